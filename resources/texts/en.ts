<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="key">
<context>
    <name>texts</name>
    <message><source>answer.how_known</source><translation>how we know</translation></message>
    <message><source>answer.keep</source><translation>same as before</translation></message>
    <message><source>answer.no</source><translation>No</translation></message>
    <message><source>answer.other_answers</source><translation>Other answers</translation></message>
    <message><source>answer.source.estimated</source><translation>Guess</translation></message>
    <message><source>answer.source.office</source><translation>Office</translation></message>
    <message><source>answer.source.paper_seen</source><translation>Paper seen</translation></message>
    <message><source>answer.source.said</source><translation>Said</translation></message>
    <message><source>answer.state.given</source><translation>Yes</translation></message>
    <message><source>answer.state.later</source><translation>Later</translation></message>
    <message><source>answer.state.none</source><translation>No</translation></message>
    <message><source>answer.state.refused</source><translation>Refused</translation></message>
    <message><source>answer.state.unknown</source><translation>Unsure</translation></message>
    <message><source>answer.yes</source><translation>Yes</translation></message>
    <message><source>badge.crisis.crisis</source><translation>Crisis</translation></message>
    <message><source>badge.crisis.normal</source><translation>Normal</translation></message>
    <message><source>badge.crisis.undecided</source><translation>Not decided yet</translation></message>
    <message><source>badge.crisis.urgent</source><translation>Urgent</translation></message>
    <message><source>badge.crisis.watch</source><translation>Watch</translation></message>
    <message><source>badge.status.closed</source><translation>Closed</translation></message>
    <message><source>badge.status.eligible</source><translation>Can receive</translation></message>
    <message><source>badge.status.eligibleRange</source><translation>Can receive · range</translation></message>
    <message><source>badge.status.needAnswer</source><translation>More to ask</translation></message>
    <message><source>badge.status.noFigures</source><translation>No figures yet</translation></message>
    <message><source>badge.status.notEligible</source><translation>Does not apply</translation></message>
    <message><source>badge.status.overlap</source><translation>Not together</translation></message>
    <message><source>badge.status.possible</source><translation>Possible</translation></message>
    <message><source>record.bad_change_id</source><translation>Not a change number: {text}</translation></message>
    <message><source>record.field_missing</source><translation>The change record has no field {field}.</translation></message>
    <message><source>record.field_wrong</source><translation>The field {field} of the change record has a wrong value.</translation></message>
    <message><source>record.float</source><translation>Amounts and shares cannot travel as decimal numbers.</translation></message>
    <message><source>sync.bad_authority</source><translation>The Center's certificate cannot be read.</translation></message>
    <message><source>sync.bad_enrol_code</source><translation>This is not an enrolment code. It has six groups of four characters.</translation></message>
    <message><source>sync.not_understood</source><translation>The message between laptop and Center cannot be read ({message}). Nothing was taken in.</translation></message>
</context>
</TS>
