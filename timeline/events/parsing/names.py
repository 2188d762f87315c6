"""The names in an article: where they stand, what they are, and which of them are one.

A name is a run of capitalised words. Titles in front of it make it a person's and are no part of it; its last word, a
list of places or of organisations, or the words around it tell what else it is. What nothing tells stays `OTHER`:
entities are what readers filter by, so few and right is better than many.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from timeline.events.english.given_names import GIVEN_NAMES, PARTICLES
from timeline.events.english.known import FAMILY
from timeline.events.english.organisations import ORGANISATION_WORDS
from timeline.events.english.places import DEMONYMS, PLACES
from timeline.events.parsing.named import Name, Place
from timeline.events.parsing.runs import FIRM_ENDS, Run, Words, does_as_people, is_of_firm, kind_of, runs
from timeline.events.parsing.shortening import shortened
from timeline.events.parsing.tagging import Sentence
from timeline.events.values import EntityKind


def find_names(sentences: Sequence[Sentence], known: Iterable[str] = ()) -> list[list[Place]]:
    """The names of each sentence, in its order; `known` are names that count in whatever letter case they stand."""
    found = [piece for n, sentence in enumerate(sentences) for piece in runs(sentence, n)]
    names = _Names([tuple(name.split()) for name in known])
    for piece in sorted(found, key=lambda piece: -len(piece.words)):
        names.add(piece, sentences[piece.sentence])
    names.join_families()
    names.join_shortened(shortened(found, sentences))
    places: list[list[Place]] = [[] for _ in sentences]
    for piece in found:
        name = names.of(piece.words)
        if name is not None:
            places[piece.sentence].append(Place(piece.sentence, piece.first, piece.last, name))
    for n, sentence in enumerate(sentences if names.known else ()):
        places[n] = sorted([*_known_places(sentence, n, names, places[n]), *places[n]], key=lambda place: place.first)
    return places


class _Names:
    """The names of one article, by the words that mean them."""

    def __init__(self, known: Sequence[Words]) -> None:
        self._meant: dict[Words, Name | None] = {}
        self.known: list[Name] = []
        self._shortened: set[Name | None] = set()
        for words in known:
            folded = _folded(words)
            name = Name(words, EntityKind.PERSON if words[0] in GIVEN_NAMES else EntityKind.OTHER)
            self._meant[folded] = name
            self.known.append(name)

    def add(self, piece: Run, sentence: Sentence) -> None:
        """Take in a piece; the longest ones have to come first, for the others may be short for them."""
        folded = _folded(piece.words)
        if folded not in self._meant:
            self._meant[folded] = name = self._new(piece, sentence, folded)
            if name is not None:
                self._shorten(folded, name)
        if len(folded) == 1 and _is_somebody(piece, sentence):
            self._meant[folded] = self._whole(self._meant[folded])
        name = self._meant[folded]
        if name is not None:
            self._learn(name, piece, sentence, folded)

    def _new(self, piece: Run, sentence: Sentence, folded: Words) -> Name | None:
        kind = kind_of(piece, sentence)
        return None if kind is None else self._same(folded) or self._surnamed(piece) or Name(piece.words, kind)

    def _learn(self, name: Name, piece: Run, sentence: Sentence, folded: Words) -> None:
        """What a place tells of a name: a title, what it is called, an article."""
        if name in self.known:
            self._shorten(_folded(name.words), name)
        if piece.words != name.words and _CAPITALS.search(name.text):
            name.words = tuple([_respelt(word, piece.words) for word in name.words])
        if piece.words != name.words and name.kind is EntityKind.OTHER and _folded(name.words) == folded:
            kind = kind_of(piece, sentence)  # "Kyiv", which a dateline has as KYIV
            name.words, name.kind = (name.words, name.kind) if kind in (None, name.kind) else (piece.words, kind)
        if name.kind is EntityKind.OTHER:
            self._learn_kind(name, piece, sentence, folded)
        if piece.titled and sentence.words[piece.first - 1] in _OFFICES:
            name.title = sentence.words[piece.first - 1]
        if piece.called:
            name.classes.add(piece.called)
        if piece.words == name.words and sentence.lower[piece.first - 1 : piece.first] == ("the",):
            stands_alone = sentence.kinds[piece.last : piece.last + 1] not in ("N", "E", "J", "C", "S")
            name.has_article = name.has_article or stands_alone

    def _learn_kind(self, name: Name, piece: Run, sentence: Sentence, folded: Words) -> None:
        if piece.titled or does_as_people(piece, sentence):
            name.kind = EntityKind.PERSON
            self._shorten(folded, name)
        elif is_of_firm(piece, sentence):
            name.kind = EntityKind.ORGANISATION

    def _whole(self, name: Name | None) -> Name | None:
        """Somebody by all of his name, where only one begins or ends with the word that surely is a person's."""
        if name is None or name.kind not in (EntityKind.PERSON, EntityKind.OTHER):
            return name
        whole = [other for other in set(self._meant.values()) if other is not None and _is_part(name, other)]
        if len(whole) != 1 or whole[0].kind not in (EntityKind.PERSON, EntityKind.OTHER):
            return name
        whole[0].kind = EntityKind.PERSON
        self._shorten(_folded(whole[0].words), whole[0])
        return whole[0]

    def _surnamed(self, piece: Run) -> Name | None:
        """The only name that ends in what a title makes a surname: "H. Marshall Dover" for "Mr. Dover"."""
        if not piece.titled or len(piece.words) > 1:
            return None
        ending = {name for name in self._meant.values() if name is not None and name.words[-1:] == piece.words}
        ending = {name for name in ending if name.words[0].count(".") <= _DOTS}
        people = [name for name in ending if name.kind in (EntityKind.PERSON, EntityKind.OTHER)]
        return people[0] if len(ending) == len(people) == 1 else None

    def join_families(self) -> None:
        """Whoever has the surname of somebody is a person, too: "Ivo Berg" beside Anna Berg, and then "Ivo" is he."""
        known = dict.fromkeys(name for name in self._meant.values() if name is not None and len(name.words) > 1)
        surnames = {name.words[-1] for name in known if name.kind is EntityKind.PERSON}
        for name in [name for name in known if name.kind is EntityKind.OTHER and name.words[-1] in surnames]:
            if len(name.words) == _PAIR:
                name.kind = EntityKind.PERSON
                first = self._meant.get(_folded(name.words[:1]))
                if first is None or (first.kind is EntityKind.OTHER and len(first.words) == 1):
                    self._meant[_folded(name.words[:1])] = name

    def join_shortened(self, pairs: Iterable[tuple[Words, Words, bool]]) -> None:
        """ "Okafor" is Chidi Okafor, who was told of before; "Norton" is Norton Brands, if either is a firm."""
        for short, whole, is_last in pairs:
            one, full = self.of(short), self.of(whole)
            if one is None or full is None or len(one.words) > 1 or one.has_article or full.has_article:
                continue
            kind = EntityKind.PERSON if is_last else EntityKind.ORGANISATION
            kinds = {one.kind, full.kind}
            if kinds <= {EntityKind.OTHER, kind} and (is_last or kind in kinds):
                full.kind = kind
                self._meant[_folded(short)] = full

    def of(self, words: Words) -> Name | None:
        return self._meant.get(_folded(words))

    def _same(self, folded: Words) -> Name | None:
        """A known name that these words mean too: "iTunes Music Store" for "iTunes store"."""
        for name in self.known:
            wanted, have = set(_folded(name.words)), set(folded)
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
            particle = next((n for n, word in enumerate(folded) if n and word in PARTICLES), len(folded) - 1)
            self._meant.setdefault(folded[-1:], name)
            self._meant.setdefault(folded[particle:], name)  # "von der Leyen"
            for end in (1, *([len(folded) - 1] if name.words[-2] in GIVEN_NAMES else [])):
                self._meant.setdefault(folded[:end], name)  # "Juan", "Juan Miguel"
        elif (
            len(folded) > 1
            and name.words[0] not in PLACES
            and all(word.capitalize() in ORGANISATION_WORDS for word in folded[1:])
        ):
            if self._meant.get(folded[:1]) in self._shortened:
                del self._meant[folded[:1]]  # "Sony" is Sony Corp., and not Sony Pictures Inc.
            self._meant.setdefault(folded[:1], name)
        elif name.words[-1] in FIRM_ENDS and "'s" not in folded:
            self._shorten_firm(folded, name)

    def _shorten_firm(self, folded: Words, name: Name) -> None:
        """What "Security Pacific Corp." may be called: "Security Pacific", "Security"."""
        self._shortened.add(name)
        for end in range(len(folded) - 1, 0, -1):
            short = name.words[:end]
            if short[-1][0].isupper() and short[0] not in GIVEN_NAMES and not _is_place(short):
                self._meant.setdefault(folded[:end], name)


