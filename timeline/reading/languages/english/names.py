"""Words of names that look like dates, or stand beside one: persons, papers, islands, cars; data, nothing else."""

CAR_MAKES = frozenset(
    """
    Acura Audi BMW Bentley Buick Cadillac Chevrolet Chevy Chrysler Citroen Dodge Ferrari Fiat Ford GMC Honda Hyundai
    Infiniti Isuzu Jaguar Jeep Kia Lamborghini Lexus Lincoln Mazda Mercedes Mercedes-Benz Mercury Mitsubishi Nissan
    Oldsmobile Peugeot Plymouth Pontiac Porsche Renault Saab Saturn Skoda Subaru Suzuki Tesla Toyota Vauxhall Volkswagen
    Volvo
    """.split()
)
"""Behind the year of a model."""

KIN = frozenset("aunt brother called cousin daughter friend husband mother named sister son uncle wife".split())
"""Before a person's name."""

GIVEN = frozenset("April August June May".split())
"""Months that are given names."""

AFTER_DAY_IN_NAME = frozenset(
    """
    Accords Addams Agreement Club Express Herald Lights Magazine Mail Mirror Post Society Star Sun Telegraph Times
    Tribune Weld
    """.split()
)
"""The Sunday Times, the Good Friday Agreement."""

FIRST_NAMES = frozenset(
    """
    Adam Alan Alex Amy Andrew Ann Anna Anne Anthony Barbara Ben Betty Bill Billy Bob Bobby Brian Bruce Carol Charles
    Chris Christine Colin Daniel David Deborah Dennis Diana Donald Donna Dorothy Edward Elizabeth Emily Emma Eric
    Eve Frank Fredric Gary George Gil Grace Greg Harry Heather Helen Henry Ian Jack Jacob James Jane Janet Jason
    Jean Jeff Jennifer Jessica Jim Jimmy Jo Joan Joe John Johnny Jonathan Joseph Joyce Judith Julia Julie Karen Kate
    Kathleen Keith Kelly Kenneth Kenny Kevin Larry Laura Lee Linda Lisa Louise Lucy Margaret Maria Mark Martin Mary
    Matthew Megan Michael Michelle Mike Nancy Nicholas Nicole Olivia Pamela Patricia Patrick Paul Peter Philip
    Rachel Ray Rebecca Richard Rick Robert Roger Ronald Rose Ruby Russell Ruth Ryan Sam Samuel Sandra Sara Sarah
    Scott Sean Sharon Simon Sophie Stephen Steve Steven Sue Susan Teresa Theresa Thomas Tim Timothy Tom Tommy Tony
    Victoria Vincent Virginia Walter Wayne Wendy William
    """.split()
)
"""Common first names: a weekday behind one is a surname ("Joe Friday")."""

AFTER_HOLIDAY_IN_NAME = frozenset(
    """
    Accord Accords Agreement Carol Carols Cathedral Hall Inc Island Islands Isle Lake Offensive Parade Park Point
    Rising Road Seals Street Uprising War
    accord accords agreement war bonus bunny cactus candy card cards carol carols costume costumes decorations dinner
    egg eggs gift gifts lights lilies lily market markets party present presents pudding shopping tree trees turkey
    """.split()
)
"""Easter Island, the Good Friday Agreement, a Christmas tree."""

BEFORE_DAY_IN_NAME = frozenset("Black Bowl Bloody Blue Cyber Giving Man Ruby Sheffield Super".split())
"""Man Friday, Super Tuesday, Bloody Sunday."""
