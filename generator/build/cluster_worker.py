"""What a build puts on the workers of a cluster. Imported where `distributed` is installed."""

from __future__ import annotations

import uuid

from distributed import Worker, WorkerPlugin, get_worker

from generator.build.edition import edition
from generator.build.making import Made
from generator.build.remote import Letter, RemoteMaker


class MakerPlugin(WorkerPlugin):
    """The maker of one build, with its templates: on each worker once, on late ones as well."""

    def __init__(self, maker: RemoteMaker, program: str) -> None:
        self.name = f"vanban-{uuid.uuid4().hex}"
        self.maker: RemoteMaker | None = maker
        self._program = program

    def setup(self, worker: Worker) -> None:
        """A worker that has come late may have another version: it makes nothing."""
        if edition() != self._program:
            self.maker = None


def make(letters: list[Letter], name: str) -> list[Made | None]:
    """The documents of `letters` by the maker of the build `name`; None: make it at home."""
    plugin = get_worker().plugins[name]
    maker = plugin.maker if isinstance(plugin, MakerPlugin) else None
    return maker.of_letters(letters) if maker else [None] * len(letters)
