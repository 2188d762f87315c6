"""Numbers and lengths that are no times: what is counted, labelled, scored, priced, halved, or told as a rate."""

import re

from timeline.calendar.units import Unit
from timeline.reading.grammar import Phrase
from timeline.reading.languages.english import names
from timeline.reading.languages.english import neighbours as near
from timeline.reading.languages.english.ages import is_of_somebody
from timeline.reading.languages.english.neighbours import starts_sentence, word_after, word_before
from timeline.reading.languages.english.pieces import forms_of
from timeline.reading.languages.english.verbs import PAST
from timeline.reading.meanings import Quantity

_OWNERS = tuple(f" {word} " for word in sorted(near.POSSESSIVES | {"its"}))
_OPENING = frozenset("\"“‘'")
_CLOSING = re.compile(r"[\"”’']|: ")
_TITLE = re.compile(r": [A-Z]\w* [A-Z]")
_YEAR_AT_END = re.compile(r"(?<!\d)[12]\d{3}\Z")
_MONTH = "|".join(sorted(name.rstrip(".").title() for name in near.MONTHS))
_MONTH_AND_YEAR = re.compile(rf"\b(?:{_MONTH})\.?,? (?:1[5-9]|20)(?!00)\d\d\Z")
_FULL_DATE = re.compile(r"\d(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]+\.?,? [12]\d{3}\Z")
_AS_LATE_AS = re.compile(r"\b(?:late|early|recently) as \Z")
_DAY_AT_END = re.compile(r"[a-z.] \d\d?\Z", re.IGNORECASE)
_STREET = re.compile(
    r"\s+(?:[A-Z][\w.]*\s+){0,3}(?:Street|Avenue|Road|Boulevard|Broadway|Drive|Lane|Way|St\.|Ave\.|Rd\.)"
)
_RATE = re.compile(r"(?:\d|%|[mbtr]illion|hundred|thousand|percent|people|[a-z]{3,}s|CDs|one|two|three|four|five)\Z")
_NO_PLURAL = frozenset("afterwards always besides its onwards perhaps sometimes towards".split())
_NO_RATE = frozenset(
    """
    always arrives besides buys comes costs faces gets gives has its lasts lives loses means misses needs perhaps plus
    runs saves serves spends stays takes this thus waits was wastes works yes
    """.split()
)
_BEFORE_SECOND = near.BEFORE_LENGTH | frozenset("every just lasted lasts only take takes took wait".split())
_LED_UP_TO = re.compile(
    r"(?:score|rating|index|average|reference|stood at|closed at|traded at|totall?ed)(?: of)? \Z"
    r"|\b(?:rose|fell|climbed|slipped|dropped|jumped|gained|sank) to (?:[\d,.]+ from )?\Z"
    r"|\b(?:[Pp]ages|[Rr]ows|[Rr]outes|[Ii]tems|[Pp]aras|paragraphs) [12]\d{3} (?:to|and) \Z"
    r"|(?<![\d-])(?!1\d{3}\b|20\d\d\b)\d[\d,.]* to \Z"
)
_COUNTED_WITH = re.compile(r" (?:to|or|and) [12]\d{3}\b")
_SOME_OF = (
    re.compile(r"(?:some|about|around|nearly|almost|roughly) [12]\d{3}\Z", re.IGNORECASE),
    re.compile(r" of (?:the|its|his|her|their|our|those|these)\b"),
)
_CITED = re.compile(r" in \d+[:.]\d| \((?:[A-Z\d][\w. ]* )?[12]\d{3}\)|\] (?:\d+ )?[A-Z]{2,}\b|\) \d+ [A-Z]{2,}\b")
_MODEL = re.compile(r"[A-Z]-\Z")
_NAMES = re.compile(r"1922 (?:Committee|committee|executive)\b|1619 Project\b")
_JOINED = re.compile(r"-(?!long\b|plus\b|odd\b)[a-z]")
_LEADS_UP_TO = re.compile(r" (?:to|or|and) (?!1\d{3}\b|20\d\d\b)\d{4,}")
_SPELT_YEARS = ("nineteen", "eighteen", "seventeen", "sixteen", "twenty", "two thousand", "the year ")


def may_count(words: str) -> bool:
    """A number at its end may count what stands behind it; not a year with its month: "in August 1969 troops came"."""
    if not words[-1].isdigit():
        return words.lower().startswith(_SPELT_YEARS)
    return not (_FULL_DATE.search(words) or _MONTH_AND_YEAR.search(words))


def is_counted(text: str, phrase: Phrase, words: str) -> bool:
    """A number at the end counts something: "2000 people", "May 5 feet tall"."""
    start, end = phrase.start, phrase.end
    if not words[-1].isdigit():
        return bool(near.COUNTED.match(text, end))
    if text.endswith(" as ", 0, start) and _AS_LATE_AS.search(text, max(0, end - 30), start):
        return False
    if _YEAR_AT_END.search(words):
        some, of = _SOME_OF
        is_of = of.match(text, end) or _has_plural("", word_after(text, end))
        if words.lower().startswith("some ") or (is_of and some.match(words)):
            return True
        return bool(near.COUNTED.match(text, end) or _STREET.match(text, end))
    return bool(_DAY_AT_END.search(words)) and bool(near.MEASURED.match(text, end))


