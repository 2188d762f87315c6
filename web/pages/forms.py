"""Forms: what was typed, read and checked by the API's own schemas, and what is wrong with it, field by field."""

from collections.abc import Mapping
from typing import Any

from marshmallow import Schema, ValidationError

from api.faults import Fault, InvalidRequest, faults, faults_of
from timeline.errors import TimelineError
from web.pages.reasons import told


def loaded(schema: Schema, given: Mapping[str, Any]) -> Any:
    """What a schema makes of it. Raises InvalidRequest."""
    try:
        return schema.load(given)
    except ValidationError as error:
        raise InvalidRequest(list(faults(error.messages))) from error


def wrong(error: TimelineError) -> dict[str, str]:
    """What is wrong by the name of its field; under "" what is wrong with no single one."""
    return {_field(fault): told(fault.reason) for fault in faults_of(error)} or {"": told(str(error))}


def _field(fault: Fault) -> str:
    name = fault.field.removeprefix("/")
    return "when" if name == "relative_to" else name  # a form has no field of its own for what a date counts from
