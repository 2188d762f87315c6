"""Cards: what the catalogue says of an event, from the columns of its row."""

from typing import Any

from timeline.calendar.moments import DAY, MINUTE, split
from timeline.calendar.units import Unit
from timeline.store.whens import Values

BREADTHS = (DAY, 7 * DAY, 31 * DAY, 92 * DAY, 366 * DAY, 3_653 * DAY, 36_525 * DAY)
"""The widest of each breadth that has a bound: what begins longer than that before a moment cannot reach it."""
WIDER, OPEN_END, OPEN_START, UNDATED = range(len(BREADTHS), len(BREADTHS) + 4)
"""What is wider still, and what has no bound on one side or on both."""

ORDER = ("order_first", "order_closed", "order_latest", "article_number", "position")
_KEPT = ("precision", "basis", "factuality", "source")


def breadth(first: int | None, end: int | None) -> int:
    """How far apart two bounds are: the place of the first of BREADTHS that holds them, or one of the four names.

    >>> breadth(0, DAY), breadth(0, 30 * DAY), breadth(0, None) == OPEN_END
    (0, 2, True)
    """
    if first is None or end is None:
        return UNDATED if first is end else OPEN_START if first is None else OPEN_END
    return next((place for place, widest in enumerate(BREADTHS) if end - first <= widest), WIDER)


def place_values(event: Any) -> Values:
    """Where an event stands on the time line, as `Ordered` has it, from anything with an event row's attributes."""
    shift = (event.offset or 0) * MINUTE
    first = None if event.start_earliest is None else event.start_earliest - shift
    end = None if event.end_latest is None else event.end_latest - shift
    order = {name: getattr(event, name) for name in ORDER}
    reach = {"reach_first": first, "reach_end": end, "breadth": breadth(first, end)}
    return {**order, **reach, "status": event.status, "lightness": -event.importance}


def card_values(number: int, event: Any, place: Values) -> Values:
    """An event's card; `source` is the publisher of its article."""
    kept = {name: getattr(event, name) for name in _KEPT}
    return {
        "number": number,
        "event_id": event.id,
        **place,
        "age": -event.added,
        "year": _year(event),
        **kept,
    }


def _year(event: Any) -> int | None:
    """The year in which it begins at the earliest, or where that is open ends at the latest; None: undated."""
    if event.start_earliest is not None:
        return split(event.start_earliest)[0]
    if event.end_latest is None:
        return None
    return split(event.end_latest - (MINUTE if Unit(event.precision).is_timed else DAY))[0]
