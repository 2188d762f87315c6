"""The reader's speed beside that of the packages that pip can install for the same task.

Each works for a bounded time, and the reader then reads the very texts that
it had done. How much each found stands beside, for what finds little is
quick; whether it was right is not measured here.
"""

import random
import time
import warnings
from collections.abc import Callable, Sized
from datetime import datetime

from tests.benchmarks.news import News, Texts, most
from tests.benchmarks.timing import quickest
from timeline import Anchor, read

_SECONDS = 10.0
_SEED = 20240625

Find = Callable[[str, datetime], Sized]
"""Finds the dates of a text that was published then."""


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
            _compare(name, find, Texts("", news))


def _compare(name: str, find: Find, texts: Texts) -> None:
    find(texts.news[0].text, _published(texts.news[0]))  # the first call compiles and loads
    count, took, found = _work(find, texts.news)
    done = Texts("", texts.news[:count])
    [ours] = quickest(lambda: _read(done.news), rounds=3)
    per_thousand = 1000 / done.size
    print(
        f"  {name:26} {done.size / took:11,.0f} characters a second, {count:3} texts, {found * per_thousand:4.1f} finds"
        f" in 1,000 characters; the reader {done.size / ours:9,.0f}, {_read(done.news) * per_thousand:4.1f} finds:"
        f" {took / ours:6.2f} times as fast"
    )


def _work(find: Find, news: list[News]) -> tuple[int, float, int]:
    """How many texts it did in the time that it has, how long they took, and how much it found."""
    counts: list[int] = []
    start = time.perf_counter()
    for one in news:
        counts.append(len(find(one.text, _published(one))))
        if time.perf_counter() - start > _SECONDS:
            break
    return len(counts), time.perf_counter() - start, sum(counts)


def _read(news: list[News]) -> int:
    return sum(len(read(one.text, Anchor.published(one.published))) for one in news)


def _published(news: News) -> datetime:
    return datetime.fromisoformat(news.published)


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
