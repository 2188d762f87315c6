"""What a form offers to choose by: the values that are there, with how many events have each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from timeline.store.query import Facet, Facets
from web.pages.context import FACETS, FILTERS
from web.pages.dates import year_in_words
from web.pages.words import BASES, FACTUALITIES, PRECISIONS, STATUSES, Words
from web.texts import gettext

_WORDS: dict[str, Words] = {"basis": BASES, "factuality": FACTUALITIES, "precision": PRECISIONS, "status": STATUSES}
_ = str  # marks a text that is in the catalogue; it is translated where it is told

NAMES: Words = {
    "q": _("words"),
    "from": _("from"),
    "to": _("to"),
    "entity": _("who"),
    "place": _("where"),
    "source": _("source"),
    "year": _("year"),
    "status": _("vouched for"),
    "basis": _("dated"),
    "precision": _("precise to the"),
    "factuality": _("told as"),
    "certain": _("only what surely was then"),
    "undated": _("undated too"),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that a filter may have, in words; `count` is of how many events it is, None where that is not known."""

    value: str
    words: str
    count: int | None = None


def choices(facets: Facets, asked: Mapping[str, str]) -> dict[str, list[Choice]]:
    """Those of each facet, with the one that is asked for, whether or not an event has it."""
    return {name: list(_choices(name, facets[name], asked.get(name, ""))) for name in FACETS}


def chosen(offered: Mapping[str, list[Choice]], asked: Mapping[str, str]) -> list[tuple[str, str, str]]:
    """The filters that are asked for: the name of each, what it is called, and its value in words."""
    words = {name: {choice.value: choice.words for choice in found} for name, found in offered.items()}
    plain = {"certain": "", "undated": ""}
    return [
        (name, gettext(NAMES[name]), words.get(name, plain).get(asked[name], "" if name in plain else asked[name]))
        for name in FILTERS
        if name in asked
    ]


def _choices(name: str, facets: tuple[Facet, ...], asked: str) -> Iterator[Choice]:
    ordered = sorted(facets, key=lambda facet: int(facet.value)) if name == "year" else facets
    yield from (Choice(facet.value, _words(name, facet), facet.count) for facet in ordered)
    missing = {asked, "rejected"} if name == "status" else {asked}
    for value in sorted(missing - {"", *(facet.value for facet in facets)}):
        yield Choice(value, _called(name, value, value))


def _words(name: str, facet: Facet) -> str:
    return year_in_words(int(facet.value)) if name == "year" else _called(name, facet.value, facet.label)


def _called(name: str, value: str, otherwise: str) -> str:
    words = _WORDS.get(name, {})
    return gettext(words[value]) if value in words else otherwise
