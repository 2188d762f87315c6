"""The rules of English time expressions, in stages; each works on what the one before has made."""

from timeline.reading.languages.english.rules.away import AWAY
from timeline.reading.languages.english.rules.calendar import CALENDAR, LISTED
from timeline.reading.languages.english.rules.counted import COUNTED
from timeline.reading.languages.english.rules.joined import JOINED
from timeline.reading.languages.english.rules.lengths import LENGTHS, REPEATED
from timeline.reading.languages.english.rules.modified import MODIFIED
from timeline.reading.languages.english.rules.named import HELD, NAMED
from timeline.reading.languages.english.rules.numbers import NUMBERS
from timeline.reading.languages.english.rules.parts import PARTS
from timeline.reading.languages.english.rules.periods import PERIODS
from timeline.reading.languages.english.rules.timed import TIMED
from timeline.reading.languages.english.rules.times import HALVES, SPOKEN, TIMES, ZONES
from timeline.reading.languages.english.rules.weeks import WEEKS

STAGES = (
    (*NUMBERS, *NAMED, *ZONES, *SPOKEN),
    (*CALENDAR, *PERIODS, *HELD, *TIMES, *LENGTHS, *REPEATED),
    (*LISTED, *JOINED, *WEEKS, *AWAY, *COUNTED, *HALVES),
    (*PARTS, *TIMED),
    MODIFIED,
)

__all__ = ["STAGES"]
