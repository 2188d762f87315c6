"""An article: its text with every time expression marked and explained, its events, and what was done to it.

And a list of all of them.
"""

from flask import Blueprint, render_template, request

from api.context import archive
from timeline.chronology import reading_order
from timeline.store.records import Status
from web.pages.history import corrections_of

blueprint = Blueprint("article", __name__)

_LISTED = 100


@blueprint.get("/articles")
def show_all() -> str:
    cursor = request.args.get("cursor")
    return render_template("articles.html", page=archive().articles.page(_LISTED, cursor), is_first=cursor is None)


@blueprint.get("/articles/<id>")
def show(id: str) -> str:
    record = archive().articles.get(id)
    expressions = [held.expression for held in record.expressions]
    return render_template(
        "article.html",
        record=record,
        article=record.article,
        expressions=expressions,
        corrections=corrections_of(id),
        events=reading_order(event for event in record.events if event.status is not Status.REJECTED),
    )
