"""Events in numbers, which the store counts: as many as a look at each would count."""

import pytest

from tests.accounts import (
    BEFORE_1990,
    CALL,
    IDES,
    MONDAY,
    SINCE_2014,
    UNDATED,
    YEAR_1962,
    account_of,
    bridge_account,
    ministers_account,
)
from timeline.calendar.moments import at
from timeline.spans import When
from timeline.store import Act, Archive, EventQuery
from timeline.store.decisions import Decision, Handmade, Verdict
from timeline.store.query import Relation, Summary, Total
from timeline.store.records import Status

NOW = 1_732_276_800


@pytest.mark.parametrize(
    ("whens", "years"),
    [
        ((), None),
        ((UNDATED,), None),
        ((YEAR_1962,), (1962, 1962)),
        ((YEAR_1962, MONDAY, CALL), (1962, 2024)),
        ((IDES, SINCE_2014), (-43, 2014)),
        ((BEFORE_1990,), (1989, 1989)),
        ((BEFORE_1990, MONDAY), (2024, 2024)),
    ],
)
def test_a_summary_says_over_which_years_events_reach(
    archive: Archive, whens: tuple[When, ...], years: tuple[int, int] | None
) -> None:
    archive.articles.add(account_of(*whens), NOW)

    told = archive.events.summary(EventQuery(undated=True))

    assert (told.total, told.years) == (Total(len(whens)), years)


def test_a_summary_counts_articles_and_what_is_not_confirmed_and_knows_the_busiest_day(archive: Archive) -> None:
    record, _ = archive.articles.add(bridge_account(), NOW)
    archive.articles.add(ministers_account(), NOW)
    archive.decisions.add(Handmade("It was made up", "2024-06-23"), Act("local", NOW))
    archive.decisions.decide(record.events[0].id, Decision(Verdict.CONFIRM), Act("local", NOW))

    told = archive.events.summary()

    assert told == Summary(Total(5), 2, 3, (1962, 2025), (at(2024, 6, 24), 2))
    assert archive.events.summary(EventQuery(at(1900)), most=3).total == Total(3, Relation.AT_LEAST)
    assert archive.events.summary(most=3) == Summary(Total(5), None, 3, (1962, 2025), None)


def test_choices_are_counted_as_if_none_was_made_of_their_kind(archive: Archive) -> None:
    record, _ = archive.articles.add(bridge_account(), NOW)
    archive.articles.add(ministers_account(), NOW)
    archive.decisions.decide(record.events[0].id, Decision(Verdict.CONFIRM), Act("local", NOW))

    choices = archive.events.choices(EventQuery(status=Status.MACHINE, year=2024))

    assert [(one.value, one.count) for one in choices["status"]] == [("machine", 2)]
    assert [(one.value, one.count) for one in choices["year"]] == [("2024", 2), ("2025", 1)]
    assert [(one.value, one.count) for one in choices["source"]] == [("The Crier", 2)]


def test_what_is_kept_of_all_events_is_what_is_counted_of_them(archive: Archive) -> None:
    record, _ = archive.articles.add(bridge_account(), NOW)
    archive.articles.add(ministers_account(), NOW)
    archive.articles.add(account_of(UNDATED, IDES), NOW)
    archive.decisions.decide(record.events[0].id, Decision(Verdict.REJECT), Act("local", NOW))

    kept = archive.events.page(EventQuery(facets=True, limit=1))
    counted = archive.events.page(EventQuery(at(-9999), facets=True, limit=1))

    assert (kept.total, kept.facets) == (counted.total, counted.facets)
    assert kept.total == Total(4)
    assert kept.facets
    assert archive.events.choices(EventQuery(year=2025))["year"] == kept.facets["year"]
