#!/bin/bash
# A campaign of letters through a real mail server: Postfix with STARTTLS and AUTH (Dovecot's), a mailbox a
# person; then every mailbox is opened over IMAP by Python. As root, on loopback; needs postfix and dovecot-imapd.
# campaign.sh PROGRAMS [PEOPLE] [KEPT]: the folder of the programs, how many are written to, and a folder in
# which one letter of each language is kept with its pages.
set -euo pipefail
cd "$(dirname "$0")/../.."
convene=$(cd "$1" && pwd)/convene
people=${2:-1000}
kept=${3:-}
port=${PORT:-2587}
home=$(mktemp -d)
chmod 755 "$home"
trap 'postfix -c "$home/postfix" stop >/dev/null 2>&1 || true
  doveadm -c "$home/dovecot.conf" stop 2>/dev/null || true
  "$convene" database stop >/dev/null 2>&1 || true
  rm -rf "$home"' EXIT

mkdir -p "$home/postfix" "$home/queue" "$home/state" "$home/mailboxes"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
  -keyout "$home/key.pem" -out "$home/certificate.pem" 2>/dev/null
chown postfix "$home/state"
chown nobody:nogroup "$home/mailboxes"

cat > "$home/dovecot.conf" <<CONF
base_dir = $home/dovecot
log_path = $home/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = dovecot
default_login_user = dovenull
passdb {
  driver = static
  args = password=an-invented-word
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=$home/mailboxes/%Ld/%Ln
}
first_valid_uid = 1
mail_location = maildir:$home/mailboxes/%Ld/%Ln
service imap-login {
  inet_listener imap {
    port = $((port + 1))
  }
  inet_listener imaps {
    port = 0
  }
}
service auth {
  unix_listener $home/queue/private/auth {
    user = postfix
    mode = 0660
  }
}
CONF

cat > "$home/postfix/main.cf" <<CONF
compatibility_level = 3.6
queue_directory = $home/queue
data_directory = $home/state
mail_owner = postfix
inet_interfaces = loopback-only
inet_protocols = ipv4
myhostname = localhost
mydestination =
virtual_mailbox_domains = regexp:$home/postfix/domains
virtual_mailbox_maps = texthash:$home/mailboxes.map
virtual_mailbox_base = $home/mailboxes
virtual_uid_maps = static:$(id -u nobody)
virtual_gid_maps = static:$(id -g nobody)
smtpd_tls_cert_file = $home/certificate.pem
smtpd_tls_key_file = $home/key.pem
smtpd_tls_loglevel = 1
smtpd_sasl_type = dovecot
smtpd_sasl_path = private/auth
smtputf8_enable = yes
maillog_file = $home/postfix.log
maillog_file_prefixes = $home
default_transport = error:nothing leaves
CONF
echo '/./ OK' > "$home/postfix/domains"
python3 Tests/Mail/people.py "$people" "$home"
cat > "$home/postfix/master.cf" <<CONF
postlog unix-dgram n - n - 1 postlogd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
error unix - - n - - error
retry unix - - n - - error
showq unix n - n - - showq
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
127.0.0.1:$port inet n - n - - smtpd
  -o smtpd_tls_security_level=encrypt
  -o smtpd_sasl_auth_enable=yes
  -o smtpd_relay_restrictions=permit_sasl_authenticated,reject
  -o smtpd_recipient_restrictions=permit_sasl_authenticated,reject
CONF
postfix -c "$home/postfix" check
mkdir -p "$home/queue/private"
dovecot -c "$home/dovecot.conf"
postfix -c "$home/postfix" start >/dev/null 2>&1

printf 'an-invented-word\n' > "$home/password"
chmod 600 "$home/password"
export CONVENE_DATA=$home/data
export CONVENE_MAIL="smtp://office%40example.org@localhost:$port?password-file=$home/password&ca-file=$home/certificate.pem"
export CONVENE_PORTAL=https://meetings.example.org
unset CONVENE_DATABASE CONVENE_KEY CONVENE_LANGUAGE CONVENE_MEETING
mkdir -p "$CONVENE_DATA"
"$convene" account name Rana Haddad >/dev/null
"$convene" meeting import "$home/meeting.json" >/dev/null
"$convene" meeting publish >/dev/null
"$convene" nomination import "$home/nominations.csv" | tail -1
began=$(date +%s.%N)
"$convene" nomination acknowledge --yes > "$home/acknowledged" 2>&1 || { tail -5 "$home/acknowledged"; exit 1; }
tail -2 "$home/acknowledged"
# Five go first, to be looked at.
"$convene" invitation send --go-on
handed=$(date +%s.%N)
for _ in $(seq 60); do
  [ "$(postqueue -c "$home/postfix" -j 2>/dev/null | wc -l)" = 0 ] && break
  sleep 1
done
log=$home/postfix.log
awk -v began="$began" -v handed="$handed" -v delivered="$(grep -c 'status=sent' "$log")" \
  -v known="$(grep -c 'sasl_username=office@example.org' "$log")" \
  -v encrypted="$(grep -c 'TLS connection established' "$log")" 'BEGIN {
    printf "handed over in %.1f s; by Postfix taken from a known user: %d, delivered: %d; sessions with TLS: %d\n", \
      handed - began, known, delivered, encrypted }'
python3 Tests/Mail/mailboxes.py "$people" 127.0.0.1 "$((port + 1))" $kept
