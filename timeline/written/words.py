"""A date in words, as the reader reads them: "in May 2021", "44 BC", "since 2014", "from Monday to Wednesday".

What the reader finds must be all that is written, but for the words that
frame it. What counts from another date needs to be told which.
"""

import re

from timeline.errors import InputError, UnreadableDate
from timeline.events.framing import framed, spanning
from timeline.reading import Anchor, Expression, Type, read
from timeline.reading.languages import language
from timeline.spans import When

_HINT = "write it as “in May 2021”, “44 BC”, “last week”, in EDTF or ISO, or as four points"
_FRAMES = frozenset(
    "in on at by before after since until till from to between and through throughout during the of".split()
)
_WORD = re.compile(r"\w+")
_ANYWHERE = Anchor(day=0)  # for words that count from nothing


def read_words(text: str, anchor: Anchor | None, field: str) -> tuple[When, str]:
    """When words say, and why. Raises InputError, where they count from a date and `anchor` is None too.

    >>> when, why = read_words("since 2014", None, "when")
    >>> when.closed(when.bounds), why
    (('2014-01-01', None), 'the text names the year in full')
    """
    given = text
    found = _found(text, anchor or _ANYWHERE)
    if not found:
        text = f"in {text}"  # "May" alone may be a name
        found = _found(text, anchor or _ANYWHERE)
    if not found or _left_over(text, found):
        raise UnreadableDate(given, field, _HINT)
    if anchor is None and any(one.anchor is not None for one in found):
        raise InputError(f"is needed: {given!r} counts from a date", "relative_to")
    return _joined(text, found, field), "; ".join(one.why for one in found)


def either_day(text: str) -> tuple[str, str] | None:
    """The two days of which a date in figures may be either; None where it is one.

    >>> either_day("3/4/2019"), either_day("3 April 2019")
    (('2019-03-04', '2019-04-03'), None)
    """
    unsure = next((one for one in _found(text, _ANYWHERE) if one.ambiguous), None)
    return (unsure.candidates[0].value, unsure.candidates[-1].value) if unsure else None


def _found(text: str, anchor: Anchor) -> list[Expression]:
    return [one for one in read(text, anchor) if one.when is not None and one.type is not Type.SET]


def _left_over(text: str, found: list[Expression]) -> bool:
    """Something is written that says nothing about time."""
    rest = list(text)
    for one in found:
        rest[one.start : one.end] = " " * (one.end - one.start)
    return not _FRAMES.issuperset(_WORD.findall("".join(rest).lower()))


def _joined(text: str, found: list[Expression], field: str) -> When:
    first, last = found[0], found[-1]
    assert first.when is not None
    assert last.when is not None
    if first is last:
        return framed(first.when, first.signal)
    start, end = first.when.start.start, last.when.end.end
    if not _are_ends(text, found) or start is None or end is None or start >= end:
        raise InputError("names more than one date", field)
    return spanning(first.when, last.when)


def _are_ends(text: str, found: list[Expression]) -> bool:
    """Two dates from one to the other; "and" joins such only after "between"."""
    first, last = found[0], found[-1]
    between = text[first.end : last.start]
    is_listed = "and" in between and first.signal != "between"
    return len(found) == 2 and not is_listed and language("en").links(text, first.end, last.start)
