"""Sentences, as stretches of a text."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from nupunkt import sent_spans

LONGEST = 2_000
"""Characters of a sentence; what is longer is read in parts."""

_HEADING = 50  # characters of a line that is one
_BLANK = re.compile(r"\n\s*\n")
_OPENING = re.compile(r"[\"“‘]?[A-Z]")
_NEXT = re.compile(r"\W?[A-Z]")
_STOP = re.compile(r"[a-z0-9\"”)]{2}[.!?][\"”’)]*[ \t]*\Z")
_END = re.compile(r"[.!?][\"”’)]*\s+(?=[\"“‘(]?[A-Z])")
_WHOLE = re.compile(r"[a-z]{4,}(?![\w.])|[IVX]{2,}(?= [a-z])")  # as the next, over text that is turned round
_INITIALS = re.compile(r" *(?:\.[A-Z]){3,}(?![\w.])")
_SHORT = ("U.S.A.", "U.A.E.", "U.S.S.R.")
_INNER = re.compile(r"[.!?…][\"”’'`)\]]*\s+\S")
_FAR = 40  # characters before a mark that are looked at


def sentences(text: str, lines: Sequence[int] = ()) -> list[tuple[int, int]]:
    """Where each sentence starts and ends, without the white space around it; at `lines` one starts.

    None crosses a blank line, nor the end of a short line with a capital behind it: that is a heading, or one's own
    line.
    """
    spans: list[tuple[int, int]] = []
    at = 0
    for end in sorted({*_paragraph_ends(text), *lines, len(text)}):
        parts = _parted(text, at, end)
        if len(parts) <= len(_INNER.findall(text, at, end)):  # a mark that may end one: a third of all paragraphs
            parts = [part for start, stop in sent_spans(text[at:end]) for part in _parted(text, at + start, at + stop)]
        spans += parts
        at = end
    whole = (part for span in _joined(text, spans) for part in _bearable(text, *span))
    return [span for span in (_trimmed(text, *span) for span in whole) if span[0] < span[1]]


def _joined(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans without the ends that were none: initials in front of a name, as in "F.A.O. Schwarz"."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        before = _INITIALS.match(_before(text, start)) if joined and joined[-1][1] == start else None
        if before is not None and before[0][::-1].strip() not in _SHORT:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _before(text: str, at: int) -> str:
    """What stands before a place, turned round: to look for how it ends from there is three times as quick."""
    return text[max(0, at - _FAR) : at][::-1]


def _paragraph_ends(text: str) -> Iterator[int]:
    """Where paragraphs end: newline by newline, for a pattern that could begin anywhere would be tried everywhere."""
    line, at = 0, text.find("\n")
    while at >= 0:
        end = at + 1
        if not _ends_line(text, line, at):
            blank = _BLANK.match(text, at)
            end = blank.end() if blank else 0
        if end:
            yield end
        line = end or at + 1
        at = text.find("\n", line)


def _ends_line(text: str, line: int, at: int) -> bool:
    """Whether a line is a heading, or ends with a sentence, and a capital follows."""
    if 0 < at - line <= _HEADING and _OPENING.match(text, at + 1):
        return True
    return _NEXT.match(text, at + 1) is not None and _STOP.search(text, max(line, at - _FAR), at) is not None


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
    """A span with the ends inside it that were missed: nupunkt takes "century." and "Pope Paul II." for short forms."""
    cuts = [start, *(found.end() for found in _END.finditer(text, start, end) if _is_whole(text, found)), end]
    return list(pairwise(cuts))


def _is_whole(text: str, mark: re.Match[str]) -> bool:
    """Whether a word in small letters, the number of a pope, or a time of day stands before a mark."""
    if text.endswith(("a.m", "p.m"), 0, mark.start()):
        return _ZONE.match(text, mark.end()) is None
    return _WHOLE.match(_before(text, mark.start())) is not None


_ZONE = re.compile(
    r"[A-Z]{2,}\b|(?:Central|Eastern|Greenwich|Mountain|Pacific)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
    r"|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]* \d"
    r"|(?:[A-Z][a-z]+ ){1,3}[Tt]ime\b"
)
"""What a time of day goes on with: "7 a.m. EST", "7 p.m. Monday", "7 a.m. Central European Time"."""


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    stretch = text[start:end]
    return start + len(stretch) - len(stretch.lstrip()), end - (len(stretch) - len(stretch.rstrip()))
