"""Search over all: the events and the articles that hold some words, with the words marked where they stand."""

from collections.abc import Iterator
from typing import Any

from flask import Blueprint, render_template, request

from api.context import archive
from api.faults import InvalidRequest
from api.schemas.requests import EventFilterQuery
from timeline.errors import InputError
from timeline.store import EventQuery, Sort
from timeline.store.records import EventRecord
from timeline.store.terms import Marked, marks, phrases, snippets
from web.pages.forms import loaded, wrong
from web.pages.summary import counted_in_all

blueprint = Blueprint("search", __name__)

_SHOWN = 20
_QUOTES = 2  # of an event that may have been told many times


@blueprint.get("/search")
def show() -> tuple[str, int]:
    q = request.args.get("q", "").strip()
    if not q:
        return render_template("search.html", q="", faults={}), 200
    try:
        found = _found(loaded(EventFilterQuery(), {"q": q})["q"])
    except (InvalidRequest, InputError) as error:
        faults = wrong(error)
        if "cursor" in faults:  # which nobody types, so that no field could tell of it
            raise
        return render_template("search.html", q=q, faults=faults), 422
    return render_template("search.html", q=q, faults={}, **found), 200


def _found(q: str) -> dict[str, Any]:
    """The events that fit best, and a page of articles. Raises InputError."""
    events = archive().events.page(EventQuery.between(q=q, undated=True, sort=Sort.RELEVANCE, limit=_SHOWN))
    articles = archive().articles.search(q, _SHOWN, request.args.get("cursor"))
    assert events.total is not None
    return {
        "events": [(event, marks(event.title, phrases(q)), list(_quotes(event, q))) for event in events.items],
        "total": counted_in_all(events.total, "event"),
        "has_more": events.cursor is not None,
        "articles": articles,
    }


def _quotes(event: EventRecord, q: str) -> Iterator[Marked]:
    """The first stretches of what is said of an event that hold the words."""
    quotes = dict.fromkeys(evidence.mention.quote for evidence in event.evidence)
    found = (one for quote in quotes for one in snippets("quote", quote, phrases(q)))
    yield from (one for one, _ in zip(found, range(_QUOTES), strict=False))
