"""A date in any form that a person may give it, and how it was read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from timeline.reading import Anchor
from timeline.spans import When
from timeline.written.edtf import read_edtf
from timeline.written.points import read_points
from timeline.written.words import read_words

Form = str | Mapping[str, Any]
"""Words, EDTF, or the four points under the names of the API."""


@dataclass(frozen=True, slots=True)
class Written:
    """What a person gave as a date: the `text` as written (None: given as points), and `why` it was read so."""

    when: When
    text: str | None
    why: str


def read_form(form: Form, anchor: Anchor | None = None, field: str = "when") -> Written:
    """What a form says; words such as "last week" count from the anchor. Raises InputError, which names the field.

    >>> str(read_form("2021-05").why), read_form("in May 2021").when == read_form("2021-05").when
    ('written in EDTF', True)
    """
    if not isinstance(form, str):
        return Written(read_points(form, field), None, "given as four points")
    text = form.strip()
    when = read_edtf(text)
    if when is not None:
        return Written(when, text, "written in EDTF")
    said, why = read_words(text, anchor, field)
    return Written(said, text, why)
