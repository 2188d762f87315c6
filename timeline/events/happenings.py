"""What an article says happens: its verbs and its event nouns, each with who does it and to whom it is done."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.events.clauses import Phrase, Predicate, parsed
from timeline.events.english.nouns import EVENTS, SYNONYMS, told
from timeline.events.english.verbs import CARRYING, TELLING_TO
from timeline.events.names import Name, Place, find_names
from timeline.events.references import Focus
from timeline.events.sentences import sentences
from timeline.events.tagging import Sentence, capitals, tagged
from timeline.events.values import EntityKind
from timeline.reading.expressions import Expression

_DATELINE = re.compile(r"\A\s*[A-Z][A-Z .'’/-]+(?:, [A-Z][\w. ]+)?,?\s*(?:\([^)\n]*\),?\s*)?\Z")


@dataclass(slots=True, eq=False)
class Happening:
    """A trigger, from word `first` up to `last` of sentence `n`, and what is known of it.

    `deed` is the verb that tells it ("resign" for "resignation"), `doers` and `objects` the names of those who do it
    and of those to whom it is done, `dates` the places of the expressions that its clause governs. `governor` is what
    its clause hangs on, `carrier` the verb that says of a noun that it took place (which `carries` it), and `topic`
    what the last clause was about, which "it" may mean. It `reports` what a clause behind it tells, and lasts
    `since` another happening.
    """

    n: int
    first: int
    last: int
    deed: str
    predicate: Predicate | None
    phrase: Phrase | None
    doers: list[Name] = field(default_factory=list)
    objects: list[Name] = field(default_factory=list)
    dates: list[int] = field(default_factory=list)
    governor: "Happening | None" = None
    carrier: "Happening | None" = None
    topic: tuple[str, ...] = ()
    carries: bool = False
    reports: bool = False
    since: "Happening | None" = None

    @property
    def link(self) -> str:
        """What joins its clause to the one around; a clause that an "and" joins stands where the first one does."""
        happening = self.carrier or self
        while happening.predicate is not None and happening.predicate.link == "and" and happening.governor is not None:
            happening = happening.governor
        return happening.predicate.link if happening.predicate is not None else ""

    @property
    def subjects(self) -> list[Name]:
        """Those who stand in front of its verb."""
        return self.objects if self.predicate is not None and self.predicate.passive else self.doers

    def place(self, reading: "Reading") -> tuple[int, int]:
        """Where in the text the words that tell it start and end."""
        return reading.sentences[self.n].place(self.first, self.last)

    def text(self, reading: "Reading") -> str:
        """Those words."""
        return reading.text[slice(*self.place(reading))]

    @property
    def names(self) -> list[Name]:
        return [*self.doers, *self.objects]


@dataclass(slots=True)
class Reading:
    """An article, taken apart: its sentences as words, its names, and what happens in it, in its order.

    `times` are, for each sentence, the words that stand for time expressions, and the places of these; `phrases` are
    its noun phrases, and `told_in` what each sentence tells.
    """

    text: str
    spans: list[tuple[int, int]]
    sentences: list[Sentence]
    places: list[list[Place]]
    happenings: list[Happening]
    times: list[dict[int, int]]
    phrases: list[list[Phrase]] = field(default_factory=list)
    told_in: list[list[Happening]] = field(default_factory=list)


def take_apart(text: str, expressions: Sequence[Expression], known: Sequence[str] = ()) -> Reading:
    """Read what happens in a text; `known` are names to look for."""
    spans = sentences(text)
    starts = [expression.start for expression in expressions]
    names = capitals(text)
    told_sentences, times = [], []
    for start, end in spans:
        within = range(bisect_right(starts, start - 1), bisect_right(starts, end - 1))
        stretches = [(expressions[n].start, expressions[n].end) for n in within if expressions[n].end <= end]
        lengths = frozenset(expressions[n].start for n in within if expressions[n].when is None)
        sentence = tagged(text, start, end, stretches, lengths, names)
        told_sentences.append(sentence)
        at = {start: word for word, start in enumerate(sentence.starts)}
        dating = (n for n in within if expressions[n].end <= end and not _is_dateline(text, expressions[n]))
        times.append({at[expressions[n].start]: n for n in dating if expressions[n].start in at})
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
    verbs: dict[Predicate, Happening] = {}
    happenings = []
    for predicate in found:
        happening = Happening(
            n, predicate.verb, predicate.last, SYNONYMS.get(predicate.lemma, predicate.lemma), predicate, None
        )
        happening.doers = _meant(focus, sentence, n, predicate.agent)
        happening.objects = _meant(focus, sentence, n, predicate.patient)
        happening.topic = focus.topic
        _hang(happening, verbs.get(predicate.parent) if predicate.parent else None, predicate.link)
        verbs[predicate] = happening
        happenings.append(happening)
        if predicate.finite and happening.subjects:
            focus.subject(happening.subjects[0], n)
        if predicate.finite and predicate.subject is not None and sentence.kinds[predicate.subject.head] in "NE":
            focus.topic = _topic(focus, sentence, n, predicate.subject)
    nouns = _nouns(focus, sentence, n, phrases)
    for noun in nouns:
        noun.carrier = next((verb for verb in happenings if _carries(verb, noun)), None)
        if noun.carrier is not None:
            noun.carrier.carries = True
    happenings += nouns
    happenings.sort(key=lambda happening: happening.first)
    _date(sentence, reading.times[n], happenings)
    for happening in happenings:
        _lift(happening)
    reading.happenings += happenings
    reading.told_in.append(happenings)


def _hang(happening: Happening, governor: Happening | None, link: str) -> None:
    """Join a happening to what its clause hangs on."""
    happening.governor = governor
    if governor is not None:
        governor.reports = governor.reports or link == "that"
        governor.since = happening if link == "since" else governor.since


def _topic(focus: Focus, sentence: Sentence, n: int, phrase: Phrase) -> tuple[str, ...]:
    """The words of a phrase that "it" may mean from now on; none for people, several things, and "its price"."""
    named = focus.named(phrase, n)
    if phrase.joined is not None or sentence.kinds[phrase.first] == "H" or (named and named.kind is EntityKind.PERSON):
        return ()
    return () if sentence.lower[phrase.head].endswith("s") else sentence.words[phrase.first : phrase.last]


def _meant(focus: Focus, sentence: Sentence, n: int, phrase: Phrase | None) -> list[Name]:
    """The names that a phrase means: the one at its head first, then those beside it that own nothing in it."""
    names: list[Name] = []
    while phrase is not None:
        head = focus.meant(phrase, sentence, n)
        if head is not None:
            names.append(head)
        names += [
            place.name
            for place in focus.places[n]
            if phrase.first <= place.first
            and place.last <= phrase.last
            and sentence.kinds[place.last : place.last + 1] != "S"
            and place.name not in names
        ]
        phrase = phrase.joined
    return names


def _nouns(focus: Focus, sentence: Sentence, n: int, phrases: Sequence[Phrase]) -> list[Happening]:
    """The event nouns at the heads of noun phrases; those who own them do them, those behind "of" suffer them."""
    nouns = []
    for phrase in phrases:
        word = sentence.lower[phrase.head]
        if sentence.kinds[phrase.head] != "N" or not (word in EVENTS or (word.endswith("s") and word[:-1] in EVENTS)):
            continue
        noun = word if word in EVENTS else word[:-1]
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


def _date(sentence: Sentence, times: dict[int, int], happenings: Sequence[Happening]) -> None:
    """Give each time expression to what its clause tells."""
    verbs = [happening for happening in happenings if happening.predicate is not None]
    for word, place in times.items():
        noun = _dated_noun(sentence, word, happenings)
        if noun is not None:
            noun.dates.append(place)
            continue
        verb = _governing(sentence, word, verbs)
        if verb is not None:
            verb.dates.append(place)


def _lift(happening: Happening) -> None:
    """ "Plans to open in May": what dates an infinitive dates the plan that tells of it, too."""
    governor = happening.governor
    if governor is None or happening.predicate is None or happening.predicate.link != "to":
        return
    if not governor.dates and governor.predicate is not None and governor.predicate.lemma in TELLING_TO:
        governor.dates += happening.dates


def _dated_noun(sentence: Sentence, word: int, happenings: Sequence[Happening]) -> Happening | None:
    """ "Since the crisis in 1962": an event noun that hangs on a preposition and has the time right behind it."""
    before = word - 1 if word and sentence.kinds[word - 1] == "I" else word
    for happening in happenings:
        phrase = happening.phrase
        if phrase is None:
            continue
        if phrase.first <= word < phrase.head:
            return happening
        if phrase.last == before and phrase.first and sentence.kinds[phrase.first - 1] == "I":
            return happening
    return None


def _governing(sentence: Sentence, word: int, verbs: Sequence[Happening]) -> Happening | None:
    before = [verb for verb in verbs if verb.first < word]
    after = [verb for verb in verbs if verb.first > word]
    if not before or (after and _fronted(sentence, word, before[-1], after[0])):
        return after[0] if after else None
    return before[-1]


def _fronted(sentence: Sentence, word: int, before: Happening, after: Happening) -> bool:
    """Whether a time stands at the head of the next clause: "…, and in 1984 the computer was released"."""
    start = word - 1 if sentence.kinds[word - 1] == "I" else word
    opens = sentence.kinds[start - 1] if start else ""
    return (
        after.predicate is not None
        and before.predicate is not None
        and opens in ("K", ",", "B", "T", ";", ":", "")
        and after.predicate.agent is not before.predicate.agent
        and start <= after.predicate.first
    )
