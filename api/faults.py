"""What is wrong in a request, field by field."""

from collections.abc import Iterator
from dataclasses import dataclass

from timeline.errors import InputError, TimelineError


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: `field` is a JSON pointer into the body or the query, "" for the whole of it."""

    field: str
    reason: str
    code: str


class InvalidRequest(TimelineError):
    """A request that breaks its schema, with everything that is wrong in it."""

    code = "invalid_input"

    def __init__(self, found: list[Fault]) -> None:
        super().__init__("; ".join(f"{fault.field} {fault.reason}" if fault.field else fault.reason for fault in found))
        self.faults = found


class MalformedJSON(TimelineError):
    """A body that is not JSON, or not unambiguous JSON."""

    code = "malformed_json"


class Reason(str):
    """The words of a schema's complaint, with its stable code."""

    code: str

    def __new__(cls, text: str, code: str) -> "Reason":
        reason = super().__new__(cls, text)
        reason.code = code
        return reason


def faults(messages: object, pointer: str = "") -> Iterator[Fault]:
    """Marshmallow's tree of messages, as a list.

    >>> [fault.field for fault in faults({"url": ["is no URL"], "_schema": ["is no object"]})]
    ['/url', '']
    """
    if isinstance(messages, dict):
        for name, inner in messages.items():
            yield from faults(inner, pointer if name == "_schema" else f"{pointer}/{_escape(str(name))}")
    elif isinstance(messages, list):
        for message in messages:
            yield Fault(pointer, str(message), getattr(message, "code", "invalid_value"))


def faults_of(error: TimelineError) -> list[Fault]:
    """What an error says of fields; nothing where it is about none."""
    if isinstance(error, InvalidRequest):
        return error.faults
    if isinstance(error, InputError) and error.field:
        return [Fault(f"/{error.field}", error.reason, error.code)]
    return []


def _escape(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")
