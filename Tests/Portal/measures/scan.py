"""What scanners find that know the usual holes: schemathesis, wapiti and sqlmap, from PyPI."""
import http.client
import http.cookiejar
import http.server
import itertools
import json
import re
import subprocess
import sys
import threading
import urllib.parse
import urllib.request

from measures.house import SOURCE, metric, proof
from measures.table import breaks, missing, say

PROGRAMS = ["schemathesis==4.32.5", "wapiti3==3.1.8", "greenlet==3.5.6", "sqlmap==1.10.10"]
FOLDER = SOURCE / ".build/scanners"
ERRORS = "convene_portal_errors_total"
PREFIX = "plain-http-on-this-machine-"

# Of a server in front, which has the certificate: GuardTests holds both where pages are known by https.
OF_TLS = {"HTTP Strict Transport Security (HSTS)", "Secure Flag cookie", "Unencrypted Channels"}
# Left out are those that ask a server elsewhere or guess the names of other programs, and the one that knows a
# proof of forms by the name of its field: GuardTests sends forms without it.
MODULES = ("cookieflags,crlf,csp,exec,file,htaccess,http_headers,ldap,methods,permanentxss,redirect,"
           "shellshock,sql,timesql,upload,xss")


def installed(name):
    """The program of a scanner; nil where it cannot be had."""
    if not (FOLDER / "ready").exists():
        for call in [[sys.executable, "-m", "venv", str(FOLDER)],
                     [str(FOLDER / "bin/pip"), "install", "--quiet", *PROGRAMS]]:
            done = subprocess.run(call, capture_output=True, text=True)
            if done.returncode:
                print(f"    {done.stderr.strip().splitlines()[-1]}")
                return None
        (FOLDER / "ready").touch()
    return str(FOLDER / "bin" / name)


class Relay:
    """Stands before the pages as a server would, and has each request come from an address of its own, as no
    address may ask as often as a scanner does."""

    def __init__(self, house):
        relay, numbers = self, itertools.count()
        there = f"127.0.0.1:{house.port}".encode()

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do(self):
                here = f"127.0.0.1:{relay.port}".encode()
                size = self.headers.get("Content-Length", "0")
                body = self.rfile.read(int(size)) if size.isdigit() else b""
                number = next(numbers)
                headers = {name: value.replace(here.decode(), there.decode()) for name, value in self.headers.items()
                           if name.lower() not in ["connection", "accept-encoding", "x-forwarded-for"]}
                headers["X-Forwarded-For"] = f"10.{number // 62_500 % 250}.{number // 250 % 250}.{number % 250}"
                connection = http.client.HTTPConnection("127.0.0.1", house.port, timeout=60)
                try:
                    connection.request(self.command, self.path, body or None, headers)
                    answer = connection.getresponse()
                    content = answer.read().replace(there, here)
                except (OSError, http.client.HTTPException, UnicodeError):
                    self.close_connection = True
                    return
                finally:
                    connection.close()
                self.send_response_only(answer.status)
                for name, value in answer.headers.items():
                    if name.lower() not in ["content-length", "connection", "transfer-encoding"]:
                        self.send_header(name, value.replace(there.decode(), here.decode()))
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(content)

            def __getattr__(self, name):
                # Whatever the method is called.
                if name.startswith("do_"):
                    return self.do
                raise AttributeError(name)

        class Server(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_):
                # A scanner leaves whenever it has read enough.
                pass

        self.server = Server(("127.0.0.1", 0), Handler)
        self.port = self.server.server_address[1]
        self.origin = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


def faults_since(house, before):
    """Errors of the server that a scanner brought about."""
    count = metric(house, ERRORS) - before
    if count:
        breaks("the log says: " + (house.home / "portal.log").read_text()[-2000:])
    return count


def scanned(house, scanner, what, findings, before):
    faults = faults_since(house, before)
    for one in findings:
        breaks(f"{scanner}: {one}")
    say(f"{scanner}, {what}", f"{len(findings)} findings, {faults} errors", "0", not findings and not faults)


