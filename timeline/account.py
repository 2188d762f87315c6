"""The core's whole way in one call: an article in, its expressions and events out."""

from dataclasses import dataclass

from timeline.articles import Article, check_text
from timeline.events import Event, find_events
from timeline.reading import Anchor, Expression, read


@dataclass(frozen=True, slots=True)
class Account:
    """What was read in an article: its time expressions, in the text's order, and its events, in the text's order."""

    article: Article
    expressions: tuple[Expression, ...]
    events: tuple[Event, ...]


def give_account(article: Article, *, day_first: bool | None = None, country: str | None = None) -> Account:
    """Read an article. Raises UnusableText or UnknownLanguage, and nothing for what the text says.

    `day_first` says how the source writes 03/04/2023; None: not known. `country` (ISO 3166) is for articles that name
    none: its holidays are meant; None: those of the United States.
    """
    check_text(article.text)
    anchor = Anchor.of(article.published, day_first=day_first, country=article.country or country)
    expressions = read(article.text, anchor, article.language)
    events = find_events(article.text, anchor, article.language, expressions, article.title)
    return Account(article, tuple(expressions), tuple(events))
