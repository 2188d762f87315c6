"""Names that hold a shorter one: whose surname it is, and what is named for somebody."""

from collections.abc import Sequence

from timeline.events.happenings import Index, Reading
from timeline.events.parsing.named import Name
from timeline.events.titling.line_words import Word
from timeline.events.values import EntityKind


def surnamed(reading: Reading, n: int, name: Name) -> Name | None:
    """The only name told up to sentence `n` that ends in one of which nothing tells the kind: "Jannik Sinner"."""
    if name.kind is not EntityKind.OTHER or len(name.words) > 1 or name.has_article:
        return None
    ending = {other for first, other in Index.of(reading).ending.get(name.words[0].lower(), ()) if first < n}
    longer = [other for other in ending if len(other.words) > 1 and other.words[-1] == name.words[0]]
    is_one = len(longer) == 1 and not longer[0].has_article and longer[0].kind is not EntityKind.ORGANISATION
    return longer[0] if is_one else None


def named_for(reading: Reading, name: Name) -> Name:
    """The name that holds a person's and goes on, if there is one: a telescope is named for somebody."""
    is_unknown = name.kind is EntityKind.OTHER and len(name.words) == 1
    if name.kind is not EntityKind.PERSON and not is_unknown:
        return name
    at = int(is_unknown)  # "Webb" is no first name
    for whole in Index.of(reading).wholes.get(name.words[0], ()):
        if len(whole.words) > len(name.words) and whole.words[at : at + len(name.words)] == name.words:
            return whole
    return name


_BUILT = frozenset(
    "abbey bridge castle cathedral church dam ferry mosque museum palace ship stadium temple tower".split()
)


def built(reading: Reading, phrase: Sequence[Word]) -> Name | None:
    """What a lead calls "the cathedral" behind its name: the only thing named there."""
    if len(phrase) != 2 or phrase[1].text not in _BUILT:
        return None
    sentence = reading.sentences[0]
    at = sentence.lower.index(phrase[1].text) if phrase[1].text in sentence.lower else 0
    named = [place.name for place in reading.places[0] if place.last < at and place.name.kind is EntityKind.OTHER]
    return named[0] if len(named) == 1 and not named[0].has_article else None


_AGED = "-year-old"


def without_age(words: Sequence[Word]) -> Sequence[Word]:
    """Words without the age in front of a name: "6-year-old Elian" is told by the name alone."""
    if not any(word.text.endswith(_AGED) for word in words):
        return words
    is_name = [*(word.kind == "E" for word in words[1:]), False]
    return [word for word, named in zip(words, is_name, strict=True) if not (named and word.text.endswith(_AGED))]
