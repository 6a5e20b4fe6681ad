"""The folder of the model that ships inside the package (`builtin`); nothing to import."""
