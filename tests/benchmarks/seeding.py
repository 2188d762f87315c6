"""A store of a million events of 200,000 made-up articles over two thousand years, dense in the last ten.

Everything hangs on one seed. Rows are written directly, as the archive would
write them: an article of five sentences, each of which tells of one event, with
one expression and two entities. Words are drawn by Zipf's law, so that there
are common, middling and rare ones to search for.

    python -m tests.benchmarks.seeding sqlite:///big.sqlite3
"""

import random
import sys
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from sqlalchemy import Connection, text
from sqlalchemy.orm import Session

from tests.benchmarks.made_up import (
    ALL_WORDS,
    EVENTS_EACH,
    WORDS,
    Zipf,
    article_values,
    card_number,
    entity_id,
    entity_values,
    evidence_values,
    expression_values,
    word,
)
from timeline.calendar.moments import DAY, at
from timeline.calendar.units import Unit
from timeline.cli.progress import bar
from timeline.spans import Kind, Span, When
from timeline.store import Archive
from timeline.store.archive import search
from timeline.store.archive.search import Document
from timeline.store.cards import card_values, place_values
from timeline.store.engine import open_engine, writing
from timeline.store.whens import Values, when_values

ARTICLES, ENTITIES, PUBLISHERS = 200_000, 20_000, 300
_AT_ONCE = 2_000  # articles in one transaction
_UNITS = {
    Unit.DAY: 52,
    Unit.YEAR: 15,
    Unit.MONTH: 12,
    Unit.MINUTE: 5,
    Unit.WEEK: 5,
    Unit.QUARTER: 3,
    Unit.DECADE: 3,
    Unit.CENTURY: 2,
}
_BASES, _STATUSES = ("stated", "resolved", "inferred"), ("machine",) * 97 + ("confirmed", "corrected", "rejected")
_FACTS = ("happened",) * 7 + ("planned", "possible", "denied")
_TABLES = ("article", "expression", "event", "evidence", "dating", "appearance", "card", "card_entity")

Rows = dict[str, list[Values]]
Documents = dict[str, list[Document]]


def seed(address: str, articles: int = ARTICLES, *, chance: int = 7) -> None:
    """Fill an empty database; a progress bar on a terminal."""
    Archive.open(address).close()
    engine = open_engine(address)
    writer = _Writer(random.Random(chance), Zipf.of(WORDS, 0.9), Zipf.of(ENTITIES, 0.7))
    with writing(engine).begin() as connection:
        _insert(connection, "entity", [entity_values(place) for place in range(ENTITIES)])
    with engine.execution_options(isolation_level="AUTOCOMMIT").connect() as aside:
        with search.indexed_at_the_end(aside), bar("seeding", articles, sys.stderr) as shown:
            for first in range(0, articles, _AT_ONCE):
                numbers = range(first, min(first + _AT_ONCE, articles))
                with writing(engine).begin() as connection:
                    writer.write(connection, numbers)
                shown.update(len(numbers))
        _analyse(aside)
    engine.dispose()


def _insert(connection: Connection, table: str, rows: list[Values]) -> None:
    """As fast as each database can: many rows by one statement, or COPY."""
    names = list(rows[0])
    quoted = ", ".join(f'"{name}"' for name in names)
    values = [tuple(row[name] for name in names) for row in rows]
    if connection.dialect.name == "sqlite":
        places = ", ".join("?" * len(names))
        connection.exec_driver_sql(f"INSERT INTO {table} ({quoted}) VALUES ({places})", values)
        return
    cursor = connection.connection.cursor()
    with cursor.copy(f"COPY {table} ({quoted}) FROM STDIN") as copy:
        for row in values:
            copy.write_row(row)
    cursor.close()


def _analyse(connection: Connection) -> None:
    """What each database does by itself sooner or later; and PostgreSQL is told which number comes next."""
    if connection.dialect.name == "sqlite":
        connection.execute(text("ANALYZE"))
    else:
        connection.execute(text("VACUUM ANALYZE"))
        connection.execute(text("SELECT setval('article_number_seq', (SELECT max(number) FROM article))"))


