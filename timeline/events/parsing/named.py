"""What an article names: each name once, however often and in whatever form it stands there, and the places of it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from timeline.events.parsing.runs import Words
from timeline.events.values import Entity, EntityKind


@dataclass(slots=True, eq=False)
class Name:
    """Somebody or something named in an article: the fullest of its names, and what it is.

    `classes` are the nouns that the article calls it by ("store", "minister"), `title` is that of its office, and it
    `has_article` where it stands behind "the".
    """

    words: Words
    kind: EntityKind
    classes: set[str] = field(default_factory=set)
    has_article: bool = False
    title: str = ""

    @property
    def text(self) -> str:
        return " ".join(self.words).replace(" 's", "'s")


def entities(names: Iterable[Name]) -> tuple[Entity, ...]:
    """Those of names whose kind is known, each once."""
    return tuple(dict.fromkeys(Entity(name.text, name.kind) for name in names if name.kind is not EntityKind.OTHER))


def with_ends_of_their_own(names: Iterable[Name]) -> list[Name]:
    """Names without those that end in another: the "Save Tannery Bridge" campaign is no bridge."""
    known = {name.words: name for name in names}
    return [name for words, name in known.items() if not any(words[at:] in known for at in range(1, len(words) - 1))]


class Place(NamedTuple):
    """Where a name stands: from word `first` up to word `last` of a sentence."""

    sentence: int
    first: int
    last: int
    name: Name
