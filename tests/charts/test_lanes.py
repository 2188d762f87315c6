"""Lanes stand for sources, names, places or what somebody chose, in a steady order, and keep their colours."""

import pytest

from tests.charts.items import item, on_day
from timeline.charts import LaneBy, by_hand, layout
from timeline.charts.lanes import OTHERS, Lanes
from timeline.charts.palette import COLOURS, OTHERS_COLOUR, colour
from timeline.events.values import Entity, EntityKind

NAMES = [
    Entity("Kyiv", EntityKind.PLACE),
    Entity("Lloyd Austin", EntityKind.PERSON),
    Entity("Pentagon", EntityKind.ORGANISATION),
    Entity("Moscow", EntityKind.PLACE),
]


@pytest.mark.parametrize(
    ("by", "source", "entities", "lane"),
    [
        (LaneBy.SOURCE, "The Town Crier", NAMES, "The Town Crier"),
        (LaneBy.SOURCE, None, NAMES, "Without a source"),
        (LaneBy.ENTITY, "The Town Crier", NAMES, "Lloyd Austin"),
        (LaneBy.ENTITY, "The Town Crier", NAMES[:1], "Without a name"),
        (LaneBy.PLACE, "The Town Crier", NAMES, "Kyiv"),
        (LaneBy.PLACE, "The Town Crier", [], "Without a place"),
    ],
)
def test_an_event_goes_to_the_lane_of_the_first_that_it_names(
    by: LaneBy, source: str | None, entities: list[Entity], lane: str
) -> None:
    assert by.lane(source, entities) == lane


def test_somebody_may_put_events_on_lanes_by_hand() -> None:
    items = [item(on_day(2024, 6, day), id=str(day)) for day in (1, 2, 3)]

    lanes = layout(by_hand(items, {"1": "Talks", "3": "Talks"}, otherwise="The rest")).lanes

    assert [lane.title for lane in lanes] == ["Talks", "The rest"]


def test_small_lanes_share_one_at_the_end() -> None:
    many = [letter for letter in "abcdefghijkl" for _ in range(3)] + ["z"]

    lanes = Lanes.of(many)

    assert lanes.titles == tuple("abcdefgh")
    assert [lanes.number(lane) for lane in "ahiz"] == [0, 7, OTHERS, OTHERS]
    assert lanes.title(OTHERS) == "Others"


def test_a_lane_asked_for_has_a_place_of_its_own_however_small_it_is() -> None:
    assert Lanes.of("aaabbcdefghijk", asked=["k", "x", "b"]).titles[:2] == ("k", "b")


def test_eight_lanes_have_eight_colours_and_the_others_none() -> None:
    assert len({colour(lane) for lane in range(8)}) == len(COLOURS)
    assert colour(OTHERS) == OTHERS_COLOUR
