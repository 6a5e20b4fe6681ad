"""Writing a file in one step: it is whole, or what stood there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from ruplar_lite.files import write_whole


def test_what_is_written_is_there_and_nothing_else(tmp_path):
    file = tmp_path / "ruplar.json"
    write_whole(file, "é\r\n")
    write_whole(file, "a\n")
    assert file.read_bytes() == b"a\n"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("method", ["write_bytes", "replace"])
def test_a_failure_leaves_what_was_there(tmp_path, monkeypatch, method):
    file = tmp_path / "ruplar.json"
    write_whole(file, b"old")

    def half(self: Path, content: object) -> None:
        if method == "write_bytes":
            self.touch()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, method, half)
    with pytest.raises(OSError, match="No space"):
        write_whole(file, b"new")
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]
