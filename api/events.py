"""Events: what articles tell of."""

from api.blueprint import Blueprint
from api.context import Tagged, archive, next_page, tagged
from api.schemas.answers import EventSchema
from api.schemas.pages import EventPageSchema
from api.schemas.requests import EventPageQuery
from api.words import facets_words, found_event_words, total_words
from timeline.store import EventQuery
from timeline.store.records import EventRecord

events = Blueprint("events", __name__, url_prefix="/api/v1", description="What articles tell of.")


@events.route("/events")
@events.arguments(EventPageQuery, location="query")
@events.response(200, EventPageSchema)
def list_events(asked: tuple[EventQuery, frozenset[str] | None]) -> dict[str, object]:
    """Events that may lie in a range and fit what else is asked for, with how many there are.

    With `q` each has the snippets in which its words were found; with `facets=true` all are counted by kind too.
    """
    query, chosen = asked
    page = archive().events.page(query)
    assert page.total is not None
    answer: dict[str, object] = {
        "events": [found_event_words(record, query.q, chosen) for record in page.items],
        "next": next_page(page.cursor),
        "total": total_words(page.total),
    }
    return answer if page.facets is None else {**answer, "facets": facets_words(page.facets)}


@events.route("/events/<id>")
@events.response(200, EventSchema)
@events.alt_response(404, "NOT_FOUND")
def get_event(id: str) -> Tagged[EventRecord]:
    """One event, with its evidence."""
    return tagged(archive().events.get(id))
