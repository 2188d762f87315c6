"""Nouns that tell of something that happens: "the attack", "his resignation"."""

from functools import lru_cache

from timeline.events.english.kinds import lemma
from timeline.events.english.verbs import LEMMAS

EVENTS = frozenset(
    """
    abduction abolition absence accession accident accusation acquisition acquittal adoption advance agreement airlift
    airstrike ambush amendment amnesty announcement annexation anniversary appeal appearance appointment approval arrest
    arrival assassination assault atrocity attack attempt auction award ban bankruptcy battle birth blackout blast
    blaze blockade bombardment bombing boycott breach breakthrough briefing broadcast burglary burial buyout bypass
    call campaign cancellation candidacy capture ceasefire celebration ceremony championship chase clash closure
    collapse collision colonisation colonization commemoration commissioning comment concert conclusion condemnation
    conference confession confrontation conquest consultation contest convention conversation conviction coronation
    coup cover-up crackdown crash creation crisis cyclone deadlock deal death debate debut decision declaration defeat
    defection demolition demonstration departure deployment deportation derailment destruction detention detonation
    dialogue disappearance disaster discovery discussion dismissal dispute dissolution divorce donation downfall draft
    drought duel earthquake eclipse ejection election embargo emergency encounter epidemic eruption escape evacuation
    eviction exchange execution exhibition exodus expansion expedition expiration explosion expulsion extension
    extradition failure fall famine farewell festival fight final find fire flight flood flooding founding fraud
    funeral game genocide handover hearing hijacking holocaust hostilities hunt hurricane imprisonment inauguration
    incident increase incursion independence indictment infection injunction inquest inquiry inspection installation
    insurgency insurrection intervention interview introduction invasion investigation invitation journey keynote
    kidnapping
    killing landing landslide launch lawsuit layoff leak leave lecture liberation liftoff looting loss manhunt march
    marriage massacre match meeting merger mission mobilisation mobilization mudslide murder mutiny negotiation
    nomination occupation offensive offer opening operation ordination outage outbreak overthrow pandemic parade pardon
    partition payment performance petition pilgrimage plebiscite poisoning poll pre-order premiere presentation
    privatisation
    privatization probe proclamation promotion proposal prosecution protest purchase purge race raid rally rampage
    rebellion recall recapture reception recession reconciliation recovery reduction reelection re-election reform
    referendum refusal reinstatement rejection relaunch release removal repeal replacement request rescue resignation
    restoration retirement retreat return reunification reunion revelation review revolt revolution riot rise robbery
    rollout rout ruling sale scandal search seizure sentencing session settlement shipwreck shootdown shooting
    shortage shutdown
    siege signing sinking slaughter slaying speech split stampede standoff statement storm strike suicide suit summit
    surgery surge surrender suspension takeover takeoff talk talks tender termination test testimony theft threat
    torture
    tour tournament tragedy transfer transplant treaty trial trip truce tsunami typhoon unification unveiling uprising
    verdict veto victory vigil violation violence visit volley vote voyage vow walkout war warning wedding win
    withdrawal wreck conflict crossing drill questioning screening slump stop-over stopover swearing-in unrest upset bid
    announcement break-in breakup celebration clampdown co-founding downgrade upgrade downturn flyby freeze hack
    cyberattack cyber-attack hit-and-run lockdown lockout meltdown mishap plunge rebound restructuring reshuffle spill
    spin-off spinoff stabbing walkover vaccination spacewalk splashdown touchdown demise inception
    """.split()
)
"""Event nouns, in the singular, and some plurals."""

FORMS = {form: noun for noun in EVENTS for form in (noun, f"{noun}s") if form == noun or form not in EVENTS}
"""The event nouns that forms are of, one or several."""

VERBS = {
    "death": "die",
    "birth": "bear",
    "decision": "decide",
    "farewell": "leave",
    "loss": "lose",
    "sale": "sell",
    "speech": "speak",
    "flight": "fly",
    "choice": "choose",
    "conversation": "talk",
    "call": "talk",
    "talks": "talk",
    "discussion": "talk",
    "dialogue": "talk",
    "conviction": "convict",
    "takeover": "take",
    "shooting": "shoot",
    "killing": "kill",
    "introduction": "introduce",
    "unveiling": "introduce",
    "inception": "launch",
    "suit": "sue",
    "lawsuit": "sue",
    "purchase": "buy",
    "acquisition": "buy",
    "proposal": "propose",
    "demise": "die",
}
"""The verbs that tell the same as event nouns; what is regular ("announcement") need not be here."""

