"""How long things take, so that what is compared meets the same machine: in turns, the quickest round of each."""

import time
from collections.abc import Callable


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def quickest(*works: Callable[[], object], rounds: int = 5) -> list[float]:
    """The quickest of several calls of each, made in turns."""
    taken = [[seconds(work) for work in works] for _ in range(rounds)]
    return [min(times) for times in zip(*taken, strict=True)]
