"""A server of PostgreSQL, the demo meeting of next year on it, and the program of its pages."""
import datetime
import hashlib
import hmac
import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request

from measures.table import say

SOURCE = pathlib.Path(__file__).resolve().parent.parent.parent.parent
# How many send at once.
CLIENTS = 8


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

    def open(self, letters):
        """Writes to so many people, of whom the first answer under load."""
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
        for place in range(CLIENTS, letters):
            self.convene("guest", "add", "--as", "observer", "--by", "the Director", "--reason", "follows",
                         "--deadline", f"{year}-08-14", "--name", f"Omar Observer {place} (invented)",
                         "--email", f"omar{place}@example.org", "--country", "JO", "--languages", "en ar", "--yes")
        self.convene("application", "form", "open", "--until", f"{year}-07-20")
        self.door = re.search(r"/d/([0-9a-f]+)", self.convene("attendance", "door", "open", "North"))[1]
        self.convene("worker", "--once")
        self.letters = [path.read_bytes() for path in sorted((home / "mail/new").iterdir())]
        links = [re.sub(rb"=\r?\n", b"", letter) for letter in self.letters]
        self.secrets = sorted({found.decode() for letter in links
                               for found in re.findall(rb"/i/([0-9a-f]{40})", letter)})
        if len(self.secrets) < letters:
            sys.exit(f"of {letters} people invited {len(self.secrets)} have a link")
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


def proof(secret):
    return hmac.new(secret.encode(), b"convene form", hashlib.sha256).hexdigest()


def metric(house, name):
    # What was passed on is told nothing, so it is asked for without a word of whom it is for.
    text = urllib.request.urlopen(f"{house.origin}/metrics").read().decode()
    found = re.search(rf"^{name} (\d+)", text, re.M)
    return int(found[1]) if found else 0
