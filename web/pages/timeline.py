"""A timeline: its chart, and the same events as a list that is there without scripts."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from flask import Blueprint, render_template, request, url_for
from markupsafe import escape

from api.context import archive
from timeline.calendar import Unit
from timeline.errors import InputError
from timeline.store import EventQuery
from timeline.store.records import EventRecord, TimelineRecord
from timeline.wording import unit_in_words
from web.pages.context import View
from web.pages.summary import busiest, summary

blueprint = Blueprint("timeline", __name__)

_COARSE = frozenset({Unit.DECADE, Unit.CENTURY})


@blueprint.get("/timelines/<id>")
def show(id: str) -> tuple[str, int]:
    timeline = archive().timelines.get(id)
    view = View.asked()
    query, fault = _query(view)
    query = replace(query, timeline=timeline.id)
    events = archive().events.all(query)
    told = archive().events.summary(query)
    page = render_template(
        "timeline.html",
        timeline=timeline,
        view=view,
        fault=fault,
        summary=summary(told),
        busiest=busiest(told),
        unconfirmed=told.unconfirmed,
        years=list(by_year(events)),
        chosen=request.args.get("event"),
        snippet=_snippet(timeline, View() if fault else view),
    )
    return page, 422 if fault else 200


def _snippet(timeline: TimelineRecord, view: View) -> str:
    """The HTML that shows the chart in somebody's page."""
    address = url_for("embed.show", id=timeline.id, _external=True, **view.arguments)
    return (
        f'<iframe src="{escape(address)}" title="{escape(timeline.title)}" width="100%" height="560"'
        ' loading="lazy" style="border: 0"></iframe>'
    )


def _query(view: View) -> tuple[EventQuery, InputError | None]:
    """What the view asks for; where that cannot be read everything, and what is wrong."""
    try:
        return view.query, None
    except InputError as error:
        return EventQuery(), error


def by_year(events: Sequence[EventRecord]) -> Iterator[tuple[str, list[EventRecord]]]:
    """Events in reading order under the years in which they begin at the earliest, or under their decade or century."""
    for heading, group in groupby(events, key=_heading):
        yield heading, list(group)


def _heading(event: EventRecord) -> str:
    when = event.dating.when
    moment = when.start.start if when.start.start is not None else when.last(when.end.end or 0)
    words = unit_in_words(moment, when.precision if when.precision in _COARSE else Unit.YEAR)
    return words.removeprefix("the ")
