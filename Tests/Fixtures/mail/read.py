"""What Python's email makes of every letter in a folder, a line of JSON each."""
import email
import email.policy
import json
import pathlib
import sys

for path in sorted(pathlib.Path(sys.argv[1]).glob("*.eml")):
    letter = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    parts = {part.get_content_type(): part for part in letter.walk() if not part.is_multipart()}
    print(json.dumps({
        "id": letter["Message-ID"].strip("<>"),
        "to": [one.addr_spec for one in letter["To"].addresses],
        "names": [one.display_name for one in letter["To"].addresses],
        "subject": letter["Subject"],
        "kinds": sorted(parts),
        "text": parts["text/plain"].get_content(),
        "defects": [str(one) for one in letter.defects],
    }))
