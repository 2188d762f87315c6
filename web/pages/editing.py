"""Timelines of one's own: made, changed, deleted, and their events chosen by hand, by plain forms.

A change is of what its form was made from, and the form says which version
that is; what was deleted can be brought back from the first page.
"""

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug import Response

from api.context import act, archive
from api.faults import InvalidRequest
from api.problems import status_of
from api.schemas.timelines import TimelineRequest
from timeline.errors import InputError, Stale
from timeline.store.records import ALL, TimelineRecord, Visibility
from web.pages.choices import Choice, choices
from web.pages.context import FILTERS, View
from web.pages.forms import loaded, typed_in, wrong
from web.pages.summary import counted
from web.pages.today import settled_dates

blueprint = Blueprint("editing", __name__)

_SHOWN = 100  # events chosen by hand
_TRUTHS = ("certain", "undated")


@blueprint.get("/timelines/new")
def new() -> str:
    return _page(None, {"by": "filter", "visibility": Visibility.PRIVATE.value, **_named(View.asked())})


@blueprint.post("/timelines/new")
def add() -> Response | tuple[str, int]:
    try:
        record = archive().timelines.add(_given(is_all=False), act())
    except (InvalidRequest, InputError) as error:
        return _page(None, request.form, wrong(error)), status_of(error)
    return redirect(url_for("timeline.show", id=record.id), 303)


@blueprint.get("/timelines/<id>/edit")
def show(id: str) -> str:
    timeline = archive().timelines.get(id)
    return _page(timeline, _typed(timeline))


@blueprint.post("/timelines/<id>/edit")
def edit(id: str) -> Response | tuple[str, int]:
    timeline = archive().timelines.get(id)
    try:
        archive().timelines.edit(id, _given(is_all=id == ALL), act(), {request.form.get("version", "")})
    except (InvalidRequest, InputError, Stale) as error:
        return _page(timeline, request.form, wrong(error)), status_of(error)
    return redirect(url_for("timeline.show", id=id), 303)


@blueprint.post("/timelines/<id>/delete")
def delete(id: str) -> Response:
    revision = archive().timelines.delete(id, act())
    return redirect(url_for("home.show", deleted=revision.id), 303)


@blueprint.post("/timelines/<id>/events")
def choose(id: str) -> Response:
    event = request.form.get("event", "")
    is_in = {"add": True, "leave": False}.get(request.form.get("choice", ""))
    archive().timelines.choose(id, event, act(), is_in=is_in)
    if "back" in request.form:
        return redirect(url_for("editing.show", id=id, _anchor="by-hand"), 303)
    return redirect(url_for("event.show", id=event, _anchor="timelines"), 303)


def _given(*, is_all: bool) -> dict[str, Any]:
    """What the form says of a timeline. Raises InvalidRequest; of the timeline of all events the choice stays."""
    said = typed_in(request.form)
    given: dict[str, Any] = {name: said[name] for name in ("title", "visibility", "lane") if said.get(name)}
    given["description"] = said.get("description", "")
    if not is_all:
        by_hand = said.get("by") == "hand"
        words = settled_dates(said)
        given["filter"] = None if by_hand else {name: _word(name, words.get(name, "")) for name in FILTERS}
    read: dict[str, Any] = loaded(TimelineRequest(), given)
    return read


def _word(name: str, text: str) -> str | int | bool | None:
    """A word of a filter as JSON has it; None: it does not matter."""
    if name in _TRUTHS:
        return True if text == "true" else None
    if name == "year" and text.lstrip("-").isdecimal():
        return int(text)
    return text or None


def _typed(timeline: TimelineRecord) -> dict[str, str]:
    """What a form holds that changes nothing."""
    said = {
        name: str(value).lower() if value is True else str(value) for name, value in (timeline.filter or {}).items()
    }
    return {
        **said,
        "title": timeline.title,
        "description": timeline.description,
        "visibility": timeline.visibility.value,
        "lane": timeline.lane.value,
        "by": "hand" if timeline.filter is None else "filter",
    }


def _named(view: View) -> dict[str, str]:
    """The filters of an address, with names where it has the ids of them."""
    names = {choice.value: choice.words for name in ("entity", "place") for choice in _offered()[name]}
    return {name: names.get(text, text) for name, text in view.filters.items()} | {"lane": view.lane}


def _page(timeline: TimelineRecord | None, typed: Mapping[str, str], faults: Mapping[str, str] | None = None) -> str:
    found = {name.removeprefix("filter/"): reason for name, reason in (faults or {}).items()}
    included, excluded = (timeline.included, timeline.excluded) if timeline else ((), ())
    return render_template(
        "editing.html",
        timeline=timeline,
        typed=typed,
        faults=found,
        offered=_offered(),
        by_hand=[
            (counted(len(ids), noun), archive().events.some(ids[:_SHOWN]))
            for noun, ids in (("event added by hand", included), ("event left out by hand", excluded))
        ],
        has_choice=timeline is None or timeline.id != ALL,
    )


def _offered() -> dict[str, list[Choice]]:
    return choices(archive().events.choices(), {})
