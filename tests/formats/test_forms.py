"""The forms that a timeline takes outside: what each says of events at all kinds of times."""

import csv
import json
from collections.abc import Iterable
from io import StringIO
from typing import Any

import pytest

from tests.accounts import AUSTIN, BEFORE_1990, CALL, IDES, MONDAY, MOSCOW, SINCE_2014, UNDATED, YEAR_1962
from timeline.calendar.moments import at
from timeline.calendar.units import Unit
from timeline.events.values import Basis, Dating
from timeline.formats.forms import FORMS
from timeline.formats.sheet import COLUMNS
from timeline.formats.values import Heading, Item, Telling
from timeline.spans import Span, When
from timeline.wording import ENGLISH

HEADING = Heading("The <bridge>", "What happened.", {"id": "all", "title": "The <bridge>"}, ENGLISH)
CRIER = Telling("On bridges", "The Crier", "https://example.org/?a=1&b=2", "2024-06-25", "It “opened” & closed.")
MAY = When.point(Span.unit(Unit.MONTH, at(2021, 5)), Unit.MONTH)
WEEK = When.point(Span.unit(Unit.WEEK, at(2024, 6, 17)), Unit.WEEK)
NINETIES = When.point(Span.unit(Unit.DECADE, at(1990)), Unit.DECADE)
EARLY_1994 = When.point(Span(at(1994), at(1994, 5)), Unit.YEAR)
TALK = When.point(Span(at(2024, 6, 21, 15, 30), at(2024, 6, 21, 15, 31)), Unit.MINUTE)
IN_5000_BC = When.point(Span.unit(Unit.YEAR, at(-4999)), Unit.YEAR)


def item(when: When, title: str = "The bridge opened", **other: Any) -> Item:
    dating = Dating(when, None, Basis.STATED, "the text says so")
    told = {"lane": "The Crier", "entities": (AUSTIN, MOSCOW), "tellings": (CRIER,), "words": {"title": title}, **other}
    return Item("evt_1", title, dating, **told)


def told(form: str, items: Iterable[Item]) -> str:
    return "".join(FORMS[form].pieces(HEADING, items))


@pytest.mark.parametrize("count", [0, 1, 3])
def test_json_has_the_timeline_and_its_events_in_the_words_of_the_api(count: int) -> None:
    events = [item(MAY, f"Event {number}") for number in range(count)]

    assert json.loads(told("json", events)) == {
        "timeline": HEADING.words,
        "events": [{"title": f"Event {number}"} for number in range(count)],
    }


def rows(items: Iterable[Item]) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(told("csv", items), newline="")))


def test_a_sheet_for_excel_is_the_same_behind_a_mark() -> None:
    events = [item(MAY, "The café opened")]

    assert told("excel", events) == f"\ufeff{told('csv', events)}"


def test_a_row_says_all_of_an_event() -> None:
    (row,) = rows([item(MAY)])

    assert tuple(row) == COLUMNS
    assert list(row.values()) == [
        *("evt_1", "The bridge opened", "2021-05", "2021-05-01", "2021-05-31", "month", "", "The Crier"),
        *("Lloyd Austin; Moscow", "https://example.org/?a=1&b=2", "On bridges", "2024-06-25", "It “opened” & closed."),
        *("the text says so", "1"),
    ]


def test_what_is_not_known_of_a_row_is_left_empty() -> None:
    (row,) = rows([item(SINCE_2014, tellings=(), entities=())])

    assert (row["date"], row["start"], row["end"]) == ("2014/..", "2014-01-01", "")
    assert (row["entities"], row["source_url"], row["source_date"], row["quote"]) == ("", "", "", "")


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])
def test_no_cell_begins_as_a_formula_does(title: str) -> None:
    (row,) = rows([item(IDES, title, lane=title)])

    assert row["title"] == row["lane"] == f"'{title}"
    assert row["date"] == "'-0043-03-15"


