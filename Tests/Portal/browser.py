#!/usr/bin/env python3
"""Opens pages in Chromium as people do, and prints what it saw, one JSON object a step.

browser.py answer LINK [--telephone] [--language ar] [--pictures DIR]
browser.py apply ADDRESS FIELDS [--telephone] [--language ar]
browser.py send LINK [--telephone]
browser.py door LINK FIRST SECOND [--telephone] [--language ar]
browser.py seats ADDRESS --sign-in COMMAND [--telephone] [--language ar]
browser.py looks ADDRESS... [--behind ADDRESS... --sign-in COMMAND] [--axe FILE] [--pictures DIR]
"""
import argparse
import base64
import json
import pathlib
import shlex
import subprocess
from urllib.parse import urlsplit

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.wait import WebDriverWait

WATCH = """
window.shifted = 0;
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) window.shifted += entry.value;
}).observe({ type: 'layout-shift', buffered: true });
"""

SEEN = """
const entries = performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'));
const wide = [...document.querySelectorAll('body *')].filter(
  e => e.getBoundingClientRect().width > 1 && (e.getBoundingClientRect().right > innerWidth + 1
    || e.getBoundingClientRect().left < -1)).map(e => e.tagName);
// What a finger touches; a box is touched by its label as well, and a link in a sentence may be small.
const small = [...document.querySelectorAll('button, summary, select, textarea, input:not([type=hidden]), nav a')]
  .map(e => ['checkbox', 'radio'].includes(e.type) ? e.labels[0] ?? e : e)
  .filter(e => e.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && e.getBoundingClientRect().height < 43.5 && !e.closest('[aria-hidden=true], [tabindex="-1"]'));
return {
  path: location.pathname + location.search,
  language: document.documentElement.lang,
  direction: getComputedStyle(document.body).direction,
  title: document.title,
  heading: document.querySelector('h1')?.innerText ?? '',
  said: document.querySelector('[role=status] h2, [role=alert] h2')?.innerText ?? '',
  cookies: document.cookie,
  bytes: entries.reduce((sum, entry) => sum + entry.transferSize, 0),
  outside: entries.map(e => e.name).filter(name => new URL(name).origin !== location.origin),
  shifted: window.shifted ?? 0,
  wide: document.documentElement.scrollWidth > innerWidth ? wide : [],
  small: small.map(e => e.outerHTML.slice(0, 120)),
};
"""

AXE = """
const done = arguments[0];
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
axe.run(document, { runOnly: rules }).then(
  found => done(found.violations.map(rule => [rule.id, rule.nodes.length, rule.nodes[0].html])));
"""


