"""What a view needs of the app it runs in."""

from urllib.parse import urlencode

from flask import current_app, request

from timeline.account import Account, give_account
from timeline.articles import Article, check_text
from timeline.store import Archive


def archive() -> Archive:
    """The app's archive."""
    held = current_app.extensions["timeline"]
    assert isinstance(held, Archive)
    return held


def next_page(cursor: str | None) -> str | None:
    """The address of the page that follows the one being answered, or None."""
    if cursor is None:
        return None
    return f"{request.path}?{urlencode({**request.args, 'cursor': cursor})}"


def account_of(article: Article) -> Account:
    """An article as this app reads it. Raises UnusableText, for one that is longer than the app takes too."""
    return give_account(checked(article), country=current_app.config["COUNTRY"])


def checked(article: Article) -> Article:
    """An article that this app takes. Raises UnusableText."""
    check_text(article.text, longest=current_app.config["MAX_TEXT_BYTES"])
    return article
