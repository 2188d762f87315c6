"""What a page needs of the request and of the app."""

from dataclasses import dataclass

from flask import request

from timeline.charts import LaneBy, Scaling
from timeline.store import EventQuery


@dataclass(frozen=True, slots=True)
class View:
    """What part of a timeline the address asks for, as it was written there."""

    first: str = ""
    last: str = ""
    lane: str = ""
    scale: str = ""

    @classmethod
    def asked(cls) -> "View":
        """A lane or a scale that is not known is taken for none."""
        return cls(
            request.args.get("from", "").strip(),
            request.args.get("to", "").strip(),
            _known(LaneBy, request.args.get("lane", "")),
            _known(Scaling, request.args.get("scale", "")),
        )

    @property
    def query(self) -> EventQuery:
        """Raises InputError where a date cannot be read."""
        return EventQuery.between(self.first or None, self.last or None)

    @property
    def arguments(self) -> dict[str, str]:
        """For an address that asks for the same."""
        return {name: text for name, text in {**self.stretch, "lane": self.lane, "scale": self.scale}.items() if text}

    @property
    def stretch(self) -> dict[str, str]:
        """The arguments that leave events out."""
        return {name: text for name, text in (("from", self.first), ("to", self.last)) if text}


def _known(choices: type[LaneBy] | type[Scaling], text: str) -> str:
    return text if text in {choice.value for choice in choices} else ""
