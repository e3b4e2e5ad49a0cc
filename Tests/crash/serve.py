#!/usr/bin/env python3
"""Kills a service while people make leads over both protocols, many times, and looks at what is left.

    Tests/crash/serve.py [--rounds N] [--intake PATH] [--dialogs DIR] [--seed N] [--clients N]

Each round starts `intake serve`, lets clients talk until the service is killed (SIGKILL, by its process id) at a
random moment, and then checks, with the reader of `leads.py` for the documented record format:

1. every reference that a client was told, in this round and those before, is in the journal exactly once, whole;
2. `intake leads list --json` shows the journal;
3. after the next start every conversation of another system goes on as if nothing had happened: its last id gets its
   old reply, byte for byte, the line that was cut off is taken once, and the next line gets the reply that a twin gets,
   which had the same lines in a service that was never killed;
4. a person goes on with the code of their conversation, from the last block that they read;
5. after the last round of a folder, the desks have every lead of the journal, each in one file.

Exit code 0 when all is well. Only the standard library is needed.
"""
import argparse, json, os, random, re, shutil, signal, socket, subprocess, sys, tempfile, threading, time

from leads import DELIVERED, Harness, journal_leads, records, reference

REFERENCE = re.compile(r"\b[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}\b")
# What is typed to get from nothing to a lead with the shipped dialogs.
LINES = ["mens", "ja", "ja", "over leren", "Robin", "mailen", "robin@example.org"]


class Clients:
    """Connections that make one lead after the other until they break. Only a whole reply tells a reference."""

    def __init__(self, talk, gateway, count):
        self.told, self.lock, self.turns = [], threading.Lock(), 0
        self.broken = []
        jobs = [self.talker, self.system]
        self.threads = [threading.Thread(target=self.run, args=(jobs[n % 2], (talk, gateway)[n % 2], n))
                        for n in range(count)]
        for thread in self.threads:
            thread.start()

    def run(self, job, port, number):
        try:
            with socket.create_connection(("127.0.0.1", port), 20) as connection:
                job(connection.makefile("rwb"), number)
        except (OSError, EOFError):
            pass
        except Exception as problem:
            self.broken.append(f"{job.__name__}: {problem!r}")

    def note(self, told):
        with self.lock:
            self.turns += 1
            if told:
                self.told.append(told)

    def talker(self, file, number):
        self.block(file)
        while True:
            for line in LINES:
                file.write(line.encode() + b"\n")
                file.flush()
                found = REFERENCE.search(self.block(file))
                self.note(found and found[0])
            # The next line begins a new conversation, in which a lead can be made again.
            file.write(b"stop\n")
            file.flush()
            self.block(file)

    @staticmethod
    def block(file):
        lines = []
        while True:
            line = file.readline()
            if not line.endswith(b"\n"):
                raise EOFError
            if line == b"\n":
                return b"".join(lines).decode()
            lines.append(line)

    def system(self, file, number):
        turn = 0
        while True:
            for line in LINES + ["stop"]:
                turn += 1
                request = {"conversation": f"c{number}", "id": f"m{turn}", "text": line}
                file.write(json.dumps(request).encode() + b"\n")
                file.flush()
                reply = file.readline()
                if not reply.endswith(b"\n"):
                    raise EOFError
                reply = json.loads(reply)
                assert "error" not in reply, reply
                self.note(reply.get("lead", {}).get("reference"))

    def end(self):
        for thread in self.threads:
            thread.join(30)
        assert not self.broken, self.broken[0]
        assert not any(thread.is_alive() for thread in self.threads), "a client got no reply and no end"


# What is typed in conversations that are compared: answers, questions beside them, and the way back.
WORDS = ["hallo", "1", "2", "ja", "nee", "terug", "wat is bbl?", "wa kost zo'n sertifikaat?", "8011", "ik ben monteur",
         "help", "meer", "werkgever", "14 man", "nee sorry, ik bedoel 15", "mens", "Robin", "mailen",
         "robin@example.org", "over leren", "wis", "opnieuw", "stop", "privacy", "asdf qwer"]


