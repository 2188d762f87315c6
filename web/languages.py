"""The languages of the pages: which one an answer is in, and the texts of each.

English texts stand where they are used, those of another language in its
`messages.po`. That file is read when the language is first asked for, so there
is no compiled one that could be forgotten or be older.
"""

import re
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache
from gettext import NullTranslations
from io import BytesIO

from babel import Locale
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations as NoTranslations
from babel.support import Translations
from flask import Blueprint, Flask, after_this_request, has_request_context, redirect, request, url_for
from flask_babel import Babel, Domain, get_locale
from markupsafe import Markup, escape
from werkzeug import Response
from werkzeug.urls import iri_to_uri

from web.translations import ENGLISH, TAGS, locale_of, texts_of

blueprint = Blueprint("languages", __name__)

_COOKIE = "language"
_YEAR = 365 * 24 * 3600
_OWN_PATH = re.compile(r"/(?![/\\])[\x21-\x5b\x5d-\x7e]*")  # a browser takes "/\t/host" and "/\host" for another host


@dataclass(frozen=True, slots=True)
class Language:
    """A language as HTML names it, as its speakers call it, and which way it is written: `ltr` or `rtl`."""

    tag: str
    name: str
    direction: str


_current: ContextVar[Language | None] = ContextVar("language", default=None)  # a page asks 2,000 times: `g` takes 3 ms


def register_languages(app: Flask, usual: str) -> None:
    """Let an app answer each reader in a language of ours; `usual` is that of who chose none, "" the browser's."""
    babel = Babel(app, locale_selector=_selector(usual))
    babel.domain_instance = _Catalogues()
    app.jinja_env.globals.update(language=language, languages=languages, here=_here, told_in=told_in)
    app.jinja_env.globals.update(_=_text, gettext=_text)  # 600 texts of a page: 3 ms less than Flask-Babel's own take
    app.jinja_env.filters.update(as_told=as_told)
    app.teardown_request(_forget)
    app.register_blueprint(blueprint)


def _selector(usual: str) -> Callable[[], str]:
    """What finds the language of a request: the one that was chosen, else the usual one, else the browser's."""

    def select() -> str:
        after_this_request(_tell)
        chosen = request.cookies.get(_COOKIE, "")
        return locale_of(chosen if chosen in TAGS else usual or _accepted())

    return select


def _accepted() -> str:
    """The first of ours that the browser names; Werkzeug would take `ar` before the English of `en-GB`."""
    known = {tag.lower(): tag for tag in TAGS}
    for named, quality in request.accept_languages:
        parts = named.lower().split("-")
        fitting = ("-".join(parts[:count]) for count in range(len(parts), 0, -1))
        if quality and (tag := next((known[one] for one in fitting if one in known), None)):
            return tag
    return ENGLISH


def _tell(response: Response) -> Response:
    """Say which language an answer is in, and by what another request would be answered in another."""
    response.content_language.add(language().tag)
    response.vary.update(("Accept-Language", "Cookie"))
    return response


class _Catalogues(Domain):  # type: ignore[misc]
    """Flask-Babel's way to the texts, which looks for compiled ones."""

    def get_translations(self) -> NullTranslations:
        return _texts(language().tag)


@cache
def _texts(tag: str) -> NullTranslations:
    if tag == ENGLISH:
        return NoTranslations()
    compiled = BytesIO()
    with texts_of(tag).open("rb") as file:
        write_mo(compiled, read_po(file, locale=locale_of(tag)))
    compiled.seek(0)
    return Translations(compiled)


@cache
def _language(tag: str) -> Language:
    locale = Locale.parse(locale_of(tag))
    return Language(tag, locale.get_display_name() or tag, locale.text_direction)


def language() -> Language:
    """The one that this request is answered in; without one English."""
    found = _current.get()
    if found is None and has_request_context():
        found = _language(str(get_locale()).replace("_", "-"))
        _current.set(found)
    return found or _language(ENGLISH)


def _forget(_: object) -> None:
    _current.set(None)


def languages() -> list[Language]:
    """All that there are."""
    return [_language(tag) for tag in TAGS]


def _text(text: str, /, **values: object) -> Markup:
    """A text of a template, which is HTML as the template is; what stands in it for `%(name)s` is escaped."""
    return _html(language().tag, text) % values if values else _plain_html(language().tag, text)


@cache
def _html(tag: str, text: str) -> Markup:
    return Markup(_texts(tag).gettext(text))


@cache
def _plain_html(tag: str, text: str) -> Markup:
    return _html(tag, text) % {}


def told_in(tag: str) -> Markup:
    """The attributes of what is in another language than the page; none where it is in the same."""
    return _attributes(tag, language().tag)


@cache
def _attributes(tag: str, page: str) -> Markup:
    return Markup() if tag == page else Markup(' lang="{}" dir="{}"').format(tag, _language(tag).direction)


def as_told(text: str | None, tag: str = ENGLISH) -> str:
    """Words of an article within a sentence of the page, set apart where that is in another language."""
    attributes = told_in(tag)
    return Markup(f"<bdi{attributes}>{escape(text)}</bdi>") if text and attributes else text or ""


def _here() -> str:
    """Where to go back to when another language was chosen; what a form answered has no address of its own."""
    return iri_to_uri(request.full_path).rstrip("?") if request.method == "GET" else url_for("home.show")


@blueprint.post("/language")
def choose() -> Response:
    """Remember the language that a reader chose, and show the page again."""
    back = request.form.get("back", "")
    response = redirect(back if _OWN_PATH.fullmatch(back) else url_for("home.show"), 303)
    tag = request.form.get("language", "")
    if tag in TAGS:
        response.set_cookie(_COOKIE, tag, max_age=_YEAR, httponly=True, secure=request.is_secure, samesite="Lax")
    return response
