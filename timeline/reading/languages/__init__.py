"""The languages that articles can be in: a package each, an entry here each."""

from timeline.errors import UnknownLanguage
from timeline.reading.languages.english import ENGLISH
from timeline.reading.languages.language import Language

LANGUAGES = {"en": ENGLISH}


def language(name: str) -> Language:
    """The language of that tag; a region ("en-GB") is not looked at. Raises UnknownLanguage."""
    found = LANGUAGES.get(name.lower().partition("-")[0])
    if found is None:
        raise UnknownLanguage(name, sorted(LANGUAGES))
    return found


__all__ = ["LANGUAGES", "Language", "language"]
