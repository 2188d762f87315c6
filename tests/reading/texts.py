"""Texts to try the reader on, made by chance: jumbles, any characters, changed sentences, filled templates."""

import random
import re
from collections.abc import Callable
from functools import cache

import sample_data
from tests.reading.templates import SLOTS, TEMPLATES
from timeline.reading.languages.english import ENGLISH

Make = Callable[[random.Random], str]

_FIGURES = ["1962", "44", "31", "3rd", "1990s", "'98", "5:30", "03/04/2023", "2024-06-25", ".", "0", "1,000,000", "1/2"]
WORDS = [*ENGLISH.lexicon.vocabulary, *_FIGURES]
_BETWEEN = [" ", " ", " ", " ", "-", ", ", "\n", "\n\n", "  "]
_SIGNS = "'’\"“”-–—,.;:!?/()[]$€%°\t\n\u00a0\u200b\u200f\u202e\u0301\ud800\x00İıßΣς😀東ÀÉ٣²½"


def any_text(chance: random.Random) -> str:
    """A text of one of the kinds below."""
    make: Make = chance.choice([jumble, jumble, characters, changed, changed, filled, filled])
    return make(chance)


def jumble(chance: random.Random) -> str:
    """Words of the lexicon in any order, with what stands between words in texts."""
    words = [chance.choice(WORDS) + chance.choice(_BETWEEN) for _ in range(chance.randint(3, 40))]
    return "".join(_cased(word, chance) for word in words)


def _cased(word: str, chance: random.Random) -> str:
    return chance.choice([word, word, word.title(), word.upper()])


def characters(chance: random.Random) -> str:
    """Any characters, the awkward ones more often than others, and a word of the lexicon here and there."""
    kinds = chance.choices("word sign low any".split(), weights=(2, 4, 2, 1), k=chance.randint(0, 60))
    return "".join(_ANY[kind](chance) for kind in kinds)


_ANY: dict[str, Make] = {
    "word": lambda chance: _cased(chance.choice(WORDS), chance),
    "sign": lambda chance: chance.choice(_SIGNS),
    "low": lambda chance: chr(chance.randrange(0x250)),
    "any": lambda chance: chr(chance.randrange(0x110000)),
}


def changed(chance: random.Random) -> str:
    """Some sentences of the sample articles, with words swapped, left out and put in."""
    sentences = _sentences()
    first = chance.randrange(len(sentences))
    words = " ".join(sentences[first : first + chance.randint(1, 4)]).split(" ")
    for _ in range(chance.randint(1, 8)):
        at, other = chance.randrange(len(words)), chance.randrange(len(words))
        match chance.randrange(3):
            case 0:
                words[at], words[other] = words[other], words[at]
            case 1 if len(words) > 1:
                del words[at]
            case _:
                words.insert(at, _cased(chance.choice(WORDS), chance))
    return " ".join(words)


@cache
def _sentences() -> list[str]:
    whole = "\n\n".join(article["text"] for article in sample_data.articles())
    return re.split(r"(?<=[.!?])[ \n]+(?=[A-Z“\"])", whole)


def filled(chance: random.Random) -> str:
    """Sentences that are English but for what they say: templates with their slots filled."""
    sentences = [_filled(chance.choice(TEMPLATES), chance) for _ in range(chance.randint(1, 4))]
    return chance.choice([" ", " ", " ", "\n\n"]).join(sentences)


def _filled(template: str, chance: random.Random) -> str:
    return re.sub(r"\{(\w+)\}", lambda slot: _filled(chance.choice(SLOTS[slot[1]]), chance), template)
