"""Verb forms, as far as they tell past from future: data, nothing else."""

FUTURE = frozenset("'ll shall will won't would wouldn't".split())
"""Auxiliaries that look ahead."""

AHEAD = frozenset("bound due expected going likely planned poised scheduled set slated supposed".split())
"""What looks ahead behind a present form of "be"."""

PLANS = frozenset("aim aims expects hope hopes intend intends plan plans".split())
"""Verbs in the present that look ahead by themselves."""

NEUTRAL = frozenset("can cannot could couldn't may might must should".split())
"""Auxiliaries that tell neither past nor future."""

PROSPECTIVE = frozenset("scheduled postponed delayed rescheduled slated planned planning extended".split())
"""Verbs that look ahead even in the past tense: "has scheduled a talk for Monday"."""

REPORTING = frozenset(
    """
    added announced argued claimed confirmed declared insisted noted reported said stated told warned wrote
    """.split()
)
"""Verbs that report: they date the saying, not what is said."""

DETERMINERS = frozenset("a an her his its my our that the their these this those your".split())
"""What comes before a noun, so that a "to" before it begins no infinitive."""

PAST_AUXILIARIES = frozenset("been did didn't had hadn't has have was wasn't were weren't".split())
"""Auxiliaries that look back."""

PRESENT = frozenset("'re am are do does is".split())
"""Present forms of the auxiliaries: they say nothing, and end the search."""

IRREGULAR = frozenset(
    """
    arose ate awoke beat became began begun bent bet bid blew bore born bought bound bowed broke broken brought
    built burnt burst came caught chose chosen clung cost crept cut dealt did died done drank drew driven drove dug
    fallen fed fell felt fled flew flown flung forbade forecast forgave forgot forgotten fought found froze frozen
    gave given gone got grew ground grown had heard held hid hidden hit hung hurt kept knelt knew known laid lay led
    left lent let lit lost made meant met mistook outdid overcame overtook paid proven put quit ran rang reached
    read rebuilt risen rode rose said sang sank sat saw seen sent set shed shone shook shot shown shrank shut slept
    slid sold sought spent split spoke spoken sprang spread stole stolen stood strove struck stuck stung swam swept
    swore sworn swung taken taught thought threw thrown told took tore torn understood undertook underwent upheld
    upset went wept withdrew withheld withstood woke woken won wore worn wound written wrote yielded
    """.split()
)
"""Past forms that do not end in -ed."""

NOT_PAST = frozenset(
    """
    advanced aged bed breed creed deed embed exceed experienced feed hatred hundred indeed infrared kindred limited
    naked need proceed red rugged sacred seed speed succeed united unprecedented weed wicked
    """.split()
)
"""Words in -ed that are no past tense."""
