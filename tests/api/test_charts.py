"""Charts over HTTP: the figure and the picture, their lanes and scales."""

import random
import re
from typing import Any
from xml.etree import ElementTree

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.accounts import account_of, random_whens
from tests.api.answers import fetch
from tests.painted import rows
from timeline.calendar.moments import at

FIGURE = "/api/v1/timelines/all/figure"
PICTURE = "/api/v1/timelines/all/chart.svg"
PAINTED = "/api/v1/timelines/all/chart.png"


_BOUNDS = [(side, bound) for side in ("start", "end") for bound in ("earliest", "latest")]


@pytest.fixture(autouse=True)
def _filled(app: Flask) -> None:
    app.extensions["timeline"].articles.add(account_of(*random_whens(random.Random(5), 80)), 0)


def marked(figure: dict[str, Any]) -> dict[str, tuple[float, float]]:
    return {
        id: (x, y)
        for trace in figure["data"]
        if "customdata" in trace
        for id, x, y in zip(trace["customdata"], trace["x"], trace["y"], strict=True)
    }


@pytest.mark.parametrize("query", ["", "scale=linear&width=700", "scale=equal&lane=place", "from=1962&lane=entity"])
def test_the_picture_has_the_marks_of_the_figure(client: FlaskClient, query: str) -> None:
    response = client.get(f"{PICTURE}?{query}")

    figure = fetch(client, f"{FIGURE}?{query}")
    root = ElementTree.fromstring(response.text)
    assert response.mimetype == "image/svg+xml"
    assert {group.attrib["data-id"] for group in root.iter() if "data-id" in group.attrib} == marked(figure).keys()


def test_a_scale_moves_marks_and_hides_none(client: FlaskClient) -> None:
    figures = [fetch(client, f"{FIGURE}?scale={scale}") for scale in ("segmented", "linear", "equal")]

    assert len({figure["layout"]["meta"]["total"] for figure in figures}) == 1
    assert len({tuple(sorted(marked(figure).items())) for figure in figures}) == 3


def test_a_lane_stands_for_what_is_asked(client: FlaskClient) -> None:
    assert "Without a place" in words_of(fetch(client, f"{FIGURE}?lane=place"))


def test_a_picture_is_made_for_light_or_dark_paper(client: FlaskClient) -> None:
    light, dark = (client.get(f"{PICTURE}?theme={theme}").text for theme in ("light", "dark"))

    assert "#fbfaf7" in light
    assert "#191815" in dark


@pytest.mark.parametrize(
    "query",
    [
        "q=event",
        "source=The Town Crier",
        "precision=day",
        "from=1900&certain=true",
        "from=1990&to=2010&basis=stated",
        "entity=nobody",
        "status=rejected",
        "year=1962",
        "undated=true",
    ],
)
def test_a_figure_shows_the_events_that_the_same_words_find(client: FlaskClient, query: str) -> None:
    found = fetch(client, f"/api/v1/events?limit=500&{query}")["events"]

    figure = fetch(client, f"{FIGURE}?{query}")

    dated = {event["id"] for event in found if any(event["when"][side][bound] for side, bound in _BOUNDS)}
    assert figure["layout"]["meta"]["total"] == len(dated)
    assert marked(figure).keys() - figure["layout"]["meta"]["bunches"].keys() <= dated


def test_a_timeline_says_what_its_lanes_are_where_nobody_asks(client: FlaskClient) -> None:
    made = client.post("/api/v1/timelines", json={"title": "By place", "filter": {}, "lane": "place"}).json
    address = f"/api/v1/timelines/{made['id']}/figure"  # type: ignore[index]

    own, asked = (fetch(client, f"{address}{query}") for query in ("", "?lane=source"))

    assert "Without a place" in words_of(own)
    assert "Without a place" not in words_of(asked)


def words_of(figure: dict[str, Any]) -> list[str]:
    return [text for trace in figure["data"] if trace["meta"] == "word" for text in trace["text"]]


@pytest.mark.parametrize("address", [FIGURE, PICTURE])
@pytest.mark.parametrize("query", ["", "&lane=place", "&scale=equal&width=400"])
def test_a_chart_is_told_in_the_language_that_is_asked_for(client: FlaskClient, address: str, query: str) -> None:
    usual, english, arabic = (client.get(f"{address}?{lang}{query}") for lang in ("", "lang=en", "lang=ar"))

    assert usual.text == english.text
    assert usual.headers["ETag"] == english.headers["ETag"] != arabic.headers["ETag"]


def test_the_english_words_of_a_chart_are_gone_in_another_language(client: FlaskClient) -> None:
    figure = fetch(client, f"{FIGURE}?lang=ar&lane=place")

    assert "بلا مكان" in words_of(figure)
    assert "من اليسار إلى اليمين" in client.get(f"{PICTURE}?lang=ar").text
    assert [text for text in words_of(figure) if re.search("[A-Za-z]", text)] == []


