"""Dovecot with one mailbox for tests: says its ports, ends with its input.

imap.py FOLDER [CERTIFICATE KEY]
The user is office, the password s3cret; the mailbox is the maildir FOLDER/mail, and what Dovecot says
stands in FOLDER/log. Ports are told as `IMAP IMAPS`.
"""
import grp
import os
import pathlib
import pwd
import shutil
import socket
import subprocess
import sys
import time

folder = pathlib.Path(sys.argv[1]).resolve()
certificate, key = sys.argv[2:4]
dovecot = shutil.which("dovecot", path="/usr/sbin:/usr/bin:/sbin")
# Mail is nobody's where the tests are root's, as Dovecot lets root read none.
mailer = pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
us = pwd.getpwuid(os.geteuid()).pw_name
login = "dovenull" if os.geteuid() == 0 else us


def free():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


ports = free(), free()
for part in ("mail/new", "mail/cur", "mail/tmp", "home", "run", "state"):
    (folder / part).mkdir(parents=True, exist_ok=True)
if os.geteuid() == 0:
    for path in (folder / "mail", *(folder / "mail").rglob("*"), folder / "home"):
        os.chown(path, mailer.pw_uid, mailer.pw_gid)
    # The one who lets people in is neither root nor the mail's owner.
    folder.chmod(0o755)
(folder / "dovecot.conf").write_text(f"""
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
instance_name = {folder.name}
protocols = imap
ssl = required
ssl_cert = <{certificate}
ssl_key = <{key}
default_internal_user = {us}
default_internal_group = {grp.getgrgid(os.getegid()).gr_name}
default_login_user = {login}
first_valid_uid = 1
mail_location = maildir:{folder}/mail
mail_uid = {mailer.pw_uid}
mail_gid = {mailer.pw_gid}
passdb {{
  driver = static
  args = user=office password=s3cret
}}
userdb {{
  driver = static
  args = uid={mailer.pw_uid} gid={mailer.pw_gid} home={folder}/home
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    address = 127.0.0.1
    port = {ports[0]}
  }}
  inet_listener imaps {{
    address = 127.0.0.1
    port = {ports[1]}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
}}
""")
server = subprocess.Popen(
    [dovecot, "-F", "-c", str(folder / "dovecot.conf")], stdout=subprocess.DEVNULL,
    stderr=open(folder / "err", "wb"))
try:
    for _ in range(200):
        try:
            for port in ports:
                socket.create_connection(("127.0.0.1", port), 1).close()
            break
        except OSError:
            if server.poll() is not None:
                sys.exit((folder / "err").read_text())
            time.sleep(0.05)
    print(*ports, flush=True)
    sys.stdin.read()
finally:
    server.terminate()
    try:
        server.wait(20)
    except subprocess.TimeoutExpired:
        server.kill()
