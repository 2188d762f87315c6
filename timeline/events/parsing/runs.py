"""Runs of capitalised words: where a name starts and ends among them, and what kind of thing it names."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from timeline.events.english.given_names import GIVEN_NAMES, PARTICLES
from timeline.events.english.organisations import ORGANISATION_WORDS, ORGANISATIONS, PERSON_TITLES, ROLES
from timeline.events.english.places import COUNTRIES, DEMONYMS, PLACE_WORDS, PLACES, REGIONS
from timeline.events.parsing.tagging import Sentence
from timeline.events.values import EntityKind

_RUN = re.compile(r"E+(?:C(?![NEC$J]))?")
OFFICES = frozenset(
    """
    Defense Defence State Foreign Affairs Finance Interior Justice Health Education Trade Commerce Labor Labour
    Agriculture Energy Treasury Staff Transport Transportation Security Information Culture Environment
    """.split()
)
"""What ministers are ministers of."""

_LANDS = REGIONS | COUNTRIES
_SURNAMES = frozenset(
    """
    Abbey Banks Bay Beach Bridges Brook Brooks Castle Church Court Day Field Fields Ford Forest Guard Hall Hill Hills
    Lake Lane Law Marsh Moor Park Parks Pond Post Ridge Rivers Street Temple Wall Wells Woods
    """.split()
)
"""Words that end the names of places and other things, and are surnames too."""

_AT = frozenset("at in near off on outside the".split())
"""What stands before a place: "in Anna Bay", "the Albert Hall"."""

_THINGS = frozenset(
    """
    Act Agreement Award Awards Bill Championship Code Constitution Cup Day Doctrine Effect Expedition Fair
    Festival Games
    Law Massacre Medal Memorial Mission Monument Plan Play Prize Programme Program Project Protocol Rule Scandal Series
    Show Space Summit Syndrome Telescope Theorem Tour Tournament Treaty Trial Trophy War Week Year
    """.split()
)
"""The last words of names of things that are often called after people."""

_LAST_WORDS = (
    (ORGANISATION_WORDS, EntityKind.ORGANISATION),
    (PLACE_WORDS, EntityKind.PLACE),
    (_THINGS, EntityKind.OTHER),
)

_NO_SURNAMES = (ORGANISATION_WORDS | _THINGS) - _SURNAMES

Words = tuple[str, ...]


class Run(NamedTuple):
    """A run of name words: `titled` if a title of a person stands before it, `called` the role that does."""

    sentence: int
    first: int
    last: int
    words: Words
    titled: bool
    called: str


def runs(sentence: Sentence, n: int) -> Iterator[Run]:
    """The runs of name words of the `n`th sentence, without their titles."""
    at = 0
    places = [match.span() for match in _RUN.finditer(sentence.kinds)]
    while at < len(places):
        first, last = places[at]
        while at + 1 < len(places) and _is_one(sentence, first, last, places[at + 1]):
            at += 1
            last = places[at][1]
        at += 1
        if not _is_of_a_measure(sentence, last):
            yield from _parted(sentence, n, first, last)


def _is_of_a_measure(sentence: Sentence, last: int) -> bool:
    """ "US $29", "the Nasdaq 100 Index", "the Financial Times 100-share index": a currency and an index are nobody."""
    if last == len(sentence.kinds):
        return False
    if sentence.kinds[last] == "C":
        return sentence.lower[last + 1 : last + 2] in (("index",), ("average",))
    return sentence.kinds[last] == "$" or sentence.lower[last].endswith("-share")


def _is_one(sentence: Sentence, first: int, last: int, behind: tuple[int, int]) -> bool:
    """What stands between two runs makes them one name: "Bank of England", "Young's Market Co."."""
    start, end = behind
    if start - last > _BETWEEN:
        return False
    if " ".join(sentence.words[first:end]) in PLACES:
        return True  # "Dar es Salaam"
    between = sentence.lower[last:start]
    if between == ("'s",):
        return last - first == 1 and sentence.words[end - 1] in FIRM_ENDS and sentence.words[first] not in _OWNERS
    is_head = sentence.words[last - 1] in ORGANISATION_WORDS or sentence.words[first:last] == ("First",)
    return is_head and between in (("of",), ("of", "the"), ("for",), ("&",))


_PAIR = 2
_BETWEEN = 2  # small words inside a name: "Bank of the West"
FIRM_ENDS = frozenset(("Co.", "Corp.", "Inc.", "Ltd."))
_OWNERS = PLACES | DEMONYMS | ORGANISATIONS | GIVEN_NAMES
"""Names that own firms, and are no part of their names."""


def _behind_office(sentence: Sentence, first: int, last: int) -> int:
    """Where the name starts behind what a minister is minister of: "Minister of Defense Andrei Belousov"."""
    if first < 2 or sentence.lower[first - 1] not in ("of", "for"):
        return first
    if sentence.words[first - 2] in PERSON_TITLES:
        while first < last and sentence.words[first] in OFFICES:
            first += 1
    return first


def _parted(sentence: Sentence, n: int, first: int, last: int) -> Iterator[Run]:
    """A run without its titles: "Apple CEO Steve Jobs" is two names."""
    words = sentence.words[first:last]
    whole = " ".join(words)
    if whole in ORGANISATIONS or whole in PLACES or words[-1] in ORGANISATION_WORDS:
        yield Run(n, first, last, words, False, "")
        return
    start = _behind_office(sentence, first, last)
    start += start == first == 0 and last > _PAIR and words[0].lower() in ROLES - GIVEN_NAMES  # "Striker Tom Hill left"
    titled = start > first
    if start == last:
        return
    for at in range(start, last - 1):
        if _ends_name(sentence, start, at):
            if at > start:
                yield Run(n, start, at, sentence.words[start:at], titled, "")
            start, titled = at + 1, True
    if sentence.words[start] in PERSON_TITLES or (
        sentence.words[last - 1] in PERSON_TITLES and not titled and last - start < 3
    ):
        return  # a title alone: "the Prime Minister"
    if sentence.words[last - 1] in PERSON_TITLES and sentence.words[start] in GIVEN_NAMES and last - start > 3:
        last = start + 2  # "Tom Hill Norton Inc. Chairman": a name, and a heading that goes on
    called = sentence.lower[first - 1] if first and sentence.lower[first - 1] in ROLES else ""
    yield Run(n, start, last, sentence.words[start:last], titled or bool(called), called)


def _ends_name(sentence: Sentence, start: int, at: int) -> bool:
    """A title, unless it is the second word of a person's name: "Martin King"."""
    return sentence.words[at] in PERSON_TITLES and not (at > start and sentence.words[start] in GIVEN_NAMES)


