"""An answer is in the language that its reader chose, else in that of the settings, else in the browser's."""

import re

import pytest
from flask.testing import FlaskClient

from web.app import create_app
from web.settings import Settings


def language_of(client: FlaskClient, accepted: str = "") -> str:
    return client.get("/", headers={"Accept-Language": accepted}).headers["Content-Language"]


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("", "en"),
        ("ar", "ar"),
        ("ar-EG,ar;q=0.9,en;q=0.5", "ar"),
        ("en-GB,ar;q=0.9", "en"),
        ("en;q=0.5,ar-SA", "ar"),
        ("fr", "en"),
        ("fr,ar", "ar"),
        ("fr,ar;q=0", "en"),
        ("*", "en"),
    ],
)
def test_the_browser_says_which_language_its_reader_wants(client: FlaskClient, accepted: str, language: str) -> None:
    assert language_of(client, accepted) == language


def test_what_was_chosen_stands_over_the_setting_and_that_over_the_browser() -> None:
    app = create_app(Settings("sqlite://", language="ar"))
    client = app.test_client()

    before = language_of(client, "en")
    client.post("/language", data={"language": "en", "back": "/"})

    assert (before, language_of(client, "ar")) == ("ar", "en")
    app.extensions["timeline"].close()


def test_a_choice_is_remembered_and_leads_back(client: FlaskClient) -> None:
    page = client.get("/search?q=bridge").text
    back = re.findall('name="back" value="(.*?)"', page)[0]

    response = client.post("/language", data={"language": "ar", "back": back})

    assert (response.status_code, response.headers["Location"]) == (303, "/search?q=bridge")
    assert "HttpOnly; Path=/; SameSite=Lax" in response.headers["Set-Cookie"]
    assert language_of(client, "en") == "ar"


@pytest.mark.parametrize(
    "back", ["https://evil.example/", "//evil.example", "/\\evil.example", "/\t/evil.example", "", "/ü", "javascript:1"]
)
def test_a_choice_leads_to_no_foreign_page(client: FlaskClient, back: str) -> None:
    assert client.post("/language", data={"language": "ar", "back": back}).headers["Location"] == "/"


def test_an_unknown_language_and_another_origin_choose_nothing(client: FlaskClient) -> None:
    unknown = client.post("/language", data={"language": "tlh"})
    foreign = client.post("/language", data={"language": "ar"}, headers={"Origin": "https://evil.example"})

    assert (unknown.status_code, foreign.status_code) == (303, 403)
    assert "Set-Cookie" not in unknown.headers
    assert language_of(client) == "en"


def test_a_cache_is_told_what_the_language_hangs_on(client: FlaskClient) -> None:
    page = client.get("/timelines/all").headers
    programs = client.get("/api/v1/timelines").headers

    assert {"Accept-Language", "Cookie"} <= set(page["Vary"].split(", "))
    assert "Content-Language" not in programs
    assert "Accept-Language" not in programs.get("Vary", "")
