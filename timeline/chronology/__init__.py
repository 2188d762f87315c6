"""Events in order: a chronology, and the one reading order that lists, pages and charts share."""

from timeline.chronology.order import Chronology, Datable, reading_order

__all__ = ["Chronology", "Datable", "reading_order"]
