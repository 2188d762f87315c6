"""A line for a timeline, made from the article's own words.

A title is a clause without what a timeline says elsewhere: its dates, its
asides, and the clauses that hang on it. It has somebody in it, or something:
a pronoun that opens it is replaced by the name that it stands for. What is
longer than a line loses whole phrases from its end.
"""

from collections.abc import Sequence

from timeline.events.attribution import is_claim, sayer, trails
from timeline.events.complements import needed, says_less
from timeline.events.english.verbs import REPORTING
from timeline.events.extents import clause_end, tail
from timeline.events.happenings import Happening, Reading
from timeline.events.judging import is_judgement
from timeline.events.line_words import Word
from timeline.events.lines import is_tie, kept, line, lowered, plain
from timeline.events.pointing import stands_alone
from timeline.events.predicates import Predicate
from timeline.events.specific import calls_back, is_specific, names_event
from timeline.events.standing import has_own_subject
from timeline.events.subjects import spoken_of, subject_words
from timeline.events.tagging import Sentence


def title(reading: Reading, happening: Happening, pronouns: bool = False) -> str | None:
    """A line of at most 90 characters; None: the article's words give none that could stand alone.

    `pronouns` lets a line begin with "it" or "they" where nothing tells who is meant.
    """
    teller = _teller(happening)
    if happening.predicate is None and (teller.predicate is None or teller.predicate.lemma == "be"):
        return _noun_title(reading, happening)
    return _told(reading, happening, teller, pronouns)


def _teller(happening: Happening) -> Happening:
    """The happening whose clause tells it: the verb of a noun, and what an infinitive or a participle hangs on."""
    if happening.carrier is not None:
        return happening.carrier
    while (
        happening.predicate is not None
        and happening.predicate.link in ("to", "-ing")
        and happening.governor is not None
    ):
        happening = happening.governor
    return happening


def _noun_title(reading: Reading, happening: Happening) -> str | None:
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
    behind = _behind(sentence, words, end)
    return line(words, 1, "" if behind[:1] in frozenset("MFhd") else behind) if stands_alone(words) else None


def _told(reading: Reading, happening: Happening, teller: Happening, pronouns: bool) -> str | None:
    """A clause as a line, with who says it where that is a claim, or where the clause alone names nobody.

    That what a noun names took place is no claim: "Moscow said that an attack had killed four"; that it will, is one.
    """
    said = sayer(reading, teller)
    if said is None or said.governor is teller:
        return _clause_title(reading, teller, [], pronouns)
    is_known = not is_claim(reading, teller, said)
    is_noun = happening is not teller and teller.predicate is not None and teller.predicate.modal is None
    direct = _clause_title(reading, teller, [], pronouns) if is_known or is_noun else None
    if is_known and direct is not None:
        return direct
    by = _saying(reading, said)
    return (_clause_title(reading, teller, by, pronouns) if by else None) or direct


def _saying(reading: Reading, said: Happening) -> list[Word]:
    """ "The minister said"."""
    predicate = said.predicate
    if predicate is None or predicate.subject is None or not has_own_subject(reading.sentences[said.n], predicate):
        return []
    words = subject_words(reading, said, predicate.subject)
    if not words or not stands_alone(words) or words[0].text.lower() in ("many", "some", "most"):
        return []
    if predicate.lemma not in _TOLD_BY or predicate.form == "G":
        return []
    return [*words, *([Word("said", "P")] if trails(reading, said) else _group(reading.sentences[said.n], predicate))]


_TOLD_BY = frozenset(
    """
    acknowledge add admit announce complain concede confirm declare disclose estimate note predict report reveal say
    state testify warn
    """.split()
)
"""Verbs whose subject somebody is who says it."""

_EVENTS_ONLY = frozenset("happen occur take".split())
"""Verbs that tell of events, and of nobody with a name."""


def _clause_title(reading: Reading, happening: Happening, by: list[Word], pronouns: bool) -> str | None:
    """A clause as a line, behind the words `by` that say who reports it."""
    sentence, predicate = reading.sentences[happening.n], happening.predicate
    assert predicate is not None
    opening = _opening(reading, happening, predicate, pronouns)
    if opening and by and predicate.subject is not None and sentence.kinds[predicate.subject.head] == "R":
        opening = kept(sentence, predicate.subject.first, predicate.subject.last)
    if not opening:
        return None
    group = _group(sentence, predicate)
    if happening.is_reported and not by:
        group = _direct(group)
    said = _said(reading, happening)
    if said is not None:
        group += kept(sentence, predicate.last, said.last)
        predicate = said
    end = _end(reading, happening, predicate)
    words = [*opening, *group, *_meant(happening, opening, kept(sentence, predicate.last, end))]
    if not by and is_judgement(words):
        return None
    is_pronoun = words[0].kind == "R"
    if not (stands_alone([*by, *words]) or (is_pronoun and not by)) or says_less(sentence, predicate, words, end):
        return None
    if _says_too_little(reading, happening, words, len(opening), by):
        return None
    whole = len(by) + needed(predicate, words, len(opening) + len(group))
    return line([*by, *lowered(words)] if by else words, whole, _behind(sentence, words, end))


