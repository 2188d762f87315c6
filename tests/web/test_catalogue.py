"""Every text of the pages is in the catalogue of each language, translated; nothing else is there."""

import re
from pathlib import Path

import pytest
from babel.messages import Catalog
from babel.messages.frontend import CommandLineInterface
from babel.messages.pofile import read_po, write_po

from timeline.wording import LANGUAGES
from web.translations import ENGLISH, TAGS, locale_of, texts_of

ROOT = Path(__file__).parents[2]
OTHERS = [tag for tag in TAGS if tag != ENGLISH]


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    """The texts that templates and pages use."""
    file = tmp_path_factory.mktemp("texts") / "messages.pot"
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        CommandLineInterface().run(  # type: ignore[no-untyped-call]
            ["pybabel", "-q", "extract", "-F", "pyproject.toml", "-o", str(file), "."]
        )
    return read(file)


def read(file: Path, tag: str | None = None) -> Catalog:
    with file.open("rb") as opened:
        return read_po(opened, locale=tag)


def catalogue(tag: str) -> Catalog:
    return read(texts_of(tag), locale_of(tag))


def keys(texts: Catalog) -> set[tuple[object, str | None]]:
    return {(text.id, text.context) for text in texts if text.id}


@pytest.mark.parametrize("tag", OTHERS)
def test_every_text_is_in_the_catalogue_and_no_other(extracted: Catalog, tag: str) -> None:
    texts = catalogue(tag)

    assert keys(texts) == keys(extracted)
    assert texts.obsolete == {}


@pytest.mark.parametrize("tag", OTHERS)
def test_every_text_is_translated_in_all_its_forms_with_what_stands_in_it(tag: str) -> None:
    texts = [text for text in catalogue(tag) if text.id]

    forms = {text.id: text.string if isinstance(text.string, tuple) else (text.string,) for text in texts}
    assert [id for id, said in forms.items() if not all(said)] == []
    assert [text.id for text in texts if text.fuzzy] == []
    assert [(text.id, [str(error) for error in errors]) for text, errors in catalogue(tag).check()] == []


FREE = {"%(kind)s", "%(action)s"}
"""English words of the core that a translation may do without."""


@pytest.mark.parametrize("tag", OTHERS)
def test_what_stands_in_a_text_stands_in_its_translation(tag: str) -> None:
    def names(text: str) -> set[str]:
        return set(re.findall(r"%\(\w+\)s|<[^>]*>", text))

    said = {text.id: str(text.string) for text in catalogue(tag) if isinstance(text.id, str)}

    assert [id for id, translated in said.items() if names(id) - names(translated) - FREE] == []


def test_the_documents_command_begins_a_language(extracted: Catalog, tmp_path: Path) -> None:
    (command,) = re.findall(r"pybabel (init .*)", (ROOT / "docs" / "translating.md").read_text(encoding="utf-8"))
    template = tmp_path / "messages.pot"
    with template.open("wb") as file:
        write_po(file, extracted)
    words = command.replace("build/messages.pot", str(template)).replace("web/translations", str(tmp_path)).split()

    CommandLineInterface().run(["pybabel", "-q", *words])  # type: ignore[no-untyped-call]

    begun = read(tmp_path / "fr" / "LC_MESSAGES" / "messages.po")
    assert (keys(begun), begun.num_plurals) == (keys(extracted), 3)


def test_every_language_has_its_date_words() -> None:
    assert set(LANGUAGES) == set(TAGS)
