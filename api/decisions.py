"""What people decide of events: to confirm, correct or reject them, to edit, delete and add them."""

from flask import url_for

from api.blueprint import Blueprint
from api.context import Tagged, act, archive, tagged
from api.schemas.answers import EventSchema
from api.schemas.changes import DecisionRequest, EventPatch, EventRequest, IfMatch, RevisionSchema
from timeline.store.decisions import Decision, Edit, Handmade
from timeline.store.records import EventRecord, RevisionRecord

decisions = Blueprint("decisions", __name__, url_prefix="/api/v1", description="What people decide of events.")

Versions = frozenset[str] | None

_ETAG = {"ETag": {"description": "Of the event as it is now.", "schema": {"type": "string"}}}
_CREATED = {"Location": {"description": "Where it is kept.", "schema": {"type": "string"}}, **_ETAG}


@decisions.route("/events", methods=["POST"])
@decisions.once
@decisions.arguments(EventRequest)
@decisions.response(201, EventSchema, description="Kept.", headers=_CREATED)
def post_event(given: tuple[Handmade, str | None]) -> tuple[EventRecord, dict[str, str]]:
    """Add an event by hand, its date in any form that a person writes.

    `when.text` is what was written, and `when.why` says how it was read.
    """
    made, reason = given
    record, headers = tagged(archive().decisions.add(made, act(reason)))
    return record, {**headers, "Location": url_for("events.get_event", id=record.id)}


@decisions.route("/events/<id>/decisions", methods=["POST"])
@decisions.once
@decisions.arguments(IfMatch, location="headers")
@decisions.arguments(DecisionRequest)
@decisions.response(200, EventSchema, headers=_ETAG)
@decisions.alt_response(404, "NOT_FOUND")
@decisions.alt_response(412, "PRECONDITION_FAILED")
def decide(seen: Versions, given: tuple[Decision, str | None], id: str) -> Tagged[EventRecord]:
    """Confirm, correct or reject an event. What was decided stays when its article is read again."""
    decision, reason = given
    return tagged(archive().decisions.decide(id, decision, act(reason), seen))


@decisions.route("/events/<id>", methods=["PATCH"])
@decisions.arguments(IfMatch, location="headers")
@decisions.arguments(EventPatch)
@decisions.response(200, EventSchema, headers=_ETAG)
@decisions.alt_response(404, "NOT_FOUND")
@decisions.alt_response(412, "PRECONDITION_FAILED")
def patch_event(seen: Versions, edit: Edit, id: str) -> Tagged[EventRecord]:
    """Change some of an event (JSON Merge Patch): of a date in points, those that are not given stay."""
    return tagged(archive().decisions.edit(id, edit, act(), seen))


@decisions.route("/events/<id>", methods=["DELETE"])
@decisions.arguments(IfMatch, location="headers")
@decisions.response(200, RevisionSchema, description="Gone; undoing this revision brings it back.")
@decisions.alt_response(404, "NOT_FOUND")
@decisions.alt_response(412, "PRECONDITION_FAILED")
def delete_event(seen: Versions, id: str) -> RevisionRecord:
    """Delete an event. Its article does not bring it back when it is read again."""
    return archive().decisions.delete(id, act(), seen)