@dataclass(frozen=True, slots=True)
class _Writer:
    chance: random.Random
    words: Zipf
    entities: Zipf

    def write(self, connection: Connection, numbers: range) -> None:
        """Some articles with all that hangs on them, and their cards."""
        rows: Rows = defaultdict(list)
        documents: Documents = defaultdict(list)
        for number in numbers:
            self._article(number + 1, rows, documents)
        for table in _TABLES:
            _insert(connection, table, rows[table])
        with Session(connection) as session:
            for index in search.INDEXES:
                search.write(session, index, documents[index])

    def _article(self, number: int, rows: Rows, documents: Documents) -> None:
        sentences = [self._sentence() for _ in range(EVENTS_EACH)]
        body, title = " ".join(sentences), self._words(5).capitalize()
        published = at(2024, 12, 31) - self.chance.randrange(3_652) * DAY
        publisher = f"The {word(self.chance.randrange(PUBLISHERS)).title()}"
        rows["article"].append(article_values(number, title, body, published, publisher))
        documents[search.ARTICLES].append(Document(number, title, body))
        start = 0
        for position, sentence in enumerate(sentences):
            event = self._event(number, position, published)
            for table, values in self._rows_of(event, sentence, start, publisher):
                rows[table].append(values)
            documents[search.EVENTS].append(Document(card_number(number, position), event["title"], sentence))
            start += len(sentence) + 1

    def _event(self, number: int, position: int, added: int) -> dict[str, Any]:
        when = self._when()
        first, closed, latest = when.reading_key
        return {
            "id": f"evt_{card_number(number, position):016x}",
            "article_number": number,
            "position": position,
            "title": self._words(4).capitalize(),
            **when_values(when),
            "order_first": first,
            "order_closed": closed,
            "order_latest": latest,
            "text": None,
            "why": "made up",
            "confidence": 1.0,
            "added": added,
            "basis": self.chance.choice(_BASES),
            "status": self.chance.choice(_STATUSES),
            "factuality": self.chance.choice(_FACTS),
            "importance": self.chance.randrange(100) / 100,
        }

    def _rows_of(
        self, event: dict[str, Any], sentence: str, start: int, publisher: str
    ) -> Iterator[tuple[str, Values]]:
        id, number, position = event["id"], event["article_number"], event["position"]
        place = place_values(SimpleNamespace(**event))
        card = card_number(number, position)
        yield "event", event
        yield "expression", expression_values(id, number, position, start)
        yield "evidence", evidence_values(id, number, start, sentence)
        yield "dating", {"event_id": id, "position": 0, "expression_id": f"exp_{id}"}
        yield "card", card_values(card, SimpleNamespace(**event, source=publisher), place)
        for order, entity in enumerate(sorted({self.entities.draw(self.chance) for _ in range(2)})):
            yield "appearance", {"event_id": id, "position": order, "entity_id": entity_id(entity)}
            yield "card_entity", {"card_number": card, "entity_id": entity_id(entity), **place}

    def _when(self) -> When:
        moment, unit = self._moment(), self.chance.choices(list(_UNITS), list(_UNITS.values()))[0]
        span = Span.unit(unit, moment)
        kind = self.chance.random()
        if kind < 0.02:
            return When.point(Span(None, span.end), unit)
        if kind < 0.04:
            return When(Kind.SPAN, span, Span(None, None), unit)
        return When.point(Span(None, None) if kind < 0.05 else span, unit)

    def _moment(self) -> int:
        """Three fifths in the last ten years, a fifth since 1900, a fifth before."""
        kind = self.chance.random()
        first, end = (2015, 2025) if kind < 0.6 else (1900, 2015) if kind < 0.8 else (25, 1900)
        return self.chance.randrange(at(first), at(end))

    def _sentence(self) -> str:
        return self._words(self.chance.randint(10, 20)).capitalize() + "."

    def _words(self, count: int) -> str:
        return " ".join(self.chance.choices(ALL_WORDS, cum_weights=self.words.sums, k=count))


if __name__ == "__main__":
    started = time.monotonic()
    seed(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else ARTICLES)
    print(f"{sys.argv[1].partition(':')[0]}: seeded in {time.monotonic() - started:.0f} s")
