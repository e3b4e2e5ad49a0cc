#!/usr/bin/env python3
"""Kills a process that keeps leads as fast as it can, many times, and looks at what is left.

    Tests/crash/leads.py [--rounds N] [--intake PATH] [--seed N] [--writers N]

Each round starts `intake bench leads --print-acknowledged`, kills it (SIGKILL, by its process id) at a random
moment, and then checks, with a reader of its own for the documented record format:

1. every acknowledged lead, of this round and of those before, is in the journal exactly once, and whole;
2. what can be read while nobody repaired anything yet is what `intake leads list` shows;
3. after the next start every lead lies in the folder of its desk, once, and is the lead of the journal.

A folder is used for several rounds, so that repaired journals are killed again. Exit code 0 when all is well.
Only the standard library is needed.
"""
import argparse, json, os, random, shutil, signal, struct, subprocess, sys, tempfile, time

MARKER = b"\xe5\x6a\x72\x6e"
SEGMENT_HEADER, RECORD_HEADER = 32, 24
LEAD, DELIVERED, TALLY, SNAPSHOT = 1, 2, 17, 32


def crc_table():
    table = []
    for byte in range(256):
        crc = byte
        for _ in range(8):
            crc = (crc >> 1) ^ 0x82F63B78 if crc & 1 else crc >> 1
        table.append(crc)
    return table


TABLE = crc_table()


def crc32c(data):
    crc = 0xFFFFFFFF
    table = TABLE
    for byte in data:
        crc = table[(crc ^ byte) & 0xFF] ^ (crc >> 8)
    return crc ^ 0xFFFFFFFF


def counting(folder):
    """The segments that count: those from the last one on that stands for all before it."""
    names = sorted(name for name in os.listdir(folder) if name.endswith(".journal"))
    for index in range(len(names) - 1, 0, -1):
        with open(os.path.join(folder, names[index]), "rb") as file:
            head = file.read(SEGMENT_HEADER + 8)
        if head[SEGMENT_HEADER + 6:] == struct.pack("<H", SNAPSHOT):
            return names[index:]
    return names


def records(folder, verified):
    """Type and payload of each whole record. `verified` remembers checksums, as they take long here."""
    for name in counting(folder):
        data = open(os.path.join(folder, name), "rb").read()
        assert data[:8] == b"intakejn", f"{name} has no header"
        assert struct.unpack_from("<I", data, 12)[0] == crc32c(data[:12] + data[16:32]), f"{name}: header"
        offset = SEGMENT_HEADER
        while offset + RECORD_HEADER <= len(data) and data[offset:offset + 4] == MARKER:
            version, kind, length, checksum = struct.unpack_from("<BxHII", data, offset + 4)
            end = offset + RECORD_HEADER + length
            if version != 1 or end > len(data):
                break
            covered = data[offset + 4:offset + 12] + data[offset + 16:end]
            if covered not in verified:
                if crc32c(covered) != checksum:
                    break
                verified.add(covered)
            yield kind, data[offset + RECORD_HEADER:end]
            offset = end


def reference(payload):
    text = payload[1:10].decode()
    return f"{text[:3]}-{text[3:6]}-{text[6:]}"


def journal_leads(folder, verified):
    return [reference(payload) for kind, payload in records(folder, verified) if kind == LEAD]


ADVISER, WHY, EMAIL = 1, 8, 12
# In a tally: a desk was given a lead.
ASSIGNED = 1


def number(payload, offset):
    """A number (LEB128), and where it ends."""
    value, shift = 0, 0
    while True:
        byte = payload[offset]
        offset += 1
        value |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            return value, offset


def forgotten_leads(folder, verified, adviser):
    """How many leads of a desk are gone, as their people took them back: for its room they count still."""
    count = 0
    for kind, payload in records(folder, verified):
        offset = 0
        while kind == TALLY and offset < len(payload):
            code, texts = payload[offset], []
            offset += 1
            for _ in range(2):
                length, offset = number(payload, offset)
                texts.append(payload[offset:offset + length].decode())
                offset += length
            _, offset = number(payload, offset)
            times, offset = number(payload, offset)
            if code == ASSIGNED and texts[0] == adviser:
                count += times
    return count


