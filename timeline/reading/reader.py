"""Text to time expressions: the whole of the reader's way.

The lexicon finds runs of words, the grammar makes phrases of them, and each
phrase's meaning is placed by an anchor that knows the tense of the clause and
the date that the text spoke of last.
"""

import re
from dataclasses import replace

from timeline.calendar.units import Unit
from timeline.reading.anchor import NO_TENSE, Anchor, Direction, Tense
from timeline.reading.course import LONG_AGO
from timeline.reading.expressions import Expression
from timeline.reading.grammar import Phrase
from timeline.reading.languages import Language, language
from timeline.reading.meanings import (
    Away,
    Clock,
    EachTurn,
    EarlyOrLate,
    EndingWith,
    Every,
    Fixed,
    Length,
    Meaning,
    Naming,
    Numeric,
    Offset,
    Picked,
    Placed,
    Pointer,
    Quantity,
    RangeStart,
    Reported,
    Running,
    SoFar,
    Stretch,
    Told,
    ToldDay,
    Weekday,
    Within,
    begin_range,
    each_turn,
)
from timeline.reading.narrative import Narrative
from timeline.reading.passage import Passage

_OF_A_DAY = (Clock, Fixed, Picked, Running, Within)
_COUNTED = (Offset, Told, ToldDay)
_IN_FULL = (Fixed, RangeStart, Stretch, Within)
_FIGURES = re.compile(r"(\d\d?)([/.-])(\d\d?)\2(?:\d\d){1,2}")
_DASHES = ("-", "–")
_APART = 40  # characters: farther apart no two are the ends of a range, or stand in a list
_INHABITED = (-9, 12)  # hours of the zones, with one more: from Hawaii's to those of New Zealand's summer
_HABIT = Direction.HABIT  # which has a name of its own, as a member takes ten times as long to find
_TENSELESS = frozenset({EachTurn, Every, Length, Pointer, Reported, Running, SoFar, Told})


def read(text: str, anchor: Anchor, language_tag: str = "en") -> list[Expression]:
    """The time expressions of a text, in its order. Raises UnknownLanguage, and nothing for what the text says.

    >>> [(e.text, e.value) for e in read("It fell last week, as in May 1962.", Anchor.published("2024-06-25"))]
    [('last week', '2024-W25'), ('May 1962', '1962-05')]
    """
    spoken_here = language(language_tag)
    phrases = _linked(text, _phrases(text, spoken_here), spoken_here)
    anchor = _knowing_the_order(text, phrases, anchor)
    signals = [spoken_here.signal(text, phrase.start) for phrase in phrases]
    entries = [spoken_here.heads(text, phrase.start, phrase.end) for phrase in phrases]
    tenses = [_tense(text, phrase, spoken_here, anchor) for phrase in phrases]
    framing = _framing(text, phrases, signals, spoken_here)
    if framing != signals:
        tenses = _with_the_end(phrases, tenses, framing, signals)
    out, narrative = [], Narrative(Passage(text, spoken_here.telling))
    for phrase, signal, frame, is_entry, tense in zip(phrases, signals, framing, entries, tenses, strict=True):
        told = phrase if tense.direction is not _HABIT else phrase._replace(meaning=each_turn(phrase.meaning))
        facing = narrative.at(told, anchor, tense, frame, is_entry=is_entry)
        placed = told.meaning.place(facing)
        if placed is not None:
            out.append(_expression(text, told, placed, signal))
            narrative.moves(told, placed, facing, frame, is_entry=is_entry)
    return out


def _knowing_the_order(text: str, phrases: list[Phrase], anchor: Anchor) -> Anchor:
    """In a text that has 15/09/2020, the day comes first in 03/04/2023 too; not where another date says otherwise."""
    if anchor.day_first is not None or not any(isinstance(phrase.meaning, Numeric) for phrase in phrases):
        return anchor
    dates = [found for phrase in phrases if (found := _FIGURES.match(text, phrase.start, phrase.end))]
    firsts = {int(date[1]) > 12 for date in dates if max(int(date[1]), int(date[3])) > 12}
    return anchor._replace(day_first=firsts.pop()) if len(firsts) == 1 else anchor


def _framing(text: str, phrases: list[Phrase], signals: list[str | None], spoken_here: Language) -> list[str | None]:
    """The preposition that frames each phrase: the end of a range or a list has that of its start."""
    framing = list(signals)
    for n, signal in enumerate(signals[:-1], 1):
        if signals[n] is not None:
            continue
        is_start = signal in ("from", "between") or isinstance(phrases[n - 1].meaning, (EndingWith, RangeStart))
        if is_start and spoken_here.links(text, phrases[n - 1].end, phrases[n].start):
            framing[n] = signal
    return framing


def _with_the_end(
    phrases: list[Phrase], tenses: list[Tense], framing: list[str | None], signals: list[str | None]
) -> list[Tense]:
    """The tenses, where the start of a range lies ahead if its end does: "put off from Thursday to Friday".

    The end of a length lies where that does: "after a loss in the year to June, it will cut jobs".
    """
    told = list(tenses)
    for n, tense in enumerate(tenses):
        if framing[n] is signals[n]:
            continue
        if isinstance(phrases[n - 1].meaning, EndingWith):
            told[n] = tenses[n - 1]
        elif tense.direction is Direction.FUTURE:
            told[n - 1] = tense
    return told


