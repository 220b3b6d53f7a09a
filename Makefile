# Everything a newcomer types. `make help` lists it.

SHELL := /bin/sh
PYTHON ?= python3
BIN := .venv/bin
EXAMPLE := directives/2022/day-manh-cai-cach-hanh-chinh.yaml

.PHONY: help run test lint format bench check-report templates rules picture gallery lock clean
.DEFAULT_GOAL := help

help: ## Hiện danh sách này (show this list)
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: .venv/run ## Cài đặt và tạo văn bản mẫu vào output/ (install, render the example)
	@$(BIN)/vanban render $(EXAMPLE)
	@echo
	@echo "Đã cài vanban vào .venv và tạo văn bản trên từ $(EXAMPLE)."
	@echo "Việc tiếp theo:"
	@echo "  - mở tệp .docx đó bằng Word hoặc LibreOffice;"
	@echo "  - làm bản PDF:        .venv/bin/vanban render $(EXAMPLE) --pdf"
	@echo "  - viết văn bản mới:   .venv/bin/vanban new công-văn --title \"…\""
	@echo "  - đọc tiếp:           README.md"

test: .venv/test ## Cài những gì còn thiếu, rồi chạy mọi kiểm tra (run every check and test)
	@sh .ci/packages libreoffice fonts poppler postgresql
	@$(MAKE) --no-print-directory lint
	@$(BIN)/python -m pytest -n 2 --dist loadfile

lint: .venv/test ## Kiểm tra mã nguồn: ruff, kiểu, hướng phụ thuộc (style, types, layers)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/lint-imports
	@$(BIN)/pyrefly check

format: .venv/test ## Sắp xếp lại mã nguồn (format the code)
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

bench: .venv/test ## Đo tốc độ, theo tỷ lệ với docxtpl (measure, as ratios)
	@sh .ci/packages libreoffice fonts
	@$(BIN)/python -m tests.benchmarks

check-report: .venv/test ## Đo quy tắc kiểm tra: bắt đúng, báo nhầm (recall and false alarms of the rules)
	@$(BIN)/python -m tests.rules.report

templates: .venv/test ## Dựng lại templates/ từ mã nguồn (rebuild the base templates)
	@$(BIN)/python -m generator.render.base

rules: .venv/test ## Viết lại docs/rules.md từ danh mục quy tắc (rewrite the page of rules)
	@$(BIN)/python -m generator.rules.docs

picture: .venv/test ## Vẽ lại hình trong README (redraw the README's picture)
	@sh .ci/packages libreoffice fonts poppler
	@$(BIN)/vanban render $(EXAMPLE) --pdf -o output/hinh
	@pdftoppm -r 72 -png -singlefile -gray output/hinh/*.pdf docs/cong-van-trang-1

gallery: .venv/test ## Vẽ văn bản mẫu của mọi loại (draw the example of each type)
	@sh .ci/packages libreoffice fonts poppler
	@$(BIN)/python -m tests.gallery

lock: .venv/test ## Tính lại các tệp khóa phiên bản (renew the lock files)
	@$(BIN)/pip-compile $(LOCK) --output-file requirements.lock --extra build pyproject.toml
	@$(BIN)/pip-compile $(LOCK) --output-file requirements-dev.lock --extra build --extra dev pyproject.toml

LOCK := --quiet --upgrade --generate-hashes --allow-unsafe --strip-extras --no-header \
	--no-emit-index-url --no-emit-find-links --no-emit-trusted-host

clean: ## Xóa .venv và những gì tạo ra được lại (remove what can be made again)
	rm -rf .venv .hypothesis .ruff_cache .import_linter_cache
	find output -mindepth 1 ! -name README.md -delete

.venv/python:
	@sh .ci/packages venv
	@$(PYTHON) -m venv .venv
	@touch $@

.venv/run: .venv/python requirements.lock pyproject.toml
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

.venv/test: .venv/run requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@
