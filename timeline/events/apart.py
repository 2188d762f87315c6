"""An article taken apart: sentences, words, names, and what its clauses and its event nouns say happens."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from timeline.events.english.nouns import FORMS, SYNONYMS, told
from timeline.events.english.organisations import PERSON_TITLES
from timeline.events.english.verbs import CARRYING, REPORTING
from timeline.events.english.words import ANIMATE
from timeline.events.governing import give_dates
from timeline.events.happenings import Happening, Reading
from timeline.events.parsing.clauses import parsed
from timeline.events.parsing.named import Name
from timeline.events.parsing.names import find_names
from timeline.events.parsing.predicates import Phrase, Predicate
from timeline.events.parsing.references import Focus, is_person
from timeline.events.parsing.sentences import sentences
from timeline.events.parsing.tagging import Sentence, capitals, tagged
from timeline.reading.expressions import Expression

_DATELINE = re.compile(r"\A\s*[A-Z][A-Z .'’/-]+(?:, [A-Z][\w. ]+)?,?\s*(?:\([^)\n]*\),?\s*)?\Z")


def take_apart(
    text: str, expressions: Sequence[Expression], known: Sequence[str] = (), lines: Sequence[int] = ()
) -> Reading:
    """Read what happens in a text; `known` are names to look for, `lines` where lines start that are none of prose."""
    spans = sentences(text, lines)
    starts = [expression.start for expression in expressions]
    names = capitals(text)
    told_sentences, times = [], []
    for start, end in spans:
        within = range(bisect_left(starts, start), bisect_left(starts, end))
        inside = [n for n in within if expressions[n].end <= end]
        sentence = tagged(text, start, end, [expressions[n] for n in inside], names)
        told_sentences.append(sentence)
        dating = (n for n in inside if not _is_dateline(text, expressions[n]))
        times.append({bisect_left(sentence.starts, starts[n]): n for n in dating} if inside else {})
    places = find_names(told_sentences, known)
    reading = Reading(text, spans, told_sentences, places, [], times)
    focus = Focus(places)
    for n, sentence in enumerate(told_sentences):
        _read_sentence(reading, focus, n, sentence)
    return reading


def _is_dateline(text: str, expression: Expression) -> bool:
    """The time only says when the report was written: "GENEVA, June 3 (Agency) -", or a line of its own."""
    line_end = text.find("\n", expression.end)
    alone = not text[text.rfind("\n", 0, expression.start) + 1 : expression.start].strip()
    if alone and not text[expression.end : line_end if line_end >= 0 else len(text)].strip():
        return True
    return expression.start < 80 and _DATELINE.match(text[: expression.start]) is not None


def _read_sentence(reading: Reading, focus: Focus, n: int, sentence: Sentence) -> None:
    found, phrases = parsed(sentence)
    reading.phrases.append(phrases)
    happenings = _verbs(focus, sentence, n, found)
    nouns = _nouns(focus, sentence, n, phrases)
    for noun in nouns:
        noun.carrier = next((verb for verb in happenings if _carries(verb, noun)), None)
        if noun.carrier is not None:
            noun.carrier.carries = True
    happenings += nouns
    happenings.sort(key=_first)
    give_dates(sentence, reading.times[n], happenings)
    reading.happenings += happenings
    reading.told_in.append(happenings)


_first = attrgetter("first")


def _verbs(focus: Focus, sentence: Sentence, n: int, found: Sequence[Predicate]) -> list[Happening]:
    """What the verbs tell; what each clause is about stays in focus for the next."""
    verbs: dict[Predicate, Happening] = {}
    for predicate in found:
        deed = SYNONYMS.get(predicate.lemma, predicate.lemma)
        doers = _meant(focus, sentence, n, predicate.agent)
        objects = _meant(focus, sentence, n, predicate.patient)
        happening = Happening(n, predicate.verb, predicate.last, deed, predicate, None, doers, objects)
        happening.topic = focus.topic
        if predicate.parent is not None:
            is_relative = predicate.link == "that" and _tells_apart(sentence, predicate)
            _hang(happening, verbs.get(predicate.parent), "" if is_relative else predicate.link)
        verbs[predicate] = happening
        if predicate.finite:
            _speak_of(focus, sentence, n, happening, predicate)
        patient = predicate.patient
        if not (patient is None or objects or predicate.passive) and sentence.kinds[patient.head] == "N":
            focus.meet(sentence.lower[patient.head], n)
    return list(verbs.values())


def _speak_of(focus: Focus, sentence: Sentence, n: int, happening: Happening, predicate: Predicate) -> None:
    """Its subject, named or not, is what the text speaks of from now on."""
    names, subject = happening.subjects, predicate.subject
    if names:
        focus.subject(names[0], n)
    if subject is None:
        return
    kind, thing = sentence.kinds[subject.head], predicate.patient
    if kind == "N" and not names:
        focus.unnamed(_one_of(sentence, subject), n)
        _say_whose(focus, sentence, n, subject)
    is_somebody = _is_somebody(focus, sentence, n, subject)
    if is_somebody and thing is not None and _is_whole_thing(sentence, thing):
        focus.done_to = n
    is_beside = predicate.link in _BESIDE and predicate.parent is not None
    if kind == "N" and is_beside and not is_somebody:
        focus.topic = ()  # "found the wreck when a drought had lowered the river. It": which?
    elif kind in "NE" or (is_somebody and thing is not None):
        focus.topic = _topic(focus, sentence, n, thing if is_somebody else subject)


_BESIDE = frozenset("after as because before since until when while".split())


def _say_whose(focus: Focus, sentence: Sentence, n: int, subject: Phrase) -> None:
    """A thing that is told for the first time, or that is somebody's, is remembered as such."""
    word, first = sentence.lower[subject.head], sentence.lower[subject.first]
    if first in ("a", "an"):
        focus.introduce(word, n)
    elif first in ("his", "her", "its"):
        focus.owned(word, focus.possessor(first, n, subject.first), n)


