"""How often a reading was right that has a share: the shares in `meanings/picked.py` were taken from this."""

from collections import Counter

from tests.benchmarks.news import annotated
from timeline import Anchor, read

_DAY = len("2024-06-25")
_CUES = ("past tense", "looks ahead", "no tense", "")


def main() -> None:
    """For each share, how often the reading that was taken is that of the annotators, as (right + 1) / (all + 2)."""
    found = annotated()
    if found is None:
        print("no corpora beside the project, so there is nothing to measure by")
        return
    all_of, right = Counter[tuple[float, str]](), Counter[tuple[float, str]]()
    for news, marks in found:
        for expression in read(news.text, Anchor.published(news.published)):
            meant = [mark.value for mark in marks if mark.start < expression.end and mark.end > expression.start]
            if expression.candidates and meant:
                kind = expression.candidates[0].share, next(cue for cue in _CUES if cue in expression.why)
                all_of[kind] += 1
                right[kind] += meant[0][:_DAY] == expression.value[:_DAY]
    for kind, count in sorted(all_of.items()):
        share, cue = kind
        print(f"share {share:.3f}, {cue:10}: measured {(right[kind] + 1) / (count + 2):.3f}, {right[kind]} of {count}")


if __name__ == "__main__":
    main()
