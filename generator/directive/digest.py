"""What a directive was read from, as one number."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_NO_FILES: Mapping[str, bytes] = MappingProxyType({})


def digest_of(data: bytes, profile: bytes, named: Mapping[str, bytes] = _NO_FILES) -> str:
    """SHA-256 of the directive's bytes, the profile's, and those of the files that it names."""
    import hashlib

    digest = hashlib.sha256(data)
    digest.update(b"\0" + profile)
    for name, content in sorted(named.items()):
        digest.update(f"\0{name}\0".encode() + hashlib.sha256(content).digest())
    return digest.hexdigest()
