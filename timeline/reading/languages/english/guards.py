"""What looks like a date in English and is none: names, counts, labels, and verbs that are spelt like months.

A phrase of several words is nearly always a date. The guards look at what is
one word: a number of four figures, a month, a weekday, a season (see `turns`);
at times of day (see `clocks`), at lengths, which may be rates and fractions; and
at titles, which are written large.
"""

import re
from collections.abc import Callable

from timeline.reading.grammar import Phrase
from timeline.reading.languages.english import names
from timeline.reading.languages.english import neighbours as near
from timeline.reading.languages.english.ages import is_of_the_age
from timeline.reading.languages.english.clocks import is_time
from timeline.reading.languages.english.counts import is_counted, is_length, is_of_a_life, is_year, may_count
from timeline.reading.languages.english.neighbours import starts_sentence, word_after, word_before
from timeline.reading.languages.english.pieces import forms_of
from timeline.reading.languages.english.titles import is_quoted, is_title, large
from timeline.reading.languages.english.turns import is_each_turn, is_turn
from timeline.reading.languages.english.verbs import PAST, PERFECT
from timeline.reading.meanings import (
    Approximate,
    Bounded,
    Clock,
    DayPart,
    EachTurn,
    EarlyOrLate,
    Every,
    In,
    Length,
    Meaning,
    Named,
    NewYear,
    Offset,
    Picked,
    Pointer,
    Stretch,
    Told,
    ToldDay,
    ToldTurn,
    Window,
)
from timeline.reading.remembered import Remembered

Guard = Callable[[str, Phrase, str], bool]

_AGE = re.compile(r"(?<!\d)[1-9]0'?s\Z|(?:twen|thir|for|fif|six|seven|eigh|nine)ties\Z", re.IGNORECASE)
_WARM = re.compile(
    r"\b(?:highs?|lows?|readings?|temperatures?)\b[^.;]* (?:hit|in|into|near|reach|reached|to) \Z", re.IGNORECASE
)
_JOINED = re.compile(f"{near.COMPOUND.pattern}|{near.DEGREES.pattern}")
_LIST_ENDS = re.compile(r"[.,;:)]|[-–]\d|\s*\Z|\s+(?:and|or|at|in|by|to|when|with)\b")
_NOTHING_MORE = re.compile(
    r"\s*(?:[,.;:!?)\"”]|\Z|\n|(?:and|but|by|for|from|in|at|on|over|when|with|had|was|were|would)\b)"
)
_RATE = re.compile(r"\d[^\s]*(?:\s+[\w-]+){0,2}\s+\Z")
_NAME_AND_WORD = re.compile(r" (?!(?:Army|Brigade|Cavalry|Corps|Division|Fleet|Infantry|Regiment)\b)[A-Z]\w+ (\w+)")
_TOO_FAR = re.compile(r"(?:past|last|previous|latest) an? ")
_ONCE = re.compile(r"(?:was|were|is|are|had|been|being|an?)\s+\Z")
_SHORT = 60  # characters of words that are remembered: a number may have a million figures
_VAGUE = (Approximate, Bounded)


def is_date(text: str, phrase: Phrase) -> bool:
    """Whether a phrase of the grammar is a time expression where it stands."""
    words = text[phrase.start : phrase.end]
    for rules_out in _DOUBTS[words] if len(words) <= _SHORT else _doubts(words):
        if rules_out(text, phrase, words):
            return False
    if words.isdigit():
        start, end = phrase.start, phrase.end
        return is_year(text, start, end) if len(words) > 2 else bool(_LIST_ENDS.match(text, end))
    return _GUARDS.get(type(_core(phrase.meaning)), _is_apart)(text, phrase, words)


