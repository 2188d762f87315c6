"""English verbs: those whose forms can be told from nouns by the words around them.

A word in -ed or -ing that stands in no list is taken for a verb form anyway; what
has to be listed is what can also be a noun ("attack", "attacks"), and what is
irregular.
"""

from timeline.events.english.present import AWAITING

LEMMAS = frozenset(
    """
    abandon abdicate abduct abolish absorb abuse accelerate accept access accommodate accompany accord account
    accrue accumulate accuse achieve acknowledge acquire acquit act activate adapt add address adjust administer
    admire admit admonish adopt advance advertise advise advocate affect afford agree aid aim air alarm alert
    alienate align allege alleviate allocate allot allow ally alter amass amend amount amplify amputate amuse
    analyze anger annex announce annualize annul answer anticipate apologise apologize appeal appear applaud apply
    appoint appreciate approach approve argue arouse arraign arrange arrest arrive ask asphyxiate assail assassinate
    assault assemble assert assess assign assist associate assume assure attach attack attain attempt attend attract
    attribute auction audit authorise authorize automate average avoid await award back bail balance ban bankrupt
    bar base bat batter battle be bear beat become beg begin behave behead believe belong bench benefit besiege bet
    betray bid bind blame bleed bless block blockade blow boast boat bolster bomb bombard boost border borrow bounce
    bowl box boycott branch brand breach break breathe bribe brief brim bring broadcast broaden broker buck build
    bulldoze burn burst bury bust buy calculate call cancel canvass capitalize capsize captain capture care carry
    carve cascade cast catapult catch cater cause caution cease celebrate censor censure centralize certify chair
    challenge champion change chant characterize charge chart charter chase chat cheat check cheer choose christen
    circulate circumvent cite claim clash classify clear climb clinch cling clobber close coach coerce collapse
    collect collide colonise colonize combine come command commemorate commence comment commission commit compare
    compel compensate compete compile complain complement complete comply compose comprise concede concentrate
    concern conclude condemn conduct confer confess confine confirm confiscate conflict confront congratulate
    connect conquer consecrate consider consist consolidate constitute constrain construct consult consume contact
    contain contaminate contest continue contract contribute control convene convert convict convince cook cool
    cooperate cope correct cost counsel count countenance counterbalance couple cover crash crawl create credit
    creep cremate cripple criticise criticize cross crowd crown crumble crush cry cultivate curb cure customize cut
    cycle damage dance dangle dare darken dash date dazzle deal debate debut decapitate decide declare declassify
    decline decommission decorate decrease decree decry dedicate deepen default defeat defect defend define deflect
    defy delay delete delist deliver delve demand demo demolish demonstrate demote denationalize denounce deny
    depart depend deplore deploy deport depose deprave depress deprive derail derive descend describe deserve design
    destine destroy detail detain detect deter deteriorate determine detonate devalue devastate develop devise
    devote diagnose dictate die differ dig dilute diminish direct disagree disallow disappear disappoint disavow
    disband disclose discontinue discourage discover discuss disembark dislike dismantle dismay dismiss dispatch
    disperse displace display dispose dispute disqualify disregard disrupt dissolve distance distinguish distribute
    dive diversify divert divest divide divorce divulge do dock dole dominate donate double doubt download downsize
    draft drag draw dream dress dribble drift drill drink drip drive drop drown dub dump dwarf dwindle earmark earn
    ease eat echo edge edit educate eject elaborate elect elevate eliminate elude email embark embezzle embrace
    embroil emerge emigrate emphasize employ empty enable enact encircle encounter encourage end endorse endure
    energize enforce engage engineer enhance enjoy enlarge enlist enrol enroll ensure enter entertain enthrone
    entitle entrench equal equip erase erect erode erupt escalate escape escort establish estimate evacuate evade
    evaluate evict evolve examine excavate exceed exchange exclaim exclude execute exercise exhaust exhibit exhort
    exhume exile exist exit exonerate expand expect expel experience expire explain explode exploit explore export
    expose express extend extinguish extract extradite face facilitate fade fail faint fall fame fare favor fax fear
    feature feed feel fence fend ferry fight file fill film finance find fine finish fire firm fix flank flare
    flatten flaw flee float flood flourish flow fluctuate fly focus fold follow forbid force forecast foresee
    forestall forge forget forgive form formulate foul found fracture free freeze frighten frustrate fuel fulfil
    fulfill fund furlough further gain garner gather generate get give go govern grab graduate grandstand grant
    greet grill grip ground grow guarantee guard guide hack hail halt halve hammer hamper hand handcuff handle hang
    happen harass harbor harm harvest hasten hatch hate haunt have head heal hear heighten help hemorrhage hesitate
    hide highlight hijack hint hire hit hoist hold holder honor honour hop hope hospitalise hospitalize host house
    hunt hurl hurry hurt identify ignite ignore imagine immigrate impeach impede implant implement implicate implore
    imply import impose impress imprison improve inaugurate inch incinerate include incorporate increase incur
    indicate indict induct infect infiltrate inflame inflict influence inform inherit initiate inject injure
    innovate inquire inscribe insist inspect inspire install instigate institute instruct insult insure integrate
    intend intensify intercept interfere interpret interrogate interrupt intervene interview introduce intrude
    invade invalidate invent invest investigate invigorate invite involve isolate issue jail jeer jeopardize
    jettison join joke journey juggle jump justify keep keynote kick kidnap kill knock know lack lament land lapse
    lash last laugh launch lavish lay lead leak lean leap learn lease leave lecture legalise legalize lend let
    leverage levy liberate license lift like liken limit linger link liquidate list listen live lobby locate lock look
    loom loot lose love lower lure lynch magnify mail maim maintain make manage mandate manipulate manufacture map
    march mark market marry massacre mastermind match materialize matter maximize mean measure mediate meet melt
    mention merge message migrate mimic minimize mint mirror mislead miss mistreat mix mobilise mobilize modify
    mollify monitor moor mortgage mount mourn move multiply murder name narrow nationalise nationalize navigate near
    need negotiate nominate nosedive note notify nullify obey object observe obtain occupy occur offend offer offset
    open operate oppose orbit orchestrate ordain order organise organize orient originate oust outbid outlast outlaw
    outnumber outpace outsell outsmart outstrip overcome overhaul overheat overlook overproduce overrule overrun
    oversee overshadow overstate overtake overthrow overturn owe own pack paint panic parachute pardon park parole
    participate pass patent patrol pause pay peak penalise penalize perceive perform perish permit persevere
    persuade petition phase phone photograph pick pilot pioneer pitch placate place plague plan plant play plead
    please pledge plot pluck plug plummet plunge point poise poison politicize poll pollute populate portray pose
    position possess post postpone pour power practice praise pray preach precede predate predict prefer premiere
    prepare present preserve preside press pressure presume prevail prevent price print privatise privatize probe
    proceed process proclaim produce profit progress prohibit project promise promote prompt promulgate pronounce
    propel propose prosecute protect protest prove provide provoke publicize publish pull pump punch punish purchase
    purge pursue push put quadruple quake qualify quarantine quash quell question quit quote race rage raid raise
    rally ram range rape ratify ration reach react read readmit reaffirm realize reap reappear reappoint reason
    reassert reassign reassure rebel rebound rebuff rebuild reburie rebury rebut recall recapture recede receive
    recite reclaim recognise recognize recommend reconnect reconvene record recover recruit recycle redeem redesign
    reduce reelect reemerge reenergize refer refinance reflect reform refrain refuse regain regard register regret
    rehire reign reignite reimburse reinforce reinstate reinvent reject rejoin relate relaunch relax release
    relegate relieve relinquish relocate rely remain remember remind remove rename render renegotiate renew renounce
    renovate rent reopen reorganize repair repatriate repay repayment repeal repeat repel replace reply report
    represent reproduce repulse repurchase request require rescind rescue resemble resent reserve resettle reshuffle
    resign resist resolve respect respond rest restart restate restore restrict restructure result resume retail
    retain retake retaliate retire retract retreat retrieve return retweet reunify reunite revamp reveal reverse
    revert review revise revitalize revive revoke revolt revolve reward ricochet rid ride ridicule riot rip rise
    risk rob rocket roil roll round route row ruin rule rumor run rush sack sacrifice sail salvage sanction satisfy
    saturate save say scale scan scatter schedule score scrap scream screen scuttle search secede secure see seek
    seem seize select sell send sentence separate sequence serve service set settle sever shake share sharpen
    shatter shed shell shelter shelve shield shift ship shipwreck shock shoot shop shout show shrink shut shutter
    sideline sight sign signal signify simplify simulate sing sink sit size skate sketch ski skyrocket slam slap
    slash slaughter slay sleep slide slip slow slump smash smile smoke smother smuggle snap sneak soar soften
    solicit solve sour span spark speak spearhead specialize specify speculate spend spike spill spin splash split
    spoil sponsor spot spotlight spread sprint spur spurn squander stab stabilize stack stage stagnate stall
    stampede stand start starve state stay steal steer stem step stick stop store storm strafe strand strangle
    stream strengthen stress stretch strike strip structure struggle study stumble stymie subject submerge submit
    subordinate subpoena subscribe substitute succeed sue suffer suffocate suggest supervise supply support suppose
    surf surface surge surprise surrender surround survive suspect suspend sustain swap swear sweep sweeten swell
    swim swing swirl switch symbolize sympathize table tackle taint take talk tantalize tap target teach tear
    telegraph televise tell tempt tend tender term terminate test testify text thank think threaten throng throw
    thwart tie tighten tilt tolerate topple torch torpedo torture total touch tour trace track trade trail train
    trample transfer transform translate transmit transplant transport trap travel traverse treat trek trigger trim
    triple triumph trouble trudge try tumble tunnel turn tweet undercut undergo underlie undermine understand
    undertake underwrite unearth unfold unify unite unleash unload unlock unroll unseat unveil update upgrade uphold
    uproot blast rearrest reschedule
    urge use utilize vaccinate value vandalise vanish vary verify version veto view vindicate violate visit volley
    volunteer vote vow wait wake walk wallow wander want ward warm warn warrant wash waste watch wave weaken wear
    weather wed weep weigh welcome whack whip widen widow wield win wipe wish withdraw withhold withstand witness
    wonder woo work worry worsen worship wound wrap wreck wrestle write yield
    """.split()
)
"""Verbs, in their base form."""

