"""Who or what stands at the head of a line: the subject as it is written, or whom its pronoun stands for."""

import re

from timeline.events.english.known import BODIES
from timeline.events.extents import tail
from timeline.events.happenings import Happening, Reading
from timeline.events.parsing.named import Name
from timeline.events.parsing.predicates import Phrase
from timeline.events.parsing.tagging import Sentence
from timeline.events.periods import tells_period
from timeline.events.titling.apposed import apposed
from timeline.events.titling.calling import called
from timeline.events.titling.line_words import Word
from timeline.events.titling.lines import joined, kept, plain
from timeline.events.titling.made import what_was_made
from timeline.events.values import EntityKind

_LOWERED = frozenset("The A An This That These Those Its His Her Their".split())
_LONG_SUBJECT = 70
_LONG_LIST = 64
_ASIDE = frozenset(",;:WTBVMFhd-(")
_FAR = 14  # words between a subject and its verb
_NAMED = re.compile("[NER]")
_LISTED = re.compile(",[^K]")


def subject_words(reading: Reading, happening: Happening, subject: Phrase) -> list[Word]:
    """The words for the subject of a happening's verb; none: nobody who reads them alone would know who is meant."""
    sentence = reading.sentences[happening.n]
    if not _NAMED.search(sentence.kinds, subject.first, subject.last):
        return []
    if _points(sentence, subject):
        return _who_is_meant(reading, happening, sentence, subject)
    beside = apposed(sentence, reading.places[happening.n], subject)
    if beside:
        return beside
    if sentence.kinds[subject.first] == "H":
        return _of_owner(reading, happening, subject)
    if sentence.kinds[subject.head] == "D":
        return []  # "many"
    between = sentence.kinds[subject.last : subject.joined.first] if subject.joined is not None else ""
    if ",K" in between and not _LISTED.search(between):
        return []  # "it runs until May, and the telescope has": a comma parts clauses, not two nouns
    name = _called(reading, happening, sentence, subject)
    if name:
        return name
    return _shortened(happening, sentence, subject, _written(reading, happening, subject), between)


def _of_owner(reading: Reading, happening: Happening, subject: Phrase) -> list[Word]:
    """ "His trial" as "Anna Berg's trial"; none for "his wife", who is not what happens to him."""
    opens = not subject.first or reading.sentences[happening.n].kinds[subject.first - 1] in ",;KZ"
    noun = next((told for told in reading.told_in[happening.n] if told.phrase is subject and told.doers), None)
    before = {place.name for place in reading.places[happening.n] if place.first < subject.first}
    if noun is None or not opens or len(before) > 1:
        return []
    return [*plain(noun.doers[0].text), Word("'s", "S", True), *_written(reading, happening, subject)[1:]]


def _points(sentence: Sentence, subject: Phrase) -> bool:
    """A pronoun, or a noun that "this" points at; "one of two fighters" is none."""
    is_one_of = sentence.lower[subject.head] == "one" and subject.last > subject.head + 1
    is_pronoun = sentence.kinds[subject.head] == "R" and not is_one_of
    return is_pronoun or sentence.lower[subject.first] in ("this", "these", "those", "that")


def _shortened(
    happening: Happening, sentence: Sentence, subject: Phrase, whole: list[Word], between: str
) -> list[Word]:
    """A subject as it is written or, where that is long, its names; a list only whole."""
    if len(joined(whole)) <= _LONG_SUBJECT:
        return whole
    named = _named_subject(happening)
    if subject.joined is None:
        return named or kept(sentence, subject.first, subject.last)
    if _LISTED.search(between):
        return whole if len(joined(whole)) <= _LONG_LIST else []
    return named if any(word.text == "and" for word in named) else []


def _written(reading: Reading, happening: Happening, subject: Phrase) -> list[Word]:
    """A subject as it is written, with what hangs on it; "Friday's call" is "the call"."""
    sentence = reading.sentences[happening.n]
    words = kept(sentence, _start(sentence, subject), _subject_end(reading, happening, subject))
    while words and (words[-1].kind in "PL" or words[-1].text in _EMPHATIC):
        words.pop()  # "the warrant issued Monday charged him", "the firm first halted it"
    is_dated = sentence.kinds[max(0, subject.first - 2) : subject.first + 1] in ("ZSN", "ZSJ")
    return [*([Word("The", "D")] if is_dated else []), *words]


_EMPHATIC = frozenset("first himself herself itself themselves".split())


def _start(sentence: Sentence, subject: Phrase) -> int:
    """Where a subject begins, with what bounds its number or tells its period: "more than 100 people"."""
    first = subject.first
    if first and sentence.kinds[first - 1] == "Z" and tells_period(sentence, first - 1):
        return first - 1
    if sentence.kinds[first] != "C":
        return first
    before = sentence.lower[max(0, first - 2) : first]
    return first - 2 if before in _BOUNDS else first - 1 if before[-1:] in _ROUGHLY else first


_BOUNDS = (("more", "than"), ("less", "than"), ("fewer", "than"), ("at", "least"), ("at", "most"), ("up", "to"))
_ROUGHLY = (("about",), ("almost",), ("around",), ("nearly",), ("over",), ("roughly",), ("some",), ("only",))


