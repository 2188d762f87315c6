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

WEEKDAY = _numbered(
    """monday mon.
    tuesday tues tues. tue.
    wednesday wed.
    thursday thurs thurs. thu.
    friday fri.
    saturday sat.
    sunday sun.""",
    first=0,
)

SHORT_DAYS = {name.removesuffix("."): number for name, number in WEEKDAY.items() if name.endswith(".")}
"""Without their dot they are days only in front of a date: "Wed 15 Nov"."""

WEEKDAYS = {f"{name}s": number for name, number in WEEKDAY.items() if name.endswith("day")}

SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}

MONTHS_EACH = {
    f"{month}s": number for month, number in MONTHS.items() if len(month) > 4 and month.isalpha() and month != "march"
}  # fmt: skip

SEASONS_EACH = {"summers": 6, "autumns": 9, "winters": 12}

QUARTERS = {"q1": 1, "q2": 2, "q3": 3, "q4": 4}
HALVES = {"h1": 1, "h2": 2}

UNIT = {
    "second": Unit.SECOND, "minute": Unit.MINUTE, "hour": Unit.HOUR, "day": Unit.DAY, "weekend": Unit.WEEKEND,
    "week": Unit.WEEK, "month": Unit.MONTH, "quarter": Unit.QUARTER, "year": Unit.YEAR, "decade": Unit.DECADE,
    "century": Unit.CENTURY,
}  # fmt: skip
SHORT_UNITS = {
    "secs": Unit.SECOND, "mins": Unit.MINUTE, "min": Unit.MINUTE, "hrs": Unit.HOUR, "hr": Unit.HOUR, "wks": Unit.WEEK,
    "mos": Unit.MONTH, "mos.": Unit.MONTH, "mths": Unit.MONTH, "yrs": Unit.YEAR, "yrs.": Unit.YEAR,
}  # fmt: skip
UNITS = (
    {f"{word}s": unit for word, unit in UNIT.items() if word != "century"} | {"centuries": Unit.CENTURY} | SHORT_UNITS
)

UNITS_TIME = {
    f"{word}' time": unit for word, unit in UNITS.items() if word[:-1] in UNIT and word not in ("seconds", "weekends")
}
"""Of "in two weeks' time"."""

PART = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}
PARTS = {f"{word}s": part for word, part in PART.items()}

FORTNIGHT = {"fortnight": 2, "fortnights": 2}
"""In weeks."""

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

HOURS = {word: number for word, number in (ONES | TEENS).items() if number <= 12}

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip

DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90, "noughties": 100,
}  # fmt: skip

ZONES = {
    "gmt": 0, "utc": 0, "bst": 60, "cet": 60, "cest": 120, "eet": 120, "msk": 180, "ist": 330, "hkt": 480, "jst": 540,
    "aest": 600, "aedt": 660, "acst": 570, "awst": 480, "nzst": 720, "nzdt": 780, "sast": 120, "wat": 60, "eat": 180,
    "pkt": 300, "hst": -600, "akst": -540, "akdt": -480, "ast": -240, "est": -300, "edt": -240, "cst": -360,
    "cdt": -300, "mst": -420, "mdt": -360, "pst": -480, "pdt": -420,
    "et": "America/New_York", "pt": "America/Los_Angeles",
}  # fmt: skip
"""Offsets in minutes; an IANA zone where the name is of two, one in winter and one in summer."""

CLOCK_ZONES = {
    "eastern": "America/New_York", "central": "America/Chicago", "mountain": "America/Denver",
    "pacific": "America/Los_Angeles", "ct": "America/Chicago", "mt": "America/Denver",
}  # fmt: skip
"""What stands before "time", or "standard time", or behind "p.m."."""

