#!/usr/bin/env python3
"""Kills a service while people make leads over both protocols, many times, and looks at what is left.

    Tests/crash/serve.py [--rounds N] [--intake PATH] [--dialogs DIR] [--seed N] [--clients N]

Each round starts `intake serve`, lets clients talk until the service is killed (SIGKILL, by its process id) at a
random moment, and then checks, with the reader of `leads.py` for the documented record format:

1. every reference that a client was told, in this round and those before, is in the journal exactly once, whole, and
   no lead is there twice: each has an e-mail address of its own;
2. `intake leads list --json` shows the journal;
3. after the next start every conversation of another system goes on as if nothing had happened: its last id gets its
   old reply, byte for byte, the line that was cut off is taken once, and the next line gets the reply that a twin gets,
   which had the same lines in a service that was never killed;
4. a line that made a lead, and was cut off, gets that lead's reference when it comes again with its id;
5. a person goes on with the code of their conversation, from the last block that they read, also in the middle of a
   form, and the form makes one lead;
6. the room of a desk counts the leads of the journal, no more and no fewer;
7. after the last round of a folder, the desks have every lead of the journal, each in one file, named after its key.

Exit code 0 when all is well. Only the standard library is needed.
"""
import argparse, itertools, json, os, random, re, shutil, signal, socket, subprocess, sys, tempfile, threading, time

from leads import (
    ADVISER, DELIVERED, EMAIL, LEAD, WHY, Harness, fields, forgotten_leads, journal_leads, records, reference)

REFERENCE = re.compile(r"\b[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}\b")
# What is typed to get from nothing to a lead with the shipped dialogs.
LINES = ["mens", "ja", "ja", "over leren", "Robin", "mailen"]
# Every lead that is asked for has another address, by which it is found in the journal.
NUMBERS = itertools.count()


def address():
    return f"robin.{next(NUMBERS)}@example.org"


def journal_details(folder, verified):
    """Each lead's reference, adviser, load of the desk when it was chosen, and e-mail address, in order. Of one whose
    person took it back, the load is None and the address empty."""
    found = []
    for kind, payload in records(folder, verified):
        if kind == LEAD:
            texts = fields(payload)
            load = int(texts[WHY].rsplit("; ", 1)[1].split()[0]) if texts[WHY] else None
            found.append((reference(payload), texts[ADVISER], load, texts[EMAIL]))
    return found


def by_address(folder, verified):
    """References by address, of the leads whose address is their own; none may be there twice."""
    found = {}
    for lead, _, _, email in journal_details(folder, verified):
        if email.startswith("robin."):
            assert email not in found, f"{email} has two leads: {found[email]} and {lead}"
            found[email] = lead
    return found


class Clients:
    """Connections that make one lead after the other until they break. Only a whole reply tells a reference."""

    def __init__(self, talk, count):
        self.told, self.lock, self.turns = [], threading.Lock(), 0
        self.broken = []
        self.threads = [threading.Thread(target=self.run, args=(self.talker, talk)) for n in range(count)]
        for thread in self.threads:
            thread.start()

    def run(self, job, port):
        try:
            with socket.create_connection(("127.0.0.1", port), 20) as connection:
                job(connection.makefile("rwb"))
        except (OSError, EOFError):
            pass
        except Exception as problem:
            self.broken.append(f"{job.__name__}: {problem!r}")

    def note(self, told):
        with self.lock:
            self.turns += 1
            if told:
                self.told.append(told)

    def talker(self, file):
        self.block(file)
        while True:
            for line in LINES + [address()]:
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

    def end(self):
        for thread in self.threads:
            thread.join(30)
        assert not self.broken, self.broken[0]
        assert not any(thread.is_alive() for thread in self.threads), "a client got no reply and no end"


