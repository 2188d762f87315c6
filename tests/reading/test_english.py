"""The reader of English, by its table of cases."""

import pytest

from tests.tables import Case, cases, lines
from timeline.reading import Anchor, Expression, read
from timeline.reading.grammar import Grammar, Rule
from timeline.reading.languages.english import ENGLISH
from timeline.reading.languages.english.rules import STAGES

ENGLISH_CASES = cases("english.txt")


def told(expression: Expression, wanted: str) -> str:
    """What an expression says, in as many words as the table wants of it."""
    words = [expression.value]
    for part in wanted.split()[1:]:
        if ".." not in part:
            words.append(expression.mod.value if expression.mod else "-")
        elif expression.when is None:
            words.append("nowhere")
        else:
            words.append("..".join(bound or "" for bound in expression.when.closed(expression.when.bounds)))
    return " ".join(words)


@pytest.mark.parametrize("case", ENGLISH_CASES, ids=lambda case: case.text[:60])
def test_english_is_read_as_the_table_says(case: Case) -> None:
    expressions = read(case.text, Anchor.published(case.published))

    assert [expression.text for expression in expressions] == case.said
    assert [
        told(expression, wanted) for expression, wanted in zip(expressions, case.wanted, strict=True)
    ] == case.wanted


def test_every_rule_is_reached_by_some_case() -> None:
    reached: set[str] = set()

    def watched(rule: Rule) -> Rule:
        def build(*values: object) -> object:
            value = rule.build(*values)
            if value is not None:
                reached.add(rule.pattern)
            return value

        return rule._replace(build=build)

    grammar = Grammar(ENGLISH.lexicon, [[watched(rule) for rule in stage] for stage in STAGES])
    for case in ENGLISH_CASES:
        for run in ENGLISH.lexicon.runs(case.text):
            grammar.phrases(run)

    assert sorted({rule.pattern for stage in STAGES for rule in stage} - reached) == []


OTHERS = [
    ("2024-06-25", "It was closed on Monday.", ["2024-06-24", "2024-07-01"]),
    ("2024-06-25", "It will open on Monday.", ["2024-07-01", "2024-06-24"]),
    ("2024-06-25", "It was closed at 8pm on Monday.", ["2024-06-24T20:00", "2024-07-01T20:00"]),
    ("2024-06-25", "It will open on Monday evening.", ["2024-07-01TEV", "2024-06-24TEV"]),
    ("2024-06-25", "They meet next Friday.", ["2024-06-28", "2024-07-05"]),
    ("2024-06-25", "The letter of 03/04/2023", ["2023-03-04", "2023-04-03"]),
    ("2024-06-25", "It was closed last Monday.", []),
    ("2024-06-25", "It was closed in May 2021.", []),
]


@pytest.mark.parametrize(("published", "text", "values"), OTHERS)
def test_the_other_reading_is_kept_with_its_share(published: str, text: str, values: list[str]) -> None:
    [expression] = read(text, Anchor.published(published))

    assert [candidate.value for candidate in expression.candidates] == values
    assert sum(candidate.share for candidate in expression.candidates) == pytest.approx(1 if values else 0)


def test_few_sentences_without_a_date_are_given_one() -> None:
    sentences = list(lines("no_dates.txt"))
    anchor = Anchor.published("2024-06-25")
    fired = [text for text in sentences if any(expression.when for expression in read(text, anchor))]

    assert len(sentences) == 500
    assert len(fired) <= 5, fired
