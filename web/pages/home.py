"""The first page: the timelines there are, what was added last, and what was deleted just now, to be brought back."""

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug import Response

from api.context import act, archive
from timeline.errors import NotFound
from timeline.store import EventQuery
from timeline.store.query import Summary
from timeline.store.records import Action, Resource, RevisionRecord
from web.pages.summary import summary

blueprint = Blueprint("home", __name__)

_SHELF = 30  # timelines, each of which is counted for itself, in 5 ms
_LATEST = 12
_COUNTED = 10_000  # events of each timeline, which this page need not know exactly
_COMES_BACK = (Resource.TIMELINE, Resource.ARTICLE)


@blueprint.get("/")
def show() -> str:
    shelf = archive().timelines.page(_SHELF, request.args.get("cursor"))
    return render_template(
        "home.html",
        timelines=[(one, summary(_in_numbers(one.id))) for one in shelf.items],
        cursor=shelf.cursor,
        deleted=_deletion(request.args.get("deleted", "")),
        articles=archive().articles.page(limit=_LATEST),
    )


@blueprint.post("/undo")
def undo() -> Response:
    id = request.form.get("revision", "")
    if _deletion(id) is None:
        raise NotFound("revision", id)
    revision = archive().revisions.undo(id, act())
    return redirect(url_for(f"{revision.resource.value}.show", id=revision.resource_id), 303)


def _in_numbers(timeline: str) -> Summary:
    return archive().events.summary(EventQuery(timeline=timeline), _COUNTED)


def _deletion(id: str) -> RevisionRecord | None:
    """The deletion of a timeline or an article, by the id of its revision; None where it is none."""
    try:
        revision = archive().revisions.get(id)
    except NotFound:
        return None
    is_it = revision.resource in _COMES_BACK and revision.action is Action.DELETE
    return revision if is_it else None
