"""What tests of changes share: who makes them, and a record without what each change gives it anew."""

from dataclasses import replace

from timeline.store import Act
from timeline.store.records import EventRecord

BY = Act("local", 1_732_276_800, "the minutes say so")


def bare(event: EventRecord) -> EventRecord:
    """An event without its revision and its time."""
    return replace(event, revision=None, changed=0)
