"""Recipes: what a YAML file of options means, which values win, and what is said of a wrong one."""

from __future__ import annotations

import dataclasses
import importlib.resources
import json
import re
import sys
import typing
from pathlib import Path

import click
import pytest
import yaml
from click.testing import CliRunner
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from ruplar_lite.cli import cli
from ruplar_lite.errors import InputError, MissingExtraError
from ruplar_lite.train import run as run_module
from ruplar_lite.train.command import train_command
from ruplar_lite.train.config import SIZES, TrainConfig
from ruplar_lite.train.recipe import parse_recipe, read_recipe, shipped_recipes
from ruplar_lite.train.run_state import RunState


def values_of(field: dataclasses.Field[typing.Any], hint: typing.Any) -> st.SearchStrategy[typing.Any]:
    """Any value that a field of `TrainConfig` may have."""
    spec = next(iter(field.metadata.values()))
    if field.name == "segment":
        return st.sampled_from(["step", "equals", "1", "20"])
    if field.name in SIZES:  # few numbers go together
        heads = {"num_attention_heads": [8, 16], "num_key_value_heads": [1, 2, 4, 8]}
        return st.sampled_from(heads.get(field.name, [256, 512] if spec.maximum > 128 else [1, 2]))
    arguments = typing.get_args(hint)
    kinds = [kind for kind in arguments if kind not in (type(None), Ellipsis)] or [hint]
    if spec.choices:
        value = st.sampled_from(spec.choices)
    elif kinds[0] is bool:
        value = st.booleans()
    elif kinds[0] is int:
        value = st.integers(spec.minimum, spec.maximum)
    elif kinds[0] is float:
        value = st.floats(spec.minimum, spec.maximum, allow_nan=False, allow_infinity=False)
    else:
        value = st.one_of(st.sampled_from(["no", "null", "~", "1e-3", "2026-01-01", "- a", "#", "", "1:30"]), st.text())
    if typing.get_origin(hint) is tuple:
        return st.lists(value, max_size=3).map(tuple)
    return st.one_of(st.none(), value) if type(None) in arguments else value


@st.composite
def configs(draw: st.DrawFn) -> TrainConfig:
    hints = typing.get_type_hints(TrainConfig)
    fields = draw(st.lists(st.sampled_from(dataclasses.fields(TrainConfig)), unique=True))
    try:
        return TrainConfig(**{field.name: draw(values_of(field, hints[field.name])) for field in fields})
    except InputError:  # Two values that do not go together.
        assume(False)
        raise


def from_command_line(*arguments: str) -> TrainConfig:
    return TrainConfig(**train_command.make_context("train", list(arguments)).params)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(config=configs(), unicode=st.booleans(), flow=st.booleans())
def test_any_configuration_comes_back_from_yaml(tmp_path, config, unicode, flow):
    text = yaml.safe_dump(dataclasses.asdict(config), allow_unicode=unicode, default_flow_style=flow)
    assert TrainConfig(**parse_recipe(text, "r.yaml")) == config
    (tmp_path / "r.yaml").write_text(text, encoding="utf-8", newline="")
    assert from_command_line("--config", str(tmp_path / "r.yaml")) == config


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("learning_rate: 1e-3", {"learning_rate": 0.001}),  # text to a YAML 1.1 parser
        ("learning-rate: 4", {"learning_rate": 4.0}),
        ("segment: 2", {"segment": "2"}),
        ("output: no", {"output": "no"}),  # a boolean to a YAML 1.1 parser
        ("output: 2026-01-01", {"output": "2026-01-01"}),
        ("overwrite: yes\nresume: off", {"overwrite": True, "resume": False}),
        ("data: a.jsonl", {"data": ("a.jsonl",)}),
        ("data:\n- a.jsonl\n- b.jsonl", {"data": ("a.jsonl", "b.jsonl")}),
        ("data:  # none yet", {"data": ()}),
        ("epochs: null", {"epochs": None}),
    ],
)
def test_values_are_read_as_a_flag_reads_them(text, values):
    found = parse_recipe(text, "r.yaml")
    assert found == values
    assert all(type(found[name]) is type(value) for name, value in values.items())


