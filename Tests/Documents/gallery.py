#!/usr/bin/env python3
"""Pictures of a folder of papers: of each paper the first pages, a row for each language, and some side by side.

gallery.py PAPERS PICTURES

Says which papers have no picture, and in which languages one is missing.
"""
import html
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "Portal"))
from browser import Hand  # noqa: E402

PAGES = 3
WIDTH = 420
LANGUAGES = {"": "English", ".ar": "العربية", ".fr": "Français"}
# Of the overview: the paper, and which page of it.
OVERVIEW = [("decision", 3), ("agenda", 1), ("seating.ar", 1), ("nameplates", 1)]
WHY_NOT = {
    "selection-report": "the demo leaves it to the secretariat",
    "documents": "the demo's meeting has no documents",
    "farewell": "each sheet is in the language of whoever takes it home",
    "inquiry": "each page is in the language of whoever is asked",
}
STYLE = """body { margin: 12px; background: #8b9096; font: 15px "Noto Sans", "Noto Naskh Arabic"; color: #fff }
div { display: grid; gap: 12px; grid-template-columns: repeat(COUNT, 420px); align-items: center }
h2 { font-size: 15px; margin: 8px 0 }
img { width: 420px; background: #fff; display: block }"""


def kinds():
    """Papers as the program knows them."""
    text = (HERE.parent.parent / "Sources/ConveneService/Papers/Paper.swift").read_text()
    cases = re.search(r"enum Paper\b.*?\n}", text, re.S)[0].split("\n\n")[0]
    return [raw or name for name, raw in re.findall(r'(?m)^ +case (\w+)(?: = "([\w-]+)")?', cases)]


def pages(paper, folder, first=1, count=PAGES):
    own = pathlib.Path(tempfile.mkdtemp(dir=folder))
    subprocess.run(["pdftoppm", "-png", "-r", "70", "-f", str(first), "-l", str(first + count - 1), paper, own / "p"],
                   check=True)
    return sorted(own.glob("*.png"))


def row(shown):
    return "<div>" + "".join(f'<img src="{page.as_uri()}" alt="">' for page in shown) + "</div>"


def take(hand, name, body, columns, work):
    sheet = work / f"{name}.html"
    sheet.write_text(f"<meta charset=utf-8><style>{STYLE.replace('COUNT', str(columns))}</style>{body}")
    hand.open(sheet.as_uri())
    hand.picture(name)


def main(papers, pictures):
    hand = Hand(pictures=str(pictures))
    hand.driver.set_window_size(PAGES * (WIDTH + 12) + 40, 900)
    shown = set()
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        for paper in sorted(papers.glob("*.pdf")):
            if "." in paper.stem:
                continue
            own = {suffix: papers / f"{paper.stem}{suffix}.pdf" for suffix in LANGUAGES}
            there = {suffix: path for suffix, path in own.items() if path.exists()}
            rows = [f"<h2>{html.escape(LANGUAGES[suffix])}</h2>{row(pages(path, work))}"
                    for suffix, path in there.items()]
            take(hand, paper.stem, "".join(rows), PAGES, work)
            shown.add(paper.stem)
            missing = [LANGUAGES[suffix] for suffix in own if suffix not in there]
            if missing:
                print(f"{paper.stem}: not in {', '.join(missing)}: {WHY_NOT.get(paper.stem, 'not printed')}")
        for name in kinds():
            if name not in shown:
                print(f"{name}: no picture: {WHY_NOT.get(name, 'not printed')}")
        if all((papers / f"{name}.pdf").exists() for name, _ in OVERVIEW):
            side = [page for name, first in OVERVIEW for page in pages(papers / f"{name}.pdf", work, first, 1)]
            overview = Hand(pictures=str(pictures.parent))
            overview.driver.set_window_size(len(side) * (WIDTH + 12) + 40, 700)
            take(overview, "papers", row(side), len(side), work)
            overview.close()
    hand.close()


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
