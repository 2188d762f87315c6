"""Verbs that may stand without an object: their past form behind "was …, and" is no participle of a passive."""

from timeline.events.english.verbs import INTRANSITIVE

OBJECTLESS = INTRANSITIVE | frozenset(
    """
    abdicate accelerate agree apologise apologize appeal apply ask balk bask bleed board boil bounce bow broaden
    cease change cheer clash climb collapse collide compete complain comply confess continue converge cool cooperate
    crash creep crumble cry dance decline decrease defect demur deteriorate dip dive diverge double drift
    drop drown dwindle ease emigrate end enlist err evaporate evolve explode fade fail falter fight float flock
    flourish fly freeze gain graduate grow halt halve hesitate increase intervene jump kneel land laugh leap leave
    linger listen live look march marry melt migrate mount move multiply nosedive object operate parachute
    participate peak perform perish persist play plead plummet plunge pray preside proceed profit progress prosper
    protest prove quit race rally react rebel rebound recede recover recur refuse reign reopen repent reply resume
    retaliate retire retreat revolt roll rotate rule run rush sail serve settle shatter shine shrink sing sink sit
    skid slide slip slow slump smile snap soar speak specialise specialize spin splash split spread stabilise
    stabilize stagger stall stand start stop struggle study stumble succeed suffer suffice surge surrender swell
    swim swing switch talk taper testify thaw tilt topple trade train travel triple triumph trudge tumble turn
    unravel vacillate vote walk wander watch weaken win withdraw wobble work worsen yell yield
    """.split()
)

AMBIVALENT = frozenset(
    """
    apply ask boil change drop drown end fly freeze look marry mount move object operate perform play prove quit race
    roll rule sail serve settle spin split spread stop study swing topple trade train turn vote watch weaken win
    withdraw
    """.split()
)
"""Those that are done to somebody as often: "was seized and moved" may be either."""

NAMING = frozenset("christen crown dub elect fine ordain pronounce rename".split())
"""Verbs whose participle has a noun behind it, too: "was bought and renamed Berg Ltd."."""
