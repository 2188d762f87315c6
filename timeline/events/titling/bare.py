"""Lines for an article of which none could stand alone: its clauses as they stand, where those leave nothing open."""

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
from timeline.events.titling.specific import is_abstract, moves_vaguely
from timeline.events.titling.standing import has_own_subject
from timeline.events.titling.verbal import group
from timeline.events.values import Factuality


def bare_titles(reading: Reading, happenings: Sequence[Happening], dated: Container[Happening]) -> list[str | None]:
    """A line for each that leaves nothing open, of those that are `dated`; or else the fullest of what was spared."""
    told = [_told(reading, happening) if happening in dated else _NOTHING for happening in happenings]
    titles = [None if is_open else title for title, is_open in told]
    spare = [reading.spare.get(happening.carrier or happening) for happening in happenings]
    if any(titles) or not any(spare):
        return titles
    fullest = max((line for line in spare if line), key=len)
    return [line if line is fullest else None for line in spare]


def as_told(reading: Reading, happening: Happening) -> str:
    """A line in any case: a clause as it stands or, where that names nobody, how its sentence begins."""
    bare, _ = _told(reading, happening)
    if bare is not None and any(word in bare.split() for name in happening.names for word in name.words):
        return bare
    return shortened(reading.text[slice(*reading.spans[happening.n])])


_NOTHING: tuple[str | None, bool] = (None, True)


def _told(reading: Reading, happening: Happening) -> tuple[str | None, bool]:
    """A clause as it stands, "The trial began", and whether it leaves something open that only the article tells."""
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
    return as_line(told), is_half or _leaves_open(reading, happening, words, len(opening))


def _leaves_open(reading: Reading, happening: Happening, words: Sequence[Word], opening: int) -> bool:
    """Whether a clause names nobody, points at somebody outside, calls back what was told, or is not sure."""
    _, known = in_full(reading, happening.n, words)
    is_named = any(word.kind == "E" or word.text in DEMONYMS for word in words)
    if not is_named or known < len(words) or not stands_alone(words):
        return True
    if is_abstract(words[:opening]) or moves_vaguely(words, opening):
        return True
    return factuality(happening) is Factuality.POSSIBLE
