"""Which of the times in a clause can date what it tells, and what a length in front of "after" counts."""

import re
from collections.abc import Sequence

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


_DAYS = re.compile(r"P(\d+)D")


def days_after(reading: Reading, expressions: Sequence[Expression], happening: Happening) -> int:
    """ "Two days after Hill resigned": how many days lie between; 0, where no words count them."""
    sentence, predicate = reading.sentences[happening.n], happening.predicate
    subject = predicate.subject if predicate is not None and predicate.link == "after" else None
    after = sentence.lower.index("after") if subject is not None else 0
    place = reading.times[happening.n].get(after - 1)
    if place is None or subject is None or after > subject.first:
        return 0
    days = _DAYS.fullmatch(expressions[place].value)
    return int(days[1]) if days else 0


def is_of_a_day(when: When) -> bool:
    """Whether a time is known to the day."""
    start, end = when.start.start, when.end.end
    return start is not None and end is not None and end - start <= DAY


def in_order(first: Expression, last: Expression) -> bool:
    """Whether one time starts before the other ends."""
    if first.when is None or last.when is None:
        return False
    start, end = first.when.start.start, last.when.end.end
    return start is not None and end is not None and start < end
