"""Months, weekdays and seasons that are none: Theresa May, Joe Friday, to spring, the Sunday Times, half of a match."""

import re

from timeline.reading.grammar import Phrase
from timeline.reading.languages.english import names
from timeline.reading.languages.english import neighbours as near
from timeline.reading.languages.english.neighbours import starts_sentence, word_after, word_before
from timeline.reading.languages.english.verbs import ABBREVIATIONS

_ENDS = re.compile(r"(?<!the )(?:opening|closing) \Z")  # "after closing Tuesday at 2597"
_TURN = rf"(?:(?:early|late|the)\s)?(?:{'|'.join(sorted(near.SEASONS | near.MONTHS))})"
_FROM_SEASON = re.compile(rf"\b(?:from|between)\s{_TURN}\s(?:to|and|until|through)\s(?:{_TURN}\b)?", re.IGNORECASE)
_RANGE = 40  # characters from one end of a range to the other
_ENDS_NAME = re.compile(r"['’]s\Z")
_MAIL_ON = re.compile(r"\bMail on \Z")


def is_turn(text: str, phrase: Phrase, words: str) -> bool:
    """Months, weekdays and seasons are names and verbs too."""
    if near.COMPOUND.match(text, phrase.end):
        return False
    start = phrase.start
    before = word_before(text, start)
    if words.endswith("weekend") and _is_no_weekend(text, phrase, words, before):
        return False
    is_nth = before.lower() in near.NTH and words[:4] != "the "
    if is_nth and not _ENDS.search(text, max(0, start - 8), start):
        return False  # the first weekend of what, nobody knows
    name = words.lower().removeprefix("the ").removeprefix("that ").removesuffix(" last").removesuffix(" gone")
    if name in near.SEASONS:
        return _is_season(text, phrase, words, before)
    if name in near.MONTHS:
        return _is_month(text, phrase, words, before)
    if name in near.WEEKDAYS:
        return not _is_in_name(text, phrase, words, before)
    if name[-3:-2].isdigit() and " the " not in name:
        return not word_after(text, phrase.end)[:1].isupper()  # no "Saturday 1st Battalion"
    return _is_of_business(text, phrase, name)


def is_each_turn(text: str, phrase: Phrase, words: str) -> bool:
    """Mondays; not Happy Mondays, nor a part of a compound."""
    before = word_before(text, phrase.start)
    is_name = before[:1].isupper() and before.lower() not in near.PREPOSITIONS and words.isalpha() and words[-1] == "s"
    return not (is_name or near.COMPOUND.match(text, phrase.end))


def _is_no_weekend(text: str, phrase: Phrase, words: str, before: str) -> bool:
    """The weekend of something, a three-day weekend."""
    return before.endswith("-day") or (words == "the weekend" and near.OF.match(text, phrase.end) is not None)


def _is_of_business(text: str, phrase: Phrase, name: str) -> bool:
    """No half or quarter of a match, nor a third quarter running."""
    if not name.endswith(("half", "quarter")):
        return True
    around = f" {text[max(0, phrase.start - 90) : phrase.end + 60]}"
    if name.endswith("half"):
        is_share = "percent" in around and not near.MATCH.search(around)
        return is_share or bool(near.BUSINESS.search(around))
    return not (word_after(text, phrase.end) == "running" or near.MATCH.search(around))


def _is_season(text: str, phrase: Phrase, words: str, before: str) -> bool:
    low, after = before.lower(), word_after(text, phrase.end)
    if words.lower().startswith("that "):
        return after not in ("to", "from", "up", "into", "out")
    is_name = words.removeprefix("the ")[0].isupper() and (after[:1].isupper() or low == "of")
    is_turn = low in near.BEFORE_SEASON or _ends_a_range(text, phrase.start, phrase.end)
    return is_turn and not after.startswith("of") and not is_name


def _ends_a_range(text: str, start: int, end: int) -> bool:
    """Either end of "from spring to autumn", of "between spring and July"."""
    return any(found.end() >= end for found in _FROM_SEASON.finditer(text, max(0, start - _RANGE), end + _RANGE))


def _is_month(text: str, phrase: Phrase, words: str, before: str) -> bool:
    low, after = before.lower(), word_after(text, phrase.end)
    if after in near.AFTER_MONTH_IN_NAME or _is_march(text, phrase, words, low):
        return False
    if low.removesuffix(",") in near.MONTHS:
        return True  # "in June, July and August"
    if low in names.KIN or (before.endswith(",") and text[phrase.end : phrase.end + 1] == "," and words in names.GIVEN):
        return False
    if words.lower() in near.SHORT_MONTHS or words.isupper():
        return low in (near.BEFORE_MONTH if words.endswith(".") else near.BEFORE_MONTH_ONLY)
    if low in near.BEFORE_MONTH:
        is_name = words in names.GIVEN and after[:1].isupper() and after.lower() not in near.TITLES
        return not is_name or low in near.BEFORE_MONTH_ONLY
    is_name = before[:1].isupper() and not _ENDS_NAME.search(before)
    is_name = is_name and not (before[-1] == "." and before[:-1] not in ABBREVIATIONS and len(before) > 3)
    if (is_name and low not in near.DETERMINERS) or after[:1].isupper():
        return False
    if text[phrase.end : phrase.end + 2] in ("'s", "’s") and after[:1] in "'’s":
        return words != "May" or bool(near.BUSINESS_OF.match(text, phrase.end))
    is_first = not before or starts_sentence(text, phrase.start)
    return not is_first or words not in ("May", "March", "August", "June", "April")


def _is_march(text: str, phrase: Phrase, words: str, before: str) -> bool:
    """The March for Life, the March on Washington; not "in March for Paris"."""
    return words == "March" and before not in near.PREPOSITIONS and bool(near.FOR_A_CAUSE.match(text, phrase.end))


def _is_in_name(text: str, phrase: Phrase, words: str, before: str) -> bool:
    """The Sunday Times, Mail on Sunday, Joe Friday."""
    after = word_after(text, phrase.end)
    if before.strip(".") in near.ADDRESSES:
        return True
    if after in names.AFTER_DAY_IN_NAME or before in names.FIRST_NAMES or before in names.BEFORE_DAY_IN_NAME:
        return True
    if _MAIL_ON.search(text, max(0, phrase.start - 8), phrase.start) or (words[-1] == "." and before == "the"):
        return True
    beyond = after[:1].isupper() and after.lower() not in near.TITLES and text[phrase.end : phrase.end + 1] == " "
    return beyond and not before.islower() and starts_sentence(text, phrase.start)
