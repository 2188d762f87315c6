"""The texts of the pages in other languages than English, one folder a language, each with its `messages.po`."""

from pathlib import Path

FOLDER = Path(__file__).parent
ENGLISH = "en"
TAGS = (ENGLISH, *sorted(path.parts[-3] for path in FOLDER.glob("*/LC_MESSAGES/messages.po")))
"""The languages that there are, English first."""
