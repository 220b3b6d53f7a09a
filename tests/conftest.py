"""What every test may rely on, in whatever way the tests are started."""

import pytest


@pytest.fixture(autouse=True)
def _window(monkeypatch):
    """Tables fit the window; that of the tests is as wide as where there is none."""
    monkeypatch.setenv("COLUMNS", "120")
