"""Where a story goes on from, where that is not the date that it spoke of last: it has told a whole, or looked back."""

from dataclasses import dataclass

from timeline.calendar.units import Unit
from timeline.reading.anchor import NO_TENSE, Tense
from timeline.reading.meanings import Meaning, Picked, ToldTurn
from timeline.spans import When

LONG_AGO = 366 * 86400
"""Seconds; further back than this, a date makes a passage a narrative of its own time."""

_SEVERAL = 3  # dates of long ago make a history of a text; two sentences about 1914 are none
_UP_TO_THEN = frozenset({"between", "by", "from"})  # "by May it had fallen" is no look back
_LATER = frozenset({"by", "until"})


@dataclass(slots=True)
class Course:
    """The turns of a story.

    `told` counts the dates so far, and `is_news` says that one was of the publish date's time. `opening` is the
    beginning of what was told as a whole ("it lasted from May to July"), and `begun` that of a range that has not
    ended. `left` is the date that it left for what somebody had done: "Ann, who had sailed in 1928, spoke. In May she
    left". `is_before` where the clause being read tells what had been, `was_before` where the one before it did.
    """

    told: int = 0
    is_news: bool = False
    opening: When | None = None
    begun: When | None = None
    left: When | None = None
    is_before: bool = False
    was_before: bool = False

    def facing(self, tense: Tense, signal: str | None, *, is_old: bool) -> Tense:
        """The tense of a clause behind that preposition, which looks back once: "had come in May and gone in June"."""
        if tense is NO_TENSE:
            return tense
        if tense.is_earlier or self.is_before:
            self.was_before, self.is_before = self.is_before, tense.is_earlier and signal not in _UP_TO_THEN
            tense = tense._replace(is_earlier=self.is_before and not self.was_before)
        return tense._replace(is_later=True) if is_old and signal in _LATER else tense

    @property
    def is_of_old(self) -> bool:
        """The text has told of long ago, and of nothing else."""
        return self.told > 0 and not self.is_news

    @property
    def is_history(self) -> bool:
        """It has done so long enough to be nothing else."""
        return self.told >= _SEVERAL and not self.is_news

    def tells(self, when: When, today: int) -> None:
        """The text has spoken of that."""
        self.is_news |= (when.end.end or 0) >= today - LONG_AGO
        self.told += 1

    @property
    def is_turned(self) -> bool:
        """It may go on from something else than what was spoken of last."""
        return not (self.opening is None and self.left is None and self.begun is None)

    def goes_on_from(self, meaning: Meaning, spoken: When | None) -> When | None:
        """What a bare month or day goes on from: what was left, the beginning of a whole, or what was spoken of."""
        if self.left is not None and not self.is_before and not isinstance(meaning, ToldTurn):
            return self.left
        opening = self.opening
        is_within = opening is not None and not (isinstance(meaning, Picked) and not meaning.goes_on_from(opening))
        return opening if is_within else spoken

    def move(self, spoken: When | None, when: When, *, is_whole: bool, is_back: bool) -> None:
        """Go from what was spoken of to the end of a whole, back to what somebody had done, or just on."""
        self.opening = self.begun or spoken if is_whole else None
        self.begun = None
        told = self.left or spoken
        self.left = told if is_back and is_before(when, told) else None


def is_before(when: When, told: When | None) -> bool:
    """It begins before what was told."""
    return told is not None and (when.start.start or 0) < (told.start.start or 0)


def is_soon_after(when: When, told: When | None) -> bool:
    """A story goes on to what is named within two years after it, also where a thing has it in its name."""
    start, end = when.start.start, told.start.start if told else None
    return start is not None and end is not None and end <= start < end + 2 * LONG_AGO


def is_long_since(when: When, today: int) -> bool:
    """It is over for more than a year, and no longer than one."""
    end = when.end.end
    return end is not None and end < today - LONG_AGO and when.precision.rank <= Unit.YEAR.rank
