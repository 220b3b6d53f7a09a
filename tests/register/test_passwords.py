"""The password of a shared book is on no screen, whatever is wrong with its address."""

from __future__ import annotations

import itertools

import pytest

from tests.register.desks import PROFILE, add, run_in
from tests.register.test_issue import codes

SECRET = "Bi-Mat-9x"

ADDRESSES = {
    "wrong host": ("postgresql+psycopg://vt:{}@khong-co.invalid/so", "E800"),
    "short form": ("postgresql://vt:{}@khong-co.invalid/so", "E800"),
    "wrong port": ("postgresql+psycopg://vt:{}@127.0.0.1:1/so", "E800"),
    "no port at all": ("postgresql+psycopg://vt:{}@may-chu:cong/so", "E810"),
    "port too large": ("postgresql+psycopg://vt:{}@127.0.0.1:99999/so", "E800"),
    "as a parameter": ("postgresql+psycopg://127.0.0.1:1/so?user=vt&password={}", "E800"),
    "of a key": ("postgresql+psycopg://127.0.0.1:1/so?sslpassword={}&sslmode=disable", "E800"),
    "unknown parameter": ("postgresql+psycopg://vt:{}@127.0.0.1:1/so?la=1", "E800"),
    "an @ in it": ("postgresql+psycopg://vt:a@{}@may-chu/so", "E810"),
    "an @ and a ?": ("postgresql+psycopg://vt:a@b?{}@may-chu/so", "E810"),
    "an @ and a /": ("postgresql+psycopg://vt:a@b/{}@may-chu/so", "E810"),
    "other driver": ("postgresql+psycopg2://vt:{}@may-chu/so", "E810"),
    "other database": ("mysql://vt:{}@may-chu/so", "E810"),
    "unknown database": ("khong+co://vt:{}@may-chu/so", "E810"),
    "no file": ("sqlite://vt:{}@may-chu/so", "E810"),
    "in the memory": ("sqlite:///:memory:", "E810"),
    "nowhere": ("sqlite://", "E810"),
    "nonsense": ("vt:{}@may-chu", "E810"),
    "only a password": ("{}", "E810"),
    "brackets": ("postgresql://vt:{}@[::1/so", "E810"),
}  # fmt: skip


@pytest.mark.parametrize("case", ADDRESSES)
def test_no_message_has_it(own_desk, vanban, monkeypatch, case):
    address, code = ADDRESSES[case]
    monkeypatch.setenv("VANBAN_REGISTER", address.format(SECRET))
    path = add(own_desk, "a")
    commands = (
        ["issue", path],
        ["reserve", "--reason", "x"],
        ["register", "verify"],
        ["register", "rebuild"],
    )
    for lang, command in itertools.product(("vi", "en"), commands):
        exit_code, out, told = answer = vanban("--lang", lang, *command)
        assert (exit_code, codes(answer), out) == (3, [code], []), told
        assert SECRET not in told
    assert not list(own_desk.glob("*.db*"))


@pytest.mark.parametrize("case", [c for c, (text, _) in ADDRESSES.items() if "://" in text])
def test_nor_has_one_about_the_profile(own_desk, vanban, case):
    address = ADDRESSES[case][0].format(SECRET)
    profile = PROFILE + f'sổ đăng ký: "{address}"\n'
    (own_desk / "vanban.yaml").write_text(profile, encoding="utf-8")
    for lang in ("vi", "en"):
        exit_code, _, told = vanban("--lang", lang, "issue", add(own_desk, "a"))
        assert exit_code in (1, 3)
        assert "E799" not in told
        assert SECRET not in told


def test_a_server_that_refuses_the_password(own_desk, vanban, monkeypatch, postgresql):
    host = postgresql.rpartition("host=")[2]
    address = f"postgresql://khong_co:{SECRET}@/postgres?host={host}"
    monkeypatch.setenv("VANBAN_REGISTER", address)
    answer = vanban("issue", add(own_desk, "a"))
    assert (answer[0], codes(answer)) == (3, ["E800"])
    assert "khong_co" in answer[2]
    assert SECRET not in answer[2]


def test_as_a_program(own_desk):
    address = f"postgresql+psycopg://vt:{SECRET}@127.0.0.1:1/so"
    done = run_in(own_desk, "issue", add(own_desk, "a"), VANBAN_REGISTER=address)
    assert done.returncode == 3
    assert SECRET not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
