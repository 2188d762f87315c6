"""Text to time expressions: the whole of the reader's way.

The lexicon finds runs of words, the grammar makes phrases of them, and each
phrase's meaning is placed by an anchor that knows the tense of the clause and
the date that the text spoke of last.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from timeline.calendar.units import Unit
from timeline.reading.anchor import NO_TENSE, Anchor, Direction, Tense
from timeline.reading.expressions import Expression, Type
from timeline.reading.grammar import Phrase
from timeline.reading.languages import Language, language
from timeline.reading.meanings import (
    EachTurn,
    EarlyOrLate,
    Every,
    Fixed,
    Length,
    Meaning,
    Offset,
    Picked,
    Placed,
    Pointer,
    RangeStart,
    Reported,
    ReportedIn,
    Running,
    SoFar,
    Told,
    Weekday,
    Within,
    begin_range,
)
from timeline.spans import Span, When

_LONG_AGO = 366 * 86400  # further back than this, a date makes a passage a narrative of its own time
_LATE = 31 * 86400  # so long before its end a quarter's figures may come, where it is a firm's own
_STOP = re.compile(r"[.!?]\s")
_PERFECT = re.compile(r"\b(?:has|have|'ve)\b")
_TENSELESS = (EachTurn, Every, Length, Pointer, Running, Told)
_TELLING = ("in", "on", "by", "during", "from", "between")  # not "since", nor "the 1987 crash"
_OF_A_THING = re.compile(r"(?:\b(?:the|an?|his|her|its|their|our|of|since|to|until)|['’]s)\s+\Z", re.IGNORECASE)
_PERIODS = frozenset({Unit.QUARTER, Unit.HALF})
_OPENING = re.compile(r"(?:\A|[.!?;,:\n]|\band)[\s\"'“”‘’)]*(?:[^\W\d_]+,?\s+){0,2}\Z")  # at most two words of a clause


def read(text: str, anchor: Anchor, language_tag: str = "en") -> list[Expression]:
    """The time expressions of a text, in its order. Raises UnknownLanguage, and nothing for what the text says.

    >>> [(e.text, e.value) for e in read("It fell last week, as in May 1962.", Anchor.published("2024-06-25"))]
    [('last week', '2024-W25'), ('May 1962', '1962-05')]
    """
    spoken_here = language(language_tag)
    narrative = _Narrative(text)
    out = []
    for phrase in _linked(text, list(_phrases(text, spoken_here)), spoken_here):
        signal = spoken_here.signal(text, phrase.start)
        facing = narrative.at(phrase.start, anchor, _tense(text, phrase, spoken_here, anchor), signal)
        placed = phrase.meaning.place(facing)
        if placed is not None:
            out.append(_expression(text, phrase, placed, signal))
            narrative.moves(phrase, placed, facing, signal)
    return out


def _tense(text: str, phrase: Phrase, spoken_here: Language, anchor: Anchor) -> Tense:
    """The tense of the clause, where the meaning or the narrative can want it."""
    meaning = phrase.meaning
    if isinstance(meaning, _TENSELESS) or (isinstance(meaning, Fixed) and meaning.start > anchor.day - _LONG_AGO):
        return NO_TENSE
    return spoken_here.tense(text, phrase.start, phrase.end)


def _phrases(text: str, spoken_here: Language) -> Iterator[Phrase]:
    for run in spoken_here.lexicon.runs(text):
        for phrase in spoken_here.grammar.phrases(run):
            if spoken_here.is_date(text, phrase):
                yield phrase


def _linked(text: str, phrases: list[Phrase], spoken_here: Language) -> list[Phrase]:
    """The phrases, a bare one that begins a range or a list told where that ends."""
    linked = list(phrases)
    for n in range(len(phrases) - 2, -1, -1):
        phrase, following = linked[n], linked[n + 1]
        end = following.meaning.end if isinstance(following.meaning, RangeStart) else following.meaning
        begins = begin_range(phrase.meaning, end)
        if begins is not None and _are_one(text, phrase, following, spoken_here):
            linked[n] = phrase._replace(meaning=begins)
    return linked


def _are_one(text: str, phrase: Phrase, following: Phrase, spoken_here: Language) -> bool:
    """Two phrases are the ends of a range, or stand in a list that ends with a full date."""
    meaning = following.meaning
    end = meaning.of if isinstance(meaning, EarlyOrLate) else meaning
    if isinstance(end, Fixed | RangeStart | Within) and spoken_here.lists(text, phrase.end, following.start):
        return True
    if not spoken_here.links(text, phrase.end, following.start):
        return False
    if spoken_here.signal(text, phrase.start) in ("from", "between"):
        return True
    is_list = spoken_here.lists(text, phrase.end, following.start)  # "Friday and Thursday"
    return not is_list and _is_weekday(phrase.meaning) and _is_weekday(following.meaning)


def _is_weekday(meaning: Meaning) -> bool:
    return isinstance(meaning, Picked) and isinstance(meaning.cycle, Weekday)


@dataclass(slots=True)
class _Narrative:
    """What the text has spoken of so far, as it is read on.

    A passage becomes a narrative of its own time when it tells, in the past tense, of a date more than a year back; a
    word that counts from the publish date, a perfect ("has risen since"), or a new paragraph ends it.
    """

    text: str
    spoken: When | None = None
    period: When | None = None
    month: When | None = None
    seen: int = 0
    is_old: bool = False

    def at(self, start: int, anchor: Anchor, tense: Tense, signal: str | None) -> Anchor:
        """The anchor for an expression that begins there, behind that preposition, in a clause of that tense."""
        if self.spoken is None and self.period is None and tense is NO_TENSE:
            return anchor
        if self.is_old or self.month is not None:
            self._reads_on(start)
        is_told = signal in _TELLING or self._opens_a_clause(start)  # not "since May", nor "the May elections"
        follows = self.is_old and is_told and tense.direction is not Direction.FUTURE and not tense.is_saying
        return Anchor(
            day=anchor.day,
            moment=anchor.moment,
            offset=anchor.offset,
            tense=tense,
            spoken=self.spoken,
            period=self.period,
            compared=self.month,
            is_old=self.is_old,
            follows=follows,
            day_first=anchor.day_first,
            country=anchor.country,
        )

    def _reads_on(self, start: int) -> None:
        """What stands between two expressions can end a narrative, and the sentence that compares figures."""
        seen, self.seen = self.seen, max(start, self.seen)
        if self.text.find("\n\n", seen, start) >= 0 or _PERFECT.search(self.text, seen, start):
            self.is_old = False
        if _STOP.search(self.text, seen, start):
            self.month = None

    def _opens_a_clause(self, start: int) -> bool:
        return _OPENING.search(self.text, max(0, start - 30), start) is not None

    def moves(self, phrase: Phrase, placed: Placed, anchor: Anchor, signal: str | None) -> None:
        """Go on from a date that was spoken of."""
        when, meaning = placed.when, phrase.meaning
        if when is None or isinstance(meaning, SoFar) or _type(meaning, placed) is Type.DURATION:
            return
        if isinstance(meaning, Reported | ReportedIn):
            if anchor.period is None:
                self._gives_figures_for(when, anchor)
            return
        if isinstance(meaning, Offset) and meaning.quantity.unit is Unit.YEAR and (anchor.period or anchor.compared):
            return  # a figure compared with last year's: the text goes on with this year's
        self.month = when if when.precision is Unit.MONTH and when.bounds.is_whole(Unit.MONTH) else self.month
        if when.precision in _PERIODS:
            self._gives_figures_for(when, anchor)
        self.spoken, self.seen = when, phrase.end
        is_telling = signal in _TELLING or (anchor.follows and self.is_old) or self._is_day_of_a_deed(phrase)
        is_past = anchor.tense.direction is Direction.PAST or anchor.follows
        self.is_old = is_past and self._is_long_ago(when, anchor) and is_telling

    def _is_day_of_a_deed(self, phrase: Phrase) -> bool:
        """A day named in full without a preposition: "launched July 16, 1969", not "the July 16, 1969, launch"."""
        is_day = isinstance(phrase.meaning, Fixed) and phrase.meaning.unit is Unit.DAY
        return is_day and not _OF_A_THING.search(self.text, max(0, phrase.start - 12), phrase.start)

    def _gives_figures_for(self, when: When, anchor: Anchor) -> None:
        """The newest period that is not ahead is the one that figures are for; an older one is compared with it."""
        start, old = when.start.start, self.period.start.start if self.period else None
        if start is None or when.end.end is None or when.end.end > anchor.day + _LATE:
            return
        if old is None or start > old - _LONG_AGO // 2:
            whole = Span.unit(when.precision, start)
            self.period = When.point(whole, when.precision)

    def _is_long_ago(self, when: When, anchor: Anchor) -> bool:
        end = when.end.end
        return end is not None and end < anchor.day - _LONG_AGO and when.precision.rank <= Unit.YEAR.rank


def _type(meaning: Meaning, placed: Placed) -> Type:
    return placed.type or meaning.type


def _expression(text: str, phrase: Phrase, placed: Placed, signal: str | None) -> Expression:
    return Expression(
        phrase.start,
        phrase.end,
        text[phrase.start : phrase.end],
        _type(phrase.meaning, placed),
        placed.value,
        placed.when,
        placed.why,
        placed.mod,
        placed.reference,
        placed.candidates,
        signal,
    )
