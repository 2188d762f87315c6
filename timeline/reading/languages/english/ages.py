"""How old somebody is, and the age that one lives in: neither is a date."""

import re

from timeline.reading.languages.english.neighbours import word_after

_PEOPLE = frozenset(
    """
    and babies baby boy boys brother calf child children daughter daughters girl girls grandson had has in infant
    infants is kitten nephew niece of puppies puppy sister son sons toddler twin twins was who with
    """.split()
)
"""Behind the age of somebody; what else is so old has its noun there."""

_TODAYS = re.compile(
    r"(?:['’]s)? (?:[a-z]+ )?(?:age|audiences|cars|children|climate|computers|consumers|dollars|economy|environment|era"
    r"|families|generation|kids|men|money|parents|politicians|prices|readers|society|standards|students|technology"
    r"|teenagers|terms|women|world|youth)\b"
)
_OF_TOMORROW = re.compile(r"(?:[a-z]{3,}s|people|men|women|children|youth|world) of \Z")


def is_of_somebody(text: str, end: int) -> bool:
    """Behind "6-month-old": a son, a name, or nothing, and not a strike."""
    after = word_after(text, end)
    return after in _PEOPLE or not after.isalpha() or after.istitle()


def is_of_the_age(text: str, start: int, end: int, word: str) -> bool:
    """In today's world, the leaders of tomorrow: not that day, but the time that one lives in, or will."""
    if word == "today":
        return bool(_TODAYS.match(text, end))
    return bool(_OF_TOMORROW.search(text, max(0, start - 20), start))