def schemathesis(house, relay, cases):
    with urllib.request.urlopen(f"{house.origin}/api/openapi.json") as answer:
        document = json.load(answer)
    program = installed("schemathesis")
    if not program:
        return missing("schemathesis", f"{cases} cases over /api/openapi.json")
    said = house.convene("account", "token", "add", "schemathesis", *(
        word for scope in scopes(document) for word in ("--scope", scope)), "--json")
    token = json.loads(said.splitlines()[0])["secret"]
    operations = sum(len(item) for item in document["paths"].values())
    before = metric(house, ERRORS)
    done = subprocess.run(
        [program, "run", f"{relay.origin}/api/openapi.json", "--url", relay.origin,
         "-H", f"Authorization: Bearer {token}", "--max-examples", str(max(1, cases // operations)),
         "--workers", "2", "--seed", "1", "--no-color"],
        capture_output=True, text=True, cwd=house.home)
    failed = re.findall(r"^_+ ((?:GET|POST|HEAD) \S+)|^- (.+)$", done.stdout, re.M)
    findings = [" ".join(part for part in pair if part) for pair in failed] if done.returncode else []
    if done.returncode and not findings:
        findings = [line for line in done.stdout.splitlines() + done.stderr.splitlines() if line.strip()][-6:]
    seen = re.search(r"(\d[\d,]*) generated", done.stdout)
    scanned(house, "schemathesis", f"{seen[1] if seen else cases} cases over /api/openapi.json", findings, before)
    if findings:
        print(done.stdout[-4000:])


def scopes(document):
    return sorted({scope for item in document["paths"].values() for operation in item.values()
                   for need in operation.get("security", []) for scopes in need.values() for scope in scopes})


def wapiti(house, relay, seconds):
    """Over what anybody may open, and the page of somebody who is invited."""
    program = installed("wapiti")
    if not program:
        return missing("wapiti", "pages that anybody may open")
    before, report = metric(house, ERRORS), house.home / "wapiti.json"
    starts = [f"/m/{house.code}", f"/m/{house.code}?lang=ar", f"/m/{house.code}/apply", "/sign-in", "/invitation"]
    done = subprocess.run(
        [program, "-u", f"{relay.origin}/", "--scope", "domain", "-m", MODULES, "--flush-session", "--no-bugreport",
         "--max-scan-time", str(seconds), "--max-attack-time", str(max(5, seconds // 10)), "--store-session", str(house.home / "wapiti"), "-f", "json", "-o", str(report),
         "--header", f"Cookie: {PREFIX}invitation={house.secrets[0]}",
         *(word for start in starts for word in ("-s", relay.origin + start))],
        capture_output=True, text=True, cwd=house.home,
        env={"PATH": "/usr/bin:/bin", "HOME": str(house.home)})
    if not report.exists():
        return breaks(f"wapiti ended with {done.returncode}: {done.stdout[-500:]}{done.stderr[-1500:]}")
    told = json.loads(report.read_text())
    findings = [f"{kind}: {one['method']} {one['path']} {one['info']}"
                for part in ["vulnerabilities", "anomalies"] for kind, ones in told[part].items()
                for one in ones if kind not in OF_TLS]
    scanned(house, "wapiti", f"{told['infos'].get('crawled_pages_nbr', 0)} pages and forms", findings, before)


class Form:
    """A form of ours as a browser would send it."""

    def __init__(self, relay, place, fields, cookie, named):
        self.address, self.fields, self.cookie, self.named = relay.origin + place, fields, cookie, named
        self.origin = relay.origin


def forms(house, relay):
    secret = house.secrets[1]
    invited = f"{PREFIX}invitation={secret}"
    jar = http.cookiejar.CookieJar()
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(jar))
    page = browser.open(f"{relay.origin}/m/{house.code}/apply").read().decode()
    begun = next(f"{one.name}={one.value}" for one in jar)
    apply = {"proof": re.search(r'name="proof" value="([0-9a-f]{64})"', page)[1], "wish": "save",
             "name": "Rim", "email": "rim@example.org", "country": "LB", "organisation": "House",
             "sector": "academia", "topic-1": "a", "gate-G1": "yes", "offer-1-asset": "training",
             "motivation": "words", "consent": "on"}
    answer = {"proof": proof(secret), "answer": "accepted", "remark": "words"}
    needs = {"proof": proof(secret), "ask": "needs", "diet": "none", "access": "none", "consent": "on"}
    return [
        Form(relay, f"/m/{house.code}?lang=en", {}, "", "lang"),
        Form(relay, f"/m/{house.code}*", {}, "", None),
        Form(relay, "/i/0000*", {}, "", None),
        Form(relay, "/invitation", {}, f"{invited}*", None),
        Form(relay, "/invitation", answer, invited, "answer,remark"),
        Form(relay, "/invitation", needs, invited, "ask,diet,access"),
        Form(relay, f"/m/{house.code}/apply", apply, begun,
             ",".join(name for name in apply if name != "proof")),
        Form(relay, "/checkin?q=a", {}, f"{PREFIX}checkin={house.door}", "q"),
        Form(relay, "/sign-in", {}, f"{PREFIX}sign-in={secret}*", None),
    ]


def sqlmap(house, relay, depth):
    program = installed("sqlmap")
    if not program:
        return missing("sqlmap", "forms")
    for form in forms(house, relay):
        before = metric(house, ERRORS)
        call = [program, "-u", form.address, "--batch", "--flush-session", "--disable-coloring", "--threads", "4",
                "--level", str(depth), "--risk", str(min(3, depth)), "--dbms", "PostgreSQL", "--ignore-code", "*",
                "--output-dir", str(house.home / "sqlmap"), "--headers", f"Origin: {form.origin}"]
        if form.fields:
            call += ["--method", "POST", "--data", urllib.parse.urlencode(form.fields)]
        if form.cookie:
            call += ["--cookie", form.cookie]
        if form.named:
            call += ["-p", form.named]
        done = subprocess.run(call, capture_output=True, text=True, cwd=house.home,
                              env={"PATH": "/usr/bin:/bin", "HOME": str(house.home)})
        findings = re.findall(r"^Parameter: .*$", done.stdout, re.M)
        if "do not appear to be injectable" not in done.stdout and not findings:
            findings = [line for line in done.stdout.splitlines() if "CRITICAL" in line or "ERROR" in line][-3:] \
                or [f"said nothing of {form.address}"]
        place = urllib.parse.urlsplit(form.address).path
        scanned(house, "sqlmap", f"{'POST' if form.fields else 'GET'} {place}, {form.named or 'address or cookie'}"[:60],
                findings, before)


def scanners(house, cases, seconds, depth):
    relay = Relay(house)
    try:
        schemathesis(house, relay, cases)
        wapiti(house, relay, seconds)
        sqlmap(house, relay, depth)
    finally:
        relay.stop()
