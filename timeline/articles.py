"""An article as it comes in: a text and the date it was published, with what else is known of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from timeline.calendar.zones import Published, parse_published
from timeline.errors import UnusableText

LONGEST = 1_000_000  # bytes of UTF-8: what one reading should hold in memory


@dataclass(frozen=True, slots=True)
class Article:
    """A text to read. `published` is on the clock of `zone` (IANA) where that is known; its title is not read."""

    text: str
    published: Published
    title: str | None = None
    url: str | None = None
    publisher: str | None = None
    author: str | None = None
    language: str = "en"
    country: str | None = None
    zone: str | None = None


def amended(article: Article, given: Mapping[str, Any]) -> Article:
    """The article with some of its fields different; `published` is given as text, and put on the clock of the zone.

    Raises UnreadableDate or UnknownZone.

    >>> from timeline.calendar import parse_published
    >>> str(amended(Article("x", parse_published("2024-06-25")), {"published": "2024-06-26"}).published)
    '2024-06-26'
    """
    fields = dict(given)
    if "published" in given or "zone" in given:
        text = given.get("published", str(article.published))
        fields["published"] = parse_published(text, given.get("zone", article.zone))
    return replace(article, **fields)


def reads_otherwise(one: Article, other: Article) -> bool:
    """Whether what makes the two different makes their texts be read differently too."""
    return any(getattr(one, name) != getattr(other, name) for name in ("published", "zone", "language", "country"))


def check_text(text: str, field: str = "text", longest: int = LONGEST) -> None:
    """Raise UnusableText for what cannot be stored or read: empty, too long, NUL, or half a surrogate pair."""
    if not text.strip():
        raise UnusableText("is empty", field)
    if "\0" in text:
        raise UnusableText(f"has a NUL character at {text.index(chr(0))}", field)
    try:
        size = len(text.encode())
    except UnicodeEncodeError as error:
        raise UnusableText(f"has half of a surrogate pair at {error.start}", field) from error
    if size > longest:
        raise UnusableText(f"is {size:,} bytes long; at most {longest:,} are taken", field)
