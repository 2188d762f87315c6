"""Who is meant by "he", "it" and "the company": what the text spoke of last, as far as that is safe to say.

Sentences are read in order. What a clause was about stays in focus: a pronoun
means the person, or the thing, that was last a subject, or else that was last
named at all.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.events.english.words import ANIMATE
from timeline.events.names import Name, Place
from timeline.events.predicates import Phrase
from timeline.events.tagging import Sentence
from timeline.events.values import EntityKind

_FIRMS = frozenset(
    "company firm group organisation organization agency corporation maker carrier retailer bank".split()
)
_REACH = 4  # sentences that a pronoun looks back over
_FAR = 60  # sentences that "the company" does


@dataclass(slots=True)
class Focus:
    """What an article speaks of, sentence by sentence; `topic` is what the last clause was about, as it was written."""

    places: Sequence[Sequence[Place]]
    topic: tuple[str, ...] = ()
    _subjects: dict[bool, tuple[int, Name]] = field(default_factory=dict)

    def subject(self, name: Name, sentence: int) -> None:
        """A clause of this sentence is about this name."""
        self._subjects[name.kind is EntityKind.PERSON] = sentence, name

    def meant(self, phrase: Phrase, sentence: Sentence, n: int) -> Name | None:
        """Whom a phrase means: the name at its head, or what its pronoun or its noun stands for."""
        named = self.named(phrase, n)
        if named is not None:
            return named
        word = sentence.lower[phrase.head]
        if sentence.kinds[phrase.head] == "R":
            if word in ANIMATE:
                return self._last(True, n, phrase.first)
            return self._last(False, n, phrase.first) if word in ("it", "itself") else None
        if sentence.lower[phrase.first] in ("the", "this", "that") and phrase.last - phrase.first <= 4:
            return self._called(word, n, phrase.first)
        return None

    def possessor(self, word: str, n: int, before: int) -> Name | None:
        """Whose "his" and "its" is."""
        if word in ("his", "her"):
            return self._last(True, n, before)
        return self._last(False, n, before) if word == "its" else None

    def named(self, phrase: Phrase, n: int) -> Name | None:
        """The name that the head of a phrase is part of."""
        for place in self.places[n]:
            if place.first <= phrase.head < place.last:
                return place.name
        return None

    def _last(self, is_person: bool, n: int, before: int) -> Name | None:
        """The person, or the thing, in focus before a word of sentence `n`."""
        subject = self._subjects.get(is_person)
        if subject is not None and n - subject[0] <= 1:
            return subject[1]
        for earlier in range(n, max(-1, n - _REACH), -1):
            for place in reversed(self.places[earlier]):
                stands_before = earlier < n or place.first < before
                if stands_before and _fits(place.name, is_person):
                    return place.name
        return subject[1] if subject is not None and n - subject[0] <= _REACH else None

    def _called(self, noun: str, n: int, before: int) -> Name | None:
        """The last name before that is called so: "the store", "the minister"; "the company" is the one spoken of."""
        for earlier in range(n, max(-1, n - _FAR), -1):
            for place in reversed(self.places[earlier]):
                name = place.name
                if earlier == n and place.first >= before:
                    continue
                if noun in name.classes or (noun == name.words[-1].lower() and len(name.words) > 1):
                    return name
                if noun in _FIRMS and name.kind is EntityKind.ORGANISATION:
                    return name
        return None


def _fits(name: Name, is_person: bool) -> bool:
    """ "He" is a person, and "it" neither a person nor a place."""
    if is_person:
        return name.kind is EntityKind.PERSON
    return name.kind not in (EntityKind.PERSON, EntityKind.PLACE)