def is_year(text: str, start: int, end: int) -> bool:
    """A bare number of four figures is a year unless a label, a name or what it counts says otherwise."""
    before, after = word_before(text, start), word_after(text, end)
    low = before.lower().strip("'’.")
    if (
        _is_in_name(text, start, end)
        or _is_counted_with(text, end)
        or low in near.LABELS
        or after in names.CAR_MAKES
        or before.endswith("=")
        or (text[end : end + 1] == "-" and not text.startswith(("present", "now"), end + 1))
        or _LEADS_UP_TO.match(text, end)
        or _LED_UP_TO.search(text, max(0, start - 20), start)
    ):
        return False
    if _owns_or_is_aside(text, start, end, before):
        return True
    if low in near.YEAR_WORDS or before.endswith(","):
        return not _has_plural(low, after)
    if not before or starts_sentence(text, start):
        return not after[:1].islower() or after.lower() in near.VERBS_OF_A_YEAR
    if before[0].isupper() or not before[-1].isalpha():
        return _is_of_somebody(text, end, before) or (bool(after) and after.lower() in near.NOUNS_OF_A_YEAR)
    return not _has_plural(low, after)


def _owns_or_is_aside(text: str, start: int, end: int, before: str) -> bool:
    """1995's was the worst; the mayor (2019-2024)."""
    if text[end : end + 2] in ("'s", "’s"):
        return not before[:1].isupper()
    return start > 0 and text[start - 1] == "(" and text[end : end + 1] in (")", ",", ";", "-")


def _is_of_somebody(text: str, end: int, before: str) -> bool:
    """Japan's 2011 quake; not Orwell's 1984, which has no noun behind it, nor Swift's 1989 came out."""
    is_alone = near.NO_NOUN.match(text, end) or forms_of(word_after(text, end)) & PAST
    return before.endswith(("'s", "’s")) and not is_alone


def _is_counted_with(text: str, end: int) -> bool:
    """The 1500 of "1500 and 2000 per cent"."""
    other = _COUNTED_WITH.match(text, end)
    return other is not None and near.COUNTED.match(text, other.end()) is not None


def _is_in_name(text: str, start: int, end: int) -> bool:
    """A year that is a title's, a band's (The 1975), a committee's, or one by which a judgment is cited."""
    if _is_quoted(text, start, end) or _NAMES.match(text, start) or _CITED.match(text, end):
        return True
    if _MODEL.search(text, max(0, start - 2), start):
        return True
    is_all = text[end : end + 2] == ", " and not text[end + 2 : end + 3].isdigit()
    return text[max(0, start - 4) : start] == "The " and (is_all or not starts_sentence(text, start - 4))


def _is_quoted(text: str, start: int, end: int) -> bool:
    """In quotation marks, or the start of a title: "1984", "2001: A Space Odyssey"."""
    is_closed = text[start - 1 : start] in _OPENING and _CLOSING.match(text, end)
    return bool(is_closed or _TITLE.match(text, end, end + 12))


def _has_plural(before: str, after: str) -> bool:
    """A small plural right after a number is what it counts, unless a determiner makes the number a year."""
    is_noun = len(after) > 2 and not (after.endswith(("ss", "us", "is", "'s", "’s")) or after in _NO_PLURAL)
    plural = after.islower() and after.endswith("s") and is_noun
    return plural and before not in near.DETERMINERS and after not in near.NOUNS_OF_A_YEAR | near.VERBS_OF_A_YEAR


def is_length(text: str, start: int, end: int, quantity: Quantity) -> bool:
    """Three years, a week; not an age, a rate, a fraction, or a second that is the one after the first."""
    if text[start:end].endswith("-old") and is_of_somebody(text, end):
        return False
    after = word_after(text, end)
    if after in ("old", "olds") or _JOINED.match(text, end):
        return False
    low = text[start:end].lower()
    if low.startswith("many ") and word_before(text, start) == "as":
        return False
    if quantity.unit is Unit.QUARTER and (
        low.startswith("a ") or "-" in low or (after == "of" and quantity.number is not None)
    ):
        return False
    if low == "hours" and word_before(text, start).lower() == "after":
        return near.OF.match(text, end) is not None  # shares rose after hours
    if low == "a day" and after in ("that", "when", "which"):
        return False  # "a day that many recall"
    return not low.startswith(("a ", "an ")) or _is_one(word_before(text, start), low, after)


def _is_one(before: str, low: str, after: str) -> bool:
    """ "A week" of its own; neither "four flights a week", nor "a second bag", nor a century of runs."""
    if low == "a second":
        return not after[:1].isalpha() and before.lower() in _BEFORE_SECOND
    if low == "a century":
        return before.lower() in _BEFORE_SECOND
    return before in _NO_RATE or not _RATE.search(before)


def is_of_a_life(text: str, phrase: Phrase, words: str) -> bool:
    """In his last year at school: no year that is counted from the publish date."""
    return text.endswith(_OWNERS, 0, phrase.start)