def _end(reading: Reading, happening: Happening, predicate: Predicate) -> int:
    """Where its clause ends; one without a subject of its own ends at its date, for what follows may be the main one's.

    "The sites struck on Monday with": linked with what?
    """
    sentence, end = reading.sentences[happening.n], clause_end(reading, happening.n, predicate)
    if _is_reduced(predicate) or (predicate.link in ("who", "which", "that") and not happening.is_reported):
        subject = predicate.subject
        dated = sentence.kinds.find("Z", predicate.last, end)
        if dated >= 0 and subject is not None and sentence.kinds[subject.head] != "E":
            return dated + 1
    return end


def _is_reduced(predicate: Predicate | None) -> bool:
    """A participle alone, which only tells its noun apart."""
    return predicate is not None and predicate.form == "L" and not predicate.has_auxiliary


_TOLD_OF = frozenset("he she it they".split())


def _says_too_little(
    reading: Reading, happening: Happening, words: Sequence[Word], opening: int, by: Sequence[Word]
) -> bool:
    """A line of whom nobody knows, where the article names somebody, and the line has neither a date nor the lead."""
    if not _deals_in_names(reading):
        return False
    may_be_bare = (happening.n == 0 or bool(happening.dates)) and not _is_reduced(happening.predicate)
    return calls_back(words, opening) or not is_specific(words, opening, by, may_be_bare=may_be_bare)


def _deals_in_names(reading: Reading) -> bool:
    """Whether at least every fifth sentence names somebody or something: a line that does not is then too little."""
    return 5 * sum(map(bool, reading.places)) >= len(reading.places)


def _opening(reading: Reading, happening: Happening, predicate: Predicate, pronouns: bool) -> list[Word]:
    """The subject's words; with `pronouns` the pronoun that opens the sentence, if nothing better is to be had."""
    sentence, subject = reading.sentences[happening.n], predicate.subject
    if subject is None or (predicate.lemma in _EVENTS_ONLY and sentence.kinds[subject.head] == "E"):
        return []
    words = subject_words(reading, happening, subject) if has_own_subject(sentence, predicate) else []
    if any(word.kind in "HFMhd" for word in words):
        return []
    if not words and pronouns and subject.first == 0 and sentence.lower[subject.head] in _TOLD_OF:
        return kept(sentence, subject.first, subject.last)
    return words


def _behind(sentence: Sentence, words: Sequence[Word], end: int) -> str:
    """The kinds of what follows in the sentence; a date that was left out ends what stands before it."""
    is_dated = words[-1].text != sentence.words[end - 1] or sentence.kinds[end : end + 2] == "oZ"
    return "Z" if is_dated else sentence.kinds[end:]


def _said(reading: Reading, happening: Happening) -> Predicate | None:
    """The finite verb of what a verb of saying reports right behind it: a title that stops before it says nothing."""
    if not happening.reports or happening.predicate is None:
        return None
    if happening.predicate.passive and happening.predicate.lemma not in REPORTING:
        return None  # "were chosen that"
    for other in reading.told_in[happening.n]:
        said = other.predicate
        if said is not None and said.lemma == "be":
            continue  # what is only so
        if other.governor is happening and said is not None and said.finite and said.first > happening.predicate.last:
            if "," in reading.sentences[happening.n].kinds[happening.predicate.last : said.first]:
                return None
            return said if said.agent is not None or said.patient is not None else None
    return None


def _meant(happening: Happening, opening: list[Word], words: list[Word]) -> list[Word]:
    """The words behind a verb with what their pronouns mean, unless that is what the line opens with."""
    topic = spoken_of(happening) if happening.topic else []
    is_subject = any(word.kind in "NE" and word.text == topic[-1].text for word in opening) if topic else True
    said: list[Word] = []
    for word in words:
        if word.text.lower() == "it" and not is_subject:
            said += topic
        elif word.text.lower() == "him" and happening.objects:
            said += plain(happening.objects[0].text)
        else:
            said.append(word)
    return said


def _group(sentence: Sentence, predicate: Predicate) -> list[Word]:
    """The verb group, finite: a participle alone gets the verb that it lacks."""
    words = [
        Word(_FULL.get(sentence.lower[n], sentence.words[n]), sentence.kinds[n], sentence.lower[n] == "n't")
        for n in range(predicate.first, predicate.last)
        if sentence.kinds[n] != "Z" and not is_tie(sentence, n)
    ]
    if predicate.passive and predicate.form == "L" and predicate.last - predicate.first == 1:
        subject = predicate.subject
        assert subject is not None
        is_plural = sentence.lower[subject.head].endswith("s") or subject.joined
        return [Word("were" if is_plural else "was", "F"), *words]
    return words


def _direct(group: list[Word]) -> list[Word]:
    """A verb group as it was before it was reported: "said it had closed" is "it closed", and "would" is "will"."""
    if [word.text for word in group[:1]] == ["had"] and [word.kind for word in group[1:]] == ["P"]:
        return group[1:]
    return [word._replace(text="will") if word.text == "would" else word for word in group]


_FULL = {"'ll": "will", "'ve": "have", "'re": "are", "'d": "would", "ca": "can", "wo": "will"}
"""What is short behind a pronoun, in full behind a name."""