_OFFICES = frozenset("Chancellor Gov. Governor King Pope President Queen Rep. Sen. Senator".split())
_PAIR = 2  # words of a name that is a first one and a surname
_DOTS = 2  # of somebody's initials: "F.A.O. Schwarz" is a shop
_CAPITALS = re.compile("[A-Z]{5}")  # more letters than are written in capitals for good: NATO


def _respelt(word: str, others: Words) -> str:
    """A word as it stands elsewhere, where a heading has it in capitals: "ONEIDA Ltd." is "Oneida"."""
    return next((other for other in others if other.upper() == word and not other.isupper()), word)


def _is_part(name: Name, other: Name) -> bool:
    """Whether a name of one word is the first or the last one of another."""
    return len(other.words) > 1 and name.words in (other.words[:1], other.words[-1:])


def _is_somebody(piece: Run, sentence: Sentence) -> bool:
    """ "Ivo's father", "Ivo's great-uncle", "Ivo, who"."""
    if sentence.kinds[piece.last : piece.last + 1] not in ("S", ","):
        return False
    owned = sentence.lower[piece.last : piece.last + 2]
    if owned == (",", "who"):
        return True
    return owned[:1] == ("'s",) and owned[-1].removeprefix("great-").removeprefix("grand") in FAMILY | {"relatives"}


def _is_place(words: Words) -> bool:
    return " ".join(words) in PLACES or words[0] in DEMONYMS


@lru_cache(8192)  # a name is looked up many times: half of what finding names took
def _folded(words: Words) -> Words:
    return tuple([word.lower().replace("’", "'") for word in words])


def _known_places(sentence: Sentence, n: int, names: _Names, taken: Sequence[Place]) -> Iterator[Place]:
    """Known names that stand in small letters, or with one word between theirs."""
    held = {at for place in taken for at in range(place.first, place.last)}
    for name in names.known:
        wanted = _folded(name.words)
        for at, word in enumerate(sentence.lower):
            if word == wanted[0] and at not in held and (end := _matches(sentence.lower, at, wanted)):
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
