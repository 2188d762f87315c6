"""How wide words are, and how to say them in less room. Estimated: a painter's font is not known here."""

# Of DejaVu Sans, in parts of its size: the widest that is likely to stand in for Helvetica and Arial.
_WIDTHS = {"ijl'’‘|": 0.28, ".,:; -": 0.34, "ftrI!()[]{}/": 0.41, "mwMW@%—…": 0.98}
_WIDTH_OF = {letter: width for letters, width in _WIDTHS.items() for letter in letters}


def text_width(text: str, size: float = 12) -> float:
    """About how many pixels a text takes in a sans-serif font of so many pixels; rather too many than too few.

    >>> text_width("") < text_width("ill") < text_width("WWW")
    True
    """
    return size * sum(_WIDTH_OF.get(letter, 0.74 if letter.isupper() else 0.63) for letter in text)


def shortened(text: str, width: float, size: float = 12) -> str:
    """The text, or as many of its words as have room, with an ellipsis; empty where not even one has.

    >>> shortened("Minister appointed in Moscow", 130)
    'Minister appointed…'
    """
    if text_width(text, size) <= width:
        return text
    kept = ""
    for word in text.split():
        longer = f"{kept} {word}".lstrip()
        if text_width(f"{longer}…", size) > width:
            break
        kept = longer
    return f"{kept.rstrip('.,;:–- ')}…" if kept else ""
