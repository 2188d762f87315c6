"""A clause as a line: whom it is about, its verb, and what is told of them, as far as all that surely stands alone."""

import re
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from timeline.events.english.verbs import INTRANSITIVE, REPORTING
from timeline.events.extents import clause_end
from timeline.events.happenings import Happening, Reading
from timeline.events.parsing.predicates import Predicate
from timeline.events.parsing.tagging import Sentence
from timeline.events.periods import with_months
from timeline.events.titling.complements import lacks_complement, needed, says_less
from timeline.events.titling.enough import is_beside, is_plain, is_reduced, says_too_little
from timeline.events.titling.figures import of_sayer
from timeline.events.titling.introductions import in_full
from timeline.events.titling.judging import is_judgement
from timeline.events.titling.line_words import Word
from timeline.events.titling.lines import LONGEST, as_line, behind, fits, joined, kept, lowered, plain
from timeline.events.titling.lone import is_nobody_else
from timeline.events.titling.meant import meant
from timeline.events.titling.offices import untitled_name, with_firm
from timeline.events.titling.purposes import is_purposeless
from timeline.events.titling.reach import reach
from timeline.events.titling.simple_past import simple_past
from timeline.events.titling.spared import is_view, lacks_date
from timeline.events.titling.specific import anew
from timeline.events.titling.standing import has_own_subject
from timeline.events.titling.subjects import subject_words
from timeline.events.titling.verbal import direct, group, is_plural, perfect


class _Start(NamedTuple):
    """What a line begins with: who reports it, whom it is about, and their verb."""

    by: list[Word]
    opening: list[Word]
    verb: list[Word]


def clause_line(reading: Reading, happening: Happening, by: list[Word], pronouns: bool) -> str | None:
    """A clause as a line, behind the words `by` that say who reports it."""
    sentence, predicate = reading.sentences[happening.n], happening.predicate
    assert predicate is not None
    opening = _opening(reading, happening, predicate, by, pronouns)
    if opening and by and predicate.subject is not None and sentence.kinds[predicate.subject.head] == "R":
        opening = kept(sentence, predicate.subject.first, predicate.subject.last)
    if not opening or is_view(sentence, predicate, is_said=bool(by)):
        return None
    verb, predicate = _verb(reading, happening, predicate, is_direct=not by)
    verb, told = in_full(reading, happening.n, verb, opening) if happening.reports else (verb, len(verb))
    end = _end(reading, happening, predicate)
    opening, known = in_full(reading, happening.n, opening, behind=sentence.kinds[predicate.last : end])
    if known < len(opening) or told < len(verb) or _runs_on(reading, happening.n, predicate, end):
        return None
    start = _Start(by, anew(opening), verb)
    ends = list(islice(reach(reading, happening.n, predicate, end), _MOST))
    longest = _longest(reading, happening, predicate, start, ends)
    untitled = untitled_name(happening, opening)
    if not untitled or len(joined(opening)) + sentence.ends[end - 1] - sentence.starts[predicate.first] < _CLOSE:
        return longest
    whole = _line_to(reading, happening, predicate, start._replace(opening=untitled), end, is_whole=True)
    gained = len(joined(opening)) - len(joined(untitled))
    return whole if whole is not None and len(whole) + gained > len(longest or "") else longest


def _longest(
    reading: Reading, happening: Happening, predicate: Predicate, start: _Start, ends: Sequence[int]
) -> str | None:
    """The longest line that there is; where there is none, one of a subject without what hangs on it."""
    for opening in (start.opening, _without_tail(start.opening)):
        for end in reversed(ends) if opening else ():
            told = _line_to(reading, happening, predicate, start._replace(opening=opening), end)
            if told is not None:
                return told
    return None


def _without_tail(opening: list[Word]) -> list[Word]:
    """ "A jury in Manchester" as "a jury"; what "the" tells apart would be unknown without."""
    at = next((n for n, word in enumerate(opening) if word.kind in "IPL"), 0)
    return opening[:at] if opening[0].kind == "C" or opening[0].text.lower() in ("a", "an") else []


_CLOSE = LONGEST - 20  # characters that names in full may add
_MOST = 6  # pieces behind a clause that a line may go on to: a text can go on without end


def _line_to(
    reading: Reading, happening: Happening, predicate: Predicate, start: _Start, end: int, *, is_whole: bool = False
) -> str | None:
    """A line that goes on behind its verb up to word `end` of the sentence or, if not `is_whole`, as far as it may."""
    sentence, (by, opening, verb) = reading.sentences[happening.n], start
    rest, known = _behind_verb(reading, happening, predicate, start, end)
    words = [*opening, *verb, *rest]
    if says_less(sentence, predicate, words, end):
        return None
    if (not by and is_judgement(words)) or says_too_little(reading, happening, words, len(opening), by):
        return None
    is_whole_plain = is_plain(words, by)
    whole = len(by) + (len(words) if is_whole else needed(predicate, words, len(opening) + len(verb)))
    words = [*by, *lowered(words)] if by else words
    for told in fits(words, whole, behind(sentence, words, end), known):
        said, is_cut = told[len(by) :], len(told) < len(words)
        if is_cut and (
            says_too_little(reading, happening, said, len(opening), by) or lacks_complement(sentence, predicate, said)
        ):
            continue
        if not is_whole_plain and not (is_cut and is_beside(words, len(told)) and is_plain(said, by)):
            continue
        if not is_purposeless(told):
            return _dated(reading, happening, told)
    return None


