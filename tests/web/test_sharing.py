"""A timeline's page hands out what it shows: as files, and as the picture of who shares it."""

import re
from html import unescape

from flask import Flask
from flask.testing import FlaskClient

from tests.accounts import bridge_account
from timeline.formats.forms import FORMS


def test_the_same_events_can_be_taken_along_in_every_form(app: Flask, client: FlaskClient) -> None:
    app.extensions["timeline"].articles.add(bridge_account(), 0)

    page = client.get("/timelines/all?from=2024&lane=entity&scale=equal").text

    links = {
        name: unescape(link)
        for link, name in re.findall(r'<a href="([^"]+)" lang="en" dir="ltr" download>([^<]+)</a>', page)
    }
    types = {name: client.get(link).mimetype for name, link in links.items()}
    assert types == {
        "PNG": "image/png",
        "SVG": "image/svg+xml",
        "CSV": "text/csv",
        "Excel": "text/csv",
        "JSON": "application/json",
        "TimelineJS": "application/json",
        "Timesketch": "application/jsonl",
    }
    assert [event["title"] for event in client.get(links["JSON"]).get_json()["events"]] == ["It closed"]
    assert len(types) == len(FORMS) + 2


def test_who_shares_a_timeline_shows_its_picture(app: Flask, client: FlaskClient) -> None:
    app.extensions["timeline"].articles.add(bridge_account(), 0)

    (picture,) = re.findall('property="og:image" content="([^"]+)"', client.get("/timelines/all?from=2024").text)

    assert unescape(picture).startswith("http://localhost/api/v1/timelines/all/chart.png?")
    assert client.get(unescape(picture)).mimetype == "image/png"
