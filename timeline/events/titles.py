"""A line for a timeline, made from the article's own words."""

import re

LONGEST = 90

_LEADING = re.compile(
    r"^(?:and|but|or|so|who|which|that|when|while|after|before|since|as|because|also)\s", re.IGNORECASE
)
_EDGES = " \t\n,;:.-\u2013\u2014\"“”'‘"


def title(statement: str) -> str:
    """A statement as one line of at most 90 characters, cut between words.

    >>> title("which opened  in 1962, ")
    'Opened in 1962'
    """
    line = " ".join(statement.split()).strip(_EDGES)
    shorter = _LEADING.sub("", line)
    line = shorter if len(shorter.split()) > 2 else line
    if len(line) > LONGEST:
        line = line[: LONGEST - 1].rpartition(" ")[0].rstrip(_EDGES) + "…"
    return line[:1].upper() + line[1:]
