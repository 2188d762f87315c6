"""The console script: the core's commands, and those on the store that the settings name.

What they need is imported when it is asked for: the others start in 0.4 s instead of 1.2.
"""

import gc
import os
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from typing import Any, BinaryIO

import click

from timeline.cli import refusing, timeline
from timeline.formats.forms import FORMS


def main() -> None:
    """The `timeline` command."""
    gc.freeze()  # what was imported stays: to look through it time and again is 4 % of reading many articles
    gc.set_threshold(50_000)  # and what an article is taken apart into is gone before: another 4 %
    timeline()


def _address(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options of every command that serves."""
    for option in (
        click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on."),
        click.option("--port", default=8000, show_default=True, type=click.IntRange(1, 65535), help="The port."),
        click.option("--open", "is_open", is_flag=True, help="Allow a host that others can reach."),
    ):
        command = option(command)
    return command


@timeline.command("serve")
@_address
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1, 64), help="Processes to serve with.")
@refusing
def serve_command(host: str, port: int, is_open: bool, workers: int) -> None:
    """Serve the pages and the API, with the settings of the environment."""
    from web.serving import check_host, serve
    from web.settings import load_settings

    check_host(host, is_open=is_open)
    serve(load_settings(os.environ), host, port, workers)


@timeline.command("demo")
@_address
@refusing
def demo_command(host: str, port: int, is_open: bool) -> None:
    """Load the sample articles into a fresh SQLite file, and serve it."""
    from web.demo import sample_store
    from web.serving import check_host, serve
    from web.settings import load_settings

    check_host(host, is_open=is_open)
    with sample_store() as (url, count):
        click.echo(f"{count} sample articles are on http://{host}:{port}/timelines/all (Ctrl+C stops)")
        click.echo("What is added is gone when the demo stops: `timeline serve` has a store that stays.")
        serve(replace(load_settings(os.environ), database_url=url), host, port)


@timeline.command("export")
@click.argument("id", metavar="TIMELINE")
@click.option("--format", "form", required=True, type=click.Choice(list(FORMS)), help="What it is written as.")
@click.option("-o", "--output", required=True, metavar="FILE", type=click.File("wb", atomic=True))
@refusing
def export_command(id: str, form: str, output: BinaryIO) -> None:
    """Write a timeline of the store, by its id (or all), as a file that other programs read."""
    from api.exports import exported
    from timeline.cli.progress import bar
    from timeline.store import Archive, EventQuery
    from timeline.store.archive.portions import AT_ONCE
    from web.settings import load_settings

    query = EventQuery(undated=True)
    with closing(Archive.open(load_settings(os.environ).database_url, is_there=True)) as archive:
        timeline = archive.timelines.get(id)
        total = archive.events.page(replace(query, timeline=id, limit=1)).total
        with bar("Writing", total.value // AT_ONCE + 1 if total else 1, sys.stderr) as progress:
            for piece in exported(archive, timeline, FORMS[form], query):
                output.write(piece.encode())
                progress.update(1)
