"""The house plan: who may import whom. The imports are read, not run."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FORBIDDEN = {
    "timeline": {"api", "web", "sample_data", "flask", "flask_smorest", "marshmallow", "werkzeug", "plotly"},
    "api": {"web", "sample_data"},
    "sample_data": {"timeline", "api", "web"},
}
ROOMS = [
    {"errors"},
    {"calendar"},
    {"spans"},
    {"edtf"},
    {"reading"},
    {"articles"},
    {"events"},
    {"account"},
    {"written"},
    {"chronology"},
    {"wording"},
    {"charts"},
    {"drawing"},
    {"formats"},
    {"store"},
    {"ingest"},
    {"client"},
    {"cli"},
]
"""The rooms of the core: each may import only from those before it."""


def imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: a relative import"
            yield node.module or ""


@pytest.mark.parametrize("package", FORBIDDEN)
def test_a_layer_knows_nothing_of_those_above_it(package: str) -> None:
    above = [
        (str(file.relative_to(ROOT)), name)
        for file in (ROOT / package).rglob("*.py")
        for name in imports(file)
        if name.partition(".")[0] in FORBIDDEN[package]
    ]

    assert above == []


def test_the_rooms_of_the_core_import_only_what_stands_before_them() -> None:
    place = {room: n for n, rooms in enumerate(ROOMS) for room in rooms}
    upward = [
        (str(file.relative_to(ROOT)), name)
        for file in (ROOT / "timeline").rglob("*.py")
        if (parts := file.relative_to(ROOT / "timeline").parts) != ("__init__.py",)
        for name in imports(file)
        if name.startswith("timeline.") and place[name.split(".")[1]] > place[parts[0].removesuffix(".py")]
    ]

    assert upward == []


def test_every_room_has_its_place_in_the_plan() -> None:
    rooms = {
        path.stem for path in (ROOT / "timeline").iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()
    }

    assert rooms - {"__init__"} == set().union(*ROOMS)


def test_pendulum_is_used_at_one_border_only() -> None:
    users = {
        str(file.relative_to(ROOT))
        for file in (ROOT / "timeline").rglob("*.py")
        if any("pendulum" in n for n in imports(file))
    }

    assert users == {"timeline/calendar/zones.py"}


def test_http_is_spoken_by_the_client_and_by_who_fetches_articles_only() -> None:
    speakers = {
        str(file.relative_to(ROOT / "timeline"))
        for file in (ROOT / "timeline").rglob("*.py")
        if any(name.partition(".")[0] in ("httpx", "http", "urllib3", "socket") for name in imports(file))
    }

    assert {name for name in speakers if not name.startswith("ingest/")} == {"client.py"}


def test_the_core_never_asks_the_clock() -> None:
    asking = [
        str(file.relative_to(ROOT))
        for file in (ROOT / "timeline").rglob("*.py")
        for name in imports(file)
        if name in ("time", "datetime")
    ]

    assert asking == []