def test_lines_and_marks_in_a_cell_stay_in_it() -> None:
    first, second = rows([item(MAY, 'One, "two",\nthree'), item(MAY)])

    assert first["title"] == 'One, "two",\nthree'
    assert second["sequence"] == "2"


SLIDES = [
    (IDES, {"year": -44, "month": 3, "day": 15}, None, "15 March 44 BC"),
    (YEAR_1962, {"year": 1962}, None, "1962"),
    (MAY, {"year": 2021, "month": 5}, None, "May 2021"),
    (WEEK, {"year": 2024, "month": 6, "day": 17}, {"year": 2024, "month": 6, "day": 23}, "17–23 June 2024"),
    (NINETIES, {"year": 1990}, {"year": 1999}, "the 1990s"),
    (EARLY_1994, {"year": 1994}, None, "early 1994"),
    (TALK, {"year": 2024, "month": 6, "day": 21, "hour": 15, "minute": 30}, None, "21 June 2024, 15:30"),
    (SINCE_2014, {"year": 2014}, None, "since 2014"),
    (BEFORE_1990, {"year": 1989}, None, "about by 1989"),
]


@pytest.mark.parametrize(("when", "start", "end", "words"), SLIDES)
def test_the_date_of_a_slide_stops_where_knowledge_does(
    when: When, start: dict[str, int], end: dict[str, int] | None, words: str
) -> None:
    (slide,) = json.loads(told("timelinejs", [item(when)]))["events"]

    assert (slide["start_date"], slide.get("end_date"), slide["display_date"]) == (start, end, words)


def test_a_slide_shows_text_as_it_is_told_and_where() -> None:
    whole = json.loads(told("timelinejs", [item(MAY, "A <b>bold</b> bridge", tellings=(CRIER, CRIER))]))

    (slide,) = whole["events"]
    assert whole["title"]["text"] == {"headline": "The &lt;bridge&gt;", "text": "What happened."}
    assert (slide["unique_id"], slide["group"]) == ("evt_1", "The Crier")
    assert slide["text"]["headline"] == "A &lt;b&gt;bold&lt;/b&gt; bridge"
    assert slide["text"]["text"] == 2 * (
        "<p>It “opened” &amp; closed.</p>"
        '<p><a href="https://example.org/?a=1&amp;b=2">The Crier · On bridges · 2024-06-25</a></p>'
    )


MOMENTS = [
    (MONDAY, "2024-06-24T00:00:00+00:00", "event (earliest, day precision)"),
    (CALL, "2024-06-21T19:00:00+00:00", "event (earliest, minute precision)"),
    (YEAR_1962, "1962-01-01T00:00:00+00:00", "event (earliest, year precision)"),
    (BEFORE_1990, "1989-12-31T00:00:00+00:00", "event (latest, year precision)"),
]


@pytest.mark.parametrize(("when", "moment", "of"), MOMENTS)
def test_a_line_for_timesketch_is_at_one_moment_and_says_which(when: When, moment: str, of: str) -> None:
    line = json.loads(told("jsonl", [item(when)]))

    assert (line["message"], line["datetime"], line["timestamp_desc"]) == ("The bridge opened", moment, of)


def test_a_line_for_timesketch_keeps_what_the_moment_leaves_out() -> None:
    first, second = (json.loads(line) for line in told("jsonl", [item(MAY), item(MONDAY, tellings=())]).splitlines())

    assert first["timestamp"] == at(2021, 5) * 1_000_000
    assert [first[name] for name in ("edtf", "earliest", "latest", "precision")] == [
        *("2021-05", "2021-05-01", "2021-05-31", "month")
    ]
    assert (first["source"], first["entities"], second["source"]) == ("The Crier", ["Lloyd Austin", "Moscow"], None)


@pytest.mark.parametrize(("form", "left_out"), [("timelinejs", [UNDATED]), ("jsonl", [UNDATED, IDES, IN_5000_BC])])
def test_what_has_no_place_in_a_form_is_left_out(form: str, left_out: list[When]) -> None:
    alone = told(form, [item(MAY)])

    assert told(form, [*map(item, left_out), item(MAY)]) == alone
