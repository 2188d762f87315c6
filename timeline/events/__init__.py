"""What an article tells of: events, each with its date and the basis of it."""

from timeline.events.finder import find_events
from timeline.events.values import Basis, Dating, Event

__all__ = ["Basis", "Dating", "Event", "find_events"]
