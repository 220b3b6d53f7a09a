"""What every test may rely on, in whatever way the tests are started."""

import signal

import pytest


def pytest_configure():
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
