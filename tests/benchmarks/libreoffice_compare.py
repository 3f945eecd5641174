"""Compares two texts in LibreOffice Writer; run by the system's Python, which has ``uno``.

``/usr/bin/python3 libreoffice_compare.py BEFORE AFTER``: opens the second, has it compared with the
first, and prints as JSON the CPU time of the comparison alone in ms, and how many changes it found.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def value(name, held):
    return PropertyValue(name, 0, held, 0)


def connected(port):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext(
        "com.sun.star.bridge.UnoUrlResolver", local
    )
    address = f"uno:socket,host=127.0.0.1,port={port};urp;StarOffice.ComponentContext"
    for _ in range(480):
        try:
            return resolver.resolve(address)
        except NoConnectException:
            time.sleep(0.25)
    raise SystemExit("LibreOffice did not start")


def process_of(profile):
    """The process that does the work: of those started with a profile the one named .bin."""
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes()
        except OSError:
            continue
        if b"soffice.bin" in words and profile.encode() in words:
            return folder
    raise SystemExit("LibreOffice is not among the processes")


def cpu_ms(process):
    fields = (process / "stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 1e3 / os.sysconf("SC_CLK_TCK")


def compared(context, process, before, after):
    services = context.ServiceManager
    desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    tell = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    begun = cpu_ms(process)
    held = desktop.loadComponentFromURL(after.as_uri(), "_blank", 0, ())
    opened = cpu_ms(process)
    what = (value("URL", before.as_uri()),)
    tell.executeDispatch(held.CurrentController.Frame, ".uno:CompareDocuments", "", 0, what)
    changes, each = 0, held.Redlines.createEnumeration()
    while each.hasMoreElements():
        each.nextElement()
        changes += 1
    spent = cpu_ms(process) - begun
    held.close(True)
    return {"cpu_ms": spent, "opening_ms": opened - begun, "changes": changes}


def main():
    before, after = (pathlib.Path(name).resolve() for name in sys.argv[1:3])
    with tempfile.TemporaryDirectory() as profile:
        port = 20_000 + hash(profile) % 20_000
        office = subprocess.Popen(
            ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{profile}",
             f"--accept=socket,host=127.0.0.1,port={port};urp;"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            context = connected(port)
            json.dump(compared(context, process_of(profile), before, after), sys.stdout)
            sys.stdout.flush()
        finally:
            office.terminate()
            try:
                office.wait(10)
            except subprocess.TimeoutExpired:
                office.kill()
                office.wait()


main()
