"""A view state opens in a browser as the server has it, and the address after a closer look opens the same screen."""

from pathlib import Path

from playwright.sync_api import Browser

from tests.browser.screens import faults
from tests.samples import filled, with_timelines
from tests.serving import served
from tests.views import states
from web.app import create_app
from web.settings import Settings


def test_a_view_is_the_same_at_the_server_and_in_another_page(browser: Browser, tmp_path: Path) -> None:
    app = create_app(Settings(database_url=filled(tmp_path / "samples.sqlite3")))
    archive = app.extensions["timeline"]

    with served(app) as origin:
        found = {
            state.address: unlike
            for state in states(archive, with_timelines(archive), 2, seed=7, is_printed=False)
            if (unlike := faults(browser, origin, state))
        }
    archive.close()

    assert found == {}
