"""E2xx and E3xx: keys, shapes and values of a directive."""

from __future__ import annotations

from generator.core.catalogue.entry import Message

VALUES: dict[str, Message] = {}
