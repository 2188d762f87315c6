"""View states by chance go through an address and come back, and page, figure and list agree with the API."""

from collections.abc import Iterator

import pytest
from flask import Flask

from tests.samples import filled, with_timelines
from tests.views import differences, states
from web.app import create_app
from web.settings import Settings


@pytest.fixture(scope="module")
def sampled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """An app on the sample articles."""
    app = create_app(Settings(database_url=filled(tmp_path_factory.mktemp("store") / "samples.sqlite3")))
    yield app
    app.extensions["timeline"].close()


def test_what_an_address_says_is_what_the_page_asks_for_and_lists(sampled: Flask) -> None:
    archive, client = sampled.extensions["timeline"], sampled.test_client()

    faults = {
        state.address: found
        for state in states(archive, with_timelines(archive), 12)
        if (found := differences(sampled, client, state))
    }

    assert faults == {}
