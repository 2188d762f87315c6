"""What an article says happens: its verbs and its event nouns, each with who does it and to whom it is done."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import compress
from typing import NamedTuple

from timeline.events.english.organisations import PERSON_TITLES
from timeline.events.parsing.named import Name, Place, with_ends_of_their_own
from timeline.events.parsing.predicates import Phrase, Predicate
from timeline.events.parsing.references import is_person
from timeline.events.parsing.tagging import Sentence
from timeline.events.values import EntityKind


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
    def is_reported(self) -> bool:
        """Another verb says it: "the bank said it had closed", "the bank said it had closed and would move"."""
        predicate, governor = self.predicate, self.governor
        if governor is None or predicate is None:
            return False
        return governor.is_reported if predicate.link == "and" else governor.reports and predicate.link == "that"

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


class Index(NamedTuple):
    """Where the words and the names of an article stand, so that a long one is not looked through for each line.

    `holding` are the sentences that hold a noun, `ending` the names that end in it or are called so, and `wholes` those
    with an article that have it as their first or second word, each with the sentence that names it first; `firms` says
    how often each firm is named, and `introduced` are the words that stand alone as names behind what they name.
    """

    holding: dict[str, list[int]]
    ending: dict[str, list[tuple[int, Name]]]
    wholes: dict[str, list[Name]]
    firms: Counter[Name]
    introduced: frozenset[str]

    @classmethod
    def of(cls, reading: "Reading") -> "Index":
        """The index of an article, made when it is first asked for."""
        if reading.index is None:
            holding: defaultdict[str, list[int]] = defaultdict(list)
            for n, sentence in enumerate(reading.sentences):
                for word in set(compress(sentence.lower, map("NE".__contains__, sentence.kinds))):
                    holding[word].append(n)
            reading.index = cls(holding, *_by_words(reading), _firms(reading), _introduced(reading))
        return reading.index


@dataclass(slots=True)
class Reading:
    """An article, taken apart: its sentences as words, its names, and what happens in it, in its order.

    `times` are, for each sentence, the words that stand for time expressions, and the places of these; `phrases` are
    its noun phrases, and `told_in` what each sentence tells. `people` are those whom it names; `spare` are lines that
    say too little, for want of better.
    """

    text: str
    spans: list[tuple[int, int]]
    sentences: list[Sentence]
    places: list[list[Place]]
    happenings: list[Happening]
    times: list[dict[int, int]]
    phrases: list[list[Phrase]] = field(default_factory=list)
    told_in: list[list[Happening]] = field(default_factory=list)
    spare: dict[Happening, str] = field(default_factory=dict)
    people: tuple[Name, ...] = field(init=False)
    deals_in_names: bool = field(init=False)
    index: "Index | None" = field(init=False, default=None)

    def __post_init__(self) -> None:
        """At least every tenth sentence names somebody or something: a line that does not is then too little."""
        names = dict.fromkeys(place.name for places in self.places for place in places)
        self.people = tuple(name for name in names if name.kind is EntityKind.PERSON)
        self.deals_in_names = 10 * sum(map(bool, self.places)) >= len(self.places)


def _by_words(reading: Reading) -> tuple[dict[str, list[tuple[int, Name]]], dict[str, list[Name]]]:
    ending: defaultdict[str, list[tuple[int, Name]]] = defaultdict(list)
    wholes: defaultdict[str, list[Name]] = defaultdict(list)
    first: dict[Name, int] = {}
    for n, places in enumerate(reading.places):
        for place in places:
            first.setdefault(place.name, n)
    whole = set(with_ends_of_their_own(first))
    for name, n in first.items():
        last = [name.words[-1].lower()] if len(name.words) > 1 and name in whole else []
        for word in {*name.classes, *last}:
            ending[word].append((n, name))
        for word in set(name.words[:2]) if name.has_article else ():
            wholes[word].append(name)
    return ending, wholes


def _firms(reading: Reading) -> Counter[Name]:
    names = (place.name for places in reading.places for place in places)
    return Counter(name for name in names if name.kind is EntityKind.ORGANISATION)


def _introduced(reading: Reading) -> frozenset[str]:
    """ "The tanker Otto", "Mr. Lee"; not "his brother Carl"."""
    return frozenset(
        place.name.words[0]
        for sentence, places in zip(reading.sentences, reading.places, strict=True)
        for place in places
        if place.first and len(place.name.words) == 1 and _is_called(sentence, place.first - 1)
    )


def _is_called(sentence: Sentence, at: int) -> bool:
    is_thing = sentence.kinds[at] == "N" and not is_person(sentence.lower[at].removesuffix("s"))
    return is_thing or sentence.words[at] in PERSON_TITLES