class Twin:
    """A conversation of another system, with all that was said in it, and its twin in a service that is never killed."""

    def __init__(self, name, chance):
        self.name, self.chance, self.number = name, chance, 0
        self.answered, self.pending, self.behind = None, None, []

    def next_line(self):
        self.number += 1
        self.pending = {"conversation": self.name, "id": f"m{self.number}", "text": self.chance.choice(WORDS)}
        return self.pending

    def take(self, reply):
        self.answered, self.pending = (self.pending, reply), None
        self.behind.append(self.answered)

    @staticmethod
    def ask(file, request):
        file.write(json.dumps(request).encode() + b"\n")
        file.flush()
        reply = file.readline()
        if not reply.endswith(b"\n"):
            raise EOFError
        return reply.decode()

    def check(self, file, twin_file):
        """The last id again, the line that was cut off, and one more."""
        if self.answered:
            request, reply = self.answered
            assert self.ask(file, request) == reply, f"{request}: another reply than before the kill"
        request = self.pending or self.next_line()
        self.take(self.ask(file, request))
        self.next_line()
        self.take(self.ask(file, self.pending))
        for request, reply in self.behind:
            expected = self.ask(twin_file, request)
            assert REFERENCE.sub("REF", expected) == REFERENCE.sub("REF", reply), \
                f"{request}:\n{reply}where its twin says\n{expected}"
        self.behind = []


class Twins:
    """Conversations that are under way when the service is killed."""

    def __init__(self, port, twins):
        self.turns, self.lock, self.broken = 0, threading.Lock(), []
        self.threads = [threading.Thread(target=self.run, args=(port, twins[n::4])) for n in range(4)]
        for thread in self.threads:
            thread.start()

    def run(self, port, twins):
        try:
            with socket.create_connection(("127.0.0.1", port), 20) as connection:
                file = connection.makefile("rwb")
                while True:
                    for twin in twins:
                        twin.take(Twin.ask(file, twin.next_line()))
                        with self.lock:
                            self.turns += 1
        except (OSError, EOFError):
            pass
        except Exception as problem:
            self.broken.append(repr(problem))

    def end(self):
        for thread in self.threads:
            thread.join(30)
        assert not self.broken, self.broken[0]


class Resumer:
    """A person who asked for a code, and types on until the service is killed; nothing that ends the conversation."""

    def __init__(self, chance):
        self.chance, self.code, self.last, self.pending = chance, None, None, None

    def talk(self, port):
        try:
            with socket.create_connection(("127.0.0.1", port), 20) as connection:
                file = connection.makefile("rwb")
                Clients.block(file)
                file.write(b"/code\n")
                file.flush()
                self.code = re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", Clients.block(file))[0]
                while True:
                    self.pending = self.chance.choice(["wat is bbl?", "help", "meer", "privacy"])
                    file.write(self.pending.encode() + b"\n")
                    file.flush()
                    self.last, self.pending = Clients.block(file), None
        except (OSError, EOFError):
            pass

    def check(self, port):
        if not self.last:
            return False
        with socket.create_connection(("127.0.0.1", port), 20) as connection:
            file = connection.makefile("rwb")
            Clients.block(file)
            file.write(f"/hervat {self.code}\n".encode())
            file.flush()
            block = Clients.block(file)
            # What was typed last may have been answered without anybody reading it.
            known = "Die code ken ik niet" not in block
            assert known and (block == self.last or self.pending), f"{self.code}: {block} instead of {self.last}"
        return True


