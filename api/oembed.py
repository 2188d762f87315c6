"""oEmbed: an address of a timeline's page in, the frame that shows it in another page out (https://oembed.com)."""

from typing import Any
from urllib.parse import urlsplit

from flask import request
from markupsafe import escape
from werkzeug.exceptions import NotImplemented as FormNotKnown

from api.blueprint import Blueprint
from api.context import archive
from api.schemas.oembed import JSON, OEmbedQuery, OEmbedSchema
from timeline.errors import NotFound

oembed = Blueprint("oembed", __name__, url_prefix="/api/v1", description="Timelines in other pages.")

_WIDTH, _HEIGHT = 960, 560
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
    title = archive().timelines.get(id).title
    width, height = min(_WIDTH, asked["maxwidth"]), min(_HEIGHT, asked["maxheight"])
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
