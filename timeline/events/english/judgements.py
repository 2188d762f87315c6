"""Words that judge what they tell: whoever writes them gives an opinion, and a line of a timeline has none."""

JUDGING = frozenset(
    """
    absurd absurdity absurdly ambitious appalling arguably astonishingly brilliant brilliantly correctly cynical
    cynically deplorable despicable discriminatory disgrace disgraceful dramatically dreadful farce folly foolish
    foolishly fortunately glorious heroically hopefully hype hypocritical ideally idiotic immoral inexcusable
    ironically justly laughable lousy luckily ludicrous madness marvelous mercifully misguided mistakenly mockery
    naive naively needlessly nonsense nonsensical oddly outrageous outrageously outsmarted outwitted pathetic
    pointless predictably rash rashly reasonable recklessly regrettably ridiculous rightfully rightly sadly
    scandalous senseless sensible sensibly shameful shamefully shameless shamelessly silly slapped strangely stupid
    stupidly terrific thankfully tragically travesty unconscionable undoubtedly unfair unfairly unfortunately unjust
    unjustly unreasonable unreasonably unwise unwisely wisely wonderful wonderfully wrongheaded wrongly
    """.split()
)
"""Words of praise and blame."""

PRAISE = frozenset(
    """
    acclaimed beloved eagerly-awaited famed highly-anticipated legendary long-awaited much-anticipated much-awaited
    much-hyped much-vaunted renowned
    """.split()
)
"""Adjectives that a line does as well without."""

IDIOMS = frozenset(
    (
        ("its", "head"),
        ("their", "head"),
        ("'s", "hand"),
        ("red", "carpet"),
        ("blind", "eye"),
        ("lip", "service"),
        ("the", "towel"),
        ("the", "buck"),
        ("the", "plunge"),
        ("head", "to"),
        ("moved", "on"),
        ("a", "detour"),
        ("unfinished", "business"),
        ("a", "reason"),
        ("bounced", "back"),
        ("most", "advanced"),
        ("most", "important"),
        ("most", "popular"),
        ("most", "powerful"),
        ("most", "successful"),
        ("most", "valuable"),
    )
)
"""Figures of speech, by two words that stand together in them."""
