"""Which of the times in a clause can date what it tells."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from timeline.calendar.moments import DAY
from timeline.events.factuality import is_simple_past, told_as
from timeline.events.happenings import Happening, Reading
from timeline.events.values import Factuality
from timeline.reading.expressions import AnchorKind, Expression, Type
from timeline.spans import When

_CLOCK = re.compile(r"\d[\d:.]* ?(?:[ap]\.?m\.?)?|noon|midnight")


def may_date(happening: Happening, one: Expression, day: int) -> bool:
    """Not what is over by a day to come, by a time of day of no told day, nor a deed by when something began.

    "Extended to July 20 its offer", "fell for the week" on a Monday, "was shot at 10 p.m." far below the lead, "rose
    since Monday"; `day` is that of publication.
    """
    assert one.when is not None
    start, end = one.when.start.start, one.when.end.end
    has_only_begun = start == day and end is not None and end > day + DAY
    if start is not None and (start >= day + DAY or has_only_begun):
        return told_as(happening, one.when, day) is not Factuality.HAPPENED
    if one.type is Type.TIME and happening.n > 1 and _CLOCK.fullmatch(one.text):
        return one.anchor is None or one.anchor.kind is not AnchorKind.PUBLISHED
    return not (one.signal == "since" and is_simple_past(happening.predicate) and happening.link != "when")


def ends(
    text: str,
    expressions: Sequence[Expression],
    places: Sequence[int],
    links: Callable[[str, int, int], bool],
    *,
    is_running: bool,
) -> tuple[int, int]:
    """The two ends of a range, or else the finest of the times twice."""
    for one, other in pairwise(places):
        first, last = expressions[one], expressions[other]
        is_range = other == one + 1 and (is_running or first.signal in ("from", "between"))
        if is_range and links(text, first.end, last.start) and _in_order(first, last):
            return one, other
    finest = min(places, key=lambda place: (_only_bounds(expressions[place]), _width(expressions[place]), place))
    return finest, finest


def _in_order(first: Expression, last: Expression) -> bool:
    """Whether one time starts before the other ends."""
    if first.when is None or last.when is None:
        return False
    start, end = first.when.start.start, last.when.end.end
    return start is not None and end is not None and start < end


def _only_bounds(one: Expression) -> bool:
    """ "On Saturday, the first time since August": the one says when, the other only on which side."""
    return one.signal in ("since", "before", "after")


def _width(one: Expression) -> int:
    """How much time an expression leaves open; the finest date of two is the narrower."""
    assert one.when is not None
    return one.when.width


_IN_COURSE = frozenset("after amid before during following until".split())
_MANY = 40  # happenings of a sentence that are looked at: one of more is no prose


def times_beside(reading: Reading, expressions: Sequence[Expression], happening: Happening) -> Iterator[When]:
    """When what its sentence tells beside it was: what is told with a day of long ago need not be news."""
    for other in reading.told_in[happening.n][:_MANY] if reading.times[happening.n] else ():
        if not _tells_apart(reading, other, happening):
            for place in other.dates:
                when, signal = expressions[place].when, expressions[place].signal
                if when is not None and signal != "since":
                    yield when


def _tells_apart(reading: Reading, other: Happening, happening: Happening) -> bool:
    """ "Jailed a man who fled in 2010", "jailed him for the murder in 2010": whom or what it was done to, or for."""
    if other.first < happening.first:
        return False
    if other.phrase is not None:
        return reading.sentences[other.n].lower[other.phrase.first - 1] not in _IN_COURSE
    predicate = other.predicate
    return predicate is not None and (predicate.link in ("who", "which", "whom", "that") or predicate.form == "L")
