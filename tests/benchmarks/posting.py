"""How long `timeline serve` takes to answer: one client's times, and the requests a second of eight at once.

An article of 2,500 characters is read, stored and answered; a page of 100 events is asked for: of an SQLite file of its
own, or of a store that is named, a copy best, for it keeps the articles.

    python -m tests.benchmarks.posting sqlite:///copy.sqlite3
"""

import http.client
import json
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import NamedTuple
from urllib.parse import urlsplit
from uuid import uuid4

from tests.benchmarks.batches import articles, serving
from tests.benchmarks.news import samples
from tests.benchmarks.timing import spent

_ALONE, _TOGETHER, _CLIENTS = 200, 100, 8
_PAGE = "/api/v1/events?limit=100"


class Request(NamedTuple):
    """What is asked; a body makes it a POST."""

    path: str
    body: bytes | None = None


def main(store: str | None = None) -> None:
    """Articles, each with a text of its own, and then pages."""
    lines = articles(samples(), _ALONE + _CLIENTS * _TOGETHER, run=uuid4().hex)
    posts = (Request("/api/v1/articles", line) for line in lines)
    pages = (Request(_PAGE) for _ in range(_ALONE + _CLIENTS * _TOGETHER))
    with serving(store, "--workers", "2") as address:
        for what, requests in (("POST of 2,500 characters", posts), ("GET of 100 events", pages)):
            print(f"{what}: {alone(address, requests)}; {together(address, requests)}")


def alone(address: str, requests: Iterator[Request]) -> str:
    """The times of one client, over one connection, and what the service's processors worked."""
    before = spent()
    times = sorted(ask(address, list(islice(requests, _ALONE))))
    worked = f"{(spent() - before) / _ALONE * 1000:.1f} ms of processors"
    return ", ".join((*(f"p{part} {times[_ALONE * part // 100 - 1] * 1000:.1f} ms" for part in (50, 95, 99)), worked))


def together(address: str, requests: Iterator[Request], each: int = _TOGETHER) -> str:
    """The requests a second of several clients at once, each of whom makes so many."""
    shares = [list(islice(requests, each)) for _ in range(_CLIENTS)]
    start = time.perf_counter()
    with ThreadPoolExecutor(_CLIENTS) as threads:
        list(threads.map(lambda share: ask(address, share), shares))
    return f"{_CLIENTS} clients {_CLIENTS * each / (time.perf_counter() - start):.0f} a second"


def ask(address: str, requests: list[Request]) -> list[float]:
    """Seconds that each answer takes, over one connection."""
    connection = http.client.HTTPConnection(urlsplit(address).netloc)
    times = [_ask(connection, request) for request in requests]
    connection.close()
    return times


def _ask(connection: http.client.HTTPConnection, request: Request) -> float:
    start = time.perf_counter()
    method, headers = ("POST", {"Content-Type": "application/json"}) if request.body else ("GET", {})
    connection.request(method, request.path, request.body, headers)
    answer = connection.getresponse()
    told = answer.read()
    if answer.status not in (200, 201):
        raise SystemExit(f"the service answered {answer.status}: {json.loads(told)['detail']}")
    return time.perf_counter() - start


if __name__ == "__main__":
    main(*sys.argv[1:])
