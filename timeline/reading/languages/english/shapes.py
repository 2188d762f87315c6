"""Tokens known by their shape: numbers, ordinals, years, decades, clock times and dates in figures."""

from timeline.reading.languages.english import figures
from timeline.reading.languages.english.words import HOURS, MONTHS, ONES, ORDINALS, TEENS, ZONES
from timeline.reading.lexicon import Shape

_UNSPACED = r"\d\d?(?=,[12]\d{3}(?!\d|,\d))|(?<=[\da-z],)[12]\d{3}(?![\w/%°]|,\d)"  # "May 3,1962"
_EDGE = r"(?<![\w.,/:$€£-])"

_PARTS_BEHIND = "(?:that|this|last|at|in the|the (?:next|following|same|previous)|(?:on )?(?:[a-z]+day|tomorrow))"
_HALVES = rf"[ap]\.?m|{_PARTS_BEHIND} (?:morning|afternoon|evening|night)"
_TOLD_BEHIND = rf"(?= (?:{_HALVES}|local time|{'|'.join(ZONES)})\b)"
_CLOCK_BEHIND = rf"[ap]\.?m|h(?:ou)?rs|local|on|this|that|last|at|per|[mb]illion|{'|'.join(ZONES)}"
_DAY_DATE = frozenset({"DAY_DATE", "WHEN"})
_NUMBERS = tuple(
    frozenset({"NUMBER", "COUNT", *more})
    for more in (
        (),
        ("FIGURES",),
        ("FIGURES", "YEAR"),
        ("FIGURES", "FOUR_FIGURES"),
        ("FIGURES", "DAY"),
        ("FIGURES", "DAY", "HOUR"),
    )
)
_OFFSET = r"[+-](?:[01]\d|2[0-3]):?[0-5]\d"  # no clock is farther from UTC
_NO_LEVEL = "(?<!stood at )(?<!stands at )(?<!toll at )(?<!remained at )"
_AT = "(?:(?<=\\bat )|(?<=\\bby )|(?<=\\bat about )|(?<=\\baround )|(?<=\\bbefore )|(?<=\\buntil )|(?<=\\bafter ))"
_NO_MEASURE = (
    r"(?![\w:%]|[.,]\d| ?(?:per|percent|[bm]illion|against|cents|dollars|euros|kilomet|km|m|mph|miles|met|points|pounds"
    r"|seconds|on|to the)\b)"
)
_BEHIND_MONTH = "|".join(
    rf"(?<=\b{month} the )" for month in MONTHS if len(month) > 4 or month in ("may", "june", "july")
)
_NO_NOUN = (
    "a|after|and|as|at|before|but|by|for|he|his|in|is|it|its|of|on|or|she|that|the|their|they|to|was|we|when|with"
)
_HOUR_ENDS = r"(?=\s*(?:[;:!?)\"]|[.,](?!\d)|\Z)|\s(?:and|as|but|for|in|on|to|tonight|when|with)\b)"
_MINUTES = rf"{'|'.join(TEENS)}|(?:twenty|thirty|forty|fifty)(?:[ -](?:{'|'.join(ONES)}))?"
_ORDINALS = frozenset({"ORDINAL"}), frozenset({"ORDINAL", "DAY_ORDINAL", "NTH"})

