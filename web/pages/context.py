"""What a page needs of the request and of the app."""

from dataclasses import dataclass

from flask import current_app, request

from timeline.store import Archive, EventQuery


@dataclass(frozen=True, slots=True)
class View:
    """What part of a timeline the address asks for, as it was written there."""

    first: str = ""
    last: str = ""

    @classmethod
    def asked(cls) -> "View":
        return cls(request.args.get("from", "").strip(), request.args.get("to", "").strip())

    @property
    def query(self) -> EventQuery:
        """Raises InputError where a date cannot be read."""
        return EventQuery.between(self.first or None, self.last or None)

    @property
    def arguments(self) -> dict[str, str]:
        """For an address that asks for the same."""
        return {name: text for name, text in (("from", self.first), ("to", self.last)) if text}


def archive() -> Archive:
    """The app's archive."""
    held = current_app.extensions["timeline"]
    assert isinstance(held, Archive)
    return held
