"""The first page: the timelines there are, and what was added last."""

from flask import Blueprint, render_template

from api.context import archive
from timeline.store import EventQuery
from timeline.store.query import Summary
from web.pages.summary import summary

blueprint = Blueprint("home", __name__)

_LATEST = 12
_COUNTED = 10_000  # events of each timeline, which this page need not know exactly


@blueprint.get("/")
def show() -> str:
    return render_template(
        "home.html",
        timelines=[(one, summary(_in_numbers(one.id))) for one in archive().timelines.list()],
        articles=archive().articles.page(limit=_LATEST).items,
    )


def _in_numbers(timeline: str) -> Summary:
    return archive().events.summary(EventQuery(timeline=timeline), _COUNTED)
