"""How many articles a second a batch takes: 10,000 of 2,500 characters in one request to `timeline serve`.

Beside the clock, what the service's processes worked, which is the same whatever runs beside: two cores can do no more
than two seconds of it in a second. A PostgreSQL's work is not among it. A store that is named keeps the articles.

    python -m tests.benchmarks.batches postgresql://…
"""

import http.client
import json
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit
from uuid import uuid4

from tests.benchmarks.news import Texts, most, samples
from tests.serving import timeline_serve

_COUNT = 10_000
_LENGTH = 2_500


def main(store: str | None = None) -> None:
    """The sample articles, which are dense with dates, and annotated news where it is there."""
    for texts in {texts.name: texts for texts in (samples(), most())}.values():
        before = _worked()
        with serving(store) as address:
            start = time.perf_counter()
            statuses = post(address, articles(texts, _COUNT, run=uuid4().hex))
            took = time.perf_counter() - start
        print(f"{texts.name}: {_COUNT:,} of {_LENGTH:,} characters in {took:.0f} s, {_COUNT / took:.0f} a second")
        each = (_worked() - before) / _COUNT
        print(
            f"  {each * 1000:.1f} ms of processors each: at most {2 / each:.0f} a second on two cores; {dict(statuses)}"
        )


@contextmanager
def serving(store: str | None, *options: str) -> Iterator[str]:
    """The address of a service on a store, or on an SQLite file that goes with it."""
    with tempfile.TemporaryDirectory() as folder:
        url = store or f"sqlite:///{folder}/bench.sqlite3"
        with timeline_serve(Path(), *options, TIMELINE_DATABASE_URL=url) as (address, _):
            yield address


def _worked() -> float:
    """The seconds that processes which have ended worked for us."""
    times = os.times()
    return times.children_user + times.children_system


def articles(texts: Texts, count: int, run: str = "") -> Iterator[bytes]:
    """So many lines, each with an article of its own: a stretch of the texts, from another place each.

    Those of another run are others to a store that keeps them all.
    """
    whole = "\n\n".join(news.text for news in texts.news)
    whole += whole[:_LENGTH]
    step = max(1, (len(whole) - _LENGTH) // count)
    for number in range(count):
        text = whole[number * step :][:_LENGTH]
        line = {"text": text, "title": f"Article {number} {run}", "published": "2024-06-25"}
        yield json.dumps(line).encode() + b"\n"


def post(address: str, lines: Iterator[bytes]) -> Counter[int]:
    """Send lines and read their results, both at once: how many of each status there were."""
    connection = http.client.HTTPConnection(urlsplit(address).netloc)
    connection.putrequest("POST", "/api/v1/articles:batch")
    for name, value in (("Transfer-Encoding", "chunked"), ("Content-Type", "application/jsonl")):
        connection.putheader(name, value)
    connection.endheaders()
    sending = threading.Thread(target=send, args=(connection, lines))
    sending.start()
    answer = connection.response_class(connection.sock)
    answer.begin()
    statuses = Counter(json.loads(line)["status"] for line in answer)
    sending.join()
    connection.close()
    return statuses


def send(connection: http.client.HTTPConnection, lines: Iterator[bytes]) -> None:
    """Send lines as chunks, and the end."""
    for line in lines:
        connection.send(f"{len(line):x}\r\n".encode() + line + b"\r\n")
    connection.send(b"0\r\n\r\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
