"""The names in an article: where they stand, what they are, and which of them are one.

A name is a run of capitalised words. Titles in front of it make it a person's
and are no part of it; its last word, a list of places or of organisations, or
the words around it tell what else it is. What nothing tells stays `OTHER`:
entities are what readers filter by, so few and right is better than many.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from timeline.events.english.given_names import GIVEN_NAMES
from timeline.events.english.organisations import ORGANISATION_WORDS, ORGANISATIONS, PERSON_TITLES, ROLES
from timeline.events.english.places import CITIES, COUNTRIES, DEMONYMS, PLACE_WORDS, REGIONS
from timeline.events.tagging import Sentence
from timeline.events.values import EntityKind

_RUN = re.compile(r"E+(?:C(?![NEC$J]))?")
_PLACES = COUNTRIES | REGIONS | CITIES
_OFFICES = frozenset(
    """
    Defense Defence State Foreign Affairs Finance Interior Justice Health Education Trade Commerce Labor Labour
    Agriculture Energy Treasury Staff Transport Transportation Security Information Culture Environment
    """.split()
)
"""What ministers are ministers of."""

_SURNAMES = frozenset("Banks Brooks Fields Ford Forest Hill Hills Lake Park Parks Rivers Street Wells Woods".split())
"""Words that end the names of places, and are surnames too."""

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

Words = tuple[str, ...]


@dataclass(slots=True, eq=False)
class Name:
    """Somebody or something named in an article: the fullest of its names, and what it is.

    `classes` are the nouns that the article calls it by: "store", "minister".
    """

    words: Words
    kind: EntityKind
    classes: set[str] = field(default_factory=set)

    @property
    def text(self) -> str:
        return " ".join(self.words)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a name stands: from word `first` up to word `last` of a sentence."""

    sentence: int
    first: int
    last: int
    name: Name


@dataclass(frozen=True, slots=True)
class _Found:
    """A run of name words: `titled` if a title of a person stands before it, `called` the role that does."""

    sentence: int
    first: int
    last: int
    words: Words
    titled: bool
    called: str


def find_names(sentences: Sequence[Sentence], known: Iterable[str] = ()) -> list[list[Place]]:
    """The names of each sentence, in its order; `known` are names that count in whatever letter case they stand."""
    found = [piece for n, sentence in enumerate(sentences) for piece in _pieces(sentence, n)]
    names = _Names([tuple(name.split()) for name in known])
    for piece in sorted(found, key=lambda piece: -len(piece.words)):
        names.add(piece, sentences[piece.sentence])
    places: list[list[Place]] = [[] for _ in sentences]
    for piece in found:
        name = names.of(piece.words)
        if name is not None:
            places[piece.sentence].append(Place(piece.sentence, piece.first, piece.last, name))
    for n, sentence in enumerate(sentences):
        places[n] = sorted([*_known_places(sentence, n, names, places[n]), *places[n]], key=lambda place: place.first)
    return places


def _pieces(sentence: Sentence, n: int) -> Iterator[_Found]:
    at = 0
    runs = [match.span() for match in _RUN.finditer(sentence.kinds)]
    while at < len(runs):
        first, last = runs[at]
        while (
            at + 1 < len(runs)
            and _belongs(sentence, last, runs[at + 1][0])
            and sentence.words[last - 1] in ORGANISATION_WORDS
        ):
            at += 1
            last = runs[at][1]
        at += 1
        yield from _parted(sentence, n, first, last)


def _belongs(sentence: Sentence, end: int, start: int) -> bool:
    """What stands between two runs makes them one name: "Bank of England"."""
    between = sentence.lower[end:start]
    return between in (("of",), ("of", "the"), ("for",), ("&",))


def _behind_office(sentence: Sentence, first: int, last: int) -> int:
    """Where the name starts behind what a minister is minister of: "Minister of Defense Andrei Belousov"."""
    if first < 2 or sentence.lower[first - 1] not in ("of", "for"):
        return first
    if sentence.words[first - 2] in PERSON_TITLES:
        while first < last and sentence.words[first] in _OFFICES:
            first += 1
    return first


def _parted(sentence: Sentence, n: int, first: int, last: int) -> Iterator[_Found]:
    """A run without its titles: "Apple CEO Steve Jobs" is two names."""
    words = sentence.words[first:last]
    whole = " ".join(words)
    if whole in ORGANISATIONS or whole in _PLACES or words[-1] in ORGANISATION_WORDS:
        yield _Found(n, first, last, words, False, "")
        return
    start = _behind_office(sentence, first, last)
    titled = start > first
    if start == last:
        return
    for at in range(start, last):
        if (
            sentence.words[at] in PERSON_TITLES
            and at + 1 < last
            and not (at > start and sentence.words[start] in GIVEN_NAMES)
        ):
            if at > start:
                yield _Found(n, start, at, sentence.words[start:at], titled, "")
            start, titled = at + 1, True
    if sentence.words[start] in PERSON_TITLES or (
        sentence.words[last - 1] in PERSON_TITLES and not titled and last - start < 3
    ):
        return  # a title alone: "the Prime Minister"
    called = sentence.lower[first - 1] if first and sentence.lower[first - 1] in ROLES else ""
    yield _Found(n, start, last, sentence.words[start:last], titled or bool(called), called)


