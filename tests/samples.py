"""A database of one's own with the sample articles in it, and timelines of each kind."""

from pathlib import Path
from typing import Any

import sample_data
from api.schemas.requests import ArticleRequest
from timeline.account import give_account
from timeline.store import Act, Archive
from timeline.store.records import ALL, Lane

NOW = 1_780_000_000
_BY = Act("the tests", NOW)


def filled(path: Path) -> str:
    """The address of a new SQLite file with the sample articles."""
    url = f"sqlite:///{path}"
    archive = Archive.open(url)
    for article in sample_data.articles():
        archive.articles.add(give_account(ArticleRequest().load(article)), NOW)
    archive.close()
    return url


def with_timelines(archive: Archive) -> list[str]:
    """The ids of `all` and of three more: by a filter, by hand, and by both with lanes of its own."""
    ids = [event.id for event in archive.events.page().items]
    made: list[dict[str, Any]] = [
        {"title": "Since 2020", "filter": {"from": "2020"}, "lane": Lane.PLACE},
        {"title": "By hand", "included": ids[::7]},
        {"title": "Both", "filter": {"source": "Space Desk"}, "included": ids[::9], "lane": Lane.ENTITY},
    ]
    return [ALL, *(archive.timelines.add(one, _BY).id for one in made)]