class Maker:
    """A conversation of another system that makes one lead after the other, and goes on after a kill."""

    def __init__(self, name, chance):
        self.name, self.chance, self.number, self.place, self.address = name, chance, 0, 0, address()
        self.answered, self.pending = None, None

    def next_line(self):
        self.number += 1
        text = (LINES + [self.address, "stop"])[self.place]
        self.pending = {"conversation": self.name, "id": f"m{self.number}", "text": text}
        return json.dumps(self.pending).encode() + b"\n"

    def take(self, reply, told):
        if not reply.endswith(b"\n"):
            raise EOFError
        self.answered, self.pending = (self.pending, reply), None
        found = json.loads(reply)
        assert "error" not in found, found
        assert ("lead" in found) == (self.place == len(LINES)), f"{self.answered[0]}: {found}"
        if "lead" in found:
            told.append((self.address, found["lead"]["reference"]))
        self.place += 1
        if self.place == len(LINES) + 2:
            self.place, self.address = 0, address()

    def resume(self, file, kept, told):
        """After a kill: now and then the last id once more, then the line that was cut off. Returns whether that one
        had made its lead before."""
        if self.answered and self.chance.random() < 0.5:
            request, reply = self.answered
            file.write(json.dumps(request).encode() + b"\n")
            file.flush()
            assert file.readline() == reply, f"{request}: another reply than before the kill"
        if not self.pending:
            return False
        was = kept.get(self.address) if self.place == len(LINES) else None
        file.write(json.dumps(self.pending).encode() + b"\n")
        file.flush()
        self.take(file.readline(), told)
        if was:
            assert told[-1][1] == was, f"the lead of {told[-1][0]} was {was}, and is now {told[-1][1]}"
        return was is not None


class Makers:
    """Their connections: each sends a line of all its conversations at once, and then reads the replies."""

    def __init__(self, port, makers, connections):
        self.told, self.turns, self.broken = [], 0, []
        shares = [makers[n::connections] for n in range(connections)]
        self.threads = [threading.Thread(target=self.run, args=(port, share)) for share in shares]
        for thread in self.threads:
            thread.start()

    def run(self, port, makers):
        try:
            with socket.create_connection(("127.0.0.1", port), 20) as connection:
                file = connection.makefile("rwb")
                while True:
                    file.write(b"".join(maker.next_line() for maker in makers))
                    file.flush()
                    for maker in makers:
                        maker.take(file.readline(), self.told)
                    self.turns += len(makers)
        except (OSError, EOFError):
            pass
        except Exception as problem:
            self.broken.append(repr(problem))

    def end(self):
        for thread in self.threads:
            thread.join(30)
        assert not self.broken, self.broken[0]


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
        # A yes to wiping that was taken, and whose reply nobody read, has forgotten the ids before it.
        if self.answered and not (self.pending and self.answered[0]["text"] == "wis"):
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
    """A person who asked for a code, and types on until the service is killed: a form, or questions; nothing that ends
    the conversation."""

    def __init__(self, chance):
        self.chance, self.code, self.last, self.pending, self.told = chance, None, None, None, []
        self.form = LINES + [address()] if chance.random() < 0.7 else []

    def lines(self):
        yield from self.form
        while True:
            yield self.chance.choice(["wat is bbl?", "help", "meer", "privacy"])

    def talk(self, port):
        try:
            with socket.create_connection(("127.0.0.1", port), 20) as connection:
                file = connection.makefile("rwb")
                Clients.block(file)
                file.write(b"/code\n")
                file.flush()
                self.code = re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}", Clients.block(file))[0]
                for line in self.lines():
                    self.pending = line
                    self.take(self.say(file, line))
        except (OSError, EOFError):
            pass

    @staticmethod
    def say(file, line):
        file.write(line.encode() + b"\n")
        file.flush()
        return Clients.block(file)

    def take(self, block):
        self.last, line, self.pending = block, self.pending, None
        if self.form and line == self.form[-1]:
            found = REFERENCE.search(block)
            assert found, f"the form made no lead: {block}"
            self.told.append((line, found[0]))

    def check(self, port, kept):
        """Goes on with the code. Returns whether it could, and whether a line had made its lead before."""
        if not self.last:
            return False, False
        with socket.create_connection(("127.0.0.1", port), 20) as connection:
            file = connection.makefile("rwb")
            Clients.block(file)
            block = self.say(file, f"/hervat {self.code}")
            # What was typed last may have been answered without anybody reading it.
            known = "Die code ken ik niet" not in block
            assert known and (block == self.last or self.pending), f"{self.code}: {block} instead of {self.last}"
            if not self.pending:
                return True, False
            was = kept.get(self.pending)
            again = block == self.last
            self.take(self.say(file, self.pending) if again else block)
            if was:
                assert self.told[-1][1] == was, f"the lead was {was}, and is now {self.told[-1][1]}"
            return True, again and was is not None


