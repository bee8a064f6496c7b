<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="key">
<context>
    <name>texts</name>
    <message><source>answer.how_known</source><translation>어떻게 알게 됐나요</translation></message>
    <message><source>answer.keep</source><translation>그대로</translation></message>
    <message><source>answer.no</source><translation>아니요</translation></message>
    <message><source>answer.other_answers</source><translation>다른 답 고르기</translation></message>
    <message><source>answer.source.estimated</source><translation>짐작</translation></message>
    <message><source>answer.source.office</source><translation>기관</translation></message>
    <message><source>answer.source.paper_seen</source><translation>서류</translation></message>
    <message><source>answer.source.said</source><translation>말씀</translation></message>
    <message><source>answer.state.given</source><translation>있음</translation></message>
    <message><source>answer.state.later</source><translation>나중에</translation></message>
    <message><source>answer.state.none</source><translation>없음</translation></message>
    <message><source>answer.state.refused</source><translation>거절</translation></message>
    <message><source>answer.state.unknown</source><translation>모름</translation></message>
    <message><source>answer.yes</source><translation>예</translation></message>
    <message><source>badge.crisis.crisis</source><translation>위기</translation></message>
    <message><source>badge.crisis.normal</source><translation>일반</translation></message>
    <message><source>badge.crisis.undecided</source><translation>아직 정하지 않음</translation></message>
    <message><source>badge.crisis.urgent</source><translation>긴급</translation></message>
    <message><source>badge.crisis.watch</source><translation>관찰</translation></message>
    <message><source>badge.status.closed</source><translation>끝난 사업</translation></message>
    <message><source>badge.status.eligible</source><translation>받을 수 있음</translation></message>
    <message><source>badge.status.eligibleRange</source><translation>받을 수 있음 · 범위</translation></message>
    <message><source>badge.status.needAnswer</source><translation>더 여쭤봐야 함</translation></message>
    <message><source>badge.status.noFigures</source><translation>올해 기준 없음</translation></message>
    <message><source>badge.status.notEligible</source><translation>해당 없음</translation></message>
    <message><source>badge.status.overlap</source><translation>함께 못 받음</translation></message>
    <message><source>badge.status.possible</source><translation>가능성 있음</translation></message>
    <message><source>record.bad_change_id</source><translation>변경 번호가 아닙니다: {text}</translation></message>
    <message><source>record.field_missing</source><translation>변경 기록에 {field} 칸이 없습니다.</translation></message>
    <message><source>record.field_wrong</source><translation>변경 기록의 {field} 칸이 맞지 않는 값입니다.</translation></message>
    <message><source>record.float</source><translation>금액과 비율은 소수로 보낼 수 없습니다.</translation></message>
    <message><source>sync.bad_authority</source><translation>센터의 인증서를 읽을 수 없습니다.</translation></message>
    <message><source>sync.bad_enrol_code</source><translation>등록 코드가 맞지 않습니다. 네 글자씩 여섯 묶음입니다.</translation></message>
    <message><source>sync.not_understood</source><translation>센터와 주고받은 내용을 읽을 수 없습니다({message}). 받아들인 것은 없습니다.</translation></message>
</context>
</TS>
