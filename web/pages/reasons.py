"""What is wrong, in the language of the page.

The core and the API speak English and know no catalogue. Each of their sentences
that people can meet stands here as a pattern, by which it is found again.
"""

import re

from web.texts import gettext

_ = str  # marks a text that is in the catalogue; it is translated when it is told

_FAULTS = (
    _("is missing"),
    _("is empty"),
    _("is empty; leave it out"),
    _("is not known here"),
    _("may not be null"),
    _("has %(count)s characters; at most %(most)s are taken"),
    _("has more than %(most)s characters"),
    _("is %(size)s bytes long; at most %(most)s are taken"),
    _("has a character that cannot be kept, %(character)s"),
    _("has a NUL character at %(place)s"),
    _("has half of a surrogate pair at %(place)s"),
    _("has to be an http or https address"),
    _("has to be a whole number"),
    _("has to be true or false"),
    _("has to be from %(least)s to %(most)s"),
    _("has to be one of %(choices)s"),
    _("%(text)s is not a date: give YYYY-MM-DD, with THH:MM and an offset where known"),
    _("%(text)s is not a date: write it as “in May 2021”, “44 BC”, “last week”, in EDTF or ISO, or as four points"),
    _("%(text)s is not a date: write it as “in May 2021”, “44 BC”, “last week”, or in ISO, as 2021-05"),
    _("names more than one date"),
    _("may be %(first)s or %(last)s: write which"),
    _("no time zone is called %(name)s"),
    _("no reader for %(name)s; there is one for: %(known)s"),
    _("has to be the two letters of ISO 3166"),
    _("does not stand in the text of the article"),
    _("has no word to search for"),
    _("has no %(word)s"),
    _("was not given out here"),
    _("is missing: write a date, or choose another reading"),
    _("is another date: Correct would take it; else leave it out"),
    _("is not to be had: the words that date the event have one reading"),
    _("is none of the readings, which are %(values)s"),
    _("has %(event)s, and there is no such event"),
    _("has %(event)s, which is included too"),
)
_IN_A_PAGE = {
    "lies before `from`": _("lies before the beginning of the range"),
    "is needed: %(text)s counts from a date": _("%(text)s counts from another date: write the date itself"),
    "%(text)s counts from another date: say from which in `relative_to`": _(
        "%(text)s counts from another date: write the date itself"
    ),
}
"""What names a parameter of the API, and how a page says it."""
_ERRORS = (
    _("there is no timeline %(id)s"),
    _("there is no event %(id)s"),
    _("there is no article %(id)s"),
    _("there is no revision %(id)s"),
    _("the timeline of all events stays"),
    _("the timeline of all events has all events"),
    _("%(id)s is a part of %(whole)s: undo that"),
    _("%(kind)s %(id)s is no longer as %(revision)s left it: undo %(last)s (%(action)s) first"),
    _("%(kind)s %(id)s is no longer as %(revision)s left it"),
    _("the article %(article)s, which tells of the event %(id)s, is not there"),
    _("the same content was added again since, as %(other)s: delete that first"),
    _("others are writing and did not end in time: try again"),
    _("%(origin)s is another origin, whose pages may not write here"),
)
_STATUSES = (
    _("Bad Request"),
    _("The browser (or proxy) sent a request that this server could not understand."),
    _("Forbidden"),
    _("Not Found"),
    _(
        "The requested URL was not found on the server. If you entered the URL manually please check your spelling and"
        " try again."
    ),
    _("Method Not Allowed"),
    _("The method is not allowed for the requested URL."),
    _("Conflict"),
    _("Precondition Failed"),
    _("Request Entity Too Large"),
    _("The data value transmitted exceeds the capacity limit."),
    _("Unprocessable Entity"),
    _("Unprocessable Content"),
    _("Internal Server Error"),
    _(
        "The server encountered an internal error and was unable to complete your request. Either the server is"
        " overloaded or there is an error in the application."
    ),
    _("Service Unavailable"),
)


def _pattern(message: str) -> re.Pattern[str]:
    """What fits every sentence that is made of a message."""
    pieces = re.split(r"%\((\w+)\)s", message)
    names = [f"(?P<{piece}>.+)" if place % 2 else re.escape(piece) for place, piece in enumerate(pieces)]
    return re.compile("".join(names), re.DOTALL)


_PATTERNS = [
    (_pattern(message), _IN_A_PAGE.get(message, message)) for message in (*_FAULTS, *_IN_A_PAGE, *_ERRORS, *_STATUSES)
]


def told(sentence: str) -> str:
    """A sentence of the core or the API in the language of the page; one that is not known here as it is.

    >>> told("has no 'x'")
    "has no 'x'"
    """
    for pattern, message in _PATTERNS:
        if found := pattern.fullmatch(sentence):
            return gettext(message, **found.groupdict())
    return sentence


def sentence(reason: str) -> str:
    """What is wrong with a field, told under it."""
    if reason.split(" ")[0] in ("is", "has", "may", "lies", "does"):
        return gettext("This %(reason)s.", reason=reason)
    return gettext("%(reason)s.", reason=reason)
