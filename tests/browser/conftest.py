"""A real browser, and the app served to it with the sample articles in a database of its own."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, sync_playwright

from tests.samples import filled
from tests.serving import served
from web.app import create_app
from web.settings import Settings

WHOLE = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]


@dataclass(slots=True)
class Witness:
    """What a page asked for and complained of while it was open."""

    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def watch(self, context: BrowserContext) -> None:
        context.on("request", lambda request: self.requests.append(request.url))
        context.on("console", lambda message: self._hear(message.type, message.text))
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))

    @contextmanager
    def watching(self, page: Page) -> Iterator[None]:
        """The same of one page, for a while."""
        heard = {
            "request": lambda request: self.requests.append(request.url),
            "console": lambda message: self._hear(message.type, message.text),
            "pageerror": lambda error: self.complaints.append(str(error)),
        }
        for name, hear in heard.items():
            page.on(name, hear)  # type: ignore[call-overload]
        yield
        for name, hear in heard.items():
            page.remove_listener(name, hear)

    def _hear(self, kind: str, text: str) -> None:
        self.complaints.append(f"{kind}: {text}")


def take(way: Locator) -> None:
    """Click what leads to another page, and wait until all of that has come: a click alone waits for its beginning."""
    with way.page.expect_navigation():
        way.click()


def path_of(*names: str) -> str | None:
    """Where the first is of the browsers of these names that is installed."""
    return next(filter(None, map(shutil.which, names)), None)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = path_of("chromium-headless-shell", *WHOLE)  # without windows it takes a quarter of the processor's time
    if path is None and not os.environ.get("CI"):
        pytest.skip("no Chromium is installed")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def origin(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the app, filled with the sample articles."""
    app = create_app(Settings(database_url=filled(tmp_path_factory.mktemp("store") / "samples.sqlite3")))
    with served(app) as address:
        yield address
    app.extensions["timeline"].close()


@dataclass(frozen=True, slots=True)
class Visit:
    """A page of its own context, open at an address, and the witness to it."""

    page: Page
    witness: Witness


Visitor = Callable[..., Visit]


@pytest.fixture
def visit(browser: Browser, origin: str) -> Iterator[Visitor]:
    """Opens a page of the app: `visit(path, width=1280, **context options)`."""
    contexts: list[BrowserContext] = []

    def open_page(path: str, *, width: int = 1280, **options: bool | str) -> Visit:
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)  # type: ignore[arg-type]
        contexts.append(context)
        witness = Witness()
        witness.watch(context)
        page = context.new_page()
        page.goto(origin + path)
        if options.get("java_script_enabled", True) and page.locator(".chart").count():
            page.wait_for_selector(".chart.drawn")
        return Visit(page, witness)

    yield open_page
    for context in contexts:
        context.close()
