"""The keys of all pages; where scripts run, each page tells its own in a dialog."""

from flask import Blueprint, render_template

blueprint = Blueprint("keys", __name__)


@blueprint.get("/keys")
def show() -> str:
    return render_template("keys.html")
