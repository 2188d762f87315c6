"""A PNG read by hand, as far as painted pictures go: eight bits each of red, green, blue and opacity, row by row."""

import struct
import zlib
from collections.abc import Iterator

_DEEP = 4  # bytes of a pixel


def rows(png: bytes) -> list[bytes]:
    """The rows of a picture, each with the four bytes of each of its pixels."""
    parts = dict(_parts(png))
    width, _, *form = struct.unpack(">IIBBBBB", parts[b"IHDR"])
    assert form == [8, 6, 0, 0, 0]
    told, size = zlib.decompress(parts[b"IDAT"]), width * _DEEP
    found = [bytes(size)]
    for place in range(0, len(told), size + 1):
        found.append(_plain(told[place], told[place + 1 : place + 1 + size], found[-1]))
    return found[1:]


def _parts(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each kind of part with all that is told in it."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    place, told = 8, dict[bytes, bytes]()
    while place < len(png):
        length, kind = struct.unpack(">I4s", png[place : place + 8])
        told[kind] = told.get(kind, b"") + png[place + 8 : place + 8 + length]
        place += length + 12
    yield from told.items()


def _plain(way: int, told: bytes, above: bytes) -> bytes:
    """A row, of which only is told how it differs from what is left of it and above."""
    row = bytearray(told)
    for place, difference in enumerate(told):
        left, corner = (row[place - _DEEP], above[place - _DEEP]) if place >= _DEEP else (0, 0)
        row[place] = (difference + _guess(way, left, above[place], corner)) % 256
    return bytes(row)


def _guess(way: int, left: int, up: int, corner: int) -> int:
    if way == 4:
        return min((left, up, corner), key=lambda one: abs(left + up - corner - one))
    return (0, left, up, (left + up) // 2)[way]
