"""Making documents on other machines, by way of a `dask.distributed` scheduler.

Directives go there with all that they are made from, documents come back as bytes, and are written
here alone: once each. What a lost machine was at is made again by another one.
"""

from __future__ import annotations

import logging
import os
import re
import time
import warnings
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, Any

from generator.build.edition import edition
from generator.build.making import Made, Maker, Office
from generator.build.remote import Letter, RemoteMaker, all_templates, named_files
from generator.core.diagnostics import Diagnostic
from generator.core.errors import MachineError
from generator.core.text import short
from generator.directive.problems import Problems
from generator.directive.source import read_bytes

if TYPE_CHECKING:
    from distributed import Client, Future

_TALKERS = ("distributed", "distributed.client", "tornado.application", "asyncio")
_CONNECT_SECONDS = 4.0
# Anything else makes `distributed` wait for nobody.
_ADDRESS = re.compile(r"(?:[a-z]+://)?[^\s/]+:[0-9]{1,5}")
# So long may there be no worker at all before a build gives up.
_NOBODY_SECONDS = 30.0
_TURN = 24
# Turns under way for each worker's thread.
_AHEAD = 3


def make_there(office: Office, sources: Iterable[str], address: str) -> Generator[Made]:
    """The documents of `sources`, in their order, made by the workers of the scheduler `address`.

    Raises `MachineError`: `distributed` is not installed (E750), the scheduler does not answer
    (E751), its workers have another version of this program (E752), there are none (E753), the
    connection is lost (E754).
    """
    client = _connected(address)
    try:
        threads = _checked(client, office, address)
        from generator.build.cluster_worker import MakerPlugin

        maker = RemoteMaker(office, all_templates(office.place))
        plugin = MakerPlugin(maker, office.program)
        client.register_plugin(plugin, name=plugin.name)
        try:
            yield from _Run(client, office, plugin.name, address).made(sources, threads)
        finally:
            if client.status == "running":
                with suppress(Exception):  # it may be lost this moment
                    client.unregister_worker_plugin(plugin.name)
    finally:
        with suppress(Exception):
            client.close(timeout=1)


class _Run:
    """One build on a cluster."""

    def __init__(self, client: Client, office: Office, name: str, address: str) -> None:
        self._client, self._office, self._name, self._address = client, office, name, address
        self._here = Maker(office)

    def made(self, sources: Iterable[str], threads: int) -> Iterator[Made]:
        """The documents, in order; only some turns are under way, so that memory stays flat."""
        waiting: deque[tuple[list[Letter | Made], Future]] = deque()
        sources = iter(sources)
        while True:
            while len(waiting) < threads * _AHEAD and (turn := list(islice(sources, _TURN))):
                letters = [self._letter(source) for source in turn]
                waiting.append((letters, self._submit(letters)))
            if not waiting:
                return
            letters, future = waiting.popleft()
            yield from self._results(letters, future)

    def _letter(self, source: str) -> Letter | Made:
        place = self._office.place
        path = place.at(source)
        problems = Problems(place.shown + source)
        data = read_bytes(path, problems)
        if data is None:
            return Made(source, problems=tuple(problems.found))
        return Letter(source, data, named_files(place, os.path.dirname(path), data))  # noqa: PTH120

    def _submit(self, letters: list[Letter | Made]) -> Future:
        from generator.build.cluster_worker import make

        there = [letter for letter in letters if isinstance(letter, Letter)]
        return self._client.submit(make, there, self._name, pure=False)

    def _results(self, letters: list[Letter | Made], future: Future) -> Iterator[Made]:
        from distributed import KilledWorker

        try:
            found = iter(self._result(future))
        except KilledWorker:
            if len(letters) > 1:
                for letter in letters:
                    yield from self._results([letter], self._submit([letter]))
                return
            path = self._office.place.shown + letters[0].source
            yield Made(letters[0].source, problems=(Diagnostic("E711", path),))
            return
        for letter in letters:
            # Where a file that it names was not sent, or cannot be read, that is said here.
            yield letter if isinstance(letter, Made) else next(found) or self._alone(letter)

    def _alone(self, letter: Letter) -> Made:
        return self._here([letter.source])[0]

    def _result(self, future: Future) -> list[Made | None]:
        """What came back; whoever is lost, this does not wait for ever."""
        from distributed import CancelledError

        nobody_since: float | None = None
        while True:
            try:
                return future.result(timeout=2)
            except TimeoutError:
                if self._client.status != "running":
                    raise self._lost() from None
                if self._client.scheduler_info()["workers"]:
                    nobody_since = None
                    continue
                nobody_since = nobody_since or time.monotonic()
                if time.monotonic() - nobody_since > _NOBODY_SECONDS:
                    raise MachineError([Diagnostic("E753", self._address)]) from None
            except (CancelledError, OSError) as error:
                raise self._lost() from error

    def _lost(self) -> MachineError:
        return MachineError([Diagnostic("E754", self._address)])


def _connected(address: str) -> Client:
    try:
        from distributed import Client
    except ImportError as error:
        raise MachineError([Diagnostic("E750", "--cluster")]) from error
    if not _ADDRESS.fullmatch(address):
        raise MachineError([Diagnostic("E751", short(address), params={"reason": "HOST:PORT?"})])
    for name in _TALKERS:  # what is wrong is told once, by us
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return Client(address, timeout=_CONNECT_SECONDS, set_as_default=False, name="vanban")
    except Exception as error:  # an address that is none has a dozen ways to say so
        reason = str(error).splitlines()[0][:200] if str(error) else type(error).__name__
        raise MachineError([Diagnostic("E751", address, params={"reason": reason})]) from error


def _checked(client: Client, office: Office, address: str) -> int:
    """How many threads the workers have together; each has to be of this version."""
    with suppress(TimeoutError):
        client.wait_for_workers(1, timeout=_CONNECT_SECONDS)
    workers = client.scheduler_info(n_workers=-1)["workers"]
    if not workers:
        raise MachineError([Diagnostic("E753", address)])
    try:
        editions: dict[str, Any] = client.run(edition, on_error="return")
    except Exception as error:  # whoever does not have the program cannot even read the question
        editions = dict.fromkeys(workers, error)
    others = {
        worker: found if isinstance(found, str) else "—"
        for worker, found in editions.items()
        if found != office.program
    }
    if others:
        what = ", ".join(f"{worker}: {found}" for worker, found in sorted(others.items())[:3])
        params = {"count": str(len(others)), "what": what, "here": office.program}
        raise MachineError([Diagnostic("E752", address, params=params)])
    return sum(worker["nthreads"] for worker in workers.values())
