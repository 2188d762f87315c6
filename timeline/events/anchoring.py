"""When each happening of an article happened, as far as the whole article tells.

A date in its clause comes first. Then what it hangs on: what is told by a
statement of Monday happened by Monday, and what came after a call not before
it. Then tense: what is told in the past tense happened by the publish date,
and most likely on the day that the article tells of. Nothing gets a day that
no word gives: what is only likely stays `likely`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from timeline.calendar.moments import DAY
from timeline.calendar.units import Unit
from timeline.events.counted import Counts, apposed, dating_away
from timeline.events.factuality import is_future, is_past
from timeline.events.framing import framed, spanning
from timeline.events.happenings import Happening, Reading
from timeline.events.parsing.predicates import Predicate
from timeline.events.undated import bounded, going_on, is_price, of_trading, over, own_news, still_to_come
from timeline.events.usable import ends, may_date, times_beside
from timeline.events.values import Basis, Dating
from timeline.reading.anchor import Anchor
from timeline.reading.expressions import Expression, Type
from timeline.reading.languages import language
from timeline.reading.meanings.base import in_words
from timeline.spans import Span, When

NEWS_REACH = 31 * DAY


@dataclass(slots=True)
class Anchoring:
    """The datings of an article's happenings; `used` are the places of the expressions that each rests on."""

    reading: Reading
    expressions: Sequence[Expression]
    anchor: Anchor
    language_tag: str = "en"
    datings: dict[Happening, Dating] = field(default_factory=dict)
    used: dict[Happening, tuple[int, ...]] = field(default_factory=dict)
    _tied: set[Happening] = field(default_factory=set)
    _current: int = 0
    _background: bool = False
    _sentence: int = -1
    _traded: Dating | None = None
    _counts: Counts | None = None

    def __post_init__(self) -> None:
        self._current = self._news_day()
        for happening in self.reading.happenings:
            if happening.dates or self._background:
                self._advance(happening)
            self.datings[happening] = self._dated(happening)

    def _news_day(self) -> int:
        """The day that the article tells of: what its first sentences date to a day, or else its publish day."""
        for happening in self.reading.happenings:
            if happening.n > 3:
                break
            for place in self._usable(happening):
                day = self._recent_day(self.expressions[place].when)
                if day is not None:
                    return day
        return self.anchor.day

    def _recent_day(self, when: When | None) -> int | None:
        """The day of a time that is known to the day and lies within the last weeks."""
        if when is None or when.start.start is None or when.end.end is None:
            return None
        day = Unit.DAY.floor(when.start.start)
        near = self.anchor.day - NEWS_REACH <= day <= self.anchor.day
        return day if near and when.end.end <= day + DAY else None

    def _is_long_over(self, when: When) -> bool:
        return when.end.end is not None and when.end.end <= self.anchor.day - NEWS_REACH

    def _advance(self, happening: Happening) -> None:
        """Follow the narrative: a day of the last weeks holds until another is named."""
        for place in self._usable(happening):
            when = self.expressions[place].when
            day = self._recent_day(when)
            if day is not None:
                self._current, self._background = max(day, self._current), False
            elif when is not None and self._is_long_over(when):
                self._background, self._sentence = True, happening.n
        if self._background and happening.n > self._sentence + 1:
            self._background = False

    def _usable(self, happening: Happening) -> list[int]:
        """The expressions of its clause that say when: no sets, no lengths without a place."""
        return happening.dates and [
            place
            for place in happening.dates
            if self.expressions[place].when is not None and self.expressions[place].type is not Type.SET
        ]

    def _dated(self, happening: Happening) -> Dating:
        if happening.carrier is not None and not self._usable(happening):
            dating = self._dated(happening.carrier)
            self._take_over(happening.carrier, happening)
            return dating
        if happening.dates:
            day = self.anchor.day
            places = [place for place in self._usable(happening) if may_date(happening, self.expressions[place], day)]
            if places:
                return self._stated(happening, places)
        return (
            (self.reading.times[happening.n] and self._counted(happening))
            or (happening.since and self._lasting(happening.since))
            or (self.reading.times[happening.n] and self._earlier(happening))
            or (happening.governor and self._related(happening, happening.governor))
            or self._by_tense(happening)
        )

    def _take_over(self, carrier: Happening, noun: Happening) -> None:
        """A noun rests on what its verb rests on."""
        if carrier in self.used:
            self.used[noun] = self.used[carrier]
        if carrier in self._tied:
            self._tied.add(noun)

    def _stated(self, happening: Happening, places: Sequence[int]) -> Dating:
        is_running = happening.predicate is not None and happening.deed in ("run", "last")
        links = language(self.language_tag).links
        first, last = ends(self.reading.text, self.expressions, places, links, is_running=is_running)
        one, other = self.expressions[first], self.expressions[last]
        self.used[happening] = (first,) if first == last else (first, last)
        assert one.when is not None
        assert other.when is not None
        signal = None if happening.link == "when" else one.signal  # "since 1985, when it opened"
        when = framed(one.when, signal) if first == last else spanning(one.when, other.when)
        why = one.why if first == last else f"{one.why}; {other.why}"
        if first == last and when is not one.when:
            why += f"; “{one.signal}” says how the event lies to it"
        text = self.reading.text[one.start : other.end]
        basis = Basis.STATED if one.is_stated and other.is_stated else Basis.RESOLVED
        if self._recent_day(when) is not None and is_price(self.reading.sentences[happening.n], happening.predicate):
            traded = f"the trading that the article tells of: {why}"
            self._traded = Dating(when, None, Basis.INFERRED, traded)
        return Dating(when, text, basis, why)

    def _counts_of(self, n: int) -> Counts:
        """What a sentence counts by; kept as long as its verbs are dated."""
        if self._counts is None or self._counts.n != n:
            self._counts = Counts.of(self.reading, self.expressions, n)
        return self._counts

    def _counted(self, happening: Happening) -> Dating | None:
        """ "Two years after his conviction in 2010", "on 4 May, the day after he was seized"."""
        counts = self._counts_of(happening.n)
        if happening not in counts.own:
            count = counts.of_clause(self.reading, happening)
            place = apposed(self.reading, count, happening.n) if count is not None else None
            when = self.expressions[place].when if place is not None else None
            return dating_away(happening, count.back(), when, self.anchor.day) if count and when else None
        count, place = counts.own[happening]
        one = self.expressions[place]
        dating = dating_away(happening, count, one.when, self.anchor.day) if one.when is not None else None
        if dating is None:
            return None
        length = self.reading.times[happening.n].get(count.link - 1)
        self.used[happening] = (place,) if length is None else (length, place)
        text = self.reading.text[self.reading.sentences[happening.n].starts[count.first] : one.end]
        return replace(dating, basis=Basis.RESOLVED, text=text)

    def _lasting(self, since: Happening) -> Dating | None:
        """ "Strained since war broke out in 2022": from then on."""
        if not (places := self._usable(since)):
            return None
        start = self._stated(since, places)
        why = f"since “{since.text(self.reading)}”: {start.why}"
        return Dating(framed(start.when, "since"), None, Basis.INFERRED, why)

    def _earlier(self, happening: Happening) -> Dating | None:
        """ "Spent a year in Oslo before she came home in 2020": not after that."""
        for other in self.reading.told_in[happening.n] if is_past(happening) else ():
            if other.governor is happening and other.link == "before" and (places := self._usable(other)):
                later = self._stated(other, places)
                latest = later.when.end.end
                if latest is not None and latest <= self.anchor.day + DAY:
                    why = f"before “{other.text(self.reading)}”: {later.why}"
                    return bounded(Span(None, latest), why, None)
        return None

    def _related(self, happening: Happening, governor: Happening) -> Dating | None:
        """By what it hangs on, where that has a date of its own."""
        predicate = happening.predicate
        if predicate is None or governor not in self.datings:
            return None
        dating = self.datings[governor]
        told = governor.text(self.reading)
        together = predicate.link == "-ing" or (predicate.link == "and" and _same_subject(predicate))
        if together and (governor in self.used or dating.when.likely is not None):
            self._tied.add(happening)
            return replace(dating, basis=Basis.INFERRED, text=None, why=f"together with “{told}”: {dating.why}")
        count = self._counts_of(happening.n).of_clause(self.reading, happening)
        latest = dating.when.end.end
        if latest is None or (governor not in self.used and governor not in self._tied):
            return None
        away = dating_away(happening, count.back(), dating.when, self.anchor.day) if count is not None else None
        if away is not None:
            self._tied.add(happening)
            return replace(away, why=f"{away.why} (“{told}”): {dating.why}")
        if predicate.link == "after" or (predicate.link == "that" and is_past(happening)):
            self._tied.add(happening)
            how = "before" if predicate.link == "after" else "told by"
            why = f"{how} “{told}”, so not after {in_words(latest - DAY)}: {dating.why}"
            return bounded(Span(None, min(latest, self.anchor.day + DAY)), why, None)
        return None

    def _by_tense(self, happening: Happening) -> Dating:
        day = self.anchor.day
        if is_future(happening):
            return still_to_come(day)
        if happening.predicate is not None and not is_past(happening):
            is_news = happening.predicate.form == "G" and self._is_own_news(happening)
            return own_news(day) if is_news else going_on(day)
        is_beside_past = any(map(self._is_long_over, times_beside(self.reading, self.expressions, happening)))
        if not is_beside_past and self._is_own_news(happening):
            return own_news(day)
        if not self._usable(happening) and is_price(self.reading.sentences[happening.n], happening.predicate):
            return self._traded or of_trading(day)
        return over(day, None if is_beside_past else self._likely(happening))

    def _likely(self, happening: Happening) -> int | None:
        """The day of the narrative, for what is told in its course; the publish day for what has just come to be."""
        predicate = happening.predicate
        if predicate is None or self._background or not _is_narrative(happening):
            return None
        if predicate.perfect:
            return self.anchor.day if not predicate.past_perfect else None
        return self._current

    def _is_own_news(self, happening: Happening) -> bool:
        is_lead = happening.n == self.reading.happenings[0].n
        return is_lead and self._current == self.anchor.day and _is_narrative(happening)


def _same_subject(predicate: Predicate) -> bool:
    """A verb that an "and" joins to another of the same subject."""
    return predicate.parent is not None and (predicate.agent or predicate.patient) is predicate.parent.subject


def _is_narrative(happening: Happening) -> bool:
    """Told for its own sake, in the past tense: the verb of a clause and no participle beside it."""
    predicate = happening.predicate
    return predicate is not None and (predicate.form != "L" or predicate.has_auxiliary)
