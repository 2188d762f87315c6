"""What is traded, how its price moves, and what firms report."""

TRADED = frozenset(
    "bonds currency dollar gilts index market markets pound price prices share shares stock stocks yen".split()
)
MOVES = frozenset(
    """
    advance climb close come decline dip drop ease edge end fall finish gain jump lose plummet plunge recover rise
    settle shed sink skid skidded slide slip slump soar surge tumble
    """.split()
)
PRICED = frozenset("average index pence points share shares stock stocks trading".split())
"""What a sentence names that tells of the prices of a day's trading."""

FIGURES = frozenset("dividend earnings income loss losses net profit profits results revenue revenues sales".split())
"""What a firm has of a period."""
