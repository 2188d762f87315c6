"""The one reading order, and a chronology that stands in it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from timeline.events.values import Dating


class Datable(Protocol):
    """What can stand in a chronology: it has a title and a dating."""

    @property
    def title(self) -> str: ...

    @property
    def dating(self) -> Dating: ...


T = TypeVar("T", bound=Datable)


def reading_order(things: Iterable[T]) -> list[T]:
    """Sorted for reading: what is surely before comes first, ties as told (see `When.reading_key`)."""
    return sorted(things, key=lambda thing: thing.dating.when.reading_key)


@dataclass(frozen=True, slots=True, init=False)
class Chronology(Generic[T]):
    """Events in reading order."""

    entries: tuple[T, ...]

    def __init__(self, things: Iterable[T]) -> None:
        object.__setattr__(self, "entries", tuple(reading_order(things)))

    def __iter__(self) -> Iterator[T]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)
