#!/usr/bin/env python3
"""Searches ten Arabic phrases of each paper in its PDF, as three readers read it.

find.py PAPERS

The phrases are three words in a row, drawn evenly from the blocks of the paper's HTML. Readers:
poppler's pdftotext, PDFium (pypdfium2, by its own search) and PDF.js (node with Debian's libjs-pdf, or
PDFJS=FILE); what is not installed is said and left out.
"""
import html.parser
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import unicodedata

PHRASES, WORDS = 10, 3
PDFJS = os.environ.get("PDFJS", "/usr/share/javascript/pdf/build/pdf.js")
BLOCKS = {"p", "td", "th", "li", "h1", "h2", "h3", "h4", "dt", "dd", "caption", "figcaption", "div",
          "span"}
TURNS = re.compile("[\u200b-\u200f\u202a-\u202e\u2066-\u2069]")
# PDFium's search minds them: there a word is looked for as it stands.
VOWELS = re.compile("[\u064b-\u065f\u0670\u0640]")
ARABIC = re.compile("^[\u0621-\u064a]{2,}$")


class Blocks(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.found, self.open, self.hidden = [], False, 0

    def handle_starttag(self, tag, attributes):
        if tag in ("style", "script", "title", "nav"):
            self.hidden += 1
        if tag in BLOCKS or tag == "br":
            self.found.append("")
            self.open = True

    def handle_endtag(self, tag):
        if tag in ("style", "script", "title", "nav"):
            self.hidden -= 1
        if tag in BLOCKS:
            self.open = False

    def handle_data(self, data):
        if self.open and not self.hidden and self.found:
            self.found[-1] += data


def shown(text):
    return " ".join(TURNS.sub("", unicodedata.normalize("NFKC", text)).split())


def plain(text):
    return VOWELS.sub("", shown(text))


def phrases(page):
    blocks = Blocks()
    blocks.feed(page)
    all = []
    for block in blocks.found:
        words = shown(block).split()
        for start in range(0, len(words) - WORDS + 1, WORDS):
            some = words[start:start + WORDS]
            if all_arabic(some) and " ".join(some) not in all:
                all.append(" ".join(some))
    step = max(1, len(all) / PHRASES)
    return [all[int(k * step)] for k in range(min(PHRASES, len(all)))]


def all_arabic(words):
    return all(ARABIC.match(plain(word)) for word in words)


def by_poppler(paper):
    text = subprocess.run(["pdftotext", paper, "-"], capture_output=True, check=True, text=True).stdout
    text = plain(text)
    return lambda phrase: plain(phrase) in text


def by_pdfium(paper):
    import pypdfium2
    pages = [page.get_textpage() for page in pypdfium2.PdfDocument(paper)]
    return lambda phrase: any(page.search(phrase).get_next() is not None for page in pages)


SCRIPT = """
(async () => {
  // What a browser has and an older node has not; nothing is drawn.
  for (const name of ["DOMMatrix", "Path2D", "ImageData"]) globalThis[name] ??= class {};
  globalThis.Float16Array ??= Float32Array;
  Promise.withResolvers ??= () => {
    const made = {};
    made.promise = new Promise((resolve, reject) => Object.assign(made, {resolve, reject}));
    return made;
  };
  Uint8Array.prototype.toHex ??= function () { return Buffer.from(this).toString("hex"); };
  Map.prototype.getOrInsertComputed ??= function (key, make) {
    if (!this.has(key)) this.set(key, make(key));
    return this.get(key);
  };
  Promise.try ??= (act, ...given) => new Promise(resolve => resolve(act(...given)));
  Math.sumPrecise ??= numbers => [...numbers].reduce((sum, one) => sum + one, 0);
  const pdf = await import(require("url").pathToFileURL(process.argv[1]))
    .then(found => found.default ?? found);
  if (process.argv[1].endsWith(".mjs"))
    pdf.GlobalWorkerOptions.workerSrc = process.argv[1].replace(/pdf\\.mjs$/, "pdf.worker.mjs");
  const paper = await pdf.getDocument({data: new Uint8Array(require("fs").readFileSync(process.argv[2])), verbosity: 0}).promise;
  let text = "";
  for (let k = 1; k <= paper.numPages; k++) {
    const page = await (await paper.getPage(k)).getTextContent();
    for (const item of page.items) text += item.str + (item.hasEOL ? "\\n" : "");
    text += "\\n";
  }
  console.log(JSON.stringify(text));
})();
"""


def by_pdfjs(paper):
    done = subprocess.run(
        ["node", "-e", SCRIPT, PDFJS, str(paper)], capture_output=True, check=True, text=True)
    text = plain(json.loads(done.stdout.strip().splitlines()[-1]))
    return lambda phrase: plain(phrase) in text


def readers():
    if shutil.which("pdftotext"):
        yield "poppler", by_poppler
    else:
        print("poppler: not installed")
    try:
        import pypdfium2  # noqa: F401
        yield "PDFium", by_pdfium
    except ImportError:
        print("PDFium: python3 has no pypdfium2")
    if shutil.which("node") and os.path.exists(PDFJS):
        yield "PDF.js", by_pdfjs
    else:
        print("PDF.js: no node, or nothing at", PDFJS)


def main(folder):
    using = list(readers())
    totals = [0] * len(using)
    asked = 0
    for paper in sorted(folder.glob("*.ar.pdf")):
        page = paper.with_suffix(".html")
        if not page.exists():
            continue
        wanted = phrases(page.read_text())
        asked += len(wanted)
        told = []
        for k, (name, reader) in enumerate(using):
            finds = reader(paper)
            missing = [phrase for phrase in wanted if not finds(phrase)]
            totals[k] += len(wanted) - len(missing)
            told.append(f"{name} {len(wanted) - len(missing)}" + "".join(f" [{one}]" for one in missing))
        print(f"{paper.name}: of {len(wanted)}: {', '.join(told)}")
    print(f"in all, of {asked}: " + ", ".join(f"{using[k][0]} {n}" for k, n in enumerate(totals)))


main(pathlib.Path(sys.argv[1]))
