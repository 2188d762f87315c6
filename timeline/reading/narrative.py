"""What a text has spoken of so far, which moves the reference of what comes next."""

import re
from dataclasses import dataclass, field

from timeline.calendar.units import Unit
from timeline.reading.accounts import Accounts
from timeline.reading.anchor import NO_TENSE, Anchor, Direction, Entry, Tense
from timeline.reading.course import Course, is_before, is_long_since, is_soon_after
from timeline.reading.expressions import AnchorKind, Type
from timeline.reading.grammar import Phrase
from timeline.reading.hours import Hours, counts_days
from timeline.reading.meanings import (
    Approximate,
    Bounded,
    EarlyOrLate,
    EndingWith,
    Meaning,
    Offset,
    On,
    Placed,
    RangeStart,
    SmallHours,
    SoFar,
    Told,
)
from timeline.reading.passage import TIMES_OF_DAY, Passage
from timeline.spans import When

_DAY, _YEAR, _TIME, _DURATION = Unit.DAY, Unit.YEAR, Type.TIME, Type.DURATION  # ten times as quick to find
_PAST, _FUTURE = Direction.PAST, Direction.FUTURE
_STOP = re.compile(r"[.!?]\s")
_MODIFIED = (Approximate, Bounded, EarlyOrLate)
_COUNTED = (Offset, Told)


