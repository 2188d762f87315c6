"""Nouns and verbs that leave something open until what stands behind them tells it."""

OPEN = frozenset(
    """
    ability access adviser ambassador attempt authority bid campaign chance clearance decision desire effort efforts
    failure framework infrastructure intent intention lawsuit means need offer opportunity order permission plan plans
    power pressure promise proposal proposals refusal request requests reserve right rights scheme series way
    willingness work
    """.split()
)
"""Nouns that leave open what for until an infinitive tells it."""

TELLING = frozenset(
    """
    accusation accusations agreement allegation allegations announcement assertion assurance assurances belief
    charges claim claims concern decision evidence fact fear fears finding hope idea indication news notion
    possibility proposal report reports ruling sign signs statement suggestion suggestions view warning
    """.split()
)
"""Nouns that leave open what is told until a clause tells it."""

SAYING_ON = frozenset(
    """
    affidavit affidavits announcement email emails fax letter letters memo message messages report reports statement
    telegram
    """.split()
)
"""What says something, which a participle tells."""

DEMANDED = frozenset(
    (noun, preposition)
    for prepositions, nouns in {
        "with": """agreement battle confrontation connection consultation contact conversation deal discuss encounter
                   incompatibility interview link meeting negotiation pact proceed push relation talk tie united""",
        "for": """affection bid blame call criticise criticism criticize demand file hunt licence license mistake
                  need pass pay praise price punish punishment quest reason reputation request reserve respect
                  responsibility reward search statement support thank visa""",
        "on against": "assault attack ban embargo raid sanction strike war",
        "on": "action decision effect emphasis impact influence pressure",
        "in": """belief bug confidence consulate embassy faith flaw holding interest join part performance role
                 softening stake suspect turbulence weakness""",
        "to on": "adviser",
        "about by of": "report",
        "by": "acquisition takeover",
        "about from on": "information",
        "about": "discussion negotiation question talk",
        "into": "force inquiry investigation probe",
        "to": """access agreement alternative answer approach contribution go-ahead invite key reference related
                 sentence solution threat visit welcome""",
        "between": "agreement difference link relation",
        "against": "accusation case charge lawsuit petition proceeding suit",
        "from into to": "convert transform translate turn",
        "from": """accept ban gain bar claim deter discourage exempt guard kilometer kilometre meter metre mile prevent
                   protect pull remove separate tape yard""",
        "of": "accuse convict deprive rob strip",
        "with against": "charge",
        "with to": "associate compare equip link replace",
        "on to into in": "lead",
        "as": """appoint bring choose describe dismiss establish hail list nominate pick portray position post regard
                 select treat""",
    }.items()
    for noun in nouns.split()
    for preposition in prepositions.split()
)
"""Nouns and verbs that leave open with whom, what for or against whom, each with a preposition that tells it."""

FAR = frozenset("agreement deal gain lawsuit meeting petition request support talks visa visas war".split())
"""Nouns whose preposition tells of them over another phrase: "support in Congress for"."""

MAKING = frozenset(
    """
    allow ask cause choose clear enable encourage force get give hire invite join order overtake pass pay permit
    persuade prompt recruit require retain select surpass tell urge use
    """.split()
)
"""Verbs that leave open what somebody is to do until an infinitive behind their object tells it."""

GIVING = frozenset(
    """
    appeal assign attribute bring dedicate deliver devote drive escort extend give grant hand lend move send ship
    """.split()
)
"""Verbs that leave open to whom until "to" tells it."""

PUNISHING = frozenset("arrest ban detain expel fine fire imprison jail sack sentence sue suspend".split())
"""Verbs whose "for" tells why, and which tell enough without."""
