"""Sixty years and one day on one screen: a story told by hand, and 200 of its kind by chance."""

import random
from collections.abc import Iterator

from tests.charts.items import at_time, in_year, item, on_day
from timeline.calendar import Unit, at
from timeline.calendar.moments import DAY
from timeline.charts import Item
from timeline.spans import Span, When

_MINUTES = (
    (4, 12),
    (4, 50),
    (6, 5),
    (7, 0),
    (7, 55),
    (9, 30),
    (10, 45),
    (12, 20),
    (15, 40),
    (18, 5),
    (20, 15),
    (23, 10),
)


def reactor() -> list[Item]:
    """A power station from its plans to its end; twelve times of one night and day."""
    whens = [
        in_year(1964),
        on_day(1966, 3, 2),
        on_day(1971, 9, 30),
        in_year(1987),
        on_day(1988, 4, 26),
        on_day(2003, 8, 14),
        in_month(2019, 5),
        on_day(2021, 11, 8),
        on_day(2021, 11, 29),
        *(at_time(2021, 12, 1, *time) for time in _MINUTES),
        on_day(2021, 12, 19),
        on_day(2022, 1, 17),
        in_month(2022, 10),
        on_day(2024, 2, 20),
        on_day(2024, 3, 11),
        in_month(2024, 9),
    ]
    return [item(when, id=str(number), lane="AB"[number % 2]) for number, when in enumerate(whens)]


def in_month(*month: int) -> When:
    return When.point(Span.unit(Unit.MONTH, at(*month)), Unit.MONTH)


def by_chance(count: int = 200) -> Iterator[list[Item]]:
    """A few days in clusters over sixty years, and a dozen times of one day, in two lanes."""
    for seed in range(count):
        chance = random.Random(seed)
        whens = [*_clusters(chance), *_hours(chance)]
        yield [item(when, id=str(number), lane=chance.choice("AB")) for number, when in enumerate(whens)]


def _clusters(chance: random.Random) -> Iterator[When]:
    for _ in range(chance.randint(2, 6)):
        centre = at(chance.randint(1962, 2023), chance.randint(1, 12), chance.randint(1, 28))
        wide = chance.choice([400, 120, 30])
        for _ in range(chance.randint(1, 5)):
            day = centre + DAY * int(chance.gauss(0, wide))
            yield When.point(Span.unit(Unit.DAY, day), Unit.DAY)


def _hours(chance: random.Random) -> Iterator[When]:
    for _ in range(chance.randint(6, 14)):
        start = at(2022, 2, 24) + 60 * chance.randint(0, 1439)
        yield When.point(Span(start, start + 600), Unit.MINUTE)
