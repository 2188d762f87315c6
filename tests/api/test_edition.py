"""Whoever keeps something asks one cheap question to know whether anything was changed."""

from flask.testing import FlaskClient

from tests.api.answers import fetch

EDITION = "/api/v1/edition"
ARTICLE = {"text": "The bridge opened in 1962.", "published": "2024-06-25"}


def test_the_edition_is_another_once_something_was_added_and_is_not_sent_again_before(client: FlaskClient) -> None:
    tag = client.get(EDITION).headers["ETag"]
    before = fetch(client, EDITION)
    unchanged = client.get(EDITION, headers={"If-None-Match": tag})

    client.post("/api/v1/articles", json=ARTICLE)

    assert (unchanged.status_code, unchanged.data) == (304, b"")
    assert client.get(EDITION, headers={"If-None-Match": tag}).status_code == 200
    assert fetch(client, EDITION) != before
