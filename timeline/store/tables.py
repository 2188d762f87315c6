"""The tables: rows and nothing else.

Instants are moments (`timeline.calendar.moments`), for no database's own date
type reaches as far as history does. An article has a number beside its public
id because "as told" is an order: that of the articles, then of the places in
their texts. JSON holds what is only ever read whole.

The catalogue, `card` and `card_entity`, holds nothing of its own: all that
events are found by, as plain numbers and words in narrow rows. `catalogue`
makes it anew from the other tables whenever they change.
"""

from typing import Any

from sqlalchemy import JSON, BigInteger, Boolean, Float, ForeignKey, Index, Integer, MetaData, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "%(table_name)s_%(column_0_N_name)s",
            "uq": "%(table_name)s_%(column_0_N_name)s_once",
            "fk": "%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "%(table_name)s_key",
        }
    )


class ArticleRow(Base):
    """One article, as posted; `digest` is that of its content, so that the same content is kept once."""

    __tablename__ = "article"

    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    id: Mapped[str] = mapped_column(Text, unique=True)
    digest: Mapped[str] = mapped_column(Text, unique=True)
    text: Mapped[str] = mapped_column(Text)
    published: Mapped[int] = mapped_column(BigInteger)
    published_timed: Mapped[bool] = mapped_column(Boolean)
    published_offset: Mapped[int | None] = mapped_column(Integer)
    zone: Mapped[str | None] = mapped_column(Text)
    title: Mapped[str | None] = mapped_column(Text)
    url: Mapped[str | None] = mapped_column(Text)
    publisher: Mapped[str | None] = mapped_column(Text)
    author: Mapped[str | None] = mapped_column(Text)
    language: Mapped[str] = mapped_column(Text)
    country: Mapped[str | None] = mapped_column(Text)
    reader: Mapped[str] = mapped_column(Text)
    added: Mapped[int] = mapped_column(BigInteger)

    expressions: Mapped[list["ExpressionRow"]] = relationship(lazy="raise", order_by="ExpressionRow.position")
    events: Mapped[list["EventRow"]] = relationship(lazy="raise", order_by="EventRow.position")


class ExpressionRow(Base):
    """One time expression of an article. Its When, its anchor and its candidates are JSON, as `rows` writes them."""

    __tablename__ = "expression"
    __table_args__ = (UniqueConstraint("article_number", "position"),)

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    article_number: Mapped[int] = mapped_column(ForeignKey("article.number", ondelete="CASCADE"))
    position: Mapped[int] = mapped_column(Integer)
    start: Mapped[int] = mapped_column(Integer)
    end: Mapped[int] = mapped_column(Integer)
    text: Mapped[str] = mapped_column(Text)
    type: Mapped[str] = mapped_column(Text)
    value: Mapped[str] = mapped_column(Text)
    when: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    why: Mapped[str] = mapped_column(Text)
    mod: Mapped[str | None] = mapped_column(Text)
    signal: Mapped[str | None] = mapped_column(Text)
    anchor: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    candidates: Mapped[list[dict[str, Any]]] = mapped_column(JSON)


class EventRow(Base):
    """One event. Both ends of its time are spans, hence four moments; the three `order_…` are its reading key."""

    __tablename__ = "event"
    __table_args__ = (
        UniqueConstraint("article_number", "position"),
        Index(
            "event_reading_order",
            "order_first",
            "order_closed",
            "order_latest",
            "article_number",
            "position",
            unique=True,
        ),
    )

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    article_number: Mapped[int] = mapped_column(ForeignKey("article.number", ondelete="CASCADE"))
    position: Mapped[int] = mapped_column(Integer)
    title: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)
    start_earliest: Mapped[int | None] = mapped_column(BigInteger)
    start_latest: Mapped[int | None] = mapped_column(BigInteger)
    end_earliest: Mapped[int | None] = mapped_column(BigInteger)
    end_latest: Mapped[int | None] = mapped_column(BigInteger)
    precision: Mapped[str] = mapped_column(Text)
    approximate: Mapped[bool] = mapped_column(Boolean)
    offset: Mapped[int | None] = mapped_column(Integer)
    likely: Mapped[int | None] = mapped_column(BigInteger)
    order_first: Mapped[int] = mapped_column(BigInteger)
    order_closed: Mapped[int] = mapped_column(Integer)
    order_latest: Mapped[int] = mapped_column(BigInteger)
    text: Mapped[str | None] = mapped_column(Text)
    basis: Mapped[str] = mapped_column(Text)
    why: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(Text)
    confidence: Mapped[float] = mapped_column(Float)
    added: Mapped[int] = mapped_column(BigInteger)
    factuality: Mapped[str] = mapped_column(Text, server_default="happened")
    importance: Mapped[float] = mapped_column(Float, server_default="0.5")

    evidence: Mapped[list["EvidenceRow"]] = relationship(lazy="raise", order_by="EvidenceRow.position")
    datings: Mapped[list["DatingRow"]] = relationship(lazy="raise", order_by="DatingRow.position")
    appearances: Mapped[list["AppearanceRow"]] = relationship(lazy="raise", order_by="AppearanceRow.position")


