"""What torch's exporter leaves of views and copies, taken out of a graph: each costs a few microseconds in every pass.

Every rule here keeps the values of all outputs; those of the operators that stay are computed as before.
"""

from __future__ import annotations

import onnx_ir as ir
from onnx_ir.passes.common import CommonSubexpressionEliminationPass, RemoveUnusedNodesPass

#: From (batch, sequence, heads, head_dim) to (batch, heads, sequence, head_dim), or back.
_SWAP_HEADS = (0, 2, 1, 3)


def simplify(model: ir.Model) -> None:
    """Take needless nodes out of a graph, in place.

    Args:
        model: A graph as torch exported it, with the shapes that it wrote down for every value.
    """
    for rule in (_rotate_in_rows, _join_reshapes, _drop_reshape):
        for node in model.graph:
            rule(node)
    # The rotations of all layers share their cosines, and the sizes of the inputs are asked for again and again.
    CommonSubexpressionEliminationPass()(model)
    RemoveUnusedNodesPass()(model)


def _rotate_in_rows(node: ir.Node) -> None:
    """Rotate (batch, sequence, heads · head_dim) where the heads are moved to the front for the rotation alone."""
    before = _producer(node.inputs[0], "Transpose") if node.op_type == "RotaryEmbedding" else None
    after = _only_user(node.outputs[0], "Transpose")
    rows = _only_user(after.outputs[0], "Reshape") if after else None
    if not (before and after and rows and rows.graph) or not all(map(_swaps_heads, (before, after))):
        return
    if rows.outputs[0].shape is None or len(rows.outputs[0].shape) != 3 or "num_heads" not in node.attributes:
        return
    reshape = ir.node("Reshape", [before.inputs[0], rows.inputs[1]], rows.attributes)
    reshape.outputs[0].shape = rows.outputs[0].shape
    rotated = ir.node("RotaryEmbedding", [reshape.outputs[0], *node.inputs[1:]], node.attributes)
    rows.graph.insert_before(rows, [reshape, rotated])
    rotated.outputs[0].shape = rows.outputs[0].shape
    ir.convenience.replace_all_uses_with(rows.outputs[0], rotated.outputs[0])


def _join_reshapes(node: ir.Node) -> None:
    """Reshape once what is reshaped twice."""
    first = _producer(node.inputs[0], "Reshape") if node.op_type == "Reshape" else None
    # Without `allowzero` a 0 means the size that was there before.
    if first and "allowzero" in node.attributes and node.attributes["allowzero"].as_int():
        node.replace_input_with(0, first.inputs[0])


def _drop_reshape(node: ir.Node) -> None:
    """Leave out a reshape to the shape that a value has."""
    if node.op_type != "Reshape" or node.outputs[0].is_graph_output():
        return
    value = node.inputs[0]
    if value is not None and value.shape is not None and value.shape == node.outputs[0].shape:
        ir.convenience.replace_all_uses_with(node.outputs[0], value)


def _producer(value: ir.Value | None, op_type: str) -> ir.Node | None:
    node = value.producer() if value is not None else None
    return node if node is not None and node.op_type == op_type else None


def _only_user(value: ir.Value, op_type: str) -> ir.Node | None:
    """Return the one node that reads a value, if it is of this kind and nobody else reads it."""
    users = {node for node, _ in value.uses()}
    if len(users) != 1 or value.is_graph_output():
        return None
    (node,) = users
    return node if node.op_type == op_type else None


def _swaps_heads(node: ir.Node) -> bool:
    perm = node.attributes.get("perm")
    return perm is not None and tuple(perm.as_ints()) == _SWAP_HEADS
