"""The closed classes of English, and the marks for the kinds of words.

A word's kind is one letter, so that a sentence is a string of letters and a
phrase is a regular expression over it (see `CHUNK`).

    D determiner      H his, its          S 's               J adjective       C number
    N noun            E name              R pronoun          W who, which      T that
    B subordinator    K and, or           I preposition      o of               t to             X not
    A adverb          M modal             F is, was          f be, been        h has, had
    d did             V finite verb       P past or participle                 L participle
    U base form       G -ing              Z time expression  and punctuation as itself

Ambiguous words have a digit, which their neighbours decide: 1 base form or noun
("attack"), 2 -s form or noun ("attacks"), 3 "that", 4 "her", 5 "first", 6 "retired", 7 "due", 8 "about", 9 "well".
"""

CLOSED: dict[str, str] = {
    word: kind
    for kind, words in {
        "D": """a an the this these those some any no every each all both either neither another such several many few
             most more much what whatever enough half""",
        "H": "his its their my our your whose",
        "4": "her",
        "R": """he she it they i we you him them me us himself herself itself themselves who'd he'd anyone someone
             everyone nobody everybody somebody nothing something everything anything one others none there hers
             theirs ours""",
        "W": "who which whom",
        "3": "that",
        "B": """when while because if although though whereas unless whether where why how once lest whenever wherever
             """,
        "K": "and or but nor yet & amp",
        "o": "of",
        "I": """in on at by for with from into onto over under against between among amid during through
             throughout across behind beyond within without upon toward towards via per despite like unlike near past
             after before since until till above below beneath beside besides inside outside around along off out up
             down except including regarding concerning amidst amongst following according as than
             notwithstanding worth plus
             minus versus vs ahead away back due""",
        "t": "to",
        "X": "not never n't hardly",
        "M": "will would shall should can could may might must 'll 'd ca wo cannot ought",
        "F": "is are was were am 's-is 're 'm isn't aren't wasn't weren't",
        "f": "be been being",
        "h": "has have had 've having hasn't haven't hadn't",
        "d": "do does did",
        "A": """also just still already now then too very so only even once twice again ever often soon later earlier
             ago today yesterday tomorrow here instead however therefore thus meanwhile meantime moreover furthermore
             perhaps maybe almost nearly quite rather far away forward together apart else currently recently
             formerly previously always sometimes indeed anyway nonetheless nevertheless otherwise overnight
             reportedly allegedly outstanding sometime long alone hence abroad ahead altogether ashore not-only less
             least""",
        "C": """two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
             eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
             trillion dozen dozens hundreds thousands millions billions zero""",
        "5": "first last",
        "6": "retired",
        "7": "due",
        "8": "about",
        "9": "well",
        "J": """other costly deadly friendly likely unlikely lonely lively lovely elderly orderly cowardly
             new old good great big small large high low long short young early late own same next second
             third former current public private international local foreign federal political
             economic financial social main major top key chief senior common strong open free full final human
             recent previous possible available able willing likely ready wide long-awaited prime vice
             deputy special certain several-fold double single total northern southern eastern western central
             nuclear medical legal civil presidential parliamentary annual monthly weekly daily quarterly
             neighboring neighbouring ongoing outgoing incoming upcoming""",
    }.items()
    for word in words.split()
}
"""The kinds of the words that belong to closed classes, and of some adjectives."""

NOUNS = frozenset(
    """
    acquittal animal appeal approval archive arrival betrayal burial canal capital cardinal carnival cathedral
    cemetery civilian clinic critic denial detective directive disposal epidemic executive fabric festival funeral
    guardian historian hospital incentive initiative interval journal library locomotive material memorial metal
    musician narrative objective offensive pandemic pedestrian perspective physician politician portal proposal
    rebuttal referral refusal rehearsal removal renewal rental republic retrieval reversal revival salary scandal
    secretary signal survival technician terminal topic traffic trial tribunal withdrawal
    """.split()
)
"""Nouns that end as adjectives do."""

LY_NOUNS = frozenset(
    """
    ally anomaly assembly belly bully family fly homily italy july monopoly reply supply rally jelly butterfly
    """.split()
)
"""Nouns and verbs in -ly; what else ends so is an adverb."""

ADJECTIVE_ENDS = ("ous", "ful", "less", "ible", "able", "ical", "ary", "ian", "ish", "ive", "ic", "al", "ese")
"""How adjectives end; as many nouns do, such a word is an adjective only in front of another."""

ANIMATE = frozenset("he she him her himself herself his hers who whom".split())
"""Pronouns that stand for a person."""
