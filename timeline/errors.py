"""Every error that Timeline raises, in one tree.

An `InputError` means that the caller can mend it. It has a `code` for
programs, which never changes, and a message for people, made from the facts
that it keeps as attributes. `field` names the input that is wrong.
"""

from collections.abc import Mapping
from typing import Any

_ISO_HINT = "give YYYY-MM-DD, with THH:MM and an offset where known"


class TimelineError(Exception):
    """The root: catch this one to catch all of ours."""

    code = "error"


class InputError(TimelineError):
    """What was given is wrong in `field` (None: no single field; `a/b` is `b` within `a`), for a `reason`."""

    code = "invalid_input"

    def __init__(self, reason: str, field: str | None = None) -> None:
        super().__init__(f"{field}: {reason}" if field else reason)
        self.reason = reason
        self.field = field

    def within(self, field: str) -> "InputError":
        """The same error, of what is within another field."""
        self.field = f"{field}/{self.field}" if self.field else field
        return self


class UnreadableDate(InputError):
    code = "unreadable_date"

    def __init__(self, text: str, field: str | None = None, hint: str = _ISO_HINT) -> None:
        super().__init__(f"{text!r} is not a date: {hint}", field)
        self.text = text


class UnknownZone(InputError):
    code = "unknown_zone"

    def __init__(self, name: str, field: str | None = "zone") -> None:
        super().__init__(f"no time zone is called {name!r}", field)
        self.name = name


class UnusableText(InputError):
    code = "unusable_text"


class UnknownLanguage(InputError):
    code = "unknown_language"

    def __init__(self, name: str, known: list[str]) -> None:
        super().__init__(f"no reader for {name!r}; there is one for: {', '.join(known)}", "language")
        self.name = name
        self.known = known


class NotFound(TimelineError):
    code = "not_found"

    def __init__(self, kind: str, id: str) -> None:
        super().__init__(f"there is no {kind} {id!r}")
        self.kind = kind
        self.id = id


class KeyReused(InputError):
    code = "idempotency_key_reused"

    def __init__(self, key: str) -> None:
        super().__init__(f"{key!r} was given with another request before", "Idempotency-Key")
        self.key = key


class UnderWay(TimelineError):
    code = "request_under_way"

    def __init__(self, key: str) -> None:
        super().__init__(f"the request with the key {key!r} is still being worked on")
        self.key = key


class Busy(TimelineError):
    """Others were writing for as long as one waits for them; nothing was done."""

    code = "busy"

    def __init__(self) -> None:
        super().__init__("others are writing and did not end in time: try again")


class ServiceError(TimelineError):
    """What a service answered a client with: its `problem` (RFC 9457), whose `code` and `errors` are here too.

    `status` is None where it did not answer at all.
    """

    def __init__(self, status: int | None, problem: Mapping[str, Any]) -> None:
        super().__init__(str(problem.get("detail") or problem.get("title") or status))
        self.status = status
        self.problem = problem
        self.code = str(problem.get("code", "no_answer" if status is None else "http_error"))
        self.errors: list[dict[str, str]] = list(problem.get("errors", []))


class Conflict(TimelineError):
    """What was asked for does not fit what is there."""

    code = "conflict"


class Stale(TimelineError):
    """Something was changed since the caller saw it."""

    code = "stale"

    def __init__(self, kind: str, id: str) -> None:
        super().__init__(f"{kind} {id!r} was changed since: get it again")
        self.kind = kind
        self.id = id


class SettingsError(TimelineError):
    """A setting is unknown or wrong; `name` is the environment variable or key."""

    code = "invalid_settings"

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name
        self.reason = reason
