"""What tests of more than one package begin with: a database of each kind, an archive, and an app on it.

A test that asks for one of them runs twice, on SQLite and on PostgreSQL; `-m sqlite` and `-m postgresql` choose. The
server is started by the first test that needs it.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from timeline.store import Archive
from web.app import create_app
from web.settings import Settings

DATABASES = ("sqlite", "postgresql")
ON_EACH = [pytest.param(name, marks=getattr(pytest.mark, name)) for name in DATABASES]


@pytest.fixture(scope="session")
def postgresql() -> Iterator[object]:
    from tests.postgresql import running  # it would take half a second from those who need no server

    with running() as server:
        yield server


@pytest.fixture(params=ON_EACH)
def database(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a database of one's own, which holds nothing yet; SQLite's is in memory."""
    if request.param == "sqlite":
        yield "sqlite://"
    else:
        with request.getfixturevalue("postgresql").shared() as address:
            yield address


@pytest.fixture(params=ON_EACH)
def empty_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a database without tables that several can open at once."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'new.sqlite3'}"
    else:
        with request.getfixturevalue("postgresql").empty() as address:
            yield address


@pytest.fixture
def archive(database: str) -> Iterator[Archive]:
    opened = Archive.open(database)
    yield opened
    opened.close()


@pytest.fixture
def app(database: str) -> Iterator[Flask]:
    made = create_app(Settings(database_url=database))
    archive: Archive = made.extensions["timeline"]
    yield made
    archive.close()


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many tests ran on each database."""
    passed = terminalreporter.getreports("passed")
    ran = {name: sum(name in report.keywords and report.when == "call" for report in passed) for name in DATABASES}
    if any(ran.values()):
        terminalreporter.write_line("passed on " + ", on ".join(f"{name}: {count}" for name, count in ran.items()))
