"""The console script: the core's commands, and those that serve."""

import os
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click

from timeline.cli import refusing, timeline
from timeline.store import Archive
from web.demo import load_samples
from web.serving import check_host, serve
from web.settings import load_settings


def main() -> None:
    """The `timeline` command."""
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
    check_host(host, is_open=is_open)
    serve(load_settings(os.environ), host, port, workers)


@timeline.command("demo")
@_address
@refusing
def demo_command(host: str, port: int, is_open: bool) -> None:
    """Load the sample articles into a fresh SQLite file, and serve it."""
    check_host(host, is_open=is_open)
    with tempfile.TemporaryDirectory(prefix="timeline-demo-") as folder:
        url = f"sqlite:///{Path(folder) / 'demo.sqlite3'}"
        archive = Archive.open(url)
        count = load_samples(archive)
        archive.close()
        click.echo(f"{count} sample articles are on http://{host}:{port}/timelines/all (Ctrl+C stops)")
        serve(replace(load_settings(os.environ), database_url=url), host, port)
