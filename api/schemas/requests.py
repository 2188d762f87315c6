"""What comes in: form only; meaning is the core's business, and its errors name the field too."""

from typing import Any

from marshmallow import post_load, validate

from api.faults import Reason
from api.schemas.base import Choice, Country, Flag, Input, Line, Number, Text, Truth, Url
from timeline.articles import Article
from timeline.calendar.zones import parse_published
from timeline.charts import LaneBy, Scaling, Theme
from timeline.events.values import EntityKind
from timeline.store import EventQuery, Sort

DATE = "An ISO date of any precision: `2024`, `2024-06`, `2024-06-25`, `2024-06-25T14:30`, `-0043`."


class TextRequest(Input):
    """A text and when it was published."""

    text = Text(required=True, metadata={"description": "The article.", "example": "The bridge opened in 1962."})
    published = Text(
        required=True,
        metadata={
            "description": "When it was published: an ISO date, or a date-time, with an offset where it is known.",
            "example": "2024-06-25",
        },
    )
    zone = Line(load_default=None, metadata={"description": "Where: an IANA time zone.", "example": "Europe/Berlin"})
    language = Line(load_default="en", metadata={"description": "The language of the text."})
    country = Country(
        load_default=None,
        metadata={"description": "Whose holidays are meant: two letters of ISO 3166.", "example": "DE"},
    )

    @post_load
    def article(self, given: dict[str, Any], **_: object) -> Article:
        published = parse_published(given.pop("published"), given["zone"])
        return Article(published=published, **given)


class ReadingRequest(TextRequest):
    """A text to read, and what is known of how its writer writes dates."""

    day_first = Truth(
        load_default=None,
        allow_none=True,
        metadata={"description": "Whether 03/04/2023 is 3 April. Not said: it is ambiguous, and told so."},
    )

    @post_load
    def article(self, given: dict[str, Any], **_: object) -> Any:
        day_first = given.pop("day_first")
        return {"article": super().article(given), "day_first": day_first}


class ArticleRequest(TextRequest):
    """An article to read and keep."""

    title = Line(load_default=None, metadata={"example": "The bridge and its town"})
    url = Url(load_default=None, metadata={"format": "uri", "example": "https://example.org/bridge"})
    publisher = Line(load_default=None, metadata={"example": "The Town Crier"})
    author = Line(load_default=None)


class PageQuery(Input):
    """Which page of a list."""

    limit = Number(
        load_default=100,
        validate=validate.Range(1, 500, error=Reason("has to be from 1 to 500", "out_of_range")),
        metadata={"description": "How many at most."},
    )
    cursor = Text(load_default=None, metadata={"description": "Where to go on: as the `next` link of a page says."})


class RangeQuery(Input):
    """A stretch of time, both ends inclusive."""

    from_ = Text(data_key="from", load_default=None, metadata={"description": DATE, "example": "1962"})
    to = Text(load_default=None, metadata={"description": f"{DATE} `2024-06` is all of June.", "example": "2024-06"})


class EventPageQuery(RangeQuery, PageQuery):
    """Which events: those that may lie between `from` and `to`, and have the entity among theirs."""

    entity = Line(
        load_default=None,
        metadata={"description": "The id of an entity, or its name, case apart.", "example": "Lloyd Austin"},
    )
    sort = Choice(
        Sort,
        load_default=Sort.DATE,
        metadata={"description": "`date`: in reading order; `importance`: the most important first."},
    )
    undated = Flag(load_default=False, metadata={"description": "Also those that have no bound at all."})
    timeline = Line(load_default=None, metadata={"description": "Only those of this timeline.", "example": "all"})

    @post_load
    def query(self, given: dict[str, Any], **_: object) -> EventQuery:
        return EventQuery.between(given.pop("from_"), given.pop("to"), **given)


class EntityPageQuery(PageQuery):
    """Which entities."""

    q = Line(
        load_default=None,
        metadata={"description": "What stands somewhere in the name, case apart.", "example": "austin"},
    )
    kind = Choice(EntityKind, load_default=None, metadata={"description": "Only those of this kind."})


class FigureQuery(RangeQuery):
    """Which figure: of the events that may lie between `from` and `to`, for so many pixels."""

    lane = Choice(
        LaneBy,
        load_default=LaneBy.SOURCE,
        metadata={"description": "What a row stands for: the source, or the first entity or place that is named."},
    )
    scale = Choice(
        Scaling,
        load_default=Scaling.SEGMENTED,
        metadata={
            "description": "`segmented`: panels cut by the events; `linear`: true to time; `equal`: event by event."
        },
    )
    width = Number(
        load_default=960,
        validate=validate.Range(280, 4000, error=Reason("has to be from 280 to 4000", "out_of_range")),
        metadata={"description": "In pixels."},
    )


class PictureQuery(FigureQuery):
    """Which picture."""

    theme = Choice(Theme, load_default=Theme.LIGHT, metadata={"description": "On light paper, or on dark."})
