"""Where a page begins: after the keys of a cursor, in the order of its list."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, SQLColumnExpression, literal, tuple_

from timeline.store.query import Key


def after(order: Sequence[SQLColumnExpression[Any]], keys: Sequence[Key]) -> ColumnElement[bool]:
    """What stands behind these keys in an order.

    A cursor comes from outside and may hold numbers beyond those of any column, so they are bound as the widest.
    """
    return tuple_(*order) > tuple_(
        *(literal(key, BigInteger) if isinstance(key, int) else literal(key) for key in keys)
    )
