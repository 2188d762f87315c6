"""The catalogue agrees with the other tables, whoever writes to them, and however."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Connection, text

from tests.accounts import bridge_account, ministers_account
from tests.store.changes import BY
from timeline.account import Account
from timeline.articles import Article
from timeline.events.values import Entity, EntityKind
from timeline.store import Archive, EventQuery
from timeline.store.archive.catalogue import complete
from timeline.store.decisions import Decision, Edit, Handmade, Verdict
from timeline.store.engine import open_engine, writing
from timeline.store.plain import rows_of
from timeline.store.records import Status

REJECT, CONFIRM = Decision(Verdict.REJECT), Decision(Verdict.CONFIRM)
BRIDGE = bridge_account()


@pytest.fixture
def connection(empty_database: str) -> Iterator[Connection]:
    """A connection to an archive in which all has been done that can be done to events and articles."""
    archive = Archive.open(empty_database)
    _do_all(archive)
    archive.close()
    engine = open_engine(empty_database)
    with writing(engine).begin() as connection:
        yield connection
    engine.dispose()


def _do_all(archive: Archive) -> None:
    bridge, _ = archive.articles.add(BRIDGE, 0)
    tower = replace(BRIDGE, article=replace(BRIDGE.article, title="The tower"))
    rows = [rows_of(account, "1", 1) for account in (ministers_account(), tower, tower)]
    ids = [id for id, _ in archive.articles.add_all(rows)]
    call, visit = archive.articles.get(ids[0]).events
    archive.decisions.decide(call.id, REJECT, BY)
    archive.decisions.edit(visit.id, Edit(title="A journey", entities=(Entity("Ruritania", EntityKind.PLACE),)), BY)
    archive.decisions.add(Handmade("The mill burnt", "1962"), BY)
    for event in bridge.events:
        archive.revisions.undo(archive.decisions.delete(event.id, BY).id, BY)
    archive.corrections.read_again(bridge.id, _from_the_end, BY)
    archive.corrections.correct(bridge.id, {"publisher": "The Town Crier"}, _from_the_end, BY)
    archive.revisions.undo(archive.corrections.delete(ids[0], BY).id, BY)
    archive.corrections.delete(ids[1], BY)


def _from_the_end(article: Article) -> Account:
    return replace(BRIDGE, article=article, events=BRIDGE.events[::-1])


def test_the_catalogue_is_what_it_would_be_if_it_were_made_now(connection: Connection) -> None:
    catalogued = _catalogue(connection)

    for table in ("card", *(() if connection.dialect.name == "sqlite" else ("event_search", "article_search"))):
        connection.execute(text(f"DELETE FROM {table}"))
    complete(connection)

    assert [len(rows) for rows in catalogued] == [5, 4, 5, 2]
    assert catalogued == _catalogue(connection)


def _catalogue(connection: Connection) -> list[list[Any]]:
    """The cards, those of entities, and what is searched of events and articles, without the numbers of cards."""
    number = "rowid" if connection.dialect.name == "sqlite" else "number"
    place = "order_first, order_closed, order_latest, article_number, position, reach_first, reach_end, breadth"
    told = "lightness, age, source, year, precision, basis, status, factuality"
    cards = "card_entity JOIN card ON card.number = card_entity.card_number"
    own = ", ".join(f"card_entity.{name}" for name in place.split(", "))
    document = written = "head, body"
    if connection.dialect.name == "postgresql":
        also = ", ".join(f"event_search.{name}" for name in f"{place}, {told}, entities, places".split(", "))
        document, written = "CAST(document AS text)", f"CAST(document AS text), {also}"
    searched = f"event_search LEFT JOIN card ON card.number = event_search.{number}"
    asked = (
        f"SELECT event_id, {place}, {told} FROM card ORDER BY event_id",
        f"SELECT event_id, entity_id, {own} FROM {cards} ORDER BY event_id, entity_id",
        f"SELECT event_id, {written} FROM {searched} ORDER BY event_id",
        f"SELECT {number}, {document} FROM article_search ORDER BY {number}",
    )
    return [list(map(tuple, connection.execute(text(question)))) for question in asked]


def test_what_a_batch_brings_is_found(archive: Archive) -> None:
    ((id, _),) = archive.articles.add_all([rows_of(ministers_account(), "1", 0)])

    (found,) = archive.articles.search("belousov").items
    assert found.source.id == id
    assert [event.title for event in archive.events.page(EventQuery(q="visit moscow")).items] == ["A visit to Moscow"]


def test_what_no_article_tells_is_found_but_no_article(archive: Archive) -> None:
    made = archive.decisions.add(Handmade("The mill burnt", "1962"), BY)

    page = archive.events.page(EventQuery(q="mill", status=Status.MANUAL, facets=True))

    assert (page.items, page.facets and page.facets["source"]) == ((made,), ())
    assert (archive.articles.page().items, archive.articles.search("mill").items) == ((), ())
    assert archive.events.page(EventQuery(source="art_by_hand")).items == ()
