"""oEmbed: an address of a timeline's page in, the frame that shows it in another page out (https://oembed.com)."""

from math import ceil
from typing import Any
from urllib.parse import parse_qs, urlsplit

from flask import request
from markupsafe import escape
from marshmallow import ValidationError
from werkzeug.exceptions import NotImplemented as FormNotKnown

from api.blueprint import Blueprint
from api.context import archive
from api.schemas.oembed import JSON, OEmbedQuery, OEmbedSchema
from api.schemas.showing import FigureQuery
from api.timelines import laid_out
from timeline.errors import InputError, NotFound
from timeline.store.records import TimelineRecord

oembed = Blueprint("oembed", __name__, url_prefix="/api/v1", description="Timelines in other pages.")

_WIDTH, _HEIGHT = 960, 560
_LEAST, _MOST = 320, 1400  # px high
_MARGINS = 32  # px beside a chart in its frame
_AROUND = ((560, 340), (_WIDTH, 250))  # px that legend, strip and words take in a frame so narrow, with some to spare
_PAGES = ("/timelines/", "/embed/timelines/")


@oembed.route("/oembed")
@oembed.arguments(OEmbedQuery, location="query")
@oembed.response(200, OEmbedSchema)
@oembed.alt_response(404, "NOT_FOUND", description="That is no address of a timeline here.")
@oembed.alt_response(501, "NOT_IMPLEMENTED", description="It is answered as JSON only.")
def get_oembed(asked: dict[str, Any]) -> dict[str, object]:
    """What another page shows in the place of an address of a timeline: the same view of it, in a frame."""
    if asked["format"] != JSON:
        raise FormNotKnown(f"it is answered as {JSON} only, not as {asked['format']}")
    id, view = _shown(asked["url"])
    timeline = archive().timelines.get(id)
    title, width = timeline.title, min(_WIDTH, asked["maxwidth"])
    height = min(_height(timeline, view, width), asked["maxheight"])
    home = request.host_url
    frame = f"{home}embed/timelines/{id}" + (f"?{view}" if view else "")
    sizes = f'width="{width}" height="{height}"'
    return {
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": "Timeline",
        "provider_url": home,
        "html": f'<iframe src="{escape(frame)}" title="{escape(title)}" {sizes} loading="lazy"></iframe>',
        "width": width,
        "height": height,
    }


def _shown(url: str) -> tuple[str, str]:
    """The id of the timeline that a page of ours shows, and what its address says of the view. Raises NotFound."""
    parts = urlsplit(url)
    for page in _PAGES:
        id = parts.path.removeprefix(page)
        if parts.netloc == request.host and id != parts.path and "/" not in id:
            return id, parts.query
    raise NotFound("timeline at", url)


def _height(timeline: TimelineRecord, view: str, width: int) -> int:
    """How high a frame has to be for the chart of a view; the usual height where the view cannot be read."""
    query = FigureQuery()
    names = {field.data_key or name for name, field in query.fields.items()}
    said = {name: texts[0] for name, texts in parse_qs(view).items() if name in names}
    try:
        filters, manner = query.load({**said, "width": str(max(width - _MARGINS, 280))})
    except (ValidationError, InputError):
        return _HEIGHT
    around = next(around for widest, around in _AROUND if width <= widest)
    return min(max(ceil(laid_out(timeline, filters, manner).height) + around, _LEAST), _MOST)
