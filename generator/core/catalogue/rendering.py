"""E5xx and E6xx: templates, rendering, publishing."""

from __future__ import annotations

from generator.core.catalogue.entry import Message

RENDERING: dict[str, Message] = {}
