"""Reviews: what the machine dated and nobody has looked at yet, the most doubtful first."""

from dataclasses import dataclass

from sqlalchemy import Select, and_, case, func, select, tuple_
from sqlalchemy.orm import Session

from timeline.store.archive.events import load_event
from timeline.store.engine import Sessions
from timeline.store.records import EventRecord, Status
from timeline.store.tables import DatingRow, EventRow, ExpressionRow

_WAITS = EventRow.status == Status.MACHINE.value
_READ_TWICE = (
    select(DatingRow.event_id)
    .join(DatingRow.expression)
    .where(DatingRow.event_id == EventRow.id, func.json_array_length(ExpressionRow.candidates) > 1)
    .exists()
)
_HAS_CHOICE = and_(EventRow.confidence < 1, _READ_TWICE)  # of one reading the share is 1: there is no need to ask
_ORDER = (
    case((_HAS_CHOICE, 0), else_=1),
    EventRow.confidence,
    -EventRow.importance,
    EventRow.article_number,
    EventRow.position,
)
"""What has other readings, then what is least sure, then what weighs most; then as told."""


@dataclass(frozen=True, slots=True)
class Reviews:
    """The events of an archive that wait for a person."""

    _sessions: Sessions

    def next(self, after: str | None = None) -> tuple[EventRecord | None, int]:
        """The event that most needs a look, and how many wait for one; None: none does.

        With `after`, the id of an event that waits, the one that follows it, and after the last the first again.
        """
        with self._sessions.reading() as session:
            count = session.scalar(select(func.count()).select_from(EventRow).where(_WAITS)) or 0
            id = _following(session, after) or session.scalar(_waiting())
            return (None if id is None else load_event(session, id)), count


def _waiting() -> Select[str]:
    return select(EventRow.id).where(_WAITS).order_by(*_ORDER).limit(1)


def _following(session: Session, after: str | None) -> str | None:
    keys = session.execute(select(*_ORDER).where(EventRow.id == after, _WAITS)).one_or_none()
    return None if keys is None else session.scalar(_waiting().where(tuple_(*_ORDER) > tuple(keys)))
