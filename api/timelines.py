"""Timelines, and their figures."""

from typing import Any

from api.blueprint import Blueprint
from api.context import Tagged, archive, tagged
from api.schemas.answers import TimelineSchema
from api.schemas.pages import FigureSchema, TimelineListSchema
from api.schemas.requests import FigureQuery
from timeline.charts import Item, figure, layout
from timeline.spans import Span
from timeline.store import EventQuery
from timeline.store.records import EventRecord, Status, TimelineRecord

timelines = Blueprint("timelines", __name__, url_prefix="/api/v1", description="Named chronologies.")

_VOUCHED_FOR = frozenset({Status.CONFIRMED, Status.CORRECTED, Status.MANUAL})


@timelines.route("/timelines")
@timelines.response(200, TimelineListSchema)
def list_timelines() -> dict[str, object]:
    """All timelines."""
    return {"timelines": archive().timelines.list()}


@timelines.route("/timelines/<id>")
@timelines.response(200, TimelineSchema)
@timelines.alt_response(404, "NOT_FOUND")
def get_timeline(id: str) -> Tagged[TimelineRecord]:
    """One timeline."""
    return tagged(archive().timelines.get(id))


@timelines.route("/timelines/<id>/figure")
@timelines.arguments(FigureQuery, location="query")
@timelines.response(200, FigureSchema)
@timelines.alt_response(404, "NOT_FOUND")
def get_figure(query: dict[str, Any], id: str) -> dict[str, object]:
    """A timeline's Plotly figure, laid out for a width."""
    archive().timelines.get(id)
    stretch = EventQuery.between(query["from_"], query["to"])
    items = [_item(event) for event in archive().events.all()]
    return figure(layout(items, query["width"], Span(stretch.start, stretch.end)))


def _item(event: EventRecord) -> Item:
    source = event.evidence[0].source if event.evidence else None
    lane = (source.publisher or source.title or "") if source else ""
    return Item(event.id, event.title, event.dating, lane, event.status in _VOUCHED_FOR, event.importance)
