"""Times that date no verb, though they stand in its clause: of a result, of a firm's own year, of another day."""

from timeline.events.happenings import Happening
from timeline.events.parsing.predicates import begins_clause
from timeline.events.parsing.tagging import Sentence
from timeline.events.periods import RESULTS, is_quarter


def is_undatable(sentence: Sentence, word: int, verb: Happening | None) -> bool:
    """Whether a time says nothing of when; "overnight losses" are of the night before any day."""
    is_overnight = sentence.lower[word] == "overnight" and sentence.kinds[word + 1 : word + 2] in ("N", "J")
    is_of_other = _is_of_part(sentence, word, verb) or _is_of_results(sentence, word, verb)
    is_of_other = is_of_other or _is_of_another_day(sentence, word) or is_of_thing(sentence, word)
    return is_overnight or is_of_other or _is_fiscal(sentence, word)


def _is_of_part(sentence: Sentence, word: int, verb: Happening | None) -> bool:
    """ "Raised $3 billion, including $700 million in 2021": the year is that of a part."""
    at = sentence.kinds.rfind(",", verb.last if verb is not None else word, word)
    return at > 0 and sentence.lower[at + 1] == "including"


def _is_of_results(sentence: Sentence, word: int, verb: Happening | None) -> bool:
    """ "Reported a third-quarter loss": the quarter is that of the loss, which is reported when it is over."""
    predicate = verb.predicate if verb is not None else None
    return (
        predicate is not None and predicate.last <= word and predicate.lemma in RESULTS and is_quarter(sentence, word)
    )


def _is_fiscal(sentence: Sentence, word: int) -> bool:
    """ "The fiscal first quarter": of a year that begins nobody says when."""
    return is_quarter(sentence, word) and "fiscal" in (sentence.lower[word - 1], *sentence.lower[word].split())


def _is_of_another_day(sentence: Sentence, word: int) -> bool:
    """ "At 6 a.m., ten days before the murder": of a day that only the murder tells."""
    if not sentence.lower[word].endswith(("a.m.", "p.m.")):
        return False
    counted = (n for n in sentence.lengths if sentence.lower[n + 1 : n + 2] in (("before",), ("after",)))
    return any(sentence.kinds[n + 2 : n + 3] in ("D", "H") and not begins_clause(sentence, n + 1) for n in counted)


_DATED = frozenset(
    """
    clip coin diary document draft drawing email e-mail exchange file film footage image letter manuscript map memo
    message note painting paper photo photograph picture portrait poster recording record receipt sketch stamp tape text
    transcript video
    """.split()
)
"""What has a day of its own: when it was made."""


def is_of_thing(sentence: Sentence, word: int) -> bool:
    """ "Gave them emails from 2022": the emails are of that year, and not the giving."""
    if word < 2 or sentence.lower[word - 1] != "from" or sentence.kinds[word + 1 : word + 2] == "t":
        return False
    thing = sentence.lower[word - 2]
    return thing in _DATED or thing.removesuffix("s") in _DATED or thing.removesuffix("ies") + "y" in _DATED
