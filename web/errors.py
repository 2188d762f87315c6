"""Errors as pages: a sentence for people."""

from flask import render_template
from werkzeug import Response
from werkzeug.exceptions import HTTPException, SecurityError

from api.problems import status_of
from timeline.errors import TimelineError
from web.pages.forms import wrong
from web.pages.reasons import told


def error_page(error: TimelineError | HTTPException) -> Response:
    """The page that a reader sees in place of the one asked for."""
    if isinstance(error, SecurityError):  # of a host that is not ours no address can be made, so no page of ours either
        return Response(f"{error.code} {error.name}: this service does not go by that name.\n", error.code)
    if isinstance(error, HTTPException):
        response = _page(told(error.name), told(error.description or ""), error.code or 500)
        response.headers.extend((name, value) for name, value in error.get_headers() if name != "Content-Type")
        return response
    status = status_of(error)
    detail = "; ".join(f"{name} {reason}".lstrip() for name, reason in wrong(error).items())
    return _page(told(status.phrase), detail, status)


def _page(title: str, detail: str, status: int) -> Response:
    page = render_template("error.html", title=title.capitalize(), detail=detail)
    return Response(page, status, mimetype="text/html")
