#!/usr/bin/env python3
"""How fast the pages are, what they weigh and what they stand, beside nginx and pgbench in the same run.

bench.py PROGRAMS [--seconds 10] [--load 60] [--cases 20000] [--peer 12.5]
  PROGRAMS  the folder of convene and convene-portal, a release build
  --load    seconds under load over which memory is looked at; make soak asks for 900
  --peer    requests a second of another program's page, where that was measured
A server of PostgreSQL of its own holds the demo meeting of next year; all goes through loopback. What is
not installed is left out in words. Ends with 1 where something broke, not where something was slow.
"""
import argparse
import datetime
import hashlib
import hmac
import http.client
import json
import multiprocessing
import os
import pathlib
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

SOURCE = pathlib.Path(__file__).resolve().parent.parent.parent
CLIENTS = 8
# Headers that tell of one answer alone, or that the other server writes itself.
OWN = {"date", "content-length", "etag", "connection", "content-encoding", "server", "content-type"}
broken = []


def say(what, figure, goal="", reached=None):
    mark = "" if reached is None else ("reached" if reached else "MISSED")
    print(f"{what:58} {figure:>26}  {goal:24} {mark}", flush=True)


def missing(program, what):
    say(what, "left out", f"{program} is not installed")


def breaks(what):
    broken.append(what)
    print(f"    BROKEN: {what}", flush=True)