class ServiceHarness:
    def __init__(self, intake, dialogs, clients, chance):
        self.intake, self.dialogs, self.clients, self.chance = intake, dialogs, clients, chance
        self.told_in_all = self.turns_in_all = self.compared = self.resumed = 0

    def begin(self, data):
        """Another folder: new conversations, and a service for their twins."""
        self.twins = [Twin(f"t{n}", random.Random(self.chance.random())) for n in range(12)]
        self.resumer = None
        self.twin_data = data + "-twin"
        self.twin_process, _, self.twin_port = self.start(self.twin_data)

    def end(self):
        self.twin_process.kill()
        self.twin_process.wait()
        shutil.rmtree(self.twin_data, ignore_errors=True)

    def compare(self, talk, gateway):
        """What was under way goes on as if nothing had happened."""
        with socket.create_connection(("127.0.0.1", gateway), 20) as connection, \
                socket.create_connection(("127.0.0.1", self.twin_port), 20) as other:
            file, twin_file = connection.makefile("rwb"), other.makefile("rwb")
            for twin in self.twins:
                if twin.number:
                    twin.check(file, twin_file)
                    self.compared += 1
        if self.resumer and self.resumer.check(talk):
            self.resumed += 1

    def start(self, data):
        process = subprocess.Popen(
            [self.intake, "serve", "--dialogs", self.dialogs, "--data", data, "--talk", "127.0.0.1:0",
             "--gateway", "127.0.0.1:0", "--turn-rate", "0"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        first = process.stdout.readline().decode()
        ports = re.fullmatch(r"intake: people on 127\.0\.0\.1:(\d+), systems on 127\.0\.0\.1:(\d+)\n", first)
        assert ports, f"it did not start: {first!r}"
        return process, int(ports[1]), int(ports[2])

    def round(self, data, told, delay, verified):
        process, talk, gateway = self.start(data)
        try:
            self.compare(talk, gateway)
        except AssertionError:
            process.kill()
            raise
        clients, twins = Clients(talk, gateway, self.clients), Twins(gateway, self.twins)
        self.resumer = Resumer(self.chance)
        person = threading.Thread(target=self.resumer.talk, args=(talk,))
        person.start()
        time.sleep(delay)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        clients.end()
        twins.end()
        person.join(30)
        told += clients.told
        self.told_in_all += len(clients.told)
        self.turns_in_all += clients.turns + twins.turns
        kept = journal_leads(os.path.join(data, "journal"), verified)
        Harness.compare(told, kept)
        shown = subprocess.run(
            [self.intake, "leads", "list", "--json", "--data", data], capture_output=True, check=True)
        assert not shown.stderr, shown.stderr
        assert [lead["reference"] for lead in json.loads(shown.stdout)] == kept, "list shows something else"
        return kept

    def deliver(self, data, verified):
        """Starts once more, waits until the journal says that all is delivered, and looks at the desks."""
        process, _, _ = self.start(data)
        journal = os.path.join(data, "journal")
        deadline = time.monotonic() + 60
        while True:
            kept = journal_leads(journal, verified)
            delivered = {reference(payload) for kind, payload in records(journal, verified) if kind == DELIVERED}
            if delivered == set(kept):
                break
            assert time.monotonic() < deadline, f"{len(set(kept) - delivered)} leads are not delivered"
            time.sleep(0.05)
        process.terminate()
        assert process.wait() == 0, "it did not stop well"
        found = []
        for folder, _, names in os.walk(os.path.join(data, "desks")):
            for name in names:
                with open(os.path.join(folder, name)) as file:
                    lead = json.load(file)
                assert name == lead["reference"] + ".json" and lead["adviser"] == os.path.basename(folder), name
                assert lead["email"] == "robin@example.org" and lead["consent"]["turn"] > 0, name
                found.append(lead["reference"])
        assert sorted(found) == sorted(kept), "the folders of the desks hold something else than the journal"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--rounds-per-folder", type=int, default=5)
    parser.add_argument("--intake", default=".build/release/intake")
    parser.add_argument("--dialogs", default="Dialogs")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--clients", type=int, default=16)
    parser.add_argument("--longest", type=float, default=0.5, help="seconds before the kill, at most")
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    chance = random.Random(options.seed)
    harness = ServiceHarness(options.intake, options.dialogs, options.clients, chance)
    done = 0
    while done < options.rounds:
        data = tempfile.mkdtemp(prefix="intake-crash-", dir=".")
        try:
            told, verified = [], set()
            harness.begin(data)
            for _ in range(min(options.rounds_per_folder, options.rounds - done)):
                kept = harness.round(data, told, chance.uniform(0, options.longest), verified)
                done += 1
            harness.deliver(data, verified)
            print(f"round {done}: {len(told)} told, {len(kept)} kept, all delivered", flush=True)
        except AssertionError as problem:
            print(f"round {done + 1}: {problem}; left in {data}", file=sys.stderr)
            return 1
        finally:
            harness.end()
        shutil.rmtree(data)
    if harness.told_in_all == 0:
        print("no lead was made: the rounds are too short, or LINES no longer leads to one", file=sys.stderr)
        return 1
    if harness.compared == 0 or harness.resumed == 0:
        print("no conversation was compared: the rounds are too short", file=sys.stderr)
        return 1
    print(f"{done} rounds, {harness.turns_in_all} turns, {harness.told_in_all} leads told, none lost, none twice; "
          f"{harness.compared} conversations compared with their twins, {harness.resumed} resumed with their code")
    return 0


if __name__ == "__main__":
    sys.exit(main())
