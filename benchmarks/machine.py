"""What the machine can do at most, by what ONNX Runtime and numpy reach on it: bytes read and operations a second.

    python benchmarks/machine.py [--threads 2] [--json FILE]

Reading is measured on a block as large as the weights of a model, because whether those stay in a cache decides how
fast a token can be. Products are of large square matrices, which is the best that a library gets out of a processor.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import json
import statistics
import time
from pathlib import Path
from typing import Any

import numpy as np

BLOCKS_MB = (10, 100, 500)
_SIDE, _REPEATS = 1536, 7


def measure(threads: int) -> dict[str, float]:
    """Return `read_N_mb` in GB/s for each of `BLOCKS_MB`, and `float32` and `int8` products in 10⁹ operations/s."""
    found = {f"read_{size}_mb": reading(size, threads) for size in BLOCKS_MB}
    return found | {kind: products(kind, threads) for kind in ("float32", "int8")}


def reading(megabytes: int, threads: int) -> float:
    """Return how many GB/s are read of a block of so many MB that is read again and again."""
    parts = np.array_split(np.ones(megabytes * 250_000, np.float32), threads)
    seconds = []
    with concurrent.futures.ThreadPoolExecutor(threads) as pool:
        for _ in range(_REPEATS):
            start = time.perf_counter()
            list(pool.map(np.max, parts))  # not a product: BLAS would start threads of its own
            seconds.append(time.perf_counter() - start)
    return megabytes / 1000 / statistics.median(seconds[1:])


def products(kind: str, threads: int) -> float:
    """Return the operations (an addition or a multiplication) of a product of matrices, in 10⁹ a second."""
    import onnxruntime
    from onnx import TensorProto, helper, numpy_helper

    random = np.random.default_rng(0)
    if kind == "float32":
        left: Any = random.normal(size=(_SIDE, _SIDE)).astype(np.float32)
        right: Any = random.normal(size=(_SIDE, _SIDE)).astype(np.float32)
        operator, given, result = "MatMul", TensorProto.FLOAT, TensorProto.FLOAT
    else:
        left = random.integers(0, 255, (_SIDE, _SIDE), dtype=np.uint8)
        right = random.integers(-64, 63, (_SIDE, _SIDE), dtype=np.int8)
        operator, given, result = "MatMulInteger", TensorProto.UINT8, TensorProto.INT32
    graph = helper.make_graph(
        [helper.make_node(operator, ["left", "right"], ["product"])],
        "product",
        [helper.make_tensor_value_info("left", given, left.shape)],
        [helper.make_tensor_value_info("product", result, left.shape)],
        [numpy_helper.from_array(right, "right")],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    seconds = []
    for _ in range(_REPEATS):
        start = time.perf_counter()
        session.run(None, {"left": left})
        seconds.append(time.perf_counter() - start)
    return 2 * _SIDE**3 / statistics.median(seconds[1:]) / 1e9


def main() -> None:
    """Print what was measured."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--json", type=Path, metavar="FILE", help="file for the numbers")
    options = parser.parse_args()
    found = measure(options.threads)
    for name, value in found.items():
        print(f"{name:<12}  {value:>8.1f} {'GB/s' if name.startswith('read') else '10⁹ operations/s'}")
    if options.json:
        options.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
