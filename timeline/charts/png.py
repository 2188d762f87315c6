"""Paints an SVG picture as a PNG, with no browser, for whatever takes no SVG: letters, word processors, other sites.

Its font comes along, so that there are words on a machine without fonts too, in Latin and in Arabic letters; what
that font has no letter for is written in one of the machine's.
"""

from fontpkg_ibm_plex_sans_arabic import FAMILY, ROOT
from resvg_py import svg_to_bytes

_FONTS = [str(ROOT / "files" / f"IBMPlexSansArabic-{weight}.ttf") for weight in ("Regular", "Bold")]


def png(picture: str, zoom: int = 1) -> bytes:
    """An SVG document as a PNG of `zoom` pixels for each of its own, in both directions."""
    return svg_to_bytes(svg_string=picture, zoom=zoom, font_files=_FONTS, sans_serif_family=FAMILY)