class Hand:
    """A browser, and the one who holds it."""

    def __init__(self, telephone=False, dark=False, pictures=None, without_scripts=False):
        options = webdriver.ChromeOptions()
        for flag in ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                     "--disable-dev-shm-usage", "--disable-background-networking",
                     "--no-first-run", "--window-size=1280,900"]:
            options.add_argument(flag)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        if telephone:
            options.add_experimental_option("mobileEmulation", {
                "deviceMetrics": {"width": 390, "height": 844, "pixelRatio": 1.0, "touch": True}})
        self.driver = webdriver.Chrome(service=Service("/usr/bin/chromedriver"), options=options)
        self.driver.set_page_load_timeout(60)
        self.pictures = pictures
        self.clicks = 0
        if without_scripts:
            self.command("Emulation.setScriptExecutionDisabled", value=True)
        self.command("Page.addScriptToEvaluateOnNewDocument", source=WATCH)
        if dark:
            self.command("Emulation.setEmulatedMedia",
                         features=[{"name": "prefers-color-scheme", "value": "dark"}])

    def command(self, name, **given):
        return self.driver.execute_cdp_cmd(name, given)

    def comes_from(self, address):
        """Says whose requests follow, which pages believe where this machine is named as a proxy."""
        self.command("Network.enable")
        self.command("Network.setExtraHTTPHeaders", headers={"X-Forwarded-For": address})

    def open(self, address):
        self.driver.get(address)

    def press(self, css, leads=True):
        """Clicks, and waits for the page that it leads to."""
        self.driver.execute_script("window.isLeft = false")
        self.driver.find_element(By.CSS_SELECTOR, css).click()
        self.clicks += 1
        if leads:
            WebDriverWait(self.driver, 60, ignored_exceptions=[WebDriverException]).until(
                lambda driver: driver.execute_script(
                    "return window.isLeft === undefined && document.readyState === 'complete'"))

    def until(self, script):
        """Waits until a script says so."""
        WebDriverWait(self.driver, 30, poll_frequency=0.05, ignored_exceptions=[WebDriverException]).until(
            lambda driver: driver.execute_script(script))

    def write(self, css, text):
        field = self.driver.find_element(By.CSS_SELECTOR, css)
        field.clear()
        field.send_keys(text)

    def fill(self, fields):
        """By the names of fields: words, the value of a choice, or true for a box."""
        for name, value in fields.items():
            controls = self.driver.find_elements(By.CSS_SELECTOR, f'.long [name="{name}"]')
            kind = controls[0].get_attribute("type")
            if kind in ["checkbox", "radio"]:
                for control in controls:
                    if value is True or control.get_attribute("value") == value:
                        control.click()
            elif kind == "select-one":
                Select(controls[0]).select_by_value(value)
            else:
                controls[0].clear()
                controls[0].send_keys(value)

    def tell(self, step, **more):
        seen = self.driver.execute_script(SEEN)
        faults = [entry["message"] for entry in self.driver.get_log("browser")
                  if entry["level"] == "SEVERE"]
        print(json.dumps({"step": step, **seen, "faults": faults, **more}, ensure_ascii=False), flush=True)

    def violations(self, axe):
        """What axe-core finds, by its rules for WCAG 2.2 AA and what it calls best practice."""
        self.driver.execute_script(axe)
        return self.driver.execute_async_script(AXE)

    def picture(self, name):
        if not self.pictures:
            return
        size = self.command("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 2400), "scale": 1}
        taken = self.command("Page.captureScreenshot", captureBeyondViewport=True, clip=clip,
                             format="webp", quality=75)
        folder = pathlib.Path(self.pictures)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.webp").write_bytes(base64.b64decode(taken["data"]))

    def close(self):
        self.driver.quit()


def answer(given):
    hand = Hand(given.telephone, pictures=given.pictures)
    try:
        hand.open(given.link)
        if given.language:
            hand.press(f".languages a[hreflang={given.language}]")
        hand.tell("invited")
        hand.picture(f"invitation.{given.language or 'own'}")
        hand.press("button[value=accepted]")
        hand.tell("accepted")
        hand.picture(f"accepted.{given.language or 'own'}")
        hand.press("details.change summary", leads=False)
        hand.write("textarea[name=remark]", "Vegetarian. نباتي")
        hand.press("button[value=tentative]")
        hand.tell("tentative")
    finally:
        hand.close()


def apply(given):
    hand = Hand(given.telephone)
    try:
        hand.open(given.address)
        if given.language:
            hand.press(f".languages a[hreflang={given.language}]")
        hand.tell("empty")
        hand.press(".buttons button[value=save]")
        hand.tell("faults")
        hand.fill(json.loads(given.fields))
        hand.press(".buttons button[value=save]")
        hand.tell("saved")
    finally:
        hand.close()


def send(given):
    hand = Hand(given.telephone)
    try:
        hand.open(given.link)
        hand.tell("confirmed")
        hand.press(".buttons button[value=send]")
        hand.tell("sent")
    finally:
        hand.close()


def door(given):
    hand = Hand(given.telephone)
    until = WebDriverWait(hand.driver, 30, poll_frequency=0.05, ignored_exceptions=[WebDriverException]).until

    def touch(code, name="arrived"):
        # The list is drawn anew with each answer of the server, and the button with it.
        until(lambda driver: hand.press(
            f'#checkin-people button[name={name}][value="{code}"]', leads=False) or True)

    def waits(count):
        until(lambda driver: driver.execute_script(
            "return document.getElementById('checkin-waiting').textContent.match(/[0-9]+$/)?.[0]") == str(count))

    def ready():
        until(lambda driver: driver.execute_script(
            "return document.getElementById('checkin').dataset.ready") == "yes")

    try:
        hand.open(given.link)
        if given.language:
            hand.press(f".languages a[hreflang={given.language}]")
        ready()
        hand.driver.execute_async_script("navigator.serviceWorker.ready.then(arguments[0])")
        hand.tell("opened")
        touch(given.first)
        waits(0)
        hand.tell("came")
        hand.command("Network.enable")
        far = {"latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
        hand.command("Network.emulateNetworkConditions", offline=True, **far)
        touch(given.second)
        waits(1)
        until(lambda driver: not driver.execute_script(
            "return document.getElementById('checkin-state').hidden"))
        # What a browser complains of without a connection is what is meant.
        hand.driver.get_log("browser")
        hand.tell("noted")
        hand.command("Network.emulateNetworkConditions", offline=False, **far)
        hand.driver.execute_script("window.dispatchEvent(new Event('online'))")
        waits(0)
        hand.tell("sent")
    finally:
        hand.close()


def seats(given):
    """Somebody is moved from table to table by keys, and what that would do is told before it is done."""
    hand = Hand(given.telephone)
    find, wait = hand.driver.find_element, WebDriverWait(hand.driver, 60)
    try:
        hand.open(subprocess.check_output(shlex.split(given.sign_in), text=True).strip())
        hand.press("form button.main")
        hand.open(f"{given.address}?lang={given.language or 'en'}")
        hand.tell("plan")
        find(By.CSS_SELECTOR, ".guest").send_keys(Keys.ENTER)
        find(By.CSS_SELECTOR, ".here:not([hidden])").send_keys(Keys.ENTER)
        box = wait.until(lambda driver: driver.find_element(By.CSS_SELECTOR, "dialog[open]"))
        hand.tell("asked", told=box.text)
        agreed = box.find_elements(By.CSS_SELECTOR, "button.main")
        (agreed or box.find_elements(By.CSS_SELECTOR, "button"))[0].click()
        if agreed:
            done = (By.CSS_SELECTOR, "#told[data-state=done] h2")
            told = wait.until(lambda driver: driver.find_element(*done)).text
            hand.tell("moved", told=told)
            find(By.CSS_SELECTOR, "form.back button").click()
            wait.until(lambda driver: driver.find_element(*done).text != told)
            hand.tell("taken back", told=find(By.ID, "told").text)
    finally:
        hand.close()


def looks(given):
    axe = pathlib.Path(given.axe).read_text() if given.axe else None
    for dark in [False, True]:
        for telephone in [False, True]:
            hand = Hand(telephone, dark=dark, pictures=given.pictures)
            try:
                for place, address in enumerate(given.addresses + (given.behind or [])):
                    # One address may ask for 120 pages, and then for two a second.
                    hand.comes_from(f"10.{dark:d}.{telephone:d}.{place + 1}")
                    if given.behind and address == given.behind[0]:
                        # A link signs in once, so that each browser has one of its own.
                        hand.open(subprocess.check_output(shlex.split(given.sign_in), text=True).strip())
                        hand.driver.find_element("css selector", "form button.main").click()
                    for language in ["en", "fr", "ar"]:
                        hand.open(address)
                        here = hand.driver.current_url
                        hand.open(f"{here}{'&' if '?' in here else '?'}lang={language}")
                        look = f"{'dark' if dark else 'light'}.{'telephone' if telephone else 'desk'}"
                        page = urlsplit(here).path.strip("/").replace("/", "-") or "home"
                        # What a page moves by itself it moves each time; a browser that starts may once.
                        if hand.driver.execute_script("return window.shifted"):
                            hand.driver.refresh()
                        name = f"{page}.{language}.{look}"
                        hand.tell(name, violations=hand.violations(axe) if axe else [])
                        if not dark:
                            hand.picture(name)
            finally:
                hand.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    ways = parser.add_subparsers(required=True)
    way = ways.add_parser("answer")
    way.add_argument("link")
    way.add_argument("--telephone", action="store_true")
    way.add_argument("--language")
    way.add_argument("--pictures")
    way.set_defaults(run=answer)
    way = ways.add_parser("apply")
    way.add_argument("address")
    way.add_argument("fields", help="as JSON")
    way.add_argument("--telephone", action="store_true")
    way.add_argument("--language")
    way.set_defaults(run=apply)
    way = ways.add_parser("send")
    way.add_argument("link")
    way.add_argument("--telephone", action="store_true")
    way.set_defaults(run=send)
    way = ways.add_parser("door")
    way.add_argument("link")
    way.add_argument("first", help="the code of somebody")
    way.add_argument("second")
    way.add_argument("--telephone", action="store_true")
    way.add_argument("--language")
    way.set_defaults(run=door)
    way = ways.add_parser("seats")
    way.add_argument("address")
    way.add_argument("--sign-in", required=True, help="the command that prints a link to sign in by")
    way.add_argument("--telephone", action="store_true")
    way.add_argument("--language")
    way.set_defaults(run=seats)
    way = ways.add_parser("looks")
    way.add_argument("addresses", nargs="+")
    way.add_argument("--axe")
    way.add_argument("--pictures")
    way.add_argument("--behind", nargs="+", help="addresses that somebody signed in looks at")
    way.add_argument("--sign-in", help="the command that prints a link to sign in by")
    way.set_defaults(run=looks)
    given = parser.parse_args()
    given.run(given)


if __name__ == "__main__":
    main()
