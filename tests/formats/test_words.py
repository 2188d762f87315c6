"""Core values are told in the words of the contract."""

from tests.accounts import ministers_account
from timeline.formats.words import event_words, when_words


def test_an_event_of_no_store_is_told_without_ids() -> None:
    (_, visit) = ministers_account().events

    assert event_words(visit) == {
        "title": "A visit to Moscow",
        "when": when_words(visit.dating),
        "entities": [{"name": "Lloyd Austin", "kind": "person"}, {"name": "Moscow", "kind": "place"}],
        "evidence": [
            {
                "start": 54,
                "end": 91,
                "quote": "A visit to Moscow in 2025 is planned.",
                "trigger": {"start": 56, "end": 61, "text": "visit"},
            }
        ],
        "expressions": [1],
        "factuality": "planned",
        "importance": 0.8,
        "confidence": 1.0,
    }


def test_every_mention_is_evidence_in_its_order() -> None:
    (call, _) = ministers_account().events

    triggers = [evidence["trigger"]["text"] for evidence in event_words(call)["evidence"]]

    assert triggers == ["called", "call"]
