"""The demo: the sample articles in a store of their own, which is gone when the demo ends."""

import time

import sample_data
from timeline.account import give_account
from timeline.articles import Article
from timeline.calendar import parse_published
from timeline.store import Archive


def load_samples(archive: Archive) -> int:
    """Put the sample articles into an archive; how many there are."""
    samples = sample_data.articles()
    for sample in samples:
        archive.articles.add(give_account(_article(sample)), now=int(time.time()))
    return len(samples)


def _article(sample: dict[str, str]) -> Article:
    published = parse_published(sample["published"], sample.get("zone"))
    return Article(**{**sample, "published": published})  # type: ignore[arg-type]
