#!/usr/bin/env python3
"""Checks the content of bundles/org.pincite.starter: the digests of the starter library and the worked example.

usage: check.py [--bundle DIR] [--facts FILE] [--also FILE_OR_DIR]... [--quiet]

--facts  a JSON file of legal facts (breach-law.json): no run of eight words of its prose may be repeated in the content.
         Skipped with a message when the file is absent.
--also   further texts that the content must not share a run of eight words with.
Exit codes: 0 clean, 1 problems found, 2 wrong usage. Needs Python 3.9 and nothing else.
"""
import argparse
import json
import re
import sys
from pathlib import Path

RUN = 8
QUOTABLE = {"summary", "holding", "points"}
KINDS = "case agency-decision statute regulation guidance agency-statement news report".split()
VERIFICATIONS = "seen partly-seen unverified".split()
TREATMENTS = ("followed, relied on, agreed with, cited, quoted, explained, applied, distinguished, limited, criticised, questioned, "
    "declined to follow, abrogated, overruled, reversed, vacated, affirmed, superseded by statute, cert. granted, cert. denied").split(", ")
REQUIRED = "pincite version id kind title shortTitle citations judges status topics origin verification summary holding points cites treatment caution".split()
# What marks a sentence as one that was not compared with its source.
HEDGE = re.compile(r"not (?:been )?(?:checked|read|seen)|\bunread\b|from memory|as remembered|unverified", re.I)
CITATION = re.compile(r"^\d+ [A-Z][\w.&' ]*?(?: \d[a-z]+)? ?\d+$|^\d+ (?:U\.S\.C\.|C\.F\.R\.) § [\w.]+(?:\([\w]+\))*$|^INA § \w+(?:\([\w]+\))*$|^\d+ Fed\. Reg\. \d+$")
# Prose of the facts file; titles, citations and names may be shared.
PROSE = {"synopsis", "holding", "caution", "structure", "note", "for", "question", "must_show", "sub_issues", "counter", "evidence", "meaning",
    "event", "detail", "what", "text", "summary", "about"}

problems = []


def problem(where, what):
    problems.append(f"{where}: {what}")


def load(path):
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as e:
        problem(path.name, f"cannot be read as JSON: {e}")
        return None


def words(text):
    return re.findall(r"[a-z0-9§$]+", text.lower().replace("’", "'").replace("'", ""))


def runs(text):
    w = words(text)
    return {tuple(w[i:i + RUN]) for i in range(len(w) - RUN + 1)}


def passages(digest):
    """The paragraphs of a digest that a pin may quote."""
    return [digest["summary"], digest["holding"]] + [p["text"] for p in digest["points"]]


