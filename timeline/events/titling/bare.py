"""Lines for an article of which none could stand alone: of its clauses as they stand, those that leave least open."""

from collections.abc import Container, Sequence

from timeline.events.english.places import DEMONYMS
from timeline.events.extents import clause_end
from timeline.events.factuality import factuality
from timeline.events.happenings import Happening, Reading
from timeline.events.titling.complements import says_less
from timeline.events.titling.figures import with_owner
from timeline.events.titling.introductions import in_full
from timeline.events.titling.judging import is_judgement
from timeline.events.titling.line_words import Word
from timeline.events.titling.lines import as_line, behind, fitted, kept, shortened
from timeline.events.titling.pointing import stands_alone
from timeline.events.titling.purposes import is_purposeless
from timeline.events.titling.spared import is_view
from timeline.events.titling.standing import has_own_subject
from timeline.events.titling.verbal import group
from timeline.events.values import Factuality


def bare_titles(reading: Reading, happenings: Sequence[Happening], dated: Container[Happening]) -> list[str | None]:
    """A line for each of those that leave least open; for the fullest, where even they point at what stands elsewhere.

    What was spared because it says too little comes first; what is not `dated` is told only where it names somebody,
    and nothing dated does.
    """
    spare = [reading.spare.get(happening.carrier or happening) for happening in happenings]
    if any(spare):
        return _only_fullest(spare)
    told = [_told(reading, happening) if happening in dated else _NOTHING for happening in happenings]
    least = min((rank for _, rank in told), default=_NEVER)
    is_poor = _NAMELESS <= least < _NEVER
    if is_poor:
        told = [_told(reading, happening) for happening in happenings]
        least = min(rank for _, rank in told)
    titles = [title if rank == least else None for title, rank in told]
    return _only_fullest(titles) if least or is_poor else titles


def _only_fullest(titles: Sequence[str | None]) -> list[str | None]:
    fullest = max((title for title in titles if title), key=len, default=None)
    return [title if title is fullest else None for title in titles]


def as_told(reading: Reading, happening: Happening) -> str:
    """A line in any case: a clause as it stands or, where that names nobody, how its sentence begins."""
    bare, _ = _told(reading, happening)
    if bare is not None and any(word in bare.split() for name in happening.names for word in name.words):
        return bare
    return shortened(reading.text[slice(*reading.spans[happening.n])])


_NEVER = 99
_NAMELESS = 2
_NOTHING: tuple[str | None, int] = (None, _NEVER)


def _told(reading: Reading, happening: Happening) -> tuple[str | None, int]:
    """A clause as it stands, "The trial began", and how much in it only the article tells."""
    sentence, predicate = reading.sentences[happening.n], happening.predicate
    if predicate is None or predicate.subject is None or not has_own_subject(sentence, predicate):
        return _NOTHING
    subject = predicate.subject
    if sentence.kinds[subject.head] == "R" or is_view(sentence, predicate, is_said=False):
        return _NOTHING
    if sentence.lower[predicate.last : predicate.last + 1] == ("place",) and sentence.kinds[subject.head] == "E":
        return _NOTHING  # "Norton Inc. took place"
    opening = with_owner(reading, happening.n, kept(sentence, subject.first, subject.last))
    verb = group(sentence, predicate)
    end = clause_end(reading, happening.n, predicate)
    words = [*opening, *verb, *kept(sentence, predicate.last, end)]
    if is_judgement(words):
        return _NOTHING
    told = fitted(words, len(opening) + len(verb), behind(sentence, words, end))
    if not told:
        return _NOTHING
    is_half = says_less(sentence, predicate, words, end) or is_purposeless(told)
    return as_line(told), _left_open(reading, happening, words) + is_half


def _left_open(reading: Reading, happening: Happening, words: Sequence[Word]) -> int:
    """How much a clause leaves open: it names nobody, points at somebody outside, or calls back what was told."""
    _, known = in_full(reading, happening.n, words)
    is_named = any(word.kind == "E" or word.text in DEMONYMS for word in words)
    is_unsure = factuality(happening) is Factuality.POSSIBLE
    return _NAMELESS * (not is_named) + (known < len(words)) + (not stands_alone(words)) + is_unsure
