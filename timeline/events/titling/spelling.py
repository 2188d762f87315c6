"""Words as they were meant, where a page or a news wire writes them otherwise."""

from collections.abc import Sequence

from timeline.events.parsing.tagging import Sentence
from timeline.events.titling.line_words import Word

_SCALES = (("million",), ("billion",))


def written(sentence: Sentence, n: int) -> str:
    """A word as it was meant: pages write "&" as "amp", and news wires the pound as "#"."""
    if sentence.lower[n] == "amp":
        return "&"
    is_pound = sentence.lower[n] == "#" and sentence.lower[n + 2 : n + 3] in _SCALES
    return "£" if is_pound else sentence.words[n]


_FIRM = frozenset("Co. Corp. Inc. Ltd. PLC".split())
_INITIALS = 5  # letters at most of a name that may be short for several words


def in_small(words: Sequence[Word]) -> list[Word]:
    """Words with the name of a firm in small letters where a digest opens with it in capitals: "ONEIDA Ltd."."""
    if _FIRM.isdisjoint([word.text for word in words]):
        return list(words)
    said = list(words)
    is_firm = False
    for n in range(len(words) - 1, -1, -1):
        text = words[n].text
        is_firm = text in _FIRM or (is_firm and words[n].kind == "E")
        if is_firm and len(text) > _INITIALS and text.isupper() and text.isalpha():
            said[n] = words[n]._replace(text=text.capitalize())
    return said
