"""View states by chance: all that an address of a timeline's page can hold, of what a store has and of what it has not.

And what has to hold of each: its address says it, the page asks for the figure and the list of exactly that, and they
are those that the API gives for the same filters.
"""

import json
import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any
from urllib.parse import urlencode

from flask import Flask
from flask.testing import FlaskClient

from tests.api.answers import fetch
from timeline.calendar.moments import at, iso_day
from timeline.charts import LaneBy, Scaling
from timeline.store import Archive
from web.pages.context import FACETS, Form, View

_WIDTHS = (280, 390, 768, 1200, 1201, 2560, 4000)
_WORDS = ("bridge", "canal opened", "the", '"left earth"', "café", "100 %", "a&b=c", "Moscow + Kyiv")
_FROM = ("-0500", "1500", "44 BC", "in May 2021", "1962-10", "2019-04-15T18:20", "2022-01-01", "the 1960s", "2024")
_TO = ("2024-06-25", "2030", "in 2023", "2024-06-25T09:30Z", "2025-12", "2024-07-13T10:00+02:00")


@dataclass(frozen=True, slots=True)
class State:
    """A timeline's page in some view, on a chart of some width."""

    timeline: str
    view: View
    width: int

    @property
    def address(self) -> str:
        return _with(f"/timelines/{self.timeline}", self.view.address)

    def figure_at(self, width: int) -> str:
        """Where the API has its figure for so many pixels."""
        return _with(f"/api/v1/timelines/{self.timeline}/figure", {**self.view.arguments, "width": width})

    @property
    def events(self) -> str:
        """Where the API has its events, as many as a page can have."""
        limit = 500 if self.view.form == Form.PRINT.value else 100
        return _with("/api/v1/events", {**self.view.filters, "timeline": self.timeline, "limit": limit})

    @property
    def dated(self) -> str:
        """The same of those that have a date, and so a place in the figure."""
        return self.events.replace("&undated=true", "").replace("?undated=true&", "?")


def states(
    archive: Archive, timelines: Sequence[str], count: int, seed: int = 0, *, is_printed: bool = True
) -> Iterator[State]:
    """So many, the same for the same seed and store; printed ones among them or not."""
    chance = random.Random(seed)
    offered = {name: [facet.value for facet in found] for name, found in archive.events.choices().items()}
    offered["entity"] += [counted.record.entity.name.upper() for counted in archive.entities.page(limit=20).items]
    for _ in range(count):
        view = View(
            _filters(chance, offered),
            chance.choice(["", *(lane.value for lane in LaneBy)]),
            chance.choice(["", *(scale.value for scale in Scaling)]),
            chance.choice(["", "", Form.TABLE.value, Form.PRINT.value] if is_printed else ["", "", Form.TABLE.value]),
        )
        yield State(chance.choice(timelines), view, chance.choice(_WIDTHS))


def _filters(chance: random.Random, offered: dict[str, list[str]]) -> dict[str, str]:
    """None, one or some of them, in the order in which a page has them."""
    found = {"q": chance.choice(_WORDS)} if chance.random() < 0.15 else {}
    found |= _stretch(chance)
    for name in FACETS:
        if chance.random() < 0.1:
            found[name] = chance.choice([*offered[name], *offered[name][:3]])
    return found | {name: "true" for name in ("certain", "undated") if chance.random() < 0.2}


def _stretch(chance: random.Random) -> dict[str, str]:
    """All of the time, one end in any form, or two days as a closer look has them."""
    kind = chance.random()
    if kind < 0.3:
        return {}
    if kind < 0.5:
        return {"from": chance.choice(_FROM)}
    if kind < 0.7:
        return {"to": chance.choice(_TO)}
    first = at(chance.choice([60, 1869, 1960, 2019, 2020, 2021, 2022, 2023, 2024]), chance.randint(1, 12))
    length = chance.choice([1, 30, 365, 36_500]) * 86_400
    return {"from": iso_day(first), "to": iso_day(first + length)}


def differences(app: Flask, client: FlaskClient, state: State) -> list[str]:
    """What of a state is not as it has to be, in words."""
    with app.test_request_context(state.address):
        read = View.asked()
    response = client.get(state.address)
    page, events = response.text, fetch(client, state.events)
    drawn, plain = _asked_figure(client, page, state.width), fetch(client, state.figure_at(state.width))
    ids, total = [event["id"] for event in events["events"]], events["total"]["value"]
    dated = fetch(client, state.dated)["total"]["value"]  # what has no date may have a bound, and so be drawn
    is_chartless = not ids or state.view.form == Form.PRINT.value
    found = {
        f"the page answers {response.status_code}": response.status_code == 200,
        "the address is read as another view": read == state.view,
        "the list has other events than the API": listed(page) == ids,
        "the page counts other events than the API": counted(page) in (total, None),
        "the figure is another than the API's": drawn == plain if drawn else is_chartless,
        "the figure shows another number than is found": dated <= plain["layout"]["meta"]["total"] <= total,
    }
    return [fault for fault, holds in found.items() if not holds]


def _asked_figure(client: FlaskClient, page: str, width: int) -> Any:
    """The figure that a page asks for, at a width; None where it draws no chart."""
    said = re.search(r'data-figure="(.*?)" data-asked="(.*?)"', page)
    if said is None:
        return None
    asked = json.loads(unescape(said[2]))
    return fetch(client, _with(unescape(said[1]), {**asked, "width": width}))


def listed(page: str) -> list[str]:
    """The ids of the events that a page lists, in its order."""
    return re.findall(r'<(?:li|tr)[^>]* id="(evt_.*?)"', page.partition('id="list"')[2] or page)


def counted(page: str) -> int | None:
    """How many events a page says that there are; None where it is printed."""
    said = re.search(r'id="numbers"[^>]*data-total="(\d*)"', page)
    return int(said[1]) if said else None


def _with(path: str, words: dict[str, Any]) -> str:
    return f"{path}?{urlencode(words)}"
