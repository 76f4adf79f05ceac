"""A mail server with faults for tests: says its port, keeps what it took, ends with its input.

faulty.py FOLDER [--greeting REPLY] [--sender REPLY] [--drops]
Whoever is written to says what goes wrong: no-… is refused for good, later-… for now, full-… and
busy-… after the letter, mute-… has its letter taken and the connection closed, cut-N-… is cut after
N bytes of the letter; once-… before any of these means the first time only. --drops closes every
connection at once. Each letter taken is FOLDER/N.eml beside FOLDER/N.json with its sender.
"""
import argparse
import json
import os
import re
import socketserver
import sys
import threading

ask = argparse.ArgumentParser()
ask.add_argument("folder")
ask.add_argument("--greeting", default="220 faulty.test")
ask.add_argument("--sender", default="250 ok")
ask.add_argument("--drops", action="store_true")
given = ask.parse_args()
lock, seen, taken = threading.Lock(), set(), 0


def fault(reader):
    once = reader.startswith("once-")
    with lock:
        if once and reader in seen:
            return ""
        seen.add(reader)
    return reader.removeprefix("once-")


def keep(letter, sender):
    global taken
    with lock:
        number, taken = taken, taken + 1
    path = f"{given.folder}/{number:05}"
    with open(f"{path}.part", "wb") as file:
        file.write(letter)
    with open(f"{path}.json", "w") as file:
        json.dump({"from": sender}, file)
    os.rename(f"{path}.part", f"{path}.eml")
    return number


class Talk(socketserver.StreamRequestHandler):
    def say(self, line):
        self.wfile.write(f"{line}\r\n".encode())

    def handle(self):
        if given.drops:
            return
        self.say(given.greeting)
        wrong = sender = ""
        while line := self.rfile.readline():
            words = line.decode().strip()
            verb = words[:4].upper()
            if verb == "EHLO":
                self.say("250-faulty.test\r\n250 8BITMIME")
            elif verb == "MAIL":
                sender = re.search("<(.*?)>", words)[1]
                self.say(given.sender)
            elif verb == "RCPT":
                wrong = fault(re.search("<(.*?)@", words)[1])
                if wrong.startswith("no-"):
                    self.say("550-5.1.1 nobody here\r\n550 5.1.1 has that name")
                elif wrong.startswith("later-"):
                    self.say("450 4.2.0 come again")
                elif wrong.startswith("goodbye-"):
                    self.say("421 4.3.2 closing")
                    return
                else:
                    self.say("250 ok")
            elif verb == "DATA":
                self.say("354 go on")
                cut = re.match(r"cut-(\d+)", wrong)
                if cut:
                    self.rfile.read(int(cut[1]))
                    return
                letter = b""
                while (part := self.rfile.readline()) not in (b".\r\n", b""):
                    letter += part[1:] if part.startswith(b".") else part
                if part == b"":
                    return
                if wrong.startswith("full-"):
                    self.say("552 5.3.4 too large")
                elif wrong.startswith("busy-"):
                    self.say("451 4.3.0 not now")
                else:
                    number = keep(letter, sender)
                    if wrong.startswith("mute-"):
                        return
                    self.say(f"250 2.0.0 taken as {number:05}")
            elif verb == "QUIT":
                self.say("221 goodbye")
                return
            else:
                self.say("502 no")


class Office(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True


with Office(("127.0.0.1", 0), Talk) as office:
    print(office.server_address[1], flush=True)
    threading.Thread(target=office.serve_forever, daemon=True).start()
    sys.stdin.read()
