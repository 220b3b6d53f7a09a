"""E0xx and E1xx: files, encodings, YAML."""

from __future__ import annotations

from generator.core.catalogue.entry import Message

READING: dict[str, Message] = {}
