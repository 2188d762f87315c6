"""JSON Lines for Timesketch: an event a line, at one moment, which says of itself what it leaves out.

That is the earliest moment that is known, or the latest where there is no
earliest, in UTC; a time of no known zone is taken for one. What has neither,
and what lies outside the years 1 to 9999, has no place there and is left out.
"""

from collections.abc import Iterable, Iterator

import orjson

from timeline.calendar.moments import DAY, MINUTE, at, iso_day
from timeline.edtf import edtf
from timeline.formats.values import Form, Heading, Item
from timeline.formats.words import Words
from timeline.spans import When

_FIRST, _END = at(1), at(10_000)


def _pieces(_: Heading, items: Iterable[Item]) -> Iterator[str]:
    for item in items:
        side, moment = _moment(item.dating.when)
        if moment is not None and _FIRST <= moment < _END:
            yield orjson.dumps(_line(item, side, moment)).decode() + "\n"


def _moment(when: When) -> tuple[str, int | None]:
    """Which moment an event is put at, and that in UTC."""
    first, end = when.bounds.start, when.bounds.end
    shift = (when.offset or 0) * MINUTE
    if first is not None or end is None:
        return "earliest", None if first is None else first - shift
    return "latest", when.last(end) - shift


def _line(item: Item, side: str, moment: int) -> Words:
    when = item.dating.when
    earliest, latest = when.closed(when.bounds)
    told = item.tellings[0] if item.tellings else None
    return {
        "message": item.title,
        "datetime": f"{iso_day(moment)}T{_clock(moment % DAY)}+00:00",
        "timestamp": moment * 1_000_000,
        "timestamp_desc": f"event ({side}, {when.precision.value} precision)",
        "edtf": edtf(when),
        "earliest": earliest,
        "latest": latest,
        "precision": when.precision.value,
        "event_id": item.id,
        "entities": [entity.name for entity in item.entities],
        "source": told and (told.publisher or told.title),
        "source_url": told and told.url,
        "quote": told and told.quote,
    }


def _clock(seconds: int) -> str:
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


TIMESKETCH = Form("jsonl", "application/jsonl", ".jsonl", _pieces)
