"""How fast pages are and what they weigh, beside nginx and pgbench, and what memory they take under load."""
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import time
import urllib.request

from measures.house import CLIENTS, free_port, proof
from measures.table import breaks, milliseconds, missing, say

# Headers that tell of one answer alone, or that the other server writes itself.
OWN = {"date", "content-length", "etag", "connection", "content-encoding", "server", "content-type"}


def wrk(url, seconds, *more, headers=()):
    """Requests a second, milliseconds below which 99 of 100 were, and answers that were none."""
    call = ["wrk", "-t2", f"-c{CLIENTS}", f"-d{seconds}s", "--latency"]
    for header in headers:
        call += ["-H", header]
    done = subprocess.run([*call, *more, url], check=True, capture_output=True, text=True).stdout
    rate = float(re.search(r"Requests/sec:\s+([0-9.]+)", done)[1])
    late = milliseconds(re.search(r"99%\s+(\S+)", done)[1])
    bad = re.search(r"Non-2xx or 3xx responses: (\d+)", done)
    return rate, late, int(bad[1]) if bad else 0


class Nginx:
    """The same bytes with the same headers, packed beforehand."""

    def __init__(self, home, page):
        folder = home / "nginx"
        (folder / "root").mkdir(parents=True)
        self.port = free_port()
        with urllib.request.urlopen(page) as answer:
            body, headers = answer.read(), answer.headers
        packed = urllib.request.Request(page, headers={"Accept-Encoding": "gzip"})
        with urllib.request.urlopen(packed) as answer:
            (folder / "root/page.html.gz").write_bytes(answer.read())
        (folder / "root/page.html").write_bytes(body)
        self.weight = len(body)
        quoted = "\n".join(
            f'add_header {name} "{value}" always;' for name, value in headers.items() if name.lower() not in OWN)
        (folder / "nginx.conf").write_text(f"""
            worker_processes 1; daemon off; pid {folder}/pid; error_log {folder}/error.log;
            events {{ worker_connections 512; }}
            http {{
              access_log off; keepalive_requests 1000000000; gzip_static on;
              client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;
              uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
              types {{ "text/html; charset=utf-8" html; }}
              server {{ listen 127.0.0.1:{self.port}; root {folder}/root; {quoted} }}
            }}""")
        for path in [home, folder, folder / "root", *(folder / "root").iterdir()]:
            path.chmod(0o755)
        self.process = subprocess.Popen([shutil.which("nginx"), "-c", f"{folder}/nginx.conf", "-e",
                                         f"{folder}/error.log"])
        self.url = f"http://127.0.0.1:{self.port}/page.html"
        for _ in range(100):
            try:
                urllib.request.urlopen(self.url, timeout=5)
                return
            except OSError:
                time.sleep(0.05)
        raise RuntimeError((folder / "error.log").read_text())

    def stop(self):
        self.process.terminate()
        self.process.wait()


def public_page(house, seconds, peer):
    page = f"{house.origin}/m/{house.code}"
    with urllib.request.urlopen(page) as answer:
        plain = len(answer.read())
    style = re.search(r'href="(/style/[^"]+)"', urllib.request.urlopen(page).read().decode())[1]
    weight = plain + len(urllib.request.urlopen(house.origin + style).read())
    say("public page and its style sheet, not packed", f"{weight} bytes", "< 60,000", weight < 60_000)
    if not shutil.which("wrk"):
        return missing("wrk", "requests a second of the public page")
    headers = ["Accept-Encoding: gzip"]
    rate, late, bad = wrk(page, seconds, headers=headers)
    if bad:
        breaks(f"{bad} answers of the public page were none")
    say(f"public page, {CLIENTS} connections", f"{rate:.0f}/s, p99 {late:.2f} ms")
    if peer:
        say("  beside the other program", f"{rate / peer:.0f} times", ">= 200 times", rate >= 200 * peer)
    if not (shutil.which("nginx") or pathlib.Path("/usr/sbin/nginx").exists()):
        return missing("nginx (nginx-light)", "  beside nginx")
    os.environ["PATH"] += ":/usr/sbin"
    nginx = Nginx(house.home, page)
    try:
        rate_there, late_there, _ = wrk(nginx.url, seconds, headers=headers)
    finally:
        nginx.stop()
    say("the same bytes and headers by nginx, one process", f"{rate_there:.0f}/s, p99 {late_there:.2f} ms")
    say("  requests a second, of nginx's", f"{rate / rate_there:.2f}", ">= 0.25", rate >= rate_there / 4)
    say("  p99, times nginx's", f"{late / late_there:.2f}", "<= 3", late <= 3 * late_there)


