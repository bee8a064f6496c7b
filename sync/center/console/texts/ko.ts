<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name></name>
    <message><source>accounts.active</source><translation>쓰는 중</translation></message>
    <message><source>accounts.add</source><translation>새 계정</translation></message>
    <message><source>accounts.add_do</source><translation>계정 만들기</translation></message>
    <message><source>accounts.first_password</source><translation>첫 비밀번호</translation></message>
    <message><source>accounts.off</source><translation>꺼짐</translation></message>
    <message><source>accounts.off_do</source><translation>계정 끄기</translation></message>
    <message><source>accounts.off_hint</source><translation>바로 로그아웃되고 다시 들어올 수 없습니다. 적힌 기록은 그대로 남습니다.</translation></message>
    <message><source>accounts.password</source><translation>비밀번호 새로 정하기</translation></message>
    <message><source>accounts.password_do</source><translation>비밀번호 정하기</translation></message>
    <message><source>accounts.password_hint</source><translation>본인에게 직접 알려 주고, 들어오면 바로 바꾸도록 말씀해 주세요. 꺼진 계정은 다시 켜집니다.</translation></message>
    <message><source>accounts.rule</source><translation>{least}자 넘게. 아이디가 들어 있으면 안 됩니다. 낱말을 여럿 이으면 좋습니다.</translation></message>
    <message><source>accounts.switch_off</source><translation>계정 끄기</translation></message>
    <message><source>arrivals.add</source><translation>사례 넣기</translation></message>
    <message><source>arrivals.assign</source><translation>맡기기</translation></message>
    <message><source>arrivals.new</source><translation>새로 들어온 의뢰 적기</translation></message>
    <message><source>arrivals.new_hint</source><translation>전화나 종이로 받은 만큼만 적습니다. 주민등록번호는 어디에도 적지 않습니다.</translation></message>
    <message><source>arrivals.none</source><translation>맡길 사례가 없습니다.</translation></message>
    <message><source>arrivals.to_whom</source><translation>맡을 상담사</translation></message>
    <message numerus="yes"><source>arrivals.waiting</source><translation><numerusform>아직 아무도 맡지 않은 사례 {n}건</numerusform></translation></message>
    <message><source>arrivals.words</source><translation>의뢰한 까닭</translation></message>
    <message><source>arrivals.words_hint</source><translation>들은 말을 그대로 짧게 적습니다.</translation></message>
    <message><source>audit.at</source><translation>언제</translation></message>
    <message><source>audit.broken</source><translation>{at}번 기록이 앞의 기록과 이어지지 않습니다. 지우거나 고친 흔적이니 바로 센터장에게 알려 주세요.</translation></message>
    <message><source>audit.check</source><translation>기록이 온전한지 확인</translation></message>
    <message><source>audit.command_line</source><translation>명령줄</translation></message>
    <message><source>audit.did</source><translation>한 일</translation></message>
    <message numerus="yes"><source>audit.entries</source><translation><numerusform>기록 {n}개</numerusform></translation></message>
    <message><source>audit.many</source><translation>{n}건</translation></message>
    <message><source>audit.n</source><translation>번호</translation></message>
    <message><source>audit.place</source><translation>어디서</translation></message>
    <message><source>audit.refused</source><translation>못 하게 막음: {what}</translation></message>
    <message><source>audit.saw</source><translation>봄: {what}</translation></message>
    <message><source>audit.what</source><translation>누가 언제 어디서 누구의 무엇을 보거나 했는지 한 줄씩 남습니다. 앞줄과 이어져 있어서 고치거나 지우면 드러납니다.</translation></message>
    <message><source>audit.who</source><translation>누가</translation></message>
    <message><source>audit.whole</source><translation>{n}번까지 온전합니다. 아래 번호를 적어 두면 나중에 견줄 수 있습니다.</translation></message>
    <message><source>audit.whose</source><translation>누구의 정보</translation></message>
    <message><source>care.appoint</source><translation>방문 잡기</translation></message>
    <message><source>care.appoint_do</source><translation>방문 잡기</translation></message>
    <message><source>care.assign</source><translation>상담사 더하기</translation></message>
    <message><source>care.assign_do</source><translation>맡기기</translation></message>
    <message><source>care.change_role</source><translation>역할 바꾸기</translation></message>
    <message><source>care.change_role_do</source><translation>역할 바꾸기</translation></message>
    <message><source>care.day</source><translation>날짜</translation></message>
    <message><source>care.end</source><translation>맡기를 끝내기</translation></message>
    <message><source>care.end_do</source><translation>끝내기</translation></message>
    <message><source>care.end_hint</source><translation>다음 동기화 때 이 상담사의 노트북에서 사례가 빠집니다. 보내지 않은 기록을 먼저 보냅니다.</translation></message>
    <message><source>care.giver</source><translation>넘기는 상담사</translation></message>
    <message><source>care.home</source><translation>집</translation></message>
    <message><source>care.hour</source><translation>시각</translation></message>
    <message><source>care.lasts</source><translation>지금까지</translation></message>
    <message><source>care.members</source><translation>가구원</translation></message>
    <message><source>care.no_name</source><translation>이름 모름</translation></message>
    <message><source>care.no_referrals</source><translation>연계가 없습니다.</translation></message>
    <message><source>care.no_visits</source><translation>잡힌 방문이 없습니다.</translation></message>
    <message><source>care.past</source><translation>지금까지 맡은 사람</translation></message>
    <message><source>care.purpose</source><translation>무엇을 하러</translation></message>
    <message><source>care.reason</source><translation>까닭</translation></message>
    <message><source>care.reassign</source><translation>다른 상담사에게 넘기기</translation></message>
    <message><source>care.reassign_do</source><translation>넘기기</translation></message>
    <message><source>care.role</source><translation>역할</translation></message>
    <message><source>care.since</source><translation>{day}부터</translation></message>
    <message><source>care.taker</source><translation>받는 상담사</translation></message>
    <message><source>care.visits</source><translation>방문</translation></message>
    <message><source>care.who</source><translation>맡은 상담사</translation></message>
    <message><source>choose.channel</source><translation>들어온 길을 고르세요</translation></message>
    <message><source>choose.consultant</source><translation>상담사를 고르세요</translation></message>
    <message><source>choose.district</source><translation>구를 고르세요</translation></message>
    <message><source>choose.later</source><translation>나중에 맡김</translation></message>
    <message><source>choose.role</source><translation>알맞은 대로</translation></message>
    <message><source>choose.state</source><translation>상태를 고르세요</translation></message>
    <message><source>code.back</source><translation>돌아가기</translation></message>
    <message><source>code.enrol</source><translation>등록 코드</translation></message>
    <message><source>code.enrol.hint</source><translation>15분 동안 노트북 한 대에 쓸 수 있습니다. 상담사가 노트북에 직접 넣습니다.</translation></message>
    <message><source>code.once</source><translation>이 코드는 지금만 보입니다. 어디에도 적어 두지 마세요.</translation></message>
    <message><source>code.recovery</source><translation>복구 코드</translation></message>
    <message><source>code.recovery.hint</source><translation>본인임을 확인한 뒤 전화로 천천히 읽어 주세요. 한 번 쓰면 새 코드로 바뀝니다.</translation></message>
    <message><source>code.telephone</source><translation>여는 코드</translation></message>
    <message><source>code.telephone.hint</source><translation>본인임을 확인한 뒤 전화로 천천히 읽어 주세요. 오늘 한 번 쓸 수 있습니다.</translation></message>
    <message><source>col.address</source><translation>주소</translation></message>
    <message><source>col.arrived</source><translation>들어온 날</translation></message>
    <message><source>col.by</source><translation>맡긴 사람</translation></message>
    <message><source>col.by_kind</source><translation>종류별 기록</translation></message>
    <message><source>col.case</source><translation>사례</translation></message>
    <message><source>col.cases</source><translation>담긴 사례</translation></message>
    <message><source>col.channel</source><translation>들어온 길</translation></message>
    <message><source>col.consultant</source><translation>상담사</translation></message>
    <message><source>col.days</source><translation>지난 날</translation></message>
    <message><source>col.district</source><translation>구</translation></message>
    <message><source>col.dong</source><translation>동</translation></message>
    <message><source>col.from</source><translation>부터</translation></message>
    <message><source>col.held</source><translation>보관</translation></message>
    <message><source>col.laptop</source><translation>노트북</translation></message>
    <message><source>col.last</source><translation>마지막 연결</translation></message>
    <message><source>col.name</source><translation>이름</translation></message>
    <message><source>col.outcome</source><translation>결과</translation></message>
    <message><source>col.program</source><translation>프로그램</translation></message>
    <message><source>col.sent</source><translation>보냄</translation></message>
    <message><source>col.stage</source><translation>단계</translation></message>
    <message><source>col.state</source><translation>상태</translation></message>
    <message><source>col.telephone</source><translation>전화번호</translation></message>
    <message><source>col.time</source><translation>시각</translation></message>
    <message><source>col.until</source><translation>까지</translation></message>
    <message><source>col.where</source><translation>사는 곳</translation></message>
    <message><source>conflict.came</source><translation>{at} 도착</translation></message>
    <message numerus="yes"><source>conflict.open</source><translation><numerusform>겹친 기록 {n}건</numerusform></translation></message>
    <message><source>conflict.removed</source><translation>지웠습니다.</translation></message>
    <message><source>conflict.since</source><translation>{at}부터</translation></message>
    <message><source>conflict.what</source><translation>두 사람이 같은 것을 다르게 적었습니다. 맞는 쪽은 그 집을 아는 상담사가 노트북에서 고릅니다. 그때까지 둘 다 남아 있습니다.</translation></message>
    <message><source>day.count.arrivals</source><translation>맡길 사례</translation></message>
    <message><source>day.count.conflicts</source><translation>겹친 기록</translation></message>
    <message><source>day.count.held</source><translation>보관된 기록</translation></message>
    <message><source>day.count.referrals</source><translation>답을 기다리는 연계</translation></message>
    <message><source>day.count.unsynced</source><translation>이틀 넘게 연결이 없는 노트북</translation></message>
    <message><source>day.no_laptop</source><translation>등록된 노트북이 없습니다.</translation></message>
    <message><source>day.nothing</source><translation>이날 적은 기록이 없습니다.</translation></message>
    <message><source>day.report</source><translation>하루 보고</translation></message>
    <message><source>day.waits</source><translation>기다리는 일</translation></message>
    <message><source>did.add-case</source><translation>사례 넣기</translation></message>
    <message><source>did.add-consultant</source><translation>상담사 넣기</translation></message>
    <message><source>did.answer</source><translation>연계 답 적기</translation></message>
    <message><source>did.appoint</source><translation>방문 잡기</translation></message>
    <message><source>did.assign</source><translation>사례 맡기기</translation></message>
    <message><source>did.audit-check</source><translation>기록 확인</translation></message>
    <message><source>did.change-role</source><translation>역할 바꾸기</translation></message>
    <message><source>did.end-assignment</source><translation>맡기를 끝냄</translation></message>
    <message><source>did.enrol-code</source><translation>등록 코드 만들기</translation></message>
    <message><source>did.find</source><translation>사례 찾기</translation></message>
    <message><source>did.held-applied</source><translation>보관된 기록 넣기</translation></message>
    <message><source>did.held-declined</source><translation>보관된 기록 넣지 않기</translation></message>
    <message><source>did.holding</source><translation>노트북에 담긴 사례 보기</translation></message>
    <message><source>did.lock-laptop</source><translation>노트북 잠그기</translation></message>
    <message><source>did.lost-laptop</source><translation>노트북을 잃어버림</translation></message>
    <message><source>did.own-password</source><translation>자기 비밀번호 바꾸기</translation></message>
    <message><source>did.publish-pack</source><translation>기준 자료 내보내기</translation></message>
    <message><source>did.reassign</source><translation>사례 넘기기</translation></message>
    <message><source>did.recovery-code</source><translation>복구 코드 읽기</translation></message>
    <message><source>did.retire-laptop</source><translation>노트북 거두기</translation></message>
    <message><source>did.revoke</source><translation>노트북 끄기</translation></message>
    <message><source>did.sign-in</source><translation>들어옴</translation></message>
    <message><source>did.sign-in-refused</source><translation>들어오지 못함</translation></message>
    <message><source>did.sign-out</source><translation>나감</translation></message>
    <message><source>did.staff-add</source><translation>계정 만들기</translation></message>
    <message><source>did.staff-off</source><translation>계정 끄기</translation></message>
    <message><source>did.staff-password</source><translation>비밀번호 정하기</translation></message>
    <message><source>did.telephone-code</source><translation>여는 코드 읽기</translation></message>
    <message><source>did.unlock-laptop</source><translation>노트북 열어 주기</translation></message>
    <message><source>done.account_added</source><translation>계정을 만들었습니다.</translation></message>
    <message><source>done.account_off</source><translation>계정을 껐습니다.</translation></message>
    <message><source>done.answered</source><translation>연계 상태를 적었습니다.</translation></message>
    <message><source>done.appointed</source><translation>방문을 잡았습니다. 다음 동기화 때 노트북에 나타납니다.</translation></message>
    <message><source>done.assigned</source><translation>사례를 맡겼습니다. 다음 동기화 때 노트북에 나타납니다.</translation></message>
    <message><source>done.assignment_ended</source><translation>맡기를 끝냈습니다.</translation></message>
    <message><source>done.case_added</source><translation>사례를 넣었습니다.</translation></message>
    <message><source>done.consultant_added</source><translation>상담사를 넣었습니다.</translation></message>
    <message><source>done.held_applied</source><translation>보관된 기록을 넣고 상담사에게 알렸습니다.</translation></message>
    <message><source>done.held_declined</source><translation>보관된 기록을 넣지 않기로 하고 상담사에게 알렸습니다.</translation></message>
    <message><source>done.locked</source><translation>노트북을 잠급니다. 다음 연결 때 잠깁니다.</translation></message>
    <message><source>done.lost</source><translation>잃어버린 노트북으로 적었습니다. 다음 연결 때 모두 지워집니다.</translation></message>
    <message><source>done.own_password</source><translation>비밀번호를 바꿨습니다. 새 비밀번호로 다시 들어와 주세요.</translation></message>
    <message><source>done.password_set</source><translation>비밀번호를 정했습니다.</translation></message>
    <message><source>done.reassigned</source><translation>사례를 넘겼습니다. 두 노트북이 다음 동기화 때 알게 됩니다.</translation></message>
    <message><source>done.retired</source><translation>노트북을 거둡니다. 다음 연결 때 보내지 않은 기록을 받고 나서 지웁니다.</translation></message>
    <message><source>done.revoked</source><translation>노트북을 껐습니다. 다음 연결 때 잠기고, 보내지 않은 기록은 그대로 남습니다.</translation></message>
    <message><source>done.role_changed</source><translation>역할을 바꿨습니다.</translation></message>
    <message><source>done.session_over</source><translation>한동안 쓰지 않아서 나갔습니다. 다시 들어와 주세요.</translation></message>
    <message><source>done.signed_out</source><translation>나갔습니다.</translation></message>
    <message><source>done.unlocked</source><translation>노트북을 열었습니다. 다음 연결부터 다시 볼 수 있습니다.</translation></message>
    <message><source>field.about</source><translation>누구에 대해</translation></message>
    <message><source>field.actual</source><translation>사는 곳 주소</translation></message>
    <message><source>field.answer</source><translation>답</translation></message>
    <message><source>field.arrived</source><translation>들어온 날</translation></message>
    <message><source>field.at</source><translation>때</translation></message>
    <message><source>field.balance</source><translation>남은 빚</translation></message>
    <message><source>field.began</source><translation>시작</translation></message>
    <message><source>field.birth_date</source><translation>생년월일</translation></message>
    <message><source>field.caution</source><translation>조심할 것</translation></message>
    <message><source>field.channel</source><translation>들어온 길</translation></message>
    <message><source>field.counted</source><translation>가구에 넣어 셈</translation></message>
    <message><source>field.counted_why</source><translation>넣어 세는 까닭</translation></message>
    <message><source>field.date</source><translation>날짜</translation></message>
    <message><source>field.detail</source><translation>자세히</translation></message>
    <message><source>field.district</source><translation>구</translation></message>
    <message><source>field.domain</source><translation>영역</translation></message>
    <message><source>field.done</source><translation>끝냄</translation></message>
    <message><source>field.dong</source><translation>동</translation></message>
    <message><source>field.due</source><translation>언제까지</translation></message>
    <message><source>field.ended</source><translation>끝</translation></message>
    <message><source>field.given</source><translation>동의함</translation></message>
    <message><source>field.how</source><translation>어떻게 알았는지</translation></message>
    <message><source>field.how.paper</source><translation>종이로</translation></message>
    <message><source>field.how.system</source><translation>저절로</translation></message>
    <message><source>field.how.telephone</source><translation>전화로</translation></message>
    <message><source>field.how.told_by_household</source><translation>가구에게 들음</translation></message>
    <message><source>field.item</source><translation>항목</translation></message>
    <message><source>field.kind</source><translation>종류</translation></message>
    <message><source>field.level</source><translation>위기 단계</translation></message>
    <message><source>field.marital</source><translation>혼인</translation></message>
    <message><source>field.name</source><translation>이름</translation></message>
    <message><source>field.next</source><translation>다음 날짜</translation></message>
    <message><source>field.no</source><translation>아니요</translation></message>
    <message><source>field.nothing</source><translation>적힌 것 없음</translation></message>
    <message><source>field.organisation</source><translation>기관</translation></message>
    <message><source>field.outcome</source><translation>결과</translation></message>
    <message><source>field.preferred</source><translation>연락하기 좋은 때</translation></message>
    <message><source>field.priority</source><translation>먼저 도울 순서</translation></message>
    <message><source>field.purpose</source><translation>무엇을 하러</translation></message>
    <message><source>field.reason</source><translation>까닭</translation></message>
    <message><source>field.registered</source><translation>주민등록 주소</translation></message>
    <message><source>field.relation</source><translation>관계</translation></message>
    <message><source>field.relation.child</source><translation>자녀</translation></message>
    <message><source>field.relation.grandchild</source><translation>손자녀</translation></message>
    <message><source>field.relation.head</source><translation>가구주</translation></message>
    <message><source>field.relation.other</source><translation>그 밖</translation></message>
    <message><source>field.relation.parent</source><translation>부모</translation></message>
    <message><source>field.relation.sibling</source><translation>형제자매</translation></message>
    <message><source>field.relation.spouse</source><translation>배우자</translation></message>
    <message><source>field.score</source><translation>점수</translation></message>
    <message><source>field.service</source><translation>서비스</translation></message>
    <message><source>field.sex</source><translation>성별</translation></message>
    <message><source>field.stage</source><translation>단계</translation></message>
    <message><source>field.state</source><translation>상태</translation></message>
    <message><source>field.summary</source><translation>요약</translation></message>
    <message><source>field.telephone</source><translation>전화번호</translation></message>
    <message><source>field.text</source><translation>내용</translation></message>
    <message><source>field.time</source><translation>시각</translation></message>
    <message><source>field.to</source><translation>어디로</translation></message>
    <message><source>field.until</source><translation>언제까지</translation></message>
    <message><source>field.value</source><translation>값</translation></message>
    <message><source>field.who</source><translation>누가</translation></message>
    <message><source>field.words</source><translation>의뢰한 까닭</translation></message>
    <message><source>field.yes</source><translation>예</translation></message>
    <message><source>frame.menu</source><translation>메뉴</translation></message>
    <message><source>frame.product</source><translation>복지그물 센터</translation></message>
    <message><source>frame.sign_out</source><translation>나가기</translation></message>
    <message><source>frame.skip</source><translation>본문으로 바로 가기</translation></message>
    <message><source>frame.to_first</source><translation>처음으로</translation></message>
    <message><source>frame.wrong</source><translation>다시 봐 주세요</translation></message>
    <message><source>group.case.contact</source><translation>전화번호</translation></message>
    <message><source>group.case.crisis_level</source><translation>위기 단계</translation></message>
    <message><source>group.case.place</source><translation>사는 곳</translation></message>
    <message><source>group.case.stage</source><translation>사례 단계</translation></message>
    <message><source>group.member.tie</source><translation>관계</translation></message>
    <message><source>group.member.who</source><translation>이름·생년월일</translation></message>
    <message><source>group.visit.plan</source><translation>방문 일정</translation></message>
    <message><source>group.visit.stage</source><translation>방문 단계</translation></message>
    <message><source>held.apply</source><translation>기록 넣기</translation></message>
    <message><source>held.back</source><translation>보관함으로</translation></message>
    <message><source>held.came</source><translation>센터에 온 때</translation></message>
    <message><source>held.decide</source><translation>정하기</translation></message>
    <message><source>held.decide_hint</source><translation>어느 쪽이든 적은 상담사에게 알립니다. 원래 기록은 그대로 남습니다.</translation></message>
    <message><source>held.decline</source><translation>넣지 않기</translation></message>
    <message><source>held.facts</source><translation>무엇이 왜 보관되었나</translation></message>
    <message><source>held.look</source><translation>살펴보기</translation></message>
    <message><source>held.no_case</source><translation>사례를 모르는 기록</translation></message>
    <message><source>held.note</source><translation>상담사에게 전할 말 (없어도 됩니다)</translation></message>
    <message><source>held.note_needed</source><translation>넣지 않는 까닭 (상담사가 읽습니다)</translation></message>
    <message numerus="yes"><source>held.parts</source><translation><numerusform>기록 {n}개</numerusform></translation></message>
    <message><source>held.reason.invalid</source><translation>읽을 수 없거나 모양이 맞지 않습니다.</translation></message>
    <message><source>held.reason.no-access</source><translation>적은 사람이 지금 이 사례를 맡고 있지 않습니다.</translation></message>
    <message><source>held.reason.schema</source><translation>센터가 아직 모르는 모양의 기록입니다. 센터 프로그램을 새로 받으면 넣을 수 있습니다.</translation></message>
    <message><source>held.reason.unknown-stream</source><translation>센터에 없는 사례의 기록입니다. 넣으면 새 사례가 됩니다.</translation></message>
    <message><source>held.unreadable</source><translation>읽을 수 없는 기록</translation></message>
    <message numerus="yes"><source>held.waiting</source><translation><numerusform>정할 것 {n}건</numerusform></translation></message>
    <message><source>held.what</source><translation>센터가 받았지만 아직 넣지 않은 기록입니다. 넣을지 말지는 사람이 정합니다.</translation></message>
    <message><source>held.when</source><translation>적은 때</translation></message>
    <message><source>held.who</source><translation>적은 사람</translation></message>
    <message><source>held.why</source><translation>까닭</translation></message>
    <message><source>held.written</source><translation>{at} 적음</translation></message>
    <message><source>kind.access</source><translation>열어 본 기록</translation></message>
    <message><source>kind.case</source><translation>사례</translation></message>
    <message><source>kind.consent</source><translation>동의</translation></message>
    <message><source>kind.debt</source><translation>빚</translation></message>
    <message><source>kind.estimate</source><translation>예상 급여</translation></message>
    <message><source>kind.fact</source><translation>여쭌 답</translation></message>
    <message><source>kind.member</source><translation>가구원</translation></message>
    <message><source>kind.need</source><translation>욕구</translation></message>
    <message><source>kind.note</source><translation>메모</translation></message>
    <message><source>kind.obligor</source><translation>따로 사는 가족</translation></message>
    <message><source>kind.referral</source><translation>연계</translation></message>
    <message><source>kind.todo</source><translation>할 일</translation></message>
    <message><source>kind.vehicle</source><translation>자동차</translation></message>
    <message><source>kind.visit</source><translation>방문</translation></message>
    <message><source>kind.visit_attempt</source><translation>방문 시도</translation></message>
    <message><source>kind.visit_report</source><translation>방문 보고</translation></message>
    <message><source>laptop.back</source><translation>노트북 목록으로</translation></message>
    <message><source>laptop.checked</source><translation>이름, 생년월일과 맡은 사례를 여쭤 본인임을 확인했습니다.</translation></message>
    <message><source>laptop.done</source><translation>{at}에 따랐습니다</translation></message>
    <message><source>laptop.enrolled</source><translation>등록한 날</translation></message>
    <message><source>laptop.facts</source><translation>노트북</translation></message>
    <message><source>laptop.first_sent</source><translation>처음 보낸 때</translation></message>
    <message><source>laptop.holding</source><translation>담긴 사례</translation></message>
    <message><source>laptop.holding_do</source><translation>담긴 사례 보기</translation></message>
    <message><source>laptop.holding_hint</source><translation>잃어버린 날 누구에게 알려야 하는지 여기서 봅니다. 본 것은 기록에 남습니다.</translation></message>
    <message><source>laptop.last_sent</source><translation>마지막으로 보낸 때</translation></message>
    <message><source>laptop.lock</source><translation>잠그기</translation></message>
    <message><source>laptop.lock_hint</source><translation>쉬거나 맡지 않는 동안 잠급니다. 다음 연결 때부터 볼 수 없고, 보내지 않은 기록은 센터로 옵니다.</translation></message>
    <message><source>laptop.lost-laptop</source><translation>잃어버렸습니다</translation></message>
    <message><source>laptop.lost-laptop.do</source><translation>잃어버린 것으로 적기</translation></message>
    <message><source>laptop.lost-laptop.hint</source><translation>다음 연결 때 노트북에 있는 것을 모두 지웁니다. 보내지 않은 기록도 지워집니다.</translation></message>
    <message><source>laptop.not_done</source><translation>아직 연결이 없습니다</translation></message>
    <message><source>laptop.number</source><translation>노트북에 보이는 번호</translation></message>
    <message><source>laptop.order</source><translation>마지막 명령</translation></message>
    <message><source>laptop.order.lock</source><translation>잠그기</translation></message>
    <message><source>laptop.order.unlock</source><translation>열기</translation></message>
    <message><source>laptop.order.wipe</source><translation>지우기</translation></message>
    <message><source>laptop.phone</source><translation>전화로 도와드리기</translation></message>
    <message><source>laptop.phone_hint</source><translation>먼저 본인인지 확인합니다. 조금이라도 이상하면 읽어 주지 마세요.</translation></message>
    <message><source>laptop.recovery</source><translation>암호 문장을 잊었을 때</translation></message>
    <message><source>laptop.recovery_do</source><translation>복구 코드 보기</translation></message>
    <message><source>laptop.recovery_hint</source><translation>복구 코드를 읽어 주면 새 암호 문장을 정할 수 있습니다.</translation></message>
    <message><source>laptop.removed</source><translation>빠진 때</translation></message>
    <message><source>laptop.retire-laptop</source><translation>거두기 (그만두었을 때)</translation></message>
    <message><source>laptop.retire-laptop.do</source><translation>거두기</translation></message>
    <message><source>laptop.retire-laptop.hint</source><translation>다음 연결 때 보내지 않은 기록을 센터로 받고 나서 모두 지웁니다.</translation></message>
    <message><source>laptop.revoke</source><translation>끄기</translation></message>
    <message><source>laptop.revoke.do</source><translation>노트북 끄기</translation></message>
    <message><source>laptop.revoke.hint</source><translation>센터와 다시는 이야기하지 못합니다. 보내지 않은 기록은 노트북에 남습니다. 되돌릴 수 없습니다.</translation></message>
    <message><source>laptop.state.active</source><translation>쓰는 중</translation></message>
    <message><source>laptop.state.locked</source><translation>잠김</translation></message>
    <message><source>laptop.state.lost</source><translation>잃어버림</translation></message>
    <message><source>laptop.state.retired</source><translation>거둠</translation></message>
    <message><source>laptop.state.revoked</source><translation>꺼짐</translation></message>
    <message><source>laptop.state.wiped</source><translation>지워짐</translation></message>
    <message><source>laptop.states</source><translation>잠그기와 지우기</translation></message>
    <message><source>laptop.still_there</source><translation>아직 있음</translation></message>
    <message><source>laptop.sure</source><translation>되돌릴 수 없으니 노트북 번호 {laptop}, 그대로 적어 주세요</translation></message>
    <message><source>laptop.telephone</source><translation>오래 연결이 없어 잠겼을 때</translation></message>
    <message><source>laptop.telephone_do</source><translation>여는 코드 보기</translation></message>
    <message><source>laptop.telephone_hint</source><translation>노트북 화면의 번호를 여쭤 넣으면 여는 코드가 나옵니다.</translation></message>
    <message><source>laptop.unlock</source><translation>열어 주기</translation></message>
    <message><source>laptop.unlock_hint</source><translation>다음 연결부터 다시 볼 수 있습니다. 아직 따르지 않은 지우기도 거둡니다.</translation></message>
    <message><source>laptops.add</source><translation>상담사 넣기</translation></message>
    <message><source>laptops.add_do</source><translation>상담사 넣기</translation></message>
    <message><source>laptops.enrol</source><translation>노트북 등록</translation></message>
    <message><source>laptops.enrol_do</source><translation>등록 코드 만들기</translation></message>
    <message><source>laptops.enrol_hint</source><translation>상담사가 옆에 있을 때 만들어 주세요.</translation></message>
    <message><source>laptops.none</source><translation>등록된 노트북이 없습니다.</translation></message>
    <message><source>laptops.user</source><translation>상담사 ID</translation></message>
    <message><source>laptops.user_hint</source><translation>빈칸 없이. 나중에 바꿀 수 없습니다.</translation></message>
    <message><source>list.after</source><translation>다음</translation></message>
    <message><source>list.before</source><translation>이전</translation></message>
    <message><source>list.day_after</source><translation>다음 날</translation></message>
    <message><source>list.day_before</source><translation>전날</translation></message>
    <message><source>list.days</source><translation>날짜</translation></message>
    <message><source>list.page</source><translation>{last}쪽 가운데 {page}쪽</translation></message>
    <message><source>list.pages</source><translation>쪽</translation></message>
    <message><source>list.today</source><translation>오늘</translation></message>
    <message><source>menu.accounts</source><translation>직원 계정</translation></message>
    <message><source>menu.arrivals</source><translation>들어온 의뢰</translation></message>
    <message><source>menu.audit</source><translation>감사 기록</translation></message>
    <message><source>menu.case</source><translation>사례 한 건</translation></message>
    <message><source>menu.cases</source><translation>사례와 담당</translation></message>
    <message><source>menu.conflicts</source><translation>겹친 기록</translation></message>
    <message><source>menu.day</source><translation>오늘</translation></message>
    <message><source>menu.held</source><translation>보관함</translation></message>
    <message><source>menu.held-one</source><translation>보관된 기록</translation></message>
    <message><source>menu.laptop</source><translation>노트북 한 대</translation></message>
    <message><source>menu.laptops</source><translation>노트북</translation></message>
    <message><source>menu.own</source><translation>내 계정</translation></message>
    <message><source>menu.packs</source><translation>기준 자료</translation></message>
    <message><source>menu.referrals</source><translation>연계</translation></message>
    <message><source>menu.unsynced</source><translation>동기화하지 않은 사람</translation></message>
    <message><source>menu.visits</source><translation>받은 방문</translation></message>
    <message><source>own.again</source><translation>새 비밀번호 한 번 더</translation></message>
    <message><source>own.do</source><translation>비밀번호 바꾸기</translation></message>
    <message><source>own.new</source><translation>새 비밀번호</translation></message>
    <message><source>own.password</source><translation>비밀번호 바꾸기</translation></message>
    <message><source>own.present</source><translation>지금 비밀번호</translation></message>
    <message><source>packs.edition</source><translation>판</translation></message>
    <message><source>packs.newest</source><translation>지금 쓰는 판</translation></message>
    <message><source>packs.none</source><translation>아직 내보낸 기준 자료가 없습니다.</translation></message>
    <message><source>packs.published</source><translation>내보낸 때</translation></message>
    <message><source>packs.serial</source><translation>번호</translation></message>
    <message><source>packs.size</source><translation>바이트</translation></message>
    <message><source>packs.what</source><translation>노트북이 동기화할 때 받는 급여 기준, 서비스와 문항입니다. 서명된 자료만 나갑니다.</translation></message>
    <message><source>referral.answer</source><translation>기관의 답</translation></message>
    <message><source>referral.answer_do</source><translation>답 적기</translation></message>
    <message><source>referral.none</source><translation>연계가 없습니다.</translation></message>
    <message><source>referral.state.accepted</source><translation>수락</translation></message>
    <message><source>referral.state.declined</source><translation>거절 (기관)</translation></message>
    <message><source>referral.state.delivering</source><translation>제공 중</translation></message>
    <message><source>referral.state.done</source><translation>마침</translation></message>
    <message><source>referral.state.prepared</source><translation>담아 둠</translation></message>
    <message><source>referral.state.requested</source><translation>의뢰함</translation></message>
    <message><source>referral.state.withdrawn</source><translation>거둠</translation></message>
    <message><source>referral.what</source><translation>기관은 이 화면을 쓰지 않습니다. 전화나 종이로 온 답을 여기에 적습니다.</translation></message>
    <message><source>role.lead</source><translation>센터장</translation></message>
    <message><source>role.owner</source><translation>담당</translation></message>
    <message><source>role.reader</source><translation>열람</translation></message>
    <message><source>role.second</source><translation>공동 담당</translation></message>
    <message><source>role.viewer</source><translation>보기만</translation></message>
    <message><source>role.welfare-manager</source><translation>복지매니저</translation></message>
    <message numerus="yes"><source>search.all</source><translation><numerusform>사례 {n}건</numerusform></translation></message>
    <message><source>search.beside</source><translation>함께</translation></message>
    <message><source>search.do</source><translation>찾기</translation></message>
    <message><source>search.find</source><translation>이름, 전화번호, 주소로 찾기</translation></message>
    <message numerus="yes"><source>search.found</source><translation><numerusform>찾은 사례 {n}건</numerusform></translation></message>
    <message><source>search.more</source><translation>{n}건이 더 있습니다. 더 길게 적어 주세요.</translation></message>
    <message><source>search.nobody</source><translation>아무도 맡지 않음</translation></message>
    <message><source>search.none</source><translation>사례가 없습니다.</translation></message>
    <message><source>sign_in.do</source><translation>들어가기</translation></message>
    <message><source>sign_in.logged</source><translation>들어온 때와 본 것이 기록에 남습니다. 15분 동안 쓰지 않으면 저절로 나갑니다.</translation></message>
    <message><source>sign_in.name</source><translation>아이디</translation></message>
    <message><source>sign_in.password</source><translation>비밀번호</translation></message>
    <message><source>title.case</source><translation>사례</translation></message>
    <message><source>title.laptop</source><translation>노트북</translation></message>
    <message><source>title.own</source><translation>내 계정</translation></message>
    <message><source>title.sign_in</source><translation>센터에 들어가기</translation></message>
    <message numerus="yes"><source>unsynced.days</source><translation><numerusform>{n}일</numerusform></translation></message>
    <message><source>unsynced.none</source><translation>{days}일 넘게 연결이 없는 노트북은 없습니다.</translation></message>
    <message><source>unsynced.what</source><translation>{days}일 넘게 연결이 없는 노트북입니다. {warn}일이 되면 노트북도 알려 줍니다.</translation></message>
    <message><source>unsynced.without</source><translation>노트북이 없는 상담사</translation></message>
    <message><source>visits.attempt_only</source><translation>만나지 못함</translation></message>
    <message numerus="yes"><source>visits.missing</source><translation><numerusform>아직 모르는 것 {n}개</numerusform></translation></message>
    <message><source>visits.nothing</source><translation>이날 받은 방문이 없습니다.</translation></message>
    <message><source>visits.received</source><translation>센터에 온 때</translation></message>
    <message><source>visits.report</source><translation>보고</translation></message>
    <message><source>visits.whole</source><translation>다 받음</translation></message>
</context>
</TS>
