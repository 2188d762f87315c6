"""The tables of what went on: what was changed, and what was answered to requests that had a key."""

from typing import Any

from sqlalchemy import JSON, BigInteger, Index, Integer, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from timeline.store.tables import Base


class RevisionRow(Base):
    """One change of a resource: what it was before and is after, whole, as `snapshots` writes it; None: not there.

    `part_of` is the revision that this one is a part of, as the changes of an article's events are of the article's.
    """

    __tablename__ = "revision"
    __table_args__ = (Index("revision_resource_id_number", "resource_id", "number"),)

    number: Mapped[int] = mapped_column(Integer, primary_key=True)
    id: Mapped[str] = mapped_column(Text, unique=True)
    resource: Mapped[str] = mapped_column(Text)
    resource_id: Mapped[str] = mapped_column(Text)
    action: Mapped[str] = mapped_column(Text)
    who: Mapped[str] = mapped_column(Text)
    at: Mapped[int] = mapped_column(BigInteger)
    reason: Mapped[str | None] = mapped_column(Text)
    undoes: Mapped[str | None] = mapped_column(Text)
    part_of: Mapped[str | None] = mapped_column(Text, index=True)
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))


class AnswerRow(Base):
    """What was answered to a request with a key; `status` is None while it is worked on. The body is compressed."""

    __tablename__ = "answer"

    key: Mapped[str] = mapped_column(Text, primary_key=True)
    digest: Mapped[str] = mapped_column(Text)
    begun: Mapped[int] = mapped_column(BigInteger, index=True)
    status: Mapped[int | None] = mapped_column(Integer)
    headers: Mapped[dict[str, str] | None] = mapped_column(JSON(none_as_null=True))
    body: Mapped[bytes | None] = mapped_column(LargeBinary)
