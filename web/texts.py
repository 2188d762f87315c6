"""Texts in the language of the answer; outside one in English. Flask-Babel's own functions have no types."""

import flask_babel


def gettext(text: str, /, **values: object) -> str:
    """A text, with what stands in it for `%(name)s`."""
    return str(flask_babel.gettext(text, **values))


def ngettext(one: str, many: str, number: int, /, **values: object) -> str:
    """The text that suits a number: some languages have two forms, some six."""
    return str(flask_babel.ngettext(one, many, number, **values))