class EvidenceRow(Base):
    """One place where an article tells of an event, and where the words that name it stand."""

    __tablename__ = "evidence"

    event_id: Mapped[str] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(Integer, primary_key=True)
    article_number: Mapped[int] = mapped_column(ForeignKey("article.number", ondelete="CASCADE"), index=True)
    start: Mapped[int] = mapped_column(Integer)
    end: Mapped[int] = mapped_column(Integer)
    quote: Mapped[str] = mapped_column(Text)
    trigger_start: Mapped[int] = mapped_column(Integer)
    trigger_end: Mapped[int] = mapped_column(Integer)

    article: Mapped[ArticleRow] = relationship(lazy="raise")


class DatingRow(Base):
    """One of the expressions that date an event, in their order."""

    __tablename__ = "dating"

    event_id: Mapped[str] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(Integer, primary_key=True)
    expression_id: Mapped[str] = mapped_column(ForeignKey("expression.id", ondelete="CASCADE"), index=True)

    expression: Mapped[ExpressionRow] = relationship(lazy="raise")


class EntityRow(Base):
    """One named thing, of whichever articles; `folded` is its name case apart. Its id hangs on that and the kind."""

    __tablename__ = "entity"
    __table_args__ = (UniqueConstraint("folded", "kind"),)

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    folded: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(Text)


class AppearanceRow(Base):
    """One of the entities of an event, in their order."""

    __tablename__ = "appearance"

    event_id: Mapped[str] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(Integer, primary_key=True)
    entity_id: Mapped[str] = mapped_column(ForeignKey("entity.id", ondelete="CASCADE"), index=True)

    entity: Mapped[EntityRow] = relationship(lazy="raise")


class TimelineRow(Base):
    """One named chronology."""

    __tablename__ = "timeline"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    title: Mapped[str] = mapped_column(Text)
    description: Mapped[str] = mapped_column(Text)
    added: Mapped[int] = mapped_column(BigInteger)


_NUMBER = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows by themselves only so
_ORDER = ("order_first", "order_closed", "order_latest", "article_number", "position")


class Ordered:
    """Where an event stands on the time line.

    The first five are its place in the reading order. `reach_first` and `reach_end` are its bounds, half-open and in
    UTC where its time has an offset; None is open. `breadth` says how far apart they are (`cards.breadth`).
    """

    order_first: Mapped[int] = mapped_column(BigInteger)
    order_closed: Mapped[int] = mapped_column(Integer)
    order_latest: Mapped[int] = mapped_column(BigInteger)
    article_number: Mapped[int] = mapped_column(BigInteger)
    position: Mapped[int] = mapped_column(Integer)
    reach_first: Mapped[int | None] = mapped_column(BigInteger)
    reach_end: Mapped[int | None] = mapped_column(BigInteger)
    breadth: Mapped[int] = mapped_column(Integer)


class CardRow(Ordered, Base):
    """An event in the catalogue. `lightness` and `age` sort the weightiest and the last added first."""

    __tablename__ = "card"
    __table_args__ = (
        Index("card_reading_order", *_ORDER, unique=True),
        Index("card_breadth", "breadth", *_ORDER),
        Index("card_source", "source", *_ORDER),
        Index("card_status", "status", *_ORDER),
        Index("card_lightness", "lightness", *_ORDER),
        Index("card_age", "age", *_ORDER),
    )

    number: Mapped[int] = mapped_column(_NUMBER, primary_key=True)
    event_id: Mapped[str] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), unique=True)
    lightness: Mapped[float] = mapped_column(Float)
    age: Mapped[int] = mapped_column(BigInteger)
    source: Mapped[str | None] = mapped_column(Text)
    year: Mapped[int | None] = mapped_column(Integer)
    precision: Mapped[str] = mapped_column(Text)
    basis: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(Text)
    factuality: Mapped[str] = mapped_column(Text)


class CardEntityRow(Ordered, Base):
    """An entity of an event in the catalogue, where the entity's events can be walked in reading order."""

    __tablename__ = "card_entity"
    __table_args__ = (Index("card_entity_reading_order", "entity_id", *_ORDER),)

    card_number: Mapped[int] = mapped_column(ForeignKey("card.number", ondelete="CASCADE"), primary_key=True)
    entity_id: Mapped[str] = mapped_column(ForeignKey("entity.id", ondelete="CASCADE"), primary_key=True)
