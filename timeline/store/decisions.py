"""What a person decides of an event, and what that makes of it: snapshots in, snapshots out.

The machine proposes and a person disposes: what was decided once is left alone
when an article is read again.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Any

from timeline.calendar.zones import Published
from timeline.errors import InputError
from timeline.events.framing import framed
from timeline.events.values import Basis, Dating, Entity, Factuality
from timeline.formats.words import when_words
from timeline.reading import Candidate, Expression
from timeline.store.ids import entity_id
from timeline.store.plain import placed
from timeline.store.records import Status
from timeline.store.snapshots import Snapshot
from timeline.store.whens import read_when
from timeline.written import Form, Written


class Verdict(Enum):
    """What a person makes of what the machine found."""

    CONFIRM = "confirm"
    CORRECT = "correct"
    REJECT = "reject"


_STATUSES = {
    Verdict.CONFIRM: Status.CONFIRMED,
    Verdict.CORRECT: Status.CORRECTED,
    Verdict.REJECT: Status.REJECTED,
}


# What was decided before, at the end of a reason; what people give as theirs may hold anything.
_DECIDED = re.compile(r"; (?:confirmed|rejected) by [^;:()]+(?: \(.*\))?\Z", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict. To correct, `form` is the date, or `candidate` the value or the place of another reading; or a title.

    Words such as "last week" count from `relative_to`; None: from the publish date of the event's article.
    """

    verdict: Verdict
    form: Form | None = None
    candidate: str | int | None = None
    title: str | None = None
    relative_to: Published | None = None


@dataclass(frozen=True, slots=True)
class Edit:
    """What of an event is to be different; None: it stays. Of a date in points, those that are not given stay too."""

    title: str | None = None
    form: Form | None = None
    factuality: Factuality | None = None
    importance: float | None = None
    entities: tuple[Entity, ...] | None = None
    relative_to: Published | None = None


@dataclass(frozen=True, slots=True)
class Handmade:
    """An event as a person writes it; `quote` is what in the text of `article` tells of it, where one does."""

    title: str
    form: Form
    entities: tuple[Entity, ...] = ()
    article: str | None = None
    quote: str | None = None
    factuality: Factuality = Factuality.HAPPENED
    importance: float = 0.5
    relative_to: Published | None = None


def decided(before: Snapshot, decision: Decision, date: Written | None, by: str) -> Snapshot:
    """An event after a decision; `date` is the one that a person gave, `by` says who decided and for what reason."""
    after = {**before, "status": _STATUSES[decision.verdict].value, "title": decision.title or before["title"]}
    if date is not None:
        return {**after, **_dated(date, f"corrected by {by}: {date.why}")}
    if decision.verdict is Verdict.CORRECT:
        return after
    if decision.verdict is Verdict.CONFIRM:
        after["confidence"] = 1.0
    return {**after, "why": f"{_DECIDED.sub('', before['why'])}; {after['status']} by {by}"}


def edited(before: Snapshot, edit: Edit, date: Written | None, by: str) -> Snapshot:
    """An event after an edit, which makes of what the machine found something that a person corrected.

    It is as it was where the edit says nothing else than that.
    """
    after = {**before, "title": edit.title or before["title"]}
    if date is not None and not _says(before, date):
        after.update(_dated(date, f"set by {by}: {date.why}"))
    if edit.factuality is not None:
        after["factuality"] = edit.factuality.value
    if edit.importance is not None:
        after["importance"] = edit.importance
    if edit.entities is not None:
        after["entities"] = entity_ids(edit.entities)
    is_theirs = before["status"] in (Status.MANUAL.value, Status.REJECTED.value)
    return after if is_theirs or after == before else {**after, "status": Status.CORRECTED.value}


def _says(event: Snapshot, date: Written) -> bool:
    """Whether an event lies where a date says; which moment of it is likely is nothing that people write."""
    return date.when == replace(read_when(event), likely=None)


def added(made: Handmade, date: Written, by: str, now: int) -> Snapshot:
    """A new event, of which no article tells yet."""
    return {
        "title": made.title,
        **_dated(date, f"added by {by}: {date.why}"),
        "status": Status.MANUAL.value,
        "factuality": made.factuality.value,
        "importance": made.importance,
        "added": now,
        "position": None,
        "evidence": [],
        "expressions": [],
        "entities": entity_ids(made.entities),
    }


def evidence_of(text: str, article: str, quote: str) -> Snapshot:
    """Where a text has a quote, for the first time. Raises InputError where it has not."""
    start = text.find(quote)
    if start < 0:
        raise InputError("does not stand in the text of the article", "quote")
    place = {"start": start, "end": start + len(quote)}
    return {**place, "quote": quote, "trigger_start": start, "trigger_end": start + len(quote), "article": article}


def entity_ids(entities: tuple[Entity, ...]) -> list[str]:
    return list(dict.fromkeys(entity_id(entity) for entity in entities))


def _dated(date: Written, why: str) -> Snapshot:
    return {**placed(date.when), "text": date.text, "basis": Basis.MANUAL.value, "why": why, "confidence": 1.0}


def merged(form: Form, before: Snapshot) -> Form:
    """A date in which the points that are not given are those that were there (JSON Merge Patch).

    New points have a kind and a precision of their own, and of a moment the end is where its start is.
    """
    if isinstance(form, str):
        return form
    said = when_words(Dating(read_when(before), None, Basis.MANUAL, ""))
    kept = {name: said[name] for name in ("kind", "start", "end", "precision", "approximate")}
    if "start" in form or "end" in form:
        was_moment = kept["start"] == kept["end"]
        kept = {name: kept[name] for name in ("start", "end", "approximate")}
        if was_moment and "end" not in form:
            del kept["end"]
    return _patched(kept, form)


def _patched(target: Mapping[str, Any], patch: Mapping[str, Any]) -> dict[str, Any]:
    result = dict(target)
    for name, value in patch.items():
        old = result.get(name)
        result[name] = _patched(old, value) if isinstance(old, Mapping) and isinstance(value, Mapping) else value
    return result


def another_reading(expressions: list[Expression], asked: str | int) -> Written:
    """The candidate, by its value or its place, of the one expression that dates an event. Raises InputError."""
    if len(expressions) != 1 or not expressions[0].candidates:
        raise InputError("is not to be had: the words that date the event have one reading", "candidate")
    (expression,) = expressions
    candidate = _candidate(expression.candidates, asked)
    why = f"another reading of “{expression.text}”, {candidate.value}"
    return Written(framed(candidate.when, expression.signal), expression.text, why)


def _candidate(candidates: tuple[Candidate, ...], asked: str | int) -> Candidate:
    for place, candidate in enumerate(candidates):
        if asked in (candidate.value, place):
            return candidate
    values = ", ".join(candidate.value for candidate in candidates)
    raise InputError(f"is none of the readings, which are {values}", "candidate")
