"""Words right before an expression, or right behind it, that say which way it points, whatever the verb: data."""

import re
from collections import defaultdict

from timeline.reading.anchor import NO_TENSE, Direction, Tense
from timeline.reading.languages.english import verbs
from timeline.reading.languages.english.neighbours import POSSESSIVES, text_before
from timeline.reading.languages.english.pieces import piece

_REACH = 70  # characters back, of which a cue can be made
_BEYOND = 16  # and those before, of which can be what keeps them from being one

_MOVED = "put off|put back|pushed back|brought forward|moved"
_BEFORE = (
    (Direction.PAST, "as", r"(had|began|started|knew|warned) [^.;:,]{0,40}\bas early as"),
    (
        Direction.FUTURE,
        "as than effective payable for due",
        r"(as soon as|as early as|no later than|not later than|effective|payable|(?<!came )(?<!fell )due)",
    ),
    (
        Direction.FUTURE,
        "for",
        r"(?<!originally )(?<!initially )(?<!previously )(?<!first )(?<!had been )(set for|pencill?ed in for)",
    ),
    (Direction.FUTURE, "on in by at before", r"(due)(?<!was due)(?<!were due)(?<!been due) (?:on|in|by|at|before)"),
    (
        Direction.FUTURE,
        "until till through",
        r"(?<!was )(?<!were )(?<!been )(?<!ained )(in (?:effect|force|place)) (?:until|till|through)",
    ),
    (Direction.UNKNOWN, "to until", r"(later|subsequently) moved (?:to|until)"),
    (
        Direction.FUTURE,
        "until till to for",
        rf"({_MOVED}|moved back|slipped(?! from)|(?<!had )(?<!had already )slipped|held over)"
        r"(?: (?:from|by) [^.;:]{1,30})? (?:until|till|to|for)",
    ),
    (Direction.UNKNOWN, "until till", r"(had (?:been )?given)(?: \w+){0,4} (?:until|till)"),
    (Direction.FUTURE, "until till", r"(ha(?:s|ve)|g(?:ives?|ave|iven)(?! up)(?: \w+){0,4}) (?:until|till)"),
    (Direction.FUTURE, "on in at by", r"(runs? out|lapses?|is up|are up) (?:on|in|at|by)"),
    (
        Direction.FUTURE,
        "on in at",
        r"((?:steps?|stands?) down|tips? off|(?:they|we) vote|vote(?<=[^sui'’]s vote)(?<!commons vote)(?<!lords vote))"
        r" (?:at [^.;:,]{1,20} )?(?:on|in|at)",
    ),
    (Direction.FUTURE, "from", r"(runs?) from"),
    (Direction.FUTURE, "for", r"((?:is|are) on) for"),
    (Direction.FUTURE, "until till through", r"(runs?|lasts?|continues?|goes on) (?:until|till|through)"),
    (Direction.UNKNOWN, "until", r"(had (?:not )?been expected) until"),
    (
        Direction.FUTURE,
        "until",
        r"(to(?<!managed to)(?<!continued to) (?:delay|extend|keep|postpone|remain|stay|suspend)) [^.;:]{0,30}until",
    ),
    (
        Direction.FUTURE,
        "until till least",
        r"((?:is|are|ha(?:s|ve) been|stays?|remains?) \w+ (?:until|till))(?: at least)?",
    ),
    (Direction.FUTURE, "until till through", r"((?:is|are) (?:good|open|valid)) (?:until|till|through)"),
    (Direction.FUTURE, "to", r"(runs) to"),
    (Direction.FUTURE, "on in", r"(follows?) (?:on|in)"),
    (Direction.FUTURE, "to", r"(runs?) from [^.;:]{1,30} to"),
    (Direction.FUTURE, "until till", r"(bail) (?:until|till)"),
    (
        Direction.FUTURE,
        "on in by at announced delivered held issued launched opened presented published released reported signed",
        r"(to be(?<=, to be) (?:[a-z]+(?:ed|en)|built|held|made|sent|sold|shown))(?: (?:on|in|by|at))?",
    ),
    (Direction.FUTURE, "to until till", r"((?:was|were|been) continued) (?:to|until|till)"),
    (Direction.FUTURE, "on starting", r"(starting)(?<!after starting)(?<!since starting)(?<!of starting)(?: on)?"),
    (
        Direction.UNKNOWN,
        "from",
        rf"({_MOVED}|postponed|rescheduled|delayed)(?: [^.;:]{{1,25}})? from",
    ),
    (
        Direction.FUTURE,
        "for",
        r"(set) (?:[a-z-]+ ){0,3}(?:auction|date|deadline|debate|elections?|hearing|launch|meeting|sale|sentencing"
        r"|summit|talks|trial|vote) for",
    ),
    (Direction.FUTURE, "of", r"(ahead of|deadline of)"),
    (Direction.FUTURE, "about", r"((?:how|what) about)"),
    (Direction.FUTURE, "you on at in", r"(see you)(?: on| at| in)?"),
    (Direction.FUTURE, "by", r"(let (?:me|us) know)[^.;:?!]{0,30} by"),
    (
        Direction.FUTURE,
        "by before until till on",
        r"(please)(?! see | find | note )[^.;:?!\"”]{1,50} (?:by|before|until|till|on)",
    ),
    (
        Direction.FUTURE,
        "for",
        r"(brent|cocoa|coffee|copper|corn|cotton|crude|gasoline|gold|silver|soybeans|sugar|wheat) for",
    ),
    (Direction.FUTURE, "do", r"(can(?:'t|not)? (?:you |we )?do)"),
    (Direction.UNKNOWN, "to until", r"(extension|delay) (?:to|until)"),
    (Direction.FUTURE, "come", r"(?:(?<=\A )|(?<=[,.;:!?])\s+)[\"“'‘]?(come)"),
    (Direction.PAST, "since", r"(since)"),
    (Direction.PAST, "until till", r"(took|waited|lasted) (?:until|till)"),
    (Direction.PAST, "as", r"(as recently as|as long ago as)"),
    (Direction.PAST, "in on at during", r"(since) \w+ing [^.,;:]{0,40}\b(?:in|on|at|during)"),
    (
        Direction.PAST,
        "in on at during",
        r"(after)(?:(?<=\A after)|(?<=[.!?]\safter)|(?<=[.!?]\s\safter)) \w+ing [^.,;:]{0,40}\b(?:in|on|at|during)",
    ),
    (
        Direction.PAST,
        "in on at during losing surviving winning",
        r"(after) (?:beating|defeating|losing|surviving|winning)(?: [^.,;:]{0,40}\b(?:in|on|at|during))?",
    ),
    (
        Direction.PAST,
        "in",
        r"(compared (?:with|to)|against|than|(?:up|down) from) [$£€]?\d[^;:]{0,25} in",
    ),
    (Direction.PAST, "in", r"(?:(?<=\A )|(?<=[.!?] ))[a-z ]{3,40}, (\d[\d.,]*(?:%| per ?cent) in)"),
    (Direction.PAST, "in", r"(?<=, )(at \d[\d.,]*(?:%| per ?cent) in)"),
    (Direction.PAST, "in", r"(after) [^,;:]{0,30}\d[^,;:]{0,12} in"),
    (Direction.PAST, "in", r"(after) an? (?:[a-z-]+ )?(?:decline|drop|fall|gain|jump|loss|profit|rise|slump) in"),
    (Direction.PAST, "in on at", r"(most recently) (?:in|on|at)"),
    (Direction.PAST, "for", r"((?:data|figures|minutes|numbers|results?|sales|statistics) for)"),
    (Direction.PAST, "from", r"((?:reeling|recovering|suffering|fresh|emerging) from)"),
    (
        Direction.FUTURE,
        "for",
        r"(campaign(?:ing)?|preparations|preparing|prepares?|braced|bracing|gearing up|in time) for",
    ),
    (Direction.UNKNOWN, "ending", r"((?:period|quarter|year|months|weeks?) ending)"),
    (Direction.UNKNOWN, "in for", r"(housing starts) (?:in|for)"),
    (Direction.UNKNOWN, "from to", r"(dates?|dating) (?:back )?(?:from|to)"),
    (
        Direction.UNKNOWN,  # the worst month, its only loss
        "in",
        r"(first|only|worst|best|largest|biggest|highest|lowest|most|least)(?: (?!was |were )[^.,; ]+){0,2} in",
    ),
)
"""Which way, the last words that such a cue can have, and its pattern, with the words that are quoted in the reason.

What may not precede the words is told behind the first of them, where it is seldom looked at.
"""

