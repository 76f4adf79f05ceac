#!/usr/bin/env python3
"""Pictures of a folder of papers: each PDF's first pages side by side, a picture for each paper.

gallery.py PAPERS PICTURES
"""
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "Portal"))
from browser import Hand  # noqa: E402

PAGES = 2
WIDTH = 420
LANGUAGES = ["", ".ar", ".fr"]


def pages(paper, folder):
    stem = folder / paper.stem
    subprocess.run(["pdftoppm", "-png", "-r", "70", "-l", str(PAGES), paper, stem], check=True)
    return sorted(folder.glob(f"{paper.stem}-*.png"))


def main(papers, pictures):
    hand = Hand(pictures=pictures)
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        for paper in sorted(papers.glob("*.pdf")):
            if "." in paper.stem:
                continue
            own = [papers / f"{paper.stem}{language}.pdf" for language in LANGUAGES]
            shown = [page for one in own if one.exists() for page in pages(one, work)]
            rows = "".join(f'<img src="{page.as_uri()}" alt="">' for page in shown)
            sheet = work / f"{paper.stem}.html"
            sheet.write_text(
                f"<style>body{{margin:12px;background:#8b9096;display:grid;gap:12px;"
                f"grid-template-columns:repeat(3,{WIDTH}px)}}img{{width:{WIDTH}px;background:#fff}}</style>{rows}")
            hand.open(sheet.as_uri())
            hand.picture(paper.stem)
    hand.close()


main(pathlib.Path(sys.argv[1]), sys.argv[2])
