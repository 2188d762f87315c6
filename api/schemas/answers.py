"""What goes out: the shapes that programs hold on to."""

from collections.abc import Mapping
from typing import Any

from marshmallow import fields, pre_dump, validate

from api.schemas.base import Output
from api.words import article_words, counted_entity_words, event_words, source_words, timeline_words
from timeline.calendar.units import Unit
from timeline.events.values import Basis, EntityKind, Factuality
from timeline.formats.words import expression_words
from timeline.reading.expressions import AnchorKind, Mod, Type
from timeline.spans import Kind
from timeline.store.records import (
    ArticleRecord,
    CountedEntity,
    EventRecord,
    ExpressionRecord,
    Lane,
    Status,
    TimelineRecord,
    Visibility,
)

_INSTANT = "ISO: a day, or a minute with its offset where it is known; astronomical years; null: open."


def _one_of(words: type[Any], **options: Any) -> fields.String:
    return fields.String(validate=validate.OneOf([word.value for word in words]), **options)


def _instant(example: str) -> fields.String:
    return fields.String(allow_none=True, metadata={"description": _INSTANT, "example": example})


def _optional(**metadata: Any) -> fields.String:
    return fields.String(allow_none=True, metadata=metadata)


def _revision() -> fields.String:
    described = "The id of the last change, which can be undone; null: it is as it was first kept."
    return fields.String(allow_none=True, metadata={"description": described, "example": "rev_5d41402abc4b2a76"})


def _place(example: int) -> fields.Integer:
    """One of code points, in a text as it was posted."""
    return fields.Integer(metadata={"example": example})


def _share(described: str) -> fields.Float:
    return fields.Float(metadata={"description": described, "example": 0.5})


def _changed() -> fields.String:
    described = "When it was last changed, or added."
    return fields.String(metadata={"format": "date-time", "description": described, "example": "2024-06-25T14:30:00Z"})


class BoundsSchema(Output):
    """Where a start or an end lies; both are inclusive."""

    earliest = _instant("1962-01-01")
    latest = _instant("1962-12-31")


class CandidateSchema(BoundsSchema):
    """One possible reading."""

    value = fields.String(metadata={"description": "TIMEX3", "example": "1962"})
    edtf = fields.String(metadata={"example": "1962"})
    share = _share("Its share of the cases in annotated news.")


class AnchorSchema(Output):
    """What an expression was counted from."""

    kind = _one_of(AnchorKind)
    value = fields.String(metadata={"example": "2024-06-25"})


class ReadExpressionSchema(Output):
    """A stretch of a text that says something about time; offsets are code points of the text as it was posted."""

    start = _place(21)
    end = _place(25)
    text = fields.String(metadata={"example": "1962"})
    type = _one_of(Type)
    value = fields.String(metadata={"description": "TIMEX3", "example": "1962"})
    mod = fields.String(allow_none=True, validate=validate.OneOf([*(mod.value for mod in Mod), None]))
    edtf = _optional(example="1962")
    precision = fields.String(allow_none=True, validate=validate.OneOf([*(unit.value for unit in Unit), None]))
    earliest = _instant("1962-01-01")
    latest = _instant("1962-12-31")
    approximate = fields.Boolean()
    ambiguous = fields.Boolean()
    anchor = fields.Nested(AnchorSchema, allow_none=True)
    why = fields.String(metadata={"example": "the text names the year in full"})
    candidates = fields.List(fields.Nested(CandidateSchema))

    @pre_dump
    def words(self, expression: Any, **_: object) -> Mapping[str, object]:
        return expression_words(expression)


class ExpressionSchema(ReadExpressionSchema):
    """An expression that is kept."""

    id = fields.String(metadata={"example": "exp_5d41402abc4b2a76"})

    @pre_dump
    def words(self, record: ExpressionRecord, **_: object) -> Mapping[str, object]:
        return {"id": record.id, **expression_words(record.expression)}


class WhenSchema(Output):
    """When something happened; `text` is the words that say so."""

    kind = _one_of(Kind, metadata={"description": "point: one moment within the bounds; span: it lasts"})
    start = fields.Nested(BoundsSchema)
    end = fields.Nested(BoundsSchema)
    likely = _instant("2024-06-25")
    precision = _one_of(Unit)
    approximate = fields.Boolean()
    edtf = _optional(example="1962")
    text = _optional(example="1962")
    basis = _one_of(Basis)
    why = fields.String(metadata={"example": "the text names the year in full"})


