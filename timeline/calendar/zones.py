"""The border to real clocks: publish dates come in here, and only here is pendulum used.

A publish date is kept as the wall clock that its writer saw, with the offset
where one is known. "Monday" in an article is the writer's Monday.

It is imported where a zone is first named: most dates have none, and it is 8 % of the commands' start.
"""

from dataclasses import dataclass
from functools import lru_cache

from timeline.calendar.moments import DAY, at, iso, iso_day, offset_text, parse_iso, split
from timeline.errors import UnknownZone, UnreadableDate


@dataclass(frozen=True, slots=True)
class Published:
    """When a text was published: a wall-clock `moment`, with a time where `timed`; `offset` is minutes or None."""

    moment: int
    timed: bool = False
    offset: int | None = None

    @property
    def day(self) -> int:
        """The moment at which the publish day begins."""
        return self.moment - self.moment % DAY

    def __str__(self) -> str:
        if not self.timed:
            return iso_day(self.moment)
        time = iso(self.moment) if self.moment % DAY else f"{iso_day(self.moment)}T00:00"
        return time if self.offset is None else time + offset_text(self.offset)


def parse_published(text: str, zone: str | None = None) -> Published:
    """Read an ISO date or date-time; with an offset it is turned to `zone`, without one it is in `zone`.

    Raises UnreadableDate or UnknownZone, and never guesses.

    >>> str(parse_published("2024-06-25T23:30Z", "Europe/Berlin"))
    '2024-06-26T01:30+02:00'
    >>> str(parse_published("2024-06-25"))
    '2024-06-25'
    """
    try:
        moment, offset, timed = parse_iso(text.strip())
    except ValueError as error:
        raise UnreadableDate(text, "published") from error
    if not 1 <= split(moment)[0] <= 9999:
        raise UnreadableDate(text, "published")
    if zone is not None:
        check_zone(zone)
    if not timed or zone is None:
        return Published(moment, timed, offset)
    try:
        return _on_clock(moment, offset, zone)
    except (OverflowError, ValueError) as error:  # turned to the zone it is of the year 0 or 10000
        raise UnreadableDate(text, "published") from error


def check_zone(name: str) -> None:
    """Raise UnknownZone unless `name` is an IANA time zone."""
    import pendulum
    from pendulum.tz.exceptions import InvalidTimezone

    try:
        pendulum.timezone(name)
    except (InvalidTimezone, ValueError, OSError) as error:
        raise UnknownZone(name) from error


@lru_cache
def offset_on(moment: int, zone: str) -> int | None:
    """The offset in minutes of an IANA zone's wall clock that shows `moment`; None outside the years 1 to 9999.

    >>> offset_on(at(2024, 6, 25, 15), "America/New_York"), offset_on(at(2024, 1, 15, 15), "America/New_York")
    (-240, -300)
    """
    if not 1 <= split(moment)[0] <= 9999:
        return None
    return _on_clock(moment, None, zone).offset


def _on_clock(moment: int, offset: int | None, zone: str) -> Published:
    import pendulum

    year, month, day, seconds = split(moment)
    if offset is None:
        wall = pendulum.datetime(year, month, day, tz=zone).replace(
            hour=seconds // 3600, minute=seconds // 60 % 60, second=seconds % 60
        )
    else:
        wall = pendulum.from_timestamp(moment - offset * 60, tz=zone)
    local = at(wall.year, wall.month, wall.day, wall.hour, wall.minute, wall.second)
    return Published(local, timed=True, offset=(wall.offset or 0) // 60)
