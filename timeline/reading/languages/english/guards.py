"""What looks like a date in English and is none: names, counts, labels, and verbs that are spelt like months.

A phrase of several words is nearly always a date. The guards look at what is
one word: a number of four figures, a month, a weekday, a season; and at a few
words that only some neighbours make a time.
"""

import re

from timeline.reading.grammar import Phrase
from timeline.reading.languages.english import neighbours as near
from timeline.reading.meanings import Clock, Length, Picked, Pointer

_BEFORE = re.compile(r"(?:^|(?<=\s)|(?<=[(\[\"“'‘-]))([\w'’.$€£#&=+-]+)[\"”]?(,?)\s*[(\[\"“'‘]?$")
_AFTER = re.compile(r"[\"”’']?\s*([\w'’%°-]+)")
_COMPOUND = re.compile(r"-[^\W\d_]|\.[^\W_]|[@&]\w")
_QUOTED = re.compile(r"[\"“‘']\Z"), re.compile(r"[\"”’']")
_YEAR_AT_END = re.compile(r"(?<!\d)[12]\d{3}\Z")


def is_date(text: str, phrase: Phrase) -> bool:
    """Whether a phrase of the grammar is a time expression where it stands."""
    words = text[phrase.start : phrase.end]
    if _YEAR_AT_END.search(words) and near.COUNTED.match(text, phrase.end):
        return False
    if len(words) == 4 and words.isdigit():
        return _is_year(text, phrase)
    match phrase.meaning:
        case Picked():
            return not _COMPOUND.match(text, phrase.end) and _is_turn(text, phrase, words)
        case Length():
            return not (words.lower() == "a second" and _word_after(text, phrase.end)[:1].isalpha())
        case Pointer():
            return (
                not _COMPOUND.match(text, phrase.end)
                and _word_after(text, phrase.end).lower() not in near.AFTER_POINTER
            )
        case Clock():
            return not (words[0].isupper() and words.isalpha() and not _starts_sentence(text, phrase.start))
    return not near.DEGREES.match(text, phrase.end) and not re.match(r"-\w", text[phrase.end : phrase.end + 2])


def _word_before(text: str, start: int) -> str:
    """The word before, with what clings to it; empty at the start of a sentence."""
    found = _BEFORE.search(text, max(0, start - 40), start)
    return "" if found is None or found[1][-1] in "?!" else found[1] + found[2]


def _word_after(text: str, end: int) -> str:
    found = _AFTER.match(text, end, end + 40)
    return found[1] if found else ""


def _starts_sentence(text: str, start: int) -> bool:
    before = text[:start].rstrip(" \t\"“‘'(") if start < 60 else text[start - 60 : start].rstrip(" \t\"“‘'(")
    return not before or before[-1] in ".?!:\n"


def _is_quoted(text: str, phrase: Phrase) -> bool:
    opening, closing = _QUOTED
    return bool(
        opening.search(text[max(0, phrase.start - 1) : phrase.start])
        and closing.match(text[phrase.end : phrase.end + 1])
    )


def _is_year(text: str, phrase: Phrase) -> bool:
    """A bare number of four figures is a year unless a label, a name or what it counts says otherwise."""
    before, after = _word_before(text, phrase.start), _word_after(text, phrase.end)
    low = before.lower().strip("'’.")
    if (
        _is_quoted(text, phrase)
        or low in near.LABELS
        or before.endswith("=")
        or text[phrase.end : phrase.end + 1] == "-"
    ):
        return False
    if low in near.YEAR_WORDS or before.endswith(","):
        return not _is_counted(low, after)
    if not before or _starts_sentence(text, phrase.start):
        return not after[:1].islower() or after.lower() in near.VERBS_OF_A_YEAR
    if before[0].isupper() or not before[-1].isalpha():
        return before.endswith(("'s", "’s")) or (bool(after) and after.lower() in near.NOUNS_OF_A_YEAR)
    return not _is_counted(low, after)


def _is_counted(before: str, after: str) -> bool:
    """A small plural right after a number is what it counts, unless a determiner makes the number a year."""
    plural = after.islower() and after.endswith("s") and not after.endswith(("ss", "us", "is", "'s", "’s"))
    return plural and before not in near.DETERMINERS and after not in near.NOUNS_OF_A_YEAR


def _is_turn(text: str, phrase: Phrase, words: str) -> bool:
    """Months, weekdays and seasons are names and verbs too."""
    name = words.lower().removeprefix("the ")
    if name in near.SEASONS:
        return _is_season(text, phrase)
    if name in near.MONTHS:
        return _is_month(text, phrase, words)
    if name in near.WEEKDAYS:
        return not _is_in_name(text, phrase)
    return True


def _is_season(text: str, phrase: Phrase) -> bool:
    return _word_before(text, phrase.start).lower() in near.BEFORE_SEASON and not _word_after(
        text, phrase.end
    ).startswith("of")


def _is_month(text: str, phrase: Phrase, words: str) -> bool:
    before, after = _word_before(text, phrase.start), _word_after(text, phrase.end)
    if words.lower() in near.SHORT_MONTHS or words.isupper():
        return before.lower() in near.BEFORE_MONTH and words.endswith(".")
    if before.lower() in near.BEFORE_MONTH:
        return not (words == "May" and after[:1].isupper())
    if before[:1].isupper() or after[:1].isupper():
        return False
    return bool(before) or words not in ("May", "March", "August", "June", "April")


def _is_in_name(text: str, phrase: Phrase) -> bool:
    """The Sunday Times, Mail on Sunday, Joe Friday."""
    before, after = _word_before(text, phrase.start), _word_after(text, phrase.end)
    if after in near.AFTER_DAY_IN_NAME or before in near.FIRST_NAMES:
        return True
    beyond = after[:1].isupper() and after.lower() not in near.TITLES and text[phrase.end : phrase.end + 1] == " "
    return beyond and not before.islower() and _starts_sentence(text, phrase.start)
