"""How often a reading was right that the reader gives a share: what the shares in `meanings/picked.py` were taken from."""

from collections import Counter

from tests.benchmarks.news import annotated
from timeline import Anchor, read

_DAY = len("2024-06-25")


def main() -> None:
    """For each share, how often the reading that was taken is that of the annotators, as (right + 1) / (all + 2)."""
    found = annotated()
    if found is None:
        print("no corpora beside the project, so there is nothing to measure by")
        return
    all_of, right = Counter[float](), Counter[float]()
    for news, marks in found:
        for expression in read(news.text, Anchor.published(news.published)):
            meant = [mark.value for mark in marks if mark.start < expression.end and mark.end > expression.start]
            if expression.candidates and meant:
                share = expression.candidates[0].share
                all_of[share] += 1
                right[share] += meant[0][:_DAY] == expression.value[:_DAY]
    for share, count in sorted(all_of.items()):
        print(f"share {share:.3f}: measured {(right[share] + 1) / (count + 2):.3f}, {right[share]} of {count}")


if __name__ == "__main__":
    main()
