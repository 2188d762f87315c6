"""The console script: the core's commands, and those that serve.

What serves is imported when it is asked for: the others start in 0.5 s instead of 1.2.
"""

import gc
import os
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import click

from timeline.cli import refusing, timeline


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
        serve(replace(load_settings(os.environ), database_url=url), host, port)