def strings(value, keep):
    """All strings under the keys that keep() accepts."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(inner, str):
                if keep(key):
                    yield inner
            elif isinstance(inner, list) and inner and all(isinstance(x, str) for x in inner):
                if keep(key):
                    yield from inner
            else:
                yield from strings(inner, keep)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner, keep)


# --- the library ------------------------------------------------------------------------------------------------------

def read_library(folder):
    digests = {}
    for path in sorted(folder.glob("*.json")):
        digest = load(path)
        if digest is None:
            continue
        missing = [key for key in REQUIRED if key not in digest]
        if missing:
            problem(path.name, "lacks " + ", ".join(missing))
            continue
        if digest["id"] != path.stem:
            problem(path.name, f"has the id {digest['id']}")
        if digest["id"] in digests:
            problem(path.name, "repeats an id")
        digests[digest["id"]] = digest
    return digests


def authorities(digests):
    """From canonical citation or id to digest id."""
    names = {}
    for id, digest in digests.items():
        for name in [id] + digest["citations"]:
            if names.setdefault(name, id) != id:
                problem(id, f"shares the citation {name} with {names[name]}")
    return names


def check_digest(digest, names):
    where = digest["id"]
    if digest["pincite"] != "digest" or digest["version"] != 1:
        problem(where, "is not marked as a digest of version 1")
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]*", where):
        problem(where, "is not a source id")
    if digest["kind"] not in KINDS:
        problem(where, f"has the unknown kind {digest['kind']}")
    if digest.get("date") and not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", digest["date"]):
        problem(where, f"has the date {digest['date']}")
    if digest["kind"] == "case" and not digest.get("court"):
        problem(where, "is a case without a court")
    for citation in digest["citations"]:
        if not CITATION.match(citation):
            problem(where, f"has the citation {citation}, which is not canonical")
    for key in ("title", "shortTitle", "summary", "holding", "caution"):
        if not digest[key].strip():
            problem(where, f"has an empty {key}")
    size = sum(len(t.split()) for t in passages(digest) + [digest["caution"]])
    if not 120 <= size <= 330:
        problem(where, f"has {size} words, wanted are 120 to 330")
    marked = [(digest["verification"], digest["summary"] + " " + digest["holding"], "summary and holding")]
    marked += [(p["verification"], p["text"], f"point {n}") for n, p in enumerate(digest["points"], 1)]
    for what in ("cites", "treatment"):
        for n, entry in enumerate(digest[what], 1):
            marked.append((entry["verification"], entry["note"], f"{what} {n}"))
            if entry["treatment"] not in TREATMENTS:
                problem(where, f"{what} {n} has the unknown treatment {entry['treatment']}")
            name = entry["authority" if what == "cites" else "by"]
            if name in names:
                check_mirror(where, what, entry, names[name])
            elif not CITATION.match(name) and not re.fullmatch(r"[a-z0-9-]+", name):
                problem(where, f"{what} {n} names {name}, which is neither a citation nor an id")
    for verification, text, what in marked:
        if verification not in VERIFICATIONS:
            problem(where, f"{what} has the unknown verification {verification}")
        if verification == "unverified" and not HEDGE.search(text):
            problem(where, f"{what} is unverified and does not say so")


mirrors = []


def check_mirror(where, what, entry, other):
    """A treatment between two digests has to stand in both of them."""
    mirrors.append((where, other, entry["treatment"], entry["verification"]) if what == "cites" else (other, where, entry["treatment"], entry["verification"]))
    if other == where:
        problem(where, "cites itself")


def check_library(digests):
    names = authorities(digests)
    for digest in digests.values():
        check_digest(digest, names)
    for pair in set(mirrors):
        if mirrors.count(pair) != 2:
            problem(pair[0], f"treatment of {pair[1]} as {pair[2]} ({pair[3]}) does not stand once in each of the two digests")


def check_contents(folder, digests):
    table = folder / "CONTENTS.tsv"
    lines = table.read_text(encoding="utf-8").splitlines() if table.exists() else []
    wanted = ["id\tkind\ttitle\tverification"] + ["\t".join(digests[i][k] for k in ("id", "kind", "title", "verification")) for i in sorted(digests)]
    if lines != wanted:
        problem("CONTENTS.tsv", "does not list the digests as they are")


# --- the worked example -----------------------------------------------------------------------------------------------

def check_matter(matter, digests):
    parts = {key: matter[key] for key in ("people", "facts", "disclosures", "statements", "claims", "arguments", "pins", "deadlines", "notes")}
    parts["sections"] = matter["brief"]["sections"]
    ids = {}
    for part, members in parts.items():
        for member in members:
            if member["id"] in ids:
                problem("matter", f"repeats the id {member['id']}")
            ids[member["id"]] = part

    def refer(where, id, *allowed):
        if ids.get(id) not in allowed:
            problem(where, f"refers to {id}, which is not among {', '.join(allowed)}")

    refer("matter", matter["clientId"], "people")
    for disclosure in matter["disclosures"]:
        for fact in disclosure["facts"]:
            refer(disclosure["id"], fact, "facts")
    for claim in matter["claims"]:
        for id in [claim["statement"]] + claim["elements"]:
            refer(claim["id"], id, "statements")
    for argument in matter["arguments"]:
        refer(argument["id"], argument["conclusion"], "statements")
        for premise in argument["premises"]:
            refer(argument["id"], premise["statement"], "statements")
        if not 0 <= argument["weight"] <= 1:
            problem(argument["id"], "has a weight outside 0 to 1")
    for pin in matter["pins"]:
        refer(pin["id"], pin["target"], "statements", "arguments", "facts")
        if pin["source"] not in digests:
            problem(pin["id"], f"is into {pin['source']}, which has no digest")
            continue
        digest = digests[pin["source"]]
        found = sum(text.count(pin["exact"]) for text in passages(digest))
        elsewhere = sum(text.count(pin["exact"]) for text in strings({k: v for k, v in digest.items() if k not in QUOTABLE}, lambda key: True))
        if found != 1 or elsewhere:
            problem(pin["id"], f"quotes words that stand {found} times in {pin['source']}, and {elsewhere} times in its particulars")
    for note in matter["notes"]:
        if note["target"] not in ids:
            problem(note["id"], f"refers to {note['target']}, which does not exist")
    for issue in range(1, 9):
        if not any(s["issue"] == f"I{issue}" for s in matter["statements"]):
            problem("matter", f"has no statement on issue I{issue}")
    check_brief(matter, digests, refer)
    check_gaps(matter, digests)


def check_brief(matter, digests, refer):
    pins = {pin["id"] for pin in matter["pins"]}
    secrets = [p["name"] for p in matter["people"] if p["role"] in ("client", "family", "witness")]
    secrets += [i["value"] for p in matter["people"] for i in p["identifiers"] if i["kind"] in ("a-number", "birth-date", "address")]
    for section in matter["brief"]["sections"]:
        for id in section["arguments"]:
            refer(section["id"], id, "arguments")
        for kind, id in re.findall(r"\{\{(\w+):([^}]*)\}\}", section["body"]):
            if kind == "pin" and id not in pins or kind == "cite" and id not in digests or kind not in ("pin", "cite"):
                problem(section["id"], f"has the placeholder {kind}:{id}, which leads nowhere")
        for secret in secrets:
            if secret.lower() in section["body"].lower():
                problem(section["id"], "names a person who has a pseudonym, or gives an identifier")
    for argument in matter["arguments"]:
        for secret in secrets:
            if secret.lower() in argument["reasoning"].lower():
                problem(argument["id"], "names a person who has a pseudonym, or gives an identifier")


def check_gaps(matter, digests):
    """The two gaps are there, and no other of the same sorts."""
    supported = {pin["target"] for pin in matter["pins"] if pin["role"] == "supports"}
    supported |= {a["conclusion"] for a in matter["arguments"] if a["pro"]}
    bare = [s["id"] for s in matter["statements"] if s["id"] not in supported and s["status"] in ("stated", "questioned")]
    if bare != ["s-fact-returnees"]:
        problem("matter", f"statements without support are {bare}, meant is s-fact-returnees alone")
    pinned = {pin["target"] for pin in matter["pins"]}
    for argument in matter["arguments"]:
        if argument["id"] not in pinned:
            problem(argument["id"], "has no authority")
    text = " ".join(section["body"] for section in matter["brief"]["sections"])
    sources = {pin["id"]: pin["source"] for pin in matter["pins"]}
    cited = {sources.get(id, id) for _, id in re.findall(r"\{\{(pin|cite):([^}]*)\}\}", text)}
    circuit = {i for i, d in digests.items() if d.get("court") == matter["circuit"]}
    open_ = sorted(({pin["source"] for pin in matter["pins"]} & circuit) - cited)
    if open_ != ["abdel-rahman-v-gonzales-2007"]:
        problem("matter", f"authorities of the circuit that the brief leaves out are {open_}, meant is Abdel-Rahman alone")
    if len(matter["gaps"]) != 2:
        problem("matter", "does not declare two gaps")


# --- words of others --------------------------------------------------------------------------------------------------

def own_text(bundle):
    skip = {"id", "title", "shortTitle", "byTitle", "authority", "by", "origin", "docket", "topics", "judges", "citations", "caption", "citation", "pin", "source"}
    for path in sorted(bundle.glob("library/*.json")) + sorted(bundle.glob("example/*.json")):
        value = load(path)
        if value is not None:
            for text in strings(value, lambda key: key not in skip):
                yield path.stem, text


def check_words(bundle, theirs, label):
    seen = set()
    for where, text in own_text(bundle):
        for run in runs(text) & theirs:
            if (where, run) not in seen:
                seen.add((where, run))
                problem(where, f"shares with {label}: {' '.join(run)}")


def texts(path):
    files = sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
    return {run for f in files for run in runs(f.read_text(encoding="utf-8", errors="replace"))}


def main():
    here = Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bundle", type=Path, default=here.parent.parent / "bundles" / "org.pincite.starter")
    parser.add_argument("--facts", type=Path)
    parser.add_argument("--also", type=Path, action="append", default=[])
    parser.add_argument("--quiet", action="store_true")
    options = parser.parse_args()
    digests = read_library(options.bundle / "library")
    check_library(digests)
    check_contents(options.bundle / "library", digests)
    matter = load(options.bundle / "example" / "matter.json")
    if matter is not None:
        check_matter(matter, digests)
    if options.facts and options.facts.exists():
        facts = json.loads(options.facts.read_text(encoding="utf-8"))
        check_words(options.bundle, {r for t in strings(facts, PROSE.__contains__) for r in runs(t)}, options.facts.name)
    elif options.facts:
        print(f"{options.facts}: not there, words not compared", file=sys.stderr)
    for path in options.also:
        check_words(options.bundle, texts(path), str(path.name))
    for line in problems:
        print(line)
    if not options.quiet:
        print(f"{len(digests)} digests, {len(problems)} problems", file=sys.stderr)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