@pytest.mark.parametrize(("title", "told"), [("All events", "كل الأحداث"), ("Our archive", "Our archive")])
def test_a_picture_calls_all_events_so_in_its_language_until_somebody_calls_them_otherwise(
    client: FlaskClient, title: str, told: str
) -> None:
    client.patch("/api/v1/timelines/all", json={"title": title})

    assert f'<title id="title">{told}</title>' in client.get(f"{PICTURE}?lang=ar").text
    assert f'<title id="title">{title}</title>' in client.get(PICTURE).text


@pytest.mark.parametrize("lang", ["fr", "AR", "", "ar-EG"])
def test_a_language_that_charts_do_not_have_is_named_as_the_fault(client: FlaskClient, lang: str) -> None:
    for address in (FIGURE, PICTURE, PAINTED):
        response = client.get(address, query_string={"lang": lang})

        assert response.status_code == 422
        assert response.get_json()["errors"] == [
            {"field": "/lang", "reason": "has to be one of en, ar", "code": "unknown_word"}
        ]


@pytest.mark.parametrize("address", [PICTURE, PAINTED])
@pytest.mark.parametrize(
    "query", ["lane=colour", "scale=log", "theme=blue", "width=1", "q=%21", "from=2020&to=2019", "overview=true"]
)
def test_what_is_not_known_is_a_problem(client: FlaskClient, address: str, query: str) -> None:
    assert client.get(f"{address}?{query}").status_code == 422


@pytest.mark.parametrize("form", ["svg", "png"])
def test_a_timeline_that_is_not_there_has_no_picture(client: FlaskClient, form: str) -> None:
    assert client.get(f"/api/v1/timelines/mine/chart.{form}").status_code == 404


@pytest.mark.parametrize("query", ["", "&from=1990&to=2010&basis=stated", "&lane=place&scale=equal", "&lang=ar"])
def test_the_painted_picture_is_that_of_the_drawn_one(client: FlaskClient, query: str) -> None:
    response = client.get(f"{PAINTED}?width=400&theme=dark{query}")

    drawn = ElementTree.fromstring(client.get(f"{PICTURE}?width=400&theme=dark{query}").text)
    found = rows(response.data)
    colours = {row[place : place + 4] for row in found for place in range(0, len(row), 4)}
    assert response.mimetype == "image/png"
    assert (len(found[0]) // 4, len(found)) == (400, round(float(drawn.attrib["height"])))
    assert {found[0][:4], found[-1][-4:]} == {bytes.fromhex("191815ff")}
    assert len(colours) > 20


def test_a_painted_picture_has_as_many_pixels_as_are_asked_for(client: FlaskClient) -> None:
    once, thrice = (rows(client.get(f"{PAINTED}?width=280&zoom={zoom}&year=1962").data) for zoom in (1, 3))

    assert len(thrice[0]) == 3 * len(once[0])
    assert abs(3 * len(once) - len(thrice)) < 3


@pytest.mark.parametrize("query", ["zoom=0", "zoom=5", "zoom=1.5", "zoom=2&width=2001"])
def test_a_picture_that_would_be_too_large_is_not_painted(client: FlaskClient, query: str) -> None:
    response = client.get(f"{PAINTED}?{query}")

    assert response.status_code == 422
    assert [error["field"] for error in response.get_json()["errors"]] == ["/zoom"]


def test_a_painted_picture_is_not_sent_again_to_who_has_it(client: FlaskClient) -> None:
    tag = client.get(PAINTED).headers["ETag"]

    assert client.get(PAINTED, headers={"If-None-Match": tag}).status_code == 304
    assert client.get(f"{PAINTED}?from=1990", headers={"If-None-Match": tag}).status_code == 200


def test_the_strip_counts_over_all_of_the_time_where_it_is_asked_for(client: FlaskClient) -> None:
    whole, closer = (fetch(client, f"{FIGURE}?overview=true{stretch}") for stretch in ("", "&from=2000"))

    assert whole["overview"] == closer["overview"]
    assert max(share for _, share in whole["overview"]["columns"]) == 1
    assert "overview" not in fetch(client, FIGURE)
    assert whole["within"] == {"start": None, "end": None}
    assert closer["within"] == {"start": at(2000), "end": None}


@pytest.mark.parametrize("manner", ["width=1200", "width=400", "width=700&scale=linear"])
def test_the_columns_of_few_events_stand_under_their_marks(client: FlaskClient, manner: str) -> None:
    for when in ("2019-04", "2019-04-15", "2021-03-23", "2021-03-29", "2023", "2023-10-02"):
        client.post("/api/v1/events", json={"title": f"Whether it fell in {when}", "when": when})

    figure = fetch(client, f"{FIGURE}?overview=true&q=whether&{manner}")

    marks = sorted(x for x, _ in marked(figure).values())
    assert len(marks) == 6
    assert [left for left, _ in figure["overview"]["columns"]] == sorted({int(x) // 4 * 4 for x in marks})
