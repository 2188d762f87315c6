"""The picture in pixels: the SVG picture as it is, with its words."""

import pytest

from tests.painted import rows
from timeline.charts import png

PAPER, INK = bytes.fromhex("fbfaf7ff"), bytes.fromhex("23211dff")


def painted(inside: str, zoom: int = 1) -> list[bytes]:
    picture = f'<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20" font-family="Helvetica, sans-serif">\
<rect width="60" height="20" fill="#fbfaf7"/>{inside}</svg>'
    return rows(png(picture, zoom))


@pytest.mark.parametrize("zoom", [1, 3])
def test_each_pixel_of_the_picture_is_as_many_as_are_asked_for(zoom: int) -> None:
    found = painted('<rect x="10" y="5" width="20" height="10" fill="#23211d"/>', zoom)

    ends = [PAPER * 10 * zoom + INK * 20 * zoom + PAPER * 30 * zoom] * (10 * zoom)
    assert found == [PAPER * 60 * zoom] * (5 * zoom) + ends + [PAPER * 60 * zoom] * (5 * zoom)


@pytest.mark.parametrize("words", ["Bridge", "جسر"])
def test_words_are_painted(words: str) -> None:
    quiet, bold = (painted(f'<text x="5" y="15" font-weight="{weight}">{words}</text>') for weight in (400, 700))

    blank = painted("")
    assert blank != quiet != bold != blank
