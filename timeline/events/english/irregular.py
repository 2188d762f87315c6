"""English verbs whose past forms follow no rule."""

IRREGULAR = (
    {
        form: (row.split()[0], place)
        for row in """
        arise arose arisen|awake awoke awoken|be was been|be were been|bear bore born|beat beat beaten
        |become became become|befall befell befallen|begin began begun|behold beheld beheld|bend bent bent
        |bet bet bet|bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken
        |breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burn burnt burnt
        |burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung
        |come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|dive dove dived
        |do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed
        |feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown
        |forbid forbade forbidden|forecast forecast forecast|forget forgot forgotten|forgive forgave forgiven
        |forsake forsook forsaken|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown
        |hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt
        |keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|leap leapt leapt
        |leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made
        |mean meant meant|meet met met|mistake mistook mistaken|mow mowed mown|outdo outdid outdone
        |overcome overcame overcome|overrun overran overrun|oversee oversaw overseen|overtake overtook overtaken
        |overthrow overthrew overthrown|pay paid paid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt
        |repay repaid repaid|rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung|rise rose risen
        |run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set
        |sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown
        |shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept
        |slide slid slid|speak spoke spoken|spend spent spent|spill spilt spilt|spin spun spun|split split split
        |spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck
        |sting stung stung|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept
        |swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn
        |tell told told|think thought thought|throw threw thrown|undergo underwent undergone
        |understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld
        |upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won
        |wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood
        |write wrote written
    """.split("|")
        for place, form in reversed(list(enumerate(row.split())))
        if place
    }
    | dict.fromkeys(("is", "are", "am", "being"), ("be", 0))
    | {"has": ("have", 0), "does": ("do", 0)}
)
"""Irregular past forms: the verb, and 1 for a past tense only or 2 for a participle; see PAST_ALONE."""

PAST_ALONE = frozenset(
    """
    arose ate awoke became befell began bit blew bore broke came chose did dove drank drew drove fell flew forbade
    forgave forgot forsook froze gave grew hid knew mistook outdid overcame overran oversaw overtook overthrew ran rang
    rewrote rode rose sang sank saw shook shrank slew spoke sprang stole strove swam swore threw tore took undertook
    underwent undid was went were withdrew woke wore wove wrote
    """.split()
)
"""Past forms that are no participle: a verb group that consists of one is finite."""
