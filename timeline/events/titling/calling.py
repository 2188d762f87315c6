"""The name of what "the canal" and "the company" call, as far as an article leaves no doubt."""

import re

from timeline.events.happenings import Index, Reading
from timeline.events.parsing.named import Name
from timeline.events.parsing.references import may_be_called
from timeline.events.parsing.runs import FIRM_ENDS
from timeline.events.values import EntityKind

_FIRMS = frozenset(
    """
    agency airline automaker carmaker company concern corporation firm insurer maker manufacturer organisation
    organization retailer
    """.split()
)


def called(reading: Reading, n: int, noun: str, spoken_of: Name | None = None) -> Name | None:
    """The name that sentence `n` calls so: what was `spoken_of`, if that may be called so, or else the only one."""
    if noun == "group":
        return None
    names = {name for first, name in Index.of(reading).ending.get(noun, ()) if first <= n}
    if spoken_of is not None:
        if len(names) > 1 and spoken_of in names and not _is_near(reading, n, spoken_of):
            return None  # "the museum", where two were told of before
        return spoken_of if spoken_of in names or _is_leading_firm(reading, spoken_of) else None
    if noun in _FIRMS and not names:
        names = {firm for firm in _firms(reading, n) if may_be_called(firm, noun)}
    name = names.pop() if len(names) == 1 else None
    return None if name is None or _is_another(reading, n, noun, name) else name


def _is_near(reading: Reading, n: int, name: Name) -> bool:
    return any(place.name is name for places in reading.places[max(0, n - 1) : n + 1] for place in places)


def _is_another(reading: Reading, n: int, noun: str, name: Name) -> bool:
    """Whether "a swimmer" without that name was told of right before "the swimmer"."""
    if n == 0 or any(place.name is name for place in reading.places[n - 1]):
        return False
    sentence = reading.sentences[n - 1]
    return any(other == noun and sentence.lower[at - 1] in ("a", "an") for at, other in enumerate(sentence.lower) if at)


def _is_leading_firm(reading: Reading, name: Name) -> bool:
    """Whether no other firm is named more than twice as often."""
    named = Index.of(reading).firms
    return name.kind is EntityKind.ORGANISATION and 2 * named[name] >= max(named.values())


def _firms(reading: Reading, n: int) -> set[Name]:
    """The firms an article opens with, or the one it is about, where nothing near speaks of another."""
    firms = {  # not "(AP)", which sends it
        place.name
        for place in reading.places[0]
        if place.name.kind is EntityKind.ORGANISATION and reading.sentences[0].kinds[place.first - 1] != "("
    }
    if not firms and (leading := leading_firm(reading)) is not None:
        firms = {leading}
    near = (place.name for places in reading.places[max(0, n - 1) : n + 1] for place in places)
    return firms if all(name in firms for name in near if name.kind is EntityKind.ORGANISATION) else set()


def leading_firm(reading: Reading) -> Name | None:
    """The firm that an article is about: named at least twice as often as any other, and surely a firm."""
    (firm, most), *others = [*Index.of(reading).firms.most_common(2), (None, 0)]
    if firm is None or most < 2 * sum(count for _, count in others):
        return None
    return firm if firm.words[-1] in FIRM_ENDS or _is_in_business(reading, firm, most) else None


_BUSINESS = re.compile(r"\b(?:company|companies|firm|shares|stock)\b")


def _is_in_business(reading: Reading, name: Name, most: int) -> bool:
    """Whether an article that names it more than once speaks of business; an army and NATO are in none."""
    may_be_firm = most > 1 and not name.text.isupper() and may_be_called(name, "company")
    return may_be_firm and _BUSINESS.search(reading.text) is not None
