"""The core's whole way in one call: an article in, its expressions and events out."""

from dataclasses import dataclass

from timeline.articles import Article
from timeline.events.values import Event
from timeline.reading.expressions import Expression


@dataclass(frozen=True, slots=True)
class Account:
    """What was read in an article: its time expressions, in the text's order, and its events, in the text's order."""

    article: Article
    expressions: tuple[Expression, ...]
    events: tuple[Event, ...]


def give_account(article: Article) -> Account:
    """Read an article. Raises UnusableText or UnknownLanguage; never for what the text says."""
    raise NotImplementedError
