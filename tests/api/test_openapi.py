"""The OpenAPI document is whole, and its pages ask nothing of another host."""

import re
from collections.abc import Iterator
from typing import Any

import openapi_spec_validator
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
        if rule.rule.startswith(("/api/v1", "/healthz", "/readyz", "/metrics"))
        and not rule.rule.endswith("openapi.json")
        for method in rule.methods or ()
        if method not in {"HEAD", "OPTIONS"}
    }

    described = {(path, method) for path, item in document["paths"].items() for method in METHODS & item.keys()}

    assert document["openapi"] == "3.1.0"
    assert described == served


def test_the_document_is_valid_to_an_independent_validator(document: dict[str, Any]) -> None:
    openapi_spec_validator.validate(document)


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
        assert {"400", "422"} <= operation["responses"].keys()
        assert operation["responses"]["default"] == {"$ref": "#/components/responses/DEFAULT_ERROR"}


def test_what_operations_of_a_kind_share_is_said_of_each(document: dict[str, Any]) -> None:
    for path, item in document["paths"].items():
        for method in METHODS & item.keys():
            parameters, responses = item[method]["parameters"], item[method]["responses"]
            is_read = {"$ref": "#/components/parameters/IF_NONE_MATCH"} in parameters
            assert ("304" in responses, "403" in responses) == (is_read, not is_read)
            assert is_read == (method == "get")
            assert ("415" in responses) == ("413" in responses) == ("requestBody" in item[method])
            assert ("404" in responses) == ("{" in path or path.endswith("/oembed"))
            if is_read:
                assert responses["200"]["headers"]["ETag"] == {"$ref": "#/components/headers/ETAG"}


def test_posting_an_article_tells_of_its_headers(document: dict[str, Any]) -> None:
    operation = document["paths"]["/api/v1/articles"]["post"]

    assert operation["parameters"] == [{"$ref": "#/components/parameters/IDEMPOTENCY_KEY"}]
    assert {status for status, told in operation["responses"].items() if "Location" in told.get("headers", {})} == {
        "200",
        "201",
    }
    assert "409" in operation["responses"]


def test_every_field_and_parameter_that_comes_in_is_described(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]

    assert schemas["ArticleRequest"]["required"] == ["published", "text"]
    assert schemas["ArticleRequest"]["additionalProperties"] is False
    assert _parameters(document, "/api/v1/events") == set(
        "from to relative_to certain undated q entity place source year precision basis status factuality timeline"
        " sort fields facets limit cursor".split()
    )
    assert _parameters(document, "/api/v1/entities") == {"limit", "cursor", "q", "kind"}


def _parameters(document: dict[str, Any], path: str) -> set[str]:
    parameters = [told for told in document["paths"][path]["get"]["parameters"] if "$ref" not in told]
    assert all(isinstance(told["schema"]["type"], str) and told["description"] for told in parameters)
    return {told["name"] for told in parameters}


def test_every_field_and_parameter_shows_what_it_may_be(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    fields = {f"{name}.{field}": told for name, schema in schemas.items() for field, told in _fields(schema)}
    parameters = {
        f"{path} {told['name']}": {**told["schema"], **told}
        for path, item in document["paths"].items()
        for described in item.values()
        for told in (described["parameters"] if isinstance(described, dict) else described)
        if "$ref" not in told
    }

    assert [name for name, told in {**fields, **parameters}.items() if not _is_shown(told)] == []
    assert all("example" in told for told in document["components"]["parameters"].values())


def _fields(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Those of plain values: what others are made of is shown there."""
    for name, told in schema.get("properties", {}).items():
        kinds = told.get("type", [])
        if not {"array", "object"} & set([kinds] if isinstance(kinds, str) else kinds) and "$ref" not in str(told):
            yield name, told


def _is_shown(told: dict[str, Any]) -> bool:
    return bool({"example", "enum", "default"} & told.keys()) or "boolean" in told["type"]


def test_every_error_has_an_example_that_is_a_problem(document: dict[str, Any]) -> None:
    fields = document["components"]["schemas"]["Problem"]["properties"].keys()

    for name, response in document["components"]["responses"].items():
        if name != "DEFAULT_ERROR":
            assert response["content"]["application/problem+json"]["example"].keys() == fields


def test_answers_have_the_fields_that_the_document_says(client: FlaskClient, document: dict[str, Any]) -> None:
    posted = body(
        client.post("/api/v1/articles", json={"text": "The bridge opened in 1962.", "published": "2024-06-25"})
    )

    schemas = document["components"]["schemas"]
    assert set(posted) == set(schemas["Article"]["properties"]) == set(schemas["Article"]["required"])
    assert set(posted["events"][0]) == set(schemas["Event"]["properties"])
    assert set(posted["expressions"][0]) == set(schemas["Expression"]["properties"])


def test_the_pages_have_no_inline_script_and_only_local_files(client: FlaskClient) -> None:
    page = client.get("/api/docs").text

    assert re.findall(r"<script(?![^>]*src=)", page) == []
    for address in set(re.findall(r'(?:src|href)="([^"]+)"', page)) - {"/"}:  # the way back to the pages
        assert address.startswith("/api/docs/")
        with client.get(address) as file:
            assert file.status_code == 200
    assert 'data-document="/api/v1/openapi.json"' in page


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if "$ref" in node:
            yield node["$ref"]
        for inner in node.values():
            yield from _references(inner)
    elif isinstance(node, list):
        for inner in node:
            yield from _references(inner)
