"""A walk page by page over 100,000 events while 1,000 are added and 1,000 deleted: each that stays is seen once.

The pages are asked of `timeline serve` with two workers, the writing is done by four clients beside, on each database.
After each page the walk waits until the writers have done as much of their work, so that all of it falls within it.

    python -m tests.benchmarks.walking
"""

import random
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.benchmarks.seeding import seed
from tests.postgresql import running
from tests.serving import timeline_serve
from timeline.client import Client

_ARTICLES = 20_300  # of five events each, one in a hundred of which is rejected and in no list
_CHANGES = 1_000
_WRITERS = 4
_PAGE = 100
_WALK = {"undated": True, "fields": "id", "limit": _PAGE}
_LEAD = 0.95  # of the events are walked over when all is written: fewer or more are there at the end than at the start


def main() -> None:
    """Walk on an SQLite file, and on a PostgreSQL of its own."""
    for address in databases():
        seed(address, _ARTICLES)
        with timeline_serve(Path(), "--workers", "2", TIMELINE_DATABASE_URL=address) as (service, _):
            print(f"{address.partition(':')[0]}: {_walked(service)}", flush=True)


def databases() -> Iterator[str]:
    """The address of an empty SQLite file, then that of an empty PostgreSQL database; each is gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        yield f"sqlite:///{folder}/own.sqlite3"
    with running() as server, server.empty() as address:
        yield address


@dataclass(slots=True)
class _Written:
    """What was deleted, and how often something was added, by whoever writes."""

    deleted: list[str] = field(default_factory=list)
    added: int = 0


def _walked(service: str) -> str:
    with Client(service) as client:
        before = [event["id"] for event in client.events(**_WALK)]
        start = time.perf_counter()
        with _writing(service, before) as written:
            seen = [event["id"] for event in _in_step(client.events(**_WALK), written, len(before))]
            took, changes = time.perf_counter() - start, (written.added, len(written.deleted))
    gone = set(written.deleted)
    stayed = [id for id in before if id not in gone]
    known = set(stayed)
    holds = [id for id in seen if id in known] == stayed and max(Counter(seen).values()) == 1
    return (
        f"{len(seen):,} seen in {took:.0f} s, while {changes[0]:,} were added and {changes[1]:,} deleted;"
        f" {'each of' if holds else 'NOT each of'} the {len(stayed):,} that stayed once and in order"
    )


def _in_step(walk: Iterable[Any], written: _Written, count: int) -> Iterator[Any]:
    for place, event in enumerate(walk):
        while not place % _PAGE and len(written.deleted) < min(place / (_LEAD * count), 1) * _CHANGES:
            time.sleep(0.005)
        yield event


@contextmanager
def _writing(service: str, before: Sequence[str]) -> Iterator[_Written]:
    """While the block runs, and until all is written, clients add and delete from all over the list."""
    written = _Written()
    chosen = random.Random(7).sample(before, _CHANGES)
    shares = (chosen[first::_WRITERS] for first in range(_WRITERS))
    writers = [threading.Thread(target=_write, args=(service, share, written)) for share in shares]
    for writer in writers:
        writer.start()
    yield written
    for writer in writers:
        writer.join()


def _write(service: str, doomed: Sequence[str], written: _Written) -> None:
    chance = random.Random(doomed[0])
    with Client(service) as client:
        for id in doomed:
            client.post("/events", {"title": f"Beside {id}", "when": f"{chance.randint(1000, 2024)}"})
            written.added += 1
            client.delete(f"/events/{id}")
            written.deleted.append(id)


if __name__ == "__main__":
    main()
