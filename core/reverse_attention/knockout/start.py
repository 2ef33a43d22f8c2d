"""Where a pass with cut edges may start: below the lowest layer that is cut nothing changes.

1. The first pass, in which nothing is cut, keeps what each outermost block puts out, and in which of them
   each layer's attention is.
2. In a later pass the blocks below do not run: they put out what they did then, once for each row.

Whether that is right for a model, whose blocks may talk to each other by other ways, is tried out by whoever
runs the passes (``passes``).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import Any

from torch import Tensor, nn
from torch.utils._pytree import tree_flatten, tree_map

_MOST_BYTES = 2**28  # of kept outputs; a longer prompt's passes start at the bottom


@dataclass(eq=False)
class Floors:
    """The outermost blocks of a model in the order in which they ran, and what they put out."""

    outputs: list[tuple[str, Any]] = field(default_factory=list)
    """Name of the block and its output."""
    of_layer: dict[int, int] = field(default_factory=dict)
    """Which of them each layer's attention is in."""
    _depth: int = 0
    _bytes: int = 0

    def watch(self, twin: nn.Module) -> None:
        """Keep the outputs of a twin's next pass."""
        for name, module in twin.named_modules():
            if isinstance(module, nn.ModuleList):
                for child, block in module.named_children():
                    block.register_forward_pre_hook(self._enter)
                    block.register_forward_hook(partial(self._leave, name=f"{name}.{child}"))

    def met(self, layer: int) -> None:
        """To be told of each layer's attention."""
        if self._depth:
            self.of_layer[layer] = len(self.outputs)

    @property
    def usable(self) -> bool:
        """Whether each block ran once, and all that it put out was kept."""
        names = [name for name, _ in self.outputs]
        return len(set(names)) == len(names) and self._bytes <= _MOST_BYTES

    def below(self, layer: int) -> int:
        """How many blocks ran before the one that a layer's attention is in."""
        return self.of_layer.get(layer, 0) if self.usable else 0

    def skip(self, twin: Any, n_blocks: int, n_rows: int, first: int = 0) -> None:
        """Let the first blocks of a twin put out what they did, once for each row, from one token on."""
        for name, output in self.outputs[:n_blocks]:
            block = twin.get_submodule(name)
            block._forward_hooks.clear()  # those of the user have acted on the output already
            block._forward_pre_hooks.clear()
            vars(block)["forward"] = partial(
                _again, tree_map(partial(rows_of, n_rows=n_rows, first=first), output)
            )

    def _enter(self, module: nn.Module, args: Any) -> None:
        self._depth += 1

    def _leave(self, module: nn.Module, args: Any, output: Any, *, name: str) -> None:
        self._depth -= 1
        if self._depth == 0:
            self._bytes += sum(_size(part) for part in tree_flatten(output)[0])
            self.outputs.append((name, output if self._bytes <= _MOST_BYTES else None))


def _again(output: Any, *args: Any, **kwargs: Any) -> Any:
    return output


def _size(part: Any) -> int:
    return part.numel() * part.element_size() if isinstance(part, Tensor) else 0


def rows_of(part: Any, n_rows: int, first: int) -> Any:
    """A tensor of one sequence for several, its first tokens left out; what is none stays as it is."""
    if not isinstance(part, Tensor) or part.dim() < 2 or part.shape[0] != 1:
        return part
    if part.dim() != 3:
        return part.expand(n_rows, *part.shape[1:])
    later = part[:, first:]
    return later.expand(n_rows, *later.shape[1:]).contiguous()  # blocks may add to the hidden state in place
