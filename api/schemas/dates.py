"""Dates that come in, in any form that a person may write."""

from typing import Any

from marshmallow import fields, validate

from api.faults import Reason
from api.schemas.base import Choice, Input, Line, Text, Truth, refusal
from timeline.calendar import Published, Unit, parse_published
from timeline.errors import InputError
from timeline.spans import Kind
from timeline.written import Form

_FAR = 999_999_999  # a year
_BOUND = {"type": ["string", "null"], "description": "ISO, of any precision, inclusive; null: open."}
_BOUNDS = {
    "type": ["object", "null"],
    "properties": {"earliest": _BOUND, "latest": _BOUND},
    "additionalProperties": False,
}
_POINTS = {
    "type": "object",
    "properties": {
        "start": _BOUNDS,
        "end": _BOUNDS,
        "kind": {"type": "string", "enum": [kind.value for kind in Kind]},
        "precision": {"type": "string", "enum": [unit.value for unit in Unit]},
        "approximate": {"type": "boolean"},
    },
    "additionalProperties": False,
}
_DATE = "When: words (“in May 2021”, “44 BC”, “last week”), EDTF, or the earliest and latest start and end."


class WholeNumber(fields.Integer):
    """A whole number in a body, such as a year: marshmallow's own takes text too."""

    def __init__(self, **options: Any) -> None:
        within = validate.Range(-_FAR, _FAR, error=Reason(f"has to be from {-_FAR} to {_FAR}", "out_of_range"))
        super().__init__(validate=within, **options)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise refusal("has to be a whole number", "wrong_type")
        return value


class BoundsRequest(Input):
    """Where a start or an end lies, both inclusive; null: open."""

    earliest = Line(allow_none=True)
    latest = Line(allow_none=True)


class PointsRequest(Input):
    """A date as four points; without an end it is a moment somewhere within its start."""

    start = fields.Nested(BoundsRequest, allow_none=True)
    end = fields.Nested(BoundsRequest, allow_none=True)
    kind = Choice(Kind)
    precision = Choice(Unit)
    approximate = Truth()


class Date(fields.Field[Form]):
    """A date in any form; what it says is the core's business."""

    default_error_messages = {  # noqa: RUF012 - so declared by marshmallow
        "required": Reason("is missing", "required"),
        "null": Reason("may not be null", "wrong_type"),
    }

    def __init__(self, **options: Any) -> None:
        forms = [{"type": "string", "minLength": 1, "maxLength": Line.longest}, _POINTS]
        super().__init__(metadata={"description": _DATE, "oneOf": forms, "example": "in May 2021"}, **options)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Form:
        if isinstance(value, str):
            return Line().deserialize(value)
        if isinstance(value, dict):
            return dict(PointsRequest().load(value))
        raise refusal("has to be a string, or an object of points", "wrong_type")


class PublishDate(Text):
    """The date that words count from."""

    def __init__(self, **options: Any) -> None:
        described = {"description": "What words such as “last week” count from: an ISO date.", "example": "2024-06-25"}
        super().__init__(metadata=described, **options)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        try:
            published: Published = parse_published(super()._deserialize(value, attr, data, **kwargs))
        except InputError as error:
            raise refusal(error.reason, error.code) from error
        return published
