"""Which clause a time belongs to: the one that it stands in, at its head, or right behind an event noun."""

import re
from collections.abc import Mapping, Sequence

from timeline.events.english.verbs import TELLING_TO
from timeline.events.happenings import Happening
from timeline.events.parsing.predicates import Phrase, is_dating
from timeline.events.parsing.tagging import Sentence
from timeline.events.periods import tells_period
from timeline.events.undatable import is_undatable


def give_dates(sentence: Sentence, times: Mapping[int, int], happenings: Sequence[Happening]) -> None:
    """Give each time expression, of which `times` has the word and the place, to what its clause tells.

    What stands behind "of" tells a noun apart ("after the fire of April 15"), and dates a verb only in want of others.
    """
    if not times:
        return
    verbs = [happening for happening in happenings if happening.predicate is not None]
    times = {word: place for word, place in times.items() if not _is_compared(sentence, word)}
    of_nouns = [word for word in times if word and sentence.kinds[word - 1] == "o"]
    for word in [*(word for word in times if word not in of_nouns), *of_nouns]:
        noun, verb = _dated_noun(sentence, word, happenings), governing(sentence, word, verbs)
        if is_undatable(sentence, word, verb):
            continue
        if noun is not None and not (tells_period(sentence, word) and _is_past(verb)):
            noun.dates.append(times[word])
            if verb is not None and not verb.dates and _is_within(sentence, noun, verb, word):
                verb.dates.append(times[word])
        elif verb is not None and not (verb.dates and word in of_nouns):
            verb.dates.append(times[word])
    for happening in happenings:
        _lift(happening)
    _fall_on(sentence, times, verbs)
    _coincide(verbs)
    _share(sentence, times, verbs)


def _share(sentence: Sentence, times: Mapping[int, int], verbs: Sequence[Happening]) -> None:
    """ "In June the leaders fell out, and Hill was arrested": what a sentence opens with dates both its clauses."""
    first = min(times, default=99)
    if first > 2 or sentence.kinds[first + 1 : first + 2] != "," or not (verbs and verbs[0].dates == [times[first]]):
        return
    for verb in verbs[1:]:
        predicate, subject = verb.predicate, verb.predicate.subject if verb.predicate is not None else None
        if (
            predicate is None
            or subject is None
            or verb.dates
            or predicate.link not in ("", "and")
            or predicate.past_perfect
        ):
            continue
        is_joined = sentence.kinds[max(0, subject.first - 2) : subject.first] == ",K"
        if is_joined and predicate.finite and _is_past(verb) and _is_past(verbs[0]):
            verb.dates.append(times[first])


def _fall_on(sentence: Sentence, times: Mapping[int, int], verbs: Sequence[Happening]) -> None:
    """ "Came back on Friday, when Hill wrote to her": of the day that it stands behind."""
    lengths = {times[word] for word in sentence.lengths if word in times}
    for word, place in times.items():
        if sentence.lower[word + 1 : word + 3] == (",", "when"):
            verb = next((verb for verb in verbs if verb.first > word), None)
            if verb and verb.predicate and verb.predicate.link == "when" and lengths.issuperset(verb.dates):
                verb.dates.append(place)


_STRIKING = frozenset("break burst collapse crash erupt explode happen hit occur rip shake strike sweep tear".split())
_HARMING = frozenset("claim damage destroy displace flatten injure kill leave topple wound".split())


def _coincide(verbs: Sequence[Happening]) -> None:
    """Give what does harm the day of what strikes, and what happens when something else does the day of that."""
    clauses = [verb for verb in verbs if verb.dates and verb.predicate and verb.predicate.link in _CLAUSES]
    for verb in verbs if clauses else ():
        if not verb.dates:
            is_harm = verb.deed in _HARMING
            same = (other for other in clauses if (is_harm and _strikes(other, verb)) or _is_when(other, verb))
            verb.dates += next((other.dates for other in same), [])


_CLAUSES = ("which", "that", "when")


def _is_when(other: Happening, verb: Happening) -> bool:
    """ "Fled when the army seized power in May"."""
    clause, main = other.predicate, verb.predicate
    if clause is None or main is None or clause.link != "when" or clause.parent is not main:
        return False
    return clause.past and main.past and not (clause.past_perfect or main.past_perfect)


def _strikes(other: Happening, verb: Happening) -> bool:
    """ "The quake, which struck on Monday, killed 90": the harm is of the day of what did it."""
    striking, harming = other.predicate, verb.predicate
    if striking is None or harming is None or striking.link not in ("which", "that"):
        return False
    return other.deed in _STRIKING and striking.subject is harming.subject


def _is_within(sentence: Sentence, noun: Happening, verb: Happening, word: int) -> bool:
    """ "Was killed in a raid on Monday", "earned it by sales between 1985 and 1987": of what happened in it, too."""
    phrase = noun.phrase
    if phrase is None or verb.first > phrase.first or sentence.kinds[max(0, phrase.first - 1)] != "I":
        return False
    is_range = sentence.lower[word - 1] == "between"
    return is_range or sentence.lower[phrase.first - 1] in ("at", "during", "in", "inside", "near", "on", "outside")


def _is_past(verb: Happening | None) -> bool:
    """ "Posted a third-quarter loss": the quarter dates what is told of a figure, and not the losing."""
    return verb is not None and verb.predicate is not None and verb.predicate.past


_COMPARED = re.compile(
    r"(?:a|the) (?:year|quarter|month|week)[- ](?:ago|earlier|before)|(?:the )?year[- ](?:ago|earlier)"
)


_BASE = frozenset("compared from than versus".split())
_FIGURE = frozenset("$£€C%NDKAEoIS,()")


