"""A timeline: its chart, and the same events as a list or a table that is there without scripts."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from markupsafe import escape
from werkzeug import Response

from api.context import archive
from api.faults import InvalidRequest
from timeline.calendar import Unit
from timeline.errors import InputError, NotFound
from timeline.store import EventQuery
from timeline.store.query import Page, Relation
from timeline.store.records import EventRecord, TimelineRecord
from web.pages.choices import choices, chosen
from web.pages.context import Form, View
from web.pages.dates import chart_language, unit_in_words
from web.pages.forms import wrong
from web.pages.summary import busiest, counted_in_all, summary
from web.pages.today import settled_address
from web.texts import gettext

blueprint = Blueprint("timeline", __name__)

_ON_SCREEN, _ON_PAPER = ("timeline.html", 100), ("print.html", 2_000)  # the template, and the events of a page
_FILES = {"csv": "CSV", "excel": "Excel", "json": "JSON", "timelinejs": "TimelineJS", "jsonl": "Timesketch"}
_COARSE = frozenset({Unit.DECADE, Unit.CENTURY})


@blueprint.get("/timelines/<id>")
def show(id: str) -> tuple[str, int] | Response:
    if settled := settled_address():
        return redirect(settled)
    edition = archive().revisions.edition()  # first, so that what is shown is no older
    timeline = archive().timelines.get(id)
    asked = View.asked()
    query, faults = _query(asked)
    template, limit = _ON_PAPER if asked.form == Form.PRINT.value else _ON_SCREEN
    query = replace(query, timeline=timeline.id, limit=limit, cursor=request.args.get("cursor"))
    drawn = asked.showing_all if faults else asked
    page = render_template(
        template,
        edition=edition,
        timeline=timeline,
        asked=asked,
        view=drawn.of(timeline),
        usual_lane=timeline.lane_by.value,
        faults=faults,
        **_snippets(timeline, drawn),
        files=list(_files(timeline, drawn)),
        **_numbers(query),
        **_offered(query, asked),
        **_shown(archive().events.page(query)),
    )
    return page, 422 if faults else 200


def _query(view: View) -> tuple[EventQuery, dict[str, str]]:
    """What the view asks for; where that cannot be read everything, and what is wrong."""
    try:
        return view.query, {}
    except (InputError, InvalidRequest) as error:
        return EventQuery(), wrong(error)


def _numbers(query: EventQuery) -> dict[str, Any]:
    told = archive().events.summary(query)
    return {
        "summary": summary(told, query),
        "busiest": busiest(told),
        "unconfirmed": told.unconfirmed,
        "total": counted_in_all(told.total, "event"),
        "exactly": told.total.value if told.total.relation is Relation.EXACTLY else "",
    }


def _offered(query: EventQuery, asked: View) -> dict[str, Any]:
    offered = choices(archive().events.choices(query), asked.filters)
    return {"offered": offered, "chosen": chosen(offered, asked.filters)}


def _shown(page: Page[EventRecord]) -> dict[str, Any]:
    """The events of a page under their years, and their sources, numbered; `open` is the event that the address names.

    That is told `apart` where it is not on this page.
    """
    named = request.args.get("event")
    is_here = named in {event.id for event in page.items}
    sources = {told.source.id: told.source for event in page.items for told in event.evidence}
    return {
        "sources": list(sources.values()),
        "numbers": {id: number for number, id in enumerate(sources, 1)},
        "events": page.items,
        "years": list(by_year(page.items)),
        "cursor": page.cursor,
        "is_first": "cursor" not in request.args,
        "open": named,
        "apart": None if named is None or is_here else _event(named),
    }


def _event(id: str) -> EventRecord | None:
    try:
        return archive().events.get(id)
    except NotFound:
        return None


def _snippets(timeline: TimelineRecord, view: View) -> dict[str, str]:
    """The HTML that shows the chart in somebody's page: in a frame, and as a picture that leads to it.

    A frame is in the language of who looks at it, a picture in that of who copied it.
    """
    frame, picture, page = (
        escape(url_for(name, id=timeline.id, _external=True, **view.arguments, **more))
        for name, more in (("embed.show", {}), ("timelines.get_picture", chart_language()), ("timeline.show", {}))
    )
    title = escape(timeline.title)
    return {
        "frame": f'<iframe src="{frame}" title="{title}" width="100%" height="560" loading="lazy" style="border: 0">'
        "</iframe>",
        "picture": f'<a href="{page}"><img src="{picture}" alt="{title}" width="100%" loading="lazy"></a>',
    }


def _files(timeline: TimelineRecord, view: View) -> Iterator[tuple[str, str]]:
    """What the same events can be taken along as, and where that is."""
    asked: dict[str, Any] = {**view.arguments, **chart_language()}
    for name, page in (("PNG", "timelines.get_painted_picture"), ("SVG", "timelines.get_picture")):
        yield name, url_for(page, id=timeline.id, **asked)
    told = {name: text for name, text in asked.items() if name != "scale"}
    for form, name in _FILES.items():
        yield name, url_for("exports.get_export", id=timeline.id, format=form, **told)


def by_year(events: Sequence[EventRecord]) -> Iterator[tuple[str, list[EventRecord]]]:
    """Events in reading order under the years in which they begin at the earliest, or under their decade or century.

    Those that have no date stand under that.
    """
    for heading, group in groupby(events, key=_heading):
        yield heading, list(group)


def _heading(event: EventRecord) -> str:
    when = event.dating.when
    if when.is_undated:
        return gettext("No date")
    moment = when.start.start if when.start.start is not None else when.last(when.end.end or 0)
    words = unit_in_words(moment, when.precision if when.precision in _COARSE else Unit.YEAR)
    return words.removeprefix("the ")
