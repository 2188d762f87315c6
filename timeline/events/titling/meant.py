"""What pronouns behind a verb mean in a line."""

from collections.abc import Sequence
from itertools import pairwise

from timeline.events.happenings import Happening
from timeline.events.parsing.named import Name
from timeline.events.parsing.references import is_person
from timeline.events.titling.line_words import Word
from timeline.events.titling.lines import plain
from timeline.events.titling.subjects import spoken_of


def meant(happening: Happening, opening: list[Word], words: list[Word]) -> list[Word]:
    """The words behind a verb with what their pronouns mean, unless that is what the line opens with."""
    if all(word.kind != "R" for word in words):
        return words
    topic = spoken_of(happening) if happening.topic else []
    is_subject = any(word.kind in "NE" and word.text == topic[-1].text for word in opening) if topic else True
    is_thing = opening[0].kind == "D" and opening[-1].kind == "N" and not is_person(opening[-1].text)
    said: list[Word] = []
    for n, word in enumerate(words):
        is_doer = (
            is_thing and words[n + 1 : n + 2] != [] and words[n + 1].kind in "VPMFhd"
        )  # "a drug failed after it had"
        if word.text.lower() == "it" and not (is_subject or is_doer):
            said += topic
        elif word.text.lower() == "him" and _is_object(happening, words[:n]):
            said += plain(happening.objects[0].text)
        else:
            said.append(word)
    return said


def _is_object(happening: Happening, words: list[Word]) -> bool:
    """Whether "him" is surely the one to whom it is done, and not the one who does it."""
    if not happening.objects or happening.objects[0] in happening.subjects:
        return False
    if any(word.kind == "G" and before.text == "from" for before, word in pairwise(words)):
        return False  # "barred Hill from seeing him"
    return not _is_doer(happening.objects[0], words)


def _is_doer(name: Name, words: Sequence[Word]) -> bool:
    """Whether an infinitive in front of "him" is that of somebody: "appointed Hill to succeed him" means another."""
    return [word.kind for word in words[-2:]] == ["t", "U"] and [word.text for word in words[-3:-2]] == [name.words[-1]]
