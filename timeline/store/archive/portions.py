"""Many values in portions, for a question takes a limited number of them: SQLite some thousands."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")

AT_ONCE = 500


def portions(values: Iterable[T]) -> Iterator[list[T]]:
    """The values in their order, at most 500 at once.

    >>> [len(some) for some in portions(range(1_001))]
    [500, 500, 1]
    """
    rest = iter(values)
    while some := list(islice(rest, AT_ONCE)):
        yield some
