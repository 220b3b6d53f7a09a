"""Abbreviations that every reader of an office's documents knows."""

from __future__ import annotations

KNOWN: frozenset[str] = frozenset(
    """
    UBND HĐND UBMTTQ MTTQ TTHC CBCC CCVC TP TX QĐ NĐ CP TT TTg BNV QH VP VT KT TM TL TUQ ĐT CCCD CMND
    HCM CNTT THPT THCS TH VNPT VNEID ISO TCVN QCVN USD VND VNĐ PDF GDP WTO UNESCO ASEAN UNDP WHO EU
    COVID BHXH BHYT BHTN PCCC ATTP ATGT KHCN STT ĐVT PL CV TB BC KH TTr CT NQ HD CTr GM BB ĐA DA PA
    PGS TS ThS GS BS KS CN NSƯT NSND IT AI SMS QR PPP FDI ODA OCOP KPI PAPI PCI PAR SIPAS
    XDCB GPMB QSDĐ TW TƯ
    """.split()
)
