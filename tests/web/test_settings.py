"""Settings come from defaults, a file and the environment, in that order, and a wrong one is named."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from timeline.errors import SettingsError
from web.settings import FILE, PREFIX, Settings, SettingsSchema, load_settings

DOCUMENT = Path(__file__).parents[2] / "docs" / "settings.md"


def test_nothing_said_means_the_defaults() -> None:
    assert load_settings({"HOME": "/nowhere"}) == Settings()


def test_the_environment_stands_over_the_file_and_the_file_over_the_defaults(tmp_path: Path) -> None:
    file = tmp_path / "timeline.toml"
    file.write_text('database_url = "sqlite:///file.sqlite3"\nmax_text_bytes = 7\ntrusted_hosts = ["a.example"]\n')

    settings = load_settings({FILE: str(file), "TIMELINE_MAX_TEXT_BYTES": "9"})

    assert settings == Settings("sqlite:///file.sqlite3", 9, ("a.example",))


def test_a_list_in_the_environment_has_commas() -> None:
    settings = load_settings({"TIMELINE_TRUSTED_HOSTS": "localhost, .example.org"})

    assert settings.trusted_hosts == ("localhost", ".example.org")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TIMELINE_COLOUR", "red"),
        ("TIMELINE_DATABASE_URL", "file.sqlite3"),
        ("TIMELINE_MAX_TEXT_BYTES", "many"),
        ("TIMELINE_MAX_TEXT_BYTES", "0"),
        ("TIMELINE_MAX_TEXT_BYTES", "1000001"),
        ("TIMELINE_TRUSTED_HOSTS", ""),
        ("TIMELINE_TRUSTED_HOSTS", "localhost:5000"),
        ("TIMELINE_TRUSTED_HOSTS", "http://localhost"),
        ("TIMELINE_COUNTRY", "England"),
        ("TIMELINE_DATE_ORDER", "day"),
        ("TIMELINE_BATCH_JOBS", "0"),
        ("TIMELINE_ACCESS_LOG", "1"),
        ("TIMELINE_LANGUAGE", "tlh"),
        ("TIMELINE_CONFIG", "/nowhere/at/all.toml"),
    ],
)
def test_a_wrong_variable_is_named(name: str, value: str) -> None:
    with pytest.raises(SettingsError, match=f"^{name}: "):
        load_settings({name: value})


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("colour = 'red'", "colour"),
        ("database_url = 7", "database_url"),
        ("max_text_bytes = 1.5", "max_text_bytes"),
        ("trusted_hosts = [7]", "trusted_hosts"),
        ("access_log = 1", "access_log"),
        ("trusted_hosts = {}", "trusted_hosts"),
        ("no toml", FILE),
    ],
)
def test_a_wrong_key_in_the_file_is_named(tmp_path: Path, line: str, name: str) -> None:
    file = tmp_path / "timeline.toml"
    file.write_text(line)

    with pytest.raises(SettingsError, match=f"^{name}: "):
        load_settings({}, file)


def test_every_setting_has_a_check_a_description_and_a_row_in_the_document() -> None:
    rows = re.findall(r"^\| `(\w+)` \| `(\w+)` \|", DOCUMENT.read_text(), re.MULTILINE)

    schema = SettingsSchema().fields
    names = [field.name for field in fields(Settings)]
    assert list(schema) == names
    assert all(field.metadata["description"] for field in schema.values())
    assert rows == [(name, PREFIX + name.upper()) for name in names]
