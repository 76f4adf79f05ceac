"""A mail server of aiosmtpd for tests: says its port, keeps what it took, ends with its input.

server.py FOLDER [--tls CERTIFICATE KEY] [--encrypted] [--login USER SECRET] [--utf8]
Each letter is FOLDER/N.eml beside FOLDER/N.json with its envelope and how it came.
"""
import argparse
import asyncio
import base64
import json
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

ask = argparse.ArgumentParser()
ask.add_argument("folder")
ask.add_argument("--tls", nargs=2)
ask.add_argument("--encrypted", action="store_true")
ask.add_argument("--login", nargs=2)
ask.add_argument("--utf8", action="store_true")
given = ask.parse_args()


class Server(SMTP):
    async def auth_XOAUTH2(self, _, words):
        if len(words) > 1:
            said = base64.b64decode(words[1]).decode()
        else:
            said = (await self.challenge_auth("")).decode()
        user, secret = given.login
        right = said == f"user={user}\x01auth=Bearer {secret}\x01\x01"
        return AuthResult(success=right, handled=False, auth_data="XOAUTH2" if right else None)


class Box:
    count = 0

    async def handle_DATA(self, server, session, envelope):
        number, Box.count = Box.count, Box.count + 1
        path = f"{given.folder}/{number:05}"
        with open(f"{path}.part", "wb") as file:
            file.write(envelope.original_content)
        how = {
            "from": envelope.mail_from, "to": ",".join(envelope.rcpt_tos),
            "encrypted": "yes" if session.ssl or given.encrypted else "no",
            "login": str(session.auth_data or ""), "peer": str(session.peer[1]),
        }
        with open(f"{path}.json", "w") as file:
            json.dump(how, file)
        os.rename(f"{path}.part", f"{path}.eml")
        return f"250 2.0.0 taken as {number:05}"


def knows(server, session, envelope, mechanism, data):
    user, secret = given.login
    right = (data.login.decode(), data.password.decode()) == (user, secret)
    return AuthResult(success=right, handled=False, auth_data=mechanism if right else None)


def context():
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(*given.tls)
    return made


def session():
    starts = given.tls and not given.encrypted
    return Server(
        Box(), hostname="server.test", tls_context=context() if starts else None,
        require_starttls=bool(starts), enable_SMTPUTF8=given.utf8,
        auth_required=bool(given.login), authenticator=knows if given.login else None,
        auth_require_tls=not given.encrypted)


async def serve():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        session, "127.0.0.1", 0, ssl=context() if given.encrypted else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(serve())
