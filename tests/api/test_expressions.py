"""A text's dates are read as its writer is known to write them, and nothing is kept."""

from typing import Any

import pytest
from flask.testing import FlaskClient

from tests.api.answers import body, fetch
from tests.api.test_bad_input import assert_fault

TEXT = {"text": "It opened on 03/04/2023.", "published": "2024-06-25"}


def expressions(client: FlaskClient, **fields: Any) -> list[dict[str, Any]]:
    response = client.post("/api/v1/expressions", json={**TEXT, **fields})
    assert response.status_code == 200
    return list(body(response)["expressions"])


@pytest.mark.parametrize(
    ("day_first", "value", "ambiguous"),
    [(None, "2023-XX-XX", True), (True, "2023-04-03", False), (False, "2023-03-04", False)],
)
def test_which_of_two_numbers_is_the_day_is_taken_as_said(
    client: FlaskClient, day_first: bool | None, value: str, ambiguous: bool
) -> None:
    (expression,) = expressions(client, day_first=day_first)

    assert (expression["value"], expression["ambiguous"]) == (value, ambiguous)


def test_what_is_ambiguous_and_not_said_is_told_with_both_readings(client: FlaskClient) -> None:
    (expression,) = expressions(client)

    assert [candidate["value"] for candidate in expression["candidates"]] == ["2023-03-04", "2023-04-03"]


@pytest.mark.parametrize(
    ("fields", "value"),
    [
        ({"published": "2024-06-25T23:30Z"}, "2024-06-25"),
        ({"published": "2024-06-25T23:30Z", "zone": "Europe/Berlin"}, "2024-06-26"),
        ({"published": "2024-06-25T23:30Z", "zone": "Europe/Berlin", "language": "en"}, "2024-06-26"),
    ],
)
def test_today_is_the_writers(client: FlaskClient, fields: dict[str, str], value: str) -> None:
    (expression,) = expressions(client, text="It opens today.", **fields)

    assert expression["value"] == value


def test_nothing_is_kept(client: FlaskClient) -> None:
    assert expressions(client)

    assert fetch(client, "/api/v1/articles")["articles"] == []


@pytest.mark.parametrize("day_first", [1, "true", "yes", [], {}])
def test_whether_the_day_is_first_is_true_or_false(client: FlaskClient, day_first: object) -> None:
    response = client.post("/api/v1/expressions", json={**TEXT, "day_first": day_first})

    assert_fault(response, "/day_first", "wrong_type")
