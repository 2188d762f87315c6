"""Verb forms, as far as they tell past from future: data, nothing else.

Each word has its forms as bits of one number, since a clause is looked through word by word.
"""

FUTURE = 1
"""Looks ahead by itself."""
MODAL = 2
"""An auxiliary that tells neither past nor future."""
PAST = 4
"""A past tense, or a participle."""
PERFECT = 8
"""An auxiliary that looks back."""
PRESENT = 16
"""An auxiliary of the present."""
SCHEDULED = 32
"""A present form that tells of what is arranged: "the shop opens on Monday"."""
STARTING = 4096
"""Arranged too, a few words further from its day: "the strike enters its third week on Monday"."""
PROSPECTIVE = 64
"""Looks ahead even in the past tense: "has scheduled a talk for Monday"."""
REPORTING = 128
"""Dates the saying, not what is said."""
INTENDING = 256
"""Looks ahead in front of an infinitive: "agreed to meet"."""
ATTRIBUTE = 512
"""Stands in front of a noun."""
FILLER = 1024
"""May stand inside a group of verbs."""
SHORT = 8192
"""Of "would" or of "had": "she'd"."""
TO = 2048
"""May begin an infinitive."""

_WORDS = {
    FUTURE: """
        await awaits awaiting let's 'll shall will won't would wouldn't he'll she'll it'll we'll they'll i'll you'll
        """,
    MODAL: "can can't cannot could couldn't may might must should shouldn't",
    PERFECT: "did didn't had hadn't has hasn't have haven't was wasn't were weren't",
    PRESENT: "are aren't am do does is isn't they're we're you're it's he's she's i'm",
    SCHEDULED: """
        appears arrive arrives begin closes come comes convene convenes depart departs end expire hears holds hosts
        joins kicks leaves looms reconvene reconvenes reopen return runs sits speaks start walk
        """,
    SCHEDULED | STARTING: """
        begins ends enters expires faces finishes flies gather gathers go goes learns meet meets open opens play plays
        reaches reopens resume resumes returns starts takes travel travels turns
        """,
    PROSPECTIVE: "scheduled rescheduled postponed slated planned planning",
    REPORTING: """
        added announced argued claimed confirmed declared insisted noted reported said stated told warned wrote
        """,
    INTENDING: """
        agreed agrees aim aims aiming asked attempting bound certain decided due expect expected expecting expects
        forecast going hope hoped hopes hoping intend intends invited likely offer offered ordered plan planned
        planning plans pledged poised predicted preparing projected promised proposed proposes ready required
        scheduled seeking set slated supposed sure threatened told urged vowed vows want wanted wants
        """,
    ATTRIBUTE: "a an every her his housing its my no our some still the their these this those your",
    FILLER: """
        also already always be been being finally first get just let never not now officially once only remain remains
        stay stays still then
        """,
    SHORT: "he'd she'd it'd we'd they'd i'd you'd who'd",
    TO: "to",
    PAST: """
        arose ate awoke beat beaten became befell began begun bent bet bid bit bitten blew born bought bound bowed
        broadcast broke broken brought built burnt burst came caught chose chosen clung cost crept cut dealt died done
        drank drawn drew driven drove dug eaten fallen fed fell felt fled flew flown flung forbade forbidden forgave
        forgiven forgot forgotten fought found froze frozen gave given gone got grew grown heard held hid hidden hit
        hung hurt kept knelt knew known laid lain lay led left lent let lit lost made meant met misled mistaken mistook
        outdid outgrew overcame overheard overran oversaw overseen overthrew overthrown overtook paid proven put quit
        ran rang rebuilt resold rewritten rewrote rid ridden risen rode rose rung said sang sank sat saw seen sent set
        shed shone shook shot shown shrank shrunk shut slain slept slew slid sold sought sped spent split spoke spoken
        sprang spread sprung spun stole stolen stood strode strove struck stuck stung sung sunk swam swept swore sworn
        swung taken taught thought threw thrown thrust told took tore torn trod undergone understood undertaken
        undertook underwent undid upheld upset wed went wept withdrawn withdrew withheld withstood woke woken won wore
        worn wound wove woven written wrote yielded
        """,
}

