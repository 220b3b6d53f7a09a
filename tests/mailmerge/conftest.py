from tests.cli.conftest import _quiet_environment, vanban, workspace  # noqa: F401
