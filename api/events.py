"""Events: what articles tell of."""

from api.blueprint import Blueprint
from api.context import Tagged, archive, next_page, tagged
from api.schemas.answers import EventSchema
from api.schemas.pages import EventPageSchema
from api.schemas.requests import EventPageQuery
from timeline.store import EventQuery
from timeline.store.records import EventRecord

events = Blueprint("events", __name__, url_prefix="/api/v1", description="What articles tell of.")


@events.route("/events")
@events.arguments(EventPageQuery, location="query")
@events.response(200, EventPageSchema)
def list_events(query: EventQuery) -> dict[str, object]:
    """Events that may lie in a range, of an entity too, in reading order or the most important first."""
    page = archive().events.page(query)
    return {"events": page.items, "next": next_page(page.cursor)}


@events.route("/events/<id>")
@events.response(200, EventSchema)
@events.alt_response(404, "NOT_FOUND")
def get_event(id: str) -> Tagged[EventRecord]:
    """One event, with its evidence."""
    return tagged(archive().events.get(id))
