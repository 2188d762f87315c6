"""`create_app` joins the archive, the API and the pages; nothing of them is global."""

from flask import Flask, request
from werkzeug import Response
from werkzeug.exceptions import HTTPException

from api import problem, register_api
from timeline.errors import TimelineError
from timeline.store import Archive
from web.assets import assets
from web.compression import compressed
from web.errors import error_page
from web.languages import register_languages
from web.pages import register_pages
from web.security import register_security
from web.settings import Settings

_FOR_PROGRAMS = ("/api/", "/healthz", "/readyz", "/metrics")


def create_app(settings: Settings) -> Flask:
    """An app on the archive that the settings name. Raises SettingsError where there is none."""
    app = Flask(__name__)
    app.config.update(_limits(settings))
    app.extensions["timeline"] = Archive.open(settings.database_url)
    register_security(app)
    app.after_request(compressed)
    register_api(
        app,
        max_text_bytes=settings.max_text_bytes,
        country=settings.country,
        day_first=settings.day_first,
        batch_jobs=settings.batch_jobs,
        is_logged=settings.access_log,
    )
    app.register_blueprint(assets)
    register_languages(app, settings.language)
    register_pages(app)
    app.register_error_handler(TimelineError, _answer)
    app.register_error_handler(HTTPException, _answer)
    return app


def _limits(settings: Settings) -> dict[str, object]:
    longest = 6 * settings.max_text_bytes + 100_000  # JSON may write one byte of a text in six, as \u0009
    return {
        "MAX_CONTENT_LENGTH": longest,
        "MAX_FORM_MEMORY_SIZE": longest,
        "TRUSTED_HOSTS": None if "*" in settings.trusted_hosts else list(settings.trusted_hosts),
    }


def _answer(error: TimelineError | HTTPException) -> Response:
    """An error in the form that suits who asked."""
    return problem(error) if request.path.startswith(_FOR_PROGRAMS) else error_page(error)
