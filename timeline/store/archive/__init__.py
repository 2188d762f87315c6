"""The archive: the only queries and the only sessions. Each method is one transaction and returns core values."""

from timeline.store.archive.archive import Archive
from timeline.store.archive.changes import Act
from timeline.store.archive.corrections import Correction

__all__ = ["Act", "Archive", "Correction"]
