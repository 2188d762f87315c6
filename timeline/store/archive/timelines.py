"""Timelines; the one called `all` is there from the start."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from timeline.errors import NotFound
from timeline.store.conversion import timeline_record
from timeline.store.engine import Sessions
from timeline.store.records import TimelineRecord
from timeline.store.tables import TimelineRow

_WHOLE = (selectinload(TimelineRow.choices),)


@dataclass(frozen=True, slots=True)
class Timelines:
    """The timelines of an archive."""

    _sessions: Sessions

    def get(self, id: str) -> TimelineRecord:
        """One timeline. Raises NotFound."""
        with self._sessions.reading() as session:
            row = session.get(TimelineRow, id, options=_WHOLE)
            if row is None:
                raise NotFound("timeline", id)
            return timeline_record(row)

    def list(self) -> tuple[TimelineRecord, ...]:
        """All of them, in the order in which they were added."""
        with self._sessions.reading() as session:
            rows = session.scalars(select(TimelineRow).options(*_WHOLE).order_by(TimelineRow.added, TimelineRow.id))
            return tuple(timeline_record(row) for row in rows)