class ServiceHarness:
    def __init__(self, intake, dialogs, clients, chance):
        self.intake, self.dialogs, self.clients, self.chance = intake, dialogs, clients, chance
        self.told_in_all = self.turns_in_all = self.compared = self.resumed = self.found_again = 0

    def begin(self, data):
        """Another folder: new conversations, and a service for their twins."""
        self.makers = [Maker(f"m{n}", self.chance) for n in range(self.clients)]
        self.twins = [Twin(f"t{n}", random.Random(self.chance.random())) for n in range(12)]
        self.resumer = None
        self.twin_data = data + "-twin"
        self.twin_process, _, self.twin_port = self.start(self.twin_data)

    def end(self):
        self.twin_process.kill()
        self.twin_process.wait()
        shutil.rmtree(self.twin_data, ignore_errors=True)

    def compare(self, talk, gateway, kept, told):
        """What was under way goes on as if nothing had happened."""
        with socket.create_connection(("127.0.0.1", gateway), 20) as connection, \
                socket.create_connection(("127.0.0.1", self.twin_port), 20) as other:
            file, twin_file = connection.makefile("rwb"), other.makefile("rwb")
            for twin in self.twins:
                if twin.number:
                    twin.check(file, twin_file)
                    self.compared += 1
            for maker in self.makers:
                self.found_again += maker.resume(file, kept, told)
        if self.resumer:
            resumed, found = self.resumer.check(talk, kept)
            self.resumed += resumed
            self.found_again += found
            told += self.resumer.told

    def probe(self, gateway, journal, verified, told):
        """While nobody else talks: a lead more, whose desk must have as many as the journal says."""
        with socket.create_connection(("127.0.0.1", gateway), 20) as connection:
            file = connection.makefile("rwb")
            maker = Maker(f"p{next(NUMBERS)}", self.chance)
            for _ in LINES + [address]:
                file.write(maker.next_line())
                file.flush()
                maker.take(file.readline(), told)
        leads = journal_details(journal, verified)
        place = [lead for lead, _, _, _ in leads].index(told[-1][1])
        _, adviser, load, _ = leads[place]
        count = sum(other == adviser for _, other, _, _ in leads[:place])
        count += forgotten_leads(journal, verified, adviser)
        assert load == count, f"{adviser} was said to have {load} leads, and has {count}"

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
        journal = os.path.join(data, "journal")
        kept = by_address(journal, verified) if os.path.isdir(journal) else {}
        process, talk, gateway = self.start(data)
        new = []
        try:
            self.compare(talk, gateway, kept, new)
            self.probe(gateway, journal, verified, new)
        except (AssertionError, OSError, EOFError):
            process.kill()
            process.wait()
            raise
        clients, twins = Clients(talk, self.clients), Twins(gateway, self.twins)
        makers = Makers(gateway, self.makers, 4)
        self.resumer = Resumer(self.chance)
        person = threading.Thread(target=self.resumer.talk, args=(talk,))
        person.start()
        time.sleep(delay)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        clients.end()
        twins.end()
        makers.end()
        person.join(30)
        new += makers.told
        told += clients.told + [lead for _, lead in new]
        self.told_in_all += len(clients.told) + len(new)
        self.turns_in_all += clients.turns + twins.turns + makers.turns
        kept = by_address(journal, verified)
        for email, lead in new:
            assert kept.get(email) == lead, f"the lead of {email} was told as {lead}, and is {kept.get(email)}"
        kept = journal_leads(journal, verified)
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
        emails = {lead: email for lead, _, _, email in journal_details(journal, verified)}
        found, taken_back = [], set()
        for folder, _, names in os.walk(os.path.join(data, "desks")):
            for name in names:
                if name.endswith("-deletion.json"):
                    taken_back.add(name.removesuffix("-deletion.json"))
                    continue
                with open(os.path.join(folder, name)) as file:
                    lead = json.load(file)
                assert name == lead["reference"] + ".json" and lead["adviser"] == os.path.basename(folder), name
                assert emails[lead["reference"]] == lead["email"] and lead["consent"]["turn"] > 0, name
                found.append(lead["reference"])
        kept = [lead for lead in journal_leads(journal, verified) if lead not in taken_back]
        assert sorted(found) == sorted(kept), "the folders of the desks hold something else than the journal"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--rounds-per-folder", type=int, default=5)
    parser.add_argument("--intake", default=".build/release/intake")
    parser.add_argument("--dialogs", default="Dialogs")
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    parser.add_argument("--clients", type=int, default=8)
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
        except (AssertionError, OSError, EOFError) as problem:
            # A service that doesn't answer in time is a failure as well.
            print(f"round {done + 1}: {problem!r}; left in {data}", file=sys.stderr)
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
          f"{harness.compared} conversations compared with their twins, {harness.resumed} resumed with their code, "
          f"{harness.found_again} leads found again by the line that had made them")
    return 0


if __name__ == "__main__":
    sys.exit(main())
