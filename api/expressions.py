"""Expressions: a text's dates, without keeping it."""

from flask import current_app

from api.blueprint import Blueprint
from api.context import checked
from api.schemas.pages import ExpressionListSchema
from api.schemas.requests import ReadingRequest
from timeline.articles import Article
from timeline.reading import Anchor, Expression, read

expressions = Blueprint("expressions", __name__, url_prefix="/api/v1", description="What texts say about time.")


@expressions.route("/expressions", methods=["POST"])
@expressions.arguments(ReadingRequest, as_kwargs=True)
@expressions.response(200, ExpressionListSchema)
def read_expressions(article: Article, day_first: bool | None) -> dict[str, list[Expression]]:
    """Find and resolve the time expressions of a text. Nothing is kept."""
    country = checked(article).country or current_app.config["COUNTRY"]
    day_first = current_app.config["DAY_FIRST"] if day_first is None else day_first
    anchor = Anchor.of(article.published, day_first=day_first, country=country)
    return {"expressions": read(article.text, anchor, article.language)}
