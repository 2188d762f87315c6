"""Words that make a neighbour a date, or keep it from being one, and the neighbours that a stretch of text has."""

import re

from timeline.reading.languages.english.words import MONTHS as _MONTHS
from timeline.reading.languages.english.words import ORDINALS as _ORDINALS
from timeline.reading.languages.english.words import SEASONS as _SEASONS
from timeline.reading.languages.english.words import WEEKDAY as _WEEKDAY

_REACH = 40  # characters on each side
_BEFORE = re.compile(r"[\s(\[\"“'‘-]([\w'’.$€£§#&=+%-]++(?:,\d{3})*+)[\"”]?(,?)\s*[(\[\"“'‘]?\Z")
_AFTER = re.compile(r"[\"”’']?\s*((?:\w\.)+|[\w'’%°-]+)")


def text_before(text: str, start: int, reach: int, beyond: int) -> tuple[str, int]:
    """What stands before, with a blank where a text starts, and where in it the last `reach` characters begin.

    So many `beyond` them are there for what looks behind itself.
    """
    words = f" {text[max(0, start - reach - beyond) : start]}"
    return words, max(0, len(words) - reach - 1)


def plain_before(text: str, start: int) -> str:
    """The word before where nothing clings to it, as is usual; else empty."""
    words = text[max(0, start - _REACH) : start].rsplit(None, 1)
    return words[1] if len(words) == 2 and words[1].isalnum() else ""


def word_before(text: str, start: int) -> str:
    """The word before, with what clings to it; empty at the start of a text, and behind "!" and "?"."""
    if plain := plain_before(text, start):
        return plain  # five times as quick
    found = _BEFORE.search(*text_before(text, start, _REACH, 1))
    return "" if found is None or found[1][-1] in "?!" else found[1] + found[2]


def word_after(text: str, end: int) -> str:
    """The word behind; empty where punctuation stands between."""
    found = _AFTER.match(text, end, end + _REACH)
    return found[1] if found else ""


def starts_sentence(text: str, start: int) -> bool:
    """Nothing of a sentence stands before."""
    before = text[max(0, start - 60) : start].rstrip(" \t\"“‘'`(")
    return not before or before[-1] in ".?!:\n)•|–—-"


NO_NOUN = re.compile(
    r"\s*(?:[,.;:!?)\"”–—]|\Z|\n"
    r"|(?:and|but|or|in|at|to|the|an?|his|her|its|their|he|she|it|they|we|when|with|by|after|before|all|as|for|from|no|on"
    r"|that|there|this|was|were|where|which|while|who|is|are|will|would|has|have|had|can|could|may|might|must|should|if"
    r"|because|since|until|unless|though|although|so|then|than|not|again|during|over|near|into|against|amid|my|our|your)\b)"
)
"""Behind a date: it describes no noun."""

OF = re.compile(r" of [^\W\d]")
"""Behind the year or the weekend of a thing."""

ADDRESSES = frozenset("Dr Miss Mr Mrs Ms".split())
"""What stands before a surname, with a dot or without."""

MONTHS = frozenset(_MONTHS)
WEEKDAYS = frozenset(_WEEKDAY)
SEASONS = frozenset(_SEASONS)
SHORT_MONTHS = frozenset(
    name for name in _MONTHS if len(name) <= 5 and name not in ("may", "june", "july", "march", "april")
)
"""Abbreviations, with their dot and without."""

NTH = frozenset(_ORDINALS) | {"opening", "closing", "final"}

PREPOSITIONS = frozenset(
    """
    about after and around as at before between but by circa during early for from in into late mid of on or since
    than through throughout till to toward towards until
    """.split()
)

YEAR_WORDS = (
    PREPOSITIONS
    | MONTHS
    | SEASONS
    | frozenset(
        """
    ( - -- a an approximately every fiscal her his its my nearly our that the their these this those year your
    """.split()
    )
)
"""Before a number of four figures they make it a year, unless it counts something."""

BEFORE_MONTH = PREPOSITIONS | frozenset("come coming each every last mid- next past that the this".split())

AFTER_MONTH_IN_NAME = frozenset(
    "Crisis Days Manifesto Massacre Massacres Monarchy Offensive Plot Rebellion Revolution Rising Uprising War".split()
)
"""The October Revolution, the July Crisis."""

FOR_A_CAUSE = re.compile(r" (?:for|on|against) (?:the |our |Our )?[A-Z]")
"""Behind a march written large."""

_ENDS = {"early", "mid", "late", "present", "now"}
_RANGED = "|".join(sorted({name.strip(".") for name in (*_MONTHS, *_WEEKDAY)} | _ENDS))
COMPOUND = re.compile(rf"-(?!(?i:{_RANGED})\b)[^\W\d_]|\.[^\W_]|[@&]\w")
"""Behind a part of a compound ("1980s-era", not "Jan. 2020-Dec. 2021"), or of an address."""

GOLF = re.compile(r"\b(?:birdied?|birdies|bogeys?|bogeyed|eagled?|par|holes?|putts?|putted|tee|fairway|green)\b")

BEFORE_SEASON = frozenset(
    """
    after before by come coming during each early even every for in into last late mid- next of over past since spend
    spending spent this through throughout till until
    """.split()
)

DETERMINERS = frozenset("a an fiscal her his its my our that the their these this those your".split())

LABELS: frozenset[str] = frozenset(
    """
    # $ account act airbus art article boeing bought bug bus canto channel chapter cl code cost costs crowd employed
    employs fell fired flight gained gate h.r highest highway hired hymn injured interstate killed locker lost lot
    lowest marker model no number ordered pin platform population psalm r reg regs resolution room rose route s seats
    section shipped size sold stop ticket total train unit verse version wounded x y £ § §§ €
    """.split()
)
"""What a number behind them names or scores."""

