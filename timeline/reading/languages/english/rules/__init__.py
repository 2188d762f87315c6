"""The rules of English time expressions, in four stages; each works on what the one before has made."""

from timeline.reading.languages.english.rules.cores import CORES
from timeline.reading.languages.english.rules.joined import JOINED, MODIFIED
from timeline.reading.languages.english.rules.numbers import NUMBERS

STAGES = (NUMBERS, CORES, JOINED, MODIFIED)

__all__ = ["STAGES"]
