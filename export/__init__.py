"""Export a trained model to a bundle of two ONNX graphs that runs without torch. Needs the extra `export`."""
