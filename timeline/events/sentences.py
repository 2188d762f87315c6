"""Sentences, as stretches of a text."""

import re
from itertools import pairwise

from nupunkt import sent_spans

LONGEST = 2_000
"""Characters of a sentence; what is longer is read in parts."""

_PARAGRAPH = re.compile(r"\n\s*\n|(?m:^)[^\n]{1,50}\n(?=[\"“‘]?[A-Z])|[a-z0-9\"”)]{2}[.!?][\"”’)]*[ \t]*\n(?=\W?[A-Z])")
_MISSED = re.compile(
    r"(?:(?<![\w.])[a-z]{4,}|(?<=[a-z] )[IVX]{2,})[.!?][\"”’)]*\s+(?=[\"“‘(]?[A-Z])"
)  # nupunkt takes "century." and "Pope Alexander III." for abbreviations


def sentences(text: str) -> list[tuple[int, int]]:
    """Where each sentence starts and ends, without the white space around it.

    None crosses a blank line, nor the end of a short line with a capital behind it: that is a heading, or one's own
    line.
    """
    spans = []
    at = 0
    for end in [*(found.end() for found in _PARAGRAPH.finditer(text)), len(text)]:
        for start, stop in sent_spans(text[at:end]):
            spans += _parted(text, at + start, at + stop)
        at = end
    whole = (part for span in spans for part in _bearable(text, *span))
    return [span for span in (_trimmed(text, *span) for span in whole) if span[0] < span[1]]


def _bearable(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A sentence, or the parts of one that is no sentence but a table: what is read word by word has to end."""
    parts = []
    while end - start > LONGEST:
        cut = text.rfind(" ", start + 1, start + LONGEST)
        cut = cut if cut > 0 else start + LONGEST
        parts.append((start, cut))
        start = cut
    return [*parts, (start, end)]


def _parted(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A span with the ends inside it that were missed."""
    cuts = [start, *(found.end() for found in _MISSED.finditer(text, start, end)), end]
    return list(pairwise(cuts))


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    stretch = text[start:end]
    return start + len(stretch) - len(stretch.lstrip()), end - (len(stretch) - len(stretch.rstrip()))
