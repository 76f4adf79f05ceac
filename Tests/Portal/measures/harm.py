"""What others notice of who does harm: slow clients, bodies, forms and nesting beyond measure."""
import http.client
import multiprocessing
import socket
import threading
import time

from measures.table import breaks, say


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
