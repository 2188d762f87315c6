"""Who is meant by "he", "it" and "the company": what the text spoke of last, as far as that is safe to say.

Sentences are read in order. What a clause was about stays in focus: a pronoun
means the person, or the thing, that was last a subject, or else that was last
named at all.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.events.english.given_names import MEN, WOMEN
from timeline.events.english.known import FAMILY
from timeline.events.english.organisations import ROLES
from timeline.events.english.places import COUNTRIES
from timeline.events.english.words import ANIMATE
from timeline.events.parsing.named import Name, Place, with_ends_of_their_own
from timeline.events.parsing.predicates import Phrase
from timeline.events.parsing.tagging import Sentence
from timeline.events.values import EntityKind

_FIRMS = frozenset(
    "company firm group organisation organization agency corporation maker carrier retailer bank".split()
)
_BODIES = frozenset("agency organisation organization".split())
_OFFICES = frozenset(
    """
    Administration Agency Authority Board Bureau Commission Committee Congress Council Court Department Institute
    Ministry Nations Office Organisation Organization Parliament Police Senate Service Union
    """.split()
)
_REACH = 4  # sentences that a pronoun looks back over
_OPENING = 2  # sentences in which an article names whom it is about
_FAR = 60  # sentences that "the company" does


@dataclass(slots=True)
class Focus:
    """What an article speaks of, sentence by sentence; `topic` is what the last clause was about, as it was written.

    `done_to` is the last sentence in which somebody did something to a thing that has no name, `met` the last one that
    told of somebody without a name, and `things` are names that a noun has told not to be somebody's.
    """

    places: Sequence[Sequence[Place]]
    topic: tuple[str, ...] = ()
    done_to: int = -2
    met: int = -1
    things: set[Name] = field(default_factory=set)
    _alone: Name | None = field(init=False)
    _subjects: dict[bool, tuple[int, Name | None]] = field(default_factory=dict)
    _new: dict[str, int] = field(default_factory=dict)
    _said: dict[bool, tuple[int, Name]] = field(default_factory=dict)
    _nouns: set[str] = field(init=False)
    _whole: set[Name] = field(init=False)

    def __post_init__(self) -> None:
        names = {place.name for places in self.places for place in places}
        self._whole = set(with_ends_of_their_own(names))
        self._nouns = {noun for name in names for noun in (*name.classes, name.words[-1].lower())} | _FIRMS
        self._alone = _alone(self.places)

    def subject(self, name: Name, sentence: int) -> None:
        """A clause of this sentence is about this name."""
        self._subjects[name.kind is EntityKind.PERSON] = sentence, name

    def introduce(self, noun: str, sentence: int) -> None:
        """A clause is about "a swimmer": "the swimmer" is then none who was named before."""
        self._new[noun] = sentence

    def meet(self, noun: str, sentence: int) -> None:
        """Somebody does something to one who has no name, and is none of his family."""
        if is_person(noun) and noun not in FAMILY:
            self.met = sentence

    def owned(self, noun: str, owner: Name | None, sentence: int) -> None:
        """A clause is about somebody's book or teacher: he stays in focus, unless it is one of his family."""
        if owner is not None and owner.kind is EntityKind.PERSON and noun not in FAMILY:
            self.subject(owner, sentence)

    def unnamed(self, noun: str, sentence: int) -> None:
        """A clause is about what has no name, which a pronoun may mean; not of a family where one alone has a name."""
        if not (noun in FAMILY and self._alone is not None):
            self._subjects[is_person(noun)] = sentence, None

    def meant(self, phrase: Phrase, sentence: Sentence, n: int) -> Name | None:
        """Whom a phrase means: the name at its head, or what its pronoun or its noun stands for."""
        if (named := self.named(phrase, n)) is not None:
            return named
        word = sentence.lower[phrase.head]
        if sentence.kinds[phrase.head] == "R":
            return self._meant_by(word, n, phrase.first)
        if sentence.lower[phrase.first] in ("the", "this", "that") and phrase.last - phrase.first <= 4:
            return self._called(word, n, phrase.first)
        return None

    def _meant_by(self, pronoun: str, n: int, before: int) -> Name | None:
        """Whom "he" means: whom "him" meant earlier in the sentence, or else who is in focus."""
        if pronoun not in ANIMATE:
            return self._last(pronoun, n, before) if pronoun in ("it", "itself") else None
        is_male = pronoun in _MALE
        told = self._said.get(is_male)
        name = told[1] if told is not None and told[0] == n else self._last(pronoun, n, before)
        if told is not None and name is not None and n - told[0] == 1 and not self._is_surely(name, n, is_male):
            name = told[1]  # "she" of the sentence before, and nobody named since of whom nothing tells that
        if name is not None:
            self._said[is_male] = n, name
        return name

    def _is_surely(self, name: Name, n: int, is_male: bool) -> bool:
        return name.words[0] in (MEN if is_male else WOMEN) or any(place.name is name for place in self.places[n])

    def possessor(self, word: str, n: int, before: int) -> Name | None:
        """Whose "his" and "its" is."""
        return self._last(word, n, before) if word in ("his", "her", "its") else None

    def named(self, phrase: Phrase, n: int) -> Name | None:
        """The name that the head of a phrase is part of."""
        for place in self.places[n]:
            if place.first <= phrase.head < place.last:
                return place.name
        return None

    def _last(self, pronoun: str, n: int, before: int) -> Name | None:
        """The person, or the thing, in focus before a word of sentence `n`; None where it could be two."""
        subject = self._subjects.get(pronoun in ANIMATE)
        if pronoun in ANIMATE and self._may_be_somebody_else(subject):
            return None
        opening = self.places[n][0].name if self.places[n] and self.places[n][0].first == 0 < before else None
        if opening is not None and _fits(opening, pronoun) and (subject is None or subject[0] < n):
            return opening  # whatever its verb is
        if pronoun not in ANIMATE and self._is_of_somebody(subject, n):
            return None
        if subject is not None and n - subject[0] <= 1 and (subject[1] is None or _may_be(subject[1], pronoun)):
            return subject[1]
        if near := self._near(pronoun, n, before):
            return near.pop() if len(near) == 1 else None
        is_alone = n >= _OPENING and self.met < n - 1 and self._alone is not None and _fits(self._alone, pronoun)
        return self._alone if is_alone else None

    def _near(self, pronoun: str, n: int, before: int) -> set[Name]:
        """The names before a word of sentence `n` that it may mean, as far back as one is looked for."""
        near: set[Name] = set()
        last = max(-1, n - _REACH, self.met - 1 if pronoun in ANIMATE else -1)
        for earlier in range(n, last, -1):
            near |= {
                place.name
                for place in self.places[earlier]
                if (earlier < n or place.first < before) and _fits(place.name, pronoun)
            }
            if near and (earlier >= n - 1 or pronoun not in ANIMATE):
                break  # a person named further back may be another than the one named nearest
        return near

    def _is_of_somebody(self, subject: tuple[int, Name | None] | None, n: int) -> bool:
        """ "Hill bought the boat. It sank": the last clause is about somebody, or what somebody did something to."""
        sentence, name = subject or (-1, None)
        return max(n - 1, sentence) <= self.done_to or (name is not None and self.is_somebody(name))

    def is_somebody(self, name: Name) -> bool:
        """A person, or a name of several words that nothing tells the kind of and that may be one."""
        is_like = len(name.words) > 1 and all(word[0].isupper() and word[-1].isalpha() for word in name.words)
        is_unknown = name.kind is EntityKind.OTHER and is_like and not name.has_article and name not in self.things
        return name.kind is EntityKind.PERSON or is_unknown

    def _may_be_somebody_else(self, person: tuple[int, Name | None] | None) -> bool:
        """Whether a name that nothing tells the kind of was a subject since a person was one."""
        sentence, name = self._subjects.get(False, (-1, None))
        is_unknown = name is not None and name.kind is EntityKind.OTHER and not name.has_article
        return is_unknown and (person is None or sentence > person[0])

    def _called(self, noun: str, n: int, before: int) -> Name | None:
        """The last name before that is called so: "the store", "the minister"; "the company" is the one spoken of."""
        if noun not in self._nouns:
            return None  # most nouns are no name's: looking for one took 2 % of an article's time
        for earlier in range(n, max(self._new.get(noun, 0) - 1, n - _FAR, -1), -1):
            for place in reversed(self.places[earlier]):
                name = place.name
                if earlier == n and place.first >= before:
                    continue
                is_end = noun == name.words[-1].lower() and len(name.words) > 1 and name in self._whole
                if noun in name.classes or is_end:
                    return name
                if noun in _FIRMS and name.kind is EntityKind.ORGANISATION:
                    firm = self._firm() or self._opening_firm(earlier) or name
                    return firm if may_be_called(firm, noun) else None
        return None

    def _opening_firm(self, n: int) -> Name | None:
        """The organisation that a sentence opens with: it is what that tells of, and not the last one in it."""
        places = self.places[n]
        return places[0].name if places and places[0].first < 2 and _is_firm(places[0].name) else None

    def _firm(self) -> Name | None:
        """The organisation that was last a subject."""
        subject = self._subjects.get(False)
        return subject[1] if subject and subject[1] and subject[1].kind is EntityKind.ORGANISATION else None


