"""Deeds that are news on whatever day they were done: of what no words date, only these are told below the lead.

What somebody says, shows, spends, holds or looks at there is a scene or a state, which the article tells for the sake
of something else.
"""

DEEDS = frozenset(
    """
    abandon abdicate abduct abolish accuse acquire acquit adopt agree allocate annex announce annul appoint approve
    arraign arrange arrest assassinate assault attack authorise authorize award ban bankrupt banish become behead
    besiege blockade bomb boycott breach bribe build bulldoze burn buy cancel capitulate capsize capture cede censure
    charge close clash collapse colonise colonize collide commission complete concede condemn confess confiscate conquer
    convene convict crash create deal debut declare decommission defeat defect delay demolish demote denounce
    deploy deport depose derail destroy detain dethrone detonate devalue die disappear disband discontinue discover
    dismantle dismiss disqualify dissolve divest divorce donate double downgrade drown earn eject elect eliminate
    emigrate enact engulf erupt establish evacuate evict exclude execute exile exonerate expand expel expire
    explode expropriate extend extradite fall fine fire flee found free freeze gain graduate grant halt halve hang
    hijack hire hit impeach impose imprison inaugurate incorporate increase incur indict injure install introduce
    invade invent invest investigate invoke issue jail join kidnap kill land launch leave legalise legalize lend levy
    liberate license lift liquidate loot lose lower lynch maim marry massacre merge mobilise mobilize move murder name
    nationalise nationalize nominate occupy offer open ordain order oust outlaw outlive overrule overrun overthrow
    overturn pardon pass patent perish pioneer plead pledge plummet plunge poison post postpone premiere privatise
    privatize prohibit promote protest publish purchase purge quadruple quash quit raid raise ram rape ratify
    reappoint rearrest rebel recall recapture recognise recognize recommend recover redeem reduce reelect refinance
    refloat reinstate reject relaunch release relocate remove rename renounce reopen repatriate repay repeal replace
    repurchase rescind rescue resettle reshuffle resign restore restructure resume retain retake retire retreat
    reunite revoke riot rise rob ruin rule sack sanction scrap scuttle secede seize sell send sentence sever shell
    shelve shoot shut sign sink slash slay split stab stage starve stone storm strand strangle strengthen
    strip subpoena succeed sue surrender suspend swear sweep tender terminate test threaten topple torch torpedo
    torture triple undergo unearth unseat unveil upgrade uphold vaccinate veto void volunteer vote wed win withdraw
    withhold wound wreck
    """.split()
)
"""What changes who lives, rules, owns, works, may or pays."""

SUFFERED = frozenset("bear find free hear pronounce bury question trap rescue send".split())
"""What is such news only where somebody suffers it: "was found", "was buried"."""

DONE = frozenset(("cut",))
"""What is such news only where somebody does it: not "was cut on her lip"."""

DEEDS_WITH = {
    "blow": frozenset(("up",)),
    "break": frozenset("away down into off through ties up".split()),
    "bring": frozenset(("down",)),
    "call": frozenset("off strike".split()),
    "carry": frozenset(("out",)),
    "choose": frozenset("as succeed".split()),
    "come": frozenset(("power",)),
    "drop": frozenset("charge charges out".split()),
    "end": frozenset("blockade boycott embargo occupation siege strike war".split()),
    "escape": frozenset("custody from prison".split()),
    "fend": frozenset(("off",)),
    "file": frozenset("charges complaint for lawsuit motion petition suit".split()),
    "give": frozenset("birth up".split()),
    "find": frozenset("dead guilty".split()),
    "go": frozenset("bankrupt into out public".split()),
    "hand": frozenset(("over",)),
    "lay": frozenset(("off",)),
    "pay": frozenset("compensation damages fine fines ransom".split()),
    "pick": frozenset(("as",)),
    "pull": frozenset("down out".split()),
    "punch": frozenset(("through",)),
    "push": frozenset(("into",)),
    "put": frozenset("down off up".split()),
    "reach": frozenset("accord agreement compromise deal settlement truce verdict".split()),
    "run": frozenset("aground over".split()),
    "set": frozenset("fire off out up".split()),
    "shut": frozenset(("down",)),
    "spin": frozenset(("off",)),
    "step": frozenset("aside down".split()),
    "strike": frozenset("deal".split()),
    "take": frozenset("back control hostage off office over power responsibility".split()),
    "turn": frozenset("down over".split()),
    "walk": frozenset(("out",)),
    "wipe": frozenset(("out",)),
}
"""Verbs that tell of such a deed only with one of these words behind them."""