OFTEN_NOUNS = frozenset(
    """
    abuse access account act address advance air ally amount answer appeal arrest assault attack attempt auction
    average battle benefit bid blast blockade boat bomb border box branch brand broadcast burst capture care caution
    change charge clash climb comment concern conflict contact contract control cook cost couple credit crowd cry
    damage dance date deal debate detail dispute divide doubt drift dump edge escort exchange exile export favor
    fear finance fine firm flaw flow focus force forecast fund gain graduate ground guarantee guard hand harm hate
    head holder hope house import influence interview issue lack leak leap lease limit list lobby market matter
    measure message mix move murder name offer order park parole petition phase phone pilot place plan plant point
    poison poll position power practice pressure price process profit progress project protest question race raid
    rally range reason record rent repair reply request reserve rest result revolt reward riot risk route rush
    sanction search sentence service share shell shield shock sight signal size slump smile split sponsor stage
    state step store strand strike structure struggle study subject subpoena supply support surge suspect swing talk
    target tear tender term test tie tour trade trail transplant trouble value view visit vote warrant waste watch
    witness yield
    """.split()
)
"""Verbs that are nouns at least as often: where nothing decides, they are."""

NO_VERBS = frozenset(
    """
    advanced aged alleged armed bed breed building ceiling creed deed during evening embed exceed feed feeling following
    hatred housing hundred hundreds indeed king kindred meaning morning naked need nothing anything something
    everything notwithstanding ongoing outstanding proceed red related ring sacred seed shed siding sibling skilled
    so-called spring string speed succeed sterling underlying united upcoming unprecedented wedding weed wing wicked
    according including regarding concerning pending used leading remaining existing thing being
    interesting surprising outgoing incoming longstanding long-standing
    """.split()
)
"""Words in -ed and -ing that are nouns, adjectives or prepositions."""

