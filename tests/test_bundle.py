"""The bundle folder: writing, reading, damage of every kind, replacing, finding."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ruplar_lite import bundle as bundle_module
from ruplar_lite import manifest as manifest_module
from ruplar_lite.bundle import (
    Architecture,
    FileRecord,
    LatentVocab,
    Limits,
    Manifest,
    Prompt,
    SpecialTokens,
    find_bundle,
    open_bundle,
    staging,
    write_bundle,
)
from ruplar_lite.embeddings import BLOCK
from ruplar_lite.errors import BundleError, InputError
from ruplar_lite.manifest import MANIFEST_NAME, PAYLOAD_NAMES, SCALES
from ruplar_lite.session import Session, default_threads
from ruplar_lite.text import TextCodec

CERTIFICATE = {
    "questions": 1,
    "tolerance": 1e-4,
    "replay": [{"question": "é?", "answer": "2", "num_latents": 1, "thought_ids": [5]}],
}
MANIFEST = Manifest(
    architecture=Architecture("llama", 8, 1, 2, 1, 4, 20, 64),
    special_tokens=SpecialTokens(1, 2, (3,), 0),
    prompt=Prompt((5, 6), (7,)),
    answer_template="{answer}",
    latent_vocab=LatentVocab("auto", 12),
    thought_top_k=10,
    limits=Limits(8, 32),
    training={"note": "é", "loss": [0.5, None]},
    certificate=CERTIFICATE,
)


#: Those of a float32 bundle.
NAMES = (MANIFEST_NAME, *PAYLOAD_NAMES, "decode.onnx.data")


def write_payload(folder: Path) -> None:
    """Files that are whole for `open_bundle`, though nothing can run them."""
    for name in NAMES[1:]:
        (folder / name).write_bytes(f"content of {name}".encode())
    np.save(folder / "embeddings.npy", np.zeros((20, 8), np.float32))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "bundle"
    path.mkdir()
    write_payload(path)
    write_bundle(path, MANIFEST)
    return path


def resign(folder: Path, change) -> None:
    """Change `ruplar.json` and make its own digest right again."""
    raw = json.loads((folder / "ruplar.json").read_text(encoding="utf-8"))
    change(raw)
    raw.pop("manifest_sha256", None)
    raw["manifest_sha256"] = manifest_module._digest(raw)
    (folder / "ruplar.json").write_text(json.dumps(raw), encoding="utf-8")


def test_what_was_written_is_read(folder):
    bundle = open_bundle(folder)
    assert bundle.manifest.created_by.startswith("ruplar-lite ")
    files, created_by = bundle.manifest.files, bundle.manifest.created_by
    assert bundle.manifest == dataclasses.replace(MANIFEST, files=files, created_by=created_by)
    assert bundle.manifest.to_json() == json.loads((folder / "ruplar.json").read_text(encoding="utf-8"))
    assert bundle.embeddings[np.array([[1, 2]])].shape == (1, 2, 8)
    assert not bundle.embeddings.rows.flags.writeable
    assert bundle.manifest.replay[0].thought_ids == (5,)
    assert bundle.manifest.prompt_ids([9]) == [5, 6, 9, 7, 1]
    assert sorted(path.name for path in folder.iterdir()) == sorted(NAMES)
    with pytest.raises(BundleError, match="no file of a bundle"):
        bundle.file("../secret")


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_file_is_named(folder, name):
    (folder / name).unlink()
    with pytest.raises(BundleError, match=name.replace(".", r"\.")):
        open_bundle(folder)


@pytest.mark.parametrize("kept", [0, 0.5, -1])
@pytest.mark.parametrize("name", NAMES)
def test_a_truncated_file_is_named(folder, name, kept):
    content = (folder / name).read_bytes()
    (folder / name).write_bytes(content[: int(len(content) * kept) if kept >= 0 else -2])
    with pytest.raises(BundleError, match=name.replace(".", r"\.")):
        open_bundle(folder)


@pytest.mark.parametrize("place", [0, 0.5, 1])
@pytest.mark.parametrize("name", NAMES)
def test_a_changed_byte_is_noticed(folder, name, place):
    content = bytearray((folder / name).read_bytes())
    content[int(place * (len(content) - 3))] ^= 1
    (folder / name).write_bytes(content)
    with pytest.raises(BundleError, match=name.replace(".", r"\.")):
        open_bundle(folder)


def test_every_single_byte_of_the_manifest_counts(folder):
    content = (folder / "ruplar.json").read_bytes().rstrip()
    for i in range(len(content)):
        changed = bytearray(content)
        changed[i] ^= 1
        try:
            raw = json.loads(changed.decode("utf-8"))
        except ValueError:
            continue
        assert manifest_module.parse(raw)[1], f"byte {i}: {content[max(0, i - 9) : i + 9]!r}"


def test_all_mismatches_are_listed_at_once(folder):
    (folder / "decode.onnx").unlink()
    (folder / "tokenizer.json").write_bytes(b"x")
    (folder / "latent_step.onnx").write_bytes((folder / "latent_step.onnx").read_bytes()[::-1])
    with pytest.raises(BundleError) as caught:
        open_bundle(folder)
    lines = str(caught.value).splitlines()
    assert len(lines) == 4
    assert "3 places" in lines[0]
    assert "ruplar-lite export" in lines[0]
    assert all("found" in line and "expected" in line for line in lines[1:])


def test_a_newer_format_asks_for_a_newer_program(folder):
    resign(folder, lambda raw: raw.update(format_version=2, architecture=None))
    with pytest.raises(BundleError, match=r"newer ruplar-lite: pip install -U ruplar-lite") as caught:
        open_bundle(folder)
    assert "\n" not in str(caught.value)


def test_a_file_name_that_climbs_out_is_refused_and_not_opened(folder):
    (folder.parent / "secret").write_text("x")
    resign(folder, lambda raw: raw["files"].update({"../secret": {"sha256": "0", "size": 1}}))
    with pytest.raises(BundleError, match=r"unknown name '\.\./secret'"):
        open_bundle(folder)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda raw: raw["files"].pop("decode.onnx"), "files: found no decode.onnx"),
        (lambda raw: raw.update(format="other"), "found format 'other'"),
        (lambda raw: raw.update(format_version=0), "format_version: found 0, expected 1"),
        (lambda raw: raw.update(format_version="1"), "format_version: found '1', expected 1"),
        (lambda raw: raw["architecture"].update(hidden_size=True), "architecture.hidden_size: found True"),
        (lambda raw: raw["architecture"].update(hidden_size=16), "expected float32 (20, 16)"),
        (lambda raw: raw["architecture"].update(num_hidden_layers=2**30), "integer from 1 to 10000"),
        (lambda raw: raw["architecture"].update(head_dim=0), "architecture.head_dim: found 0"),
        (lambda raw: raw["architecture"].update(num_attention_heads=3, num_key_value_heads=2), "a divisor"),
        (lambda raw: raw["special_tokens"].update(end_think=20), "end_think: found token id 20"),
        (lambda raw: raw["special_tokens"].update(end_think=1), "different ids"),
        (lambda raw: raw["special_tokens"].update(eos=[]), "eos: found no token"),
        (lambda raw: raw["prompt"].update(prefix_ids=[-1]), "prompt.prefix_ids: found a list of 1"),
        (lambda raw: raw["prompt"].update(suffix_ids=[99]), "suffix_ids: found token id 99"),
        (lambda raw: raw.update(answer_template="none"), "expected {answer} in it"),
        (lambda raw: raw["latent_vocab"].update(mode="some"), "latent_vocab.mode: found 'some'"),
        (lambda raw: raw["latent_vocab"].update(mode="full"), "expected exactly vocab_size 20"),
        (lambda raw: raw["latent_vocab"].update(size=21), "expected at most vocab_size 20"),
        (lambda raw: raw.update(thought_top_k=13), "expected at most latent_vocab.size 12"),
        (lambda raw: raw["limits"].update(max_latents=60), "max_position_embeddings 64"),
        (lambda raw: raw["limits"].pop("max_new_tokens"), "limits.max_new_tokens: found nothing"),
        (lambda raw: raw.update(certificate=None), "certificate: found nothing"),
        (lambda raw: raw["certificate"].update(replay={}), "certificate.replay: found a dict"),
        (lambda raw: raw["certificate"].update(replay=[1]), "certificate.replay[0].question: found nothing"),
        (lambda raw: raw.update(training=[]), "training: found a list of 0"),
        (lambda raw: raw.update(quantization="int3"), "quantization: found 'int3', expected one of none, int8, int4"),
        (lambda raw: raw.update(embedding_dtype="int64"), "embedding_dtype: found 'int64', expected one of float32"),
        (lambda raw: raw.update(embedding_dtype=None), "embedding_dtype: found None, expected a string"),
        (lambda raw: raw.update(embedding_dtype="uint8"), "embedding_dtype: found 'uint8', expected float32"),
    ],
)
def test_a_wrong_value_is_named(folder, change, message):
    resign(folder, change)
    with pytest.raises(BundleError) as caught:
        open_bundle(folder)
    assert message in str(caught.value)


def test_a_bundle_without_certificate_is_for_the_exporter_only(folder):
    resign(folder, lambda raw: raw.update(certificate=None))
    assert open_bundle(folder, require_certificate=False).manifest.certificate is None


@pytest.mark.parametrize("array", [np.zeros((20, 9), np.float32), np.zeros((20, 8)), np.array([{}], dtype=object)])
def test_an_embedding_table_of_another_kind(folder, array):
    np.save(folder / "embeddings.npy", array, allow_pickle=True)
    write_bundle(folder, MANIFEST)
    with pytest.raises(BundleError, match=r"embeddings\.npy: found"):
        open_bundle(folder)


def test_a_table_in_8_bits(folder):
    quantized = dataclasses.replace(MANIFEST, embedding_dtype="uint8")
    np.save(folder / "embeddings.npy", np.full((20, 1, BLOCK), 130, np.uint8))
    with pytest.raises(BundleError, match="embedding_dtype: found 'uint8', expected float32 as embedding_scales"):
        write_bundle(folder, quantized)
    np.save(folder / SCALES, np.full((20, 1), 0.5, np.float32))
    with pytest.raises(BundleError, match="embedding_dtype: found 'float32', expected uint8 as embedding_scales"):
        write_bundle(folder, MANIFEST)
    write_bundle(folder, quantized)
    assert np.array_equal(open_bundle(folder).embeddings[[3, 4]], np.ones((2, 8), np.float32))
    np.save(folder / SCALES, np.full((20, 2), 0.5, np.float32))
    write_bundle(folder, quantized)
    with pytest.raises(BundleError, match=r"scales\.npy: found float32 \(20, 2\), expected float32 \(20, 1\)"):
        open_bundle(folder)


def test_a_head_that_is_the_table_needs_no_weights_of_its_own(folder):
    (folder / "decode.onnx.data").unlink()
    write_bundle(folder, MANIFEST)
    assert "decode.onnx.data" not in open_bundle(folder).manifest.files


def test_a_manifest_from_before_there_were_dtypes_means_float32(folder):
    resign(folder, lambda raw: raw.pop("embedding_dtype"))
    assert open_bundle(folder).manifest.embedding_dtype == "float32"


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner, max_size=4),
    max_leaves=8,
)


@given(json_values)
def test_any_json_is_refused(raw):
    with pytest.raises(BundleError):
        Manifest.from_json(raw)


def paths_of(value, path=()):
    yield path
    if isinstance(value, (dict, list)):
        for key in value if isinstance(value, dict) else range(len(value)):
            yield from paths_of(value[key], (*path, key))


WHOLE = json.loads(
    json.dumps(
        dataclasses.replace(
            MANIFEST, files={name: bundle_module.FileRecord("0" * 64, 3) for name in NAMES[1:]}
        ).to_json()
    )
)


@settings(max_examples=300)
@given(st.sampled_from(sorted(paths_of(WHOLE), key=str)), json_values, st.booleans())
def test_any_change_is_read_or_refused_but_never_fails_otherwise(path, value, signed):
    raw = json.loads(json.dumps({"": WHOLE}))
    *parents, last = ("", *path)
    inside = raw
    for key in parents:
        inside = inside[key]
    inside[last] = value
    raw = raw[""]
    if signed and isinstance(raw, dict):
        raw["manifest_sha256"] = manifest_module._digest({k: v for k, v in raw.items() if k != "manifest_sha256"})
    try:
        manifest = Manifest.from_json(raw)
    except BundleError as error:
        assert "\n" not in str(error)
    else:
        assert Manifest.from_json(manifest.to_json()) == manifest


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b"9" * 10_000, b"NaN", b'{"format": []}'])
def test_a_manifest_that_is_no_json_object(folder, content):
    (folder / "ruplar.json").write_bytes(content)
    with pytest.raises(BundleError, match=r"ruplar\.json: found"):
        open_bundle(folder)


def test_a_trained_model_is_told_from_a_bundle(tmp_path):
    for name in ("config.json", "model.safetensors"):
        (tmp_path / name).write_bytes(b"{}")
    with pytest.raises(BundleError, match=r"is a trained model, not a bundle: run ruplar-lite export"):
        open_bundle(tmp_path)
    (tmp_path / "ruplar.json").write_text('{"format": "ruplar-lite checkpoint"}')
    with pytest.raises(BundleError, match=r"is a trained model, not a bundle: run ruplar-lite export"):
        open_bundle(tmp_path)
    (tmp_path / "onnx").mkdir()
    (tmp_path / "onnx" / "ruplar.json").write_text("{}")
    with pytest.raises(BundleError, match="which is there already"):
        open_bundle(tmp_path)


def test_a_path_that_is_no_folder_is_wrong_usage(tmp_path, folder):
    with pytest.raises(InputError, match="found nothing there"):
        open_bundle(tmp_path / "nothing")
    with pytest.raises(InputError, match="found a file"):
        open_bundle(folder / "ruplar.json")


def test_graphs_and_tokenizers_that_cannot_be_read(folder):
    bundle = open_bundle(folder)
    with pytest.raises(BundleError, match=r"latent_step\.onnx: the graph cannot be opened") as caught:
        Session(bundle)
    assert "\n" not in str(caught.value)
    with pytest.raises(BundleError, match=r"tokenizer\.json: not a tokenizer"):
        TextCodec.of(bundle)
    with pytest.raises(InputError, match="threads: found 0"):
        Session(bundle, 0)


@pytest.mark.parametrize(("weights", "cpus", "threads"), [(4_000_000, 8, 1), (40_000_000, 2, 2), (40_000_000, 16, 8)])
def test_a_small_model_takes_one_thread_and_a_large_one_the_cores(tiny_bundle, monkeypatch, weights, cpus, threads):
    bundle = open_bundle(tiny_bundle)
    files = {**bundle.manifest.files, "latent_step.onnx.data": FileRecord("0" * 64, weights)}
    bundle = dataclasses.replace(bundle, manifest=dataclasses.replace(bundle.manifest, files=files))
    monkeypatch.setattr("os.sched_getaffinity", lambda _: set(range(cpus)), raising=False)
    assert default_threads(bundle) == threads


def test_graphs_of_another_model_are_refused(tiny_bundle, tmp_path):
    path = tmp_path / "bundle"
    shutil.copytree(tiny_bundle, path)
    manifest = open_bundle(path).manifest
    architecture = dataclasses.replace(manifest.architecture, num_hidden_layers=3)
    write_bundle(path, dataclasses.replace(manifest, architecture=architecture))
    with pytest.raises(BundleError, match="found other inputs"):
        Session(open_bundle(path))


def test_a_bundle_is_not_written_without_its_files_or_with_odd_numbers(tmp_path):
    with pytest.raises(BundleError, match="found no tokenizer"):
        write_bundle(tmp_path, MANIFEST)
    write_payload(tmp_path)
    with pytest.raises(BundleError, match="cannot be written as JSON"):
        write_bundle(tmp_path, dataclasses.replace(MANIFEST, training={"loss": float("nan")}))
    with pytest.raises(BundleError, match="thought_top_k"):
        write_bundle(tmp_path, dataclasses.replace(MANIFEST, thought_top_k=13))
    assert not (tmp_path / "ruplar.json").exists()


def test_staging_replaces_a_bundle_only_when_committed(folder):
    before = (folder / "ruplar.json").read_bytes()
    with pytest.raises(RuntimeError, match="stopped"), staging(folder) as stage:
        write_payload(stage.path)
        raise RuntimeError("stopped")
    with staging(folder) as stage:
        write_payload(stage.path)
        assert stage.path.parent == folder.parent
    assert (folder / "ruplar.json").read_bytes() == before
    with staging(folder) as stage:
        write_payload(stage.path)
        write_bundle(stage.path, dataclasses.replace(MANIFEST, quantization="int8"))
        stage.commit()
    assert open_bundle(folder).manifest.quantization == "int8"
    assert [path.name for path in folder.parent.iterdir()] == ["bundle"]


def test_staging_makes_parents_and_takes_an_empty_folder(tmp_path):
    for target in (tmp_path / "a" / "b", tmp_path / "c"):
        (tmp_path / "c").mkdir(exist_ok=True)
        with staging(target) as stage:
            write_payload(stage.path)
            write_bundle(stage.path, MANIFEST)
            stage.commit()
        open_bundle(target)


def test_staging_refuses_what_may_be_precious(folder, tmp_path):
    (folder / "notes.txt").write_text("mine")
    file = tmp_path / "file"
    file.write_text("mine")
    model = tmp_path / "model"
    model.mkdir()
    (model / "ruplar.json").write_text("{}")
    (model / "tokenizer.json").write_text("{}")
    for target in (folder, file, model):
        with pytest.raises(InputError, match="choose another --output"), staging(target):
            pytest.fail("not refused")
    with pytest.raises(BundleError, match="cannot write here"), staging(file / "inside"):
        pytest.fail("not refused")


def test_which_bundle_is_meant(folder, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("RUPLAR_LITE_MODEL", raising=False)
    assert find_bundle(folder) == (folder, "--model")
    assert find_bundle(str(folder)) == (folder, "--model")
    shutil.copytree(folder, tmp_path / "model" / "onnx")
    assert find_bundle() == (Path("model/onnx"), "model/onnx")
    monkeypatch.setenv("RUPLAR_LITE_MODEL", "")
    assert find_bundle() == (Path("model/onnx"), "model/onnx")
    monkeypatch.setenv("RUPLAR_LITE_MODEL", str(folder))
    assert find_bundle() == (folder, "$RUPLAR_LITE_MODEL")
    monkeypatch.setenv("RUPLAR_LITE_MODEL", str(tmp_path / "nothing"))
    with pytest.raises(InputError, match=r"RUPLAR_LITE_MODEL.*no such folder"):
        find_bundle()
    with pytest.raises(InputError, match="no such folder"):
        find_bundle(tmp_path / "nothing")
    with pytest.raises(InputError, match="found an empty name"):
        find_bundle("")
    with pytest.raises(InputError, match="cannot be read: File name too long"):
        find_bundle(300 * "x")


def test_the_model_inside_the_package(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("RUPLAR_LITE_MODEL", raising=False)
    monkeypatch.setattr(bundle_module, "__file__", str(tmp_path / "bundle.py"))
    with pytest.raises(InputError, match="found no model"):
        find_bundle()
    inside = tmp_path / "models" / "builtin"
    inside.mkdir(parents=True)
    (inside / "ruplar.json").write_text("{}")
    assert find_bundle() == (inside, "builtin")
    assert find_bundle("builtin") == (inside, "builtin")
    monkeypatch.setenv("RUPLAR_LITE_MODEL", "builtin")
    assert find_bundle() == (inside, "builtin")
