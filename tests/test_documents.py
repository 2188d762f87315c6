"""What the documents show is run: their Python, their commands, their calls."""

import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner

import web.commands
from tests.serving import service
from timeline.cli import timeline

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
HOME = "http://127.0.0.1:8000"


def blocks(language: str, text: str = README) -> list[str]:
    """The code blocks of a document in one language."""
    return re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)


CALLS = [
    block
    for name in ("README.md", "docs/api.md")
    for block in blocks("sh", (ROOT / name).read_text())
    if "curl" in block
]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a service with an empty store."""
    store = tmp_path_factory.mktemp("store") / "timeline.sqlite3"
    with service(store) as address:
        yield address


def test_the_readmes_python_prints_what_it_says() -> None:
    code, (printed,) = blocks("python")[0], blocks("text")
    output = StringIO()

    with redirect_stdout(output):
        exec(code, {})

    assert output.getvalue() == printed


def test_the_readmes_client_finds_what_it_posts(home: str) -> None:
    output = StringIO()

    with redirect_stdout(output):
        exec(blocks("python")[1].replace(HOME, home), {})

    assert "1962 The bridge opened" in output.getvalue().splitlines()


@pytest.mark.parametrize("call", CALLS)
def test_the_documents_calls_are_answered(call: str, home: str) -> None:
    if not shutil.which("curl"):
        pytest.skip("curl is not on this machine")
    words = shlex.split(call.replace("\\\n", " ").replace(HOME, home))

    done = subprocess.run([*words, "--silent", "--show-error", "--fail"], capture_output=True, check=False, timeout=30)

    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(b"{")


def test_the_readmes_commands_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert web.commands
    monkeypatch.chdir(tmp_path)
    Path("article.txt").write_text("It opened in 1962.", encoding="utf-8")
    Path("articles.jsonl").write_text('{"id": 1, "text": "x", "published": "2024-06-25"}\n', encoding="utf-8")
    (commands,) = (block for block in blocks("sh") if block.startswith("timeline read"))

    for line in commands.splitlines()[:2]:
        assert CliRunner().invoke(timeline, shlex.split(line, comments=True)[1:]).exit_code == 0


def test_every_command_is_in_the_readme() -> None:
    assert web.commands
    assert [name for name in timeline.commands if f"timeline {name}" not in README] == []


def test_every_link_between_documents_leads_somewhere() -> None:
    documents = [ROOT / "README.md", ROOT / "SECURITY.md", *(ROOT / "docs").glob("*.md")]
    links = [
        (document.name, link)
        for document in documents
        for link in re.findall(r"\]\(([^)#:]+)\)", document.read_text(encoding="utf-8"))
        if not (document.parent / link).exists()
    ]

    assert links == []
