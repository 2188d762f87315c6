"""A "she" whom a text never names: it stands in a line where the text has told of nobody else whom it could mean."""

from timeline.events.english.verbs import REPORTING
from timeline.events.happenings import Reading
from timeline.events.predicates import Phrase
from timeline.events.references import is_person
from timeline.events.values import EntityKind


def is_nobody_else(reading: Reading, n: int, subject: Phrase) -> bool:
    """ "She": an article that has told of nobody by a name or a noun can only mean the one it is about."""
    words = reading.sentences[n].lower
    if words[subject.head] not in ("he", "she") or "every" in words:
        return False
    for at in range(n + 1):
        sentence = reading.sentences[at]
        end = subject.first if at == n else len(sentence.kinds)
        is_named = (place.name.kind in _SOMEBODY and place.first < end for place in reading.places[at])
        if any(is_named) or any(is_person(word) for word in sentence.lower[:end]) or _speaks(reading, at, end):
            return False
    return True


def _speaks(reading: Reading, n: int, end: int) -> bool:
    """ "The witness said": somebody without a name, told of before a word of a sentence."""
    for told in reading.told_in[n]:
        predicate = told.predicate
        subject = predicate.subject if predicate is not None and predicate.lemma in REPORTING else None
        if subject is not None and subject.head < end and reading.sentences[n].kinds[subject.head] == "N":
            return True
    return False


_SOMEBODY = (EntityKind.PERSON, EntityKind.OTHER)
