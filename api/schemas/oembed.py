"""oEmbed: what is asked, and what is answered."""

from marshmallow import fields, validate

from api.faults import Reason
from api.schemas.base import Input, Line, Number, Output, Url

JSON = "json"
_LARGE = 100_000  # pixels


def _most(of: str) -> Number:
    positive = validate.Range(1, _LARGE, error=Reason(f"has to be from 1 to {_LARGE:,}", "out_of_range"))
    return Number(load_default=_LARGE, validate=positive, metadata={"description": f"The largest {of}, in pixels."})


class OEmbedQuery(Input):
    """What is to be shown, and how large it may be."""

    url = Url(
        required=True,
        metadata={
            "description": "The address of a timeline's page here; what it says of the view is kept.",
            "example": "http://127.0.0.1:8000/timelines/all?from=1960&to=1969",
        },
    )
    maxwidth = _most("width")
    maxheight = _most("height")
    format = Line(load_default=JSON, metadata={"description": "The form of the answer.", "enum": [JSON]})


def _text(example: str) -> fields.String:
    return fields.String(metadata={"example": example})


def _pixels(example: int) -> fields.Integer:
    return fields.Integer(metadata={"example": example})


class OEmbedSchema(Output):
    """A frame, as oEmbed 1.0 tells of it."""

    version = fields.String(validate=validate.OneOf(["1.0"]))
    type = fields.String(validate=validate.OneOf(["rich"]))
    title = _text("The sixties")
    provider_name = _text("Timeline")
    provider_url = _text("http://127.0.0.1:8000/")
    html = _text('<iframe src="http://127.0.0.1:8000/embed/timelines/all" width="960" height="560"></iframe>')
    width = _pixels(960)
    height = _pixels(560)
