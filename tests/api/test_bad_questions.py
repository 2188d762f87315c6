"""Questions for events and articles that cannot be answered say which parameter is wrong, on both databases."""

import pytest
from flask.testing import FlaskClient

from tests.api.test_bad_input import assert_fault, assert_problem

QUERIES = [
    ("/api/v1/events?certain=1", "/certain", "wrong_type"),
    ("/api/v1/events?from=last%20week", "/from", "invalid_input"),
    ("/api/v1/events?to=yesterday", "/to", "invalid_input"),
    ("/api/v1/events?from=last%20week&relative_to=soon", "/relative_to", "unreadable_date"),
    ("/api/v1/events?to=%2B123456789&relative_to=%2B123456789&from=now", "/relative_to", "unreadable_date"),
    ("/api/v1/events?from=x%0019", "/from", "unreadable_date"),
    ("/api/v1/events?q=%E2%80%A6", "/q", "invalid_input"),
    ("/api/v1/events?q=", "/q", "empty"),
    ("/api/v1/events?sort=relevance", "/sort", "invalid_input"),
    ("/api/v1/events?sort=relevance&q=x&cursor=WzEsMSwxLDEsMV0", "/cursor", "invalid_input"),
    ("/api/v1/events?precision=fortnight", "/precision", "unknown_word"),
    ("/api/v1/events?basis=guess", "/basis", "unknown_word"),
    ("/api/v1/events?status=new", "/status", "unknown_word"),
    ("/api/v1/events?factuality=true", "/factuality", "unknown_word"),
    ("/api/v1/events?year=MMXX", "/year", "wrong_type"),
    ("/api/v1/events?fields=id,date", "/fields", "unknown_word"),
    ("/api/v1/events?facets=all", "/facets", "wrong_type"),
    ("/api/v1/articles?q=%22%22", "/q", "invalid_input"),
    ("/api/v1/articles?q=x&cursor=WzFd", "/cursor", "invalid_input"),
]


@pytest.mark.parametrize(("address", "field", "code"), QUERIES)
def test_a_wrong_question_is_named(client: FlaskClient, address: str, field: str, code: str) -> None:
    assert_fault(client.get(address), field, code)


BEYOND = "WzEwOTk1MTE2Mjc3NzZd", "WzEsMSwxLDEwOTk1MTE2Mjc3NzYsMV0"  # [2 ** 40], and that as the number of an article


@pytest.mark.parametrize("address", [f"articles?cursor={BEYOND[0]}", f"events?cursor={BEYOND[1]}"])
def test_a_cursor_beyond_all_numbers_is_at_the_end(client: FlaskClient, address: str) -> None:
    assert client.get(f"/api/v1/{address}").status_code == 200


@pytest.mark.parametrize("resource", ["articles", "events", "timelines"])
def test_nothing_is_called_by_a_name_with_nul(client: FlaskClient, resource: str) -> None:
    assert_problem(client.get(f"/api/v1/{resource}/%00"), 404, "not_found")
