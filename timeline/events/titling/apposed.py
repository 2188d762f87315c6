"""Who stands between commas beside what only describes him: "the minister, Anna Berg, resigned" tells of Anna Berg."""

import re
from collections.abc import Sequence

from timeline.events.english.organisations import PERSON_TITLES
from timeline.events.parsing.named import Name, Place
from timeline.events.parsing.predicates import Phrase
from timeline.events.parsing.references import is_person
from timeline.events.parsing.tagging import Sentence
from timeline.events.titling.line_words import Word
from timeline.events.titling.lines import kept, plain
from timeline.events.values import EntityKind

_BESIDE = re.compile("(?:ID[JN]*N)?,(D?E+),")
_SEVERAL = re.compile(",E+KE+,")


def apposed(sentence: Sentence, places: Sequence[Place], subject: Phrase) -> list[Word]:
    """The words for the name, or the two names, beside a subject that only describes them; none: there is no such."""
    if _SEVERAL.match(sentence.kinds, subject.last) and sentence.lower[subject.last - 1].endswith("s"):
        return kept(sentence, subject.last + 1, sentence.kinds.index(",", subject.last + 1))
    beside = _name_beside(sentence, places, subject)
    if beside is None:
        return []
    title = sentence.words[beside.first - 1]
    is_titled = len(beside.name.words) == 1 and title in PERSON_TITLES  # "Lord Averill"
    return [
        *_before(sentence, subject, beside.name),
        *plain(f"{title} {beside.name.text}" if is_titled else beside.name.text),
    ]


def _name_beside(sentence: Sentence, places: Sequence[Place], subject: Phrase) -> Place | None:
    is_one = sentence.lower[subject.first] == "one"  # "one of them, Igor Pavlov, fled"
    beside = _BESIDE.match(sentence.kinds, subject.last)
    if beside is None or not (is_one or sentence.kinds[subject.first] in "DH"):
        return None
    is_new = sentence.lower[subject.first] in ("a", "an") and not is_person(sentence.lower[subject.head])
    if is_new or subject.joined is not None:
        return None
    at = beside.start(1)
    at += sentence.kinds[at] == "D" or sentence.words[at] in PERSON_TITLES
    place = next((place for place in places if place.first == at), None)
    if place is not None and sentence.kinds[subject.first] == "H" and not is_person(sentence.lower[subject.head]):
        return place  # "its forerunner, the Berg Telescope"
    return place if place is not None and place.name.kind in (EntityKind.PERSON, EntityKind.OTHER) else None


def _before(sentence: Sentence, subject: Phrase, name: Name) -> list[Word]:
    """ "The painting, Sunrise, was" is told of the painting Sunrise; a name with an article tells enough."""
    if name.has_article:
        return [Word("The", "D")]
    is_thing = name.kind is EntityKind.OTHER and not is_person(sentence.lower[subject.head])
    is_definite = sentence.lower[subject.first] == "the"
    return kept(sentence, subject.first, subject.last) if is_thing and is_definite else []
