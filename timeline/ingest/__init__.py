"""Many articles at once: files in, results out, without holding all of them in memory."""

from timeline.ingest.lines import event_lines, read_texts, tag_lines
from timeline.ingest.tasks import worked

__all__ = ["event_lines", "read_texts", "tag_lines", "worked"]
