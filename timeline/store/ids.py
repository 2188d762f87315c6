"""Ids: opaque, prefixed, and for what is read in an article derived from where it stands there.

So an event keeps its id when its article is read again and its trigger stands
where it stood. An entity is known by its name, so its id is the same in all.

The id of an article begins with the time at which it was added, and those of
what is read in it begin with its own. So what is written together stands
together in every index: a batch writes a quarter of the pages that it writes
where ids are hashes.
"""

import secrets
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import blake2b

from timeline.account import Account
from timeline.events.values import Entity

_OF_HASHED = 20  # characters of the ids that articles had when what was read in them got hashes for ids


def article_id(added: int) -> str:
    """A new one, at random but for the time: an article may be corrected, so its content cannot name it."""
    return f"art_{added:08x}{secrets.token_hex(6)}"


def event_id() -> str:
    """A new one, at random, for an event that a person adds."""
    return f"evt_{secrets.token_hex(8)}"


def timeline_id() -> str:
    return f"tml_{secrets.token_hex(8)}"


def revision_id() -> str:
    return f"rev_{secrets.token_hex(8)}"


def expression_ids(article: str, account: Account) -> list[str]:
    """The ids of an account's expressions, in their order."""
    return list(_distinct("exp", article, (expression.start for expression in account.expressions)))


def event_ids(article: str, account: Account) -> list[str]:
    """The ids of an account's events, in their order, by where the triggers of their first mentions stand."""
    return list(_distinct("evt", article, (event.mentions[0].trigger[0] for event in account.events)))


def _distinct(prefix: str, article: str, places: Iterable[int]) -> Iterator[str]:
    name = _hashed if len(article) == _OF_HASHED else _beside
    seen: Counter[int] = Counter()
    for place in places:
        yield name(prefix, article, place, seen[place])
        seen[place] += 1


def _beside(prefix: str, article: str, place: int, before: int) -> str:
    """The article's, the place, for which five digits are enough, and which of those that stand there it is."""
    return f"{prefix}_{article.partition('_')[2]}{place:05x}{before or ''}"


def _hashed(prefix: str, article: str, place: int, before: int) -> str:
    said = f"trigger {place}" if prefix == "evt" else str(place)
    return _derived(prefix, f"{article} {prefix} {said} {before}")


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
