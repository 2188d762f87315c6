"""An event by hand: one that the reader missed in an article, or that no article tells of.

The address names the article, whose words are its evidence, and the timeline that it is to be in.
"""

from collections.abc import Mapping

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug import Response

from api.context import act, archive
from api.faults import InvalidRequest
from api.problems import status_of
from api.schemas.changes import EventRequest
from timeline.errors import InputError
from timeline.events.values import Factuality
from timeline.store.decisions import Handmade
from timeline.store.records import ALL, ArticleRecord, TimelineRecord
from web.pages.forms import check_day, loaded, typed_in, wrong

blueprint = Blueprint("handmade", __name__)

_FIELDS = ("title", "when", "factuality", "reason")


@blueprint.get("/events/new")
def show() -> str:
    return _page(_article(), _timeline(), {"factuality": Factuality.HAPPENED.value})


@blueprint.post("/events/new")
def add() -> Response | tuple[str, int]:
    article, timeline, typed = _article(), _timeline(), typed_in((*_FIELDS, "quote"))
    try:
        made, reason = _read(typed, article)
        event = archive().decisions.add(made, act(reason))
    except (InvalidRequest, InputError) as error:
        return _page(article, timeline, typed, wrong(error)), status_of(error)
    if timeline is None:
        return redirect(url_for("event.show", id=event.id), 303)
    archive().timelines.choose(timeline.id, event.id, act(), is_in=True)
    return redirect(url_for("timeline.show", id=timeline.id, event=event.id), 303)


def _article() -> ArticleRecord | None:
    """The one that the address names. Raises NotFound."""
    id = request.args.get("article")
    return archive().articles.get(id) if id else None


def _timeline() -> TimelineRecord | None:
    """The one that the address names; of all events there is nothing to choose. Raises NotFound."""
    id = request.args.get("timeline")
    return archive().timelines.get(id) if id and id != ALL else None


def _read(typed: Mapping[str, str], article: ArticleRecord | None) -> tuple[Handmade, str | None]:
    """What the form says of an event. Raises InvalidRequest and InputError; a field left empty was not given."""
    given = {name: typed[name] for name in _FIELDS if typed[name]}
    if article is not None and typed["quote"]:
        given |= {"article": article.id, "quote": _as_told(article.article.text, typed["quote"])}
    made: tuple[Handmade, str | None] = loaded(EventRequest(), given, ["quote"] if article else [])
    check_day(typed["when"])
    return made


def _as_told(text: str, quote: str) -> str:
    """Words as they stand in a text, whatever white space is between them there; where they do not, as they are."""
    places = [place for place, character in enumerate(text) if not character.isspace()]
    words = "".join(quote.split())
    first = "".join(text.split()).find(words)
    return quote if first < 0 else text[places[first] : places[first + len(words) - 1] + 1]


def _page(
    article: ArticleRecord | None,
    timeline: TimelineRecord | None,
    typed: Mapping[str, str],
    faults: Mapping[str, str] | None = None,
) -> str:
    return render_template("handmade.html", record=article, timeline=timeline, typed=typed, faults=faults or {})
