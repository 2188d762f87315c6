"""The reader's speed beside that of the packages that pip can install for the same task.

Each works for a bounded time, in turns with the reader: a text to the one,
the same to the other. How much each found stands beside, for what finds
little is quick; whether it was right is not measured here.
"""

import random
import time
import warnings
from collections.abc import Callable, Sized
from datetime import datetime
from typing import NamedTuple

from tests.benchmarks.news import News, most
from timeline import Anchor, read

_SECONDS = 10.0
_SEED = 20240625

Find = Callable[[str, datetime], Sized]
"""Finds the dates of a text that was published then."""


class Result(NamedTuple):
    """How long a text took, and how many dates were found."""

    seconds: float
    found: int


def main() -> None:
    """Characters a second of each peer, and how many times that the reader does."""
    texts = most()
    news = texts.news[:]
    random.Random(_SEED).shuffle(news)  # so that the sample that a slow one takes is of both corpora
    print(texts)
    for name, load in _PEERS.items():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                find = load()
            except ImportError as error:
                print(f"  {name:26} not installed: {error}")
                continue
            _compare(name, find, news)


def _compare(name: str, find: Find, news: list[News]) -> None:
    _timed(find, news[0])  # the first call compiles and loads
    theirs, ours, size = _in_turns(find, news)
    (took, found), (reader, reads) = (map(sum, zip(*results, strict=True)) for results in (theirs, ours))
    thousands = size / 1000
    print(
        f"  {name:26} {size / took:11,.0f} characters a second, {len(theirs):3} texts, {found / thousands:4.1f} finds"
        f" in 1,000 characters; the reader {size / reader:9,.0f}, {reads / thousands:4.1f} finds:"
        f" {took / reader:6.2f} times as fast"
    )


def _in_turns(find: Find, news: list[News]) -> tuple[list[Result], list[Result], int]:
    """What it took the peer and then the reader for each text, in the time that there is, and the texts' characters."""
    theirs: list[Result] = []
    ours: list[Result] = []
    size, end = 0, time.perf_counter() + _SECONDS
    for one in news:
        theirs.append(_timed(find, one))
        ours.append(_timed(_read, one))
        size += len(one.text)
        if time.perf_counter() > end:
            break
    return theirs, ours, size


def _timed(find: Find, news: News) -> Result:
    day = datetime.fromisoformat(news.published)
    start = time.perf_counter()
    found = len(find(news.text, day))
    return Result(time.perf_counter() - start, found)


def _read(text: str, day: datetime) -> Sized:
    return read(text, Anchor.published(day.date().isoformat()))


def _dateparser() -> Find:
    from dateparser.search import search_dates

    return lambda text, day: search_dates(text, languages=["en"], settings={"RELATIVE_BASE": day}) or ()


def _parsedatetime() -> Find:
    from parsedatetime import Calendar

    calendar = Calendar()
    return lambda text, day: calendar.nlp(text, day) or ()


def _datefinder() -> Find:
    from datefinder import find_dates

    return lambda text, day: list(find_dates(text, base_date=day))


def _timefhuman() -> Find:
    from timefhuman import tfhConfig, timefhuman

    return lambda text, day: timefhuman(text, tfhConfig(now=day)) or ()


def _recognizers() -> Find:
    from recognizers_date_time import Culture, recognize_datetime

    return lambda text, day: recognize_datetime(text, Culture.English, reference=day)


_PEERS: dict[str, Callable[[], Find]] = {
    "dateparser": _dateparser,
    "parsedatetime": _parsedatetime,
    "datefinder": _datefinder,
    "timefhuman": _timefhuman,
    "recognizers-text-date-time": _recognizers,
}


if __name__ == "__main__":
    main()
