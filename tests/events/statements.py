"""Statements with a date, and the events that they are: what each is called, when it was, and how that is known."""

STATEMENTS = [
    ("The bridge opened in 1962.", [("1962", "stated", "The bridge opened")]),
    ("It closed last week.", [("[2024-06-17..2024-06-23]", "resolved", "It closed")]),
    (
        "This year, from April to October, tickets will be dear in Rome.",
        [("2024-04/2024-10", "resolved", "Tickets will be dear in Rome")],
    ),
    ("He has ruled since 2014.", [("2014/..", "stated", "He has ruled")]),
    ("It was shut until May.", [("../2024-05", "resolved", "It was shut")]),
    ("It was built before 1990.", [("[..1989]", "stated", "It was built")]),
    ("It was built after 1990.", [("[1991..]", "stated", "It was built")]),
    ("It will be ready by 2030.", [("[..2030]", "stated", "It will be ready")]),
    (
        "Prices rose between May and July 2021.",
        [("2021-05/2021-07", "stated", "Prices rose")],
    ),
    (
        "The bridge was shut from 1 May 2024 to 6/7/2024.",
        [("2024-05-01/2024-07-06", "resolved", "The bridge was shut")],
    ),
    (
        "The fair ran from 26 July to 11 August.",
        [("2023-07-26/2023-08-11", "resolved", "The fair ran")],
    ),
    ("The Leeds festival runs 4 July to 7 July.", [("2024-07-04/2024-07-07", "resolved", "The Leeds festival runs")]),
    (
        "The Leeds quake, which struck on 5 May, killed 90 people.",
        [
            ("2024-05-05", "resolved", "The Leeds quake struck"),
            ("2024-05-05", "resolved", "The Leeds quake killed 90 people"),
        ],
    ),
    ("The Leeds show runs from 4 July to 7 July.", [("2024-07-04/2024-07-07", "resolved", "The Leeds show runs")]),
    (
        "He sang every week for three years.",
        [("[2024-06-24..2024-06-25]", "inferred", "He sang every week for three years")],
    ),
    (
        "Ties, at their lowest since the missile crisis in 1962, were strained since war broke out in February 2022.",
        [
            ("1962", "stated", "The missile crisis"),
            ("2022-02/..", "inferred", "Ties were strained"),
            ("2022-02", "stated", "War broke out"),
        ],
    ),
    (
        "The oaks were felled in March 2021, about two years after the fire of April 15, 2019.",
        [("2021-03", "stated", "The oaks were felled")],
    ),
    (
        "It opened in 1962. The war of 1914 began.",
        [("1962", "stated", "It opened"), ("1914", "stated", "The war began")],
    ),
    (
        "War broke out in 1914. Two years later Anna Berg, who had led the party, resigned.",
        [("1914", "stated", "War broke out"), ("1916", "resolved", "Anna Berg resigned")],
    ),
    (
        "Norvex output fell 8% in May from a year ago.",
        [("2024-05", "resolved", "Norvex output fell 8%")],
    ),
    (
        "In May Norvex output rose to 90 tons, or 8 a head, from 80 tons, or 7 a head, a year ago.",
        [("2024-05", "resolved", "Norvex output rose to 90 tons from 80 tons")],
    ),
    (
        "Norvex Inc. reported a third-quarter loss of $3 million.",
        [("[2024-06-24..2024-06-25]", "inferred", "Norvex Inc. reported a third-quarter loss of $3 million")],
    ),
    (
        "Leeds beat Hull on Saturday, their first victory since 2 May.",
        [("2024-06-22", "resolved", "Leeds beat Hull")],
    ),
    (
        "The tanker Otto ran aground shortly after 04:00 on Sunday. Otto sank before 8 a.m. on Monday.",
        [
            ("2024-06-23T04:00:00", "resolved", "The tanker Otto ran aground"),
            ("[2024-06-24T00:00:00..2024-06-24T07:59:00]", "resolved", "Otto sank"),
        ],
    ),
    (
        "Anna Berg received a dose outside a trial at 6:31 a.m. today.",
        [("2024-06-25T06:31:00", "resolved", "Anna Berg received a dose outside a trial")],
    ),
    (
        "Tom Hill made $60 million from the sale of his shares between 1985 and 1987.",
        [("1985/1987", "stated", "Tom Hill made $60 million from the sale of his shares")],
    ),
    (
        "In June last year, the leaders fell out, and Tom Hill was arrested.",
        [("2023-06", "resolved", "The leaders fell out"), ("2023-06", "resolved", "Tom Hill was arrested")],
    ),
    (
        "Norvex Inc. said income in the first quarter fell 6% to $3 million.",
        [("2024-33", "resolved", "Norvex Inc.'s income fell 6% to $3 million")],
    ),
    (
        "Anna Berg made Tom Hill, an economist by training, minister in May.",
        [("2024-05", "resolved", "Anna Berg made Tom Hill minister")],
    ),
    (
        "Norvex began raising its Berg Mills stake in May, and holds 8%.",
        [("2024-05", "resolved", "Norvex began raising its Berg Mills stake")],
    ),
    (
        "Anna Berg was found clinging to a tube on 3 May off the coast of Norway.",
        [("2024-05-03", "resolved", "Anna Berg was found clinging to a tube off the coast of Norway")],
    ),
    (
        "Also Friday, mayor Anna Berg, accompanied by her lawyer, flew to Oslo.",
        [("2024-06-21", "resolved", "Mayor Anna Berg flew to Oslo")],
    ),
    (
        "Anna Berg left on Monday, two days after Tom Hill resigned.",
        [("2024-06-24", "resolved", "Anna Berg left"), ("2024-06-22", "inferred", "Tom Hill resigned")],
    ),
    (
        "The rifle was found on Monday. Anna Berg saw it at 6 a.m. near Leeds ten days before the murder.",
        [("2024-06-24", "resolved", "The rifle was found")],
    ),
    (
        "Norton Inc. shares were hurt by overnight losses in New York.",
        [("[2024-06-24..2024-06-25]", "inferred", "Norton Inc. shares were hurt by losses in New York")],
    ),
    (
        "Norton Inc. stock has fluctuated on takeover talk, rising to a high of $42 a share in May from $29 in March.",
        [],
    ),
    (
        "Tom Hill was made a general in 1995, and the following year he was appointed attache in Oslo.",
        [
            ("1995", "stated", "Tom Hill was made a general"),
            ("1996", "resolved", "Tom Hill was appointed attache in Oslo"),
        ],
    ),
    (
        "Since 1985, when Norway opened the bridge to Oslo, no ferry has sailed.",
        [("1985", "stated", "Norway opened the bridge to Oslo")],
    ),
    (
        "Norvex extended to July 20 its offer for all Orbis shares.",
        [("[2024-06-24..2024-06-25]", "inferred", "Norvex extended its offer for all Orbis shares")],
    ),
    (
        "Anna Berg met Tom Hill. It was late. It was cold. Tom Hill was shot at 10 p.m. in Leeds.",
        [
            ("[2024-06-24..2024-06-25]", "inferred", "Anna Berg met Tom Hill"),
            ("[..2024-06-25]", "inferred", "Tom Hill was shot in Leeds"),
        ],
    ),
    (
        "Norton Inc. shares rose 5 cents to $9 on Friday. Tom Hill left. Orbis Corp. shares fell 2 cents to $8.",
        [
            ("2024-06-21", "resolved", "Norton Inc. shares rose 5 cents to $9"),
            ("[..2024-06-25]", "inferred", "Tom Hill left"),
            ("2024-06-21", "inferred", "Orbis Corp. shares fell 2 cents to $8"),
        ],
    ),
    (
        "Tom Hill left. Orbis Corp. shares fell 2 pence to 8 pence.",
        [
            ("[2024-06-24..2024-06-25]", "inferred", "Tom Hill left"),
            ("[2024-06-24..2024-06-25]", "inferred", "Orbis Corp. shares fell 2 pence to 8 pence"),
        ],
    ),
    (
        "Anna Berg spent a year in Oslo before she came home in February 2020.",
        [
            ("[..2020-02-29]", "inferred", "Anna Berg spent a year in Oslo"),
            ("2020-02", "stated", "Anna Berg came home"),
        ],
    ),
    (
        "GENEVA, June 3 (Agency) - Talks failed.",
        [("[2024-06-24..2024-06-25]", "inferred", "Talks failed")],
    ),
    (
        "Two years after his conviction in 2010, Tom Hill was released from jail in Leeds.",
        [("2012", "resolved", "Tom Hill was released from jail in Leeds")],
    ),
    (
        "Days after the bombing of Leeds on 15 August 1998, Tom Hill fled to Norway.",
        [
            ("1998-08-15", "stated", "Leeds was bombed"),
            ("[1998-08-15..2024-06-25]", "resolved", "Tom Hill fled to Norway"),
        ],
    ),
    (
        "Six weeks before the referendum of 25 May 2018, Tom Hill donated $50,000 to the campaign.",
        [("[2018-04-09..2018-04-15]", "resolved", "Tom Hill donated $50,000 to the campaign")],
    ),
    (
        "The day after the murder of Anna Berg on 3 May 2019, Tom Hill left Leeds.",
        [("2019-05-03", "stated", "Anna Berg was murdered"), ("2019-05-04", "resolved", "Tom Hill left Leeds")],
    ),
    (
        "Hours after the attack on 7 October 2023, Tom Hill bombed Leeds.",
        [("[2023-10-07..2023-10-08]", "resolved", "Tom Hill bombed Leeds")],
    ),
    (
        "Tom Hill left Leeds two days after he was convicted on 3 May 2019.",
        [("2019-05-05", "resolved", "Tom Hill left Leeds"), ("2019-05-03", "stated", "Tom Hill was convicted")],
    ),
    (
        "Nearly two years after the war of 1914-18, Tom Hill fled to Norway.",
        [("1920~", "resolved", "Tom Hill fled to Norway")],
    ),
    (
        "Ten minutes after the blast at 10 a.m. on 3 May 2019, Tom Hill fled.",
        [("2019-05-03T10:10:00", "resolved", "Tom Hill fled")],
    ),
    (
        "On 4 May 2019, the day after Anna Berg was murdered, Tom Hill left Leeds.",
        [("2019-05-03", "inferred", "Anna Berg was murdered"), ("2019-05-04", "stated", "Tom Hill left Leeds")],
    ),
    (
        "Tom Hill left Leeds after the murder of Anna Berg on 3 May 2019.",
        [
            ("[..2024-06-25]", "inferred", "Tom Hill left Leeds after the murder of Anna Berg"),
            ("2019-05-03", "stated", "Anna Berg was murdered"),
        ],
    ),
    (
        "The fire, which broke out on 15 April 2019, destroyed the roof of the Leeds museum.",
        [
            ("2019-04-15", "stated", "The fire broke out"),
            ("2019-04-15", "stated", "The fire destroyed the roof of the Leeds museum"),
        ],
    ),
    (
        "Two weeks after the vote on 20 June, Tom Hill left Leeds.",
        [("[..2024-06-25]", "inferred", "Tom Hill left Leeds")],
    ),
    (
        "A judge in Leeds jailed Tom Hill for the murder of Anna Berg in 2006.",
        [
            ("[2024-06-24..2024-06-25]", "inferred", "A judge in Leeds jailed Tom Hill for the murder of Anna Berg"),
            ("2006", "stated", "Anna Berg was murdered"),
        ],
    ),
    (
        "A judge in Leeds jailed Tom Hill, who killed Anna Berg in 2006.",
        [
            ("[2024-06-24..2024-06-25]", "inferred", "A judge in Leeds jailed Tom Hill"),
            ("2006", "stated", "Tom Hill killed Anna Berg"),
        ],
    ),
    (
        "The file came back last Friday, when a witness gave Anna Berg emails from the summer of 2022.",
        [
            ("2024-06-21", "resolved", "The file came back"),
            ("2024-06-21", "resolved", "A witness gave Anna Berg emails"),
        ],
    ),
    (
        "The museum bought a painting from 1914.",
        [("[2024-06-24..2024-06-25]", "inferred", "The museum bought a painting")],
    ),
    (
        "A year after winning the election in 2010, Tom Hill resigned.",
        [("2011", "resolved", "Tom Hill resigned")],
    ),
    (
        "On 3 May 2019 Tom Hill was arrested, two days after he had fled to Norway.",
        [("2019-05-03", "stated", "Tom Hill was arrested"), ("2019-05-01", "inferred", "Tom Hill fled to Norway")],
    ),
    (
        "Anna Berg left in May 2021. Tom Hill was killed in a raid that November, but his men fled.",
        [("2021-05", "stated", "Anna Berg left"), ("2021-11", "resolved", "Tom Hill was killed in a raid")],
    ),
    (
        "Anna Berg married Tom Hill, a marine engineer, in 1960; they divorced in 1979.",
        [("1960", "stated", "Anna Berg married Tom Hill")],
    ),
]
