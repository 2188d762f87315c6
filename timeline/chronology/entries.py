"""What a chronology of many articles is made of: their texts, its entries, and where these are told."""

from dataclasses import dataclass

from timeline.calendar.moments import iso_day
from timeline.reading import Anchor
from timeline.spans import When


@dataclass(frozen=True, slots=True)
class Text:
    """An article as far as a chronology of many needs it: an id, its text, and what its dates are counted from."""

    id: str
    text: str
    anchor: Anchor


@dataclass(frozen=True, slots=True)
class Told:
    """Where an article tells of an entry: `text` are the words of the trigger, at `start` up to `end`."""

    article: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a timeline; those of one `order` are not ordered among themselves. `date` has XX for what is open."""

    order: int
    date: str
    when: When
    title: str
    mentions: tuple[Told, ...]


def date(when: When) -> str:
    """YYYY-MM-DD with XX for what is not known: the likely day where there is one, else what the bounds share.

    >>> from timeline.calendar import Unit, at
    >>> from timeline.spans import Span
    >>> date(When.point(Span.unit(Unit.MONTH, at(2024, 5)), Unit.MONTH))
    '2024-05-XX'
    """
    if when.likely is not None:
        return iso_day(when.likely)
    first, last = when.bounds.start, when.bounds.end
    if first is None or last is None:
        return "XXXX-XX-XX"
    one, two = iso_day(first), iso_day(last - 1)
    if one == two:
        return one
    year, month = one[:-6], one[-5:-3]
    if year != two[:-6]:
        return "XXXX-XX-XX"
    return f"{year}-{month if month == two[-5:-3] else 'XX'}-XX"
