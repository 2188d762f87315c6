"""Dates in words count from today, and the address then holds what they mean."""

import time
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.accounts import bridge_account
from tests.web.test_pages import store, titles
from timeline.calendar.moments import DAY, iso_day
from timeline.store import Archive

LAST_WEEK = "from=last+week&to=last+week&relative_to=2024-06-25"


@pytest.mark.parametrize(
    ("asked", "held"),
    [
        (LAST_WEEK, "from=2024-06-17&to=2024-06-23"),
        ("from=yesterday&relative_to=2024-06-25", "from=2024-06-24"),
        ("to=last+year&q=bridge&relative_to=2024-06-25", "to=2023&q=bridge"),
        ("from=since+last+Friday&to=&relative_to=2024-06-25", "from=2024-06-21&to="),
        (
            f"view=table&{LAST_WEEK}&lane=place&event=evt_1",
            "view=table&from=2024-06-17&to=2024-06-23&lane=place&event=evt_1",
        ),
        ("from=2024&relative_to=2024-06-25", "from=2024"),
        (f"{LAST_WEEK}&endpoint=x&_method=FOO", "from=2024-06-17&to=2024-06-23&endpoint=x&_method=FOO"),
        (
            f"{LAST_WEEK}&_scheme=ftp&_external=1&_anchor=z&id=x",
            "from=2024-06-17&to=2024-06-23&_scheme=ftp&_external=1&_anchor=z&id=x",
        ),
    ],
)
def test_the_address_becomes_one_of_the_dates_that_were_meant(client: FlaskClient, asked: str, held: str) -> None:
    response = client.get(f"/timelines/all?{asked}")

    assert response.status_code == 302
    assert response.location == f"/timelines/all?{held}"
    assert client.get(response.location).status_code == 200


@pytest.mark.parametrize("asked", ["", "from=44+BC&to=in+May+2021", "from=2024-06-01", "q=last+week", "from=&to="])
def test_what_counts_from_no_day_stays_as_it_is_written(client: FlaskClient, asked: str) -> None:
    assert client.get(f"/timelines/all?{asked}").status_code == 200


def test_an_address_that_asks_for_nothing_else_ends_with_its_path(client: FlaskClient) -> None:
    assert client.get("/timelines/all?relative_to=2024-06-25").location == "/timelines/all"


def test_without_a_day_words_count_from_that_of_the_request(client: FlaskClient) -> None:
    before = iso_day(int(time.time()) - DAY)

    location = client.get("/timelines/all?from=yesterday").location

    assert location in (f"/timelines/all?from={before}", f"/timelines/all?from={iso_day(int(time.time()) - DAY)}")


def test_form_and_filters_say_the_dates_and_find_what_lies_there(app: Flask, client: FlaskClient) -> None:
    store(app, bridge_account())

    page = client.get("/timelines/all?from=yesterday&relative_to=2024-06-25", follow_redirects=True).text

    assert titles(page) == ["It closed"]
    assert 'name="from" type="text" value="2024-06-24"' in page
    assert "from <b>2024-06-24</b>" in unescape(page)


def test_a_date_that_is_none_is_still_told_at_its_field(client: FlaskClient) -> None:
    response = client.get("/timelines/all?from=yesteryear&to=last+week&relative_to=2024-06-25", follow_redirects=True)

    assert response.status_code == 422
    assert 'id="from-fault"' in response.text
    assert 'value="2024-06-23"' in response.text


def test_the_frame_and_a_timeline_of_ones_own_hold_the_dates_too(app: Flask, client: FlaskClient) -> None:
    framed = client.get(f"/embed/timelines/all?{LAST_WEEK}")
    form = {"title": "That week", "visibility": "private", "lane": "source", "by": "filter"}
    made = client.post("/timelines/new", data={**form, **{k: v[0] for k, v in parse_qs(LAST_WEEK).items()}})

    archive: Archive = app.extensions["timeline"]
    assert framed.location == "/embed/timelines/all?from=2024-06-17&to=2024-06-23"
    assert made.status_code == 303
    assert archive.timelines.get(urlsplit(made.location).path.rpartition("/")[2]).filter == {
        "from": "2024-06-17",
        "to": "2024-06-23",
    }
