"""The demo: the sample articles in a store of their own, which is gone when the demo ends."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sample_data
from timeline.account import give_account
from timeline.articles import Article
from timeline.calendar import parse_published
from timeline.store import Archive


@contextmanager
def sample_store() -> Iterator[tuple[str, int]]:
    """The address of a store with the sample articles, and how many these are."""
    with tempfile.TemporaryDirectory(prefix="timeline-demo-") as folder:
        url = f"sqlite:///{Path(folder) / 'demo.sqlite3'}"
        archive = Archive.open(url)
        samples = sample_data.articles()
        for sample in samples:
            archive.articles.add(give_account(_article(sample)), now=int(time.time()))
        archive.close()
        yield url, len(samples)


def _article(sample: dict[str, str]) -> Article:
    published = parse_published(sample["published"], sample.get("zone"))
    return Article(**{**sample, "published": published})  # type: ignore[arg-type]
