"""Ids: opaque, prefixed, and for what is read in an article derived from where it stands there.

So an event keeps its id when its article is read again and the words that
date it stand where they stood.
"""

import secrets
from collections import Counter
from collections.abc import Iterator
from hashlib import blake2b

from timeline.account import Account
from timeline.events.values import Event


def article_id() -> str:
    """A new one, at random: an article may be corrected, so its content cannot name it."""
    return f"art_{secrets.token_hex(8)}"


def expression_ids(article: str, account: Account) -> list[str]:
    """The ids of an account's expressions, in their order."""
    return list(_distinct("exp", article, (str(expression.start) for expression in account.expressions)))


def event_ids(article: str, account: Account) -> list[str]:
    """The ids of an account's events, in their order."""
    return list(_distinct("evt", article, (_place(event, account) for event in account.events)))


def _place(event: Event, account: Account) -> str:
    """Where the first of the words that date it stands, or where its sentence does if no words date it."""
    if event.expressions:
        return f"expression {account.expressions[event.expressions[0]].start}"
    return f"sentence {event.start}"


def _distinct(prefix: str, article: str, places: Iterator[str]) -> Iterator[str]:
    seen: Counter[str] = Counter()
    for place in places:
        digest = blake2b(f"{article} {prefix} {place} {seen[place]}".encode(), digest_size=8)
        seen[place] += 1
        yield f"{prefix}_{digest.hexdigest()}"
