"""An article is added by a form, which shows what it finds before anything is kept."""

import re

import pytest
from flask.testing import FlaskClient

FORM = {
    "title": "The bridge",
    "text": "The bridge opened in 1962.\r\nIt closed on Monday.",
    "published": "2024-06-25",
    "zone": "",
    "publisher": "The Crier",
    "url": "",
}


def test_an_article_is_added_by_form(client: FlaskClient) -> None:
    response = client.post("/articles/new", data=FORM)

    assert response.status_code == 303
    page = client.get(response.headers["Location"]).text
    assert "<mark>1962</mark>" in page
    assert "<mark>Monday</mark>" in page


def test_what_is_found_in_an_article_is_shown_before_it_is_kept(client: FlaskClient) -> None:
    response = client.post("/articles/new", data={**FORM, "do": "look"})

    assert response.status_code == 200
    assert "2 date expressions, 2 events. Nothing is kept yet." in response.text
    assert "<mark>Monday</mark>" in response.text
    assert '<span class="date">24 June 2024</span> <span class="what">' in response.text
    assert client.get("/api/v1/articles").text.count('"id"') == 0
    assert 'name="do" value="keep"' in response.text
    assert 'value="The Crier"' in response.text


def test_what_is_wrong_is_said_instead_of_what_is_found(client: FlaskClient) -> None:
    response = client.post("/articles/new", data={**FORM, "published": "", "do": "look"})

    assert response.status_code == 422
    assert 'id="published-fault"' in response.text
    assert "Nothing is kept yet" not in response.text


def test_the_publish_date_is_never_filled_in(client: FlaskClient) -> None:
    assert re.search(r'name="published" value=""', client.get("/articles/new").text)


@pytest.mark.parametrize(
    ("field", "typed", "reason"),
    [
        ("published", "", "is missing"),
        ("published", "last week", "is not a date"),
        ("text", "  ", "is missing"),
        ("zone", "Mars/Olympus", "no time zone is called"),
        ("url", "javascript:alert(1)", "has to be an http or https address"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field(client: FlaskClient, field: str, typed: str, reason: str) -> None:
    response = client.post("/articles/new", data={**FORM, field: typed})

    fault = re.search(rf'id="{field}-fault">(.*?)</p>', response.text)
    assert response.status_code == 422
    assert fault
    assert reason in fault[1]
    assert 'value="The Crier"' in response.text
    assert client.get("/api/v1/articles").text.count('"id"') == 0
