"""The commands: options become the arguments of one core function, and what it returns is printed."""

import sys
from collections.abc import Callable, Iterable
from functools import wraps
from pathlib import Path
from typing import Any, BinaryIO, TextIO

import click
import orjson

from timeline.articles import check_text
from timeline.chronology.about import timelines
from timeline.chronology.whole import whole
from timeline.cli.progress import bar
from timeline.errors import TimelineError, UnusableText
from timeline.formats.words import timeline_words
from timeline.ingest import event_lines, read_texts, tag_lines
from timeline.reading import Anchor, Expression, read


class Refused(click.ClickException):
    """Bad input: exit code 1, and the reason on stderr."""

    exit_code = 1


def refusing(command: Callable[..., None]) -> Callable[..., None]:
    """A command whose errors of ours are told in a line instead of a traceback."""

    @wraps(command)
    def told(*args: Any, **options: Any) -> None:
        try:
            command(*args, **options)
        except TimelineError as error:
            raise Refused(str(error)) from error

    return told


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="timeline-service", prog_name="timeline")
def timeline() -> None:
    """What happened when: read the dates in articles, and put what they tell of on a timeline."""


@timeline.command("read")
@click.argument("file", type=click.File("rb"), default="-")
@click.option("--published", required=True, metavar="DATE", help="When it was published: YYYY-MM-DD, or with a time.")
@click.option("--zone", metavar="ZONE", help="The writer's time zone, as Area/City.")
@click.option("--country", metavar="CC", help="Whose holidays are meant: two letters of ISO 3166, else US.")
@click.option("--language", default="en", show_default=True, help="The language of the text.")
@refusing
def read_command(file: Any, published: str, zone: str | None, country: str | None, language: str) -> None:
    """Print each time expression of FILE (-: standard input), its value, its interval, and why."""
    text = _decoded(file.read())
    check_text(text, "FILE")
    for expression in read(text, Anchor.published(published, zone, country=country), language):
        click.echo(_line(expression))


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnusableText(f"is not UTF-8: {error.reason} at byte {error.start}", "FILE") from error


def _line(expression: Expression) -> str:
    words = " ".join(expression.text.split())
    value = expression.value + (f" {expression.mod.value}" if expression.mod else "")
    interval = "-"
    if expression.when is not None:
        interval = "..".join(bound or "" for bound in expression.when.closed(expression.when.bounds))
    return f"{words}\t{value}\t{interval}\t{expression.why}"


_SOURCE = click.argument("source", metavar="IN.jsonl", type=click.Path(exists=True, dir_okay=False, path_type=Path))
_LINES = click.File("w", encoding="utf-8", atomic=True)
_OUTPUT = click.option("-o", "--output", required=True, metavar="OUT.jsonl", type=_LINES)
_JOBS = click.option(
    "--jobs", default=1, show_default=True, type=click.IntRange(1, 256), help="Processes to work with."
)


@timeline.command("tag")
@_SOURCE
@_OUTPUT
@_JOBS
@refusing
def tag_command(source: Path, output: TextIO, jobs: int) -> None:
    """Find the dates of many texts: a line {"id", "text", "published"} in, a line {"id", "timexes"} out."""
    _write(tag_lines(source, jobs), source, output)


@timeline.command("events")
@_SOURCE
@_OUTPUT
@_JOBS
@refusing
def events_command(source: Path, output: TextIO, jobs: int) -> None:
    """Find the events of many texts: a line {"id", "text", "published"} in, a line {"id", "events"} out."""
    _write(event_lines(source, jobs), source, output)


def _write(lines: Iterable[tuple[int, str]], source: Path, output: TextIO) -> None:
    """Write what goes out for the lines of a file, telling how much of it is read."""
    with bar("Reading", source.stat().st_size, sys.stderr) as progress:
        for size, line in lines:
            output.write(line)
            progress.update(size)


@timeline.command("build")
@_SOURCE
@click.option("-o", "--output", required=True, metavar="OUT.json", type=click.File("wb", atomic=True))
@click.option("--about", "names", multiple=True, metavar="NAME", help="Whose timeline; again and again.")
@refusing
def build_command(source: Path, output: BinaryIO, names: tuple[str, ...]) -> None:
    """One chronology over many texts, or for each NAME its own: what it does, what is done to it, and when."""
    with bar("Reading", source.stat().st_size, sys.stderr) as progress:
        texts = []
        for size, text in read_texts(source):
            texts.append(text)
            progress.update(size)
    found = timelines(texts, names) if names else {None: whole(texts)}
    output.write(orjson.dumps({"timelines": [timeline_words(name, entries) for name, entries in found.items()]}))
