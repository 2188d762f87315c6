"""Entities: whom and what the events name."""

from typing import Any

from api.blueprint import Blueprint
from api.context import archive, next_page
from api.schemas.pages import EntityPageSchema
from api.schemas.requests import EntityPageQuery

entities = Blueprint("entities", __name__, url_prefix="/api/v1", description="Whom and what events name.")


@entities.route("/entities")
@entities.arguments(EntityPageQuery, location="query")
@entities.response(200, EntityPageSchema)
def list_entities(query: dict[str, Any]) -> dict[str, object]:
    """The entities of all events, those of the most events first."""
    page = archive().entities.page(**query)
    return {"entities": page.items, "next": next_page(page.cursor)}
