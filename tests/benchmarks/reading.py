"""How fast the reader is, beside the floor for one in Python: cutting the text into words with one compiled pattern."""

import re

from tests.benchmarks.news import Texts, corpora, samples
from tests.benchmarks.timing import quickest
from timeline import Anchor, read

_WORDS = re.compile(r"\w+|[^\w\s]")


def main() -> None:
    """Characters a second on one core, over annotated news and over the sample articles."""
    annotated = corpora()
    if annotated is None:
        print("no corpora beside the project, so only the sample articles are read")
    for texts in (annotated, samples()):
        if texts is not None:
            _compare(texts)


def _compare(texts: Texts) -> None:
    floor, reader = quickest(
        lambda: [_WORDS.findall(news.text) for news in texts.news],
        lambda: [read(news.text, Anchor.published(news.published)) for news in texts.news],
    )
    print(texts)
    print(f"  cutting into words {texts.size / floor:12,.0f} characters a second")
    print(
        f"  reading dates      {texts.size / reader:12,.0f} characters a second, {reader / floor:.1f} times the floor"
    )


if __name__ == "__main__":
    main()
