"""`timeline export` writes what the store has, as it is asked for over HTTP too."""

from pathlib import Path

import pytest

from tests.accounts import UNDATED, WHENS, account_of
from tests.cli.test_commands import run
from timeline.formats.forms import FORMS
from timeline.store import Archive
from web.app import create_app
from web.settings import Settings


@pytest.fixture
def store(database: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of the store that commands work on, with some events."""
    archive = Archive.open(database)
    archive.articles.add(account_of(*WHENS.values(), UNDATED), 0)
    archive.close()
    monkeypatch.setenv("TIMELINE_DATABASE_URL", database)
    return database


@pytest.mark.parametrize("form", FORMS)
def test_a_file_is_what_the_service_answers(store: str, tmp_path: Path, form: str) -> None:
    app = create_app(Settings(database_url=store))
    told = app.test_client().get(f"/api/v1/timelines/all/export?format={form}&undated=true").data
    app.extensions["timeline"].close()

    result = run("export", "all", "--format", form, "-o", str(tmp_path / "out"))

    assert (result.exit_code, result.output) == (0, "")
    assert (tmp_path / "out").read_bytes() == told
    assert b"Event 1" in told


def test_a_timeline_that_is_not_there_writes_nothing(store: str, tmp_path: Path) -> None:
    result = run("export", "mine", "--format", "csv", "-o", str(tmp_path / "out"))

    assert (result.exit_code, result.stderr) == (1, "Error: there is no timeline 'mine'\n")
    assert list(tmp_path.glob("out*")) == []


def test_a_store_that_is_not_there_is_told_and_not_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMELINE_DATABASE_URL", f"sqlite:///{tmp_path / 'gone.sqlite3'}")

    result = run("export", "all", "--format", "csv", "-o", str(tmp_path / "out"))

    assert (result.exit_code, "gone.sqlite3" in result.stderr) == (1, True)
    assert list(tmp_path.iterdir()) == []


def test_a_form_that_there_is_not_is_wrong_usage(store: str, tmp_path: Path) -> None:
    result = run("export", "all", "--format", "xlsx", "-o", str(tmp_path / "out"))

    assert result.exit_code == 2
    assert "jsonl" in result.stderr
