"""Photos and files of a case: kept, opened and erased, each act in the access log."""

from core.casework import actions
from core.casework.case_file import CaseFile
from core.casework.documents.document import NewDocument
from core.clock import wall_ms
from core.errors import Mistake
from core.office.base import Base, Changes
from core.people.consent import ConsentKind, in_force
from core.sentence import say
from core.store import documents
from core.store.database import Connection
from core.store.documents import KeptDocument
from core.store.files import sending

KEPT, OPENED, ERASED = "document_kept", "document_opened", "document_erased"
"""What the access log calls these acts."""


class Documents(Base):
    """They lie in the encrypted file; record and content go to the Center, the record first."""

    def documents(self, case: str) -> tuple[KeptDocument, ...]:
        """Those of a case, without their content, the newest first; also those that lie at the
        Center only."""
        with self.database.reading() as connection:
            return documents.of_case(connection, case)

    def may_keep_photos(self, case: str) -> bool:
        """Whether a consent of kind photo is in force."""
        return self._allows_photos(self._file(case)[0])

    def keep_document(self, case: str, document: NewDocument, visit: str | None = None) -> Changes:
        """Keep a photo or file; `made` is its id.

        Raises Mistake without the consent it needs, for a form or size that cannot be kept;
        DiskFull, and what was kept before is safe then.
        """
        document.check()
        file = self._file(case)[0]
        self.gate(file, visit).check()
        if document.kind == "photo":
            self._check_photos(file)
        row, title, size = actions.new_id(), document.title.strip(), len(document.body)
        at = wall_ms(self.clock)
        kept = KeptDocument(row, document.kind, title, document.media, size, at)

        def also(connection: Connection) -> None:
            documents.keep(connection, case, kept, document.body)

        acts = [documents.record_of(kept, document.body)]
        return self._write(case, acts, visit=visit, access=((KEPT, None),), made=row, also=also)

    def open_document(self, case: str, document: str) -> bytes:
        """Its content, to be shown; that it was opened is written before.

        Raises Mistake for one that is not there, or a photo whose consent has ended; one that lies
        at the Center only is fetched by the next sync.
        """
        kept = self._kept(case, document)
        if kept.kind == "photo":
            self._check_photos(self._file(case)[0])
        if not kept.is_here:
            with self.database.writing() as connection:
                sending.want(connection, case, kept.id, kept.sha256)
            raise Mistake(say("documents.not_here"))
        self._write(case, [], access=((OPENED, None),))
        return self._body(case, document)

    def document_preview(self, case: str, document: str) -> bytes | None:
        """Its content for a small picture in the list; None for a photo without consent, and
        for one that does not lie here."""
        kept = self._kept(case, document)
        if kept.kind == "photo" and not self.may_keep_photos(case):
            return None
        return self._body(case, document) if kept.is_here else None

    def erase_document(self, case: str, document: str) -> Changes:
        """Erase one here and take it out of the case, with or without consent.

        Raises Mistake for one that is not there.
        """
        self._kept(case, document)
        with self.database.reading() as connection:
            is_known = documents.has_record(connection, case, document)
        acts = [actions.remove_act(documents.RECORD, document)] if is_known else []

        def also(connection: Connection) -> None:
            documents.drop(connection, case, document)

        return self._write(case, acts, access=((ERASED, None),), also=also)

    def _kept(self, case: str, document: str) -> KeptDocument:
        for kept in self.documents(case):
            if kept.id == document:
                return kept
        raise Mistake(say("documents.no_such"))

    def _body(self, case: str, document: str) -> bytes:
        with self.database.reading() as connection:
            body = documents.body_of(connection, case, document)
        if body is None:
            raise Mistake(say("documents.no_such"))
        return body

    def _allows_photos(self, file: CaseFile) -> bool:
        standing = in_force(file.consents, self.clock.today())
        return any(consent.kind is ConsentKind.PHOTO for consent in standing)

    def _check_photos(self, file: CaseFile) -> None:
        if not self._allows_photos(file):
            raise Mistake(say("consent.photo_needed"), "photo")
