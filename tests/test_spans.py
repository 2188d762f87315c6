"""Spans, whens, their order and their EDTF text."""

import random

import pytest

from timeline.calendar import Unit, at
from timeline.edtf import edtf
from timeline.spans import Kind, Order, Span, When

OPEN = Span(None, None)


def unit(unit: Unit, *date: int) -> When:
    return When.point(Span.unit(unit, at(*date)), unit)


def minute(*date: int, offset: int | None = None) -> When:
    return When.point(Span.unit(Unit.MINUTE, at(*date)), Unit.MINUTE, offset=offset)


EDTF = [
    (unit(Unit.DAY, 2024, 6, 25), "2024-06-25"),
    (unit(Unit.MONTH, 2024, 6), "2024-06"),
    (unit(Unit.QUARTER, 2024, 5), "2024-34"),
    (unit(Unit.SEASON, 2024, 1), "2023-24"),
    (unit(Unit.SEASON, 2024, 9), "2024-23"),
    (unit(Unit.HALF, 2024, 8), "2024-41"),
    (unit(Unit.YEAR, 1962), "1962"),
    (unit(Unit.YEAR, -43), "-0043"),
    (unit(Unit.DECADE, 1995), "199X"),
    (unit(Unit.CENTURY, 1850), "18XX"),
    (When.point(Span(at(-499), at(-399)), Unit.CENTURY), "-04XX"),
    (When.point(Span(at(-500), at(-400)), Unit.CENTURY), "[-0500-01-01..-0401-12-31]"),
    (unit(Unit.WEEK, 2024, 6, 19), "[2024-06-17..2024-06-23]"),
    (unit(Unit.WEEKEND, 2024, 6, 19), "[2024-06-22..2024-06-23]"),
    (minute(2024, 6, 21, 15), "2024-06-21T15:00:00"),
    (minute(2024, 6, 21, 15, offset=0), "2024-06-21T15:00:00Z"),
    (minute(2024, 6, 21, 15, offset=-330), "2024-06-21T15:00:00-05:30"),
    (When.point(Span.unit(Unit.YEAR, at(1985)), Unit.YEAR, approximate=True), "1985~"),
    (When.point(Span(at(2024), at(2024, 5)), Unit.YEAR), "[2024-01-01..2024-04-30]"),
    (When.point(Span(None, at(1990)), Unit.YEAR), "[..1989]"),
    (When.point(Span(None, at(1990)), Unit.YEAR, approximate=True), "[..1989~]"),
    (When.point(Span(at(1991), None), Unit.YEAR), "[1991..]"),
    (When(Kind.SPAN, Span.unit(Unit.YEAR, at(2014)), OPEN, Unit.YEAR), "2014/.."),
    (When(Kind.SPAN, OPEN, Span(None, at(2024, 6)), Unit.MONTH), "../2024-05"),
    (
        When(Kind.SPAN, Span.unit(Unit.DAY, at(2024, 6, 13)), Span.unit(Unit.DAY, at(2024, 6, 15)), Unit.DAY),
        "2024-06-13/2024-06-15",
    ),
    (When.point(OPEN, Unit.DAY), ""),
]


@pytest.mark.parametrize(("when", "text"), EDTF, ids=[text or "undated" for _, text in EDTF])
def test_edtf_says_what_a_when_says(when: When, text: str) -> None:
    assert edtf(when) == text


ORDERS = [
    (unit(Unit.DAY, 2024, 6, 24), unit(Unit.DAY, 2024, 6, 25), Order.BEFORE),
    (unit(Unit.DAY, 2024, 6, 25), unit(Unit.DAY, 2024, 6, 24), Order.AFTER),
    (unit(Unit.MONTH, 2024, 6), unit(Unit.DAY, 2024, 6, 25), Order.UNSURE),
    (minute(2024, 6, 25, 1, offset=540), minute(2024, 6, 24, 20, offset=-240), Order.BEFORE),
    (minute(2024, 6, 24, 12, offset=0), minute(2024, 6, 25, 12), Order.UNSURE),
    (minute(2024, 6, 24, 12, offset=0), minute(2024, 6, 26, 12), Order.BEFORE),
    (When.point(Span(None, at(1990)), Unit.YEAR), unit(Unit.YEAR, 1990), Order.BEFORE),
    (When.point(OPEN, Unit.DAY), unit(Unit.YEAR, 1990), Order.UNSURE),
]


@pytest.mark.parametrize(("one", "other", "order"), ORDERS)
def test_only_what_is_certain_is_compared(one: When, other: When, order: Order) -> None:
    assert one.order(other) is order


def test_what_is_surely_before_is_read_first() -> None:
    chance = random.Random(7)
    units = [Unit.DAY, Unit.MONTH, Unit.YEAR, Unit.DECADE, Unit.MINUTE]
    whens = [
        When.point(
            Span.unit(unit, at(chance.randint(1988, 1992), chance.randint(1, 12), chance.randint(1, 28), 5)),
            unit,
            offset=chance.choice([None, -300, 540]) if unit is Unit.MINUTE else None,
        )
        for unit in chance.choices(units, k=150)
    ]
    whens += [When.point(Span(None, at(year)), Unit.YEAR) for year in range(1988, 1992)]

    for one in whens:
        for other in whens:
            if one.surely_before(other):
                assert one.reading_key < other.reading_key


def test_a_span_ends_after_it_starts() -> None:
    with pytest.raises(ValueError, match="ends after it starts"):
        Span(1, 1)
