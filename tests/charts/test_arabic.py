"""Charts in Arabic: every word of their own, in the right form and order, at the places of the English ones."""

import re
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.charts.items import at_time, days, in_year, item, on_day, random_items
from timeline.calendar.moments import DAY, HOUR, MINUTE
from timeline.charts import Item, LaneBy, Layout, Scaling, figure, layout, svg
from timeline.charts.lanes import OTHERS, Lanes
from timeline.charts.values import Bunch
from timeline.charts.words import bunch_in_signs, bunch_in_words, layout_in_words
from timeline.spans import When
from timeline.wording import length_in_words
from timeline.wording.arabic import ARABIC

_ISOLATES = str.maketrans("", "", "\u200e\u2067\u2069")
_DAY_OF_THREE_HOURS = [at_time(2024, 6, 17, hour, 0) for hour in (9, 12, 15)]
_DAYS_OF_TWO_MONTHS = [on_day(2024, 5, 25), on_day(2024, 6, 3), on_day(2024, 6, 9)]


def drawn(*whens: When, scaling: Scaling = Scaling.LINEAR, width: int = 1200) -> Layout:
    items = [item(when, id=str(number), title="حدث") for number, when in enumerate(whens)]
    return layout(items, width, scaling=scaling, words=ARABIC)


AXES = [
    ([in_year(-43), in_year(79)], ["44 ق.م–79 م"], {"41 ق.م", "1 ق.م", "50 م"}),
    ([in_year(1962), in_year(1970)], ["1962–1970"], {"1963", "1966", "1970"}),
    ([on_day(2024, month, 9) for month in (2, 4, 9)], ["2024"], {"مارس", "أغسطس", "سبتمبر"}),
    (_DAYS_OF_TWO_MONTHS, ["مايو–يونيو 2024"], {"25", "1 يونيو", "9"}),
    (_DAY_OF_THREE_HOURS, ["17 يونيو 2024"], {"09:30", "12:00", "14:30"}),
]


@pytest.mark.parametrize(("whens", "titles", "ticks"), AXES)
def test_the_axis_is_told_in_arabic(whens: list[When], titles: list[str], ticks: set[str]) -> None:
    chart = drawn(*whens)

    assert [panel.title for panel in chart.panels] == titles
    assert ticks <= {tick.text for tick in chart.ticks}


EVENLY = [
    ([in_year(1962), in_year(1970)], {"1962", "1970"}),
    ([on_day(2024, 2, 9), on_day(2024, 4, 9)], {"فبراير", "أبريل"}),
    ([on_day(2024, 2, 9), on_day(2024, 2, 12)], {"9", "12"}),
]


@pytest.mark.parametrize(("whens", "ticks"), EVENLY)
def test_so_it_is_where_time_goes_event_by_event(whens: list[When], ticks: set[str]) -> None:
    assert {tick.text for tick in drawn(*whens, scaling=Scaling.EQUAL).ticks} == ticks


LENGTHS = [
    (1.0 * MINUTE, "دقيقة واحدة", "1 د"),
    (2.0 * HOUR, "ساعتان", "2 س"),
    (3.0 * DAY, "3 أيام", "3 ي"),
    (14.0 * DAY, "أسبوعان", "2 أ"),
    (90.0 * DAY, "3 أشهر", "3 ش"),
    (11 * 365.2425 * DAY, "11 سنة", "11 سنة"),
    (38 * 365.2425 * DAY, "38 سنة", "38 سنة"),
    (102 * 365.2425 * DAY, "102 سنة", "102 سنة"),
    (103 * 365.2425 * DAY, "103 سنوات", "103 سنة"),
    (2000 * 365.2425 * DAY, "2000 سنة", "2000 سنة"),
]


@pytest.mark.parametrize(("seconds", "told", "short"), LENGTHS)
def test_a_length_has_the_form_that_suits_its_number(seconds: float, told: str, short: str) -> None:
    assert length_in_words(round(seconds), ARABIC) == told
    assert length_in_words(round(seconds), ARABIC, is_short=True) == short


def test_what_is_left_out_is_told_in_as_many_words_as_have_room() -> None:
    whens = [in_year(1962), in_year(1963), *(on_day(2024, month, day) for month in (1, 6) for day in (1, 2))]

    wide, narrow = (drawn(*whens, scaling=Scaling.SEGMENTED, width=width) for width in (1200, 290))

    assert [gap.text for gap in wide.gaps] == ["60 سنة بلا أحداث", "5 أشهر بلا أحداث"]
    assert [gap.text for gap in narrow.gaps] == ["60 سنة", "5 أشهر"]


