"""The situations, wordings and number ranges behind the built-in problems (`ruplar_lite.train.synthetic`)."""
