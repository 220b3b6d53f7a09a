"""LibreOffice accepts and rejects tracked changes: one run for many files, in a profile of its own.

A Basic macro does it, which lies in the profile of the test and nowhere else.
"""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path

from generator.publish import find_soffice

_MACRO = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Changes"
 script:language="StarBasic">
Sub Settle(list As String)
  Dim file As Integer, source As String, commands As String, target As String
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim filter(0) As New com.sun.star.beans.PropertyValue
  Dim none()
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  filter(0).Name = "FilterName" : filter(0).Value = "MS Word 2007 XML"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  file = FreeFile
  Open list For Input As #file
  Do While Not Eof(file)
    Line Input #file, source
    Line Input #file, commands
    Line Input #file, target
    document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
    dispatcher.executeDispatch(document.CurrentController.Frame, commands, "", 0, none())
    document.storeToURL(target, filter())
    document.close(True)
  Loop
  Close #file
End Sub
</script:module>
"""
_LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"
 library:readonly="false" library:passwordprotected="false">
 {element}
</library:library>
"""
_LIBRARIES = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library"
 xmlns:xlink="http://www.w3.org/1999/xlink">
 <library:library library:name="Standard" library:link="false"
  xlink:href="$(USER)/basic/Standard/{kind}.xlb/" xlink:type="simple"/>
</library:libraries>
"""
# Without this a new profile is filled from LibreOffice's own, over the macro.
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted"
 oor:op="fuse"><value>true</value></prop></item>
</oor:items>
"""


def settled(documents: Mapping[str, bytes], folder: Path) -> dict[str, tuple[bytes, bytes]]:
    """Of each .docx, by name: with all changes accepted, and with all of them rejected."""
    soffice = find_soffice()
    assert soffice
    basic = folder / "profile" / "user" / "basic" / "Standard"
    basic.mkdir(parents=True)
    (basic / "Changes.xba").write_text(_MACRO)
    (basic / "script.xlb").write_text(
        _LIBRARY.format(element='<library:element library:name="Changes"/>')
    )
    (basic / "dialog.xlb").write_text(_LIBRARY.format(element=""))
    (folder / "profile" / "user" / "registrymodifications.xcu").write_text(_SETTINGS)
    for kind in ("script", "dialog"):
        (basic.parent / f"{kind}.xlc").write_text(_LIBRARIES.format(kind=kind))
    lines = []
    for name, content in documents.items():
        source = folder / f"{name}.docx"
        source.write_bytes(content)
        for word in ("Accept", "Reject"):
            target = folder / f"{name}.{word}.docx"
            lines += [source.as_uri(), f".uno:{word}AllTrackedChanges", target.as_uri()]
    listed = folder / "list.txt"
    listed.write_text("\n".join(lines) + "\n")
    subprocess.run(
        [
            soffice,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            *("--headless", "--norestore", "--nologo"),
            f'macro:///Standard.Changes.Settle("{listed}")',
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return {
        name: tuple((folder / f"{name}.{word}.docx").read_bytes() for word in ("Accept", "Reject"))
        for name in documents
    }
