"""Where to cut the time line, found from the events themselves, so that 1962 and one June day are both readable.

A gap much longer than the usual one is left out, and the pieces are looked at
anew in their own terms: what is a short gap beside two thousand years may be
a long one beside ten. A day with many things by the hour is a piece of its
own. Of too many pieces those are joined again that crowd each other least.
Each is then drawn true to scale.
"""

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from statistics import median_low

from timeline.calendar.moments import DAY
from timeline.charts.extent import Stretch

_LONGER_THAN_USUAL = 10  # times the median gap of the piece
_SHARE = 0.04  # of the piece
_FINER = 4  # times as many pieces as are wanted are made, to choose from
_FRAMES = 3  # times as wide
_SEVERAL = 3
_TOO_CLOSE = 0.15  # of the room that each would have if all stood evenly
_BUSY = 6  # things by the hour


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of knots that is drawn on one scale; the hours of a busy day are not taken apart."""

    knots: tuple[Stretch, ...]
    is_busy_day: bool = False

    @property
    def gaps(self) -> list[int]:
        """Between each knot and the next: nothing is known to have happened there."""
        return [max(later[0] - earlier[1], 0) for earlier, later in zip(self.knots, self.knots[1:], strict=False)]

    @property
    def first(self) -> int:
        return sum(self.knots[0]) // 2

    @property
    def last(self) -> int:
        return sum(self.knots[-1]) // 2

    @property
    def crowded(self) -> int:
        """How many neighbours, though apart in time, would be drawn on top of each other on this piece's scale."""
        middles = [sum(knot) / 2 for knot in self.knots]
        usual = (middles[-1] - middles[0]) / max(len(middles) - 1, 1)
        return sum(0 < later - earlier < usual * _TOO_CLOSE for earlier, later in pairwise(middles))

    @property
    def widest(self) -> tuple[int, float, int] | None:
        """How crowded it is, what share a cut would win, and before which knot; None where no gap is unusual."""
        gaps = self.gaps
        if len(gaps) < 2 or self.is_busy_day:
            return None
        gap, reach = max(gaps), self.last - self.first
        if gap <= _LONGER_THAN_USUAL * median_low(gaps) or gap <= _SHARE * reach:
            return None
        return self.crowded, gap / reach, gaps.index(gap) + 1


def cut(knots: Iterable[Stretch], at_most: int) -> list[Stretch]:
    """The stretches of time to draw, in order, each with a length; at most so many."""
    ordered = sorted(_telling(knots), key=lambda knot: (sum(knot), knot))
    pieces = list(_by_busy_days(ordered, at_most // 2))
    return _stretches(_join(_divide(pieces, at_most * _FINER), at_most))


def _by_busy_days(knots: Sequence[Stretch], at_most: int) -> Iterator[Piece]:
    """The busiest days, a piece each, and a piece for what lies before, between and after them."""
    by_the_hour = Counter(map(_day, (knot for knot in knots if _width(knot) < DAY)))
    busy = {day for day, count in by_the_hour.most_common(at_most) if count >= _BUSY}
    for day, run in groupby(knots, key=lambda knot: _day(knot) if _day(knot) in busy else None):
        yield Piece(tuple(run), is_busy_day=day is not None)


def _day(knot: Stretch) -> int:
    return sum(knot) // 2 // DAY


def _telling(knots: Iterable[Stretch]) -> Iterator[Stretch]:
    """Without those that only frame others: a year that holds several of its days says nothing about the scale."""
    by_width = sorted(knots, key=_width)
    narrower: list[int] = []
    following = 0
    for knot in by_width:
        while _width(by_width[following]) * _FRAMES < _width(knot):
            insort(narrower, sum(by_width[following]) // 2)
            following += 1
        if bisect_left(narrower, knot[1]) - bisect_left(narrower, knot[0]) < _SEVERAL:
            yield knot


def _width(knot: Stretch) -> int:
    return knot[1] - knot[0]


def _divide(pieces: list[Piece], at_most: int) -> list[Piece]:
    """Cut, the most crowded piece first, until no gap is unusual or there are so many."""
    while len(pieces) < at_most:
        wins = [(found, place) for place, piece in enumerate(pieces) if (found := piece.widest)]
        if not wins:
            break
        (_, _, knot), place = max(wins)
        whole = pieces[place].knots
        pieces[place : place + 1] = [Piece(whole[:knot]), Piece(whole[knot:])]
    return pieces


def _join(pieces: list[Piece], at_most: int) -> list[Piece]:
    """Put neighbours together, those first that would crowd each other least, until there are so many."""
    while len(pieces) > at_most:
        joined = [Piece(one.knots + other.knots) for one, other in pairwise(pieces)]
        costs = [
            (both.crowded - one.crowded - other.crowded, other.first - one.last)
            for both, one, other in zip(joined, pieces, pieces[1:], strict=False)
        ]
        place = costs.index(min(costs))
        pieces[place : place + 2] = [joined[place]]
    return pieces


def _stretches(pieces: Sequence[Piece]) -> list[Stretch]:
    """Each piece with room for its knots, and at least half of each gap left out."""
    stretches = [_room(piece) for piece in pieces]
    for place, (piece, following) in enumerate(pairwise(pieces)):
        end, start = piece.knots[-1][1], following.knots[0][0]
        quarter = (start - end) // 4
        stretches[place] = stretches[place][0], min(stretches[place][1], end + quarter)
        stretches[place + 1] = max(stretches[place + 1][0], start - quarter), stretches[place + 1][1]
    return stretches


def _room(piece: Piece) -> Stretch:
    """From the earliest to the latest that its knots may be, as long as that does not dwarf what lies between them.

    A year among days of one month is cut at the sides; alone it is shown whole.
    """
    narrowest = min(map(_width, piece.knots))
    spare = max(piece.last - piece.first, narrowest // 2, 30)
    start = max(min(start for start, _ in piece.knots), piece.first - spare)
    end = min(max(end for _, end in piece.knots), piece.last + spare)
    return (start, end) if start < end else (start, start + 60)
