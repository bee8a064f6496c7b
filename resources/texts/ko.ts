<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="key">
<context>
    <name>texts</name>
    <message><source>record.bad_change_id</source><translation>변경 번호가 아닙니다: {text}</translation></message>
    <message><source>record.field_missing</source><translation>변경 기록에 {field} 칸이 없습니다.</translation></message>
    <message><source>record.field_wrong</source><translation>변경 기록의 {field} 칸이 맞지 않는 값입니다.</translation></message>
    <message><source>record.float</source><translation>금액과 비율은 소수로 보낼 수 없습니다.</translation></message>
</context>
</TS>
