# Welfare Net Field: every command a person or CI needs. `make run` and `make test` set up all they need.
PYTHON := .venv/bin/python
# Each worker has its own PostgreSQL, folders and window system; a file's fixtures stay together.
WORKERS := -n auto --maxprocesses 4 --dist worksteal

.PHONY: run test check texts pictures soak bench lock

run: ## a Center on this machine, a training laptop, the client
	@.ci/setup run
	@$(MAKE) --no-print-directory texts
	@$(PYTHON) main.py training

test: ## all checks and all tests
	@.ci/setup test
	@$(MAKE) --no-print-directory texts check
	@$(PYTHON) -m coverage erase
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m coverage run -m pytest -q $(WORKERS) -m "not soak and not bench"
	@$(PYTHON) -m coverage combine -q
	@$(PYTHON) -m coverage report

check: ## lint, types, import contracts, architecture tests
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy
	@.venv/bin/lint-imports
	@$(PYTHON) -m pytest -q tests/architecture

# Written beside and moved into place: a running program holds the old file mapped.
texts: ## compile resources/texts/*.ts
	@for language in ko en; do \
	  if [ ! -e resources/texts/$$language.qm ] || [ resources/texts/$$language.ts -nt resources/texts/$$language.qm ]; then \
	    new=resources/texts/$$language.$$$$.qm; \
	    .venv/bin/pyside6-lrelease -silent resources/texts/$$language.ts -qm $$new \
	      && mv -f $$new resources/texts/$$language.qm || { rm -f $$new; exit 1; }; fi; done

pictures: ## every screen in 2 languages x 2 themes x 3 sizes, into out/pictures
	@.ci/setup test
	@$(MAKE) --no-print-directory texts
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m ui.pictures out/pictures

soak: ## the long forms of the tests, by hand
	@.ci/setup test
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q -m soak

bench: ## figures, by hand
	@.ci/setup test
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q -s -m bench tests/bench

lock: ## new versions into requirements.txt (needs uv)
	@uv pip compile -q --upgrade --generate-hashes --no-emit-index-url --no-header --no-annotate \
	  --python-version 3.11 --universal pyproject.toml --group dev -o requirements.txt
	@sed -i '1i # Exact versions with hashes; names no index on purpose. Made by `make lock` from pyproject.toml.' requirements.txt
