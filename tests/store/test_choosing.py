"""Events are chosen for timelines by hand, one by one."""

import pytest

from tests.accounts import bridge_account
from timeline.errors import Conflict, InputError, NotFound
from timeline.store import Act, Archive

NOW = 1_732_276_800
ACT = Act("local", NOW)


def test_events_are_chosen_by_hand_one_by_one(archive: Archive) -> None:
    opened, closed = archive.articles.add(bridge_account(), NOW)[0].events
    id = archive.timelines.add({"title": "Bridges", "filter": {"year": 1962}}, ACT).id

    added = archive.timelines.choose(id, closed.id, ACT, is_in=True)
    left_out = archive.timelines.choose(id, opened.id, ACT, is_in=False)
    taken_back = archive.timelines.choose(id, closed.id, ACT, is_in=None)

    assert (added.included, left_out.excluded, taken_back.included) == ((closed.id,), (opened.id,), ())
    assert archive.timelines.with_event(opened.id) == {"all"}
    archive.timelines.choose(id, opened.id, ACT, is_in=None)
    assert archive.timelines.with_event(opened.id) == {"all", id}
    assert archive.events.some([closed.id, "evt_none", opened.id]) == [closed, opened]


def test_what_is_not_there_is_not_found(archive: Archive) -> None:
    with pytest.raises(NotFound):
        archive.timelines.with_event("evt_none")
    with pytest.raises(NotFound):
        archive.revisions.get("rev_none")


def test_no_event_is_chosen_that_is_not_there_and_none_for_all_events(archive: Archive) -> None:
    event = archive.articles.add(bridge_account(), NOW)[0].events[0]
    empty = archive.timelines.add({"title": "Empty"}, ACT)

    with pytest.raises(InputError):
        archive.timelines.choose(empty.id, "evt_none", ACT, is_in=True)
    with pytest.raises(Conflict):
        archive.timelines.choose("all", event.id, ACT, is_in=True)