SYNONYMS = {
    "discuss": "talk",
    "speak": "talk",
    "converse": "talk",
    "unveil": "introduce",
    "present": "introduce",
    "acquire": "buy",
    "purchase": "buy",
    "quit": "resign",
}
"""Verbs that tell the same as others."""

_ENDINGS = ("ment", "ation", "ition", "ution", "sion", "ion", "al", "ance", "ence", "ure", "ing", "y")


@lru_cache(8192)
def told(word: str) -> str:
    """The verb that tells the same as an event noun, or the noun itself.

    >>> [told(word) for word in ("resignation", "arrival", "war")]
    ['resign', 'arrive', 'war']
    """
    if word in VERBS:
        return VERBS[word]
    for ending in _ENDINGS:
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            for base in (stem, stem + "e", stem + "t", stem + "d"):
                if base in LEMMAS and len(base) > 3:
                    return SYNONYMS.get(base, base)
    return word


def deed(trigger: str) -> str:
    """The verb that tells what the words of a trigger tell.

    >>> [deed(words) for words in ("spoke", "talks", "resignation", "set up")]
    ['talk', 'talk', 'resign', 'set']
    """
    word = trigger.split()[0].lower()
    base = lemma(word)
    if base in LEMMAS and word not in EVENTS:
        return SYNONYMS.get(base, base)
    return told(word if word in EVENTS else word.removesuffix("s"))


UNCOUNTED = frozenset(
    """
    anger ash baggage beef beer blood bread capital carbon cargo cash chaos cheese coal cocoa coffee concrete
    confusion copper corn cotton crime damage darkness dawn death debt demand dirt dust email energy equity evidence
    everybody everyone everything fear fire fish fog food freight fuel furniture gas glass gold grain growth heat
    help history hope hunger ice income industry interest iron labor labour land lava laughter lead leather legend
    life light lightning love luggage mail mankind meat milk money mud music nature net nickel night nobody noise
    nothing oil output oxygen panic paper parliament peace petrol petroleum plastic police poverty power pressure
    profit progress public rain revenue rice rubber rumor rumour salt sand silence silk silver smoke snow society
    software soil somebody staff steel stone sugar sunlight supply technology timber time tin tobacco trade
    tradition traffic transport truth turnout turnover unrest uranium violence volume water wealth weather welfare
    wheat wind wine wood wool work
    """.split()
)
"""Nouns that open a sentence without an article; any other that does alone, in front of its verb, is a name."""

ABSTRACT_ENDS = (
    "age",
    "ance",
    "cy",
    "dom",
    "ence",
    "hood",
    "ing",
    "ism",
    "ity",
    "ment",
    "ness",
    "ship",
    "sion",
    "tion",
)
"""How nouns end that are as little counted."""

BEFALLING = {
    "abduction": "abducted",
    "annexation": "annexed",
    "arrest": "arrested",
    "assassination": "assassinated",
    "bombing": "bombed",
    "bombings": "bombed",
    "capture": "captured",
    "destruction": "destroyed",
    "discovery": "discovered",
    "election": "elected",
    "execution": "executed",
    "founding": "founded",
    "inauguration": "inaugurated",
    "introduction": "introduced",
    "invasion": "invaded",
    "kidnapping": "kidnapped",
    "killing": "killed",
    "launch": "launched",
    "liberation": "liberated",
    "murder": "murdered",
    "publication": "published",
    "release": "released",
    "rescue": "rescued",
    "shooting": "shot",
    "shooting death": "shot dead",
    "signing": "signed",
    "slaying": "slain",
}
"""What befell whatever stands behind "of": "the launch of Sputnik"."""

DOING = {
    "arrival": "arrived",
    "collapse": "collapsed",
    "death": "died",
    "eruption": "erupted",
    "fall": "fell",
    "resignation": "resigned",
    "sinking": "sank",
}
"""What is done by whatever stands behind "of": "the eruption of Vesuvius"."""
