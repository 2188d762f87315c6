"""Charts over HTTP: the figure and the picture, their lanes and scales."""

import random
from typing import Any
from xml.etree import ElementTree

import pytest
from flask import Flask
from flask.testing import FlaskClient

from tests.accounts import account_of, random_whens
from tests.api.answers import fetch

FIGURE = "/api/v1/timelines/all/figure"
PICTURE = "/api/v1/timelines/all/chart.svg"


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
    words = [note["text"] for note in fetch(client, f"{FIGURE}?lane=place")["layout"]["annotations"]]

    assert "Without a place" in words


def test_a_picture_is_made_for_light_or_dark_paper(client: FlaskClient) -> None:
    light, dark = (client.get(f"{PICTURE}?theme={theme}").text for theme in ("light", "dark"))

    assert "#fbfaf7" in light
    assert "#191815" in dark


@pytest.mark.parametrize("query", ["lane=colour", "scale=log", "theme=blue", "width=1"])
def test_what_is_not_known_is_a_problem(client: FlaskClient, query: str) -> None:
    assert client.get(f"{PICTURE}?{query}").status_code == 422


def test_a_timeline_that_is_not_there_has_no_picture(client: FlaskClient) -> None:
    assert client.get("/api/v1/timelines/mine/chart.svg").status_code == 404
