"""Events: what an article tells of, when, and on what basis."""

import json
from pathlib import Path

import pytest

from tests.events.statements import STATEMENTS
from timeline import Anchor, Chronology, edtf, find_events, read
from timeline.events.parsing.sentences import sentences
from timeline.events.titling.lines import LONGEST, shortened

ANCHOR = Anchor.published("2024-06-25")
SAMPLES = Path(__file__).parents[2].parent / "shared" / "samples"


@pytest.mark.parametrize(("text", "wanted"), STATEMENTS, ids=[text[:40] for text, _ in STATEMENTS])
def test_each_dated_statement_is_an_event(text: str, wanted: list[tuple[str, str, str]]) -> None:
    events = find_events(text, ANCHOR)

    assert [(edtf(event.when), event.dating.basis.value, event.title) for event in events] == wanted


def test_what_is_told_of_a_week_that_has_only_begun_is_not_of_that_week() -> None:
    anchor = Anchor.published("2024-06-24")

    (_, event) = find_events("Anna Berg left. For the week, Norton Inc. shares fell 3 cents to $4.", anchor)

    assert edtf(event.when) == "[..2024-06-24]"


def test_an_articles_own_news_is_inferred_to_be_of_its_publish_day_or_the_day_before() -> None:
    (news, _) = find_events("The ministers spoke by phone. The last call was in 2022.", ANCHOR)

    assert news.when.instant(news.when.likely) == "2024-06-25"
    assert "publish date" in news.dating.why
    assert news.dating.text is None


@pytest.mark.parametrize("day", ["1970-01-01", "2370-01-01"])  # of one calendar; the first is at the moment 0
def test_the_day_that_is_told_goes_on_past_one_before(day: str) -> None:
    text = (
        "Police arrested a man in Rome today. The bridge had collapsed on Monday. John Smith was charged with murder."
    )

    event = find_events(text, Anchor.published(day))[-1]

    assert event.when.instant(event.when.likely) == day


def test_an_event_is_proved_by_its_sentence_and_its_expressions() -> None:
    text = "It was cold. The bridge opened in 1962, they said."
    expressions = read(text, ANCHOR)
    event = find_events(text, ANCHOR)[-1]

    (mention,) = event.mentions
    assert mention.quote == "The bridge opened in 1962, they said." == text[mention.start : mention.end]
    assert [expressions[n].text for n in event.expressions] == ["1962"]


def test_a_text_without_a_sentence_tells_of_nothing() -> None:
    assert find_events(" \n ", ANCHOR) == []


def test_sentences_end_at_blank_lines_and_behind_numerals_and_not_at_abbreviations() -> None:
    text = "Mr. Smith left at 5 p.m. on Monday. He saw Pope Alexander III. He slept\n\nA headline\n\nThe F.A.O. Hill."

    assert [text[start:end] for start, end in sentences(text)] == [
        "Mr. Smith left at 5 p.m. on Monday.",
        "He saw Pope Alexander III.",
        "He slept",
        "A headline",
        "The F.A.O. Hill.",
    ]


@pytest.mark.parametrize("words", [1, 30, 300])
def test_a_title_is_one_line_of_whole_words(words: int) -> None:
    line = shortened("parliament in\n" * words)

    assert len(line) <= LONGEST
    assert set(line.rstrip("…").split()) <= {"parliament", "Parliament", "in"}


def test_the_sample_article_is_told_in_order() -> None:
    if not SAMPLES.exists():
        pytest.skip("the shared samples are not on this machine")
    article = json.loads((SAMPLES / "pentagon_call.json").read_text(encoding="utf-8"))
    wanted = json.loads((SAMPLES / "pentagon_call.expected.json").read_text(encoding="utf-8"))
    anchor = Anchor.published(article["published"])

    found = [
        (e.text, e.type.value, e.value, *(e.when.closed(e.when.bounds) if e.when else (None, None)))
        for e in read(article["text"], anchor)
    ]
    for expression in wanted["expressions"]:
        assert tuple(expression.values()) in found
    told = list(Chronology(find_events(article["text"], anchor)))
    triggers = [{article["text"][slice(*mention.trigger)] for mention in event.mentions} for event in told]
    places = []
    for event in wanted["events_in_order"]:
        place = next(n for n, words in enumerate(triggers) if words & set(event["triggers"]))
        places.append(place)
        earliest, latest = told[place].when.closed(told[place].when.bounds)
        assert (earliest or "") >= (event["earliest"] or "")
        assert latest is not None
        assert latest <= event["latest"]
        assert told[place].dating.basis.value == event["basis"]
    assert places == sorted(places)
    assert not {"said", "reported", "continued", "confirmed"} & set().union(*triggers)
