"""What tests of more than one package begin with: an archive, and an app on it, in memory."""

from collections.abc import Iterator

import pytest
from flask import Flask
from flask.testing import FlaskClient

from timeline.store import Archive
from web.app import create_app
from web.settings import Settings


@pytest.fixture
def archive() -> Iterator[Archive]:
    opened = Archive.open("sqlite://")
    yield opened
    opened.close()


@pytest.fixture
def app() -> Iterator[Flask]:
    made = create_app(Settings(database_url="sqlite://"))
    archive: Archive = made.extensions["timeline"]
    yield made
    archive.close()


@pytest.fixture
def client(app: Flask) -> FlaskClient:
    return app.test_client()
