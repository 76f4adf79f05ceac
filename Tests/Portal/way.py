#!/usr/bin/env python3
"""Goes the whole way of three people in Chromium: from the form of a call to the door of the meeting.

way.py PROGRAMS
  PROGRAMS  the folder of convene and convene-portal
One at a desk, one in Arabic on a telephone, one without scripts; each writes to the form, reviews what
another reviewer was given, answers the letter and is checked in. Everything is real: PostgreSQL, both
programs, a mail server that keeps what it is handed, the browser. What a desk does it does by commands.
Prints one JSON object a look, with who, and how many clicks and pages since the letter, and then who is
said to have come. Ends with 1 where a command says no.
"""
import datetime
import email
import email.policy
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
import zoneinfo
from concurrent.futures import ThreadPoolExecutor

from aiosmtpd.controller import Controller
from selenium.webdriver.common.by import By

from browser import Hand
from measures.house import free_port

SOURCE = pathlib.Path(__file__).resolve().parent.parent.parent
CODE = "EGM-2007-09"


class Catcher:
    """A mail server that keeps every letter it is handed."""

    def __init__(self):
        self.letters, self.lock = [], threading.Lock()
        self.server = Controller(self, hostname="127.0.0.1", port=free_port())
        self.server.start()

    async def handle_DATA(self, server, session, envelope):
        letter = email.message_from_bytes(envelope.content, policy=email.policy.default)
        with self.lock:
            self.letters.append((envelope.rcpt_tos, letter))
        return "250 kept"

    def page(self, address, place, home):
        """The letter to this address with such a link, as the file of a page that a reader of mail shows."""
        found = []
        with self.lock:
            for to, letter in self.letters:
                body = letter.get_body(("html",))
                if to == [address] and body and f"/{place}/" in body.get_content():
                    found.append(body.get_content())
        if not found:
            sys.exit(f"{address} got no letter with a link /{place}/…")
        file = home / f"{place}-{address}.html"
        file.write_text(found[-1])
        return file.as_uri()


class House:
    """A desk of its own with its database, the pages that it serves, and the mail server it knows."""

    def __init__(self, programs, home):
        self.programs, self.home, self.catcher = programs, home, Catcher()
        self.origin = f"http://127.0.0.1:{free_port()}"
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(home), "XDG_CONFIG_HOME": f"{home}/config",
            "CONVENE_DATA": f"{home}/desk", "CONVENE_KEY": f"{home}/key", "CONVENE_PORTAL": self.origin,
            "CONVENE_MAIL": f"smtp://127.0.0.1:{self.catcher.server.port}?tls=none",
            "CONVENE_MEETING": CODE, "CONVENE_LANGUAGE": "en",
        }
        self.process, self.log = None, open(home / "log", "wb")

    def __call__(self, *words, statuses=(0,)):
        done = subprocess.run(
            [str(self.programs / "convene"), *words], env=self.environment, cwd=self.home,
            capture_output=True, text=True, stdin=subprocess.DEVNULL)
        if done.returncode not in statuses:
            sys.exit(f"convene {' '.join(words)}: {done.returncode}, {done.stderr}{done.stdout}")
        return done.stdout

    def rows(self, *words):
        lines = self(*words, "--json").splitlines()
        return [json.loads(line) for line in lines if not line.startswith('{"done":')]

    def serve(self):
        self.process = subprocess.Popen(
            [str(self.programs / "convene"), "serve", "--listen", self.origin.removeprefix("http://")],
            env=self.environment, stdout=self.log, stderr=self.log)
        for _ in range(300):
            try:
                if urllib.request.urlopen(f"{self.origin}/readyz", timeout=5).status == 200:
                    return
            except OSError:
                time.sleep(0.1)
        sys.exit((self.home / "log").read_text())

    def stop(self):
        if self.process:
            self.process.terminate()
            self.process.wait(30)
        subprocess.run([str(self.programs / "convene"), "database", "stop"], env=self.environment,
                       stdout=self.log, stderr=self.log)
        self.catcher.server.stop()