def test_flags_win_over_the_recipe(tmp_path):
    recipe = tmp_path / "r.yaml"
    recipe.write_text("seed: 3\nepochs: 7\ndata: [a.jsonl, b.jsonl]\noverwrite: true\nprior: temp\n", encoding="utf-8")
    config = from_command_line("--seed", "4", "--config", str(recipe), "--data", "c.jsonl", "--no-overwrite")
    assert (config.seed, config.epochs, config.data, config.overwrite) == (4, 7, ("c.jsonl",), False)
    assert config.prior == "temp"
    # A flag that says what is the default anyway was given all the same.
    assert from_command_line("--config", str(recipe), "--prior", "mix").prior == "mix"


@pytest.mark.parametrize(
    ("text", "line", "parts"),
    [
        ("seed: 1\nlerning_rate: 1e-3", 2, ["'lerning_rate'", "did you mean learning_rate?"]),
        ("config: paper", 1, ["'config'", "no option"]),
        ("<<: {seed: 1}", 1, ["'<<'", "no option"]),
        ("seed: 1\nepochs: 2\nseed: 1", 3, ["seed a second time"]),
        ("batch-size: 4\nbatch_size: 4", 2, ["batch_size a second time"]),
        ("prior: best", 1, ["--prior", "'best'", "'mix', 'temp'"]),
        ("batch_size: many", 1, ["--batch-size", "'many' is not a valid integer"]),
        ("batch_size: 1.5", 1, ["--batch-size", "'1.5' is not a valid integer"]),
        ("\nbatch_size: 0", 2, ["--batch-size", "found 0, expected at least 1"]),
        ("learning_rate: .inf", 1, ["--learning-rate", "'.inf' is not a valid float"]),
        ("learning_rate: inf", 1, ["--learning-rate", "expected a finite number"]),
        ("overwrite: 2", 1, ["--overwrite", "'2', expected true or false"]),
        ("seed: [1, 2]", 1, ["--seed", "a list of 2, expected one value"]),
        ("seed: {a: 1}", 1, ["--seed", "expected one value"]),
        ("data: [a, [b]]", 1, ["--data", "expected one value or a flat list"]),
        ("output:", 1, ["--output", "found None, expected str"]),
        ("output: !!python/object/apply:os.getcwd []", 1, ["--output"]),
        ("output: !secret x", 1, ["--output", "!secret"]),
        ("seed: 1\nepochs: [1", 2, ["not YAML"]),
        ("seed: 1\n\tepochs: 1", 2, ["not YAML", "'\\t'"]),
        ("seed: 1\n---\nseed: 2", 2, ["not YAML", "single document"]),
        ("seed: *there", 1, ["not YAML", "there"]),
        ("[a]: 1", 1, ["expected an option"]),
    ],
)
def test_what_is_wrong_is_one_line_with_its_place(text, line, parts):
    with pytest.raises(InputError) as caught:
        parse_recipe(text, "r.yaml")
    message = str(caught.value)
    assert message.startswith(f"r.yaml:{line}: ")
    assert "\n" not in message
    assert all(part in message for part in parts), message


@pytest.mark.parametrize("text", ["", "# nothing yet", "seed", "[seed, 1]"])
def test_a_file_without_options_is_refused(text):
    with pytest.raises(InputError, match=r"r\.yaml: found no options in it"):
        parse_recipe(text, "r.yaml")


def test_files_that_cannot_be_read(tmp_path):
    with pytest.raises(InputError, match=r"found no file .*nowhere\.yaml.* laptop-135m, .*paper"):
        read_recipe(str(tmp_path / "nowhere.yaml"))
    with pytest.raises(InputError, match="cannot be read: Is a directory"):
        read_recipe(str(tmp_path))
    (tmp_path / "bytes.yaml").write_bytes(b"seed: \xff")
    with pytest.raises(InputError, match="is not UTF-8"):
        read_recipe(str(tmp_path / "bytes.yaml"))
    (tmp_path / "control.yaml").write_bytes(b"seed: \x01")
    with pytest.raises(InputError, match="not YAML: special characters are not allowed"):
        read_recipe(str(tmp_path / "control.yaml"))


def test_pyyaml_is_needed_for_a_recipe_only(monkeypatch):
    monkeypatch.setitem(sys.modules, "yaml", None)
    assert from_command_line("--seed", "1").seed == 1
    with pytest.raises(MissingExtraError, match=r'pyyaml.*pip install "ruplar-lite\[train\]"'):
        from_command_line("--config", "paper")


@pytest.fixture
def trained(monkeypatch):
    """What the command hands to `train`, which does nothing."""
    given: list[TrainConfig] = []

    def train(config, report, callbacks):
        given.append(config)
        raise InputError("not today")

    monkeypatch.setattr(run_module, "train", train)
    return given


