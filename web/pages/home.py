"""The first page: the timelines there are, and what was added last."""

from flask import Blueprint, render_template

from web.pages.context import archive
from web.pages.summary import summary

blueprint = Blueprint("home", __name__)

_LATEST = 12


@blueprint.get("/")
def show() -> str:
    return render_template(
        "home.html",
        timelines=archive().timelines.list(),
        summary=summary(archive().events.all()),
        articles=archive().articles.page(limit=_LATEST).items,
    )
