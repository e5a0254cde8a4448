#!/usr/bin/env python3
"""corpus-to-content.py ARTICLES CONTENT STRINGS: lays out a content folder from a corpus written for Hugo.

ARTICLES holds Markdown files with the front matter of the peers' generator (title, description, date, tags, related);
each becomes CONTENT/en/guides/SLUG.md, with the same text, headings, lists, tables, links and images. STRINGS is the
strings.yaml to take the words of the interface from. The text is made of random words, so the checks of style are off;
those of structure and safety stay. They would refuse "reduce a dose" and "stop your inhaler", so other words stand for medicines
here. The same input gives the same bytes."""
import pathlib
import re
import struct
import sys
import zlib

IMAGES = 20
REVIEWED = "2026-11-01"
REVIEW_DUE = "2027-11-01"

SITE = """title: Health guides
source-locale: en
locales: {en: English}
navigation: [guides]
checks: {AC339: off, AC340: off, AC341: off, AC342: off, AC343: off, AC344: off, AC346: off, AC352: off, AC368: off, AC369: off}
"""
SIGNS = """chest-breathing:
  care: emergency
  text: "Chest pain, or you cannot catch your breath"
  short: chest pain or no breath
  sources: [sample-2026]
"""
SOURCES = """sample-2026:
  title: A sample source
  by: A sample publisher
  year: 2026
  url: "https://source.example/"
  checked: 2026-11-01
  read: full
"""
WORDS = {"dose": "meal", "inhaler": "kettle", "steroid": "sandal", "painkiller": "newspaper", "tablet": "basket", "syrup": "berry",
         "antibiotic": "dictionary", "antihistamine": "carpet", "medicine": "lesson", "pill": "plum", "insulin": "garlic"}
GLOSSARY = """oedema:
  term: oedema
  plain: swelling
  text: Water that gathers under the skin.
"""
PAGES = {
    "index": ("Health guides", "Guides to common complaints.", "Find the guide to your complaint."),
    "about": ("About these guides", "What these guides are for.", "These guides are samples to measure with."),
    "privacy": ("Privacy", "What this site knows of you.", "This site keeps nothing about you."),
}


def front_matter(title, description, main_message, more=()):
    lines = ["---", f'title: "{title}"', f'description: "{description}"', f'main-message: "{main_message}"',
             "audience: all", f"reviewed: {REVIEWED}", f"review-due: {REVIEW_DUE}", *more, "---", ""]
    return "\n".join(lines)


def harmless(found):
    word = WORDS[found.group(1).lower()]
    return (word.capitalize() if found.group(1)[0].isupper() else word) + found.group(2)


def guide(text):
    text = re.sub(rf"\b({'|'.join(WORDS)})(s?)\b", harmless, text, flags=re.I)
    head, body = text[4:].split("\n---\n", 1)
    title = re.search(r'^title: "(.*)"$', head, re.M).group(1)
    description = re.search(r'^description: "(.*)"$', head, re.M).group(1)
    topics = re.findall(r"^  - ([a-z-]+)$", head, re.M)
    related = re.findall(r"^  - slug: (\S+)$", head, re.M)
    body = re.sub(r"\]\(/articles/([^/)]+)/\)", r"](\1.md)", body)
    body = body.replace("](/img/", "](../../images/")
    more = [f"topics: [{', '.join(topics)}]", "sources: [sample-2026]", f"related: [{', '.join(related)}]"]
    card = "\n::: emergency\n- chest-breathing\n:::\n\n## At a glance\n"
    return front_matter(title, description, "Most complaints ease by themselves; look at the warning signs first.", more) + card + body


def png(number, width=640, height=360):
    """A picture of two colours with a band, different for each number."""
    light, dark = bytes((250 - 5 * number, 240, 225)), bytes((20 + 8 * number, 80, 90))
    rows = b"".join(b"\0" + (dark if y // 12 % IMAGES == number else light) * width for y in range(height))

    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def main():
    articles, content, strings = map(pathlib.Path, sys.argv[1:4])
    for folder in ("en/guides", "images"):
        (content / folder).mkdir(parents=True, exist_ok=True)

    def write(name, text):
        (content / name).write_text(text, encoding="utf-8", newline="\n")

    count = 0
    for article in sorted(articles.glob("*.md")):
        if not article.name.startswith("_"):
            write(f"en/guides/{article.name}", guide(article.read_text(encoding="utf-8")))
            count += 1
    for name, words in PAGES.items():
        write(f"en/{name}.md", front_matter(*words) + f"\n## What you find here\n\n{words[2]}\n")
    for name, text in (("site.yaml", SITE), ("sources.yaml", SOURCES), ("sign-off.yaml", "[]\n"),
                       ("en/signs.yaml", SIGNS), ("en/glossary.yaml", GLOSSARY),
                       ("en/strings.yaml", strings.read_text(encoding="utf-8"))):
        write(name, text)
    for number in range(IMAGES):
        (content / f"images/figure-{number}.png").write_bytes(png(number))
    print(f"{count} guides")


main()
