"""Correcting what is said of an article, by a form that first shows what that does to its events; and deleting it.

A correction is of what its form was made from, and the form says which version
that is; what was deleted can be brought back from the first page.
"""

from collections.abc import Mapping
from typing import Any

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug import Response

from api.context import account_of, act, archive
from api.faults import InvalidRequest
from api.problems import status_of
from api.schemas.corrections import ArticlePatch
from timeline.articles import Article
from timeline.errors import InputError, Stale
from timeline.store.rereading import Differences
from web.pages.forms import loaded, typed_in, wrong
from web.pages.words import FACTS

blueprint = Blueprint("correcting", __name__)

_NEEDED = ("published", "language")


@blueprint.get("/articles/<id>/edit")
def show(id: str) -> str:
    return _page(id, _said(archive().articles.get(id).article))


@blueprint.post("/articles/<id>/edit")
def edit(id: str) -> Response | tuple[str, int]:
    typed, is_look = typed_in(FACTS), request.form.get("do") == "look"
    seen = {request.form.get("version", "")}
    try:
        done = archive().corrections.correct(id, _given(typed), account_of, act(), seen=seen, dry_run=is_look)
    except (InvalidRequest, InputError, Stale) as error:
        return _page(id, typed, faults=wrong(error)), status_of(error)
    if is_look:
        return _page(id, typed, differences=done.differences), 200
    return redirect(url_for("article.show", id=id), 303)


@blueprint.post("/articles/<id>/delete")
def delete(id: str) -> Response:
    revision = archive().corrections.delete(id, act())
    return redirect(url_for("home.show", deleted=revision.id), 303)


@blueprint.post("/articles/<id>/undo")
def undo(id: str) -> Response:
    archive().revisions.undo(request.form.get("revision", ""), act())
    return redirect(url_for("article.show", id=id, _anchor="history"), 303)


def _given(typed: dict[str, str]) -> dict[str, Any]:
    """What the form says of the article. Raises InvalidRequest; what was left empty is not known."""
    said = {name: text or None for name, text in typed.items() if text or name not in _NEEDED}
    given: dict[str, Any] = loaded(ArticlePatch(), said, _NEEDED)
    return given


def _said(article: Article) -> dict[str, str]:
    """What a form holds that changes nothing."""
    return {name: str(getattr(article, name) or "") for name in FACTS}


def _page(
    id: str,
    typed: Mapping[str, str],
    *,
    faults: Mapping[str, str] | None = None,
    differences: Differences | None = None,
) -> str:
    record = archive().articles.get(id)
    return render_template("correcting.html", record=record, typed=typed, faults=faults or {}, differences=differences)
