"""E7xx: the workspace and the command line."""

from __future__ import annotations

from generator.core.catalogue.entry import Message

WORKSPACE: dict[str, Message] = {}
