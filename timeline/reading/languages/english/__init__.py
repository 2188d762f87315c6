"""English: words, shapes, rules, tense, and what is no date."""

from collections import defaultdict
from collections.abc import Mapping

from timeline.reading.grammar import Grammar, literals
from timeline.reading.languages.english import words
from timeline.reading.languages.english.frames import TELLING, heads, links, lists, signal, twins
from timeline.reading.languages.english.guards import is_date
from timeline.reading.languages.english.rules import STAGES
from timeline.reading.languages.english.shapes import SHAPES
from timeline.reading.languages.english.tense import tense
from timeline.reading.languages.language import Language
from timeline.reading.lexicon import GLUED, Kinds, Lexicon

_TABLES: dict[str, Mapping[str, object]] = {
    "MONTH": words.MONTHS,
    "WEEKDAY": words.WEEKDAY,
    "WEEKDAYS": words.WEEKDAYS,
    "SHORT_DAY": words.SHORT_DAYS,
    "MONTHS": words.MONTHS_EACH,
    "SEASON": words.SEASONS,
    "SEASONS": words.SEASONS_EACH,
    "QUARTER_WORD": words.QUARTERS,
    "HALF_WORD": words.HALVES,
    "UNIT": words.UNIT,
    "UNITS": words.UNITS,
    "UNITS_TIME": words.UNITS_TIME,
    "PART": words.PART,
    "PARTS": words.PARTS,
    "FORTNIGHT": words.FORTNIGHT,
    "ONES": words.ONES,
    "TEEN": words.TEENS,
    "TENS": words.TENS,
    "CENTURY_WORD": words.CENTURIES,
    "NUMBER": words.ONES | words.TEENS | words.TENS,
    "COUNT": words.ONES | words.TEENS | words.TENS | words.ARTICLES,
    "AN": words.ARTICLES,
    "HOUR": words.HOURS,
    "ORDINAL": words.ORDINALS,
    "DAY_ORDINAL": words.ORDINALS,
    "DECADE_WORD": words.DECADES,
    "ZONE": words.ZONES,
    "BESIDE_ZONE": {f"({zone})": offset for zone, offset in words.ZONES.items()},
    "CLOCK_ZONE": words.CLOCK_ZONES,
    "CITY_ZONE": words.CITY_ZONES,
    "MERIDIEM": words.MERIDIEMS,
    "MEASURE": words.MEASURES,
    "MORE": words.MORE,
    "WORKING": words.WORKING,
    "ERA": words.ERAS,
    "TODAY": words.TODAY,
    GLUED: words.FISCAL,
    "TWELVE": words.TWELVE,
    "POINTER": words.POINTERS,
    "OFTEN": words.OFTEN,
    "SELDOM": words.SELDOM,
    "LASTING": words.LASTING,
    "INSTANT": words.INSTANT,
    "MIDDLE": words.MIDDLES,
    "MIDDLE_PART": words.MIDDLE_PARTS,
}


def _words() -> dict[str, Kinds]:
    """Each word with all the kinds that the tables and the rules give it."""
    kinds: defaultdict[str, dict[str, object]] = defaultdict(dict)
    for kind, table in _TABLES.items():
        for word, value in table.items():
            kinds[word][kind] = value
    for word, kind_of_word in literals(rule for stage in STAGES for rule in stage).items():
        kinds[word] |= kind_of_word
    return dict(kinds)


_LEXICON = Lexicon(_words(), SHAPES, words.TRIGGERS, words.CASED)

ENGLISH = Language(_LEXICON, Grammar(_LEXICON, STAGES), tense, is_date, signal, links, lists, twins, heads, TELLING)

__all__ = ["ENGLISH"]