def _behind_verb(
    reading: Reading, happening: Happening, predicate: Predicate, start: _Start, end: int
) -> tuple[list[Word], int]:
    """What a line goes on with up to word `end` of the sentence, and how many words of it all tell what they mean."""
    sentence, before = reading.sentences[happening.n], [*start.by, *start.opening, *start.verb]
    rest = with_months(sentence, meant(happening, start.opening, kept(sentence, predicate.last, end)))
    rest, known = in_full(reading, happening.n, with_firm(reading, rest, before), before)
    return rest, len(before) + known


def _dated(reading: Reading, happening: Happening, told: Sequence[Word]) -> str | None:
    """A line, unless it wants a date and has none."""
    if lacks_date(reading, happening, told):
        reading.spare.setdefault(happening, as_line(told))
        return None
    return as_line(told)


def _verb(
    reading: Reading, happening: Happening, predicate: Predicate, *, is_direct: bool
) -> tuple[list[Word], Predicate]:
    """The words of a verb and, where it reports something right behind it, of the verb of that; and the last one."""
    sentence = reading.sentences[happening.n]
    words = group(sentence, predicate)
    is_on = _is_up_to_now(sentence, predicate)
    if happening.is_reported and is_direct:
        words = perfect(sentence, predicate, words) if is_on else direct(words)
    if is_direct and not is_on:
        words = simple_past(words, is_plural=is_plural(sentence, predicate))
    said = _said(reading, happening)
    if said is None or said.predicate is None:
        return words, predicate
    return [*words, *_with_name(said, kept(sentence, predicate.last, said.predicate.last))], said.predicate


def _is_up_to_now(sentence: Sentence, predicate: Predicate) -> bool:
    """ "Has been shut since May", "had sold four since its launch"; but "had been jailed since 1990" once was."""
    if "since" not in sentence.lower:
        return False
    behind = sentence.kinds[sentence.lower.index("since") + 1 :][:1]
    return behind != "Z" or not predicate.past_perfect


def _with_name(said: Happening, words: list[Word]) -> list[Word]:
    """What is reported, with a name for the "he" that it is said of: "the court ruled that he must leave"."""
    at = next((n for n, word in enumerate(words) if word.kind == "R" and word.text in ("he", "she")), None)
    is_other = said.governor is not None and said.governor.subjects[:1] != said.subjects[:1]
    if at is None or not said.subjects or not is_other:
        return words
    return [*words[:at], *plain(said.subjects[0].text), *words[at + 1 :]]


def _end(reading: Reading, happening: Happening, predicate: Predicate) -> int:
    """Where its clause ends; one without a subject of its own ends at its date, for what follows may be the main one's.

    "The sites struck on Monday with": linked with what?
    """
    sentence, end = reading.sentences[happening.n], clause_end(reading, happening.n, predicate)
    if (gap := _GAPPED.search(sentence.kinds, predicate.last)) and gap.start() < end:
        end = gap.start()
    if is_reduced(predicate) or (predicate.link in ("who", "which", "that") and not happening.is_reported):
        subject = predicate.subject
        dated = sentence.kinds.find("Z", predicate.last, end)
        if dated >= 0 and subject is not None and sentence.kinds[subject.head] != "E":
            return dated + 1
    return end


_GAPPED = re.compile("(?<=Z),?K[DHJCNE]*[NECZ](?:I?Z|,W)")
""" "Norway voted on Monday and Sweden on Tuesday": a clause without its verb."""

_SLIP = re.compile("tP(?=[Io])|NJ(?=E)")
""" "Rose 4 cents to closed at $9", "made a zone southern Lebanon"."""


def _runs_on(reading: Reading, n: int, predicate: Predicate, end: int) -> bool:
    """Whether what was read as a clause is none: "the rifle buried near the house was found", "a 'Curtain' speech"."""
    sentence = reading.sentences[n]
    if sentence.kinds[end - 1 : end] == '"' and sentence.kinds[end : end + 1] in ("N", "J"):
        return True
    if _SLIP.search(sentence.kinds, predicate.last, end):
        return True
    if sentence.lower[predicate.last : predicate.last + 2] == ("for", "by") and not predicate.passive:
        return True  # "and paid for by"
    may_be_participle = predicate.may_be_participle and predicate.lemma not in INTRANSITIVE
    if not may_be_participle or sentence.kinds[end : end + 1] not in frozenset("VPMFhd"):
        return False
    return not any(is_reduced(told.predicate) and told.first == end for told in reading.told_in[n])


_TOLD_OF = frozenset("he she it they".split())


def _opening(
    reading: Reading, happening: Happening, predicate: Predicate, by: Sequence[Word], pronouns: bool
) -> list[Word]:
    """The subject's words; with `pronouns` the pronoun that opens the sentence, if nothing better is to be had."""
    sentence, subject = reading.sentences[happening.n], predicate.subject
    takes_place = sentence.lower[predicate.last : predicate.last + 1] == ("place",)
    if subject is None or (
        (takes_place or predicate.lemma in ("happen", "occur")) and sentence.kinds[subject.head] == "E"
    ):
        return []
    words = subject_words(reading, happening, subject) if has_own_subject(sentence, predicate) else []
    if any(word.kind in "HFMhd" for word in words):
        return []
    words = of_sayer(reading, happening, words) if words and not by else words
    opens = not sentence.kinds[: subject.first].strip("AIDZ,")
    is_told = pronouns and opens and sentence.lower[subject.head] in _TOLD_OF
    if not words and (is_told or (happening.dates and is_nobody_else(reading, happening.n, subject))):
        return kept(sentence, subject.first, subject.last)
    return words


def _said(reading: Reading, happening: Happening) -> Happening | None:
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
            return other if said.agent is not None or said.patient is not None else None
    return None
