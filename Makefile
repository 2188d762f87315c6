# make demo   sets up, loads the sample articles into a fresh SQLite file, and serves the timeline
# make test   sets up and runs everything that has to hold: format, lint, types, layers, tests on SQLite and on a PostgreSQL
#             of its own, a real browser
# make words  brings the texts of the pages into the file of each language, where new ones wait to be translated
# make plotly brings the basic bundle of plotly.js from npm, of the version that the installed plotly package has
# make bench  sets up what the reader is compared with, and measures: about half an hour, most of it for very long texts

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
DEVELOP := $(VENV)/.develop
PEERS := .bench/.ready

.PHONY: demo test lint format words plotly bench clean

demo: $(READY)
	$(BIN)/timeline demo

test: $(DEVELOP) lint
	.ci/browser
	$(BIN)/pytest --numprocesses 2 --dist loadscope

lint: $(DEVELOP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: $(DEVELOP)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

words: $(DEVELOP)
	mkdir -p build
	$(BIN)/pybabel -q extract -F pyproject.toml --add-location=file -o build/messages.pot .
	$(BIN)/pybabel -q update -N --ignore-obsolete --ignore-pot-creation-date -w 120 -i build/messages.pot -d web/translations

plotly: $(READY)
	mkdir -p build
	cd build && npm pack --silent plotly.js-basic-dist-min@$$(../$(BIN)/python -c 'from plotly.offline import get_plotlyjs_version as version; print(version())')
	tar -xzf build/plotly.js-basic-dist-min-*.tgz -C web/plotly --strip-components 1 package/plotly-basic.min.js package/LICENSE
	rm build/plotly.js-basic-dist-min-*.tgz

bench: $(PEERS)
	.bench/bin/python -m tests.benchmarks

clean:
	rm -rf $(VENV) .bench build dist

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --upgrade 'pip>=25.1'
	$(BIN)/pip install --quiet --editable .
	$(BIN)/python -m compileall -q timeline api web  # which an editable install leaves to the first start
	touch $@

$(DEVELOP): $(READY)
	$(BIN)/pip install --quiet --group dev
	touch $@

$(PEERS): pyproject.toml  # apart from the rest: one of them holds babel to an old version
	$(PYTHON) -m venv .bench
	.bench/bin/pip install --quiet --upgrade 'pip>=25.1'
	.bench/bin/pip install --quiet --editable . --group dev --group bench
	touch $@
