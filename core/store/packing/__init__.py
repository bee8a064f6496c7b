"""Packs made and looked at where they are made: at the Center (docs/decisions/0106)."""

from core.law.pack import files_in
from core.store.packing.checking import check
from core.store.packing.folder import build, sign, signed_files

__all__ = ["build", "check", "files_in", "sign", "signed_files"]
