"""A "she" whom a text never names: it stands in a line where the text has told of nobody else whom it could mean."""

from timeline.events.english.verbs import REPORTING
from timeline.events.happenings import Reading
from timeline.events.parsing.predicates import Phrase
from timeline.events.parsing.references import is_person
from timeline.events.values import EntityKind


def is_nobody_else(reading: Reading, n: int, subject: Phrase) -> bool:
    """ "She": an article that has told of nobody by a name or a noun can only mean the one it is about."""
    words = reading.sentences[n].lower
    if words[subject.head] not in ("he", "she") or "every" in words:
        return False
    ends = [len(sentence.kinds) for sentence in reading.sentences[:n]] + [subject.first]
    if any(
        place.name.kind in _SOMEBODY and place.first < ends[at] for at in range(n + 1) for place in reading.places[at]
    ):
        return False
    return not any(_tells_of_somebody(reading, at, end) for at, end in enumerate(ends))


def _tells_of_somebody(reading: Reading, n: int, end: int) -> bool:
    """Whether a sentence tells of somebody without a name before its word `end`."""
    return any(is_person(word) for word in reading.sentences[n].lower[:end]) or _speaks(reading, n, end)


def _speaks(reading: Reading, n: int, end: int) -> bool:
    """ "The witness said": somebody without a name, told of before a word of a sentence."""
    for told in reading.told_in[n]:
        predicate = told.predicate
        subject = predicate.subject if predicate is not None and predicate.lemma in REPORTING else None
        if subject is not None and subject.head < end and reading.sentences[n].kinds[subject.head] == "N":
            return True
    return False


_SOMEBODY = (EntityKind.PERSON, EntityKind.OTHER)