REPORTING = frozenset(
    """
    acknowledge add admit allege argue assert assure believe boast cite claim comment complain concede conclude confirm
    consider continue declare describe estimate exclaim expect explain express feel find hint imagine imply indicate
    insist joke know lament learn maintain mean mention note observe opine point predict presume quip quote reckon
    recall remark remember repeat reply report respond reveal say see show speculate state stress suggest suppose
    suspect tell testify think understand warn wonder write hear hope fear worry disclose
    """.split()
)
"""Verbs that carry what is said, thought or shown, and with a clause behind them are no event of their own."""

SAYING = frozenset(
    """
    acknowledge add allege argue assert call cite claim comment complain concede conclude confirm continue declare
    describe elaborate estimate exclaim explain express indicate insist joke lament maintain mention note observe
    point predict quip quote recall remark repeat reply report respond say state stress suggest tell write
    """.split()
)
"""Verbs of saying alone: what somebody said, told apart from what somebody did."""

INTRANSITIVE = frozenset(
    """
    appear arrive arise come crumble depart die disappear emerge erupt escape exist expire fall flee go happen lapse lie
    live occur remain resign return rise sleep stay survive travel vanish wait
    """.split()
)
"""Verbs that never take an object: their past forms are no participles of a passive."""

STATES = frozenset(
    """
    account agree brim allow appear apply await base become belong compare compete consist constitute contain cost count
    cover deal depend deserve differ elude enable entail enjoy equal evade exceed exist face favor fear feature feel
    fit follow go guess happen hate hear help hope include intend involve keep know lack last let lie like live look
    love matter mean measure mind need occur offset own possess prefer provide reflect regard relate remain represent
    require resemble rely outlast benefit evolve amount fluctuate surprise value say see seek seem serve show stand stay
    stem suffer suit support take tend think trust try understand use want wear weigh wish work worry can get allow
    """.split()
)
"""Verbs that mostly tell of a state, or too little to be told alone."""

