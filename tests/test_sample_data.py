"""The sample articles are what the demo needs: several stories, posted as they are, with true calendars."""

import re
from collections import Counter
from dataclasses import fields
from datetime import date, timedelta

import pytest

from sample_data import articles
from timeline.articles import Article, check_text
from timeline.calendar.zones import check_zone, parse_published

ARTICLES = articles()
RETELLING = "Austin rings Belousov to keep a line to Moscow open"
DATE_WORDS = (
    r"\b(?:(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s?)?\d{4}"
    r"|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|tonight|overnight"
    r"|(?:last|next|this|past) \w+|\w+ (?:ago|earlier|later)|recently|currently|current|now)\b"
)

# One of each kind of date expression that the reader is to know, then what only looks like one.
KINDS = """
in 1163 | in March 2014 | on January 21 | on 16 June 2021 | December 25, 2021 | December 2nd, 1804 | 03/04/2023
yesterday | today | tomorrow evening | tonight | overnight | last night | Monday evening | early hours of Friday
Last week | this week | next week | last month | later this month | next month | earlier this month | early next month
last year | this year | next year | last quarter | the second quarter | first half of 2021
last winter | this summer | next summer | late this summer | the spring of 2023 | over the weekend | by the weekend
three days ago | four weeks ago | ten months ago | in three weeks | in two years | about nineteen months
early March | mid-March | late 2024 | mid-2027 | the late 1990s | the 1920s | early nineties | the 14th century
the middle of the 19th century | 15 March 44 BC | the 3rd century BC | AD 79 | 79 AD | about AD 62 | Christmas Eve 1968
at 7:20 a.m. | 7:03 a.m. Central European Time | July 9-11 | 26 July to 11 August 2024 | between 1926 and 1929
since 2014 | until 1975 | by 2030 | before the end of the month | after the war of June 1967 | In the past seven months
ten days | every day | each year | Currently | recently | for now | in the future | The following day | the same day
Nine days later | the following May | A year earlier
Theresa May | May Parsons | may never | flight VA256 | Resolution 2722 | 2,000 people | An 81-year-old
"""

# publish day, a phrase of that day's article, the day meant by the weekday in it
WEEKDAYS = """
2018-10-17 | at Pompeii on Tuesday presented             | 2018-10-16
2019-04-16 | rang at 6:20 p.m. on Monday                 | 2019-04-15
2019-04-16 | by crane last Thursday                      | 2019-04-11
2020-06-09 | began on Monday to cut                      | 2020-06-08
2020-11-10 | BioNTech said on Monday                     | 2020-11-09
2020-12-08 | approved the vaccine last Wednesday         | 2020-12-02
2020-12-08 | meet this Thursday                          | 2020-12-10
2021-03-24 | about 7:40 a.m. on Tuesday                  | 2021-03-23
2021-03-29 | at 3:05 p.m. on Monday                      | 2021-03-29
2021-03-29 | by Sunday, when a full moon                 | 2021-03-28
2021-07-08 | set sail from the Great Bitter Lake on Wednesday | 2021-07-07
2021-07-08 | lifted the seizure on Tuesday               | 2021-07-06
2021-07-29 | the company said on Wednesday               | 2021-07-28
2021-12-26 | as a tennis court, on Tuesday               | 2021-12-28
2022-02-24 | the south on Thursday                       | 2022-02-24
2022-02-24 | independent states on Monday                | 2022-02-21
2022-02-24 | confer by video on Friday                   | 2022-02-25
2022-07-13 | NASA on Tuesday morning                     | 2022-07-12
2022-07-13 | the White House on Monday evening           | 2022-07-11
2022-10-24 | Shoigu on Friday and again                  | 2022-10-21
2022-10-24 | again on Sunday                             | 2022-10-23
2022-10-24 | UN Security Council on Tuesday              | 2022-10-25
2022-12-12 | local time on Sunday                        | 2022-12-11
2022-12-12 | expected in San Diego on Tuesday            | 2022-12-13
2023-03-15 | spoke by telephone on Wednesday             | 2023-03-15
2023-03-15 | Central European Time on Tuesday            | 2023-03-14
2023-04-04 | Houston on Monday morning                   | 2023-04-03
2023-06-21 | Since Tuesday visitors                      | 2023-06-20
2023-10-03 | in medicine on Monday                       | 2023-10-02
2023-10-03 | that for peace on Friday                    | 2023-10-06
2023-12-09 | Notre-Dame on Friday                        | 2023-12-08
2024-01-12 | early hours of Friday                       | 2024-01-12
2024-01-12 | adopted on Wednesday                        | 2024-01-10
2024-01-12 | Rabie said on Thursday                      | 2024-01-11
2024-02-06 | 700,000 dollars on Monday                   | 2024-02-05
2024-06-25 | On Monday the Kremlin                       | 2024-06-24
2024-07-13 | Lloyd Austin on Friday                      | 2024-07-12
2024-07-13 | On Monday a missile                         | 2024-07-08
2024-11-09 | a day from next Friday                      | 2024-11-15
2024-12-06 | NASA on Thursday postponed                  | 2024-12-05
2024-12-06 | On Wednesday President-elect                | 2024-12-04
2024-12-08 | mass in Notre-Dame on Sunday                | 2024-12-08
2024-12-08 | at 7 p.m. on Saturday                       | 2024-12-07
"""


def test_there_are_stories_enough_to_compare() -> None:
    stories = Counter(article["publisher"] for article in ARTICLES)

    assert len(ARTICLES) >= 12
    assert len(stories) >= 3
    assert min(stories.values()) >= 3


def test_they_come_in_the_order_of_their_publish_days() -> None:
    days = [article["published"][:10] for article in ARTICLES]

    assert days == sorted(set(days))


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article["title"])
def test_an_article_can_be_posted_as_it_is(article: dict[str, str]) -> None:
    check_text(article["text"])
    check_zone(article["zone"])

    assert set(article) <= {field.name for field in fields(Article)}
    assert str(parse_published(article["published"], article["zone"])) == article["published"]


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article["title"])
def test_an_article_is_as_long_as_a_news_report(article: dict[str, str]) -> None:
    assert 120 <= len(article["text"].split()) <= 350
    assert article["text"].count("\n\n") >= 2


def test_the_retelling_of_the_call_has_just_its_six_date_expressions() -> None:
    [retelling] = [article for article in ARTICLES if article["title"] == RETELLING]

    assert retelling["published"] == "2024-06-25"
    assert re.findall(DATE_WORDS, retelling["text"], re.IGNORECASE) == [
        "May",
        "Last week",
        "recently",
        "Monday",
        "1962",
        "February 2022",
    ]


@pytest.mark.parametrize("phrase", re.split(r" \| |\n", KINDS.strip()))
def test_a_kind_of_expression_stands_in_some_article(phrase: str) -> None:
    assert any(phrase in article["text"] for article in ARTICLES)


@pytest.mark.parametrize("line", WEEKDAYS.strip().splitlines())
def test_a_weekday_is_the_one_of_the_calendar(line: str) -> None:
    published, phrase, day = (cell.strip() for cell in line.split("|"))

    [text] = [article["text"] for article in ARTICLES if article["published"].startswith(published)]

    assert phrase in text
    assert date.fromisoformat(day).strftime("%A") in phrase
    assert abs(date.fromisoformat(day) - date.fromisoformat(published)) <= timedelta(days=7)
