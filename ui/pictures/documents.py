"""Pictures of consents, signing, photos and files. What is in them is drawn here, nobody's own."""

import math

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter

from core.casework.actions import new_id
from core.casework.documents.document import NewDocument
from core.people.consent import Channel, Consent, ConsentKind, Giver
from core.people.signature import Point, Signature
from ui.pictures.stage import Picture, Stage
from ui.pictures.visit import FIRST_VISIT
from ui.theme.fonts import font
from ui.views.consent.take import TakeConsentDialog
from ui.views.documents.keep import KeepDialog, read_chosen
from ui.views.documents.pages import pages_of
from ui.views.documents.viewer import ViewerDialog

_CASE = "01"


def a_signature() -> Signature:
    """Some loops of a pen."""
    strokes: list[list[Point]] = []
    for start in (70, 220, 360):
        turns = [n / 9 for n in range(60)]
        strokes.append(
            [
                (round(start + 14 * t + 22 * math.cos(t)), round(95 + 34 * math.sin(t)))
                for t in turns
            ]
        )
    return Signature.drawn(560, 190, strokes)


def a_photo() -> bytes:
    """A page with lines, photographed."""
    image = QImage(1200, 1600, QImage.Format.Format_RGB32)
    image.fill(QColor("#d8d2c4"))
    painter = QPainter(image)
    painter.fillRect(QRectF(110, 120, 980, 1360), QColor("#fffdf6"))
    painter.setPen(QColor("#222222"))
    painter.setFont(font(58, 700))
    painter.drawText(QRectF(160, 180, 880, 90), Qt.AlignmentFlag.AlignLeft, "견본 고지서")
    painter.setFont(font(34))
    for line in range(14):
        row = QRectF(160, 320 + 76 * line, 880, 60)
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft, f"항목 {line + 1}     {line + 1},000원")
    painter.end()
    told = QByteArray()
    out = QBuffer(told)
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(out, "JPG", 92)  # type: ignore[call-overload]  # a device is taken too
    return bytes(told.data())


def a_letter(pages: int = 2) -> bytes:
    """A PDF of some pages."""
    told = QByteArray()
    out = QBuffer(told)
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(out)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(96)
    painter = QPainter(writer)
    painter.setFont(font(22))
    for number in range(pages):
        if number:
            writer.newPage()
        where = QRectF(60, 80, 600, 60)
        painter.drawText(where, Qt.AlignmentFlag.AlignLeft, f"견본 통지서 {number + 1}쪽")
    painter.end()
    return bytes(told.data())


def _consent(stage: Stage, kind: ConsentKind, items: tuple[str, ...]) -> None:
    case = stage.case(_CASE)
    now = stage.clock.now()
    head = stage.office.case(case).household.head
    giver = Giver("self", head.id if head is not None else None)
    until = now.date().replace(year=now.year + 1)
    stage.office.give_consent(
        case,
        Consent(
            new_id(),
            kind,
            True,
            "2026.1",
            giver,
            Channel.SIGNATURE,
            now,
            purpose="counselling",
            items=items,
            until=until,
            signature=a_signature(),
        ),
    )


def _filled(stage: Stage) -> None:
    case = stage.case(_CASE)
    _consent(stage, ConsentKind.GENERAL, ("name", "family", "income", "property", "home"))
    _consent(stage, ConsentKind.PHOTO, ("papers", "home"))
    stage.office.keep_document(case, NewDocument("견본 고지서 (10월)", "image/jpeg", a_photo()))
    stage.office.keep_document(case, NewDocument("견본 통지서", "application/pdf", a_letter()))
    stage.go.show("documents", case=case)


def _empty(stage: Stage) -> None:
    stage.go.show("documents", case=stage.case(_CASE))


def _details(stage: Stage) -> None:
    _filled(stage)
    screen = stage.view.documents
    photo = next(one for one in screen.consents() if one.kind is ConsentKind.PHOTO)
    stage.view.consents.asked.emit(photo.row.last)


def _take(stage: Stage) -> None:
    _empty(stage)
    stage.view.ask(ConsentKind.PHOTO)
    dialog = stage.window.dialogs[-1]
    assert isinstance(dialog, TakeConsentDialog)
    dialog.answer.choose("yes")
    dialog.pills["papers"].click()
    dialog.giver.how.choose(Channel.SIGNATURE.value)


def _sign(stage: Stage) -> None:
    _take(stage)
    dialog = stage.window.dialogs[-1]
    assert isinstance(dialog, TakeConsentDialog)
    dialog.giver.sign.click()


def _keep(stage: Stage) -> None:
    _filled(stage)
    chosen = read_chosen("견본 고지서 (11월)", a_photo())
    screen = stage.view.documents
    stage.go.dialog(KeepDialog(stage.kit, chosen, screen.keep, screen.kept))


def _look(stage: Stage) -> None:
    _filled(stage)
    pages = pages_of(a_letter(), "application/pdf")
    stage.go.dialog(ViewerDialog(stage.kit, "견본 통지서", pages))


def _gate_signed(stage: Stage) -> None:
    stage.go.show("visit", case=stage.case(FIRST_VISIT), visit=stage.visit(FIRST_VISIT))
    gate = stage.view.gate
    gate.general.choose("yes")
    gate.giver.who.activated.emit(0)
    gate.giver.how.choose(Channel.SIGNATURE.value)
    stage.view.visit.gate.general.signature = a_signature()
    gate.show_again()


PICTURES: list[Picture] = [
    Picture("04d-consent-signed", _gate_signed),
    Picture("03f-documents", _filled),
    Picture("03f-documents-empty", _empty),
    Picture("03g-consent-details", _details),
    Picture("03g-consent-take", _take),
    Picture("03g-consent-sign", _sign),
    Picture("03h-document-keep", _keep),
    Picture("03h-document-look", _look),
]
