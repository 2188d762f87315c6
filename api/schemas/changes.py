"""What people change: what they may say, and the revisions that tell of it."""

from collections.abc import Mapping
from typing import Any

from marshmallow import EXCLUDE, Schema, fields, post_load, pre_dump, validate, validates_schema
from werkzeug.http import parse_etags

from api.faults import Reason
from api.schemas.base import Choice, Input, Line, Output, Text, refusal
from api.schemas.dates import Date, PublishDate
from api.words import revision_words
from timeline.events.values import Entity, EntityKind, Factuality
from timeline.store.decisions import Decision, Edit, Handmade, Verdict
from timeline.store.records import Action, Resource, RevisionRecord

_REASON = {"description": "Why, for the history.", "example": "The minutes say so."}
_CORRECTIONS = {"form": "when", "candidate": "candidate", "title": "title"}
_NULL = Reason("may not be null", "wrong_type")


class IfMatch(Schema):
    """The header that says which version a change is meant for."""

    class Meta:
        unknown = EXCLUDE

    seen = Text(
        data_key="If-Match",
        metadata={
            "description": "The ETag of what is to be changed; 412 where it is another by now; `*`: whichever.",
            "example": '"evt_5d41402abc4b2a76"',
        },
    )

    @post_load
    def versions(self, given: dict[str, Any], **_: object) -> frozenset[str] | None:
        tags = parse_etags(given.get("seen", "*"))
        return None if tags.star_tag else frozenset(tags.as_set())


class Weight(fields.Float):
    """A number from 0 to 1: marshmallow's own takes text too."""

    default_error_messages = {"null": _NULL}  # noqa: RUF012 - so declared by marshmallow

    def __init__(self, **options: Any) -> None:
        within = validate.Range(0, 1, error=Reason("has to be from 0 to 1", "out_of_range"))
        super().__init__(validate=within, metadata={"description": "How much it weighs.", "example": 0.5}, **options)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise refusal("has to be a number", "wrong_type")
        return float(value)


class Candidate(fields.Field[Any]):
    """Another reading of an expression, by its value or its place."""

    def __init__(self, **options: Any) -> None:
        described = {
            "type": ["string", "integer"],
            "description": "Another reading of the expression that dates the event: its value, or its place from 0.",
            "example": "2024-07-01",
        }
        super().__init__(metadata=described, **options)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str | int:
        if isinstance(value, bool) or not isinstance(value, str | int):
            raise refusal("has to be a string or a whole number", "wrong_type")
        return value


class EntityRequest(Input):
    """Somebody or something with a name."""

    name = Line(required=True, metadata={"example": "Lloyd Austin"})
    kind = Choice(EntityKind, required=True)

    @post_load
    def entity(self, given: dict[str, Any], **_: object) -> Entity:
        return Entity(**given)


class Entities(fields.List[Any]):
    """Whom and what an event names."""

    default_error_messages = {"null": _NULL, "invalid": Reason("has to be a list", "wrong_type")}  # noqa: RUF012

    def __init__(self, **options: Any) -> None:
        few = validate.Length(max=100, error=Reason("has more than 100", "too_long"))
        example = [{"name": "Lloyd Austin", "kind": "person"}]
        super().__init__(fields.Nested(EntityRequest), validate=few, metadata={"example": example}, **options)

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        return tuple(super()._deserialize(value, attr, data, **kwargs))


class EventRequest(Input):
    """An event as a person writes it."""

    title = Line(required=True, metadata={"example": "The bridge opened"})
    form = Date(data_key="when", required=True)
    relative_to = PublishDate()
    entities = Entities()
    article = Line(
        metadata={"description": "The id of an article that tells of it.", "example": "art_5d41402abc4b2a76"}
    )
    quote = Text(metadata={"description": "The words of the article that tell of it.", "example": "It opened in 1962."})
    factuality = Choice(Factuality)
    importance = Weight()
    reason = Line(load_default=None, metadata=_REASON)

    @validates_schema
    def has_both(self, given: dict[str, Any], **_: object) -> None:
        for one, other in (("article", "quote"), ("quote", "article")):
            if one in given and other not in given:
                raise refusal(f"is missing, beside `{one}`: evidence is both", "required", other)

    @post_load
    def made(self, given: dict[str, Any], **_: object) -> tuple[Handmade, str | None]:
        reason = given.pop("reason")
        return Handmade(**given), reason


class EventPatch(Input):
    """What of an event is to be different (JSON Merge Patch)."""

    title = Line(metadata={"example": "The bridge opened"})
    form = Date(data_key="when")
    relative_to = PublishDate()
    factuality = Choice(Factuality)
    importance = Weight()
    entities = Entities()

    @post_load
    def edit(self, given: dict[str, Any], **_: object) -> Edit:
        return Edit(**given)


class DecisionRequest(Input):
    """What a person makes of an event. To correct it takes a date, or another candidate, or a title."""

    verdict = Choice(Verdict, data_key="decision", required=True)
    form = Date(data_key="when")
    candidate = Candidate()
    title = Line(metadata={"example": "The bridge opened"})
    relative_to = PublishDate()
    reason = Line(load_default=None, metadata=_REASON)

    @validates_schema
    def is_whole(self, given: dict[str, Any], **_: object) -> None:
        said = [field for name, field in _CORRECTIONS.items() if name in given]
        corrects = given["verdict"] is Verdict.CORRECT
        if said and not corrects:
            raise refusal("is only for who corrects", "not_wanted", said[0])
        if corrects and not said:
            raise refusal("is missing: to correct takes it, or a candidate, or a title", "required", "when")
        if "form" in given and "candidate" in given:
            raise refusal("is given beside a date, and one of them is enough", "not_wanted", "candidate")

    @post_load
    def decision(self, given: dict[str, Any], **_: object) -> tuple[Decision, str | None]:
        reason = given.pop("reason")
        return Decision(**given), reason


def _other(described: str) -> fields.String:
    return fields.String(allow_none=True, metadata={"description": described, "example": "rev_098f6bcd4621d373"})


def _state(described: str, status: str) -> fields.Dict:
    return fields.Dict(allow_none=True, metadata={"description": described, "example": {"status": status}})


class RevisionSchema(Output):
    """One change of an event, an article or a timeline."""

    id = fields.String(metadata={"example": "rev_5d41402abc4b2a76"})
    resource = fields.String(validate=validate.OneOf([resource.value for resource in Resource]))
    resource_id = fields.String(metadata={"example": "evt_5d41402abc4b2a76"})
    action = fields.String(validate=validate.OneOf([action.value for action in Action]))
    who = fields.String(metadata={"description": "`local` until there are accounts.", "example": "local"})
    at = fields.String(metadata={"format": "date-time", "example": "2024-06-25T14:30:00Z"})
    reason = fields.String(allow_none=True, metadata={"example": "The minutes say so."})
    undoes = _other("The revision that this one takes back.")
    part_of = _other("The revision that this one is a part of.")
    before = _state("What was there; null: nothing.", "machine")
    after = _state("What is there since; null: nothing.", "confirmed")

    @pre_dump
    def words(self, record: RevisionRecord, **_: object) -> Mapping[str, object]:
        return revision_words(record)
