"""Verbs that may stand without an object: their past form behind "was …, and" is no participle of a passive."""

from timeline.events.english.verbs import INTRANSITIVE, SAYING

OBJECTLESS = (
    INTRANSITIVE
    | (SAYING - {"call", "cite", "describe"})
    | frozenset(
        """
    abdicate abstain accede accelerate accept advance agree answer apologise apologize appeal apply arise ask attend
    backfire balk balloon bask battle beg bleed board boil bolt bounce bow bristle broaden camp campaign cease
    change cheat cheer clash climb collapse collide compete complain comply concede confess continue converge
    convert cool cooperate crack crash creep crumble cry dance debut decline decrease defect demur desert
    deteriorate dip dissent dither dive diverge dock double drift drop drown dwindle ease elope emigrate end enlist
    enrol enroll err evaporate evolve explode fade fail faint falter fare fester fight float flock flop flourish fly
    fold freeze fume gain graduate grow halt halve hesitate hibernate howl idle increase intervene jump kneel land
    lapse laugh leap leave linger listen live lobby loiter look lose lurk march marry matriculate meddle melt merge
    migrate mount move multiply mutiny negotiate nod nosedive object operate panic pant parachute participate pause
    peak perform perish persist pivot play plead plummet plunge pose pray preside proceed profit progress prosper
    protest prove pull quit race rain rally rankle react rebel rebound recant recede recover recur refuse reign
    rejoice relapse rely remarry renege reopen repent reply reside respond rest resume retaliate retire retort
    retreat revolt roll rotate rule run rush sail scream seethe serve settle shatter shine shout shrink sigh sing
    sink sit skate skid sleep slide slip slow slump smile snap snore soar sob speak specialise specialize spin
    splash split spread stabilise stabilize stagger stall stand star start stay step stop stray strike struggle
    study stumble succeed sue suffer suffice surge surrender sway sweat swell swerve swim swing switch talk taper
    testify thaw thrive tilt tire toil topple trade train travel tremble triple triumph trudge tumble turn unravel
    vacillate vie vomit vote walk wander wane watch weaken weep wilt win withdraw wobble work worsen yell yield
    """.split()
    )
)

AMBIVALENT = frozenset(
    """
    accept advance answer apply ask attend boil change convert dock drop drown end fly fold freeze look lose marry
    merge mount move negotiate object operate panic perform play pose prove pull quit race rest roll rule sail serve
    settle spin split spread stop strike study sue swing topple trade train turn vote watch weaken win withdraw
    """.split()
)
"""Those that are done to somebody as often: "was seized and moved" may be either."""

NAMING = frozenset("christen crown dub elect fine ordain pronounce rename".split())
"""Verbs whose participle has a noun behind it, too: "was bought and renamed Berg Ltd."."""
