"""What a chart says of itself: of a mark, of a bunch, and of the whole."""

from timeline.calendar import Unit
from timeline.calendar.moments import DAY
from timeline.charts.values import Bunch, Layout, Mark
from timeline.wording import Words, range_in_words

_MANY = ((1_000_000, 1_000_000, 2), (10_000, 1_000, 1))  # from so many on, in how many, and which mark that has


def mark_in_words(mark: Mark, words: Words) -> tuple[str, str]:
    """Its title, and the date with how that is known."""
    disputed = (words.chart.disputed,) if mark.disputed else ()
    return mark.title, words.set_apart(" · ".join((mark.date, words.chart.bases[mark.basis], *disputed)))


def bunch_in_words(bunch: Bunch, words: Words) -> tuple[str, ...]:
    """How many there are and when, and the weightiest of them."""
    unit = Unit.DAY if bunch.end - bunch.start < 400 * DAY else Unit.YEAR
    told = words.counted(bunch.count, words.chart.events), range_in_words(bunch.start, bunch.end, unit, words=words)
    one = (words.set_apart(words.chart.among.format(bunch.title)),) if bunch.title else ()
    return words.set_apart(words.chart.comma.join(told)), *one


def bunch_in_signs(bunch: Bunch, words: Words) -> str:
    """How many there are, in as few signs as a mark has room for."""
    found = ((which, each) for least, each, which in _MANY if bunch.count >= least)
    which, each = next(found, (0, 1))
    return words.set_apart(words.chart.more[which].format(bunch.count // each))


def layout_in_words(layout: Layout) -> str:
    """A sentence on what is where, for those who do not see it.

    The panels with what is left out between them, the lanes, and how many events there are.
    """
    words = layout.words
    if not layout.total:
        return words.chart.nothing
    gaps = [f" ({gap.full}) " for gap in layout.gaps]
    panels = "".join("".join(panel.lines) + gap for panel, gap in zip(layout.panels, [*gaps, ""], strict=True))
    lanes = [lane.title for lane in layout.lanes if lane.title]
    on_lanes = words.chart.lanes.format(words.chart.comma.join(lanes)) if lanes else ""
    return words.chart.across.format(words.counted(layout.total, words.chart.events), panels) + on_lanes
