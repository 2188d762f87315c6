"""The commands, as a user runs them."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import web.commands
from timeline.cli import timeline

ARTICLES = [
    {"id": "a", "published": "2024-06-25", "text": "It opened in 1962 and closed last week."},
    {"id": "b", "dct": "2024-02-14T10:00", "text": "Nothing."},
]


def run(*words: str, given: bytes | None = None) -> Result:
    assert web.commands  # adds its commands to the group
    return CliRunner().invoke(timeline, words, input=given)


def written(path: Path, rows: Sequence[object]) -> Path:
    path.write_text("\n".join(json.dumps(row) for row in rows) + "\n\n", encoding="utf-8")
    return path


def test_read_prints_each_expression_with_its_value_interval_and_reason() -> None:
    result = run("read", "-", "--published", "2024-06-25", given=b"It opened in 1962 and closed\nlast week, now.")

    assert result.exit_code == 0
    assert [line.split("\t")[:3] for line in result.stdout.splitlines()] == [
        ["1962", "1962", "1962-01-01..1962-12-31"],
        ["last week", "2024-W25", "2024-06-17..2024-06-23"],
        ["now", "PRESENT_REF", "-"],
    ]
    assert "the week before that of Tuesday 25 June 2024" in result.stdout


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_tag_writes_a_line_for_each_line(tmp_path: Path, jobs: str) -> None:
    source, output = written(tmp_path / "in.jsonl", [*ARTICLES] * 60), tmp_path / "out.jsonl"

    result = run("tag", str(source), "-o", str(output), "--jobs", jobs)

    rows = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    assert result.exit_code == 0
    assert result.output == ""
    assert [row["id"] for row in rows] == ["a", "b"] * 60
    assert [timex["value"] for timex in rows[0]["timexes"]] == ["1962", "2024-W25"]
    assert rows[0]["timexes"][0]["earliest"] == "1962-01-01"


REFUSED = [
    (("read", "-", "--published", "soon"), b"x", 1, "published: 'soon' is not a date"),
    (("read", "-", "--published", "2024-06-25", "--zone", "Mars"), b"x", 1, "zone: no time zone is called 'Mars'"),
    (("read", "-", "--published", "2024-06-25", "--language", "tlh"), b"x", 1, "language: no reader for 'tlh'"),
    (("read", "-", "--published", "2024-06-25"), b"\xff", 1, "FILE: is not UTF-8"),
    (("read", "-", "--published", "2024-06-25"), b" ", 1, "FILE: is empty"),
    (("read", "-"), b"x", 2, "--published"),
    (("read", "nowhere.txt", "--published", "2024-06-25"), b"", 2, "nowhere.txt"),
    (("nonsense",), b"", 2, "nonsense"),
    (("serve", "--host", "0.0.0.0"), b"", 1, "--open"),
    (("serve", "--host", "2001:db8::1"), b"", 1, "--open"),
    (("serve", "--host", "::1"), b"", 1, "listen on 127.0.0.1"),
    (("demo", "--host", "[::1]"), b"", 1, "listen on 127.0.0.1"),
    (("serve", "--port", "0"), b"", 2, "--port"),
]


@pytest.mark.parametrize(("words", "given", "code", "reason"), REFUSED)
def test_what_is_wrong_is_told_on_stderr(words: tuple[str, ...], given: bytes, code: int, reason: str) -> None:
    result = run(*words, given=given)

    assert result.exit_code == code
    assert reason in result.stderr
    assert result.stdout == ""


WRONG_LINES = [
    ("{", "is not JSON"),
    ("[]", "is no JSON object"),
    ('{"id": "a", "text": "x"}', "published"),
    ('{"id": "a", "published": "2024-06-25"}', "text"),
    ('{"published": "2024-06-25", "text": "x"}', "id"),
    ('{"id": "a", "published": "yesterday", "text": "x"}', "published"),
    ('{"id": "a", "published": "2024-06-25", "text": 5}', "text"),
    ('{"id": "a", "published": "2024-06-25", "text": "a\\u0000"}', "NUL"),
]


@pytest.mark.parametrize(("line", "reason"), WRONG_LINES)
def test_a_wrong_line_is_named_and_nothing_is_half_written(tmp_path: Path, line: str, reason: str) -> None:
    source, output = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text(json.dumps(ARTICLES[0]) + "\n" + line + "\n", encoding="utf-8")

    result = run("tag", str(source), "-o", str(output))

    assert result.exit_code == 1
    assert "line 2" in result.stderr
    assert reason in result.stderr
    assert not output.exists()


def test_every_command_has_help() -> None:
    for name in timeline.commands:
        result = run(name, "--help")

        assert result.exit_code == 0
        assert "Usage:" in result.stdout


def test_events_writes_the_events_of_each_line(tmp_path: Path) -> None:
    source, output = written(tmp_path / "in.jsonl", ARTICLES), tmp_path / "out.jsonl"

    result = run("events", str(source), "-o", str(output))

    rows = [json.loads(line) for line in output.read_text(encoding="utf-8").splitlines()]
    assert result.exit_code == 0
    assert [row["id"] for row in rows] == ["a", "b"]
    event = rows[0]["events"][0]
    assert {"title", "when", "entities", "evidence", "factuality", "importance", "confidence"} <= set(event)


def test_build_writes_one_timeline_for_each_name(tmp_path: Path) -> None:
    articles = [
        {"id": 1, "text": "Anna Berg founded the Larch Museum in 1990.", "published": "2024-06-25"},
        {"id": "2", "text": "Anna Berg resigned on Monday.", "published": "2024-06-25"},
    ]
    source, output = written(tmp_path / "in.jsonl", articles), tmp_path / "out.json"

    result = run("build", str(source), "-o", str(output), "--about", "Anna Berg", "--about", "Nobody Else")

    berg, nobody = json.loads(output.read_bytes())["timelines"]
    assert result.exit_code == 0
    assert nobody == {"entity": "Nobody Else", "entries": []}
    assert [(entry["date"], entry["title"]) for entry in berg["entries"]] == [
        ("1990-XX-XX", "Anna Berg founded the Larch Museum"),
        ("2024-06-24", "Anna Berg resigned"),
    ]
    assert berg["entries"][0]["mentions"] == [{"article": "1", "start": 10, "end": 17, "text": "founded"}]


def test_build_without_a_name_writes_one_timeline_over_all(tmp_path: Path) -> None:
    articles = [
        {"id": "a", "text": "Tom Hill died in 1990.", "published": "2024-06-25"},
        {"id": "b", "text": "Anna Berg left in 1980.", "published": "2024-06-25"},
    ]
    source, output = written(tmp_path / "in.jsonl", articles), tmp_path / "out.json"

    result = run("build", str(source), "-o", str(output))

    (told,) = json.loads(output.read_bytes())["timelines"]
    assert result.exit_code == 0
    assert told["entity"] is None
    assert [(entry["order"], entry["title"]) for entry in told["entries"]] == [
        (1, "Anna Berg left"),
        (2, "Tom Hill died"),
    ]
