"""Teach a small language model to think in a few latent tokens (RuPLaR). Needs the extra `train`."""
