"""Answers to requests that had a key, so that what is asked again is not done again.

A row without a status is a promise: whoever wrote it is working on the answer.
A promise that was not kept in a minute is taken for broken.
"""

import zlib
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, delete, or_, select, update
from sqlalchemy.exc import IntegrityError

from timeline.errors import KeyReused, UnderWay
from timeline.store.engine import Sessions
from timeline.store.history_tables import AnswerRow
from timeline.store.records import Answer

KEPT = 24 * 3600
"""How long an answer is kept, in seconds."""

_BROKEN = 60  # seconds; the longest article takes some ten


@dataclass(frozen=True, slots=True)
class Answers:
    """The answers of an archive, by the keys of their requests."""

    _sessions: Sessions

    def begin(self, key: str, digest: str, now: int) -> Answer | None:
        """What was answered under a key to the request of that digest; None: nothing yet, so the caller has to.

        Raises KeyReused for another request, and UnderWay where somebody else is about to answer this one.
        """
        with self._sessions.reading() as session:
            row = session.scalar(select(AnswerRow).where(AnswerRow.key == key, ~_is_over(now)))
            if row is not None:
                return _answer(row, digest)
        with suppress(IntegrityError), self._sessions.writing() as session:  # another is faster
            session.execute(delete(AnswerRow).where(_is_over(now)))
            session.add(AnswerRow(key=key, digest=digest, begun=now))
            session.flush()
            return None
        raise UnderWay(key)

    def keep(self, key: str, begun: int, answer: Answer) -> None:
        """Answer under a key that was begun then; a body is a tenth of its size when compressed."""
        body = zlib.compress(answer.body, 1)
        kept = {"status": answer.status, "headers": answer.headers, "body": body}
        with self._sessions.writing() as session:
            session.execute(update(AnswerRow).where(*_is_promise(key, begun)).values(kept))

    def forget(self, key: str, begun: int) -> None:
        """Let a key that was begun then be used again."""
        with self._sessions.writing() as session:
            session.execute(delete(AnswerRow).where(*_is_promise(key, begun)))


def _is_promise(key: str, begun: int) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """One's own: who was too slow finds that of somebody else."""
    return AnswerRow.key == key, AnswerRow.begun == begun


def _is_over(now: int) -> ColumnElement[bool]:
    is_broken = and_(AnswerRow.status.is_(None), AnswerRow.begun < now - _BROKEN)
    return or_(AnswerRow.begun < now - KEPT, is_broken)


def _answer(row: AnswerRow, digest: str) -> Answer:
    if row.digest != digest:
        raise KeyReused(row.key)
    if row.status is None or row.body is None:
        raise UnderWay(row.key)
    return Answer(row.status, row.headers or {}, zlib.decompress(row.body))