def _doubts(words: str) -> tuple[Guard, ...]:
    """What can rule out words that are written so, whatever their meaning."""
    doubts: dict[Guard, bool] = {
        is_counted: may_count(words),
        is_title: bool(large(words)),
        _is_age: bool(_AGE.search(words)),
        is_quoted: words != words.lower(),
        _is_of_a_noun: words.endswith((" that", " back")),
        _is_of_the_age: words.lower() in ("today", "tomorrow"),
        is_of_a_life: words.startswith("last "),
    }
    return tuple(doubt for doubt, holds in doubts.items() if holds)


_DOUBTS = Remembered(_doubts, 10_000)


def _core(meaning: Meaning) -> Meaning:
    """What is meant, without "about" or "more than"."""
    while isinstance(meaning, _VAGUE):
        meaning = meaning.of
    return meaning


def _is_apart(text: str, phrase: Phrase, words: str) -> bool:
    """No part of a compound ("1980s-era"), of an address ("mar.a"), or of a temperature."""
    return not _JOINED.match(text, phrase.end)


def _is_length(text: str, phrase: Phrase, words: str) -> bool:
    meaning = _core(phrase.meaning)
    return not isinstance(meaning, Length | In) or is_length(text, phrase.start, phrase.end, meaning.quantity)


def _is_counted_off(text: str, phrase: Phrase, words: str) -> bool:
    """The last three weeks; not what may last so long, the last month before war, or two years later than planned."""
    if _TOO_FAR.match(words):
        return False
    if words.startswith("last "):
        return word_before(text, phrase.start) != "may"
    if words.startswith("the last ") and words.count(" ") == 2:
        return word_after(text, phrase.end) not in ("not", "before", "when", "which", "that")
    after = word_after(text, phrase.end) if words.endswith(("later", "earlier", "prior")) else ""
    return after != "than" and not (after == "to" and words.endswith("prior"))


def _is_period(text: str, phrase: Phrase, words: str) -> bool:
    """1914-1918, not on pages 1914-1918; by mid-century, not a mid-century lamp."""
    is_number = words[-4:-3] == "-" and words[-3:].isdigit()  # 2021-066
    is_paged = words[0].isdigit() and word_before(text, phrase.start).lower().strip(".") in near.PAGES
    is_style = words.lower() == "mid-century" and not near.NO_NOUN.match(text, phrase.end)
    is_idiom = words == "the end of the day" and text.startswith(", ", phrase.end)
    return not (is_number or is_paged or is_style or is_idiom) and _is_apart(text, phrase, words)


def _is_told(text: str, phrase: Phrase, words: str) -> bool:
    """The day before, the morning after; not the day before the crash, nor the year of the flood."""
    if words in ("the week", "the month", "the year") and near.OF.match(text, phrase.end):
        return False
    if word_after(text, phrase.end) in ("he", "she", "they") and word_before(text, phrase.start) == "in":
        return words not in ("the week", "the month", "the year")
    return not words.endswith(("before", "after", "following")) or bool(_NOTHING_MORE.match(text, phrase.end))


def _is_part(text: str, phrase: Phrase, words: str) -> bool:
    """The night before; not the night before the vote, nor the night of the fire, nor a night-club."""
    is_alone = _is_apart(text, phrase, words) and _is_told(text, phrase, words)
    if words.startswith("the ") and word_after(text, phrase.end) in near.AFTER_PART:
        return False
    return is_alone and not (words.startswith("the ") and word_after(text, phrase.end) == "of")


def _is_day_of_month(text: str, phrase: Phrase, words: str) -> bool:
    """On the 12th; not on the 12th floor, nor on a golf course."""
    is_written_small = words[-3].isdigit()
    around = text[max(0, phrase.start - 90) : phrase.end + 60]
    is_alone = near.NO_NOUN.match(text, phrase.end) or _is_before_a_subject(text, phrase.end)
    return is_written_small and bool(is_alone) and not near.GOLF.search(around)


