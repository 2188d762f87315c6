"""What a view needs of the app it runs in."""

import time
from typing import TypeVar
from urllib.parse import urlencode

from flask import current_app, request
from werkzeug.http import quote_etag

from timeline.account import Account, give_account
from timeline.articles import Article, check_text
from timeline.store import Act, Archive
from timeline.store.archive import Correction
from timeline.store.records import ArticleRecord, EventRecord, TimelineRecord

Record = TypeVar("Record", ArticleRecord, EventRecord, TimelineRecord, Correction)

Tagged = tuple[Record, dict[str, str]]
"""A resource, and the headers of its answer."""

_WHO = "local"  # until there are accounts


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
    config = current_app.config
    return give_account(checked(article), day_first=config["DAY_FIRST"], country=config["COUNTRY"])


def checked(article: Article) -> Article:
    """An article that this app takes. Raises UnusableText."""
    check_text(article.text, longest=current_app.config["MAX_TEXT_BYTES"])
    return article


def act(reason: str | None = None) -> Act:
    """Who changes something here and now, and why."""
    return Act(_WHO, int(time.time()), reason)


def tagged(record: Record) -> Tagged[Record]:
    """A resource with the ETag of its version, which `If-Match` takes."""
    return record, {"ETag": quote_etag(record.version)}
