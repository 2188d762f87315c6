"""Whether the service is up, and whether it can work."""

from werkzeug.exceptions import ServiceUnavailable

from api.blueprint import Blueprint
from api.context import archive
from api.schemas.pages import HealthSchema

health = Blueprint("health", __name__, description="For whoever watches the service.")


@health.route("/healthz")
@health.response(200, HealthSchema)
def is_alive() -> dict[str, str]:
    """The service answers."""
    return {"status": "ok"}


@health.route("/readyz")
@health.response(200, HealthSchema)
@health.alt_response(503, "SERVICE_UNAVAILABLE")
def is_ready() -> dict[str, str]:
    """The database answers too."""
    if not archive().is_ready():
        raise ServiceUnavailable("the database does not answer")
    return {"status": "ok"}