def _is_firm(name: Name) -> bool:
    return name.kind is EntityKind.ORGANISATION


def may_be_called(name: Name, noun: str) -> bool:
    """An agency is NASA or the Federal Trade Commission, and these are no company."""
    is_office = name.words[-1] in _OFFICES
    return is_office or name.text.isupper() if noun in _BODIES else not is_office


def _alone(places: Sequence[Sequence[Place]]) -> Name | None:
    """The only person whom an article names, from its first sentences on."""
    people = {place.name for sentence in places for place in sentence if place.name.kind is EntityKind.PERSON}
    opening = {place.name for sentence in places[:_OPENING] for place in sentence}
    return next(iter(people)) if len(people) == 1 and people <= opening else None


def is_person(noun: str) -> bool:
    """Whether a common noun is called "he" or "she"."""
    return noun in ROLES or noun in _PEOPLE or noun.endswith(("man", "woman", "ist", "eer"))


_PEOPLE = frozenset(
    """
    man woman boy girl child father mother brother sister son daughter uncle aunt cousin wife husband friend doctor
    student teacher patient victim suspect sniper gunman killer astronaut prisoner expert critic author writer player
    investor trader analyst official teenager baby king queen prince princess pope priest bishop judge lawyer soldier
    survivor captain coach winner hostage refugee migrant fugitive adventurer apprentice attacker baker bidder bride
    builder burglar buyer cadet cleaner client climber collector comrade customer dealer diver donor driver employee
    employer explorer farmer firefighter fisher friar gardener graduate groom guard heir heiress hero heroine hiker host
    hunter infant inmate jogger knight landlord lodger merchant miner monk neighbor neighbour nephew niece nun orphan
    partner passenger peasant pedestrian pensioner pilgrim plaintiff pupil recruit rescuer resident robber sailor
    servant settler shopkeeper slave stranger teen tenant thief toddler trainee translator traveler traveller tutor
    villager waiter waitress walker widow widower witness worker youth
    """.split()
)
_MALE = frozenset("he him his himself".split())


def _may_be(name: Name, pronoun: str) -> bool:
    """Whether a pronoun may be the last clause's subject: "it" is the country, too, that did something there."""
    return _fits(name, pronoun) or (pronoun not in ANIMATE and name.text in COUNTRIES)


def _fits(name: Name, pronoun: str) -> bool:
    """ "He" is a man, "she" a woman, and "it" one thing that is neither a person nor a place."""
    if pronoun in ANIMATE:
        others = WOMEN if pronoun in _MALE else MEN
        return name.kind is EntityKind.PERSON and name.words[0] not in others
    is_many = len(name.words) == 1 and name.words[0].istitle() and name.words[0].endswith("s")
    return name.kind is EntityKind.ORGANISATION or (name.kind is EntityKind.OTHER and not is_many)
