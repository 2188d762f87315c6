"""Happenings to titles: a clause as a line that stands alone on a timeline, or none."""
