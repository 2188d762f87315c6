"""A line for a timeline, made from the article's own words.

A title is a clause without what a timeline says elsewhere: its dates, its
asides, and the clauses that hang on it. It has somebody in it, or something:
a pronoun that opens it is replaced by the name that it stands for. What is
longer than a line loses whole phrases from its end.
"""

from collections.abc import Sequence

from timeline.events.extents import tail
from timeline.events.happenings import Happening, Reading
from timeline.events.parsing.predicates import Predicate
from timeline.events.titling.attribution import is_claim, sayer, source_words, trails
from timeline.events.titling.introductions import in_full
from timeline.events.titling.line_words import Word
from timeline.events.titling.lines import LONGEST, behind, joined, kept, line, lowered, plain
from timeline.events.titling.nominal import as_clause
from timeline.events.titling.pointing import stands_alone
from timeline.events.titling.reach import adds_wounded, shares_object
from timeline.events.titling.specific import calls_back, names_event
from timeline.events.titling.standing import has_own_subject
from timeline.events.titling.subjects import subject_words
from timeline.events.titling.telling import clause_line
from timeline.events.titling.verbal import group


def title(reading: Reading, happening: Happening, pronouns: bool = False, is_over: bool = False) -> str | None:
    """A line of at most 90 characters; None: the article's words give none that could stand alone.

    `pronouns` lets a line begin with "it" or "they" where nothing tells who is meant. What `is_over` and has a noun
    alone is told as a clause where that can be.
    """
    teller = _teller(reading, happening)
    if happening.predicate is None and (teller.predicate is None or teller.predicate.lemma == "be"):
        return _noun_title(reading, happening, is_over)
    return _told(reading, happening, teller, pronouns)


def _teller(reading: Reading, happening: Happening) -> Happening:
    """The happening whose clause tells it: the verb of a noun, and what an infinitive or a participle hangs on."""
    if happening.carrier is not None:
        return happening.carrier
    kinds = reading.sentences[happening.n].kinds
    while happening.predicate is not None and _hangs(kinds, happening.predicate) and happening.governor is not None:
        happening = happening.governor
    return happening


def _hangs(kinds: str, predicate: Predicate) -> bool:
    """Whether a verb is told with the one that it hangs on: "to sell", "selling", "and wounded 40" beside the dead."""
    return predicate.link in ("to", "-ing") or adds_wounded(predicate) or shares_object(kinds, predicate)


def _noun_title(reading: Reading, happening: Happening, is_over: bool) -> str | None:
    """The noun phrase, with the prepositions that hang on it."""
    sentence, phrase = reading.sentences[happening.n], happening.phrase
    assert phrase is not None
    end = tail(sentence, phrase.last)
    words = kept(sentence, phrase.first, end)
    if not names_event(words) or "H" in sentence.kinds[phrase.first + 1 : end]:
        return None
    if sentence.kinds[phrase.first] == "H" and happening.doers:
        if len({place.name for place in reading.places[happening.n] if place.first < phrase.first}) > 1:
            return None  # whose?
        words = [*plain(happening.doers[0].text), Word("'s", "S", True), *kept(sentence, phrase.first + 1, end)]
    following = behind(sentence, words, end)
    words, known = in_full(reading, happening.n, words)
    following = "" if following[:1] in frozenset("MFhd") else following
    clause, whole = as_clause(words) if is_over and known == len(words) else ([], 0)
    if clause:
        return line(clause, whole, following if len(clause) > whole else "Z")
    return line(words, 1, following, known) if stands_alone(words) else None


def _told(reading: Reading, happening: Happening, teller: Happening, pronouns: bool) -> str | None:
    """A clause as a line, with who says it where that is a claim, or where the clause alone names nobody.

    That what a noun names took place is no claim: "Moscow said that an attack had killed four"; that it will, is one.
    """
    said = sayer(reading, teller)
    source = source_words(reading, teller)
    if source and said is None and _tells_who(source):
        return clause_line(reading, teller, [*source, Word("said", "P")], pronouns)
    if said is None or said.governor is teller:
        return clause_line(reading, teller, [], pronouns)
    is_known = not is_claim(reading, teller, said)
    is_noun = happening is not teller and teller.predicate is not None and teller.predicate.modal is None
    direct = clause_line(reading, teller, [], pronouns) if is_known or is_noun else None
    if is_known and direct is not None:
        return direct
    by = _saying(reading, said)
    if by and _has_day_of_its_own(said, teller):
        return _with_source(direct or clause_line(reading, teller, [], pronouns), by)
    return (clause_line(reading, teller, by, pronouns) if by else None) or direct


def _has_day_of_its_own(said: Happening, teller: Happening) -> bool:
    """ "Reported on Monday that Norvex had been founded in 2019": each is of another day, and both are over."""
    is_over = teller.predicate is not None and teller.predicate.modal is None
    return is_over and bool(said.dates and teller.dates) and said.dates != teller.dates


def _with_source(told: str | None, by: list[Word]) -> str | None:
    """ "Norvex was founded, The Guardian reported": who has a day of saying so is not at the head of another day."""
    whole = f"{told}, {joined(lowered(by))}"
    return whole if told is not None and len(whole) <= LONGEST else None


def _saying(reading: Reading, said: Happening) -> list[Word]:
    """ "The minister said"."""
    predicate = said.predicate
    if predicate is None or predicate.subject is None or not has_own_subject(reading.sentences[said.n], predicate):
        return []
    words = subject_words(reading, said, predicate.subject)
    words, known = in_full(reading, said.n, words)
    if not words or known < len(words) or not _tells_who(words):
        return []
    if predicate.lemma not in _TOLD_BY or predicate.form == "G":
        return []
    is_plain = trails(reading, said) or (predicate.lemma == "say" and predicate.form == "V")
    return [*words, *([Word("said", "P")] if is_plain else group(reading.sentences[said.n], predicate))]


def _tells_who(words: Sequence[Word]) -> bool:
    """Whether a line could name them as its source: not "some", nor "the concern"."""
    is_told = stands_alone(words) and not calls_back(words, len(words))
    return is_told and words[0].text.lower() not in ("many", "some", "most")


_TOLD_BY = frozenset(
    """
    acknowledge add admit announce complain concede confirm declare disclose estimate note predict report reveal say
    state testify warn
    """.split()
)
"""Verbs whose subject somebody is who says it."""
