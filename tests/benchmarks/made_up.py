"""What the seeded store is made of: words by Zipf's law, entities, and the rows of articles."""

import random
from bisect import bisect
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

from timeline.events.values import EntityKind

EVENTS_EACH = 5
WORDS = 30_000
_SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split()


@dataclass(frozen=True, slots=True)
class Zipf:
    """Draws places from 0: the first most often, the tenth a tenth of that (flatter with a smaller `bend`)."""

    sums: list[float]

    @classmethod
    def of(cls, count: int, bend: float) -> "Zipf":
        return cls(list(accumulate(1 / (place + 1) ** bend for place in range(count))))

    def draw(self, chance: random.Random) -> int:
        return bisect(self.sums, chance.random() * self.sums[-1])


def word(place: int) -> str:
    """The word of a rank, of syllables; no two are the same, singular or plural.

    >>> word(0), word(25_000)
    ('bababa', 'dinabafo')
    """
    parts = [_SYLLABLES[place // 20**power % 20] for power in (2, 1, 0)]
    return "".join(parts) + ("" if place < 8_000 else _SYLLABLES[place // 8_000])


ALL_WORDS = [word(place) for place in range(WORDS)]


def entity_id(place: int) -> str:
    return f"ent_{place:016x}"


def entity_values(place: int) -> dict[str, Any]:
    name = f"{word(place % 8_000).title()} {word(place // 3).title()} {place}"
    kind = list(EntityKind)[place % 4]
    return {"id": entity_id(place), "name": name, "folded": name.casefold(), "kind": kind.value}


def card_number(article: int, position: int) -> int:
    return (article - 1) * EVENTS_EACH + position + 1


def article_values(number: int, title: str, body: str, published: int, publisher: str) -> dict[str, Any]:
    return {
        "number": number,
        "id": f"art_{number:016x}",
        "digest": f"{number:064x}",
        "text": body,
        "title": title,
        "publisher": publisher,
        "published": published,
        "published_timed": False,
        "language": "en",
        "reader": "seeding",
        "added": published,
    }


def expression_values(event: str, number: int, position: int, start: int) -> dict[str, Any]:
    return {
        "id": f"exp_{event}",
        "article_number": number,
        "position": position,
        "start": start,
        "end": start + 4,
        "text": "then",
        "type": "DATE",
        "value": "XXXX",
        "when": None,
        "why": "made up",
        "candidates": "[]",
    }


def evidence_values(event: str, number: int, start: int, sentence: str) -> dict[str, Any]:
    end = start + len(sentence)
    places = {"start": start, "end": end, "trigger_start": start, "trigger_end": start + sentence.index(" ")}
    return {"event_id": event, "position": 0, "article_number": number, "quote": sentence, **places}
