"""The commands that need no store and no Flask; `web.commands` adds those that serve."""

from timeline.cli.commands import refusing, timeline

__all__ = ["refusing", "timeline"]
