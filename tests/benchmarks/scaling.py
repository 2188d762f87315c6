"""How the time of reader and event finder grows with the text's length, in news and in texts made to be hard.

The time for 1,000 characters is the same at every length where reading is
linear; the last column is that at the longest length over that at the
shortest.
"""

from collections.abc import Callable, Sequence

from tests.benchmarks.news import long
from tests.benchmarks.timing import quickest
from timeline import Anchor, find_events, read

_SIZES = 10_000, 100_000, 1_000_000, 10_000_000
_PATIENCE = 200.0  # seconds: a text that is expected to take longer, from what shorter ones took, is left out
_ROUNDS = {10_000: 5, 100_000: 2}

_REPEATED = {
    "nines": "9",
    "figures with hyphens": "1-2-",
    "figures with slashes": "1/2/3/",
    "figures with commas": "1,000,",
    "dates in figures": "03/04/2023 ",
    "fractions": "1 1/2 ",
    "may": "may ",
    "May": "May ",
    "Monday": "Monday ",
    "from May to": "from May to ",
    "between Monday and": "between Monday and ",
    "a year ago": "a year ago ",
    "two years,": "two years, ",
    "twenty-": "twenty-",
    "one long word": "a",
    "the": "the ",
    "as if Monday": "as if Monday ",
    "A. A. Monday": "A. A. Monday ",
    "a word a line": "rain\nMonday\n",
    "spaces": " ",
    "line breaks": "\n",
    "apostrophes": "'",
    "quotation marks": "“‘’”\"'",
    "combining accents": "\N{COMBINING ACUTE ACCENT}",
    "İ": "İ",
}
_ONCE = {
    "a war, then years": ("In 1914 war broke out. ", "two years, "),
    "Monday and nines": ("on Monday ", "9"),
    "Monday and spaces": ("on Monday", " "),
    "200 Mondays apart": ("on Monday ", "a" * 50_000 + " Monday "),
}


_TOLD = {
    "It rained.": "It rained. ",
    "The company said …": "The company said the bank fell on Monday. ",
    "he said that": "he said that ",
    "quotations": '"he said" ',
    "Anna Berg met": "Anna Berg met Tom Hill. ",
    "ships in the canal": "the ships in the canal and ",
    "fell and": "fell and ",
    "a bank,": "a bank, ",
    "the the": "the ",
    "killed before …": "was killed before 10:00 company ",
    "one long word": "x",
}

Work = Callable[[str, Anchor], object]


def main() -> None:
    """Two tables: the kind of text, microseconds for 1,000 characters at each length, and how they grow."""
    _head("read", _SIZES)
    _row(read, "news", [long(size) for size in _SIZES])
    for kind, unit in _REPEATED.items():
        _row(read, kind, [_repeated("", unit, size) for size in _SIZES])
    for kind, (first, unit) in _ONCE.items():
        _row(read, kind, [_repeated(first, unit, size) for size in _SIZES])
    sizes = _SIZES[:3]  # an article of ten million characters is none
    _head("find_events", sizes)
    _row(find_events, "news", [long(size) for size in sizes])
    for kind, unit in _TOLD.items():
        _row(find_events, kind, [_repeated("", unit, size) for size in sizes])


def _head(work: str, sizes: Sequence[int]) -> None:
    print(f"{f'{work}: µs for 1,000 characters':36}" + "".join(f"{size:>12,}" for size in sizes) + "   growth")


def _repeated(first: str, unit: str, size: int) -> str:
    return (first + unit * (size // len(unit) + 1))[:size]


def _row(work: Work, kind: str, texts: list[str]) -> None:
    """One line of the table."""
    print(f"{kind:36}", end="", flush=True)
    costs: list[float] = []
    for text in texts:
        if _expected(costs, len(text)) > _PATIENCE:
            break
        costs.append(_cost(work, text))
        print(f"{costs[-1] * 1e9:12,.1f}", end="", flush=True)
    left_out = len(texts) - len(costs)
    note = f"  (the longest {left_out} left out: too slow)" if left_out else ""
    print(" " * 12 * left_out + f"   {costs[-1] / costs[0]:6.1f}{note}")


def _expected(costs: list[float], length: int) -> float:
    """Seconds for a text, if the cost of a character grows on as it did from the last text but one to the last."""
    growth = max(1.0, costs[-1] / costs[-2]) if len(costs) > 1 else 1.0
    return costs[-1] * growth * length if costs else 0.0


def _cost(work: Work, text: str) -> float:
    """Seconds a character."""
    anchor = Anchor.published("2024-06-25")
    [took] = quickest(lambda: work(text, anchor), rounds=_ROUNDS.get(len(text), 1))
    return took / len(text)


if __name__ == "__main__":
    main()
