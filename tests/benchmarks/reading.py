"""How fast the reader is, beside the floor for one in Python: cutting the text into words with one compiled pattern."""

import re
import time
from collections.abc import Callable

import sample_data
from timeline import Anchor, read

_WORDS = re.compile(r"\w+|[^\w\s]")
_ROUNDS = 10


def seconds(work: Callable[[], object]) -> float:
    """The quickest of several rounds."""
    rounds = []
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        work()
        rounds.append(time.perf_counter() - start)
    return min(rounds)


def main() -> None:
    """Characters a second over the sample articles, and over one long text for each of several lengths."""
    texts = [article["text"] for article in sample_data.articles()]
    anchor = Anchor.published("2024-06-25")
    size = sum(map(len, texts))
    floor = seconds(lambda: [_WORDS.findall(text) for text in texts])
    reader = seconds(lambda: [read(text, anchor) for text in texts])
    print(f"cutting into words: {size / floor:12,.0f} characters a second")
    print(f"reading dates:      {size / reader:12,.0f} characters a second, {reader / floor:.1f} times the floor")
    whole = "\n\n".join(texts)
    for length in (10_000, 100_000, 1_000_000):
        text = (whole * (length // len(whole) + 1))[:length]
        start = time.perf_counter()
        read(text, anchor)
        took = time.perf_counter() - start
        print(f"one text of {length:>9,}: {length / took:12,.0f} characters a second")


if __name__ == "__main__":
    main()
