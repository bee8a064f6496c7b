<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="key">
<context>
    <name>texts</name>
    <message numerus="yes"><source>ahead.assumed</source><translation><numerusform>가정 {n}개를 두고 셈했습니다</numerusform></translation></message>
    <message><source>ahead.hangs_on</source><translation>모르는 답: {what}</translation></message>
    <message numerus="yes"><source>ahead.hangs_on_more</source><translation><numerusform>모르는 답: {what} 외 {n}가지</numerusform></translation></message>
    <message><source>ahead.kind.apply_by</source><translation>신청 마감</translation></message>
    <message><source>ahead.kind.apply_from</source><translation>미리 신청</translation></message>
    <message><source>ahead.kind.apply_opens</source><translation>신청 시작</translation></message>
    <message><source>ahead.kind.apply_over</source><translation>신청 끝남</translation></message>
    <message><source>ahead.kind.begins</source><translation>시작</translation></message>
    <message><source>ahead.kind.changes</source><translation>바뀜</translation></message>
    <message><source>ahead.kind.ends</source><translation>끝</translation></message>
    <message><source>ahead.kind.figures_known</source><translation>기준 나옴</translation></message>
    <message><source>ahead.kind.figures_unknown</source><translation>기준 아직 없음</translation></message>
    <message><source>ahead.kind.may_begin</source><translation>시작할 수도 있음</translation></message>
    <message><source>ahead.kind.may_end</source><translation>끝날 수도 있음</translation></message>
    <message><source>ahead.month</source><translation>{year}년 {month}</translation></message>
    <message><source>ahead.nobody</source><translation>가족을 먼저 알려 주세요. 그러면 앞으로 바뀌는 것을 볼 수 있습니다.</translation></message>
    <message><source>ahead.none</source><translation>보실 것이 없습니다. 위에서 다른 것을 골라 주세요.</translation></message>
    <message><source>ahead.none_soon</source><translation>스물네 달 안에 시작하거나 끝나는 것이 없습니다.</translation></message>
    <message><source>ahead.title</source><translation>앞으로 바뀌는 것</translation></message>
    <message><source>ahead.to_apply</source><translation>언제까지 신청하나요</translation></message>
    <message><source>ahead.to_apply.none</source><translation>기한이 알려진 신청이 없습니다.</translation></message>
    <message><source>ahead.which</source><translation>무엇을 볼까요</translation></message>
    <message><source>ahead.which.all</source><translation>모두</translation></message>
    <message><source>ahead.which.apply</source><translation>신청할 것</translation></message>
    <message><source>ahead.which.turn</source><translation>시작·끝·바뀜</translation></message>
    <message><source>ahead.whole</source><translation>스물네 달 모두 보기</translation></message>
    <message numerus="yes"><source>alike.card</source><translation><numerusform>같은 가구일 수 있는 사례 {n}건</numerusform></translation></message>
    <message><source>alike.elsewhere</source><translation>다른 상담사의 사례</translation></message>
    <message><source>alike.go</source><translation>그 사례 보기</translation></message>
    <message><source>alike.is_same</source><translation>다른 사례와 같은 가구로 정했습니다. 기록은 두 사례에 그대로 있습니다.</translation></message>
    <message><source>alike.look</source><translation>사례 {number} 보기</translation></message>
    <message><source>alike.row</source><translation>{name} · {other} — {why}. 같은 가구인지 알려 주세요.</translation></message>
    <message><source>alike.said</source><translation>정하신 것을 적었습니다.</translation></message>
    <message><source>alike.same</source><translation>같은 가구</translation></message>
    <message><source>alike.two</source><translation>다른 가구</translation></message>
    <message><source>alike.why.address</source><translation>주소가 같음</translation></message>
    <message><source>alike.why.name</source><translation>이름이 같음</translation></message>
    <message><source>alike.why.person</source><translation>이름과 생년월일이 같음</translation></message>
    <message><source>alike.why.telephone</source><translation>전화번호가 같음</translation></message>
    <message><source>amount.low_above_high</source><translation>낮은 금액이 높은 금액보다 큽니다. 두 금액의 차례를 봐 주세요.</translation></message>
    <message><source>amount.negative</source><translation>0보다 작은 금액은 적을 수 없습니다. 빼는 금액도 그대로 적어 주세요.</translation></message>
    <message><source>amount.not_whole</source><translation>1원보다 작은 몫은 적을 수 없습니다. 원 단위로 적어 주세요.</translation></message>
    <message><source>amount.too_large</source><translation>금액이 너무 큽니다. 0이 더 붙지 않았는지 봐 주세요.</translation></message>
    <message><source>amount.unreadable</source><translation>금액으로 읽을 수 없습니다. 90, 90~140, 약 120, 1억 2천처럼 적어 주세요.</translation></message>
    <message><source>answer.how_known</source><translation>어떻게 알게 됐나요</translation></message>
    <message><source>answer.keep</source><translation>그대로</translation></message>
    <message><source>answer.no</source><translation>아니요</translation></message>
    <message><source>answer.no_such_fact</source><translation>적을 수 없는 항목입니다: {fact}. 다른 칸에 적어 주세요.</translation></message>
    <message><source>answer.open.assumed_none</source><translation>아직 모름 · 없다고 보고 셈 (가정)</translation></message>
    <message><source>answer.open.assumed_up_to</source><translation>아직 모름 · {amount}까지로 보고 셈 (가정)</translation></message>
    <message><source>answer.open.wider</source><translation>모르는 만큼 폭이 넓어집니다</translation></message>
    <message><source>answer.other_answers</source><translation>다른 답 고르기</translation></message>
    <message><source>answer.refused.assumed_none</source><translation>답하지 않으심 · 없다고 보고 셈 (가정)</translation></message>
    <message><source>answer.refused.assumed_up_to</source><translation>답하지 않으심 · {amount}까지로 보고 셈 (가정)</translation></message>
    <message><source>answer.refused.wider</source><translation>답하지 않으심 · 모르는 만큼 폭이 넓어집니다</translation></message>
    <message><source>answer.source.estimated</source><translation>짐작</translation></message>
    <message><source>answer.source.office</source><translation>기관</translation></message>
    <message><source>answer.source.paper_seen</source><translation>서류</translation></message>
    <message><source>answer.source.said</source><translation>말씀</translation></message>
    <message><source>answer.state.given</source><translation>있음</translation></message>
    <message><source>answer.state.later</source><translation>나중에</translation></message>
    <message><source>answer.state.none</source><translation>없음</translation></message>
    <message><source>answer.state.not_applicable</source><translation>해당 없음</translation></message>
    <message><source>answer.state.not_asked</source><translation>아직 여쭙지 않음</translation></message>
    <message><source>answer.state.refused</source><translation>거절</translation></message>
    <message><source>answer.state.unknown</source><translation>모름</translation></message>
    <message><source>answer.unreadable</source><translation>읽을 수 없는 답입니다. 다시 적어 주세요.</translation></message>
    <message><source>answer.value_needs_given</source><translation>금액이나 값은 ‘있음’일 때만 적을 수 있습니다. (지금: {state}) ‘있음’을 고르고 적어 주세요.</translation></message>
    <message><source>answer.value_or_range</source><translation>한 금액이나 범위 가운데 하나만 적어 주세요.</translation></message>
    <message><source>answer.yes</source><translation>예</translation></message>
    <message><source>app.center</source><translation>서울복지그물센터</translation></message>
    <message><source>app.name</source><translation>복지그물 현장상담</translation></message>
    <message><source>attempt.back</source><translation>그만두기</translation></message>
    <message><source>attempt.choose</source><translation>하나를 골라 주세요</translation></message>
    <message><source>attempt.detail</source><translation>한 줄 적기</translation></message>
    <message><source>attempt.next</source><translation>다음에 갈 날</translation></message>
    <message><source>attempt.note_left</source><translation>문에 안내 카드를 남겼습니다</translation></message>
    <message><source>attempt.often</source><translation>세 번 넘게 만나지 못했습니다. 동주민센터에 알릴지 생각해 보세요.</translation></message>
    <message><source>attempt.save</source><translation>기록 남기기</translation></message>
    <message><source>attempt.saved</source><translation>기록을 남겼습니다</translation></message>
    <message><source>attempt.title</source><translation>{home} — 만나지 못함</translation></message>
    <message><source>attempt.what</source><translation>어떻게 되었나요?</translation></message>
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
    <message><source>broken.go_on</source><translation>계속하기</translation></message>
    <message><source>broken.place</source><translation>자세히: {what}</translation></message>
    <message><source>broken.text</source><translation>저장된 글은 그대로 있습니다. 계속 쓰셔도 되지만, 같은 일이 되풀이되면 프로그램을 껐다 켜고 센터 복지매니저에게 알려 주세요.</translation></message>
    <message><source>broken.title</source><translation>뜻밖의 일이 생겼습니다</translation></message>
    <message><source>calendar.amount.by_year</source><translation>{year}년 기준 {amount}</translation></message>
    <message><source>calendar.amount.month</source><translation>한 달 {amount}원</translation></message>
    <message><source>calendar.amount.month_from</source><translation>한 달 {amount}원부터</translation></message>
    <message><source>calendar.amount.month_range</source><translation>한 달 {low}~{high}원</translation></message>
    <message><source>calendar.amount.month_up_to</source><translation>한 달 최대 {amount}원</translation></message>
    <message><source>calendar.amount.none</source><translation>금액 없음</translation></message>
    <message><source>calendar.amount.once</source><translation>한 번 {amount}원</translation></message>
    <message><source>calendar.amount.once_from</source><translation>한 번 {amount}원부터</translation></message>
    <message><source>calendar.amount.once_range</source><translation>한 번 {low}~{high}원</translation></message>
    <message><source>calendar.amount.once_up_to</source><translation>한 번 최대 {amount}원</translation></message>
    <message><source>calendar.amount.year</source><translation>한 해 {amount}원</translation></message>
    <message><source>calendar.amount.year_from</source><translation>한 해 {amount}원부터</translation></message>
    <message><source>calendar.amount.year_range</source><translation>한 해 {low}~{high}원</translation></message>
    <message><source>calendar.amount.year_up_to</source><translation>한 해 최대 {amount}원</translation></message>
    <message><source>calendar.apply_by</source><translation>{what}: 아직 신청하지 않으셨으면 {day}까지 신청하셔야 합니다.</translation></message>
    <message><source>calendar.apply_by.backdated</source><translation>{what}: {day}까지 신청하시면 태어난 달부터 받으실 수 있습니다.</translation></message>
    <message><source>calendar.apply_by.late</source><translation>{what}: 제때 신청하지 못하셨으면 {day}까지 늦게라도 신청하실 수 있습니다. 금액은 조금 줄어듭니다.</translation></message>
    <message><source>calendar.apply_by.wages</source><translation>{what}: 근로소득만 있으면 반년치를 {day}까지 먼저 신청하실 수 있습니다.</translation></message>
    <message><source>calendar.apply_from</source><translation>{what}: {day}부터 미리 신청하실 수 있습니다.</translation></message>
    <message><source>calendar.apply_opens</source><translation>{what}: {day}부터 {last}까지 신청을 받습니다.</translation></message>
    <message><source>calendar.apply_opens.wages</source><translation>{what}: 근로소득만 있으면 {day}부터 {last}까지 반년치를 먼저 신청하실 수 있습니다.</translation></message>
    <message><source>calendar.apply_over</source><translation>{what}: 마지막으로 알려진 신청 기간이 {last}에 끝났습니다. {day}에는 다음 신청 기간이 아직 나오지 않았습니다.</translation></message>
    <message><source>calendar.begins</source><translation>{what}: {day}부터 받으실 수 있습니다.</translation></message>
    <message><source>calendar.cause.age</source><translation>{who}: 태어난 지 {days}일이 됩니다.</translation></message>
    <message><source>calendar.cause.birth</source><translation>{who}: {day}에 태어날 예정입니다.</translation></message>
    <message><source>calendar.cause.birthday</source><translation>{who}: {day}에 만 {years}세가 됩니다.</translation></message>
    <message><source>calendar.cause.care</source><translation>{who}: 보호가 끝난 지 {years}년이 됩니다.</translation></message>
    <message><source>calendar.cause.closing</source><translation>{day}에 끝나는 사업입니다 ({source}).</translation></message>
    <message><source>calendar.cause.figure</source><translation>기준이 바뀌거나 끝납니다 ({source}).</translation></message>
    <message><source>calendar.cause.opening</source><translation>{day}에 시작하는 사업입니다 ({source}).</translation></message>
    <message><source>calendar.cause.other</source><translation>여러 조건이 함께 바뀝니다.</translation></message>
    <message><source>calendar.cause.rule</source><translation>법 조항이 바뀝니다 ({law}).</translation></message>
    <message><source>calendar.cause.season</source><translation>철에 따라 기준이 달라집니다.</translation></message>
    <message><source>calendar.cause.uncovered</source><translation>그해의 기준은 아직 하나도 나오지 않았습니다.</translation></message>
    <message><source>calendar.cause.year</source><translation>{who}: 해가 바뀌면 그해 나이로 다시 셉니다.</translation></message>
    <message><source>calendar.changes</source><translation>{what}: {day}부터 바뀝니다. {before} → {after}</translation></message>
    <message><source>calendar.changes_somehow</source><translation>{what}: {day}부터 조건이 바뀝니다.</translation></message>
    <message><source>calendar.ends</source><translation>{what}: {day}까지 받으실 수 있습니다.</translation></message>
    <message><source>calendar.figures_known</source><translation>{what}: {day}부터의 기준이 나와 있습니다.</translation></message>
    <message><source>calendar.figures_unknown</source><translation>{what}: {day}부터의 기준은 아직 나오지 않았습니다. 끝난다는 뜻은 아닙니다.</translation></message>
    <message><source>calendar.may_begin</source><translation>{what}: {day}부터 받으실 수도 있습니다. 더 여쭤봐야 알 수 있습니다.</translation></message>
    <message><source>calendar.may_begin.no_figures</source><translation>{what}: {day}부터 받으실 수 있을 것으로 보입니다. 그때의 기준은 아직 나오지 않았습니다.</translation></message>
    <message><source>calendar.may_end</source><translation>{what}: {day}이 지나면 받지 못하실 수도 있습니다. 더 여쭤봐야 알 수 있습니다.</translation></message>
    <message><source>calendar.may_end.at_most</source><translation>{what}: 받으실 수 있다 해도 {day}까지입니다.</translation></message>
    <message><source>calendar.may_end.no_figures</source><translation>{what}: 지금까지 나온 기준으로는 {day}까지입니다. 그때의 기준이 나오면 다시 확인해 주세요.</translation></message>
    <message><source>calendar.names</source><translation>{one}, {other}</translation></message>
    <message><source>calendar.rests_on</source><translation>다른 답은 지금과 같다고 보고, 날짜만 지나갈 때 달라지는 것입니다.</translation></message>
    <message><source>calendar.unknown_birth</source><translation>{who}: 태어난 날을 몰라 생일에 따라 달라지는 것은 알 수 없습니다.</translation></message>
    <message><source>calendar.value.type1</source><translation>1종</translation></message>
    <message><source>calendar.value.type2</source><translation>2종</translation></message>
    <message><source>calendar.what</source><translation>{programme} ({who})</translation></message>
    <message><source>case.act.estimate</source><translation>예상 급여 보기</translation></message>
    <message><source>case.act.note</source><translation>메모</translation></message>
    <message><source>case.act.paper</source><translation>안내문</translation></message>
    <message><source>case.act.plan</source><translation>일정 잡기</translation></message>
    <message><source>case.act.replan</source><translation>일정 바꾸기</translation></message>
    <message><source>case.act.telephone</source><translation>보기</translation></message>
    <message><source>case.act.telephone.spoken</source><translation>전화번호 모두 보기 (열어 본 기록에 남습니다)</translation></message>
    <message><source>case.act.withdraw</source><translation>철회</translation></message>
    <message><source>case.arrived</source><translation>사례 접수</translation></message>
    <message><source>case.author.center</source><translation>센터</translation></message>
    <message><source>case.author.me</source><translation>나</translation></message>
    <message><source>case.author.other</source><translation>다른 상담사</translation></message>
    <message><source>case.back</source><translation>사례</translation></message>
    <message><source>case.channel.alert_app_neighbour</source><translation>복지위기 알림 앱 (이웃)</translation></message>
    <message><source>case.channel.alert_app_self</source><translation>복지위기 알림 앱 (본인)</translation></message>
    <message><source>case.channel.blindspot_system</source><translation>복지 사각지대 발굴</translation></message>
    <message><source>case.channel.call_120</source><translation>120 전화</translation></message>
    <message><source>case.channel.call_129</source><translation>129 전화</translation></message>
    <message><source>case.channel.dolbomdan</source><translation>우리동네돌봄단</translation></message>
    <message><source>case.channel.dong_office</source><translation>동주민센터 의뢰</translation></message>
    <message><source>case.channel.family_friend</source><translation>가족·지인 소개</translation></message>
    <message><source>case.channel.honorary_official</source><translation>명예사회복지공무원</translation></message>
    <message><source>case.channel.internal</source><translation>기관 안 의뢰</translation></message>
    <message><source>case.channel.media_web</source><translation>인터넷·홍보물</translation></message>
    <message><source>case.channel.neighbour_tongjang</source><translation>통장·이웃 주민</translation></message>
    <message><source>case.channel.other</source><translation>그 밖의 길</translation></message>
    <message><source>case.channel.other_agency</source><translation>다른 기관 의뢰</translation></message>
    <message><source>case.channel.outreach</source><translation>찾아가서 발견</translation></message>
    <message><source>case.channel.returning</source><translation>다시 상담</translation></message>
    <message><source>case.channel.self</source><translation>본인 신청</translation></message>
    <message><source>case.consent.disputed</source><translation>두 기록이 달라 동의하지 않으신 것으로 봅니다</translation></message>
    <message><source>case.consent.general</source><translation>개인정보 수집·이용</translation></message>
    <message numerus="yes"><source>case.consent.left</source><translation><numerusform>{n}일 남음</numerusform></translation></message>
    <message><source>case.consent.needed</source><translation>아직 받지 않음</translation></message>
    <message><source>case.consent.over</source><translation>{day}에 끝남</translation></message>
    <message><source>case.consent.photo</source><translation>사진</translation></message>
    <message><source>case.consent.refused</source><translation>거절하심</translation></message>
    <message><source>case.consent.sensitive</source><translation>건강·장애 등 민감정보</translation></message>
    <message><source>case.consent.third_party</source><translation>기관에 알리기</translation></message>
    <message><source>case.consent.until</source><translation>{until}까지</translation></message>
    <message><source>case.consent.valid</source><translation>유효</translation></message>
    <message><source>case.consent.withdrawn</source><translation>{day} 철회하심</translation></message>
    <message><source>case.consent.without_general</source><translation>동의 없이는 새 답을 적지 않습니다.</translation></message>
    <message><source>case.consent.without_photo</source><translation>사진을 담거나 열지 않습니다.</translation></message>
    <message><source>case.consent.without_sensitive</source><translation>건강·장애·위기 문항은 적지 않습니다.</translation></message>
    <message><source>case.consents</source><translation>동의 상태</translation></message>
    <message><source>case.consultant</source><translation>담당 {name}</translation></message>
    <message><source>case.corrected</source><translation>끝난 방문의 답을 고침</translation></message>
    <message><source>case.crisis</source><translation>지금 위험한 것</translation></message>
    <message numerus="yes"><source>case.differing</source><translation><numerusform>겹친 기록 {n}건</numerusform></translation></message>
    <message><source>case.estimate</source><translation>예상 급여</translation></message>
    <message numerus="yes"><source>case.estimate.assumed</source><translation><numerusform>가정 {n}개로 셈한 예상입니다.</numerusform></translation></message>
    <message><source>case.estimate.range</source><translation>범위</translation></message>
    <message><source>case.estimate.reading</source><translation>셈하는 중입니다</translation></message>
    <message><source>case.estimate.sound</source><translation>가정 없이 셈한 예상입니다.</translation></message>
    <message><source>case.estimate.too_little</source><translation>가족을 먼저 적으면 예상 급여가 나옵니다.</translation></message>
    <message><source>case.item.case_contact</source><translation>전화번호</translation></message>
    <message><source>case.item.case_crisis_level</source><translation>위기 단계</translation></message>
    <message><source>case.item.case_place</source><translation>사는 곳</translation></message>
    <message><source>case.item.case_stage</source><translation>사례 단계</translation></message>
    <message><source>case.item.closeness</source><translation>{one} · {other} 사이</translation></message>
    <message><source>case.item.contact_caution</source><translation>방문할 때 조심할 것</translation></message>
    <message><source>case.item.contact_preferred</source><translation>연락하기 좋은 때</translation></message>
    <message><source>case.item.debt</source><translation>빚</translation></message>
    <message><source>case.item.empty</source><translation>비어 있음</translation></message>
    <message><source>case.item.kept</source><translation>고침</translation></message>
    <message><source>case.item.name</source><translation>이름</translation></message>
    <message><source>case.item.need_value</source><translation>욕구</translation></message>
    <message><source>case.item.obligor</source><translation>따로 사는 가족</translation></message>
    <message><source>case.item.removed</source><translation>지움</translation></message>
    <message><source>case.item.row</source><translation>지운 것과 고친 것</translation></message>
    <message><source>case.item.same_as</source><translation>같은 가구인지</translation></message>
    <message><source>case.item.todo_value</source><translation>할 일</translation></message>
    <message><source>case.item.vehicle</source><translation>자동차</translation></message>
    <message><source>case.item.visit_plan</source><translation>방문 일정</translation></message>
    <message><source>case.item.visit_stage</source><translation>방문 단계</translation></message>
    <message numerus="yes"><source>case.last_visit</source><translation><numerusform>지난 방문 {day} ({n}일 전)</numerusform></translation></message>
    <message numerus="yes"><source>case.members</source><translation><numerusform>가족 {n}명</numerusform></translation></message>
    <message><source>case.members.none</source><translation>방문에서 여쭤 적으시면 여기 나옵니다.</translation></message>
    <message><source>case.not_met</source><translation>아직 만나지 못했습니다</translation></message>
    <message><source>case.not_met.text</source><translation>첫 방문에서 가족과 동의부터 여쭤 주세요.</translation></message>
    <message><source>case.note</source><translation>메모</translation></message>
    <message><source>case.stage.closed</source><translation>끝남</translation></message>
    <message><source>case.stage.finished</source><translation>마침</translation></message>
    <message><source>case.stage.open</source><translation>진행 중</translation></message>
    <message><source>case.stage.planned</source><translation>예정</translation></message>
    <message><source>case.stage.waiting</source><translation>기다림</translation></message>
    <message><source>case.tab.changes</source><translation>변경 이력</translation></message>
    <message><source>case.tab.documents</source><translation>서류·동의</translation></message>
    <message><source>case.tab.estimate</source><translation>예상 급여</translation></message>
    <message><source>case.tab.needs</source><translation>욕구·위기</translation></message>
    <message><source>case.tab.overview</source><translation>개요</translation></message>
    <message><source>case.tab.visits</source><translation>방문 기록</translation></message>
    <message><source>case.tabs</source><translation>이 사례의 화면</translation></message>
    <message><source>case.timeline</source><translation>지나온 일</translation></message>
    <message><source>case.timeline.none</source><translation>아직 적힌 일이 없습니다.</translation></message>
    <message numerus="yes"><source>case.to_ask</source><translation><numerusform>확인 필요 {n}</numerusform></translation></message>
    <message><source>case.visit_length</source><translation>{number}차 방문 {length}</translation></message>
    <message><source>case.visit_number</source><translation>{number}차 방문</translation></message>
    <message><source>case.visit_open</source><translation>방문 중</translation></message>
    <message><source>case.visit_planned</source><translation>방문 예정</translation></message>
    <message><source>case.visited_today</source><translation>오늘 방문함</translation></message>
    <message><source>case.wrote</source><translation>({who}, {when})</translation></message>
    <message><source>cases.by.level</source><translation>위기 단계</translation></message>
    <message><source>cases.by.level.all</source><translation>모든 위기 단계</translation></message>
    <message><source>cases.by.place</source><translation>사는 곳</translation></message>
    <message><source>cases.by.place.all</source><translation>모든 곳</translation></message>
    <message><source>cases.by.stage</source><translation>단계</translation></message>
    <message><source>cases.by.stage.all</source><translation>모든 단계</translation></message>
    <message><source>cases.closed</source><translation>끝난 사례</translation></message>
    <message numerus="yes"><source>cases.count</source><translation><numerusform>{n}건</numerusform></translation></message>
    <message numerus="yes"><source>cases.differing</source><translation><numerusform>겹친 기록 {n}</numerusform></translation></message>
    <message><source>cases.head.last</source><translation>지난 방문</translation></message>
    <message><source>cases.head.name</source><translation>누구</translation></message>
    <message><source>cases.head.next</source><translation>다음 방문</translation></message>
    <message><source>cases.head.place</source><translation>사는 곳</translation></message>
    <message><source>cases.head.state</source><translation>상태</translation></message>
    <message><source>cases.keys.open</source><translation>열기</translation></message>
    <message><source>cases.keys.seek</source><translation>찾기</translation></message>
    <message><source>cases.none.act</source><translation>모두 보기</translation></message>
    <message><source>cases.none.at_all</source><translation>맡은 사례가 없습니다</translation></message>
    <message><source>cases.none.here</source><translation>여기에 드는 사례가 없습니다</translation></message>
    <message><source>cases.none.text</source><translation>이름, 동, 전화번호 끝자리나 메모에 쓴 말의 한 부분만 적어도 찾습니다.</translation></message>
    <message><source>cases.none.title</source><translation>“{text}”: 맞는 사례가 없습니다</translation></message>
    <message><source>cases.not_planned</source><translation>일정 없음</translation></message>
    <message><source>cases.not_visited</source><translation>아직 없음</translation></message>
    <message><source>cases.reading</source><translation>읽는 중</translation></message>
    <message><source>cases.rescreen</source><translation>기준이 바뀌면</translation></message>
    <message><source>cases.seek</source><translation>이름·사는 곳·메모로 찾기</translation></message>
    <message><source>cases.stage.closed</source><translation>끝남</translation></message>
    <message><source>cases.stage.open</source><translation>진행 중</translation></message>
    <message><source>cases.stage.waiting</source><translation>대기</translation></message>
    <message><source>cases.which</source><translation>보여 줄 사례</translation></message>
    <message><source>cases.which.all</source><translation>모두</translation></message>
    <message><source>cases.which.differing</source><translation>겹친 기록</translation></message>
    <message><source>cases.which.due</source><translation>챙길 사례</translation></message>
    <message><source>cases.which.unplanned</source><translation>일정 없음</translation></message>
    <message><source>cases.which.waiting</source><translation>보낼 기록</translation></message>
    <message><source>center.access_broken</source><translation>열람 기록의 사슬이 끊긴 곳이 있습니다: {changes}</translation></message>
    <message><source>center.access_whole</source><translation>열람 기록의 사슬이 모두 이어져 있습니다.</translation></message>
    <message><source>center.already_there</source><translation>이 폴더에는 이미 센터가 있습니다.</translation></message>
    <message><source>center.answered</source><translation>연계 상태를 적었습니다: {state}</translation></message>
    <message><source>center.appointed</source><translation>방문을 잡았습니다: {day}</translation></message>
    <message><source>center.assigned</source><translation>사례를 맡겼습니다. 역할: {role}</translation></message>
    <message><source>center.assignment_ended</source><translation>담당을 마쳤습니다. 다음 동기화 때 그 노트북에서 비워집니다: {user}</translation></message>
    <message><source>center.bad_consultant</source><translation>상담사 ID로 쓸 수 없습니다: {user}. 빈칸 없이 100자까지 적어 주세요.</translation></message>
    <message><source>center.bad_day</source><translation>날짜가 아닙니다: {day}. 2026-11-24처럼 적어 주세요.</translation></message>
    <message><source>center.bad_days</source><translation>날 수는 1부터 적어 주세요.</translation></message>
    <message><source>center.bad_hour</source><translation>시각이 아닙니다: {hour}. 14:00처럼 적어 주세요.</translation></message>
    <message><source>center.bad_lease</source><translation>날 수가 맞지 않습니다. 알림은 1일부터 잠금 날까지, 코드로 여는 날은 1일부터 적어 주세요.</translation></message>
    <message><source>center.bad_number</source><translation>노트북 화면의 번호가 아닙니다: {number}. 네 글자씩 두 묶음입니다.</translation></message>
    <message><source>center.bad_telephone</source><translation>전화번호가 아닙니다. 010-0000-0001처럼 적어 주세요.</translation></message>
    <message><source>center.begun_anew</source><translation>모든 노트북이 다음 동기화에서 맡은 사례를 처음부터 다시 받습니다.</translation></message>
    <message><source>center.cannot_apply</source><translation>이 변경은 적용할 수 없습니다. 거절하고 상담사에게 알려 주세요.</translation></message>
    <message><source>center.case_erased</source><translation>사례를 지웠습니다. 노트북에서는 다음 동기화 때 지워집니다: {case}</translation></message>
    <message><source>center.case_line_wrong</source><translation>사례 줄을 읽을 수 없습니다: {what}</translation></message>
    <message><source>center.case_there</source><translation>이미 있는 사례입니다: {case}</translation></message>
    <message numerus="yes"><source>center.cases_added</source><translation><numerusform>사례 {n}건을 넣었습니다.</numerusform></translation></message>
    <message><source>center.check_person</source><translation>먼저 본인임을 확인하고 표시해 주세요.</translation></message>
    <message><source>center.choose_channel</source><translation>어떻게 들어온 의뢰인지 골라 주세요.</translation></message>
    <message><source>center.choose_consultant</source><translation>상담사를 골라 주세요.</translation></message>
    <message><source>center.choose_district</source><translation>구를 골라 주세요.</translation></message>
    <message><source>center.choose_state</source><translation>기관의 답을 골라 주세요.</translation></message>
    <message><source>center.code_valid</source><translation>이 코드는 15분 동안 노트북 한 대에 쓸 수 있습니다.</translation></message>
    <message><source>center.console_at</source><translation>복지매니저 화면: {address}</translation></message>
    <message><source>center.consultant_added</source><translation>상담사를 넣었습니다: {name}</translation></message>
    <message><source>center.consultant_there</source><translation>이미 있는 상담사입니다: {user}</translation></message>
    <message><source>center.database_away</source><translation>데이터베이스에 닿지 않습니다. 켜져 있는지, 주소가 맞는지 봐 주세요.</translation></message>
    <message><source>center.day_empty</source><translation>그날 받은 기록이 없습니다.</translation></message>
    <message><source>center.day_line</source><translation>{consultant}: 보냄 {sent}, 보관 {held}</translation></message>
    <message><source>center.decided</source><translation>처리했습니다: {outcome}</translation></message>
    <message numerus="yes"><source>center.duplicates</source><translation><numerusform>{n}쌍을 찾았고 담당 상담사에게 물었습니다.</numerusform></translation></message>
    <message><source>center.erase_why</source><translation>지우는 까닭을 적어 주세요.</translation></message>
    <message numerus="yes"><source>center.erased_again</source><translation><numerusform>되살린 자료에 남아 있던 지운 사례 {n}건을 다시 지웠습니다.</numerusform></translation></message>
    <message><source>center.erased_already</source><translation>이미 지운 사례입니다: {case}</translation></message>
    <message><source>center.erasure_done</source><translation>{case}: 모든 노트북에서 지워졌습니다</translation></message>
    <message numerus="yes"><source>center.erasure_waits</source><translation><numerusform>{case}: 아직 지웠다고 알리지 않은 노트북 {n}대</numerusform></translation></message>
    <message><source>center.failed</source><translation>뜻밖의 일로 하지 못했습니다. 조금 뒤에 다시 해 주세요.</translation></message>
    <message><source>center.file_not_rewritten</source><translation>사례는 지웠습니다. 파일을 다시 쓰는 일만 못 했습니다. 다른 프로그램이 파일을 쓰지 않을 때 같은 명령을 한 번 더 주세요.</translation></message>
    <message><source>center.form_not_ours</source><translation>이 화면에서 보낸 것이 아닙니다. 화면을 새로 열어 다시 해 주세요.</translation></message>
    <message><source>center.form_unreadable</source><translation>보낸 것을 읽을 수 없습니다. 아무것도 바뀌지 않았습니다.</translation></message>
    <message><source>center.has_it_already</source><translation>이 상담사가 이미 같은 역할로 사례를 맡고 있습니다: {user}</translation></message>
    <message><source>center.has_it_not</source><translation>이 상담사는 이 사례를 맡고 있지 않습니다: {user}</translation></message>
    <message><source>center.in_line</source><translation>{line}번째 줄: {what}</translation></message>
    <message><source>center.laptop_cannot</source><translation>이 노트북에는 할 수 없습니다: {laptop}. 지금 상태: {state}</translation></message>
    <message><source>center.laptop_locked</source><translation>노트북을 잠갔습니다: {laptop}. 다음 연결 때 잠기고, 보내지 않은 기록은 그때 센터로 옮깁니다.</translation></message>
    <message><source>center.laptop_lost</source><translation>노트북을 잃어버린 것으로 적었습니다: {laptop}. 다음 연결 때 모두 지워집니다. 담긴 가구는 laptop-holding으로 볼 수 있습니다.</translation></message>
    <message><source>center.laptop_none_held</source><translation>이 노트북에 보낸 사례가 없습니다.</translation></message>
    <message><source>center.laptop_retired</source><translation>노트북을 거두도록 했습니다: {laptop}. 다음 연결 때 보내지 않은 기록을 센터로 옮긴 뒤 모두 지웁니다.</translation></message>
    <message><source>center.laptop_state.active</source><translation>쓰는 중</translation></message>
    <message><source>center.laptop_state.locked</source><translation>잠김</translation></message>
    <message><source>center.laptop_state.lost</source><translation>잃어버림</translation></message>
    <message><source>center.laptop_state.retired</source><translation>거둠</translation></message>
    <message><source>center.laptop_state.revoked</source><translation>꺼짐</translation></message>
    <message><source>center.laptop_state.wiped</source><translation>지워짐</translation></message>
    <message><source>center.laptop_unlocked</source><translation>노트북을 다시 열었습니다: {laptop}. 다음 연결 때 열립니다.</translation></message>
    <message><source>center.lease_set</source><translation>연결 없이 {warn}일이 되면 알리고, {lock}일이 되면 볼 수 없게 합니다. 전화 코드는 {code}일 동안 엽니다.</translation></message>
    <message numerus="yes"><source>center.let_go</source><translation><numerusform>종결된 지 오래된 사례의 담당 {n}건을 끝냈습니다. 다음 연결 때 노트북에서 비워집니다.</numerusform></translation></message>
    <message><source>center.made</source><translation>센터를 만들었습니다: {name}</translation></message>
    <message><source>center.name_needed</source><translation>이름을 적어 주세요.</translation></message>
    <message><source>center.no_assignments</source><translation>아무도 맡은 적이 없습니다.</translation></message>
    <message><source>center.no_case</source><translation>그런 사례가 없습니다: {case}</translation></message>
    <message><source>center.no_conflicts</source><translation>열린 충돌이 없습니다.</translation></message>
    <message><source>center.no_consultant</source><translation>그런 상담사가 없습니다: {user}</translation></message>
    <message><source>center.no_copy</source><translation>표를 바꾸기 전에 사본을 만들 수 없어 아무것도 바꾸지 않았습니다: {file}. 디스크에 자리가 있는지 봐 주세요.</translation></message>
    <message><source>center.no_duplicates</source><translation>같은 가구로 보이는 사례가 없습니다.</translation></message>
    <message><source>center.no_erasures</source><translation>지운 사례가 없습니다.</translation></message>
    <message><source>center.no_file</source><translation>파일을 읽을 수 없습니다: {file}</translation></message>
    <message><source>center.no_laptop</source><translation>그런 노트북이 없습니다: {laptop}</translation></message>
    <message><source>center.no_recovery</source><translation>이 노트북의 복구 상자를 열 수 없습니다: {laptop}</translation></message>
    <message><source>center.no_referral</source><translation>그런 연계가 없습니다: {referral}</translation></message>
    <message><source>center.no_role</source><translation>그런 역할이 없습니다: {role}</translation></message>
    <message><source>center.no_state</source><translation>그런 연계 상태가 없습니다: {state}</translation></message>
    <message><source>center.none_held</source><translation>보관된 변경이 없습니다.</translation></message>
    <message><source>center.none_urgent</source><translation>긴급으로 정한 사례가 없습니다.</translation></message>
    <message><source>center.not_there</source><translation>이 폴더에는 센터가 없습니다. 먼저 init을 해 주세요.</translation></message>
    <message><source>center.note_needed</source><translation>넣지 않는 까닭을 적어 주세요. 상담사가 읽습니다.</translation></message>
    <message><source>center.nothing_held</source><translation>보관된 변경이 아닙니다: {change}</translation></message>
    <message><source>center.nothing_there</source><translation>여기에는 아무것도 없습니다.</translation></message>
    <message><source>center.nowhere_to_go</source><translation>전화번호나 주소 가운데 하나는 적어 주세요.</translation></message>
    <message><source>center.other_role</source><translation>이 상담사는 이 사례를 이미 다른 역할로 맡고 있습니다: {role}</translation></message>
    <message><source>center.other_schema</source><translation>이 데이터베이스의 표는 {there}번이고, 이 프로그램은 {known}번을 씁니다. 맞는 프로그램을 써 주세요.</translation></message>
    <message><source>center.owner_there</source><translation>이 사례에는 이미 담당 상담사가 있습니다: {user}. 담당 넘기기(reassign)를 써 주세요.</translation></message>
    <message><source>center.pack_file_altered</source><translation>기준 자료의 파일이 pack.json과 다릅니다: {file}</translation></message>
    <message><source>center.pack_older</source><translation>이미 {serial}번 기준 자료가 있습니다. 번호는 커져야 합니다.</translation></message>
    <message><source>center.pack_path_unsafe</source><translation>기준 자료의 파일 이름이 맞지 않습니다: {file}</translation></message>
    <message><source>center.pack_published</source><translation>{serial}번 기준 자료를 내보냈습니다.</translation></message>
    <message><source>center.pack_unreadable</source><translation>기준 자료를 읽을 수 없습니다. pack.json과 파일을 봐 주세요.</translation></message>
    <message><source>center.port_taken</source><translation>이 주소에서 열 수 없습니다: {host}, 포트 {port}. 다른 프로그램이 쓰고 있는지 봐 주세요.</translation></message>
    <message><source>center.reassigned</source><translation>담당을 넘겼습니다. 역할: {role}</translation></message>
    <message><source>center.recovery_read</source><translation>본인임을 확인한 뒤에 읽어 주세요. 다음 접속 때 새 코드로 바뀝니다.</translation></message>
    <message><source>center.resident_number</source><translation>주민등록번호처럼 보입니다. 지우고 다시 해 주세요.</translation></message>
    <message><source>center.revoked</source><translation>노트북을 껐습니다: {laptop}. 다음 접속 때 잠기고, 보내지 않은 기록은 그대로 남습니다.</translation></message>
    <message><source>center.role.owner</source><translation>담당</translation></message>
    <message><source>center.role.reader</source><translation>열람</translation></message>
    <message><source>center.role.second</source><translation>공동 담당</translation></message>
    <message><source>center.role_changed</source><translation>역할을 바꿨습니다: {role}</translation></message>
    <message><source>center.rows_wrong</source><translation>사례의 기록 가운데 맞지 않는 것이 있습니다. 아무것도 넣지 않았습니다.</translation></message>
    <message><source>center.sealed_open</source><translation>아직 넣지 못한 봉한 기록이 있습니다.</translation></message>
    <message><source>center.sealed_open.gap</source><translation>앞선 기록이 아직 오지 않았습니다.</translation></message>
    <message><source>center.sealed_open.unreadable</source><translation>열리지 않거나 그 노트북의 것이 아닌 부분이 있습니다.</translation></message>
    <message numerus="yes"><source>center.sealed_taken</source><translation><numerusform>기록 {n}건을 새로 넣었습니다.</numerusform></translation></message>
    <message><source>center.serving</source><translation>센터가 열렸습니다: {address}</translation></message>
    <message><source>center.staff_added</source><translation>계정을 만들었습니다: {name}</translation></message>
    <message><source>center.staff_bad_name</source><translation>계정 이름으로 쓸 수 없습니다: {name}. 빈칸 없이 100자까지 적어 주세요.</translation></message>
    <message><source>center.staff_busy</source><translation>지금 들어오려는 사람이 많습니다. 조금 뒤에 다시 해 주세요.</translation></message>
    <message><source>center.staff_may_not</source><translation>이 계정으로는 할 수 없는 일입니다. 센터장에게 여쭤 주세요.</translation></message>
    <message><source>center.staff_no_role</source><translation>그런 역할이 없습니다: {role}. {roles} 가운데 하나를 골라 주세요.</translation></message>
    <message><source>center.staff_nobody</source><translation>그런 계정이 없습니다: {name}</translation></message>
    <message><source>center.staff_not_same</source><translation>새 비밀번호 두 개가 서로 다릅니다.</translation></message>
    <message><source>center.staff_not_self</source><translation>자기 계정은 스스로 끌 수 없습니다.</translation></message>
    <message><source>center.staff_password_set</source><translation>비밀번호를 정했습니다: {name}</translation></message>
    <message><source>center.staff_switched_off</source><translation>계정을 껐습니다: {name}</translation></message>
    <message><source>center.staff_there</source><translation>이미 있는 계정입니다: {name}</translation></message>
    <message><source>center.staff_type_password</source><translation>비밀번호:</translation></message>
    <message numerus="yes"><source>center.staff_wait</source><translation><numerusform>여러 번 틀렸습니다. {n}초 뒤에 다시 해 주세요.</numerusform></translation></message>
    <message><source>center.staff_weak</source><translation>비밀번호는 {least}자가 넘고 계정 이름이 들어 있지 않아야 합니다.</translation></message>
    <message><source>center.staff_wrong</source><translation>아이디나 비밀번호가 맞지 않습니다.</translation></message>
    <message><source>center.state_cannot_follow</source><translation>{before} 다음에 {state} 상태가 올 수 없습니다.</translation></message>
    <message><source>center.telephone_read</source><translation>본인임을 확인한 뒤에 읽어 주세요. 이 번호에만 한 번 맞습니다.</translation></message>
    <message><source>center.too_long</source><translation>너무 깁니다. {most}자까지 적어 주세요.</translation></message>
    <message><source>center.trail_broken</source><translation>감사 기록이 {at}번에서 앞과 이어지지 않습니다.</translation></message>
    <message><source>center.trail_known</source><translation>기억해 둔 번호가 아닙니다: {known}. 412:0a1b…처럼 적어 주세요.</translation></message>
    <message><source>center.trail_whole</source><translation>감사 기록이 모두 이어져 있습니다.</translation></message>
    <message><source>center.type_laptop</source><translation>확인하려면 노트북 번호를 그대로 적어 주세요: {laptop}</translation></message>
    <message numerus="yes"><source>center.urgent</source><translation><numerusform>긴급으로 정한 사례가 {n}건 있습니다.</numerusform></translation></message>
    <message><source>center.workers</source><translation>{n}개로는 나누어 열 수 없습니다. 여럿으로 열려면 PostgreSQL이 필요하고(--database), 적어도 1이어야 합니다.</translation></message>
    <message><source>choices.ask_office</source><translation>고르기 전에 주민센터에 꼭 물어보세요. 예상이며 결정은 기관이 합니다.</translation></message>
    <message><source>choices.best</source><translation>첫해에 가장 많은 것: {names}. 모두 합쳐 {much}.</translation></message>
    <message><source>choices.care.at_home</source><translation>{who}: 집에서 돌보시면 {what}.</translation></message>
    <message><source>choices.care.has</source><translation>{programme} {much}</translation></message>
    <message><source>choices.care.in_daycare</source><translation>{who}: 어린이집에 보내시면 {what}.</translation></message>
    <message><source>choices.care.nothing</source><translation>받을 수 있는 것이 없습니다</translation></message>
    <message><source>choices.effect.closes</source><translation>{other}: 이것을 받으시면 받으실 수 없습니다.</translation></message>
    <message><source>choices.effect.lowers</source><translation>{other}: {much} 줄어듭니다.</translation></message>
    <message><source>choices.effect.may_change</source><translation>{other}: 달라질 수 있습니다.</translation></message>
    <message><source>choices.effect.opens</source><translation>{other}: 이것을 받으시면 함께 받으실 수 있습니다.</translation></message>
    <message><source>choices.effect.raises</source><translation>{other}: {much} 늘어납니다.</translation></message>
    <message><source>choices.exclusion</source><translation>{names}: 함께 받을 수 없습니다.</translation></message>
    <message><source>choices.income.as_much</source><translation>{what}: 소득인정액이 한 달 {much} 올라갑니다. {other}: 그만큼 줄어듭니다.</translation></message>
    <message><source>choices.income.counted</source><translation>{what}: 소득인정액이 한 달 {much} 올라갑니다.</translation></message>
    <message><source>choices.income.not_counted</source><translation>{what}: 기초생활보장의 소득으로 세지 않습니다.</translation></message>
    <message><source>choices.income.open</source><translation>{what}: 소득으로 얼마나 세는지 아직 알 수 없습니다.</translation></message>
    <message><source>choices.keeps_other_things</source><translation>기초생활보장 급여를 신청하지 않으면 함께 오는 감면도 없어질 수 있습니다.</translation></message>
    <message><source>choices.limited</source><translation>{programme}: {months}달 동안만 받습니다.</translation></message>
    <message><source>choices.names</source><translation>{one}, {other}</translation></message>
    <message><source>choices.net.less</source><translation>다른 급여까지 모두 합치면 한 달 {much} 줄어듭니다.</translation></message>
    <message><source>choices.net.more</source><translation>다른 급여까지 모두 합치면 한 달 {much} 늘어납니다.</translation></message>
    <message><source>choices.net.open</source><translation>다른 급여까지 모두 합치면 늘지 줄지 아직 알 수 없습니다.</translation></message>
    <message><source>choices.net.same</source><translation>다른 급여까지 모두 합치면 한 달 금액은 그대로입니다.</translation></message>
    <message><source>choices.next</source><translation>그다음으로 많은 것: {names}. 모두 합쳐 {much}.</translation></message>
    <message><source>choices.none</source><translation>이 집에는 둘 중 하나를 골라야 하는 것이 없습니다.</translation></message>
    <message><source>choices.order.depends</source><translation>모르는 답 {count}개에 따라 어느 쪽이 많은지 달라집니다.</translation></message>
    <message><source>choices.order.office</source><translation>금액을 기관이 정하는 것이 있어, 어느 쪽이 많은지 아직 알 수 없습니다.</translation></message>
    <message><source>choices.order.same</source><translation>둘의 금액이 같습니다.</translation></message>
    <message><source>choices.order.sure</source><translation>답이 어떻든 앞의 것이 {much} 더 많습니다.</translation></message>
    <message><source>choices.unpriced</source><translation>{programme}: 금액 기준을 아직 몰라 셈에 넣지 못했습니다.</translation></message>
    <message><source>choices.won</source><translation>{amount}원</translation></message>
    <message><source>choices.won_about</source><translation>약 {amount}원</translation></message>
    <message><source>choices.won_from</source><translation>{amount}원 이상</translation></message>
    <message><source>choices.won_range</source><translation>{low}~{high}원</translation></message>
    <message><source>choices.won_up_to</source><translation>최대 {amount}원</translation></message>
    <message><source>consent.answer.given</source><translation>동의하심</translation></message>
    <message><source>consent.answer.refused</source><translation>거절하심</translation></message>
    <message><source>consent.answer.withdrawn</source><translation>철회하심</translation></message>
    <message><source>consent.ask</source><translation>동의 받기</translation></message>
    <message><source>consent.ask_agency</source><translation>기관에 알리는 동의 받기</translation></message>
    <message><source>consent.channel.oral</source><translation>말로, 증인 {witness}</translation></message>
    <message><source>consent.danger_needs_reason</source><translation>어떤 위험인지 한 줄 적어 주세요.</translation></message>
    <message><source>consent.details.answer</source><translation>답</translation></message>
    <message><source>consent.details.at</source><translation>언제</translation></message>
    <message><source>consent.details.channel</source><translation>어떻게</translation></message>
    <message><source>consent.details.giver</source><translation>누가</translation></message>
    <message><source>consent.details.items</source><translation>무엇을</translation></message>
    <message><source>consent.details.moment</source><translation>{day} {at}</translation></message>
    <message><source>consent.details.purpose</source><translation>까닭</translation></message>
    <message><source>consent.details.text</source><translation>글</translation></message>
    <message><source>consent.details.to</source><translation>알리는 곳</translation></message>
    <message><source>consent.details.until</source><translation>언제까지</translation></message>
    <message><source>consent.general_needed</source><translation>적기 전에 개인정보 수집·이용 동의가 필요합니다. 동의를 받거나 ‘셈만 하기’로 이어 가세요.</translation></message>
    <message><source>consent.giver.guardian</source><translation>{name} ({relation})</translation></message>
    <message><source>consent.giver.unnamed</source><translation>이름 없는 가구원</translation></message>
    <message><source>consent.item.general.family</source><translation>가족</translation></message>
    <message><source>consent.item.general.home</source><translation>사시는 집</translation></message>
    <message><source>consent.item.general.income</source><translation>소득</translation></message>
    <message><source>consent.item.general.name</source><translation>이름</translation></message>
    <message><source>consent.item.general.property</source><translation>재산</translation></message>
    <message><source>consent.item.photo.home</source><translation>집 안팎</translation></message>
    <message><source>consent.item.photo.papers</source><translation>서류</translation></message>
    <message><source>consent.item.photo.people</source><translation>사람</translation></message>
    <message><source>consent.item.sensitive.crisis</source><translation>위기</translation></message>
    <message><source>consent.item.sensitive.disability</source><translation>장애</translation></message>
    <message><source>consent.item.sensitive.health</source><translation>건강</translation></message>
    <message><source>consent.item.sensitive.needs</source><translation>욕구</translation></message>
    <message><source>consent.item.third_party.contact</source><translation>연락처와 주소</translation></message>
    <message><source>consent.item.third_party.name</source><translation>이름</translation></message>
    <message><source>consent.item.third_party.need</source><translation>필요한 도움</translation></message>
    <message><source>consent.item.third_party.situation</source><translation>집안 형편</translation></message>
    <message><source>consent.no_such</source><translation>그 동의를 찾을 수 없습니다. 화면을 다시 열어 주세요.</translation></message>
    <message><source>consent.override</source><translation>생명이 위험해 먼저 도움</translation></message>
    <message><source>consent.photo_needed</source><translation>사진을 담으려면 사진 동의가 먼저 필요합니다. 동의를 받아 주세요.</translation></message>
    <message><source>consent.purpose.counselling</source><translation>상담과 받으실 수 있는 도움을 찾는 일</translation></message>
    <message><source>consent.purpose.evidence</source><translation>서류와 집의 형편을 확인하는 일</translation></message>
    <message><source>consent.purpose.referral</source><translation>도움을 줄 기관을 이어 드리는 일</translation></message>
    <message><source>consent.relation_needed</source><translation>동의하신 분이 누구인지 골라 주세요.</translation></message>
    <message><source>consent.sensitive_needed</source><translation>건강·장애·욕구·위기에 관한 것은 민감정보 동의를 받은 뒤에 적을 수 있습니다. 먼저 동의를 여쭤보세요.</translation></message>
    <message><source>consent.show</source><translation>자세히</translation></message>
    <message><source>consent.sign.clear</source><translation>모두 지우기</translation></message>
    <message><source>consent.sign.done</source><translation>서명 마침</translation></message>
    <message><source>consent.sign.else</source><translation>그리기 어려우시면 닫고 ‘종이에 서명’이나 ‘말로, 증인 앞에서’를 골라 주세요.</translation></message>
    <message><source>consent.sign.field</source><translation>서명 칸</translation></message>
    <message><source>consent.sign.hint</source><translation>손가락, 펜이나 마우스로 이름을 써 주세요</translation></message>
    <message><source>consent.sign.title</source><translation>읽고 서명해 주세요</translation></message>
    <message><source>consent.sign.undo</source><translation>한 획 지우기</translation></message>
    <message><source>consent.signature</source><translation>서명</translation></message>
    <message><source>consent.signature_needed</source><translation>서명을 받아 주세요. 그리기 어려우시면 종이나 말로 받아도 됩니다.</translation></message>
    <message><source>consent.signature_unreadable</source><translation>이 서명은 읽을 수 없습니다. 서명을 다시 받아 주세요.</translation></message>
    <message><source>consent.state.given</source><translation>동의하심</translation></message>
    <message><source>consent.state.none</source><translation>아직 여쭙지 않음</translation></message>
    <message><source>consent.state.refused</source><translation>거절하심</translation></message>
    <message><source>consent.statement.free</source><translation>동의하지 않으셔도 되고, 언제든 거두실 수 있습니다. 그래도 상담은 이어집니다.</translation></message>
    <message><source>consent.statement.items</source><translation>적는 것: {items}</translation></message>
    <message><source>consent.statement.purpose</source><translation>까닭: {purpose}</translation></message>
    <message><source>consent.statement.to</source><translation>알리는 곳: {to}</translation></message>
    <message><source>consent.statement.until</source><translation>기간: {day}까지</translation></message>
    <message><source>consent.until</source><translation>{day}까지</translation></message>
    <message><source>consent.witness_needed</source><translation>말로 받은 동의에는 증인의 이름이 필요합니다. 함께 들은 분의 이름을 적어 주세요.</translation></message>
    <message><source>contact.resident_number</source><translation>주민등록번호처럼 보이는 13자리 숫자가 있습니다. 이 프로그램에는 남기지 않습니다. 지우거나 가려 주세요.</translation></message>
    <message><source>contact.telephone_wrong</source><translation>전화번호가 아닙니다. 010-0000-0000처럼 적어 주세요.</translation></message>
    <message><source>correct.act</source><translation>고치기</translation></message>
    <message><source>correct.answer_needed</source><translation>고친 답을 골라 주세요.</translation></message>
    <message><source>correct.choice_needed</source><translation>무엇인지 하나 이상 골라 주세요.</translation></message>
    <message><source>correct.done</source><translation>고친 답을 남겼습니다</translation></message>
    <message><source>correct.keep</source><translation>고친 답 남기기</translation></message>
    <message><source>correct.no_report</source><translation>이 방문의 기록이 노트북에 없어 고칠 수 없습니다. 동기화한 뒤 다시 열어 주세요.</translation></message>
    <message><source>correct.not_over</source><translation>방문이 아직 끝나지 않았습니다. 방문 화면에서 바로 고쳐 주세요.</translation></message>
    <message><source>correct.reason</source><translation>고치는 까닭</translation></message>
    <message><source>correct.reason_needed</source><translation>끝난 방문의 답을 고치는 까닭을 적어 주세요.</translation></message>
    <message><source>correct.row_empty</source><translation>덧붙인 줄에 적은 것이 없습니다. 하나라도 적거나 그 줄을 빼 주세요.</translation></message>
    <message><source>correct.same</source><translation>이미 그렇게 적혀 있습니다. 다른 값으로 고칠 때만 적어 주세요.</translation></message>
    <message><source>correct.stood</source><translation>그때의 답: {said}</translation></message>
    <message><source>correct.text</source><translation>방문 기록은 그대로 두고 고친 답을 덧붙입니다.</translation></message>
    <message><source>correct.title</source><translation>끝난 방문의 답 고치기</translation></message>
    <message><source>cover.back</source><translation>돌아가기</translation></message>
    <message><source>cover.text</source><translation>Esc나 Ctrl+H를 누르면 쓰던 화면으로 돌아갑니다. 2분이 지나면 암호를 여쭙니다.</translation></message>
    <message><source>cover.title</source><translation>화면을 가렸습니다</translation></message>
    <message><source>danger.act</source><translation>고치기</translation></message>
    <message><source>danger.act.spoken</source><translation>방문할 때 조심할 것 고치기</translation></message>
    <message><source>danger.add</source><translation>{what} 적기</translation></message>
    <message><source>danger.contact_differs</source><translation>연락처에 서로 다른 두 기록이 있어 지금은 고칠 수 없습니다. 메모로 남겨 주세요.</translation></message>
    <message><source>danger.crisis</source><translation>어려워진 까닭</translation></message>
    <message><source>danger.kept</source><translation>조심할 것을 남겼습니다</translation></message>
    <message><source>danger.met</source><translation>{day} 방문</translation></message>
    <message><source>danger.mind</source><translation>조심할 것</translation></message>
    <message><source>danger.no_reason</source><translation>까닭은 적혀 있지 않습니다</translation></message>
    <message><source>danger.none</source><translation>알려진 위험이 없습니다. 처음 가는 집이면 조심해 주세요.</translation></message>
    <message><source>danger.text</source><translation>방문 전에 오늘 화면과 사례 머리에 보입니다. 누르면 아래에 적힙니다.</translation></message>
    <message><source>danger.title</source><translation>방문할 때 조심할 것</translation></message>
    <message><source>danger.usual.dog</source><translation>개가 있음</translation></message>
    <message><source>danger.usual.in_pairs</source><translation>둘이 방문</translation></message>
    <message><source>danger.usual.infection</source><translation>감염 주의</translation></message>
    <message><source>danger.usual.violence</source><translation>폭력 위험</translation></message>
    <message><source>danger.usual.way</source><translation>길·계단 위험</translation></message>
    <message><source>danger.usual.weapon</source><translation>흉기 조심</translation></message>
    <message><source>date.day</source><translation>{month} {day}일</translation></message>
    <message><source>date.day_weekday</source><translation>{month} {day}일 {weekday}</translation></message>
    <message numerus="yes"><source>date.days_ahead</source><translation><numerusform>{n}일 뒤</numerusform></translation></message>
    <message numerus="yes"><source>date.days_over</source><translation><numerusform>{n}일 지남</numerusform></translation></message>
    <message><source>date.full</source><translation>{year}년 {day}</translation></message>
    <message><source>date.month.1</source><translation>1월</translation></message>
    <message><source>date.month.10</source><translation>10월</translation></message>
    <message><source>date.month.11</source><translation>11월</translation></message>
    <message><source>date.month.12</source><translation>12월</translation></message>
    <message><source>date.month.2</source><translation>2월</translation></message>
    <message><source>date.month.3</source><translation>3월</translation></message>
    <message><source>date.month.4</source><translation>4월</translation></message>
    <message><source>date.month.5</source><translation>5월</translation></message>
    <message><source>date.month.6</source><translation>6월</translation></message>
    <message><source>date.month.7</source><translation>7월</translation></message>
    <message><source>date.month.8</source><translation>8월</translation></message>
    <message><source>date.month.9</source><translation>9월</translation></message>
    <message><source>date.today</source><translation>오늘</translation></message>
    <message><source>date.tomorrow</source><translation>내일</translation></message>
    <message><source>date.weekday.fri</source><translation>금요일</translation></message>
    <message><source>date.weekday.mon</source><translation>월요일</translation></message>
    <message><source>date.weekday.sat</source><translation>토요일</translation></message>
    <message><source>date.weekday.sun</source><translation>일요일</translation></message>
    <message><source>date.weekday.thu</source><translation>목요일</translation></message>
    <message><source>date.weekday.tue</source><translation>화요일</translation></message>
    <message><source>date.weekday.wed</source><translation>수요일</translation></message>
    <message><source>date.yesterday</source><translation>어제</translation></message>
    <message><source>differ.act.both</source><translation>둘 다 잇기</translation></message>
    <message><source>differ.again</source><translation>다시 고르기</translation></message>
    <message><source>differ.agreed</source><translation>{what} — 두 기록이 같아 자동으로 정리했습니다</translation></message>
    <message><source>differ.all.center</source><translation>모두 센터</translation></message>
    <message><source>differ.all.mine</source><translation>모두 내 것</translation></message>
    <message><source>differ.all.other</source><translation>모두 다른 것</translation></message>
    <message><source>differ.anew</source><translation>직접 쓰기</translation></message>
    <message><source>differ.anew.amount</source><translation>금액을 적어 주세요. 90~140처럼 폭으로 적어도 됩니다.</translation></message>
    <message><source>differ.anew.date</source><translation>1952-03-01처럼 적어 주세요.</translation></message>
    <message><source>differ.anew.keep</source><translation>이 값으로 하기</translation></message>
    <message><source>differ.anew.telephone</source><translation>걸어 보고 확인한 번호를 적어 주세요.</translation></message>
    <message><source>differ.anew.text</source><translation>남길 글을 적어 주세요.</translation></message>
    <message><source>differ.anew.title</source><translation>직접 쓰기 — {item}</translation></message>
    <message><source>differ.back</source><translation>뒤로</translation></message>
    <message><source>differ.beginning</source><translation>처음</translation></message>
    <message><source>differ.both</source><translation>둘 다 이음</translation></message>
    <message><source>differ.by</source><translation>{who} · {when}</translation></message>
    <message><source>differ.choose</source><translation>골라 주세요</translation></message>
    <message numerus="yes"><source>differ.chosen</source><translation><numerusform>{n}개 중 {chosen}개 고름</numerusform></translation></message>
    <message><source>differ.consent</source><translation>{what} 동의: 두 기록이 달라 동의하지 않으신 것으로 봅니다. 다시 여쭙고 새로 받아 주세요.</translation></message>
    <message numerus="yes"><source>differ.count</source><translation><numerusform>{n}건</numerusform></translation></message>
    <message><source>differ.decided</source><translation>정리한 것</translation></message>
    <message><source>differ.empty</source><translation>적은 것이 없습니다. 남길 값을 적어 주세요.</translation></message>
    <message><source>differ.head.before</source><translation>함께 보던 값</translation></message>
    <message><source>differ.head.center</source><translation>센터 기록</translation></message>
    <message><source>differ.head.item</source><translation>항목</translation></message>
    <message><source>differ.head.mine</source><translation>내 기록</translation></message>
    <message><source>differ.head.other</source><translation>다른 기록</translation></message>
    <message><source>differ.head.result</source><translation>남길 값</translation></message>
    <message><source>differ.history</source><translation>이력</translation></message>
    <message><source>differ.history.of</source><translation>{item} 이력</translation></message>
    <message><source>differ.in_visit</source><translation>방문에서</translation></message>
    <message><source>differ.keep</source><translation>그대로 둠</translation></message>
    <message><source>differ.keys.next</source><translation>다음 항목</translation></message>
    <message><source>differ.keys.settle</source><translation>정리하기</translation></message>
    <message><source>differ.later</source><translation>나중에 하기</translation></message>
    <message><source>differ.moved</source><translation>그 사이 다른 기록이 또 왔습니다. 다시 보고 골라 주세요. 아직 아무것도 정리하지 않았습니다.</translation></message>
    <message numerus="yes"><source>differ.next</source><translation><numerusform>다음: {name} {n}건</numerusform></translation></message>
    <message><source>differ.no_date</source><translation>날짜를 읽을 수 없습니다. 1952-03-01처럼 적어 주세요.</translation></message>
    <message><source>differ.none</source><translation>겹친 기록이 없습니다</translation></message>
    <message><source>differ.none.text</source><translation>모두 정리했습니다. 고르지 않은 값은 변경 이력에 있습니다.</translation></message>
    <message><source>differ.not_here</source><translation>이 노트북에 없음</translation></message>
    <message><source>differ.not_kept</source><translation>{name} {item} — 적으신 것과 다르게 정했습니다. ({who}, {when})</translation></message>
    <message numerus="yes"><source>differ.not_kept.card</source><translation><numerusform>다르게 정한 기록 {n}건</numerusform></translation></message>
    <message><source>differ.not_kept.gone</source><translation>맡지 않은 사례</translation></message>
    <message><source>differ.not_kept.look</source><translation>보기</translation></message>
    <message><source>differ.not_kept.other</source><translation>기록</translation></message>
    <message><source>differ.not_kept.seen</source><translation>확인</translation></message>
    <message><source>differ.nothing_erased</source><translation>값은 자동으로 지워지지 않습니다</translation></message>
    <message><source>differ.numbers</source><translation>번호 모두 보기</translation></message>
    <message><source>differ.on_paper</source><translation>정할 때까지 안내문에는 “두 기록이 달라 확인 중”이라고 적습니다.</translation></message>
    <message><source>differ.only.center</source><translation>센터 것</translation></message>
    <message><source>differ.only.mine</source><translation>내 것</translation></message>
    <message><source>differ.only.other</source><translation>다른 분 것</translation></message>
    <message><source>differ.remove</source><translation>지움</translation></message>
    <message numerus="yes"><source>differ.settle</source><translation><numerusform>고른 {n}개 정리하기</numerusform></translation></message>
    <message numerus="yes"><source>differ.settled</source><translation><numerusform>{n}개를 정리했습니다.</numerusform></translation></message>
    <message><source>differ.swapped</source><translation>두 번호는 숫자 두 개의 자리만 바뀌어 있습니다. 잘못 적은 것일 수 있으니 걸어 보고 골라 주세요.</translation></message>
    <message><source>differ.title</source><translation>겹친 기록 정리</translation></message>
    <message><source>differ.together</source><translation>한데 적힌 항목은 모두 골라야 정리됩니다</translation></message>
    <message><source>differ.was_there</source><translation>있었음</translation></message>
    <message><source>differ.what</source><translation>같은 항목을 두 사람이 고쳤습니다. 항목마다 맞는 쪽을 골라 주세요. 고르지 않은 값도 **이력에 그대로 남습니다.**</translation></message>
    <message><source>differ.whose.center</source><translation>센터</translation></message>
    <message><source>differ.whose.mine</source><translation>내 기록</translation></message>
    <message><source>differ.whose.other</source><translation>다른 상담사</translation></message>
    <message><source>district.dobong</source><translation>도봉구</translation></message>
    <message><source>district.dongdaemun</source><translation>동대문구</translation></message>
    <message><source>district.dongjak</source><translation>동작구</translation></message>
    <message><source>district.eunpyeong</source><translation>은평구</translation></message>
    <message><source>district.gangbuk</source><translation>강북구</translation></message>
    <message><source>district.gangdong</source><translation>강동구</translation></message>
    <message><source>district.gangnam</source><translation>강남구</translation></message>
    <message><source>district.gangseo</source><translation>강서구</translation></message>
    <message><source>district.geumcheon</source><translation>금천구</translation></message>
    <message><source>district.guro</source><translation>구로구</translation></message>
    <message><source>district.gwanak</source><translation>관악구</translation></message>
    <message><source>district.gwangjin</source><translation>광진구</translation></message>
    <message><source>district.jongno</source><translation>종로구</translation></message>
    <message><source>district.jung</source><translation>중구</translation></message>
    <message><source>district.jungnang</source><translation>중랑구</translation></message>
    <message><source>district.mapo</source><translation>마포구</translation></message>
    <message><source>district.nowon</source><translation>노원구</translation></message>
    <message><source>district.seocho</source><translation>서초구</translation></message>
    <message><source>district.seodaemun</source><translation>서대문구</translation></message>
    <message><source>district.seongbuk</source><translation>성북구</translation></message>
    <message><source>district.seongdong</source><translation>성동구</translation></message>
    <message><source>district.songpa</source><translation>송파구</translation></message>
    <message><source>district.yangcheon</source><translation>양천구</translation></message>
    <message><source>district.yeongdeungpo</source><translation>영등포구</translation></message>
    <message><source>district.yongsan</source><translation>용산구</translation></message>
    <message><source>documents.add</source><translation>사진·서류 담기</translation></message>
    <message><source>documents.after</source><translation>다음 쪽</translation></message>
    <message><source>documents.ask_photo</source><translation>사진 동의 받기</translation></message>
    <message><source>documents.at</source><translation>{day} {at}</translation></message>
    <message><source>documents.back</source><translation>돌아가기</translation></message>
    <message><source>documents.before</source><translation>앞 쪽</translation></message>
    <message><source>documents.closed</source><translation>사진 동의가 없어 열지 않습니다</translation></message>
    <message><source>documents.erase</source><translation>지우기</translation></message>
    <message><source>documents.erase.act</source><translation>지우기</translation></message>
    <message><source>documents.erase.text</source><translation>이 노트북에서 지우고, 함께 맡은 분의 화면에서도 없어집니다. 되돌릴 수 없습니다. 지웠다는 것은 이력에 남습니다.</translation></message>
    <message><source>documents.erase.title</source><translation>이것을 지울까요?</translation></message>
    <message><source>documents.erased</source><translation>지웠습니다</translation></message>
    <message><source>documents.far_too_large</source><translation>너무 커서 읽을 수 없습니다. 더 작게 찍거나 나누어 담아 주세요.</translation></message>
    <message><source>documents.files</source><translation>사진과 PDF</translation></message>
    <message><source>documents.fit</source><translation>화면에 맞추기</translation></message>
    <message><source>documents.keep.act</source><translation>담기</translation></message>
    <message><source>documents.keep.from_to</source><translation>{a} → {b}. 글씨가 읽히는지 담은 뒤에 확인해 주세요.</translation></message>
    <message><source>documents.keep.name</source><translation>무엇인가요</translation></message>
    <message><source>documents.keep.original</source><translation>원본은 있던 자리에 그대로 남습니다. 필요 없으면 직접 지워 주세요.</translation></message>
    <message><source>documents.keep.preview</source><translation>고른 것 미리 보기</translation></message>
    <message><source>documents.keep.shrink</source><translation>줄여 담기</translation></message>
    <message><source>documents.keep.title</source><translation>사진·서류 담기</translation></message>
    <message><source>documents.kept</source><translation>담았습니다</translation></message>
    <message><source>documents.keys.open</source><translation>고른 것 열기</translation></message>
    <message numerus="yes"><source>documents.kilo</source><translation><numerusform>{n}KB</numerusform></translation></message>
    <message><source>documents.larger</source><translation>크게</translation></message>
    <message><source>documents.mega</source><translation>{size}MB</translation></message>
    <message><source>documents.no_such</source><translation>그 사진이나 서류를 찾을 수 없습니다. 화면을 다시 열어 주세요.</translation></message>
    <message><source>documents.none</source><translation>아직 담은 것이 없습니다</translation></message>
    <message><source>documents.none.text</source><translation>카메라로 찍은 사진이나 PDF를 골라 담을 수 있습니다.</translation></message>
    <message><source>documents.not_here</source><translation>이것은 센터에 있습니다. 다음 동기화가 끝난 뒤 여기서 열어 주세요.</translation></message>
    <message><source>documents.not_read</source><translation>파일을 읽을 수 없습니다. 카메라나 USB가 잘 꽂혀 있는지 보고 다시 골라 주세요.</translation></message>
    <message><source>documents.open</source><translation>열기</translation></message>
    <message numerus="yes"><source>documents.page</source><translation><numerusform>{n}/{of}쪽</numerusform></translation></message>
    <message><source>documents.papers</source><translation>사진과 서류</translation></message>
    <message><source>documents.second</source><translation>{day} · {size} · 이 노트북에만</translation></message>
    <message><source>documents.second_away</source><translation>{day} · {size} · 센터에 있음</translation></message>
    <message><source>documents.second_sent</source><translation>{day} · {size} · 센터에 보냄</translation></message>
    <message><source>documents.second_wanted</source><translation>{day} · {size} · 다음 동기화 때 가져옴</translation></message>
    <message><source>documents.smaller</source><translation>작게</translation></message>
    <message><source>documents.stays</source><translation>기록을 다 보낸 뒤에 센터로 보냅니다. 함께 맡은 분도 볼 수 있습니다.</translation></message>
    <message><source>documents.title</source><translation>서류·동의</translation></message>
    <message numerus="yes"><source>documents.title_long</source><translation><numerusform>이름은 {n}자까지 적을 수 있습니다. 짧게 줄여 주세요.</numerusform></translation></message>
    <message><source>documents.title_missing</source><translation>무엇인지 한 줄로 적어 주세요.</translation></message>
    <message><source>documents.too_large</source><translation>너무 큽니다. 줄여 담거나 {most}MB보다 작은 것을 골라 주세요.</translation></message>
    <message><source>documents.turn</source><translation>돌리기</translation></message>
    <message><source>documents.unknown_form</source><translation>사진(JPG, PNG, WebP)이나 PDF만 담을 수 있습니다. 다른 것을 골라 주세요.</translation></message>
    <message><source>documents.unreadable</source><translation>이 파일은 볼 수 없습니다. 파일이 온전한지, 암호가 걸려 있지 않은지 확인해 주세요.</translation></message>
    <message><source>door.all_sent</source><translation>보내지 않은 기록이 없습니다.</translation></message>
    <message><source>door.answer</source><translation>받은 코드 12자</translation></message>
    <message><source>door.asking</source><translation>연결하는 중</translation></message>
    <message numerus="yes"><source>door.away</source><translation><numerusform>센터와 연결한 지 {n}일이 지나 기록을 볼 수 없습니다. 연결하거나 복지매니저에게 전화하면 다시 열립니다.</numerusform></translation></message>
    <message><source>door.back</source><translation>암호 넣기로 돌아가기</translation></message>
    <message><source>door.code_over</source><translation>전화로 받은 코드의 기한이 지났습니다. 센터에 연결하거나 복지매니저에게 다시 전화해 주세요.</translation></message>
    <message><source>door.contact</source><translation>센터에 연결해서 열기</translation></message>
    <message><source>door.locked</source><translation>센터가 이 노트북을 잠갔습니다. 센터가 다시 열거나 복지매니저가 전화로 코드를 알려 드리면 열립니다.</translation></message>
    <message><source>door.number</source><translation>불러 드릴 번호</translation></message>
    <message><source>door.open</source><translation>코드로 열기</translation></message>
    <message><source>door.telephone</source><translation>인터넷이 없을 때</translation></message>
    <message><source>door.telephone.text</source><translation>복지매니저에게 전화해 아래 번호를 불러 주세요. 본인인지 여쭌 뒤 코드를 알려 드립니다.</translation></message>
    <message numerus="yes"><source>door.unsent</source><translation><numerusform>보내지 않은 기록 {n}건은 이 노트북에 그대로 있습니다.</numerusform></translation></message>
    <message><source>door.wrong_answer</source><translation>코드가 맞지 않습니다. 화면의 번호를 다시 불러 드리고 코드를 한 글자씩 확인해 주세요.</translation></message>
    <message><source>enrol.address</source><translation>센터 주소</translation></message>
    <message><source>enrol.again</source><translation>한 번 더</translation></message>
    <message><source>enrol.back</source><translation>이전</translation></message>
    <message><source>enrol.begin</source><translation>시작하기</translation></message>
    <message><source>enrol.code</source><translation>등록 번호</translation></message>
    <message><source>enrol.code.text</source><translation>복지매니저가 드린 종이에 주소와 번호가 있습니다. 번호는 15분 동안 한 번만 쓸 수 있습니다.</translation></message>
    <message><source>enrol.code.title</source><translation>이 노트북을 등록합니다</translation></message>
    <message><source>enrol.code_first</source><translation>아직 등록하지 않았습니다. 인터넷이 되면 등록 번호를 넣어 주세요.</translation></message>
    <message><source>enrol.differ</source><translation>두 암호가 다릅니다. 아래 칸을 다시 넣어 주세요.</translation></message>
    <message><source>enrol.help</source><translation>어려우시면 복지매니저에게 이 화면을 보여 주세요.</translation></message>
    <message><source>enrol.keys.next</source><translation>다음으로</translation></message>
    <message><source>enrol.laptop</source><translation>노트북 이름 (붙어 있는 이름표대로)</translation></message>
    <message><source>enrol.later</source><translation>인터넷이 없으면 먼저 암호 만들기</translation></message>
    <message><source>enrol.look.text</source><translation>실제 화면과 같은 크기입니다. 나중에 언제든 바꿀 수 있습니다.</translation></message>
    <message><source>enrol.look.title</source><translation>어떤 글자가 편하신가요?</translation></message>
    <message><source>enrol.next_look</source><translation>다음 · 글자와 화면</translation></message>
    <message><source>enrol.next_receive</source><translation>다음 · 자료 받기</translation></message>
    <message><source>enrol.passphrase</source><translation>암호 문장</translation></message>
    <message><source>enrol.passphrase.note</source><translation>이 암호는 어디에도 적어 두지 않고, 센터에도 보내지 않습니다.</translation></message>
    <message><source>enrol.passphrase.rule</source><translation>열 자가 넘게 써 주세요. 띄어 써도 됩니다.</translation></message>
    <message><source>enrol.passphrase.text</source><translation>노트북을 열 때마다 넣는 문장입니다. 여러 낱말을 이어 쓰면 기억하기 쉽습니다.</translation></message>
    <message><source>enrol.passphrase.title</source><translation>암호 문장을 만들어 주세요</translation></message>
    <message><source>enrol.passphrase_first</source><translation>아직 암호 문장이 없습니다. 먼저 만들어 주세요.</translation></message>
    <message><source>enrol.ready</source><translation>받을 준비가 되었습니다.</translation></message>
    <message><source>enrol.receive</source><translation>자료 받기</translation></message>
    <message><source>enrol.receive.text</source><translation>맡으신 사례와 계산 기준을 받습니다. 중간에 끊겨도 이어서 받습니다.</translation></message>
    <message><source>enrol.receive.title</source><translation>센터에서 자료를 받습니다</translation></message>
    <message><source>enrol.received</source><translation>모두 받았습니다. 이제 인터넷이 없어도 쓸 수 있습니다.</translation></message>
    <message><source>enrol.register</source><translation>등록하기</translation></message>
    <message><source>enrol.step.code</source><translation>기기 등록</translation></message>
    <message><source>enrol.step.code.done</source><translation>등록 이름 {laptop}</translation></message>
    <message><source>enrol.step.code.hint</source><translation>매니저가 준 주소와 번호를 넣습니다</translation></message>
    <message><source>enrol.step.look</source><translation>글자와 화면</translation></message>
    <message><source>enrol.step.look.hint</source><translation>눈에 편한 크기를 고릅니다</translation></message>
    <message><source>enrol.step.passphrase</source><translation>암호 만들기</translation></message>
    <message><source>enrol.step.passphrase.hint</source><translation>아무에게도 알려 주지 마세요.
잊으면 센터가 전화로 되살려 드립니다</translation></message>
    <message><source>enrol.step.receive</source><translation>자료 받기</translation></message>
    <message><source>enrol.step.receive.hint</source><translation>인터넷이 필요합니다</translation></message>
    <message><source>enrol.to_code</source><translation>등록하러 가기</translation></message>
    <message><source>enrol.to_passphrase</source><translation>암호 만들러 가기</translation></message>
    <message><source>enrol.welcome</source><translation>처음 오셨군요.
네 걸음이면 끝납니다.</translation></message>
    <message><source>estimate.amount.by_bill</source><translation>요금에 따라 할인</translation></message>
    <message><source>estimate.amount.entitled</source><translation>받을 수 있음</translation></message>
    <message><source>estimate.amount.monthly</source><translation>한 달 {amount}</translation></message>
    <message><source>estimate.amount.no_figures</source><translation>올해 기준 없음</translation></message>
    <message><source>estimate.amount.none</source><translation>해당 없음</translation></message>
    <message><source>estimate.amount.on_event</source><translation>그런 일이 생기면 {amount}</translation></message>
    <message><source>estimate.amount.once</source><translation>한 번 {amount}</translation></message>
    <message><source>estimate.amount.open</source><translation>아직 모름</translation></message>
    <message><source>estimate.amount.reference</source><translation>{year}년 기준 참고 {amount}</translation></message>
    <message><source>estimate.amount.undecided</source><translation>확인 필요</translation></message>
    <message><source>estimate.amount.unverified</source><translation>기준 확인 중</translation></message>
    <message><source>estimate.amount.up_to</source><translation>최대 {amount}</translation></message>
    <message><source>estimate.amount.yearly</source><translation>한 해 {amount}</translation></message>
    <message><source>estimate.assumed_see</source><translation>가정 보기</translation></message>
    <message numerus="yes"><source>estimate.assumptions</source><translation><numerusform>가정 {n}개 · 보기</numerusform></translation></message>
    <message><source>estimate.assumptions_text</source><translation>아직 모르거나 답하지 않으신 것입니다. 답을 알면 다시 셈합니다.</translation></message>
    <message><source>estimate.assumptions_title</source><translation>모르는 것을 이렇게 보고 셈했습니다</translation></message>
    <message><source>estimate.back</source><translation>사례</translation></message>
    <message><source>estimate.bundle.apply_now</source><translation>지금 신청할 수 있습니다.</translation></message>
    <message><source>estimate.bundle.basic_security</source><translation>기초생활보장 묶음</translation></message>
    <message><source>estimate.bundle.closed_note</source><translation>끝난 사업입니다. 비교용이며 신청할 수 없습니다.</translation></message>
    <message><source>estimate.bundle.closed_since</source><translation>{day}에 끝난 사업입니다. 비교용이며 신청할 수 없습니다.</translation></message>
    <message><source>estimate.bundle.medical_comes</source><translation>의료급여도 함께 알아봅니다.</translation></message>
    <message><source>estimate.bundle.not_applied</source><translation>신청 안 함</translation></message>
    <message><source>estimate.bundle.seoul_basic</source><translation>서울형 기초보장 묶음</translation></message>
    <message><source>estimate.bundle.stepping_stone</source><translation>디딤돌소득</translation></message>
    <message><source>estimate.bundle.today</source><translation>지금 그대로</translation></message>
    <message><source>estimate.bundle.today_note</source><translation>지금 받고 계신 것만 셉니다.</translation></message>
    <message><source>estimate.bundle.whole</source><translation>가구 총수입 {amount}</translation></message>
    <message><source>estimate.close</source><translation>닫기</translation></message>
    <message><source>estimate.exact_range</source><translation>{low} ~ {high}원</translation></message>
    <message><source>estimate.foot</source><translation>예상입니다. 결정은 구청이 합니다. 계산 기준 {edition}판</translation></message>
    <message numerus="yes"><source>estimate.further</source><translation><numerusform>그 밖에 {n}가지</numerusform></translation></message>
    <message><source>estimate.group.spoken</source><translation>{title}, {names}</translation></message>
    <message numerus="yes"><source>estimate.holds_assumed</source><translation><numerusform>(가정 {n}개 위에서)</numerusform></translation></message>
    <message><source>estimate.key.choose</source><translation>급여 고르기</translation></message>
    <message><source>estimate.leaf.calendar</source><translation>앞으로 바뀌는 것</translation></message>
    <message><source>estimate.leaf.choices</source><translation>골라야 하는 것</translation></message>
    <message><source>estimate.leaf.list</source><translation>받을 수 있는 것</translation></message>
    <message><source>estimate.leaf.what_if</source><translation>답이 바뀌면</translation></message>
    <message><source>estimate.leaf.why</source><translation>왜 이 금액인가요</translation></message>
    <message><source>estimate.leaves</source><translation>보는 것</translation></message>
    <message><source>estimate.line.by_bill</source><translation>실제 요금에 따라 달라집니다</translation></message>
    <message><source>estimate.line.fails</source><translation>맞지 않는 조건: {what}</translation></message>
    <message numerus="yes"><source>estimate.line.hangs_on</source><translation><numerusform>답 {n}개를 알면 정해집니다</numerusform></translation></message>
    <message><source>estimate.line.holds</source><translation>조건에 모두 맞습니다</translation></message>
    <message><source>estimate.line.no_figures</source><translation>이 해의 기준이 아직 없습니다</translation></message>
    <message><source>estimate.line.office</source><translation>구청이 살펴보고 정합니다</translation></message>
    <message><source>estimate.line.range</source><translation>금액이 정해지면 폭이 없어집니다</translation></message>
    <message><source>estimate.line.reckoned</source><translation>답으로 셈했습니다</translation></message>
    <message><source>estimate.no_assumption</source><translation>가정 없이 셈했습니다</translation></message>
    <message><source>estimate.none_yet</source><translation>아직 셈할 수 없습니다</translation></message>
    <message><source>estimate.origin.assumed</source><translation>가정</translation></message>
    <message><source>estimate.origin.open</source><translation>아직 모름</translation></message>
    <message><source>estimate.origin.programme</source><translation>새로 받을 급여</translation></message>
    <message><source>estimate.origin.rule</source><translation>셈</translation></message>
    <message><source>estimate.range_ends</source><translation>범위로 적은 답을 한 금액으로 확인하면 폭이 줄어듭니다.</translation></message>
    <message><source>estimate.reading</source><translation>셈하는 중입니다</translation></message>
    <message><source>estimate.reckoning</source><translation>셈하는 중입니다…</translation></message>
    <message numerus="yes"><source>estimate.refused</source><translation><numerusform>해당 없음 {n}가지</numerusform></translation></message>
    <message><source>estimate.sound</source><translation>가정 없이 보면 {amount}</translation></message>
    <message><source>estimate.taken_none</source><translation>없음</translation></message>
    <message><source>estimate.title</source><translation>예상 급여</translation></message>
    <message><source>estimate.try_other</source><translation>바꿔 보기</translation></message>
    <message><source>estimate.try_other.spoken</source><translation>{what}, 다른 답으로 바꿔 보기</translation></message>
    <message><source>estimate.whole_why</source><translation>셈을 모두 보기</translation></message>
    <message><source>estimate.why.later</source><translation>나중에 여쭘</translation></message>
    <message><source>estimate.why.not_asked</source><translation>아직 안 여쭘</translation></message>
    <message><source>estimate.why.refused</source><translation>답하지 않으심</translation></message>
    <message><source>estimate.why.unknown</source><translation>모름</translation></message>
    <message><source>family.alone.de_facto</source><translation>동반자와 따로 삶</translation></message>
    <message><source>family.alone.divorced</source><translation>이혼</translation></message>
    <message><source>family.alone.married</source><translation>배우자와 따로 삶</translation></message>
    <message><source>family.alone.separated</source><translation>배우자와 별거</translation></message>
    <message><source>family.alone.widowed</source><translation>배우자와 사별</translation></message>
    <message><source>family.close.ask</source><translation>사이 묻기</translation></message>
    <message><source>family.close.close</source><translation>친밀</translation></message>
    <message><source>family.close.conflict</source><translation>갈등</translation></message>
    <message><source>family.close.cut_off</source><translation>단절</translation></message>
    <message><source>family.close.distant</source><translation>소원</translation></message>
    <message><source>family.close.done</source><translation>가족 사이를 남겼습니다</translation></message>
    <message><source>family.close.keep</source><translation>남기기</translation></message>
    <message><source>family.close.ordinary</source><translation>보통</translation></message>
    <message><source>family.close.pair</source><translation>{one} · {other}</translation></message>
    <message><source>family.close.text</source><translation>누가 누구와 가깝고 먼지 들은 대로 골라 주세요. 듣지 못한 사이는 비워 두면 그리지 않습니다.</translation></message>
    <message><source>family.close.title</source><translation>가족 사이</translation></message>
    <message><source>family.close.with</source><translation>사이 {said} ({name})</translation></message>
    <message><source>family.face.genogram</source><translation>가계도</translation></message>
    <message><source>family.face.support</source><translation>돕는 곳</translation></message>
    <message><source>family.face.table</source><translation>표</translation></message>
    <message><source>family.health.disability</source><translation>장애</translation></message>
    <message><source>family.health.illness</source><translation>질환</translation></message>
    <message><source>family.legend</source><translation>□ 남  ○ 여  ◇ 모름  ◎ 본인  ☒ 사망  ╱ 별거  ╱╱ 이혼  점선·? 확인 필요</translation></message>
    <message><source>family.legend.closeness</source><translation>═ 친밀 ┄ 소원 ≈ 갈등 ┤├ 단절</translation></message>
    <message><source>family.moving</source><translation>옮기기: 끌거나 Shift+화살표</translation></message>
    <message><source>family.obligor</source><translation>따로 사는 가족</translation></message>
    <message><source>family.obligor_child</source><translation>따로 사는 자녀</translation></message>
    <message><source>family.obligor_parent</source><translation>따로 사는 부모</translation></message>
    <message><source>family.obligor_spouse</source><translation>따로 사는 가족의 배우자</translation></message>
    <message><source>family.open</source><translation>관계 모름</translation></message>
    <message><source>family.partner.any</source><translation>배우자</translation></message>
    <message><source>family.partner.de_facto</source><translation>따로 사는 동반자</translation></message>
    <message><source>family.partner.divorced</source><translation>전 배우자</translation></message>
    <message><source>family.partner.married</source><translation>따로 사는 배우자</translation></message>
    <message><source>family.partner.separated</source><translation>별거 중인 배우자</translation></message>
    <message><source>family.partner.widowed</source><translation>배우자 (사별)</translation></message>
    <message><source>family.put_back</source><translation>제자리로</translation></message>
    <message><source>family.put_back.spoken</source><translation>옮긴 그림을 모두 제자리로</translation></message>
    <message><source>family.shape.circle</source><translation>여</translation></message>
    <message><source>family.shape.diamond</source><translation>성별 모름</translation></message>
    <message><source>family.shape.square</source><translation>남</translation></message>
    <message numerus="yes"><source>family.spoken</source><translation><numerusform>가계도, {n}명</numerusform></translation></message>
    <message><source>family.tie.apart</source><translation>가족이 아닌 함께 사는 분</translation></message>
    <message><source>family.tie.child</source><translation>{name}의 자녀</translation></message>
    <message><source>family.tie.de_facto</source><translation>{name}의 동반자</translation></message>
    <message><source>family.tie.divorced</source><translation>{name}의 이혼한 배우자</translation></message>
    <message><source>family.tie.married</source><translation>{name}의 배우자</translation></message>
    <message><source>family.tie.none</source><translation>함께 적힌 가족이 없습니다</translation></message>
    <message><source>family.tie.older</source><translation>{name}의 윗대</translation></message>
    <message><source>family.tie.open</source><translation>어떤 사이인지 아직 모릅니다</translation></message>
    <message><source>family.tie.parent</source><translation>{name}의 부모</translation></message>
    <message><source>family.tie.separated</source><translation>{name}의 별거 중인 배우자</translation></message>
    <message><source>family.tie.sibling</source><translation>{name}의 형제자매</translation></message>
    <message><source>family.tie.unsure</source><translation>{tie} (확인 필요)</translation></message>
    <message><source>family.tie.widowed</source><translation>{name}의 사별한 배우자</translation></message>
    <message><source>family.tie.younger</source><translation>{name}의 아랫대</translation></message>
    <message><source>family.together</source><translation>함께 사는 가족</translation></message>
    <message><source>finder.by_number</source><translation>전화번호가 맞음</translation></message>
    <message><source>finder.due</source><translation>{day}까지</translation></message>
    <message><source>finder.group.case</source><translation>사례</translation></message>
    <message><source>finder.group.note</source><translation>메모</translation></message>
    <message><source>finder.group.place</source><translation>화면</translation></message>
    <message><source>finder.group.todo</source><translation>할 일</translation></message>
    <message><source>finder.group.visit</source><translation>오늘 방문</translation></message>
    <message><source>finder.hint</source><translation>이름·사는 곳·메모 찾기</translation></message>
    <message><source>finder.keys.go</source><translation>열기</translation></message>
    <message><source>finder.list</source><translation>찾은 것</translation></message>
    <message><source>finder.member</source><translation>가구원 {name}</translation></message>
    <message><source>finder.more</source><translation>더 있습니다. 한두 글자를 더 적으면 좁혀집니다.</translation></message>
    <message><source>finder.none</source><translation>“{text}”: 찾은 것이 없습니다. 이름, 동, 전화번호 끝자리나 메모에 쓴 말로 찾아 보세요.</translation></message>
    <message><source>finder.title</source><translation>찾기</translation></message>
    <message><source>finish.add_todo</source><translation>할 일 더하기</translation></message>
    <message><source>finish.all_saved</source><translation>모든 답은 이미 이 노트북에 저장되어 있습니다</translation></message>
    <message numerus="yes"><source>finish.answered</source><translation><numerusform>답 {n}개를 적었습니다</numerusform></translation></message>
    <message><source>finish.answered_share</source><translation>{total}개 중 {share}%</translation></message>
    <message><source>finish.ask_now</source><translation>지금 묻기</translation></message>
    <message numerus="yes"><source>finish.assumed</source><translation><numerusform>가정 {n}개를 두고 범위로 셉니다</numerusform></translation></message>
    <message><source>finish.before</source><translation>댁을 나서기 전에</translation></message>
    <message><source>finish.consent</source><translation>개인정보 동의 · {state}</translation></message>
    <message><source>finish.crisis</source><translation>위기 단계</translation></message>
    <message><source>finish.crisis_reason</source><translation>그렇게 보신 까닭</translation></message>
    <message><source>finish.crisis_text</source><translation>지금 보시기에 어떤가요? 정하지 않아도 됩니다</translation></message>
    <message><source>finish.crisis_waits</source><translation>민감정보 동의를 받은 뒤에 정할 수 있습니다</translation></message>
    <message><source>finish.day_past</source><translation>지난 날입니다. 앞으로의 날을 적어 주세요.</translation></message>
    <message><source>finish.give_paper</source><translation>드리기</translation></message>
    <message><source>finish.go_on</source><translation>계속 상담</translation></message>
    <message><source>finish.later_left</source><translation>다음에 여쭤볼 것으로 남깁니다</translation></message>
    <message><source>finish.later_none</source><translation>남겨 둔 것이 없습니다</translation></message>
    <message><source>finish.next</source><translation>다음은</translation></message>
    <message><source>finish.next_day</source><translation>다음에 뵙는 날</translation></message>
    <message><source>finish.no_assumptions</source><translation>가정 없이 셉니다</translation></message>
    <message><source>finish.only_attempt</source><translation>이름도 답도 남지 않습니다. ‘동의 없음’으로 다녀간 것만 남깁니다.</translation></message>
    <message><source>finish.only_reckoned</source><translation>셈만 했습니다</translation></message>
    <message><source>finish.open</source><translation>모름 {unknown}개 · 거절 {refused}개</translation></message>
    <message><source>finish.outcome</source><translation>방문 결과</translation></message>
    <message><source>finish.paper</source><translation>안내문</translation></message>
    <message><source>finish.paper_given</source><translation>드렸습니다</translation></message>
    <message><source>finish.paper_text</source><translation>PDF 또는 화면으로</translation></message>
    <message><source>finish.saved</source><translation>방문을 마쳤습니다</translation></message>
    <message><source>finish.span</source><translation>{began} ~ {ended} · {length}</translation></message>
    <message><source>finish.summary</source><translation>한 줄 정리 · 센터와 다음 상담사가 봅니다</translation></message>
    <message><source>finish.title</source><translation>방문을 마칩니다 — {home}</translation></message>
    <message><source>finish.todos</source><translation>제가 할 일</translation></message>
    <message><source>finish.undecided</source><translation>아직 정하지 않음</translation></message>
    <message numerus="yes"><source>finish.weeks</source><translation><numerusform>{n}주</numerusform></translation></message>
    <message><source>form.question_twice</source><translation>문항 자료에 {question} 문항이 두 번 있습니다.</translation></message>
    <message><source>form.question_wrong</source><translation>문항 자료의 {question} 문항이 맞지 않습니다.</translation></message>
    <message><source>form.unreadable</source><translation>문항 자료를 읽을 수 없습니다. 프로그램에 들어 있는 문항을 씁니다.</translation></message>
    <message><source>frame.all_sent</source><translation>모두 보냈습니다</translation></message>
    <message><source>frame.center_at</source><translation>센터 자료 {day} {at} 기준</translation></message>
    <message><source>frame.close</source><translation>닫기</translation></message>
    <message><source>frame.edition</source><translation>계산 기준 {edition}판 · {until}까지</translation></message>
    <message><source>frame.keys.escape</source><translation>닫기, 한 걸음 뒤로</translation></message>
    <message><source>frame.keys.everywhere</source><translation>어디서나</translation></message>
    <message><source>frame.keys.find</source><translation>찾기</translation></message>
    <message><source>frame.keys.help</source><translation>도움말·단축키</translation></message>
    <message><source>frame.keys.here</source><translation>이 화면에서</translation></message>
    <message><source>frame.keys.hide</source><translation>화면 가리기, 다시 누르면 돌아오기</translation></message>
    <message><source>frame.keys.lock</source><translation>잠그기</translation></message>
    <message><source>frame.keys.next</source><translation>다음 칸, 이전 칸</translation></message>
    <message><source>frame.keys.settings</source><translation>설정 열기</translation></message>
    <message><source>frame.keys.size</source><translation>글자 크게, 작게</translation></message>
    <message><source>frame.keys.title</source><translation>이 화면의 단축키</translation></message>
    <message><source>frame.keys.together</source><translation>함께 보기</translation></message>
    <message numerus="yes"><source>frame.lease</source><translation><numerusform>센터와 연결하지 않은 지 오래되었습니다. {n}일 안에 연결하지 않으면 기록을 볼 수 없습니다.</numerusform></translation></message>
    <message numerus="yes"><source>frame.lease.by_code</source><translation><numerusform>전화로 받은 코드로 열었습니다. {n}일 안에 센터에 연결해 주세요.</numerusform></translation></message>
    <message><source>frame.rail.cases</source><translation>사례</translation></message>
    <message><source>frame.rail.lock</source><translation>잠그기</translation></message>
    <message><source>frame.rail.settings</source><translation>설정</translation></message>
    <message><source>frame.rail.sync</source><translation>동기화</translation></message>
    <message><source>frame.rail.today</source><translation>오늘</translation></message>
    <message><source>frame.training</source><translation>연습용 노트북입니다. 여기 나오는 사람과 집은 모두 지어낸 것입니다.</translation></message>
    <message numerus="yes"><source>frame.unsent</source><translation><numerusform>보낼 기록 {n}건</numerusform></translation></message>
    <message><source>gate.agencies</source><translation>기관에 알리는 동의는 의뢰할 때 따로 받습니다. 거절하셔도 상담은 계속할 수 있습니다.</translation></message>
    <message><source>gate.danger</source><translation>까닭 적고 먼저 돕기</translation></message>
    <message><source>gate.danger_reason</source><translation>까닭</translation></message>
    <message><source>gate.danger_text</source><translation>동의보다 먼저 도울 수 있습니다. 까닭을 적으면 이력에 남습니다. 급할 때 119 · 112 · 109</translation></message>
    <message><source>gate.danger_title</source><translation>생명이 위험할 때</translation></message>
    <message><source>gate.general</source><translation>개인정보 수집·이용</translation></message>
    <message><source>gate.general_text</source><translation>이름, 가족, 소득과 재산, 사시는 집</translation></message>
    <message><source>gate.guardian_needed</source><translation>{years}세가 안 된 분은 법정대리인의 동의를 받아야 합니다. ‘다른 분’을 고르고 이름과 관계를 적어 주세요.</translation></message>
    <message><source>gate.how</source><translation>어떻게</translation></message>
    <message><source>gate.items</source><translation>무엇을</translation></message>
    <message><source>gate.later</source><translation>나중에</translation></message>
    <message><source>gate.missing.channel</source><translation>어떻게 동의하셨는지 골라 주세요.</translation></message>
    <message><source>gate.missing.general</source><translation>개인정보 동의를 여쭤보고 골라 주세요.</translation></message>
    <message><source>gate.missing.giver</source><translation>누가 동의하셨는지 골라 주세요.</translation></message>
    <message><source>gate.missing.items</source><translation>동의하신 것을 하나 이상 골라 주세요.</translation></message>
    <message><source>gate.missing.other_name</source><translation>동의하신 분의 이름과 관계를 적어 주세요.</translation></message>
    <message><source>gate.missing.photo</source><translation>사진 동의를 여쭤보고 골라 주세요.</translation></message>
    <message><source>gate.missing.sensitive</source><translation>민감정보 동의를 여쭤보고 골라 주세요.</translation></message>
    <message><source>gate.missing.third_party</source><translation>기관에 알려도 되는지 여쭤보고 골라 주세요.</translation></message>
    <message><source>gate.missing.to</source><translation>어느 기관에 알리는지 적어 주세요.</translation></message>
    <message numerus="yes"><source>gate.months</source><translation><numerusform>{n}개월 동안</numerusform></translation></message>
    <message><source>gate.no</source><translation>동의 안 하심</translation></message>
    <message><source>gate.oral</source><translation>말로, 증인 앞에서</translation></message>
    <message><source>gate.other</source><translation>다른 분 (법정대리인)</translation></message>
    <message><source>gate.other_name</source><translation>그분 이름</translation></message>
    <message><source>gate.other_relation</source><translation>관계</translation></message>
    <message><source>gate.paper</source><translation>종이에 서명</translation></message>
    <message><source>gate.photo</source><translation>사진</translation></message>
    <message><source>gate.photo_text</source><translation>무엇을 찍어도 되는지 하나씩 여쭤보세요</translation></message>
    <message><source>gate.reckon</source><translation>셈만 하기</translation></message>
    <message><source>gate.reckon_text</source><translation>이름도 답도 남기지 않고 화면에서만 셈합니다. 끝나면 ‘동의 없음’으로 다녀간 것만 남습니다.</translation></message>
    <message><source>gate.reckon_title</source><translation>동의하지 않으시면 — 셈만 하기</translation></message>
    <message><source>gate.refused</source><translation>동의하지 않으셨습니다. 셈만 하기로 이어 가 주세요.</translation></message>
    <message><source>gate.save</source><translation>동의 적기</translation></message>
    <message><source>gate.say</source><translation>말씀하신 것을 적어 두고 받으실 수 있는 도움을 찾는 데만 쓰겠습니다. 적지 않고 셈만 해 볼 수도 있습니다.</translation></message>
    <message><source>gate.second</source><translation>동의를 받아야 이 노트북에 남습니다</translation></message>
    <message><source>gate.sections_later</source><translation>동의를 받거나 셈만 하기를 고르면 열립니다</translation></message>
    <message><source>gate.self</source><translation>본인</translation></message>
    <message><source>gate.sensitive</source><translation>민감정보</translation></message>
    <message><source>gate.sensitive_text</source><translation>건강, 장애, 욕구, 위기 — 그 칸을 열 때 여쭤봐도 됩니다</translation></message>
    <message><source>gate.sign</source><translation>서명 받기</translation></message>
    <message><source>gate.sign_again</source><translation>서명 다시 받기</translation></message>
    <message><source>gate.signature</source><translation>화면에 서명</translation></message>
    <message><source>gate.start</source><translation>동의 받고 적기 시작</translation></message>
    <message><source>gate.text_and_time</source><translation>글과 시각</translation></message>
    <message><source>gate.text_version</source><translation>동의 글 {version}판</translation></message>
    <message><source>gate.third_party</source><translation>기관에 알리기</translation></message>
    <message><source>gate.third_party_text</source><translation>어느 기관에 무엇을 알려도 되는지 여쭤보세요</translation></message>
    <message><source>gate.title</source><translation>적기 전에 여쭤봅니다</translation></message>
    <message><source>gate.to</source><translation>어느 기관</translation></message>
    <message><source>gate.today_at</source><translation>오늘 {at}</translation></message>
    <message><source>gate.until</source><translation>언제까지</translation></message>
    <message><source>gate.who</source><translation>누가</translation></message>
    <message><source>gate.who_choose</source><translation>골라 주세요</translation></message>
    <message><source>gate.withdraw</source><translation>동의는 언제든 거둘 수 있습니다</translation></message>
    <message><source>gate.witness</source><translation>증인 이름</translation></message>
    <message><source>gate.yes</source><translation>동의하심</translation></message>
    <message><source>help.ask</source><translation>막히면 복지매니저에게 전화해 주세요. 적은 것은 그대로 남습니다.</translation></message>
    <message><source>help.case.1</source><translation>초인종을 누르기 전에 읽는 화면입니다. 누가 사는지, 무엇이 급한지 보입니다. 가계도는 관계에서 저절로 그려집니다.</translation></message>
    <message><source>help.case.2</source><translation>전화번호는 가려져 있습니다. 누르면 보이고, 누가 보았는지 남습니다.</translation></message>
    <message><source>help.case.3</source><translation>동의를 거두시면 바로 “거두기”를 눌러 주세요. 그에 딸린 일이 멈춥니다.</translation></message>
    <message><source>help.case.4</source><translation>두 기록이 다르면 둘 다 보입니다. 어느 쪽도 지워지지 않았습니다.</translation></message>
    <message><source>help.case.5</source><translation>위의 갈래로 방문 기록, 예상 급여, 욕구·위기, 서류·동의, 변경 이력을 엽니다.</translation></message>
    <message><source>help.case.title</source><translation>사례</translation></message>
    <message><source>help.cases.1</source><translation>이 노트북에 맡겨진 모든 가구입니다.</translation></message>
    <message><source>help.cases.2</source><translation>이름을 두 글자만 적어도 찾아집니다.</translation></message>
    <message><source>help.cases.3</source><translation>화살표로 고르고 Enter를 누르면 사례가 열립니다.</translation></message>
    <message><source>help.cases.title</source><translation>사례 목록</translation></message>
    <message><source>help.client_view.1</source><translation>가구에 보여 드려도 되는 것만 있습니다. 메모와 빚, 위기 단계는 나오지 않습니다.</translation></message>
    <message><source>help.client_view.2</source><translation>글자가 크니 옆에서 함께 보실 수 있습니다.</translation></message>
    <message><source>help.client_view.3</source><translation>Esc를 누르면 돌아갑니다. 노트북을 건네셨으면 먼저 단추로 알려 주세요. 돌아갈 때 암호를 묻습니다.</translation></message>
    <message><source>help.client_view.title</source><translation>함께 보기</translation></message>
    <message><source>help.conflicts.1</source><translation>같은 항목을 두 사람이 서로 모르고 고친 것입니다. 인터넷 없이도 정할 수 있습니다.</translation></message>
    <message><source>help.conflicts.2</source><translation>금액, 전화번호, 주소는 미리 골라 두지 않습니다. 확인한 쪽을 고르거나 직접 써 주세요.</translation></message>
    <message><source>help.conflicts.3</source><translation>정할 때까지 급여는 두 값 사이로 셈하고, 안내문에는 확인 중이라고 적습니다.</translation></message>
    <message><source>help.conflicts.4</source><translation>고르지 않은 값도 이력에 남습니다. “다시 고르기”로 바꿀 수 있습니다.</translation></message>
    <message><source>help.conflicts.title</source><translation>겹친 기록 정리</translation></message>
    <message><source>help.documents.1</source><translation>사진을 담으려면 사진 동의가 먼저 있어야 합니다.</translation></message>
    <message><source>help.documents.2</source><translation>담은 사진과 서류는 이 노트북의 잠긴 파일 안에 있고, 기록을 다 보낸 뒤에 센터로 갑니다. 프로그램 안에서만 열립니다.</translation></message>
    <message><source>help.documents.3</source><translation>큰 사진은 줄여 담을 수 있습니다. 글씨가 읽히는지 확인해 주세요.</translation></message>
    <message><source>help.documents.4</source><translation>원본은 카메라나 다른 폴더에 그대로 있습니다. 필요 없으면 직접 지워 주세요.</translation></message>
    <message><source>help.documents.title</source><translation>사진과 서류</translation></message>
    <message><source>help.enrol.1</source><translation>센터에서 받은 주소와 번호를 넣습니다. 이때만 인터넷이 필요합니다.</translation></message>
    <message><source>help.enrol.2</source><translation>암호 문장과 글자 크기는 인터넷 없이도 먼저 정할 수 있습니다.</translation></message>
    <message><source>help.enrol.3</source><translation>중간에 꺼져도 그 자리에서 이어집니다.</translation></message>
    <message><source>help.enrol.title</source><translation>처음 시작하기</translation></message>
    <message><source>help.estimate.1</source><translation>함께 받을 수 있는 묶음을 비교합니다. 프로그램은 차례만 정하고 고르지 않습니다.</translation></message>
    <message><source>help.estimate.2</source><translation>폭은 모르는 답 때문입니다. 가정 보기를 누르면 무엇을 어떻게 보았는지 나옵니다.</translation></message>
    <message><source>help.estimate.3</source><translation>급여를 고르고 Enter를 누르면 왜 그런지 차례대로 나옵니다.</translation></message>
    <message><source>help.estimate.4</source><translation>답이 바뀌면: 소득 같은 답을 움직여 보고 두 경우를 견줍니다. 들은 답은 그대로입니다.</translation></message>
    <message><source>help.estimate.5</source><translation>“답이 바뀌면”에서 바꿔 보아도 방문에서 들은 답은 바뀌지 않습니다.</translation></message>
    <message><source>help.estimate.title</source><translation>예상 급여</translation></message>
    <message><source>help.keys.answering</source><translation>방문에서 답할 때</translation></message>
    <message><source>help.keys.enter</source><translation>다음 칸으로</translation></message>
    <message><source>help.keys.states</source><translation>있음부터 거절까지 차례대로</translation></message>
    <message><source>help.keys.take_back</source><translation>답을 처음으로 되돌리기</translation></message>
    <message><source>help.keys.typed</source><translation>숫자 칸에서: 모름, 나중에, 거절</translation></message>
    <message><source>help.needs.1</source><translation>열 가지 영역을 0에서 4까지로 적습니다. 3이나 4에는 까닭을 한마디 적습니다.</translation></message>
    <message><source>help.needs.2</source><translation>위기 단계는 사람이 정합니다. 프로그램의 의견은 점선 안에 있고 단계를 낮추지 않습니다.</translation></message>
    <message><source>help.needs.3</source><translation>긴급을 고르면 댁을 나서기 전에 할 일과 전화할 곳이 나옵니다.</translation></message>
    <message><source>help.needs.4</source><translation>서울시민복지기준은 답에서 저절로 셈합니다. 급여를 정하지는 않습니다.</translation></message>
    <message><source>help.needs.title</source><translation>욕구와 위기</translation></message>
    <message><source>help.paper.1</source><translation>위에서 종이를, 옆에서 넣을 내용을 고릅니다. 댁에 두는 종이에는 빚과 병을 적지 않습니다.</translation></message>
    <message><source>help.paper.2</source><translation>프린터가 없으면 PDF로 담아 두었다가 센터에서 뽑습니다. 상담기록은 글로 복사할 수도 있습니다.</translation></message>
    <message><source>help.paper.3</source><translation>담거나 꺼내거나 뽑을 때마다 무엇을 위해서인지 남습니다.</translation></message>
    <message><source>help.paper.title</source><translation>종이로 드리기</translation></message>
    <message><source>help.rescreen.1</source><translation>새 기준이 왔을 때 또는 내년에, 답이 달라지는 가구를 찾습니다. 적어 둔 답은 그대로이고 기준과 날짜만 바꾸어 계산합니다.</translation></message>
    <message><source>help.rescreen.2</source><translation>언제든 멈출 수 있습니다. 찾은 것은 남습니다.</translation></message>
    <message><source>help.rescreen.3</source><translation>줄을 고르고 Enter를 누르면 그 가구가 열립니다.</translation></message>
    <message><source>help.rescreen.title</source><translation>기준이 바뀌면</translation></message>
    <message><source>help.settings.1</source><translation>누르면 바로 바뀌고, 다시 누르면 되돌아갑니다.</translation></message>
    <message><source>help.settings.2</source><translation>방문 중에도 Ctrl+쉼표로 열고 Esc로 돌아갈 수 있습니다.</translation></message>
    <message><source>help.settings.3</source><translation>노트북을 돌려드릴 때는 먼저 모든 기록을 보내야 지울 수 있습니다.</translation></message>
    <message><source>help.settings.title</source><translation>설정</translation></message>
    <message><source>help.sync.1</source><translation>인터넷이 되는 곳에서 보내기를 누릅니다. 글부터 먼저 갑니다.</translation></message>
    <message><source>help.sync.2</source><translation>“닫아도 됩니다”가 보이면 닫아도 됩니다. 끊기면 그 자리에서 이어집니다.</translation></message>
    <message><source>help.sync.3</source><translation>쓴 기록은 보냄, 기다림, 보관을 더한 수와 같습니다.</translation></message>
    <message><source>help.sync.4</source><translation>연결이 안 되어도 방문은 그대로 할 수 있습니다.</translation></message>
    <message><source>help.sync.title</source><translation>동기화</translation></message>
    <message><source>help.today.1</source><translation>오늘 갈 집이 시간 순서로 있습니다. 맨 위 집의 단추를 누르면 방문이 시작됩니다.</translation></message>
    <message><source>help.today.2</source><translation>집에 가기 전에 이름을 눌러 사례를 보고, 챙길 것을 확인해 주세요.</translation></message>
    <message><source>help.today.3</source><translation>아무도 만나지 못했으면 “못 만남”으로 남깁니다. 그것도 기록입니다.</translation></message>
    <message><source>help.today.4</source><translation>하루를 마치면 “보내기”로 센터에 보냅니다.</translation></message>
    <message><source>help.today.5</source><translation>오른쪽에는 챙길 일과 새로 온 사례가 있습니다. 방문 차례는 Alt와 화살표로 바꿉니다.</translation></message>
    <message><source>help.today.title</source><translation>오늘</translation></message>
    <message><source>help.unlock.1</source><translation>암호 문장을 넣고 Enter를 누르면 열립니다. 인터넷이 없어도 됩니다.</translation></message>
    <message><source>help.unlock.2</source><translation>“한글이 들어왔습니다”가 보이면 한/영 키를 눌러 주세요.</translation></message>
    <message><source>help.unlock.3</source><translation>다섯 번 틀리면 잠시 기다렸다가 다시 넣습니다. 기록은 지워지지 않습니다.</translation></message>
    <message><source>help.unlock.4</source><translation>암호 문장을 잊으셨으면 복지매니저에게 전화해 되살리는 번호를 받으세요.</translation></message>
    <message><source>help.unlock.title</source><translation>노트북 열기</translation></message>
    <message><source>help.visit.1</source><translation>먼저 동의를 받습니다. 동의 없이는 셈만 하고 아무것도 남기지 않습니다.</translation></message>
    <message><source>help.visit.2</source><translation>모름, 나중에, 거절도 좋은 답입니다. 모든 칸을 채우지 않아도 됩니다.</translation></message>
    <message><source>help.visit.3</source><translation>적는 대로 저장됩니다. 저장 단추는 없습니다.</translation></message>
    <message><source>help.visit.4</source><translation>금액은 “90~140”, “약 120”처럼 적어도 됩니다.</translation></message>
    <message><source>help.visit.5</source><translation>화면을 가리려면 Ctrl+H, 함께 보려면 함께 보기를 누릅니다. 다 여쭈면 방문 마치기를 누릅니다.</translation></message>
    <message><source>help.visit.title</source><translation>방문</translation></message>
    <message><source>history.access.birth_date</source><translation>생년월일을 열어 봄</translation></message>
    <message><source>history.access.consent_override</source><translation>생명이 위험해 동의 없이 진행</translation></message>
    <message><source>history.access.document_erased</source><translation>사진이나 서류를 지움</translation></message>
    <message><source>history.access.document_kept</source><translation>사진이나 서류를 담음</translation></message>
    <message><source>history.access.document_opened</source><translation>사진이나 서류를 열어 봄</translation></message>
    <message><source>history.access.other</source><translation>열거나 인쇄함</translation></message>
    <message><source>history.access.telephone</source><translation>전화번호를 열어 봄</translation></message>
    <message><source>history.brought_back</source><translation>되살림</translation></message>
    <message><source>history.consent.given</source><translation>동의하심</translation></message>
    <message><source>history.consent.refused</source><translation>동의 거절하심</translation></message>
    <message><source>history.consent.withdrawn</source><translation>동의 철회하심</translation></message>
    <message><source>history.corrected</source><translation>방문 뒤 고침</translation></message>
    <message><source>history.everybody</source><translation>모두</translation></message>
    <message><source>history.everything</source><translation>전체</translation></message>
    <message><source>history.from_to</source><translation>{before} → {after}</translation></message>
    <message><source>history.held_decision.declined</source><translation>받지 않음</translation></message>
    <message><source>history.held_decision.taken</source><translation>받아들임</translation></message>
    <message><source>history.hidden</source><translation>민감정보 동의가 없어 건강·장애 기록은 보이지 않습니다.</translation></message>
    <message><source>history.kind.access</source><translation>열어 본 기록</translation></message>
    <message><source>history.kind.case</source><translation>사례</translation></message>
    <message><source>history.kind.consent</source><translation>동의</translation></message>
    <message><source>history.kind.debt</source><translation>빚</translation></message>
    <message><source>history.kind.document</source><translation>사진과 서류</translation></message>
    <message><source>history.kind.held_decision</source><translation>담당이 바뀐 뒤에 온 기록</translation></message>
    <message><source>history.kind.need</source><translation>욕구</translation></message>
    <message><source>history.kind.note</source><translation>메모</translation></message>
    <message><source>history.kind.obligor</source><translation>따로 사는 가족</translation></message>
    <message><source>history.kind.other</source><translation>기록</translation></message>
    <message><source>history.kind.referral</source><translation>연계</translation></message>
    <message><source>history.kind.todo</source><translation>할 일</translation></message>
    <message><source>history.kind.vehicle</source><translation>자동차</translation></message>
    <message><source>history.kind.visit</source><translation>방문 일정</translation></message>
    <message><source>history.kind.visit_attempt</source><translation>방문 시도</translation></message>
    <message numerus="yes"><source>history.more</source><translation><numerusform>이전 {n}건 더 보기</numerusform></translation></message>
    <message><source>history.none</source><translation>바뀐 것이 없습니다</translation></message>
    <message><source>history.none.text</source><translation>고른 조건에 맞는 변경이 없습니다.</translation></message>
    <message><source>history.not_here</source><translation>이 노트북에 없는 앞 기록</translation></message>
    <message><source>history.other</source><translation>기록함</translation></message>
    <message><source>history.reading</source><translation>읽는 중입니다</translation></message>
    <message><source>history.reason</source><translation>방문 뒤 고침: {why}</translation></message>
    <message><source>history.removed</source><translation>지움</translation></message>
    <message><source>history.score</source><translation>{most}점 가운데 {score}점</translation></message>
    <message><source>history.taken_back</source><translation>답을 거둠</translation></message>
    <message><source>history.text</source><translation>이 노트북에 있는 변경만 보입니다.</translation></message>
    <message><source>history.ticked</source><translation>해당함</translation></message>
    <message><source>history.waits</source><translation>보낼 것</translation></message>
    <message><source>history.what</source><translation>무엇</translation></message>
    <message><source>history.who</source><translation>누구</translation></message>
    <message><source>household.born_in_future</source><translation>{name} 님의 생일이 앞날입니다. 다시 봐 주세요.</translation></message>
    <message><source>household.child_too_old</source><translation>자녀 {name} 님의 나이가 가구주와 너무 가깝습니다. 맞나요?</translation></message>
    <message><source>household.no_such_member</source><translation>그 가구원을 찾을 수 없습니다. 화면을 다시 열어 주세요.</translation></message>
    <message><source>household.parent_too_young</source><translation>부모 {name} 님의 나이가 가구주와 너무 가깝습니다. 맞나요?</translation></message>
    <message><source>household.two_heads</source><translation>가구주가 두 사람입니다. 한 사람만 가구주로 골라 주세요.</translation></message>
    <message><source>idle.stay</source><translation>계속 쓰기</translation></message>
    <message numerus="yes"><source>idle.text</source><translation><numerusform>{n}초 뒤에 화면을 잠급니다. 쓰던 글은 그대로 남습니다.</numerusform></translation></message>
    <message><source>idle.title</source><translation>곧 잠깁니다</translation></message>
    <message><source>law.circle</source><translation>규칙이 서로를 읽습니다: {names}</translation></message>
    <message><source>law.command.no_file</source><translation>파일을 열 수 없습니다: {name}</translation></message>
    <message><source>law.command.usage</source><translation>명령을 확인해 주세요. 사용법: main.py estimate 파일 --as-of 2026-11 [--assume] [--trace] [--workers 2] [--lang ko|en], main.py rescreen 파일 --as-of 2026-12 --against 2027-01 [--figures 폴더] [--workers 2] [--lang ko|en], main.py schema household|estimate|rescreen ({what})</translation></message>
    <message><source>law.command.worker_ended</source><translation>함께 계산하던 프로세스 하나가 갑자기 끝나서 멈추었습니다. 여기까지 나온 결과는 그대로 쓸 수 있습니다. 다시 실행해 주세요.</translation></message>
    <message><source>law.fact.annual_income</source><translation>부양의무자의 한 해 소득</translation></message>
    <message><source>law.fact.contribution_national_pension</source><translation>국민연금 보험료</translation></message>
    <message><source>law.fact.debts</source><translation>인정되는 빚</translation></message>
    <message><source>law.fact.expenses_care</source><translation>돌봄 비용</translation></message>
    <message><source>law.fact.expenses_chronic_medical</source><translation>만성질환 의료비</translation></message>
    <message><source>law.fact.expenses_education</source><translation>교육비</translation></message>
    <message><source>law.fact.home_childs_home_value</source><translation>자녀 집의 공시가격</translation></message>
    <message><source>law.fact.home_deposit</source><translation>보증금</translation></message>
    <message><source>law.fact.home_monthly_rent</source><translation>월세</translation></message>
    <message><source>law.fact.home_value</source><translation>사는 집의 공시가격</translation></message>
    <message><source>law.fact.income_accident</source><translation>산재급여</translation></message>
    <message><source>law.fact.income_business</source><translation>사업소득</translation></message>
    <message><source>law.fact.income_daily_wage</source><translation>일용근로 소득</translation></message>
    <message><source>law.fact.income_interest</source><translation>이자소득</translation></message>
    <message><source>law.fact.income_national_pension</source><translation>국민연금</translation></message>
    <message><source>law.fact.income_national_pension_a</source><translation>국민연금 소득재분배 급여</translation></message>
    <message><source>law.fact.income_occupational_pension</source><translation>직역연금</translation></message>
    <message><source>law.fact.income_other_public</source><translation>그 밖의 공적 이전소득</translation></message>
    <message><source>law.fact.income_parental_leave</source><translation>육아휴직급여</translation></message>
    <message><source>law.fact.income_private_pension</source><translation>개인연금</translation></message>
    <message><source>law.fact.income_private_transfer_regular</source><translation>정기적으로 받는 도움</translation></message>
    <message><source>law.fact.income_public_work_wage</source><translation>공공일자리 소득</translation></message>
    <message><source>law.fact.income_regular_wage</source><translation>상시근로 소득</translation></message>
    <message><source>law.fact.income_rent</source><translation>임대소득</translation></message>
    <message><source>law.fact.income_unemployment</source><translation>실업급여</translation></message>
    <message><source>law.fact.income_veteran</source><translation>보훈급여</translation></message>
    <message><source>law.fact.parents_property</source><translation>부모의 재산</translation></message>
    <message><source>law.fact.property</source><translation>부양의무자의 재산</translation></message>
    <message><source>law.fact.property_financial</source><translation>예금과 보험 같은 금융재산</translation></message>
    <message><source>law.fact.property_general</source><translation>땅과 다른 집 같은 일반재산</translation></message>
    <message><source>law.fact.property_long_term_savings</source><translation>장기저축으로 빼 주는 금액</translation></message>
    <message><source>law.fact.property_memberships</source><translation>회원권</translation></message>
    <message><source>law.fact.received_basic_pension_monthly</source><translation>지금 받는 기초연금</translation></message>
    <message><source>law.fact.tax_year_business_receipts</source><translation>작년 사업 수입</translation></message>
    <message><source>law.fact.tax_year_interest_dividend</source><translation>작년 이자와 배당</translation></message>
    <message><source>law.fact.tax_year_other</source><translation>작년 그 밖의 소득</translation></message>
    <message><source>law.fact.tax_year_pension</source><translation>작년 연금</translation></message>
    <message><source>law.fact.tax_year_wages</source><translation>작년 급여</translation></message>
    <message><source>law.fact.value</source><translation>자동차 값</translation></message>
    <message><source>law.figure_abolished</source><translation>없어진 기준값을 규칙이 읽습니다: {name}, {day}부터 없음</translation></message>
    <message><source>law.file.float</source><translation>소수는 따옴표 안에 적어야 합니다: {value}. 위치: {place}</translation></message>
    <message><source>law.file.gap</source><translation>기준값이 없는 기간이 있습니다. {day} 앞이 비어 있습니다. 위치: {place}</translation></message>
    <message><source>law.file.missing</source><translation>기준 자료에 빠진 것이 있습니다: {name}. 위치: {place}</translation></message>
    <message><source>law.file.overlap</source><translation>기준값의 기간이 겹칩니다. 겹치는 날: {day}. 위치: {place}</translation></message>
    <message><source>law.file.shape</source><translation>기준 자료의 모양이 맞지 않습니다. 위치: {place}</translation></message>
    <message><source>law.file.standing</source><translation>기준값의 확인 정도를 모릅니다: {standing}. 위치: {place}</translation></message>
    <message><source>law.file.steps</source><translation>단계표의 경계가 이어지지 않습니다: {bounds}. 위치: {place}</translation></message>
    <message><source>law.file.table</source><translation>기준값 표의 칸이 맞지 않습니다. 위치: {place}</translation></message>
    <message><source>law.file.twice</source><translation>기준 자료에 같은 이름이 두 번 있습니다: {name}. 위치: {place}</translation></message>
    <message><source>law.file.unit</source><translation>기준값의 단위를 모릅니다: {unit}. 위치: {place}</translation></message>
    <message><source>law.file.unknown_key</source><translation>기준 자료에 모르는 이름이 있습니다: {name}. 위치: {place}</translation></message>
    <message><source>law.file.unreadable</source><translation>기준 자료 파일을 읽을 수 없습니다: {file}. {what}</translation></message>
    <message><source>law.file.until</source><translation>기준값의 마지막 날이 맞지 않습니다. 위치: {place}</translation></message>
    <message><source>law.file.value</source><translation>기준값을 읽을 수 없습니다: {value}. 위치: {place}</translation></message>
    <message><source>law.household.between</source><translation>범위는 between에 낮은 값과 높은 값 두 개로 적습니다. 위치: {where}</translation></message>
    <message><source>law.household.between_not_here</source><translation>여기에는 범위를 쓸 수 없습니다. 금액과 수에만 씁니다. 위치: {where}</translation></message>
    <message><source>law.household.between_turned</source><translation>범위의 낮은 값이 높은 값보다 큽니다. 위치: {where}</translation></message>
    <message><source>law.household.code</source><translation>쓸 수 없는 값입니다. 위치: {where}. 쓸 수 있는 값: {codes}</translation></message>
    <message><source>law.household.date</source><translation>날짜를 읽을 수 없습니다. 2026-11-01처럼 적어 주세요. 위치: {where}</translation></message>
    <message><source>law.household.future</source><translation>날짜가 미래입니다. 위치: {where}</translation></message>
    <message><source>law.household.list</source><translation>여기에는 목록이 있어야 합니다: {where}</translation></message>
    <message><source>law.household.negative</source><translation>금액이나 수는 0보다 작을 수 없습니다. 위치: {where}</translation></message>
    <message><source>law.household.no_birth_date</source><translation>생년월일이 없습니다. 나이에 따라 달라지는 급여는 정하지 못합니다. 위치: {where}</translation></message>
    <message><source>law.household.no_members</source><translation>가구원이 한 명도 없습니다. 위치: {where}</translation></message>
    <message><source>law.household.no_number</source><translation>숫자가 아닌 값이 있습니다: {number}</translation></message>
    <message><source>law.household.no_such_member</source><translation>이 가구에 없는 가구원입니다. 위치: {where}</translation></message>
    <message><source>law.household.object</source><translation>여기에는 항목 묶음이 있어야 합니다: {where}</translation></message>
    <message><source>law.household.programme</source><translation>모르는 제도 이름입니다. 위치: {where}</translation></message>
    <message><source>law.household.receiving_member</source><translation>누가 받는지 적어야 합니다. 위치: {where}</translation></message>
    <message><source>law.household.share</source><translation>0에서 1 사이의 비율을 "0.45"처럼 글자로 적어야 합니다. 위치: {where}</translation></message>
    <message><source>law.household.text</source><translation>글자로 적어야 합니다. 위치: {where}</translation></message>
    <message><source>law.household.too_large</source><translation>금액이 너무 큽니다. 1조 원까지 쓸 수 있습니다. 위치: {where}</translation></message>
    <message><source>law.household.twice</source><translation>같은 이름이 두 번 나옵니다: {where}</translation></message>
    <message><source>law.household.two_heads</source><translation>가구주가 두 명입니다. 한 명만 가구주여야 합니다. 위치: {where}</translation></message>
    <message><source>law.household.unknown_name</source><translation>모르는 이름이라서 읽지 않았습니다: {where}</translation></message>
    <message><source>law.household.unreadable</source><translation>이 줄을 읽을 수 없습니다. JSON 형식이 아닙니다.</translation></message>
    <message><source>law.household.whole_number</source><translation>소수점이 없는 수로 적어야 합니다. 위치: {where}</translation></message>
    <message><source>law.household.yes_no</source><translation>예 또는 아니요(true, false)로 답해야 합니다. 위치: {where}</translation></message>
    <message><source>law.no_rule_on_day</source><translation>이 날의 규칙이 없습니다: {name}, {day}</translation></message>
    <message><source>law.nothing_answers</source><translation>규칙이 읽는 이름을 찾을 수 없습니다: {name}. 위치: {folder}</translation></message>
    <message><source>law.rule.above_education_line</source><translation>교육급여 기준액 초과</translation></message>
    <message><source>law.rule.above_lower_line</source><translation>소득이 하한을 넘음</translation></message>
    <message><source>law.rule.actual_rent</source><translation>실제로 내는 월세 (실제임차료)</translation></message>
    <message><source>law.rule.adult_allowance</source><translation>장애수당</translation></message>
    <message><source>law.rule.age_of_head</source><translation>가구주 나이</translation></message>
    <message><source>law.rule.all_vehicles</source><translation>자동차 값 전부</translation></message>
    <message><source>law.rule.allowance_with_dependants</source><translation>부양가족 추가액을 더한 수당</translation></message>
    <message><source>law.rule.amount</source><translation>받을 금액</translation></message>
    <message><source>law.rule.amount_alone</source><translation>혼자 받을 때의 금액</translation></message>
    <message><source>law.rule.amount_beside_partner</source><translation>부부가 함께 받을 때 본인 몫</translation></message>
    <message><source>law.rule.amount_beyond_table</source><translation>긴급복지 생계지원금 (7인 이상)</translation></message>
    <message><source>law.rule.amount_by_pension</source><translation>국민연금을 살핀 뒤의 금액</translation></message>
    <message><source>law.rule.amount_by_redistribution</source><translation>국민연금 재분배 급여를 뺀 금액</translation></message>
    <message><source>law.rule.amount_by_table</source><translation>긴급복지 생계지원금</translation></message>
    <message><source>law.rule.amount_from_bracket_3</source><translation>국가장학금 (3~9구간)</translation></message>
    <message><source>law.rule.amount_from_bracket_5</source><translation>국가장학금 (5~9구간)</translation></message>
    <message><source>law.rule.amount_of_middle_span</source><translation>국민연금이 기준의 1.5배에서 2배일 때 금액</translation></message>
    <message><source>law.rule.amount_of_upper_brackets</source><translation>국가장학금 (7~9구간)</translation></message>
    <message><source>law.rule.are_parents_left_out</source><translation>부모의 소득과 재산을 보지 않음</translation></message>
    <message><source>law.rule.are_supplies_found</source><translation>학용품비 대상</translation></message>
    <message><source>law.rule.asset_ceiling</source><translation>지역의 재산 기준</translation></message>
    <message><source>law.rule.assets</source><translation>재산 합계 (빚을 빼지 않음)</translation></message>
    <message><source>law.rule.basic_at_least</source><translation>기초급여 (근로소득 포함)</translation></message>
    <message><source>law.rule.basic_at_most</source><translation>기초급여 (근로소득 제외)</translation></message>
    <message><source>law.rule.before_birthday_month</source><translation>18세 생일이 있는 달 전</translation></message>
    <message><source>law.rule.before_fifth_anniversary</source><translation>보호가 끝난 지 5년이 지나지 않음</translation></message>
    <message><source>law.rule.below_asset_limit</source><translation>재산이 기준 미만</translation></message>
    <message><source>law.rule.below_income_limit</source><translation>한 해 소득이 기준 미만</translation></message>
    <message><source>law.rule.below_own_income_limit</source><translation>본인 소득이 1인 가구 중위소득의 60% 미만</translation></message>
    <message><source>law.rule.birth_within_rent_age</source><translation>청년월세 나이인 사람의 출생 순서</translation></message>
    <message><source>law.rule.birth_within_seoul_rent_age</source><translation>서울시 청년월세 나이인 사람의 출생 순서</translation></message>
    <message><source>law.rule.business_income_of_year</source><translation>한 해 사업소득 (수입에 업종별 조정률을 곱한 금액)</translation></message>
    <message><source>law.rule.car_as_general</source><translation>일반재산으로 보는 자동차</translation></message>
    <message><source>law.rule.car_counted</source><translation>재산에 넣는 자동차 값</translation></message>
    <message><source>law.rule.care_leaver_allowance</source><translation>자립수당</translation></message>
    <message><source>law.rule.care_leaver_settlement</source><translation>자립정착금</translation></message>
    <message><source>law.rule.carries_the_birth</source><translation>한 번의 출산에 한 번 지원</translation></message>
    <message><source>law.rule.cars_as_general</source><translation>일반재산으로 보는 자동차</translation></message>
    <message><source>law.rule.cars_beside_one_general</source><translation>한 대를 일반재산으로 본 나머지 자동차</translation></message>
    <message><source>law.rule.cars_beside_one_left_out</source><translation>한 대를 뺀 나머지 자동차</translation></message>
    <message><source>law.rule.cars_counted</source><translation>재산에 넣는 자동차 값의 합</translation></message>
    <message><source>law.rule.cars_for_general_use</source><translation>일반 용도 자동차 값의 합</translation></message>
    <message><source>law.rule.cars_in_full</source><translation>값 전부를 반영하는 자동차</translation></message>
    <message><source>law.rule.child_allowance</source><translation>아동수당</translation></message>
    <message><source>law.rule.child_allowance_in_facility</source><translation>장애아동수당 (시설)</translation></message>
    <message><source>law.rule.child_allowance_with_livelihood</source><translation>장애아동수당 (생계·의료)</translation></message>
    <message><source>law.rule.child_allowance_with_other_status</source><translation>장애아동수당 (주거·교육·차상위)</translation></message>
    <message><source>law.rule.child_count</source><translation>자녀 수</translation></message>
    <message><source>law.rule.child_tax_credit</source><translation>자녀장려금</translation></message>
    <message><source>law.rule.childbirth_grant</source><translation>해산급여</translation></message>
    <message><source>law.rule.children</source><translation>18세 미만 자녀 수</translation></message>
    <message><source>law.rule.contributions</source><translation>직접 내는 국민연금 보험료</translation></message>
    <message><source>law.rule.contributions_of_members</source><translation>국민연금 보험료의 합</translation></message>
    <message><source>law.rule.converted_financial</source><translation>금융재산을 월 소득으로 바꾼 금액</translation></message>
    <message><source>law.rule.converted_financial_beside_car</source><translation>자동차가 있을 때 금융재산의 환산액</translation></message>
    <message><source>law.rule.converted_general</source><translation>일반재산을 월 소득으로 바꾼 금액</translation></message>
    <message><source>law.rule.converted_general_with_car</source><translation>자동차를 더한 일반재산의 환산액</translation></message>
    <message><source>law.rule.converted_leaving_one_car_out</source><translation>자동차 한 대를 뺄 때의 환산액</translation></message>
    <message><source>law.rule.converted_property</source><translation>재산을 월 소득으로 바꾼 금액 (재산의 소득환산액)</translation></message>
    <message><source>law.rule.converted_residence</source><translation>집을 월 소득으로 바꾼 금액</translation></message>
    <message><source>law.rule.converted_with_one_car_general</source><translation>자동차 한 대를 일반재산으로 볼 때의 환산액</translation></message>
    <message><source>law.rule.counted_basic_pension</source><translation>반영하는 기초연금</translation></message>
    <message><source>law.rule.counted_earnings</source><translation>반영하는 근로·사업소득</translation></message>
    <message><source>law.rule.counted_income</source><translation>반영하는 소득 (소득평가액)</translation></message>
    <message><source>law.rule.counted_interest</source><translation>반영하는 이자소득</translation></message>
    <message><source>law.rule.counted_private_transfers</source><translation>반영하는 정기 도움</translation></message>
    <message><source>law.rule.counted_public_work</source><translation>반영하는 공공일자리 소득</translation></message>
    <message><source>law.rule.counted_transfers</source><translation>반영하는 연금과 공적 지원금</translation></message>
    <message><source>law.rule.counted_veterans_money</source><translation>반영하는 보훈급여금</translation></message>
    <message><source>law.rule.counted_wages</source><translation>반영하는 상시근로 소득</translation></message>
    <message><source>law.rule.covered_rent</source><translation>자기부담분을 뺀 임차료</translation></message>
    <message><source>law.rule.credit_after_assets</source><translation>재산에 따라 줄인 장려금</translation></message>
    <message><source>law.rule.credit_by_formula</source><translation>소득으로 계산한 장려금</translation></message>
    <message><source>law.rule.credit_for_one_child</source><translation>자녀 1명의 장려금</translation></message>
    <message><source>law.rule.culture_card</source><translation>문화누리카드 지원금</translation></message>
    <message><source>law.rule.dearest_car</source><translation>가장 비싼 자동차 값</translation></message>
    <message><source>law.rule.deductions</source><translation>빼 주는 재산과 빚 (기본재산액과 부채)</translation></message>
    <message><source>law.rule.deductions_after_residence</source><translation>집에서 빼고 남은 공제액</translation></message>
    <message><source>law.rule.dependant_count</source><translation>부양가족 수</translation></message>
    <message><source>law.rule.dependent_child_count</source><translation>부양자녀 수</translation></message>
    <message><source>law.rule.diagnosed_with_dementia</source><translation>치매 진단을 받음</translation></message>
    <message><source>law.rule.do_both_receive</source><translation>부부가 함께 받음</translation></message>
    <message><source>law.rule.earned_income_credit</source><translation>근로장려금</translation></message>
    <message><source>law.rule.earned_otherwise</source><translation>사업, 임대, 개인연금 소득</translation></message>
    <message><source>law.rule.earner_count</source><translation>한 해 300만 원 이상 번 사람 수</translation></message>
    <message><source>law.rule.earner_kind</source><translation>맞벌이인지 홑벌이인지</translation></message>
    <message><source>law.rule.earnings</source><translation>일하거나 사업해서 번 돈</translation></message>
    <message><source>law.rule.earnings_of_year</source><translation>한 해 급여와 사업소득</translation></message>
    <message><source>law.rule.earnings_that_count</source><translation>장려금에 반영하는 급여와 사업소득</translation></message>
    <message><source>law.rule.education_grant</source><translation>교육활동지원비</translation></message>
    <message><source>law.rule.education_line</source><translation>교육급여 기준액</translation></message>
    <message><source>law.rule.eldest_birth_within_rent_age</source><translation>청년월세 나이인 사람 중 가장 먼저 태어남</translation></message>
    <message><source>law.rule.eldest_birth_within_seoul_rent_age</source><translation>서울시 청년월세 나이인 사람 중 가장 먼저 태어남</translation></message>
    <message><source>law.rule.eldest_of_the_age</source><translation>대상 나이인 가구원 중 가장 나이가 많음 (한 가구에 한 명)</translation></message>
    <message><source>law.rule.electricity_at_least</source><translation>확실한 전기요금 할인액</translation></message>
    <message><source>law.rule.electricity_in_full</source><translation>전기요금 할인 한도 (생계·의료급여, 심한 장애)</translation></message>
    <message><source>law.rule.electricity_of_family</source><translation>전기요금 할인 한도 (다자녀·대가족·출산)</translation></message>
    <message><source>law.rule.electricity_of_middle</source><translation>전기요금 할인 한도 (주거·교육급여)</translation></message>
    <message><source>law.rule.electricity_of_near_poor_in_summer</source><translation>전기요금 할인 한도 (차상위, 6~8월)</translation></message>
    <message><source>law.rule.electricity_of_near_poor_off_summer</source><translation>전기요금 할인 한도 (차상위, 9~5월)</translation></message>
    <message><source>law.rule.energy_voucher</source><translation>에너지바우처 지원금</translation></message>
    <message><source>law.rule.expenses</source><translation>빼 주는 지출 (가구특성 지출비용)</translation></message>
    <message><source>law.rule.extra_for_small_child</source><translation>5세 이하 추가 양육비</translation></message>
    <message><source>law.rule.extra_of_parent</source><translation>추가 양육비</translation></message>
    <message><source>law.rule.extra_of_young_parent</source><translation>25~34세 한부모 추가 양육비</translation></message>
    <message><source>law.rule.family_earnings</source><translation>부부의 한 해 급여와 사업소득</translation></message>
    <message><source>law.rule.family_income</source><translation>부부의 한 해 소득 전부</translation></message>
    <message><source>law.rule.family_kind</source><translation>단독, 홑벌이, 맞벌이 구분</translation></message>
    <message><source>law.rule.fee_above_two</source><translation>보육료 (3~5세)</translation></message>
    <message><source>law.rule.fee_at_two</source><translation>보육료 (2세)</translation></message>
    <message><source>law.rule.fee_under_two</source><translation>보육료 (0~1세)</translation></message>
    <message><source>law.rule.financial_property</source><translation>공제한 뒤의 금융재산</translation></message>
    <message><source>law.rule.first_meeting_voucher</source><translation>첫만남이용권</translation></message>
    <message><source>law.rule.first_of_birth</source><translation>한 번의 출산에 한 번 지원</translation></message>
    <message><source>law.rule.fixed_part</source><translation>먼저 빼는 금액 (정액공제)</translation></message>
    <message><source>law.rule.fixed_part_by_age</source><translation>나이에 따른 정액공제</translation></message>
    <message><source>law.rule.fixed_part_by_disability</source><translation>등록장애인 정액공제</translation></message>
    <message><source>law.rule.fixed_part_by_school</source><translation>학생 정액공제</translation></message>
    <message><source>law.rule.fixed_part_of_care_leaver</source><translation>자립준비청년 정액공제</translation></message>
    <message><source>law.rule.fixed_part_of_young_parent</source><translation>청소년한부모 정액공제</translation></message>
    <message><source>law.rule.food_voucher_of_four</source><translation>농식품바우처 (4인)</translation></message>
    <message><source>law.rule.food_voucher_of_many</source><translation>농식품바우처 (5인 이상)</translation></message>
    <message><source>law.rule.food_voucher_of_one</source><translation>농식품바우처 (1인)</translation></message>
    <message><source>law.rule.food_voucher_of_some</source><translation>농식품바우처 (2~3인)</translation></message>
    <message><source>law.rule.full_pair</source><translation>부부 기초급여의 합</translation></message>
    <message><source>law.rule.full_tuition_at_least</source><translation>등록금 전액 (적어도 1구간 금액)</translation></message>
    <message><source>law.rule.funeral_grant</source><translation>장제급여</translation></message>
    <message><source>law.rule.gap</source><translation>기준소득까지 모자란 금액</translation></message>
    <message><source>law.rule.general_property</source><translation>땅, 집 같은 재산 (일반재산)</translation></message>
    <message><source>law.rule.general_property_with_car</source><translation>자동차를 더한 일반재산</translation></message>
    <message><source>law.rule.general_use_value</source><translation>일반 용도 자동차 값</translation></message>
    <message><source>law.rule.general_value</source><translation>일반재산으로 보는 자동차 값</translation></message>
    <message><source>law.rule.goes_nowhere</source><translation>어린이집, 유치원, 학교에 다니지 않음</translation></message>
    <message><source>law.rule.gross_earnings</source><translation>일해서 번 돈 (공제 전)</translation></message>
    <message><source>law.rule.gross_income</source><translation>가구의 모든 소득 (공제 전)</translation></message>
    <message><source>law.rule.gross_income_if_counted</source><translation>보장가구원의 모든 소득 (공제 전)</translation></message>
    <message><source>law.rule.gross_property_income</source><translation>재산에서 나온 소득 (공제 전)</translation></message>
    <message><source>law.rule.gross_public_transfers</source><translation>연금과 공적 지원금 (공제 전)</translation></message>
    <message><source>law.rule.has_basic_benefit</source><translation>생계·의료·주거·교육급여 대상</translation></message>
    <message><source>law.rule.has_basic_or_near_poor</source><translation>생계·의료·주거·교육급여나 차상위 대상</translation></message>
    <message><source>law.rule.has_bracket_amount</source><translation>구간별 금액 지원</translation></message>
    <message><source>law.rule.has_child_of_one_parent</source><translation>한부모가족의 자녀가 있음</translation></message>
    <message><source>law.rule.has_child_under_one</source><translation>1세 미만 아기가 있음</translation></message>
    <message><source>law.rule.has_culture_supplement</source><translation>문화누리카드 추가 지원 나이</translation></message>
    <message><source>law.rule.has_dependent_child</source><translation>부양자녀가 있음</translation></message>
    <message><source>law.rule.has_dependent_parent</source><translation>부양하는 70세 이상 부모가 있음</translation></message>
    <message><source>law.rule.has_earnings</source><translation>한 해 급여나 사업소득이 있음</translation></message>
    <message><source>law.rule.has_education_recipient</source><translation>교육급여 대상 학생이 있음</translation></message>
    <message><source>law.rule.has_electricity_ground</source><translation>전기요금 할인 사유가 있음</translation></message>
    <message><source>law.rule.has_energy_trait</source><translation>에너지바우처 가구원 조건</translation></message>
    <message><source>law.rule.has_family_earnings</source><translation>부부의 급여나 사업소득이 있음</translation></message>
    <message><source>law.rule.has_family_ground</source><translation>다자녀·대가족·출산 가구</translation></message>
    <message><source>law.rule.has_full_ground</source><translation>생계·의료급여 대상이거나 심한 장애</translation></message>
    <message><source>law.rule.has_full_tuition</source><translation>등록금 전액 지원 대상</translation></message>
    <message><source>law.rule.has_grant_status</source><translation>생계·의료·주거급여 가운데 하나의 대상</translation></message>
    <message><source>law.rule.has_head_a_partner</source><translation>가구주에게 배우자가 있음</translation></message>
    <message><source>law.rule.has_left_by_now</source><translation>보호가 이미 끝남</translation></message>
    <message><source>law.rule.has_limit_of_bill</source><translation>한도까지 감면</translation></message>
    <message><source>law.rule.has_listed_disability</source><translation>18세 이상이며 장애인연금 대상 장애</translation></message>
    <message><source>law.rule.has_livelihood_at_home</source><translation>집에서 살며 생계·의료급여 대상</translation></message>
    <message><source>law.rule.has_livelihood_benefit</source><translation>생계급여 대상 가구</translation></message>
    <message><source>law.rule.has_livelihood_status</source><translation>생계급여나 의료급여 대상</translation></message>
    <message><source>law.rule.has_low_status</source><translation>생계·의료·주거·교육급여, 차상위, 한부모 가운데 하나에 해당</translation></message>
    <message><source>law.rule.has_member_supported_with_food</source><translation>임산부나 34세 이하 가구원이 있음</translation></message>
    <message><source>law.rule.has_member_weak_to_cold</source><translation>더위·추위에 약한 가구원이 있음</translation></message>
    <message><source>law.rule.has_middle_ground</source><translation>주거·교육급여 대상</translation></message>
    <message><source>law.rule.has_no_basic_benefit</source><translation>기초생활보장 급여가 없음</translation></message>
    <message><source>law.rule.has_no_car_in_full</source><translation>값 전부를 반영하는 자동차가 없음</translation></message>
    <message><source>law.rule.has_no_care_grade</source><translation>장기요양 등급이 없음</translation></message>
    <message><source>law.rule.has_no_livelihood</source><translation>생계급여 대상이 아님</translation></message>
    <message><source>law.rule.has_no_livelihood_or_medical</source><translation>생계급여와 의료급여 대상이 아님</translation></message>
    <message><source>law.rule.has_no_national_benefit</source><translation>생계·의료·주거급여 대상이 아님</translation></message>
    <message><source>law.rule.has_no_obligor_above_limits</source><translation>소득이나 재산이 많은 부양의무자가 없음</translation></message>
    <message><source>law.rule.has_no_occupational_pension</source><translation>본인과 배우자에게 직역연금이 없음</translation></message>
    <message><source>law.rule.has_no_pension</source><translation>장애인연금 대상이 아님</translation></message>
    <message><source>law.rule.has_no_professional</source><translation>전문직 사업을 하지 않음</translation></message>
    <message><source>law.rule.has_no_rich_obligor</source><translation>소득이나 재산이 많은 부양의무자가 없음</translation></message>
    <message><source>law.rule.has_no_well_paid</source><translation>월평균 500만 원 이상 받는 상용근로자가 아님</translation></message>
    <message><source>law.rule.has_obligor_above_limits</source><translation>기준을 넘는 부양의무자가 있음</translation></message>
    <message><source>law.rule.has_other_status</source><translation>주거급여, 교육급여, 차상위 가운데 하나</translation></message>
    <message><source>law.rule.has_other_status_at_home</source><translation>집에서 살며 그 밖의 대상</translation></message>
    <message><source>law.rule.has_professional</source><translation>본인이나 배우자가 전문직 사업을 함</translation></message>
    <message><source>law.rule.has_severely_disabled</source><translation>심한 장애가 있는 가구원이 있음</translation></message>
    <message><source>law.rule.has_share_of_bill</source><translation>등록장애인이거나 국가유공자</translation></message>
    <message><source>law.rule.has_sports_ground</source><translation>해당 나이의 저소득 아동이거나 등록장애인</translation></message>
    <message><source>law.rule.has_status</source><translation>기초생활보장 또는 차상위 대상</translation></message>
    <message><source>law.rule.has_status_or_pension</source><translation>기초생활보장·차상위·기초연금 대상</translation></message>
    <message><source>law.rule.has_telecom_ground</source><translation>통신요금 감면 사유가 있음</translation></message>
    <message><source>law.rule.has_unmarried_head</source><translation>가구주가 미혼</translation></message>
    <message><source>law.rule.has_well_paid</source><translation>본인이나 배우자가 월평균 500만 원 이상 받는 상용근로자</translation></message>
    <message><source>law.rule.has_young_head</source><translation>가구주가 24세 이하</translation></message>
    <message><source>law.rule.heads_age</source><translation>가구주 나이</translation></message>
    <message><source>law.rule.home</source><translation>집 또는 보증금 전액</translation></message>
    <message><source>law.rule.home_care_allowance</source><translation>가정양육수당</translation></message>
    <message><source>law.rule.home_counted</source><translation>주거용재산 공제를 뺀 집 또는 보증금</translation></message>
    <message><source>law.rule.home_or_deposit</source><translation>집값 또는 보증금 전액</translation></message>
    <message><source>law.rule.home_rented_or_owned</source><translation>빌린 집이거나 자기 집</translation></message>
    <message><source>law.rule.household_size</source><translation>가구원 수 (보장가구)</translation></message>
    <message><source>law.rule.housing_line</source><translation>주거급여 기준액</translation></message>
    <message><source>law.rule.imputed_rent</source><translation>자녀 집에 살아 아낀 월세 (무료임차소득)</translation></message>
    <message><source>law.rule.in_crisis</source><translation>위기 사유가 있음</translation></message>
    <message><source>law.rule.in_daycare</source><translation>어린이집에 다님</translation></message>
    <message><source>law.rule.in_voucher_years</source><translation>사용 기간 안</translation></message>
    <message><source>law.rule.income_evaluation</source><translation>공제한 뒤의 소득 (소득평가액)</translation></message>
    <message><source>law.rule.income_line</source><translation>소득 기준액</translation></message>
    <message><source>law.rule.income_of_members</source><translation>가구원 소득의 합</translation></message>
    <message><source>law.rule.income_of_today</source><translation>지금 받는 소득의 합</translation></message>
    <message><source>law.rule.income_of_year</source><translation>한 해 소득 전부</translation></message>
    <message><source>law.rule.income_that_counts</source><translation>장려금에 반영하는 한 해 소득</translation></message>
    <message><source>law.rule.interest</source><translation>가구원의 이자소득</translation></message>
    <message><source>law.rule.interest_of_members</source><translation>가구원 이자소득의 합</translation></message>
    <message><source>law.rule.is_above_age_two</source><translation>3세 이상</translation></message>
    <message><source>law.rule.is_above_education_line</source><translation>교육급여 기준액 초과</translation></message>
    <message><source>law.rule.is_above_limits</source><translation>소득이나 재산이 기준을 넘는 부양의무자</translation></message>
    <message><source>law.rule.is_above_lower_line</source><translation>소득이 하한 초과</translation></message>
    <message><source>law.rule.is_adult_off_list</source><translation>장애인연금 대상이 아닌 성인 등록장애인</translation></message>
    <message><source>law.rule.is_allowance_found</source><translation>수당 대상</translation></message>
    <message><source>law.rule.is_before_birthday_month</source><translation>18세 생일이 있는 달 전</translation></message>
    <message><source>law.rule.is_before_last_anniversary</source><translation>보호가 끝난 지 5년 미만</translation></message>
    <message><source>law.rule.is_below_allowance_age</source><translation>아동수당 나이</translation></message>
    <message><source>law.rule.is_below_asset_limit</source><translation>재산이 기준 미만</translation></message>
    <message><source>law.rule.is_below_child_income_limit</source><translation>자녀장려금 소득 기준 미만</translation></message>
    <message><source>law.rule.is_below_income_limit</source><translation>근로장려금 소득 기준 미만</translation></message>
    <message><source>law.rule.is_below_own_income_limit</source><translation>본인 소득이 제한 금액 미만</translation></message>
    <message><source>law.rule.is_benefit_found</source><translation>부모급여 대상</translation></message>
    <message><source>law.rule.is_by_family</source><translation>다자녀·대가족·출산으로 할인</translation></message>
    <message><source>law.rule.is_by_middle_ground</source><translation>주거·교육급여로 할인</translation></message>
    <message><source>law.rule.is_by_near_poor</source><translation>차상위로만 할인</translation></message>
    <message><source>law.rule.is_by_near_poor_in_summer</source><translation>차상위로만 할인 (6~8월)</translation></message>
    <message><source>law.rule.is_by_near_poor_off_summer</source><translation>차상위로만 할인 (9~5월)</translation></message>
    <message><source>law.rule.is_care_found</source><translation>노인맞춤돌봄 대상</translation></message>
    <message><source>law.rule.is_care_leaver</source><translation>자립준비청년</translation></message>
    <message><source>law.rule.is_cared_for_at_home</source><translation>집에서 돌봄</translation></message>
    <message><source>law.rule.is_child</source><translation>아동</translation></message>
    <message><source>law.rule.is_child_allowance_found</source><translation>장애아동수당 대상</translation></message>
    <message><source>law.rule.is_child_at_head</source><translation>18세 미만 가구주</translation></message>
    <message><source>law.rule.is_child_credit_found</source><translation>자녀장려금 대상</translation></message>
    <message><source>law.rule.is_child_of_family</source><translation>한부모가족의 자녀</translation></message>
    <message><source>law.rule.is_child_under_one</source><translation>1세 미만 아기</translation></message>
    <message><source>law.rule.is_childbirth_grant_found</source><translation>해산급여 대상</translation></message>
    <message><source>law.rule.is_citizen</source><translation>대한민국 국적</translation></message>
    <message><source>law.rule.is_counted_in_full</source><translation>값 전부를 반영하는 자동차 (고급자동차)</translation></message>
    <message><source>law.rule.is_credit_found</source><translation>근로장려금 대상</translation></message>
    <message><source>law.rule.is_credit_paid_at_all</source><translation>지급하는 최소 금액 이상</translation></message>
    <message><source>law.rule.is_culture_found</source><translation>문화누리카드 대상</translation></message>
    <message><source>law.rule.is_dependant</source><translation>부양가족</translation></message>
    <message><source>law.rule.is_dependent_child</source><translation>부양자녀</translation></message>
    <message><source>law.rule.is_dependent_parent</source><translation>부양하는 부모</translation></message>
    <message><source>law.rule.is_diagnosed_with_dementia</source><translation>치매 진단을 받음</translation></message>
    <message><source>law.rule.is_disabled_child</source><translation>장애아동</translation></message>
    <message><source>law.rule.is_disabled_of_sports_age</source><translation>5~69세 등록장애인</translation></message>
    <message><source>law.rule.is_earner</source><translation>한 해 300만 원 이상 번 사람</translation></message>
    <message><source>law.rule.is_education_found</source><translation>교육급여 대상</translation></message>
    <message><source>law.rule.is_eldest_of_rent_age</source><translation>청년월세 나이인 가구원 중 가장 나이가 많음</translation></message>
    <message><source>law.rule.is_eldest_of_seoul_rent_age</source><translation>서울시 청년월세 나이인 가구원 중 가장 나이가 많음</translation></message>
    <message><source>law.rule.is_emergency_found</source><translation>긴급복지 생계지원 대상</translation></message>
    <message><source>law.rule.is_energy_found</source><translation>에너지바우처 대상</translation></message>
    <message><source>law.rule.is_entitled</source><translation>모든 조건을 갖춤</translation></message>
    <message><source>law.rule.is_every_car_below_limit</source><translation>자동차 값이 모두 기준 미만</translation></message>
    <message><source>law.rule.is_expecting</source><translation>임신 중</translation></message>
    <message><source>law.rule.is_expecting_or_newborn</source><translation>임신 중이거나 만 1세 미만</translation></message>
    <message><source>law.rule.is_family_car</source><translation>다자녀·다인 가구의 자동차</translation></message>
    <message><source>law.rule.is_fee_found</source><translation>보육료 대상</translation></message>
    <message><source>law.rule.is_food_for_four</source><translation>4인 가구</translation></message>
    <message><source>law.rule.is_food_for_many</source><translation>5인 이상 가구</translation></message>
    <message><source>law.rule.is_food_for_one</source><translation>1인 가구</translation></message>
    <message><source>law.rule.is_food_for_some</source><translation>2~3인 가구</translation></message>
    <message><source>law.rule.is_food_found</source><translation>농식품바우처 대상</translation></message>
    <message><source>law.rule.is_funeral_grant_found</source><translation>장제급여 대상</translation></message>
    <message><source>law.rule.is_head_married</source><translation>가구주의 결혼이 이어지고 있음</translation></message>
    <message><source>law.rule.is_head_or_spouse</source><translation>가구주 또는 배우자</translation></message>
    <message><source>law.rule.is_headed_by_child</source><translation>18세 미만이 가구주인 가구</translation></message>
    <message><source>law.rule.is_home_care_found</source><translation>가정양육수당 대상</translation></message>
    <message><source>law.rule.is_home_rented_or_owned</source><translation>빌린 집이거나 자기 집</translation></message>
    <message><source>law.rule.is_housing_found</source><translation>주거급여 대상</translation></message>
    <message><source>law.rule.is_in_couple</source><translation>부부 가구</translation></message>
    <message><source>law.rule.is_in_crisis</source><translation>위기 사유가 있음</translation></message>
    <message><source>law.rule.is_in_daycare</source><translation>어린이집에 다님</translation></message>
    <message><source>law.rule.is_in_facility</source><translation>시설에 삶</translation></message>
    <message><source>law.rule.is_in_seoul</source><translation>서울에 삶</translation></message>
    <message><source>law.rule.is_in_voucher_years</source><translation>사용 기간 안</translation></message>
    <message><source>law.rule.is_known_to_have_left</source><translation>보호가 끝난 날이 적혀 있음</translation></message>
    <message><source>law.rule.is_large_family</source><translation>다자녀 또는 다인 가구</translation></message>
    <message><source>law.rule.is_listed_child</source><translation>자녀나 손자녀</translation></message>
    <message><source>law.rule.is_livelihood_found</source><translation>생계급여 대상</translation></message>
    <message><source>law.rule.is_living_apart</source><translation>부모와 따로 삶</translation></message>
    <message><source>law.rule.is_married_head</source><translation>결혼한 가구주</translation></message>
    <message><source>law.rule.is_medical_found</source><translation>의료급여 대상</translation></message>
    <message><source>law.rule.is_minor</source><translation>19세 미만 가구원</translation></message>
    <message><source>law.rule.is_more_persons</source><translation>2인 이상 가구</translation></message>
    <message><source>law.rule.is_near_poor</source><translation>차상위 대상</translation></message>
    <message><source>law.rule.is_newborn</source><translation>만 1세 미만</translation></message>
    <message><source>law.rule.is_no_pupil</source><translation>학교에 다니는 18~20세가 아님</translation></message>
    <message><source>law.rule.is_no_student</source><translation>중·고등학교와 대학교에 다니지 않음</translation></message>
    <message><source>law.rule.is_nobody_able_to_work</source><translation>일할 수 있는 가구원이 없음</translation></message>
    <message><source>law.rule.is_not_in_facility</source><translation>집에서 삶</translation></message>
    <message><source>law.rule.is_not_old</source><translation>65세 미만</translation></message>
    <message><source>law.rule.is_not_one_in_daycare</source><translation>어린이집에 다니는 1세가 아님</translation></message>
    <message><source>law.rule.is_of_age_two</source><translation>2세</translation></message>
    <message><source>law.rule.is_of_allowance_age</source><translation>아동수당을 받는 나이</translation></message>
    <message><source>law.rule.is_of_care_age</source><translation>노인맞춤돌봄 나이</translation></message>
    <message><source>law.rule.is_of_culture_age</source><translation>6세 이상</translation></message>
    <message><source>law.rule.is_of_home_care_months</source><translation>24~85개월</translation></message>
    <message><source>law.rule.is_of_rent_age</source><translation>19~34세 가구원</translation></message>
    <message><source>law.rule.is_of_seoul_rent_age</source><translation>19~39세 가구원</translation></message>
    <message><source>law.rule.is_of_sports_child_age</source><translation>5~18세</translation></message>
    <message><source>law.rule.is_of_sports_kind</source><translation>스포츠강좌이용권 나이</translation></message>
    <message><source>law.rule.is_of_treatment_age</source><translation>치매치료관리비 나이</translation></message>
    <message><source>law.rule.is_of_working_age</source><translation>15~69세 가구원</translation></message>
    <message><source>law.rule.is_of_youth_allowance_age</source><translation>19~34세 가구원</translation></message>
    <message><source>law.rule.is_old</source><translation>65세 이상</translation></message>
    <message><source>law.rule.is_old_enough</source><translation>나이가 됨</translation></message>
    <message><source>law.rule.is_old_with_livelihood</source><translation>65세 이상이며 생계·의료급여 대상</translation></message>
    <message><source>law.rule.is_old_without_livelihood</source><translation>65세 이상이며 생계·의료급여 대상이 아님</translation></message>
    <message><source>law.rule.is_older_pupil</source><translation>고등학교에 다니는 22세 미만</translation></message>
    <message><source>law.rule.is_on_list</source><translation>장애인연금 대상 장애</translation></message>
    <message><source>law.rule.is_one_parent_family</source><translation>소득 기준 안의 한부모가족</translation></message>
    <message><source>law.rule.is_one_person</source><translation>1인 가구</translation></message>
    <message><source>law.rule.is_out_of_school</source><translation>학교에 다니지 않음</translation></message>
    <message><source>law.rule.is_out_of_work</source><translation>일하지 않음</translation></message>
    <message><source>law.rule.is_own_child</source><translation>자녀로 등록된 가구원</translation></message>
    <message><source>law.rule.is_owner</source><translation>자기 집</translation></message>
    <message><source>law.rule.is_parents_income_within</source><translation>부모 가구의 소득이 기준 이하</translation></message>
    <message><source>law.rule.is_parents_property_within</source><translation>부모 가구의 재산이 기준 이하</translation></message>
    <message><source>law.rule.is_partner_entitled</source><translation>배우자도 대상</translation></message>
    <message><source>law.rule.is_partner_of_head</source><translation>가구주의 배우자</translation></message>
    <message><source>law.rule.is_paying_rent_privately</source><translation>민간 월세를 냄</translation></message>
    <message><source>law.rule.is_pension_found</source><translation>장애인연금 대상</translation></message>
    <message><source>law.rule.is_postpartum_care_found</source><translation>산후조리경비 대상</translation></message>
    <message><source>law.rule.is_professional</source><translation>전문직 사업을 하는 가구주나 배우자</translation></message>
    <message><source>law.rule.is_pupil</source><translation>초·중·고 학생</translation></message>
    <message><source>law.rule.is_pupil_of_18_to_20</source><translation>학교에 다니는 18~20세</translation></message>
    <message><source>law.rule.is_pupil_of_family</source><translation>학교에 다니는 한부모가족 자녀</translation></message>
    <message><source>law.rule.is_registered</source><translation>등록장애인</translation></message>
    <message><source>law.rule.is_registered_ill</source><translation>등록된 결핵·희귀·중증 질환자</translation></message>
    <message><source>law.rule.is_renting_by_month</source><translation>월세를 냄 (공공임대 포함)</translation></message>
    <message><source>law.rule.is_renting_privately</source><translation>민간 월세로 삶</translation></message>
    <message><source>law.rule.is_sanitary_found</source><translation>생리용품 지원 대상</translation></message>
    <message><source>law.rule.is_scholarship_found</source><translation>국가장학금 대상</translation></message>
    <message><source>law.rule.is_school_supplied</source><translation>학용품비를 주는 학교</translation></message>
    <message><source>law.rule.is_seoul_basic_found</source><translation>서울형 기초보장 대상</translation></message>
    <message><source>law.rule.is_seoul_emergency_found</source><translation>서울형 긴급복지 대상</translation></message>
    <message><source>law.rule.is_seoul_rent_found</source><translation>서울시 청년월세 대상</translation></message>
    <message><source>law.rule.is_settlement_found</source><translation>자립정착금 대상</translation></message>
    <message><source>law.rule.is_severely_disabled</source><translation>심한 장애</translation></message>
    <message><source>law.rule.is_size_beyond_table</source><translation>금액 표를 넘는 가구원 수</translation></message>
    <message><source>law.rule.is_size_in_national_table_only</source><translation>국가 금액 표에만 있는 가구원 수</translation></message>
    <message><source>law.rule.is_size_in_seoul_table</source><translation>서울형 금액 표에 있는 가구원 수</translation></message>
    <message><source>law.rule.is_size_in_table</source><translation>금액 표에 있는 가구원 수</translation></message>
    <message><source>law.rule.is_small_child</source><translation>5세 이하 자녀</translation></message>
    <message><source>law.rule.is_small_passenger_car</source><translation>작은 승용차</translation></message>
    <message><source>law.rule.is_small_van_or_truck</source><translation>작은 승합·화물차</translation></message>
    <message><source>law.rule.is_somebody_registered_ill</source><translation>등록된 질환자가 있음</translation></message>
    <message><source>law.rule.is_sports_child</source><translation>해당 나이의 저소득 아동</translation></message>
    <message><source>law.rule.is_sports_found</source><translation>스포츠강좌이용권 대상</translation></message>
    <message><source>law.rule.is_student</source><translation>대학생</translation></message>
    <message><source>law.rule.is_summer</source><translation>6~8월</translation></message>
    <message><source>law.rule.is_support_found</source><translation>아동양육비 대상</translation></message>
    <message><source>law.rule.is_supported_with_food</source><translation>임산부이거나 34세 이하</translation></message>
    <message><source>law.rule.is_telecom_found</source><translation>통신요금 감면 대상</translation></message>
    <message><source>law.rule.is_tenant</source><translation>세입자</translation></message>
    <message><source>law.rule.is_transport_found</source><translation>임산부 교통비 대상</translation></message>
    <message><source>law.rule.is_treatment_found</source><translation>치매치료관리비 대상</translation></message>
    <message><source>law.rule.is_unable_to_work_or_uncounted</source><translation>일하기 어려운 가구원</translation></message>
    <message><source>law.rule.is_under_age_two</source><translation>0~1세</translation></message>
    <message><source>law.rule.is_under_eight</source><translation>8세 미만</translation></message>
    <message><source>law.rule.is_under_six</source><translation>6세 미만</translation></message>
    <message><source>law.rule.is_under_two</source><translation>2세 미만</translation></message>
    <message><source>law.rule.is_unmarried_head</source><translation>미혼 가구주</translation></message>
    <message><source>law.rule.is_voucher_found</source><translation>첫만남이용권 대상</translation></message>
    <message><source>law.rule.is_weak_to_cold</source><translation>더위·추위에 약한 가구원</translation></message>
    <message><source>law.rule.is_well_paid</source><translation>월평균 500만 원 이상 받는 상용근로자</translation></message>
    <message><source>law.rule.is_within_asset_limit</source><translation>재산 기준 이하</translation></message>
    <message><source>law.rule.is_within_days_of_birth</source><translation>산후조리경비 신청 기한 안</translation></message>
    <message><source>law.rule.is_within_deposit_limit</source><translation>보증금이 기준 이하</translation></message>
    <message><source>law.rule.is_within_education_line</source><translation>교육급여 기준액 이하</translation></message>
    <message><source>law.rule.is_within_housing_line</source><translation>주거급여 기준액 이하</translation></message>
    <message><source>law.rule.is_within_income_line</source><translation>소득이 기준액 이하</translation></message>
    <message><source>law.rule.is_within_last_bracket</source><translation>지원 구간 안</translation></message>
    <message><source>law.rule.is_within_line</source><translation>기준액 이하</translation></message>
    <message><source>law.rule.is_within_livelihood_line</source><translation>생계급여 기준액 이하</translation></message>
    <message><source>law.rule.is_within_medical_line</source><translation>의료급여 기준액 이하</translation></message>
    <message><source>law.rule.is_within_near_poor_line</source><translation>차상위 기준액 이하</translation></message>
    <message><source>law.rule.is_within_property_ceiling</source><translation>재산 기준 이하</translation></message>
    <message><source>law.rule.is_within_rent_asset_limit</source><translation>청년월세 재산 기준 이하</translation></message>
    <message><source>law.rule.is_within_rent_income_line</source><translation>청년월세 소득 기준 이하</translation></message>
    <message><source>law.rule.is_within_rent_limit</source><translation>월세가 기준 이하</translation></message>
    <message><source>law.rule.is_within_savings_ceiling</source><translation>금융재산 기준 이하</translation></message>
    <message><source>law.rule.is_within_seoul_asset_limit</source><translation>재산이 서울형 긴급복지 기준 이하</translation></message>
    <message><source>law.rule.is_within_seoul_income_line</source><translation>소득이 서울형 긴급복지 기준액 이하</translation></message>
    <message><source>law.rule.is_within_seoul_rent_property_limit</source><translation>서울시 청년월세 재산 기준 이하</translation></message>
    <message><source>law.rule.is_within_seoul_savings_ceiling</source><translation>금융재산이 서울형 긴급복지 상한 이하</translation></message>
    <message><source>law.rule.is_within_standard</source><translation>기준소득 이하</translation></message>
    <message><source>law.rule.is_within_threshold</source><translation>기준액 이하</translation></message>
    <message><source>law.rule.is_within_treatment_line</source><translation>소득인정액이 치매치료관리비 기준액 이하</translation></message>
    <message><source>law.rule.is_within_upper_line</source><translation>소득이 상한 이하</translation></message>
    <message><source>law.rule.is_within_voucher_deposit_limit</source><translation>주택바우처 보증금 기준 이하</translation></message>
    <message><source>law.rule.is_within_voucher_line</source><translation>주택바우처 소득 기준 이하</translation></message>
    <message><source>law.rule.is_within_youth_allowance_line</source><translation>청년수당 소득 기준 이하</translation></message>
    <message><source>law.rule.is_without_basic_benefit</source><translation>기초생활보장 급여가 없음</translation></message>
    <message><source>law.rule.is_without_housing_benefit</source><translation>주거급여 대상이 아님</translation></message>
    <message><source>law.rule.is_without_job_seeker_allowance</source><translation>구직촉진수당 대상이 아님</translation></message>
    <message><source>law.rule.is_without_seoul_rent</source><translation>서울시 청년월세 대상이 아님</translation></message>
    <message><source>law.rule.is_without_unemployment_benefit</source><translation>실업급여를 받지 않음</translation></message>
    <message><source>law.rule.is_without_youth_allowance</source><translation>청년수당을 지금 받지 않음</translation></message>
    <message><source>law.rule.is_without_youth_rent</source><translation>국토부 청년월세 대상이 아님</translation></message>
    <message><source>law.rule.is_young</source><translation>34세 이하</translation></message>
    <message><source>law.rule.is_young_woman</source><translation>9~24세 여성</translation></message>
    <message><source>law.rule.is_youth_allowance_found</source><translation>청년수당 대상</translation></message>
    <message><source>law.rule.is_youth_rent_found</source><translation>국토부 청년월세 대상</translation></message>
    <message><source>law.rule.is_zero_in_daycare</source><translation>어린이집에 다니는 0세</translation></message>
    <message><source>law.rule.job_seeker_allowance</source><translation>구직촉진수당</translation></message>
    <message><source>law.rule.kept_pensions</source><translation>가구원이 계속 받는 기초연금</translation></message>
    <message><source>law.rule.least_income</source><translation>근로소득을 뺀 소득인정액</translation></message>
    <message><source>law.rule.left_at_18_or_older</source><translation>18세 이후에 보호가 끝남</translation></message>
    <message><source>law.rule.left_by_now</source><translation>보호가 이미 끝남</translation></message>
    <message><source>law.rule.line</source><translation>한부모가족 기준액</translation></message>
    <message><source>law.rule.line_of_bracket_3</source><translation>학자금 지원 3구간 기준액</translation></message>
    <message><source>law.rule.line_of_bracket_4</source><translation>학자금 지원 4구간 기준액</translation></message>
    <message><source>law.rule.line_of_bracket_5</source><translation>학자금 지원 5구간 기준액</translation></message>
    <message><source>law.rule.line_of_bracket_6</source><translation>학자금 지원 6구간 기준액</translation></message>
    <message><source>law.rule.line_of_bracket_7</source><translation>학자금 지원 7구간 기준액</translation></message>
    <message><source>law.rule.line_of_bracket_8</source><translation>학자금 지원 8구간 기준액</translation></message>
    <message><source>law.rule.line_of_bracket_9</source><translation>학자금 지원 9구간 기준액</translation></message>
    <message><source>law.rule.livelihood_amount</source><translation>생계급여액</translation></message>
    <message><source>law.rule.livelihood_line</source><translation>생계급여 기준액</translation></message>
    <message><source>law.rule.lives_apart</source><translation>부모와 따로 삶</translation></message>
    <message><source>law.rule.lives_in_seoul</source><translation>서울에 삶</translation></message>
    <message><source>law.rule.maternity_transport</source><translation>임산부 교통비</translation></message>
    <message><source>law.rule.may_be_general</source><translation>일반재산으로 볼 수 있는 자동차</translation></message>
    <message><source>law.rule.may_be_left_out</source><translation>재산에서 빼는 자동차</translation></message>
    <message><source>law.rule.may_have_all</source><translation>기준연금액 전액 대상</translation></message>
    <message><source>law.rule.may_have_basic_benefit</source><translation>기초급여 대상</translation></message>
    <message><source>law.rule.may_obligors_be_passed</source><translation>부양의무자가 없거나 부양능력이 없음</translation></message>
    <message><source>law.rule.may_partner_have_basic_benefit</source><translation>배우자도 기초급여 대상</translation></message>
    <message><source>law.rule.may_receive_pension</source><translation>지금 기초연금을 받음</translation></message>
    <message><source>law.rule.median</source><translation>기준 중위소득</translation></message>
    <message><source>law.rule.medical_line</source><translation>의료급여 기준액</translation></message>
    <message><source>law.rule.medical_type</source><translation>의료급여 종별</translation></message>
    <message><source>law.rule.minors_count</source><translation>19세 미만 가구원 수</translation></message>
    <message><source>law.rule.most_beyond_table</source><translation>고시 표보다 많은 가구원의 가장 큰 금액</translation></message>
    <message><source>law.rule.most_income</source><translation>근로소득을 모두 더한 소득인정액</translation></message>
    <message><source>law.rule.most_of_treatment</source><translation>치매치료관리비 상한</translation></message>
    <message><source>law.rule.most_possible</source><translation>받을 수 있는 가장 큰 금액</translation></message>
    <message><source>law.rule.most_with_income</source><translation>수당과 소득을 더한 한도</translation></message>
    <message><source>law.rule.near_poor_line</source><translation>차상위 기준액</translation></message>
    <message><source>law.rule.net_assets</source><translation>재산에서 빚을 뺀 금액</translation></message>
    <message><source>law.rule.net_property</source><translation>빚을 뺀 재산</translation></message>
    <message><source>law.rule.no_basic_benefit</source><translation>기초생활보장 급여가 없음</translation></message>
    <message><source>law.rule.no_car_in_full</source><translation>값 전부를 반영하는 자동차가 없음</translation></message>
    <message><source>law.rule.no_care_grade</source><translation>장기요양 등급이 없음</translation></message>
    <message><source>law.rule.no_dear_car</source><translation>자동차 값이 모두 기준 미만</translation></message>
    <message><source>law.rule.no_disability_pension</source><translation>장애인연금 대상이 아님</translation></message>
    <message><source>law.rule.no_high_wage</source><translation>본인과 배우자가 월평균 500만 원 이상 받는 상용근로자가 아님</translation></message>
    <message><source>law.rule.no_housing_benefit</source><translation>주거급여 대상이 아님</translation></message>
    <message><source>law.rule.no_job_seeker_allowance</source><translation>구직촉진수당 대상이 아님</translation></message>
    <message><source>law.rule.no_licensed_profession</source><translation>본인과 배우자가 전문직 사업을 하지 않음</translation></message>
    <message><source>law.rule.no_livelihood</source><translation>생계급여 대상이 아님</translation></message>
    <message><source>law.rule.no_livelihood_or_medical</source><translation>생계급여와 의료급여 대상이 아님</translation></message>
    <message><source>law.rule.no_national_benefit</source><translation>생계·의료·주거급여 대상이 아님</translation></message>
    <message><source>law.rule.no_occupational_pension</source><translation>본인과 배우자에게 직역연금이 없음</translation></message>
    <message><source>law.rule.no_pupil</source><translation>학교에 다니는 18~20세가 아님</translation></message>
    <message><source>law.rule.no_rich_obligor</source><translation>소득이나 재산이 많은 부양의무자가 없음</translation></message>
    <message><source>law.rule.no_seoul_youth_rent</source><translation>서울시 청년월세 대상이 아님</translation></message>
    <message><source>law.rule.no_unemployment_benefit</source><translation>실업급여를 받지 않음</translation></message>
    <message><source>law.rule.no_youth_allowance</source><translation>청년수당을 지금 받지 않음</translation></message>
    <message><source>law.rule.no_youth_rent</source><translation>국토부 청년월세 대상이 아님</translation></message>
    <message><source>law.rule.not_one_in_daycare</source><translation>어린이집에 다니는 1세가 아님</translation></message>
    <message><source>law.rule.nothing_sure</source><translation>확실한 금액 없음</translation></message>
    <message><source>law.rule.obligors_passed</source><translation>부양의무자가 없거나 부양능력이 없음</translation></message>
    <message><source>law.rule.of_allowance_age</source><translation>아동수당을 받는 나이</translation></message>
    <message><source>law.rule.of_home_care_months</source><translation>24~85개월</translation></message>
    <message><source>law.rule.order_of_birth</source><translation>출생순위</translation></message>
    <message><source>law.rule.other_dependant_count</source><translation>본인을 뺀 부양가족 수</translation></message>
    <message><source>law.rule.out_of_school</source><translation>학교에 다니지 않음</translation></message>
    <message><source>law.rule.out_of_work</source><translation>일하지 않음</translation></message>
    <message><source>law.rule.own_gross_income</source><translation>한 사람의 모든 소득 (공제 전)</translation></message>
    <message><source>law.rule.own_income</source><translation>본인의 반영 소득</translation></message>
    <message><source>law.rule.own_income_limit</source><translation>1인 가구 중위소득의 60%</translation></message>
    <message><source>law.rule.parent_benefit_at_home</source><translation>부모급여</translation></message>
    <message><source>law.rule.parent_benefit_in_daycare</source><translation>부모급여 현금 (어린이집)</translation></message>
    <message><source>law.rule.parents_within_income</source><translation>부모 가구의 소득이 기준 이하이거나 보지 않음</translation></message>
    <message><source>law.rule.parents_within_property</source><translation>부모 가구의 재산이 기준 이하이거나 보지 않음</translation></message>
    <message><source>law.rule.partners_income</source><translation>배우자의 반영 소득</translation></message>
    <message><source>law.rule.partners_occupational_pension</source><translation>배우자의 직역연금</translation></message>
    <message><source>law.rule.partners_reduced_amount</source><translation>배우자의 부부 감액 뒤 금액</translation></message>
    <message><source>law.rule.partners_wage</source><translation>배우자의 상시근로 소득</translation></message>
    <message><source>law.rule.pays_monthly_rent</source><translation>월세를 냄 (공공임대 포함)</translation></message>
    <message><source>law.rule.pays_private_rent</source><translation>민간 월세를 냄</translation></message>
    <message><source>law.rule.pension_at_least</source><translation>장애인연금 (근로소득 포함)</translation></message>
    <message><source>law.rule.pension_at_most</source><translation>장애인연금 (근로소득 제외)</translation></message>
    <message><source>law.rule.pension_kept</source><translation>계속 받는 기초연금</translation></message>
    <message><source>law.rule.pension_of_today</source><translation>지금 받는 기초연금</translation></message>
    <message><source>law.rule.pensions_of_today</source><translation>가구원이 지금 받는 기초연금의 합</translation></message>
    <message><source>law.rule.postpartum_care</source><translation>산후조리경비</translation></message>
    <message><source>law.rule.printed_rent</source><translation>고시한 기준임대료</translation></message>
    <message><source>law.rule.private_transfers</source><translation>정기적으로 받는 도움 (사적이전소득)</translation></message>
    <message><source>law.rule.property_ceiling</source><translation>재산 기준</translation></message>
    <message><source>law.rule.property_left</source><translation>공제하고 남은 재산</translation></message>
    <message><source>law.rule.property_tested</source><translation>빚을 뺀 재산</translation></message>
    <message><source>law.rule.public_transfers</source><translation>반영하는 연금과 공적 지원금 (공적이전소득)</translation></message>
    <message><source>law.rule.raised_to</source><translation>적은 장려금을 올려 주는 금액</translation></message>
    <message><source>law.rule.ratio_by_assets</source><translation>재산에 따른 지급 비율</translation></message>
    <message><source>law.rule.reaches_least_credit</source><translation>장려금이 1만 5천 원 이상</translation></message>
    <message><source>law.rule.received_pension</source><translation>지금 받는 기초연금</translation></message>
    <message><source>law.rule.recognised_income</source><translation>소득과 재산을 합한 금액 (소득인정액)</translation></message>
    <message><source>law.rule.reduced_amount</source><translation>부부 감액 뒤의 금액</translation></message>
    <message><source>law.rule.rent_benefit</source><translation>임차급여액</translation></message>
    <message><source>law.rule.rent_with_deposit</source><translation>보증금을 월세로 바꿔 더한 월세</translation></message>
    <message><source>law.rule.rents_privately</source><translation>민간 월세로 삶</translation></message>
    <message><source>law.rule.repair_light</source><translation>경보수 지원 한도</translation></message>
    <message><source>law.rule.repair_major</source><translation>대보수 지원 한도</translation></message>
    <message><source>law.rule.repair_share</source><translation>수선비 지원 비율</translation></message>
    <message><source>law.rule.residence</source><translation>사는 집이나 보증금의 재산값</translation></message>
    <message><source>law.rule.residence_above_limit</source><translation>주거용재산 한도를 넘는 금액</translation></message>
    <message><source>law.rule.residential_property</source><translation>사는 집의 재산값 (주거용재산)</translation></message>
    <message><source>law.rule.room</source><translation>기준액까지 남은 금액</translation></message>
    <message><source>law.rule.room_above_least_credit</source><translation>지급하는 최소 금액보다 많은 금액</translation></message>
    <message><source>law.rule.room_above_lower_line</source><translation>소득 하한을 넘는 금액</translation></message>
    <message><source>law.rule.room_at_least</source><translation>기준액까지 남은 금액 (근로소득 포함)</translation></message>
    <message><source>law.rule.room_at_most</source><translation>기준액까지 남은 금액 (근로소득 제외)</translation></message>
    <message><source>law.rule.room_of_both</source><translation>부부가 함께 받을 수 있는 금액</translation></message>
    <message><source>law.rule.room_to_asset_limit</source><translation>재산 기준까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_car_limit</source><translation>자동차 값 기준까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_child_income_limit</source><translation>자녀장려금 소득 기준까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_deposit_limit</source><translation>보증금 기준까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_education_line</source><translation>교육급여 기준액까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_housing_line</source><translation>주거급여 기준액까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_income_limit</source><translation>근로장려금 소득 기준까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_income_line</source><translation>소득 기준액까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_last_bracket</source><translation>지원 구간 끝까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_line</source><translation>기준액까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_livelihood_line</source><translation>생계급여 기준액까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_low_status</source><translation>차상위·한부모 기준까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_medical_line</source><translation>의료급여 기준액까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_near_poor_line</source><translation>차상위 기준액까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_own_income_limit</source><translation>본인 소득 제한까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_parents_property_limit</source><translation>부모 가구 재산 기준까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_property_ceiling</source><translation>재산 기준까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_rent_asset_limit</source><translation>청년월세 재산 기준까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_rent_income_line</source><translation>청년월세 소득 기준까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_rent_limit</source><translation>월세 기준까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_savings_ceiling</source><translation>금융재산 상한까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_seoul_asset_limit</source><translation>서울형 긴급복지 재산 기준까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_seoul_income_line</source><translation>서울형 긴급복지 소득 기준액까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_seoul_rent_property_limit</source><translation>서울시 청년월세 재산 기준까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_seoul_savings_ceiling</source><translation>서울형 긴급복지 금융재산 상한까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_treatment_line</source><translation>치매치료관리비 기준액까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_upper_line</source><translation>소득 상한까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_voucher_deposit_limit</source><translation>주택바우처 보증금 기준까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_voucher_line</source><translation>주택바우처 소득 기준까지 남은 금액</translation></message>
    <message><source>law.rule.room_to_youth_allowance_line</source><translation>청년수당 소득 기준까지 남은 금액</translation></message>
    <message><source>law.rule.sanitary_products</source><translation>생리용품 지원금</translation></message>
    <message><source>law.rule.savings_ceiling</source><translation>금융재산 상한</translation></message>
    <message><source>law.rule.scholarship</source><translation>국가장학금 (구간별)</translation></message>
    <message><source>law.rule.school_supplied</source><translation>학용품비를 주는 학교</translation></message>
    <message><source>law.rule.self_pay</source><translation>스스로 내는 몫 (자기부담분)</translation></message>
    <message><source>law.rule.seoul_amount_beyond_table</source><translation>서울형 긴급복지 생계비 (7인 이상)</translation></message>
    <message><source>law.rule.seoul_amount_by_national_table</source><translation>서울형 긴급복지 생계비 (5~6인)</translation></message>
    <message><source>law.rule.seoul_amount_by_table</source><translation>서울형 긴급복지 생계비</translation></message>
    <message><source>law.rule.seoul_income_line</source><translation>서울형 긴급복지 소득 기준액</translation></message>
    <message><source>law.rule.seoul_youth_allowance</source><translation>서울시 청년수당</translation></message>
    <message><source>law.rule.seoul_youth_rent</source><translation>서울시 청년월세</translation></message>
    <message><source>law.rule.sports_voucher</source><translation>스포츠강좌이용권 지원금</translation></message>
    <message><source>law.rule.standard_income</source><translation>기준소득 (중위소득 85%)</translation></message>
    <message><source>law.rule.standard_rent</source><translation>우리 가구의 기준임대료</translation></message>
    <message><source>law.rule.supplement_of_old_with_livelihood</source><translation>부가급여 (65세 이상, 생계·의료)</translation></message>
    <message><source>law.rule.supplement_of_other_old</source><translation>부가급여 (65세 이상, 그 밖)</translation></message>
    <message><source>law.rule.supplement_to_64</source><translation>부가급여 (65세 미만)</translation></message>
    <message><source>law.rule.supplies</source><translation>학용품비</translation></message>
    <message><source>law.rule.support</source><translation>아동양육비</translation></message>
    <message><source>law.rule.support_as_printed</source><translation>가구원 수에 따른 생계지원금</translation></message>
    <message><source>law.rule.support_beyond_table</source><translation>표를 넘는 가구의 생계지원금</translation></message>
    <message><source>law.rule.support_of_parent</source><translation>부모가 받는 아동양육비</translation></message>
    <message><source>law.rule.support_of_young_parent</source><translation>청소년한부모 아동양육비</translation></message>
    <message><source>law.rule.telecom_at_least</source><translation>확실한 통신요금 감면액</translation></message>
    <message><source>law.rule.telecom_limit</source><translation>통신요금 감면 한도</translation></message>
    <message><source>law.rule.telecom_share_of_least_bill</source><translation>통신요금 감면 (한도 없음)</translation></message>
    <message><source>law.rule.threshold</source><translation>선정기준액</translation></message>
    <message><source>law.rule.transfers_of_members</source><translation>정기적으로 받는 도움의 합</translation></message>
    <message><source>law.rule.treatment_line</source><translation>치매치료관리비 기준액</translation></message>
    <message><source>law.rule.two_years_in_care</source><translation>보호를 2년 이상 받음</translation></message>
    <message><source>law.rule.unit_size</source><translation>보장가구원 수</translation></message>
    <message><source>law.rule.value_as_general</source><translation>일반재산으로 보는 자동차 값</translation></message>
    <message><source>law.rule.value_if_general</source><translation>일반재산으로 볼 때 남는 자동차 값</translation></message>
    <message><source>law.rule.value_if_left_out</source><translation>재산에서 뺄 때 남는 자동차 값</translation></message>
    <message><source>law.rule.value_in_full</source><translation>전부 반영하는 자동차 값</translation></message>
    <message><source>law.rule.vehicles</source><translation>자동차 값의 합</translation></message>
    <message><source>law.rule.voucher_of_more_at_least</source><translation>2인 이상 가구의 가장 적은 주택바우처</translation></message>
    <message><source>law.rule.voucher_of_more_at_most</source><translation>2인 이상 가구의 가장 많은 주택바우처</translation></message>
    <message><source>law.rule.voucher_of_one_at_least</source><translation>1인 가구의 가장 적은 주택바우처</translation></message>
    <message><source>law.rule.voucher_of_one_at_most</source><translation>1인 가구의 가장 많은 주택바우처</translation></message>
    <message><source>law.rule.waits_for_event</source><translation>일이 생기면 신청</translation></message>
    <message><source>law.rule.was_long_enough_in_care</source><translation>보호를 2년 이상 받음</translation></message>
    <message><source>law.rule.was_old_enough</source><translation>18세 이후에 보호가 끝남</translation></message>
    <message><source>law.rule.within_asset_limit</source><translation>재산이 기준 이하</translation></message>
    <message><source>law.rule.within_days_of_birth</source><translation>출산 후 신청 기한 안</translation></message>
    <message><source>law.rule.within_deposit_limit</source><translation>보증금이 기준 이하</translation></message>
    <message><source>law.rule.within_income_line</source><translation>소득이 기준액 이하</translation></message>
    <message><source>law.rule.within_last_bracket</source><translation>소득인정액이 지원 구간 안</translation></message>
    <message><source>law.rule.within_line</source><translation>소득인정액이 기준액 이하</translation></message>
    <message><source>law.rule.within_rent_limit</source><translation>월세가 기준 이하</translation></message>
    <message><source>law.rule.within_savings_ceiling</source><translation>금융재산이 기준 이하</translation></message>
    <message><source>law.rule.within_standard</source><translation>소득이 기준소득 이하</translation></message>
    <message><source>law.rule.within_threshold</source><translation>소득인정액이 선정기준액 이하</translation></message>
    <message><source>law.rule.youth_rent</source><translation>국토부 청년월세</translation></message>
    <message><source>law.two_meanings</source><translation>한 이름이 두 가지를 뜻합니다: {name}</translation></message>
    <message><source>law.two_rules</source><translation>한 날에 두 규칙이 있습니다: {name}, {day}</translation></message>
    <message><source>law.what_if.no_order</source><translation>{where}: 금액이나 날짜가 아니어서 차례로 바꿔 볼 수 없습니다.</translation></message>
    <message><source>law.what_if.no_range</source><translation>{where}: 바꿔 볼 값이 없거나 작은 것부터 늘어놓지 않았습니다.</translation></message>
    <message><source>law.what_if.no_such_entry</source><translation>{where}: 목록에 그 자리가 없습니다. 있는 줄이나 바로 다음 줄만 바꿀 수 있습니다.</translation></message>
    <message><source>law.what_if.no_such_fact</source><translation>{where}: 이런 사실은 없습니다. 이름을 확인해 주세요.</translation></message>
    <message><source>law.what_if.too_many</source><translation>한 번에 {most}개 값까지만 바꿔 볼 수 있습니다.</translation></message>
    <message><source>law.wrong_entity</source><translation>규칙이 다른 사람이나 목록의 값을 바로 읽습니다: {name}, {need}</translation></message>
    <message><source>member.age</source><translation>나이</translation></message>
    <message><source>member.birth</source><translation>생년월일</translation></message>
    <message><source>member.birth.spoken</source><translation>{name} 생년월일 모두 보기 (열어 본 기록에 남습니다)</translation></message>
    <message><source>member.born_in</source><translation>{year}년 ••월 ••일</translation></message>
    <message><source>member.open</source><translation>{name} 자세히 보기</translation></message>
    <message><source>money.axis</source><translation>{man}만</translation></message>
    <message><source>money.axis_eok</source><translation>{eok}억</translation></message>
    <message><source>money.axis_eok_man</source><translation>{eok}억 {man}만</translation></message>
    <message><source>money.eok</source><translation>{eok}억원</translation></message>
    <message><source>money.eok_man</source><translation>{eok}억 {man}만원</translation></message>
    <message><source>money.eok_man_won</source><translation>{eok}억 {man}만 {won}원</translation></message>
    <message><source>money.eok_won</source><translation>{eok}억 {won}원</translation></message>
    <message><source>money.falls</source><translation>답하면 범위 {now}만 → {then}만원으로 줄어듭니다.</translation></message>
    <message><source>money.from</source><translation>{low}원 이상</translation></message>
    <message><source>money.man</source><translation>{man}만원</translation></message>
    <message><source>money.man_won</source><translation>{man}만 {won}원</translation></message>
    <message><source>money.monthly</source><translation>월 {amount}</translation></message>
    <message><source>money.range</source><translation>{low} ~ {high}만원</translation></message>
    <message><source>money.up_to</source><translation>{high}만원</translation></message>
    <message><source>money.won</source><translation>{won}원</translation></message>
    <message><source>needs.as_table</source><translation>표로 보기 (T)</translation></message>
    <message><source>needs.check</source><translation>{number} {title}</translation></message>
    <message><source>needs.check.alert</source><translation>바로 살펴 주세요: {items}</translation></message>
    <message numerus="yes"><source>needs.check.incomplete</source><translation><numerusform>아직 {n}문항이 남아 결과가 없습니다.</numerusform></translation></message>
    <message><source>needs.check.left</source><translation>남은 문항: {items}</translation></message>
    <message><source>needs.check.not_begun</source><translation>아직 시작하지 않았습니다.</translation></message>
    <message><source>needs.check.often.1</source><translation>거의 없다</translation></message>
    <message><source>needs.check.often.2</source><translation>조금 그렇다</translation></message>
    <message><source>needs.check.often.3</source><translation>자주 그렇다</translation></message>
    <message><source>needs.check.result</source><translation>점검 결과</translation></message>
    <message><source>needs.check.services</source><translation>이어 볼 것: {services}</translation></message>
    <message><source>needs.check.source</source><translation>문항 1·2부는 서울시고립예방센터 자가진단의 글 그대로이고, 3부는 뜻만 옮겼습니다. 공개된 채점 방식을 따랐으며 센터의 원본과 맞춰 보기 전입니다.</translation></message>
    <message><source>needs.check.star</source><translation>★ 바로 알림</translation></message>
    <message><source>needs.check.there.0</source><translation>있다</translation></message>
    <message><source>needs.check.there.1</source><translation>없다</translation></message>
    <message><source>needs.check.todo</source><translation>★ 바로 확인: {name} 님, {item}</translation></message>
    <message><source>needs.check.who</source><translation>누구의 점검표인가요</translation></message>
    <message><source>needs.check.whole</source><translation>모든 문항에 답했습니다.</translation></message>
    <message><source>needs.check.yes_no.0</source><translation>아니다</translation></message>
    <message><source>needs.check.yes_no.1</source><translation>그렇다</translation></message>
    <message><source>needs.crisis</source><translation>위기 단계</translation></message>
    <message><source>needs.glance</source><translation>한눈에</translation></message>
    <message><source>needs.guide</source><translation>긴급 안내</translation></message>
    <message><source>needs.guide.alone</source><translation>혼자 두지 않습니다. 위험하면 바로 112나 119에 전화합니다.</translation></message>
    <message><source>needs.guide.before</source><translation>댁을 나서기 전에</translation></message>
    <message><source>needs.guide.call</source><translation>어디에 전화하나요</translation></message>
    <message><source>needs.guide.contact</source><translation>곁에 있어 줄 분과, 다시 연락할 시각을 정합니다.</translation></message>
    <message><source>needs.guide.dangers</source><translation>다칠 수 있는 것이 곁에 있으면 함께 치웁니다.</translation></message>
    <message><source>needs.guide.manager</source><translation>복지매니저에게 전화로 알립니다.</translation></message>
    <message><source>needs.guide.sent</source><translation>이 기록은 인터넷이 되면 바로 센터로 보냅니다. 복지매니저가 볼 수 있게 긴급으로 표시됩니다.</translation></message>
    <message><source>needs.guide.title</source><translation>긴급: 지금 할 일</translation></message>
    <message><source>needs.head.domain</source><translation>영역</translation></message>
    <message><source>needs.head.last</source><translation>견주기</translation></message>
    <message><source>needs.head.most</source><translation>매우 4</translation></message>
    <message><source>needs.head.none</source><translation>0 어려움 없음</translation></message>
    <message><source>needs.head.reason</source><translation>까닭</translation></message>
    <message><source>needs.hidden</source><translation>이 화면은 함께 보기에서 가려집니다</translation></message>
    <message><source>needs.key.leaf</source><translation>다음 쪽</translation></message>
    <message><source>needs.key.next</source><translation>다음 영역</translation></message>
    <message><source>needs.key.note</source><translation>메모</translation></message>
    <message><source>needs.key.score</source><translation>점수</translation></message>
    <message><source>needs.key.states</source><translation>모름·나중에·거절</translation></message>
    <message><source>needs.last</source><translation>지난번 {score}</translation></message>
    <message><source>needs.last_time</source><translation>지난번</translation></message>
    <message><source>needs.last_worse</source><translation>지난번 {score} ▲</translation></message>
    <message><source>needs.leaf.isolation</source><translation>외로움·고립 점검</translation></message>
    <message><source>needs.leaf.needs</source><translation>욕구 10가지</translation></message>
    <message><source>needs.leaf.standards</source><translation>서울시민 복지기준 5가지</translation></message>
    <message><source>needs.leaves</source><translation>무엇을 볼까요</translation></message>
    <message><source>needs.more_of</source><translation>{domain}: 모름·나중에·거절</translation></message>
    <message><source>needs.no_such_member</source><translation>이 댁에 그런 가구원이 없습니다. 화면을 다시 열어 주세요.</translation></message>
    <message><source>needs.no_such_place</source><translation>이 욕구 항목은 양식에 없습니다: {place}. 다른 항목을 골라 주세요.</translation></message>
    <message><source>needs.numbers</source><translation>급할 때</translation></message>
    <message><source>needs.open</source><translation>욕구·위기 살펴보기</translation></message>
    <message><source>needs.priority</source><translation>먼저 도울 순서</translation></message>
    <message><source>needs.priority_wrong</source><translation>먼저 도울 순서는 1에서 5까지입니다. 그 가운데 골라 주세요.</translation></message>
    <message><source>needs.reaction_source</source><translation>다시 볼 때는 이 프로그램의 제안입니다. 센터 기준이 있으면 그것을 따릅니다.</translation></message>
    <message><source>needs.reason</source><translation>메모</translation></message>
    <message><source>needs.reason_of</source><translation>{domain} 점수의 까닭</translation></message>
    <message><source>needs.reason_wanted</source><translation>까닭을 적어 주세요</translation></message>
    <message><source>needs.score_wrong</source><translation>점수는 0에서 4까지입니다. 그 가운데 골라 주세요.</translation></message>
    <message><source>needs.spoken</source><translation>{domain}, {most}점 가운데 {score}점</translation></message>
    <message><source>needs.spoken_open</source><translation>{domain}, {state}</translation></message>
    <message><source>needs.standards.area</source><translation>기준</translation></message>
    <message><source>needs.standards.home</source><translation>이 집</translation></message>
    <message><source>needs.standards.intro</source><translation>이 집의 살림을 서울시민 복지기준 다섯 가지에 견주어 봅니다. 답이 바뀌면 바로 다시 셈합니다.</translation></message>
    <message><source>needs.standards.next</source><translation>이어서 할 일</translation></message>
    <message><source>needs.standards.none</source><translation>아직 살펴볼 수 없습니다</translation></message>
    <message><source>needs.standards.nothing_known</source><translation>아직 아는 것이 없습니다</translation></message>
    <message><source>needs.standards.standard</source><translation>기준 내용</translation></message>
    <message><source>needs.standards.step.below_minimum</source><translation>못 미침</translation></message>
    <message><source>needs.standards.step.decent_met</source><translation>적정 기준</translation></message>
    <message><source>needs.standards.step.minimum_met</source><translation>최저 기준</translation></message>
    <message><source>needs.standards.step.not_known</source><translation>확인 필요</translation></message>
    <message><source>needs.standards.to_minimum</source><translation>{area} · 최저 기준까지</translation></message>
    <message><source>needs.standards.where</source><translation>지금 어디쯤인가요</translation></message>
    <message><source>needs.state.later</source><translation>나중에 묻기</translation></message>
    <message><source>needs.state.not_asked</source><translation>아직 점수 없음</translation></message>
    <message><source>needs.state.refused</source><translation>답하지 않으심</translation></message>
    <message><source>needs.state.unknown</source><translation>모름</translation></message>
    <message><source>needs.take_back</source><translation>점수 지우기</translation></message>
    <message><source>needs.this_time</source><translation>이번</translation></message>
    <message><source>needs.title</source><translation>욕구·위기 살펴보기</translation></message>
    <message><source>needs.to_visit</source><translation>방문으로</translation></message>
    <message><source>needs.undecide</source><translation>아직 정하지 않음으로</translation></message>
    <message><source>needs.view</source><translation>앱이 보기에는 {level}입니다: {why}.</translation></message>
    <message><source>needs.view.group</source><translation>점검표 {group}</translation></message>
    <message><source>needs.view.nothing</source><translation>앱이 따로 알릴 것은 없습니다.</translation></message>
    <message><source>needs.view.of</source><translation>{name} 님 {what}</translation></message>
    <message><source>needs.view.score</source><translation>{domain} {score}점</translation></message>
    <message numerus="yes"><source>needs.view.worse</source><translation><numerusform>지난번보다 나빠진 영역 {n}개</numerusform></translation></message>
    <message><source>needs.view.yours</source><translation>마지막 판단은 상담사님이 하십니다.</translation></message>
    <message><source>needs.who</source><translation>누구의 욕구인가요</translation></message>
    <message><source>needs.who_home</source><translation>이 댁 전체</translation></message>
    <message><source>needs.who_member</source><translation>{name} 님</translation></message>
    <message><source>note.act.correct</source><translation>고치기</translation></message>
    <message><source>note.correct.text</source><translation>앞의 메모는 지워지지 않고 이력에 남습니다.</translation></message>
    <message><source>note.corrected_already</source><translation>이미 고친 메모입니다. 고친 메모를 다시 고쳐 주세요.</translation></message>
    <message><source>note.draft_found</source><translation>쓰던 메모를 되살렸습니다.</translation></message>
    <message><source>note.draft_stays</source><translation>닫아도 쓰던 것은 남습니다.</translation></message>
    <message><source>note.empty</source><translation>적은 것이 없습니다. 한 줄이라도 적어 주세요.</translation></message>
    <message><source>note.field</source><translation>메모 내용</translation></message>
    <message><source>note.keep</source><translation>남기기</translation></message>
    <message><source>note.kept</source><translation>메모를 남겼습니다</translation></message>
    <message><source>note.no_such</source><translation>고치려는 메모를 찾지 못했습니다. 화면을 다시 열어 주세요.</translation></message>
    <message><source>note.number</source><translation>주민등록번호처럼 보이는 13자리 번호가 있습니다. 이 번호는 적어 두지 않습니다.</translation></message>
    <message><source>note.number.hide</source><translation>번호 가리기</translation></message>
    <message><source>note.title</source><translation>메모</translation></message>
    <message><source>note.title.correct</source><translation>메모 고치기</translation></message>
    <message numerus="yes"><source>offers.card</source><translation><numerusform>담당이 바뀐 뒤에 온 기록 {n}건</numerusform></translation></message>
    <message><source>offers.decline</source><translation>받지 않기</translation></message>
    <message><source>offers.declined</source><translation>받지 않기로 했습니다. 쓴 내용은 센터에 남습니다.</translation></message>
    <message><source>offers.from</source><translation>{who} 님이 쓴 {name} 기록 — {when} 센터 도착</translation></message>
    <message numerus="yes"><source>offers.late</source><translation><numerusform>{who} 님이 담당이 바뀐 것을 모르고 쓴 {name} 기록 {n}건이 사례에 들어왔습니다. ({when})</numerusform></translation></message>
    <message><source>offers.line</source><translation>{item}: {said}</translation></message>
    <message><source>offers.look</source><translation>사례 보기</translation></message>
    <message numerus="yes"><source>offers.more</source><translation><numerusform>그 밖에 {n}개 항목</numerusform></translation></message>
    <message><source>offers.take</source><translation>받아들이기</translation></message>
    <message><source>offers.taken</source><translation>받아들였습니다. 다음 동기화 때 사례에 들어갑니다.</translation></message>
    <message><source>office.no_such_case</source><translation>이 노트북에 없는 사례입니다. 동기화한 뒤 다시 열어 주세요.</translation></message>
    <message><source>office.no_such_offer</source><translation>이미 정했거나 다른 상담사에게 넘어간 기록입니다. 다른 기록을 골라 주세요.</translation></message>
    <message><source>office.no_such_todo</source><translation>그 할 일을 찾을 수 없습니다. 화면을 다시 열어 주세요.</translation></message>
    <message><source>office.no_such_visit</source><translation>이 노트북에 없는 방문입니다. 동기화한 뒤 다시 열어 주세요.</translation></message>
    <message><source>others.add</source><translation>다른 상담사 등록</translation></message>
    <message><source>others.choose</source><translation>이 이름으로</translation></message>
    <message><source>others.text</source><translation>상담사마다 파일과 암호가 따로입니다. 서로의 기록은 열리지 않습니다.</translation></message>
    <message><source>others.title</source><translation>누가 쓰시나요?</translation></message>
    <message><source>pack.assumption_changed</source><translation>{name}: 답이 없을 때 어림하는 값이 달라졌습니다.</translation></message>
    <message numerus="yes"><source>pack.built</source><translation><numerusform>{edition} 판(번호 {serial})을 만들었습니다. 파일 {n}개입니다.</numerusform></translation></message>
    <message><source>pack.figure_changed</source><translation>{name}: {day}부터의 기준이 달라졌습니다.</translation></message>
    <message><source>pack.figure_gone</source><translation>{name}: {day}부터의 기준이 빠졌습니다.</translation></message>
    <message><source>pack.figure_new</source><translation>{name}: {day}부터 새 기준이 있습니다.</translation></message>
    <message><source>pack.file_unlisted</source><translation>묶음의 파일과 pack.json의 목록이 다릅니다: {file}. pack build로 다시 만들어 주세요.</translation></message>
    <message numerus="yes"><source>pack.fits</source><translation><numerusform>{edition} 판(번호 {serial}, 파일 {n}개)은 이 프로그램에서 쓸 수 있습니다.</numerusform></translation></message>
    <message><source>pack.heading_missing</source><translation>pack.json이 아직 없습니다. --{name} 값을 함께 적어 주세요.</translation></message>
    <message><source>pack.not_signed</source><translation>아직 서명이 없습니다.</translation></message>
    <message><source>pack.one_file</source><translation>{name} 파일에 담았습니다. {size}바이트입니다.</translation></message>
    <message><source>pack.runs_changed</source><translation>{name}: 시작하거나 끝나는 날이 달라졌습니다.</translation></message>
    <message><source>pack.same</source><translation>프로그램에 든 판과 같은 기준입니다.</translation></message>
    <message><source>pack.signed</source><translation>센터의 서명이 있습니다.</translation></message>
    <message><source>paper.about</source><translation>약 {amount}</translation></message>
    <message><source>paper.access</source><translation>{what} — {act} · {why}</translation></message>
    <message><source>paper.act.copied</source><translation>글로 복사함</translation></message>
    <message><source>paper.act.kept</source><translation>사례에 담아 둠</translation></message>
    <message><source>paper.act.printed</source><translation>인쇄함</translation></message>
    <message><source>paper.act.saved</source><translation>파일로 꺼냄</translation></message>
    <message><source>paper.an_estimate</source><translation>이 금액은 예상입니다. 구청이 서류를 보고 결정합니다.</translation></message>
    <message><source>paper.any_time</source><translation>언제든지</translation></message>
    <message><source>paper.assumed</source><translation>{what} 보고 셈했습니다.</translation></message>
    <message><source>paper.assumed_none</source><translation>{what} 없음으로</translation></message>
    <message><source>paper.assumed_rest</source><translation>그 밖에 확인하지 않은 것은 없음으로</translation></message>
    <message><source>paper.assumed_up_to</source><translation>{what} {amount} 이하로</translation></message>
    <message><source>paper.back</source><translation>돌아가기</translation></message>
    <message><source>paper.bring.as_of</source><translation>{day}에 모은 목록입니다. 사회보장급여 신청서의 서류입니다.</translation></message>
    <message><source>paper.bring.ask</source><translation>필요한지 창구에 물어보세요</translation></message>
    <message><source>paper.bring.counter</source><translation>창구에서 쓰고 서명하는 것</translation></message>
    <message><source>paper.bring.for</source><translation>{name}, 주민센터에 가실 때</translation></message>
    <message><source>paper.bring.home</source><translation>집에서 챙길 것</translation></message>
    <message><source>paper.bring.more</source><translation>급여에 따라 더 필요한 서류가 있을 수 있습니다. 가시기 전에 주민센터나 129에 물어보세요.</translation></message>
    <message><source>paper.bring.proxy</source><translation>다른 분이 대신 가실 때 더 필요한 것</translation></message>
    <message><source>paper.call</source><translation>궁금하시거나 급한 일이 생기면 전화하세요</translation></message>
    <message><source>paper.center</source><translation>서울복지그물센터</translation></message>
    <message><source>paper.consultant</source><translation>상담사 {name}</translation></message>
    <message><source>paper.continued</source><translation>{what} (이어서)</translation></message>
    <message><source>paper.copy</source><translation>글로 복사하기</translation></message>
    <message><source>paper.disputed</source><translation>두 기록이 달라 확인 중</translation></message>
    <message><source>paper.done.copied</source><translation>글로 복사했습니다. 쓰시는 시스템에 붙여 넣으세요.</translation></message>
    <message><source>paper.done.kept</source><translation>이 사례에 담아 두었습니다. 문서에서 볼 수 있습니다.</translation></message>
    <message><source>paper.done.printed</source><translation>프린터로 보냈습니다.</translation></message>
    <message><source>paper.done.saved</source><translation>파일로 꺼냈습니다. 쓰고 나면 지워 주세요.</translation></message>
    <message><source>paper.edition</source><translation>계산 기준 {edition}판 · 안내문 {number}</translation></message>
    <message><source>paper.for</source><translation>{name}께 드립니다</translation></message>
    <message><source>paper.form.address</source><translation>주소</translation></message>
    <message><source>paper.form.by_hand</source><translation>창구에서 직접 적으세요</translation></message>
    <message><source>paper.form.debts</source><translation>부채</translation></message>
    <message><source>paper.form.foot</source><translation>신청서를 대신하지 않습니다.</translation></message>
    <message><source>paper.form.head</source><translation>신청서·소득재산 신고서 자료</translation></message>
    <message><source>paper.form.health</source><translation>지출</translation></message>
    <message><source>paper.form.how</source><translation>상담에서 들은 대로 한 번만 적은 자료입니다. 신청서에 옮겨 적으실 때 쓰세요. 빈 줄은 모르는 것이며 0이 아닙니다.</translation></message>
    <message><source>paper.form.income</source><translation>소득</translation></message>
    <message><source>paper.form.people</source><translation>신청하는 가족</translation></message>
    <message><source>paper.form.period.month</source><translation>한 달에</translation></message>
    <message><source>paper.form.period.year</source><translation>한 해에</translation></message>
    <message><source>paper.form.property</source><translation>재산</translation></message>
    <message><source>paper.form.resident_number</source><translation>주민등록번호</translation></message>
    <message><source>paper.form.seen</source><translation>서류 {day}</translation></message>
    <message><source>paper.form.telephone</source><translation>연락처</translation></message>
    <message><source>paper.from</source><translation>서울복지그물센터 상담 안내문</translation></message>
    <message><source>paper.from_today</source><translation>오늘부터</translation></message>
    <message numerus="yes"><source>paper.further</source><translation><numerusform>그 밖에 {n}가지</numerusform></translation></message>
    <message><source>paper.in_it</source><translation>넣을 내용</translation></message>
    <message><source>paper.in_korean</source><translation>이 종이는 한국어로만 나옵니다</translation></message>
    <message><source>paper.keep</source><translation>PDF 담아 두기</translation></message>
    <message><source>paper.kept_title</source><translation>{what} ({day})</translation></message>
    <message><source>paper.kind.application</source><translation>신청서 자료</translation></message>
    <message><source>paper.kind.bring</source><translation>가져갈 서류</translation></message>
    <message><source>paper.kind.household</source><translation>안내문</translation></message>
    <message><source>paper.kind.note</source><translation>상담기록</translation></message>
    <message><source>paper.language</source><translation>언어</translation></message>
    <message><source>paper.language.en</source><translation>English</translation></message>
    <message><source>paper.language.ko</source><translation>쉬운 한국어</translation></message>
    <message><source>paper.left_out</source><translation>빚, 건강처럼 민감한 이야기는 이 종이에 적지 않았습니다.</translation></message>
    <message><source>paper.logged</source><translation>누가 언제 무엇에 쓰려고 만들었는지 이력에 남습니다. 파일 이름에는 이름을 넣지 않습니다.</translation></message>
    <message><source>paper.making</source><translation>안내문을 만드는 중입니다</translation></message>
    <message><source>paper.no_printer</source><translation>프린터가 없으면 PDF로 담아 두고 센터에서 인쇄합니다.</translation></message>
    <message><source>paper.not_kept</source><translation>그 자리에 남길 수 없습니다. 다른 자리를 골라 주세요.</translation></message>
    <message><source>paper.not_summed</source><translation>아직 확인할 것이 남은 급여는 합계에 넣지 않았습니다: {what}.</translation></message>
    <message><source>paper.not_summed_up_to</source><translation>아직 확인할 것이 남은 급여는 합계에 넣지 않았습니다: {what}. 모두 받게 되면 한 달에 많게는 {amount}입니다.</translation></message>
    <message><source>paper.note.born</source><translation>{day} ({age})</translation></message>
    <message><source>paper.note.consent_on</source><translation>{day} 동의</translation></message>
    <message><source>paper.note.consents</source><translation>동의</translation></message>
    <message><source>paper.note.content</source><translation>상담 내용</translation></message>
    <message><source>paper.note.estimate</source><translation>예상 급여</translation></message>
    <message><source>paper.note.field.actual</source><translation>실거주 주소</translation></message>
    <message><source>paper.note.field.assumed</source><translation>가정</translation></message>
    <message><source>paper.note.field.author</source><translation>작성자·소속</translation></message>
    <message><source>paper.note.field.birth</source><translation>생년월일</translation></message>
    <message><source>paper.note.field.channel</source><translation>의뢰 경로</translation></message>
    <message><source>paper.note.field.consent</source><translation>동의</translation></message>
    <message><source>paper.note.field.content</source><translation>상담 내용</translation></message>
    <message><source>paper.note.field.crisis</source><translation>위기도(초기 판단)</translation></message>
    <message><source>paper.note.field.day</source><translation>상담일자</translation></message>
    <message><source>paper.note.field.direction</source><translation>지원 방향</translation></message>
    <message><source>paper.note.field.home</source><translation>주거</translation></message>
    <message><source>paper.note.field.household</source><translation>가구원</translation></message>
    <message><source>paper.note.field.kind</source><translation>상담분류</translation></message>
    <message><source>paper.note.field.mode</source><translation>상담 방법</translation></message>
    <message><source>paper.note.field.month</source><translation>한 달에 (예상)</translation></message>
    <message><source>paper.note.field.name</source><translation>대상자명</translation></message>
    <message><source>paper.note.field.needs</source><translation>주요 욕구</translation></message>
    <message><source>paper.note.field.next</source><translation>다음 일정·할 일</translation></message>
    <message><source>paper.note.field.number</source><translation>상담번호</translation></message>
    <message><source>paper.note.field.opinion</source><translation>종합 의견</translation></message>
    <message><source>paper.note.field.outcome</source><translation>방문 결과</translation></message>
    <message><source>paper.note.field.reason</source><translation>상담·신청 사유</translation></message>
    <message><source>paper.note.field.receiving</source><translation>지금 받는 급여</translation></message>
    <message><source>paper.note.field.registered</source><translation>등본 주소</translation></message>
    <message><source>paper.note.field.sex</source><translation>성별</translation></message>
    <message><source>paper.note.field.telephone</source><translation>연락처</translation></message>
    <message><source>paper.note.field.times</source><translation>상담차수</translation></message>
    <message><source>paper.note.field.to_ask</source><translation>추가 확인사항</translation></message>
    <message><source>paper.note.field.type</source><translation>가구유형</translation></message>
    <message><source>paper.note.first</source><translation>초기</translation></message>
    <message><source>paper.note.following</source><translation>지속</translation></message>
    <message><source>paper.note.foot</source><translation>기관 밖으로 내지 않습니다.</translation></message>
    <message><source>paper.note.member</source><translation>{name} ({relation}, {age})</translation></message>
    <message><source>paper.note.member_only</source><translation>{name} ({age})</translation></message>
    <message><source>paper.note.mode.center</source><translation>내방(대면)</translation></message>
    <message><source>paper.note.mode.home</source><translation>방문(가정·현장)</translation></message>
    <message><source>paper.note.mode.online</source><translation>온라인·화상</translation></message>
    <message><source>paper.note.mode.other</source><translation>기타</translation></message>
    <message><source>paper.note.mode.phone</source><translation>전화</translation></message>
    <message><source>paper.note.needs</source><translation>주요 욕구</translation></message>
    <message><source>paper.note.nothing_next</source><translation>정하지 않음</translation></message>
    <message><source>paper.note.nothing_open</source><translation>없음</translation></message>
    <message><source>paper.note.number_note</source><translation>임시 번호입니다. 센터 번호는 센터에서 적습니다</translation></message>
    <message><source>paper.note.other_benefit</source><translation>그 밖의 급여</translation></message>
    <message><source>paper.note.over</source><translation>서울복지그물센터 · 기관 보관용</translation></message>
    <message><source>paper.note.people</source><translation>대상자</translation></message>
    <message><source>paper.note.priority</source><translation>{number}순위</translation></message>
    <message><source>paper.note.score</source><translation>{score}점 / {most}점</translation></message>
    <message><source>paper.note.signed_by</source><translation>서명 {who}</translation></message>
    <message><source>paper.note.times</source><translation>{times}차</translation></message>
    <message><source>paper.note.type.alone</source><translation>1인</translation></message>
    <message><source>paper.note.type.couple</source><translation>부부</translation></message>
    <message><source>paper.note.type.grandparent</source><translation>조손</translation></message>
    <message><source>paper.note.type.parent</source><translation>한부모</translation></message>
    <message><source>paper.note.visit</source><translation>상담</translation></message>
    <message><source>paper.nothing_sure</source><translation>지금 답으로는 정해진 것이 없습니다</translation></message>
    <message><source>paper.notice.bring</source><translation>이 종이에는 금액이나 사정이 없습니다.</translation></message>
    <message><source>paper.notice.household</source><translation>빚·건강·위기 내용은 처음부터 빠져 있습니다. 다른 분이 볼 수 있습니다.</translation></message>
    <message><source>paper.notice.note</source><translation>기관에 남길 기록입니다. 댁에 두고 오지 마세요.</translation></message>
    <message><source>paper.notice.sensitive</source><translation>빚과 의료비는 골라야 들어갑니다. 모르는 줄은 비워 둡니다.</translation></message>
    <message><source>paper.number</source><translation>번호 {number}</translation></message>
    <message><source>paper.number_109</source><translation>마음이 힘들 때 109</translation></message>
    <message><source>paper.number_120</source><translation>밤이나 주말 120 다산콜</translation></message>
    <message><source>paper.number_129</source><translation>복지 상담 129</translation></message>
    <message><source>paper.our_number</source><translation>센터 전화</translation></message>
    <message><source>paper.ours.send</source><translation>오늘 저녁 상담 기록을 센터에 보냅니다</translation></message>
    <message><source>paper.ours.visit</source><translation>{day}에 다시 찾아뵙습니다</translation></message>
    <message><source>paper.page</source><translation>{number} / {of}쪽</translation></message>
    <message><source>paper.pages</source><translation>종이 미리 보기</translation></message>
    <message><source>paper.part.application.contact</source><translation>전화번호 (모두 보임)</translation></message>
    <message><source>paper.part.application.debts</source><translation>빚</translation></message>
    <message><source>paper.part.application.health</source><translation>의료비</translation></message>
    <message><source>paper.part.application.income</source><translation>소득</translation></message>
    <message><source>paper.part.application.people</source><translation>신청하는 가족</translation></message>
    <message><source>paper.part.application.property</source><translation>재산</translation></message>
    <message><source>paper.part.bring.counter</source><translation>창구에서 쓰는 것</translation></message>
    <message><source>paper.part.bring.home</source><translation>집에서 챙길 것</translation></message>
    <message><source>paper.part.bring.proxy</source><translation>다른 분이 대신 갈 때</translation></message>
    <message><source>paper.part.household.amounts</source><translation>예상 금액</translation></message>
    <message><source>paper.part.household.bring</source><translation>가져갈 것</translation></message>
    <message><source>paper.part.household.call</source><translation>연락처</translation></message>
    <message><source>paper.part.household.ours</source><translation>저희가 하는 일</translation></message>
    <message><source>paper.part.household.steps</source><translation>할 일과 날짜</translation></message>
    <message><source>paper.part.note.consents</source><translation>동의</translation></message>
    <message><source>paper.part.note.contact</source><translation>전화번호 (모두 보임)</translation></message>
    <message><source>paper.part.note.content</source><translation>상담 내용</translation></message>
    <message><source>paper.part.note.crisis</source><translation>위기도</translation></message>
    <message><source>paper.part.note.estimate</source><translation>예상 급여</translation></message>
    <message><source>paper.part.note.needs</source><translation>주요 욕구</translation></message>
    <message><source>paper.part.note.people</source><translation>대상자</translation></message>
    <message><source>paper.part.note.visit</source><translation>상담</translation></message>
    <message><source>paper.place</source><translation>종이로 드리기</translation></message>
    <message><source>paper.plain.empty</source><translation>- {label}: (확인 후 적기)</translation></message>
    <message><source>paper.plain.field</source><translation>- {label}: {value}</translation></message>
    <message><source>paper.plain.head</source><translation>[{title}] {day}</translation></message>
    <message><source>paper.plain.part</source><translation>■ {title}</translation></message>
    <message><source>paper.print</source><translation>인쇄하기</translation></message>
    <message><source>paper.printer_absent</source><translation>프린터를 찾지 못했습니다. PDF로 담아 두고 센터에서 인쇄해 주세요.</translation></message>
    <message><source>paper.printer_silent</source><translation>프린터가 답하지 않습니다. PDF로 담아 두고 센터에서 인쇄해 주세요.</translation></message>
    <message><source>paper.purpose.basic_pension</source><translation>어르신께 매달 드리는 돈</translation></message>
    <message><source>paper.purpose.housing_benefit</source><translation>월세 도움</translation></message>
    <message><source>paper.purpose.livelihood</source><translation>모자란 생활비</translation></message>
    <message><source>paper.purpose.one_parent_support</source><translation>아이를 혼자 키우는 집의 양육비</translation></message>
    <message><source>paper.purpose.other</source><translation>매달 드리는 돈</translation></message>
    <message><source>paper.purpose_missing</source><translation>무엇에 쓰려는지 골라 주세요.</translation></message>
    <message><source>paper.reader</source><translation>읽으실 분</translation></message>
    <message><source>paper.save</source><translation>파일로 꺼내기</translation></message>
    <message><source>paper.show_it</source><translation>화면으로 보여 드리기</translation></message>
    <message><source>paper.size</source><translation>글자 크기</translation></message>
    <message><source>paper.size.large</source><translation>크게</translation></message>
    <message><source>paper.size.larger</source><translation>아주 크게</translation></message>
    <message><source>paper.size.normal</source><translation>보통</translation></message>
    <message><source>paper.soon</source><translation>되도록 빨리</translation></message>
    <message><source>paper.sources</source><translation>목록의 출처: {what}</translation></message>
    <message><source>paper.step.apply</source><translation>{dong} 주민센터에서 급여를 신청합니다</translation></message>
    <message><source>paper.step.apply_somewhere</source><translation>사시는 곳 주민센터에서 급여를 신청합니다</translation></message>
    <message><source>paper.step.apply_text</source><translation>{what} 신청을 한 번에 할 수 있습니다. 신청한 달부터 셉니다.</translation></message>
    <message><source>paper.step.ask</source><translation>{what} 신청하는 곳을 물어보세요</translation></message>
    <message><source>paper.step.ask_text</source><translation>129에 전화하면 알려 드립니다.</translation></message>
    <message><source>paper.step.bills</source><translation>전기·통신 요금 고지서를 모아 두세요</translation></message>
    <message><source>paper.step.bills_text</source><translation>요금을 깎아 주는 신청을 할 때 필요합니다.</translation></message>
    <message><source>paper.step.elsewhere</source><translation>{place}에서 신청합니다</translation></message>
    <message><source>paper.step.elsewhere_text</source><translation>{what}입니다. 가시기 전에 전화로 물어보세요.</translation></message>
    <message><source>paper.step.tell</source><translation>달라진 것이 있으면 알려 주세요</translation></message>
    <message><source>paper.step.tell_text</source><translation>일, 가족, 사는 집이 바뀌면 받으실 수 있는 것도 바뀝니다.</translation></message>
    <message><source>paper.step.wage</source><translation>일당 기록을 모아 주세요</translation></message>
    <message><source>paper.step.wage_text</source><translation>문자, 통장, 일한 날짜를 적은 달력도 됩니다. 지난 석 달치입니다.</translation></message>
    <message><source>paper.title</source><translation>상담 안내문</translation></message>
    <message><source>paper.to_check</source><translation>확인 필요</translation></message>
    <message><source>paper.to_write</source><translation>적어 주세요</translation></message>
    <message><source>paper.total</source><translation>모두 더하면 한 달에</translation></message>
    <message><source>paper.two_records</source><translation>두 기록이 달라 확인 중인 것이 있습니다.</translation></message>
    <message><source>paper.until</source><translation>{day}까지</translation></message>
    <message><source>paper.what_for</source><translation>무엇에 쓰나요</translation></message>
    <message><source>paper.what_for.application</source><translation>신청할 때</translation></message>
    <message><source>paper.what_for.center</source><translation>센터 보관</translation></message>
    <message><source>paper.what_for.household</source><translation>이 댁에 드림</translation></message>
    <message><source>paper.what_to_bring</source><translation>3. 가져가실 것</translation></message>
    <message><source>paper.what_to_do</source><translation>2. 이렇게 해 주세요</translation></message>
    <message><source>paper.what_we_do</source><translation>4. 저희가 하는 일</translation></message>
    <message><source>paper.what_you_may_get</source><translation>1. 받으실 수 있을 것으로 보입니다</translation></message>
    <message><source>paper.when_applying</source><translation>신청하러 갈 때</translation></message>
    <message><source>paper.where</source><translation>안내문을 남길 자리</translation></message>
    <message><source>paper.which</source><translation>어떤 종이인가요</translation></message>
    <message><source>paper.why_range</source><translation>폭이 있는 것은 달마다 다르거나 아직 정해지지 않은 것이 있기 때문입니다.</translation></message>
    <message><source>person.age</source><translation>{years}세</translation></message>
    <message><source>person.alone</source><translation>혼자 사심</translation></message>
    <message><source>person.home</source><translation>{name} 님 댁</translation></message>
    <message><source>person.household</source><translation>{size}인 가구</translation></message>
    <message><source>person.name</source><translation>{name} 님</translation></message>
    <message><source>person.nameless</source><translation>이름을 모르는 분</translation></message>
    <message><source>person.nameless_home</source><translation>이름을 모르는 댁</translation></message>
    <message><source>person.no_age</source><translation>나이 모름</translation></message>
    <message><source>person.no_place</source><translation>주소를 모름</translation></message>
    <message><source>person.nobody</source><translation>가족을 아직 적지 않음</translation></message>
    <message><source>person.sex.f</source><translation>여</translation></message>
    <message><source>person.sex.m</source><translation>남</translation></message>
    <message numerus="yes"><source>pick.assumed</source><translation><numerusform>모르는 답 {n}개를 가정하고 셈했습니다.</numerusform></translation></message>
    <message><source>pick.best</source><translation>첫해에 가장 많음</translation></message>
    <message><source>pick.effects</source><translation>무엇이 무엇을 바꾸나요</translation></message>
    <message><source>pick.effects.none</source><translation>서로 영향을 주는 급여가 없습니다.</translation></message>
    <message><source>pick.first_year</source><translation>첫해 모두 {amount}</translation></message>
    <message><source>pick.key</source><translation>위아래로 보기</translation></message>
    <message><source>pick.next</source><translation>그다음</translation></message>
    <message><source>pick.nothing</source><translation>아무것도 신청하지 않음</translation></message>
    <message><source>pick.only_here</source><translation>이 길에서만 함께: {what}</translation></message>
    <message><source>pick.other</source><translation>다른 길</translation></message>
    <message><source>plan.at</source><translation>시각</translation></message>
    <message><source>plan.at.example</source><translation>14:00</translation></message>
    <message><source>plan.companions</source><translation>함께 갈 분</translation></message>
    <message><source>plan.day</source><translation>날짜</translation></message>
    <message><source>plan.day.example</source><translation>11월 27일</translation></message>
    <message><source>plan.day_far</source><translation>1년보다 먼 날짜입니다. 맞는지 봐 주세요.</translation></message>
    <message><source>plan.day_past</source><translation>지난 날짜입니다. 오늘이나 그 뒤로 적어 주세요.</translation></message>
    <message><source>plan.day_wrong</source><translation>날짜를 읽을 수 없습니다. 11월 27일, 2026-11-27처럼 적어 주세요.</translation></message>
    <message><source>plan.keep</source><translation>일정 적기</translation></message>
    <message><source>plan.kept</source><translation>일정을 적었습니다</translation></message>
    <message><source>plan.purpose</source><translation>무엇을 하러</translation></message>
    <message><source>plan.time_wrong</source><translation>시각을 읽을 수 없습니다. 14:00이나 14시처럼 적어 주세요.</translation></message>
    <message><source>plan.title</source><translation>방문 일정 잡기</translation></message>
    <message><source>plan.title.again</source><translation>방문 일정 바꾸기</translation></message>
    <message><source>programme.basic_pension</source><translation>기초연금</translation></message>
    <message><source>programme.care_leaver_allowance</source><translation>자립수당</translation></message>
    <message><source>programme.care_leaver_settlement</source><translation>자립정착금</translation></message>
    <message><source>programme.child_allowance</source><translation>아동수당</translation></message>
    <message><source>programme.child_tax_credit</source><translation>자녀장려금</translation></message>
    <message><source>programme.childbirth_grant</source><translation>해산급여</translation></message>
    <message><source>programme.childcare_fee</source><translation>보육료</translation></message>
    <message><source>programme.culture_card</source><translation>문화누리카드</translation></message>
    <message><source>programme.dementia_treatment</source><translation>치매치료관리비</translation></message>
    <message><source>programme.disability_allowance</source><translation>장애수당</translation></message>
    <message><source>programme.disability_pension</source><translation>장애인연금</translation></message>
    <message><source>programme.disabled_child_allowance</source><translation>장애아동수당</translation></message>
    <message><source>programme.earned_income_credit</source><translation>근로장려금</translation></message>
    <message><source>programme.education_benefit</source><translation>교육급여</translation></message>
    <message><source>programme.electricity_discount</source><translation>전기요금 할인</translation></message>
    <message><source>programme.emergency_livelihood</source><translation>긴급복지 생계지원</translation></message>
    <message><source>programme.energy_voucher</source><translation>에너지바우처</translation></message>
    <message><source>programme.first_meeting_voucher</source><translation>첫만남이용권</translation></message>
    <message><source>programme.food_voucher</source><translation>농식품바우처</translation></message>
    <message><source>programme.funeral_grant</source><translation>장제급여</translation></message>
    <message><source>programme.home_care_allowance</source><translation>가정양육수당</translation></message>
    <message><source>programme.housing_benefit</source><translation>주거급여</translation></message>
    <message><source>programme.job_seeker_allowance</source><translation>구직촉진수당 (국민취업지원제도)</translation></message>
    <message><source>programme.livelihood</source><translation>생계급여</translation></message>
    <message><source>programme.medical_aid</source><translation>의료급여</translation></message>
    <message><source>programme.near_poor</source><translation>차상위 확인</translation></message>
    <message><source>programme.one_parent_school_supplies</source><translation>한부모 학용품비</translation></message>
    <message><source>programme.one_parent_support</source><translation>한부모 양육비</translation></message>
    <message><source>programme.parent_benefit</source><translation>부모급여</translation></message>
    <message><source>programme.sanitary_products</source><translation>생리용품 지원</translation></message>
    <message><source>programme.senior_care</source><translation>노인맞춤돌봄서비스</translation></message>
    <message><source>programme.seoul_basic_security</source><translation>서울형 기초보장</translation></message>
    <message><source>programme.seoul_emergency</source><translation>서울형 긴급복지</translation></message>
    <message><source>programme.seoul_housing_voucher</source><translation>서울형 주택바우처</translation></message>
    <message><source>programme.seoul_maternity_transport</source><translation>서울 임산부 교통비</translation></message>
    <message><source>programme.seoul_postpartum_care</source><translation>서울형 산후조리경비</translation></message>
    <message><source>programme.seoul_youth_allowance</source><translation>서울시 청년수당</translation></message>
    <message><source>programme.seoul_youth_rent</source><translation>서울시 청년월세</translation></message>
    <message><source>programme.sports_voucher</source><translation>스포츠강좌이용권</translation></message>
    <message><source>programme.state_scholarship</source><translation>국가장학금</translation></message>
    <message><source>programme.stepping_stone</source><translation>디딤돌소득</translation></message>
    <message><source>programme.telecom_discount</source><translation>통신요금 감면</translation></message>
    <message><source>programme.youth_rent</source><translation>국토부 청년월세</translation></message>
    <message><source>progress.earned.less</source><translation>버는 돈이 한 달 {amount}원 줄었습니다.</translation></message>
    <message><source>progress.earned.less_between</source><translation>버는 돈이 한 달 {low}원에서 {high}원 사이로 줄었습니다.</translation></message>
    <message><source>progress.earned.less_from</source><translation>버는 돈이 한 달 {low}원 넘게 줄었습니다.</translation></message>
    <message><source>progress.earned.more</source><translation>버는 돈이 한 달 {amount}원 늘었습니다.</translation></message>
    <message><source>progress.earned.more_between</source><translation>버는 돈이 한 달 {low}원에서 {high}원 사이로 늘었습니다.</translation></message>
    <message><source>progress.earned.more_from</source><translation>버는 돈이 한 달 {low}원 넘게 늘었습니다.</translation></message>
    <message><source>progress.earned.not_known</source><translation>버는 돈이 늘었는지 줄었는지는 답이 더 있어야 알 수 있습니다.</translation></message>
    <message><source>progress.earned.same</source><translation>버는 돈은 그대로입니다.</translation></message>
    <message><source>progress.line.fell_below</source><translation>처음에는 중위소득 85% 선 위였고 지금은 아래입니다.</translation></message>
    <message><source>progress.line.not_known</source><translation>중위소득 85% 선을 넘었는지는 답이 더 있어야 알 수 있습니다.</translation></message>
    <message><source>progress.line.rose_above</source><translation>처음에는 중위소득 85% 선 아래였고 지금은 넘었습니다.</translation></message>
    <message><source>progress.line.stayed_above</source><translation>처음에도 지금도 중위소득 85% 선 위입니다.</translation></message>
    <message><source>progress.line.stayed_below</source><translation>처음에도 지금도 중위소득 85% 선 아래입니다.</translation></message>
    <message><source>progress.now.above</source><translation>중위소득 85% 선보다 한 달 {amount}원 위입니다.</translation></message>
    <message><source>progress.now.above_between</source><translation>중위소득 85% 선보다 한 달 {low}~{high}원 위입니다.</translation></message>
    <message><source>progress.now.below</source><translation>중위소득 85% 선까지 한 달 {amount}원 남았습니다.</translation></message>
    <message><source>progress.now.below_between</source><translation>중위소득 85% 선까지 한 달 {low}~{high}원 남았습니다.</translation></message>
    <message><source>progress.now.not_known</source><translation>중위소득 85% 선 위인지 아래인지 아직 알 수 없습니다.</translation></message>
    <message><source>progress.work.began</source><translation>가구주가 일을 시작했습니다.</translation></message>
    <message><source>progress.work.does_not_work</source><translation>가구주가 처음에도 지금도 일하지 않습니다.</translation></message>
    <message><source>progress.work.not_known</source><translation>가구주가 일하는지는 답이 더 있어야 알 수 있습니다.</translation></message>
    <message><source>progress.work.stopped</source><translation>가구주가 일을 그만두었습니다.</translation></message>
    <message><source>progress.work.works</source><translation>가구주가 처음에도 지금도 일합니다.</translation></message>
    <message><source>record.bad_change_id</source><translation>변경 번호가 아닙니다: {text}</translation></message>
    <message><source>record.field_missing</source><translation>변경 기록에 {field} 칸이 없습니다.</translation></message>
    <message><source>record.field_wrong</source><translation>변경 기록의 {field} 칸이 맞지 않는 값입니다.</translation></message>
    <message><source>record.float</source><translation>금액과 비율은 소수로 보낼 수 없습니다.</translation></message>
    <message><source>record.no_sealed_work</source><translation>꺼내 둔 기록 파일이 아니거나 손상되었습니다.</translation></message>
    <message><source>rescreen.again</source><translation>다시 계산하기</translation></message>
    <message><source>rescreen.against</source><translation>무엇을 견줄까요?</translation></message>
    <message><source>rescreen.against.edition</source><translation>새 기준과 이전 기준</translation></message>
    <message><source>rescreen.against.january</source><translation>오늘과 내년 1월 1일</translation></message>
    <message><source>rescreen.days</source><translation>{one} 기준과 {other} 기준을 견줍니다.</translation></message>
    <message><source>rescreen.editions</source><translation>{one} 판과 {other} 판의 기준을 오늘 날짜로 견줍니다.</translation></message>
    <message><source>rescreen.head.after</source><translation>뒤</translation></message>
    <message><source>rescreen.head.before</source><translation>앞</translation></message>
    <message><source>rescreen.head.case</source><translation>가구</translation></message>
    <message><source>rescreen.head.what</source><translation>달라지는 것</translation></message>
    <message><source>rescreen.kind.begins</source><translation>{what} 시작</translation></message>
    <message><source>rescreen.kind.covered</source><translation>{what} 기준이 나옴</translation></message>
    <message><source>rescreen.kind.differs</source><translation>{what} 달라짐</translation></message>
    <message><source>rescreen.kind.ends</source><translation>{what} 끝남</translation></message>
    <message><source>rescreen.kind.less</source><translation>{what} 줄어듦</translation></message>
    <message><source>rescreen.kind.may_begin</source><translation>{what} 시작될 수 있음</translation></message>
    <message><source>rescreen.kind.may_end</source><translation>{what} 끝날 수 있음</translation></message>
    <message><source>rescreen.kind.more</source><translation>{what} 늘어남</translation></message>
    <message><source>rescreen.kind.not_covered</source><translation>{what} 기준이 아직 없음</translation></message>
    <message><source>rescreen.kind.opens</source><translation>{what} 확인 필요</translation></message>
    <message><source>rescreen.kind.settles</source><translation>{what} 확정</translation></message>
    <message><source>rescreen.less</source><translation>{amount} (줄어듦)</translation></message>
    <message numerus="yes"><source>rescreen.more</source><translation><numerusform>그 밖에 {n}가지</numerusform></translation></message>
    <message><source>rescreen.none</source><translation>달라지는 가구가 없습니다</translation></message>
    <message><source>rescreen.one_edition</source><translation>이 컴퓨터에는 기준이 한 판뿐이라 견줄 것이 없습니다. 동기화로 새 기준을 받으면 여기서 볼 수 있습니다.</translation></message>
    <message><source>rescreen.partial</source><translation>{amount} (기준이 나온 것만)</translation></message>
    <message numerus="yes"><source>rescreen.progress</source><translation><numerusform>{total}가구 가운데 {done}가구를 계산했습니다. 달라지는 가구는 지금까지 {n}가구입니다.</numerusform></translation></message>
    <message><source>rescreen.second</source><translation>지금까지 적은 답으로 다시 계산해 견줍니다</translation></message>
    <message><source>rescreen.stop</source><translation>멈추기</translation></message>
    <message><source>rescreen.title</source><translation>기준이 바뀌면 달라지는 가구</translation></message>
    <message numerus="yes"><source>rescreen.unread</source><translation><numerusform>{n}가구는 적은 답으로 계산할 수 없었습니다. 그 가구를 열어 답을 확인해 주세요.</numerusform></translation></message>
    <message numerus="yes"><source>rescreen.whole</source><translation><numerusform>{total}가구를 모두 계산했습니다. 달라지는 가구는 {n}가구입니다.</numerusform></translation></message>
    <message numerus="yes"><source>rescue.done</source><translation><numerusform>보낼 기록 {n}건을 파일로 꺼냈습니다. 센터에 가져다주세요. 이 노트북의 기록은 그대로 있습니다.</numerusform></translation></message>
    <message><source>rescue.no_place</source><translation>그곳에는 파일을 쓸 수 없습니다. 다른 곳을 골라 주세요.</translation></message>
    <message><source>rescue.nothing</source><translation>꺼낼 기록이 없습니다. 모두 센터에 있으니 그대로 두어도 됩니다.</translation></message>
    <message><source>rescue.where</source><translation>꺼낸 파일을 둘 곳</translation></message>
    <message><source>settings.as_is</source><translation>{text}</translation></message>
    <message><source>settings.back.after</source><translation>지운 뒤에는 복지매니저에게 노트북을 돌려준다고 알려 주세요.</translation></message>
    <message><source>settings.back.begin</source><translation>지우기 준비</translation></message>
    <message numerus="yes"><source>settings.back.documents</source><translation><numerusform>사진과 서류 {n}개는 센터에 없습니다. 함께 지워집니다.</numerusform></translation></message>
    <message><source>settings.back.done</source><translation>이 노트북의 기록을 모두 지웠습니다.</translation></message>
    <message><source>settings.back.erase</source><translation>모두 지우기</translation></message>
    <message><source>settings.back.half</source><translation>열쇠는 지웠습니다. 프로그램을 껐다 켜면 남은 것을 마저 지웁니다.</translation></message>
    <message><source>settings.back.passphrase</source><translation>암호 문장을 넣어 확인해 주세요</translation></message>
    <message><source>settings.back.stay</source><translation>그대로 두기</translation></message>
    <message><source>settings.back.text</source><translation>이 노트북의 기록을 모두 지웁니다. 보낸 기록은 센터에 그대로 있습니다.</translation></message>
    <message><source>settings.back.title</source><translation>노트북을 돌려드릴 때</translation></message>
    <message numerus="yes"><source>settings.back.typed</source><translation><numerusform>쓰다 만 칸 {n}개는 보내지지 않았습니다. 함께 지워집니다.</numerusform></translation></message>
    <message numerus="yes"><source>settings.back.unsent</source><translation><numerusform>모든 기록을 지웁니다. 보내지 않은 기록 {n}건을 먼저 보내 주세요.</numerusform></translation></message>
    <message><source>settings.back.waiting</source><translation>아직 저장하지 못한 답이 있습니다. 저장된 뒤에 다시 해 주세요.</translation></message>
    <message><source>settings.back.what</source><translation>이 노트북에 담긴 사례, 방문, 답, 사본, 열쇠와 설정을 모두 지웁니다. 되돌릴 수 없습니다.</translation></message>
    <message><source>settings.day</source><translation>{day}{end}</translation></message>
    <message><source>settings.edition</source><translation>{text}판</translation></message>
    <message><source>settings.figures</source><translation>계산 기준</translation></message>
    <message><source>settings.figures.edition</source><translation>지금 쓰는 것</translation></message>
    <message><source>settings.figures.over</source><translation>에 끝남</translation></message>
    <message><source>settings.figures.shipped</source><translation>프로그램에 담긴 것</translation></message>
    <message><source>settings.figures.signature</source><translation>센터가 확인한 서명</translation></message>
    <message><source>settings.figures.signed</source><translation>맞음</translation></message>
    <message><source>settings.figures.until</source><translation>까지</translation></message>
    <message><source>settings.figures.valid</source><translation>쓸 수 있는 날</translation></message>
    <message><source>settings.is_strong</source><translation>더 뚜렷하게</translation></message>
    <message><source>settings.is_strong.why</source><translation>선과 글자의 대비를 높입니다</translation></message>
    <message><source>settings.keys.back</source><translation>앞 화면으로</translation></message>
    <message><source>settings.keys.more</source><translation>각 화면의 단축키는 그 화면에서 F1을 누르면 나옵니다.</translation></message>
    <message><source>settings.language</source><translation>언어</translation></message>
    <message><source>settings.language.en</source><translation>English</translation></message>
    <message><source>settings.language.ko</source><translation>한국어</translation></message>
    <message><source>settings.language.why</source><translation>다시 켜지 않아도 바뀝니다</translation></message>
    <message><source>settings.laptop</source><translation>이 노트북</translation></message>
    <message><source>settings.laptop.cases</source><translation>담긴 사례</translation></message>
    <message><source>settings.laptop.contact</source><translation>마지막 연결</translation></message>
    <message numerus="yes"><source>settings.laptop.held</source><translation><numerusform>{n}건 · {size}MB</numerusform></translation></message>
    <message numerus="yes"><source>settings.laptop.left</source><translation><numerusform>{n}일 남음</numerusform></translation></message>
    <message><source>settings.laptop.name</source><translation>이름</translation></message>
    <message><source>settings.laptop.never</source><translation>아직 없음</translation></message>
    <message><source>settings.laptop.owner</source><translation>쓰는 분</translation></message>
    <message><source>settings.laptop.reached</source><translation>{day} {at}</translation></message>
    <message><source>settings.laptop.sealed</source><translation>암호로 잠금</translation></message>
    <message><source>settings.laptop.without</source><translation>연결 없이 여는 기한</translation></message>
    <message><source>settings.laptop.without_end</source><translation>정해진 기한 없음</translation></message>
    <message><source>settings.lock_after</source><translation>자동 잠금</translation></message>
    <message><source>settings.lock_after.why</source><translation>자리를 비우면 스스로 잠급니다. 30초 전에 알려 드립니다.</translation></message>
    <message numerus="yes"><source>settings.minutes</source><translation><numerusform>{n}분 뒤</numerusform></translation></message>
    <message><source>settings.money_unit</source><translation>금액 적는 단위</translation></message>
    <message><source>settings.money_unit.man</source><translation>만원</translation></message>
    <message><source>settings.money_unit.why</source><translation>만원으로 적으면 칸에 “만원”이 보입니다</translation></message>
    <message><source>settings.money_unit.won</source><translation>원</translation></message>
    <message><source>settings.moves</source><translation>움직임 줄이기</translation></message>
    <message><source>settings.moves.why</source><translation>화면이 바뀔 때 움직이지 않습니다</translation></message>
    <message><source>settings.no_pin</source><translation>이 컴퓨터에는 비밀을 안전하게 맡길 곳이 없어 PIN을 쓰지 않습니다. 열 때마다 암호 문장을 넣어 주세요.</translation></message>
    <message><source>settings.off</source><translation>꺼짐</translation></message>
    <message><source>settings.on</source><translation>켜짐</translation></message>
    <message><source>settings.part.display</source><translation>화면과 글자</translation></message>
    <message><source>settings.part.help</source><translation>도움말</translation></message>
    <message><source>settings.part.keys</source><translation>자판</translation></message>
    <message><source>settings.part.lock</source><translation>잠금과 암호</translation></message>
    <message><source>settings.part.privacy</source><translation>보호와 연결</translation></message>
    <message><source>settings.part.program</source><translation>이 프로그램</translation></message>
    <message><source>settings.part.sync</source><translation>동기화</translation></message>
    <message><source>settings.passphrase</source><translation>암호 문장 바꾸기</translation></message>
    <message><source>settings.passphrase.change</source><translation>암호 문장 바꾸기</translation></message>
    <message><source>settings.passphrase.done</source><translation>암호 문장을 바꾸었습니다. 이제부터 새 암호 문장으로 열립니다.</translation></message>
    <message><source>settings.passphrase.new</source><translation>새 암호 문장</translation></message>
    <message><source>settings.passphrase.present</source><translation>지금 암호 문장</translation></message>
    <message><source>settings.passphrase.present_missing</source><translation>지금 쓰는 암호 문장을 먼저 넣어 주세요.</translation></message>
    <message><source>settings.passphrase.why</source><translation>잊으면 센터가 전화로 되살려 드립니다. 아무에게도 알려 주지 마세요.</translation></message>
    <message><source>settings.privacy.contact.why</source><translation>보내고 받을 때마다 새로 적힙니다</translation></message>
    <message><source>settings.privacy.left.no_center</source><translation>등록된 센터가 없어 기한이 없습니다</translation></message>
    <message numerus="yes"><source>settings.privacy.left.why</source><translation><numerusform>{n}일 동안 센터와 연결하지 않으면 기록을 볼 수 없습니다. 보내지 않은 기록은 그대로 남습니다.</numerusform></translation></message>
    <message><source>settings.privacy.outside</source><translation>암호로 잠근 파일 밖에 있는 것</translation></message>
    <message><source>settings.privacy.outside.keys</source><translation>**keys.json** – 잠근 열쇠. 암호 문장 없이는 쓸 수 없습니다.</translation></message>
    <message><source>settings.privacy.outside.lock</source><translation>**lock.json** – 쓰는 분과 노트북 이름, 화면 설정, 오늘 방문 수와 보내지 않은 기록 수</translation></message>
    <message><source>settings.privacy.outside.log</source><translation>**program.log** – 프로그램이 잘못된 곳. 가구 이야기는 없습니다.</translation></message>
    <message><source>settings.privacy.outside.sealed</source><translation>**outbox.sealed** – 보내지 않은 기록의 사본. 센터만 열 수 있습니다.</translation></message>
    <message><source>settings.privacy.outside.why</source><translation>가구에 관한 것은 모두 암호로 잠근 파일과 그 사본(backups) 안에 있습니다. 그 밖에는 이것들만 있습니다.</translation></message>
    <message><source>settings.privacy.rescue</source><translation>꺼내 두기</translation></message>
    <message><source>settings.privacy.rescue.none</source><translation>보내지 않은 기록이 없어 꺼낼 것이 없습니다.</translation></message>
    <message><source>settings.privacy.rescue.title</source><translation>보낼 기록 꺼내 두기</translation></message>
    <message numerus="yes"><source>settings.privacy.rescue.why</source><translation><numerusform>보낼 기록 {n}건을 센터만 열 수 있는 파일 하나로 꺼냅니다. 인터넷을 쓸 수 없을 때 센터에 가져다주세요.</numerusform></translation></message>
    <message><source>settings.program.advice</source><translation>이 프로그램은 예상을 알려 드립니다. 판단은 상담사가, 결정은 구청이 합니다.</translation></message>
    <message><source>settings.program.font</source><translation>글꼴은 Pretendard GOV입니다 (SIL Open Font License 1.1).</translation></message>
    <message><source>settings.program.icons</source><translation>그림표는 Lucide입니다 (ISC License, 일부 MIT). 화면은 Qt로 만들었습니다 (LGPL 3.0).</translation></message>
    <message><source>settings.program.licence</source><translation>누구나 쓰고 고칠 수 있는 프로그램입니다 (Apache License 2.0).</translation></message>
    <message><source>settings.program.outside</source><translation>잠긴 화면에서 읽을 수 있는 것은 쓰는 분 이름, 노트북 이름, 화면 설정, 오늘 방문 수와 보내지 않은 기록 수뿐입니다.</translation></message>
    <message><source>settings.program.version</source><translation>판 {version}</translation></message>
    <message><source>settings.sample</source><translation>가나다</translation></message>
    <message><source>settings.size</source><translation>글자 크기</translation></message>
    <message><source>settings.size.why</source><translation>바꾸면 바로 보입니다</translation></message>
    <message><source>settings.sync_by_itself</source><translation>저절로 보내고 받기</translation></message>
    <message><source>settings.sync_by_itself.why</source><translation>인터넷이 되면 15분마다 조용히 보내고 받습니다. 끄더라도 긴급으로 정한 사례는 바로 센터에 알립니다.</translation></message>
    <message><source>settings.theme</source><translation>화면 색</translation></message>
    <message><source>settings.theme.dark</source><translation>어둡게</translation></message>
    <message><source>settings.theme.light</source><translation>밝게</translation></message>
    <message><source>settings.theme.system</source><translation>컴퓨터 따라</translation></message>
    <message><source>settings.theme.why</source><translation>어두운 방에서는 어두운 화면이 눈에 편합니다</translation></message>
    <message><source>settings.title</source><translation>설정</translation></message>
    <message><source>standards.act.ask</source><translation>여쭈러 가기</translation></message>
    <message><source>standards.act.estimate</source><translation>예상 급여 보기</translation></message>
    <message><source>standards.area.care</source><translation>돌봄</translation></message>
    <message><source>standards.area.education</source><translation>교육</translation></message>
    <message><source>standards.area.health</source><translation>건강</translation></message>
    <message><source>standards.area.housing</source><translation>주거</translation></message>
    <message><source>standards.area.income</source><translation>소득</translation></message>
    <message><source>standards.assumed</source><translation>가정대로면 {level}</translation></message>
    <message><source>standards.city.care</source><translation>돌봄의 질이 OECD 평균인지는 시 전체를 보는 것이라 집에서 살펴볼 수 없습니다.</translation></message>
    <message><source>standards.city.education</source><translation>교육의 질이 OECD 평균인지는 시 전체를 보는 것이라 집에서 살펴볼 수 없습니다.</translation></message>
    <message><source>standards.city.health</source><translation>건강의 적정 기준은 시 전체를 보는 것이라 집에서 살펴볼 수 없습니다.</translation></message>
    <message><source>standards.distance.open</source><translation>모자랄지 남을지 아직 알 수 없습니다.</translation></message>
    <message><source>standards.distance.short</source><translation>기준에 {much} 모자랍니다.</translation></message>
    <message><source>standards.distance.spare</source><translation>기준보다 {much} 여유가 있습니다.</translation></message>
    <message><source>standards.gap.assumed</source><translation>가정대로면 {gap}</translation></message>
    <message><source>standards.gap.below</source><translation>최저 기준에 못 미칩니다.</translation></message>
    <message><source>standards.gap.not_met</source><translation>지키지 못한 것: {standard}</translation></message>
    <message numerus="yes"><source>standards.gap.not_told</source><translation><numerusform>답 {n}개를 알면 정해집니다.</numerusform></translation></message>
    <message><source>standards.level.below_minimum</source><translation>못 미침</translation></message>
    <message><source>standards.level.decent_met</source><translation>적정 기준</translation></message>
    <message><source>standards.level.minimum_met</source><translation>최저 기준</translation></message>
    <message><source>standards.level.not_known</source><translation>확인 필요</translation></message>
    <message><source>standards.measure.area</source><translation>집 넓이 {much}</translation></message>
    <message><source>standards.measure.care_cost</source><translation>돌봄 비용 한 달 {much}</translation></message>
    <message><source>standards.measure.care_share</source><translation>돌봄 비용이 소득의 {much}</translation></message>
    <message><source>standards.measure.income</source><translation>소득 한 달 {much}</translation></message>
    <message><source>standards.measure.minutes</source><translation>돌봄 기관까지 {much}</translation></message>
    <message><source>standards.measure.rent</source><translation>월세 한 달 {much} (보증금을 더한 것)</translation></message>
    <message><source>standards.measure.rent_share</source><translation>월세가 소득의 {much}</translation></message>
    <message><source>standards.met.care_reached</source><translation>병원에 못 간 사람 없음</translation></message>
    <message><source>standards.met.in_school</source><translation>학교에 못 다니는 아이 없음</translation></message>
    <message><source>standards.met.may_learn</source><translation>배움이 막힌 어른 없음</translation></message>
    <message><source>standards.met.schooling_paid</source><translation>돈 때문에 배움을 줄인 사람 없음</translation></message>
    <message><source>standards.next</source><translation>다음 물음: {question}</translation></message>
    <message><source>standards.not_met.care_reached</source><translation>돈이나 거리 때문에 병원에 못 감</translation></message>
    <message><source>standards.not_met.in_school</source><translation>학교에 다니지 않는 아이가 있음</translation></message>
    <message><source>standards.not_met.may_learn</source><translation>배우고 싶어도 못 배우는 어른이 있음</translation></message>
    <message><source>standards.not_met.schooling_paid</source><translation>돈 때문에 배움을 줄임</translation></message>
    <message numerus="yes"><source>standards.not_told</source><translation><numerusform>모르는 답 {n}개</numerusform></translation></message>
    <message><source>standards.note.no_benefit</source><translation>급여를 정하는 기준은 아닙니다.</translation></message>
    <message><source>standards.note.reckoned</source><translation>월세에는 보증금의 연 4%를 더하고, 넓이는 4인 기준을 한 사람 몫으로 나누어 3~5명 가구만 견줍니다.</translation></message>
    <message><source>standards.range.between</source><translation>{low} ~ {high}</translation></message>
    <message><source>standards.range.from</source><translation>{low} 이상</translation></message>
    <message><source>standards.summary</source><translation>최저 기준에 못 미치는 것이 {below}가지, 확인이 필요한 것이 {unknown}가지입니다.</translation></message>
    <message><source>standards.unit.m2</source><translation>{amount}㎡</translation></message>
    <message><source>standards.unit.minutes</source><translation>{amount}분</translation></message>
    <message><source>standards.unit.percent</source><translation>{amount}%</translation></message>
    <message><source>standards.unit.won</source><translation>{amount}원</translation></message>
    <message><source>standards.wording.area_decent</source><translation>적정: 집 넓이 {limit}㎡ 넘음</translation></message>
    <message><source>standards.wording.area_minimum</source><translation>최저: 집 넓이 {limit}㎡ 넘음</translation></message>
    <message><source>standards.wording.care_cost</source><translation>최저: 돌봄 비용이 소득의 {limit}% 이하</translation></message>
    <message><source>standards.wording.care_near</source><translation>적정: 집에서 {limit}분 안에 돌봄 기관이 있음</translation></message>
    <message><source>standards.wording.care_reached</source><translation>최저: 돈이나 거리 때문에 치료를 못 받는 사람이 없음</translation></message>
    <message><source>standards.wording.in_school</source><translation>최저: 학교 다닐 나이의 아이가 모두 학교에 다님</translation></message>
    <message><source>standards.wording.income_decent</source><translation>적정: 한 달 {limit}원 넘음 (기준 중위소득의 절반)</translation></message>
    <message><source>standards.wording.income_minimum</source><translation>최저: 한 달 {limit}원 이상 (생계급여 기준을 대신 씁니다)</translation></message>
    <message><source>standards.wording.may_learn</source><translation>적정: 배우고 싶은 어른이 배울 수 있음</translation></message>
    <message><source>standards.wording.rent_decent</source><translation>적정: 월세가 소득의 {limit}%보다 적음</translation></message>
    <message><source>standards.wording.rent_minimum</source><translation>최저: 월세가 소득의 {limit}%보다 적음</translation></message>
    <message><source>standards.wording.schooling_paid</source><translation>최저: 돈 때문에 배움을 줄인 사람이 없음</translation></message>
    <message><source>store.already_open</source><translation>이 프로그램이 다른 창에서 이미 열려 있습니다. 그 창을 닫고 다시 열어 주세요.</translation></message>
    <message><source>store.damaged</source><translation>기록 파일을 읽을 수 없습니다. 파일은 그대로 두었습니다. 복지매니저에게 전화해 주세요.</translation></message>
    <message><source>store.disk_full</source><translation>노트북에 남은 자리가 없습니다. 지금까지 적은 것은 그대로 있습니다. 필요 없는 파일을 지우면 이어서 저장합니다.</translation></message>
    <message><source>store.engine_unsound</source><translation>저장 장치 프로그램이 오래되어 안전하지 않습니다 ({version}). 새 프로그램을 설치해 주세요.</translation></message>
    <message><source>store.file_already_there</source><translation>이 자리에 다른 기록 파일이 있어 그대로 두었습니다. 복지매니저에게 전화해 주세요.</translation></message>
    <message><source>store.file_missing</source><translation>기록 파일이 없습니다. 파일을 옮겼다면 제자리에 두고 다시 열어 주세요.</translation></message>
    <message><source>store.keys_already_there</source><translation>이 폴더에는 이미 열쇠 파일이 있습니다. 프로그램을 껐다 켜고 암호 문장을 넣어 주세요.</translation></message>
    <message><source>store.keys_missing</source><translation>열쇠 파일이 없습니다. 센터 복지매니저에게 알려 주세요.</translation></message>
    <message><source>store.keys_unreadable</source><translation>열쇠 파일을 읽을 수 없습니다. 센터 복지매니저에게 알려 주세요.</translation></message>
    <message><source>store.newer_than_program</source><translation>더 새 프로그램이 만든 기록입니다. 프로그램을 새것으로 바꾼 뒤 열어 주세요. 기록은 그대로 있습니다.</translation></message>
    <message><source>store.no_cipher</source><translation>암호 저장 기능이 없어 열지 않았습니다. 프로그램을 다시 설치해 주세요.</translation></message>
    <message><source>store.not_encrypted</source><translation>기록 파일이 암호로 잠겨 있지 않아 열지 않았습니다. 복지매니저에게 전화해 주세요.</translation></message>
    <message><source>store.pack_altered</source><translation>새 기준 자료의 내용이 서명과 다릅니다. 쓰던 자료를 계속 씁니다.</translation></message>
    <message><source>store.pack_needs_newer_program</source><translation>새 기준 자료에는 프로그램 {version} 이상이 필요합니다. 쓰던 자료를 계속 씁니다.</translation></message>
    <message><source>store.pack_not_signed</source><translation>새 기준 자료에 센터의 서명이 없습니다. 쓰던 자료를 계속 씁니다.</translation></message>
    <message><source>store.pack_older</source><translation>센터가 보낸 기준 자료({edition})는 쓰던 것보다 새것이 아닙니다. 쓰던 자료를 계속 씁니다.</translation></message>
    <message><source>store.pack_unfit</source><translation>새 기준 자료를 쓸 수 없어 쓰던 자료를 계속 씁니다. {what}</translation></message>
    <message><source>store.passphrase_too_weak</source><translation>암호가 너무 약합니다. 낱말을 더 넣어 주세요.</translation></message>
    <message><source>store.pin_gone</source><translation>오늘 쓸 PIN이 없습니다. 암호로 열어 주세요.</translation></message>
    <message><source>store.pin_needs_keyring</source><translation>이 노트북에서는 PIN을 쓸 수 없습니다. 암호로 열어 주세요.</translation></message>
    <message><source>store.pin_wrong_form</source><translation>PIN은 숫자 {least}자리 이상으로 만들어 주세요.</translation></message>
    <message><source>store.strength.fair</source><translation>쓸 만합니다. 낱말을 하나 더 넣으면 더 좋습니다.</translation></message>
    <message><source>store.strength.few_signs</source><translation>같은 글자가 많습니다. 다른 낱말을 더 넣어 주세요.</translation></message>
    <message><source>store.strength.good</source><translation>좋은 암호입니다.</translation></message>
    <message><source>store.strength.only_digits</source><translation>숫자만으로는 약합니다. 낱말을 더 넣어 주세요.</translation></message>
    <message><source>store.strength.too_common</source><translation>흔히 쓰는 말입니다. 다른 말을 더 넣어 주세요.</translation></message>
    <message><source>store.strength.too_short</source><translation>너무 짧습니다. {least}자가 넘게 써 주세요.</translation></message>
    <message><source>store.wait_before_trying</source><translation>여러 번 틀렸습니다. {seconds}초 뒤에 다시 넣어 주세요. 지워지는 것은 없습니다.</translation></message>
    <message numerus="yes"><source>store.wrong_passphrase</source><translation><numerusform>암호가 맞지 않습니다. {n}번 남았습니다.</numerusform></translation></message>
    <message numerus="yes"><source>store.wrong_pin</source><translation><numerusform>PIN이 맞지 않습니다. {n}번 남았습니다.</numerusform></translation></message>
    <message><source>support.gaps</source><translation>아직 여쭙지 않은 것: {what}</translation></message>
    <message><source>support.none</source><translation>아직 아는 곳이 없습니다</translation></message>
    <message><source>support.none.text</source><translation>방문에서 여쭤 적으시면 여기 나옵니다.</translation></message>
    <message numerus="yes"><source>support.spoken</source><translation><numerusform>돕는 곳 {n}곳: {all}</numerusform></translation></message>
    <message><source>support.told_us</source><translation>{day} 알려 주심</translation></message>
    <message><source>support.us</source><translation>우리 상담</translation></message>
    <message><source>support.visited</source><translation>지난 방문 {day}</translation></message>
    <message><source>sync.act.case</source><translation>사례 보기</translation></message>
    <message><source>sync.act.compare</source><translation>비교하기</translation></message>
    <message><source>sync.act.give_up</source><translation>그만두기</translation></message>
    <message><source>sync.act.go_on</source><translation>이어 보내기</translation></message>
    <message><source>sync.act.leave</source><translation>창 닫고 계속 보내기</translation></message>
    <message><source>sync.act.pause</source><translation>잠시 멈춤</translation></message>
    <message><source>sync.act.start</source><translation>보내고 받기</translation></message>
    <message><source>sync.as_it_stands</source><translation>이 노트북에 있는 그대로 셌습니다</translation></message>
    <message><source>sync.bad_address</source><translation>센터 주소를 읽을 수 없습니다. center.example:8443처럼 적어 주세요.</translation></message>
    <message><source>sync.bad_authority</source><translation>센터의 인증서를 읽을 수 없습니다. 복지매니저에게 전화해 주세요.</translation></message>
    <message><source>sync.bad_enrol_code</source><translation>등록 코드가 맞지 않습니다. 네 글자씩 여섯 묶음인지 보고 다시 적어 주세요.</translation></message>
    <message numerus="yes"><source>sync.card.conflicts</source><translation><numerusform>겹친 기록 {n}건</numerusform></translation></message>
    <message numerus="yes"><source>sync.card.held</source><translation><numerusform>센터가 보관한 기록 {n}건</numerusform></translation></message>
    <message numerus="yes"><source>sync.card.new_cases</source><translation><numerusform>새로 받은 사례 {n}건</numerusform></translation></message>
    <message><source>sync.card.urgent</source><translation>긴급</translation></message>
    <message><source>sync.card.visits</source><translation>오늘 쓴 방문</translation></message>
    <message><source>sync.card.written</source><translation>오늘 쓴 기록</translation></message>
    <message><source>sync.case_gone</source><translation>이 노트북에 없는 사례</translation></message>
    <message><source>sync.center_busy</source><translation>센터가 지금 바쁩니다. 잠시 뒤 다시 시도해 주세요.</translation></message>
    <message><source>sync.center_restored</source><translation>센터가 오래전 기록부터 다시 보내 달라고 합니다. 이 노트북에는 그 기록이 모두 남아 있지 않습니다. 센터에 알려 주세요.</translation></message>
    <message><source>sync.center_too_old</source><translation>센터의 프로그램이 이 노트북의 프로그램보다 오래되었습니다. 쓴 기록은 이 노트북에 그대로 있고, 센터가 새 프로그램을 쓰면 보내집니다. 센터에 알려 주세요.</translation></message>
    <message numerus="yes"><source>sync.clock_fast</source><translation><numerusform>이 노트북의 시계가 센터보다 {n}분 빠릅니다. 기록에는 문제가 없습니다. 시계를 맞춰 주세요.</numerusform></translation></message>
    <message numerus="yes"><source>sync.clock_slow</source><translation><numerusform>이 노트북의 시계가 센터보다 {n}분 느립니다. 기록에는 문제가 없습니다. 시계를 맞춰 주세요.</numerusform></translation></message>
    <message><source>sync.code_of_another_center</source><translation>등록 코드가 이 주소의 센터 것이 아닙니다. 아무것도 보내지 않았습니다. 코드와 주소를 확인해 주세요.</translation></message>
    <message><source>sync.code_used</source><translation>등록 코드를 이미 썼거나 시간이 지났습니다. 센터에서 새 코드를 받아 주세요.</translation></message>
    <message><source>sync.connection_lost</source><translation>연결이 끊어졌습니다. 잃은 기록은 없습니다. 다시 시도해 주세요.</translation></message>
    <message><source>sync.copied_laptop</source><translation>이 노트북의 복사본이 여러 번 동기화했습니다. 기록은 그대로 있습니다. 센터에 알려 주세요.</translation></message>
    <message><source>sync.count</source><translation>{done} / {total}</translation></message>
    <message numerus="yes"><source>sync.differ</source><translation><numerusform>다른 기록 {n}곳</numerusform></translation></message>
    <message><source>sync.ended</source><translation>동기화를 마쳤습니다</translation></message>
    <message numerus="yes"><source>sync.files_left</source><translation><numerusform>사진·서류를 보내고 있습니다. 남은 것 {n}개</numerusform></translation></message>
    <message><source>sync.given_up</source><translation>보내기를 그만두었습니다. 남은 기록은 다음에 보냅니다.</translation></message>
    <message><source>sync.group.access</source><translation>열어 본 기록</translation></message>
    <message><source>sync.group.answers</source><translation>여쭌 답</translation></message>
    <message><source>sync.group.consent</source><translation>동의</translation></message>
    <message><source>sync.group.estimate</source><translation>예상 급여</translation></message>
    <message><source>sync.group.household</source><translation>가구 정보</translation></message>
    <message><source>sync.group.note</source><translation>메모·할 일</translation></message>
    <message><source>sync.group.visit</source><translation>방문 기록</translation></message>
    <message><source>sync.head.held</source><translation>보관</translation></message>
    <message><source>sync.head.sent</source><translation>보냄</translation></message>
    <message><source>sync.head.waiting</source><translation>기다림</translation></message>
    <message><source>sync.head.written</source><translation>쓴 기록</translation></message>
    <message><source>sync.held.declined</source><translation>복지매니저가 넣지 않기로 했습니다. 기록은 센터에 남아 있습니다.</translation></message>
    <message><source>sync.held.invalid</source><translation>센터가 읽지 못한 기록이라서 복지매니저가 살펴봅니다.</translation></message>
    <message><source>sync.held.no_access</source><translation>지금은 맡지 않은 사례라서 복지매니저가 정합니다.</translation></message>
    <message><source>sync.held.other</source><translation>센터가 맡아 두었습니다. 까닭은 센터에 여쭤 주세요.</translation></message>
    <message><source>sync.held.schema</source><translation>센터가 아직 모르는 모양의 기록이라서 센터가 맡아 둡니다.</translation></message>
    <message><source>sync.held.unknown_stream</source><translation>센터에 없는 사례라서 복지매니저가 정합니다.</translation></message>
    <message><source>sync.laptop_locked</source><translation>센터가 이 노트북을 잠갔습니다. 보내지 않은 기록은 지워지지 않습니다. 복지매니저에게 전화해 주세요.</translation></message>
    <message><source>sync.laptop_revoked</source><translation>센터가 이 노트북의 사용을 중지했습니다. 보내지 않은 기록은 지워지지 않습니다. 센터에 전화해 주세요.</translation></message>
    <message><source>sync.laptop_wiped</source><translation>센터의 지시로 이 노트북의 기록을 모두 지웠습니다. 복지매니저에게 물어봐 주세요.</translation></message>
    <message><source>sync.last</source><translation>마지막 연결 {day} {at}</translation></message>
    <message numerus="yes"><source>sync.left</source><translation><numerusform>담당이 바뀐 사례 {n}건을 이 노트북에서 비웠습니다.</numerusform></translation></message>
    <message><source>sync.line.contact</source><translation>연결 확인</translation></message>
    <message><source>sync.line.pull</source><translation>받기</translation></message>
    <message><source>sync.line.push</source><translation>보내기</translation></message>
    <message><source>sync.line.settle</source><translation>정리</translation></message>
    <message><source>sync.mark.connecting</source><translation>센터에 연결하는 중</translation></message>
    <message><source>sync.mark.offline</source><translation>센터와 연결 없음</translation></message>
    <message><source>sync.mark.receiving</source><translation>받는 중</translation></message>
    <message><source>sync.mark.sending</source><translation>보내는 중 {done} / {total}</translation></message>
    <message><source>sync.mark.trouble</source><translation>동기화를 살펴봐 주세요</translation></message>
    <message><source>sync.may_break</source><translation>**중간에 끊겨도 괜찮습니다.** 보낸 곳까지 기억했다가 이어서 보냅니다. 센터가 받았다고 답한 뒤에도 기록은 이 노트북에 남습니다.</translation></message>
    <message><source>sync.new</source><translation>센터의 새 기록을 모두 받았습니다. 모두 새것입니다.</translation></message>
    <message><source>sync.no_center_there</source><translation>이 주소에서 센터가 아닌 곳이 대답합니다. 받아들인 것은 없습니다. 주소와 인터넷 연결을 확인해 주세요.</translation></message>
    <message><source>sync.no_connection</source><translation>센터에 연결되지 않습니다. 인터넷과 센터 주소를 확인해 주세요. 쓴 기록은 이 노트북에 그대로 있습니다.</translation></message>
    <message><source>sync.no_hurry</source><translation>급하지 않습니다. 그동안 두 값 사이로 셈합니다.</translation></message>
    <message><source>sync.none.text</source><translation>방문에서 적으신 것은 이 노트북에 바로 남고, 센터가 받으면 여기에 시각이 나옵니다.</translation></message>
    <message><source>sync.none.title</source><translation>오늘 쓴 기록이 아직 없습니다</translation></message>
    <message><source>sync.not_enrolled</source><translation>이 노트북은 아직 센터에 등록되지 않았습니다. 먼저 등록해 주세요.</translation></message>
    <message><source>sync.not_new</source><translation>센터의 새 기록은 아직 다 받지 않았습니다.</translation></message>
    <message><source>sync.not_safe</source><translation>아직 보내지 않은 기록이 있습니다.</translation></message>
    <message><source>sync.not_understood</source><translation>센터와 주고받은 내용을 읽을 수 없습니다({message}). 받아들인 것은 없습니다. 조금 뒤 다시 보내고, 되풀이되면 복지매니저에게 전화해 주세요.</translation></message>
    <message><source>sync.not_yet_asked</source><translation>새 기록은 보낸 다음에 받습니다.</translation></message>
    <message><source>sync.not_yet_new</source><translation>센터의 새 기록을 받는 중입니다.</translation></message>
    <message><source>sync.not_yet_safe</source><translation>보내는 중입니다. 닫으면 남은 것은 다음에 보냅니다.</translation></message>
    <message numerus="yes"><source>sync.now.received</source><translation><numerusform>새 기록 {n}개 받음 · 사례 {total}건 중 {done}건</numerusform></translation></message>
    <message><source>sync.now.sending</source><translation>지금: {what}</translation></message>
    <message><source>sync.now.stopping</source><translation>지금 보내는 것까지 마치고 멈춥니다</translation></message>
    <message><source>sync.order_not_believed</source><translation>이 센터의 것이 아닌 지시가 왔습니다. 아무것도 하지 않았습니다. 복지매니저에게 알려 주세요.</translation></message>
    <message numerus="yes"><source>sync.paused</source><translation><numerusform>{n}개 중 {done}개까지 보내고 멈췄습니다</numerusform></translation></message>
    <message><source>sync.paused_before</source><translation>보내기 전에 멈췄습니다</translation></message>
    <message numerus="yes"><source>sync.photos_left</source><translation><numerusform>사진·서류 {n}개 보낼 것 남음</numerusform></translation></message>
    <message><source>sync.program_too_old</source><translation>이 프로그램이 오래되어 새 자료를 받을 수 없습니다. 쓴 기록은 보낼 수 있습니다. 프로그램을 새로 설치해 주세요.</translation></message>
    <message numerus="yes"><source>sync.receipt</source><translation><numerusform>오늘 쓴 기록 {n}개 = 보냄 {sent} + 기다림 {waiting} + 보관 {held}</numerusform></translation></message>
    <message><source>sync.receipt_differs</source><translation>센터가 센 것과 이 노트북이 센 것이 다릅니다. 기록은 이 노트북에 그대로 있습니다. 센터에 알려 주세요.</translation></message>
    <message numerus="yes"><source>sync.received</source><translation><numerusform>{n}개 받음</numerusform></translation></message>
    <message><source>sync.refused</source><translation>센터가 요청을 받지 않았습니다({code} {status}). 잃은 기록은 없습니다.</translation></message>
    <message><source>sync.safe</source><translation>쓴 기록을 모두 보냈습니다. 닫아도 됩니다.</translation></message>
    <message><source>sync.sealed</source><translation>암호로 싸서 보냅니다</translation></message>
    <message><source>sync.share</source><translation>전체 {percent}%</translation></message>
    <message numerus="yes"><source>sync.share.counts</source><translation><numerusform>{n}개 중 {done}개</numerusform></translation></message>
    <message><source>sync.share.nothing</source><translation>보낼 기록이 없습니다</translation></message>
    <message numerus="yes"><source>sync.share.waiting</source><translation><numerusform>보낼 기록 {n}개</numerusform></translation></message>
    <message><source>sync.sign_in_needed</source><translation>센터가 이 노트북의 서명을 받아들이지 않습니다. 쓴 기록은 그대로 있습니다. 센터에 전화해 주세요.</translation></message>
    <message><source>sync.silent</source><translation>센터가 대답하지 않습니다. 잃은 기록은 없습니다. 잠시 뒤 다시 시도해 주세요.</translation></message>
    <message><source>sync.size.kb</source><translation>{size}KB</translation></message>
    <message><source>sync.size.mb</source><translation>{size}MB</translation></message>
    <message><source>sync.size.of_kb</source><translation>{done} / {size}KB</translation></message>
    <message><source>sync.size.of_mb</source><translation>{done} / {size}MB</translation></message>
    <message><source>sync.state.sending</source><translation>보내는 중</translation></message>
    <message><source>sync.state.sent</source><translation>보냄</translation></message>
    <message><source>sync.state.waiting</source><translation>기다림</translation></message>
    <message><source>sync.step.contact</source><translation>센터에 연결합니다</translation></message>
    <message><source>sync.step.done</source><translation>마쳤습니다</translation></message>
    <message><source>sync.step.leave</source><translation>담당이 바뀐 사례를 정리합니다</translation></message>
    <message><source>sync.step.manifest</source><translation>새로운 것이 있는지 봅니다</translation></message>
    <message><source>sync.step.packs</source><translation>새 기준 자료를 받습니다</translation></message>
    <message><source>sync.step.pull</source><translation>새 기록을 받습니다</translation></message>
    <message><source>sync.step.push</source><translation>쓴 기록을 보냅니다</translation></message>
    <message><source>sync.tile.conflicts</source><translation>겹친 기록</translation></message>
    <message numerus="yes"><source>sync.tile.figures</source><translation><numerusform>새 계산 기준 · 사례 {n}건 중 {done}건 다시 셈</numerusform></translation></message>
    <message><source>sync.tile.held</source><translation>센터가 보관</translation></message>
    <message><source>sync.tile.new_cases</source><translation>새로 받은 사례</translation></message>
    <message><source>sync.tile.sent</source><translation>오늘 보낸 기록</translation></message>
    <message><source>sync.title</source><translation>오늘 기록을 센터에 보냅니다</translation></message>
    <message><source>sync.too_many_tries</source><translation>시도가 너무 많았습니다. 잠시 뒤 다시 시도해 주세요.</translation></message>
    <message><source>sync.took</source><translation>{time} 걸림</translation></message>
    <message numerus="yes"><source>sync.took_seconds</source><translation><numerusform>{n}초 걸림</numerusform></translation></message>
    <message numerus="yes"><source>sync.trouble.cut</source><translation><numerusform>{n}개 중 {done}개까지 보냈습니다</numerusform></translation></message>
    <message><source>sync.trouble.cut_receiving</source><translation>쓴 기록은 모두 보냈고, 받는 중에 끊겼습니다</translation></message>
    <message><source>sync.trouble.offline</source><translation>센터에 닿지 않았습니다</translation></message>
    <message><source>sync.trouble.revoked</source><translation>센터가 이 노트북을 멈췄습니다</translation></message>
    <message><source>sync.trouble.stopped</source><translation>보내기가 멈췄습니다</translation></message>
    <message><source>sync.trouble.store</source><translation>이 노트북에 적어 둘 수 없습니다</translation></message>
    <message><source>sync.urgent_waits</source><translation>아직 센터가 모릅니다</translation></message>
    <message><source>sync.visit_at</source><translation>{day} {at}에 센터가 받음</translation></message>
    <message numerus="yes"><source>sync.visit_counts</source><translation><numerusform>기록 {n}개 중 {sent}개 보냄, {waiting}개 기다림</numerusform></translation></message>
    <message numerus="yes"><source>sync.visit_held</source><translation><numerusform>센터가 기록 {n}개 보관</numerusform></translation></message>
    <message><source>sync.visit_open</source><translation>아직 마치지 않음</translation></message>
    <message><source>sync.visit_waits</source><translation>이 노트북에서 기다림</translation></message>
    <message numerus="yes"><source>sync.waiting_others</source><translation><numerusform>다른 날 쓴 기록 {n}개도 기다립니다</numerusform></translation></message>
    <message><source>sync.wrong_certificate</source><translation>이 주소의 인증서가 우리 센터의 것이 아닙니다. 아무것도 보내지 않았습니다. 센터에 알려 주세요.</translation></message>
    <message numerus="yes"><source>time.days</source><translation><numerusform>{n}일</numerusform></translation></message>
    <message><source>time.hours</source><translation>{hours}시간</translation></message>
    <message><source>time.hours_minutes</source><translation>{hours}시간 {minutes}분</translation></message>
    <message><source>time.minutes</source><translation>{minutes}분</translation></message>
    <message><source>timeline.kind.all</source><translation>모두</translation></message>
    <message><source>timeline.kind.consent</source><translation>동의</translation></message>
    <message><source>timeline.kind.note</source><translation>메모</translation></message>
    <message><source>timeline.kind.visit</source><translation>방문</translation></message>
    <message><source>today.act.go_on</source><translation>이어 쓰기</translation></message>
    <message><source>today.act.look</source><translation>기록 보기</translation></message>
    <message><source>today.act.missed</source><translation>못 만남</translation></message>
    <message><source>today.act.plan</source><translation>일정 잡기</translation></message>
    <message><source>today.act.preview</source><translation>미리 보기</translation></message>
    <message><source>today.act.receive</source><translation>지금 받기</translation></message>
    <message><source>today.act.send</source><translation>보내기</translation></message>
    <message><source>today.act.start</source><translation>방문 시작</translation></message>
    <message><source>today.alert.apply_by</source><translation>{programme} 신청 {day}까지</translation></message>
    <message><source>today.alert.apply_from</source><translation>{programme} 신청할 수 있음</translation></message>
    <message><source>today.alert.begins</source><translation>{programme} {day}부터 받을 수 있음</translation></message>
    <message><source>today.alert.consent_ends</source><translation>동의 {when} 끝남</translation></message>
    <message><source>today.alert.consent_over</source><translation>동의가 끝났음</translation></message>
    <message><source>today.alert.differs</source><translation>두 기록이 다름</translation></message>
    <message><source>today.alert.done</source><translation>했음</translation></message>
    <message><source>today.alert.done_for</source><translation>했음, {what}</translation></message>
    <message><source>today.alert.due</source><translation>{day}까지 · {when}</translation></message>
    <message><source>today.alert.ended</source><translation>한 일로 적었습니다.</translation></message>
    <message><source>today.alert.ends</source><translation>{programme} {day}까지</translation></message>
    <message numerus="yes"><source>today.alert.many</source><translation><numerusform>{what} — {n}가구</numerusform></translation></message>
    <message><source>today.alert.meeting</source><translation>사례회의</translation></message>
    <message><source>today.alert.missed</source><translation>방문 약속 지남</translation></message>
    <message><source>today.alert.newborn</source><translation>{name} 태어남</translation></message>
    <message><source>today.alert.plan</source><translation>서비스 제공계획</translation></message>
    <message><source>today.alert.second.benefit</source><translation>{when} · 예상입니다. 결정은 구청이 합니다.</translation></message>
    <message><source>today.alert.second.consent_ends</source><translation>{day}까지. 다음에 뵐 때 다시 받아 주세요.</translation></message>
    <message><source>today.alert.second.consent_over</source><translation>{day}에 끝남. 다시 받은 뒤에 적을 수 있습니다.</translation></message>
    <message><source>today.alert.second.differs</source><translation>급하지 않습니다. 그동안 두 값 사이로 셈합니다.</translation></message>
    <message><source>today.alert.second.missed</source><translation>{day}에 가기로 했음 · {when}</translation></message>
    <message><source>today.alert.second.newborn</source><translation>{day}까지 누구나 한 번 찾아뵙습니다.</translation></message>
    <message><source>today.alert.second.turned</source><translation>{day}에. 누구나 한 번 찾아뵙는 때입니다.</translation></message>
    <message><source>today.alert.survey</source><translation>욕구·위기도 조사</translation></message>
    <message><source>today.alert.title</source><translation>{name} — {what}</translation></message>
    <message><source>today.alert.turned</source><translation>{name} {years}세 되심</translation></message>
    <message><source>today.alerts</source><translation>챙길 일</translation></message>
    <message><source>today.alerts.all</source><translation>모두 보기</translation></message>
    <message numerus="yes"><source>today.alerts.count</source><translation><numerusform>{n}건</numerusform></translation></message>
    <message><source>today.alerts.none</source><translation>지금 챙길 일이 없습니다.</translation></message>
    <message><source>today.alerts.reading</source><translation>읽는 중입니다.</translation></message>
    <message><source>today.bring</source><translation>챙길 것: {what}</translation></message>
    <message><source>today.consent</source><translation>동의 유효</translation></message>
    <message><source>today.consent_needed</source><translation>동의 받아야 함</translation></message>
    <message><source>today.consent_until</source><translation>동의 유효 ({until}까지)</translation></message>
    <message numerus="yes"><source>today.done_of</source><translation><numerusform>방문 {n}곳 중 {done}곳 마침</numerusform></translation></message>
    <message numerus="yes"><source>today.drafts</source><translation><numerusform>쓰던 칸 {n}개</numerusform></translation></message>
    <message><source>today.due</source><translation>다시 찾아뵐 때가 된 분</translation></message>
    <message><source>today.due.head.last</source><translation>지난 방문</translation></message>
    <message><source>today.due.head.name</source><translation>이름</translation></message>
    <message><source>today.due.head.next</source><translation>다음 방문</translation></message>
    <message><source>today.due.head.place</source><translation>사는 곳</translation></message>
    <message><source>today.due.head.what</source><translation>챙길 일</translation></message>
    <message numerus="yes"><source>today.due.mine</source><translation><numerusform>내 사례 {n}</numerusform></translation></message>
    <message><source>today.due.none</source><translation>이번 주에 찾아뵐 분이 없습니다.</translation></message>
    <message numerus="yes"><source>today.due.week</source><translation><numerusform>이번 주 {n}</numerusform></translation></message>
    <message><source>today.empty.act</source><translation>사례 보기</translation></message>
    <message><source>today.empty.no_cases</source><translation>아직 맡은 사례가 없습니다. 센터에서 사례를 받아 주세요.</translation></message>
    <message><source>today.empty.text</source><translation>사례에서 일정을 잡거나 쓰다 만 기록을 마칠 수 있습니다.</translation></message>
    <message><source>today.empty.title</source><translation>오늘은 방문이 없습니다</translation></message>
    <message><source>today.finished</source><translation>방문 마침</translation></message>
    <message><source>today.first</source><translation>첫 방문</translation></message>
    <message><source>today.form.apply</source><translation>{name} 신청서</translation></message>
    <message><source>today.form.consent</source><translation>동의서</translation></message>
    <message numerus="yes"><source>today.form.more</source><translation><numerusform>{forms} 외 {n}</numerusform></translation></message>
    <message><source>today.keys.act</source><translation>시작·열기</translation></message>
    <message><source>today.keys.choose</source><translation>고르기</translation></message>
    <message><source>today.keys.move</source><translation>순서 바꾸기</translation></message>
    <message><source>today.keys.plan</source><translation>일정 잡기</translation></message>
    <message><source>today.keys.send</source><translation>보내기</translation></message>
    <message><source>today.last_reached</source><translation>마지막 연결: {day} {at}</translation></message>
    <message numerus="yes"><source>today.later</source><translation><numerusform>나중에 묻기 {n}개</numerusform></translation></message>
    <message><source>today.never_reached</source><translation>아직 센터와 연결한 적이 없습니다.</translation></message>
    <message numerus="yes"><source>today.new</source><translation><numerusform>새로 온 사례 {n}건</numerusform></translation></message>
    <message><source>today.new.arrived</source><translation>{day} 접수</translation></message>
    <message><source>today.no_time</source><translation>시각 미정</translation></message>
    <message><source>today.not_sent</source><translation>아직 보내지 않음</translation></message>
    <message><source>today.not_written</source><translation>적지 못했습니다</translation></message>
    <message numerus="yes"><source>today.notice.away</source><translation><numerusform>센터와 {n}일째 연결이 없습니다. 가까운 날에 연결해 주세요. 쓴 기록은 그대로 있습니다.</numerusform></translation></message>
    <message><source>today.notice.fast</source><translation>노트북 시계가 {by} 빠릅니다. 방문 시각이 잘못 남을 수 있으니 시계를 맞춰 주세요. 방문은 시작하셔도 됩니다.</translation></message>
    <message><source>today.notice.never</source><translation>센터 자료를 아직 받지 못했습니다. 지금 있는 것으로 일하실 수 있습니다.</translation></message>
    <message><source>today.notice.old</source><translation>오늘은 아직 받지 않았습니다. {day} {at} 자료로 일합니다.</translation></message>
    <message><source>today.notice.slow</source><translation>노트북 시계가 {by} 늦습니다. 방문 시각이 잘못 남을 수 있으니 시계를 맞춰 주세요. 방문은 시작하셔도 됩니다.</translation></message>
    <message><source>today.order.by_time</source><translation>시각 순서로</translation></message>
    <message><source>today.order.hint</source><translation>손으로 바꾼 순서입니다.</translation></message>
    <message numerus="yes"><source>today.order.moved</source><translation><numerusform>{name}: {n}번째로 옮겼습니다.</numerusform></translation></message>
    <message><source>today.received</source><translation>센터가 받음</translation></message>
    <message><source>today.some_day</source><translation>다른 날</translation></message>
    <message><source>today.step.receive</source><translation>자료 받기</translation></message>
    <message><source>today.step.send</source><translation>정리하고 보내기</translation></message>
    <message numerus="yes"><source>today.todos</source><translation><numerusform>할 일 {n}건</numerusform></translation></message>
    <message><source>today.together</source><translation>함께 방문</translation></message>
    <message><source>today.unfinished</source><translation>쓰다 만 기록</translation></message>
    <message><source>today.unfinished_visit</source><translation>{name} · {day} 방문</translation></message>
    <message numerus="yes"><source>today.unsent</source><translation><numerusform>보내지 않은 기록 {n}건</numerusform></translation></message>
    <message><source>today.visit_record</source><translation>{name} 방문 기록</translation></message>
    <message><source>today.with</source><translation>동행: {names}</translation></message>
    <message><source>together.a_month</source><translation>한 달에 이만큼 받으실 수 있을 것으로 보입니다</translation></message>
    <message><source>together.back</source><translation>돌아가기</translation></message>
    <message><source>together.esc</source><translation>상담 화면으로 돌아가기. 2분이 지나면 암호를 묻습니다.</translation></message>
    <message><source>together.esc_asks</source><translation>상담 화면으로 돌아가기. 암호를 묻습니다.</translation></message>
    <message numerus="yes"><source>together.further</source><translation><numerusform>그 밖에 {n}가지: {what}</numerusform></translation></message>
    <message><source>together.hand</source><translation>노트북 건네드리기</translation></message>
    <message><source>together.handed</source><translation>건네드림 · 돌아갈 때 암호를 묻습니다</translation></message>
    <message><source>together.hidden</source><translation>메모·위기·빚은 가려져 있습니다</translation></message>
    <message><source>together.less</source><translation>적으면 {amount}쯤</translation></message>
    <message><source>together.more</source><translation>많으면 {amount}쯤</translation></message>
    <message><source>together.next</source><translation>사시는 곳 주민센터에 신청하러 갑니다. 안내문을 드리겠습니다.</translation></message>
    <message><source>together.next_at</source><translation>{dong} 주민센터에 신청하러 갑니다. 안내문을 드리겠습니다.</translation></message>
    <message><source>together.no_case</source><translation>어느 댁인지 먼저 열어 주세요.</translation></message>
    <message><source>together.nothing_kept</source><translation>동의를 받고 적기 시작한 뒤에 함께 볼 수 있습니다.</translation></message>
    <message><source>together.paper</source><translation>안내문 드리기</translation></message>
    <message><source>together.then</source><translation>다음은</translation></message>
    <message><source>together.title</source><translation>{name}과 함께 보는 화면</translation></message>
    <message><source>together.who</source><translation>누가 정하나요?</translation></message>
    <message><source>together.who_text</source><translation>이것은 예상입니다. 신청하시면 구청이 정합니다. 보통 30일 안에 알려 드립니다.</translation></message>
    <message><source>together.why</source><translation>왜 폭이 있나요?</translation></message>
    <message><source>together.why_text</source><translation>달마다 다르거나 아직 확인하지 못한 것이 있어서입니다. 답을 알면 폭이 줄어듭니다.</translation></message>
    <message><source>together.window</source><translation>함께 보기</translation></message>
    <message><source>training.console</source><translation>복지매니저 화면 (브라우저): {address} · 아이디 {name} · 비밀번호 {password} · 이 컴퓨터의 연습용 인증서라서 브라우저가 한 번 되묻습니다.</translation></message>
    <message><source>training.left</source><translation>남김: {path}</translation></message>
    <message><source>training.look</source><translation>여기에서 보세요: {folder}</translation></message>
    <message><source>training.no_display</source><translation>화면이 없어서 같은 프로그램으로 하루를 보이지 않게 진행합니다.</translation></message>
    <message><source>training.passphrase</source><translation>연습 노트북의 암호: {passphrase}</translation></message>
    <message><source>unlock.all_sent</source><translation>{day} **{at}에 모두** 센터에 보냈습니다.</translation></message>
    <message><source>unlock.call</source><translation>도움이 필요하시면 센터 복지매니저에게 전화해 주세요.</translation></message>
    <message><source>unlock.conceal</source><translation>가리기</translation></message>
    <message><source>unlock.encrypted</source><translation>모든 기록은 암호로 잠겨 있어 노트북을 잃어버려도 읽을 수 없습니다.</translation></message>
    <message><source>unlock.first</source><translation>첫 방문은 {at}입니다. 이름과 주소는 잠금을 푼 뒤에 보입니다.</translation></message>
    <message><source>unlock.forgotten</source><translation>암호가 기억나지 않습니다</translation></message>
    <message><source>unlock.hangul</source><translation>**한글이 들어왔습니다.** 암호가 영문이라면 한/영 키를 눌러 주세요.</translation></message>
    <message><source>unlock.hello</source><translation>{name} 상담사님, 안녕하세요</translation></message>
    <message><source>unlock.hello_nobody</source><translation>안녕하세요</translation></message>
    <message><source>unlock.kept_here</source><translation>쓰신 기록은 이 노트북에 그대로 있습니다.</translation></message>
    <message><source>unlock.keys.open</source><translation>열기</translation></message>
    <message><source>unlock.names_later</source><translation>이름과 주소는 잠금을 푼 뒤에 보입니다.</translation></message>
    <message><source>unlock.next_waits</source><translation>한 번 더 틀리면 다시 기다려야 합니다. 지워지는 것은 없습니다.</translation></message>
    <message><source>unlock.no_visits</source><translation>오늘 정해진 방문이 없습니다.</translation></message>
    <message><source>unlock.offline</source><translation>인터넷이 없어도 열고 상담할 수 있습니다.</translation></message>
    <message><source>unlock.open</source><translation>열기</translation></message>
    <message><source>unlock.opening</source><translation>여는 중</translation></message>
    <message><source>unlock.others</source><translation>다른 상담사</translation></message>
    <message><source>unlock.passphrase</source><translation>암호 문장</translation></message>
    <message><source>unlock.pin</source><translation>PIN</translation></message>
    <message><source>unlock.pin_later</source><translation>PIN은 오늘 한 번 연 뒤에 만들 수 있습니다</translation></message>
    <message><source>unlock.pin_open</source><translation>PIN으로 열기</translation></message>
    <message><source>unlock.recover.again</source><translation>새 암호 한 번 더</translation></message>
    <message><source>unlock.recover.code</source><translation>되살리기 번호 26자</translation></message>
    <message><source>unlock.recover.differ</source><translation>두 암호가 다릅니다. 다시 한번 넣어 주세요.</translation></message>
    <message><source>unlock.recover.new</source><translation>새 암호 문장</translation></message>
    <message><source>unlock.recover.set</source><translation>새 암호로 열기</translation></message>
    <message><source>unlock.recover.text</source><translation>센터 복지매니저에게 전화하면 본인인지 여쭌 뒤 되살리기 번호를 불러 드립니다. 번호는 한 번만 쓸 수 있습니다. 보내지 않은 기록은 그대로 남습니다.</translation></message>
    <message><source>unlock.recover.title</source><translation>암호를 새로 만듭니다</translation></message>
    <message><source>unlock.rescue</source><translation>보낼 기록 꺼내 두기</translation></message>
    <message><source>unlock.show</source><translation>보기</translation></message>
    <message><source>unlock.size</source><translation>글자 크기 **{size}**</translation></message>
    <message><source>unlock.this_laptop</source><translation>이 노트북에 등록된 분</translation></message>
    <message><source>unlock.to_dark</source><translation>어두운 화면</translation></message>
    <message><source>unlock.to_english</source><translation>English</translation></message>
    <message><source>unlock.to_korean</source><translation>한국어</translation></message>
    <message><source>unlock.to_light</source><translation>밝은 화면</translation></message>
    <message><source>unlock.tries_left</source><translation>다섯 번 틀리면 1분 동안 기다려야 합니다. 지금 **{left}번** 남았습니다.</translation></message>
    <message><source>unlock.unsaved</source><translation>디스크에 자리가 나면 마지막 답을 저장하니 프로그램을 끄지 마세요.</translation></message>
    <message numerus="yes"><source>unlock.unsent</source><translation><numerusform>보내지 않은 기록 {n}건이 이 노트북에 그대로 있습니다.</numerusform></translation></message>
    <message numerus="yes"><source>unlock.visits</source><translation><numerusform>오늘 방문 {n}곳이 있습니다.</numerusform></translation></message>
    <message><source>unlock.visits_unknown</source><translation>오늘 방문은 연 뒤에 보입니다.</translation></message>
    <message><source>unlock.waiting</source><translation>**{time}** 뒤에 다시 넣을 수 있습니다. 지워지는 것은 없습니다.</translation></message>
    <message><source>unlock.whose</source><translation>이 노트북에 등록된 분 · {laptop}</translation></message>
    <message><source>unsaved.lose</source><translation>저장하지 않고 닫기</translation></message>
    <message><source>unsaved.stay</source><translation>닫지 않고 기다리기</translation></message>
    <message><source>unsaved.text</source><translation>노트북에 남은 자리가 없어 마지막 답이 이 프로그램 안에만 있습니다. 지금 닫으면 그 답이 사라집니다. 필요 없는 파일을 지우면 곧바로 저장합니다.</translation></message>
    <message><source>unsaved.title</source><translation>아직 저장하지 못한 답이 있습니다</translation></message>
    <message><source>visit.add_member</source><translation>가족 더하기</translation></message>
    <message><source>visit.add_row.debt</source><translation>빚 더하기</translation></message>
    <message><source>visit.add_row.obligor</source><translation>따로 사는 가족 더하기</translation></message>
    <message><source>visit.add_row.vehicle</source><translation>자동차 더하기</translation></message>
    <message><source>visit.all</source><translation>전체</translation></message>
    <message><source>visit.ask_like_this</source><translation>이렇게 여쭤보세요</translation></message>
    <message><source>visit.assumed_none</source><translation>없다고 봄</translation></message>
    <message><source>visit.assumed_up_to</source><translation>{amount}까지로 봄</translation></message>
    <message><source>visit.assumptions_title</source><translation>가정하고 셈한 것</translation></message>
    <message><source>visit.before</source><translation>지난번 {value}</translation></message>
    <message><source>visit.blank_is_fine</source><translation>빈칸이 있어도 넘어갈 수 있습니다</translation></message>
    <message><source>visit.calc_result</source><translation>= 월 {amount}</translation></message>
    <message><source>visit.calc_use</source><translation>옮기기</translation></message>
    <message><source>visit.cannot_become_finished</source><translation>시작하지 않은 방문은 마칠 수 없습니다.</translation></message>
    <message><source>visit.cannot_become_open</source><translation>이미 시작했거나 마친 방문입니다.</translation></message>
    <message><source>visit.cannot_become_received</source><translation>마치지 않은 방문은 센터가 받은 것으로 표시할 수 없습니다.</translation></message>
    <message><source>visit.card_spoken</source><translation>{name}, {relation}, {left}개 남음</translation></message>
    <message><source>visit.close</source><translation>닫기</translation></message>
    <message><source>visit.day_ahead</source><translation>앞으로의 날짜입니다. 다시 봐 주세요.</translation></message>
    <message><source>visit.day_unit</source><translation>일</translation></message>
    <message><source>visit.day_unreadable</source><translation>날짜를 1952-03-01처럼 적어 주세요.</translation></message>
    <message><source>visit.days</source><translation>한 달</translation></message>
    <message><source>visit.doubt</source><translation>{amount}이 맞나요?</translation></message>
    <message><source>visit.doubt_mend</source><translation>{amount}으로</translation></message>
    <message><source>visit.doubt_right</source><translation>맞습니다</translation></message>
    <message><source>visit.draft_older</source><translation>이 칸은 예전 질문지({version})에서 쓰던 글입니다. 질문을 다시 읽고 맞는지 확인해 주세요.</translation></message>
    <message><source>visit.draft_unasked</source><translation>질문지가 바뀌어 이 글을 쓰던 칸이 없어졌습니다: {text}. 필요하면 메모에 옮겨 적어 주세요.</translation></message>
    <message><source>visit.edit_member</source><translation>이름·관계 고치기</translation></message>
    <message><source>visit.finish</source><translation>방문 마치기</translation></message>
    <message><source>visit.fold_panel</source><translation>예상 접기</translation></message>
    <message><source>visit.full</source><translation>저장하지 못했습니다. 쓰시는 것은 그대로 있고 곧 다시 저장해 봅니다. 자리가 날 때까지 프로그램을 끄지 마세요.</translation></message>
    <message><source>visit.heading</source><translation>방문 중</translation></message>
    <message><source>visit.hide</source><translation>가리기</translation></message>
    <message><source>visit.in_man</source><translation>만원</translation></message>
    <message><source>visit.in_won</source><translation>원</translation></message>
    <message numerus="yes"><source>visit.keep_all</source><translation><numerusform>지난번 답 {n}개 그대로</numerusform></translation></message>
    <message><source>visit.keys.hide</source><translation>가리기</translation></message>
    <message><source>visit.keys.next_field</source><translation>다음 칸</translation></message>
    <message><source>visit.keys.next_question</source><translation>다음 질문</translation></message>
    <message><source>visit.keys.states</source><translation>있음·없음·모름·나중에·거절</translation></message>
    <message><source>visit.keys.undo</source><translation>되돌리기</translation></message>
    <message numerus="yes"><source>visit.later</source><translation><numerusform>나중에 묻기 {n}개</numerusform></translation></message>
    <message><source>visit.later_none</source><translation>나중에 묻기로 한 것이 없습니다.</translation></message>
    <message><source>visit.later_title</source><translation>나중에 묻기</translation></message>
    <message numerus="yes"><source>visit.left</source><translation><numerusform>{n}개 남음</numerusform></translation></message>
    <message><source>visit.list.is</source><translation>있음</translation></message>
    <message><source>visit.live</source><translation>방문 중 {minutes}분</translation></message>
    <message><source>visit.member.add_title</source><translation>가족 더하기</translation></message>
    <message><source>visit.member.cancel</source><translation>그만두기</translation></message>
    <message><source>visit.member.edit_title</source><translation>이름과 관계</translation></message>
    <message><source>visit.member.name</source><translation>이름</translation></message>
    <message><source>visit.member.name_needed</source><translation>이름을 적어 주세요.</translation></message>
    <message><source>visit.member.remove_no</source><translation>그대로 두기</translation></message>
    <message><source>visit.member.remove_text</source><translation>답하신 것도 함께 빠집니다. 바로 되돌릴 수 있습니다.</translation></message>
    <message><source>visit.member.remove_title</source><translation>{name} 님을 이 댁에서 지울까요?</translation></message>
    <message><source>visit.member.remove_yes</source><translation>지우기</translation></message>
    <message><source>visit.member.save</source><translation>그대로 적기</translation></message>
    <message><source>visit.met_needs_visit</source><translation>만나셨으면 방문을 시작해서 적어 주세요.</translation></message>
    <message><source>visit.nameless</source><translation>이름 없음</translation></message>
    <message><source>visit.next.none</source><translation>범위를 줄일 질문이 더 없습니다</translation></message>
    <message><source>visit.next.of</source><translation>{question} · {name}</translation></message>
    <message><source>visit.next.skip</source><translation>건너뛰기</translation></message>
    <message><source>visit.next.title</source><translation>다음 질문 — 범위를 가장 많이 줄입니다</translation></message>
    <message><source>visit.next.write</source><translation>적으러 가기</translation></message>
    <message><source>visit.next_member</source><translation>다음 사람 · {name}</translation></message>
    <message><source>visit.no_such_outcome</source><translation>목록에 없는 결과입니다. 목록에서 골라 주세요.</translation></message>
    <message><source>visit.not_kept_yet</source><translation>아직 남기지 않음</translation></message>
    <message><source>visit.not_open</source><translation>마친 방문에는 답을 더 적을 수 없습니다. 고칠 것은 새 방문에 적어 주세요.</translation></message>
    <message><source>visit.nothing_kept_foot</source><translation>동의 전에는 저장하지 않음</translation></message>
    <message><source>visit.nothing_to_undo</source><translation>되돌릴 것이 없습니다</translation></message>
    <message><source>visit.only_reckoning</source><translation>셈만 하기 · 남기지 않음</translation></message>
    <message><source>visit.open_panel</source><translation>예상 펼치기</translation></message>
    <message><source>visit.outcome.10</source><translation>만나서 상담함</translation></message>
    <message><source>visit.outcome.11</source><translation>일부만 하고 멈춤</translation></message>
    <message><source>visit.outcome.12</source><translation>가족·대리인만 만남</translation></message>
    <message><source>visit.outcome.20</source><translation>아무도 없음</translation></message>
    <message><source>visit.outcome.21</source><translation>인기척은 있으나 답이 없음</translation></message>
    <message><source>visit.outcome.30</source><translation>거절: 사생활 걱정</translation></message>
    <message><source>visit.outcome.31</source><translation>거절: 기관을 믿지 않으심</translation></message>
    <message><source>visit.outcome.32</source><translation>거절: 필요 없다고 하심</translation></message>
    <message><source>visit.outcome.33</source><translation>개인정보에 동의하지 않으심</translation></message>
    <message><source>visit.outcome.40</source><translation>이사함</translation></message>
    <message><source>visit.outcome.41</source><translation>주소를 찾을 수 없음</translation></message>
    <message><source>visit.outcome.42</source><translation>연락처가 틀림</translation></message>
    <message><source>visit.outcome.50</source><translation>입원·시설에 계심</translation></message>
    <message><source>visit.outcome.51</source><translation>아프거나 힘들어 상담이 어려움</translation></message>
    <message><source>visit.outcome.60</source><translation>돌아가심</translation></message>
    <message><source>visit.outcome.70</source><translation>안전 때문에 멈춤</translation></message>
    <message><source>visit.outcome.71</source><translation>바로 신고함 (112·119)</translation></message>
    <message><source>visit.outcome.80</source><translation>날짜를 바꿈</translation></message>
    <message><source>visit.outcome.90</source><translation>기타</translation></message>
    <message><source>visit.outcome_forbids_answers</source><translation>답을 적은 방문은 ‘만나지 못함’으로 마칠 수 없습니다. 만난 결과를 골라 주세요.</translation></message>
    <message><source>visit.outcome_needs_note</source><translation>‘기타’를 고르셨으면 무슨 일인지 한 줄 적어 주세요.</translation></message>
    <message><source>visit.over</source><translation>이 방문은 마쳤습니다</translation></message>
    <message><source>visit.over_text</source><translation>기록은 사례에서 볼 수 있습니다. 더할 것이 있으면 새 방문이나 메모로 남깁니다.</translation></message>
    <message numerus="yes"><source>visit.panel.assumptions</source><translation><numerusform>가정 {n}개 · 보기</numerusform></translation></message>
    <message numerus="yes"><source>visit.panel.counted</source><translation><numerusform>지금은 {n}가지를 셉니다</numerusform></translation></message>
    <message><source>visit.panel.empty</source><translation>아직 셈할 답이 없습니다</translation></message>
    <message><source>visit.panel.empty_text</source><translation>가족과 소득을 알려 주시면 대략의 범위가 나옵니다. 셈만 하기에서도 똑같이 나옵니다.</translation></message>
    <message><source>visit.panel.expected</source><translation>예상입니다. 결정은 구청이 합니다.</translation></message>
    <message numerus="yes"><source>visit.panel.further</source><translation><numerusform>그 밖에 {n}가지</numerusform></translation></message>
    <message><source>visit.panel.no_assumptions</source><translation>가정 없음</translation></message>
    <message><source>visit.panel.of_member</source><translation>{title} · {name}</translation></message>
    <message><source>visit.panel.range</source><translation>범위</translation></message>
    <message><source>visit.panel.sound</source><translation>가정 없이 보면 {amount}</translation></message>
    <message><source>visit.panel.spoken</source><translation>예상, {amount}, 가정 {count}개</translation></message>
    <message><source>visit.panel.title</source><translation>지금까지 답으로 본 예상</translation></message>
    <message><source>visit.panel.unreadable</source><translation>지금 답으로는 셈할 수 없습니다</translation></message>
    <message><source>visit.panel.why</source><translation>왜 이 금액인지 보기</translation></message>
    <message><source>visit.per_day</source><translation>하루</translation></message>
    <message><source>visit.plan_is_over</source><translation>이미 시작한 방문이라 약속을 바꿀 수 없습니다. 새 일정을 잡아 주세요.</translation></message>
    <message><source>visit.records_differ</source><translation>두 기록이 다릅니다</translation></message>
    <message><source>visit.redone</source><translation>다시 했습니다</translation></message>
    <message><source>visit.remove_member</source><translation>지우기</translation></message>
    <message><source>visit.remove_row</source><translation>지우기</translation></message>
    <message><source>visit.removed</source><translation>지웠습니다. Ctrl+Z로 되돌립니다</translation></message>
    <message numerus="yes"><source>visit.rest_none</source><translation><numerusform>나머지 {n}개는 없음</numerusform></translation></message>
    <message><source>visit.restored</source><translation>쓰던 기록을 되살렸습니다</translation></message>
    <message><source>visit.row.debt</source><translation>빚 {number}</translation></message>
    <message><source>visit.row.obligor</source><translation>따로 사는 가족 {number}</translation></message>
    <message><source>visit.row.vehicle</source><translation>자동차 {number}</translation></message>
    <message><source>visit.row_disputed</source><translation>다른 기록에서는 지웠음</translation></message>
    <message><source>visit.saved</source><translation>{at} 저장됨</translation></message>
    <message><source>visit.saved_here</source><translation>이 노트북에 저장</translation></message>
    <message><source>visit.section.consent</source><translation>동의</translation></message>
    <message><source>visit.section.debts</source><translation>빚</translation></message>
    <message><source>visit.section.expenses</source><translation>지출</translation></message>
    <message><source>visit.section.family</source><translation>가족</translation></message>
    <message><source>visit.section.health</source><translation>건강·돌봄</translation></message>
    <message><source>visit.section.home</source><translation>주거</translation></message>
    <message><source>visit.section.income</source><translation>소득</translation></message>
    <message><source>visit.section.needs</source><translation>위기</translation></message>
    <message><source>visit.section.property</source><translation>재산</translation></message>
    <message><source>visit.section_hint.consent</source><translation>언제든 거둘 수 있습니다</translation></message>
    <message><source>visit.section_hint.debts</source><translation>빚이 있다고 급여에서 빠지지 않는다고 먼저 말씀드려 주세요</translation></message>
    <message><source>visit.section_hint.expenses</source><translation>한 달에 꾸준히 드는 돈</translation></message>
    <message><source>visit.section_hint.family</source><translation>누가 함께 사시나요</translation></message>
    <message><source>visit.section_hint.health</source><translation>돌봄과 보훈에 관한 물음</translation></message>
    <message><source>visit.section_hint.home</source><translation>지금 사시는 집</translation></message>
    <message><source>visit.section_hint.income</source><translation>세금 떼기 전, 지난 석 달 한 달 평균</translation></message>
    <message><source>visit.section_hint.needs</source><translation>긴급복지가 보는 사유</translation></message>
    <message><source>visit.section_hint.property</source><translation>온 식구의 것을 더해서</translation></message>
    <message><source>visit.section_spoken</source><translation>{name}, {total}개 중 {answered}개 답함</translation></message>
    <message><source>visit.sensitive_ask</source><translation>동의 여쭤보기</translation></message>
    <message><source>visit.sensitive_waits</source><translation>건강과 장애에 관한 물음은 민감정보 동의를 받은 뒤에 나옵니다.</translation></message>
    <message><source>visit.show_client</source><translation>함께 보기</translation></message>
    <message><source>visit.to_case</source><translation>나가기</translation></message>
    <message><source>visit.try_again</source><translation>지금 다시 저장</translation></message>
    <message><source>visit.undone</source><translation>되돌렸습니다</translation></message>
    <message><source>visit.unit</source><translation>단위</translation></message>
    <message><source>visit.unit.MAN</source><translation>단위 만원</translation></message>
    <message><source>visit.unit.WON</source><translation>단위 원</translation></message>
    <message><source>visit.waiting_to_save</source><translation>저장할 자리를 기다림</translation></message>
    <message><source>visit.why.later</source><translation>나중에</translation></message>
    <message><source>visit.why.not_asked</source><translation>아직 여쭙지 않음</translation></message>
    <message><source>visit.why.refused</source><translation>거절</translation></message>
    <message><source>visit.why.unknown</source><translation>모름</translation></message>
    <message><source>visits.close</source><translation>접기</translation></message>
    <message><source>visits.no_answers</source><translation>이 방문의 답은 노트북에 없습니다.</translation></message>
    <message><source>visits.none</source><translation>마친 방문이 없습니다</translation></message>
    <message><source>visits.none.text</source><translation>방문을 마치면 그때 들은 답이 여기 나옵니다.</translation></message>
    <message><source>visits.only_added</source><translation>끝난 방문은 바뀌지 않습니다. 고치면 까닭과 함께 덧붙습니다.</translation></message>
    <message><source>visits.open</source><translation>답 보기</translation></message>
    <message><source>what_if.a_month</source><translation>월 {value}</translation></message>
    <message><source>what_if.also_comes</source><translation>새로 받는 것: {what}</translation></message>
    <message><source>what_if.also_goes</source><translation>함께 없어지는 것: {what}</translation></message>
    <message numerus="yes"><source>what_if.and_more</source><translation><numerusform>{what} 외 {n}가지</numerusform></translation></message>
    <message><source>what_if.bar</source><translation>{label}: {value}</translation></message>
    <message><source>what_if.case.live</source><translation>나 · 바꿔 본 것</translation></message>
    <message><source>what_if.case.now</source><translation>가 · 지금</translation></message>
    <message><source>what_if.closed</source><translation>정책 비교 보기</translation></message>
    <message><source>what_if.compare</source><translation>두 경우 견주기</translation></message>
    <message><source>what_if.drop</source><translation>{at}에서 −{change}</translation></message>
    <message><source>what_if.first</source><translation>첫째 경우</translation></message>
    <message><source>what_if.foot</source><translation>가정을 두고 셈한 예상입니다. 다른 답은 그대로 둡니다. 결정은 구청이 합니다.</translation></message>
    <message><source>what_if.forget</source><translation>이 경우 지우기</translation></message>
    <message><source>what_if.forgotten</source><translation>‘{name}’ 경우를 지웠습니다.</translation></message>
    <message><source>what_if.go_on</source><translation>이어 셈하기</translation></message>
    <message><source>what_if.gone</source><translation>이 경우에 나오는 가족이나 항목이 이제 없습니다. 지우고 다시 만들어 주세요.</translation></message>
    <message><source>what_if.gone_short</source><translation>이제 없는 답</translation></message>
    <message><source>what_if.head.benefits</source><translation>한 달 급여</translation></message>
    <message><source>what_if.head.gross</source><translation>지원 없음</translation></message>
    <message><source>what_if.head.left</source><translation>더 벌 때 줄어듦</translation></message>
    <message><source>what_if.head.total</source><translation>가구 총수입</translation></message>
    <message><source>what_if.head.value</source><translation>바꿔 본 값</translation></message>
    <message><source>what_if.home</source><translation>우리 집</translation></message>
    <message><source>what_if.jump</source><translation>{what} {how}</translation></message>
    <message><source>what_if.jump.begins</source><translation>시작됨</translation></message>
    <message><source>what_if.jump.covered</source><translation>기준이 생김</translation></message>
    <message><source>what_if.jump.ends</source><translation>끝남</translation></message>
    <message><source>what_if.jump.less</source><translation>줄어듦</translation></message>
    <message><source>what_if.jump.may_begin</source><translation>받을 수도 있음</translation></message>
    <message><source>what_if.jump.may_end</source><translation>끝날 수 있음</translation></message>
    <message><source>what_if.jump.more</source><translation>늘어남</translation></message>
    <message><source>what_if.jump.not_covered</source><translation>기준이 없음</translation></message>
    <message><source>what_if.jump.opens</source><translation>확실하지 않게 됨</translation></message>
    <message><source>what_if.jump.settles</source><translation>확실해짐</translation></message>
    <message><source>what_if.keep.act</source><translation>이 경우 저장</translation></message>
    <message><source>what_if.keep.back</source><translation>그만두기</translation></message>
    <message><source>what_if.keep.name</source><translation>이름</translation></message>
    <message><source>what_if.keep.text</source><translation>이 노트북에만 남고 보내지 않습니다. 방문에서 들은 답은 바뀌지 않습니다.</translation></message>
    <message><source>what_if.keep.title</source><translation>이 경우에 이름을 붙여 주세요</translation></message>
    <message><source>what_if.kept</source><translation>‘{name}’ 이름으로 저장했습니다. 답은 그대로입니다.</translation></message>
    <message><source>what_if.key.coarse</source><translation>다섯 칸씩</translation></message>
    <message><source>what_if.key.save</source><translation>이 경우 저장</translation></message>
    <message><source>what_if.key.step</source><translation>한 칸씩</translation></message>
    <message><source>what_if.key.table</source><translation>표·그림</translation></message>
    <message><source>what_if.legend.closed</source><translation>디딤돌소득 (끝난 사업)</translation></message>
    <message><source>what_if.legend.drop</source><translation>한꺼번에 줄어드는 곳</translation></message>
    <message><source>what_if.legend.gross</source><translation>지원 없음</translation></message>
    <message><source>what_if.legend.range</source><translation>아직 모르는 만큼의 폭</translation></message>
    <message><source>what_if.legend.total</source><translation>받을 수 있는 것까지 더한 돈</translation></message>
    <message><source>what_if.less</source><translation>{value} 줄이기</translation></message>
    <message><source>what_if.may_go</source><translation>없어질 수 있는 것: {what}</translation></message>
    <message><source>what_if.medical.ahead</source><translation>**{value}을 넘으면** 의료급여가 끝날 수 있습니다. 병원비는 그래프에 없습니다.</translation></message>
    <message><source>what_if.medical.goes</source><translation>**의료급여가 끝납니다.** 병원비는 이 셈에 없습니다.</translation></message>
    <message><source>what_if.medical.may_go</source><translation>**의료급여가 끝날 수 있습니다.** 병원비는 이 셈에 없습니다.</translation></message>
    <message><source>what_if.minus</source><translation>−{amount}</translation></message>
    <message><source>what_if.money.earned</source><translation>{more}을 더 벌면 급여가 줄어도 **손에 남는 돈은 월 {much} 늘어납니다.**</translation></message>
    <message><source>what_if.money.less</source><translation>한 달 돈이 **{much} 줄어듭니다.**</translation></message>
    <message><source>what_if.money.less_least</source><translation>한 달 돈이 **적어도 {much} 줄어듭니다.**</translation></message>
    <message><source>what_if.money.more</source><translation>한 달 돈이 **{much} 늘어납니다.**</translation></message>
    <message><source>what_if.money.more_least</source><translation>한 달 돈이 **적어도 {much} 늘어납니다.**</translation></message>
    <message><source>what_if.money.not_less</source><translation>한 달 돈이 줄지 않고, **많으면 {much} 늘어납니다.**</translation></message>
    <message><source>what_if.money.not_more</source><translation>한 달 돈이 늘지 않고, **많으면 {much} 줄어듭니다.**</translation></message>
    <message><source>what_if.money.open</source><translation>모르는 답이 있어 한 달 돈이 늘지 줄지 아직 알 수 없습니다.</translation></message>
    <message><source>what_if.money.same</source><translation>한 달 돈은 그대로입니다.</translation></message>
    <message><source>what_if.money.same_span</source><translation>두 경우의 급여와 폭이 같습니다.</translation></message>
    <message><source>what_if.more</source><translation>{value} 늘리기</translation></message>
    <message><source>what_if.name.empty</source><translation>이름이 아직 비어 있습니다. 짧은 이름을 적어 주세요.</translation></message>
    <message><source>what_if.name.long</source><translation>이름은 {most}자까지 적을 수 있습니다. 짧게 줄여 주세요.</translation></message>
    <message><source>what_if.no</source><translation>아니요</translation></message>
    <message><source>what_if.nobody</source><translation>가족과 소득을 먼저 알려 주세요. 그러면 바꿔 볼 수 있습니다.</translation></message>
    <message><source>what_if.not_known</source><translation>아직 모름</translation></message>
    <message><source>what_if.nothing</source><translation>달라지는 급여 없음</translation></message>
    <message><source>what_if.now_span</source><translation>지금 {value}</translation></message>
    <message><source>what_if.one_value</source><translation>한 가지 값만 적어 주세요. 예: 120</translation></message>
    <message><source>what_if.owner</source><translation>누구의 답인가요</translation></message>
    <message><source>what_if.pause</source><translation>그만 셈하기</translation></message>
    <message><source>what_if.paused</source><translation>{share}까지 셈했습니다</translation></message>
    <message><source>what_if.pin</source><translation>다른 답도 함께 바꾸기</translation></message>
    <message><source>what_if.pinned</source><translation>함께 바꾼 답</translation></message>
    <message><source>what_if.plus</source><translation>+{amount}</translation></message>
    <message><source>what_if.question</source><translation>어떤 답을 바꿔 볼까요</translation></message>
    <message><source>what_if.rate</source><translation>여기서 {amount}을 더 벌면 손에 {much}이 남습니다. {share}는 급여에서 줄어듭니다.</translation></message>
    <message><source>what_if.rate.ends</source><translation>여기서 {amount}을 더 벌면, 적게 볼 때 {first}, 많게 볼 때 {second}이 남습니다.</translation></message>
    <message><source>what_if.rate.less</source><translation>여기서 {amount}을 더 벌면 오히려 {much}이 줄어듭니다. {share}가 급여에서 줄어듭니다.</translation></message>
    <message><source>what_if.row.closed</source><translation>디딤돌소득이라면 (끝난 사업)</translation></message>
    <message><source>what_if.row.gross</source><translation>급여 없이 들어오는 돈</translation></message>
    <message><source>what_if.row.more</source><translation>둘째가 더 많은 돈</translation></message>
    <message><source>what_if.row.more.between</source><translation>{low} ~ {high}</translation></message>
    <message><source>what_if.row.more.open</source><translation>아직 알 수 없음</translation></message>
    <message><source>what_if.row.spoken</source><translation>{title}, 첫째 {first}, 둘째 {second}</translation></message>
    <message><source>what_if.row.total</source><translation>가구 총수입</translation></message>
    <message><source>what_if.save</source><translation>저장</translation></message>
    <message><source>what_if.second</source><translation>둘째 경우</translation></message>
    <message><source>what_if.spoken</source><translation>가구 총수입 그림입니다. 한꺼번에 줄어드는 곳: {drops}. T를 누르면 표로 볼 수 있습니다.</translation></message>
    <message><source>what_if.spoken.none</source><translation>가구 총수입 그림입니다. 한꺼번에 줄어드는 곳은 없습니다. T를 누르면 표로 볼 수 있습니다.</translation></message>
    <message><source>what_if.table</source><translation>가구 총수입 표</translation></message>
    <message><source>what_if.table.drop</source><translation>한꺼번에 줄어듦: {what} · 가구 총수입 {total}</translation></message>
    <message><source>what_if.table.hide</source><translation>그림으로 보기</translation></message>
    <message><source>what_if.table.open</source><translation>아직 모름</translation></message>
    <message><source>what_if.table.show</source><translation>표로 보기</translation></message>
    <message><source>what_if.table.turn</source><translation>{what} · 가구 총수입 {total}</translation></message>
    <message><source>what_if.title</source><translation>{who} · 이 답이 달라지면 우리 집 돈은 어떻게 되나요?</translation></message>
    <message><source>what_if.title.income</source><translation>{who} 님의 돈이 달라지면 우리 집 돈은 어떻게 되나요?</translation></message>
    <message><source>what_if.too_high</source><translation>{most}까지 볼 수 있습니다.</translation></message>
    <message><source>what_if.unpin</source><translation>{what}, 들은 대로 되돌리기</translation></message>
    <message><source>what_if.value</source><translation>바꿔 본 값</translation></message>
    <message><source>what_if.value.entitled</source><translation>받음</translation></message>
    <message><source>what_if.value.no_figures</source><translation>올해 기준 없음</translation></message>
    <message><source>what_if.value.none</source><translation>없음</translation></message>
    <message><source>what_if.value.undecided</source><translation>확인 필요</translation></message>
    <message><source>what_if.working</source><translation>셈하는 중 {share}</translation></message>
    <message><source>what_if.yes</source><translation>예</translation></message>
    <message><source>why.by.between</source><translation>기준에서 {missed}원 벗어날 수도 있고, {met}원 남을 수도 있습니다.</translation></message>
    <message><source>why.by.either</source><translation>얼마나 남는지는 아직 알 수 없습니다.</translation></message>
    <message><source>why.by.met</source><translation>기준까지 {amount}원 남습니다.</translation></message>
    <message><source>why.by.met.at_least</source><translation>기준까지 {low}원 넘게 남습니다.</translation></message>
    <message><source>why.by.met.from_to</source><translation>기준까지 {low}원에서 {high}원 남습니다.</translation></message>
    <message><source>why.by.missed</source><translation>기준에서 {amount}원 벗어납니다.</translation></message>
    <message><source>why.by.missed.at_least</source><translation>기준에서 {low}원 넘게 벗어납니다.</translation></message>
    <message><source>why.by.missed.from_to</source><translation>기준에서 {low}원에서 {high}원 벗어납니다.</translation></message>
    <message><source>why.by.on_it</source><translation>기준과 꼭 같습니다.</translation></message>
    <message><source>why.condition.fails</source><translation>{what}: 맞지 않습니다.</translation></message>
    <message><source>why.condition.holds</source><translation>{what}: 맞습니다.</translation></message>
    <message><source>why.condition.open</source><translation>{what}: 아직 모릅니다.</translation></message>
    <message><source>why.joined</source><translation>{one} {other}</translation></message>
    <message><source>why.verdict.entitled</source><translation>{programme}: 받으실 수 있습니다.</translation></message>
    <message><source>why.verdict.not_covered</source><translation>{programme}: 이 날짜의 기준이 아직 나오지 않았습니다.</translation></message>
    <message><source>why.verdict.not_entitled</source><translation>{programme}: 받으실 수 없습니다.</translation></message>
    <message><source>why.verdict.office</source><translation>{programme}: 주민센터가 살펴보고 정합니다.</translation></message>
    <message><source>why.verdict.undecided</source><translation>{programme}: 더 여쭤봐야 알 수 있습니다.</translation></message>
    <message><source>why.verdict.unverified</source><translation>{programme}: 받으실 수 있습니다. 금액은 기준을 확인하는 중입니다.</translation></message>
    <message><source>wishes.language</source><translation>언어</translation></message>
    <message><source>wishes.language.en</source><translation>English</translation></message>
    <message><source>wishes.language.ko</source><translation>한국어</translation></message>
    <message><source>wishes.pin</source><translation>오늘 쓸 PIN</translation></message>
    <message><source>wishes.pin.made</source><translation>PIN을 만들었습니다. 오늘 다시 열 때 쓸 수 있습니다.</translation></message>
    <message><source>wishes.pin.make</source><translation>PIN 만들기</translation></message>
    <message><source>wishes.pin.why</source><translation>오늘 다시 열 때만 쓰는 숫자입니다. 밤 12시에 없어집니다.</translation></message>
    <message><source>wishes.sample.hint</source><translation>한 달 평균</translation></message>
    <message><source>wishes.sample.line</source><translation>지난 방문 11월 5일 · 월세 3개월 밀림</translation></message>
    <message><source>wishes.sample.name</source><translation>가온들 님 · 74세</translation></message>
    <message><source>wishes.sample.unit</source><translation>만원</translation></message>
    <message><source>wishes.size</source><translation>글자 크기</translation></message>
    <message><source>wishes.size.comfortable</source><translation>편안히</translation></message>
    <message><source>wishes.size.comfortable.why</source><translation>추천</translation></message>
    <message><source>wishes.size.large</source><translation>크게</translation></message>
    <message><source>wishes.size.large.why</source><translation>멀리서도 보임</translation></message>
    <message><source>wishes.size.standard</source><translation>표준</translation></message>
    <message><source>wishes.size.standard.why</source><translation>한 화면에 많이</translation></message>
    <message><source>wishes.theme</source><translation>화면 밝기</translation></message>
    <message><source>wishes.theme.dark</source><translation>어두운 화면</translation></message>
    <message><source>wishes.theme.dark.why</source><translation>불빛이 약한 방</translation></message>
    <message><source>wishes.theme.light</source><translation>밝은 화면</translation></message>
    <message><source>wishes.theme.light.why</source><translation>낮과 밝은 방</translation></message>
    <message><source>withdraw.act</source><translation>동의 철회하기</translation></message>
    <message><source>withdraw.done</source><translation>동의를 철회했습니다</translation></message>
    <message><source>withdraw.leave</source><translation>그대로 두기</translation></message>
    <message><source>withdraw.text</source><translation>이 댁에서 철회를 원하실 때 눌러 주세요. 지금부터 이 동의에 따른 일을 멈춥니다. 앞서 적은 기록은 남습니다.</translation></message>
    <message><source>withdraw.title</source><translation>동의를 철회할까요?</translation></message>
    <message><source>words.beside</source><translation>{a} {b}</translation></message>
    <message><source>words.comma</source><translation>{a}, {b}</translation></message>
    <message><source>words.dash</source><translation>{a} — {b}</translation></message>
    <message><source>words.dot</source><translation>{a} · {b}</translation></message>
    <message><source>words.or</source><translation>{a} / {b}</translation></message>
    <message><source>words.plain</source><translation>{a}</translation></message>
    <message><source>words.plainly_beside</source><translation>{a} {b}</translation></message>
    <message><source>words.range</source><translation>{low} ~ {high}</translation></message>
</context>
</TS>
