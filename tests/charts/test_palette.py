"""Lanes' colours are told apart by everybody, on light paper and on dark."""

from itertools import combinations
from math import dist

import pytest

from timeline.charts.palette import COLOURS, OTHERS_COLOUR, Theme

ALL = (*COLOURS, OTHERS_COLOUR)

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]

# How dichromats see linear light (Machado, Oliveira and Fernandes 2009, severity 1).
VISIONS: dict[str, Matrix] = {
    "most people": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "without red": ((0.1523, 1.0526, -0.2049), (0.1145, 0.7863, 0.0992), (-0.0039, -0.0481, 1.0520)),
    "without green": ((0.3673, 0.8606, -0.2280), (0.2801, 0.6725, 0.0474), (-0.0118, 0.0429, 0.9689)),
    "without blue": ((1.2555, -0.0767, -0.1788), (-0.0784, 0.9308, 0.1476), (0.0047, 0.6914, 0.3039)),
}
TO_XYZ: Matrix = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
WHITE: Triple = (0.95047, 1.0, 1.08883)


@pytest.mark.parametrize("theme", Theme)
def test_every_colour_stands_out_from_the_paper(theme: Theme) -> None:
    assert all(contrast(colour, theme.inks.paper) >= 3 for colour in ALL)
    assert contrast(theme.inks.ink, theme.inks.paper) >= 7
    assert contrast(theme.inks.muted, theme.inks.paper) >= 4.5


@pytest.mark.parametrize("vision", VISIONS)
def test_everybody_tells_any_two_colours_apart(vision: str) -> None:
    seen = {colour: lab(times(VISIONS[vision], light(colour))) for colour in ALL}

    assert min(dist(seen[one], seen[other]) for one, other in combinations(ALL, 2)) >= 12


def contrast(one: str, other: str) -> float:
    """WCAG's contrast ratio."""
    brighter, darker = sorted((times(TO_XYZ, light(colour))[1] for colour in (one, other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def light(colour: str) -> Triple:
    """The linear light of a colour."""
    red, green, blue = (_linear(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return red, green, blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def times(matrix: Matrix, light: Triple) -> Triple:
    one, two, three = (sum(factor * part for factor, part in zip(row, light, strict=True)) for row in matrix)
    return min(max(one, 0.0), 1.2), min(max(two, 0.0), 1.2), min(max(three, 0.0), 1.2)


def lab(light: Triple) -> Triple:
    """In CIELAB, where distances are about what the eye makes of them."""
    x, y, z = (_lightness(part / white) for part, white in zip(times(TO_XYZ, light), WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _lightness(part: float) -> float:
    return float(part ** (1 / 3)) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116
