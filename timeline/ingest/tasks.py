"""Tasks shared out to processes, their results in the tasks' order and never many of them held."""

import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from multiprocessing.pool import AsyncResult

T = TypeVar("T")
R = TypeVar("R")


def worked(work: Callable[[T], R], tasks: Iterable[T], jobs: int, *, alone: int = 0) -> Iterator[R]:
    """What comes of each task, in order. With one job all is done here; with more, all but the first few, `alone`."""
    waiting = iter(tasks)
    yield from map(work, waiting if jobs == 1 else islice(waiting, alone))
    for following in waiting:  # only if there is more are processes worth their start
        yield from _shared(work, chain([following], waiting), jobs)


def _shared(work: Callable[[T], R], tasks: Iterable[T], jobs: int) -> Iterator[R]:
    import multiprocessing  # here, for one job shares nothing out, and it is 5 % of the commands' start

    with multiprocessing.get_context("spawn").Pool(jobs, _leave_interrupts) as pool:
        under_way: deque[AsyncResult[R]] = deque()
        for task in tasks:
            under_way.append(pool.apply_async(work, (task,)))
            if len(under_way) > 2 * jobs:  # so that long input is never held whole
                yield under_way.popleft().get()
        for result in under_way:
            yield result.get()


def _leave_interrupts() -> None:
    """Ctrl+C reaches every process of a terminal; it is for the first of them to end the work."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
