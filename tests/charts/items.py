"""Items to lay out, made by hand and by chance."""

import random

from timeline.calendar import Unit, at
from timeline.calendar.moments import DAY
from timeline.charts import Item
from timeline.chronology import reading_order
from timeline.events.values import Basis, Dating
from timeline.spans import Kind, Span, When


def item(
    when: When,
    *,
    id: str = "one",
    lane: str = "",
    basis: Basis = Basis.STATED,
    title: str = "It fell",
    importance: float = 0.5,
) -> Item:
    return Item(id, title, Dating(when, "then", basis, "made by hand"), lane, importance=importance)


def on_day(*date: int) -> When:
    return When.point(Span.unit(Unit.DAY, at(*date)), Unit.DAY)


def at_time(*minute: int) -> When:
    start = at(*minute)
    return When.point(Span(start, start + 60), Unit.MINUTE)


def days(count: int) -> list[Item]:
    """So many days of one June, at most a week's on a lane."""
    return [item(on_day(2024, 6, day), id=str(day), lane="AB"[day > 7]) for day in range(1, count + 1)]


def in_year(year: int) -> When:
    return When.point(Span.unit(Unit.YEAR, at(year)), Unit.YEAR)


def since(year: int) -> When:
    return When(Kind.SPAN, Span.unit(Unit.YEAR, at(year)), Span(None, None), Unit.YEAR)


def lasting(first: int, last: int) -> When:
    return When(Kind.SPAN, Span(first, first + DAY), Span(last, last + DAY), Unit.DAY)


def random_items(seed: int, count: int) -> list[Item]:
    """Years before Christ, decades, months, days, hours of one day, spans and open ends, in three lanes."""
    chance = random.Random(seed)
    made = [
        item(
            _random_when(chance),
            id=f"evt_{number}",
            lane=chance.choice(["A", "B", "C"]),
            title=_title(chance),
            importance=chance.choice([0.2, 0.5, 0.9]),
        )
        for number in range(count)
    ]
    return reading_order(made)


def _title(chance: random.Random) -> str:
    return " ".join("word" * chance.randint(1, 3) for _ in range(chance.randint(1, 9)))


def _random_when(chance: random.Random) -> When:
    start = at(chance.choice([-43, 1962, 2014, 2022, 2024, 2024]), chance.randint(1, 12), chance.randint(1, 28))
    kind = chance.randrange(6)
    if kind == 0:
        return lasting(start, start + DAY * chance.randint(1, 400))
    if kind == 1:
        return When.point(Span(None, start), Unit.DAY)
    if kind == 2:
        return When(Kind.SPAN, Span(start, start + DAY), Span(None, None), Unit.DAY)
    if kind == 3:
        minute = at(2024, 2, 24, chance.randint(0, 23), chance.randint(0, 59))
        return When.point(Span(minute, minute + 60), Unit.MINUTE, offset=chance.choice([None, 0, 120]))
    unit = chance.choice([Unit.DAY, Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.YEAR, Unit.DECADE])
    return When.point(Span.unit(unit, start), unit)
