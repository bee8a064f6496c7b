"""Pictures of every screen: python -m ui.pictures OUT [name…] (`make pictures`).

Each registered picture is drawn in both languages, both themes and three text sizes at 1366 x 688,
96 dpi, from a real store with invented people. To register a screen, add to PICTURES in
ui/pictures/registry.py

    Picture("03-case", lambda stage: stage.go.show("case", case=stage.case("01")))

where the function brings the screen into the state to be seen: go to the place, press, type, open
a dialog. `stage` (ui/pictures/stage.py) is an unlocked laptop at today (`locked=True`: at the
lock) with go, window, kit, office, view, case(key) of resources/training/caseload.yaml, visit(key)
of today, and settle(), which waits until nothing is left to do. File names:
<name>-<language>-<theme>-<size>.png.
"""
