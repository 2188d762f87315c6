"""What "the canal" is: in a line it stands with the name, or the words, by which the article introduced it.

Where the article told of none such, or of several, whoever reads the line alone
cannot know which is meant: the line has to end before it.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from timeline.events.english.known import CALLING
from timeline.events.english.organisations import PERSON_TITLES, ROLES
from timeline.events.extents import tail
from timeline.events.happenings import Index, Reading
from timeline.events.parsing.named import Place
from timeline.events.parsing.references import is_person
from timeline.events.parsing.tagging import Sentence
from timeline.events.titling.calling import called, leading_firm
from timeline.events.titling.definite import is_anywhere, is_known
from timeline.events.titling.line_words import Word
from timeline.events.titling.lines import joined, kept, plain
from timeline.events.titling.wholes import built, named_for, surnamed, without_age
from timeline.events.values import EntityKind
from timeline.reading.languages.english.neighbours import ADDRESSES

_DEFINITE = re.compile(r"(?:A*[PLGJC$£€%])*(?:[JN]|EC?)*[NE]")


def in_full(
    reading: Reading, n: int, words: Sequence[Word], before: Sequence[Word] = (), behind: str = ""
) -> tuple[list[Word], int]:
    """Words of a line of sentence `n` with what they point at in full; and how many of them tell what they mean.

    `before` are the words in front of them, and `behind` the kinds of those that follow. What the first sentence calls
    "the" is known, for nothing stood before it, but not what any place has many of: "the store".
    """
    words = _with_full_names(reading, n, _with_firm(reading, without_age(words)), before)
    kinds = "".join([word.kind for word in words])
    if "D" not in kinds or not reading.deals_in_names:
        return words, len(words)
    said: list[Word] = []
    at = 0
    while at < len(words):
        phrase = _DEFINITE.match(kinds, at + 1) if words[at].text.lower() == "the" else None
        end = phrase.end() if phrase else at + 1
        told = _named(reading, n, words[at:end], [*before, *said], words[end:], behind) if phrase else words[at:end]
        if not told and (n > 0 or (before and is_anywhere(words[at:end]))):
            return [*said, *words[at:]], len(said)
        if not told and not before and end == len(words) and (name := built(reading, words[at:end])) is not None:
            told = plain(name.text)
        said += told or words[at:end]
        at = end
    return said, len(said)


def _with_firm(reading: Reading, words: Sequence[Word]) -> Sequence[Word]:
    """ "Company CEO Tom Hill", "employee Tom Hill": in an article about one firm "Norton CEO Tom Hill", "Tom Hill"."""
    if len(words) < 2 or words[0].text.lower() not in _OF_FIRMS:
        return words
    if words[1].kind != "E" and words[1].text not in ROLES:
        return words
    firm = leading_firm(reading) if words[0].text.lower() == "company" else None
    return [*(plain(firm.text) if firm is not None else []), *words[1:]]


_OF_FIRMS = frozenset(("company", "employee"))


def _with_full_names(reading: Reading, n: int, words: Sequence[Word], before: Sequence[Word]) -> list[Word]:
    """Words with each name in full that is no part of another phrase: not in "the Kopp case", "its Norton unit"."""
    kinds = "".join([word.kind for word in words])
    said: list[Word] = []
    at = 0
    for name in _NAMES.finditer(kinds):
        if name.end() < len(words) and not _is_made(words, *name.span(), is_behind_verb=bool(before)):
            continue
        full = _full_name(reading, n, words[slice(*name.span())], [*before, *said])
        said += [*words[at : name.start()], *full]
        at = name.end()
        if full[-1].text.endswith("s") and at < len(words) and words[at].text == "'s" and words[at - 1] != full[-1]:
            said.append(words[at]._replace(text="'"))  # "Norton's" is "Norton Industries'"
            at += 1
    return [*said, *words[at:]]


_NAMES = re.compile("(?<![DHJNE])E+(?!E)")


def _is_made(words: Sequence[Word], first: int, last: int, *, is_behind_verb: bool) -> bool:
    """Whether a name is no part of what stands behind it: "made Hill minister"."""
    return words[last].kind not in "NJ" or (is_behind_verb and first == 0 and words[last].text in ROLES)


def _full_name(reading: Reading, n: int, words: Sequence[Word], before: Sequence[Word]) -> list[Word]:
    """The fullest name of a person, or of a firm that a line opens with, where it is not in the line already."""
    if before and len(words) > 1 and joined(words) in joined(before):
        return list(words[-1:])  # "to keep Tom Hill": he stands in the line already
    titles = next((n for n, word in enumerate(words[:-1]) if word.text not in _RANKS), len(words) - 1)
    short = tuple(word.text for word in words[titles:])
    rank = [word for word in words[:titles] if word.text.strip(".") not in ADDRESSES]
    for place in reading.places[n]:
        name = place.name
        if reading.sentences[n].words[place.first : place.last] != short:
            continue
        if name.title and len(name.words) == len(short) == 1 and all(word.text != name.words[-1] for word in before):
            return plain(f"{name.title} {name.text}")
        if len(short) == 1 and not before and (longer := surnamed(reading, n, name)) is not None:
            return [*rank, *plain(longer.text)]
        whole = named_for(reading, name) if len(short) == 1 else name
        if whole is name and len(name.words) == len(short) and any(len(word) > 4 and word.isupper() for word in short):
            return plain(name.text)  # it may stand in capitals in a heading
        is_told = whole is not name or name.kind is EntityKind.PERSON or not before
        if len(whole.words) > len(short) and is_told and all(word.text != name.words[-1] for word in before):
            return [*rank, *([Word("the", "D")] if whole is not name else []), *plain(whole.text)]
        break
    return list(words)


_RANKS = PERSON_TITLES - frozenset("Emperor Empress King Pope Prince Princess Queen Sheikh Sultan".split())
"""Titles in front of a surname; "King Hussein" is no Saddam Hussein."""


def _named(
    reading: Reading, n: int, phrase: Sequence[Word], before: Sequence[Word], behind: Sequence[Word], beyond: str
) -> list[Word]:
    """What "the" begins as it stands, where that is known, or as it was introduced; none, where nobody could tell."""
    if is_known(before, phrase, behind, beyond):
        return list(phrase)
    if behind and behind[0].kind == "o":
        return []  # "the maker of programs" is not "the maker"
    told = _introduced(reading, n, phrase, is_owner=bool(behind) and behind[0].kind == "S")
    names = {word.text for word in told if word.kind == "E"}
    if names and names <= {word.text for word in before}:
        return list(phrase)  # "Norton said the company will": it has been named
    return [] if any(word.text in names for word in behind[:2]) else told  # "Elian's Miami relatives in Miami"


def _introduced(reading: Reading, n: int, phrase: Sequence[Word], *, is_owner: bool) -> list[Word]:
    """The words that introduced what a phrase means, if there is only one such thing; none, if not."""
    noun = phrase[-1].text.lower()
    if len(phrase) == 2 and (name := _called(reading, n, noun)):
        return name
    if noun in CALLING:
        return []
    told = _telling(phrase)
    named: dict[frozenset[str], list[Word]] = {}
    described: list[list[Word]] = []
    for words in _told_before(reading, n, noun):
        if (is_owner and words[-1].text.lower() != noun) or (len(told) > 1 and not told < _telling(words)):
            continue  # "a boy from Cuba's"; "the first lawsuit" is another one than "a lawsuit"
        names = frozenset(word.text for word in words if word.kind == "E")
        if names and _is_clear(words):
            named.setdefault(names, words)
        elif not names and (words[0].text.lower() in ("a", "an") or not (described or _tells(words))):
            described.append(words)
    found = [words for names, words in named.items() if not any(names < others for others in named)] or described
    return _told_again(found[0], noun) if len(found) == 1 and _tells(found[0]) else []


def _tells(words: Sequence[Word]) -> bool:
    """Whether words say more than "the" and a noun: what "the" called first was no "new bridge"."""
    return len(words) > 2 or words[0].text.lower() != "the" or words[1].kind == "E"


def _is_clear(words: Sequence[Word]) -> bool:
    """Whether words that introduce something need no introduction: "the Havana home" is one of many."""
    end = next((n for n, word in enumerate(words) if word.kind in "IoWT"), len(words))
    return words[0].text.lower() != "the" or is_known((), words[:end], words[end:], "")


def _told_again(words: Sequence[Word], noun: str) -> list[Word]:
    """What introduced something, as it may stand in a line: "peace treaty with Norway" wants a "the"."""
    first, *others = words
    if others[0].text == "new" and any(word.kind == "E" for word in others):
        return [Word("the", "D"), *others]  # it was new when it was introduced
    is_part_of = others[0].kind == "o"  # "treaty of Aachen"
    is_titled = others[-1].kind == "E" and all(word.kind not in "Io" for word in others)
    is_bare = (first.kind in "NJ" and not noun.endswith("s") and not is_titled) or (first.kind == "E" and is_part_of)
    return [*([Word("the", "D")] if is_bare else []), first._replace(text=_small(first)), *others]


def _telling(words: Sequence[Word]) -> set[str]:
    return {word.text for word in words if word.kind != "D"}


def _small(word: Word) -> str:
    return word.text if word.kind == "E" else word.text[:1].lower() + word.text[1:]


def _called(reading: Reading, n: int, noun: str) -> list[Word]:
    """The name that an article calls so, where it calls only one."""
    name = called(reading, n, noun)
    if name is None:
        return []
    has_article = name.has_article or (noun == name.words[-1].lower() and noun not in _BARE)
    return [*([Word("the", "D")] if has_article else []), *plain(name.text)]


_BARE = frozenset(("bank", "university"))  # "Castell Bank's headquarters"


def _told_before(reading: Reading, n: int, noun: str) -> Iterator[list[Word]]:
    """The phrases of this noun, up to a sentence, that say more than "the" and the noun."""
    for m in Index.of(reading).holding.get(noun, ())[:_MOST]:
        if m > n:
            return
        sentence, places = reading.sentences[m], reading.places[m]
        for at in islice((at for at, word in enumerate(sentence.lower) if word == noun), _MOST_IN_ONE):
            stretch = _phrase(sentence, places, at)
            words = kept(sentence, *stretch) if stretch is not None else []
            if words and words[0].kind == "H":
                words[0] = Word("the", "D")
            if len(words) > 1:
                yield words


_MOST = 100  # sentences with a noun that are looked at for what introduces it
_MOST_IN_ONE = 10  # places of it in one of them

_BEHIND = re.compile(",(D?E+),")
_BEFORE = re.compile(r"(D?E+),\Z")
_VERBS = frozenset("VPMFhd")
_OF = re.compile("EoD?E+")
_WHOLE = re.compile("[JNEC]+(?:SE+D?)?D?")


def _phrase(sentence: Sentence, places: Sequence[Place], at: int) -> tuple[int, int] | None:
    """From where up to where the phrase stands whose noun this is; None: it is part of another, or somebody's own."""
    kinds, end = sentence.kinds, at + 1
    name = next((place for place in places if place.first == end), None)
    if name is not None and (is_person(sentence.lower[at]) or name.name.kind is EntityKind.OTHER):
        end = name.last  # "the container ship Ever Given", "President Bill Clinton"
    if kinds[at] == "E" and (treaty := _OF.match(kinds, at)):
        return max(0, at - (kinds[at - 1 : at] == "D")), treaty.end()  # "the Treaty of Aachen"
    before = _WHOLE.match(kinds[at::-1])
    if before is None or (end == at + 1 and (kinds[at] == "E" or kinds[end : end + 1] in ("N", "J", "S"))):
        return None
    first = at + 1 - before.end()
    if kinds[first - 1 : first] == "H" and "E" in kinds[first:at]:
        return first - 1, end  # "its Norton plant"
    if kinds[first - 1 : first] in ("H", "S"):
        return None
    is_one = not sentence.lower[at].endswith("s")  # "one of the victims, Tom Hill,"
    if is_one and ((beside := _BEHIND.match(kinds, end)) or (beside := _BEFORE.search(kinds, 0, first))):
        return beside.span(1)  # "a cargo ship, the Nordlys,", "the Nordlys, a cargo ship,"
    whole = tail(sentence, end)
    is_new = sentence.lower[first] != "the" or kinds[end : end + 1] == "o"
    is_subject = kinds[whole : whole + 1] in _VERBS  # "the bridge over the Tay collapsed"
    return first, whole if end == at + 1 and (is_new or is_subject) else end
