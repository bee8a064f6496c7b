"""Who wrote a record, as one reads it at this laptop."""

from core.sentence import Sentence, say
from sync.protocol.user_stream import CENTER


def author_words(author: str, consultant: str) -> Sentence:
    """I, the Center, or another consultant. consultant: id of the person at this laptop."""
    if author == consultant:
        return say("case.author.me")
    return say("case.author.center" if author == CENTER else "case.author.other")
