#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the fuzzing programs one after the other, each for so many seconds of processor time, and keeps what they find.

    scripts/fuzz.py BUILD WORK [--seconds 600] [target …]     (BUILD as in tests/fuzz/CMakeLists.txt, e.g. build/fuzz)

WORK/TARGET/corpus grows from run to run. Its smallest set of the same coverage is kept in tests/fuzz/corpus/TARGET.pack
(each input behind its length, four bytes, the highest first), which the next run begins with and the tests replay. Prints
a line per target: executions, processor seconds, coverage edges, inputs, crashes.
"""
import argparse
import os
import pathlib
import re
import resource
import struct
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent.parent
FUZZ = HERE / "tests/fuzz"
TARGETS = {  # program below BUILD/tests/fuzz, seeds, longest input
    "xlsx": ("fuzz_xlsx", FUZZ / "seeds/xlsx", 20000),
    "sheet": ("fuzz_sheet", FUZZ / "seeds/xlsx", 20000),
    "ods": ("fuzz_ods", FUZZ / "seeds/ods", 20000),
    "csv": ("fuzz_csv", FUZZ / "seeds/csv", 8000),
    "container": ("fuzz_container", HERE / "tests/data/lists", 40000),
    "scan": ("scan/fuzz_scan", FUZZ / "scan/seeds", 400),
    "text": ("fuzz_text", FUZZ / "seeds/text", 4000),
    "record": ("fuzz_record", FUZZ / "seeds/record", 4000),
    "mapping": ("fuzz_mapping", FUZZ / "seeds/mapping", 4000),
}
CHUNK = 240  # seconds of the wall, after which the processor's are looked at
MOST_CRASHES = 5


def processor_seconds():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def run(program, arguments, folder):
    environment = dict(os.environ, ASAN_OPTIONS="detect_leaks=0")
    done = subprocess.run([str(program), *arguments], cwd=folder, env=environment, stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, check=False)
    return done.returncode, done.stderr.decode("utf-8", "replace")


def unpack(pack, folder):
    data, at = pack.read_bytes() if pack.exists() else b"", 0
    while at < len(data):
        (size,) = struct.unpack_from(">I", data, at)
        (folder / f"kept-{at}").write_bytes(data[at + 4:at + 4 + size])
        at += 4 + size


def fuzz(build, work, name, seconds):
    program, seeds, longest = TARGETS[name]
    program = build / "tests/fuzz" / program
    folder = work / name
    corpus, small = folder / "corpus", folder / "small"
    for made in (corpus, small):
        made.mkdir(parents=True, exist_ok=True)
    pack = FUZZ / "corpus" / f"{name}.pack"
    unpack(pack, corpus)
    start, executions, edges, crashes = processor_seconds(), 0, 0, 0
    while processor_seconds() - start < seconds and crashes < MOST_CRASHES:
        left = int(seconds - (processor_seconds() - start)) + 1
        code, log = run(program, [f"-max_total_time={min(CHUNK, left)}", f"-max_len={longest}", "-timeout=20",
                                  "-rss_limit_mb=1500", "-print_final_stats=1", f"-artifact_prefix={folder}/",
                                  str(corpus), str(seeds)], folder)
        executions += sum(map(int, re.findall(r"number_of_executed_units:\s*(\d+)", log)))
        edges = max([edges, *map(int, re.findall(r"cov: (\d+)", log))])
        if code != 0:
            crashes += 1
            (folder / f"crash-{crashes}.log").write_text(log[-20000:], encoding="utf-8")
    used = processor_seconds() - start
    for old in small.iterdir():
        old.unlink()
    run(program, ["-set_cover_merge=1", f"-max_len={longest}", str(small), str(corpus)], folder)
    kept = sorted(one.read_bytes() for one in small.iterdir())
    pack.write_bytes(b"".join(struct.pack(">I", len(one)) + one for one in kept))
    print(f"{name}: {executions} executions, {used:.0f} s of processor, {edges} edges, "
          f"{len(kept)} inputs of {sum(map(len, kept))} bytes, {crashes} crashes", flush=True)
    return crashes


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("build", type=pathlib.Path)
    arguments.add_argument("work", type=pathlib.Path)
    arguments.add_argument("--seconds", type=int, default=600)
    arguments.add_argument("targets", nargs="*", help=", ".join(TARGETS))
    given = arguments.parse_intermixed_args()
    for name in given.targets:
        if name not in TARGETS:
            arguments.error(f"no target {name}")
    chosen = given.targets or list(TARGETS)
    crashes = sum(fuzz(given.build.resolve(), given.work.resolve(), name, given.seconds) for name in chosen)
    return 1 if crashes else 0


if __name__ == "__main__":
    sys.exit(main())
