"""The tables: rows and nothing else.

Instants are moments (`timeline.calendar.moments`), for no database's own date
type reaches as far as history does. An article has a number beside its public
id because "as told" is an order: that of the articles, then of the places in
their texts. JSON holds what is only ever read whole. `revision` is the id of the last
change of a row, None while it is as it was first written.
"""

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Text,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

BY_HAND = 0
"""The number of nobody's article, on which the events hang that people add; it is never shown."""


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
    """One article. `digest` is that of its content as it was posted, so that it is kept once, corrected or not."""

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
    revision: Mapped[str | None] = mapped_column(Text)
    changed: Mapped[int | None] = mapped_column(BigInteger)

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
    revision: Mapped[str | None] = mapped_column(Text)
    changed: Mapped[int | None] = mapped_column(BigInteger)

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
    """One named chronology. `filter` has the words of a query, or is None: only what is added by hand is in it."""

    __tablename__ = "timeline"

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    title: Mapped[str] = mapped_column(Text)
    description: Mapped[str] = mapped_column(Text)
    added: Mapped[int] = mapped_column(BigInteger)
    visibility: Mapped[str] = mapped_column(Text, server_default="public")
    lane: Mapped[str] = mapped_column(Text, server_default="source")
    filter: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    revision: Mapped[str | None] = mapped_column(Text)
    changed: Mapped[int | None] = mapped_column(BigInteger)

    choices: Mapped[list["ChoiceRow"]] = relationship(lazy="raise", order_by="ChoiceRow.event_id")


class ChoiceRow(Base):
    """One event that a person added to a timeline, or left out of it; an event that is not there for now may be too."""

    __tablename__ = "choice"

    timeline_id: Mapped[str] = mapped_column(ForeignKey("timeline.id", ondelete="CASCADE"), primary_key=True)
    event_id: Mapped[str] = mapped_column(Text, primary_key=True)
    is_added: Mapped[bool] = mapped_column(Boolean)


ARTICLE, EXPRESSION, EVENT, EVIDENCE, DATING, ENTITY, APPEARANCE = (
    Base.metadata.tables[row.__tablename__]
    for row in (ArticleRow, ExpressionRow, EventRow, EvidenceRow, DatingRow, EntityRow, AppearanceRow)
)
"""The same as plain tables, whose columns are asked for in less time."""
