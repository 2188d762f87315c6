"""The REST API, version 1: `register_api` adds it to an app that holds an `Archive`."""

from importlib.metadata import version

from flask import Flask
from werkzeug.routing import BaseConverter

from api.articles import articles
from api.blueprint import Api
from api.bodies import Orjson
from api.corrections import corrections
from api.decisions import decisions
from api.docs import docs
from api.entities import entities
from api.events import events
from api.exports import exports
from api.expressions import expressions
from api.health import health
from api.oembed import oembed
from api.problems import problem
from api.revisions import revisions
from api.timelines import timelines
from api.watching import register_watching

__all__ = ["problem", "register_api"]

_DESCRIPTION = "Reads the dates in articles, places their events on a chronology, and draws it."
_DOCUMENT = {
    "title": "Timeline",
    "openapi_version": "3.1.0",
    "info": {"description": _DESCRIPTION, "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"}},
}
_RESOURCES = (
    articles,
    corrections,
    expressions,
    events,
    decisions,
    revisions,
    entities,
    timelines,
    exports,
    oembed,
    health,
)


class _Id(BaseConverter):
    """What stands for an id in an address: behind a colon stands what is to be done.

    PostgreSQL cannot compare anything with a NUL, so nothing is called so.
    """

    regex = r"[^/:\0]+"


def register_api(
    app: Flask, *, max_text_bytes: int, country: str, day_first: bool | None, batch_jobs: int, is_logged: bool
) -> None:
    """Add the API. The app's errors are for `problem` to answer, and its `extensions["timeline"]` is the archive.

    `country` is whose holidays are meant by articles that name none, and `day_first` says whether 03/04/2023 is 3 April
    (None: not known); `batch_jobs` is how many processes read a long batch, and `is_logged` says whether each request
    is a line of the log.
    """
    app.config.update(
        MAX_TEXT_BYTES=max_text_bytes,
        COUNTRY=country,
        DAY_FIRST=day_first,
        BATCH_JOBS=batch_jobs,
        OPENAPI_URL_PREFIX="/api/v1",
        OPENAPI_JSON_PATH="openapi.json",
    )
    app.json = Orjson(app)
    app.url_map.converters["default"] = _Id
    register_watching(app, is_logged=is_logged)
    api = Api(app, spec_kwargs={**_DOCUMENT, "version": version("timeline-service")})
    for resource in _RESOURCES:
        api.register_blueprint(resource)
    app.register_blueprint(docs)
