"""What tests of more than one package begin with: a database of each kind, an archive, and an app on it.

A test that asks for one of them runs twice, on SQLite and on PostgreSQL; `-m sqlite` and `-m postgresql` choose. The
server is started by the first test that needs it.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from shutil import copy

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


@pytest.fixture(scope="session")
def new_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that holds nothing yet: its copies need no migrating, which would take a tenth of a second each."""
    path = tmp_path_factory.mktemp("new") / "new.sqlite3"
    Archive.open(f"sqlite:///{path}").close()
    return path


@pytest.fixture(params=ON_EACH)
def database(request: pytest.FixtureRequest, new_file: Path, tmp_path: Path) -> Iterator[str]:
    """The address of a database of one's own, which holds nothing yet."""
    if request.param == "sqlite":
        yield f"sqlite:///{copy(new_file, tmp_path / 'own.sqlite3')}"
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


@pytest.fixture(scope="module", params=ON_EACH)
def shared_archive(
    request: pytest.FixtureRequest, new_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Archive]:
    """An archive for all tests of a module, who leave it as they found it: what takes seconds is stored once."""
    with ExitStack() as stack:
        if request.param == "sqlite":
            address = f"sqlite:///{copy(new_file, tmp_path_factory.mktemp('shared') / 'shared.sqlite3')}"
        else:
            address = stack.enter_context(request.getfixturevalue("postgresql").copied())
        opened = Archive.open(address)
        yield opened
        opened.close()


@pytest.fixture
def archive(database: str) -> Iterator[Archive]:
    opened = Archive.open(database)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def any_app() -> Flask:
    """An app on whichever archive it is given: describing its whole API takes a fifth of a second."""
    made = create_app(Settings(database_url="sqlite://"))
    made.extensions["timeline"].close()
    return made


@pytest.fixture
def app(any_app: Flask, archive: Archive) -> Flask:
    any_app.extensions["timeline"] = archive
    return any_app


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many tests ran on each database."""
    passed = terminalreporter.getreports("passed")
    ran = {name: sum(name in report.keywords and report.when == "call" for report in passed) for name in DATABASES}
    if any(ran.values()):
        terminalreporter.write_line("passed on " + ", on ".join(f"{name}: {count}" for name, count in ran.items()))
