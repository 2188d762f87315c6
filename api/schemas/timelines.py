"""Timelines that come in."""

import re
from enum import Enum
from typing import Any

from marshmallow import fields, post_load, validate

from api.faults import Reason
from api.schemas.base import Choice, Input, Line, Text, Truth, refusal
from api.schemas.dates import WholeNumber
from api.schemas.requests import EventFilterQuery
from timeline.calendar.units import Unit
from timeline.events.values import Basis, Factuality
from timeline.store.records import Lane, Status, Visibility

_UNUSABLE = re.compile("[\0\ud800-\udfff]")
_NULL = Reason("may not be null", "wrong_type")


class Description(Text):
    """Some paragraphs of text."""

    longest = 10_000

    def __init__(self, **options: Any) -> None:
        few = validate.Length(max=self.longest, error=Reason(f"has more than {self.longest:,} characters", "too_long"))
        super().__init__(validate=few, metadata={"example": "What happened to the bridge."}, **options)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        text = super()._deserialize(value, attr, data, **kwargs)
        if unusable := _UNUSABLE.search(text):
            raise refusal(f"has a character that cannot be kept, {unusable[0]!r}", "unusable_text")
        return text


def _as_asked(name: str) -> dict[str, Any]:
    """What is said of a word of a filter: that of the query's of its name."""
    return {"allow_none": True, "metadata": EventFilterQuery._declared_fields[name].metadata}


class FilterRequest(Input):
    """Which events: the words of `GET /events`; null: that does not matter any more."""

    from_ = Text(data_key="from", **_as_asked("from_"))
    to = Text(**_as_asked("to"))
    relative_to = Text(**_as_asked("relative_to"))
    certain = Truth(**_as_asked("certain"))
    undated = Truth(**_as_asked("undated"))
    q = Line(**_as_asked("q"))
    entity = Line(**_as_asked("entity"))
    place = Line(**_as_asked("place"))
    source = Line(**_as_asked("source"))
    year = WholeNumber(**_as_asked("year"))
    precision = Choice(Unit, **_as_asked("precision"))
    basis = Choice(Basis, **_as_asked("basis"))
    status = Choice(Status, **_as_asked("status"))
    factuality = Choice(Factuality, **_as_asked("factuality"))

    @post_load
    def words(self, given: dict[str, Any], **_: object) -> dict[str, Any]:
        return {name.rstrip("_"): value.value if isinstance(value, Enum) else value for name, value in given.items()}


class EventIds(fields.List[Any]):
    """The ids of events."""

    default_error_messages = {"null": _NULL, "invalid": Reason("has to be a list", "wrong_type")}  # noqa: RUF012

    def __init__(self, described: str) -> None:
        few = validate.Length(max=10_000, error=Reason("has more than 10,000", "too_long"))
        super().__init__(Line(), validate=few, metadata={"description": described, "example": ["evt_5d41402abc4b2a76"]})


class TimelinePatch(Input):
    """What of a timeline is to be different (JSON Merge Patch)."""

    title = Line(metadata={"example": "The bridge"})
    description = Description()
    visibility = Choice(Visibility, metadata={"description": "Kept for when there are accounts."})
    lane = Choice(
        Lane,
        metadata={"description": "What the rows of its chart stand for; for topics, which no event has yet, sources."},
    )
    filter = fields.Nested(
        FilterRequest,
        allow_none=True,
        metadata={
            "description": "Which events are in it; null: none by filter.",
            "example": {"from": "1960", "to": "1969"},
        },
    )
    included = EventIds("Events that are in it whatever the filter says.")
    excluded = EventIds("Events that are not in it whatever the filter says.")


class TimelineRequest(TimelinePatch):
    """A new timeline. What it has is what its filter finds and what is included, without what is excluded."""

    title = Line(required=True, metadata={"example": "The bridge"})
