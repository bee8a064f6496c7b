<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="key">
<context>
    <name>texts</name>
    <message><source>record.bad_change_id</source><translation>Not a change number: {text}</translation></message>
    <message><source>record.field_missing</source><translation>The change record has no field {field}.</translation></message>
    <message><source>record.field_wrong</source><translation>The field {field} of the change record has a wrong value.</translation></message>
    <message><source>record.float</source><translation>Amounts and shares cannot travel as decimal numbers.</translation></message>
</context>
</TS>