@dataclass(slots=True)
class Narrative:
    """What the text has spoken of so far, as it is read on.

    A passage becomes a narrative of its own time when it tells, in the past tense, of a date more than a year back; a
    word that counts from the publish date, a perfect ("has risen since"), or a new paragraph ends it; the last not in a
    history, which has told of several such dates, and of none of the publish date's time.
    """

    passage: Passage
    spoken: When | None = None
    entry: Entry | None = None
    spoken_end: int = 0
    seen: int = 0
    is_old: bool = False
    goes_on: bool = False
    told_day: When | None = None
    hours: Hours = field(default_factory=Hours)
    accounts: Accounts = field(default_factory=Accounts)
    course: Course = field(default_factory=Course)

    def at(self, phrase: Phrase, anchor: Anchor, tense: Tense, signal: str | None, *, is_entry: bool = False) -> Anchor:
        """The anchor for a phrase behind that preposition, in a clause of that tense; `is_entry`: at a line's head."""
        accounts, hours = self.accounts, self.hours
        if self.spoken is None and accounts.period is None and tense is NO_TENSE:
            return anchor
        if self.is_old or accounts.compared is not None:
            self._reads_on(phrase.start)
        is_time = phrase.meaning.type is _TIME or isinstance(phrase.meaning, SmallHours)
        tense = tense if is_time else self.course.facing(tense, signal, is_old=self.is_old)
        return Anchor(  # as `_replace` would, in a third of its time
            *anchor[:3],
            tense,
            self._from(phrase) if self.course.is_turned or isinstance(phrase.meaning, _COUNTED) else self.spoken,
            self._day_of_time(phrase.start, tense, anchor) if is_time else None,
            accounts.period or (accounts.quarter and self._quarter(phrase.end)),
            accounts.compared,
            self.entry if is_entry else None,
            self.is_old and not self._is_ahead(tense),
            hours.is_afternoon,
            self._next_before(phrase) if is_time else 0,
            self._follows(phrase, anchor, tense, signal),
            self.goes_on,
            *anchor[-2:],
        )

    def _from(self, phrase: Phrase) -> When | None:
        """What it counts from, or goes on from."""
        if isinstance(phrase.meaning, _COUNTED):
            return self._counted_from(phrase)
        return self.course.goes_on_from(phrase.meaning, self.spoken)

    def _quarter(self, end: int) -> When | None:
        """What "the quarter" and "the year-ago quarter" are of once figures were given for longer than that."""
        return self.accounts.quarter if self.passage.text.endswith(self.passage.words.quarter, 0, end) else None

    def _counted_from(self, phrase: Phrase) -> When | None:
        """The last day, where days are counted: "on 6 April, as in the 1985 uprising … the next day"."""
        spoken = self.spoken
        is_of_month = self.is_old and isinstance(phrase.meaning, Offset)  # "in May 1983 it fell; two days later"
        least = Unit.YEAR if is_of_month else Unit.MONTH
        if spoken is None or spoken.precision.rank < least.rank or not counts_days(phrase.meaning):
            return spoken
        day = self.hours.day_at(phrase.start, self.passage.text, spoken, is_told=True)
        return day if day and (spoken.start.start or 0) < (day.start.start or 0) else spoken

    def _day_of_time(self, start: int, tense: Tense, anchor: Anchor) -> When | None:
        """The day of a time; of "it had warned on 3 May, and met at 9:30" not the 3rd."""
        day = self.hours.day_at(start, self.passage.text, self.spoken, is_told=self._is_of_now(anchor))
        is_told = self.told_day is not None and tense.direction is _PAST and not tense.is_earlier
        is_told = is_told and not _STOP.search(self.passage.text, self.hours.day_end, start)
        return self.told_day if is_told else self.hours.turned(day, tense)

    def _is_of_now(self, anchor: Anchor) -> bool:
        """The passage tells of the day last told, or that is not long past."""
        return self.is_old or self.hours.day is None or not is_long_since(self.hours.day, anchor.day)

    def _follows(self, phrase: Phrase, anchor: Anchor, tense: Tense, signal: str | None) -> bool:
        """A bare month or day belongs to the story: not "since May" but in a history, nor "the May elections"."""
        passage = self.passage
        if tense.direction is _FUTURE and self._is_planned_then(phrase.start, tense, anchor):
            return True
        if self.is_old and not (
            (tense.is_saying and not (self.goes_on and self.course.is_history))
            or self._is_ahead(tense)
            or passage.words.perfect.match(tense.cue)
        ):
            is_length = isinstance(phrase.meaning, EndingWith)
            is_framed = passage.is_framed(phrase, signal) or (self.course.is_history and signal is not None)
            if is_framed or passage.is_behind(passage.words.beside, phrase.start):
                return True
            if not is_length and passage.opens_a_clause(phrase.start):
                return True
        spoken = self.spoken
        return spoken is not None and passage.is_that(phrase.start, is_of_year=spoken.precision is _YEAR)

    def _is_ahead(self, tense: Tense) -> bool:
        """To come, seen from the publish date: not what "would" be."""
        return tense.direction is _FUTURE and tense.cue.split()[0] not in self.passage.words.then

    def _is_planned_then(self, start: int, tense: Tense, anchor: Anchor) -> bool:
        """To come, seen from a day of the same sentence: "on 3 May he was told to pay by June"."""
        spoken = self.spoken.start.start if self.spoken else None
        if spoken is None or spoken > anchor.day or self._is_ahead(tense):
            return False
        return not self.passage.words.now.search(self.passage.text, self.spoken_end, start)

    def _next_before(self, phrase: Phrase) -> int:
        ends_a_range = self.hours.goes_late and self._ends_a_range(phrase)
        return self.hours.next_before(self.spoken, ends_a_range=ends_a_range)

    def _ends_a_range(self, phrase: Phrase) -> bool:
        return self.passage.ends_a_range(phrase, is_old=self.is_old)

    def _reads_on(self, start: int) -> None:
        """What stands between two expressions can end a narrative, and the sentence that compares figures."""
        seen, self.seen = self.seen, max(start, self.seen)
        text, words = self.passage.text, self.passage.words
        is_new = text.find("\n\n", seen, start) >= 0 and not (
            self.course.is_history and self.passage.is_of_no_news(start)
        )
        if is_new or words.perfect.search(text, seen, start):
            self.is_old = False
        if _STOP.search(text, seen, start):
            self.accounts.compared = None

    def moves(
        self, phrase: Phrase, placed: Placed, anchor: Anchor, signal: str | None, *, is_entry: bool = False
    ) -> None:
        """Go on from a date that was spoken of."""
        when, meaning = placed.when, phrase.meaning
        if when is None:
            self.accounts.lasts(meaning)
            return
        self.course.tells(when, anchor.day)
        self.goes_on = self.goes_on and self.course.is_of_old
        if self._stays(phrase, placed, when, anchor):
            if isinstance(meaning, RangeStart):
                self.course.begun, self.spoken_end = when, phrase.end
            return
        if is_entry and when.start.start is not None:
            self.entry = Entry.below(self.entry, when.start.start)
        self.accounts.tell(meaning, when, anchor)
        self._goes_to(phrase, placed, when, anchor, signal, is_entry=is_entry)

    def _goes_to(
        self, phrase: Phrase, placed: Placed, when: When, anchor: Anchor, signal: str | None, *, is_entry: bool
    ) -> None:
        """What is told next goes on from there."""
        goes_on, is_long_ago = self.is_old and is_soon_after(when, self.spoken), is_long_since(when, anchor.day)
        if is_long_ago or self.is_old or self.course.is_turned:
            is_whole = is_long_ago and self.passage.ends_a_whole(phrase.start, self.spoken_end)
            is_back = self.is_old and self.course.is_before and self.passage.is_of_somebody(phrase.start)
            self.course.move(self.spoken, when, is_whole=is_whole, is_back=is_back)
        is_of_news = is_long_ago and self._is_of_news(phrase.start, anchor)
        self.spoken, self.spoken_end, self.seen = when, phrase.end, phrase.end
        time = phrase.meaning.of if isinstance(phrase.meaning, _MODIFIED) else phrase.meaning
        self._moves_hours(time, phrase, when, anchor)
        goes_on |= self.is_old and (self._is_of_that_time(time, placed, anchor) or self._ends_a_range(phrase))
        self.goes_on = self.course.is_of_old and (goes_on or self.passage.names_its_weekday(phrase))
        goes_on |= is_entry or self.course.opening is not None
        self.is_old = is_long_ago and (goes_on or (not is_of_news and self._is_told(phrase, anchor, signal)))

    def _stays(self, phrase: Phrase, placed: Placed, when: When, anchor: Anchor) -> bool:
        """The text does not go on from there."""
        meaning, passage = phrase.meaning, self.passage
        if self.hours.is_clock and passage.is_said_again(meaning, when, phrase.start):
            return True
        if isinstance(meaning, (RangeStart, SoFar)) or self.accounts.compares(meaning, when, anchor):
            return True
        if (placed.type or meaning.type) is _DURATION:
            return True
        if passage.is_background(phrase, has_begun=self.spoken is not None):
            return True
        if self.is_old and is_before(when, self.spoken) and passage.is_by_the_way(phrase):
            return True
        # "Three years on, it is still shut": a look back from today.
        return isinstance(meaning, On) and anchor.tense.direction is not _PAST

    def _moves_hours(self, time: Meaning, phrase: Phrase, when: When, anchor: Anchor) -> None:
        """Times of day are of the last day of a deed, not of a saying: "shot on Tuesday, police said Wednesday"."""
        hours, is_day = self.hours, when.precision is _DAY
        self.told_day = hours.day if anchor.tense.is_earlier and not when.precision.is_timed else None
        if is_day and anchor.tense.is_saying:
            hours.said = when
            if hours.day is not None and not is_long_since(hours.day, anchor.day):
                return
        is_all_day = is_day and not self.passage.is_behind(self.passage.words.into, phrase.start)
        hours.move(time, when, phrase.end, anchor.day, is_all_day=is_all_day)

    def _is_of_news(self, start: int, anchor: Anchor) -> bool:
        """A deed of late is told in the same sentence: "jailed on Monday for a theft in May 2016"."""
        spoken = self.spoken
        if spoken is None or spoken.precision.rank > _DAY.rank or spoken is self.hours.said:
            return False
        return not is_long_since(spoken, anchor.day) and not _STOP.search(self.passage.text, self.spoken_end, start)

    def _is_of_that_time(self, time: Meaning, placed: Placed, anchor: Anchor) -> bool:
        """A time of the day that was told, and what is counted from it, but for what is to come."""
        if isinstance(time, TIMES_OF_DAY) and time.day is None:
            return True
        is_told = placed.reference is not None and placed.reference.kind is AnchorKind.NARRATIVE
        return is_told and anchor.tense.direction is not _FUTURE

    def _is_told(self, phrase: Phrase, anchor: Anchor, signal: str | None) -> bool:
        """The passage tells of that time, and does not only name it."""
        passage = self.passage
        is_past = anchor.tense.direction is _PAST or anchor.follows
        if not (is_past or passage.is_dated(phrase, anchor.tense, signal)):
            return False
        is_telling = (anchor.follows and self.is_old) or passage.is_framed(phrase, signal)
        is_telling = is_telling or passage.is_day_of_a_deed(phrase) or passage.heads_a_sentence(phrase.start)
        return is_telling and not passage.is_aside(phrase, is_old=self.is_old)
