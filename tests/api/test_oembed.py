"""Another page that is given a timeline's address learns by oEmbed how to show it in a frame."""

import re
from html import unescape
from urllib.parse import quote, urlsplit

import pytest
from flask.testing import FlaskClient

from tests.api.answers import body, fetch
from tests.api.test_bad_input import assert_fault, assert_problem

HOME = "http://localhost"


def asked(url: str, more: str = "") -> str:
    return f"/api/v1/oembed?url={quote(url, safe='')}{more}"


@pytest.mark.parametrize("page", ["/timelines/", "/embed/timelines/"])
def test_the_frame_shows_the_view_that_the_address_says(client: FlaskClient, page: str) -> None:
    made = body(client.post("/api/v1/timelines", json={"title": 'The "sixties" & <more>', "filter": {}}))

    told = fetch(client, asked(f"{HOME}{page}{made['id']}?from=1960&lane=place", "&format=json"))

    assert (told["version"], told["type"], told["title"]) == ("1.0", "rich", made["title"])
    (source,) = re.findall('src="([^"]*)"', told["html"])
    frame = urlsplit(unescape(source))
    assert (frame.netloc, frame.path) == ("localhost", f"/embed/timelines/{made['id']}")
    assert frame.query == "from=1960&lane=place"
    assert "<more>" not in told["html"]
    assert client.get(f"{frame.path}?{frame.query}").status_code == 200


def test_a_frame_is_no_larger_than_there_is_room(client: FlaskClient) -> None:
    told = fetch(client, asked(f"{HOME}/timelines/all", "&maxwidth=400&maxheight=9999"))

    assert (told["width"], told["height"]) == (400, 408)
    assert 'width="400" height="408"' in told["html"]


@pytest.mark.parametrize("view", ["", "?from=2024-06-03&to=2024-06-05&unknown=1", "?lane=place&scale=equal"])
def test_a_frame_is_as_high_as_its_chart_and_what_stands_around_it(client: FlaskClient, view: str) -> None:
    for day in range(1, 31):
        client.post("/api/v1/events", json={"title": f"It fell {day} times", "when": f"2024-06-{day:02}"})

    heights = [
        fetch(client, asked(f"{HOME}/timelines/all{view}", f"&maxwidth={width}"))["height"] for width in (9999, 500)
    ]

    chart = f"/api/v1/timelines/all/figure{view.replace('&unknown=1', '')}{'&' if view else '?'}width="
    needed = [fetch(client, f"{chart}{width}")["layout"]["height"] for width in (928, 468)]
    assert [height - chart for height, chart in zip(heights, needed, strict=True)] == [250, 340]
    assert fetch(client, asked(f"{HOME}/timelines/all{view}", "&maxheight=200"))["height"] == 200
    assert fetch(client, asked(f"{HOME}/timelines/all?from=someday"))["height"] == 560


@pytest.mark.parametrize(
    "url",
    [
        f"{HOME}/timelines/tml_0",
        f"{HOME}/articles/art_0",
        f"{HOME}/timelines/all/figure",
        f"{HOME}/timelines/",
        "http://elsewhere.example/timelines/all",
        "http://localhost.example/timelines/all",
    ],
)
def test_what_is_no_timeline_here_is_not_shown(client: FlaskClient, url: str) -> None:
    assert_problem(client.get(asked(url)), 404, "not_found")


WRONG = [
    ("/api/v1/oembed", "/url", "required"),
    ("/api/v1/oembed?url=all", "/url", "invalid_url"),
    (asked(f"{HOME}/timelines/all", "&maxwidth=0"), "/maxwidth", "out_of_range"),
]


@pytest.mark.parametrize(("address", "field", "code"), WRONG)
def test_a_wrong_question_is_named(client: FlaskClient, address: str, field: str, code: str) -> None:
    assert_fault(client.get(address), field, code)


@pytest.mark.parametrize("form", ["xml", "yaml"])
def test_another_form_than_json_is_not_implemented_as_oembed_says(client: FlaskClient, form: str) -> None:
    assert_problem(client.get(asked(f"{HOME}/timelines/all", f"&format={form}")), 501, "not_implemented")


def test_a_timelines_page_says_where_to_ask(client: FlaskClient) -> None:
    page = client.get("/timelines/all?from=1960").text

    (link,) = re.findall('<link rel="alternate" type="application/json\\+oembed" href="([^"]*)"', page)

    assert fetch(client, unescape(link))["title"] == "All events"
    assert "from=1960" in fetch(client, unescape(link))["html"]
