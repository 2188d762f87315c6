"""Timelines, and their charts: as figures and as pictures."""

from typing import Any

from flask import Response

from api.blueprint import Blueprint
from api.context import archive
from api.schemas.answers import TimelineSchema
from api.schemas.pages import FigureSchema, TimelineListSchema
from api.schemas.requests import FigureQuery, PictureQuery
from timeline.charts import Item, LaneBy, Layout, figure, layout, svg
from timeline.events.values import Factuality
from timeline.spans import Span
from timeline.store import EventQuery
from timeline.store.records import EventRecord, Status, TimelineRecord

timelines = Blueprint("timelines", __name__, url_prefix="/api/v1", description="Named chronologies.")

_PICTURE = {"type": "string"}
_VOUCHED_FOR = frozenset({Status.CONFIRMED, Status.CORRECTED, Status.MANUAL})


@timelines.route("/timelines")
@timelines.response(200, TimelineListSchema)
def list_timelines() -> dict[str, object]:
    """All timelines."""
    return {"timelines": archive().timelines.list()}


@timelines.route("/timelines/<id>")
@timelines.response(200, TimelineSchema)
@timelines.alt_response(404, "NOT_FOUND")
def get_timeline(id: str) -> TimelineRecord:
    """One timeline."""
    return archive().timelines.get(id)


@timelines.route("/timelines/<id>/figure")
@timelines.arguments(FigureQuery, location="query")
@timelines.response(200, FigureSchema)
@timelines.alt_response(404, "NOT_FOUND")
def get_figure(query: dict[str, Any], id: str) -> dict[str, object]:
    """A timeline's Plotly figure, laid out for a width."""
    archive().timelines.get(id)
    return figure(_layout(query))


@timelines.route("/timelines/<id>/chart.svg")
@timelines.arguments(PictureQuery, location="query")
@timelines.response(200, _PICTURE, content_type="image/svg+xml", description="The picture.")
@timelines.alt_response(404, "NOT_FOUND")
def get_picture(query: dict[str, Any], id: str) -> Response:
    """A timeline's chart as an SVG picture: the marks of the figure at the same places."""
    timeline = archive().timelines.get(id)
    return Response(svg(_layout(query), timeline.title, query["theme"]), mimetype="image/svg+xml")


def _layout(query: dict[str, Any]) -> Layout:
    stretch = EventQuery.between(query["from_"], query["to"])
    items = (_item(event, query["lane"]) for event in archive().events.all())
    return layout(items, query["width"], Span(stretch.start, stretch.end), scaling=query["scale"])


def _item(event: EventRecord, by: LaneBy) -> Item:
    source = event.evidence[0].source
    return Item(
        event.id,
        event.title,
        event.dating,
        lane=by.lane(source.publisher or source.title, [record.entity for record in event.entities]),
        confirmed=event.status in _VOUCHED_FOR,
        importance=event.importance,
        disputed=event.factuality is Factuality.DENIED,
    )
