"""Words around an expression: those that frame an event by it, and those that make two of them a range or a list."""

import re

from timeline.reading.languages.english.neighbours import NO_NOUN, plain_before, text_before
from timeline.reading.languages.english.verbs import IRREGULAR, SETTING
from timeline.reading.languages.english.words import WEEKDAY
from timeline.reading.languages.language import Telling

_REACH = 24  # characters back, of which a signal can be one
_BEYOND = 9  # and those before, of which can be "shortly"
_PLAIN = frozenset("since until till by from between through throughout during in on".split())
_LAST = frozenset("before after the about around least as of or".split())  # the other words that a signal may end with
_SIGNAL = re.compile(
    rf"\W({'|'.join(sorted(_PLAIN))}|(?<!shortly )(?<!just )(?<!soon )(?:before|after))"
    r"(?:\s+(?:the|about|around|at least|as early as|all of|(?:\d\d? )?or))?\s*$"
)
_LINK = re.compile(r"\s*(?:to|and|through|until|till|[-–])\s*", re.IGNORECASE)
_LIST = re.compile(r",\s+(?:and|or)\s+|,\s+|\s+(?:and|or)\s+", re.IGNORECASE)
_TWIN = re.compile(r"(?:,? \(|\),?(?: on)? )")
_RECORD = re.compile(r"\b(?:\w{3,}est|worst|best|most|least|first|only|\d+(?:st|nd|rd|th))\b[^.;:\n]*\Z")

_UP_FROM = ("% from ", "percent from ", "points from ", "cents from ")

_COUNTING = re.compile(r"\b(?:years?|months?|weeks?|days?|hours?) (?:after|before) [^.;:\n]+ \Z")

_LASTS = re.compile(r"since(?! \w+ing\b)(?:\s(?!and\b|but\b)[\w'’.-]*\w){0,6}\s")

_NEXT_CLAUSE = re.compile(r"[^.]{3}[.,;:!?]\s")

_MARKS = " \t-–—•*·>|"  # of a line in a list
_LINE = re.compile(r"[ \t]*(?:[:–—]|-+[ \t]|\n|\Z)")


def signal(text: str, start: int) -> str | None:
    """The preposition right before `start`, in lower case."""
    word = plain_before(text, start).lower()
    if word in _PLAIN:
        return word
    if word and word not in _LAST:
        return None
    words, first = text_before(text, start, _REACH, _BEYOND)
    found = _SIGNAL.search(words.lower(), first)
    return found[1] if found else None


def links(text: str, end: int, start: int) -> bool:
    """What stands between two expressions makes them the ends of one range."""
    return _LINK.fullmatch(text, end, start) is not None


def lists(text: str, end: int, start: int) -> bool:
    """What stands between two expressions makes them two of one list."""
    return _LIST.fullmatch(text, end, start) is not None


def twins(text: str, end: int, start: int) -> bool:
    """What stands between makes the second the same time told again, or its day: "noon (1600 GMT) on Friday"."""
    return _TWIN.fullmatch(text, end, start) is not None


def heads(text: str, start: int, end: int) -> bool:
    """The expression heads a line: "3 May: lockdown begins", "• June 14 – delayed", a day on a line of its own."""
    if not _LINE.match(text, end):
        return False
    before = text[max(0, start - 12) : start].rstrip(_MARKS)
    return before.endswith("\n") or (not before and start < 12)


def is_background(text: str, start: int, *, has_begun: bool) -> bool:
    """What is dated there is only compared with, or something has lasted since then where a story has begun.

    "The worst day since 2003", "up 3% from 1999"; "ill since the Tuesday", not "since taking office"; "on Sunday, four
    weeks after the attacks of September 11".
    """
    near = text[max(0, start - 60) : start] if has_begun else ""
    if (" after " in near or " before " in near) and _COUNTING.search(near):
        return True
    than = text.rfind("than ", max(0, start - 9), start)
    if (than >= 0 and "." not in text[than:start]) or text.endswith(_UP_FROM, 0, start):
        return True
    since = text.rfind("since ", max(0, start - 60), start)
    if since < 0:
        return False
    is_record = _RECORD.search(text, max(0, since - 60), since) and not _NEXT_CLAUSE.search(text, since, start)
    return bool(is_record) or (has_begun and _LASTS.fullmatch(text, since, start) is not None)


