"""A resource as plain JSON, whole enough to be written back exactly: what a revision keeps.

Changes are made on these values and then written. So to do something, to take
it back and to try it without writing are all the same step from one to another.
"""

from typing import Any

from timeline.store.tables import ArticleRow, Base, EventRow, TimelineRow

Snapshot = dict[str, Any]

_STAMPS = ("revision", "changed")
_PLACES = frozenset({"number", "position"})  # where a row stands among others, not what it says


def event_snapshot(row: EventRow, article: str) -> Snapshot:
    """An event with all that hangs on it; `article` is the id of the article it belongs to."""
    return {
        **_columns(row, "id", "article_number", *_STAMPS),
        "article": article,
        "evidence": [
            {**_columns(evidence, "event_id", "position", "article_number"), "article": evidence.article.id}
            for evidence in row.evidence
        ],
        "expressions": [dating.expression.id for dating in row.datings],
        "entities": [appearance.entity.id for appearance in row.appearances],
    }


def article_snapshot(row: ArticleRow) -> Snapshot:
    """An article with its expressions, and the ids of its events in their order."""
    return {
        **_columns(row, "id", *_STAMPS),
        "expressions": [_columns(expression, "article_number") for expression in row.expressions],
        "events": [event.id for event in sorted(row.events, key=lambda event: event.position)],
    }


def timeline_snapshot(row: TimelineRow) -> Snapshot:
    return {
        **_columns(row, "id", *_STAMPS),
        "included": sorted(choice.event_id for choice in row.choices if choice.is_added),
        "excluded": sorted(choice.event_id for choice in row.choices if not choice.is_added),
    }


def _columns(row: Base, *without: str) -> Snapshot:
    columns = (column.key for column in row.__table__.columns if column.computed is None)
    return {name: getattr(row, name) for name in columns if name not in without}


def is_same(one: Snapshot | None, other: Snapshot | None) -> bool:
    """Whether two say the same, wherever their rows stand among others."""
    return one is other or (one is not None and other is not None and _said(one) == _said(other))


def _said(snapshot: Snapshot) -> Snapshot:
    said = {name: value for name, value in snapshot.items() if name not in _PLACES}
    if "events" in said:
        said["events"] = sorted(said["events"])
    return said
