"""Corrections of articles, each of which can be asked first what it would make different."""

from typing import Any

from api.blueprint import Blueprint
from api.context import Tagged, account_of, act, archive, tagged
from api.schemas.changes import IfMatch, RevisionSchema
from api.schemas.corrections import ArticlePatch, CorrectionQuery, CorrectionSchema
from timeline.store.archive import Correction
from timeline.store.records import RevisionRecord

corrections = Blueprint(
    "corrections", __name__, url_prefix="/api/v1", description="Articles, corrected and read again."
)

Versions = frozenset[str] | None

_ETAG = {"ETag": {"description": "Of the article as it is now.", "schema": {"type": "string"}}}


@corrections.route("/articles/<id>", methods=["PATCH"])
@corrections.arguments(IfMatch, location="headers")
@corrections.arguments(CorrectionQuery, location="query")
@corrections.arguments(ArticlePatch)
@corrections.response(200, CorrectionSchema, headers=_ETAG)
@corrections.alt_response(404, "NOT_FOUND")
@corrections.alt_response(412, "PRECONDITION_FAILED")
def patch_article(seen: Versions, query: dict[str, Any], given: dict[str, Any], id: str) -> Tagged[Correction]:
    """Correct what is said of an article (JSON Merge Patch); null takes it away.

    Where it is published, its zone, its language or its country changes, it is read again: what hangs on them moves,
    and what a person decided stays.
    """
    return tagged(archive().corrections.correct(id, given, account_of, act(), seen=seen, **query))


@corrections.route("/articles/<id>:read", methods=["POST"])
@corrections.once
@corrections.arguments(IfMatch, location="headers")
@corrections.arguments(CorrectionQuery, location="query")
@corrections.response(200, CorrectionSchema, headers=_ETAG)
@corrections.alt_response(404, "NOT_FOUND")
@corrections.alt_response(412, "PRECONDITION_FAILED")
def read_article(seen: Versions, query: dict[str, Any], id: str) -> Tagged[Correction]:
    """Read an article again, as after an upgrade of the reader. What a person decided stays."""
    return tagged(archive().corrections.read_again(id, account_of, act(), seen=seen, **query))


@corrections.route("/articles/<id>", methods=["DELETE"])
@corrections.arguments(IfMatch, location="headers")
@corrections.response(200, RevisionSchema, description="Gone; undoing this revision brings it back.")
@corrections.alt_response(404, "NOT_FOUND")
@corrections.alt_response(412, "PRECONDITION_FAILED")
def delete_article(seen: Versions, id: str) -> RevisionRecord:
    """Delete an article and its events."""
    return archive().corrections.delete(id, act(), seen)
