"""What is read in an article has ids that hang on where it stands, in stores of any age."""

from dataclasses import replace

from tests.accounts import bridge_account
from timeline.account import Account
from timeline.store import Archive
from timeline.store.ids import article_id, event_ids, expression_ids

NOW = 1_732_276_800


def test_an_event_keeps_its_id_while_its_trigger_stands_where_it_stood(archive: Archive) -> None:
    account = bridge_account()
    record, _ = archive.articles.add(account, NOW)
    redated = replace(account.events[1], title="The bridge closed", dating=account.events[0].dating, expressions=())
    shorter = Account(account.article, account.expressions[1:], (redated,))

    assert event_ids(record.id, shorter) == [record.events[1].id]
    assert expression_ids(record.id, shorter) == [record.expressions[1].id]


def test_what_is_read_again_in_an_article_of_an_older_store_keeps_its_ids() -> None:
    old, account = "art_5d41402abc4b2a76", bridge_account()

    assert event_ids(old, account) == ["evt_de32f12f06f63602", "evt_dbbd39b1f98f103c"]
    assert expression_ids(old, account) == ["exp_ab714e9c55e28b05", "exp_4755bd68328d88d6"]


def test_what_is_read_in_an_article_stands_beside_it_and_has_an_id_of_its_own(archive: Archive) -> None:
    account = bridge_account()
    twice = replace(account, expressions=account.expressions * 2, events=account.events * 12)

    ids = [*event_ids(article_id(NOW), twice), *expression_ids(article_id(NOW), twice)]

    assert len(set(ids)) == len(ids)
    assert len({id[4:12] for id in ids}) == 1