# Each thread has answers of its own; the remark makes each of them one that changes something, and each
# comes as if from an address of its own, as no address may answer so often.
ANSWERS = """
local cookies, proofs = {%s}, {%s}
local place, thread, threads = 0, 0, 0
function setup(one) one:set("thread", threads); threads = threads + 1 end
function request()
  place = place + 1
  local who = (place * 2 + thread) %% #cookies + 1
  local from = "10." .. (place %% 250) .. "." .. (math.floor(place / 250) %% 250) .. "." .. (thread + 1)
  local body = "answer=accepted&remark=" .. thread .. "-" .. place .. "-%s&proof=" .. proofs[who]
  return wrk.format("POST", "/invitation", {
    ["Host"] = "%s", ["Origin"] = "%s", ["X-Forwarded-For"] = from,
    ["Cookie"] = "plain-http-on-this-machine-invitation=" .. cookies[who],
    ["Content-Type"] = "application/x-www-form-urlencoded"}, body)
end
"""


def script(house, name):
    def words(texts):
        return ", ".join(f'"{text}"' for text in texts)

    file = house.home / f"{name}.lua"
    file.write_text(ANSWERS % (words(house.secrets), words(map(proof, house.secrets)), name,
                               house.origin.removeprefix("http://"), house.origin))
    return str(file)


def answers(house, seconds):
    if not shutil.which("wrk"):
        return missing("wrk", "answers to invitations a second")
    entries = "SELECT count(*) FROM audit_entry"
    before = int(house.server.sql(entries))
    began = time.monotonic()
    _, late, bad = wrk(house.origin, seconds, "-s", script(house, "answers"))
    took = time.monotonic() - began
    written = int(house.server.sql(entries)) - before
    if bad or not written:
        breaks(f"{bad} answers were not taken, {written} are in the trail")
    rate = written / took
    say(f"POST /invitation, durable, {CLIENTS} clients, one meeting", f"{rate:.0f}/s, p99 {late:.1f} ms")
    pgbench = shutil.which("pgbench") or str(house.server.bin / "pgbench")
    if not pathlib.Path(pgbench).exists():
        return missing("pgbench", "  beside an update of one row")
    house.server.sql("CREATE DATABASE bench", "postgres")
    house.server.sql("CREATE TABLE one (id int PRIMARY KEY, n int); INSERT INTO one "
                     f"SELECT place, 0 FROM generate_series(0, {CLIENTS}) AS place", "bench")
    for what, row in [("a row of its own each", ":client_id"), ("one row for all", "0")]:
        (house.home / "one.sql").write_text(f"UPDATE one SET n = n + 1 WHERE id = {row};\n")
        done = subprocess.run(
            [pgbench, "-h", str(house.server.home), "-U", "postgres", "-n", "-f", str(house.home / "one.sql"),
             f"-c{CLIENTS}", "-j2", f"-T{seconds}", "bench"], check=True, capture_output=True, text=True).stdout
        there = float(re.search(r"tps = ([0-9.]+)", done)[1])
        say(f"  pgbench, {what}; of it", f"{there:.0f}/s; {rate / there:.2f}", ">= 0.5", rate >= there / 2)


def under_load(house, seconds):
    if not shutil.which("wrk"):
        return missing("wrk", "memory under load")
    page = f"{house.origin}/m/{house.code}"
    loads = [
        subprocess.Popen(["wrk", "-t1", "-c4", f"-d{seconds}s", page], stdout=subprocess.DEVNULL),
        subprocess.Popen(["wrk", "-t1", "-c4", f"-d{seconds}s", "-s", script(house, "load"), house.origin],
                         stdout=subprocess.DEVNULL),
    ]
    seen = []
    while any(load.poll() is None for load in loads):
        seen.append(house.memory())
        time.sleep(max(0.5, seconds / 120))
    third = max(1, len(seen) // 3)
    growth = statistics.mean(seen[-third:]) - statistics.mean(seen[third:2 * third] or seen)
    say(f"memory after {seconds} s of load", f"{seen[-1]:.0f} MB, most {max(seen):.0f}", "< 80 MB", max(seen) < 80)
    say("  growth from the second third to the last", f"{growth:+.1f} MB", "<= 2 MB", growth <= 2)
