"""Answers as the JSON objects that they are."""

import json
from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse


def body(response: TestResponse) -> dict[str, Any]:
    return dict(json.loads(response.data))


def fetch(client: FlaskClient, address: str) -> dict[str, Any]:
    response = client.get(address)
    assert response.status_code == 200
    return body(response)
