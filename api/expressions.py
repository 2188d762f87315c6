"""Expressions: a text's dates, without keeping it."""

from api.blueprint import Blueprint
from api.context import account_of
from api.schemas.pages import ExpressionListSchema
from api.schemas.requests import TextRequest
from timeline.articles import Article
from timeline.reading.expressions import Expression

expressions = Blueprint("expressions", __name__, url_prefix="/api/v1", description="What texts say about time.")


@expressions.route("/expressions", methods=["POST"])
@expressions.arguments(TextRequest)
@expressions.response(200, ExpressionListSchema)
def read_expressions(article: Article) -> dict[str, tuple[Expression, ...]]:
    """Find and resolve the time expressions of a text. Nothing is kept."""
    return {"expressions": account_of(article).expressions}
