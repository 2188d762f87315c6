"""Whose chairman somebody is: an office in a line wants its firm, and an article about one firm need not repeat it."""

from collections.abc import Sequence

from timeline.events.happenings import Happening, Reading
from timeline.events.titling.calling import leading_firm
from timeline.events.titling.line_words import Word
from timeline.events.titling.lines import LONGEST, joined, plain
from timeline.events.values import EntityKind

_OFFICES = frozenset(
    """
    ceo chairman chairmen chairwoman chief co-chairman director directors executive head manager officer president
    presidents secretary treasurer
    """.split()
)
_GIVEN = frozenset("appointed as elected named".split())
"""What stands in front of an office that somebody takes or leaves."""


def with_firm(reading: Reading, words: Sequence[Word], before: Sequence[Word] = ()) -> list[Word]:
    """Words of a line with the firm behind an office: "resigned as chairman" is that of the firm the article is about.

    `before` are the words in front of them; who names the firm there need not name it twice.
    """
    at = _office_end(words, before)
    if not at:
        return list(words)
    firm = leading_firm(reading)
    if firm is None or firm.words[0] in {word.text for word in (*before, *words)}:
        return list(words)
    article = [Word("the", "D")] if firm.has_article else []
    for name in (firm.text, " ".join(firm.words[:-1])):  # "Norton Holding" where "Norton Holding Corp." is too long
        said = [*words[:at], Word("of", "o"), *article, *plain(name)]
        if name and len(joined([*before, *said])) <= LONGEST:
            return [*said, *words[at:]]
    return list(words)


def _office_end(words: Sequence[Word], before: Sequence[Word]) -> int:
    """Where the offices end that somebody takes or leaves; 0: there are none, or they have their "of" already."""
    given = next((n + 1 for n, word in enumerate(words) if word.text in _GIVEN), 0)
    if not given and not (before and before[-1].text in _GIVEN):
        return 0
    end = given
    while end < len(words) and words[end].kind in "DJNEK,":
        end += 1
    while end > given and words[end - 1].kind in "K,":
        end -= 1
    if end == given or words[end - 1].text.lower() not in _OFFICES:
        return 0
    return 0 if end < len(words) and words[end].text in ("of", "at", "for") and _has_firm(words[end:]) else end


def _has_firm(words: Sequence[Word]) -> bool:
    """ "Of Norton Inc.", but not "for health reasons"."""
    return words[0].text == "of" or any(word.kind in "EH" for word in words[1:3])


def untitled_name(happening: Happening, opening: Sequence[Word]) -> list[Word]:
    """The name of somebody without the offices before it, where a line has no room for both; none, if it has none."""
    name = next(iter(happening.subjects), None)
    if name is None or name.kind is not EntityKind.PERSON or len(name.words) == 1 or len(opening) <= len(name.words):
        return []
    is_last = tuple(word.text for word in opening[-len(name.words) :]) == name.words
    return list(opening[-len(name.words) :]) if is_last else []
