"""Many texts made by chance, each read with every invariant checked; what broke one is told in as few words as do.

The texts are the same in every run. Each kind of failure is told once.
"""

import multiprocessing
import random
import re
import time
import traceback
from collections import Counter
from typing import NamedTuple

from tests.reading.invariants import check
from tests.reading.texts import any_text
from timeline.reading import Anchor

_TEXTS = 20_000
_TASK = 250
_MOST = 600  # characters of a text or a message that are shown
_WRONG = ArithmeticError, AssertionError, AttributeError, LookupError, RuntimeError, TypeError, ValueError
_ANCHORS = [
    *[Anchor.published("2024-06-25")] * 6,
    Anchor.published("2024-02-29"),
    Anchor.published("2023-01-01", day_first=True),
    Anchor.published("1989-11-02", day_first=False),
    Anchor.published("2024-12-31T23:59:30+02:00", "Europe/Berlin"),
    Anchor.published("2000-03-01T00:00Z"),
    Anchor.published("0001-01-01"),
    Anchor.published("9999-12-31"),
]


class Failure(NamedTuple):
    """A text that broke something: what it broke is its kind."""

    kind: str
    text: str
    anchor: Anchor
    told: str


def main() -> None:
    """So many texts on both cores: how many, how much was found in them, and what failed."""
    start, found, failures = time.perf_counter(), 0, list[Failure]()
    with multiprocessing.get_context("spawn").Pool() as pool:
        for count, failed in pool.imap(_task, range(0, _TEXTS, _TASK)):
            found += count
            failures += failed
    took = time.perf_counter() - start
    print(f"{_TEXTS:,} texts, {found:,} expressions, {len(failures):,} failures, in {took:.0f} s")
    for kind, count in Counter(failure.kind for failure in failures).most_common():
        same = [failure for failure in failures if failure.kind == kind]
        least = shrunk(min(same, key=lambda failure: len(failure.text)))
        print(f"  {count:5,} {kind}")
        print(f"        {_shortened(repr(least.text))}, published {least.anchor.reference.value}")
        print(f"        {_shortened(least.told)}")


def _shortened(text: str) -> str:
    """The least text that fails may be a number of thousands of figures."""
    return text if len(text) <= _MOST else f"{text[: _MOST // 2]} … {text[-_MOST // 2 :]}"


def _task(first: int) -> tuple[int, list[Failure]]:
    """How many expressions the next texts have, and what failed."""
    found, failures = 0, []
    for number in range(first, first + _TASK):
        chance = random.Random(number)
        result = attempt(any_text(chance), chance.choice(_ANCHORS))
        if isinstance(result, Failure):
            failures.append(result)
        else:
            found += result
    return found, failures


def attempt(text: str, anchor: Anchor) -> int | Failure:
    """The number of expressions, or how reading failed."""
    try:
        return len(check(text, anchor))
    except _WRONG as error:
        return Failure(_kind(error), text, anchor, f"{type(error).__name__}: {error}")


def _kind(error: Exception) -> str:
    """What failed, with the form of the value or of the message; every figure is the same to it."""
    told = str(error)
    if isinstance(error, AssertionError) and told:
        what, _, rest = told.partition(":")
        value = re.search(r"value='([^']*)'", rest)
        return f"{what}, {_form(value[1])}" if value else what
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {place.name}, {_form(told)}"


def _form(text: str) -> str:
    """The same for all figures and all durations."""
    return re.sub(r"-?\d+", "0", re.sub(r"\bP[T\dX]\S*|\bPT?inf\S*", "P", text))[:80]


def shrunk(failure: Failure) -> Failure:
    """The same failure of a text from which no word or character can be left out."""
    for between in (" ", ""):
        at = 0
        while at < len(parts := failure.text.split(between) if between else list(failure.text)):
            result = attempt(between.join(parts[:at] + parts[at + 1 :]), failure.anchor)
            if isinstance(result, Failure) and result.kind == failure.kind:
                failure = result
            else:
                at += 1
    return failure


if __name__ == "__main__":
    main()
