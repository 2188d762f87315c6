"""Forms: what was typed, read and checked by the API's own schemas, and what is wrong with it, field by field."""

from collections.abc import Iterable, Mapping
from typing import Any

from flask import request
from marshmallow import Schema, ValidationError

from api.faults import Fault, InvalidRequest, faults, faults_of
from timeline.errors import InputError, Stale, TimelineError
from timeline.written import either_day
from web.pages.reasons import told
from web.texts import gettext


def typed_in(names: Iterable[str]) -> dict[str, str]:
    """What was typed into the fields of a form, "" where nothing was."""
    return {name: request.form.get(name, "").replace("\r\n", "\n").strip() for name in names}


def loaded(schema: Schema, given: Mapping[str, Any], needed: Iterable[str] = ()) -> Any:
    """What a schema makes of it. Raises InvalidRequest, also where what the schema can do without is `needed` here."""
    found = [Fault(f"/{name}", "is missing", "required") for name in needed if name not in given]
    try:
        made = schema.load(given)
    except ValidationError as error:
        found += faults(error.messages)
    if found:
        raise InvalidRequest(found)
    return made


def check_day(text: str) -> None:
    """Raise InputError for a date in figures that may be either of two days."""
    if days := either_day(text):
        raise InputError(f"may be {days[0]} or {days[1]}: write which", "when")


def wrong(error: TimelineError) -> dict[str, str]:
    """What is wrong by the name of its field; under "" what is wrong with no single one."""
    if isinstance(error, Stale):
        return {"": gettext("it was changed since you opened it; Keep it changes it now")}
    return {_field(fault): told(fault.reason) for fault in faults_of(error)} or {"": told(str(error))}


def _field(fault: Fault) -> str:
    name = fault.field.removeprefix("/")
    return "when" if name == "relative_to" else name  # a form has no field of its own for what a date counts from
