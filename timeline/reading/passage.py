"""What stands around a phrase of a text, as far as it makes the phrase's time one of a story."""

from dataclasses import dataclass

from timeline.calendar.units import Unit
from timeline.reading.anchor import Direction, Tense
from timeline.reading.grammar import Phrase
from timeline.reading.languages.language import Telling
from timeline.reading.meanings import Clock, DayPart, Fixed, Meaning, Offset
from timeline.spans import When

TIMES_OF_DAY = (Clock, DayPart)

_DAY = Unit.DAY
_ONE_SENTENCE = 80  # characters: farther apart no two dates are the ends of a whole


@dataclass(frozen=True, slots=True)
class Passage:
    """A text, and the words by which its language tells a story; nothing here knows what was told before."""

    text: str
    words: Telling

    def is_framed(self, phrase: Phrase, signal: str | None) -> bool:
        """Told by a preposition before it, or in it: "late on 12 March"."""
        signals = self.words.signals
        return signal in signals or not signals.isdisjoint(self.text[phrase.start : phrase.end].split())

    def is_behind(self, words: frozenset[str], start: int) -> bool:
        """One of the words is the last before an expression."""
        return not words.isdisjoint(self.text[max(0, start - 12) : start].split()[-1:])

    def is_that(self, start: int, *, is_of_year: bool) -> bool:
        """The November of "and lost that November", the May of "the riots of 1967, which began in May"."""
        if not self.words.alone.match(self.text, start):
            return False
        if self.words.that.search(self.text, max(0, start - 6), start):
            return True
        return is_of_year and self.words.in_year.search(self.text, max(0, start - 60), start) is not None

    def names_its_weekday(self, phrase: Phrase) -> bool:
        """Sunday, 2 September 1666: a story that is told by its weekdays."""
        words = self.text[phrase.start : phrase.end].lower().replace(",", "").split()
        return len(words) > 2 and not self.words.weekdays.isdisjoint(words)

    def opens_a_clause(self, start: int) -> bool:
        return self.words.opening.search(self.text, max(0, start - 30), start) is not None

    def heads_a_sentence(self, start: int) -> bool:
        """The 1956 of "The crisis of 1956 began"."""
        return self.words.heading.search(self.text, max(0, start - 60), start) is not None

    def ends_a_range(self, phrase: Phrase, *, is_old: bool) -> bool:
        """The 1918 of "from 1914 to 1918"."""
        return self.is_behind(self.words.up_to, phrase.start) and not self.is_aside(phrase, is_old=is_old)

    def ends_a_whole(self, start: int, told_end: int) -> bool:
        """The 1902 of "the war lasted from October 1899 to May 1902", whose beginning ends at `told_end`."""
        if start - told_end > _ONE_SENTENCE:
            return False
        found = self.words.whole.search(self.text, max(0, start - 2 * _ONE_SENTENCE), start)
        return found is not None and found.start() < told_end

    def is_background(self, phrase: Phrase, *, has_begun: bool) -> bool:
        """What something is compared with, or has lasted since: it moves no story that has begun."""
        start = phrase.start
        if isinstance(phrase.meaning, Offset) and self.words.compared.search(self.text, max(0, start - 40), start):
            return True  # "up from 2,488 a day earlier"
        return self.words.is_background(self.text, start, has_begun=has_begun)

    def is_said_again(self, meaning: Meaning, when: When, start: int) -> bool:
        """By another clock, in brackets, or by its day behind them: "at 8 p.m. (1900 GMT) on Friday"."""
        if when.precision is _DAY:
            return self.text.endswith(self.words.again, 0, start)
        return isinstance(meaning, Clock) and meaning.zone is not None and self.text.endswith("(", 0, start)

    def is_of_no_news(self, start: int) -> bool:
        """Nobody says anything of these days in the rest of the paragraph: "in May, she said on Friday"."""
        end = self.text.find("\n\n", start)
        return self.words.news.search(self.text, start, end if end >= 0 else len(self.text)) is None

    def is_dated(self, phrase: Phrase, tense: Tense, signal: str | None) -> bool:
        """On a day named in full, by a verb that tells nothing, or what was to be then: "it sailed on 15 July 1865"."""
        if not isinstance(phrase.meaning, Fixed) or phrase.meaning.unit is not _DAY:
            return False
        if tense.direction is not Direction.UNKNOWN:
            return tense.direction is Direction.FUTURE
        return signal in self.words.dating or self.is_behind(self.words.dating, phrase.start)

    def is_by_the_way(self, phrase: Phrase) -> bool:
        """In a story, the 1846 of "he had served in the war of 1846"; not of "The war of 1846 began"."""
        is_day = isinstance(phrase.meaning, Fixed) and phrase.meaning.unit is _DAY
        names_a_thing = not is_day and self.text.endswith(self.words.of, 0, phrase.start)
        names_a_thing = names_a_thing and not self.heads_a_sentence(phrase.start)
        return names_a_thing or self.is_aside(phrase, is_old=True)

    def is_day_of_a_deed(self, phrase: Phrase) -> bool:
        """A day named in full without a preposition: "launched July 16, 1969", not "the July 16, 1969, launch"."""
        meaning = phrase.meaning.day if isinstance(phrase.meaning, TIMES_OF_DAY) else phrase.meaning
        is_day = isinstance(meaning, Fixed) and meaning.unit is _DAY
        return is_day and not self.words.of_a_thing.search(self.text, max(0, phrase.start - 12), phrase.start)

    def is_of_somebody(self, start: int) -> bool:
        """Told in a clause of its own about who or what is spoken of: "who had gone to Bolivia in"."""
        return self.words.clause.search(self.text, max(0, start - 2 * _ONE_SENTENCE), start) is not None

    def is_aside(self, phrase: Phrase, *, is_old: bool) -> bool:
        """Told by the way: the year of "the bridge, opened in 1937, was closed in May"; it begins no story."""
        closing, first = self.text[phrase.end : phrase.end + 1], max(0, phrase.start - 60)
        is_relative = self.words.relative.search(self.text, first, phrase.start) is not None
        if is_relative and closing == "." and not is_old:
            return True
        is_told_so = closing == "," and self.words.aside.search(self.text, first, phrase.start) is not None
        return (is_relative or is_told_so) and self.words.ending.match(self.text, phrase.end) is not None
