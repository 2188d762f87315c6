"""Of which quarter or months a figure is: what a line of a figure keeps, though a timeline has a date beside it."""

import re
from collections.abc import Sequence

from timeline.events.parsing.predicates import Predicate
from timeline.events.parsing.tagging import Sentence
from timeline.events.titling.line_words import Word

_QUARTERS = ("-quarter", "-half", "-month")
_FRONTED = re.compile("(?:[AK],?|IN,)?IZ,")
_OF_MONEY = frozenset("$£€%")


def tells_period(sentence: Sentence, n: int) -> bool:
    """Whether a time stands before a figure that is of it: "third-quarter profit"."""
    return sentence.lower[n].endswith(_QUARTERS) and sentence.kinds[n + 1 : n + 2] in ("N", "J", "G")


RESULTS = frozenset("announce expect forecast post report".split())
"""Verbs by which a firm tells, when a period is over, what it earned in it."""


def is_quarter(sentence: Sentence, n: int) -> bool:
    """Whether a time is a quarter or a half: "for the third quarter"."""
    return sentence.kinds[n] == "Z" and sentence.lower[n].endswith(("quarter", "half"))


def reports_results(sentence: Sentence, predicate: Predicate) -> bool:
    """ "Reported a third-quarter loss"."""
    patient = predicate.patient
    is_report = predicate.lemma in RESULTS and patient is not None
    return is_report and any(is_quarter(sentence, n) for n in range(predicate.last, len(sentence.kinds)))


def with_months(sentence: Sentence, words: Sequence[Word]) -> list[Word]:
    """What is told behind a verb with the months that it opens with, which are no date: "in the first nine months".

    They stand before any comma, for what follows it only compares.
    """
    fronted = _FRONTED.match(sentence.kinds)
    months = sentence.lower[fronted.end() - 2] if fronted else ""
    is_figure = months.endswith(" months") and "first" in months and any(word.kind in _OF_MONEY for word in words)
    if fronted is None or not is_figure or fronted.end() - 2 not in sentence.lengths:
        return list(words)
    at = next((n for n, word in enumerate(words) if word.kind == ","), len(words))
    return [*words[:at], Word("in", "I"), Word(months, "N"), *words[at:]]


def names_period(words: Sequence[Word]) -> bool:
    """Whether a line of a figure says of which quarter or months it is."""
    return any(word.text.endswith((*_QUARTERS, " months")) for word in words)
