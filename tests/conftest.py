"""What every test may rely on, in whatever way the tests are started."""

import os
import signal
import tempfile

import pytest

_CACHE = pytest.StashKey[tempfile.TemporaryDirectory]()


def pytest_configure(config):
    """A cache of its own: of the user's, other versions of the program may write too."""
    config.stash[_CACHE] = tempfile.TemporaryDirectory(prefix="vanban-tests-")
    os.environ["XDG_CACHE_HOME"] = config.stash[_CACHE].name
    _hear_signals()


def pytest_unconfigure(config):
    """Nothing of it stays."""
    config.stash[_CACHE].cleanup()


def _hear_signals():
    """Signals mean what they mean at a terminal, though the suite may run in the background.

    A shell starts what runs there with Ctrl-C ignored, nohup ignores the end of the session, and
    programs that tests start would take that over.
    """
    for name, meaning in (("SIGINT", signal.default_int_handler), ("SIGHUP", signal.SIG_DFL)):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, meaning)


@pytest.fixture(autouse=True)
def _window(monkeypatch):
    """Tables fit the window; that of the tests is as wide as where there is none."""
    monkeypatch.setenv("COLUMNS", "120")