def _who_is_meant(reading: Reading, happening: Happening, sentence: Sentence, subject: Phrase) -> list[Word]:
    """The name that a pronoun stands for; nothing where the sentence names somebody else before it."""
    if sentence.lower[subject.head] == "it" and (made := what_was_made(reading, happening)):
        return made
    if not happening.subjects or _may_be_a_person(happening.subjects[0], sentence.lower[subject.head]):
        return _topic(happening, sentence, subject)
    name = happening.subjects[0]
    if sentence.lower[max(0, subject.first - 1)] in ("neither", "nor"):
        return []
    before = [place.name for place in reading.places[happening.n] if place.first < subject.first]
    if any(other is not name and other.kind is name.kind for other in before) or name in _others(happening)[:1]:
        return []
    if happening.link in _SUBORDINATE and any(_may_be_meant(other, name) for other in before):
        return []  # "take Elian to him once Hill comes, since he was found"
    is_thing = name.kind is EntityKind.OTHER and len(name.words) > 1 and not name.has_article
    return (is_thing and _as_introduced(reading, name)) or [
        *([Word("The", "D")] if name.has_article else []),
        *plain(name.text),
    ]


def _as_introduced(reading: Reading, name: Name) -> list[Word]:
    """ "The container ship Otto": a thing by its name and what it is called where it is named first."""
    n, place = next((n, place) for n, places in enumerate(reading.places) for place in places if place.name is name)
    sentence, first = reading.sentences[n], place.first
    while first and sentence.kinds[first - 1] in "NJ":
        first -= 1
    is_called = 0 < first < place.first and sentence.lower[first - 1] == "the"
    return kept(sentence, first - 1, place.last) if is_called else []


_SUBORDINATE = frozenset("after as because before since until when while".split())


def _may_be_meant(other: Name, name: Name) -> bool:
    """Whether a name of one word that nothing tells the kind of may be that of somebody, too."""
    is_unknown = other.kind is EntityKind.OTHER and len(other.words) == 1 and not other.has_article
    return name.kind is EntityKind.PERSON and is_unknown


def _others(happening: Happening) -> list[Name]:
    """Those at the other end of its verb."""
    is_passive = happening.predicate is not None and happening.predicate.passive
    return happening.doers if is_passive else happening.objects


def _called(reading: Reading, happening: Happening, sentence: Sentence, subject: Phrase) -> list[Word]:
    """The name of what "the canal" and "the company" call, where the sentence names nothing else like it before."""
    if sentence.lower[subject.first] != "the" or sentence.kinds[subject.first : subject.last] != "DN":
        return []
    if not happening.subjects:
        return []
    noun, name = sentence.lower[subject.head], happening.subjects[0]
    if called(reading, happening.n, noun, name) is None:
        return []
    words = _who_is_meant(reading, happening, sentence, subject)
    lacks_article = bool(words) and words[0].kind == "E" and noun == name.words[-1].lower() and name.words[-1] in BODIES
    return [Word("The", "D"), *words] if lacks_article else words


def _may_be_a_person(name: Name, pronoun: str) -> bool:
    """Whether "it" would stand for a name of one word that nothing tells the kind of."""
    return pronoun == "it" and name.kind is EntityKind.OTHER and len(name.words) == 1 and not name.has_article


def spoken_of(happening: Happening) -> list[Word]:
    """What the last clause was about, as the next one may call it: "a bridge" is "the bridge" from then on."""
    first, *others = happening.topic
    if others[:1] == ["only"]:
        return []  # "the only treaty" of its kind
    opening = "the" if first.lower() in ("a", "an") else first.lower() if first in _LOWERED else first
    return [Word(opening, "D" if others else "E"), *(_later(other) for other in others)]


def _later(word: str) -> Word:
    kind = "o" if word == "of" else "E" if word[0].isupper() else "N"
    return Word(word, kind, word[0] in "'’")


def _topic(happening: Happening, sentence: Sentence, subject: Phrase) -> list[Word]:
    """What "it" means in front of a verb, where it means something: not in "it is true that"."""
    assert happening.predicate is not None
    means = sentence.lower[subject.head] == "it" and happening.topic and happening.predicate.lemma not in _EMPTY
    if not _SPEAKING.isdisjoint(sentence.lower):
        return []  # somebody says so, who may speak of anything
    return spoken_of(happening) if means else []


_SPEAKING = frozenset("i we you".split())
_EMPTY = frozenset("be seem appear take turn happen follow remain".split())
"""Verbs whose "it" may mean nothing."""


def _named_subject(happening: Happening) -> list[Word]:
    """The names of a subject that is long with titles."""
    people = [name for name in happening.subjects if name.kind is EntityKind.PERSON][:2]
    return plain(" and ".join(name.text for name in people))


def _subject_end(reading: Reading, happening: Happening, subject: Phrase) -> int:
    """Where a subject with all that hangs on it ends: at its verb, unless a comma or a clause comes between."""
    while (
        happening.governor is not None
        and happening.governor.predicate is not None
        and (happening.governor.predicate.subject is subject)
    ):
        happening = happening.governor  # "speaker after speaker spoke, and left"
    sentence, predicate = reading.sentences[happening.n], happening.predicate
    assert predicate is not None
    first = subject.end.last
    verb = max(first, predicate.first)
    between = sentence.kinds[first:verb]
    barred = _ASIDE | {"P"} if sentence.kinds[subject.end.head] == "E" else _ASIDE
    has_verb = any(
        other.predicate is not None and other.predicate.finite and first <= other.predicate.verb < verb
        for other in reading.told_in[happening.n]
    )
    if has_verb or len(between) >= _FAR or not barred.isdisjoint(between):
        return min(tail(sentence, first), verb)
    return verb
