"""The timeline of one person, company or thing over many articles: what it does, and what is done to it.

Everything that a clause tells of the name belongs on it, what it says too, for
its words are its deeds. Told in several places, a deed is one entry, dated by
the best of them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline.calendar.moments import DAY
from timeline.chronology.entries import Entry, Text, Told, date
from timeline.events.anchoring import Anchoring
from timeline.events.apart import take_apart
from timeline.events.english.verbs import ASPECT, LIGHT, SAYING, STATES
from timeline.events.factuality import factuality
from timeline.events.happenings import Happening, Reading
from timeline.events.titling.bare import as_told
from timeline.events.titling.titles import title
from timeline.events.values import Factuality
from timeline.reading import read
from timeline.spans import Order, When

_NEVER = 1 << 62


@dataclass(slots=True)
class _Deed:
    """A happening with its place: which article, and the when that its best mention has."""

    article: int
    reading: Reading
    anchoring: Anchoring
    happening: Happening
    is_done_to: bool

    @property
    def when(self) -> When:
        return self.anchoring.datings[self.happening].when

    @property
    def is_dated(self) -> bool:
        return self.happening in self.anchoring.used


def timelines(texts: Iterable[Text], names: Sequence[str]) -> dict[str, list[Entry]]:
    """The timeline of each name, from articles in the order of their publication."""
    deeds: dict[str, list[_Deed]] = {name: [] for name in names}
    ids = []
    for place, text in enumerate(sorted(texts, key=lambda text: text.anchor.day)):
        ids.append(text.id)
        expressions = read(text.text, text.anchor)
        reading = take_apart(text.text, expressions, names)
        anchoring = Anchoring(reading, expressions, text.anchor)
        for happening in reading.happenings:
            for name in names:
                if _belongs(reading, happening, name):
                    done_to = any(other.text == name for other in happening.objects)
                    deeds[name].append(_Deed(place, reading, anchoring, happening, done_to))
    return {name: _entries(ids, _grouped(found)) for name, found in deeds.items()}


def _belongs(reading: Reading, happening: Happening, name: str) -> bool:
    """The name does it, or it is done to it, and the text says that it is so."""
    if not any(other.text == name for other in happening.names):
        return False
    predicate = happening.predicate
    if predicate is None:
        return True
    if predicate.form in "Ff" or predicate.lemma == "be" or _is_light(reading, happening):
        return False
    return factuality(happening) not in (Factuality.DENIED, Factuality.POSSIBLE)


def _is_light(reading: Reading, happening: Happening) -> bool:
    """ "Made an appearance", "began to sell": another word tells the event."""
    predicate = happening.predicate
    assert predicate is not None
    if predicate.lemma in LIGHT and predicate.patient is not None:
        return any(
            other.phrase is not None and other.first == predicate.patient.head for other in reading.told_in[happening.n]
        )
    return predicate.lemma in ASPECT and any(
        other.governor is happening and other.predicate is not None and other.predicate.link == "to"
        for other in reading.told_in[happening.n]
    )


def _grouped(deeds: Sequence[_Deed]) -> list[list[_Deed]]:
    groups: list[list[_Deed]] = []
    for deed in deeds:
        group = next((group for group in groups if _same(group[0], deed)), None)
        if group is None:
            groups.append([deed])
        else:
            group.append(deed)
    return groups


def _same(first: _Deed, other: _Deed) -> bool:
    one, two = first.happening, other.happening
    if one.deed != two.deed or one.deed in SAYING | STATES or not _agree(first, other):
        return False
    if first.is_done_to and other.is_done_to:
        return True
    if first.is_done_to is not other.is_done_to:
        return False
    if one.predicate is None or two.predicate is None:
        return True
    if not one.objects and not two.objects:
        return first.is_dated and other.is_dated
    return bool({name.text.lower() for name in one.objects} & {name.text.lower() for name in two.objects})


def _agree(first: _Deed, other: _Deed) -> bool:
    """Their dates can be one."""
    if not (first.is_dated and other.is_dated):
        return first.is_dated or other.is_dated or abs(_moment(first.when) - _moment(other.when)) <= 2 * DAY
    return first.when.order(other.when) is Order.UNSURE


def _entries(ids: Sequence[str], groups: Iterable[list[_Deed]]) -> list[Entry]:
    dated = [(_best(group), group) for group in groups]
    dated.sort(key=lambda pair: (_moment(pair[0].when), pair[0].article, pair[0].happening.n, pair[0].happening.first))
    entries: list[Entry] = []
    for order, (best, group) in enumerate(dated, start=1):
        line = title(best.reading, best.happening) or as_told(best.reading, best.happening)
        entries.append(Entry(order, date(best.when), best.when, line, tuple(_told(ids, deed) for deed in group)))
    return entries


def _best(group: Sequence[_Deed]) -> _Deed:
    """The mention with the finest date, a date of its own before one that is only likely."""
    return min(group, key=lambda deed: (not deed.is_dated, deed.when.width))


def _moment(when: When) -> int:
    """Where an entry stands among the others: at its likely moment, or else where its bounds begin or end."""
    if when.likely is not None:
        return when.likely
    if when.start.start is not None:
        return when.start.start
    return when.end.end - DAY if when.end.end is not None else _NEVER


def _told(ids: Sequence[str], deed: _Deed) -> Told:
    start, end = deed.happening.place(deed.reading)
    return Told(ids[deed.article], start, end, deed.reading.text[start:end])
