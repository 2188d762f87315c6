"""One event: its evidence, what was done to it, and the timelines that it is in or could be."""

from flask import Blueprint, render_template

from api.context import archive
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
