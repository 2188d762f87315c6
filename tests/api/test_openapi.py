"""The OpenAPI document is whole, and its pages ask nothing of another host."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.api.answers import body, fetch

METHODS = {"get", "post", "put", "patch", "delete"}


@pytest.fixture
def document(client: FlaskClient) -> dict[str, Any]:
    return fetch(client, "/api/v1/openapi.json")


def test_every_route_is_in_the_document(app: Flask, document: dict[str, Any]) -> None:
    served = {
        (re.sub("<([^>]+)>", r"{\1}", rule.rule), method.lower())
        for rule in app.url_map.iter_rules()
        if rule.rule.startswith(("/api/v1", "/healthz", "/readyz")) and not rule.rule.endswith("openapi.json")
        for method in rule.methods or ()
        if method not in {"HEAD", "OPTIONS"}
    }

    described = {(path, method) for path, item in document["paths"].items() for method in METHODS & item.keys()}

    assert document["openapi"] == "3.1.0"
    assert described == served


def test_every_reference_leads_somewhere(document: dict[str, Any]) -> None:
    for reference in _references(document):
        place: Any = document
        for part in reference.removeprefix("#/").split("/"):
            place = place[part]
        assert place


def test_every_operation_has_an_id_a_summary_and_a_problem(document: dict[str, Any]) -> None:
    operations = [item[method] for item in document["paths"].values() for method in METHODS & item.keys()]

    problem = document["components"]["responses"]["DEFAULT_ERROR"]["content"]
    assert set(problem) == {"application/problem+json"}
    assert len({operation["operationId"] for operation in operations}) == len(operations)
    for operation in operations:
        assert operation["summary"]
        assert operation["responses"]["default"] == {"$ref": "#/components/responses/DEFAULT_ERROR"}


def test_every_field_and_parameter_that_comes_in_is_described(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]

    assert schemas["ArticleRequest"]["required"] == ["published", "text"]
    assert schemas["ArticleRequest"]["additionalProperties"] is False
    assert _parameters(document, "/api/v1/events") == set(
        "from to relative_to certain undated q entity place source year precision basis status factuality"
        " sort fields facets limit cursor".split()
    )
    assert _parameters(document, "/api/v1/entities") == {"limit", "cursor", "q", "kind"}


def _parameters(document: dict[str, Any], path: str) -> set[str]:
    parameters = document["paths"][path]["get"]["parameters"]
    assert all(parameter["description"] and parameter["schema"]["type"] for parameter in parameters)
    return {parameter["name"] for parameter in parameters}


def test_answers_have_the_fields_that_the_document_says(client: FlaskClient, document: dict[str, Any]) -> None:
    posted = body(
        client.post("/api/v1/articles", json={"text": "The bridge opened in 1962.", "published": "2024-06-25"})
    )

    schemas = document["components"]["schemas"]
    assert set(posted) == set(schemas["Article"]["properties"])
    assert set(posted["events"][0]) == set(schemas["Event"]["properties"])
    assert set(posted["expressions"][0]) == set(schemas["Expression"]["properties"])


def test_the_pages_have_no_inline_script_and_only_local_files(client: FlaskClient) -> None:
    page = client.get("/api/docs").text

    assert re.findall(r"<script(?![^>]*src=)", page) == []
    for address in re.findall(r'(?:src|href)="([^"]+)"', page):
        assert address.startswith("/api/docs/")
        with client.get(address) as file:
            assert file.status_code == 200
    assert "/api/v1/openapi.json" in client.get("/api/docs/init.js").text


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if "$ref" in node:
            yield node["$ref"]
        for inner in node.values():
            yield from _references(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _references(inner)
