"""Articles line by line: JSON Lines in, the result of each line out, in order, and never all of them in memory.

The lines are read in tasks that grow, so that the first results come at once
and a long batch is worth other processes, which do all but the storing.
"""

import logging
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO

import orjson
from marshmallow import ValidationError
from werkzeug.exceptions import InternalServerError

from api.bodies import parse
from api.faults import InvalidRequest, faults
from api.problems import problem_words
from api.schemas.requests import ArticleRequest
from timeline.account import give_account
from timeline.articles import Article, check_text
from timeline.errors import InputError, TimelineError
from timeline.ingest import worked
from timeline.store import Archive
from timeline.store.plain import Rows, rows_of

_LOG = logging.getLogger(__name__)
_GROWTH = (1, 2, 4, 8, 16, 32)  # lines of the first tasks, which are worked on here
_MOST = 64  # lines of a task; more in one transaction are stored no faster
_MUCH = 1_000_000  # bytes that fill a task too

Line = tuple[int, bytes | None]
"""Its number, from 1, and what it says; None: it is too long."""
Read = tuple[int, Rows | dict[str, Any]]
"""A line's number, and what is to be stored, or the problem with it."""


@dataclass(frozen=True, slots=True)
class Batch:
    """How the lines of a batch are read, in whichever process."""

    longest_line: int
    longest_text: int
    country: str
    day_first: bool | None
    reader: str

    def results(self, stream: BinaryIO, archive: Archive, jobs: int) -> Iterator[bytes]:
        """What comes of each line of a stream, as lines, some at a time."""
        for task in worked(self.read, _tasks(self._lines(stream)), jobs, alone=len(_GROWTH)):
            yield b"".join(map(_line, _store(archive, task)))

    def _lines(self, stream: BinaryIO) -> Iterator[Line]:
        number = 0
        while line := stream.readline(self.longest_line + 1):
            number += 1
            if len(line) > self.longest_line:
                while line and not line.endswith(b"\n"):
                    line = stream.readline(self.longest_line)
                yield number, None
            elif line.strip():
                yield number, line

    def read(self, task: list[Line]) -> list[Read]:
        """The lines, checked and read."""
        return [(number, self._read(line)) for number, line in task]

    def _read(self, line: bytes | None) -> Rows | dict[str, Any]:
        try:
            article = self._article(line)
            account = give_account(article, day_first=self.day_first, country=self.country)
            return rows_of(account, self.reader, int(time.time()))
        except TimelineError as error:
            return problem_words(error)
        except Exception:  # a fault of ours, for which the lines behind it are not lost
            _LOG.exception("a line of a batch could not be read")
            return problem_words(InternalServerError())

    def _article(self, line: bytes | None) -> Article:
        if line is None:
            raise InputError(f"is longer than {self.longest_line:,} bytes", "text")
        try:
            article: Article = ArticleRequest().load(parse(line))
        except ValidationError as error:
            raise InvalidRequest(list(faults(error.messages))) from error
        check_text(article.text, longest=self.longest_text)
        return article


def _tasks(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """The lines in tasks: a few at first, then many, but never much."""
    sizes, task, size = iter(_GROWTH), list[Line](), 0
    most = next(sizes)
    for line in lines:
        task.append(line)
        size += len(line[1] or b"")
        if len(task) == most or size > _MUCH:
            yield task
            task, size, most = [], 0, next(sizes, _MOST)
    if task:
        yield task


def _store(archive: Archive, task: list[Read]) -> Iterator[dict[str, Any]]:
    """The result of each line of a task that is stored in one transaction."""
    added = iter(archive.articles.add_all([read for _, read in task if isinstance(read, Rows)]))
    for number, read in task:
        if isinstance(read, Rows):
            id, is_new = next(added)
            yield {"line": number, "status": 201 if is_new else 200, "id": id}
        else:
            yield {"line": number, "status": read["status"], "problem": read}


def _line(result: dict[str, Any]) -> bytes:
    return orjson.dumps(result, option=orjson.OPT_APPEND_NEWLINE)
