"""Without scripts: a list of several pages has the events that the API tells and the chart draws, in their order."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from api.schemas.requests import ArticleRequest
from tests.browser.conftest import take
from tests.browser.test_timeline import ALL, event_ids
from tests.serving import service
from timeline.account import give_account
from timeline.client import Client
from timeline.store import Archive

COUNT = 250
YEARS = [f"The bridge of line {line} opened in {1700 + line}." for line in range(COUNT)]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[str]:
    """The address of a service with 250 events of ten articles, which were added with the latest years first."""
    archive = Archive.open(f"sqlite:///{tmp_path / 'timeline.sqlite3'}")
    for start in range(COUNT - 25, -1, -25):
        request = {"text": " ".join(YEARS[start : start + 25]), "published": "2024-06-25"}
        archive.articles.add(give_account(ArticleRequest().load(request)), 0)
    archive.close()
    with service(tmp_path / "timeline.sqlite3") as address:
        yield address


def test_the_lists_pages_have_the_events_that_the_chart_counts(browser: Browser, home: str) -> None:
    with Client(home) as client:
        told = [event["id"] for event in client.events()]
        figure = client.get("/timelines/all/figure", width=1200)
    bunches = figure["layout"]["meta"]["bunches"]
    marks = {id for trace in figure["data"] for id in trace.get("customdata") or ()}

    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(home + ALL)
    pages = [event_ids(page)]
    while page.locator("[rel=next]").count():
        take(page.locator("[rel=next]"))
        pages.append(event_ids(page))
    page.context.close()

    assert [id for ids in pages for id in ids] == told
    assert [len(ids) for ids in pages] == [100, 100, 50]
    assert len(marks - bunches.keys()) + sum(bunch["count"] for bunch in bunches.values()) == COUNT
