"""A verb as it stands in a line: finite, with the auxiliary that it shares, and as it was before it was reported."""

from timeline.events.parsing.predicates import Predicate
from timeline.events.parsing.tagging import Sentence
from timeline.events.titling.line_words import Word
from timeline.events.titling.ties import is_tie


def group(sentence: Sentence, predicate: Predicate) -> list[Word]:
    """The verb group, finite: a participle alone gets the verb that it lacks."""
    words = [
        Word(_FULL.get(sentence.lower[n], sentence.words[n]), sentence.kinds[n], sentence.lower[n] == "n't")
        for n in range(predicate.first, predicate.last)
        if sentence.kinds[n] != "Z" and not is_tie(sentence, n)
    ]
    if predicate.shares and predicate.parent is not None:
        shared = "M" if predicate.form == "U" else "MFfh"  # "will be tried and", but "appear"
        return [*(word for word in group(sentence, predicate.parent) if word.kind in shared), *words]
    if predicate.passive and predicate.form == "L" and len(words) == 1:
        return [Word("were" if is_plural(sentence, predicate) else "was", "F"), *words]
    return words


def is_plural(sentence: Sentence, predicate: Predicate) -> bool:
    """Whether its subject is of several."""
    subject = predicate.subject
    assert subject is not None
    word = sentence.lower[subject.head]
    if subject.joined is not None or word in ("people", "police", "men", "women", "children"):
        return True
    is_name = sentence.kinds[subject.head] == "E" and sentence.kinds[subject.first] != "D"  # "Jobs was"
    return word.endswith("s") and not (is_name or word.endswith(("ss", "us", "is")))


def direct(words: list[Word]) -> list[Word]:
    """A verb words as it was before it was reported: "said it had closed" is "it closed", and "would" is "will"."""
    if [word.text for word in words[:1]] == ["had"] and [word.kind for word in words[1:]] == ["P"]:
        return words[1:]
    return [word._replace(text="will") if word.text == "would" else word for word in words]


def perfect(sentence: Sentence, predicate: Predicate, words: list[Word]) -> list[Word]:
    """What was so up to when it was reported: "said four had been sold since May" is "four have been sold"."""
    if words[0].text != "had":
        return words
    return [words[0]._replace(text="have" if is_plural(sentence, predicate) else "has"), *words[1:]]


_FULL = {"'ll": "will", "'ve": "have", "'re": "are", "'d": "would", "ca": "can", "wo": "will"}
"""What is short behind a pronoun, in full behind a name."""
