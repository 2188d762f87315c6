"""What several tests of the API begin with."""

import pytest
from flask import Flask

from tests.accounts import UNDATED, WHENS, account_of
from timeline.store import Archive


@pytest.fixture
def ids(app: Flask) -> dict[str, str]:
    """The ids of events at all kinds of times, by the names of these."""
    archive: Archive = app.extensions["timeline"]
    record, _ = archive.articles.add(account_of(*WHENS.values(), UNDATED), 0)
    return dict(zip([*WHENS, "undated"], (event.id for event in record.events), strict=True))
