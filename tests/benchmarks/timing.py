"""How long things take, so that what is compared meets the same machine: in turns, the quickest round of each.

What runs in one thread of this process is measured by its processor's clock, which others on the machine do not move.
"""

import os
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple


def seconds(work: Callable[[], object]) -> float:
    """How long a processor works on one call."""
    start = time.process_time()
    work()
    return time.process_time() - start


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


def spent() -> float:
    """Seconds of a processor that all processes have taken which hang on this one, itself apart; Linux knows them."""
    parents, taken = {}, {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it has ended
            fields = path.read_text().rpartition(")")[2].split()
            parents[int(path.parent.name)] = int(fields[1])
            taken[int(path.parent.name)] = int(fields[11]) + int(fields[12])
    return sum(taken[process] for process in taken if _hangs_on(process, parents)) / os.sysconf("SC_CLK_TCK")


def _hangs_on(process: int, parents: Mapping[int, int]) -> bool:
    above = parents.get(process, 0)
    return above == os.getpid() or (above > 1 and _hangs_on(above, parents))
