"""Whether the service is up, and whether it can work."""

from flask import Response
from werkzeug.exceptions import ServiceUnavailable

from api.blueprint import Blueprint
from api.context import archive
from api.schemas.pages import HealthSchema
from api.watching import metrics

_PROMETHEUS = "text/plain"

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


@health.route("/metrics")
@health.response(200, {"type": "string"}, content_type=_PROMETHEUS, description="Prometheus' text form.")
def get_metrics() -> Response:
    """How many requests this process has answered, and in what time, by route, method and status.

    Each of several processes counts for itself, and any of them may answer: `process` says which.
    """
    return Response(metrics().text(), content_type=f"{_PROMETHEUS}; version=0.0.4; charset=utf-8")
