"""What a form of a timeline is, and what it is made of.

A form is a name, a media type and a function from a timeline and its events to
pieces of text. The events come one by one and are gone when they are told, so
that there may be a million.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from timeline.events.values import Dating, Entity
from timeline.formats.words import Words
from timeline.wording import Words as Language


@dataclass(frozen=True, slots=True)
class Heading:
    """What is told of a timeline besides its events; `words` are the API's of it, `language` is that of dates."""

    title: str
    description: str
    words: Words
    language: Language


@dataclass(frozen=True, slots=True)
class Telling:
    """Where an event is told: the article, and the sentence in it."""

    title: str | None
    publisher: str | None
    url: str | None
    published: str
    quote: str


@dataclass(frozen=True, slots=True)
class Item:
    """An event on its lane, with where it is told; `words` are the API's of it."""

    id: str
    title: str
    dating: Dating
    lane: str
    entities: tuple[Entity, ...]
    tellings: tuple[Telling, ...]
    words: Words


@dataclass(frozen=True, slots=True)
class Form:
    """A form that a timeline takes outside, and how the name of a file of it ends."""

    name: str
    media_type: str
    ending: str
    pieces: Callable[[Heading, Iterable[Item]], Iterator[str]]
