#!/bin/sh
# Opens every DOCX and XLSX of a folder by programs that are not ours: python-docx and openpyxl, where
# python3 has them, and LibreOffice, where it is installed. Fails on the first that cannot be read.
set -eu
folder=${1:?a folder of papers}
python3 - "$folder" <<'PYTHON'
import glob, os, sys

folder, read = sys.argv[1], 0
try:
    import docx
except ImportError:
    docx = None
try:
    import openpyxl
except ImportError:
    openpyxl = None
for path in sorted(glob.glob(os.path.join(folder, "**/*.docx"), recursive=True)):
    if docx is None:
        break
    paper = docx.Document(path)
    styles = {paragraph.style.name for paragraph in paper.paragraphs}
    assert "Title" in styles, f"{path}: no title"
    assert any(one.text.strip() for one in paper.paragraphs), f"{path}: no words"
    for table in paper.tables:
        widths = {len(row.cells) for row in table.rows}
        assert len(widths) == 1, f"{path}: rows of {widths} cells"
    read += 1
for path in sorted(glob.glob(os.path.join(folder, "**/*.xlsx"), recursive=True)):
    if openpyxl is None:
        break
    sheet = openpyxl.load_workbook(path).active
    assert sheet.max_row > 1, f"{path}: no rows"
    read += 1
print(f"{read} files read" if docx or openpyxl else "neither python-docx nor openpyxl is installed")
PYTHON
office=$(command -v soffice || command -v libreoffice || true)
if [ -n "$office" ]; then
  made=$(mktemp -d)
  trap 'rm -rf "$made"' EXIT
  for kind in docx:pdf xlsx:csv; do
    from=${kind%:*} to=${kind#*:}
    find "$folder" -name "*.$from" -exec "$office" --headless --convert-to "$to" --outdir "$made" {} + \
      >/dev/null
    wanted=$(find "$folder" -name "*.$from" | wc -l)
    found=$(find "$made" -name "*.$to" | wc -l)
    [ "$wanted" = "$found" ] || { echo "LibreOffice opened $found of $wanted $from"; exit 1; }
    echo "LibreOffice opened $found $from"
  done
fi
