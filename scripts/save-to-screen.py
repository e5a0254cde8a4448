#!/usr/bin/env python3
"""save-to-screen.py WORK N...: how long a save takes to be seen in the preview, ours beside Hugo's server.

WORK is laid out by compare-with-peers.sh: WORK/N/hugo and WORK/N/aftercare/content hold the same N articles. Both are copied,
and edited there. For each N and each of the two, 20 articles are changed one after another; measured is the time from the end
of the write to the end of the first answer that has the new words, asked for again and again on one open connection. Printed
are the median and the longest, the time until the first page after the start, and the memory that is held at the end."""
import http.client
import pathlib
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

EDITS = 20
PATIENCE = 60
PAUSE = 0.001
ROOT = pathlib.Path(__file__).resolve().parent.parent


class Tool:
    def __init__(self, name, folder, texts, command, address):
        self.name, self.folder, self.texts, self.command, self.address = name, folder, texts, command, address


def free_port():
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        return any_port.getsockname()[1]


def tools(work, count, copies):
    port = free_port()
    yield Tool("aftercare", copies / "aftercare", "content/en/guides",
               [ROOT / "bin/aftercare", "serve", "--port", str(port), "--today", "2026-12-31"],
               lambda slug: f"/guides/{slug}.html"), port, work / str(count) / "aftercare"
    port = free_port()
    yield Tool("hugo", copies / "hugo", "content/articles",
               ["hugo", "server", "--bind", "127.0.0.1", "--port", str(port)],
               lambda slug: f"/articles/{slug}/"), port, work / str(count) / "hugo"


def ask(connection, address):
    connection.request("GET", address)
    return connection.getresponse().read()


def wait_until(port, address, words, begin):
    """Seconds from begin until the address answers with the words."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    while time.perf_counter() - begin < PATIENCE * 5:
        try:
            if words in ask(connection, address):
                return time.perf_counter() - begin
        except (OSError, http.client.HTTPException):
            connection.close()
        time.sleep(PAUSE)
    raise SystemExit(f"{address} never showed {words}")


def memory(process):
    """MiB held by the process and its children."""
    family, kib = [process.pid], 0
    for pid in family:
        family += [int(child) for child in pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
        status = pathlib.Path(f"/proc/{pid}/status").read_text()
        kib += int(status.split("VmRSS:")[1].split()[0])
    return kib / 1024


def measure(tool, port):
    texts = sorted((tool.folder / tool.texts).glob("[a-z]*.md"))
    edited = texts[:: max(1, len(texts) // EDITS)][:EDITS]
    begin = time.perf_counter()
    process = subprocess.Popen(tool.command, cwd=tool.folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    try:
        up = wait_until(port, tool.address(edited[0].stem), b"<h1", begin)
        time.sleep(2)
        times = []
        for number, text in enumerate(edited):
            words = f"Saved as number {number}."
            changed = text.read_text(encoding="utf-8") + f"\n{words}\n"
            text.write_text(changed, encoding="utf-8")
            times.append(wait_until(port, tool.address(text.stem), words.encode(), time.perf_counter()))
            time.sleep(0.5)
        return up, times, memory(process)
    finally:
        process.terminate()
        process.wait()


def main():
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    work = pathlib.Path(sys.argv[1])
    for count in map(int, sys.argv[2:]):
        with tempfile.TemporaryDirectory() as copies:
            for tool, port, source in tools(work, count, pathlib.Path(copies)):
                shutil.copytree(source, tool.folder, symlinks=True, ignore=shutil.ignore_patterns("public", "resources"))
                up, times, mib = measure(tool, port)
                print(f"{tool.name:<10} N={count:<6} median {1000 * statistics.median(times):7.1f} ms  longest "
                      f"{1000 * max(times):7.1f} ms  first page {up:6.2f} s  memory {mib:5.0f} MiB", flush=True)


main()
