# The commands of this repository. `make` lists them; each sets up what it needs.

# The day of the demo's figures, so that everybody sees the same portal.
DEMO_DAY ?= 2026-11-23
PYTHON ?= python3
ADDRESS ?= 127.0.0.1:8000

VENV := .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
COMPILE := uv pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest \
	--generate-hashes --no-emit-index-url --custom-compile-command "make lock" pyproject.toml requirements/build.in

.DEFAULT_GOAL := help
.PHONY: help site serve test bench bless docs lock clean

help:  ## list the commands
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s%s\n", $$1, $$2 }' Makefile

site: $(VENV)/site.stamp  ## build the demo portal into site/
	@$(BIN)/kamsite build --as-of $(DEMO_DAY)
	@echo
	@echo "Read it:       make serve, then http://$(ADDRESS)/"
	@echo "Change it:     edit content/accounts/helvion-steel.md while make serve runs"
	@echo "Question it:   $(BIN)/kamsite check, $(BIN)/kamsite show helvion-steel, $(BIN)/kamsite --help"

serve: $(VENV)/site.stamp  ## preview the portal, built anew at every change
	@$(BIN)/kamsite serve --as-of $(DEMO_DAY) --address $(ADDRESS)

test: $(VENV)/test.stamp  ## check format, lint, types and imports, and run all tests
	@sh tests/browser/install.sh
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest

bench: $(VENV)/site.stamp  ## build 1,000 generated plans and say what it costs
	@$(BIN)/python bench/bench.py

bless: $(VENV)/test.stamp  ## accept the pages of the golden miniature as they are now
	$(BIN)/python -m pytest --bless -k golden

docs: $(VENV)/site.stamp  ## write docs/fields.md and docs/commands.md anew
	@$(BIN)/python docs/generate.py

lock:  ## pin the newest packages with their hashes; needs uv
	$(COMPILE) --upgrade --output-file requirements/site.txt
	$(COMPILE) --upgrade --group test --constraint requirements/site.txt --output-file requirements/test.txt

clean:  ## remove everything that the other commands have made
	rm -rf $(VENV) site .site-* build dist .pytest_cache .ruff_cache .mypy_cache .import_linter_cache .hypothesis

# A stamp is written when its step is complete, so that a step that was interrupted is done again.
$(VENV)/python.stamp:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "kamsite needs Python 3.11 or newer; name one: make $(MAKECMDGOALS) PYTHON=python3.11" >&2; exit 2; }
	@echo "Setting up $(VENV) ..."
	@$(PYTHON) -m venv --clear $(VENV) \
		|| { echo "Python's venv is missing; on Debian: apt-get install python3-venv" >&2; exit 2; }
	@touch $@

$(VENV)/site.stamp: requirements/site.txt pyproject.toml $(VENV)/python.stamp
	@$(call install,site)

$(VENV)/test.stamp: requirements/test.txt pyproject.toml $(VENV)/python.stamp
	@$(call install,test)
	@touch $(VENV)/site.stamp

# Only pinned files of known hashes are installed, kamsite itself without fetching a build tool.
define install
	echo "Installing requirements/$(1).txt ..." \
	&& $(PIP) --require-hashes --requirement requirements/$(1).txt \
	&& $(PIP) --no-deps --no-build-isolation --editable . \
	&& touch $@
endef
