"""Works on Word documents in LibreOffice; run by the system's Python, which has ``uno``.

Reads jobs as JSON from standard input, starts one LibreOffice for all of them, and prints for each
the lines of the text afterwards. A job: the file, what to do ("accept", "reject", or a list of
["accept" | "reject", some words of the change]), and where to save the result, or "".
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

ALL = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}
ONE = {"accept": ".uno:AcceptTrackedChange", "reject": ".uno:RejectTrackedChange"}
FILTER = "MS Word 2007 XML"


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


def said(text):
    """The paragraphs of a text, those of tables cell by cell."""
    found = []
    each = text.createEnumeration()
    while each.hasMoreElements():
        one = each.nextElement()
        if one.supportsService("com.sun.star.text.TextTable"):
            for name in one.CellNames:
                found += said(one.getCellByName(name))
        else:
            found.append(one.String)
    return found


def found(held, words):
    search = held.createSearchDescriptor()
    search.SearchString = words
    return held.findFirst(search)


def done(context, job):
    services = context.ServiceManager
    desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    tell = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    url = pathlib.Path(job["file"]).as_uri()
    held = desktop.loadComponentFromURL(url, "_blank", 0, (value("Hidden", True),))
    frame = held.CurrentController.Frame

    def dispatch(name):
        tell.executeDispatch(frame, name, "", 0, ())

    todo = job["do"]
    if isinstance(todo, str):
        if todo:
            dispatch(ALL[todo])
    else:
        for what, words in todo:
            held.CurrentController.ViewCursor.gotoRange(found(held, words).Start, False)
            held.CurrentController.ViewCursor.goRight(1, False)
            dispatch(ONE[what])
    for words, put in job.get("type", ()):
        held.RecordChanges = True
        place = found(held, words)
        place.Text.insertString(place, put, True)
    if job["save"]:
        held.storeToURL(pathlib.Path(job["save"]).as_uri(), (value("FilterName", FILTER),))
    lines = said(held.Text)
    held.close(True)
    return lines


def main():
    jobs = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as profile:
        port = 20_000 + hash(profile) % 20_000
        office = subprocess.Popen(
            ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{profile}",
             f"--accept=socket,host=127.0.0.1,port={port};urp;"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            context = connected(port)
            json.dump([done(context, job) for job in jobs], sys.stdout)
            sys.stdout.flush()
        finally:
            office.terminate()
            try:
                office.wait(10)
            except subprocess.TimeoutExpired:
                office.kill()
                office.wait()


main()