def kind_of(piece: Run, sentence: Sentence) -> EntityKind | None:
    """What a name is; None: no name (an adjective, a word in capitals)."""
    words = piece.words
    whole = " ".join(words)
    if whole in DEMONYMS or (len(words) == 1 and len(whole) == 1):
        return None
    if sentence.lower[piece.last : piece.last + 1] == ("index",):
        return EntityKind.OTHER
    if whole in ORGANISATIONS:
        return EntityKind.ORGANISATION
    if whole in PLACES:
        return EntityKind.PLACE
    if is_of_firm(piece, sentence):
        return EntityKind.ORGANISATION
    is_somebody = does_as_people(piece, sentence) or _has_surname(piece, sentence)
    return EntityKind.PERSON if is_somebody else _by_last_word(piece) or _by_context(piece, sentence)


_OF_FIRMS = frozenset("board chief shareholders shares stock".split())
_OWNED = frozenset(("board", "chief", "shareholders"))  # "Hill's shares" are somebody's
_FIRMS = frozenset(
    "airline automaker bank carmaker chain company firm fund insurer maker retailer startup utility".split()
)


def is_of_firm(piece: Run, sentence: Sentence) -> bool:
    """ "Norton shares", "Norton's board", "the carmaker Norton": what only a firm has and is called."""
    behind, other = (*sentence.lower[piece.last : piece.last + 2], "", "")[:2]
    is_had = behind in _OF_FIRMS or (behind == "'s" and other in _OWNED and piece.words[0] not in GIVEN_NAMES)
    is_called = piece.first > 0 and sentence.lower[piece.first - 1] in _FIRMS
    if is_had or is_called or not (apposed := _APPOSED.match(sentence.kinds, piece.last)):
        return is_had or is_called
    return sentence.lower[apposed.end() - 1] in _FIRMS


_APPOSED = re.compile(r",D[JNE]*N(?![NSE])")
""" "Norton, the carmaker"."""


def _has_surname(piece: Run, sentence: Sentence) -> bool:
    """ "Helen Marsh": a given name before what could end the name of a place, where none is told of."""
    is_pair = len(piece.words) == 2 and piece.words[0] in GIVEN_NAMES and piece.words[1] in _SURNAMES
    return is_pair and sentence.lower[piece.first - 1 : piece.first] not in {(word,) for word in _AT}


_DEEDS = frozenset("abdicated died divorced married pleaded resigned retired testified wed".split())
_SUFFERED = frozenset("arrested born buried hanged imprisoned jailed married murdered raped sworn widowed".split())
_CHOSEN = frozenset("appointed elected named".split())


def does_as_people(piece: Run, sentence: Sentence) -> bool:
    """ "Paris Hilton married", "Damon Lake was appointed chief executive": what only somebody does or is done to."""
    is_like = 1 < len(piece.words) < 4 and piece.words[-1].isalpha() and piece.words[-1].istitle()
    if not is_like or piece.words[-1] in _NO_SURNAMES or sentence.lower[piece.first - 1 : piece.first] == ("the",):
        return False
    verb, *behind = *sentence.lower[piece.last : piece.last + 6], ""
    if verb in ("was", "is", "has", "had"):
        verb, *behind = *behind, ""
        return verb in _SUFFERED or (verb in _CHOSEN and not ROLES.isdisjoint(behind))
    return verb in _DEEDS


def _by_last_word(piece: Run) -> EntityKind | None:
    """What the last word of a name of several says it is, or the title or the given name before it."""
    words = piece.words
    is_given = (
        words[0] in GIVEN_NAMES and 1 < len(words) < 5 and all(word[0].isupper() or word in PARTICLES for word in words)
    )
    if len(words) > 1:
        for kinds, kind in _LAST_WORDS:
            if words[-1] in kinds:
                return kind
    return EntityKind.PERSON if piece.titled or is_given else None


_AGE = 3  # digits of no age: "Tom Hill, 44, was"


def _by_context(piece: Run, sentence: Sentence) -> EntityKind:
    after = sentence.lower[piece.last : piece.last + 6]
    if after[:2] == (",", "who") or (sentence.kinds[piece.last : piece.last + 3] == ",C," and len(after[1]) < _AGE):
        return EntityKind.PERSON
    if 1 < len(piece.words) < 4 and after[:1] == (",",) and any(word in ROLES for word in after[1:5]):
        return EntityKind.PERSON
    if (
        after[:1] == (",",)
        and sentence.words[piece.last + 1 : piece.last + 2]
        and sentence.words[piece.last + 1] in _LANDS
    ):
        return EntityKind.PLACE
    return EntityKind.OTHER