_BEHIND = ("contract", "deadline", "delivery", "futures")
"""A day or a month in front of one of them lies ahead."""

_NAMING = POSSESSIVES | {"a", "an", "its", "the"}
_FIGURES = ("data", "exports", "figures", "numbers", "output", "sales")

_RIGHT_BEFORE = r"\W{}\s+\Z"  # a sign is looked for four times as fast as the edge of a word
_BY_LAST_WORD: defaultdict[str, list[tuple[Direction, re.Pattern[str]]]] = defaultdict(list)
for _direction, _words, _pattern in _BEFORE:
    for _word in _words.split():
        _BY_LAST_WORD[_word].append((_direction, re.compile(_RIGHT_BEFORE.format(_pattern))))
_GROUP = re.compile(r"\((?!\?)")  # a third of the time would go into them
_ANY = {
    word: re.compile("|".join(_GROUP.sub("(?:", cue.pattern) for _, cue in cues))
    for word, cues in _BY_LAST_WORD.items()
}


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
    small = words.lower()
    if not _ANY[word].search(small, first):
        return None  # in one look, as most words are no cue
    direction, found = next((way, found) for way, cue in _BY_LAST_WORD[word] if (found := cue.search(small, first)))
    said = words[slice(*found.span(1))] if len(small) == len(words) else found[1]
    return NO_TENSE if direction is Direction.UNKNOWN else Tense(direction, said)


def behind(last: str, word: str, found: Tense) -> Tense | None:
    """What the word right behind an expression says; the deadline of a clause that looks back may be over."""
    if last == "by" and piece(word).forms & (verbs.FUTURE | verbs.MODAL) and not word.startswith("could"):
        return Tense(Direction.FUTURE, word)  # "ballots received by Friday will be counted"
    if not word.startswith(_BEHIND):
        return None
    if found.direction is Direction.PAST and word.startswith("deadline"):
        return NO_TENSE
    return Tense(Direction.FUTURE, next(noun for noun in _BEHIND if word.startswith(noun)))


def only_names(before: str, after: str, found: Tense) -> bool:
    """The expression only names a thing: "a Jan. 14 return date", "the Aug. 7 blasts" of which more will be known."""
    if before == "of":  # "minutes of the meeting of 18 November will be"
        return found.direction is Direction.FUTURE
    if after.startswith("season") or (found.direction is Direction.FUTURE and after.startswith(_FIGURES)):
        return True  # "it will publish January figures", "the Christmas season was poor"
    if before not in _NAMING or not after[0].islower() or piece(after).forms & ~verbs.SCHEDULED:
        return False
    return before in ("a", "an") or found.direction is Direction.FUTURE
