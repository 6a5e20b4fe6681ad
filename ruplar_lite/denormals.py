"""Numbers below the smallest normal one, taken as zero while a graph runs, and in no other moment.

ONNX Runtime's softmax gives a masked position e^-88, a denormal number, and the products with those take a processor so
long that attention over a prompt needs twice the time. ONNX Runtime can take them as zero, but it switches the thread
that opens its first session over too, for good, and with it all that the user's own code computes there. So that thread
gets its floating-point environment back at once, and whoever runs a graph takes the other one for that time.
"""

from __future__ import annotations

import contextlib
import ctypes
import functools
import sys
from collections.abc import Iterator
from typing import Any

#: What switches it in the options of a session.
OPTION = "session.set_denormal_as_zero"
# More bytes than any C library's `fenv_t`.
_SIZE = 256
#: The environment of a thread that was switched over; None before there is one, or where nothing switches.
_as_zero: Any = None


@contextlib.contextmanager
def put_back() -> Iterator[None]:
    """Give this thread back the floating-point environment it had if it was switched over, and remember the other."""
    global _as_zero
    before = None if _are_zero() else _environment()
    try:
        yield
    finally:
        # Not whether the environments differ: they also hold what any sum leaves behind, as that it was not exact.
        if before is not None and _are_zero():
            _as_zero = _environment()
            _library().fesetenv(before)


@contextlib.contextmanager
def as_zero() -> Iterator[None]:
    """Take denormal numbers as zero in this thread, if a session was opened that does."""
    before = _environment() if _as_zero is not None else None
    if before is None:
        yield
        return
    _library().fesetenv(_as_zero)
    try:
        yield
    finally:
        _library().fesetenv(before)


def _are_zero() -> bool:
    """Return whether this thread takes denormal numbers as zero."""
    smallest = sys.float_info.min
    return smallest / 2 == 0


def _environment() -> Any:
    library = _library()
    if library is None:
        return None
    found = ctypes.create_string_buffer(_SIZE)
    library.fegetenv(found)
    return found


@functools.cache
def _library() -> Any:
    """Return the C library if it has the functions of C99's <fenv.h>."""
    try:
        library = ctypes.CDLL("ucrtbase" if sys.platform == "win32" else None)
    except OSError:
        return None
    return library if hasattr(library, "fegetenv") and hasattr(library, "fesetenv") else None