IRREGULAR = frozenset(_WORDS[PAST].split())
"""Past forms that do not end in -ed."""

FORMS: dict[str, int] = {}
"""The forms of each word that has any; what else ends in -ed is a past form, unless it is in NOT_PAST."""
for _form, _words in _WORDS.items():
    for _word in _words.split():
        FORMS[_word] = FORMS.get(_word, 0) | _form | (PAST if _word.endswith("ed") else 0)

ARRANGED = frozenset(
    """
    arriving closing coming flying heading holding hosting leaving meeting opening playing returning starting
    traveling travelling visiting
    """.split()
)
"""Behind "is", they tell of what is arranged: "she is leaving on Monday"."""

AHEAD = frozenset(
    """
    bound due expected forecast going likely planned poised predicted projected scheduled set slated supposed unlikely
    """.split()
)
"""What looks ahead behind a present form of "be"."""

PARTICLES = frozenset("away back closed free off open out up".split())
"""Between "is" and its day: "the book is out on 3 April"."""

UNCHANGED = frozenset("bid cut hit".split())
"""Past forms that are nouns as well, if nothing stands behind that is cut or hit: "a rate cut on Friday"."""

NO_DEEDS = UNCHANGED | frozenset("called followed left put".split())
"""Past forms that may tell of nothing that is over."""

STAYING = frozenset("remain remains stay stays".split())
"""Before a participle, they look ahead: "schools remain closed until Monday"."""

ADDRESSING = frozenset("told warned".split())
"""Verbs of saying that have whom they are said to behind them."""

KICKING_OFF = frozenset(
    "arrives begins convenes flies goes hears kicks meets opens resumes returns starts travels".split()
)
"""Behind a day, they tell of what is to come: "Saturday's game kicks off"."""

PLANS = frozenset("aim aims expect expects hope hopes intend intends plan plans".split())
"""Verbs in the present that look ahead by themselves."""

BEING = frozenset("are is was were".split())
FATES = frozenset("become die fall have last lose marry prove remain serve stay win".split())
"""What somebody "was to" do tells of a plan, and with these verbs of what came to be."""

TO_COME = frozenset(
    """
    arrive become begin climb close come drop end face fall follow grow happen hit increase last leave lose open reach
    resume return rise start strike take vote win
    """.split()
)
"""What could happen lies ahead, as what could be seen may not."""

IMPLYING = frozenset("began continued failed forced helped led managed refused started used".split())
"""In the past tense, they make the infinitive behind them past as well."""

PARTICIPLES = frozenset("begun born built held made seen sent shot sold taken written".split())
"""Past forms that do not end in -ed and can begin a sentence: "Born in May, she is 30"."""

NOT_PAST = frozenset(
    """
    advanced aged bed breed creed deed embed exceed feed hatred hundred indeed infrared kindred limited naked need
    preferred proceed red related rugged sacred seed shed skilled so-called speed succeed unchanged united unlimited
    unprecedented unspecified weed wicked
    """.split()
)
"""Words in -ed that are no past tense."""

SETTING = frozenset(
    """
    adjourned bailed banned barred booked deferred delayed earmarked extended fixed imposed invited re-listed remanded
    set sidelined slotted summoned suspended targeted timed
    """.split()
)
"""What was set for a day or delayed until it, or somebody invited to, lies ahead of the telling."""

CALLING = frozenset("announced called planned recalled scheduled".split())
"""What somebody called for a day: a strike, a rally."""

CALLING_OFF = frozenset("called canceled cancelled declared".split())
"""What somebody calls off through a day, or declares for it, lies ahead."""

NOUNS = frozenset(
    """
    bed church college court date death hospital jail market office power prison school trial university war work
    """.split()
)
"""What stands behind a "to" that begins no infinitive."""

ABBREVIATIONS = frozenset(
    """
    Apr Aug Capt Co Col Corp Dec Dr Feb Gen Gov Inc Jan Jr Jul Jun Lt Ltd Mar Mass Mr Mrs Ms No Nov Oct Prof Rep Rev Sen
    Sept Sep Sgt Sr St vs
    """.split()
)
"""What a full stop behind does not end."""
