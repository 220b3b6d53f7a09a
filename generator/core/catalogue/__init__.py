"""Every message of the program, one table: code → what is wrong and what to do about it.

Codes are stable. E0xx files and encodings, E1xx YAML, E2xx keys and shapes, E3xx values,
E5xx templates and rendering, E6xx publishing, E7xx workspace and command line,
E71x–E75x the build.
E80x–E83x the register.
E84x the printed book, changing what was issued.
E85x–E89x progress and follow-up.
E90x–E91x reading any .docx.
E94x–E95x Word files as directives.
E96x–E97x comparing and merging versions.
"""

from __future__ import annotations

from generator.core.catalogue.book import BOOK
from generator.core.catalogue.building import BUILDING
from generator.core.catalogue.checking import CHECKING
from generator.core.catalogue.comparing import COMPARING
from generator.core.catalogue.entry import Message
from generator.core.catalogue.files import FILES
from generator.core.catalogue.followup import FOLLOWUP
from generator.core.catalogue.importing import IMPORTING
from generator.core.catalogue.inspecting import INSPECTING
from generator.core.catalogue.mailmerge import MAILMERGE
from generator.core.catalogue.reading import READING
from generator.core.catalogue.register import REGISTER
from generator.core.catalogue.rendering import RENDERING
from generator.core.catalogue.tables import TABLES
from generator.core.catalogue.templates import TEMPLATES
from generator.core.catalogue.values import VALUES
from generator.core.catalogue.workspace import WORKSPACE

CATALOGUE: dict[str, Message] = {
    **READING,
    **VALUES,
    **FILES,
    **TABLES,
    **RENDERING,
    **TEMPLATES,
    **WORKSPACE,
    **BUILDING,
    **MAILMERGE,
    **REGISTER,
    **BOOK,
    **FOLLOWUP,
    **INSPECTING,
    **CHECKING,
    **IMPORTING,
    **COMPARING,
}
