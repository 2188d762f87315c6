"""The tables of the catalogue: all that events are found by, as plain numbers and words in narrow rows.

They hold nothing of their own: `catalogue` makes them anew from the other tables whenever those change.
"""

from sqlalchemy import BigInteger, Boolean, Float, ForeignKey, Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from timeline.store.cards import ORDER
from timeline.store.tables import Base

_TOLD = ("breadth", "reach_end", "status")
"""What an index holds besides the order, so that who walks it need not look up the cards."""
_WEIGHED = ("order_first", "reach_end", "status", "lightness")
"""What events are counted and weighed by for a chart; three indexes hold it, for it looks at all that there are."""
_NUMBER = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows by themselves only so


class Ordered:
    """Where an event stands on the time line.

    The first five are its place in the reading order. `reach_first` and `reach_end` are its bounds, half-open and in
    UTC where its time has an offset; None is open. `breadth` says how far apart they are (`cards.breadth`). `status` is
    here for what was rejected is mostly left out. `lightness` sorts the weightiest first.
    """

    order_first: Mapped[int] = mapped_column(BigInteger)
    order_closed: Mapped[int] = mapped_column(Integer)
    order_latest: Mapped[int] = mapped_column(BigInteger)
    article_number: Mapped[int] = mapped_column(BigInteger)
    position: Mapped[int] = mapped_column(Integer)
    reach_first: Mapped[int | None] = mapped_column(BigInteger)
    reach_end: Mapped[int | None] = mapped_column(BigInteger)
    breadth: Mapped[int] = mapped_column(Integer)
    status: Mapped[str] = mapped_column(Text)
    lightness: Mapped[float] = mapped_column(Float)


class CardRow(Ordered, Base):
    """An event in the catalogue. `age` sorts the last added first."""

    __tablename__ = "card"
    __table_args__ = (
        Index("card_reading_order", *ORDER, *_TOLD, "number"),
        Index("card_breadth", "breadth", *ORDER, "reach_end", "status", "number"),
        Index("card_source", "source", *ORDER, *_TOLD, "number"),
        Index("card_status", "status", *ORDER, "breadth", "reach_end", "number"),
        Index("card_lightness", "lightness", *ORDER),
        Index("card_age", "age", *ORDER),
        Index("card_level", "breadth", *_WEIGHED, "source", "precision", "basis", "factuality", "year", "number"),
        Index("card_level_source", "source", *_WEIGHED, "breadth", "number"),
    )

    number: Mapped[int] = mapped_column(_NUMBER, primary_key=True)
    event_id: Mapped[str] = mapped_column(ForeignKey("event.id", ondelete="CASCADE"), unique=True)
    age: Mapped[int] = mapped_column(BigInteger)
    source: Mapped[str | None] = mapped_column(Text)
    year: Mapped[int | None] = mapped_column(Integer)
    precision: Mapped[str] = mapped_column(Text)
    basis: Mapped[str] = mapped_column(Text)
    factuality: Mapped[str] = mapped_column(Text)


class CardEntityRow(Ordered, Base):
    """An entity of an event in the catalogue, where the entity's events can be walked in reading order."""

    __tablename__ = "card_entity"
    __table_args__ = (
        Index("card_entity_reading_order", "entity_id", *ORDER, *_TOLD, "card_number"),
        Index("card_level_entity", "entity_id", *_WEIGHED, "breadth", "card_number"),
    )

    card_number: Mapped[int] = mapped_column(ForeignKey("card.number", ondelete="CASCADE"), primary_key=True)
    entity_id: Mapped[str] = mapped_column(ForeignKey("entity.id", ondelete="CASCADE"), primary_key=True)


class CountRow(Base):
    """How many dated events that nobody rejected have a value of a facet; with neither of both, how many there are.

    Triggers keep it, and the cells: see the migration.
    """

    __tablename__ = "card_count"
    __table_args__ = ({"sqlite_with_rowid": False},)

    facet: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[str] = mapped_column(Text, primary_key=True)
    count: Mapped[int] = mapped_column(BigInteger)


class CellRow(Base):
    """A stretch of 2 to the power of `size` seconds, in which so many of them begin, and the weightiest of those.

    The cells of a size lie side by side, that of the moment 0 at the place 0. What is open at its beginning stands in
    cells of its own, by its end.
    """

    __tablename__ = "card_cell"
    __table_args__ = ({"sqlite_with_rowid": False},)

    size: Mapped[int] = mapped_column(Integer, primary_key=True, autoincrement=False)
    place: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    is_open: Mapped[bool] = mapped_column(Boolean, primary_key=True)
    count: Mapped[int] = mapped_column(BigInteger)
    number: Mapped[int] = mapped_column(BigInteger)
    lightness: Mapped[float] = mapped_column(Float)


CARD, CARD_ENTITY, COUNT, CELL = (
    row.metadata.tables[row.__tablename__] for row in (CardRow, CardEntityRow, CountRow, CellRow)
)
"""The same as plain tables: to ask for columns of theirs takes a third of the time."""
