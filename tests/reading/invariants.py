"""What holds of every reading, whatever the text: the suite tries it on some texts, the benchmarks on very many.

Each broken one is told by an AssertionError whose message begins with what
should hold, up to a colon.
"""

import math
import re

from tests.reading.stretches import lengths, offset, stretch
from timeline.calendar.moments import DAY, parse_iso
from timeline.edtf import edtf
from timeline.reading import Anchor, Expression, read
from timeline.reading.expressions import AnchorKind, Mod, Type
from timeline.spans import When

_TIME = re.compile(r"T\d")
ANCHOR = Anchor.published("2024-06-25")


def check(text: str, anchor: Anchor = ANCHOR) -> list[Expression]:
    """The expressions of a text, once every invariant was found to hold of them."""
    expressions = read(text, anchor)
    end = 0
    for expression in expressions:
        _hold(end <= expression.start < expression.end, "expressions lie in order without overlap", expression)
        said = text[expression.start : expression.end]
        _hold(said == expression.text, "the offsets point at the text", expression)
        _hold(bool(expression.value and expression.why), "there is a value and a reason", expression)
        end = expression.end
        _check_interval(expression)
        _check_value(expression, anchor)
        _check_candidates(expression)
    _hold(read(text, anchor) == expressions, "reading twice gives the same", text)
    return expressions


def _hold(holds: bool, what: str, found: object) -> None:
    assert holds, f"{what}: {found!r}"


def _check_interval(expression: Expression) -> None:
    when = expression.when
    if when is None:
        return
    _hold(_fit(when), "moments are of 64 bits", expression)
    earliest, latest = when.closed(when.bounds)
    _hold(earliest is not None and latest is not None, "an expression has both its bounds", expression)
    in_order = parse_iso(earliest or "")[0] <= parse_iso(latest or "")[0]
    _hold(in_order, "the earliest is not after the latest", expression)
    _hold(bool(edtf(when)), "an interval has an EDTF text", expression)


def _fit(when: When) -> bool:
    """The bounds can be stored."""
    return all(-(1 << 63) <= bound < 1 << 63 for bound in (when.bounds.start or 0, when.bounds.end or 0))


def _check_value(expression: Expression, anchor: Anchor) -> None:
    """The value is one of TIMEX3's, and names what the interval is."""
    value, when = expression.value, expression.when
    if expression.type is Type.DURATION and when is not None:
        _check_window(expression, when, anchor)
        return
    named = stretch(value)
    _hold((named is None) == (when is None), "what the value places has an interval, and nothing else", expression)
    if named is None or when is None:
        return
    bounds = when.bounds
    if expression.mod in (None, Mod.APPROX) and "-XX" not in value:
        _hold(bounds == named, "the interval is what the value names", expression)
    assert named.start is not None
    assert named.end is not None
    within = named.start <= (bounds.start or 0) and (bounds.end or 0) <= named.end
    _hold(within, "the interval lies in what the value names", expression)
    _hold(when.precision.is_timed == bool(_TIME.search(value)), "the value is as fine as the interval", expression)
    zone = offset(value)
    _hold(zone is None or zone == when.offset, "the offset is the value's", expression)


def _check_window(expression: Expression, when: When, anchor: Anchor) -> None:
    """A duration that has a place is as long as its value says.

    It reaches from a day, or to it: that of publishing, or the date that the text spoke of last. Or it is of whole days
    elsewhere, as the year to October is.
    """
    start, end = when.start.start or 0, when.end.start or 0
    told = expression.anchor
    day = parse_iso(told.value)[0] if told and told.kind is AnchorKind.NARRATIVE else anchor.day
    days, fits = (end - start) // DAY, lengths(expression.value)
    _hold(fits is not None, "a length with a place has a number", expression)
    least, most = fits or (0, 0)
    is_counted = day in (start, end) and least <= days <= most
    _hold(is_counted or least <= days + 1 <= most, "a length with a place is as long as its value says", expression)


def _check_candidates(expression: Expression) -> None:
    candidates = expression.candidates
    if not candidates:
        return
    shares = sum(candidate.share for candidate in candidates)
    _hold(math.isclose(shares, 1), "the shares of the candidates sum to 1", expression)
    exact = all(candidate.when.bounds == stretch(candidate.value) for candidate in candidates)
    _hold(exact, "the interval of a candidate is what its value names", expression)
    taken = candidates[0].value == expression.value or expression.ambiguous
    _hold(taken, "the first candidate is the reading that was taken", expression)
