"""Many values in portions, for a question takes a limited number of them: SQLite some thousands."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import ARRAY, ColumnElement, any_, literal
from sqlalchemy.orm import Session

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


def among(session: Session, column: ColumnElement[T], values: list[T]) -> ColumnElement[bool]:
    """Whether a column has one of these values.

    PostgreSQL takes them as one: so the question is the same for however many, and is prepared, which halves its time.
    """
    if session.get_bind().dialect.name == "sqlite":
        return column.in_(values)
    listed: ColumnElement[Any] = literal(values, ARRAY(column.type))
    return column == any_(listed)
