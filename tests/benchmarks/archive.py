"""How long the archive takes to answer on a store that `seeding` made: p50, p95 and p99.

python -m tests.benchmarks.archive sqlite:///big.sqlite3
"""

import random
import sys
from collections.abc import Callable, Iterator
from functools import partial

from tests.benchmarks.made_up import WORDS, entity_id, word
from tests.benchmarks.timing import seconds
from timeline.calendar.moments import DAY, at
from timeline.store import Archive, EventQuery

_CALLS = 40
_BANDS = {"common": (0, 20), "middling": (20, 400), "rare": (400, WORDS)}
"""Ranks of words: the first are in a fifth to a twentieth of all events, the last in one of a thousand and fewer."""

Question = Callable[[random.Random], EventQuery]


def questions() -> Iterator[tuple[str, Question]]:
    """What is asked: each a name, and one question of its kind by chance."""
    yield "range, the last ten years", partial(_range, first=2015, last=2024)
    yield "range, any century", partial(_range, first=30, last=1999)
    yield "entity, common", lambda chance: EventQuery(entity=entity_id(chance.randrange(20)))
    yield "entity, any", lambda chance: EventQuery(entity=entity_id(chance.randrange(20_000)))
    for band, ranks in _BANDS.items():
        yield f"search with facets, {band}", partial(_search, ranks=ranks)


def _search(chance: random.Random, ranks: tuple[int, int]) -> EventQuery:
    return EventQuery(q=word(chance.randrange(*ranks)), facets=True)


def _range(chance: random.Random, first: int, last: int) -> EventQuery:
    start = at(chance.randint(first, last), chance.randint(1, 12))
    return EventQuery(start, start + chance.choice([1, 30, 365]) * DAY)


def main(address: str) -> None:
    archive = Archive.open(address)
    for name, ask in questions():
        chance = random.Random(name)
        asked = [ask(chance) for _ in range(_CALLS)]
        archive.events.page(asked[0])
        hits = [page.total.value for page in map(archive.events.page, asked[:10]) if page.total]
        times = [seconds(partial(archive.events.page, query)) for query in asked]
        _report(f"{name} ({min(hits):,} to {max(hits):,} hits)", times)
    ids = [record.id for record in archive.events.page(EventQuery(limit=_CALLS)).items]
    _report("one event", [seconds(partial(archive.events.get, id)) for id in ids])
    archive.close()


def _report(name: str, times: list[float]) -> None:
    ordered = sorted(times)
    p50, p95, p99 = (ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1000 for share in (0.5, 0.95, 0.99))
    print(f"{name:64} p50 {p50:7.1f}  p95 {p95:7.1f}  p99 {p99:7.1f} ms", flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
