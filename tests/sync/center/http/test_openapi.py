"""What the Center publishes of itself is what it answers to, and does not change unseen."""

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
import requests
from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from sync.center.http import openapi
from sync.protocol import codec
from sync.protocol import messages as m
from sync.protocol.routes import PUBLISHED, ROUTES
from sync.protocol.versions import PROTOCOL
from tests.helpers.centers import Center
from tests.sync.center.test_app import CLOSING, open_to
from tests.sync.protocol.examples import EXAMPLES
from tests.sync.protocol.test_golden import GOLDEN

WRITE_ANEW = (
    "The interface has changed. If it was only added to:\n"
    '  python -c "import sys; from sync.center.http import openapi; '
    'sys.stdout.buffer.write(openapi.written())" > tests/sync/protocol/golden/v1/openapi.json'
)


def test_it_is_the_golden_file_of_this_version() -> None:
    golden = GOLDEN / f"v{PROTOCOL}" / "openapi.json"
    assert openapi.written() == golden.read_bytes(), WRITE_ANEW


def test_the_center_publishes_it_without_a_token(center: Center) -> None:
    authority = str(center.keys.folder / "authority.pem")
    with open_to(center) as address:
        said = requests.get(address + PUBLISHED, headers=CLOSING, verify=authority, timeout=20)
    assert said.status_code == 200
    assert said.content == openapi.written()


@pytest.fixture(scope="module")
def described() -> dict[str, Any]:
    return openapi.document()


def test_every_question_stands_in_it_with_its_way_in(described: dict[str, Any]) -> None:
    for kind, route in ROUTES.items():
        operation = described["paths"][route.path][route.method.lower()]
        assert operation["operationId"] == kind.__name__
        assert bool(operation["security"]) == route.needs_token
        assert str(route.success) in operation["responses"]
    assert sum(map(len, described["paths"].values())) == len(ROUTES)


def references(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        yield from ([part["$ref"]] if isinstance(part.get("$ref"), str) else [])
        for inner in part.values():
            yield from references(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from references(inner)


def test_every_reference_leads_somewhere(described: dict[str, Any]) -> None:
    for reference in references(described):
        here = described
        for step in reference.removeprefix("#/").split("/"):
            here = here[step]


@pytest.mark.parametrize("message", EXAMPLES, ids=lambda message: type(message).__name__)
def test_what_is_sent_has_the_form_that_is_published(
    described: dict[str, Any], message: m.Message
) -> None:
    schemas = described["components"]["schemas"]
    name = type(message).__name__
    if name not in schemas:
        assert any(kind is type(message) and r.method == "GET" for kind, r in ROUTES.items()) or (
            isinstance(message, m.Unchanged)
        )
        return
    registry: Registry[Any] = Registry().with_resource(
        "center", DRAFT202012.create_resource(described)
    )
    form = {"$ref": f"center#/components/schemas/{name}"}
    judge = Draft202012Validator(form, registry=registry)
    body = msgspec.json.decode(codec.encode(message))
    judge.validate(body)
    assert not judge.is_valid(body | {"surprise": 1})
