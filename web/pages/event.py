"""One event: its evidence, and what was done to it."""

from flask import Blueprint, render_template

from api.context import archive
from web.pages.history import steps_of

blueprint = Blueprint("event", __name__)


@blueprint.get("/events/<id>")
def show(id: str) -> str:
    return render_template("event.html", event=archive().events.get(id), steps=steps_of(id))
