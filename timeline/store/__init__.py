"""The store: an archive of articles, events, entities and timelines in one database."""

from timeline.store.archive import Act, Archive
from timeline.store.query import EventQuery, Page, Sort

__all__ = ["Act", "Archive", "EventQuery", "Page", "Sort"]
