"""What is told, of whom, and how surely: one line a case."""

import pytest

from tests.tables import lines
from timeline import Anchor, find_events
from timeline.chronology.about import timelines
from timeline.chronology.entries import Text
from timeline.chronology.whole import whole

ANCHOR = Anchor.published("2024-06-25")


FACTS = [
    ("The company will open a shop in July.", ["planned"]),
    ("The company plans to open a shop in July.", ["planned"]),
    ("The shop is to open in July.", ["planned"]),
    ("The shop opens on Friday.", ["planned"]),
    ("The shop is listed for Friday.", ["planned"]),
    ("The talks were postponed to Friday.", ["planned"]),
    ("The shop said it would close in July.", ["planned"]),
    ("The shop may close in July.", ["possible"]),
    ("The firm was seized in May and sold on Monday.", ["happened", "happened"]),
    ("The firm will be seized in July and sold in August.", ["planned", "planned"]),
    ("Parliament did not adopt the law on Monday.", ["denied"]),
    ("Workers are repairing the roof.", ["ongoing"]),
    ("Workers repaired the roof.", ["happened"]),
    ("They can take part in the NATO summit in April 2025.", ["planned"]),
]

PEOPLE = [
    (
        "Chancellor Anna Berg met Tom Hill in Vienna on Monday.",
        {("Anna Berg", "person"), ("Tom Hill", "person"), ("Vienna", "place")},
    ),
    ("The Bank of England raised its rate on Monday.", {("Bank of England", "organisation")}),
    ("The James Webb Space Telescope left Earth on Monday.", set()),
    ("A bomb went off in Dar es Salaam on Monday.", {("Dar es Salaam", "place")}),
    ("Shoney's Inc. opened a plant on Monday.", {("Shoney's Inc.", "organisation")}),
    (
        "KYIV, June 24 - Explosions were heard in Kyiv and Odesa on Monday.",
        {("Kyiv", "place"), ("Odesa", "place")},
    ),
    ("The Nikkei index fell on Monday.", set()),
    ("The Financial Times 100-share index closed at 2,082 on Monday.", set()),
    ("Anna Berg sold the phone for US $29 on Monday.", {("Anna Berg", "person")}),
    ("Helen Marsh opened a shop on Monday.", {("Helen Marsh", "person")}),
    ("Charlotte Church opened a shop on Monday.", {("Charlotte Church", "person")}),
    ("Paris Hilton married on Monday.", {("Paris Hilton", "person")}),
    ("Otto Lake was appointed chief executive of Norvex on Monday.", {("Otto Lake", "person")}),
    ("Theresa May resigned on Monday.", {("Theresa May", "person")}),
    ("A body was found in Anna Bay on Monday.", {("Anna Bay", "place")}),
    ("Grant Thornton was appointed administrator of Norvex on Monday.", set()),
    ("Chief Executive Laura Benetti resigned on Monday.", {("Laura Benetti", "person")}),
    ("Striker Diego Ramos tore a muscle on Monday.", {("Diego Ramos", "person")}),
    (
        "The carmaker Norvex, founded in Wisconsin, went public in 2011.",
        {("Norvex", "organisation")},
    ),
    ("Ursula von der Leyen resigned on Monday.", {("Ursula von der Leyen", "person")}),
    ("The carmaker Norvex opened a plant in Bonn on Monday.", {("Norvex", "organisation"), ("Bonn", "place")}),
    ("President Abdel Fattah al-Sisi resigned on Monday.", {("Abdel Fattah al-Sisi", "person")}),
]


@pytest.mark.parametrize("line", [*lines("titles.txt"), *lines("told.txt")])
def test_titles_are_lines_of_their_own(line: str) -> None:
    text, *titles = line.split(" | ")

    assert [event.title for event in find_events(text, ANCHOR, bare=False)] == titles


def test_a_text_of_which_no_line_stands_alone_is_not_told_by_one_that_does_not() -> None:
    text = "The two sides met in May. It was sold. Tom Hill left the company on Monday."

    assert find_events(text, ANCHOR) == []


def test_figures_in_such_a_text_are_those_of_the_firm_that_it_is_about() -> None:
    text = "Norton Inc. is small. Norton Inc. is old. Revenue declined 8% to $85 million in May."

    assert [event.title for event in find_events(text, ANCHOR)] == ["Norton Inc.'s revenue declined 8% to $85 million"]


