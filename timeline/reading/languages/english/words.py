"""The words of English that time expressions are made of: data, nothing else."""

from timeline.calendar.units import Unit


def _numbered(lines: str, first: int) -> dict[str, int]:
    """Each word of a line has the line's number."""
    return {word: number for number, line in enumerate(lines.split("\n"), first) for word in line.split()}


MONTHS = _numbered(
    """january jan jan.
    february feb feb.
    march mar mar.
    april apr apr.
    may
    june jun jun.
    july jul jul.
    august aug aug.
    september sep sept sep. sept.
    october oct oct.
    november nov nov.
    december dec dec.""",
    first=1,
)

WEEKDAYS = _numbered(
    """monday mon.
    tuesday tues tues. tue.
    wednesday wed.
    thursday thurs thurs. thu.
    friday fri.
    saturday sat.
    sunday sun.""",
    first=0,
)

SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}

QUARTERS = {"q1": 1, "q2": 2, "q3": 3, "q4": 4}

UNIT = {
    "second": Unit.SECOND, "minute": Unit.MINUTE, "hour": Unit.HOUR, "day": Unit.DAY, "weekend": Unit.WEEKEND,
    "week": Unit.WEEK, "month": Unit.MONTH, "quarter": Unit.QUARTER, "year": Unit.YEAR, "decade": Unit.DECADE,
    "century": Unit.CENTURY,
}  # fmt: skip
UNITS = {f"{word}s": unit for word, unit in UNIT.items() if word != "century"} | {"centuries": Unit.CENTURY}

PARTS = {
    "morning": "MO", "mornings": "MO", "afternoon": "AF", "afternoons": "AF", "evening": "EV", "evenings": "EV",
    "night": "NI", "nights": "NI",
}  # fmt: skip

ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
}  # fmt: skip
CENTURIES = {"sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19}
TEENS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip

DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip

ZONES = {
    "gmt": 0, "utc": 0, "bst": 60, "cet": 60, "cest": 120, "est": -300, "edt": -240, "cst": -360, "cdt": -300,
    "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
}  # fmt: skip

MERIDIEMS = {"a.m.": 0, "p.m.": 12, "am": 0, "pm": 12, "a.m": 0, "p.m": 12}

ARTICLES = {"a": 1, "an": 1}
ERAS = {"bc": "bc", "b.c.": "bc", "bce": "bc", "b.c.e.": "bc", "ad": "ad", "a.d.": "ad", "ce": "ad"}
TODAY = {"yesterday": -1, "today": 0, "tomorrow": 1}
TWELVE = {"noon": 12, "midday": 12, "midnight": 24}

POINTERS = {
    "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF",
    "recently": "PAST_REF", "previously": "PAST_REF", "lately": "PAST_REF",
    "soon": "FUTURE_REF", "shortly": "FUTURE_REF",
}  # fmt: skip

OFTEN = {
    "hourly": Unit.HOUR, "daily": Unit.DAY, "nightly": Unit.DAY, "weekly": Unit.WEEK, "monthly": Unit.MONTH,
    "quarterly": Unit.QUARTER, "annually": Unit.YEAR, "yearly": Unit.YEAR,
}  # fmt: skip

CASED = frozenset(
    {"may", "march", "mar", "jan", "dec", "august", "sun.", "sat.", "wed.", "mon.", "bc", "ad", "ce", "bce"}
)
"""Words that count only with a capital: in small letters they are verbs, adjectives or names of fruit."""

TRIGGERS = frozenset(
    """
    MONTH WEEKDAY SEASON QUARTER_WORD UNIT UNITS PART TODAY POINTER OFTEN CENTURY_WORD TWELVE ERA DECADE_WORD MERIDIEM
    ZONE tonight overnight now current future past period
    """.split()
)
"""Kinds of which every expression has one, but for those that are known by their shape."""