class TriggerSchema(Output):
    """The word or words of a quote that name the event, and their place in the article's text."""

    start = _place(11)
    end = _place(17)
    text = fields.String(metadata={"example": "opened"})


class EvidenceSchema(Output):
    """Where an article tells of an event: its id, and the quote with its place in the text."""

    article = fields.String(metadata={"example": "art_5d41402abc4b2a76"})
    start = _place(0)
    end = _place(26)
    quote = fields.String(metadata={"example": "The bridge opened in 1962."})
    trigger = fields.Nested(TriggerSchema)


class EntitySchema(Output):
    """Somebody or something with a name, the same in every article that uses it, case apart."""

    id = fields.String(metadata={"example": "ent_5d41402abc4b2a76"})
    name = fields.String(metadata={"example": "Lloyd Austin"})
    kind = _one_of(EntityKind)


class CountedEntitySchema(EntitySchema):
    """An entity, and of how many events it is."""

    events = fields.Integer(metadata={"example": 12})

    @pre_dump
    def words(self, counted: CountedEntity, **_: object) -> Mapping[str, object]:
        return counted_entity_words(counted)


class EventSchema(Output):
    """Something that an article says happened, happens or will happen."""

    id = fields.String(metadata={"example": "evt_5d41402abc4b2a76"})
    title = fields.String(metadata={"example": "The bridge opened"})
    when = fields.Nested(WhenSchema)
    entities = fields.List(fields.Nested(EntitySchema), metadata={"description": "Who, what and where."})
    evidence = fields.List(fields.Nested(EvidenceSchema), metadata={"description": "Each place that tells of it."})
    expressions = fields.List(fields.String(), metadata={"description": "The ids of those that date it."})
    factuality = _one_of(Factuality, metadata={"description": "Whether it happened, as its article tells it."})
    importance = _share("Its weight in its article, from 0 to 1.")
    status = _one_of(Status)
    confidence = _share("How far its date is to be trusted, from 0 to 1.")
    revision = _revision()
    changed = _changed()

    @pre_dump
    def words(self, record: EventRecord | Mapping[str, object], **_: object) -> Mapping[str, object]:
        return event_words(record) if isinstance(record, EventRecord) else record


class SourceSchema(Output):
    """An article without its text and what was read in it."""

    id = fields.String(metadata={"example": "art_5d41402abc4b2a76"})
    title = _optional(example="The bridge and its town")
    url = _optional(format="uri", example="https://example.org/bridge")
    publisher = _optional(example="The Town Crier")
    published = fields.String(metadata={"example": "2024-06-25"})

    @pre_dump
    def words(self, record: Any, **_: object) -> Mapping[str, object]:
        return record if isinstance(record, Mapping) else source_words(record)


class ArticleSchema(SourceSchema):
    """An article, with what was read in it; `reader` is the version that read it."""

    text = fields.String(metadata={"example": "The bridge opened in 1962."})
    author = _optional(example="Ada Smith")
    language = fields.String(metadata={"example": "en"})
    country = _optional(example="DE")
    zone = _optional(example="Europe/Berlin")
    reader = fields.String(metadata={"example": "0.1.0"})
    added = fields.String(metadata={"format": "date-time", "example": "2024-06-25T14:30:00Z"})
    revision = _revision()
    changed = _changed()
    expressions = fields.List(fields.Nested(ExpressionSchema))
    events = fields.List(fields.Nested(EventSchema))

    @pre_dump
    def words(self, record: ArticleRecord, **_: object) -> Mapping[str, object]:
        return article_words(record)


class TimelineSchema(Output):
    """A named chronology."""

    id = fields.String(metadata={"example": "all"})
    title = fields.String(metadata={"example": "The bridge"})
    description = fields.String(metadata={"example": "What happened to the bridge."})
    visibility = _one_of(Visibility)
    lane = _one_of(Lane, metadata={"description": "What the rows of its chart stand for."})
    filter = fields.Dict(
        allow_none=True,
        metadata={
            "description": "Which events are in it, in the words of `GET /events`; null: none by filter.",
            "example": {"from": "1960", "to": "1969"},
        },
    )
    included = fields.List(fields.String(), metadata={"description": "The ids of events that people added."})
    excluded = fields.List(fields.String(), metadata={"description": "The ids of events that people left out."})
    revision = _revision()
    changed = _changed()

    @pre_dump
    def words(self, record: TimelineRecord, **_: object) -> Mapping[str, object]:
        return timeline_words(record)
