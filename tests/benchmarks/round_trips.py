"""500 view states by chance, through an address and back at the server, and 25 in a real browser.

    python -m tests.benchmarks.round_trips [states] [in the browser] [seed]

It prints each that differs, and how many do not.
"""

import logging
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.browser.conftest import ARGUMENTS, WHOLE, path_of
from tests.browser.screens import faults
from tests.samples import filled, with_timelines
from tests.serving import served
from tests.views import State, differences, states
from web.app import create_app
from web.settings import Settings


def main(count: int = 500, seen: int = 25, seed: int = 0) -> None:
    """Both rounds, on the sample articles with a timeline of each kind."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    with tempfile.TemporaryDirectory() as folder:
        app = create_app(Settings(database_url=filled(Path(folder) / "samples.sqlite3")))
        archive, client = app.extensions["timeline"], app.test_client()
        timelines = with_timelines(archive)
        _report("at the server", states(archive, timelines, count, seed), lambda state: differences(app, client, state))
        with served(app) as origin, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=path_of(*WHOLE), args=ARGUMENTS)
            shown = states(archive, timelines, seen, seed, is_printed=False)
            _report("in a browser", shown, lambda state: faults(browser, origin, state))
            browser.close()
        archive.close()


def _report(where: str, made: Iterable[State], unlike: Callable[[State], list[str]]) -> None:
    begun, same, total = time.perf_counter(), 0, 0
    for state in made:
        found = unlike(state)
        total, same = total + 1, same + (not found)
        if found:
            print(f"{state.address} at {state.width} px: {', '.join(found)}", flush=True)
    print(f"{same} of {total} view states are the same {where} ({time.perf_counter() - begun:.0f} s)", flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
