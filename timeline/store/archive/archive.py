"""`Archive`: a database, opened, with one attribute for each resource in it."""

from contextlib import ExitStack
from dataclasses import dataclass
from importlib.metadata import version

from sqlalchemy import Engine, text
from sqlalchemy.exc import OperationalError

from timeline.store.archive.answers import Answers
from timeline.store.archive.articles import Articles
from timeline.store.archive.catalogue import catalogued, complete
from timeline.store.archive.corrections import Corrections
from timeline.store.archive.decisions import Decisions
from timeline.store.archive.entities import Entities
from timeline.store.archive.events import Events
from timeline.store.archive.levels import Levels
from timeline.store.archive.reviews import Reviews
from timeline.store.archive.revisions import Revisions
from timeline.store.archive.timelines import Timelines
from timeline.store.engine import Sessions, open_engine
from timeline.store.migrations import migrate


@dataclass(frozen=True, slots=True)
class Archive:
    """What the database holds, by resource."""

    articles: Articles
    events: Events
    levels: Levels
    entities: Entities
    timelines: Timelines
    answers: Answers
    corrections: Corrections
    decisions: Decisions
    revisions: Revisions
    reviews: Reviews
    _engine: Engine

    @classmethod
    def open(cls, url: str, *, is_there: bool = False) -> "Archive":
        """Open the database at an SQLAlchemy URL and bring its tables up to date; a file is made unless it `is_there`.

        Raises SettingsError where there is none to open.
        """
        engine = open_engine(url, is_there=is_there)
        with ExitStack() as undoing:
            undoing.callback(engine.dispose)
            migrate(engine, complete)
            undoing.pop_all()
        sessions = Sessions(engine, catalogued)
        reader = version("timeline-service")
        return cls(
            Articles(sessions, reader),
            Events(sessions),
            Levels(sessions),
            Entities(sessions),
            Timelines(sessions),
            Answers(sessions),
            Corrections(sessions, reader),
            Decisions(sessions),
            Revisions(sessions),
            Reviews(sessions),
            engine,
        )

    def is_ready(self) -> bool:
        """Whether the database answers."""
        try:
            with self._engine.connect() as connection:
                return bool(connection.scalar(text("SELECT 1")))
        except OperationalError:
            return False

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()
