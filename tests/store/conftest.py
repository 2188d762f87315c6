"""What tests of changes begin with."""

import pytest

from tests.accounts import bridge_account
from timeline.store import Archive
from timeline.store.records import ArticleRecord


@pytest.fixture
def article(archive: Archive) -> ArticleRecord:
    """An article whose first event, of 1962, has one reading, and its second, of Monday, two."""
    return archive.articles.add(bridge_account(), 0)[0]
