"""What a person writes as a date is read, whatever its form, and what cannot be read is named."""

import random
from typing import Any

import pytest

from tests.accounts import CALL, SINCE_2014, YEAR_1962, random_whens
from timeline.calendar import Unit, at
from timeline.edtf import edtf
from timeline.errors import InputError
from timeline.events.values import Basis, Dating
from timeline.formats.words import when_words
from timeline.reading import Anchor
from timeline.spans import Kind, Span, When
from timeline.written import read_form
from timeline.written.edtf import read_edtf

PUBLISHED = Anchor.published("2024-06-25")

WORDS = [
    ("in May 2021", "2021-05"),
    ("44 BC", "-0043"),
    ("15 March 44 BC", "-0043-03-15"),
    ("last week", "[2024-06-17..2024-06-23]"),
    ("May", "2024-05"),
    ("since 2014", "2014/.."),
    ("before 1990", "[..1989]"),
    ("from 1914 to 1918", "1914/1918"),
    ("between May and July 2021", "2021-05/2021-07"),
    ("from Monday to Wednesday", "2024-06-17/2024-06-19"),
    ("about 1850", "1850~"),
    ("the 1990s", "199X"),
    ("03/04/2023", "[2023-03-04..2023-04-03]"),
    (" 3 p.m. on 21 June 2024 ", "2024-06-21T15:00:00"),
    ("2024-06-21T15:00-04:00", "2024-06-21T15:00:00-04:00"),
]


@pytest.mark.parametrize(("text", "value"), WORDS)
def test_words_are_read(text: str, value: str) -> None:
    written = read_form(text, PUBLISHED)

    assert edtf(written.when) == value
    assert written.text == text.strip()
    assert written.why


EDTF = """
1962 -0043 0000 +12024 -12024 2024-02 2024-02-29 199X 19XX -049X -04XX 2022-21 2022-24 2024-33 2024-36 2024-40 2024-41
1962~ 2024-02~ 1962/1970 2014/.. ../1989 2024-06-13/2024-06-15 [..1989] [1991..] [2024-06-17..2024-06-23] [..1989~]
2024-06-21T15:00:00 2024-06-21T15:00:00Z 2024-06-21T15:00:30-04:00
"""


@pytest.mark.parametrize("text", EDTF.split())
def test_edtf_comes_back_as_it_was(text: str) -> None:
    when = read_edtf(text)

    assert when is not None
    assert edtf(when) == text


ALSO = [("1962?", "1962~"), ("1962%", "1962~"), ("Y12024", "+12024"), ("2024-XX-XX", "2024"), ("2024-06-XX", "2024-06")]


@pytest.mark.parametrize(("text", "value"), [*ALSO, ("2014/", "2014/..")])
def test_other_edtf_is_read_too(text: str, value: str) -> None:
    when = read_edtf(text)

    assert when is not None
    assert edtf(when) == value


OFFSETS = [
    ("2024-06-25T10:00+02:00/2024-06-25T12:00Z", "2024-06-25T10:00:00+02:00/2024-06-25T14:00:00+02:00"),
    ("2024-06-25T10:00+02:00/2024-06-25T09:30Z", "2024-06-25T10:00:00+02:00/2024-06-25T11:30:00+02:00"),
    ("[2024-06-25T10:00+02:00..2024-06-25T12:00Z]", "[2024-06-25T10:00:00+02:00..2024-06-25T14:00:00+02:00]"),
    ("2024-06-25/2024-06-26T09:30Z", "2024-06-25/2024-06-26T09:30:00Z"),
    ("../2024-06-26T09:30Z", "../2024-06-26T09:30:00Z"),
]


@pytest.mark.parametrize(("text", "value"), OFFSETS)
def test_both_ends_are_on_the_clock_of_the_first_offset(text: str, value: str) -> None:
    when = read_edtf(text)

    assert when is not None
    assert edtf(when) == value


NONE = """
x 196 19622 2024-13 2024-00 2024-02-30 2024-25 2024-33-01 199X-02 1970/1962 / ../.. [1970..1962] [..] [1962 1962~~
2024-06-21T25:00 1/2/3 2024-06-25T12:00Z/2024-06-25T13:00+02:00
"""


@pytest.mark.parametrize("text", NONE.split())
def test_what_is_no_edtf_is_none(text: str) -> None:
    assert read_edtf(text) is None


def test_the_edtf_of_any_moment_has_its_bounds() -> None:
    for when in random_whens(random.Random(11), 300):
        read = read_edtf(edtf(when))

        if read is None:
            assert when.is_undated
        elif when.kind is Kind.POINT:
            assert (read.kind, read.bounds, read.offset) == (when.kind, when.bounds, when.offset)


@pytest.mark.parametrize("when", [YEAR_1962, SINCE_2014, CALL, *random_whens(random.Random(12), 100)])
def test_what_the_api_says_of_a_date_can_be_given_back(when: When) -> None:
    said = when_words(Dating(when, None, Basis.STATED, ""))

    read = read_form({name: said[name] for name in ("kind", "start", "end", "precision", "approximate")})

    assert read.when == When(when.kind, when.start, when.end, when.precision, when.approximate, when.offset)


MAY = {"earliest": "2021-05", "latest": "2021-05"}
POINTS: list[tuple[dict[str, Any], When]] = [
    ({"start": MAY}, When.point(Span.unit(Unit.MONTH, at(2021, 5)), Unit.MONTH)),
    ({"start": {"earliest": "2021"}}, When.point(Span(at(2021), None), Unit.YEAR)),
    (
        {"start": MAY, "end": {"latest": "2021-06-03"}},
        When(Kind.SPAN, Span.unit(Unit.MONTH, at(2021, 5)), Span(None, at(2021, 6, 4)), Unit.DAY),
    ),
    (
        {"start": {"earliest": "2021-05-03T10:00+02:00", "latest": "2021-05-03T10:30Z"}},
        When.point(Span(at(2021, 5, 3, 10), at(2021, 5, 3, 12, 31)), Unit.MINUTE, offset=120),
    ),
    ({}, When.point(Span(None, None), Unit.DAY)),
]


@pytest.mark.parametrize(("points", "when"), POINTS)
def test_four_points_are_read(points: dict[str, Any], when: When) -> None:
    assert read_form(points).when == when


WRONG: list[tuple[Any, str, str]] = [
    ("last week", "relative_to", "invalid_input"),
    ("Monday and Tuesday", "relative_to", "invalid_input"),
    ("1962 and 1963", "when", "invalid_input"),
    ("2024-02-30", "when", "unreadable_date"),
    ("every week", "when", "unreadable_date"),
    ("May 2021 was nice", "when", "unreadable_date"),
    ("", "when", "unreadable_date"),
    ({"start": {"earliest": "soon"}}, "when/start/earliest", "unreadable_date"),
    ({"start": {"earliest": "2022", "latest": "2021"}}, "when/start/latest", "invalid_input"),
    ({"start": MAY, "end": {"latest": "2020"}}, "when/end", "invalid_input"),
    ({"kind": "point", "start": MAY, "end": {"latest": "2022"}}, "when/end", "invalid_input"),
]


@pytest.mark.parametrize(("form", "field", "code"), WRONG)
def test_what_cannot_be_read_is_named(form: Any, field: str, code: str) -> None:
    with pytest.raises(InputError) as raised:
        read_form(form)

    assert (raised.value.field, raised.value.code) == (field, code)
