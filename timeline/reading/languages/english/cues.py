"""Words right before an expression, or right behind it, that say which way it points, whatever the verb: data."""

import re
from collections import defaultdict

from timeline.reading.anchor import NO_TENSE, Direction, Tense

_REACH = 70  # characters back, of which a cue can be made

_BEFORE = (
    (
        Direction.FUTURE,
        "as than effective payable for due",
        r"\b(as soon as|as early as|no later than|not later than|effective|payable|due)\s+\Z",
    ),
    (
        Direction.FUTURE,
        "for",
        r"(?<!originally )(?<!initially )(?<!previously )(?<!first )\b(set for|pencill?ed in for)\s+\Z",
    ),
    (Direction.FUTURE, "on in by at before", r"(?<!was )(?<!were )(?<!been )\b(due) (?:on|in|by|at|before)\s+\Z"),
    (
        Direction.FUTURE,
        "until till to for",
        r"\b(put off|put back|pushed back|brought forward|moved|moved back|held over) (?:until|till|to|for)\s+\Z",
    ),
    (Direction.FUTURE, "until till", r"\b(ha(?:s|ve)|g(?:ives?|ave|iven)(?: \w+){0,4}) (?:until|till)\s+\Z"),
    (Direction.FUTURE, "on in at by", r"\b(runs? out|lapses?|is up|are up) (?:on|in|at|by)\s+\Z"),
    (Direction.FUTURE, "from", r"\b(runs?) from\s+\Z"),
    (Direction.FUTURE, "to", r"\b(runs?) from [^.;:]{1,30} to\s+\Z"),
    (Direction.FUTURE, "until till", r"\b(bail) (?:until|till)\s+\Z"),
    (Direction.FUTURE, "on in by at", r", (to be [a-z]+(?:ed|en)) (?:on|in|by|at)\s+\Z"),
    (Direction.FUTURE, "on", r"\b(starting) on\s+\Z"),
    (
        Direction.FUTURE,
        "for",
        r"\b(set) (?:[a-z-]+ ){0,3}(?:auction|date|deadline|debate|elections?|hearing|launch|meeting|sale|sentencing"
        r"|summit|talks|trial|vote) for\s+\Z",
    ),
    (Direction.FUTURE, "of", r"\b(ahead of)\s+\Z"),
    (Direction.FUTURE, "come", r"(?:\A|[,.;:!?]\s+)(come)\s+\Z"),
    (Direction.PAST, "since", r"\b(since)\s+\Z"),
    (Direction.PAST, "in on at during", r"\b(since) \w+ing [^.,;:]{0,40}\b(?:in|on|at|during)\s+\Z"),
    (Direction.PAST, "in on at", r"\b(most recently) (?:in|on|at)\s+\Z"),
    (Direction.UNKNOWN, "for", r"\b(data|figures|minutes|numbers|results?|sales|statistics) for\s+\Z"),
    (Direction.UNKNOWN, "from to", r"\b(dates?|dating) (?:back )?(?:from|to)\s+\Z"),
    (
        Direction.UNKNOWN,  # the worst month, its only loss
        "in",
        r"\b(first|only|worst|best|largest|biggest|highest|lowest|most|least)\b(?:(?!was |were )[^.,;])*\bin\s+\Z",
    ),
)
"""Which way, the last words that such a cue can have, and its pattern with the words that are quoted in the reason."""

_BEHIND = re.compile(r"deadline|delivery|futures")
"""A day or a month in front of one of them lies ahead."""

_BY_LAST_WORD: defaultdict[str, list[tuple[Direction, re.Pattern[str]]]] = defaultdict(list)
for _direction, _words, _pattern in _BEFORE:
    for _word in _words.split():
        _BY_LAST_WORD[_word].append((_direction, re.compile(_pattern, re.IGNORECASE)))


def before(text: str, start: int, last: str) -> Tense | None:
    """What the words right before `start` say, of which `last` is the last; None where they say nothing.

    >>> text = "The report is due on Monday."
    >>> before(text, text.index("Monday"), "on").reason
    "'due' looks ahead"
    """
    for direction, pattern in _BY_LAST_WORD.get(last.lower(), ()):
        if found := pattern.search(text, max(0, start - _REACH), start):
            return NO_TENSE if direction is Direction.UNKNOWN else Tense(direction, found[1].lower())
    return None


def behind(word: str) -> Tense | None:
    """What the word right behind an expression says."""
    found = _BEHIND.match(word)
    return Tense(Direction.FUTURE, found[0]) if found else None
