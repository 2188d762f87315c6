"""One chronology over many articles: every event that they tell of, each once.

Articles tell of one event where they tell the same deed, of somebody or
something named in both, at times that can be one. Its date is the finest that
words give it, its title that of the article in which it weighs most.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from timeline.calendar.moments import DAY
from timeline.chronology.entries import Entry, Text, Told, date
from timeline.events import Event, find_events
from timeline.events.english.nouns import deed
from timeline.spans import Order

_RECENT = 40  # events of one deed that another article's may be: many articles can tell of many


@dataclass(frozen=True, slots=True)
class _Account:
    """An event as one article tells it."""

    article: str
    text: str
    event: Event

    @property
    def is_dated(self) -> bool:
        """Whether words of the article date it."""
        return bool(self.event.expressions)


def whole(texts: Iterable[Text]) -> list[Entry]:
    """The entries in reading order; those that nothing tells apart in time are of one `order`."""
    groups: list[list[_Account]] = []
    by_deed: dict[str, list[list[_Account]]] = {}
    for text in sorted(texts, key=lambda text: text.anchor.day):
        for event in find_events(text.text, text.anchor):
            account = _Account(text.id, text.text, event)
            alike = by_deed.setdefault(deed(text.text[slice(*event.mentions[0].trigger)]), [])
            group = next((group for group in alike[: -_RECENT - 1 : -1] if _tell_one(group, account)), None)
            if group is None:
                groups.append([account])
                alike.append(groups[-1])
            else:
                group.append(account)
    return _entries(groups)


def _tell_one(group: list[_Account], other: _Account) -> bool:
    """Whether another article tells of the same event; one article has told its own apart."""
    return group[-1].article != other.article and _agree(group[0], other) and _meet(group[0].event, other.event)


def _agree(one: _Account, other: _Account) -> bool:
    """Their dates can be one: by words, or for an article's own news by the days of their publishing."""
    first, second = one.event.when, other.event.when
    if one.is_dated or other.is_dated:
        return first.order(second) is Order.UNSURE
    if first.likely is None or second.likely is None:
        return False
    return abs(first.likely - second.likely) <= 2 * DAY


def _meet(one: Event, other: Event) -> bool:
    names = {entity.name.casefold() for entity in one.entities}
    return any(entity.name.casefold() in names for entity in other.entities)


def _entries(groups: Iterable[list[_Account]]) -> list[Entry]:
    dated = sorted(((_best(group).event.when, group) for group in groups), key=lambda pair: pair[0].reading_key)
    entries = []
    for order, (_, alike) in enumerate(groupby(dated, key=lambda pair: pair[0].reading_key), start=1):
        for when, group in alike:
            title = max(group, key=lambda account: account.event.importance).event.title
            entries.append(Entry(order, date(when), when, title, tuple(_told(group))))
    return entries


def _best(group: list[_Account]) -> _Account:
    """The account with the finest date, one that words give before one that is only likely."""
    return min(group, key=lambda account: (not account.is_dated, account.event.when.width))


def _told(group: Iterable[_Account]) -> Iterable[Told]:
    for account in group:
        for mention in account.event.mentions:
            start, end = mention.trigger
            yield Told(account.article, start, end, account.text[start:end])
