"""The pages: server-rendered, whole without scripts. `register_pages` adds them to an app that holds an `Archive`."""

from flask import Flask

from timeline.calendar import Published, Unit
from timeline.chronology import reading_order
from timeline.edtf import edtf
from timeline.spans import When
from web.pages import adding, article, correcting, editing, embed, event, handmade, home, keys, review, search, timeline
from web.pages.choices import NAMES
from web.pages.dates import chart_language, unit_in_words, when_in_words
from web.pages.marking import marked, places
from web.pages.quotes import quotes
from web.pages.reasons import sentence
from web.pages.summary import counted
from web.pages.words import WORDS, description_of, title_of
from web.texts import gettext

__all__ = ["PAGES", "register_pages"]

PAGES = (home, timeline, editing, adding, article, correcting, embed, event, handmade, search, review, keys)


def register_pages(app: Flask) -> None:
    """Add the pages, and what their templates need to speak of dates."""
    app.jinja_env.filters.update(
        words=when_in_words,
        edtf=edtf,
        day=_day,
        minute=_minute,
        likely=_likely,
        percent=_percent,
        counted=counted,
        marked=marked,
        places=places,
        in_order=reading_order,
        quotes=quotes,
        sentence=sentence,
        title_of=title_of,
        description_of=description_of,
    )
    app.jinja_env.globals.update(WORDS, NAMES=NAMES, chart_language=chart_language)
    for page in PAGES:
        app.register_blueprint(page.blueprint)


def _likely(when: When) -> str:
    """The one date of several that is shown first, in words; empty where there is none."""
    if when.likely is None or when.bounds.is_whole(when.precision):
        return ""
    return unit_in_words(when.likely, when.precision)


def _day(published: Published) -> str:
    """The day something was published, in words."""
    return unit_in_words(published.moment, Unit.DAY)


def _minute(moment: int) -> str:
    """A moment of UTC, in words."""
    return f"{unit_in_words(Unit.MINUTE.floor(moment), Unit.MINUTE)} UTC"


def _percent(share: float) -> str:
    """A share of 1, with the narrow space that belongs before the sign."""
    number = f"{share * 100:.0f}"
    return gettext("%(number)s\u202f%%", number=number)
