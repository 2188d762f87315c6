"""Articles: posted, read and kept; and what is kept."""

import time
from typing import Any, BinaryIO

from flask import Response, current_app, url_for

from api.batches import Batch
from api.blueprint import Blueprint
from api.bodies import JSON_LINES
from api.context import Tagged, account_of, archive, next_page, tagged
from api.schemas.answers import ArticleSchema
from api.schemas.pages import ArticlePageSchema, BatchResultSchema
from api.schemas.requests import ArticlePageQuery, ArticleRequest
from api.words import found_article_words
from timeline.articles import Article
from timeline.store.records import ArticleRecord

articles = Blueprint("articles", __name__, url_prefix="/api/v1", description="Texts with a publish date.")

_LOCATION = {"Location": {"description": "Where it is kept.", "schema": {"type": "string"}}}


@articles.route("/articles", methods=["POST"])
@articles.once
@articles.arguments(ArticleRequest)
@articles.response(201, ArticleSchema, description="Read and kept.", headers=_LOCATION)
@articles.alt_response(200, schema=ArticleSchema, description="The same content was here already.", headers=_LOCATION)
def post_article(article: Article) -> tuple[ArticleRecord, int, dict[str, str]]:
    """Read an article: find its dates and events, and keep them.

    The same content again is answered with the article that is kept.
    """
    record, is_new = archive().articles.add(account_of(article), now=int(time.time()))
    return record, 201 if is_new else 200, {"Location": url_for("articles.get_article", id=record.id)}


@articles.route("/articles:batch", methods=["POST"])
@articles.lines(ArticleRequest)
@articles.response(200, BatchResultSchema, description="What came of each line.", content_type=JSON_LINES)
def post_articles(lines: BinaryIO) -> Response:
    """Read and keep many articles: one in each line that comes in, and in the same order a line with its result.

    A line that is wrong gets its problem, and the others go on. Results come while lines are still coming in.
    """
    batch = Batch(
        longest_line=current_app.config["MAX_CONTENT_LENGTH"],
        longest_text=current_app.config["MAX_TEXT_BYTES"],
        country=current_app.config["COUNTRY"],
        day_first=current_app.config["DAY_FIRST"],
        reader=archive().articles.reader,
    )
    return Response(batch.results(lines, archive(), current_app.config["BATCH_JOBS"]), mimetype=JSON_LINES)


@articles.route("/articles")
@articles.arguments(ArticlePageQuery, location="query")
@articles.response(200, ArticlePageSchema)
def list_articles(query: dict[str, Any]) -> dict[str, object]:
    """Articles without their texts, the last added first; with `q` those that hold its words, and where."""
    if query["q"] is not None:
        found = archive().articles.search(**query)
        return {"articles": [found_article_words(one) for one in found.items], "next": next_page(found.cursor)}
    page = archive().articles.page(query["limit"], query["cursor"])
    return {"articles": page.items, "next": next_page(page.cursor)}


@articles.route("/articles/<id>")
@articles.response(200, ArticleSchema)
@articles.alt_response(404, "NOT_FOUND")
def get_article(id: str) -> Tagged[ArticleRecord]:
    """One article, with its text, its expressions and its events."""
    return tagged(archive().articles.get(id))