def meeting(starts):
    """That of the demo on two days, for a few people at two tables; its letters ask for two people."""
    there = json.loads((SOURCE / "Sources/ConveneDemo/Files/egm-2007.json").read_text())
    ends = starts + datetime.timedelta(days=1)
    there |= {"starts": str(starts), "ends": str(ends), "places": {"open": 6, "nominated": 0}, "floors": [],
              "tables": [table | {"lowest": 1, "highest": 4} for table in there["tables"][:2]],
              "reviewing": {"blind": False, "reviews": 1, "practice": []}, "writing": {"twoPeople": True}}
    return there


class Person:
    """Somebody with a browser, who applies, reads letters, and reviews as somebody else."""

    def __init__(self, house, key, name, language, **manner):
        self.house, self.key, self.name, self.language, self.manner = house, key, name, language, manner
        self.address, self.reader = f"{key}@example.org", f"reviewer-{key}@example.org"
        # Their own first, in which they are written to.
        self.languages = "|".join([language, *sorted({"ar", "en", "fr"} - {language})])
        self.hand, self.pages = None, 0

    def begin(self):
        self.hand = Hand(**self.manner)

    def tell(self, step, **more):
        hand = self.hand
        pages = hand.driver.execute_script("return history.length") - self.pages
        hand.tell(step, who=self.key, clicks=hand.clicks, pages=pages, **more)

    def chooses_language(self):
        if self.language not in self.hand.driver.execute_script("return document.documentElement.lang"):
            self.hand.press(f".languages a[hreflang={self.language}]")

    def opens_letter(self, address, place):
        """As the program shows it that reads mail; the click on its link is the first."""
        hand = self.hand
        hand.open(self.house.catcher.page(address, place, self.house.home))
        hand.clicks, self.pages = 0, hand.driver.execute_script("return history.length")
        hand.press(f'a[href^="{self.house.origin}/{place}/"]')

    def applies(self):
        hand = self.hand
        hand.open(f"{self.house.origin}/m/{CODE}")
        self.chooses_language()
        self.tell("reads")
        hand.press('a[href*="/apply"]')
        hand.fill({
            "name": self.name, "email": self.address, "country": "LB",
            "organisation": f"House of {self.key} (invented)", "sector": "academia",
            f"language-{self.language}": True, "topic-1": "a", "gate-G1": "yes", "gate-G2": "yes",
            "gate-G3": "yes", "gate-G4": "yes", "offer-1-asset": "training", "offer-1-topic": "c",
            "need-1-asset": "funding", "need-1-topic": "a", "motivation": "Because of <it>. لأنّه",
            "consent": True})
        hand.press(".buttons button[value=save]")
        self.tell("wrote")

    def sends(self):
        self.opens_letter(self.address, "a")
        self.hand.press(".buttons button[value=send]")
        self.tell("applied")

    def reviews(self):
        """What this reviewer was given, with a mark on every criterion, one page after the other."""
        hand = self.hand
        self.opens_letter(self.reader, "r")
        self.tell("reviewer")
        hand.press('main a[href^="/review/A-"]')
        read = 0
        while groups := hand.driver.find_elements(By.CSS_SELECTOR, "fieldset.criterion"):
            for group in groups:
                group.find_element(By.CSS_SELECTOR, 'input[value="3"]').click()
            if read == 0:
                self.tell("marks")
            hand.press("button[name=wish][value=done]")
            read += 1
        self.tell("reviewed", read=read)

    def accepts(self):
        self.opens_letter(self.address, "i")
        self.tell("invited")
        self.hand.press("button[value=accepted]")
        self.tell("accepted")

    def sees_tables(self):
        self.hand.open(f"{self.house.origin}/invitation")
        self.tell("seated", tables=len(self.hand.driver.find_elements(By.CSS_SELECTOR, ".tables .seat")))

    def is_checked_in(self, door, code):
        hand = self.hand
        hand.open(door)
        self.chooses_language()
        if not self.manner.get("without_scripts"):
            hand.until('return document.getElementById("checkin").dataset.ready === "yes"')
        self.tell("door", ready=hand.driver.execute_script(
            "return document.getElementById('checkin').dataset.ready ?? 'no'"))
        hand.press(f'#checkin-people button[name=arrived][value="{code}"]',
                   leads=bool(self.manner.get("without_scripts")))
        hand.until(f"""
            return !document.querySelector('#checkin-people button[name=arrived][value="{code}"]')
              && !document.getElementById('checkin-waiting').textContent.match(/[1-9]/)""")
        self.tell("came")


