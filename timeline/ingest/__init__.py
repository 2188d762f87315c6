"""Many articles at once: files in, results out, without holding all of them in memory."""

from timeline.ingest.tagging import tag_lines

__all__ = ["tag_lines"]
