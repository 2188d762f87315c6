"""What all operations of a kind have in common, said once for the document: parameters, headers, errors by status."""

from http import HTTPStatus
from typing import Any

from api.once import KEY
from api.schemas.problems import PROBLEM, ProblemSchema

Described = dict[str, Any]

PARAMETERS = {
    "IDEMPOTENCY_KEY": {
        "in": "header",
        "name": KEY,
        "description": "Whatever names this request. With the same key and body again within 24 hours, it is not done "
        "again, and is answered as before.",
        "schema": {"type": "string", "minLength": 1, "maxLength": 200, "pattern": "^[!-~]+$"},
        "example": "bridge-1",
    },
    "IF_NONE_MATCH": {
        "in": "header",
        "name": "If-None-Match",
        "description": "The `ETag` of the answer that the asker has: while that stands, the body is saved (304).",
        "schema": {"type": "string"},
        "example": '"33a64df551425fcc55e4d42a148795d9f25f89d4"',
    },
}
HEADERS = {
    "ETAG": {
        "description": "Stands for this answer: send it as `If-None-Match`.",
        "schema": {"type": "string"},
        "example": '"33a64df551425fcc55e4d42a148795d9f25f89d4"',
    }
}

_NOT_MODIFIED = {"description": "It is still what the ETag in `If-None-Match` stands for.", "headers": {"ETag": "ETAG"}}
_IDS = {
    "articles": "art_5d41402abc4b2a76",
    "events": "evt_5d41402abc4b2a76",
    "revisions": "rev_5d41402abc4b2a76",
    "timelines": "all",
}


def problem_response(status: HTTPStatus) -> Described:
    """How an error of a status is answered."""
    is_fault = status is HTTPStatus.UNPROCESSABLE_ENTITY
    example: Described = {
        "type": "about:blank",
        "title": status.phrase,
        "status": status.value,
        "detail": "/published is missing" if is_fault else status.description or status.phrase,
        "code": "invalid_input" if is_fault else status.phrase.lower().replace(" ", "_"),
        "errors": [{"field": "/published", "reason": "is missing", "code": "required"}] if is_fault else [],
        "request": "5d41402abc4b2a76",
    }
    return {"description": status.phrase, "content": {PROBLEM: {"schema": ProblemSchema, "example": example}}}


def path_parameters(rule: str) -> list[Described]:
    """The id in an address, with what one of its kind looks like."""
    before, found, _ = rule.partition("/<id>")
    kind = before.rpartition("/")[2]
    described = {"in": "path", "name": "id", "description": "Its id, as lists tell it."}
    return [{**described, **({"example": _IDS[kind]} if kind in _IDS else {})}] if found else []


def describe(doc: Described, told: Described, *, method: str, **_: Any) -> Described:
    """Add to an operation what it shares with all of its kind; `told` is what its decorators said of it."""
    parameters, responses = doc.setdefault("parameters", []), doc.setdefault("responses", {})
    for status in _errors(doc, told, method):
        responses.setdefault(status, status.name)
    if method == "get":
        parameters.append("IF_NONE_MATCH")
        responses[HTTPStatus.NOT_MODIFIED] = _NOT_MODIFIED
        responses.setdefault(HTTPStatus.OK, {}).setdefault("headers", {})["ETag"] = "ETAG"
    if "once" in told:
        parameters.append("IDEMPOTENCY_KEY")
    return doc


def _errors(doc: Described, told: Described, method: str) -> list[HTTPStatus]:
    found = [HTTPStatus.BAD_REQUEST, HTTPStatus.UNPROCESSABLE_ENTITY]
    if method != "get":
        found += [HTTPStatus.FORBIDDEN, HTTPStatus.SERVICE_UNAVAILABLE]
    if "requestBody" in doc or "requestBody" in told.get("manual_doc", {}):
        found += [HTTPStatus.REQUEST_ENTITY_TOO_LARGE, HTTPStatus.UNSUPPORTED_MEDIA_TYPE]
    if "once" in told:
        found.append(HTTPStatus.CONFLICT)
    return found


def plain_parameter(_: Any, field: Any, *, ret: Described) -> Described:
    """A parameter of a query is not given, or is text: it is never null. Its example is its own, not its type's."""
    schema = ret["schema"]
    if ret["in"] != "query":
        return {}
    if isinstance(schema.get("type"), list):
        schema["type"] = next(name for name in schema["type"] if name != "null")
    if schema.get("default", ...) is None:
        del schema["default"]
    return {"example": schema.pop("example")} if "example" in schema else {}
