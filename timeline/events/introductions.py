"""What "the canal" is: in a line it stands with the name, or the words, by which the article introduced it.

Where the article told of none such, or of several, whoever reads the line alone
cannot know which is meant: the line has to end before it.
"""

import re
from collections.abc import Iterator, Sequence

from timeline.events.english.known import CALLING, KNOWN, TELLING_APART, WEAK
from timeline.events.extents import tail
from timeline.events.happenings import Reading
from timeline.events.line_words import Word
from timeline.events.lines import kept, plain

_DEFINITE = re.compile(r"(?:A*[PLGJC$£€%])*[JNEC]*[NE]")
_NAMED = re.compile("[IotDHJCN]{1,5}E")
_CLAUSE = re.compile("[WT]|tU")
_ENOUGH = 2  # describing words that tell apart what has no name


def deals_in_names(reading: Reading) -> bool:
    """Whether at least every tenth sentence names somebody or something: a line that does not is then too little."""
    return 10 * sum(map(bool, reading.places)) >= len(reading.places)


def in_full(
    reading: Reading, n: int, words: Sequence[Word], before: Sequence[Word] = (), behind: str = ""
) -> tuple[list[Word], int]:
    """Words of a line of sentence `n` with what they point at in full; and how many of them tell what they mean.

    `before` are the words in front of them, and `behind` the kinds of those that follow. What the first sentence calls
    "the" is known, for nothing stood before it.
    """
    if n == 0 or all(word.kind != "D" for word in words) or not deals_in_names(reading):
        return list(words), len(words)
    kinds = "".join(word.kind for word in words)
    said: list[Word] = []
    at = 0
    while at < len(words):
        phrase = _DEFINITE.match(kinds, at + 1) if words[at].text.lower() == "the" else None
        end = phrase.end() if phrase else at + 1
        told = list(words[at:end])
        if phrase and not _is_known([*before, *said], told, words[end:], behind):
            told = _introduced(reading, n, told, is_owner=kinds[end : end + 1] == "S")
            if not told:
                return [*said, *words[at:]], len(said)
        said += told
        at = end
    return said, len(said)


def _is_known(before: Sequence[Word], phrase: Sequence[Word], behind: Sequence[Word], beyond: str) -> bool:
    """Whether a reader knows what "the" means there: it has a name, or is one in the world, or is told apart."""
    *others, head = phrase[1:]
    noun = head.text.lower()
    if head.kind == "E" or noun in KNOWN or any(word.kind == "E" for word in others):
        return True
    kinds = "".join(word.kind for word in behind)
    if noun in CALLING:
        return _NAMED.match(kinds) is not None or _CLAUSE.match(kinds) is not None
    if _is_told_apart(before, behind, kinds):
        return True
    telling = [word for word in others if word.kind in "NJ" and word.text.lower() not in WEAK]
    if len(telling) >= _ENOUGH:
        return True
    if any(word.kind == "N" for word in telling):  # "Sweden ratified the accession treaty"
        return "E" in kinds or "E" in beyond or any(word.kind == "E" for word in before)
    return noun in _SOMEBODY and any(word.kind == "S" for word in before)  # "Elian's uncle kept the boy"


_SOMEBODY = frozenset("baby boy child girl man woman".split())


_VERBS = frozenset("VPMFhd")


def _is_told_apart(before: Sequence[Word], behind: Sequence[Word], kinds: str) -> bool:
    """ "The price of oil", "the men who fled", "the bridge to Crimea"; "sold the house to five" tells nothing of it."""
    if kinds[:1] == "o" or _CLAUSE.match(kinds):
        return True
    if kinds[:1] == "I" and all(word.kind not in _VERBS for word in before):
        return True
    return bool(behind) and behind[0].text in TELLING_APART and _NAMED.match(kinds) is not None


def _introduced(reading: Reading, n: int, phrase: Sequence[Word], *, is_owner: bool) -> list[Word]:
    """The words that introduced what a phrase means, if there is only one such thing; none, if not."""
    noun = phrase[-1].text.lower()
    if len(phrase) > 2:
        return []  # "the first lawsuit" is another one than "a lawsuit"
    name = _called(reading, n, noun)
    if name or noun in CALLING:
        return name
    named: dict[frozenset[str], list[Word]] = {}
    described: list[list[Word]] = []
    for words in _told_before(reading, n, noun):
        if is_owner and words[-1].text.lower() != noun:
            continue  # "a boy from Cuba's"
        names = frozenset(word.text for word in words if word.kind == "E")
        if names:
            named.setdefault(names, words)
        elif words[0].text.lower() in ("a", "an"):
            described.append(words)
    found = list(named.values()) or described
    return [found[0][0]._replace(text=_small(found[0][0])), *found[0][1:]] if len(found) == 1 else []


def _small(word: Word) -> str:
    return word.text if word.kind == "E" else word.text[:1].lower() + word.text[1:]


def _called(reading: Reading, n: int, noun: str) -> list[Word]:
    """The name that an article calls so, where it calls only one."""
    names = {
        place.name
        for places in reading.places[: n + 1]
        for place in places
        if noun in place.name.classes or (len(place.name.words) > 1 and noun == place.name.words[-1].lower())
    }
    if len(names) != 1:
        return []
    name = names.pop()
    has_article = name.has_article or noun == name.words[-1].lower()
    return [*([Word("the", "D")] if has_article else []), *plain(name.text)]


def _told_before(reading: Reading, n: int, noun: str) -> Iterator[list[Word]]:
    """The phrases with this noun at their head, up to a sentence, that say more than "the" and the noun."""
    for earlier in range(n + 1):
        sentence = reading.sentences[earlier]
        if noun not in sentence.lower:
            continue
        for phrase in reading.phrases[earlier]:
            if sentence.lower[phrase.head] != noun or sentence.kinds[phrase.first] in "HJ":
                continue
            is_new = sentence.lower[phrase.first] != "the"
            words = kept(sentence, phrase.first, tail(sentence, phrase.last) if is_new else phrase.last)
            if len(words) > 1 and (is_new or len(words) > 2):
                yield words
