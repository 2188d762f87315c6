"""Timelines, and their charts: as figures and as pictures."""

from dataclasses import replace
from typing import Any

from flask import Response, url_for

from api.blueprint import Blueprint
from api.context import Tagged, act, archive, next_page, tagged
from api.schemas.answers import TimelineSchema
from api.schemas.changes import IfMatch, RevisionSchema
from api.schemas.pages import FigureSchema, TimelinePageSchema
from api.schemas.requests import PageQuery
from api.schemas.showing import FigureQuery, PaintedQuery, PictureQuery
from api.schemas.timelines import TimelinePatch, TimelineRequest
from timeline.charts import Lanes, Layout, figure, layout, overview, png, step_words, svg
from timeline.spans import Span
from timeline.store import EventQuery
from timeline.store.records import ALL, RevisionRecord, TimelineRecord
from timeline.wording import LANGUAGES

timelines = Blueprint("timelines", __name__, url_prefix="/api/v1", description="Named chronologies.")

_PICTURE = {"type": "string"}
_ETAG = {"ETag": {"description": "Of the timeline as it is now.", "schema": {"type": "string"}}}
_LOCATION = {"Location": {"description": "Where it is kept.", "schema": {"type": "string"}}}


@timelines.route("/timelines")
@timelines.arguments(PageQuery, location="query")
@timelines.response(200, TimelinePageSchema)
def list_timelines(query: dict[str, Any]) -> dict[str, object]:
    """Timelines, in the order in which they were made."""
    page = archive().timelines.page(**query)
    return {"timelines": page.items, "next": next_page(page.cursor)}


@timelines.route("/timelines/<id>")
@timelines.response(200, TimelineSchema)
@timelines.alt_response(404, "NOT_FOUND")
def get_timeline(id: str) -> Tagged[TimelineRecord]:
    """One timeline."""
    return tagged(archive().timelines.get(id))


@timelines.route("/timelines", methods=["POST"])
@timelines.once
@timelines.arguments(TimelineRequest)
@timelines.response(201, TimelineSchema, description="Kept.", headers={**_LOCATION, **_ETAG})
def post_timeline(given: dict[str, Any]) -> Tagged[TimelineRecord]:
    """Make a timeline of the events that a filter finds, or of those chosen by hand, or of both."""
    record, headers = tagged(archive().timelines.add(given, act()))
    return record, {**headers, "Location": url_for("timelines.get_timeline", id=record.id)}


@timelines.route("/timelines/<id>", methods=["PATCH"])
@timelines.arguments(IfMatch, location="headers")
@timelines.arguments(TimelinePatch)
@timelines.response(200, TimelineSchema, headers=_ETAG)
@timelines.alt_response(404, "NOT_FOUND")
@timelines.alt_response(409, "CONFLICT", description="All events are in `all`.")
@timelines.alt_response(412, "PRECONDITION_FAILED")
def patch_timeline(seen: frozenset[str] | None, given: dict[str, Any], id: str) -> Tagged[TimelineRecord]:
    """Change some of a timeline (JSON Merge Patch): the words of the filter that are not given stay."""
    return tagged(archive().timelines.edit(id, given, act(), seen))


@timelines.route("/timelines/<id>", methods=["DELETE"])
@timelines.arguments(IfMatch, location="headers")
@timelines.response(200, RevisionSchema, description="Gone; undoing this revision brings it back.")
@timelines.alt_response(404, "NOT_FOUND")
@timelines.alt_response(409, "CONFLICT", description="`all` stays.")
@timelines.alt_response(412, "PRECONDITION_FAILED")
def delete_timeline(seen: frozenset[str] | None, id: str) -> RevisionRecord:
    """Delete a timeline, not its events."""
    return archive().timelines.delete(id, act(), seen)


@timelines.route("/timelines/<id>/figure")
@timelines.arguments(FigureQuery, location="query")
@timelines.response(200, FigureSchema)
@timelines.alt_response(404, "NOT_FOUND")
def get_figure(asked: tuple[EventQuery, dict[str, Any]], id: str) -> dict[str, object]:
    """A timeline's Plotly figure, laid out for a width."""
    query, manner = asked
    within = {"start": query.start, "end": query.end}
    drawn = {**figure(laid_out(archive().timelines.get(id), query, manner)), "within": within}
    return {**drawn, "overview": _overview(id, query, manner)} if manner["overview"] else drawn


@timelines.route("/timelines/<id>/chart.svg")
@timelines.arguments(PictureQuery, location="query")
@timelines.response(200, _PICTURE, content_type="image/svg+xml", description="The picture.")
@timelines.alt_response(404, "NOT_FOUND")
def get_picture(asked: tuple[EventQuery, dict[str, Any]], id: str) -> Response:
    """A timeline's chart as an SVG picture: the marks of the figure at the same places."""
    return Response(_picture(id, *asked), mimetype="image/svg+xml")


@timelines.route("/timelines/<id>/chart.png")
@timelines.arguments(PaintedQuery, location="query")
@timelines.response(200, _PICTURE, content_type="image/png", description="The picture.")
@timelines.alt_response(404, "NOT_FOUND")
def get_painted_picture(asked: tuple[EventQuery, dict[str, Any]], id: str) -> Response:
    """The same picture in pixels, as a PNG, for what takes no SVG."""
    return Response(png(_picture(id, *asked), asked[1]["zoom"]), mimetype="image/png")


def _picture(id: str, query: EventQuery, manner: dict[str, Any]) -> str:
    timeline = archive().timelines.get(id)
    return svg(laid_out(timeline, query, manner), _title(timeline, manner["lang"]), manner["theme"])


def _title(timeline: TimelineRecord, lang: str) -> str:
    """What it is called; that of all events in a language, until somebody calls it something else."""
    is_usual = timeline.id == ALL and timeline.title == LANGUAGES["en"].chart.everything
    return LANGUAGES[lang].chart.everything if is_usual else timeline.title


def _overview(timeline: str, query: EventQuery, manner: dict[str, Any]) -> dict[str, object]:
    drawn = overview(archive().levels.counts(replace(query, timeline=timeline)), manner["width"], manner["scale"])
    return {"columns": drawn.columns, "panels": list(map(step_words, drawn.steps))}


def laid_out(timeline: TimelineRecord, query: EventQuery, manner: dict[str, Any]) -> Layout:
    """The chart of what a query finds of a timeline, shown in a manner."""
    by = manner["lane"] or timeline.lane_by
    words = LANGUAGES[manner["lang"]]
    level = archive().levels.look(replace(query, timeline=timeline.id), by, words.chart.unnamed[by.value])
    return layout(
        level.items,
        manner["width"],
        Span(query.start, query.end),
        scaling=manner["scale"],
        lanes=() if level.lanes is None else Lanes.fixed(level.lanes),
        tallies=level.tallies,
        words=words,
    )