def _is_compared(sentence: Sentence, word: int) -> bool:
    """ "Output fell from 90 tons, or 8%, a year ago": the time that a figure is compared with, and not of the fall."""
    if _COMPARED.match(sentence.lower[word]) is None:
        return False
    at = word - 1
    while at > 0 and sentence.lower[at] not in _BASE and sentence.kinds[at] in _FIGURE:
        at -= 1
    return at > 0 and sentence.lower[at] in _BASE


def _lift(happening: Happening) -> None:
    """ "Plans to open in May", "was found clinging to it in May": what dates it dates the verb before it, too."""
    governor, predicate = happening.governor, happening.predicate
    if governor is None or governor.predicate is None or predicate is None or governor.dates:
        return
    is_right_behind = predicate.link == "-ing" and predicate.first == governor.last
    is_told = governor.deed in TELLING_TO or governor.deed == "become"  # "became the first to set foot there on Sunday"
    if is_right_behind or (predicate.link == "to" and is_told):
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
        hangs = phrase.first and sentence.kinds[phrase.first - 1] == "I"
        if phrase.last == before and hangs and not _says_how(sentence, phrase):
            return happening
    return None


def _says_how(sentence: Sentence, phrase: Phrase) -> bool:
    """ "Go on sale on Monday", "died in fighting on Monday": a bare noun that is part of what its verb tells."""
    is_bare = phrase.first == phrase.head and sentence.kinds[max(0, phrase.first - 2)] in "VPLUGA"
    return is_bare and sentence.lower[phrase.first - 1] in _HOW


_HOW = frozenset("at for from in into on under with".split())


def governing(sentence: Sentence, word: int, verbs: Sequence[Happening]) -> Happening | None:
    """The verb of the clause that a word stands in, or at whose head it stands."""
    before = [verb for verb in verbs if verb.first < word]
    after = [verb for verb in verbs if verb.first > word]
    while len(before) > 1 and _is_aside(sentence, word, before[-1]):
        before.pop()
    if not before or (after and _is_of_next(sentence, word, before[-1], after[0])):
        after = [verb for verb in after if not _is_behind_link(sentence, word, verb)]
        main = [verb for verb in after if not _is_inside(verb)]
        return next((verb for verb in main if _is_finite(verb)), [*main, *after][0]) if after else None
    return before[-1]


def _is_finite(verb: Happening) -> bool:
    return verb.predicate is not None and verb.predicate.finite


def _is_aside(sentence: Sentence, word: int, verb: Happening) -> bool:
    """ "Made Hill, an economist by training, minister in May": a participle in what stands between commas."""
    kinds, predicate = sentence.kinds, verb.predicate
    if predicate is not None and word > verb.last and is_dating(sentence, predicate):
        return True  # "found a diary dated 4 June on Monday"
    if predicate is None or "," not in kinds[verb.last : word]:
        return False
    if predicate.link in ("who", "which"):
        closed = kinds.index(",", verb.last, word)  # "killed Hill, who sang, at home in May"
        return ",W" in kinds[: verb.first] and kinds[closed + 1] in "It" and kinds.rfind(",", 0, word) == closed
    if predicate.finite or predicate.link == "to":
        return False
    opened = kinds.rfind(",", 0, verb.first)
    return opened > 0 and kinds[opened + 1] in "DJN" and "," not in kinds[verb.last : word].replace(",", "", 1)


def _is_in_subject(sentence: Sentence, word: int, before: Happening, after: Happening) -> bool:
    """ "Said income in the third quarter rose": what stands between a subject and its verb dates that verb."""
    subject = after.predicate.subject if after.predicate is not None else None
    if subject is None or _is_inside(after):
        return False
    first = subject.first - (tells_period(sentence, word) and subject.first == word + 1)
    return before.last <= first <= word


def _is_of_next(sentence: Sentence, word: int, before: Happening, after: Happening) -> bool:
    """Whether a time between two verbs is that of the second."""
    return _fronted(sentence, word, before, after) or _is_in_subject(sentence, word, before, after)


_LINKS = frozenset("after before since until".split())


def _is_behind_link(sentence: Sentence, word: int, verb: Happening) -> bool:
    """ "On Monday, a month after it had sunk": the time is that of what came after."""
    link = verb.predicate.link if verb.predicate is not None else ""
    return link in _LINKS and link in sentence.lower[word + 1 : verb.first]


def _is_inside(verb: Happening) -> bool:
    """ "Two years later Brutus, who had led the plot, was defeated": not of the clause that tells a noun apart."""
    if verb.predicate is not None and verb.predicate.link in ("who", "which", "whom", "whose"):
        return True
    is_bare = verb.predicate is not None and not verb.predicate.finite
    return is_bare and verb.governor is not None and _is_inside(verb.governor)


def _fronted(sentence: Sentence, word: int, before: Happening, after: Happening) -> bool:
    """Whether a time stands at the head of the next clause: "…, and in 1984 the computer was released"."""
    start = word - 1 if sentence.kinds[word - 1] == "I" else word
    opens = sentence.kinds[start - 1] if start else ""
    if opens == "K" and start == word and sentence.kinds[start - 2] == "Z":
        return False  # "between 2017 and 2022"
    return (
        after.predicate is not None
        and before.predicate is not None
        and opens in ("K", ",", "B", "T", ";", ":", "")
        and after.predicate.subject is not before.predicate.subject
        and after.predicate.link != "-ing"  # "on Tuesday with Tom Hill looking on"
        and start <= after.predicate.first
        and not re.match(";|,K", sentence.kinds[word + 1 : word + 3])  # "married Hill, a pilot, in 1960; they"
    )
