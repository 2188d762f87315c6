"""Numbers that a question brings along, some hundred rows of them, as a table to ask of each.

They are one value of it, so that the question is the same whatever they are. With the numbers in its words it had to be
put together for each look anew, and the database had to understand it anew: that took longer than the answer.
"""

from collections.abc import Iterable

from sqlalchemy import CTE, JSON, BigInteger, bindparam, cast, column, func, select

_BROUGHT = "brought"


def table_of(*names: str) -> CTE:
    """A table with such columns, in the order in which its rows are brought."""
    told = bindparam(_BROUGHT, type_=JSON)
    row = func.json_each(told).table_valued("key", column("value", JSON)).c.value
    numbers = (cast(row[place].as_string(), BigInteger).label(name) for place, name in enumerate(names))
    return select(*numbers).cte("brought").prefix_with("MATERIALIZED")


def brought(rows: Iterable[tuple[int, ...]]) -> dict[str, object]:
    """The rows of the one such table of a question, to ask it with."""
    return {_BROUGHT: {str(place): row for place, row in enumerate(rows)}}