def _one_of(sentence: Sentence, phrase: Phrase) -> str:
    """What a subject is: "the older of the two men" is a man."""
    word, last = sentence.lower[phrase.head], sentence.lower[phrase.last - 1]
    if phrase.last == phrase.head + 1 or is_person(word):
        return word
    one = last.replace("men", "man") if last.endswith("men") else last.removesuffix("s")
    return one if one != last and is_person(one) else word


def _is_whole_thing(sentence: Sentence, phrase: Phrase) -> bool:
    """ "Bought the boat", but not "the boat's engine": what is part of a thing may stand for the whole."""
    return sentence.kinds[phrase.head] == "N" and "S" not in sentence.kinds[phrase.first : phrase.last]


def _tells_apart(sentence: Sentence, predicate: Predicate) -> bool:
    """ "Discoveries that made": the clause tells its noun apart, and nobody says it."""
    subject, around = predicate.subject, predicate.parent
    if subject is not None and around is not None and around.lemma not in REPORTING and predicate.patient is None:
        lacks_object = sentence.kinds[predicate.last : predicate.last + 1] in ("t", "Z", ".", "")
        if lacks_object and sentence.kinds[subject.head] == "R":
            return True  # "sold a castle that he did not own"
    return subject is not None and "T" in sentence.kinds[subject.last : predicate.first]


def _hang(happening: Happening, governor: Happening | None, link: str) -> None:
    """Join a happening to what its clause hangs on."""
    happening.governor = governor
    if governor is not None:
        governor.reports = governor.reports or link == "that"
        governor.since = happening if link == "since" else governor.since


def _is_somebody(focus: Focus, sentence: Sentence, n: int, phrase: Phrase) -> bool:
    """Whether a phrase can be no "it": "she", "the bishop", "Anna Berg", and not "the ferry Anna Berg"."""
    named, word = focus.named(phrase, n), sentence.lower[phrase.head]
    if named is None:
        return word in ANIMATE or is_person(word) or sentence.words[phrase.head] in PERSON_TITLES
    called = sentence.kinds.find("NE", phrase.first, phrase.head + 1)
    if called >= 0 and not is_person(sentence.lower[called]):
        focus.things.add(named)
    return focus.is_somebody(named)


def _topic(focus: Focus, sentence: Sentence, n: int, phrase: Phrase | None) -> tuple[str, ...]:
    """The words that "it" may mean from now on: the subject's, or where that is a person, those of the object."""
    if phrase is None or phrase.joined is not None or sentence.kinds[phrase.first] not in "DNE":
        return ()  # none for several things, nor for "its price"
    is_bare = sentence.kinds[phrase.head] == "N" and sentence.kinds[phrase.first] != "D"
    is_several = sentence.lower[phrase.head].endswith("s")
    if is_bare or is_several or _is_somebody(focus, sentence, n, phrase):
        return ()
    return sentence.words[phrase.first : phrase.last]


def _meant(focus: Focus, sentence: Sentence, n: int, phrase: Phrase | None) -> list[Name]:
    """The names that a phrase means: the one at its head first, then those beside it that own nothing in it."""
    names: list[Name] = []
    places = focus.places[n]
    while phrase is not None:
        head = focus.meant(phrase, sentence, n)
        if head is not None:
            names.append(head)
        for place in places:
            is_within = phrase.first <= place.first and place.last <= phrase.last
            if is_within and sentence.kinds[place.last : place.last + 1] != "S" and place.name not in names:
                names.append(place.name)
        phrase = phrase.joined
    return names


def _nouns(focus: Focus, sentence: Sentence, n: int, phrases: Sequence[Phrase]) -> list[Happening]:
    """The event nouns at the heads of noun phrases; those who own them do them, those behind "of" suffer them."""
    nouns = []
    for phrase in phrases:
        noun = FORMS.get(sentence.lower[phrase.head]) if sentence.kinds[phrase.head] == "N" else None
        if noun is None:
            continue
        happening = Happening(n, phrase.head, phrase.head + 1, told(noun), None, phrase)
        happening.doers = _owners(focus, sentence, n, phrase)
        happening.objects = [
            place.name for place in focus.places[n] if phrase.head < place.first and place.last <= phrase.last
        ]
        after = sentence.lower[phrase.last : phrase.last + 1]
        if after == ("by",):
            happening.doers += [
                place.name for place in focus.places[n] if place.first in (phrase.last + 1, phrase.last + 2)
            ]
        modifiers = [
            place.name for place in focus.places[n] if phrase.first <= place.first and place.last == phrase.head
        ]
        happening.objects += [name for name in modifiers if name not in happening.doers]
        nouns.append(happening)
    return nouns


def _carries(verb: Happening, noun: Happening) -> bool:
    """ "The trial began": the verb says no more than that what its subject names took place."""
    predicate = verb.predicate
    return (
        predicate is not None
        and predicate.lemma in CARRYING
        and predicate.agent is not None
        and predicate.agent.head == noun.first
        and not predicate.negated
    )


def _owners(focus: Focus, sentence: Sentence, n: int, phrase: Phrase) -> list[Name]:
    owners = [
        place.name
        for place in focus.places[n]
        if phrase.first <= place.first and place.last < phrase.head and sentence.kinds[place.last] == "S"
    ]
    if not owners and sentence.kinds[phrase.first] == "H":
        owner = focus.possessor(sentence.lower[phrase.first], n, phrase.first)
        owners = [owner] if owner else []
    return owners
