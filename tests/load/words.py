"""Korean text as notes have it, out of a vocabulary, so that it packs as real text does."""

from random import Random

_FIRST = "가나다라마바사아자차카타파하고노도로모보소오조초코토포호구누두루무부수우주추쿠투푸후"
_SECOND = "간난단란만반산안잔찬칸탄판한곳놋돗롯못봇솟옷좃촛굴눌둘룰물불술울줄출해내대래매배새애재채"
_END = ("이", "가", "을", "를", "은", "는", "에", "에서", "와", "도", "의", "으로", "까지", "부터")


def vocabulary(chance: Random, count: int = 1_500) -> list[str]:
    """So many made-up words of two or three syllables, with their endings."""
    return [
        chance.choice(_FIRST)
        + chance.choice(_SECOND)
        + (chance.choice(_FIRST) if chance.random() < 0.3 else "")
        + chance.choice(_END)
        for _ in range(count)
    ]


def text(chance: Random, words: list[str], size: int) -> str:
    """About so many bytes of text in UTF-8; frequent words come often."""
    said: list[str] = []
    length = 0
    while length < size:
        word = words[min(int(chance.expovariate(1.0) * len(words) / 6), len(words) - 1)]
        said.append(word)
        length += 3 * len(word) + 1
    return " ".join(said)
