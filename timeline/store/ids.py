"""Ids: opaque, prefixed, and for what is read in an article derived from where it stands there.

So an event keeps its id when its article is read again and its trigger stands
where it stood. An entity is known by its name, so its id is the same in all.
"""

import secrets
from collections import Counter
from collections.abc import Iterator
from hashlib import blake2b

from timeline.account import Account
from timeline.events.values import Entity, Event


def article_id() -> str:
    """A new one, at random: an article may be corrected, so its content cannot name it."""
    return f"art_{secrets.token_hex(8)}"


def event_id() -> str:
    """A new one, at random, for an event that a person adds."""
    return f"evt_{secrets.token_hex(8)}"


def timeline_id() -> str:
    return f"tml_{secrets.token_hex(8)}"


def revision_id() -> str:
    return f"rev_{secrets.token_hex(8)}"


def expression_ids(article: str, account: Account) -> list[str]:
    """The ids of an account's expressions, in their order."""
    return list(_distinct("exp", article, (str(expression.start) for expression in account.expressions)))


def event_ids(article: str, account: Account) -> list[str]:
    """The ids of an account's events, in their order."""
    return list(_distinct("evt", article, map(_place, account.events)))


def _place(event: Event) -> str:
    """Where the trigger of its first mention stands."""
    return f"trigger {event.mentions[0].trigger[0]}"


def _distinct(prefix: str, article: str, places: Iterator[str]) -> Iterator[str]:
    seen: Counter[str] = Counter()
    for place in places:
        yield _derived(prefix, f"{article} {prefix} {place} {seen[place]}")
        seen[place] += 1


def entity_id(entity: Entity) -> str:
    """The same for the same name, case apart, of the same kind.

    >>> from timeline.events.values import EntityKind
    >>> entity_id(Entity("ACME  Ltd", EntityKind.OTHER)) == entity_id(Entity("Acme Ltd", EntityKind.OTHER))
    True
    """
    return _derived("ent", f"{entity.kind.value} {folded(entity.name)}")


def folded(name: str) -> str:
    """A name case apart, its words one blank apart."""
    return " ".join(name.split()).casefold()


def _derived(prefix: str, content: str) -> str:
    return f"{prefix}_{blake2b(content.encode(), digest_size=8).hexdigest()}"
