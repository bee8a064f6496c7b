"""JSON Schemas (2020-12) of what goes in and comes out, made of the lists the program uses."""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias, get_args

from core.law.facts.answers import LARGEST_AMOUNT, SHARE
from core.law.facts.programmes import LISTED
from core.law.facts.spec import SPEC_FACTS, STATUSES, Entity, SpecFact
from core.law.what_if.rescreen import MOVED
from core.law.what_if.samples import Turned

Schema: TypeAlias = dict[str, Any]

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
_DATE: Final = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_END: Final = {"type": ["integer", "null"]}


def _number(kind: str) -> Schema:
    return {"type": kind, "minimum": 0, "maximum": LARGEST_AMOUNT}


def _answer(fact: SpecFact) -> Schema:
    """A value, null, and for numbers a span."""
    plain: dict[str, Schema] = {
        "yes_no": {"type": ["boolean", "null"]},
        "text": {"type": ["string", "null"]},
        "share": {"type": ["string", "null"], "pattern": f"^({SHARE.pattern})$"},
        "date": {"anyOf": [_DATE, {"type": "null"}]},
        "code": {"enum": [*fact.codes, None]},
        "codes": {
            "type": ["array", "null"],
            "items": {"enum": list(fact.codes)} if fact.codes else {"type": "string"},
        },
    }
    if fact.type in plain:
        return plain[fact.type]
    return {"$ref": "#/$defs/number" if fact.type == "number" else "#/$defs/whole"}


def _span(kind: str) -> Schema:
    ends = [_number(kind), {"anyOf": [_number(kind), {"type": "null"}]}]
    between = {"type": "array", "prefixItems": ends, "minItems": 2, "maxItems": 2}
    span = {
        "type": "object",
        "properties": {"between": between},
        "required": ["between"],
        "additionalProperties": False,
    }
    return {"anyOf": [_number(kind), {"type": "null"}, span]}


def _facts(of: Entity, others: Mapping[str, Schema]) -> Schema:
    """An object with the facts of one entity; names may be added, so others are allowed."""
    properties: dict[str, Schema] = dict(others)
    for path, fact in SPEC_FACTS[of].items():
        group, _, name = path.rpartition(".")
        if not group:
            properties[path] = _answer(fact)
            continue
        inside = properties.setdefault(group, {"type": ["object", "null"], "properties": {}})
        inside["properties"][name] = _answer(fact)
    return {"type": "object", "properties": properties}


def _list(of: str) -> Schema:
    return {"type": ["array", "null"], "items": {"$ref": f"#/$defs/{of}"}}


def household_schema() -> Schema:
    """Schema of one household line."""
    text = {"type": ["string", "null"]}
    schema = _facts(
        "household",
        {
            "id": text,
            "complete": {"type": "boolean"},
            "members": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/member"}},
            "obligors": _list("obligor"),
            "receiving": _list("receipt"),
            "property": {
                "type": ["object", "null"],
                "properties": {"vehicles": _list("vehicle")},
            },
        },
    )
    receipt = {
        "type": "object",
        "properties": {
            "programme": {"enum": [*sorted(LISTED), *STATUSES]},
            "member": text,
            "amount": {"$ref": "#/$defs/whole"},
            "type": {"enum": ["type1", "type2", None]},
        },
        "required": ["programme"],
    }
    return {
        "$schema": _DIALECT,
        "title": "household",
        **schema,
        "required": ["members"],
        "$defs": {
            "member": _facts("member", {"id": text}),
            "vehicle": _facts("vehicle", {}),
            "obligor": _facts("obligor", {}),
            "receipt": receipt,
            "whole": _span("integer"),
            "number": _span("number"),
        },
    }


def _object(required: Mapping[str, Schema], optional: Mapping[str, Schema]) -> Schema:
    return {
        "type": "object",
        "properties": {**required, **optional},
        "required": list(required),
        "additionalProperties": False,
    }


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _each(schema: Schema) -> Schema:
    return {"type": "array", "items": schema}


