"""Words right before an expression, or right behind it, that say which way it points, whatever the verb: data."""

import re
from collections import defaultdict

from timeline.reading.anchor import NO_TENSE, Direction, Tense
from timeline.reading.languages.english import verbs
from timeline.reading.languages.english.neighbours import text_before
from timeline.reading.languages.english.pieces import piece

_REACH = 70  # characters back, of which a cue can be made
_BEYOND = 16  # and those before, of which can be what keeps them from being one

_BEFORE = (
    (
        Direction.FUTURE,
        "as than effective payable for due",
        r"\W(as soon as|as early as|no later than|not later than|effective|payable|due)\s+\Z",
    ),
    (
        Direction.FUTURE,
        "for",
        r"\W(?<!originally )(?<!initially )(?<!previously )(?<!first )(?<!had been )(set for|pencill?ed in for)\s+\Z",
    ),
    (Direction.FUTURE, "on in by at before", r"\W(?<!was )(?<!were )(?<!been )(due) (?:on|in|by|at|before)\s+\Z"),
    (
        Direction.FUTURE,
        "until till through",
        r"\W(?<!was )(?<!were )(?<!been )(?<!ained )(in (?:effect|force|place)) (?:until|till|through)\s+\Z",
    ),
    (Direction.UNKNOWN, "to until", r"\W(later|subsequently) moved (?:to|until)\s+\Z"),
    (
        Direction.FUTURE,
        "until till to for",
        r"\W(put off|put back|pushed back|brought forward|moved|moved back|held over) (?:until|till|to|for)\s+\Z",
    ),
    (Direction.FUTURE, "until till", r"\W(ha(?:s|ve)|g(?:ives?|ave|iven)(?! up)(?: \w+){0,4}) (?:until|till)\s+\Z"),
    (Direction.FUTURE, "on in at by", r"\W(runs? out|lapses?|is up|are up) (?:on|in|at|by)\s+\Z"),
    (
        Direction.FUTURE,
        "on in at",
        r"\W((?:steps?|stands?) down|tips? off|(?<=[^sui'’]s )(?<!commons )(?<!lords )vote) (?:at [^.;:,]{1,20} )?"
        r"(?:on|in|at)\s+\Z",
    ),
    (Direction.FUTURE, "from", r"\W(runs?) from\s+\Z"),
    (Direction.FUTURE, "for", r"\W((?:is|are) on) for\s+\Z"),
    (Direction.FUTURE, "until till through", r"\W(runs?|lasts?|continues?|goes on) (?:until|till|through)\s+\Z"),
    (Direction.FUTURE, "until till through", r"\W((?:is|are) (?:good|open|valid)) (?:until|till|through)\s+\Z"),
    (Direction.FUTURE, "to", r"\W(runs) to\s+\Z"),
    (Direction.FUTURE, "to", r"\W(runs?) from [^.;:]{1,30} to\s+\Z"),
    (Direction.FUTURE, "until till", r"\W(bail) (?:until|till)\s+\Z"),
    (Direction.FUTURE, "on in by at", r"\W(?<=, )(to be [a-z]+(?:ed|en)) (?:on|in|by|at)\s+\Z"),
    (Direction.FUTURE, "on", r"\W(starting) on\s+\Z"),
    (
        Direction.FUTURE,
        "for",
        r"\W(set) (?:[a-z-]+ ){0,3}(?:auction|date|deadline|debate|elections?|hearing|launch|meeting|sale|sentencing"
        r"|summit|talks|trial|vote) for\s+\Z",
    ),
    (Direction.FUTURE, "of", r"\W(ahead of|deadline of)\s+\Z"),
    (Direction.FUTURE, "come", r"(?:\A |[,.;:!?]\s+)[\"“'‘]?(come)\s+\Z"),
    (Direction.PAST, "since", r"\W(since)\s+\Z"),
    (Direction.PAST, "in on at during", r"\W(since) \w+ing [^.,;:]{0,40}\b(?:in|on|at|during)\s+\Z"),
    (
        Direction.PAST,
        "in on at during",
        r"\W(?:(?<=\A )|(?<=[.!?]\s)|(?<=[.!?]\s\s))(after) \w+ing [^.,;:]{0,40}\b(?:in|on|at|during)\s+\Z",
    ),
    (
        Direction.PAST,
        "in",
        r"\W(compared (?:with|to)|against|than|(?:up|down) from) [$£€]?\d[^;:]{0,25} in\s+\Z",
    ),
    (Direction.PAST, "in on at", r"\W(most recently) (?:in|on|at)\s+\Z"),
    (Direction.PAST, "for", r"\W((?:data|figures|minutes|numbers|results?|sales|statistics) for)\s+\Z"),
    (Direction.PAST, "from", r"\W((?:reeling|recovering|suffering|fresh|emerging) from)\s+\Z"),
    (Direction.FUTURE, "for", r"\W(preparing|prepares?|braced|bracing|gearing up|in time) for\s+\Z"),
    (Direction.UNKNOWN, "ending", r"\W((?:period|quarter|year|months|weeks?) ending)\s+\Z"),
    (Direction.UNKNOWN, "in for", r"\W(housing starts) (?:in|for)\s+\Z"),
    (Direction.UNKNOWN, "from to", r"\W(dates?|dating) (?:back )?(?:from|to)\s+\Z"),
    (
        Direction.UNKNOWN,  # the worst month, its only loss
        "in",
        r"\W(first|only|worst|best|largest|biggest|highest|lowest|most|least)\b(?:(?!was |were )[^.,;])*\bin\s+\Z",
    ),
)
"""Which way, the last words that such a cue can have, and its pattern, with the words that are quoted in the reason.

A pattern begins with the sign before the words, a blank at the start of a text: that is looked for four times as fast
as the edge of a word, and once for all that can be before one word.
"""

