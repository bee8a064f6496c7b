"""Packs that were published, the newest first."""

from sqlalchemy import select

from sync.center.console.asking import Ask, Page, Place
from sync.center.sql.statements import at
from sync.center.tables import PACK


def show(ask: Ask) -> Page:
    wanted = select(PACK.c.serial, PACK.c.edition, PACK.c.sha256, PACK.c.size, PACK.c.published)
    with ask.base.reading() as connection:
        packs = connection.execute(
            wanted.where(at(ask.base, PACK)).order_by(PACK.c.serial.desc())
        ).all()
    return Page("packs.html", {"packs": packs})


PLACE = Place("packs", "/packs", show)
