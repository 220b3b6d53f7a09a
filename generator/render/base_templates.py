"""Where a named template stands: the workspace's own, or the copy that the package carries."""

from __future__ import annotations

import hashlib
import os

from generator.core.cache_folder import cache_folder as user_cache_folder
from generator.core.diagnostics import Diagnostic
from generator.core.errors import InputError, MachineError
from generator.core.files import NotAFile, TooLarge, read_regular
from generator.render import cache
from generator.render.template import MAX_FILE, CompiledTemplate

_PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH100, PTH120


def template_path(name: str, workspace_templates: str | os.PathLike[str] | None = None) -> str:
    """The path of the template called `name` (a stem, `cong-van`).

    A workspace's `templates/` folder goes before the package's own copy; in a checkout that copy
    is the repository's `templates/`. Raises `InputError` (E508) when none has it.
    """
    folders = [os.fspath(workspace_templates)] if workspace_templates is not None else []
    folders += [
        os.path.join(_PACKAGE, "templates"),  # noqa: PTH118
        os.path.join(os.path.dirname(_PACKAGE), "templates"),  # noqa: PTH118, PTH120
    ]
    for folder in folders:
        path = os.path.join(folder, f"{name}.docx")  # noqa: PTH118
        if os.path.lexists(path):  # a broken link is not passed over: it is somebody's template
            return path
    raise InputError([Diagnostic("E508", f"{name}.docx", params={"name": name})])


def load_template(
    path: str | os.PathLike[str], *, cache_folder: str | None = ""
) -> CompiledTemplate:
    """The compiled template of the file `path`, from the cache where it holds it.

    `cache_folder` is the user's by default (see `core.cache_folder`); None means no cache. Raises
    `InputError` when the template is wrong and `MachineError` (E509) when it cannot be read.
    """
    path = os.fspath(path)
    return template_of(read_template(path), path, cache_folder=cache_folder)


def template_of(data: bytes, path: str, *, cache_folder: str | None = "") -> CompiledTemplate:
    """The same for the bytes of a template; `path` is for messages."""
    folder = user_cache_folder() if cache_folder == "" else cache_folder
    if folder is None:
        return _compiled(data, path)
    found = cache.load(folder, hashlib.sha256(data).hexdigest(), path)
    if found is None:
        found = _compiled(data, path)
        cache.store(folder, found)
    return found


def read_template(path: str) -> bytes:
    """The bytes of the template `path`.

    Raises `InputError` where it can be no template (E501, E502) and `MachineError` (E509) when it
    cannot be read.
    """
    try:
        return read_regular(path, MAX_FILE)
    except NotAFile as error:
        raise InputError([Diagnostic("E501", path)]) from error
    except TooLarge as error:
        raise InputError([Diagnostic("E502", path, params={"what": path})]) from error
    except OSError as error:
        params = {"reason": error.strerror or str(error)}
        raise MachineError([Diagnostic("E509", path, params=params)]) from error


def _compiled(data: bytes, path: str) -> CompiledTemplate:
    from generator.render.compiler import compile_template  # heavy: docxtpl, Jinja, lxml

    return compile_template(data, path)
