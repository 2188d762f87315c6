"""The first page: the timelines there are, and what was added last."""

from flask import Blueprint, render_template

from api.context import archive
from timeline.store import EventQuery
from web.pages.summary import summary

blueprint = Blueprint("home", __name__)

_LATEST = 12


@blueprint.get("/")
def show() -> str:
    timelines = archive().timelines.list()
    return render_template(
        "home.html",
        timelines=[(one, summary(archive().events.all(EventQuery(timeline=one.id)))) for one in timelines],
        articles=archive().articles.page(limit=_LATEST).items,
    )