TELLING = Telling(
    # not "since", nor "the 1987 crash"
    signals=frozenset({"in", "on", "by", "during", "from", "between", "until", "throughout"}),
    dating=frozenset({"for", "on"}),
    beside=frozenset({"after", "before", "of"}),
    perfect=re.compile(  # not "would have"
        r"\b(?:has|(?<!to )(?<!ould )(?<!might )(?<!must )(?<!not )have|'ve|most recently)\b"
    ),
    now=re.compile(r"\b(?:has|have|'ve|is|are|will)\b|[.!?]\s"),
    that=re.compile(r"(?<!said )(?<!says )(?<!told )(?<!announced )(?<!showed )\b[Tt]hat\s\Z"),
    alone=re.compile(rf"[A-Z]\w+\.?(?: \d\d?)?(?:{NO_NOUN.pattern}|\s[A-Z])"),  # "that July Blair took over"
    of_a_thing=re.compile(r"(?:\b(?:the|an?|his|her|its|their|our|of|since|to|until)|['’]s)\s+\Z", re.IGNORECASE),
    opening=re.compile(  # at most two words of a clause
        r"(?:\A|[.!?;,:\n(]|\band)[\s\"'“”‘’)]*(?:[^\W\d_]+,?\s+){0,2}\Z"
        r"|\b(?:(?:all|most|much|part|rest) of|at|dated|for|(?:back|forward|moved|slipped) to)\s+\Z"
    ),
    is_background=is_background,
    up_to=frozenset({"to", "through", "until", "till"}),
    into=frozenset({"into"}),
    then=SETTING
    | frozenset(
        """
        agreed asked braced bracing brought deadline decided gearing held in moved ordered preparing promised pushed put
        scheduled slipped told urged was were would
        """.split()
    ),
    heading=re.compile(
        r"(?:\A|[.!?\n]\s*)[\"'“]?(?:The|An?)\s+(?:[\w-]+\s+){1,3}of\s+\Z"
    ),  # "The crisis of 1956 began"
    in_year=re.compile(r"\d{4},\s(?:when|which|who)\s[^,.;:\n]{0,40}\Z|[Ll]ast year['’]s,? (?:in|on) \Z"),
    relative=re.compile(r",\s(?:which|who|whose)\s[^,.;:\n]{0,40}\Z"),  # "the last derby there, which opened in 1892."
    clause=re.compile(r"\b(?:who|whom|whose|which|where)\s[^.;:!?\n]*\bhad\b[^.;:!?\n]*\Z"),
    aside=re.compile(  # "the bridge, opened in 1937, was closed"
        r",\s(?:(?:who|which|was|were|had|has|been|first|last|originally)\s)*"
        rf"(?:\w+ed|{'|'.join(sorted(IRREGULAR))})\b[^,.;:\n]{{0,30}}\Z"
    ),
    compared=re.compile(r"\b(?:from|with|against) [$£€]?\d[\d,.]*%? \Z"),
    ending=re.compile(  # not "the first, Ann, died on 8 June 2015, a day after she was born"
        r"(?:(?!\sand\s)[^,.;:!?\n]){0,50},"
        r"(?!\s(?:an?|after|and|as|at|before|but|following|her|his|in|the|their|when|where|while|with)\b)"
    ),
    whole=re.compile(  # "it lasted from 1618 until 1648", "it began in May and was over by July", "(1899 - 1902)"
        r"\b(?:fought|lasted|raged|ran|stretched|waged)\b[^.;:\n]*\b(?:and|through|till|to|until)\s(?:the\s)?\Z"
        r"|\b(?:began|broke\sout|started)\b[^.;:\n]*\b(?:ceased|ended|finished|lifted|over|stopped)\b[^.;:\n]{0,30}\Z"
        r"|\([^().;:\n]+\s[-–—]\s\Z"
    ),
    again=(") ", ") on "),
    of=" of ",
    news=re.compile(
        r"\b(?:yesterday|(?:last|this|next)\s(?:week|month|year)"
        r"|(?:added|announced|reported|said|says|told\s\w+)\s(?:on\s)?[A-Z]\w+day)\b"
    ),
    quarter="quarter",
    weekdays=frozenset(WEEKDAY),
)
