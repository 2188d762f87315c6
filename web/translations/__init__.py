"""The texts of the pages in other languages than English, one folder a language, each with its `messages.po`."""

from pathlib import Path

_FOLDER = Path(__file__).parent
ENGLISH = "en"
TAGS = (ENGLISH, *sorted(path.parts[-3].replace("_", "-") for path in _FOLDER.glob("*/LC_MESSAGES/messages.po")))
"""The languages that there are, English first, as HTML names them."""


def locale_of(tag: str) -> str:
    """How Babel names a language, and its folder is called.

    >>> locale_of("zh-Hant")
    'zh_Hant'
    """
    return tag.replace("-", "_")


def texts_of(tag: str) -> Path:
    """The file of the texts of a language other than English."""
    return _FOLDER / locale_of(tag) / "LC_MESSAGES" / "messages.po"
