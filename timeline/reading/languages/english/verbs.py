"""Verb forms, as far as they tell past from future: data, nothing else."""

from enum import Enum


class Form(Enum):
    """What a word is to the tense of its clause."""

    FUTURE = "looks ahead by itself"
    MODAL = "tells neither"
    PAST = "a past tense, or a participle"
    PERFECT = "an auxiliary that looks back"
    PRESENT = "an auxiliary of the present"
    SCHEDULED = "a present form that tells of what is arranged"
    PROSPECTIVE = "looks ahead even in the past tense"
    REPORTING = "dates the saying, not what is said"
    INTENDING = "looks ahead in front of an infinitive"
    ATTRIBUTE = "stands in front of a noun"
    FILLER = "may stand inside a group of verbs"
    TO = "may begin an infinitive"


_WORDS = {
    Form.FUTURE: "'ll shall will won't would wouldn't",
    Form.MODAL: "can can't cannot could couldn't may might must should shouldn't",
    Form.PERFECT: "did didn't had hadn't has hasn't have haven't was wasn't were weren't",
    Form.PRESENT: "'re am are aren't do does is isn't",
    Form.SCHEDULED: "arrives begins closes departs expires flies holds leaves meets opens resumes returns starts travels",
    Form.PROSPECTIVE: "scheduled rescheduled postponed delayed slated planned planning extended",
    Form.REPORTING: """
        added announced argued claimed confirmed declared insisted noted reported said stated told warned wrote
        """,
    Form.INTENDING: """
        agreed agrees aim aims aiming asked attempting bound decided due expect expected expecting expects going hope
        hoped hopes hoping intend intends invited likely offer offered ordered plan planned planning plans pledged poised
        preparing promised proposed proposes ready scheduled seeking set slated supposed threatened urged vowed vows want
        wanted wants
        """,
    Form.ATTRIBUTE: "a an every her his its my no our some still the their these this those your",
    Form.FILLER: "also already always be been being finally first just never not now officially once only remain remains stay stays still then",
    Form.TO: "to",
    Form.PAST: """
        arose ate awoke became began begun bent bit bitten blew born bought bound bowed broke broken brought
        built burnt came caught chose chosen clung crept dealt died done drank drawn drew driven drove dug
        fallen fed fell felt fled flew flown flung forbade forgave forgot forgotten fought found froze frozen
        gave given gone got grew grown heard held hid hidden hung kept knelt knew known laid lain lay
        led left lent lit lost made meant met mistook outdid overcame overtook paid proven quit ran rang
        rebuilt risen rode rose said sang sank sat saw seen sent set shed shone shook shot shown shrank shut slept
        slid sold sought spent split spoke spoken sprang spread stole stolen stood strove struck stuck stung swam swept
        swore sworn swung taken taught thought threw thrown told took tore torn understood undertook underwent upheld
        upset went wept withdrawn withdrew withheld withstood woke woken won wore worn wound written wrote yielded
        """,
}

FORMS: dict[str, frozenset[Form]] = {}
"""The forms of each word that has any; what else ends in -ed is a past form, unless it is in NOT_PAST."""
for _form, _words in _WORDS.items():
    for _word in _words.split():
        FORMS[_word] = FORMS.get(_word, frozenset()) | {_form} | ({Form.PAST} if _word.endswith("ed") else set())

ARRANGED = frozenset(
    """
    arriving closing coming flying heading holding hosting leaving meeting opening playing returning starting
    traveling travelling visiting
    """.split()
)
"""Behind "is", they tell of what is arranged: "she is leaving on Monday"."""

AHEAD = frozenset("bound due expected going likely planned poised scheduled set slated supposed".split())
"""What looks ahead behind a present form of "be"."""

PLANS = frozenset("aim aims expects hope hopes intend intends plan plans".split())
"""Verbs in the present that look ahead by themselves."""

IMPLYING = frozenset("began continued failed forced helped led managed refused started used".split())
"""In the past tense, they make the infinitive behind them past as well."""

NOT_PAST = frozenset(
    """
    advanced aged bed breed creed deed embed exceed feed hatred hundred indeed infrared kindred limited naked need
    preferred proceed red related rugged sacred seed shed skilled so-called speed succeed united unlimited unprecedented
    unspecified weed wicked
    """.split()
)
"""Words in -ed that are no past tense."""

SETTING = frozenset("invited set summoned".split())
"""What was set for a day, or somebody invited to, lies ahead of the telling."""

NOUNS = frozenset("court date death jail market office power prison school war work".split())
"""What stands behind a "to" that begins no infinitive."""
