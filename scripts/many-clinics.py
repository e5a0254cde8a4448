#!/usr/bin/env python3
"""Measures runs for many clinics.

many-clinics.py content DIR        the stock content with a second language, whose guides and words are the same
many-clinics.py make DIR COUNT [CONTENT]
                                   clinics' files that differ in name, language, colour and numbers, in groups of 100 that differ in overrides
many-clinics.py time NAME COMMAND  runs a command, and prints its time on the clock and of processors, and the most memory it held
many-clinics.py serve PACK.zip     serves that pack at http://127.0.0.1:PORT/NAME/ for every NAME, on sixteen ports from 8700 on
"""

import colorsys
import hashlib
import pathlib
import resource
import shutil
import subprocess
import sys
import threading
import time
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

GROUP = 100
PORTS = range(8700, 8716)
TYPES = {"html": "text/html; charset=utf-8", "json": "application/json", "js": "text/javascript", "css": "text/css"}


def content(folder):
    shutil.copytree("content", folder)
    shutil.copytree(folder / "en", folder / "es", ignore=shutil.ignore_patterns("question-sets", "self-checks", "signs.yaml"))
    site = folder / "site.yaml"
    site.write_text(site.read_text().replace("\n  en: English\n", "\n  en: English\n  es: Español\n"))


def make(folder, count, source):
    languages = [path.name for path in source.iterdir() if (path / "strings.yaml").exists()]
    words = (source / "en" / "strings.yaml").read_bytes()
    replaces = "replaces: sha256-" + hashlib.sha256(words).hexdigest()
    for number in range(count):
        group = folder / f"group{number // GROUP:03}"
        group.mkdir(parents=True, exist_ok=True)
        red, green, blue = (int(255 * part) for part in colorsys.hls_to_rgb(number / count, 0.2, 0.6))
        (group / f"c{number:04}.yaml").write_text(
            f"""name: Clinic {10000 + number}
base-url: http://127.0.0.1:{PORTS[number % len(PORTS)]}/c{number:04}/
colours: {{primary: "#{red:02x}{green:02x}{blue:02x}"}}
emergency: {{number: "{110 + number % 9}", label: Emergency services}}
languages: [{", ".join(["en"] if number % 2 else sorted(languages))}]
phones: [{{label: Desk {10000 + number}, number: "+49 30 {1000000 + number}"}}]
"""
        )
        own = group / "overrides" / "en" / "strings.yaml"
        if not own.exists():
            own.parent.mkdir(parents=True)
            own.write_text(f"{replaces}\nmenu: Pages {number // GROUP}\n")


def serve(pack):
    with zipfile.ZipFile(pack) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}

    class Copy(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            address = self.path.split("/", 2)[-1] or "index.html"
            body = files.get(address)
            self.send_response(404 if body is None else 200)
            self.send_header("Content-Type", TYPES.get(address.rsplit(".", 1)[-1], "application/octet-stream"))
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *words):
            pass

    for port in PORTS:
        threading.Thread(target=ThreadingHTTPServer(("127.0.0.1", port), Copy).serve_forever).start()


def measure(name, command):
    begin = time.monotonic()
    code = subprocess.run(command).returncode
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    processor = used.ru_utime + used.ru_stime
    clock = time.monotonic() - begin
    print(f"{name}: {clock:.0f} s, {processor:.0f} s of processors, {used.ru_maxrss // 1024} MiB, ends with {code}")
    sys.exit(code)


if sys.argv[1] == "make":
    make(pathlib.Path(sys.argv[2]), int(sys.argv[3]), pathlib.Path((sys.argv + ["content"])[4]))
elif sys.argv[1] == "content":
    content(pathlib.Path(sys.argv[2]))
elif sys.argv[1] == "time":
    measure(sys.argv[2], sys.argv[3:])
else:
    serve(sys.argv[2])