def test_the_whole_is_told_in_a_sentence() -> None:
    items = [item(in_year(year), id=str(year), lane=lane) for year, lane in ((1962, "أ"), (1963, "ب"), (2024, "ب"))]

    assert layout_in_words(layout(items, words=ARABIC)) == (
        "3 أحداث. من اليسار إلى اليمين: 1962–1963 (60 سنة بلا أحداث) 2024. المسارات: ب، أ."
    )
    assert layout_in_words(layout([], words=ARABIC)) == "لا أحداث."


MANY = [
    (3, "+3", "3 أحداث"),
    (12, "+12", "12 حدثًا"),
    (100, "+100", "100 حدث"),
    (1102, "+1102", "1,102 حدث"),
    (12_345, "+12\u202fألف", "12,345 حدثًا"),
    (3_000_000, "+3\u202fمليون", "3,000,000 حدث"),
]


@pytest.mark.parametrize(("count", "signs", "told"), MANY)
def test_many_are_told_by_their_number(count: int, signs: str, told: str) -> None:
    bunch = Bunch("+", 0, 44, 0, lane=0, count=count, start=0, end=30 * DAY, first="one", title="Ministers met")

    assert bunch_in_signs(bunch, ARABIC).translate(_ISOLATES) == signs
    assert [line.translate(_ISOLATES) for line in bunch_in_words(bunch, ARABIC)] == [
        f"{told}، 1–30 يناير 1970",
        "منها: Ministers met",
    ]


@pytest.mark.parametrize("by", LaneBy)
def test_a_lane_without_a_name_has_an_arabic_heading(by: LaneBy) -> None:
    assert re.search("[A-Za-z]", by.lane(None, [], ARABIC) + Lanes.of("A").title(OTHERS, ARABIC)) is None


def told(items: list[Item], scaling: Scaling, width: int) -> tuple[list[str], list[str]]:
    """All texts of the figure, and of the picture."""
    chart = layout(items, width, scaling=scaling, words=ARABIC)
    painted: dict[str, Any] = figure(chart)
    texts: list[str] = []
    for trace in painted["data"]:
        texts += [text for name in ("text", "hovertext") for line in trace.get(name, []) for text in line.split("<br>")]
    picture = ElementTree.fromstring(svg(chart, "كل الأحداث"))
    assert picture.attrib["{http://www.w3.org/XML/1998/namespace}lang"] == "ar"
    return texts, [element.text for element in picture.iter() if element.text and element.text.strip()]


@pytest.mark.parametrize("scaling", Scaling)
@pytest.mark.parametrize(("count", "width"), [(0, 1200), (1, 1200), (200, 1200), (4000, 1200), (4000, 400)])
def test_no_word_of_a_chart_stays_english(scaling: Scaling, count: int, width: int) -> None:
    items = [replace(one, title="حدث", lane="مصدر", disputed=True) for one in random_items(3, count)]

    for texts in told(items, scaling, width):
        assert [text for text in texts if re.search("[A-Za-z]", text.replace("(UTC", ""))] == []


def test_a_text_that_begins_with_a_number_is_set_apart_from_the_way_that_time_runs() -> None:
    texts, picture = told([replace(one, title="حدث") for one in days(9)], Scaling.SEGMENTED, 1200)

    assert "\u2067يونيو 2024\u2069" in texts
    assert "\u2067يونيو 2024\u2069" in picture
    assert {"2", "9"} <= set(texts)  # numbers alone go from left to right, as time does
    assert "\u20671 يونيو 2024 · تاريخ مذكور في النص\u2069" in texts


@pytest.mark.parametrize("scaling", Scaling)
def test_a_language_moves_no_mark(scaling: Scaling) -> None:
    items = random_items(5, 2000)

    english, arabic = (layout(items, scaling=scaling, words=words) for words in (layout(items).words, ARABIC))

    assert [(mark.id, mark.x, mark.y) for mark in arabic.marks] == [(mark.id, mark.x, mark.y) for mark in english.marks]
    assert (arabic.bunches, arabic.bars, arabic.labels) == (english.bunches, english.bars, english.labels)
