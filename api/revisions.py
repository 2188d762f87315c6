"""Revisions: the history of an event, an article or a timeline, and taking a change back."""

from typing import Any

from api.blueprint import Blueprint
from api.context import act, archive, next_page
from api.schemas.changes import RevisionSchema
from api.schemas.pages import EditionSchema, RevisionPageSchema
from api.schemas.requests import PageQuery
from timeline.store.query import Page
from timeline.store.records import RevisionRecord

revisions = Blueprint("revisions", __name__, url_prefix="/api/v1", description="What was changed, by whom and why.")


@revisions.route("/events/<id>/revisions")
@revisions.arguments(PageQuery, location="query")
@revisions.response(200, RevisionPageSchema)
@revisions.alt_response(404, "NOT_FOUND")
def list_revisions(query: dict[str, Any], id: str) -> dict[str, object]:
    """The changes of an event, the last first; those of one that was deleted too."""
    return _page(archive().revisions.of_event(id, **query))


@revisions.route("/articles/<id>/revisions")
@revisions.arguments(PageQuery, location="query")
@revisions.response(200, RevisionPageSchema)
@revisions.alt_response(404, "NOT_FOUND")
def list_article_revisions(query: dict[str, Any], id: str) -> dict[str, object]:
    """The changes of an article, the last first; what was decided of an event of its is in the event's."""
    return _page(archive().revisions.of_article(id, **query))


@revisions.route("/timelines/<id>/revisions")
@revisions.arguments(PageQuery, location="query")
@revisions.response(200, RevisionPageSchema)
@revisions.alt_response(404, "NOT_FOUND")
def list_timeline_revisions(query: dict[str, Any], id: str) -> dict[str, object]:
    """The changes of a timeline, the last first."""
    return _page(archive().revisions.of_timeline(id, **query))


def _page(page: Page[RevisionRecord]) -> dict[str, object]:
    return {"revisions": page.items, "next": next_page(page.cursor)}


@revisions.route("/edition")
@revisions.response(200, EditionSchema)
def get_edition() -> dict[str, str]:
    """Which state everything is in, for who wants to know whether anything was changed: no question is cheaper."""
    return {"edition": archive().revisions.edition()}


@revisions.route("/revisions/<id>:undo", methods=["POST"])
@revisions.once
@revisions.response(200, RevisionSchema, description="Taken back; this is the revision that did it.")
@revisions.alt_response(404, "NOT_FOUND")
@revisions.alt_response(409, "CONFLICT", description="Something newer stands on it.")
def undo_revision(id: str) -> RevisionRecord:
    """Let everything be as it was before a revision. That is a revision too, and can be undone."""
    return archive().revisions.undo(id, act())