class _Names:
    """The names of one article, by the words that mean them."""

    def __init__(self, known: Sequence[Words]) -> None:
        self._meant: dict[Words, Name | None] = {}
        self.known: list[Name] = []
        for words in known:
            folded = _folded(words)
            name = Name(words, EntityKind.PERSON if words[0] in GIVEN_NAMES else EntityKind.OTHER)
            self._meant[folded] = name
            self.known.append(name)

    def add(self, piece: _Found, sentence: Sentence) -> None:
        """Take in a piece; the longest ones have to come first, for the others may be short for them."""
        folded = _folded(piece.words)
        name = self._meant.get(folded)
        if folded not in self._meant:
            kind = _kind(piece, sentence)
            if kind is None:
                self._meant[folded] = None
                return
            name = self._same(folded) or Name(piece.words, kind)
            self._meant[folded] = name
            self._shorten(folded, name)
        if name is not None:
            if name in self.known:
                self._shorten(_folded(name.words), name)
            if piece.titled and name.kind is EntityKind.OTHER:
                name.kind = EntityKind.PERSON
                self._shorten(folded, name)
            if piece.called:
                name.classes.add(piece.called)

    def of(self, words: Words) -> Name | None:
        return self._meant.get(_folded(words))

    def _same(self, folded: Words) -> Name | None:
        """A known name that these words mean too: "iTunes Music Store" for "iTunes store"."""
        for name in self.known:
            wanted = set(_folded(name.words))
            have = set(folded)
            if (
                have == wanted
                or (wanted < have and len(wanted) > 1)
                or (have < wanted and len(have) > 1 and folded[-1] == _folded(name.words)[-1])
            ):
                return name
        return None

    def _shorten(self, folded: Words, name: Name) -> None:
        """What may be said for a name once it has been given: the last word for a person, the first for a company."""
        if name.kind is EntityKind.PERSON and len(folded) > 1:
            self._meant.setdefault(folded[-1:], name)
            self._meant.setdefault(folded[:1], name)
        elif len(folded) > 1 and all(word.capitalize() in ORGANISATION_WORDS for word in folded[1:]):
            self._meant.setdefault(folded[:1], name)


def _folded(words: Words) -> Words:
    return tuple(word.lower().replace("’", "'") for word in words)


def _kind(piece: _Found, sentence: Sentence) -> EntityKind | None:
    """What a name is; None: no name (an adjective, a word in capitals)."""
    words = piece.words
    whole = " ".join(words)
    if whole in DEMONYMS or (len(words) == 1 and len(whole) == 1):
        return None
    if whole in ORGANISATIONS:
        return EntityKind.ORGANISATION
    if whole in _PLACES:
        return EntityKind.PLACE
    return _by_last_word(piece) or _by_context(piece, sentence)


def _by_last_word(piece: _Found) -> EntityKind | None:
    """What the last word of a name of several says it is, or the title or the given name before it."""
    words = piece.words
    is_given = words[0] in GIVEN_NAMES and 1 < len(words) < 5 and all(word[0].isupper() for word in words)
    if is_given and len(words) == 2 and words[1] in _SURNAMES:
        return EntityKind.PERSON
    if len(words) > 1:
        for kinds, kind in _LAST_WORDS:
            if words[-1] in kinds:
                return kind
    return EntityKind.PERSON if piece.titled or is_given else None


def _by_context(piece: _Found, sentence: Sentence) -> EntityKind:
    after = sentence.lower[piece.last : piece.last + 6]
    if (
        1 < len(piece.words) < 4
        and after[:1] == (",",)
        and (after[1:2] == ("who",) or any(word in ROLES for word in after[1:5]))
    ):
        return EntityKind.PERSON
    if (
        after[:1] == (",",)
        and sentence.words[piece.last + 1 : piece.last + 2]
        and sentence.words[piece.last + 1] in REGIONS | COUNTRIES
    ):
        return EntityKind.PLACE
    return EntityKind.OTHER


def _known_places(sentence: Sentence, n: int, names: _Names, taken: Sequence[Place]) -> Iterator[Place]:
    """Known names that stand in small letters, or with one word between theirs."""
    held = {at for place in taken for at in range(place.first, place.last)}
    for name in names.known:
        wanted = _folded(name.words)
        for at, word in enumerate(sentence.lower):
            if word == wanted[0] and at not in held:
                end = _matches(sentence.lower, at, wanted)
                if end:
                    yield Place(n, at, end, name)


def _matches(lower: Sequence[str], at: int, wanted: Words) -> int:
    """Where a known name that starts at a word ends; 0: it does not stand there."""
    left = list(wanted)
    end = at
    while left and end < len(lower) and end - at <= len(wanted):
        if lower[end] == left[0]:
            left.pop(0)
        end += 1
    return 0 if left else end
