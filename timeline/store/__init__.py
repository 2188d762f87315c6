"""The store: an archive of articles, events and timelines in one database."""

from timeline.store.archive import Archive
from timeline.store.query import EventQuery, Page

__all__ = ["Archive", "EventQuery", "Page"]