def milliseconds(text):
    number, unit = re.fullmatch(r"([0-9.]+)(us|ms|s|m)", text).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000, "m": 60_000}[unit]


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Server:
    """PostgreSQL with its usual settings, so that what is committed is on the disk."""

    def __init__(self, home):
        self.home = home
        found = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))
        if not found:
            sys.exit("PostgreSQL's server is not installed")
        self.bin = found[-1]
        self.servant = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        if self.servant:
            shutil.chown(home, "postgres")
        os.chmod(home, 0o755)
        self.run("initdb", "-D", "data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
        settings = f"listen_addresses = ''\nunix_socket_directories = '{home}'\n"
        subprocess.run([*self.servant, "tee", "-a", f"{home}/data/postgresql.conf"], input=settings,
                       text=True, check=True, stdout=subprocess.DEVNULL)
        self.run("pg_ctl", "-D", "data", "-w", "-l", "log", "start")

    def run(self, program, *arguments):
        done = subprocess.run([*self.servant, str(self.bin / program), *arguments], cwd=self.home,
                              capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stderr}")
        return done.stdout

    def sql(self, text, database="convene"):
        return subprocess.run(
            [str(self.bin / "psql"), "-h", str(self.home), "-U", "postgres", "-d", database, "-Atqc", text],
            check=True, capture_output=True, text=True).stdout.strip()

    def fingerprint(self):
        """Of every row of every table."""
        dump = subprocess.run(
            [str(self.bin / "pg_dump"), "-h", str(self.home), "-U", "postgres", "--data-only", "convene"],
            check=True, capture_output=True).stdout
        # The dump begins and ends with a word drawn by chance.
        lines = sorted(line for line in dump.split(b"\n") if not line.startswith((b"\\restrict", b"\\unrestrict")))
        return hashlib.sha256(b"\n".join(lines)).hexdigest(), set(lines)

    def stop(self):
        subprocess.run([*self.servant, str(self.bin / "pg_ctl"), "-D", "data", "-m", "immediate", "stop"],
                       cwd=self.home, capture_output=True)


class House:
    """The demo meeting of next year with as many people invited as there are clients, and its pages."""

    def __init__(self, programs, home):
        self.programs, self.home = programs, home
        (home / "server").mkdir()
        self.server = Server(home / "server")
        self.process = None

    def open(self):
        programs, home = self.programs, self.home
        year = datetime.date.today().year + 1
        self.code = f"EGM-{year}-09"
        self.port = free_port()
        self.origin = f"http://127.0.0.1:{self.port}"
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(home), "CONVENE_DATA": f"{home}/desk",
            "CONVENE_KEY": f"{home}/key", "CONVENE_MAIL": f"maildir:{home}/mail",
            "CONVENE_PORTAL": self.origin, "CONVENE_MEETING": self.code,
            "CONVENE_DATABASE": f"host={home}/server user=postgres dbname=convene",
        }
        self.server.sql("CREATE DATABASE convene", "postgres")
        text = (SOURCE / "Sources/ConveneDemo/Files/egm-2007.json").read_text().replace("2007", str(year))
        meeting = json.loads(text)
        meeting["places"]["guest"] = CLIENTS
        meeting["places"]["open"] -= CLIENTS
        (home / "meeting.json").write_text(json.dumps(meeting, ensure_ascii=False))
        self.convene("account", "add", "postgres", "--name", "Rana Haddad", "--first")
        self.convene("account", "add", "pages", "--name", "The pages", "--role", "portal")
        self.server.sql('CREATE ROLE "pages" LOGIN IN ROLE convene_portal, convene_signed_in')
        self.convene("meeting", "import", f"{home}/meeting.json")
        self.convene("meeting", "publish")
        for place in range(CLIENTS):
            self.convene("guest", "add", "--as", "resource_person", "--by", "the Director", "--reason", "speaks",
                         "--deadline", f"{year}-08-14", "--name", f"Salma Speaker {place} (invented)",
                         "--email", f"salma{place}@example.org", "--country", "LB", "--languages", "en", "--yes")
        self.convene("worker", "--once")
        self.letters = [path.read_bytes() for path in sorted((home / "mail/new").iterdir())]
        links = [re.sub(rb"=\r?\n", b"", letter) for letter in self.letters]
        self.secrets = sorted({found.decode() for letter in links
                               for found in re.findall(rb"/i/([0-9a-f]{40})", letter)})
        if len(self.secrets) < CLIENTS:
            sys.exit(f"of {CLIENTS} people invited {len(self.secrets)} have a link")
        self.log = open(home / "portal.log", "wb")
        self.process = subprocess.Popen(
            [str(programs / "convene-portal")], stdout=self.log, stderr=self.log,
            env=self.environment | {
                "CONVENE_DATABASE": f"host={home}/server user=pages dbname=convene",
                "CONVENE_LISTEN": f"127.0.0.1:{self.port}", "CONVENE_PROXY": "127.0.0.1",
            })
        for _ in range(600):
            if self.process.poll() is not None:
                sys.exit((home / "portal.log").read_text())
            try:
                if urllib.request.urlopen(f"{self.origin}/readyz", timeout=5).status == 200:
                    return
            except OSError:
                time.sleep(0.1)
        sys.exit("the pages are not ready")

    def convene(self, *arguments):
        done = subprocess.run([str(self.programs / "convene"), *arguments], env=self.environment,
                              capture_output=True, text=True, stdin=subprocess.DEVNULL)
        if done.returncode:
            sys.exit(f"convene {' '.join(arguments)}: {done.stderr}")
        return done.stdout

    def memory(self):
        """Of the pages' program, in MB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024

    def stop(self):
        if self.process and self.process.poll() is None:
            began = time.monotonic()
            self.process.send_signal(signal.SIGTERM)
            status = self.process.wait(timeout=30)
            say("from SIGTERM to the end, status", f"{time.monotonic() - began:.2f} s, {status}", "0", status == 0)
        self.server.stop()


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


def proof(secret):
    return hmac.new(secret.encode(), b"convene form", hashlib.sha256).hexdigest()


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


def reader(port, code, seconds, told):
    """A reader at a steady pace: seconds of each answer, and how many failed."""
    times, failed = [], 0
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        began = time.monotonic()
        try:
            connection.request("GET", f"/m/{code}")
            answer = connection.getresponse()
            answer.read()
            failed += answer.status != 200
        except OSError:
            failed += 1
            connection.close()
        times.append(time.monotonic() - began)
        time.sleep(0.005)
    told.put((times, failed))


def p99(house, seconds):
    """Of two readers in programs of their own, in milliseconds; and the most memory meanwhile, in MB."""
    told = multiprocessing.Queue()
    readers = [multiprocessing.Process(target=reader, args=(house.port, house.code, seconds, told))
               for _ in range(2)]
    for one in readers:
        one.start()
    most = 0
    while any(one.is_alive() for one in readers) and told.qsize() < len(readers):
        most = max(most, house.memory())
        time.sleep(0.1)
    heard = [told.get() for _ in readers]
    for one in readers:
        one.join()
    times = sorted(second for seconds_of, _ in heard for second in seconds_of)
    return times[int(len(times) * 0.99)] * 1000, most, sum(failed for _, failed in heard)


def sends(port, pieces, over):
    """Sends pieces until the other side has enough of them; what it answered first."""
    with socket.socket() as one:
        one.settimeout(20)
        try:
            one.connect(("127.0.0.1", port))
            for piece in pieces:
                if over.is_set():
                    break
                one.sendall(piece)
            return one.recv(64)
        except OSError:
            return b""


def head(port, more):
    return (f"POST /invitation HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n"
            f"Content-Type: application/x-www-form-urlencoded\r\n{more}\r\n\r\n").encode()


def slow(port, over):
    def trickle():
        yield head(port, "Content-Length: 1000")
        while True:
            yield b"a"
            time.sleep(1)

    def one():
        while not over.is_set():
            sends(port, trickle(), over)

    several([one] * 300)


def several(ones):
    threads = [threading.Thread(target=one, daemon=True) for one in ones]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def repeated(pieces):
    """Who sends the same again and again, four at once."""
    def attack(port, over):
        def one():
            while not over.is_set():
                sends(port, pieces(port), over)
                time.sleep(0.01)

        several([one] * 4)

    return attack


def gigabyte(port):
    yield head(port, "Transfer-Encoding: chunked")
    piece = b"100000\r\n" + b"a" * (1 << 20) + b"\r\n"
    for _ in range(1024):
        yield piece


def declared(port):
    yield head(port, f"Content-Length: {1 << 30}")
    for _ in range(1024):
        yield b"a" * (1 << 20)


def fields(port):
    body = "&".join(f"f{place}=x" for place in range(100_000)).encode()
    yield head(port, f"Content-Length: {len(body)}") + body


def deep(port):
    body = b"[" * 100_000
    yield (f"POST /api/meetings HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
           f"Content-Length: {len(body)}\r\n\r\n").encode() + body


ATTACKS = {
    "300 clients that send a byte a second": slow, "bodies of 1 GB, by pieces": repeated(gigabyte),
    "bodies of 1 GB, said beforehand": repeated(declared), "forms of 100,000 fields": repeated(fields),
    "JSON of 100,000 levels": repeated(deep),
}


def attacks(house, seconds):
    quiet, memory, _ = p99(house, seconds)
    say("others' p99, when nobody does harm", f"{quiet:.2f} ms, {memory:.0f} MB")
    for what, attack in ATTACKS.items():
        over = multiprocessing.Event()
        attacker = multiprocessing.Process(target=attack, args=(house.port, over), daemon=True)
        attacker.start()
        time.sleep(1)
        late, most, failed = p99(house, seconds)
        over.set()
        attacker.join(3)
        if attacker.is_alive():
            attacker.kill()
            attacker.join()
        if failed:
            breaks(f"{failed} answers to others failed beside {what}")
        say(f"  beside {what}", f"{late:.2f} ms, {most:.0f} MB", "<= 5 times, < 80 MB",
            late <= 5 * quiet and most < 80)
    if house.process.poll() is not None:
        breaks("the program of the pages ended")


def crawler(house):
    before, rows = house.server.fingerprint()
    count = 0
    for secret in house.secrets:
        for _ in range(10):
            for method in ["GET", "HEAD"]:
                connection = http.client.HTTPConnection("127.0.0.1", house.port, timeout=30)
                # Each as if from an address of its own.
                headers = {"X-Forwarded-For": f"10.9.{count // 250 % 250}.{count % 250}"}
                connection.request(method, f"/i/{secret}", headers=headers)
                answer = connection.getresponse()
                answer.read()
                cookie = answer.headers["Set-Cookie"].split(";")[0]
                connection.request(method, answer.headers["Location"], headers=headers | {"Cookie": cookie})
                page = connection.getresponse()
                page.read()
                connection.close()
                count += 1
                if page.status != 200:
                    breaks(f"{method} of a link answers {page.status}")
    after, rows_after = house.server.fingerprint()
    changed = len(rows ^ rows_after)
    if after != before:
        breaks(f"{changed} rows changed by looking")
    say(f"rows changed by {count} looks at {len(house.secrets)} links", str(changed), "0", after == before)


# No address may ask so often, so each case comes as if from another.
HOOKS = """
import itertools, schemathesis
numbers = itertools.count()

