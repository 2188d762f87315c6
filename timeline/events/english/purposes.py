"""What leaves open what for or about what, until its line tells it."""

GATHERINGS = frozenset(
    """
    accusation allegation appeal ceremony complaint demonstration discussion fax funeral hearing lawsuit march material
    negotiation petition protest rally regulation sanction support talk vigil visa
    """.split()
)
"""Meetings, demands and papers that are for, against or about something."""

GATHERING_PAIRS = frozenset((("memorial", "service"), ("news", "conference"), ("press", "conference")))
"""The same, of two words."""

PLAIN = frozenset(("news", "press", "large", "big", "huge", "brief", "rare", "federal", "day", "new"))
"""What tells nothing of them, in front of their noun."""

DEMANDING = frozenset("appeal demonstrate gather march protest rally".split())
"""Verbs of those who want something."""

TELLING = frozenset("about against between for of on over with".split())
"""Prepositions that tell it."""

SAKES = frozenset("commemoration honor honour memory protest solidarity support".split())
"""What "in" and "on" tell it with."""

HOLDINGS = {
    "accession": frozenset(("to",)),
    "approval": frozenset(("by", "for", "from", "of", "to")),
    "bid": frozenset(("for", "from", "to")),
    "category": frozenset(("of",)),
    "dose": frozenset(("of",)),
    "holding": frozenset(("in",)),
    "inquiry": frozenset("about into of on over".split()),
    "investigation": frozenset("about into of on over".split()),
    "offer": frozenset(("for", "from")),
    "probe": frozenset("about into of on over".split()),
    "reward": frozenset(("for",)),
    "stake": frozenset(("in",)),
    "suspect": frozenset("at for in of on".split()),
}
"""Nouns each with the prepositions that tell of what."""

SUMS = {
    "donate": frozenset("for to towards".split()),
    "offer": HOLDINGS["offer"],
    "receive": frozenset("as for from in".split()),
    "pay": frozenset("as for in into on to towards".split()),
    "pledge": frozenset("for in to towards".split()),
}
"""Verbs each with the prepositions that tell what a sum behind them is for."""
