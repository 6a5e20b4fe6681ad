"""Denormal numbers are zero inside of graphs, and what they are in the user's own arithmetic."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

# In a process of its own: ONNX Runtime switches the thread of the first session only.
SCRIPT = """
import sys, threading
import numpy as np
from ruplar_lite import Reasoner, denormals

def product():
    return float(np.float32(1e-30) * np.float32(1e-12))

assert product() != 0
reasoner = Reasoner.load(sys.argv[1], threads=int(sys.argv[2]))
denormals._library().feclearexcept(0x3F)
with denormals.put_back():
    third = 1 / sum([1, 2])  # Raises "inexact", as opening a second graph may: another environment, but not switched.
found = [product()]
reasoner.ask("Tom has 3 pens and 4 books. How many are these?")
found.append(product())

def other():
    reasoner.ask("A pen costs $3. What do 2 pens cost?")
    found.append(product())
    with denormals.as_zero():
        found.append(product())

thread = threading.Thread(target=other)
thread.start()
thread.join()
with denormals.as_zero():
    found.append(product())
try:
    with denormals.as_zero():
        raise KeyError
except KeyError:
    found.append(product())
print([value == 0 for value in found])
"""


@pytest.mark.skipif(platform.machine() not in ("x86_64", "AMD64"), reason="ONNX Runtime switches x86 only")
@pytest.mark.parametrize("threads", [1, 2])
def test_only_graphs_take_denormal_numbers_as_zero(tiny_bundle, threads):
    command = [sys.executable, "-c", SCRIPT, str(tiny_bundle), str(threads)]
    made = subprocess.run(command, check=True, capture_output=True, text=True)
    assert made.stdout.strip() == str([False, False, False, True, True, False])