def _is_before_a_subject(text: str, end: int) -> bool:
    """The 25th of "on the 25th Larissa was abandoned"."""
    found = _NAME_AND_WORD.match(text, end)
    return found is not None and bool(forms_of(found[1]) & (PAST | PERFECT))


def _is_named_day(text: str, phrase: Phrase, words: str) -> bool:
    """Easter, not Easter Island; New Year only as the day after Christmas week."""
    if words.lower().replace("’", "'") in ("new year", "new year's"):
        before = word_before(text, phrase.start).lower()
        is_large = words[0].isupper() and words[4].isupper()
        return is_large and before in near.BEFORE_NEW_YEAR and bool(near.NO_NOUN.match(text, phrase.end))
    after = word_after(text, phrase.end).removesuffix("'s").removesuffix("’s")
    return after not in names.AFTER_HOLIDAY_IN_NAME and word_before(text, phrase.start) != "Father"


def _is_new_year(text: str, phrase: Phrase, words: str) -> bool:
    """In the new year; not the new year celebrations, nor on the eve of the new year."""
    return not text.endswith(" eve of ", 0, phrase.start) and word_after(text, phrase.end) not in near.AFTER_NEW_YEAR


def _is_of_a_noun(text: str, phrase: Phrase, words: str) -> bool:
    """The week after that, but not after that game."""
    is_name = words.endswith(" that") and text[phrase.end + 1 : phrase.end + 2].isupper()
    return not (is_name or near.NO_NOUN.match(text, phrase.end))


def _is_of_the_age(text: str, phrase: Phrase, words: str) -> bool:
    return is_of_the_age(text, phrase.start, phrase.end, words.lower())


def _is_age(text: str, phrase: Phrase, words: str) -> bool:
    """In her late 70s; highs in the 40s."""
    is_warm = "'" not in words and _WARM.search(text, max(0, phrase.start - 40), phrase.start)
    return bool(is_warm) or word_before(text, phrase.start).lower() in near.POSSESSIVES


def _points(text: str, phrase: Phrase, words: str) -> bool:
    """Soon, currently, once: only some neighbours make a time of them."""
    if near.COMPOUND.match(text, phrase.end):
        return False
    after = word_after(text, phrase.end).lower()
    match words.lower():
        case "once":
            is_former = after in near.AFTER_ONCE or bool(_ONCE.search(text, max(0, phrase.start - 8), phrase.start))
            return is_former and after not in near.NOT_AFTER_ONCE
        case "current":
            return after.isalpha() and after not in near.NOT_AFTER_CURRENT
        case "the moment":
            return after not in near.AFTER_MOMENT
        case "previously":
            return words[0].isupper() and starts_sentence(text, phrase.start)
    return after not in near.AFTER_POINTER


def _is_repeated(text: str, phrase: Phrase, words: str) -> bool:
    """Daily and quarterly tell when something happens, and only name a dividend or a paper."""
    before, after = word_before(text, phrase.start), word_after(text, phrase.end)
    match words.lower():
        case "quarterly" | "monthly" | "yearly":
            return not before.endswith("-") and (not after[:1].isalpha() or after in near.AFTER_OFTEN)
        case "annually":
            return not before.endswith("-") and not _RATE.search(text[max(0, phrase.start - 40) : phrase.start])
        case "daily" | "weekly":
            return not before.endswith("-") and before.lower() != "average" and not after[:1].isupper()
    return True


_GUARDS: dict[type, Guard] = {
    Length: _is_length,
    In: _is_length,
    Clock: is_time,
    Every: _is_repeated,
    EachTurn: is_each_turn,
    Named: _is_named_day,
    NewYear: _is_new_year,
    Picked: is_turn,
    ToldTurn: is_turn,
    Pointer: _points,
    Told: _is_told,
    ToldDay: _is_day_of_month,
    DayPart: _is_part,
    Window: _is_counted_off,
    Stretch: _is_period,
    EarlyOrLate: _is_period,
    Offset: _is_counted_off,
}
