"""What a language calls the units of time, and how it frames a date: all that telling one needs to know of it."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language; `{}` stands for the date, or the number, that they are about.

    `decade` is given its first year, `century` its number, negative before Christ. Where the name of one begins with
    the `article`, that goes before "early" too.
    """

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
