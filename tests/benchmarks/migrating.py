"""A store of 100,000 events as the first release's tables held it: up to today's without loss, and down again.

What there is in each table is compared row by row, before and after; the times are those of the way up.

    python -m tests.benchmarks.migrating
"""

import time

from sqlalchemy import Engine, MetaData, select

from tests.benchmarks.seeding import seed
from tests.benchmarks.walking import databases
from tests.store.test_migrations import go_back
from timeline.store import Archive, EventQuery
from timeline.store.engine import open_engine

_ARTICLES = 20_000
_FIRST = "0001"


def main() -> None:
    """On an SQLite file, and on a PostgreSQL of its own."""
    for address in databases():
        seed(address, _ARTICLES)
        engine = open_engine(address)
        go_back(engine, _FIRST)
        before = _contents(engine)
        start = time.perf_counter()
        archive = Archive.open(address)
        took = time.perf_counter() - start
        found = archive.events.page(EventQuery(undated=True, facets=True, limit=1)).total
        archive.close()
        go_back(engine, _FIRST)
        after = _contents(engine)
        engine.dispose()
        rows = sum(map(len, before.values()))
        what = "no row of" if before == after else "NOT all of"
        lost = f"{what} {rows:,} in {len(before)} tables is another after the way up and down"
        print(f"{address.partition(':')[0]}: up in {took:.0f} s, {found} found; {lost}", flush=True)


def _contents(engine: Engine) -> dict[str, set[tuple[object, ...]]]:
    metadata = MetaData()
    metadata.reflect(engine)
    with engine.connect() as connection:
        return {
            table.name: {tuple(map(repr, row)) for row in connection.execute(select(table))}
            for table in metadata.sorted_tables
        }


if __name__ == "__main__":
    main()