CITY_ZONES: dict[str, int | str] = {
    "athens": "Europe/Athens", "baghdad": "Asia/Baghdad", "beijing": "Asia/Shanghai", "berlin": "Europe/Berlin",
    "brussels": "Europe/Brussels", "cairo": "Africa/Cairo", "central european": "Europe/Brussels",
    "delhi": "Asia/Kolkata", "geneva": "Europe/Zurich", "greenwich": 0, "greenwich mean": 0,
    "istanbul": "Europe/Istanbul", "jerusalem": "Asia/Jerusalem", "kabul": "Asia/Kabul", "kyiv": "Europe/Kyiv",
    "lagos": "Africa/Lagos", "london": "Europe/London", "madrid": "Europe/Madrid", "moscow": "Europe/Moscow",
    "nairobi": "Africa/Nairobi", "paris": "Europe/Paris", "rome": "Europe/Rome", "seoul": "Asia/Seoul",
    "shanghai": "Asia/Shanghai", "sydney": "Australia/Sydney", "tehran": "Asia/Tehran", "tokyo": "Asia/Tokyo",
    "vienna": "Europe/Vienna", "washington": "America/New_York",
}  # fmt: skip
"""What stands before "time" where the clocks of a city are meant."""

MERIDIEMS = {"a.m.": 0, "p.m.": 12, "am": 0, "pm": 12, "a.m": 0, "p.m": 12}

ARTICLES = {"a": 1, "an": 1}

MEASURES = dict.fromkeys("additional brief entire extra full further short solid whole".split(), True)
"""Between a number or an article and its unit: "a full year"."""
MORE = dict.fromkeys("consecutive calendar long more straight successive".split(), True)
"""Between a number and its unit only: "three more days"."""
WORKING = dict.fromkeys("business school trading working".split(), True)
"""Of days that are not all those of the calendar."""
ERAS = {"bc": "bc", "b.c.": "bc", "bce": "bc", "b.c.e.": "bc", "ad": "ad", "a.d.": "ad", "ce": "ad"}
TODAY = {"yesterday": -1, "today": 0, "tomorrow": 1}
TWELVE = {"noon": 12, "midday": 12, "midnight": 24}

POINTERS = {
    "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF",
    "recently": "PAST_REF", "lately": "PAST_REF", "previously": "PAST_REF",
    "soon": "FUTURE_REF", "shortly": "FUTURE_REF",
}  # fmt: skip

INSTANT = {
    "instant": 0, "inst.": 0, "inst": 0, "ultimo": -1, "ult.": -1, "ult": -1, "proximo": 1, "prox.": 1, "prox": 1,
}  # fmt: skip
"""Behind a day, as letters had it: of this month, the last, the next."""

MIDDLE_PARTS = {"midmorning": "MO", "midafternoon": "AF"}
MIDDLES = {"midweek": Unit.WEEK, "midyear": Unit.YEAR}

OFTEN = {
    "hourly": Unit.HOUR, "daily": Unit.DAY, "nightly": Unit.DAY, "weekly": Unit.WEEK, "monthly": Unit.MONTH,
    "quarterly": Unit.QUARTER, "annually": Unit.YEAR, "yearly": Unit.YEAR,
}  # fmt: skip

SELDOM = {
    "fortnightly": (2, Unit.WEEK), "biweekly": (2, Unit.WEEK), "bimonthly": (2, Unit.MONTH),
    "biannually": (6, Unit.MONTH), "semiannually": (6, Unit.MONTH),
}  # fmt: skip
"""Of more of the unit than one."""

LASTING = {
    "daylong": Unit.DAY, "weeklong": Unit.WEEK, "monthlong": Unit.MONTH, "yearlong": Unit.YEAR,
    "decadelong": Unit.DECADE, "hourlong": Unit.HOUR,
}  # fmt: skip

FISCAL = {"fy": True, "cy": True}
"""Before the figures of a fiscal or a calendar year."""

