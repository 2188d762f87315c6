"""Articles to try Timeline with: a few stories, each told by several articles of different publish dates.

They are plain JSON files in the form that the API takes, so the demo, the
README and the tests all begin where a user does.
"""

import json
from importlib.resources import files

__all__ = ["articles"]


def articles() -> list[dict[str, str]]:
    """Every sample article, in the order of the files' names, which is that of their publish dates.

    >>> oldest = articles()[0]
    >>> oldest["published"], oldest["publisher"]
    ('2018-10-17', 'History Desk')
    """
    entries = sorted(files(__name__).joinpath("articles").iterdir(), key=lambda entry: entry.name)
    return [json.loads(entry.read_text(encoding="utf-8")) for entry in entries if entry.name.endswith(".json")]