def approves(house, colleague):
    """A second person looks at the letters that wait and lets them go, on the board, as often as asked."""
    hand = Hand()
    try:
        hand.open(house("account", "link", colleague).strip())
        hand.press("form button.main")
        while True:
            yield
            hand.open(f"{house.origin}/board/{CODE}/letters")
            count = hand.driver.find_element(By.CSS_SELECTOR, ".reply h2").text
            hand.write("#number-approve", re.search(r"\d+", count)[0])
            hand.tell("looks", who="approver")
            hand.press(".reply button.main")
            hand.tell("approved", who="approver")
    finally:
        hand.close()


def way(house):
    today = datetime.datetime.now(zoneinfo.ZoneInfo("Asia/Beirut")).date()
    tomorrow = str(today + datetime.timedelta(days=1))
    file = house.home / "meeting.json"
    file.write_text(json.dumps(meeting(today + datetime.timedelta(days=2)), ensure_ascii=False))
    people = [
        Person(house, "desk", "Rim Haddad (invented)", "en"),
        Person(house, "telephone", "سلمى الخوري (مختلقة)", "ar", telephone=True),
        Person(house, "plain", "Élise Aoun (inventée)", "fr", without_scripts=True),
    ]
    browsers = ThreadPoolExecutor(len(people))

    def all_do(act):
        list(browsers.map(act, people))

    beginning = browsers.map(Person.begin, people)
    house("account", "name", "Rana Haddad")
    house("account", "add", "portal", "--name", "The pages", "--role", "portal")
    house("account", "add", "karim", "--name", "Karim Nasser", "--role", "head_of_unit")
    house("meeting", "import", str(file))
    house("meeting", "publish")
    house("application", "form", "open", "--until", tomorrow)
    house.serve()
    list(beginning)
    approving = approves(house, "karim")
    next(approving)
    try:
        all_do(Person.applies)
        house("worker", "--once")
        all_do(Person.sends)
        house("application", "form", "take")
        house("application", "form", "close")
        for key, topic in [("omar", "a"), ("huda", "c"), ("lina", "c")]:
            house("application", "add", "--name", f"{key.capitalize()} Saleh (invented)",
                  "--email", f"{key}@example.org", "--organisation", f"House of {key} (invented)",
                  "--sector", "academia", "--country", "JO", "--languages", "ar", "--topics", topic,
                  "--gates", "G1,G2,G3,G4", "--offers", f"training:{topic}:M")
        table = "name,email,organisation,country,languages,topics,most,login\n" + "".join(
            f"Reviewer of {one.key} (invented),{one.reader},,FR,{one.languages},,,\n" for one in people)
        (house.home / "reviewers.csv").write_text(table)
        house("review", "enlist", "reviewers.csv")
        house("review", "assign")
        house("review", "invite")
        next(approving)
        house("worker", "--once")
        all_do(Person.reviews)
        house("score", "compute")
        house("selection", "run")
        house("selection", "sign", "--yes")
        house("invitation", "send", "--deadline", tomorrow, "--yes", statuses=(74,))
        next(approving)
        house("worker", "--once")
        all_do(Person.accepts)
        invited = house.rows("invitation", "status")
        house("invitation", "record", *(row["application"] for row in invited if row["status"] == "issued"),
              "accepted", "--yes")
        house("seating", "solve")
        house("seating", "announce")
        all_do(Person.sees_tables)
        # The days of the meeting come sooner than anybody would wait for.
        file.write_text(json.dumps(meeting(today), ensure_ascii=False))
        house("meeting", "update", str(file), "--yes", "--no-letters")
        door = re.search(r"http\S+", house("attendance", "door", "open", "North entrance"))[0]
        codes = {row["name"]: row["application"] for row in invited}
        all_do(lambda one: one.is_checked_in(door, codes[one.name]))
        for row in house.rows("attendance", "list"):
            print(json.dumps({"attendance": row}, ensure_ascii=False), flush=True)
        house("audit", "verify")
    finally:
        approving.close()
        for one in people:
            one.hand.close()


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    home = pathlib.Path(tempfile.mkdtemp(prefix="convene-way-"))
    home.chmod(0o755)
    house = None
    try:
        house = House(pathlib.Path(sys.argv[1]).resolve(), home)
        way(house)
    finally:
        if house:
            house.stop()
        shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    main()
