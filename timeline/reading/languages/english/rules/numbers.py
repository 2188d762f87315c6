"""Stage one: what counts ("twenty-one", "a couple of"), ordinals, and years that are spoken out."""

from timeline.reading.grammar import Rule

_COUNT = ("NUMBER", "COUNT")


def _again(number: float, again: float) -> float | None:
    """Five (5), as contracts have it."""
    return number if number == again else None


NUMBERS = (
    Rule(_COUNT, "TENS (-? ONES)?", lambda tens, ones: tens + (ones or 0)),
    Rule(_COUNT, "TENS (-? ONES)? AGAIN", lambda tens, ones, again: _again(tens + (ones or 0), again)),
    Rule(_COUNT, "NUMBER AGAIN", _again),
    Rule(_COUNT, "half AN", lambda _: 0.5),
    Rule(_COUNT, "AN quarter of AN", lambda *_: 0.25),
    Rule(_COUNT, "three -? quarters of AN", lambda _: 0.75),
    Rule(_COUNT, "AN? hundred", lambda _: 100),
    Rule(_COUNT, "ONES hundred (and? TENS)?", lambda ones, tens: ones * 100 + (tens or 0)),
    Rule(_COUNT, "AN? thousand", lambda _: 1000),
    Rule(_COUNT, "NUMBER thousand", lambda number: number * 1000),
    Rule(_COUNT, "AN? dozen", lambda _: 12),
    Rule(_COUNT, "half AN dozen", lambda _: 6),
    Rule(_COUNT, "NUMBER dozen", lambda number: number * 12),
    Rule(_COUNT, "NUMBER -? and -? AN -? half", lambda number, _: number + 0.5),
    Rule(_COUNT, "NUMBER and AN quarter < (UNIT | UNITS)", lambda number, *_: number + 0.25),
    Rule(_COUNT, "NUMBER and three -? (quarter | quarters) < (UNIT | UNITS)", lambda number, *_: number + 0.75),
    Rule(_COUNT, "AN? couple of?", lambda _: 2),
    Rule(("ORDINAL", "DAY_ORDINAL"), "TENS - ORDINAL", lambda tens, nth: tens + nth if nth < 10 else None),
    Rule(("YEAR",), "CENTURY_WORD TENS (-? ONES)?", lambda century, tens, ones: century * 100 + tens + (ones or 0)),
    Rule(("YEAR",), "CENTURY_WORD TEEN", lambda century, rest: century * 100 + rest),
    Rule(("YEAR",), "twenty (TENS (-? ONES)? | TEEN)", lambda tens, ones, teen: 2000 + (tens or teen) + (ones or 0)),
    Rule(("YEAR",), "two thousand and? (ONES | TEEN)", lambda ones, teen: 2000 + (ones or teen)),
    Rule(("VAGUE", "SOME"), "some", lambda: True),
    Rule(("VAGUE",), "((tens | dozens | hundreds) of)? (thousands | millions | billions) of", lambda: True),
    Rule(("VAGUE",), "(tens | dozens | hundreds) of", lambda: True),
    Rule(("VAGUE",), "several | many | AN? few | AN number of | AN good many", lambda *_: True),
)
