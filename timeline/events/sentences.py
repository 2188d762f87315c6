"""Sentences and the statements in them, as stretches of a text."""

import re
from itertools import pairwise

from nupunkt import sent_spans

_BLANK_LINE = re.compile(r"\n\s*\n")
_MISSED = re.compile(
    r"(?<![\w.])[a-z]{4,}[.!?][\"”’)]*\s+(?=[\"“‘(]?[A-Z])"
)  # nupunkt takes "century." for an abbreviation
_BREAK = re.compile(
    r"[,;:()\u2014\u2013]\s|\s-{1,2}\s"
    r"|\b(who|which|that|when|while|after|before|since|because|although|though|as|but)\s",
)


def sentences(text: str) -> list[tuple[int, int]]:
    """Where each sentence starts and ends, without the white space around it; none crosses a blank line."""
    spans = []
    at = 0
    for end in [*(found.start() for found in _BLANK_LINE.finditer(text)), len(text)]:
        for start, stop in sent_spans(text[at:end]):
            spans += _parted(text, at + start, at + stop)
        at = end
    return [span for span in (_trimmed(text, *span) for span in spans) if span[0] < span[1]]


def _parted(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """A span with the ends inside it that were missed."""
    cuts = [start, *(found.end() for found in _MISSED.finditer(text, start, end)), end]
    return list(pairwise(cuts))


def statement(text: str, sentence: tuple[int, int], start: int, end: int) -> tuple[int, int]:
    """The part of a sentence that tells what happened at `text[start:end]`: its clause, or more if that says little."""
    cuts = [sentence[0], *_cuts(text, sentence), sentence[1]]
    first = max(n for n, cut in enumerate(cuts) if cut <= start)
    last = min((n for n, cut in enumerate(cuts) if cut >= end and n > first), default=len(cuts) - 1)
    while _says_little(text[cuts[first] : start] + text[end : cuts[last]]):
        if last < len(cuts) - 1 and not text[cuts[first] : start].strip(" ,"):
            last += 1
        elif first > 0:
            first -= 1
        elif last < len(cuts) - 1:
            last += 1
        else:
            break
    return _trimmed(text, cuts[first], cuts[last])


def _cuts(text: str, sentence: tuple[int, int]) -> list[int]:
    """Behind punctuation, and before a word that begins a clause."""
    found = (cut.start() if cut[1] else cut.end() for cut in _BREAK.finditer(text, *sentence))
    return [cut for cut in found if sentence[0] < cut < sentence[1]]


def _says_little(rest: str) -> bool:
    return len(re.findall(r"\w{3,}", rest)) < 3


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    stretch = text[start:end]
    return start + len(stretch) - len(stretch.lstrip()), end - (len(stretch) - len(stretch.rstrip()))
