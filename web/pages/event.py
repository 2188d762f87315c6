"""One event: its evidence, what was done to it, and the timelines that it is in or could be."""

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug import Response

from api.context import act, archive
from timeline.store.records import ALL
from web.pages.history import steps_of

blueprint = Blueprint("event", __name__)


@blueprint.get("/events/<id>")
def show(id: str) -> str:
    own = [timeline for timeline in archive().timelines.list() if timeline.id != ALL]
    return render_template(
        "event.html",
        event=archive().events.get(id),
        steps=steps_of(id),
        timelines=own,
        with_it=archive().timelines.with_event(id) if own else frozenset(),
    )


@blueprint.post("/events/<id>/undo")
def undo(id: str) -> Response:
    archive().revisions.undo(request.form.get("revision", ""), act())
    return redirect(url_for("event.show", id=id, _anchor="history"), 303)
