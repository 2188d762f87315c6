"""What comes in: form only; meaning is the core's business, and its errors name the field too."""

from typing import Any

from marshmallow import post_load, validate

from api.faults import Reason
from api.schemas.answers import EventSchema
from api.schemas.base import Choice, Country, FieldNames, Flag, Input, Line, Number, Text, Truth, Url
from timeline.articles import Article
from timeline.calendar.units import Unit
from timeline.calendar.zones import parse_published
from timeline.events.values import Basis, EntityKind, Factuality
from timeline.store import EventQuery, Sort
from timeline.store.records import Status

DATE = (
    "An ISO date of any precision (`2024`, `2024-06-25`, `2024-06-25T14:30`, `-0043`) or words (`last week`, `44 BC`)."
)


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
        metadata={"description": "Whether 03/04/2023 is 3 April. Not said: as the service is set, or else ambiguous."},
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
    author = Line(load_default=None, metadata={"example": "Ada Smith"})


class PageQuery(Input):
    """Which page of a list."""

    limit = Number(
        load_default=100,
        validate=validate.Range(1, 500, error=Reason("has to be from 1 to 500", "out_of_range")),
        metadata={"description": "How many at most."},
    )
    cursor = Text(
        load_default=None,
        metadata={"description": "Where to go on: as the `next` link of a page says.", "example": "Wzdd"},
    )


class RangeQuery(Input):
    """A stretch of time, both ends inclusive."""

    from_ = Text(data_key="from", load_default=None, metadata={"description": DATE, "example": "1962"})
    to = Text(load_default=None, metadata={"description": f"{DATE} `2024-06` is all of June.", "example": "2024-06"})


class EventFilterQuery(RangeQuery):
    """Which events: those that may lie between `from` and `to`, and fit all else that is asked for."""

    relative_to = Text(
        load_default=None,
        metadata={"description": "The ISO date that words as `last week` count from.", "example": "2024-06-25"},
    )
    certain = Flag(load_default=False, metadata={"description": "Only those that surely lie in the range."})
    undated = Flag(load_default=False, metadata={"description": "Also those that have no bound at all."})
    q = Line(
        load_default=None,
        metadata={
            "description": 'Words that title or quotes have to hold, singular or plural; `"in marks"`: as they stand.',
            "example": "bridge opened",
        },
    )
    entity = Line(
        load_default=None,
        metadata={"description": "The id of an entity, or its name, case apart.", "example": "Lloyd Austin"},
    )
    place = Line(load_default=None, metadata={"description": "As `entity`, of a place.", "example": "Moscow"})
    source = Line(
        load_default=None,
        metadata={"description": "The id of an article, or the name of a publisher.", "example": "The Town Crier"},
    )
    year = Number(
        load_default=None,
        metadata={"description": "That in which they begin at the earliest; -43: 44 BC.", "example": 1962},
    )
    precision = Choice(Unit, load_default=None, metadata={"description": "How precise their dates are."})
    basis = Choice(Basis, load_default=None, metadata={"description": "How they came to their dates."})
    status = Choice(Status, load_default=None, metadata={"description": "Who vouches for them."})
    factuality = Choice(Factuality, load_default=None, metadata={"description": "Whether they happened."})


class EventPageQuery(EventFilterQuery, PageQuery):
    """Which events, in which order, and what of them."""

    sort = Choice(
        Sort,
        load_default=Sort.DATE,
        metadata={
            "description": "`date`: in reading order; `importance`: the most important first; `added`: the last added"
            " first; `relevance`: first those with all words of `q` in their titles."
        },
    )
    facets = Flag(load_default=False, metadata={"description": "Also count them by entity, place, source and so on."})
    fields_ = FieldNames(
        EventSchema,
        data_key="fields",
        load_default=None,
        metadata={"description": "Only these fields of each event, with commas between.", "example": "id,title,when"},
    )
    timeline = Line(load_default=None, metadata={"description": "Only those of this timeline.", "example": "all"})

    @post_load
    def query(self, given: dict[str, Any], **_: object) -> tuple[EventQuery, frozenset[str] | None]:
        chosen = given.pop("fields_")
        return EventQuery.between(given.pop("from_"), given.pop("to"), **given), chosen


class ArticlePageQuery(PageQuery):
    """Which articles."""

    q = Line(
        load_default=None,
        metadata={"description": "Words that title or text have to hold, as for events.", "example": "bridge"},
    )


class EntityPageQuery(PageQuery):
    """Which entities."""

    q = Line(
        load_default=None,
        metadata={"description": "What stands somewhere in the name, case apart.", "example": "austin"},
    )
    kind = Choice(EntityKind, load_default=None, metadata={"description": "Only those of this kind."})
