"""JSON Lines of texts to JSON Lines of what they say, in order, on one core or several."""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import orjson

from timeline.articles import check_text
from timeline.chronology.entries import Text
from timeline.errors import InputError
from timeline.events import find_events
from timeline.formats.words import event_words, expression_words
from timeline.ingest.tasks import worked
from timeline.reading import Anchor, read

_BATCH = 50  # texts a task: enough to outweigh handing them over, few enough to hold

Line = tuple[int, bytes]  # its number in the file, from 1, and what it says
Work = Callable[[dict[str, Any], Anchor], dict[str, Any]]


def tag_lines(source: Path, jobs: int = 1) -> Iterator[tuple[int, str]]:
    """For each line of a file: its size in bytes, and the line that goes out for it (empty for a blank one).

    A line in: {"id", "text", "published" (or "dct")}; a line out: {"id", "timexes": [expression, …]}. Raises
    InputError naming the first line that is wrong.
    """
    return _lines(source, _timexes, jobs)


def event_lines(source: Path, jobs: int = 1) -> Iterator[tuple[int, str]]:
    """As `tag_lines`, with a line {"id", "events": [event, …]} out."""
    return _lines(source, _events, jobs)


def read_texts(source: Path) -> Iterator[tuple[int, Text]]:
    """For each line of a file that is not blank: its size in bytes and its text. Raises InputError as `tag_lines`."""
    for batch in _batches(source):
        for number, line in batch:
            if line.strip():
                given, anchor = _checked(number, line)
                yield len(line), Text(str(given["id"]), given["text"], anchor)


def _timexes(given: dict[str, Any], anchor: Anchor) -> dict[str, Any]:
    return {"timexes": [expression_words(expression) for expression in read(given["text"], anchor)]}


def _events(given: dict[str, Any], anchor: Anchor) -> dict[str, Any]:
    return {"events": [event_words(event) for event in find_events(given["text"], anchor)]}


def _lines(source: Path, work: Work, jobs: int) -> Iterator[tuple[int, str]]:
    for answers in worked(partial(_worked, work), _batches(source), jobs):
        yield from answers


def _batches(source: Path) -> Iterator[list[Line]]:
    with source.open("rb") as file:
        lines = enumerate(file, start=1)
        while batch := list(islice(lines, _BATCH)):
            yield batch


def _worked(work: Work, batch: list[Line]) -> list[tuple[int, str]]:
    return [(len(line), _answer(work, number, line) if line.strip() else "") for number, line in batch]


def _answer(work: Work, number: int, line: bytes) -> str:
    given, anchor = _checked(number, line)
    return orjson.dumps({"id": given["id"], **work(given, anchor)}, option=orjson.OPT_APPEND_NEWLINE).decode()


def _checked(number: int, line: bytes) -> tuple[dict[str, Any], Anchor]:
    """What a line says and what its dates are counted from. Raises InputError naming the line."""
    try:
        given = _parsed(line)
        anchor = Anchor.published(given["published"])
        check_text(given["text"], longest=len(line))
    except InputError as error:
        raise InputError(str(error), f"line {number}") from error
    return given, anchor


def _parsed(line: bytes) -> dict[str, Any]:
    """The line's id, text and publish date. Raises InputError for what is missing or of the wrong type."""
    try:
        given = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise InputError(f"is not JSON: {error}") from error
    if not isinstance(given, dict):
        raise InputError("is no JSON object")
    given = {"published": given.get("dct"), **given}
    for field in ("text", "published"):
        if not isinstance(given.get(field), str):
            raise InputError("is missing, or no string", field)
    if not isinstance(given.get("id"), str | int):
        raise InputError("is missing, or neither string nor number", "id")
    return given
