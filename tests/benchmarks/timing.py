"""How long things take, so that what is compared meets the same machine: in turns, the quickest round of each."""

import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def quickest(*works: Callable[[], object], rounds: int = 5) -> list[float]:
    """The quickest of several calls of each, made in turns."""
    taken = [[seconds(work) for work in works] for _ in range(rounds)]
    return [min(times) for times in zip(*taken, strict=True)]


class Taken(NamedTuple):
    """Seconds on the clock, and those that processors worked, which count where other things run beside."""

    clock: float
    work: float


def taken(work: Callable[[], object], servers: Iterable[int] = ()) -> Taken:
    """What one call takes, here and in the processes of a database that answers it."""
    start, worked = time.perf_counter(), _worked(servers)
    work()
    return Taken(time.perf_counter() - start, _worked(servers) - worked)


def _worked(servers: Iterable[int]) -> float:
    return time.process_time() + sum(map(_on_processors, servers))


def _on_processors(process: int) -> float:
    """Linux counts it in nanoseconds; elsewhere only our own work is known."""
    told = Path(f"/proc/{process}/schedstat")
    return int(told.read_text().split()[0]) / 1e9 if told.exists() else 0.0
