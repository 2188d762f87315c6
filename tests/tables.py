"""Tables of cases: one line a case, read the same way everywhere."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

CASES = Path(__file__).parent / "cases"

_BRACKETED = re.compile(r"\[([^\]]*)\]")


class Case(NamedTuple):
    """A sentence, what of it is to be found, and what each is to mean."""

    published: str
    text: str
    said: list[str]
    wanted: list[str]


def lines(name: str) -> Iterator[str]:
    """The lines of a table, without its comments."""
    for line in (CASES / name).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line


def cases(name: str) -> list[Case]:
    """The cases of a table of `published | sentence with [expressions] | value | value …`; \\n is a new line."""
    found = []
    for line in lines(name):
        published, marked, *wanted = (part.strip() for part in line.replace("\\n", "\n").split(" | "))
        found.append(Case(published, _BRACKETED.sub(r"\1", marked), _BRACKETED.findall(marked), wanted))
    return found
