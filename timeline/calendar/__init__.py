"""The calendar: moments that reach before year 1, units, and the border to real clocks."""

from timeline.calendar.moments import at, iso, split, weekday
from timeline.calendar.units import Unit
from timeline.calendar.zones import Published, parse_published

__all__ = ["Published", "Unit", "at", "iso", "parse_published", "split", "weekday"]
