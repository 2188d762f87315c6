"""What a chart says of itself: of a mark, of a bunch, and of the whole."""

from timeline.calendar import Unit
from timeline.calendar.moments import DAY
from timeline.charts.values import Bunch, Layout, Mark
from timeline.wording import range_in_words

_BASES = {
    "stated": "the text states the date",
    "resolved": "worked out from the words",
    "inferred": "inferred",
    "manual": "set by a person",
}


def mark_in_words(mark: Mark) -> tuple[str, str]:
    """Its title, and the date with how that is known."""
    return mark.title, f"{mark.date} · {_BASES[mark.basis]}{' · disputed' if mark.disputed else ''}"


def bunch_in_words(bunch: Bunch) -> tuple[str, ...]:
    """How many there are and when, and the weightiest of them."""
    unit = Unit.DAY if bunch.end - bunch.start < 400 * DAY else Unit.YEAR
    one = (f"among them: {bunch.title}",) if bunch.title else ()
    return f"{counted(bunch.count)}, {range_in_words(bunch.start, bunch.end, unit)}", *one


def layout_in_words(layout: Layout) -> str:
    """A sentence on what is where, for those who do not see it.

    The panels with what is left out between them, the lanes, and how many events there are.
    """
    if not layout.total:
        return "No events."
    gaps = [f" ({gap.full}) " for gap in layout.gaps]
    panels = "".join(
        title + gap for title, gap in zip([panel.title for panel in layout.panels], [*gaps, ""], strict=True)
    )
    lanes = [lane.title for lane in layout.lanes if lane.title]
    on_lanes = f" Lanes: {', '.join(lanes)}." if lanes else ""
    return f"{counted(layout.total)}. From left to right: {panels}.{on_lanes}"


def counted(count: int) -> str:
    """So many events.

    >>> counted(1), counted(1200)
    ('1 event', '1,200 events')
    """
    return f"{count:,} event{'' if count == 1 else 's'}"