HOLIDAYS = {
    "new year 's day": "new year's day", "(martin luther king (jr. | jr)? | mlk) day": "martin luther king day",
    "groundhog day": "groundhog day", "(st. | st | saint)? valentine 's day": "valentine's day",
    "(presidents' | president 's | presidents) day": "presidents' day", "(shrove | fat) tuesday": "shrove tuesday",
    "mardi gras": "shrove tuesday", "ash wednesday": "ash wednesday",
    "(st. | st | saint) patrick 's day": "st. patrick's day",
    "palm sunday": "palm sunday", "(maundy | holy) thursday": "maundy thursday", "good friday": "good friday",
    "holy saturday": "holy saturday", "easter (sunday | day)?": "easter", "easter monday": "easter monday",
    "april (fools' | fool 's | fools) day": "april fools' day", "anzac day": "anzac day", "may day": "may day",
    "(mother 's | mothers' | mothers) day": "mother's day", "memorial day": "memorial day",
    "ascension day": "ascension day", "(pentecost | whit sunday)": "pentecost", "whit monday": "whit monday",
    "juneteenth": "juneteenth", "(father 's | fathers' | fathers) day": "father's day", "canada day": "canada day",
    "independence day": "independence day", "bastille day": "bastille day", "(labor | labour) day": "labor day",
    "(columbus | indigenous (peoples' | people 's | peoples)) day": "columbus day",
    "halloween": "halloween", "all saints' day": "all saints' day",
    "election day": "election day", "armistice day": "armistice day", "remembrance day": "armistice day",
    "remembrance sunday": "remembrance sunday",
    "(veterans | veterans' | veteran 's) day": "veterans day", "thanksgiving day?": "thanksgiving",
    "black friday": "black friday", "christmas eve": "christmas eve", "christmas day?": "christmas",
    "boxing day": "boxing day", "new year 's eve": "new year's eve", "rosh hashanah": "rosh hashanah",
    "yom kippur": "yom kippur", "passover": "passover", "eid al - fitr": "eid al-fitr",
    "eid al - adha": "eid al-adha", "diwali": "diwali", "(lunar | chinese) new year": "lunar new year",
    "(hanukkah | chanukah)": "hanukkah",
    "australia day": "australia day", "burns night": "burns night", "waitangi day": "waitangi day",
    "(st. | st | saint) david 's day": "st. david's day", "international women 's day": "international women's day",
    "cyber monday": "cyber monday", "super tuesday": "super tuesday", "inauguration day": "inauguration day",
    "cinco de mayo": "cinco de mayo", "victoria day": "victoria day", "mothering sunday": "mothering sunday",
    "epiphany": "epiphany", "orthodox easter": "orthodox easter", "orthodox christmas": "orthodox christmas",
    "lady day": "lady day", "earth day": "earth day", "(st. | st | saint) george 's day": "st. george's day",
    "midsummer 's (day | eve)": "midsummer's day", "all souls' day": "all souls' day",
    "(bonfire | guy fawkes) night": "bonfire night", "(st. | st | saint) andrew 's day": "st. andrew's day",
    "(st. | st | saint) stephen 's day": "st. stephen's day",
}  # fmt: skip
"""Patterns of names, and what the calendar calls the day."""

CASED = frozenset(
    """
    ad april ash august bc bce black bonfire boxing burns ce chanukah chinese christmas christmases columbus ct cy cyber
    d dec diwali earth easter eat eid election epiphany est et fat fri fy good guy halloween hanukkah holy independence
    ist jan labor labour lady lunar mar march may mayo memorial mon mon. mt orthodox palm passover pentecost pt sat sat.
    sun sun. super thanksgiving wat wed wed. whit
    """.split()
)
"""Words that count only with a capital: in small letters they are verbs, adjectives or names of fruit."""

TRIGGERS = frozenset(
    """
    INSTANT MIDDLE MIDDLE_PART MONTH WEEKDAY WEEKDAYS SEASON SEASONS QUARTER_WORD HALF_WORD UNIT UNITS FORTNIGHT PART
    PARTS TODAY POINTER OFTEN CENTURY_WORD TWELVE ERA DECADE_WORD MONTHS MERIDIEM ZONE tonight overnight now current
    future past period once present term half thousand o'clock ides halloween thanksgiving christmas christmases easter
    juneteenth pentecost hashanah kippur passover diwali gras eid fy cy hanukkah chanukah millennium moment moments
    weekday weekdays weeknight weeknights SELDOM LASTING epiphany mayo
    """.split()
)
"""Kinds of which every expression has one, but for those that are known by their shape."""
