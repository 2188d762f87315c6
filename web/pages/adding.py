"""Adding an article by hand: a form, read and checked as the API reads and checks its JSON.

What is found in it can be looked at before it is kept.
"""

import time

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug import Response

from api.context import account_of, archive
from api.faults import InvalidRequest
from api.schemas.requests import ArticleRequest
from timeline.account import Account
from timeline.errors import InputError
from web.pages.forms import loaded, wrong

blueprint = Blueprint("adding", __name__)

_FIELDS = ("title", "text", "published", "zone", "publisher", "url")


@blueprint.get("/articles/new")
def show() -> str:
    return render_template("adding.html", typed={}, faults={}, account=None)


@blueprint.post("/articles/new")
def add() -> Response | tuple[str, int]:
    typed = {name: request.form.get(name, "").replace("\r\n", "\n") for name in _FIELDS}
    try:
        account = _read(typed)
    except (InvalidRequest, InputError) as error:
        return render_template("adding.html", typed=typed, faults=wrong(error), account=None), 422
    if request.form.get("do") == "look":
        return render_template("adding.html", typed=typed, faults={}, account=account), 200
    record, _ = archive().articles.add(account, now=int(time.time()))
    return redirect(url_for("article.show", id=record.id), 303)


def _read(typed: dict[str, str]) -> Account:
    """What the form's article says. Raises InvalidRequest or InputError; a field left empty was not given."""
    return account_of(loaded(ArticleRequest(), {name: text for name, text in typed.items() if text.strip()}))
