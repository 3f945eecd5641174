# Everything one does with this project. `make demo` and `make test` need nothing done beforehand.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-print-directory --no-builtin-rules
.DEFAULT_GOAL := help

PYTHON_IN := .venv/bin
PYTEST := QT_QPA_PLATFORM=offscreen $(PYTHON_IN)/python -m pytest
# One more than the cores of a small machine: tests wait for servers, children and timers.
WORKERS ?= 3

# Runs a step of `make check` and shows what it printed only if it failed.
define quietly
	@if out=$$($(2) 2>&1); then printf '%-10s ok\n' '$(1)'; \
	else printf '%-10s FAILED\n%s\n' '$(1)' "$$out"; exit 1; fi
endef

.PHONY: help setup demo run test test-long check check-format check-lint check-types \
	check-imports check-shape bench docs package screenshots golden translations fonts lock

help: ## what can be made
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 20

setup: ## install what is needed into .venv, by hash (once; done by the others too)
	@.ci/setup

# The command replaces a folder that it made itself and leaves any other alone.
demo: setup ## play a whole negotiation into ./demo
	@$(PYTHON_IN)/python main.py demo demo
	@echo '  (where “travaux” is not found: export PATH="$$PWD/.venv/bin:$$PATH")'

DEMO_WORKSPACE := demo/chair.travaux

run: setup ## open the window, on the demo if it was played
	@if [ -f $(DEMO_WORKSPACE) ]; then \
	  echo "The demo's passphrase: $$(cat demo/passphrase.txt)"; \
	  $(PYTHON_IN)/python main.py --workspace $(DEMO_WORKSPACE); \
	else $(PYTHON_IN)/python main.py; fi

test: setup ## the test suite
	@$(PYTEST) -q -n $(WORKERS) --dist worksteal -m 'not long'

test-long: setup ## the long runs too: more examples, more kills, more files
	@TRAVAUX_HYPOTHESIS=long $(PYTEST) -q -n $(WORKERS) --dist worksteal --timeout 3600

check: setup check-format check-lint check-types check-imports check-shape ## format, lint, types, import rules, shape

check-format: setup
	$(call quietly,format,$(PYTHON_IN)/ruff format --check .)

check-lint: setup
	$(call quietly,lint,$(PYTHON_IN)/ruff check .)

check-types: setup
	$(call quietly,types,$(PYTHON_IN)/basedpyright)

check-imports: setup
	$(call quietly,imports,$(PYTHON_IN)/lint-imports)

check-shape: setup
	$(call quietly,shape,$(PYTEST) -q tests/architecture)

bench: setup ## the benchmarks, beside limits and peers in the same run; writes docs/performance.md
	@$(PYTHON_IN)/python -m tests.benchmarks.run

screenshots: setup ## pictures of every view and state, into build/screenshots (LOOKS="light text")
	@$(PYTHON_IN)/python -m tests.pictures.take build/screenshots $(LOOKS)

golden: setup ## keep the golden pictures anew, all or SCENES="inbox sync"; look at build/golden first
	@rm -rf build/golden && $(PYTHON_IN)/python -m tests.pictures.golden_run renew build/golden $(SCENES)

translations: setup ## resources/i18n: lists of the texts of the interface, and what Qt loads
	@$(PYTHON_IN)/python .ci/translations.py

docs: setup ## docs/cli.md and docs/parity.md, made from the program
	@$(PYTHON_IN)/python -m app.cli.manual > docs/cli.md.new && mv docs/cli.md.new docs/cli.md
	@$(PYTHON_IN)/python -m ui.command_line.parity > docs/parity.md.new && mv docs/parity.md.new docs/parity.md

package: setup ## dist/travaux, the program without need of Python (COMPRESS=1 packs it too)
	@.ci/package

fonts: setup ## resources/fonts, from their packages (needs the network and npm)
	@.ci/fonts

lock: ## resolve the dependencies of pyproject.toml anew into the two lock files
	@.ci/lock