SHAPES = (
    Shape(
        r"(?:before|after)(?=\s*(?:[.;:!?()\"]|,(?!\d)|\Z))",
        lambda word: {"BESIDE_THAT": -1 if word == "before" else 1, word: None},
        (frozenset({"BESIDE_THAT", "before"}), frozenset({"BESIDE_THAT", "after"})),
        begin=("before", "after"),
    ),
    Shape(
        rf"(?<= the )(?:{_BEHIND_MONTH})(?:{'|'.join(ORDINALS)})(?= (?!(?:{_NO_NOUN})\b)[a-z])",
        lambda word: {"ORDINAL": ORDINALS[word]},
        (frozenset({"ORDINAL"}),),
        begin=tuple(ORDINALS),
    ),
    Shape(
        rf"(?<=\bat ){_NO_LEVEL}(?:{'|'.join(HOURS)}){_HOUR_ENDS}",
        figures.hour_spelt,
        (frozenset(figures.HOUR_SPELT),),
        begin=tuple(HOURS),
    ),
    Shape(
        rf"(?:{'|'.join(HOURS)})[ -](?:{_MINUTES})(?![\w-])",
        figures.spoken,
        (frozenset(figures.SAID),),
        begin=tuple(HOURS),
    ),
    Shape(r"\(\d{1,3}\)", figures.again, (frozenset({"AGAIN"}),)),
    Shape(r"\((?=\d\d?:\d\d\))", lambda _: {"BESIDE_CLOCK": None}, (frozenset({"BESIDE_CLOCK"}),)),
    Shape(
        _EDGE + r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d(?![\w/-])", figures.iso_days, (frozenset({"WHEN"}),), is_trigger=True
    ),
    Shape(
        _EDGE + rf"\d{{4}}-\d\d-\d\d(?:[t ]\d\d:?\d\d(?::?\d\d(?:\.\d+)?)?(?:z|{_OFFSET})?)?(?![\w-]|/\d)",
        figures.iso,
        (_DAY_DATE, frozenset({"TIMED", "WHEN"})),
        is_trigger=True,
    ),
    Shape(
        _EDGE
        + r"(?:\d\d?(?P<sign>[/.-])\d\d?(?P=sign)\d{4}|\d\d?/\d\d?/\d\d|(?<=(?:ated|nded| y/e) )\d\d?\.\d\d?\.\d\d"
        + r"|(?<!rsion )(?<!lease )(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.\d\d)"
        + r"(?![\w/-]|[.,]\d)",
        figures.day_month_year,
        (_DAY_DATE,),
        is_trigger=True,
    ),
    Shape(
        _EDGE + r"[12]\d{3}(?P<mark>[/.])\d\d?(?P=mark)\d\d?(?![\w/-]|[.,]\d)",
        figures.year_first,
        (_DAY_DATE,),
        is_trigger=True,
    ),
    Shape(
        _EDGE + r"[12]\d{7}t\d{4}(?:\d\d)?z?(?!\w)", figures.compact, (frozenset({"TIMED", "WHEN"}),), is_trigger=True
    ),
    Shape(
        _EDGE + r"[12]\d{3}-w(?:0[1-9]|[1-4]\d|5[0-3])(?:-[1-7])?(?![\w-])",
        figures.week,
        (frozenset({"PERIOD", "WHEN"}), frozenset({"DAY_WHEN", "WHEN"})),
        is_trigger=True,
    ),
    Shape(
        _EDGE + r"(?:[1-4]q ?'?(?:\d\d|20\d\d)|[12]h ?20\d\d)(?!\w|[.,]\d)",
        figures.part_of_year,
        (frozenset({"PERIOD", "WHEN"}),),
        is_trigger=True,
    ),
    Shape(_EDGE + r"9/11(?![\w/-]|[.,]\d)", figures.nine_eleven, (_DAY_DATE,), is_trigger=True),
    Shape(
        r"(?<![\w$€£.,:])\d\d?(?:[.:]\d\d)?[ap](?:m\b|\.m\b\.?)",
        figures.stamp,
        (frozenset({"STAMP"}),),
        is_trigger=True,
    ),
    Shape(
        _EDGE + r"[12]\d{3}-(?:0[1-9]|1[0-2])(?![\w/-]|[.,]\d)",
        figures.year_month,
        (frozenset({"WHEN"}), frozenset(figures.YEARS)),
        is_trigger=True,
    ),
    Shape(
        _EDGE + r"[12]\d{3}/(?:\d\d?|[12]\d{3})(?![\w/-]|[.,]\d)",
        figures.two_years,
        (frozenset(figures.YEARS),),
        is_trigger=True,
    ),
    Shape(
        r"(?<![\w$€£.,])'?(?:[12]\d)?\d0'?s(?!\w)",
        figures.decade,
        (frozenset({"DECADE"}), frozenset({"SHORT_DECADE"})),
        is_trigger=True,
    ),
    Shape(
        _EDGE + rf"\d\d?:\d\d(?::\d\d)?(?: {_OFFSET}|z)(?!\w)",
        figures.clock_with_offset,
        (frozenset(figures.TIME),),
        is_trigger=True,
    ),
    Shape(
        rf"(?<![^\n])(?:\d\d?:\d\d(?= ?[-:] )|[0-2]\d[.:][0-5]\d(?= (?!(?:{_CLOCK_BEHIND})\b)[a-z]))",
        figures.line_clock,
        (frozenset(figures.TIME),),
        is_trigger=True,
    ),
    Shape(
        rf"(?:{_EDGE}|(?<=:\d\d-))\d\d?:\d\d(?::\d\d)?(?![\w:])|{_EDGE}\d\d?\.\d\d{_TOLD_BEHIND}"
        rf"|{_EDGE}\d\d?\.\d\d(?=(?: and | to | until |-)\d\d?\.\d\d{_TOLD_BEHIND})"
        rf"|{_EDGE}(?:0\d\.[0-5]\d(?![\w:]|\.\d)|[0-2]\d\.[0-5]\d(?= h(?:ou)?rs\b)|[0-2]\dh[0-5]\d(?!\w))"
        rf"|{_AT}[1-9]\d?\.[0-5]\d{_NO_MEASURE}",
        figures.clock,
        (frozenset({"CLOCK"}), frozenset(figures.CLOCK_OF_24)),
        is_trigger=True,
    ),
    Shape(
        r"(?:(?<=\bat )|(?<=\bby )|(?<=\babout ))0\d[0-5]\d(?= (?:local time|on)\b|[.,;:]|\Z)",
        figures.small_hours,
        (frozenset(figures.TIME),),
        is_trigger=True,
    ),
    Shape(r"(?<=\bthe )(?:\d\d?(?:st|nd|rd|th)|2?[23]d)(?!\w)", figures.ordinal, _ORDINALS, is_trigger=True),
    Shape(r"(?:\d+(?:st|nd|rd|th)|2[23]d)(?!\w)", figures.ordinal, _ORDINALS),
    Shape(
        r"(?:(?<![\w'])|(?<=\bq[1-4]))'\d\d(?![\w'])", figures.short_year, (frozenset({"SHORT_YEAR"}),), is_trigger=True
    ),
    Shape(r"(?<=\bc\.)[12]\d{3}(?![\w/%°]|[.,:]\d)", figures.number, _NUMBERS, is_trigger=True),
    Shape(
        r"(?<![\w.,/:$€£#-])[1-9]\d\d(?=\s*(?:[.;:!?)\"]|,(?!\d)|\Z)|\s(?:after|at|before|but|he|his|she|when)\b)",
        figures.early_year,
        (_NUMBERS[1] | {"EARLY_YEAR"},),
    ),
    Shape(
        rf"(?<=\bat )(?:1[0-2]|[1-9]){_HOUR_ENDS}",
        figures.hour_alone,
        (_NUMBERS[-1] | {"HOUR_ALONE"},),
    ),
    Shape(r"\d+(?: |-)\d/\d+(?![\w/])", figures.fraction, _NUMBERS),
    Shape(_UNSPACED, figures.number, _NUMBERS),
    Shape(r"(?<![\w.,/:$€£#])(?<!\d-)[12]\d{3}(?![\w/%°]|[.,:]\d)", figures.number, _NUMBERS, is_trigger=True),
    Shape(r"\d+(?:,\d{3})*(?:\.\d+|[½¼¾])?(?![^\W\d_])", figures.number, _NUMBERS),
)
