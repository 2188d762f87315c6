"""What a page needs of the request and of the app."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum

from flask import request

from api.schemas.requests import EventFilterQuery
from timeline.charts import LaneBy, Scaling
from timeline.store import EventQuery
from timeline.store.records import TimelineRecord
from web.pages.forms import loaded

FACETS = ("entity", "place", "source", "year", "status", "basis", "precision", "factuality")
"""The filters whose values a page offers, with how many events have each."""
FILTERS = ("q", "from", "to", *FACETS, "certain", "undated")
"""All by which `GET /events` finds events, but for the date that words are counted from."""


class Form(Enum):
    """How a page shows the events beside the chart: one under the other, in columns, or whole, to be printed."""

    LIST = "list"
    TABLE = "table"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class View:
    """What the address asks for of a timeline, as it was written there: its filters, and how they are shown.

    A lane, a scale or a form that is not known, and that which is taken anyhow, is "".
    """

    filters: Mapping[str, str] = field(default_factory=dict)
    lane: str = ""
    scale: str = ""
    form: str = ""

    @classmethod
    def asked(cls) -> "View":
        """What the address of this request asks for."""
        said = {name: text.strip() for name, text in request.args.items()}
        return cls(
            {name: said[name] for name in FILTERS if said.get(name)},
            _known(LaneBy, said.get("lane")),
            _known(Scaling, said.get("scale")),
            _known(Form, said.get("view")),
        )

    @property
    def query(self) -> EventQuery:
        """Raises InvalidRequest and InputError where a filter cannot be read."""
        given = loaded(EventFilterQuery(), self.filters)
        return EventQuery.between(given.pop("from_"), given.pop("to"), **given)

    @property
    def arguments(self) -> dict[str, str]:
        """For an address that asks for the same of a chart."""
        return {**self.filters, **{name: text for name, text in (("lane", self.lane), ("scale", self.scale)) if text}}

    @property
    def address(self) -> dict[str, str]:
        """For an address of the same page."""
        return {**self.arguments, "view": self.form} if self.form else self.arguments

    @property
    def has_stretch(self) -> bool:
        """Whether it asks for some of the time, which a chart can lead out of again."""
        return "from" in self.filters or "to" in self.filters

    def without(self, name: str) -> dict[str, str]:
        """The same address without one filter."""
        return {other: text for other, text in self.address.items() if other != name}

    @property
    def showing_all(self) -> "View":
        """The same view of all events."""
        return replace(self, filters={})

    def showing(self, form: str) -> "View":
        """The same events in another form."""
        return replace(self, form=form)

    def of(self, timeline: TimelineRecord) -> "View":
        """With the lanes of the timeline where the address asks for none."""
        own = "" if timeline.lane_by is LaneBy.SOURCE else timeline.lane_by.value
        return replace(self, lane=self.lane or own)


def _known(choices: type[Enum], text: str | None) -> str:
    """The text where it is one of the choices."""
    return text if text and text in {choice.value for choice in choices} else ""
