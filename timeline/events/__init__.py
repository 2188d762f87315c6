"""What an article tells of: events, each with its date and the basis of it."""

from timeline.events.finder import find_events
from timeline.events.values import Basis, Dating, Entity, EntityKind, Event, Factuality, Mention

__all__ = ["Basis", "Dating", "Entity", "EntityKind", "Event", "Factuality", "Mention", "find_events"]
