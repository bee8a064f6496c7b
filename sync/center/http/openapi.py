"""What the Center answers to, as an OpenAPI 3.1 document: made from the messages and their routes.

It is published without a token (sync.protocol.routes.PUBLISHED) and kept as a golden file for each
version of the protocol, so that a form that changes is seen.
"""

import inspect
import re
from functools import cache
from typing import Any

import msgspec

from sync.protocol import messages as m
from sync.protocol.files import BLOBS, UPLOADS
from sync.protocol.outcomes import PROBLEMS
from sync.protocol.routes import LINES, PROBLEM, ROUTES, SERVER_MS, Route
from sync.protocol.versions import PROTOCOL
from sync.wire.wire import REPLIES

Json = dict[str, Any]

_REF = "#/components/schemas/{name}"
_IN_PATH = re.compile(r"\{(\w+)\}")
_ABOUT = (
    "Bodies may be packed with zstd or gzip, both ways. "
    f"Files are sent by tus 1.0 at {UPLOADS} and given out at {BLOBS}/SHA256."
)
_DIGEST = "digest"
"""The field of a question by GET that travels as If-None-Match."""


@cache
def written() -> bytes:
    """The document as it is published."""
    plain = msgspec.json.encode(document(), order="deterministic")
    return msgspec.json.format(plain, indent=2) + b"\n"


def document() -> Json:
    """The whole description."""
    asked = [kind for kind, route in ROUTES.items() if route.method == "POST"]
    kinds = [*asked, *REPLIES.values(), m.Frame, m.End, m.Problem]
    _, schemas = msgspec.json.schema_components(kinds, ref_template=_REF)
    paths: dict[str, Json] = {}
    for kind, route in ROUTES.items():
        paths.setdefault(route.path, {})[route.method.lower()] = _operation(kind, route)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Welfare Net Center, interface of its laptops",
            "version": str(PROTOCOL),
            "description": _ABOUT,
        },
        "paths": paths,
        "components": {
            "schemas": schemas,
            "responses": {_refused_name(status): _refused(status) for status in _statuses()},
            "securitySchemes": {"laptop": {"type": "http", "scheme": "bearer"}},
        },
    }


def _operation(kind: type[m.Message], route: Route) -> Json:
    said: Json = {
        "operationId": kind.__name__,
        "summary": _summary(kind),
        "responses": _responses(kind, route),
        "security": [{"laptop": []}] if route.needs_token else [],
    }
    if route.method == "POST":
        said["requestBody"] = {"required": True, "content": _json(kind)}
    else:
        said["parameters"] = _parameters(kind, route)
    return said


def _summary(kind: type[m.Message]) -> str:
    """The first line of what its class says of it, when that is about the whole."""
    first = inspect.cleandoc(kind.__doc__ or "").partition("\n")[0]
    return kind.__name__ if first.startswith(kind.__name__ + "(") else first


def _parameters(kind: type[m.Message], route: Route) -> list[Json]:
    """How the fields of a question without a body travel: in the path, the query or a header."""
    in_path = set(_IN_PATH.findall(route.path))
    listed: list[Json] = []
    for field in msgspec.structs.fields(kind):
        if field.name == _DIGEST:
            listed.append(_parameter("If-None-Match", "header", str, is_required=False))
            continue
        where = "path" if field.name in in_path else "query"
        listed.append(_parameter(field.encode_name, where, field.type, is_required=field.required))
    return listed


def _parameter(name: str, where: str, kind: Any, *, is_required: bool) -> Json:
    schema = msgspec.json.schema(kind)
    if schema == {"type": "integer"}:
        schema |= {"minimum": 0 if where == "path" else 1}
    return {"name": name, "in": where, "required": is_required, "schema": schema}


def _responses(kind: type[m.Message], route: Route) -> Json:
    said: Json = {str(route.success): _answer(kind)}
    if route.method == "GET" and _DIGEST in kind.__struct_fields__:
        said["304"] = {"description": "What you have still holds", "headers": _stamp()}
    for status in _statuses():
        said[str(status)] = {"$ref": f"#/components/responses/{_refused_name(status)}"}
    return said


def _answer(kind: type[m.Message]) -> Json:
    said: Json = {"description": "Done", "headers": _stamp()}
    if kind is m.Pull:
        lines = {"type": "string", "description": "A line of JSON for each Frame, then End"}
        return said | {"content": {LINES: {"schema": lines}}}
    if kind in REPLIES:
        return said | {"content": _json(REPLIES[kind])}
    return said | {"content": {"application/zip": {}}}


def _json(kind: type[m.Message]) -> Json:
    return {"application/json": {"schema": {"$ref": _REF.format(name=kind.__name__)}}}


def _stamp() -> Json:
    time = {"description": "The Center's time, ms since 1970", "schema": {"type": "string"}}
    return {SERVER_MS: time}


def _statuses() -> list[int]:
    return sorted({status for status, _ in PROBLEMS.values()})


def _refused_name(status: int) -> str:
    return f"Refused{status}"


def _refused(status: int) -> Json:
    names = sorted(name for name, (code, _) in PROBLEMS.items() if code == status)
    return {
        "description": ", ".join(names),
        "headers": _stamp(),
        "content": {PROBLEM: {"schema": {"$ref": _REF.format(name="Problem")}}},
    }
