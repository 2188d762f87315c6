"""One event: its evidence, a form to change its words, its history, and the timelines that it is in or could be."""

from collections.abc import Mapping

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug import Response

from api.context import act, archive
from api.faults import InvalidRequest
from api.problems import status_of
from api.schemas.changes import EventPatch
from timeline.errors import InputError, Stale
from timeline.store.records import ALL
from web.pages.forms import loaded, typed_in, wrong
from web.pages.history import steps_of

blueprint = Blueprint("event", __name__)

_WORDS = ("title", "factuality")


@blueprint.get("/events/<id>")
def show(id: str) -> str:
    return _page(id)


@blueprint.post("/events/<id>")
def edit(id: str) -> Response | tuple[str, int]:
    typed = typed_in(_WORDS)
    try:
        words = loaded(EventPatch(), {name: text for name, text in typed.items() if text}, _WORDS)
        archive().decisions.edit(id, words, act(), {request.form.get("version", "")})
    except (InvalidRequest, InputError, Stale) as error:
        return _page(id, typed, wrong(error)), status_of(error)
    return redirect(url_for("event.show", id=id), 303)


@blueprint.post("/events/<id>/undo")
def undo(id: str) -> Response:
    archive().revisions.undo(request.form.get("revision", ""), act())
    return redirect(url_for("event.show", id=id, _anchor="history"), 303)


def _page(id: str, typed: Mapping[str, str] | None = None, faults: Mapping[str, str] | None = None) -> str:
    event = archive().events.get(id)
    own = [timeline for timeline in archive().timelines.list() if timeline.id != ALL]
    return render_template(
        "event.html",
        event=event,
        typed=typed or {"title": event.title, "factuality": event.factuality.value},
        faults=faults or {},
        steps=steps_of(id),
        timelines=own,
        with_it=archive().timelines.with_event(id) if own else frozenset(),
    )
