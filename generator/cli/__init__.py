"""The command line: one thin module a command, one boundary for everything that goes wrong."""

from __future__ import annotations


def main() -> None:
    """Entry point of `vanban`: runs the command line and exits with its code."""
    import sys

    try:
        from generator.cli.boundary import run

        sys.exit(run(sys.argv[1:]))
    except KeyboardInterrupt:  # while the program was still being loaded
        sys.exit(130)
