"""The settings: one typed value, filled from defaults, then a file, then environment variables.

The schema is the one description: `docs/settings.md` is compared with it.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from marshmallow import RAISE, Schema, ValidationError, fields, post_load, validate

from timeline.articles import LONGEST
from timeline.errors import SettingsError
from web.translations import TAGS

PREFIX = "TIMELINE_"
FILE = "TIMELINE_CONFIG"


@dataclass(frozen=True, slots=True)
class Settings:
    """How this service runs."""

    database_url: str = "sqlite:///timeline.sqlite3"
    max_text_bytes: int = LONGEST
    trusted_hosts: tuple[str, ...] = ("localhost", "127.0.0.1")
    country: str = "US"
    date_order: str = ""
    batch_jobs: int = 2
    access_log: bool = False
    language: str = ""

    @property
    def day_first(self) -> bool | None:
        """Whether 03/04/2023 is 3 April; None: not known."""
        return None if not self.date_order else self.date_order == "day-first"


class Names(fields.List[Any]):
    """A list; in an environment variable with commas between."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> list[Any]:
        given = [name.strip() for name in value.split(",")] if isinstance(value, str) else value
        return super()._deserialize(given, attr, data, **kwargs)


class Whole(fields.Integer):
    """A whole number; in an environment variable in digits."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> int:
        if type(value) is int:
            return value
        if isinstance(value, str) and value.isdecimal():
            return int(value)
        raise ValidationError("has to be a whole number")


class Switch(fields.Boolean):
    """True or false; in an environment variable as these words."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> bool:
        if value not in (True, False, "true", "false") or type(value) is int:
            raise ValidationError("has to be true or false")
        return value in (True, "true")


class SettingsSchema(Schema):
    """What each setting takes."""

    class Meta:
        unknown = RAISE

    error_messages = {"unknown": "there is no such setting"}  # noqa: RUF012 - so declared by marshmallow

    database_url = fields.String(
        validate=validate.Regexp(r"[a-z0-9+]+://", error="has to be a URL as sqlite:///file.sqlite3"),
        metadata={"description": "The database: an SQLAlchemy URL."},
    )
    max_text_bytes = Whole(
        validate=validate.Range(1, LONGEST, error=f"has to be from 1 to {LONGEST:,}"),
        metadata={"description": f"The longest text taken, in bytes of UTF-8; at most {LONGEST:,}."},
    )
    trusted_hosts = Names(
        fields.String(
            validate=validate.Regexp(r"\*|\.?[\w-]+(\.[\w-]+)*$", error="has to be a host name without port")
        ),
        validate=validate.Length(1, error="may not be empty"),
        metadata={"description": "The host names the service answers to; `.example.org` takes all below it, `*` any."},
    )

    country = fields.String(
        validate=validate.Regexp(r"[A-Z]{2}\Z", error="has to be two letters of ISO 3166, as US"),
        metadata={"description": "Whose holidays are meant by articles that name no country: two letters of ISO 3166."},
    )

    date_order = fields.String(
        validate=validate.OneOf(("", "day-first", "month-first"), error="has to be day-first or month-first"),
        metadata={"description": "Which comes first in 03/04/2023; empty: not known, so that it may be either."},
    )

    batch_jobs = Whole(
        validate=validate.Range(1, 64, error="has to be from 1 to 64"),
        metadata={"description": "The processes that read a batch of more than 63 articles; 1: the server's own."},
    )

    access_log = Switch(
        metadata={"description": "Whether each request is told on standard error, as a line of JSON."},
    )

    language = fields.String(
        validate=validate.OneOf(("", *TAGS), error=f"has to be one of {', '.join(TAGS)}"),
        metadata={"description": "The language of the pages for who has not chosen one; empty: the browser's."},
    )

    @post_load
    def settings(self, given: dict[str, Any], **_: object) -> Settings:
        values: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value for name, value in given.items()
        }
        return Settings(**values)


def load_settings(environment: Mapping[str, str], file: Path | None = None) -> Settings:
    """The settings of an environment, over those of a TOML file: `file`, else the one the environment names.

    Raises SettingsError, which names the variable or the key.

    >>> load_settings({"TIMELINE_MAX_TEXT_BYTES": "5000"}).max_text_bytes
    5000
    """
    path = file or environment.get(FILE)
    variables = {
        name.removeprefix(PREFIX).lower(): value
        for name, value in environment.items()
        if name.startswith(PREFIX) and name != FILE
    }
    given = {**(_read_file(Path(path)) if path else {}), **variables}
    try:
        settings: Settings = SettingsSchema().load(given)
    except ValidationError as error:
        name, reason = next(iter(error.messages_dict.items()))
        raise SettingsError(PREFIX + name.upper() if name in variables else name, _first(reason)) from error
    return settings


def _read_file(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SettingsError(FILE, f"cannot read {path}: {error.strerror}") from error
    except ValueError as error:
        raise SettingsError(FILE, f"{path} is not TOML: {error}") from error


def _first(reason: Any) -> str:
    """The first of marshmallow's complaints, which for a list stand by place."""
    while not isinstance(reason, str):
        reason = next(iter(reason.values() if isinstance(reason, dict) else reason))
    return reason
