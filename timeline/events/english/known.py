"""What "the" means by itself, and what tells apart which one it means."""

KNOWN = frozenset(
    """
    air army arts blind coast dead death dollar earth elderly end euro
    franc future ground half homeless horizon internet left mark media minute moon morning night ocean past
    people planet police poor pound press public radio red rich round sea sick sky space start
    sun telephone time top truth universe virus weather web world wounded yen young
    """.split()
)
"""Nouns of which there is one, or any will do."""

KNOWN_PAIRS = frozenset(
    (
        ("bond", "market"),
        ("coast", "guard"),
        ("housing", "market"),
        ("ozone", "layer"),
        ("solar", "system"),
        ("space", "station"),
        ("stock", "exchange"),
        ("stock", "market"),
    )
)
"""The same, of two words."""

TELLING_APART = frozenset("about against behind between for near to toward".split())
"""Prepositions behind a noun that say which one it is, where they name something."""

WEAK = frozenset(
    """
    additional alleged big biggest black current entire existing first former further good great large last late latest
    little long main major new newest next old older original other previous proposed recent remaining same second
    small so-called special third young very whole
    """.split()
)
"""Adjectives that say too little to tell apart."""

CALLING = frozenset(
    """
    acquisition acts agency airline authority bank carrier company concern corporation deal department firm government
    group maker man men merger offer organization panel parent provider retailer store supplier takeover team
    transaction unit woman women
    """.split()
)
"""What stands for a name that was told before."""

CONTENT = frozenset(
    """
    announcement bid case claim concern controversy debate decision demand disagreement dispute effort idea issue letter
    matter message motion move offer order plan policy position problem project proposal question recommendation report
    request response result rule ruling situation statement step suggestion view warning
    """.split()
)
"""What has a content, of which a name in front says only whose it is: "the INS decision"."""

ORDINALS = frozenset("second third fourth fifth sixth".split())

RELATED = frozenset("aides buyers customers holders members parents relatives shareholders stockholders".split())
"""Who are somebody's."""

FAMILY = frozenset(
    """
    aunt baby boy brother child children cousin daughter daughters father girl girls grandfather grandmother husband
    mother parents sister sisters son sons twin twins uncle wife
    """.split()
)
"""Who come into the life of somebody else; their own is told with their names."""

PARTS = frozenset("batch bunch group lot number series set".split())
"""What is some of what stands behind "of"."""

MEASURES = frozenset(
    "change decline downturn drop fall increase reduction rise slowdown softening upturn weakness".split()
)
"""What is in something: "the drop in sterling"."""

NATIONAL = frozenset(
    """
    ambassador army authorities border capital city coast coastline congress constitution consulate court currency
    crown economy embassy empire flag force forces government industry leader leaders leadership market military
    minister ministry nation navy officials parliament people police premier president press public regulator republic
    revolution senate side soldiers state territory throne troops
    """.split()
)
"""What a nation has one of, or all of."""

PREMISES = frozenset("home house office shop site street".split())
"""Of which a place has many."""

ANYWHERE = PREMISES | frozenset("building garage hotel restaurant room store".split())
"""Of which any place has many, even where an article opens with it."""

BODIES = frozenset(
    "Agency Bank Board Commission Committee Council Court Department Embassy Fund Institute Ministry University".split()
)
"""Names of which there are many, until more words tell which."""
