"""Articles: posted, read and kept; and what is kept."""

import time
from typing import Any

from flask import url_for

from api.blueprint import Blueprint
from api.context import account_of, archive, next_page
from api.schemas.answers import ArticleSchema
from api.schemas.pages import ArticlePageSchema
from api.schemas.requests import ArticlePageQuery, ArticleRequest
from api.words import found_article_words
from timeline.articles import Article
from timeline.store.records import ArticleRecord

articles = Blueprint("articles", __name__, url_prefix="/api/v1", description="Texts with a publish date.")

_LOCATION = {"Location": {"description": "Where it is kept.", "schema": {"type": "string"}}}


@articles.route("/articles", methods=["POST"])
@articles.arguments(ArticleRequest)
@articles.response(201, ArticleSchema, description="Read and kept.", headers=_LOCATION)
@articles.alt_response(200, schema=ArticleSchema, description="The same content was here already.", success=True)
def post_article(article: Article) -> tuple[ArticleRecord, int, dict[str, str]]:
    """Read an article: find its dates and events, and keep them.

    The same content again is answered with the article that is kept.
    """
    record, is_new = archive().articles.add(account_of(article), now=int(time.time()))
    return record, 201 if is_new else 200, {"Location": url_for("articles.get_article", id=record.id)}


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
def get_article(id: str) -> ArticleRecord:
    """One article, with its text, its expressions and its events."""
    return archive().articles.get(id)
