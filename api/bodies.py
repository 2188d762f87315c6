"""JSON in and out, whole or by lines: orjson writes it; the standard library reads it, for it can refuse ambiguity."""

import json
from io import BufferedReader, RawIOBase
from typing import Any, BinaryIO, cast

import orjson
from flask import Request
from flask.json.provider import JSONProvider
from werkzeug.exceptions import UnsupportedMediaType
from werkzeug.wsgi import LimitedStream, get_input_stream

from api.faults import MalformedJSON

JSON_LINES = "application/jsonl"
_JSON_LINES = (JSON_LINES, "application/x-ndjson")
_MERGE = ("PATCH", "application/merge-patch+json")


class Orjson(JSONProvider):
    """Flask's way to JSON."""

    def dumps(self, obj: Any, **_: Any) -> str:
        return orjson.dumps(obj).decode()

    def loads(self, s: str | bytes, **_: Any) -> Any:
        return parse(s)


def read_json(request: Request) -> Any:
    """The body of a request. Raises UnsupportedMediaType or MalformedJSON."""
    if (request.method, request.mimetype) != _MERGE:
        _check_type(request, "application/json")
    return parse(request.get_data())


def read_lines(request: Request) -> BinaryIO:
    """The body of a request as a stream of lines, of any length in all. Raises UnsupportedMediaType."""
    _check_type(request, *_JSON_LINES)
    stream = get_input_stream(request.environ)
    if isinstance(stream, LimitedStream):  # it has no way to a line but byte by byte
        return BufferedReader(cast("RawIOBase", stream))
    return cast("BinaryIO", stream)


def _check_type(request: Request, *types: str) -> None:
    if request.mimetype not in types:
        given = f"not {request.mimetype}" if request.mimetype else "and no content type was given"
        raise UnsupportedMediaType(f"the body has to be {' or '.join(types)}, {given}")


def parse(text: str | bytes) -> Any:
    """Strict JSON: no member twice, no NaN, no Infinity.

    >>> parse('{"a": 1, "a": 2}')
    Traceback (most recent call last):
    api.faults.MalformedJSON: the member 'a' is there twice
    """
    try:
        return json.loads(text, object_pairs_hook=_members, parse_constant=_refuse)
    except ValueError as error:
        raise MalformedJSON(f"the body is not JSON: {error}") from error
    except RecursionError as error:
        raise MalformedJSON("the body is nested too deeply") from error


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members: dict[str, Any] = {}
    for name, value in pairs:
        if name in members:
            raise MalformedJSON(f"the member {name!r} is there twice")
        members[name] = value
    return members


def _refuse(constant: str) -> None:
    raise MalformedJSON(f"{constant} is not JSON")