CHRONOLOGY = """How the crisis unfolded
March 2020 – first case in Leeds
3 May: lockdown begins; Parliament meets by video for the first time in its long history of sitting together
5 May: Anna Berg resigned as minister. She gave no reason.
Dec 2020: vaccine approved
14 January – roll-out begins
August 2024 – inquiry due to report
"""


def test_a_list_of_dated_lines_tells_one_event_a_line_in_its_own_words() -> None:
    events = find_events(CHRONOLOGY, ANCHOR)

    assert [(event.title, event.dating.text, event.factuality.value) for event in events] == [
        ("First case in Leeds", "March 2020", "happened"),
        ("Lockdown begins", "3 May", "happened"),
        ("Anna Berg resigned as minister", "5 May", "happened"),
        ("Vaccine approved", "Dec 2020", "happened"),
        ("Roll-out begins", "14 January", "happened"),
        ("Inquiry due to report", "August 2024", "planned"),
    ]
    mentions = [mention for event in events for mention in event.mentions]
    triggers = [CHRONOLOGY[slice(*mention.trigger)] for mention in mentions]
    assert triggers == ["first", "begins", "resigned", "approved", "begins", "report"]
    assert mentions[1].quote == CHRONOLOGY.splitlines()[2] == CHRONOLOGY[mentions[1].start : mentions[1].end]


def test_two_dated_lines_are_no_list() -> None:
    assert find_events("May 2020: first case\nJune 2020: second case\n", ANCHOR) == []


@pytest.mark.parametrize(("text", "facts"), FACTS, ids=[text for text, _ in FACTS])
def test_what_did_not_happen_is_marked(text: str, facts: list[str]) -> None:
    assert [event.factuality.value for event in find_events(text, ANCHOR)] == facts


@pytest.mark.parametrize(("text", "wanted"), PEOPLE, ids=[text[:40] for text, _ in PEOPLE])
def test_events_say_who_and_where(text: str, wanted: set[tuple[str, str]]) -> None:
    (event,) = find_events(text, ANCHOR)

    assert {(entity.name, entity.kind.value) for entity in event.entities} == wanted


def test_what_is_told_twice_is_one_event_with_two_mentions() -> None:
    text = "Anna Berg resigned on Monday. The resignation surprised the party."

    first = find_events(text, ANCHOR)[0]

    assert [text[slice(*mention.trigger)] for mention in first.mentions] == ["resigned", "resignation"]


def test_what_a_dated_statement_tells_did_not_happen_after_it() -> None:
    text = "It rained. The ministry said on Thursday that rebels had burnt the village."

    told = find_events(text, ANCHOR)[-1]

    assert told.title == "Rebels burnt the village"
    assert told.when.closed(told.when.bounds) == (None, "2024-06-20")
    assert told.when.likely is None


def test_a_headline_makes_its_event_weigh_more() -> None:
    text = "Anna Berg resigned."

    (plain,) = find_events(text, ANCHOR)
    (headed,) = find_events(text, ANCHOR, headline="Berg resigns")

    assert headed.importance > plain.importance


def test_the_timeline_of_a_name_tells_a_deed_of_two_articles_once() -> None:
    texts = [
        Text("b", "Anna Berg, who founded the museum in 1990, died on Monday.", ANCHOR),
        Text("a", "The museum was founded by Anna Berg on 3 May 1990.", Anchor.published("1990-05-04")),
    ]

    entries = timelines(texts, ["Anna Berg"])["Anna Berg"]

    assert [(entry.date, len(entry.mentions)) for entry in entries][-1] == ("2024-06-24", 1)
    assert entries[0].date == "1990-05-03"


def test_the_timeline_of_a_name_tells_what_could_not_stand_alone_by_its_clause() -> None:
    text = "During the keynote in May 2024, which was long, Anna Berg praised the others, who had come late."

    entries = timelines([Text("a", text, ANCHOR)], ["Anna Berg"])["Anna Berg"]

    assert [entry.title for entry in entries] == ["Anna Berg praised the others"]


def test_a_chronology_of_all_tells_what_two_articles_tell_once() -> None:
    texts = [
        Text("a", "Anna Berg resigned on Monday. Tom Hill died in 1990.", ANCHOR),
        Text("b", "Anna Berg resigned a week ago.", Anchor.published("2024-07-01")),
    ]

    told = whole(texts)

    assert [
        (entry.order, entry.date, entry.title, [mention.article for mention in entry.mentions]) for entry in told
    ] == [
        (1, "1990-XX-XX", "Tom Hill died", ["a"]),
        (2, "2024-06-24", "Anna Berg resigned", ["a", "b"]),
    ]
