"""The texts that the benchmarks read: annotated news where it lies beside the project, else the sample articles.

The news may not be part of the project, so it is looked for and not shipped.
"""

import json
from pathlib import Path
from typing import NamedTuple

import sample_data

_CORPORA = Path(__file__).parents[2].parent / "shared" / "corpora"
_FILES = "timebank_train.jsonl", "aquaint_train.jsonl"


class News(NamedTuple):
    """A text, and the day on which it was published."""

    text: str
    published: str


class Gold(NamedTuple):
    """A time expression as an annotator marked it."""

    start: int
    end: int
    value: str


class Texts(NamedTuple):
    """Texts and what they are called."""

    name: str
    news: list[News]

    @property
    def size(self) -> int:
        """Characters in all."""
        return sum(len(news.text) for news in self.news)

    def __str__(self) -> str:
        return f"{self.name}: {len(self.news)} texts, {self.size:,} characters"


def samples() -> Texts:
    """The sample articles."""
    news = [News(article["text"], article["published"]) for article in sample_data.articles()]
    return Texts("the sample articles", news)


def annotated() -> list[tuple[News, list[Gold]]] | None:
    """TimeBank and AQUAINT, as far as they are for development; None where they do not lie beside the project."""
    files = [_CORPORA / name for name in _FILES]
    if not all(file.exists() for file in files):
        return None
    lines = (json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines())
    return [
        (News(line["text"], line["dct"]), [Gold(mark["start"], mark["end"], mark["value"]) for mark in line["timexes"]])
        for line in lines
    ]


def corpora() -> Texts | None:
    """The texts of annotated news."""
    found = annotated()
    return Texts("TimeBank and AQUAINT", [news for news, _ in found]) if found else None


def most() -> Texts:
    """The corpora, or the samples where they are missing, which is said."""
    found = corpora()
    if found is None:
        print("no corpora beside the project, so the sample articles stand in")
    return found or samples()


def long(length: int) -> str:
    """One text of that many characters: the sample articles, over and over."""
    whole = "\n\n".join(news.text for news in samples().news) + "\n\n"
    return (whole * (length // len(whole) + 1))[:length]
