"""A `When` as plain values, under the names that the event table and the JSON columns share."""

from collections.abc import Mapping
from typing import Any

from timeline.calendar.units import Unit
from timeline.spans import Kind, Span, When

Values = dict[str, Any]

WHEN = (
    "kind",
    "start_earliest",
    "start_latest",
    "end_earliest",
    "end_latest",
    "precision",
    "approximate",
    "offset",
    "likely",
)


def when_values(when: When) -> Values:
    """Everything a When says.

    >>> from timeline.calendar.moments import at
    >>> when = When.point(Span(None, at(1990)), Unit.YEAR)
    >>> read_when(when_values(when)) == when
    True
    """
    return {
        "kind": when.kind.value,
        "start_earliest": when.start.start,
        "start_latest": when.start.end,
        "end_earliest": when.end.start,
        "end_latest": when.end.end,
        "precision": when.precision.value,
        "approximate": when.approximate,
        "offset": when.offset,
        "likely": when.likely,
    }


def read_when(values: Mapping[str, Any]) -> When:
    """The When that `when_values` wrote."""
    return When(
        kind=Kind(values["kind"]),
        start=Span(values["start_earliest"], values["start_latest"]),
        end=Span(values["end_earliest"], values["end_latest"]),
        precision=Unit(values["precision"]),
        approximate=values["approximate"],
        offset=values["offset"],
        likely=values["likely"],
    )
