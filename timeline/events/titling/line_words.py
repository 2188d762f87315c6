"""A word of a line."""

from typing import NamedTuple


class Word(NamedTuple):
    """A word of a line: as written, its kind (see `english.words`), and whether it clings to the word before it."""

    text: str
    kind: str
    clings: bool = False
