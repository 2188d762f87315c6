"""What an operation does not know is refused, not ignored: of every operation that the document has."""

from typing import Any

import pytest
from flask.testing import FlaskClient

from tests.api.answers import body, fetch
from tests.api.test_openapi import METHODS


@pytest.fixture
def document(client: FlaskClient) -> dict[str, Any]:
    return fetch(client, "/api/v1/openapi.json")


def test_every_operation_refuses_a_parameter_that_it_does_not_know(
    client: FlaskClient, document: dict[str, Any]
) -> None:
    for path, item in document["paths"].items():
        for method in METHODS & item.keys():
            content = item[method].get("requestBody", {}).get("content", {None: None})
            response = client.open(
                f"{path.format(id='all')}?verbose=1", method=method, data=b"{}", content_type=next(iter(content))
            )
            assert response.status_code == 422
            assert ("/verbose", "unknown") in [(error["field"], error["code"]) for error in body(response)["errors"]]


def test_every_body_refuses_a_field_that_it_does_not_know(document: dict[str, Any]) -> None:
    schemas = [
        content["schema"]["$ref"].rpartition("/")[2]
        for item in document["paths"].values()
        for method in METHODS & item.keys()
        for content in item[method].get("requestBody", {}).get("content", {}).values()
    ]

    assert len(schemas) >= 3
    for name in schemas:
        assert document["components"]["schemas"][name]["additionalProperties"] is False
