#!/usr/bin/env python3
"""Durable leads a second, side by side with SQLite on the same disk, in alternating runs.

    Tests/measure/leads.py [--rounds N] [--seconds S] [--intake PATH]

SQLite: Python's own `sqlite3`, WAL, synchronous FULL, one transaction for each lead of as many bytes as one takes in
the journal. The median of the rounds counts; the load of the machine is shown, as both suffer from it.
"""
import argparse, json, os, shutil, sqlite3, statistics, subprocess, tempfile, time


def sqlite(folder, seconds, size):
    base = sqlite3.connect(os.path.join(folder, "leads.db"), isolation_level=None)
    base.execute("pragma journal_mode=wal")
    base.execute("pragma synchronous=full")
    base.execute("create table lead (id integer primary key, bytes blob)")
    payload, count, start = os.urandom(size), 0, time.monotonic()
    while time.monotonic() - start < seconds:
        base.execute("begin")
        base.execute("insert into lead (bytes) values (?)", (payload,))
        base.execute("commit")
        count += 1
    elapsed = time.monotonic() - start
    base.close()
    return count / elapsed


def journal(intake, folder, seconds, writers):
    data = os.path.join(folder, f"data-{writers}")
    run = subprocess.run(
        [intake, "bench", "leads", "--writers", str(writers), "--seconds", str(seconds), "--data", data],
        capture_output=True, check=True)
    result = json.loads(run.stdout)
    size = sum(os.path.getsize(os.path.join(data, "journal", n)) for n in os.listdir(os.path.join(data, "journal")))
    return result["leads_per_second"], size // max(1, result["leads"])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=3)
    parser.add_argument("--intake", default=".build/release/intake")
    options = parser.parse_args()
    figures = {"sqlite_1": [], "journal_1": [], "journal_64": []}
    for _ in range(options.rounds):
        folder = tempfile.mkdtemp(prefix="intake-measure-", dir=".")
        try:
            one, size = journal(options.intake, folder, options.seconds, 1)
            figures["journal_1"].append(one)
            figures["sqlite_1"].append(round(sqlite(folder, options.seconds, size)))
            figures["journal_64"].append(journal(options.intake, folder, options.seconds, 64)[0])
        finally:
            shutil.rmtree(folder)
        print(f"load {os.getloadavg()[0]:.1f}, bytes a lead {size}: " + ", ".join(
            f"{name} {values[-1]}" for name, values in figures.items()), flush=True)
    medians = {f"{name}_leads_per_second": statistics.median(values) for name, values in figures.items()}
    base = medians["sqlite_1_leads_per_second"]
    medians["one_writer_times_sqlite"] = round(medians["journal_1_leads_per_second"] / base, 2)
    medians["64_writers_times_sqlite"] = round(medians["journal_64_leads_per_second"] / base, 2)
    print(json.dumps(medians))


if __name__ == "__main__":
    main()