ASPECT = frozenset(
    "begin start continue stop cease finish resume keep help try fail manage attempt refuse proceed".split()
)
"""Verbs that say how the infinitive behind them goes on; the event is the infinitive's."""

PLANNING = frozenset(
    """
    agree aim arrange commit decide due expect go intend plan pledge prepare promise propose schedule set slate vow
    poise bind threaten
    """.split()
)
"""Verbs that make a plan of the infinitive behind them."""

WISHING = frozenset(
    """
    ask urge want wish hope seek consider demand call request invite need allow enable permit encourage advise warn
    require order tell appear seem claim allege like try attempt fail refuse decline offer
    """.split()
)
"""Verbs that leave open whether the infinitive behind them comes true."""

TELLING_TO = ASPECT | PLANNING | WISHING | AWAITING
"""Verbs that tell of the infinitive behind them: "plans to sell" is one event."""

LIGHT = frozenset("conduct deliver extend give have hold make offer put stage take".split())
"""Verbs that say little beside an event noun: "made an appearance"."""

KILLING = frozenset("claim kill murder slay".split())
WOUNDING = frozenset("hurt injure wound".split())
"""Verbs of harm that say too little without the deaths told beside them."""

CARRYING = frozenset(
    """
    be begin bring cause claim come continue drag end erupt follow happen kill last leave occur open result run
    start take
    """.split()
)
"""Verbs whose subject is the event where it is an event noun: "an attack resulted in", "the trial begins"."""

TRANSITIVE = frozenset(
    """
    accuse acknowledge acquire adopt aim announce appoint arrest assassinate assign associate attribute award ban base
    bomb bring build buy call capture carry cause cite collect compare complete concern condemn consider convict
    create criticise criticize decide declare dedicate defeat denounce describe design destroy detain develop discover
    dispatch elect equip establish execute expel explain fill find fire force forge found free give hail hire hit hold
    identify impose include injure invite involve issue jail kidnap kill know label launch lift link locate make mark
    mention murder name need nominate offer outlast own pack place plant praise print produce promote propose publish
    punish purchase put raise rape redeem relate release remove replace rescue reveal schedule seal seize send
    sentence set situate sponsor stab steal stuff support surround take tap tie tip torture trap treat unveil use wound
    write
    """.split()
)
"""Verbs that take an object: a form in -ed without one is a participle."""

FIRM = frozenset("up off out down over away back aside".split())
"""Words that belong to the verb before them: "took off"."""

HOLDING = frozenset("anticipate believe consider expect feel hope hold regard think view".split())
"""Verbs of what somebody holds: that he does is no event, and that another says so is none."""
