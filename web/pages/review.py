"""Review: the dates that most need a look, one after the other, to be confirmed, corrected or rejected.

A decision is about what its form was made from, and the form says which version
that is: what somebody else has changed meanwhile is shown, not overwritten.
"""

from flask import Blueprint, redirect, render_template, request, url_for
from flask_babel import lazy_gettext as _
from werkzeug import Response

from api.context import act, archive
from api.faults import InvalidRequest
from api.problems import status_of
from api.schemas.changes import DecisionRequest
from timeline.errors import Conflict, InputError, NotFound, Stale, TimelineError
from timeline.store.decisions import Decision
from timeline.store.records import EventRecord
from web.pages.forms import check_day, loaded, typed_in, wrong
from web.pages.history import Step, last_step, steps_since
from web.pages.readings import readings

blueprint = Blueprint("review", __name__)

_FIELDS = ("decision", "candidate", "when", "reason")
_WORDS = {
    Stale: _("Nothing was decided: this was changed since you opened it. It is shown as it is now."),
    Conflict: _("Nothing was undone: this was changed again since."),
}


@blueprint.get("/review")
def show() -> str:
    event, left = archive().reviews.next(request.args.get("after"))
    asked = request.args.get("event")
    return _page(archive().events.get(asked) if asked else event, left, done=_last_step(request.args.get("done")))


@blueprint.post("/review")
def decide() -> Response | tuple[str, int]:
    id = request.form.get("event", "")
    typed = typed_in(_FIELDS)
    following = archive().reviews.next(after=id)[0]  # asked for now, for a decision changes the order
    try:
        decision, reason = _read(typed)
        archive().decisions.decide(id, decision, act(reason), {request.form.get("version", "")})
    except Stale as error:
        return _again(id, typed, error, request.form.get("version", ""))
    except (InvalidRequest, InputError) as error:
        return _again(id, typed, error)
    onward = None if following is None or following.id == id else following.id
    return redirect(url_for("review.show", event=onward, done=id), 303)


@blueprint.post("/review/undo")
def undo() -> Response | tuple[str, int]:
    id, revision = request.form.get("event", ""), request.form.get("revision", "")
    try:
        archive().revisions.undo(revision, act())
    except Conflict as error:
        return _again(id, {}, error, revision)
    return redirect(url_for("review.show", event=id, done=id), 303)


def _read(typed: dict[str, str]) -> tuple[Decision, str | None]:
    """What the form decides. Raises InvalidRequest and InputError; a field left empty was not given."""
    given = {name: text for name, text in typed.items() if text}
    dates = [name for name in ("when", "candidate") if name in given]
    is_correction = given.get("decision") == "correct"
    if is_correction and not dates:
        raise InputError("is missing: write a date, or choose another reading", "when")
    if dates and not is_correction:
        raise InputError("is another date: Correct would take it; else leave it out", dates[0])
    check_day(typed["when"])
    decision: tuple[Decision, str | None] = loaded(DecisionRequest(), given)
    return decision


def _again(id: str, typed: dict[str, str], error: TimelineError, version: str | None = None) -> tuple[str, int]:
    """The same event once more, as it is now, with what was typed, and what is wrong or was done since a version."""
    event = archive().events.get(id)
    left = archive().reviews.next()[1]
    since = [] if version is None else steps_since(id, version)
    words = _WORDS.get(type(error), _("Nothing was decided: see what is wrong below."))
    return _page(event, left, typed=typed, faults=wrong(error), error=words, since=since), status_of(error)


def _page(event: EventRecord | None, left: int, **others: object) -> str:
    choices = [] if event is None else readings(event)
    return render_template(
        "review.html", event=event, left=left, readings=choices, **{"typed": {}, "faults": {}, **others}
    )


def _last_step(id: str | None) -> Step | None:
    """What was done last to an event that the address names; None where it names none that is there."""
    try:
        return last_step(id) if id else None
    except NotFound:
        return None