_BEHIND = re.compile(r"deadline|delivery|futures")
"""A day or a month in front of one of them lies ahead."""

_BY_LAST_WORD: defaultdict[str, list[tuple[Direction, re.Pattern[str]]]] = defaultdict(list)
for _direction, _words, _pattern in _BEFORE:
    for _word in _words.split():
        _BY_LAST_WORD[_word].append((_direction, re.compile(_pattern)))
_ANY = {word: re.compile("|".join(cue.pattern for _, cue in cues)) for word, cues in _BY_LAST_WORD.items()}


def before(text: str, start: int, last: str) -> Tense | None:
    """What the words right before `start` say, of which `last` is the last; None where they say nothing.

    >>> text = "The report is due on Monday."
    >>> before(text, text.index("Monday"), "on").reason
    "'due' looks ahead"
    """
    word = last.lower().lstrip("\"“‘'")
    if word not in _ANY:
        return None
    words, first = text_before(text, start, _REACH, _BEYOND)
    words = words.lower()
    if not _ANY[word].search(words, first):
        return None  # in one look, as most words are no cue
    direction, found = next((way, found) for way, cue in _BY_LAST_WORD[word] if (found := cue.search(words, first)))
    return NO_TENSE if direction is Direction.UNKNOWN else Tense(direction, found[1])


def behind(word: str) -> Tense | None:
    """What the word right behind an expression says."""
    found = _BEHIND.match(word)
    return Tense(Direction.FUTURE, found[0]) if found else None


def only_names(before: str, after: str, found: Tense) -> bool:
    """The expression only names a thing: "a Jan. 14 return date", "the Aug. 7 blasts" of which more will be known."""
    if before == "of":  # "minutes of the meeting of 18 November will be"
        return found.direction is Direction.FUTURE
    if before not in ("a", "an", "the") or not after[0].islower() or piece(after).forms & ~verbs.SCHEDULED:
        return False
    return before != "the" or found.direction is Direction.FUTURE
