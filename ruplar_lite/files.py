"""Files that a reader finds whole, as before, or not at all."""

from __future__ import annotations

import os
from pathlib import Path


def write_whole(path: Path, content: str | bytes) -> None:
    """Write a file beside its place and move it there in one step, over one that is there.

    Args:
        path: Where to; its folder is there.
        content: Bytes, or text that is written in UTF-8 with its line ends as they are.

    Raises:
        OSError: It cannot be written, such as on a full disk; what stood at the path still does, and nothing beside it.
    """
    partial = path.with_name(f".{path.name[:40]}-{os.getpid()}.partial")
    try:
        partial.write_bytes(content.encode() if isinstance(content, str) else content)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