def test_a_run_records_its_settings_and_not_where_they_came_from(tmp_path, trained):
    recipe = tmp_path / "mine.yaml"
    recipe.write_text(f"seed: 3\noutput: {tmp_path / 'model'}\n", encoding="utf-8")
    arguments = ["train", "--config", str(recipe), "--epochs", "2"]
    CliRunner().invoke(cli, arguments)
    RunState(tmp_path / "model").start(trained[0].resolve(), [])
    stored = (tmp_path / "model" / "checkpoints" / "run.json").read_text(encoding="utf-8")
    assert "mine" not in stored
    assert (json.loads(stored)["seed"], json.loads(stored)["epochs"]) == (3, 2)
    # A resumed run needs no recipe, and an edited one does not change it; a flag is compared with the run's settings.
    recipe.write_text(f"seed: 5\noutput: {tmp_path / 'model'}\n", encoding="utf-8")
    plain = CliRunner().invoke(cli, ["train", "--resume", "--output", str(tmp_path / "model")])
    assert "recipe" not in plain.stderr
    edited = CliRunner().invoke(cli, ["train", "--config", str(recipe), "--resume"])
    assert "the run, which keeps its own: seed" in edited.stderr
    CliRunner().invoke(cli, ["train", "--config", str(recipe), "--resume", "--seed", "6"])
    assert [config.seed for config in trained] == [3, 3, 3, 6]
    assert [config.epochs for config in trained] == [2, 2, 2, 2]


@pytest.mark.parametrize("name", shipped_recipes())
def test_every_recipe_that_ships_can_be_used(name):
    values = read_recipe(name)
    config = TrainConfig(**values).resolve()
    assert all(getattr(config, key) == value for key, value in values.items())
    assert None not in (config.epochs, config.batch_size, config.learning_rate, config.optimizer, config.weight_sem)
    assert from_command_line("--config", name) == TrainConfig(**values)


@pytest.mark.parametrize("name", shipped_recipes())
def test_the_command_that_uses_a_recipe_stands_in_it(name):
    text = (importlib.resources.files("ruplar_lite.train") / "recipes" / f"{name}.yaml").read_text(encoding="utf-8")
    assert f"# ruplar-lite train --config {name}" in text


def test_the_papers_run_is_the_papers():
    config = TrainConfig(**read_recipe("paper")).resolve()
    assert config.model == "meta-llama/Llama-3.2-1B-Instruct"
    assert (config.lora_r, config.lora_alpha, config.lora_dropout) == (64, 128, 0.1)
    assert (config.optimizer, config.learning_rate, config.weight_decay) == ("adamw", 3e-4, 0.01)
    assert (config.epochs, config.batch_size, config.precision) == (10, 256, "bfloat16")
    assert (config.weight_ce, config.weight_kl, config.weight_sem) == (1.0, 1.0, 1.0)
    assert (config.objective, config.prior, config.prior_alpha) == ("latent", "mix", 0.2)


def test_every_row_of_the_papers_table_is_one_flag():
    text = (Path(__file__).parent.parent / "train" / "README.md").read_text(encoding="utf-8")
    rows = re.findall(
        r"^\| [^|]+ \| `(--\S+ \S+)`", text.partition("## Recipes")[2].partition("\n## ")[0], re.MULTILINE
    )
    paper = dataclasses.asdict(from_command_line("--config", "paper"))
    changes = []
    for row in rows:
        config = dataclasses.asdict(from_command_line("--config", "paper", *row.split()))
        changes.append({name: value for name, value in config.items() if value != paper[name]})
    assert changes[0] == {}
    assert len(changes) > 10 and all(len(change) == 1 for change in changes[1:])


@pytest.mark.parametrize("name", shipped_recipes())
def test_every_recipe_that_ships_trains_a_model(name, tiny_checkpoint, tmp_path):
    small = {"model": str(tiny_checkpoint), "output": str(tmp_path / "model"), "instruction": "", "problems": 40}
    small |= {"batch_size": 8, "max_steps": 1, "eval_examples": 2, "max_latents": 2, "max_new_tokens": 2}
    result = run_module.train(TrainConfig(**{**read_recipe(name), **small}))
    assert result.metrics["questions"] == 2


def test_the_names_of_the_recipes_are_in_the_help():
    text = " ".join(train_command.get_help(click.Context(train_command)).split())
    assert {"paper", "laptop-135m", "laptop-360m", "laptop-0.5b"} <= set(shipped_recipes())
    assert ", ".join(shipped_recipes()) in text
