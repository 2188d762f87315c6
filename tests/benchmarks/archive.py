"""How long the archive takes to answer on a store that `seeding` made: p50, p95 and p99 of one client.

Each as it was on the clock, and as processors worked, which counts where other things run beside. Then the requests a
second that `timeline serve` with two workers answers to eight. With `--explain` it says how the database answers one
question of each kind instead.

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

from sqlalchemy import Engine, event

from tests.benchmarks.explaining import plans
from tests.benchmarks.made_up import WORDS, entity_id, word
from tests.benchmarks.posting import Request, together
from tests.benchmarks.timing import Taken, taken
from tests.serving import timeline_serve
from timeline.calendar.moments import DAY, at, iso_day
from timeline.store import Act, Archive, EventQuery
from timeline.store.engine import open_engine
from timeline.store.query import Page
from timeline.store.records import EventRecord

_CALLS = 40
_EACH = 15  # requests of each of the clients
_BANDS = {"common": (0, 20), "middling": (20, 400), "rare": (400, WORDS)}
"""Ranks of words: the first are in a fifth to a twentieth of all events, the last in one of a thousand and fewer."""
_SIZES = ((0, 10_000), (10_001, 70_000))
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
    servers: list[int] = []
    event.listen(Engine, "connect", lambda connection, _: servers.extend(_process(connection)))
    archive = Archive.open(address)
    gc.freeze()  # as the service does
    with _timelines(archive) as timelines:
        if "--explain" in options:
            _explain(address, timelines)
        else:
            _time(archive, timelines, servers)
            _serve(address, timelines)
    archive.close()


def _process(connection: Any) -> Iterator[int]:
    """The process at the other end of a connection, where there is one: SQLite works in ours."""
    if hasattr(connection, "info"):
        yield connection.info.backend_pid


def _explain(address: str, timelines: list[str]) -> None:
    engine = open_engine(address)
    for name, ask in questions(timelines):
        print(name, *plans(engine, EventQuery.read(ask(random.Random(name)))), sep="\n", flush=True)
    engine.dispose()


def _time(archive: Archive, timelines: list[str], servers: list[int]) -> None:
    searches: list[tuple[int, Taken]] = []
    for name, ask in questions(timelines):
        chance = random.Random(name)
        asked = [EventQuery.read(ask(chance)) for _ in range(_CALLS)]
        archive.events.page(asked[0])
        timed = [_timed(archive, query, servers) for query in asked]
        hits = [found for found, _ in timed]
        _report(f"{name} ({min(hits):,} to {max(hits):,} hits)", [took for _, took in timed])
        searches += timed if "search" in name else []
    for least, most in _SIZES:
        some = [took for hits, took in searches if least <= hits <= most]
        _report(f"searches of {least:,} to {most:,} hits: {len(some)}", some)
    ids = [record.id for record in archive.events.page(EventQuery(limit=_CALLS)).items]
    _report("one event", [taken(partial(archive.events.get, id), servers) for id in ids])


def _timed(archive: Archive, query: EventQuery, servers: list[int]) -> tuple[int, Taken]:
    """How many there are, as far as they are counted, and what a page of them takes."""
    found: list[Page[EventRecord]] = []
    took = taken(lambda: found.append(archive.events.page(query)), servers)
    total = found[0].total
    return (total.value if total else 0), took


def _report(name: str, times: list[Taken]) -> None:
    print(f"{name:52} {_percentiles(times, 'clock')}   of a processor {_percentiles(times, 'work')}", flush=True)


def _percentiles(times: list[Taken], of: str) -> str:
    ordered = sorted(getattr(took, of) for took in times)
    places = {share: min(len(ordered) - 1, len(ordered) * share // 100) for share in (50, 95, 99)}
    return " ".join(f"p{share} {ordered[place] * 1000:6.1f}" for share, place in places.items()) + " ms"


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
