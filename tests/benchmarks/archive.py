"""How long the archive takes to answer on a store that `seeding` made: p50, p95 and p99 of one client.

Then the requests a second that `timeline serve` with two workers answers to eight. With `--explain` it says how the
database answers one question of each kind instead.

    python -m tests.benchmarks.archive sqlite:///big.sqlite3
"""

import gc
import random
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from tests.benchmarks.explaining import plans
from tests.benchmarks.made_up import WORDS, entity_id, word
from tests.benchmarks.posting import Request, together
from tests.benchmarks.timing import seconds
from tests.serving import timeline_serve
from timeline.calendar.moments import DAY, at, iso_day
from timeline.store import Act, Archive, EventQuery
from timeline.store.engine import open_engine

_CALLS = 40
_EACH = 15  # requests of each of the clients
_BANDS = {"common": (0, 20), "middling": (20, 400), "rare": (400, WORDS)}
"""Ranks of words: the first are in a fifth to a twentieth of all events, the last in one of a thousand and fewer."""
_BY = Act("the benchmark", 0)

Words = dict[str, Any]
Question = Callable[[random.Random], Words]


def questions(timelines: list[str]) -> Iterator[tuple[str, Question]]:
    """What is asked: each a name, and one question of its kind by chance, in the words of `GET /events`."""
    yield "range, the last ten years", partial(_range, first=2015, last=2024)
    yield "range, any century", partial(_range, first=30, last=1999)
    yield "timeline", lambda chance: {"timeline": chance.choice(timelines)}
    yield "timeline, a range of it", lambda chance: {"timeline": chance.choice(timelines), **_range(chance, 30, 2024)}
    yield "entity, common", lambda chance: {"entity": entity_id(chance.randrange(20))}
    yield "entity, any", lambda chance: {"entity": entity_id(chance.randrange(20_000))}
    for band, ranks in _BANDS.items():
        yield f"search with facets, {band}", partial(_search, ranks=ranks)


def _search(chance: random.Random, ranks: tuple[int, int]) -> Words:
    return {"q": word(chance.randrange(*ranks)), "facets": True}


def _range(chance: random.Random, first: int, last: int) -> Words:
    start = at(chance.randint(first, last), chance.randint(1, 12))
    return {"from": iso_day(start), "to": iso_day(start + (chance.choice([1, 30, 365]) - 1) * DAY)}


@contextmanager
def _timelines(archive: Archive) -> Iterator[list[str]]:
    """The ids of timelines: those of a publisher, a common entity, some years, and an entity in some years."""
    years = {"from": "1990", "to": "2020"}
    filters: list[Words] = [
        {"source": f"The {word(7).title()}"},
        {"entity": entity_id(3)},
        years,
        {"entity": entity_id(300), **years},
    ]
    ids = [archive.timelines.add({"title": str(filter), "filter": filter}, _BY).id for filter in filters]
    yield ids
    for id in ids:
        archive.timelines.delete(id, _BY)


def main(address: str, *options: str) -> None:
    """Ask questions of each kind."""
    archive = Archive.open(address)
    gc.freeze()  # as the service does
    with _timelines(archive) as timelines:
        if "--explain" in options:
            _explain(address, timelines)
        else:
            _time(archive, timelines)
            _serve(address, timelines)
    archive.close()


def _explain(address: str, timelines: list[str]) -> None:
    engine = open_engine(address)
    for name, ask in questions(timelines):
        print(name, *plans(engine, EventQuery.read(ask(random.Random(name)))), sep="\n", flush=True)
    engine.dispose()


def _time(archive: Archive, timelines: list[str]) -> None:
    for name, ask in questions(timelines):
        chance = random.Random(name)
        asked = [EventQuery.read(ask(chance)) for _ in range(_CALLS)]
        archive.events.page(asked[0])
        hits = [page.total.value for page in map(archive.events.page, asked[:10]) if page.total]
        times = [seconds(partial(archive.events.page, query)) for query in asked]
        _report(f"{name} ({min(hits):,} to {max(hits):,} hits)", times)
    ids = [record.id for record in archive.events.page(EventQuery(limit=_CALLS)).items]
    _report("one event", [seconds(partial(archive.events.get, id)) for id in ids])


def _report(name: str, times: list[float]) -> None:
    ordered = sorted(times)
    p50, p95, p99 = (ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1000 for share in (0.5, 0.95, 0.99))
    print(f"{name:64} p50 {p50:7.1f}  p95 {p95:7.1f}  p99 {p99:7.1f} ms", flush=True)


def _serve(address: str, timelines: list[str]) -> None:
    """Requests a second; of each kind there are many, for a client to take the next."""
    with timeline_serve(Path(), "--workers", "2", TIMELINE_DATABASE_URL=address) as (service, _):
        for name, ask in questions(timelines):
            chance = random.Random(name)
            requests = (Request(_path(ask(chance))) for _ in count())
            print(f"{name:64} {together(service, requests, each=_EACH)}", flush=True)


def _path(words: Words) -> str:
    said = {name: "true" if word is True else word for name, word in words.items()}
    return f"/api/v1/events?{urlencode({**said, 'limit': 100})}"


if __name__ == "__main__":
    main(*sys.argv[1:])