def estimate_schema() -> Schema:
    """Schema of one estimate line, an error line included."""
    text: Schema = {"type": "string"}
    true: Schema = {"const": True}
    notice = _object({"where": text, "what": text, "text": text}, {})
    narrows = _object({"from": {"type": "integer"}, "to": {"type": "integer"}}, {})
    estimate = _object(
        {
            "id": {"type": ["string", "null"]},
            "as_of": _DATE,
            "figures": text,
            "results": _each(_ref("result")),
            "bundles": _each(_ref("bundle")),
            "next_questions": _each(_object({"fact": text, "narrows": narrows}, {})),
        },
        {
            "reckoned": _each({"enum": sorted(LISTED)}),
            "recognised_income": {"type": "object", "additionalProperties": _ref("ends")},
            "notices": _each(notice),
        },
    )
    error = _object({"id": {"type": ["string", "null"]}, "error": notice}, {})
    return {
        "$schema": _DIALECT,
        "title": "estimate",
        "anyOf": [estimate, error],
        "$defs": {
            "ends": _object({"low": _END, "high": _END}, {}),
            "result": _result_schema(),
            "because": _object(
                {"rule": text, "holds": {"type": ["boolean", "null"]}, "law": text},
                {"by": _ref("ends")},
            ),
            "likely": _likely_schema(),
            "bundle": _object(
                {
                    "id": {"enum": ["today", "basic_security", "seoul_basic", "stepping_stone"]},
                    "programmes": _each({"enum": sorted(LISTED)}),
                    "monthly": _ref("ends"),
                    "household_total": _ref("ends"),
                },
                {"closed": true, "leans_on": _each(text), "likely": _ref("likely")},
            ),
        },
    }


_VERDICTS: Final = ("entitled", "not_entitled", "undecided", "not_covered", "not_applicable")


def _result_schema() -> Schema:
    text: Schema = {"type": "string"}
    reference = _object({"figures": text}, {"low": _END, "high": _END})
    return _object(
        {
            "programme": {"enum": sorted(LISTED)},
            "verdict": {"enum": list(_VERDICTS)},
            "standing": {"enum": ["confirmed", "single", "unverified"]},
        },
        {
            "member": text,
            "low": _END,
            "high": _END,
            "period": {"enum": ["month", "year", "once"]},
            "value": {"enum": ["type1", "type2", None]},
            "missing": _each(text),
            "closed": {"const": True},
            "on_event": {"const": True},
            "reference": reference,
            "leans_on": _each(text),
            "because": _each(_ref("because")),
            "likely": _ref("likely"),
            "why": {"type": "object"},
            "trace": _each({"type": "object"}),
        },
    )


def _likely_schema() -> Schema:
    assumption = _object(
        {
            "fact": {"type": "string"},
            "as": {},
            "why": {"enum": ["not_asked", "later", "unknown", "refused"]},
        },
        {},
    )
    return _object(
        {"assuming": _each(assumption)},
        {
            "verdict": {"enum": list(_VERDICTS)},
            "low": _END,
            "high": _END,
            "monthly": _ref("ends"),
            "household_total": _ref("ends"),
        },
    )


def rescreen_schema() -> Schema:
    """Schema of one re-screened household line, an error line included."""
    text: Schema = {"type": "string"}
    head: dict[str, Schema] = {
        "line": {"type": "integer", "minimum": 1},
        "id": {"type": ["string", "null"]},
    }
    both = _object({name: _ref("ends") for name in ("before", "after", "more")}, {})
    changed = _object(
        {
            **head,
            "as_of": _DATE,
            "figures": text,
            "against": _DATE,
            "against_figures": text,
            "changes": {**_each(_ref("change")), "minItems": 1},
            "monthly": both,
            "household_total": both,
        },
        {},
    )
    error = _object({**head, "error": _object({"where": text, "what": text, "text": text}, {})}, {})
    benefit = _object(
        {"verdict": {"enum": list(_VERDICTS)}},
        {
            "low": _END,
            "high": _END,
            "period": {"enum": ["month", "year", "once"]},
            "value": {"enum": ["type1", "type2", None]},
            "closed": {"const": True},
        },
    )
    change = _object(
        {"programme": {"enum": sorted(LISTED)}, "kind": {"enum": [*get_args(Turned), *MOVED]}},
        {"member": text, "before": _ref("benefit"), "after": _ref("benefit")},
    )
    return {
        "$schema": _DIALECT,
        "title": "rescreen",
        "anyOf": [changed, error],
        "$defs": {
            "ends": _object({"low": _END, "high": _END}, {}),
            "benefit": benefit,
            "change": change,
        },
    }


SCHEMAS: Final[Mapping[str, Callable[[], Schema]]] = {
    "household": household_schema,
    "estimate": estimate_schema,
    "rescreen": rescreen_schema,
}
"""What `main.py schema NAME` publishes."""
