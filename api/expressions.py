"""Expressions: a text's dates, without keeping it."""

from flask import current_app

from api.blueprint import Blueprint
from api.schemas.pages import ExpressionListSchema
from api.schemas.requests import TextRequest
from timeline.account import give_account
from timeline.articles import Article, check_text
from timeline.reading.expressions import Expression

expressions = Blueprint("expressions", __name__, url_prefix="/api/v1", description="What texts say about time.")


@expressions.route("/expressions", methods=["POST"])
@expressions.arguments(TextRequest)
@expressions.response(200, ExpressionListSchema)
def read_expressions(article: Article) -> dict[str, tuple[Expression, ...]]:
    """Find and resolve the time expressions of a text. Nothing is kept."""
    check_text(article.text, longest=current_app.config["MAX_TEXT_BYTES"])
    return {"expressions": give_account(article).expressions}
