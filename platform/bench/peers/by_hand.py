"""What a skilled user writes in numpy: acyclic models only, vectorised over iterations, every number drawn anew.

Arguments: seconds for each model, files. Prints engine, model, iterations per second, score.
"""
import sys
import time

import numpy as np

WIDTH = 1000


def read(path):
    inputs, emissions, factors = {}, {}, []
    for line in open(path, encoding="utf-8"):
        words = line.split()
        if words[0] == "N":
            size = int(words[1])
        elif words[0] == "T":
            inputs.setdefault(int(words[2]), []).append((int(words[1]), float(words[3]), float(words[4])))
        elif words[0] == "B":
            emissions.setdefault(int(words[2]), []).append((int(words[1]), float(words[3]), float(words[4])))
        else:
            factors.append((int(words[1]), float(words[2]), float(words[3])))
    return size, inputs, emissions, factors


def columns(rows):
    places, medians, deviations = zip(*rows)
    return np.array(places), np.array(medians)[:, None], np.log(np.array(deviations))[:, None]


def drawn(random, medians, sigmas, width):
    if random is None:
        return medians
    return medians * np.exp(sigmas * random.standard_normal((len(medians), width)))


def impacts(model, random, width):
    size, inputs, emissions, (flows, medians, sigmas) = model
    counts = np.zeros((flows.max() + 1, width))
    counts[flows] = drawn(random, medians, sigmas, width)
    runs = np.zeros((size, width))
    runs[0] = 1
    total = np.zeros(width)
    for process in range(size):
        if process in inputs:
            places, medians, sigmas = inputs[process]
            runs[places] += drawn(random, medians, sigmas, width) * runs[process]
        if process in emissions:
            places, medians, sigmas = emissions[process]
            total += runs[process] * (drawn(random, medians, sigmas, width) * counts[places]).sum(axis=0)
    return total


def main():
    seconds = float(sys.argv[1])
    for path in sys.argv[2:]:
        size, inputs, emissions, factors = read(path)
        model = (
            size,
            {key: columns(rows) for key, rows in inputs.items()},
            {key: columns(rows) for key, rows in emissions.items()},
            columns(factors),
        )
        random = np.random.default_rng(1)
        impacts(model, random, WIDTH)
        begun, done = time.perf_counter(), 0
        while time.perf_counter() - begun < seconds:
            impacts(model, random, WIDTH)
            done += WIDTH
        rate = done / (time.perf_counter() - begun)
        name = path.rsplit("/", 1)[-1].replace(".txt", "")
        print(f"numpy {name} {rate:.6g} {impacts(model, None, 1)[0]:.12g}", flush=True)


main()
