"""The steps of a whole day for somebody who has no mouse: every one by keys alone."""

from datetime import timedelta

from tests.day.keys import Keys
from tests.day.person import PASSPHRASE

REFERRED = "버들내카나리아"
"""Head of the household that is new."""

SUMMARY = "월세가 밀려 급여를 함께 살폈습니다"
REASON = "통장을 다시 보니 달랐습니다"
NAME = "일을 더 하면"
WITNESS = "이웃 한 분"


class Day(Keys):
    """What one does from the morning to the evening."""

    # --- morning

    def unlocks(self) -> None:
        """The lock."""
        self.type(PASSPHRASE)
        self.press("Return")
        self.awaits_view("TodayView")

    def accepts_a_referral(self) -> None:
        """A day and a time for the new household."""
        self.wait("the new case", lambda: self.reads(REFERRED))
        self.push_it(f"{self.say('today.act.plan')}, {REFERRED}")
        self.wait("the question when", lambda: self.dialog is not None)
        day = self.client.kit.clock.today() + timedelta(days=2)
        self.type(day.isoformat())
        self.press("Tab")
        self.type("14:00")
        self.press("Ctrl+Return")
        self.wait("the day", lambda: self.dialog is None)

    def finds(self, words: str) -> None:
        """To a case by the finder."""
        self.press("Ctrl+K")
        self.type(words)
        self.settle()
        self.press("Return")
        self.awaits_view("CaseView")

    # --- at the door

    def takes_consent(self) -> None:
        """Aloud, before a witness: nobody has to sign."""
        self.press("Ctrl+Return")
        self.awaits_view("VisitView")
        self.press("1")
        self.tab_to_key("gate.who")
        self.press("Down")
        self.tab_to(self.say("gate.paper"))
        self.press("3")
        self.tab_to_key("gate.witness")
        self.type(WITNESS)
        self.tab_to_key("gate.yes")
        self.press("1")
        self.push_key("gate.start")
        self.awaits(self.say("visit.section_hint.family"))

    # --- at the table

    def walks_through_the_sections(self) -> list[str]:
        """To each section by its key; the first stop in each."""
        names = []
        for number in range(1, 10):
            self.press(f"Ctrl+{number}")
            names.append(self.here_spoken)
        return names

    def answers(self, question: str, state: str, text: str = "") -> None:
        """1 given, 2 none, 3 unknown, 4 later, 5 refused; then what is typed."""
        self.tab_to(question)
        self.press(state)
        if text:
            self.type(text)
            self.press("Return")

    def judges_needs(self) -> None:
        """Domains, the checklist, the standards, the crisis level."""
        self.press("Ctrl+Shift+Tab")
        self.push_key("needs.open", back=True)
        self.awaits_view("NeedsView")
        self.press("3")
        self.press("Return")
        self.type("월세가 두 달 밀림")
        self.press("Return")
        self.press("2")
        self.press("Ctrl+Tab")
        self.press("2")
        self.press("Ctrl+Tab")
        self.awaits(self.say("needs.standards.area"))
        self.press("Ctrl+Tab")
        self.tab_to_key("badge.crisis.normal")
        self.press("Right")
        self.press("Space")
        self.tab_to_key("finish.crisis_reason")
        self.type("지켜봐야 함")
        self.press("Tab")
        self.press("Esc")
        self.awaits_view("VisitView")

    def asks_later(self) -> None:
        """The list of what is to be asked, and from there to a question."""
        later = self.say("visit.later", n=1).split("1")[0]
        self.press("Ctrl+Shift+Tab")
        self.push_it(later)
        self.wait("the list", lambda: self.dialog is not None)
        self.press("Esc")

    # --- what comes of it

    def reads_the_estimate(self) -> None:
        """All five leaves, what-if with a case of its own, two cases side by side."""
        self.press("Ctrl+E")
        self.push_key("visit.panel.why")
        self.awaits_view("EstimateView")
        self.wait("the estimate", lambda: not self.reads(self.say("estimate.reading")))
        for leaf in ("2", "3", "4"):
            self.tab_to_key("estimate.leaves", back=True)
            self.press(leaf)
        self.press("Right", 2)
        self.press("Ctrl+S")
        self.wait("a name", lambda: self.dialog is not None)
        self.press("Delete")
        self.type(NAME)
        self.press("Return")
        self.wait("kept", lambda: self.dialog is None)
        self.tab_to_key("what_if.second")
        self.choose(NAME)
        self.tab_to_key("estimate.leaves", back=True)
        self.press("5")
        self.press("Esc")

    def shows_it_together(self) -> None:
        """The household's view, and the cover, each by one key."""
        self.press("Ctrl+Shift+E")
        self.awaits_view("ClientViewView")
        self.press("Ctrl+H")
        self.awaits(self.say("cover.title"))
        self.press("Esc")
        self.press("Esc")
        self.awaits_view("VisitView")

    def finishes(self) -> None:
        """The end of the visit."""
        self.press("Ctrl+Shift+Tab", 2)
        self.push_key("visit.finish")
        self.wait("the end", lambda: self.dialog is not None)
        self.tab_to_key("finish.summary")
        self.type(SUMMARY)
        self.press("Ctrl+Return")
        self.awaits_view("TodayView")

    # --- paper

    def makes_papers(self) -> list[str]:
        """Every kind, kept in the case."""
        self.press("Ctrl+P")
        self.awaits_view("PaperView")
        kept = []
        for number in range(1, 5):
            self.tab_to_key("paper.which", back=True)
            self.press(str(number))
            kept.append(self.here_spoken)
            self.push_key("paper.keep")
            self.awaits(self.say("paper.done.kept"))
        self.press("Esc")
        self.awaits_view("CaseView")
        return kept

    def reads_the_documents(self) -> None:
        """What was kept is opened and looked at."""
        self.press("Ctrl+5")
        self.awaits_view("DocumentsView")
        self.push_key("documents.open")
        self.wait("the paper", lambda: self.dialog is not None)
        self.press("Esc")
        self.press("Esc")
        self.awaits_view("CaseView")

    def reads_the_history(self) -> None:
        """Who changed what; of one member alone."""
        self.press("Ctrl+6")
        self.awaits(self.say("history.text"))
        self.tab_to_key("history.what")
        self.press("Down")

    def corrects_an_answer(self, amount: str) -> None:
        """An answer of the finished visit, with the reason."""
        self.press("Ctrl+2")
        self.push_key("correct.act")
        self.wait("the answer", lambda: self.dialog is not None)
        self.press("1")
        self.type(amount)
        self.tab_to_key("correct.reason")
        self.type(REASON)
        self.press("Ctrl+Return")
        self.wait("put right", lambda: self.dialog is None)

    # --- the program itself

    def changes_the_look(self) -> None:
        """English, dark and large, in the middle of the visit; then back."""
        self.press("Ctrl+,")
        self.awaits_view("SettingsView")
        self.tab_to_key("settings.language")
        self.press("Right")
        self.tab_to_key("settings.theme")
        self.press("Right")
        self.tab_to_key("wishes.size.standard")
        self.press("Right", 2)
        wishes = self.client.kit.wishes
        assert (wishes.language, wishes.theme, wishes.size) == ("en", "dark", "large")
        self.press("Esc")
        self.awaits_view("VisitView")

    def changes_the_look_back(self) -> None:
        """Korean, light and comfortable again; what was typed meanwhile is where it was."""
        self.press("Ctrl+,")
        self.tab_to_key("settings.language")
        self.press("Left")
        self.tab_to_key("settings.theme")
        self.press("Left")
        self.press("Ctrl+-")
        wishes = self.client.kit.wishes
        assert (wishes.language, wishes.theme, wishes.size) == ("ko", "light", "comfortable")
        self.press("Esc")
        self.awaits_view("VisitView")

    def asks_for_help(self) -> None:
        """The keys of this screen."""
        self.press("F1")
        self.wait("help", lambda: self.dialog is not None)
        assert self.reads(self.say("frame.keys.everywhere"))
        self.press("Esc")

    # --- evening

    def goes_home(self) -> None:
        """Back to Today, and the sync to its receipt."""
        while not self.sees("TodayView"):
            self.press("Esc")
        self.press("Ctrl+Shift+S")
        self.awaits_view("SyncView")
        self.awaits(self.say("frame.all_sent"))

    def locks(self) -> None:
        """Nothing is open any more."""
        self.press("Ctrl+L")
        self.awaits_view("UnlockView")