PAGES = frozenset(
    "bates exhibit item items ll p page pages para paragraph paragraphs paras pp routes row rows tab".split()
)
"""What a number behind them finds, or two of them: "pp. 1914-1918"."""

LABELS |= PAGES

NOUNS_OF_A_YEAR = frozenset(
    """
    accords attacks awards budgets censuses championships earnings elections estimates events figures finals fires
    floods games levels models negotiations olympics prices profits protests results revenues riots sales talks taxes
    """.split()
)
"""Plurals that belong to a year in front of them, as other plurals are counted by it."""

VERBS_OF_A_YEAR = frozenset(
    """
    allows and appears assumes became becomes began begins brings brought comes contains does ended gives had has
    includes is looks makes marked proved provides remains requires saw says seems sees suggests to was will
    """.split()
)
"""What a year does, or what is of it ("the budget for 2015 assumes"), and what no number counts."""

COUNTED = re.compile(
    r"[ \t\n]+(?:(?:more|other|new|dead|small|local|young|armed|extra|square|cubic|police|army|foreign|basis)[ \t\n]+)?"
    r"(?:people|men|women|children|homes|houses|votes|troops|soldiers|officers|workers|jobs|employees|dollars|pounds|euros"
    r"|yen|miles?|metres|meters|feet|kilomet\w+|km|kg|tons?|tonnes|barrels|shares|points|seats|cases|households|schools"
    r"|students|families|vehicles|cars|copies|pages|words|entries|items|units|degrees|calories|rpm|rounds|bottles"
    r"|animals|birds|species|members|patients|victims|refugees|passengers|protesters|residents|voters|acres|hectares"
    r"|watts|volts|lit(?:re|er)s|gallons|grams|times|percent|per|watched|attended|of them|cattle|block of"
    r"|k[Hh]z|[MG]Hz|AM|FM|-)\b",
    re.IGNORECASE,
)

MEASURED = re.compile(r" (?:feet|foot|inches|miles|percent|per cent|points|pounds|kg|met(?:re|er)s)\b")

DEGREES = re.compile(r"[ \t\n]+(?:Fahrenheit|Celsius|degrees)|[°%]")

AFTER_POINTER = frozenset("after afterward afterwards as before thereafter".split())
""""Soon after", "shortly before": no time of their own."""

AFTER_MOMENT = frozenset("a an he her his i it of she that the their they we when you".split())
"""At the moment of impact, at the moment he fell."""

AFTER_ONCE = frozenset("a an called described had known lived owned said served told used was were worked".split())
NOT_AFTER_ONCE = frozenset("again every he i inside it more per she the they we you".split())
""""Once a small wholesaler" and "was once" look back; "once again" and "once it wins" do not."""

BUSINESS_OF = re.compile(
    r".{0,30}\b(?:jobless|inflation|sales|figures?|rates?|exports|imports|deficit|surplus|data|elections?|vote|report)\b"
)
"""Of a month ("May's jobless rate"), and not of a person called so."""

NOT_AFTER_CURRENT = frozenset("to and flowed flows in killed of on passed ran runs swept that through was".split())
"""Behind a current of water or electricity."""

AFTER_OFTEN = frozenset("and at by for from in on or since to until".split())
"""Behind an adverb ("paid quarterly in cash"), where an adjective has its noun."""

BEFORE_LENGTH = frozenset("about after almost for in half least nearly over quarter than within another".split())

BUSINESS = re.compile(
    r"[$£€%#]|\b(?:profit(?:s|able|ability)?|sales|revenues?|earnings|earned|income|growth|economy|exports?|imports|inflation|net"
    r"|output|prices?|loss(?:es)?|shares)\b",
    re.IGNORECASE,
)
"""Around a half of a year, as against one of a match or a book."""

MATCH = re.compile(
    r"\W(?:touchdowns?|yards?|quarterback|rebounds|baskets?|half-?time|field goals?|free throws?|punts?"
    r"|(?:in|of) the game|of the match|(?<=['’]s )game)\b"
)
"""Around a quarter of one, with the sign before it, which is looked for four times as fast as the edge of a word."""

POSSESSIVES = frozenset("her his my our their your".split())

BEFORE_MONTH_ONLY = frozenset("between during early in last late mid next since this until".split())
"""What stands before the month even where a name follows: "in June Poles voted"."""

SMALL_WORDS = frozenset(
    """
    day days seconds week weeks weekend month months year years decade century hour hours minute minutes today
    sixteen seventeen eighteen nineteen
    tomorrow yesterday tonight morning afternoon evening night nights daily weekly monthly now soon once this
    last next second
    """.split()
)
"""Words that only a title writes large in the middle of a sentence."""

TITLES = MONTHS | frozenset(
    """
    at chancellor dr dr. eu gen gen. general gov gov. in judge king minister mr mr. mrs mrs. ms ms. nato officials
    on police president prime queen rep rep. sen sen. the u.n. u.s. un us
    """.split()
)
"""Capitals that may follow a weekday all the same: "Tuesday President Biden said"."""

BEFORE_NEW_YEAR = frozenset("after and at before by over since to until".split())

AFTER_PART = frozenset(
    "air breeze commute fog light mist news newspaper newspapers paper papers rush shift sky sun".split()
)
"""The morning papers, the evening news."""

AFTER_NEW_YEAR = frozenset(
    "bash break celebrations festival festivities greetings holiday holidays party period".split()
)
