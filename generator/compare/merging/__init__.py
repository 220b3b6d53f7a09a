"""Three versions of a YAML file made into one, entry by entry, every other byte as it was."""

from generator.compare.merging.merging import Merged, merge

__all__ = ["Merged", "merge"]
