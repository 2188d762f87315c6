"""What a language brings: its words, its grammar, how its clauses tell tense, and what in it is no date."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from timeline.reading.anchor import Tense
from timeline.reading.grammar import Grammar, Phrase
from timeline.reading.lexicon import Lexicon


class Background(Protocol):
    """Whether what is dated there moves no story."""

    def __call__(self, text: str, start: int, *, has_begun: bool) -> bool: ...


@dataclass(frozen=True, slots=True)
class Telling:
    """How a language tells a story: what makes a date in it one of the story's own time.

    `signals` are the prepositions by which it tells, `dating` those of a day, `beside` those of what is not at it, and
    `perfect` ends it, as `now` ends a sentence or what it says was planned. `up_to` stands before the end of a range,
    and `into` before a day that has only begun. A cue that begins with one of `then` looks ahead from the time that is
    told. `that` stands before a month it points at, and `alone` is such a month with no noun behind it; `of_a_thing`
    stands before a day that only describes something, `opening` before what opens a clause, `heading` before the time
    of what a sentence is about, and `aside` before what is only told by the way, where `ending` behind it closes it;
    `in_year` before what is of the year named there, `relative` before what is so in a longer clause or at the end of
    a sentence, `clause` before what somebody had done whom it speaks of, `whole` before the end of what was told of
    from its beginning, `compared` before what is counted back from a figure, and `again` before the day of a time that
    was told by two clocks. `of` stands before what names a thing, and `news` is of these days. What is a `quarter` is
    called so, and so are the `weekdays`.
    `is_background(text, start, has_begun=…)` says that something is only compared with what is dated there, or that
    it has lasted since, where a story has begun.
    """

    signals: frozenset[str]
    dating: frozenset[str]
    beside: frozenset[str]
    perfect: re.Pattern[str]
    now: re.Pattern[str]
    up_to: frozenset[str]
    into: frozenset[str]
    then: frozenset[str]
    that: re.Pattern[str]
    alone: re.Pattern[str]
    of_a_thing: re.Pattern[str]
    opening: re.Pattern[str]
    heading: re.Pattern[str]
    in_year: re.Pattern[str]
    relative: re.Pattern[str]
    clause: re.Pattern[str]
    aside: re.Pattern[str]
    compared: re.Pattern[str]
    ending: re.Pattern[str]
    whole: re.Pattern[str]
    again: tuple[str, ...]
    of: str
    news: re.Pattern[str]
    weekdays: frozenset[str]
    quarter: str
    is_background: Background


@dataclass(frozen=True, slots=True)
class Language:
    """One language of articles.

    `tense(text, start, end)` tells the tense of the clause around a stretch of the text. `is_date(text, phrase)` says
    whether a phrase that looks like a time expression is one. `signal(text, start)` is the preposition that frames an
    event by the expression that starts there, or None; `links(text, end, start)` says that two expressions are the
    ends of one range, `lists(text, end, start)` that they stand in one list, `twins(text, end, start)` that they are a
    time of day told again, or the day behind it. `heads(text, start, end)` says that what
    stands there is the head of a line: "3 May: lockdown begins". `telling` are its words for a story.
    """

    lexicon: Lexicon
    grammar: Grammar
    tense: Callable[[str, int, int], Tense]
    is_date: Callable[[str, Phrase], bool]
    signal: Callable[[str, int], str | None]
    links: Callable[[str, int, int], bool]
    lists: Callable[[str, int, int], bool]
    twins: Callable[[str, int, int], bool]
    heads: Callable[[str, int, int], bool]
    telling: Telling
