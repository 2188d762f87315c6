"""The first page: the timelines there are, and what was added last."""

from flask import Blueprint, render_template, request

from api.context import archive
from timeline.errors import NotFound
from timeline.store import EventQuery
from timeline.store.query import Summary
from timeline.store.records import Action, Resource, RevisionRecord
from web.pages.summary import summary

blueprint = Blueprint("home", __name__)

_SHELF = 30  # timelines, each of which is counted for itself, in 5 ms
_LATEST = 12
_COUNTED = 10_000  # events of each timeline, which this page need not know exactly


@blueprint.get("/")
def show() -> str:
    shelf = archive().timelines.page(_SHELF, request.args.get("cursor"))
    return render_template(
        "home.html",
        timelines=[(one, summary(_in_numbers(one.id))) for one in shelf.items],
        cursor=shelf.cursor,
        deleted=deletion(request.args.get("deleted", "")),
        articles=archive().articles.page(limit=_LATEST),
    )


def _in_numbers(timeline: str) -> Summary:
    return archive().events.summary(EventQuery(timeline=timeline), _COUNTED)


def deletion(id: str) -> RevisionRecord | None:
    """The deletion of a timeline, by the id of its revision; None where it is none."""
    try:
        revision = archive().revisions.get(id)
    except NotFound:
        return None
    is_it = (revision.resource, revision.action) == (Resource.TIMELINE, Action.DELETE)
    return revision if is_it else None
