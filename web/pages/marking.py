"""A text cut at the places that are to be marked in it."""

from collections.abc import Iterator, Sequence

from timeline.reading import Expression


def marked(text: str, places: Sequence[tuple[int, int]]) -> Iterator[tuple[str, int | None]]:
    """The text piece by piece, each with the number of its mark or None; of marks that overlap the first is kept.

    >>> list(marked("It fell on Monday.", [(11, 17)]))
    [('It fell on ', None), ('Monday', 0), ('.', None)]
    """
    done = 0
    for number, (start, end) in enumerate(places):
        if start < done:
            continue
        if start > done:
            yield text[done:start], None
        yield text[start:end], number
        done = end
    if done < len(text):
        yield text[done:], None


def places(expressions: Sequence[Expression]) -> list[tuple[int, int]]:
    """Where expressions stand in their text."""
    return [(expression.start, expression.end) for expression in expressions]
