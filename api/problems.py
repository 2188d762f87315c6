"""Errors as answers: one body for the whole API (RFC 9457), and one table from error to status."""

from dataclasses import asdict
from http import HTTPStatus
from typing import Any

import orjson
from flask import Response
from werkzeug.exceptions import HTTPException

from api.faults import InvalidRequest, MalformedJSON, faults_of
from api.request_id import request_id
from api.schemas.problems import PROBLEM
from timeline.errors import Busy, Conflict, InputError, NotFound, Stale, TimelineError, UnderWay

STATUSES: dict[type[TimelineError], HTTPStatus] = {
    MalformedJSON: HTTPStatus.BAD_REQUEST,
    InvalidRequest: HTTPStatus.UNPROCESSABLE_ENTITY,
    InputError: HTTPStatus.UNPROCESSABLE_ENTITY,
    NotFound: HTTPStatus.NOT_FOUND,
    UnderWay: HTTPStatus.CONFLICT,
    Conflict: HTTPStatus.CONFLICT,
    Stale: HTTPStatus.PRECONDITION_FAILED,
    Busy: HTTPStatus.SERVICE_UNAVAILABLE,
}

_SOON = 5  # seconds after which to try again what is answered 503

_LONGEST = 500  # characters of a text in an answer


def status_of(error: TimelineError) -> HTTPStatus:
    """The status of the nearest class in the table; what is not there is our own fault."""
    known = (STATUSES[kind] for kind in type(error).__mro__ if kind in STATUSES)
    return next(known, HTTPStatus.INTERNAL_SERVER_ERROR)


def problem(error: TimelineError | HTTPException) -> Response:
    """The answer to a request that failed."""
    words = problem_words(error)
    body = orjson.dumps({**words, "request": request_id()})
    response = Response(body, words["status"], content_type=PROBLEM)
    if response.status_code == HTTPStatus.SERVICE_UNAVAILABLE:
        response.headers["Retry-After"] = str(_SOON)
    if isinstance(error, HTTPException):
        response.headers.update({name: value for name, value in error.get_headers() if name.lower() != "content-type"})
    return response


def problem_words(error: TimelineError | HTTPException) -> dict[str, Any]:
    """The body of that answer, without the request's id."""
    if isinstance(error, HTTPException):
        code = error.name.lower().replace(" ", "_")
        return _words(error.code or 500, error.name, error.description or error.name, code, [])
    status = status_of(error)
    return _words(status, status.phrase, str(error), error.code, [asdict(fault) for fault in faults_of(error)])


def _words(status: int, title: str, detail: str, code: str, errors: list[dict[str, str]]) -> dict[str, Any]:
    return {
        "type": "about:blank",
        "title": title,
        "status": int(status),
        "detail": _printable(detail),
        "code": code,
        "errors": [{name: _printable(text) for name, text in error.items()} for error in errors],
    }


def _printable(text: str) -> str:
    """What a request made up may hold half of a surrogate pair, which no answer can, and may be long."""
    shown = text.encode(errors="backslashreplace").decode()
    return shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"
