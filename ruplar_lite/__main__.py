"""`python -m ruplar_lite` is `ruplar-lite`."""

from ruplar_lite.cli import main

if __name__ == "__main__":
    main()