def fields(payload):
    """The texts of a lead by their tags; of several with one tag the last."""
    found, offset = {}, 18
    while offset < len(payload):
        tag = payload[offset]
        length, offset = number(payload, offset + 1)
        found[tag] = payload[offset:offset + length]
        offset += length
    return {tag: found.get(tag, b"").decode() for tag in (ADVISER, WHY, EMAIL)}


class Harness:
    def __init__(self, intake, writers):
        self.intake, self.writers = intake, writers
        self.acknowledged_in_all = 0

    def command(self, data, *more):
        return [self.intake, "bench", "leads", "--data", data, "--writers", str(self.writers), *more]

    def kill_one(self, data, delay):
        """Runs until it is killed; returns what was acknowledged. A last line without its end doesn't count."""
        process = subprocess.Popen(
            self.command(data, "--seconds", "60", "--print-acknowledged"), stdout=subprocess.PIPE)
        first = process.stdout.readline()
        time.sleep(delay)
        os.kill(process.pid, signal.SIGKILL)
        rest = process.stdout.read()
        process.wait()
        lines = (first + rest).split(b"\n")[:-1]
        return [line.decode() for line in lines]

    def round(self, data, acknowledged, delay, verified):
        new = self.kill_one(data, delay)
        assert new, "nothing was acknowledged"
        acknowledged += new
        self.acknowledged_in_all += len(new)
        kept = journal_leads(os.path.join(data, "journal"), verified)
        self.compare(acknowledged, kept)
        shown = subprocess.run(
            [self.intake, "leads", "list", "--json", "--data", data], capture_output=True, check=True)
        assert not shown.stderr, shown.stderr
        assert [lead["reference"] for lead in json.loads(shown.stdout)] == kept, "list shows something else"
        return kept

    @staticmethod
    def compare(acknowledged, kept):
        assert len(set(kept)) == len(kept), "a lead is in the journal twice"
        lost = set(acknowledged) - set(kept)
        assert not lost, f"{len(lost)} acknowledged leads are lost, such as {sorted(lost)[0]}"

    def deliver(self, data, verified):
        """Starts once more, delivers, and looks into the folders of the desks."""
        run = subprocess.run(self.command(data, "--seconds", "0", "--deliver"), capture_output=True, check=True)
        assert json.loads(run.stdout)["leads_undelivered"] == 0
        kept = journal_leads(os.path.join(data, "journal"), verified)
        found = []
        for desk in os.listdir(os.path.join(data, "desks")):
            for name in os.listdir(os.path.join(data, "desks", desk)):
                if name.startswith("."):
                    continue
                with open(os.path.join(data, "desks", desk, name)) as file:
                    lead = json.load(file)
                assert lead["adviser"] == desk and name == lead["reference"] + ".json"
                assert lead["email"] == "robin@example.org" and lead["consent"]["turn"] > 0
                found.append(lead["reference"])
        assert sorted(found) == sorted(kept), "the folders of the desks hold something else than the journal"
        delivered = [reference(p) for kind, p in records(os.path.join(data, "journal"), verified) if kind == DELIVERED]
        assert set(delivered) == set(kept), "not every delivery was noted"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--rounds-per-folder", type=int, default=5)
    parser.add_argument("--intake", default=".build/release/intake")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--writers", type=int, default=16)
    parser.add_argument("--longest", type=float, default=0.15, help="seconds before the kill, at most")
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    chance = random.Random(options.seed)
    harness = Harness(options.intake, options.writers)
    done = 0
    while done < options.rounds:
        data = tempfile.mkdtemp(prefix="intake-crash-", dir=".")
        try:
            acknowledged, verified = [], set()
            for _ in range(min(options.rounds_per_folder, options.rounds - done)):
                kept = harness.round(data, acknowledged, chance.uniform(0, options.longest), verified)
                done += 1
            harness.deliver(data, verified)
            print(f"round {done}: {len(acknowledged)} acknowledged, {len(kept)} kept, all delivered", flush=True)
        except AssertionError as problem:
            print(f"round {done + 1}: {problem}; left in {data}", file=sys.stderr)
            return 1
        shutil.rmtree(data)
    print(f"{done} rounds, {harness.acknowledged_in_all} acknowledged leads, none lost, none twice")
    return 0


if __name__ == "__main__":
    sys.exit(main())
