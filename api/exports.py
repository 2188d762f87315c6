"""Timelines as files for other programs: told while they are read from the store, however long they are."""

import re
from collections.abc import Iterator
from dataclasses import replace
from http import HTTPStatus
from typing import Any
from urllib.parse import quote

from flask import Response, request

from api.blueprint import Blueprint
from api.bodies import JSON_LINES
from api.context import archive
from api.schemas.showing import ExportQuery
from api.words import event_words, timeline_words
from timeline.charts import LaneBy
from timeline.formats.forms import FORMS
from timeline.formats.values import Form, Heading, Item, Telling
from timeline.store import Archive, EventQuery
from timeline.store.archive.portions import AT_ONCE, portions
from timeline.store.records import EventRecord, Evidence, TimelineRecord
from timeline.wording import ENGLISH, LANGUAGES, Words

exports = Blueprint("exports", __name__, url_prefix="/api/v1", description="Timelines as files for other programs.")

_EXAMPLES = {
    "application/json": {"timeline": {"id": "all", "title": "All events"}, "events": []},
    "text/csv": "id,title,date\r\nevt_5d41402abc4b2a76,The bridge opened,1962\r\n",
    JSON_LINES: {"message": "The bridge opened", "datetime": "1962-01-01T00:00:00+00:00"},  # of each line
}
_FILE = {
    "description": "The file. Its ETag is another one as soon as anything is added or changed.",
    "content": {
        kind: {"schema": {"type": "object" if isinstance(example, dict) else "string"}, "example": example}
        for kind, example in _EXAMPLES.items()
    },
    "headers": {"Content-Disposition": {"description": "The name of the file.", "schema": {"type": "string"}}},
}
_NAMELESS = re.compile(r"[^\w.]+")


@exports.route("/timelines/<id>/export")
@exports.arguments(ExportQuery, location="query")
@exports.doc(responses={200: _FILE})
@exports.alt_response(404, "NOT_FOUND")
def get_export(asked: tuple[EventQuery, dict[str, Any]], id: str) -> Response:
    """A timeline as a file that other programs read.

    What is added or changed meanwhile makes it neither skip nor repeat anything.
    """
    query, manner = asked
    form, edition = FORMS[manner["format"]], archive().revisions.edition()
    timeline = archive().timelines.get(id)
    response = Response(mimetype=form.media_type)
    response.set_etag(edition, weak=True)  # that of the whole would be known only at the end
    if request.if_none_match.contains_weak(edition):
        response.status_code = HTTPStatus.NOT_MODIFIED
        return response
    response.headers.set("Content-Disposition", "attachment", **_file_name(timeline, form))
    response.response = exported(archive(), timeline, form, query, by=manner["lane"], words=LANGUAGES[manner["lang"]])
    return response


def _file_name(timeline: TimelineRecord, form: Form) -> dict[str, str]:
    """Its title as far as it can be one; a header that is not ASCII needs another way to say it."""
    name = _NAMELESS.sub("-", timeline.title)[:80].strip("-.") or timeline.id
    return {"filename": timeline.id + form.ending, "filename*": f"UTF-8''{quote(name + form.ending)}"}


def exported(
    archive: Archive,
    timeline: TimelineRecord,
    form: Form,
    query: EventQuery,
    *,
    by: LaneBy | None = None,
    words: Words = ENGLISH,
) -> Iterator[str]:
    """What a form makes of a timeline, in pieces of `AT_ONCE` events; never more of them are held."""
    heading = Heading(timeline.title, timeline.description, timeline_words(timeline), words)
    events = archive.events.walk(replace(query, timeline=timeline.id, limit=AT_ONCE))
    items = (_item(event, by or timeline.lane_by, words) for event in events)
    return map("".join, portions(form.pieces(heading, items)))


def _item(event: EventRecord, by: LaneBy, words: Words) -> Item:
    entities = tuple(record.entity for record in event.entities)
    return Item(
        event.id,
        event.title,
        event.dating,
        lane=by.lane(_teller(event), entities, words),
        entities=entities,
        tellings=tuple(map(_telling, event.evidence)),
        words=event_words(event),
    )


def _teller(event: EventRecord) -> str | None:
    """Who tells of it first."""
    source = event.evidence[0].source if event.evidence else None
    return (source.publisher or source.title) if source else None


def _telling(evidence: Evidence) -> Telling:
    source = evidence.source
    return Telling(source.title, source.publisher, source.url, str(source.published), evidence.mention.quote)
