"""`python -m generator` is `vanban`."""

from generator.cli import main

if __name__ == "__main__":
    main()
