"""Lines that say too little: views; and what wants a date, as figures of no period, spared for want of better."""

from collections.abc import Sequence

from timeline.events.english.kinds import lemma
from timeline.events.english.verbs import HOLDING, REPORTING
from timeline.events.happenings import Happening, Reading
from timeline.events.parsing.predicates import Predicate
from timeline.events.parsing.tagging import Sentence
from timeline.events.periods import names_period
from timeline.events.titling.figures import is_dated, tells_figures
from timeline.events.titling.line_words import Word


def lacks_date(reading: Reading, happening: Happening, words: Sequence[Word]) -> bool:
    """Figures of no period, and what "has been going on" and on."""
    sentence, predicate = reading.sentences[happening.n], happening.predicate
    assert predicate is not None
    return _wants_a_date(sentence, predicate, words) and not is_dated(reading, happening)


def _wants_a_date(sentence: Sentence, predicate: Predicate, words: Sequence[Word]) -> bool:
    is_being = "being" in sentence.lower[predicate.first : predicate.verb]
    is_endless = is_being or (predicate.form == "G" and predicate.perfect)
    return is_endless or (tells_figures(words) and not names_period(words))


def is_view(sentence: Sentence, predicate: Predicate, *, is_said: bool) -> bool:
    """What somebody is only said to expect, and what is told to make less of something: "only made an appearance"."""
    if "only" in sentence.lower[max(0, predicate.first - 1) : predicate.verb]:
        return True
    if predicate.lemma not in REPORTING:
        return is_said and predicate.lemma in HOLDING
    behind = sentence.lower[predicate.last : predicate.last + _NEAR]
    return any(word not in HOLDING and lemma(word) in HOLDING for word in behind)


_NEAR = 6  # words between "said" and the verb of what is said
