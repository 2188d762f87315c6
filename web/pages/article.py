"""An article: its text with every time expression marked and explained, and the events it tells of."""

from flask import Blueprint, render_template

from api.context import archive
from timeline.chronology import reading_order
from timeline.store.records import Status

blueprint = Blueprint("article", __name__)


@blueprint.get("/articles/<id>")
def show(id: str) -> str:
    record = archive().articles.get(id)
    expressions = [held.expression for held in record.expressions]
    return render_template(
        "article.html",
        record=record,
        article=record.article,
        expressions=expressions,
        events=reading_order(event for event in record.events if event.status is not Status.REJECTED),
    )