@schemathesis.hook
def before_call(context, case, kwargs):
    number = next(numbers)
    case.headers = dict(case.headers or {}) | {"X-Forwarded-For": f"10.8.{number // 250 % 250}.{number % 250}"}
"""


def schemathesis(house, cases):
    try:
        with urllib.request.urlopen(f"{house.origin}/api/openapi.json") as answer:
            document = json.load(answer)
    except OSError:
        return say("schemathesis", "left out", "there is no /api/openapi.json")
    if not shutil.which("schemathesis"):
        return missing("schemathesis (PyPI)", f"{cases} cases over /api/openapi.json")
    said = house.convene("account", "token", "add", "schemathesis", *(
        word for scope in scopes(document) for word in ("--scope", scope)), "--json")
    token = json.loads(said.splitlines()[0])["secret"]
    operations = sum(len(item) for item in document["paths"].values())
    (house.home / "hooks.py").write_text(HOOKS)
    done = subprocess.run(
        ["schemathesis", "run", f"{house.origin}/api/openapi.json", "-H", f"Authorization: Bearer {token}",
         "--max-examples", str(max(1, cases // operations)), "--checks", "not_a_server_error", "--workers", "2",
         "--no-color"], capture_output=True, text=True, cwd=house.home,
        env=os.environ | {"SCHEMATHESIS_HOOKS": str(house.home / "hooks.py")})
    summary = [line for line in done.stdout.splitlines() if line.strip()][-12:]
    faults = metric(house, "convene_portal_errors_total")
    if done.returncode or faults:
        breaks(f"schemathesis ended with {done.returncode}, {faults} server errors")
        print("\n".join(f"    {line}" for line in summary))
    say(f"schemathesis, {cases} cases", f"{faults} server errors", "0", not done.returncode and not faults)


def scopes(document):
    return sorted({scope for item in document["paths"].values() for operation in item.values()
                   for need in operation.get("security", []) for scopes in need.values() for scope in scopes})


def metric(house, name):
    # What was passed on is told nothing, so it is asked for without a word of whom it is for.
    text = urllib.request.urlopen(f"{house.origin}/metrics").read().decode()
    found = re.search(rf"^{name} (\d+)", text, re.M)
    return int(found[1]) if found else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", type=pathlib.Path)
    parser.add_argument("--seconds", type=int, default=10)
    parser.add_argument("--load", type=int, default=60)
    parser.add_argument("--cases", type=int, default=20_000)
    parser.add_argument("--peer", type=float)
    given = parser.parse_args()
    house, home = None, pathlib.Path(tempfile.mkdtemp(prefix="convene-bench-"))
    home.chmod(0o755)
    try:
        house = House(given.programs.resolve(), home)
        house.open()
        say("memory when nothing was asked yet", f"{house.memory():.0f} MB")
        public_page(house, given.seconds, given.peer)
        crawler(house)
        answers(house, given.seconds)
        attacks(house, given.seconds)
        schemathesis(house, given.cases)
        under_load(house, given.load)
        faults = metric(house, "convene_portal_errors_total")
        say("server errors of all that was asked", str(faults), "0", not faults)
        if faults:
            breaks("the log says: " + (home / "portal.log").read_text()[-2000:])
    finally:
        if house:
            house.stop()
        shutil.rmtree(home, ignore_errors=True)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
