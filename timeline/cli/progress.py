"""A progress bar on a terminal, nothing in a pipe."""

from contextlib import AbstractContextManager
from typing import Any, TextIO

import click


def bar(label: str, length: int, stream: TextIO) -> AbstractContextManager[Any]:
    """A bar for work of that length; `update` it by the amount done."""
    return click.progressbar(length=length, label=label, file=stream, hidden=not stream.isatty())
