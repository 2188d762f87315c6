"""Dates in words that count from another day, as "last week": a page counts them from today, and its address then holds
what they mean, so that it means the same on another day and to somebody else.

Today is the reader's day where the request says it, as the API's `relative_to` does; else that of UTC.
"""

import time
from collections.abc import Mapping
from urllib.parse import urlencode, urlunsplit

from flask import request, url_for

from timeline.calendar import parse_published
from timeline.calendar.moments import iso_day
from timeline.errors import InputError
from timeline.store.dates import settled

_RELATIVE_TO = "relative_to"


def settled_address() -> str | None:
    """The address of this request with the dates that it means; None where it says them already."""
    said = request.args.to_dict()
    plain = {name: text for name, text in settled_dates(said).items() if name != _RELATIVE_TO}
    if plain == said:
        return None
    assert request.endpoint is not None
    path = url_for(request.endpoint, **(request.view_args or {}))
    return urlunsplit(("", "", path, urlencode(plain), ""))  # `url_for` would take some names for its own


def settled_dates(said: Mapping[str, str]) -> dict[str, str]:
    """The same with the dates in ISO whose words count from today; what cannot be read stays, to be told so."""
    today = _today(said.get(_RELATIVE_TO, ""))
    dates = {name: _settled(said[name].strip(), name, today) for name in ("from", "to") if name in said}
    return {**said, **{name: text for name, text in dates.items() if text != said[name].strip()}}


def _settled(text: str, name: str, today: str) -> str:
    try:
        return settled(text, name, today)
    except InputError:
        return text


def _today(said: str) -> str:
    try:
        return iso_day(parse_published(said).moment)
    except InputError:
        return iso_day(int(time.time()))
