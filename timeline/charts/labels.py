"""How wide words are, and how to say them in less room. Estimated: a painter's font is not known here."""

from itertools import accumulate

# Of DejaVu Sans, in parts of its size: the widest that is likely to stand in for Helvetica and Arial.
_WIDTHS = {"ijl'’‘|": 0.28, ".,:; -": 0.34, "ftrI!()[]{}/": 0.41, "mwMW@%—…": 0.98}


class _Letters(dict[str, float]):
    """The width of each letter that came up, or is told."""

    def __missing__(self, letter: str) -> float:
        return self.setdefault(letter, 0.74 if letter.isupper() else 0.63)


_WIDTH_OF = _Letters({letter: width for letters, width in _WIDTHS.items() for letter in letters})

_SPACE, _ELLIPSIS = _WIDTH_OF[" "], _WIDTH_OF["…"]
_TELLING = 3  # words, or half of them all: "President…" tells nobody anything


def text_width(text: str, size: float = 12) -> float:
    """About how many pixels a text takes in a sans-serif font of so many pixels; rather too many than too few.

    >>> text_width("") < text_width("ill") < text_width("WWW")
    True
    """
    return size * sum(map(_WIDTH_OF.__getitem__, text))


def shortened(text: str, width: float, size: float = 12) -> str:
    """The text, or as many of its words as have room, with an ellipsis; empty where those would tell too little.

    >>> shortened("Minister appointed in Moscow", 130), shortened("Minister appointed in Moscow", 80)
    ('Minister appointed…', '')
    """
    if text_width(text, size) <= width:
        return text
    words = text.split()
    room = accumulate(text_width(word, size) + _SPACE * size for word in words)
    kept = sum(end - _SPACE * size + _ELLIPSIS * size <= width for end in room)
    if kept < _TELLING and 2 * kept < len(words):
        return ""
    return f"{' '.join(words[:kept]).rstrip('.,;:–- ')}…" if kept else ""
