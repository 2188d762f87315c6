"""Named days: their names in stage one, before their words are anything else, and what is said of them in stage two."""

from timeline.calendar.moments import at
from timeline.calendar.units import Unit
from timeline.reading.grammar import Rule
from timeline.reading.languages.english.rules.kinds import DAY, PERIOD
from timeline.reading.languages.english.words import HOLIDAYS
from timeline.reading.meanings import Away, Fixed, Holding, Named, Near, NewYear, Pick, Quantity


def _christmases_ago(count: float) -> Away | None:
    """Three Christmases ago: two years before the last."""
    return Away(Quantity(count - 1, Unit.YEAR), -1, Named("christmas", Pick.LAST)) if 1 < count < 10 else None


NAMED = (
    *(Rule(("HOLIDAY",), name, lambda key=key: key) for name, key in HOLIDAYS.items()),
    Rule(("NEW_YEAR", "HOLIDAY"), "new year", lambda: "new year's day"),
    Rule(("HOLIDAY",), "new year 's", lambda: "new year's day"),
)

HELD = (
    Rule(("HOLIDAY_WHEN", *DAY), "HOLIDAY", Named),
    Rule(DAY, "HOLIDAY ,? YEAR", lambda key, year: Named(key, year=Fixed(Unit.YEAR, at(int(year))))),
    Rule(DAY, "(last | this? past) HOLIDAY", lambda key: Named(key, Pick.LAST)),
    Rule(DAY, "(next | this? coming) HOLIDAY", lambda key: Named(key, Pick.NEXT)),
    Rule(DAY, "the (following | next) HOLIDAY", lambda key: Named(key, near=Near.AFTER)),
    Rule(DAY, "the (previous | preceding) HOLIDAY", lambda key: Named(key, near=Near.BEFORE)),
    Rule(DAY, "the HOLIDAY before last", lambda key: Away(Quantity(1, Unit.YEAR), -1, Named(key, Pick.LAST))),
    Rule(DAY, "COUNT christmases ago", _christmases_ago),
    Rule(DAY, "this HOLIDAY", lambda key: Named(key, Pick.THIS)),
    Rule(PERIOD, "the NEW_YEAR", lambda _: NewYear()),
    Rule(DAY, "d - day", lambda: Fixed(Unit.DAY, at(1944, 6, 6))),
    Rule(PERIOD, "holy week", lambda: Holding(Unit.WEEK, Named("easter"))),
    Rule(
        PERIOD,
        "the? HOLIDAY UNIT",
        lambda key, unit: Holding(unit, Named(key)) if unit.value in ("week", "weekend") else None,
    ),
)
