"""Corrections of articles: what may be corrected, and what that makes different."""

from collections.abc import Mapping
from typing import Any

from marshmallow import fields, pre_dump

from api.schemas.answers import ArticleSchema, WhenSchema
from api.schemas.base import Country, Flag, Input, Line, Output, Text, Url
from api.words import correction_words


class ArticlePatch(Input):
    """What of an article is to be different (JSON Merge Patch); null takes away what was known."""

    published = Text(metadata={"description": "An ISO date or date-time.", "example": "2024-06-26"})
    zone = Line(allow_none=True, metadata={"description": "An IANA time zone.", "example": "Europe/Berlin"})
    title = Line(allow_none=True, metadata={"example": "The bridge and its town"})
    url = Url(allow_none=True, metadata={"format": "uri", "example": "https://example.org/bridge"})
    publisher = Line(allow_none=True, metadata={"example": "The Town Crier"})
    author = Line(allow_none=True, metadata={"example": "Ada Smith"})
    language = Line(metadata={"description": "The language of the text.", "example": "en"})
    country = Country(allow_none=True, metadata={"description": "Whose holidays are meant: ISO 3166.", "example": "DE"})


class CorrectionQuery(Input):
    """Whether to do it, or only to say what it would do."""

    dry_run = Flag(
        load_default=False,
        metadata={"description": "Only say in `differences` what would be different; nothing is changed."},
    )


class DifferenceSchema(Output):
    """An event, and its date before and after; null: it was not, or is not there."""

    event = fields.String(metadata={"example": "evt_5d41402abc4b2a76"})
    title = fields.String(metadata={"example": "The bridge opened"})
    before = fields.Nested(WhenSchema, allow_none=True)
    after = fields.Nested(WhenSchema, allow_none=True)


def _events(description: str) -> fields.List[Any]:
    return fields.List(fields.Nested(DifferenceSchema), metadata={"description": description})


class DifferencesSchema(Output):
    """What a correction makes different in the events of an article, or would make."""

    moves = _events("Those that get another date.")
    changes = _events("Those that keep their date and differ otherwise.")
    appears = _events("Those that were not there.")
    vanishes = _events("Those that are not read any more.")
    stays = _events("Those that a person decided: the date that they keep, and the one that is read for them now.")


class CorrectionSchema(ArticleSchema):
    """An article as it is now, with what was made different, or in a dry run would be."""

    differences = fields.Nested(DifferencesSchema)

    @pre_dump
    def words(self, record: Any, **_: object) -> Mapping[str, object]:
        return correction_words(record)
