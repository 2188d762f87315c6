"""How a timeline is to be shown or told: as a figure, as a picture, as a file."""

from typing import Any

from marshmallow import post_load, validate, validates_schema

from api.faults import Reason
from api.schemas.base import Choice, Flag, Number, Text, refusal
from api.schemas.requests import EventFilterQuery
from timeline.charts import LaneBy, Scaling, Theme
from timeline.formats.forms import FORMS
from timeline.store import EventQuery
from timeline.wording import LANGUAGES

_WIDEST = 4_000  # pixels of a picture
_MANNER = ("lane", "scale", "width", "theme", "overview", "lang", "zoom", "format")


def _one_of(words: tuple[str, ...]) -> validate.OneOf:
    return validate.OneOf(words, error=Reason(f"has to be one of {', '.join(words)}", "unknown_word"))


class ShowingQuery(EventFilterQuery):
    """Which events, on which lanes, and in the words of which language."""

    lane = Choice(
        LaneBy,
        load_default=None,
        metadata={
            "description": "What a row stands for: the source, or the first entity or place that is named. Not said:"
            " what the timeline says."
        },
    )
    lang = Text(
        load_default="en",
        validate=_one_of(tuple(LANGUAGES)),
        metadata={"description": "The language of what is said of dates, gaps and marks. Titles stay as told."},
    )

    @post_load
    def query(self, given: dict[str, Any], **_: object) -> tuple[EventQuery, dict[str, Any]]:
        manner = {name: given.pop(name) for name in _MANNER if name in given}
        return EventQuery.between(given.pop("from_"), given.pop("to"), **given), manner


class ChartQuery(ShowingQuery):
    """Which chart: how time becomes pixels, and how many there are."""

    scale = Choice(
        Scaling,
        load_default=Scaling.SEGMENTED,
        metadata={
            "description": "`segmented`: panels cut by the events; `linear`: true to time; `equal`: event by event."
        },
    )
    width = Number(
        load_default=960,
        validate=validate.Range(280, _WIDEST, error=Reason(f"has to be from 280 to {_WIDEST}", "out_of_range")),
        metadata={"description": "In pixels."},
    )


class FigureQuery(ChartQuery):
    """Which figure."""

    overview = Flag(
        load_default=False,
        metadata={"description": "Also how many there are over all of the time, for a strip of that width."},
    )


class PictureQuery(ChartQuery):
    """Which picture."""

    theme = Choice(Theme, load_default=Theme.LIGHT, metadata={"description": "On light paper, or on dark."})


class PaintedQuery(PictureQuery):
    """Which picture, and of how many pixels."""

    zoom = Number(
        load_default=1,
        validate=validate.Range(1, 4, error=Reason("has to be from 1 to 4", "out_of_range")),
        metadata={
            "description": "Pixels for each of `width`, in both directions: 2 for fine screens, 3 for print. Times"
            f" `width` they are {_WIDEST:,} at most."
        },
    )

    @validates_schema
    def check_size(self, given: dict[str, Any], **_: object) -> None:
        if given["width"] * given["zoom"] > _WIDEST:
            raise refusal(f"makes it wider than {_WIDEST:,} pixels", "out_of_range", "zoom")


class ExportQuery(ShowingQuery):
    """Which file."""

    format = Text(
        required=True,
        validate=_one_of(tuple(FORMS)),
        metadata={
            "description": "`json`: the timeline and its events, whole; `csv`: for spreadsheets; `excel`: the same,"
            " with the mark that Excel needs; `timelinejs`: for TimelineJS; `jsonl`: for Timesketch.",
            "example": "csv",
        },
    )
