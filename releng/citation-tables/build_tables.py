#!/usr/bin/env python3
"""Turns tables of legal facts into the compact text resources of bundle org.pincite.citation.

  build_tables.py FACTS_DIR OUT_DIR

FACTS_DIR holds reporters.tsv, laws.tsv, journals.tsv, courts.tsv, case-name-abbreviations.tsv and ina-usc.tsv, facts from the
Free Law Project's reporters-db and courts-db (BSD-2-Clause, see NOTICE of the bundle) and from the credits of title 8, U.S. Code.
OUT_DIR receives one file per table: UTF-8, one record a line, tab-separated, described in README.md beside this script.
Hand-written tables (rules.txt, courts-extra.txt, ...) are kept in OUT_DIR and are not touched.
"""
import csv, re, sys, os

FACTS, OUT = sys.argv[1], sys.argv[2]

def rows(name):
    with open(os.path.join(FACTS, name), encoding="utf8") as f:
        lines = [l.rstrip("\n").split("\t") for l in f]
    head, n = lines[0], len(lines[0])
    for l in lines[1:]:
        yield dict(zip(head, l + [""] * (n - len(l))))

def put(name, records):
    with open(os.path.join(OUT, name), "w", encoding="utf8", newline="\n") as f:
        for r in records:
            assert not any("\t" in c or "\n" in c for c in r), r
            f.write("\t".join(r).rstrip("\t") + "\n")

def year(date, default=""):
    return date[:4] if date else default

STATES = {"al": "ala", "ak": "alaska", "az": "ariz", "ar": "ark", "ca": "cal", "co": "colo", "ct": "conn", "de": "del", "dc": "dc", "fl": "fla",
  "ga": "ga", "hi": "haw", "id": "idaho", "il": "ill", "in": "ind", "ia": "iowa", "ks": "kan", "ky": "ky", "la": "la", "me": "me", "md": "md",
  "ma": "mass", "mi": "mich", "mn": "minn", "ms": "miss", "mo": "mo", "mt": "mont", "ne": "neb", "nv": "nev", "nh": "nh", "nj": "nj", "nm": "nm",
  "ny": "ny", "nc": "nc", "nd": "nd", "oh": "ohio", "ok": "okla", "or": "or", "pa": "pa", "ri": "ri", "sc": "sc", "sd": "sd", "tn": "tenn",
  "tx": "tex", "ut": "utah", "vt": "vt", "va": "va", "wa": "wash", "wv": "wva", "wi": "wis", "wy": "wyo", "vi": "virginislands", "pr": "prsupreme", "gu": "guam"}

# Reporters of the Supreme Court alone; the source lists every court that ever cited them.
SUPREME = {"U.S.", "S. Ct.", "L. Ed.", "L. Ed. 2d", "U.S. LEXIS", "Wheat.", "Wall.", "Black", "How.", "Pet.", "Otto"}

# Official reports, whose volumes once carried the names of reporters: "21 Va. (Gilmer) 456".
OFFICIAL = set("Conn. D.C. Del. Ill. Ky. Mass. Md. Miss. N.C. N.J. N.Y. Pa. S.C. Tenn. Va. Vt. Me. Ga. Ala. Ark. Cal. Fla. Ind. Iowa. La. Mich. Minn. Mo. N.H. Ohio. Or. R.I. Tex. Wis.".split())

def implied_court(edition, jurisdictions):
    """The court that a reporter alone implies: only where it reports a single court."""
    if edition in SUPREME: return "scotus"
    if edition in ("Fla. L. Weekly Fed. S", "Cranch, Pat. Dec.", "Robb, Pat. Cas.", "SCDB"): return ""
    js = [j for j in jurisdictions.split("|") if j]
    if len(js) != 1: return ""
    if js[0] == "us;supreme.court": return "scotus"
    m = re.fullmatch(r"us:([a-z]{2});(supreme\.court|supreme\.judicial\.court)", js[0])
    if m: return STATES.get(m.group(1), "")
    m = re.fullmatch(r"us:ny;court\.appeals", js[0])
    return "ny" if m else ""

def reporters():
    for r in rows("reporters.tsv"):
        examples = r["examples"].split("|")
        spell = [r["edition"]] + [v for v in r["variations"].split("|") if v]
        flags = ""
        # A reporter that stands without a volume in one of its own examples may be looked for at a bare word.
        if any(re.match(r"[^\W\d]", e) for e in examples if e): flags += "a"
        if r["type"] == "neutral" : flags += "n"
        if any(re.search(r"\b(P|par\.?) ?\d|¶", e) for e in examples) or "(CCH)" in r["edition"]: flags += "p"
        if r["type"] == "state" and (r["edition"].rstrip(".") + "." in OFFICIAL or r["edition"] in ("S.C. Eq.", "S.C.L.", "N.C.")): flags += "o"
        states = {m.group(1) for m in re.finditer(r"us:([a-z]{2});", r["jurisdictions"])}
        state = STATES.get(next(iter(states)), "") if len(states) == 1 else ""
        yield [r["edition"], r["reporter"], r["type"], year(r["start"]) if r["start"][:4] != "1750" else "", year(r["end"]),
               implied_court(r["edition"], r["jurisdictions"]), state, flags, "|".join(v for v in spell[1:]), r["name"]]

def laws():
    shapes = {"leg_session": "SESSION", "admin_register": "PAGED", "admin_docket": "DOCKET", "admin_filing": "FILING"}
    for r in rows("laws.tsv"):
        code, variations = r["code"], [v for v in r["variations"].split("|") if v]
        examples = [e for e in r["examples"].split("|") if e]
        if code == "FR":  # Bluebook T1.2 prints "Fed. Reg."
            code, variations = "Fed. Reg.", ["FR", "F.R.", "F. R."]
        numbered = any(re.match(r"\d", e) for e in examples)
        shape = shapes.get(r["type"]) or ("TITLED" if numbered else "CODE")
        if code in ("Pub. L.", "Pvt. L."): shape = "PUBLIC_LAW"
        elif code in ("N.Y.", "N.Y. Law", "Cal. Code", "Tex. Code Ann."): shape = "SUBJECT"
        elif code in ("Stat.",): shape = "PAGED"
        elif code in ("U.S. Patent", "Registration"): shape = "FILING"
        elif r["type"] in ("leg_session", "admin_register") and not numbered: shape = "CODE"
        yield [code, shape, r["type"], r["jurisdiction"], "|".join(variations), r["name"]]

def courts():
    for r in rows("courts.tsv"):
        if r["system"] == "federal" or r["citation_string"] or r["type"] in ("appellate", "ag"):
            yield [r["id"], r["name"], r["citation_string"].replace("’", "'"), r["type"], r["level"], r["system"], r["location"]]

def main():
    os.makedirs(OUT, exist_ok=True)
    put("reporters.txt", reporters())
    put("laws.txt", laws())
    put("journals.txt", ([r["abbreviation"], r["variations"], r["name"]] for r in rows("journals.tsv")))
    put("courts.txt", courts())
    seen, out = set(), []
    for r in rows("case-name-abbreviations.tsv"):
        if r["word"] not in seen: seen.add(r["word"]); out.append([r["word"], r["abbreviation"]])
    put("case-names.txt", out)
    put("ina.txt", ([r["ina"], r["usc"], r["status"], r["confidence"]] for r in rows("ina-usc.tsv")))

main()
