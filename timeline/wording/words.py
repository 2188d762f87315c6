"""What a language calls the units of time, and how it frames a date: all that telling one needs to know of it.

And what a chart says besides dates, for that is drawn by the core too.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

Forms = tuple[str, ...]
"""A text with a number in it, in each of the forms that a language has for numbers."""


@dataclass(frozen=True, slots=True)
class ChartWords:
    """What a chart says in one language; `{}` stands for what that is said of.

    `months` and `lengths` are as short as can be read, for where there is little room. `more` is the mark of so many,
    of so many thousands, and of so many millions; `legend` tells what each shape means, in the order of the shapes.
    """

    months: tuple[str, ...]
    lengths: tuple[str, ...]
    empty: str
    left_out: str
    events: Forms
    among: str
    more: tuple[str, str, str]
    bases: Mapping[str, str]
    disputed: str
    legend: tuple[str, ...]
    unnamed: Mapping[str, str]
    others: str
    everything: str
    nothing: str
    across: str
    lanes: str
    comma: str


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language, by its `tag`; `{}` stands for the date, or the number, that they are about.

    `decade` is given its first year, `century` its number, negative before Christ. Where the name of one begins with
    the `article`, that goes before "early" too. `lengths` are those of years, months, weeks, days, hours and minutes;
    `plural` says which of the forms suits a number.
    """

    tag: str
    months: tuple[str, ...]
    day: str
    before_christ: str
    after_christ: str
    quarters: tuple[str, ...]
    halves: tuple[str, ...]
    seasons: tuple[str, ...]
    decade: Callable[[int], str]
    century: Callable[[int], str]
    article: str
    thirds: tuple[str, str, str]
    timed: str
    unknown: str
    about: str
    until: str
    by: str
    since: str
    later: str
    either: str
    to: str
    plural: Callable[[int], int]
    lengths: tuple[Forms, ...]
    chart: ChartWords
    is_from_right: bool = False

    def counted(self, number: int, forms: Forms) -> str:
        """So many of something."""
        return forms[self.plural(number)].format(number)

    def set_apart(self, text: str) -> str:
        """A text of this language as it can stand where lines run from left to right.

        There "17 يونيو 2024" would have its month at the end, were it not isolated. Numbers alone go as time does in a
        chart: from left to right.
        """
        is_mixed = self.is_from_right and any(letter.isalpha() for letter in text)
        return f"\u2067{text}\u2069" if is_mixed else text
