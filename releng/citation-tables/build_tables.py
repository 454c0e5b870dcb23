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
SUPREME = {"U.S.", "S. Ct.", "L. Ed.", "L. Ed. 2d", "U.S. LEXIS", "Cranch", "Wheat.", "Wall.", "Black", "How.", "Pet.", "Otto"}

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

# Neutral citations printed with hyphens: "2007-NMCERT-008".
HYPHENED = ("NMCERT", "NMSC", "NMCA", "Ohio")

SERIES = {"2d": "Second", "3d": "Third", "4th": "Fourth", "5th": "Fifth"}

def spelled_out(r, editions_of):
    """The reporter's name in words: "410 United States Reports 113", "12 Federal Reporter, Third Series 34"."""
    name = r["name"]
    if "Report" not in name or " " not in name or r["type"] == "neutral": return
    series = r["edition"].split()[-1].split(".")[-1]
    if len(editions_of[name]) == 1 or r["edition"] == r["reporter"]: yield name
    elif series in SERIES:
        yield from (f"{name}, {SERIES[series]} Series", f"{name} {SERIES[series]} Series", f"{name} {series}")

def reporters():
    editions_of = {}
    for r in rows("reporters.tsv"): editions_of.setdefault(r["name"], []).append(r["edition"])
    for r in rows("reporters.tsv"):
        examples = r["examples"].split("|")
        spell = [r["edition"]] + [v for v in r["variations"].split("|") if v]
        spell += [s for s in spelled_out(r, editions_of) if s not in spell]
        flags = ""
        # A reporter that stands without a volume in one of its own examples may be looked for at a bare word.
        if any(re.match(r"[^\W\d]", e) for e in examples if e): flags += "a"
        if r["type"] == "neutral": flags += "n"
        if r["edition"] in HYPHENED and r["type"] == "neutral": flags += "h"
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
        yield [r["id"], r["name"], r["citation_string"].replace("’", "'"), r["type"], r["level"], r["system"], r["location"]]

# Bluebook table T1.3: how the rules of state courts are cited, and how else they are spelled.
STATE_NAMES = {"Ala.": "Alabama", "Alaska": "Alaska", "Ariz.": "Arizona", "Ark.": "Arkansas", "Cal.": "California", "Colo.": "Colorado", "Conn.": "Connecticut",
  "Del.": "Delaware", "D.C.": "District of Columbia", "Fla.": "Florida", "Ga.": "Georgia", "Haw.": "Hawaii", "Idaho": "Idaho", "Ill.": "Illinois",
  "Ind.": "Indiana", "Iowa": "Iowa", "Kan.": "Kansas", "Ky.": "Kentucky", "La.": "Louisiana", "Me.": "Maine", "Md.": "Maryland",
  "Mass.": "Massachusetts", "Mich.": "Michigan", "Minn.": "Minnesota", "Miss.": "Mississippi", "Mo.": "Missouri", "Mont.": "Montana",
  "Neb.": "Nebraska", "Nev.": "Nevada", "N.H.": "New Hampshire", "N.J.": "New Jersey", "N.M.": "New Mexico", "N.Y.": "New York",
  "N.C.": "North Carolina", "N.D.": "North Dakota", "Ohio": "Ohio", "Okla.": "Oklahoma", "Or.": "Oregon", "Pa.": "Pennsylvania", "P.R.": "Puerto Rico",
  "R.I.": "Rhode Island", "S.C.": "South Carolina", "S.D.": "South Dakota", "Tenn.": "Tennessee", "Tex.": "Texas", "Utah": "Utah", "Vt.": "Vermont",
  "Va.": "Virginia", "Wash.": "Washington", "W. Va.": "West Virginia", "Wis.": "Wisconsin", "Wyo.": "Wyoming"}
SUBJECTS = [("R. Civ. P.", ["R. Civ. Proc.", "Rule Civ. P.", "R.C.P.", "Rules Civ. Proc."], "Civil Procedure"),
  ("R. Crim. P.", ["R. Crim. Proc.", "Rule Crim. P.", "R. Cr. P."], "Criminal Procedure"),
  ("R. App. P.", ["R. App. Proc.", "Rule App. P.", "R.A.P."], "Appellate Procedure"),
  ("R. Evid.", ["Rule Evid.", "R. of Evid.", "R.E."], "Evidence"),
  ("R. Prof'l Conduct", ["R. Prof. Conduct", "Rules of Prof'l Conduct", "R. of Prof'l Conduct"], "Professional Conduct")]

def court_rules():
    for short, state in STATE_NAMES.items():
        for rule, others, subject in SUBJECTS:
            spell = [f"{short} {o}" for o in others] + [f"{state} Rule of {subject}", f"{state} Rules of {subject}"]
            yield [f"{short} {rule}", "RULE", "rule", state, "|".join(spell), f"{state} Rules of {subject}"]
        yield [f"{short} Sup. Ct. R.", "RULE", "rule", state, f"{short} S. Ct. R.|{short} Sup. Ct. Rule|{state} Supreme Court Rule", f"Rules of the Supreme Court of {state}"]
        court = "Ct. R." if short in ("Mich.", "N.J.") else "R. Ct."
        yield [f"{short} {court}", "RULE", "rule", state, f"{short} R. Ct.|{short} Ct. R.|{short} Court R.|{short} Rules of Court|{short} Rules of Court, rule|{state} Rules of Court|{state} Rules of Court, rule", f"{state} Rules of Court"]
    for r in rows("courts.tsv"):
        d = r["citation_string"]
        if r["system"] == "federal" and r["type"] == "trial" and re.match(r"([NSEWMC]\. ?)?D\.", d):
            yield [f"{d} Local R.", "RULE", "rule", "United States", f"{d} Loc. R.|{d} L.R.|{d} L. R.|{d} Local Rule|{d} Local Civ. R.|{d} L. Civ. R.|{d} Civ. L.R.|{d} Local Civil Rule", f"Local Rules, {r['name']}"]

def main():
    os.makedirs(OUT, exist_ok=True)
    put("reporters.txt", reporters())
    put("laws.txt", laws())
    put("geography.txt", ([state, short] for short, state in sorted(STATE_NAMES.items(), key=lambda x: (-len(x[1]), x[1])) if state != short))
    put("court-rules.txt", court_rules())
    put("journals.txt", ([r["abbreviation"], r["variations"], r["name"]] for r in rows("journals.tsv")))
    put("courts.txt", courts())
    seen, out = set(), []
    for r in rows("case-name-abbreviations.tsv"):
        if r["word"] not in seen: seen.add(r["word"]); out.append([r["word"], r["abbreviation"]])
    put("case-names.txt", out)
    put("ina.txt", ([r["ina"], r["usc"], r["status"], r["confidence"]] for r in rows("ina-usc.tsv")))

main()
