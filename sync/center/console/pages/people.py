"""Accounts of the staff, and one's own password."""

from core.errors import Mistake
from core.sentence import say
from sync.center.console import accounts
from sync.center.console.asking import Ask, Go, Page, Place
from sync.center.console.rights import ROLES


def show(ask: Ask) -> Page:
    with ask.base.reading() as connection:
        listed = accounts.accounts(ask.base, connection)
    return Page("accounts.html", {"accounts": listed, "roles": ROLES, "least": accounts.SHORTEST})


def add(ask: Ask) -> Go:
    accounts.add(ask.staff, ask.said("name"), ask.said("role"), ask.form.get("password", ""))
    return Go("/accounts", "done.account_added")


def set_password(ask: Ask) -> Go:
    accounts.set_password(ask.staff, ask.said("name"), ask.form.get("password", ""))
    return Go("/accounts", "done.password_set")


def switch_off(ask: Ask) -> Go:
    """Nobody locks the door behind themselves."""
    if ask.said("name") == ask.account.name:
        raise Mistake(say("center.staff_not_self"), "name")
    accounts.switch_off(ask.staff, ask.said("name"))
    return Go("/accounts", "done.account_off")


def own(_ask: Ask) -> Page:
    return Page("own.html", {"least": accounts.SHORTEST})


def own_password(ask: Ask) -> Go:
    """The present one is asked for again; all sessions end with it, this one too."""
    new = ask.form.get("password", "")
    if new != ask.form.get("again", ""):
        raise Mistake(say("center.staff_not_same"), "again")
    accounts.sign_in(ask.base, ask.account.name, ask.form.get("present", ""))
    accounts.set_password(ask.staff, ask.account.name, new, verb="own-password")
    return Go("/sign-in", "done.own_password")


ACCOUNTS = Place(
    "accounts", "/accounts", show,
    {"staff-add": add, "staff-password": set_password, "staff-off": switch_off},
)  # fmt: skip
OWN = Place("own", "/own", own, {"own-password": own_password}, in_menu=False)
