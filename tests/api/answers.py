"""Answers as the JSON objects that they are."""

import json
from collections.abc import Iterator
from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse


def body(response: TestResponse) -> dict[str, Any]:
    return dict(json.loads(response.data))


def fetch(client: FlaskClient, address: str) -> dict[str, Any]:
    response = client.get(address)
    assert response.status_code == 200
    return body(response)


def pages(client: FlaskClient, address: str) -> Iterator[dict[str, Any]]:
    """A page and those that follow it by their links, each asked for when the one before is done with."""
    following: str | None = address
    while following:
        page = fetch(client, following)
        yield page
        following = page["next"]
