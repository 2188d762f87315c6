"""Verbs of the present: forms that are surely finite, and what is arranged for a day to come."""

FINITE = frozenset(
    """
    agrees appears arrives becomes begins believes brings chooses comes considers consists continues convenes creates
    decides denies describes earns employs enters expects expires explains gets goes grows hears improves includes
    insists intends joins keeps knows loses makes meets opens owns proves provides publishes receives reconvenes refuses
    reopens requires resumes says seeks seems sends speaks spends suggests takes tells tends thinks wants writes
    """.split()
)
"""Forms in -s that are no nouns."""

AWAITING = frozenset("book forecast list pencil predict project target time tip".split())
"""Verbs that tell of what is to come where it is now being done to something: "is forecast to", "is listed for"."""