def _tense(text: str, phrase: Phrase, spoken_here: Language, anchor: Anchor) -> Tense:
    """The tense of the clause, where the meaning or the narrative can want it."""
    meaning = phrase.meaning
    is_tenseless = type(meaning) in _TENSELESS and not (type(meaning) is Told and meaning.naming is Naming.LOOSE)
    if is_tenseless or (isinstance(meaning, Fixed) and meaning.start > anchor.day - LONG_AGO):
        return NO_TENSE
    return spoken_here.tense(text, phrase.start, phrase.end)


def _phrases(text: str, spoken_here: Language) -> list[Phrase]:
    runs = list(spoken_here.lexicon.runs(text))
    phrases = [phrase for run in runs for phrase in spoken_here.grammar.phrases(run)]
    return [phrase for phrase in phrases if spoken_here.is_date(text, phrase)]


def _linked(text: str, phrases: list[Phrase], spoken_here: Language) -> list[Phrase]:
    """The phrases, a bare one that begins a range or a list told where that ends."""
    linked = list(phrases)
    for n in range(len(phrases) - 2, -1, -1):
        phrase, following = linked[n], linked[n + 1]
        if following.start - phrase.end > _APART:
            continue
        if _are_one(text, phrase, following, spoken_here):
            end = following.meaning.end if isinstance(following.meaning, RangeStart) else following.meaning
            linked[n] = phrase._replace(meaning=begin_range(phrase.meaning, end) or phrase.meaning)
        elif _is_told_again(text, phrase, following):
            linked[n] = phrase._replace(meaning=following.meaning)
        elif (
            isinstance(phrase.meaning, Clock)
            and isinstance(following.meaning, _OF_A_DAY)
            and spoken_here.twins(text, phrase.end, following.start)
        ):
            is_its_own = following is phrases[n + 1]  # not the Tuesday of "at 11 p.m. (0400 GMT) on Tuesday"
            first, second = _on_one_day(phrase.meaning, following.meaning, is_its_own=is_its_own)
            linked[n], linked[n + 1] = phrase._replace(meaning=first), following._replace(meaning=second)
    return linked


def _is_told_again(text: str, phrase: Phrase, following: Phrase) -> bool:
    """The Monday of "on Monday (3 May)"."""
    is_day = isinstance(following.meaning, Fixed | Picked) and not _is_weekday(following.meaning)
    return is_day and _is_weekday(phrase.meaning) and text[phrase.end : following.start] == " ("


def _on_one_day(time: Clock, other: Meaning, *, is_its_own: bool) -> tuple[Clock, Meaning]:
    """At 3 p.m. of "at 3 p.m. (1900 GMT) on Tuesday", and the same time by another clock, which may be a day off."""
    if not isinstance(other, Clock):
        return replace(time, day=time.day or other), other
    if time.day is not None and other.day is not None:
        return time, other
    if other.day is not None and is_its_own:
        return replace(time, day=_day_off(other.day, time, other)), other
    day = time.day or other.day
    return (replace(time, day=day), replace(other, day=_day_off(day, other, time))) if day else (time, other)


def _day_off(day: Meaning, time: Clock, other: Clock) -> Meaning:
    """The day of a time that is the other one's on another clock: "11:15 p.m. (0415 GMT Wednesday)" was Tuesday."""
    hours = time.hour - other.hour
    (west, east), (other_west, other_east) = _reach(time), _reach(other)
    if west - other_east <= hours <= east - other_west:
        return day
    return Away(Quantity(1, Unit.DAY), -1 if hours > 0 else 1, day)


def _reach(time: Clock) -> tuple[int, int]:
    """The least and the most hours that the clock may be before Greenwich's; those of minutes are not told apart."""
    return (time.zone // 60 - 1, time.zone // 60 + 1) if isinstance(time.zone, int) else _INHABITED


def _are_one(text: str, phrase: Phrase, following: Phrase, spoken_here: Language) -> bool:
    """Two phrases are the ends of a range, or stand in a list that ends with a full date."""
    is_list = spoken_here.lists(text, phrase.end, following.start)
    is_link = spoken_here.links(text, phrase.end, following.start)
    if not (is_list or is_link):
        return False
    meaning = following.meaning
    end = meaning.of if isinstance(meaning, EarlyOrLate) else meaning
    if isinstance(end, _COUNTED):
        return False  # counted from the other one: "on 30 June, that is, the same day"
    if isinstance(end, _IN_FULL):
        return True
    if is_link and (
        spoken_here.signal(text, phrase.start) in ("from", "between") or _is_dashed(text, phrase, following)
    ):
        return True
    return not is_list and _is_weekday(phrase.meaning) and _is_weekday(following.meaning)  # not "Friday and Thursday"


def _is_dashed(text: str, phrase: Phrase, following: Phrase) -> bool:
    return text[phrase.end : following.start].strip() in _DASHES


def _is_weekday(meaning: Meaning) -> bool:
    return isinstance(meaning, Picked) and isinstance(meaning.cycle, Weekday)


def _expression(text: str, phrase: Phrase, placed: Placed, signal: str | None) -> Expression:
    return Expression(
        phrase.start,
        phrase.end,
        text[phrase.start : phrase.end],
        placed.type or phrase.meaning.type,
        placed.value,
        placed.when,
        placed.why,
        placed.mod,
        placed.reference,
        placed.candidates,
        signal,
    )
