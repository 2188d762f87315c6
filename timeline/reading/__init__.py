"""Text to time expressions, each resolved against the publish date."""

from timeline.reading.anchor import Anchor
from timeline.reading.expressions import Candidate, Expression, Mod, Reference, Type
from timeline.reading.reader import read

__all__ = ["Anchor", "Candidate", "Expression", "Mod", "Reference", "Type", "read"]
