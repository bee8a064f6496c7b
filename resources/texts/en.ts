<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="key">
<context>
    <name>texts</name>
    <message numerus="yes"><source>ahead.assumed</source><translation><numerusform>Reckoned with {n} assumption</numerusform><numerusform>Reckoned with {n} assumptions</numerusform></translation></message>
    <message><source>ahead.hangs_on</source><translation>Not known: {what}</translation></message>
    <message numerus="yes"><source>ahead.hangs_on_more</source><translation><numerusform>Not known: {what} and {n} more</numerusform><numerusform>Not known: {what} and {n} more</numerusform></translation></message>
    <message><source>ahead.kind.apply_by</source><translation>Apply by</translation></message>
    <message><source>ahead.kind.apply_from</source><translation>Apply from</translation></message>
    <message><source>ahead.kind.apply_opens</source><translation>Opens</translation></message>
    <message><source>ahead.kind.apply_over</source><translation>Closed</translation></message>
    <message><source>ahead.kind.begins</source><translation>Begins</translation></message>
    <message><source>ahead.kind.changes</source><translation>Changes</translation></message>
    <message><source>ahead.kind.ends</source><translation>Ends</translation></message>
    <message><source>ahead.kind.figures_known</source><translation>Figures known</translation></message>
    <message><source>ahead.kind.figures_unknown</source><translation>No figures yet</translation></message>
    <message><source>ahead.kind.may_begin</source><translation>May begin</translation></message>
    <message><source>ahead.kind.may_end</source><translation>May end</translation></message>
    <message><source>ahead.month</source><translation>{month} {year}</translation></message>
    <message><source>ahead.nobody</source><translation>First tell who lives here. Then what lies ahead can be shown.</translation></message>
    <message><source>ahead.none</source><translation>Nothing to show. Please choose something else above.</translation></message>
    <message><source>ahead.none_soon</source><translation>Nothing begins or ends within 24 months.</translation></message>
    <message><source>ahead.title</source><translation>What lies ahead</translation></message>
    <message><source>ahead.to_apply</source><translation>Apply by when</translation></message>
    <message><source>ahead.to_apply.none</source><translation>No deadline is known.</translation></message>
    <message><source>ahead.which</source><translation>What to show</translation></message>
    <message><source>ahead.which.all</source><translation>All</translation></message>
    <message><source>ahead.which.apply</source><translation>To apply for</translation></message>
    <message><source>ahead.which.turn</source><translation>Begins, ends, changes</translation></message>
    <message><source>ahead.whole</source><translation>All 24 months</translation></message>
    <message numerus="yes"><source>alike.card</source><translation><numerusform>{n} case may be the same household</numerusform><numerusform>{n} cases may be the same household</numerusform></translation></message>
    <message><source>alike.elsewhere</source><translation>another consultant's case</translation></message>
    <message><source>alike.go</source><translation>Look at it</translation></message>
    <message><source>alike.is_same</source><translation>Said to be the same household as another case. The records stay in both.</translation></message>
    <message><source>alike.look</source><translation>Look at case {number}</translation></message>
    <message><source>alike.row</source><translation>{name} and {other} — {why}. Please say whether they are one household.</translation></message>
    <message><source>alike.said</source><translation>Your answer is written down.</translation></message>
    <message><source>alike.same</source><translation>Same household</translation></message>
    <message><source>alike.two</source><translation>Two households</translation></message>
    <message><source>alike.why.address</source><translation>same address</translation></message>
    <message><source>alike.why.name</source><translation>same name</translation></message>
    <message><source>alike.why.person</source><translation>same name and birth date</translation></message>
    <message><source>alike.why.telephone</source><translation>same telephone</translation></message>
    <message><source>amount.low_above_high</source><translation>The low amount is above the high one. Please look at their order.</translation></message>
    <message><source>amount.negative</source><translation>An amount cannot be below zero. Please write it without the minus.</translation></message>
    <message><source>amount.not_whole</source><translation>Amounts are whole won. Please write it in won.</translation></message>
    <message><source>amount.too_large</source><translation>This amount is too large. Is there a zero too many?</translation></message>
    <message><source>amount.unreadable</source><translation>This cannot be read as an amount. Type it like 90, 90~140, or 1억 2천.</translation></message>
    <message><source>answer.how_known</source><translation>how we know</translation></message>
    <message><source>answer.keep</source><translation>same as before</translation></message>
    <message><source>answer.no</source><translation>No</translation></message>
    <message><source>answer.no_such_fact</source><translation>This item cannot be kept: {fact}. Please use another field.</translation></message>
    <message><source>answer.open.assumed_none</source><translation>Not known · counted as none (assumed)</translation></message>
    <message><source>answer.open.assumed_up_to</source><translation>Not known · counted as up to {amount} (assumed)</translation></message>
    <message><source>answer.open.wider</source><translation>The range is wider by what is not known</translation></message>
    <message><source>answer.other_answers</source><translation>Other answers</translation></message>
    <message><source>answer.refused.assumed_none</source><translation>Not answered · counted as none (assumed)</translation></message>
    <message><source>answer.refused.assumed_up_to</source><translation>Not answered · counted as up to {amount} (assumed)</translation></message>
    <message><source>answer.refused.wider</source><translation>Not answered · the range is wider by that</translation></message>
    <message><source>answer.source.estimated</source><translation>Guess</translation></message>
    <message><source>answer.source.office</source><translation>Office</translation></message>
    <message><source>answer.source.paper_seen</source><translation>Paper seen</translation></message>
    <message><source>answer.source.said</source><translation>Said</translation></message>
    <message><source>answer.state.given</source><translation>Yes</translation></message>
    <message><source>answer.state.later</source><translation>Later</translation></message>
    <message><source>answer.state.none</source><translation>No</translation></message>
    <message><source>answer.state.not_applicable</source><translation>Does not apply</translation></message>
    <message><source>answer.state.not_asked</source><translation>Not asked yet</translation></message>
    <message><source>answer.state.refused</source><translation>Refused</translation></message>
    <message><source>answer.state.unknown</source><translation>Unsure</translation></message>
    <message><source>answer.unreadable</source><translation>This answer cannot be read. Please write it again.</translation></message>
    <message><source>answer.value_needs_given</source><translation>A value can stand only with the answer “yes”. (Now: {state}) Please choose yes and write it.</translation></message>
    <message><source>answer.value_or_range</source><translation>Please write one amount or a range, not both.</translation></message>
    <message><source>answer.yes</source><translation>Yes</translation></message>
    <message><source>app.center</source><translation>Seoul Welfare Net Center</translation></message>
    <message><source>app.name</source><translation>Welfare Net Field</translation></message>
    <message><source>attempt.back</source><translation>Leave it</translation></message>
    <message><source>attempt.choose</source><translation>Please choose one</translation></message>
    <message><source>attempt.detail</source><translation>A line about it</translation></message>
    <message><source>attempt.next</source><translation>Next date</translation></message>
    <message><source>attempt.note_left</source><translation>A card was left at the door</translation></message>
    <message><source>attempt.often</source><translation>Nobody was met three times. Consider a word to the dong office.</translation></message>
    <message><source>attempt.save</source><translation>Keep the record</translation></message>
    <message><source>attempt.saved</source><translation>The record is kept</translation></message>
    <message><source>attempt.title</source><translation>{home} — nobody met</translation></message>
    <message><source>attempt.what</source><translation>What happened?</translation></message>
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
    <message><source>broken.go_on</source><translation>Go on</translation></message>
    <message><source>broken.place</source><translation>Details: {what}</translation></message>
    <message><source>broken.text</source><translation>What was saved is safe. You can go on; if it happens again, restart the program and tell your welfare manager at the Center.</translation></message>
    <message><source>broken.title</source><translation>Something unexpected happened</translation></message>
    <message><source>calendar.amount.by_year</source><translation>{amount} by the figures of {year}</translation></message>
    <message><source>calendar.amount.month</source><translation>{amount} won a month</translation></message>
    <message><source>calendar.amount.month_from</source><translation>{amount} won a month or more</translation></message>
    <message><source>calendar.amount.month_range</source><translation>{low} to {high} won a month</translation></message>
    <message><source>calendar.amount.month_up_to</source><translation>up to {amount} won a month</translation></message>
    <message><source>calendar.amount.none</source><translation>no amount</translation></message>
    <message><source>calendar.amount.once</source><translation>{amount} won once</translation></message>
    <message><source>calendar.amount.once_from</source><translation>{amount} won or more once</translation></message>
    <message><source>calendar.amount.once_range</source><translation>{low} to {high} won once</translation></message>
    <message><source>calendar.amount.once_up_to</source><translation>up to {amount} won once</translation></message>
    <message><source>calendar.amount.year</source><translation>{amount} won a year</translation></message>
    <message><source>calendar.amount.year_from</source><translation>{amount} won a year or more</translation></message>
    <message><source>calendar.amount.year_range</source><translation>{low} to {high} won a year</translation></message>
    <message><source>calendar.amount.year_up_to</source><translation>up to {amount} won a year</translation></message>
    <message><source>calendar.apply_by</source><translation>{what}: if not applied for yet, apply by {day}.</translation></message>
    <message><source>calendar.apply_by.backdated</source><translation>{what}: if applied for by {day}, it is paid from the month of birth.</translation></message>
    <message><source>calendar.apply_by.late</source><translation>{what}: if it was not claimed in time, a late claim is possible until {day}. The amount is a little lower.</translation></message>
    <message><source>calendar.apply_by.wages</source><translation>{what}: those with wages only may claim the half-year in advance until {day}.</translation></message>
    <message><source>calendar.apply_from</source><translation>{what}: may be applied for in advance from {day}.</translation></message>
    <message><source>calendar.apply_opens</source><translation>{what}: applications are taken from {day} to {last}.</translation></message>
    <message><source>calendar.apply_opens.wages</source><translation>{what}: those with wages only may claim the half-year in advance from {day} to {last}.</translation></message>
    <message><source>calendar.apply_over</source><translation>{what}: the last known time to apply ended on {last}. As of {day} the next one is not announced.</translation></message>
    <message><source>calendar.begins</source><translation>{what}: can be received from {day}.</translation></message>
    <message><source>calendar.cause.age</source><translation>{who}: {days} days have passed since the birth.</translation></message>
    <message><source>calendar.cause.birth</source><translation>{who} is expected to be born on {day}.</translation></message>
    <message><source>calendar.cause.birthday</source><translation>{who} turns {years} on {day}.</translation></message>
    <message><source>calendar.cause.care</source><translation>{who}: it is {years} years since leaving care.</translation></message>
    <message><source>calendar.cause.closing</source><translation>The programme closes on {day} ({source}).</translation></message>
    <message><source>calendar.cause.figure</source><translation>A figure changes or ends ({source}).</translation></message>
    <message><source>calendar.cause.opening</source><translation>The programme opens on {day} ({source}).</translation></message>
    <message><source>calendar.cause.other</source><translation>Several conditions change together.</translation></message>
    <message><source>calendar.cause.rule</source><translation>A provision changes ({law}).</translation></message>
    <message><source>calendar.cause.season</source><translation>The figures change with the season.</translation></message>
    <message><source>calendar.cause.uncovered</source><translation>No figures at all are out for that year.</translation></message>
    <message><source>calendar.cause.year</source><translation>{who}: counted by the age of the new year.</translation></message>
    <message><source>calendar.changes</source><translation>{what}: changes on {day}. {before} → {after}</translation></message>
    <message><source>calendar.changes_somehow</source><translation>{what}: the conditions change on {day}.</translation></message>
    <message><source>calendar.ends</source><translation>{what}: can be received until {day}.</translation></message>
    <message><source>calendar.figures_known</source><translation>{what}: the figures from {day} on are known.</translation></message>
    <message><source>calendar.figures_unknown</source><translation>{what}: the figures from {day} on are not out yet. This does not mean that it ends.</translation></message>
    <message><source>calendar.may_begin</source><translation>{what}: may be received from {day}. More answers are needed to know.</translation></message>
    <message><source>calendar.may_begin.no_figures</source><translation>{what}: can probably be received from {day}. The figures for that time are not out yet.</translation></message>
    <message><source>calendar.may_end</source><translation>{what}: may end after {day}. More answers are needed to know.</translation></message>
    <message><source>calendar.may_end.at_most</source><translation>{what}: if it can be received at all, until {day}.</translation></message>
    <message><source>calendar.may_end.no_figures</source><translation>{what}: by the figures known so far, until {day}. Please check again when the figures for that time are out.</translation></message>
    <message><source>calendar.names</source><translation>{one}, {other}</translation></message>
    <message><source>calendar.rests_on</source><translation>This is what changes as time passes, with all other answers as they are today.</translation></message>
    <message><source>calendar.unknown_birth</source><translation>{who}: the date of birth is not known, so changes by birthday cannot be foreseen.</translation></message>
    <message><source>calendar.value.type1</source><translation>type 1</translation></message>
    <message><source>calendar.value.type2</source><translation>type 2</translation></message>
    <message><source>calendar.what</source><translation>{programme} ({who})</translation></message>
    <message><source>case.act.estimate</source><translation>See estimate</translation></message>
    <message><source>case.act.note</source><translation>Note</translation></message>
    <message><source>case.act.paper</source><translation>Paper</translation></message>
    <message><source>case.act.plan</source><translation>Plan a visit</translation></message>
    <message><source>case.act.replan</source><translation>Change date</translation></message>
    <message><source>case.act.telephone</source><translation>Show</translation></message>
    <message><source>case.act.telephone.spoken</source><translation>Show the whole telephone number (this is logged)</translation></message>
    <message><source>case.act.withdraw</source><translation>Withdraw</translation></message>
    <message><source>case.arrived</source><translation>Case received</translation></message>
    <message><source>case.author.center</source><translation>Center</translation></message>
    <message><source>case.author.me</source><translation>I</translation></message>
    <message><source>case.author.other</source><translation>another consultant</translation></message>
    <message><source>case.back</source><translation>Cases</translation></message>
    <message><source>case.channel.alert_app_neighbour</source><translation>Alert app (neighbour)</translation></message>
    <message><source>case.channel.alert_app_self</source><translation>Alert app (own)</translation></message>
    <message><source>case.channel.blindspot_system</source><translation>Blind-spot system</translation></message>
    <message><source>case.channel.call_120</source><translation>120 call</translation></message>
    <message><source>case.channel.call_129</source><translation>129 call</translation></message>
    <message><source>case.channel.dolbomdan</source><translation>Neighborhood Care Group</translation></message>
    <message><source>case.channel.dong_office</source><translation>Community service center</translation></message>
    <message><source>case.channel.family_friend</source><translation>Family or friends</translation></message>
    <message><source>case.channel.honorary_official</source><translation>Honorary welfare official</translation></message>
    <message><source>case.channel.internal</source><translation>Own agency</translation></message>
    <message><source>case.channel.media_web</source><translation>Internet or leaflet</translation></message>
    <message><source>case.channel.neighbour_tongjang</source><translation>Block leader or neighbours</translation></message>
    <message><source>case.channel.other</source><translation>Other</translation></message>
    <message><source>case.channel.other_agency</source><translation>Another agency</translation></message>
    <message><source>case.channel.outreach</source><translation>Found by outreach</translation></message>
    <message><source>case.channel.returning</source><translation>Returning</translation></message>
    <message><source>case.channel.self</source><translation>Own application</translation></message>
    <message><source>case.consent.disputed</source><translation>Two records differ, so it counts as not given</translation></message>
    <message><source>case.consent.general</source><translation>Personal data</translation></message>
    <message numerus="yes"><source>case.consent.left</source><translation><numerusform>{n} day left</numerusform><numerusform>{n} days left</numerusform></translation></message>
    <message><source>case.consent.needed</source><translation>Not yet given</translation></message>
    <message><source>case.consent.over</source><translation>Ended {day}</translation></message>
    <message><source>case.consent.photo</source><translation>Photos</translation></message>
    <message><source>case.consent.refused</source><translation>Refused</translation></message>
    <message><source>case.consent.sensitive</source><translation>Sensitive data</translation></message>
    <message><source>case.consent.third_party</source><translation>Telling an agency</translation></message>
    <message><source>case.consent.until</source><translation>until {until}</translation></message>
    <message><source>case.consent.valid</source><translation>Valid</translation></message>
    <message><source>case.consent.withdrawn</source><translation>Withdrawn {day}</translation></message>
    <message><source>case.consent.without_general</source><translation>Without it, no new answers are kept.</translation></message>
    <message><source>case.consent.without_photo</source><translation>Photos are neither kept nor opened.</translation></message>
    <message><source>case.consent.without_sensitive</source><translation>Health, disability and crisis answers are not kept.</translation></message>
    <message><source>case.consents</source><translation>Consents</translation></message>
    <message><source>case.consultant</source><translation>{name}</translation></message>
    <message><source>case.corrected</source><translation>Answer of a finished visit corrected</translation></message>
    <message><source>case.crisis</source><translation>Dangers now</translation></message>
    <message numerus="yes"><source>case.differing</source><translation><numerusform>{n} item differs</numerusform><numerusform>{n} items differ</numerusform></translation></message>
    <message><source>case.estimate</source><translation>Estimate</translation></message>
    <message numerus="yes"><source>case.estimate.assumed</source><translation><numerusform>Reckoned with {n} assumption.</numerusform><numerusform>Reckoned with {n} assumptions.</numerusform></translation></message>
    <message><source>case.estimate.range</source><translation>Range</translation></message>
    <message><source>case.estimate.reading</source><translation>Reckoning</translation></message>
    <message><source>case.estimate.sound</source><translation>Reckoned without assumptions.</translation></message>
    <message><source>case.estimate.too_little</source><translation>Write down the family first to see an estimate.</translation></message>
    <message><source>case.item.case_contact</source><translation>Telephone</translation></message>
    <message><source>case.item.case_crisis_level</source><translation>Crisis level</translation></message>
    <message><source>case.item.case_place</source><translation>Address</translation></message>
    <message><source>case.item.case_stage</source><translation>Stage of the case</translation></message>
    <message><source>case.item.closeness</source><translation>{one} and {other}, how close</translation></message>
    <message><source>case.item.contact_caution</source><translation>Mind when coming</translation></message>
    <message><source>case.item.contact_preferred</source><translation>Best time to call</translation></message>
    <message><source>case.item.debt</source><translation>Debt</translation></message>
    <message><source>case.item.empty</source><translation>empty</translation></message>
    <message><source>case.item.kept</source><translation>changed</translation></message>
    <message><source>case.item.name</source><translation>Name</translation></message>
    <message><source>case.item.need_value</source><translation>Need</translation></message>
    <message><source>case.item.obligor</source><translation>Relative living apart</translation></message>
    <message><source>case.item.removed</source><translation>removed</translation></message>
    <message><source>case.item.row</source><translation>Removed and changed</translation></message>
    <message><source>case.item.same_as</source><translation>Same household</translation></message>
    <message><source>case.item.todo_value</source><translation>To-do</translation></message>
    <message><source>case.item.vehicle</source><translation>Car</translation></message>
    <message><source>case.item.visit_plan</source><translation>Date of the visit</translation></message>
    <message><source>case.item.visit_stage</source><translation>Stage of the visit</translation></message>
    <message numerus="yes"><source>case.last_visit</source><translation><numerusform>Last visit {day} ({n} day ago)</numerusform><numerusform>Last visit {day} ({n} days ago)</numerusform></translation></message>
    <message numerus="yes"><source>case.members</source><translation><numerusform>{n} person</numerusform><numerusform>{n} people</numerusform></translation></message>
    <message><source>case.members.none</source><translation>They appear here once you write them down on a visit.</translation></message>
    <message><source>case.not_met</source><translation>Not met yet</translation></message>
    <message><source>case.not_met.text</source><translation>On the first visit, ask about the family and the consent first.</translation></message>
    <message><source>case.note</source><translation>Note</translation></message>
    <message><source>case.stage.closed</source><translation>Closed</translation></message>
    <message><source>case.stage.finished</source><translation>Finished</translation></message>
    <message><source>case.stage.open</source><translation>Open</translation></message>
    <message><source>case.stage.planned</source><translation>Planned</translation></message>
    <message><source>case.stage.waiting</source><translation>Waiting</translation></message>
    <message><source>case.tab.changes</source><translation>Changes</translation></message>
    <message><source>case.tab.documents</source><translation>Papers and consents</translation></message>
    <message><source>case.tab.estimate</source><translation>Estimate</translation></message>
    <message><source>case.tab.needs</source><translation>Needs and crisis</translation></message>
    <message><source>case.tab.overview</source><translation>Overview</translation></message>
    <message><source>case.tab.visits</source><translation>Visits</translation></message>
    <message><source>case.tabs</source><translation>Pages of this case</translation></message>
    <message><source>case.timeline</source><translation>What happened</translation></message>
    <message><source>case.timeline.none</source><translation>Nothing is written yet.</translation></message>
    <message numerus="yes"><source>case.to_ask</source><translation><numerusform>{n} to ask</numerusform><numerusform>{n} to ask</numerusform></translation></message>
    <message><source>case.visit_length</source><translation>Visit {number}, {length}</translation></message>
    <message><source>case.visit_number</source><translation>Visit {number}</translation></message>
    <message><source>case.visit_open</source><translation>Visit under way</translation></message>
    <message><source>case.visit_planned</source><translation>Visit planned</translation></message>
    <message><source>case.visited_today</source><translation>Visited today</translation></message>
    <message><source>case.wrote</source><translation>({who}, {when})</translation></message>
    <message><source>cases.by.level</source><translation>Crisis level</translation></message>
    <message><source>cases.by.level.all</source><translation>Every crisis level</translation></message>
    <message><source>cases.by.place</source><translation>Home</translation></message>
    <message><source>cases.by.place.all</source><translation>Everywhere</translation></message>
    <message><source>cases.by.stage</source><translation>Stage</translation></message>
    <message><source>cases.by.stage.all</source><translation>Every stage</translation></message>
    <message><source>cases.closed</source><translation>Closed</translation></message>
    <message numerus="yes"><source>cases.count</source><translation><numerusform>{n} case</numerusform><numerusform>{n} cases</numerusform></translation></message>
    <message numerus="yes"><source>cases.differing</source><translation><numerusform>{n} differs</numerusform><numerusform>{n} differ</numerusform></translation></message>
    <message><source>cases.head.last</source><translation>Last visit</translation></message>
    <message><source>cases.head.name</source><translation>Person</translation></message>
    <message><source>cases.head.next</source><translation>Next visit</translation></message>
    <message><source>cases.head.place</source><translation>Place</translation></message>
    <message><source>cases.head.state</source><translation>State</translation></message>
    <message><source>cases.keys.open</source><translation>open</translation></message>
    <message><source>cases.keys.seek</source><translation>find</translation></message>
    <message><source>cases.none.act</source><translation>Show all</translation></message>
    <message><source>cases.none.at_all</source><translation>No cases yet</translation></message>
    <message><source>cases.none.here</source><translation>No such case</translation></message>
    <message><source>cases.none.text</source><translation>Part of a name, a dong, the last digits of a telephone number or a word of a note is enough.</translation></message>
    <message><source>cases.none.title</source><translation>No case for “{text}”</translation></message>
    <message><source>cases.not_planned</source><translation>not planned</translation></message>
    <message><source>cases.not_visited</source><translation>none yet</translation></message>
    <message><source>cases.reading</source><translation>reading</translation></message>
    <message><source>cases.rescreen</source><translation>When figures change</translation></message>
    <message><source>cases.seek</source><translation>Find by name, home or note</translation></message>
    <message><source>cases.stage.closed</source><translation>closed</translation></message>
    <message><source>cases.stage.open</source><translation>open</translation></message>
    <message><source>cases.stage.waiting</source><translation>on hold</translation></message>
    <message><source>cases.which</source><translation>Cases to show</translation></message>
    <message><source>cases.which.all</source><translation>All</translation></message>
    <message><source>cases.which.differing</source><translation>Records differ</translation></message>
    <message><source>cases.which.due</source><translation>Due</translation></message>
    <message><source>cases.which.unplanned</source><translation>Not planned</translation></message>
    <message><source>cases.which.waiting</source><translation>Unsent</translation></message>
    <message><source>center.access_broken</source><translation>The access log does not hold together at: {changes}</translation></message>
    <message><source>center.access_whole</source><translation>Every access log is whole.</translation></message>
    <message><source>center.already_there</source><translation>There is already a Center in this folder.</translation></message>
    <message><source>center.answered</source><translation>The state of the referral was kept: {state}</translation></message>
    <message><source>center.appointed</source><translation>The visit was planned: {day}</translation></message>
    <message><source>center.assigned</source><translation>The case was assigned. Role: {role}</translation></message>
    <message><source>center.assignment_ended</source><translation>The assignment has ended. At the next sync the case leaves their laptop: {user}</translation></message>
    <message><source>center.bad_consultant</source><translation>This cannot be the id of a consultant: {user}. Up to 100 characters without spaces.</translation></message>
    <message><source>center.bad_day</source><translation>Not a date: {day}. Please write it like 2026-11-24.</translation></message>
    <message><source>center.bad_days</source><translation>The number of days begins at 1.</translation></message>
    <message><source>center.bad_hour</source><translation>Not a time: {hour}. Please write it like 14:00.</translation></message>
    <message><source>center.bad_lease</source><translation>These days do not fit. The warning is from 1 day to the day of locking, a code opens for 1 day or more.</translation></message>
    <message><source>center.bad_number</source><translation>This is not the number on a laptop's screen: {number}. It has two groups of four characters.</translation></message>
    <message><source>center.bad_telephone</source><translation>Not a telephone number. Please write it like 010-0000-0001.</translation></message>
    <message><source>center.begun_anew</source><translation>At its next sync every laptop takes its cases in from the beginning.</translation></message>
    <message><source>center.cannot_apply</source><translation>This change cannot be applied. Please decline it and tell the consultant.</translation></message>
    <message><source>center.case_erased</source><translation>The case was erased. Laptops erase it at their next sync: {case}</translation></message>
    <message><source>center.case_line_wrong</source><translation>The case line cannot be read: {what}</translation></message>
    <message><source>center.case_there</source><translation>This case is already there: {case}</translation></message>
    <message numerus="yes"><source>center.cases_added</source><translation><numerusform>{n} case was added.</numerusform><numerusform>{n} cases were added.</numerusform></translation></message>
    <message><source>center.check_person</source><translation>Please check the person first, and mark that you did.</translation></message>
    <message><source>center.choose_channel</source><translation>Please choose by which way it came.</translation></message>
    <message><source>center.choose_consultant</source><translation>Please choose a consultant.</translation></message>
    <message><source>center.choose_district</source><translation>Please choose the district.</translation></message>
    <message><source>center.choose_state</source><translation>Please choose the agency's answer.</translation></message>
    <message><source>center.code_valid</source><translation>This code is good for 15 minutes and one laptop.</translation></message>
    <message><source>center.console_at</source><translation>Console of the welfare managers: {address}</translation></message>
    <message><source>center.consultant_added</source><translation>The consultant was added: {name}</translation></message>
    <message><source>center.consultant_there</source><translation>This consultant is already there: {user}</translation></message>
    <message><source>center.database_away</source><translation>The database does not answer. Please see whether it runs and the address is right.</translation></message>
    <message><source>center.day_empty</source><translation>No record of that day has arrived.</translation></message>
    <message><source>center.day_line</source><translation>{consultant}: sent {sent}, held {held}</translation></message>
    <message><source>center.decided</source><translation>Decided: {outcome}</translation></message>
    <message numerus="yes"><source>center.duplicates</source><translation><numerusform>{n} pair found; the consultants are asked.</numerusform><numerusform>{n} pairs found; the consultants are asked.</numerusform></translation></message>
    <message><source>center.erase_why</source><translation>Please give the reason for erasing.</translation></message>
    <message numerus="yes"><source>center.erased_again</source><translation><numerusform>{n} erased case that the copy still held was erased again.</numerusform><numerusform>{n} erased cases that the copy still held were erased again.</numerusform></translation></message>
    <message><source>center.erased_already</source><translation>This case was erased already: {case}</translation></message>
    <message><source>center.erasure_done</source><translation>{case}: gone from every laptop</translation></message>
    <message numerus="yes"><source>center.erasure_waits</source><translation><numerusform>{case}: {n} laptop has not confirmed it</numerusform><numerusform>{case}: {n} laptops have not confirmed it</numerusform></translation></message>
    <message><source>center.failed</source><translation>Something unexpected happened. Please try again in a moment.</translation></message>
    <message><source>center.file_not_rewritten</source><translation>The case is erased. Only the file could not be rewritten. Please give the same command again when no other program writes to the file.</translation></message>
    <message><source>center.form_not_ours</source><translation>This was not sent from a page of ours. Please open the page again and repeat it.</translation></message>
    <message><source>center.form_unreadable</source><translation>What was sent cannot be read. Nothing was changed.</translation></message>
    <message><source>center.has_it_already</source><translation>This consultant already has the case in this role: {user}</translation></message>
    <message><source>center.has_it_not</source><translation>This consultant does not have the case: {user}</translation></message>
    <message><source>center.in_line</source><translation>Line {line}: {what}</translation></message>
    <message><source>center.laptop_cannot</source><translation>This cannot be done with this laptop: {laptop}. It is {state} now.</translation></message>
    <message><source>center.laptop_locked</source><translation>The laptop is locked: {laptop}. It locks at its next contact and then hands its unsent work over.</translation></message>
    <message><source>center.laptop_lost</source><translation>The laptop counts as lost: {laptop}. At its next contact everything on it is erased. laptop-holding shows the households it held.</translation></message>
    <message><source>center.laptop_none_held</source><translation>No case was ever sent to this laptop.</translation></message>
    <message><source>center.laptop_retired</source><translation>The laptop is to be retired: {laptop}. At its next contact it hands its unsent work over, then everything on it is erased.</translation></message>
    <message><source>center.laptop_state.active</source><translation>in use</translation></message>
    <message><source>center.laptop_state.locked</source><translation>locked</translation></message>
    <message><source>center.laptop_state.lost</source><translation>lost</translation></message>
    <message><source>center.laptop_state.retired</source><translation>retired</translation></message>
    <message><source>center.laptop_state.revoked</source><translation>switched off</translation></message>
    <message><source>center.laptop_state.wiped</source><translation>erased</translation></message>
    <message><source>center.laptop_unlocked</source><translation>The laptop may be opened again: {laptop}. It opens at its next contact.</translation></message>
    <message><source>center.lease_set</source><translation>Laptops are warned after {warn} days without contact and lock after {lock}. A code by telephone opens them for {code} days.</translation></message>
    <message numerus="yes"><source>center.let_go</source><translation><numerusform>{n} assignment of a case closed long ago has ended. It leaves the laptop at its next contact.</numerusform><numerusform>{n} assignments of cases closed long ago have ended. They leave the laptops at their next contact.</numerusform></translation></message>
    <message><source>center.made</source><translation>The Center was made: {name}</translation></message>
    <message><source>center.name_needed</source><translation>Please write the name.</translation></message>
    <message><source>center.no_assignments</source><translation>Nobody has had this case.</translation></message>
    <message><source>center.no_case</source><translation>There is no such case: {case}</translation></message>
    <message><source>center.no_conflicts</source><translation>No conflict is open.</translation></message>
    <message><source>center.no_consultant</source><translation>There is no such consultant: {user}</translation></message>
    <message><source>center.no_copy</source><translation>No copy could be made before changing the tables, so nothing was changed: {file}. Please see whether the disk has room.</translation></message>
    <message><source>center.no_duplicates</source><translation>No cases look like the same household.</translation></message>
    <message><source>center.no_erasures</source><translation>No case was erased.</translation></message>
    <message><source>center.no_file</source><translation>The file cannot be read: {file}</translation></message>
    <message><source>center.no_laptop</source><translation>There is no such laptop: {laptop}</translation></message>
    <message><source>center.no_recovery</source><translation>The recovery box of this laptop cannot be opened: {laptop}</translation></message>
    <message><source>center.no_referral</source><translation>There is no such referral: {referral}</translation></message>
    <message><source>center.no_role</source><translation>There is no such role: {role}</translation></message>
    <message><source>center.no_state</source><translation>There is no such state of a referral: {state}</translation></message>
    <message><source>center.none_held</source><translation>Nothing is held.</translation></message>
    <message><source>center.none_urgent</source><translation>No case is judged urgent.</translation></message>
    <message><source>center.not_there</source><translation>There is no Center in this folder. Please run init first.</translation></message>
    <message><source>center.note_needed</source><translation>Please write why it is declined. The consultant reads it.</translation></message>
    <message><source>center.nothing_held</source><translation>This change is not held: {change}</translation></message>
    <message><source>center.nothing_there</source><translation>There is nothing here.</translation></message>
    <message><source>center.nowhere_to_go</source><translation>Please write a telephone number or an address.</translation></message>
    <message><source>center.other_role</source><translation>This consultant already has the case in another role: {role}</translation></message>
    <message><source>center.other_schema</source><translation>The tables of this database have number {there}, this program uses {known}. Please use the program that fits.</translation></message>
    <message><source>center.owner_there</source><translation>This case has an owner already: {user}. Please pass it on instead (reassign).</translation></message>
    <message><source>center.pack_file_altered</source><translation>A file of the pack differs from pack.json: {file}</translation></message>
    <message><source>center.pack_older</source><translation>Pack {serial} is already there. The serial must rise.</translation></message>
    <message><source>center.pack_path_unsafe</source><translation>A file name of the pack is not right: {file}</translation></message>
    <message><source>center.pack_published</source><translation>Pack {serial} was published.</translation></message>
    <message><source>center.pack_unreadable</source><translation>The pack cannot be read. Please look at pack.json and its files.</translation></message>
    <message><source>center.port_taken</source><translation>Cannot open here: {host}, port {port}. Please see whether another program uses it.</translation></message>
    <message><source>center.reassigned</source><translation>The case was passed on. Role: {role}</translation></message>
    <message><source>center.recovery_read</source><translation>Read it out after checking the person. At the next contact it is replaced by a new one.</translation></message>
    <message><source>center.resident_number</source><translation>This looks like a resident number. Please take it out and try again.</translation></message>
    <message><source>center.revoked</source><translation>The laptop was switched off: {laptop}. It locks at its next contact and keeps what it has not sent.</translation></message>
    <message><source>center.role.owner</source><translation>owner</translation></message>
    <message><source>center.role.reader</source><translation>reader</translation></message>
    <message><source>center.role.second</source><translation>second</translation></message>
    <message><source>center.role_changed</source><translation>The role was changed: {role}</translation></message>
    <message><source>center.rows_wrong</source><translation>Some record of the case is not right. Nothing was added.</translation></message>
    <message><source>center.sealed_open</source><translation>Some sealed work is not taken in yet.</translation></message>
    <message><source>center.sealed_open.gap</source><translation>Earlier work has not arrived yet.</translation></message>
    <message><source>center.sealed_open.unreadable</source><translation>Part of it does not open or is not of that laptop.</translation></message>
    <message numerus="yes"><source>center.sealed_taken</source><translation><numerusform>{n} change was new to the Center.</numerusform><numerusform>{n} changes were new to the Center.</numerusform></translation></message>
    <message><source>center.serving</source><translation>The Center is open: {address}</translation></message>
    <message><source>center.staff_added</source><translation>The account was made: {name}</translation></message>
    <message><source>center.staff_bad_name</source><translation>Not usable as an account name: {name}. Please use up to 100 characters without spaces.</translation></message>
    <message><source>center.staff_busy</source><translation>Many people are signing in just now. Please try again in a moment.</translation></message>
    <message><source>center.staff_may_not</source><translation>This account may not do that. Please ask the head of the Center.</translation></message>
    <message><source>center.staff_no_role</source><translation>There is no such role: {role}. Please choose one of {roles}.</translation></message>
    <message><source>center.staff_nobody</source><translation>There is no such account: {name}</translation></message>
    <message><source>center.staff_not_same</source><translation>The two new passwords differ.</translation></message>
    <message><source>center.staff_not_self</source><translation>You cannot switch off your own account.</translation></message>
    <message><source>center.staff_password_set</source><translation>The password was set: {name}</translation></message>
    <message><source>center.staff_switched_off</source><translation>The account was switched off: {name}</translation></message>
    <message><source>center.staff_there</source><translation>There is such an account already: {name}</translation></message>
    <message><source>center.staff_type_password</source><translation>Password:</translation></message>
    <message numerus="yes"><source>center.staff_wait</source><translation><numerusform>There were several wrong attempts. Please try again in {n} second.</numerusform><numerusform>There were several wrong attempts. Please try again in {n} seconds.</numerusform></translation></message>
    <message><source>center.staff_weak</source><translation>The password must have at least {least} characters and must not contain the account name.</translation></message>
    <message><source>center.staff_wrong</source><translation>The user name or the password is not right.</translation></message>
    <message><source>center.state_cannot_follow</source><translation>After {before} the state {state} cannot follow.</translation></message>
    <message><source>center.telephone_read</source><translation>Read it out after checking the person. It answers this number only, once.</translation></message>
    <message><source>center.too_long</source><translation>That is too long. Please write up to {most} characters.</translation></message>
    <message><source>center.trail_broken</source><translation>The audit record does not follow at entry {at}.</translation></message>
    <message><source>center.trail_known</source><translation>Not a number that was noted: {known}. Please write it like 412:0a1b…</translation></message>
    <message><source>center.trail_whole</source><translation>The audit record is whole.</translation></message>
    <message><source>center.type_laptop</source><translation>To be sure, please type the laptop's number: {laptop}</translation></message>
    <message numerus="yes"><source>center.urgent</source><translation><numerusform>{n} case is judged urgent.</numerusform><numerusform>{n} cases are judged urgent.</numerusform></translation></message>
    <message><source>center.workers</source><translation>Cannot serve with {n} workers. Several need PostgreSQL (--database), and there must be at least 1.</translation></message>
    <message><source>choices.ask_office</source><translation>Please ask the community centre before choosing. This is an estimate; the office decides.</translation></message>
    <message><source>choices.best</source><translation>Most in the first year: {names}. In all {much}.</translation></message>
    <message><source>choices.care.at_home</source><translation>{who}: cared for at home, {what}.</translation></message>
    <message><source>choices.care.has</source><translation>{programme} {much}</translation></message>
    <message><source>choices.care.in_daycare</source><translation>{who}: in daycare, {what}.</translation></message>
    <message><source>choices.care.nothing</source><translation>nothing can be received</translation></message>
    <message><source>choices.effect.closes</source><translation>{other}: cannot be had beside it.</translation></message>
    <message><source>choices.effect.lowers</source><translation>{other}: lowered by {much}.</translation></message>
    <message><source>choices.effect.may_change</source><translation>{other}: may change.</translation></message>
    <message><source>choices.effect.opens</source><translation>{other}: comes with it.</translation></message>
    <message><source>choices.effect.raises</source><translation>{other}: raised by {much}.</translation></message>
    <message><source>choices.exclusion</source><translation>{names}: cannot be had together.</translation></message>
    <message><source>choices.income.as_much</source><translation>{what}: raises the recognised income by {much} a month. {other}: is lowered by as much.</translation></message>
    <message><source>choices.income.counted</source><translation>{what}: raises the recognised income by {much} a month.</translation></message>
    <message><source>choices.income.not_counted</source><translation>{what}: does not count as income for the basic benefits.</translation></message>
    <message><source>choices.income.open</source><translation>{what}: how much of it counts as income is not known yet.</translation></message>
    <message><source>choices.keeps_other_things</source><translation>Without the basic benefits, the discounts that come with them may be lost.</translation></message>
    <message><source>choices.limited</source><translation>{programme}: paid for {months} months only.</translation></message>
    <message><source>choices.names</source><translation>{one}, {other}</translation></message>
    <message><source>choices.net.less</source><translation>With all other benefits, {much} less a month.</translation></message>
    <message><source>choices.net.more</source><translation>With all other benefits, {much} more a month.</translation></message>
    <message><source>choices.net.open</source><translation>With all other benefits, whether it is more or less is not known yet.</translation></message>
    <message><source>choices.net.same</source><translation>With all other benefits, the same amount a month.</translation></message>
    <message><source>choices.next</source><translation>Next: {names}. In all {much}.</translation></message>
    <message><source>choices.none</source><translation>Nothing has to be chosen between in this household.</translation></message>
    <message><source>choices.order.depends</source><translation>Which is more hangs on {count} missing answers.</translation></message>
    <message><source>choices.order.office</source><translation>An office sets some of the amounts, so which is more is not known yet.</translation></message>
    <message><source>choices.order.same</source><translation>Both come to the same amount.</translation></message>
    <message><source>choices.order.sure</source><translation>Whatever the missing answers are, the first is more by {much}.</translation></message>
    <message><source>choices.unpriced</source><translation>{programme}: not counted, because its amount is not known yet.</translation></message>
    <message><source>choices.won</source><translation>{amount} won</translation></message>
    <message><source>choices.won_about</source><translation>about {amount} won</translation></message>
    <message><source>choices.won_from</source><translation>{amount} won or more</translation></message>
    <message><source>choices.won_range</source><translation>{low} to {high} won</translation></message>
    <message><source>choices.won_up_to</source><translation>up to {amount} won</translation></message>
    <message><source>consent.answer.given</source><translation>Given</translation></message>
    <message><source>consent.answer.refused</source><translation>Refused</translation></message>
    <message><source>consent.answer.withdrawn</source><translation>Withdrawn</translation></message>
    <message><source>consent.ask</source><translation>Ask</translation></message>
    <message><source>consent.ask_agency</source><translation>Ask to tell an agency</translation></message>
    <message><source>consent.channel.oral</source><translation>aloud, witness {witness}</translation></message>
    <message><source>consent.danger_needs_reason</source><translation>Please write in one line what the danger is.</translation></message>
    <message><source>consent.details.answer</source><translation>Answer</translation></message>
    <message><source>consent.details.at</source><translation>When</translation></message>
    <message><source>consent.details.channel</source><translation>How</translation></message>
    <message><source>consent.details.giver</source><translation>Who</translation></message>
    <message><source>consent.details.items</source><translation>What</translation></message>
    <message><source>consent.details.moment</source><translation>{day} {at}</translation></message>
    <message><source>consent.details.purpose</source><translation>What for</translation></message>
    <message><source>consent.details.text</source><translation>Text</translation></message>
    <message><source>consent.details.to</source><translation>Who is told</translation></message>
    <message><source>consent.details.until</source><translation>Until</translation></message>
    <message><source>consent.general_needed</source><translation>Before anything is kept, consent is needed. Please take it, or go on by reckoning only.</translation></message>
    <message><source>consent.giver.guardian</source><translation>{name} ({relation})</translation></message>
    <message><source>consent.giver.unnamed</source><translation>unnamed member</translation></message>
    <message><source>consent.item.general.family</source><translation>family</translation></message>
    <message><source>consent.item.general.home</source><translation>home</translation></message>
    <message><source>consent.item.general.income</source><translation>income</translation></message>
    <message><source>consent.item.general.name</source><translation>name</translation></message>
    <message><source>consent.item.general.property</source><translation>assets</translation></message>
    <message><source>consent.item.photo.home</source><translation>the home</translation></message>
    <message><source>consent.item.photo.papers</source><translation>papers</translation></message>
    <message><source>consent.item.photo.people</source><translation>people</translation></message>
    <message><source>consent.item.sensitive.crisis</source><translation>crisis</translation></message>
    <message><source>consent.item.sensitive.disability</source><translation>disability</translation></message>
    <message><source>consent.item.sensitive.health</source><translation>health</translation></message>
    <message><source>consent.item.sensitive.needs</source><translation>needs</translation></message>
    <message><source>consent.item.third_party.contact</source><translation>telephone and address</translation></message>
    <message><source>consent.item.third_party.name</source><translation>name</translation></message>
    <message><source>consent.item.third_party.need</source><translation>the help needed</translation></message>
    <message><source>consent.item.third_party.situation</source><translation>the household's situation</translation></message>
    <message><source>consent.no_such</source><translation>That consent cannot be found. Please open the screen again.</translation></message>
    <message><source>consent.override</source><translation>Help came first, a life was in danger</translation></message>
    <message><source>consent.photo_needed</source><translation>A photo needs the consent for photos first. Please take it.</translation></message>
    <message><source>consent.purpose.counselling</source><translation>counselling and finding help you can receive</translation></message>
    <message><source>consent.purpose.evidence</source><translation>checking papers and the state of the home</translation></message>
    <message><source>consent.purpose.referral</source><translation>linking you to an agency that can help</translation></message>
    <message><source>consent.relation_needed</source><translation>Please choose who gave the consent.</translation></message>
    <message><source>consent.sensitive_needed</source><translation>Health, disability, needs and crisis can be kept only with the consent for sensitive matters. Please ask for it first.</translation></message>
    <message><source>consent.show</source><translation>Details</translation></message>
    <message><source>consent.sign.clear</source><translation>Clear</translation></message>
    <message><source>consent.sign.done</source><translation>Signed</translation></message>
    <message><source>consent.sign.else</source><translation>If drawing is hard, close this and choose paper or a spoken consent.</translation></message>
    <message><source>consent.sign.field</source><translation>Field to sign in</translation></message>
    <message><source>consent.sign.hint</source><translation>Write your name with a finger, pen or mouse</translation></message>
    <message><source>consent.sign.title</source><translation>Please read and sign</translation></message>
    <message><source>consent.sign.undo</source><translation>Undo stroke</translation></message>
    <message><source>consent.signature</source><translation>Signature</translation></message>
    <message><source>consent.signature_needed</source><translation>Please take the signature. Paper or a spoken consent will do as well.</translation></message>
    <message><source>consent.signature_unreadable</source><translation>This signature cannot be read. Please take it again.</translation></message>
    <message><source>consent.state.given</source><translation>Given</translation></message>
    <message><source>consent.state.none</source><translation>Not asked yet</translation></message>
    <message><source>consent.state.refused</source><translation>Refused</translation></message>
    <message><source>consent.statement.free</source><translation>You may say no, and take it back at any time. Counselling goes on all the same.</translation></message>
    <message><source>consent.statement.items</source><translation>What is kept: {items}</translation></message>
    <message><source>consent.statement.purpose</source><translation>What for: {purpose}</translation></message>
    <message><source>consent.statement.to</source><translation>Who is told: {to}</translation></message>
    <message><source>consent.statement.until</source><translation>Until: {day}</translation></message>
    <message><source>consent.until</source><translation>until {day}</translation></message>
    <message><source>consent.witness_needed</source><translation>A spoken consent needs a witness. Please write the name of who heard it.</translation></message>
    <message><source>contact.resident_number</source><translation>There is a 13-digit number that looks like a resident number. It is not kept here. Please remove or hide it.</translation></message>
    <message><source>contact.telephone_wrong</source><translation>This is no telephone number. Please write it like 010-0000-0000.</translation></message>
    <message><source>correct.act</source><translation>Correct</translation></message>
    <message><source>correct.answer_needed</source><translation>Please choose the corrected answer.</translation></message>
    <message><source>correct.choice_needed</source><translation>Please choose at least one.</translation></message>
    <message><source>correct.done</source><translation>Correction kept</translation></message>
    <message><source>correct.keep</source><translation>Keep the correction</translation></message>
    <message><source>correct.no_report</source><translation>This visit's report is not on the laptop, so it cannot be corrected. Please sync and open it again.</translation></message>
    <message><source>correct.not_over</source><translation>The visit is not over yet. Please change the answer in the visit.</translation></message>
    <message><source>correct.reason</source><translation>Why it is corrected</translation></message>
    <message><source>correct.reason_needed</source><translation>Please say why the answer of a finished visit is corrected.</translation></message>
    <message><source>correct.row_empty</source><translation>Nothing is answered in one of the rows. Please answer something or remove the row.</translation></message>
    <message><source>correct.same</source><translation>It already says so. Please write only what differs.</translation></message>
    <message><source>correct.stood</source><translation>Answer then: {said}</translation></message>
    <message><source>correct.text</source><translation>The visit stays as it was; the corrected answer is added.</translation></message>
    <message><source>correct.title</source><translation>Correct an answer of a finished visit</translation></message>
    <message><source>cover.back</source><translation>Go back</translation></message>
    <message><source>cover.text</source><translation>Press Esc or Ctrl+H to go back to your screen. After 2 minutes the passphrase is asked.</translation></message>
    <message><source>cover.title</source><translation>The screen is covered</translation></message>
    <message><source>danger.act</source><translation>Change</translation></message>
    <message><source>danger.act.spoken</source><translation>Change what to mind when coming</translation></message>
    <message><source>danger.add</source><translation>Write {what}</translation></message>
    <message><source>danger.contact_differs</source><translation>Two records of the contact differ, so it cannot be changed now. Please leave a note.</translation></message>
    <message><source>danger.crisis</source><translation>Crisis</translation></message>
    <message><source>danger.kept</source><translation>Kept</translation></message>
    <message><source>danger.met</source><translation>Visit {day}</translation></message>
    <message><source>danger.mind</source><translation>Mind</translation></message>
    <message><source>danger.no_reason</source><translation>no reason is written</translation></message>
    <message><source>danger.none</source><translation>No danger is known. Please take care at a first visit.</translation></message>
    <message><source>danger.text</source><translation>Shown on Today and on the case before a visit. Press one to write it below.</translation></message>
    <message><source>danger.title</source><translation>What to mind when coming</translation></message>
    <message><source>danger.usual.dog</source><translation>dog</translation></message>
    <message><source>danger.usual.in_pairs</source><translation>go in pairs</translation></message>
    <message><source>danger.usual.infection</source><translation>infection</translation></message>
    <message><source>danger.usual.violence</source><translation>risk of violence</translation></message>
    <message><source>danger.usual.way</source><translation>dangerous way or stairs</translation></message>
    <message><source>danger.usual.weapon</source><translation>weapons</translation></message>
    <message><source>date.day</source><translation>{day} {month}</translation></message>
    <message><source>date.day_weekday</source><translation>{weekday}, {day} {month}</translation></message>
    <message numerus="yes"><source>date.days_ahead</source><translation><numerusform>in {n} day</numerusform><numerusform>in {n} days</numerusform></translation></message>
    <message numerus="yes"><source>date.days_over</source><translation><numerusform>{n} day over</numerusform><numerusform>{n} days over</numerusform></translation></message>
    <message><source>date.full</source><translation>{day} {year}</translation></message>
    <message><source>date.month.1</source><translation>Jan</translation></message>
    <message><source>date.month.10</source><translation>Oct</translation></message>
    <message><source>date.month.11</source><translation>Nov</translation></message>
    <message><source>date.month.12</source><translation>Dec</translation></message>
    <message><source>date.month.2</source><translation>Feb</translation></message>
    <message><source>date.month.3</source><translation>Mar</translation></message>
    <message><source>date.month.4</source><translation>Apr</translation></message>
    <message><source>date.month.5</source><translation>May</translation></message>
    <message><source>date.month.6</source><translation>Jun</translation></message>
    <message><source>date.month.7</source><translation>Jul</translation></message>
    <message><source>date.month.8</source><translation>Aug</translation></message>
    <message><source>date.month.9</source><translation>Sep</translation></message>
    <message><source>date.today</source><translation>today</translation></message>
    <message><source>date.tomorrow</source><translation>tomorrow</translation></message>
    <message><source>date.weekday.fri</source><translation>Friday</translation></message>
    <message><source>date.weekday.mon</source><translation>Monday</translation></message>
    <message><source>date.weekday.sat</source><translation>Saturday</translation></message>
    <message><source>date.weekday.sun</source><translation>Sunday</translation></message>
    <message><source>date.weekday.thu</source><translation>Thursday</translation></message>
    <message><source>date.weekday.tue</source><translation>Tuesday</translation></message>
    <message><source>date.weekday.wed</source><translation>Wednesday</translation></message>
    <message><source>date.yesterday</source><translation>yesterday</translation></message>
    <message><source>differ.act.both</source><translation>Join both</translation></message>
    <message><source>differ.again</source><translation>Choose again</translation></message>
    <message><source>differ.agreed</source><translation>{what} — both records say the same, so it settled by itself</translation></message>
    <message><source>differ.all.center</source><translation>All Center</translation></message>
    <message><source>differ.all.mine</source><translation>All mine</translation></message>
    <message><source>differ.all.other</source><translation>All other</translation></message>
    <message><source>differ.anew</source><translation>Write anew</translation></message>
    <message><source>differ.anew.amount</source><translation>Write the amount. A range like 90~140 is fine too.</translation></message>
    <message><source>differ.anew.date</source><translation>Write it like 1952-03-01.</translation></message>
    <message><source>differ.anew.keep</source><translation>Use this</translation></message>
    <message><source>differ.anew.telephone</source><translation>Write the number that you have called.</translation></message>
    <message><source>differ.anew.text</source><translation>Write the text that is to stand.</translation></message>
    <message><source>differ.anew.title</source><translation>Write anew — {item}</translation></message>
    <message><source>differ.back</source><translation>Back</translation></message>
    <message><source>differ.beginning</source><translation>at the beginning</translation></message>
    <message><source>differ.both</source><translation>Both, joined</translation></message>
    <message><source>differ.by</source><translation>{who} · {when}</translation></message>
    <message><source>differ.choose</source><translation>Please choose</translation></message>
    <message numerus="yes"><source>differ.chosen</source><translation><numerusform>{chosen} of {n} chosen</numerusform><numerusform>{chosen} of {n} chosen</numerusform></translation></message>
    <message><source>differ.consent</source><translation>Consent to {what}: two records differ, so it counts as not given. Please ask again and take it anew.</translation></message>
    <message numerus="yes"><source>differ.count</source><translation><numerusform>{n} item</numerusform><numerusform>{n} items</numerusform></translation></message>
    <message><source>differ.decided</source><translation>Settled</translation></message>
    <message><source>differ.empty</source><translation>Nothing is written. Please write what is to stand.</translation></message>
    <message><source>differ.head.before</source><translation>Both had seen</translation></message>
    <message><source>differ.head.center</source><translation>Center</translation></message>
    <message><source>differ.head.item</source><translation>Item</translation></message>
    <message><source>differ.head.mine</source><translation>My record</translation></message>
    <message><source>differ.head.other</source><translation>Other</translation></message>
    <message><source>differ.head.result</source><translation>What stands</translation></message>
    <message><source>differ.history</source><translation>History</translation></message>
    <message><source>differ.history.of</source><translation>{item}</translation></message>
    <message><source>differ.in_visit</source><translation>in a visit</translation></message>
    <message><source>differ.keep</source><translation>Keep</translation></message>
    <message><source>differ.keys.next</source><translation>next item</translation></message>
    <message><source>differ.keys.settle</source><translation>settle</translation></message>
    <message><source>differ.later</source><translation>Later</translation></message>
    <message><source>differ.moved</source><translation>Another record has come meanwhile. Please look again and choose. Nothing was settled yet.</translation></message>
    <message numerus="yes"><source>differ.next</source><translation><numerusform>Next: {name}, {n} item</numerusform><numerusform>Next: {name}, {n} items</numerusform></translation></message>
    <message><source>differ.no_date</source><translation>This is not a date. Please write it like 1952-03-01.</translation></message>
    <message><source>differ.none</source><translation>No records differ</translation></message>
    <message><source>differ.none.text</source><translation>All is settled. What was not chosen stands in the history.</translation></message>
    <message><source>differ.not_here</source><translation>not on this laptop</translation></message>
    <message><source>differ.not_kept</source><translation>{name}, {item} — settled otherwise than you wrote. ({who}, {when})</translation></message>
    <message numerus="yes"><source>differ.not_kept.card</source><translation><numerusform>{n} item settled otherwise</numerusform><numerusform>{n} items settled otherwise</numerusform></translation></message>
    <message><source>differ.not_kept.gone</source><translation>A case no longer yours</translation></message>
    <message><source>differ.not_kept.look</source><translation>Look</translation></message>
    <message><source>differ.not_kept.other</source><translation>a record</translation></message>
    <message><source>differ.not_kept.seen</source><translation>Put aside</translation></message>
    <message><source>differ.nothing_erased</source><translation>No value is erased by itself</translation></message>
    <message><source>differ.numbers</source><translation>Show numbers</translation></message>
    <message><source>differ.on_paper</source><translation>Until it is settled, papers say “two records differ, being checked”.</translation></message>
    <message><source>differ.only.center</source><translation>Center's</translation></message>
    <message><source>differ.only.mine</source><translation>mine</translation></message>
    <message><source>differ.only.other</source><translation>the other</translation></message>
    <message><source>differ.remove</source><translation>Remove</translation></message>
    <message numerus="yes"><source>differ.settle</source><translation><numerusform>Settle the {n} chosen</numerusform><numerusform>Settle the {n} chosen</numerusform></translation></message>
    <message numerus="yes"><source>differ.settled</source><translation><numerusform>{n} item settled.</numerusform><numerusform>{n} items settled.</numerusform></translation></message>
    <message><source>differ.swapped</source><translation>The numbers differ only in two swapped digits. One may be a slip; please call before you choose.</translation></message>
    <message><source>differ.title</source><translation>Records that differ</translation></message>
    <message><source>differ.together</source><translation>items written together are settled together</translation></message>
    <message><source>differ.was_there</source><translation>it was there</translation></message>
    <message><source>differ.what</source><translation>Two people changed the same item. Please choose the right side of each. What you do not choose **stays in the history.**</translation></message>
    <message><source>differ.whose.center</source><translation>Center</translation></message>
    <message><source>differ.whose.mine</source><translation>Mine</translation></message>
    <message><source>differ.whose.other</source><translation>Other consultant</translation></message>
    <message><source>district.dobong</source><translation>Dobong-gu</translation></message>
    <message><source>district.dongdaemun</source><translation>Dongdaemun-gu</translation></message>
    <message><source>district.dongjak</source><translation>Dongjak-gu</translation></message>
    <message><source>district.eunpyeong</source><translation>Eunpyeong-gu</translation></message>
    <message><source>district.gangbuk</source><translation>Gangbuk-gu</translation></message>
    <message><source>district.gangdong</source><translation>Gangdong-gu</translation></message>
    <message><source>district.gangnam</source><translation>Gangnam-gu</translation></message>
    <message><source>district.gangseo</source><translation>Gangseo-gu</translation></message>
    <message><source>district.geumcheon</source><translation>Geumcheon-gu</translation></message>
    <message><source>district.guro</source><translation>Guro-gu</translation></message>
    <message><source>district.gwanak</source><translation>Gwanak-gu</translation></message>
    <message><source>district.gwangjin</source><translation>Gwangjin-gu</translation></message>
    <message><source>district.jongno</source><translation>Jongno-gu</translation></message>
    <message><source>district.jung</source><translation>Jung-gu</translation></message>
    <message><source>district.jungnang</source><translation>Jungnang-gu</translation></message>
    <message><source>district.mapo</source><translation>Mapo-gu</translation></message>
    <message><source>district.nowon</source><translation>Nowon-gu</translation></message>
    <message><source>district.seocho</source><translation>Seocho-gu</translation></message>
    <message><source>district.seodaemun</source><translation>Seodaemun-gu</translation></message>
    <message><source>district.seongbuk</source><translation>Seongbuk-gu</translation></message>
    <message><source>district.seongdong</source><translation>Seongdong-gu</translation></message>
    <message><source>district.songpa</source><translation>Songpa-gu</translation></message>
    <message><source>district.yangcheon</source><translation>Yangcheon-gu</translation></message>
    <message><source>district.yeongdeungpo</source><translation>Yeongdeungpo-gu</translation></message>
    <message><source>district.yongsan</source><translation>Yongsan-gu</translation></message>
    <message><source>documents.add</source><translation>Add photo or paper</translation></message>
    <message><source>documents.after</source><translation>Next page</translation></message>
    <message><source>documents.ask_photo</source><translation>Take the consent</translation></message>
    <message><source>documents.at</source><translation>{day} {at}</translation></message>
    <message><source>documents.back</source><translation>Back</translation></message>
    <message><source>documents.before</source><translation>Previous page</translation></message>
    <message><source>documents.closed</source><translation>Not opened: there is no consent for photos</translation></message>
    <message><source>documents.erase</source><translation>Erase</translation></message>
    <message><source>documents.erase.act</source><translation>Erase</translation></message>
    <message><source>documents.erase.text</source><translation>It is erased on this laptop and goes from the screens of whoever shares the case. This cannot be undone. That it was erased stays in the history.</translation></message>
    <message><source>documents.erase.title</source><translation>Erase this?</translation></message>
    <message><source>documents.erased</source><translation>Erased</translation></message>
    <message><source>documents.far_too_large</source><translation>It is too large to be read. Please take a smaller one or keep it in parts.</translation></message>
    <message><source>documents.files</source><translation>Photos and PDF</translation></message>
    <message><source>documents.fit</source><translation>Fit</translation></message>
    <message><source>documents.keep.act</source><translation>Keep</translation></message>
    <message><source>documents.keep.from_to</source><translation>{a} → {b}. Please check afterwards that writing is readable.</translation></message>
    <message><source>documents.keep.name</source><translation>What is it</translation></message>
    <message><source>documents.keep.original</source><translation>The original stays where it was. Please erase it there when it is not needed.</translation></message>
    <message><source>documents.keep.preview</source><translation>Preview of what was chosen</translation></message>
    <message><source>documents.keep.shrink</source><translation>Shrink</translation></message>
    <message><source>documents.keep.title</source><translation>Add photo or paper</translation></message>
    <message><source>documents.kept</source><translation>Kept</translation></message>
    <message><source>documents.keys.open</source><translation>open what is chosen</translation></message>
    <message numerus="yes"><source>documents.kilo</source><translation><numerusform>{n} KB</numerusform><numerusform>{n} KB</numerusform></translation></message>
    <message><source>documents.larger</source><translation>Larger</translation></message>
    <message><source>documents.mega</source><translation>{size} MB</translation></message>
    <message><source>documents.no_such</source><translation>That photo or paper cannot be found. Please open the screen again.</translation></message>
    <message><source>documents.none</source><translation>Nothing is kept yet</translation></message>
    <message><source>documents.none.text</source><translation>Choose a photo from the camera or a PDF to keep it here.</translation></message>
    <message><source>documents.not_here</source><translation>This one lies at the Center. Please open it here after the next sync.</translation></message>
    <message><source>documents.not_read</source><translation>The file cannot be read. Please check the camera or USB stick and choose again.</translation></message>
    <message><source>documents.open</source><translation>Open</translation></message>
    <message numerus="yes"><source>documents.page</source><translation><numerusform>page {n} of {of}</numerusform><numerusform>page {n} of {of}</numerusform></translation></message>
    <message><source>documents.papers</source><translation>Photos and papers</translation></message>
    <message><source>documents.second</source><translation>{day} · {size} · this laptop only</translation></message>
    <message><source>documents.second_away</source><translation>{day} · {size} · at the Center</translation></message>
    <message><source>documents.second_sent</source><translation>{day} · {size} · sent to the Center</translation></message>
    <message><source>documents.second_wanted</source><translation>{day} · {size} · comes with the next sync</translation></message>
    <message><source>documents.smaller</source><translation>Smaller</translation></message>
    <message><source>documents.stays</source><translation>They are sent to the Center once all records are. Whoever shares the case can see them too.</translation></message>
    <message><source>documents.title</source><translation>Papers and consents</translation></message>
    <message numerus="yes"><source>documents.title_long</source><translation><numerusform>The name may have up to {n} character. Please shorten it.</numerusform><numerusform>The name may have up to {n} characters. Please shorten it.</numerusform></translation></message>
    <message><source>documents.title_missing</source><translation>Please write in one line what it is.</translation></message>
    <message><source>documents.too_large</source><translation>It is too large. Please shrink it or choose one below {most} MB.</translation></message>
    <message><source>documents.turn</source><translation>Turn</translation></message>
    <message><source>documents.unknown_form</source><translation>Only photos (JPG, PNG, WebP) and PDF can be kept. Please choose another one.</translation></message>
    <message><source>documents.unreadable</source><translation>This file cannot be shown. Please check that it is whole and has no password.</translation></message>
    <message><source>door.all_sent</source><translation>There are no unsent records.</translation></message>
    <message><source>door.answer</source><translation>Code, 12 characters</translation></message>
    <message><source>door.asking</source><translation>Connecting</translation></message>
    <message numerus="yes"><source>door.away</source><translation><numerusform>Records are closed because this laptop has not met the Center for {n} day. Connect, or call your welfare manager.</numerusform><numerusform>Records are closed because this laptop has not met the Center for {n} days. Connect, or call your welfare manager.</numerusform></translation></message>
    <message><source>door.back</source><translation>Back to the passphrase</translation></message>
    <message><source>door.code_over</source><translation>The time of the code read out by telephone is over. Please connect to the Center or call your welfare manager again.</translation></message>
    <message><source>door.contact</source><translation>Connect to the Center and open</translation></message>
    <message><source>door.locked</source><translation>The Center has locked this laptop. It opens when the Center allows it, or by a code.</translation></message>
    <message><source>door.number</source><translation>Number to read out</translation></message>
    <message><source>door.open</source><translation>Open by code</translation></message>
    <message><source>door.telephone</source><translation>Without internet</translation></message>
    <message><source>door.telephone.text</source><translation>Call your welfare manager and read out the number below. After checking that it is you, they tell you a code.</translation></message>
    <message numerus="yes"><source>door.unsent</source><translation><numerusform>{n} unsent record stays on this laptop.</numerusform><numerusform>{n} unsent records stay on this laptop.</numerusform></translation></message>
    <message><source>door.wrong_answer</source><translation>The code does not fit. Please read out the number again and check the code.</translation></message>
    <message><source>enrol.address</source><translation>Center address</translation></message>
    <message><source>enrol.again</source><translation>Once more</translation></message>
    <message><source>enrol.back</source><translation>Back</translation></message>
    <message><source>enrol.begin</source><translation>Begin</translation></message>
    <message><source>enrol.code</source><translation>Enrolment code</translation></message>
    <message><source>enrol.code.text</source><translation>The sheet from your welfare manager has an address and a code. The code works once, for 15 minutes.</translation></message>
    <message><source>enrol.code.title</source><translation>Register this laptop</translation></message>
    <message><source>enrol.code_first</source><translation>Not registered yet. Enter the code when you have internet.</translation></message>
    <message><source>enrol.differ</source><translation>The two differ. Please type the second one again.</translation></message>
    <message><source>enrol.help</source><translation>If anything is unclear, show this screen to your welfare manager.</translation></message>
    <message><source>enrol.keys.next</source><translation>next</translation></message>
    <message><source>enrol.laptop</source><translation>Name of this laptop (as on its label)</translation></message>
    <message><source>enrol.later</source><translation>No internet: set the passphrase first</translation></message>
    <message><source>enrol.look.text</source><translation>Shown in real size. You can change it at any time.</translation></message>
    <message><source>enrol.look.title</source><translation>Which text suits you?</translation></message>
    <message><source>enrol.next_look</source><translation>Next · text and screen</translation></message>
    <message><source>enrol.next_receive</source><translation>Next · receive</translation></message>
    <message><source>enrol.passphrase</source><translation>Passphrase</translation></message>
    <message><source>enrol.passphrase.note</source><translation>This passphrase is written nowhere and never sent to the Center.</translation></message>
    <message><source>enrol.passphrase.rule</source><translation>Use more than ten characters. Spaces are fine.</translation></message>
    <message><source>enrol.passphrase.text</source><translation>You type it whenever you open the laptop. Several words in a row are easy to remember.</translation></message>
    <message><source>enrol.passphrase.title</source><translation>Make a passphrase</translation></message>
    <message><source>enrol.passphrase_first</source><translation>There is no passphrase yet. Please make one first.</translation></message>
    <message><source>enrol.ready</source><translation>Ready to receive.</translation></message>
    <message><source>enrol.receive</source><translation>Receive</translation></message>
    <message><source>enrol.receive.text</source><translation>Your cases and the benefit figures are received. If it is cut off, it goes on from there.</translation></message>
    <message><source>enrol.receive.title</source><translation>Receive from the Center</translation></message>
    <message><source>enrol.received</source><translation>All received. From now on it works without internet.</translation></message>
    <message><source>enrol.register</source><translation>Register</translation></message>
    <message><source>enrol.step.code</source><translation>Register</translation></message>
    <message><source>enrol.step.code.done</source><translation>registered as {laptop}</translation></message>
    <message><source>enrol.step.code.hint</source><translation>with the address and code from your manager</translation></message>
    <message><source>enrol.step.look</source><translation>Text and screen</translation></message>
    <message><source>enrol.step.look.hint</source><translation>choose what is easy on your eyes</translation></message>
    <message><source>enrol.step.passphrase</source><translation>Passphrase</translation></message>
    <message><source>enrol.step.passphrase.hint</source><translation>Tell nobody.
If you forget it, the Center helps by phone</translation></message>
    <message><source>enrol.step.receive</source><translation>Receive</translation></message>
    <message><source>enrol.step.receive.hint</source><translation>needs internet</translation></message>
    <message><source>enrol.to_code</source><translation>Go to registration</translation></message>
    <message><source>enrol.to_passphrase</source><translation>Make a passphrase</translation></message>
    <message><source>enrol.welcome</source><translation>Welcome.
Four steps and you are done.</translation></message>
    <message><source>estimate.amount.by_bill</source><translation>as the bill is</translation></message>
    <message><source>estimate.amount.entitled</source><translation>Can receive</translation></message>
    <message><source>estimate.amount.monthly</source><translation>{amount} a month</translation></message>
    <message><source>estimate.amount.no_figures</source><translation>No figures yet</translation></message>
    <message><source>estimate.amount.none</source><translation>Does not apply</translation></message>
    <message><source>estimate.amount.on_event</source><translation>{amount} if it happens</translation></message>
    <message><source>estimate.amount.once</source><translation>{amount} once</translation></message>
    <message><source>estimate.amount.open</source><translation>Not known yet</translation></message>
    <message><source>estimate.amount.reference</source><translation>{amount} by {year} figures</translation></message>
    <message><source>estimate.amount.undecided</source><translation>To check</translation></message>
    <message><source>estimate.amount.unverified</source><translation>Figure being checked</translation></message>
    <message><source>estimate.amount.up_to</source><translation>up to {amount}</translation></message>
    <message><source>estimate.amount.yearly</source><translation>{amount} a year</translation></message>
    <message><source>estimate.assumed_see</source><translation>See assumptions</translation></message>
    <message numerus="yes"><source>estimate.assumptions</source><translation><numerusform>{n} assumption · see</numerusform><numerusform>{n} assumptions · see</numerusform></translation></message>
    <message><source>estimate.assumptions_text</source><translation>Not yet known or not answered. With the answer it is worked out again.</translation></message>
    <message><source>estimate.assumptions_title</source><translation>What was assumed</translation></message>
    <message><source>estimate.back</source><translation>Case</translation></message>
    <message><source>estimate.bundle.apply_now</source><translation>You can apply now.</translation></message>
    <message><source>estimate.bundle.basic_security</source><translation>Basic security</translation></message>
    <message><source>estimate.bundle.closed_note</source><translation>This programme has ended. For comparison only.</translation></message>
    <message><source>estimate.bundle.closed_since</source><translation>Ended on {day}. For comparison only; it cannot be applied for.</translation></message>
    <message><source>estimate.bundle.medical_comes</source><translation>Medical aid is looked at too.</translation></message>
    <message><source>estimate.bundle.not_applied</source><translation>Not applied</translation></message>
    <message><source>estimate.bundle.seoul_basic</source><translation>Seoul basic security</translation></message>
    <message><source>estimate.bundle.stepping_stone</source><translation>Stepping Stone Income</translation></message>
    <message><source>estimate.bundle.today</source><translation>As it is today</translation></message>
    <message><source>estimate.bundle.today_note</source><translation>Only what is received now.</translation></message>
    <message><source>estimate.bundle.whole</source><translation>Whole income: {amount}</translation></message>
    <message><source>estimate.close</source><translation>Close</translation></message>
    <message><source>estimate.exact_range</source><translation>₩{low} – ₩{high}</translation></message>
    <message><source>estimate.foot</source><translation>An estimate. The district office decides. Figures {edition}</translation></message>
    <message numerus="yes"><source>estimate.further</source><translation><numerusform>{n} more</numerusform><numerusform>{n} more</numerusform></translation></message>
    <message><source>estimate.group.spoken</source><translation>{title}, {names}</translation></message>
    <message numerus="yes"><source>estimate.holds_assumed</source><translation><numerusform>(on {n} assumption)</numerusform><numerusform>(on {n} assumptions)</numerusform></translation></message>
    <message><source>estimate.key.choose</source><translation>Choose a benefit</translation></message>
    <message><source>estimate.leaf.calendar</source><translation>What lies ahead</translation></message>
    <message><source>estimate.leaf.choices</source><translation>What to choose</translation></message>
    <message><source>estimate.leaf.list</source><translation>What can be received</translation></message>
    <message><source>estimate.leaf.what_if</source><translation>If an answer changes</translation></message>
    <message><source>estimate.leaf.why</source><translation>Why these amounts</translation></message>
    <message><source>estimate.leaves</source><translation>Leaf</translation></message>
    <message><source>estimate.line.by_bill</source><translation>It follows the actual bill</translation></message>
    <message><source>estimate.line.fails</source><translation>Not met: {what}</translation></message>
    <message numerus="yes"><source>estimate.line.hangs_on</source><translation><numerusform>{n} answer decides</numerusform><numerusform>{n} answers decide</numerusform></translation></message>
    <message><source>estimate.line.holds</source><translation>All conditions are met</translation></message>
    <message><source>estimate.line.no_figures</source><translation>The figures of this year are not known yet</translation></message>
    <message><source>estimate.line.office</source><translation>The office looks and decides</translation></message>
    <message><source>estimate.line.range</source><translation>The range ends when the amounts are settled</translation></message>
    <message><source>estimate.line.reckoned</source><translation>Reckoned from the answers</translation></message>
    <message><source>estimate.no_assumption</source><translation>No assumption was made</translation></message>
    <message><source>estimate.none_yet</source><translation>No estimate yet</translation></message>
    <message><source>estimate.origin.assumed</source><translation>Assumed</translation></message>
    <message><source>estimate.origin.open</source><translation>Not known yet</translation></message>
    <message><source>estimate.origin.programme</source><translation>A benefit newly found</translation></message>
    <message><source>estimate.origin.rule</source><translation>Reckoned</translation></message>
    <message><source>estimate.range_ends</source><translation>When an answer given as a range becomes one amount, the range narrows.</translation></message>
    <message><source>estimate.reading</source><translation>Working it out</translation></message>
    <message><source>estimate.reckoning</source><translation>Reckoning…</translation></message>
    <message numerus="yes"><source>estimate.refused</source><translation><numerusform>{n} that do not apply</numerusform><numerusform>{n} that do not apply</numerusform></translation></message>
    <message><source>estimate.sound</source><translation>Without assumptions {amount}</translation></message>
    <message><source>estimate.taken_none</source><translation>none</translation></message>
    <message><source>estimate.title</source><translation>Estimate</translation></message>
    <message><source>estimate.try_other</source><translation>Try another</translation></message>
    <message><source>estimate.try_other.spoken</source><translation>{what}, try another answer</translation></message>
    <message><source>estimate.whole_why</source><translation>See the whole reckoning</translation></message>
    <message><source>estimate.why.later</source><translation>To be asked later</translation></message>
    <message><source>estimate.why.not_asked</source><translation>Not asked yet</translation></message>
    <message><source>estimate.why.refused</source><translation>Not answered</translation></message>
    <message><source>estimate.why.unknown</source><translation>Not known</translation></message>
    <message><source>family.alone.de_facto</source><translation>partner elsewhere</translation></message>
    <message><source>family.alone.divorced</source><translation>divorced</translation></message>
    <message><source>family.alone.married</source><translation>married, spouse elsewhere</translation></message>
    <message><source>family.alone.separated</source><translation>separated</translation></message>
    <message><source>family.alone.widowed</source><translation>widowed</translation></message>
    <message><source>family.close.ask</source><translation>Ask how close</translation></message>
    <message><source>family.close.close</source><translation>close</translation></message>
    <message><source>family.close.conflict</source><translation>in conflict</translation></message>
    <message><source>family.close.cut_off</source><translation>cut off</translation></message>
    <message><source>family.close.distant</source><translation>distant</translation></message>
    <message><source>family.close.done</source><translation>Kept how close they are</translation></message>
    <message><source>family.close.keep</source><translation>Keep</translation></message>
    <message><source>family.close.ordinary</source><translation>ordinary</translation></message>
    <message><source>family.close.pair</source><translation>{one} · {other}</translation></message>
    <message><source>family.close.text</source><translation>Choose as you were told. Ties nobody spoke of stay empty and are not drawn.</translation></message>
    <message><source>family.close.title</source><translation>How close they are</translation></message>
    <message><source>family.close.with</source><translation>{said} ({name})</translation></message>
    <message><source>family.face.genogram</source><translation>Genogram</translation></message>
    <message><source>family.face.support</source><translation>Support</translation></message>
    <message><source>family.face.table</source><translation>Table</translation></message>
    <message><source>family.health.disability</source><translation>disability</translation></message>
    <message><source>family.health.illness</source><translation>illness</translation></message>
    <message><source>family.legend</source><translation>□ man  ○ woman  ◇ not known  ◎ head  ☒ died  ╱ separated  ╱╱ divorced  dotted, ? to be confirmed</translation></message>
    <message><source>family.legend.closeness</source><translation>═ close ┄ distant ≈ conflict ┤├ cut off</translation></message>
    <message><source>family.moving</source><translation>Move: drag, or Shift+arrows</translation></message>
    <message><source>family.obligor</source><translation>Relative elsewhere</translation></message>
    <message><source>family.obligor_child</source><translation>Child elsewhere</translation></message>
    <message><source>family.obligor_parent</source><translation>Parent elsewhere</translation></message>
    <message><source>family.obligor_spouse</source><translation>Spouse of a relative elsewhere</translation></message>
    <message><source>family.open</source><translation>relation not known</translation></message>
    <message><source>family.partner.any</source><translation>Spouse</translation></message>
    <message><source>family.partner.de_facto</source><translation>Partner, elsewhere</translation></message>
    <message><source>family.partner.divorced</source><translation>Former spouse</translation></message>
    <message><source>family.partner.married</source><translation>Spouse, elsewhere</translation></message>
    <message><source>family.partner.separated</source><translation>Separated spouse</translation></message>
    <message><source>family.partner.widowed</source><translation>Late spouse</translation></message>
    <message><source>family.put_back</source><translation>Put back</translation></message>
    <message><source>family.put_back.spoken</source><translation>Put all moved figures back</translation></message>
    <message><source>family.shape.circle</source><translation>female</translation></message>
    <message><source>family.shape.diamond</source><translation>sex not known</translation></message>
    <message><source>family.shape.square</source><translation>male</translation></message>
    <message numerus="yes"><source>family.spoken</source><translation><numerusform>Genogram, {n} person</numerusform><numerusform>Genogram, {n} people</numerusform></translation></message>
    <message><source>family.tie.apart</source><translation>lives here, not family</translation></message>
    <message><source>family.tie.child</source><translation>child of {name}</translation></message>
    <message><source>family.tie.de_facto</source><translation>lives with {name}</translation></message>
    <message><source>family.tie.divorced</source><translation>divorced from {name}</translation></message>
    <message><source>family.tie.married</source><translation>married to {name}</translation></message>
    <message><source>family.tie.none</source><translation>no other family written down</translation></message>
    <message><source>family.tie.older</source><translation>elder of {name}</translation></message>
    <message><source>family.tie.open</source><translation>how they belong here is not known</translation></message>
    <message><source>family.tie.parent</source><translation>parent of {name}</translation></message>
    <message><source>family.tie.separated</source><translation>separated from {name}</translation></message>
    <message><source>family.tie.sibling</source><translation>sibling of {name}</translation></message>
    <message><source>family.tie.unsure</source><translation>{tie} (to be confirmed)</translation></message>
    <message><source>family.tie.widowed</source><translation>spouse of {name}, widowed</translation></message>
    <message><source>family.tie.younger</source><translation>descends from {name}</translation></message>
    <message><source>family.together</source><translation>Live together</translation></message>
    <message><source>finder.by_number</source><translation>telephone number matches</translation></message>
    <message><source>finder.due</source><translation>by {day}</translation></message>
    <message><source>finder.group.case</source><translation>Cases</translation></message>
    <message><source>finder.group.note</source><translation>Notes</translation></message>
    <message><source>finder.group.place</source><translation>Screens</translation></message>
    <message><source>finder.group.todo</source><translation>To do</translation></message>
    <message><source>finder.group.visit</source><translation>Today's visits</translation></message>
    <message><source>finder.hint</source><translation>Find anything</translation></message>
    <message><source>finder.keys.go</source><translation>open</translation></message>
    <message><source>finder.list</source><translation>What was found</translation></message>
    <message><source>finder.member</source><translation>member {name}</translation></message>
    <message><source>finder.more</source><translation>There is more. Another letter or two will narrow it.</translation></message>
    <message><source>finder.none</source><translation>“{text}”: nothing found. Try a name, a dong, the last digits of a telephone number or words of a note.</translation></message>
    <message><source>finder.title</source><translation>Find</translation></message>
    <message><source>finish.add_todo</source><translation>Add something to do</translation></message>
    <message><source>finish.all_saved</source><translation>All answers are already saved on this laptop</translation></message>
    <message numerus="yes"><source>finish.answered</source><translation><numerusform>{n} answer written</numerusform><numerusform>{n} answers written</numerusform></translation></message>
    <message><source>finish.answered_share</source><translation>{share} % of {total}</translation></message>
    <message><source>finish.ask_now</source><translation>Ask now</translation></message>
    <message numerus="yes"><source>finish.assumed</source><translation><numerusform>Reckoned as a range with {n} assumption</numerusform><numerusform>Reckoned as a range with {n} assumptions</numerusform></translation></message>
    <message><source>finish.before</source><translation>Before you leave</translation></message>
    <message><source>finish.consent</source><translation>Personal data · {state}</translation></message>
    <message><source>finish.crisis</source><translation>Crisis level</translation></message>
    <message><source>finish.crisis_reason</source><translation>Why it looks so</translation></message>
    <message><source>finish.crisis_text</source><translation>How does it look to you? It may stay undecided</translation></message>
    <message><source>finish.crisis_waits</source><translation>It can be decided after the consent to sensitive data</translation></message>
    <message><source>finish.day_past</source><translation>That day is past. Please give a day to come.</translation></message>
    <message><source>finish.give_paper</source><translation>Give it</translation></message>
    <message><source>finish.go_on</source><translation>Go on</translation></message>
    <message><source>finish.later_left</source><translation>They stay to be asked next time</translation></message>
    <message><source>finish.later_none</source><translation>Nothing is left over</translation></message>
    <message><source>finish.next</source><translation>What comes next</translation></message>
    <message><source>finish.next_day</source><translation>Next date</translation></message>
    <message><source>finish.no_assumptions</source><translation>Reckoned without assumptions</translation></message>
    <message><source>finish.only_attempt</source><translation>No name and no answer stays. Only the visit is kept, as “no consent”.</translation></message>
    <message><source>finish.only_reckoned</source><translation>It was only reckoned</translation></message>
    <message><source>finish.open</source><translation>Unknown {unknown} · refused {refused}</translation></message>
    <message><source>finish.outcome</source><translation>Outcome</translation></message>
    <message><source>finish.paper</source><translation>Sheet for the household</translation></message>
    <message><source>finish.paper_given</source><translation>Given</translation></message>
    <message><source>finish.paper_text</source><translation>As PDF or on screen</translation></message>
    <message><source>finish.saved</source><translation>The visit is finished</translation></message>
    <message><source>finish.span</source><translation>{began} – {ended} · {length}</translation></message>
    <message><source>finish.summary</source><translation>Summary · for the Center and the next consultant</translation></message>
    <message><source>finish.title</source><translation>Finish the visit — {home}</translation></message>
    <message><source>finish.todos</source><translation>What I have to do</translation></message>
    <message><source>finish.undecided</source><translation>Not decided</translation></message>
    <message numerus="yes"><source>finish.weeks</source><translation><numerusform>{n} week</numerusform><numerusform>{n} weeks</numerusform></translation></message>
    <message><source>form.question_twice</source><translation>The question {question} stands twice in the form.</translation></message>
    <message><source>form.question_wrong</source><translation>The question {question} of the form is not right.</translation></message>
    <message><source>form.unreadable</source><translation>The form cannot be read. The form of the program is used.</translation></message>
    <message><source>frame.all_sent</source><translation>All sent</translation></message>
    <message><source>frame.center_at</source><translation>Center data of {day} {at}</translation></message>
    <message><source>frame.close</source><translation>Close</translation></message>
    <message><source>frame.edition</source><translation>Figures {edition} · until {until}</translation></message>
    <message><source>frame.keys.escape</source><translation>close, one step back</translation></message>
    <message><source>frame.keys.everywhere</source><translation>Everywhere</translation></message>
    <message><source>frame.keys.find</source><translation>Find</translation></message>
    <message><source>frame.keys.help</source><translation>help and keys</translation></message>
    <message><source>frame.keys.here</source><translation>On this screen</translation></message>
    <message><source>frame.keys.hide</source><translation>cover the screen; again to come back</translation></message>
    <message><source>frame.keys.lock</source><translation>lock</translation></message>
    <message><source>frame.keys.next</source><translation>next field, previous field</translation></message>
    <message><source>frame.keys.settings</source><translation>open settings</translation></message>
    <message><source>frame.keys.size</source><translation>text larger, smaller</translation></message>
    <message><source>frame.keys.title</source><translation>Keys of this screen</translation></message>
    <message><source>frame.keys.together</source><translation>view together</translation></message>
    <message numerus="yes"><source>frame.lease</source><translation><numerusform>The Center was not met for long. Records are closed in {n} day unless you connect.</numerusform><numerusform>The Center was not met for long. Records are closed in {n} days unless you connect.</numerusform></translation></message>
    <message numerus="yes"><source>frame.lease.by_code</source><translation><numerusform>Opened by a code read out by telephone. Please connect to the Center within {n} day.</numerusform><numerusform>Opened by a code read out by telephone. Please connect to the Center within {n} days.</numerusform></translation></message>
    <message><source>frame.rail.cases</source><translation>Cases</translation></message>
    <message><source>frame.rail.lock</source><translation>Lock</translation></message>
    <message><source>frame.rail.settings</source><translation>Settings</translation></message>
    <message><source>frame.rail.sync</source><translation>Sync</translation></message>
    <message><source>frame.rail.today</source><translation>Today</translation></message>
    <message><source>frame.training</source><translation>Training laptop. All people and homes shown here are invented.</translation></message>
    <message numerus="yes"><source>frame.unsent</source><translation><numerusform>{n} record to send</numerusform><numerusform>{n} records to send</numerusform></translation></message>
    <message><source>gate.agencies</source><translation>Consent to tell an agency is asked when it comes to that. We can go on without it.</translation></message>
    <message><source>gate.danger</source><translation>Give the reason, help first</translation></message>
    <message><source>gate.danger_reason</source><translation>Reason</translation></message>
    <message><source>gate.danger_text</source><translation>Help may come before consent. The reason goes into the log. In need call 119, 112, 109</translation></message>
    <message><source>gate.danger_title</source><translation>When a life is in danger</translation></message>
    <message><source>gate.general</source><translation>Personal data</translation></message>
    <message><source>gate.general_text</source><translation>Name, family, income and assets, home</translation></message>
    <message><source>gate.guardian_needed</source><translation>Below the age of {years} the legal guardian has to consent. Please choose somebody else and write name and relation.</translation></message>
    <message><source>gate.how</source><translation>How</translation></message>
    <message><source>gate.items</source><translation>What</translation></message>
    <message><source>gate.later</source><translation>Later</translation></message>
    <message><source>gate.missing.channel</source><translation>Please choose how the consent was given.</translation></message>
    <message><source>gate.missing.general</source><translation>Please ask about the personal data and choose.</translation></message>
    <message><source>gate.missing.giver</source><translation>Please choose who consented.</translation></message>
    <message><source>gate.missing.items</source><translation>Please choose at least one thing that is agreed to.</translation></message>
    <message><source>gate.missing.other_name</source><translation>Please write name and relation of who consented.</translation></message>
    <message><source>gate.missing.photo</source><translation>Please ask about photos and choose.</translation></message>
    <message><source>gate.missing.sensitive</source><translation>Please ask about the sensitive data and choose.</translation></message>
    <message><source>gate.missing.third_party</source><translation>Please ask whether an agency may be told, and choose.</translation></message>
    <message><source>gate.missing.to</source><translation>Please write which agency is told.</translation></message>
    <message numerus="yes"><source>gate.months</source><translation><numerusform>for {n} month</numerusform><numerusform>for {n} months</numerusform></translation></message>
    <message><source>gate.no</source><translation>Does not</translation></message>
    <message><source>gate.oral</source><translation>Aloud, with a witness</translation></message>
    <message><source>gate.other</source><translation>Somebody else (guardian)</translation></message>
    <message><source>gate.other_name</source><translation>Their name</translation></message>
    <message><source>gate.other_relation</source><translation>Relation</translation></message>
    <message><source>gate.paper</source><translation>On paper</translation></message>
    <message><source>gate.photo</source><translation>Photos</translation></message>
    <message><source>gate.photo_text</source><translation>Ask piece by piece what may be photographed</translation></message>
    <message><source>gate.reckon</source><translation>Reckon only</translation></message>
    <message><source>gate.reckon_text</source><translation>No name and no answer is kept; it is reckoned on screen. At the end only the visit itself stays.</translation></message>
    <message><source>gate.reckon_title</source><translation>Without consent — reckoning only</translation></message>
    <message><source>gate.refused</source><translation>There is no consent. Please go on with reckoning only.</translation></message>
    <message><source>gate.save</source><translation>Keep the answer</translation></message>
    <message><source>gate.say</source><translation>I will write down what you say and use it only to find help you can receive. We can also reckon without writing.</translation></message>
    <message><source>gate.second</source><translation>It stays on this laptop only with consent</translation></message>
    <message><source>gate.sections_later</source><translation>They open after the consent, or when only reckoning</translation></message>
    <message><source>gate.self</source><translation>The person</translation></message>
    <message><source>gate.sensitive</source><translation>Sensitive data</translation></message>
    <message><source>gate.sensitive_text</source><translation>Health, disability, needs, crisis — may be asked later</translation></message>
    <message><source>gate.sign</source><translation>Take the signature</translation></message>
    <message><source>gate.sign_again</source><translation>Sign again</translation></message>
    <message><source>gate.signature</source><translation>On screen</translation></message>
    <message><source>gate.start</source><translation>Consent taken, start writing</translation></message>
    <message><source>gate.text_and_time</source><translation>Text and time</translation></message>
    <message><source>gate.text_version</source><translation>Consent text {version}</translation></message>
    <message><source>gate.third_party</source><translation>Telling an agency</translation></message>
    <message><source>gate.third_party_text</source><translation>Ask which agency may be told what</translation></message>
    <message><source>gate.title</source><translation>Before anything is written</translation></message>
    <message><source>gate.to</source><translation>Agency</translation></message>
    <message><source>gate.today_at</source><translation>Today {at}</translation></message>
    <message><source>gate.until</source><translation>How long</translation></message>
    <message><source>gate.who</source><translation>Who</translation></message>
    <message><source>gate.who_choose</source><translation>Please choose</translation></message>
    <message><source>gate.withdraw</source><translation>Consent can be withdrawn at any time</translation></message>
    <message><source>gate.witness</source><translation>Name of the witness</translation></message>
    <message><source>gate.yes</source><translation>Consents</translation></message>
    <message><source>help.ask</source><translation>If you are stuck, please call your welfare manager. What you wrote stays.</translation></message>
    <message><source>help.case.1</source><translation>To be read before you ring the bell: who lives there, what is urgent. The family is drawn from its relations.</translation></message>
    <message><source>help.case.2</source><translation>Telephone numbers are masked. Pressing shows one, and that is logged.</translation></message>
    <message><source>help.case.3</source><translation>If a consent is taken back, press withdraw at once. What depends on it stops.</translation></message>
    <message><source>help.case.4</source><translation>Where two records differ you see both. Neither is lost.</translation></message>
    <message><source>help.case.5</source><translation>The tabs lead to visits, estimate, needs and crisis, papers and consents, and changes.</translation></message>
    <message><source>help.case.title</source><translation>Case</translation></message>
    <message><source>help.cases.1</source><translation>All households entrusted to this laptop.</translation></message>
    <message><source>help.cases.2</source><translation>Two syllables of a name are enough to find it.</translation></message>
    <message><source>help.cases.3</source><translation>Choose with the arrows; Enter opens the case.</translation></message>
    <message><source>help.cases.title</source><translation>Case list</translation></message>
    <message><source>help.client_view.1</source><translation>Only what the household may see. No notes, debts or crisis level.</translation></message>
    <message><source>help.client_view.2</source><translation>The text is large enough to look at together.</translation></message>
    <message><source>help.client_view.3</source><translation>Esc goes back. If you hand over the laptop, say so with the button: then the passphrase is asked.</translation></message>
    <message><source>help.client_view.title</source><translation>View together</translation></message>
    <message><source>help.conflicts.1</source><translation>Two people changed the same item without knowing of each other. You can settle it without a network.</translation></message>
    <message><source>help.conflicts.2</source><translation>Amounts, telephone numbers and addresses are never chosen in advance. Choose the side you have checked, or write anew.</translation></message>
    <message><source>help.conflicts.3</source><translation>Until then estimates reckon between both values and papers say it is being checked.</translation></message>
    <message><source>help.conflicts.4</source><translation>What was not chosen stays in the history. “Choose again” changes the choice.</translation></message>
    <message><source>help.conflicts.title</source><translation>Records that differ</translation></message>
    <message><source>help.documents.1</source><translation>A photo needs the consent for photos first.</translation></message>
    <message><source>help.documents.2</source><translation>They lie in the locked file of this laptop, go to the Center after all records, and open only inside the program.</translation></message>
    <message><source>help.documents.3</source><translation>Large photos can be shrunk. Please check that writing stays readable.</translation></message>
    <message><source>help.documents.4</source><translation>The original stays in the camera or folder. Please erase it there when it is not needed.</translation></message>
    <message><source>help.documents.title</source><translation>Photos and papers</translation></message>
    <message><source>help.enrol.1</source><translation>Type the address and the code from the Center. Only this needs the internet.</translation></message>
    <message><source>help.enrol.2</source><translation>Passphrase and text size can be chosen before, without internet.</translation></message>
    <message><source>help.enrol.3</source><translation>If it is interrupted, it goes on where it stopped.</translation></message>
    <message><source>help.enrol.title</source><translation>First run</translation></message>
    <message><source>help.estimate.1</source><translation>Compare what can be had together. The program orders, it does not choose.</translation></message>
    <message><source>help.estimate.2</source><translation>A range comes from unknown answers. See the assumptions for what was taken how.</translation></message>
    <message><source>help.estimate.3</source><translation>Choose a benefit and press Enter to see why, step by step.</translation></message>
    <message><source>help.estimate.4</source><translation>If an answer changes: move one, such as earnings, and compare two cases. What was told stays.</translation></message>
    <message><source>help.estimate.5</source><translation>What-if changes nothing in the answers of the visit.</translation></message>
    <message><source>help.estimate.title</source><translation>Estimate</translation></message>
    <message><source>help.keys.answering</source><translation>While answering in a visit</translation></message>
    <message><source>help.keys.enter</source><translation>on to the next field</translation></message>
    <message><source>help.keys.states</source><translation>yes to refused, in their order</translation></message>
    <message><source>help.keys.take_back</source><translation>take the answer back</translation></message>
    <message><source>help.keys.typed</source><translation>in a number field: unknown, later, refused</translation></message>
    <message><source>help.needs.1</source><translation>Ten domains are scored from 0 to 4. A 3 or 4 needs a word of reason.</translation></message>
    <message><source>help.needs.2</source><translation>A person sets the crisis level. The program's view stands in a dashed frame and never lowers it.</translation></message>
    <message><source>help.needs.3</source><translation>Choosing urgent shows whom to call and what to do before you leave.</translation></message>
    <message><source>help.needs.4</source><translation>Seoul's standards follow from the answers. They decide no benefit.</translation></message>
    <message><source>help.needs.title</source><translation>Needs and crisis</translation></message>
    <message><source>help.paper.1</source><translation>Choose the paper above and what is in it beside. Papers for the home hold no debts or illness.</translation></message>
    <message><source>help.paper.2</source><translation>Without a printer, keep the PDF and print it at the Center. The note can also be copied as text.</translation></message>
    <message><source>help.paper.3</source><translation>Each time a paper is kept, saved, copied or printed, its purpose is logged.</translation></message>
    <message><source>help.paper.title</source><translation>Papers</translation></message>
    <message><source>help.rescreen.1</source><translation>Finds the households whose answer changes with new figures or next year. What was told stays; only figures and day are others.</translation></message>
    <message><source>help.rescreen.2</source><translation>You may stop it at any moment; what was found stays.</translation></message>
    <message><source>help.rescreen.3</source><translation>Choose a row and press Enter to open the household.</translation></message>
    <message><source>help.rescreen.title</source><translation>When figures change</translation></message>
    <message><source>help.settings.1</source><translation>A press changes at once; another takes it back.</translation></message>
    <message><source>help.settings.2</source><translation>Open it with Ctrl+comma even during a visit; Esc goes back.</translation></message>
    <message><source>help.settings.3</source><translation>To hand the laptop back, send every record first; then it can be erased.</translation></message>
    <message><source>help.settings.title</source><translation>Settings</translation></message>
    <message><source>help.sync.1</source><translation>Press send where there is internet. Text goes first.</translation></message>
    <message><source>help.sync.2</source><translation>When you are told that you may close, you may. If it breaks off, it goes on there.</translation></message>
    <message><source>help.sync.3</source><translation>Records written are those sent, waiting and held together.</translation></message>
    <message><source>help.sync.4</source><translation>Without a connection visits go on as usual.</translation></message>
    <message><source>help.sync.title</source><translation>Sync</translation></message>
    <message><source>help.today.1</source><translation>Today's homes stand in order of time. The button of the first one starts the visit.</translation></message>
    <message><source>help.today.2</source><translation>Before you go, press the name to see the case and what to bring.</translation></message>
    <message><source>help.today.3</source><translation>If nobody was met, note that. It is a record too.</translation></message>
    <message><source>help.today.4</source><translation>At the end of the day, send everything to the Center.</translation></message>
    <message><source>help.today.5</source><translation>At the right stand what needs attention and new cases. Alt and the arrows change the order of visits.</translation></message>
    <message><source>help.today.title</source><translation>Today</translation></message>
    <message><source>help.unlock.1</source><translation>Type your passphrase and press Enter. No internet is needed.</translation></message>
    <message><source>help.unlock.2</source><translation>If you are told that Hangul arrived, press the 한/영 key.</translation></message>
    <message><source>help.unlock.3</source><translation>After five wrong tries you wait a little. Nothing is erased.</translation></message>
    <message><source>help.unlock.4</source><translation>If you forgot it, call your welfare manager for a recovery code.</translation></message>
    <message><source>help.unlock.title</source><translation>Opening the laptop</translation></message>
    <message><source>help.visit.1</source><translation>Take the consent first. Without it the program only reckons and keeps nothing.</translation></message>
    <message><source>help.visit.2</source><translation>Unknown, later and refused are good answers. Not every field must be filled.</translation></message>
    <message><source>help.visit.3</source><translation>What you write is saved as you write. There is no save button.</translation></message>
    <message><source>help.visit.4</source><translation>Amounts may be written as “90~140” or “약 120”.</translation></message>
    <message><source>help.visit.5</source><translation>Ctrl+H covers the screen; press View together to look at it together. Press finish visit at the end.</translation></message>
    <message><source>help.visit.title</source><translation>Visit</translation></message>
    <message><source>history.access.birth_date</source><translation>birth date shown</translation></message>
    <message><source>history.access.consent_override</source><translation>went on without consent, life in danger</translation></message>
    <message><source>history.access.document_erased</source><translation>photo or paper erased</translation></message>
    <message><source>history.access.document_kept</source><translation>photo or paper kept</translation></message>
    <message><source>history.access.document_opened</source><translation>photo or paper opened</translation></message>
    <message><source>history.access.other</source><translation>opened or printed</translation></message>
    <message><source>history.access.telephone</source><translation>telephone number shown</translation></message>
    <message><source>history.brought_back</source><translation>brought back</translation></message>
    <message><source>history.consent.given</source><translation>Consent given</translation></message>
    <message><source>history.consent.refused</source><translation>Consent refused</translation></message>
    <message><source>history.consent.withdrawn</source><translation>Consent withdrawn</translation></message>
    <message><source>history.corrected</source><translation>Corrected</translation></message>
    <message><source>history.everybody</source><translation>Everybody</translation></message>
    <message><source>history.everything</source><translation>Everything</translation></message>
    <message><source>history.from_to</source><translation>{before} → {after}</translation></message>
    <message><source>history.held_decision.declined</source><translation>Not taken in</translation></message>
    <message><source>history.held_decision.taken</source><translation>Taken in</translation></message>
    <message><source>history.hidden</source><translation>Health and disability are not shown: there is no sensitive consent.</translation></message>
    <message><source>history.kind.access</source><translation>Access</translation></message>
    <message><source>history.kind.case</source><translation>Case</translation></message>
    <message><source>history.kind.consent</source><translation>Consents</translation></message>
    <message><source>history.kind.debt</source><translation>Debt</translation></message>
    <message><source>history.kind.document</source><translation>Photos and papers</translation></message>
    <message><source>history.kind.held_decision</source><translation>Work that came after the case was passed on</translation></message>
    <message><source>history.kind.need</source><translation>Needs</translation></message>
    <message><source>history.kind.note</source><translation>Notes</translation></message>
    <message><source>history.kind.obligor</source><translation>Relative elsewhere</translation></message>
    <message><source>history.kind.other</source><translation>Record</translation></message>
    <message><source>history.kind.referral</source><translation>Referrals</translation></message>
    <message><source>history.kind.todo</source><translation>To-dos</translation></message>
    <message><source>history.kind.vehicle</source><translation>Vehicle</translation></message>
    <message><source>history.kind.visit</source><translation>Visits</translation></message>
    <message><source>history.kind.visit_attempt</source><translation>Attempts</translation></message>
    <message numerus="yes"><source>history.more</source><translation><numerusform>Show {n} older</numerusform><numerusform>Show {n} older</numerusform></translation></message>
    <message><source>history.none</source><translation>Nothing was changed</translation></message>
    <message><source>history.none.text</source><translation>No change fits what you chose.</translation></message>
    <message><source>history.not_here</source><translation>an earlier record that is not on this laptop</translation></message>
    <message><source>history.other</source><translation>recorded</translation></message>
    <message><source>history.reading</source><translation>Reading</translation></message>
    <message><source>history.reason</source><translation>Corrected after the visit: {why}</translation></message>
    <message><source>history.removed</source><translation>removed</translation></message>
    <message><source>history.score</source><translation>{score} of {most}</translation></message>
    <message><source>history.taken_back</source><translation>answer taken back</translation></message>
    <message><source>history.text</source><translation>Only changes held on this laptop are shown.</translation></message>
    <message><source>history.ticked</source><translation>ticked</translation></message>
    <message><source>history.waits</source><translation>Unsent</translation></message>
    <message><source>history.what</source><translation>What</translation></message>
    <message><source>history.who</source><translation>Who</translation></message>
    <message><source>household.born_in_future</source><translation>The birth date of {name} lies in the future. Please look again.</translation></message>
    <message><source>household.child_too_old</source><translation>The child {name} is very close in age to the head. Is that right?</translation></message>
    <message><source>household.no_such_member</source><translation>That member cannot be found. Please open the screen again.</translation></message>
    <message><source>household.parent_too_young</source><translation>The parent {name} is very close in age to the head. Is that right?</translation></message>
    <message><source>household.two_heads</source><translation>Two people are the head of the household. Please choose one.</translation></message>
    <message><source>idle.stay</source><translation>Keep working</translation></message>
    <message numerus="yes"><source>idle.text</source><translation><numerusform>The screen locks in {n} second. What you typed is kept.</numerusform><numerusform>The screen locks in {n} seconds. What you typed is kept.</numerusform></translation></message>
    <message><source>idle.title</source><translation>Locking soon</translation></message>
    <message><source>law.circle</source><translation>Rules read one another in a circle: {names}</translation></message>
    <message><source>law.command.no_file</source><translation>The file cannot be opened: {name}</translation></message>
    <message><source>law.command.usage</source><translation>Please check the command. Use: main.py estimate FILE --as-of 2026-11 [--assume] [--trace] [--workers 2] [--lang ko|en], main.py rescreen FILE --as-of 2026-12 --against 2027-01 [--figures FOLDER] [--workers 2] [--lang ko|en], or main.py schema household|estimate|rescreen. ({what})</translation></message>
    <message><source>law.command.worker_ended</source><translation>One of the processes that share the work ended suddenly, so the run stopped. What was written so far can be used. Please run it again.</translation></message>
    <message><source>law.fact.annual_income</source><translation>Yearly income of the obligor</translation></message>
    <message><source>law.fact.contribution_national_pension</source><translation>National pension contribution</translation></message>
    <message><source>law.fact.debts</source><translation>Recognised debts</translation></message>
    <message><source>law.fact.expenses_care</source><translation>Costs of care</translation></message>
    <message><source>law.fact.expenses_chronic_medical</source><translation>Medical costs of chronic illness</translation></message>
    <message><source>law.fact.expenses_education</source><translation>Costs of education</translation></message>
    <message><source>law.fact.home_childs_home_value</source><translation>Official price of the child's home</translation></message>
    <message><source>law.fact.home_deposit</source><translation>Deposit</translation></message>
    <message><source>law.fact.home_monthly_rent</source><translation>Monthly rent</translation></message>
    <message><source>law.fact.home_value</source><translation>Official price of the home</translation></message>
    <message><source>law.fact.income_accident</source><translation>Industrial accident benefit</translation></message>
    <message><source>law.fact.income_business</source><translation>Business income</translation></message>
    <message><source>law.fact.income_daily_wage</source><translation>Daily wages</translation></message>
    <message><source>law.fact.income_interest</source><translation>Interest</translation></message>
    <message><source>law.fact.income_national_pension</source><translation>National pension</translation></message>
    <message><source>law.fact.income_national_pension_a</source><translation>Redistribution part of the national pension</translation></message>
    <message><source>law.fact.income_occupational_pension</source><translation>Occupational pension</translation></message>
    <message><source>law.fact.income_other_public</source><translation>Other public money</translation></message>
    <message><source>law.fact.income_parental_leave</source><translation>Parental leave benefit</translation></message>
    <message><source>law.fact.income_private_pension</source><translation>Private pension</translation></message>
    <message><source>law.fact.income_private_transfer_regular</source><translation>Regular support from others</translation></message>
    <message><source>law.fact.income_public_work_wage</source><translation>Public-work wages</translation></message>
    <message><source>law.fact.income_regular_wage</source><translation>Regular wages</translation></message>
    <message><source>law.fact.income_rent</source><translation>Rent received</translation></message>
    <message><source>law.fact.income_unemployment</source><translation>Unemployment benefit</translation></message>
    <message><source>law.fact.income_veteran</source><translation>Veterans' benefit</translation></message>
    <message><source>law.fact.parents_property</source><translation>Parents' property</translation></message>
    <message><source>law.fact.property</source><translation>Property of the obligor</translation></message>
    <message><source>law.fact.property_financial</source><translation>Savings, insurance and the like</translation></message>
    <message><source>law.fact.property_general</source><translation>Land, other houses and the like</translation></message>
    <message><source>law.fact.property_long_term_savings</source><translation>Long-term savings left out</translation></message>
    <message><source>law.fact.property_memberships</source><translation>Memberships</translation></message>
    <message><source>law.fact.received_basic_pension_monthly</source><translation>Basic pension received today</translation></message>
    <message><source>law.fact.tax_year_business_receipts</source><translation>Business receipts of last year</translation></message>
    <message><source>law.fact.tax_year_interest_dividend</source><translation>Interest and dividends of last year</translation></message>
    <message><source>law.fact.tax_year_other</source><translation>Other income of last year</translation></message>
    <message><source>law.fact.tax_year_pension</source><translation>Pensions of last year</translation></message>
    <message><source>law.fact.tax_year_wages</source><translation>Wages of last year</translation></message>
    <message><source>law.fact.value</source><translation>Value of the car</translation></message>
    <message><source>law.figure_abolished</source><translation>A rule reads a figure that was abolished: {name}, gone from {day}</translation></message>
    <message><source>law.file.float</source><translation>A share must be written in quotes: {value}. Place: {place}</translation></message>
    <message><source>law.file.gap</source><translation>A figure has a gap before {day}. Place: {place}</translation></message>
    <message><source>law.file.missing</source><translation>The pack lacks something: {name}. Place: {place}</translation></message>
    <message><source>law.file.overlap</source><translation>A figure is given twice for {day}. Place: {place}</translation></message>
    <message><source>law.file.shape</source><translation>The pack does not have the right shape. Place: {place}</translation></message>
    <message><source>law.file.standing</source><translation>The standing of a figure is not known: {standing}. Place: {place}</translation></message>
    <message><source>law.file.steps</source><translation>The steps of a figure do not join: {bounds}. Place: {place}</translation></message>
    <message><source>law.file.table</source><translation>The cells of a table of figures do not fit. Place: {place}</translation></message>
    <message><source>law.file.twice</source><translation>A name stands twice in the pack: {name}. Place: {place}</translation></message>
    <message><source>law.file.unit</source><translation>The unit of a figure is not known: {unit}. Place: {place}</translation></message>
    <message><source>law.file.unknown_key</source><translation>The pack has a name that is not known: {name}. Place: {place}</translation></message>
    <message><source>law.file.unreadable</source><translation>A file of the pack cannot be read: {file}. {what}</translation></message>
    <message><source>law.file.until</source><translation>The last day of a figure is not right. Place: {place}</translation></message>
    <message><source>law.file.value</source><translation>A figure cannot be read: {value}. Place: {place}</translation></message>
    <message><source>law.household.between</source><translation>A range is written as between with a low and a high value. Place: {where}</translation></message>
    <message><source>law.household.between_not_here</source><translation>A range is not allowed here, only for amounts and numbers. Place: {where}</translation></message>
    <message><source>law.household.between_turned</source><translation>The low end of the range is above the high end. Place: {where}</translation></message>
    <message><source>law.household.code</source><translation>This value is not allowed. Place: {where}. Allowed: {codes}</translation></message>
    <message><source>law.household.date</source><translation>The date cannot be read. Write it like 2026-11-01. Place: {where}</translation></message>
    <message><source>law.household.future</source><translation>The date lies in the future. Place: {where}</translation></message>
    <message><source>law.household.list</source><translation>A list must stand here: {where}</translation></message>
    <message><source>law.household.negative</source><translation>An amount or number cannot be below 0. Place: {where}</translation></message>
    <message><source>law.household.no_birth_date</source><translation>The birth date is missing. Benefits that depend on age stay open. Place: {where}</translation></message>
    <message><source>law.household.no_members</source><translation>The household has no members. Place: {where}</translation></message>
    <message><source>law.household.no_number</source><translation>There is a value that is no number: {number}</translation></message>
    <message><source>law.household.no_such_member</source><translation>No member of the household has this id. Place: {where}</translation></message>
    <message><source>law.household.object</source><translation>A group of entries must stand here: {where}</translation></message>
    <message><source>law.household.programme</source><translation>This programme is not known. Place: {where}</translation></message>
    <message><source>law.household.receiving_member</source><translation>Say which member receives it. Place: {where}</translation></message>
    <message><source>law.household.share</source><translation>This must be a share from 0 to 1 written as text, such as "0.45". Place: {where}</translation></message>
    <message><source>law.household.text</source><translation>This must be text. Place: {where}</translation></message>
    <message><source>law.household.too_large</source><translation>The amount is too large. Up to 1,000,000,000,000 won is allowed. Place: {where}</translation></message>
    <message><source>law.household.twice</source><translation>A name is given twice: {where}</translation></message>
    <message><source>law.household.two_heads</source><translation>There are two heads. Only one may be the head. Place: {where}</translation></message>
    <message><source>law.household.unknown_name</source><translation>This name is not known and was not read: {where}</translation></message>
    <message><source>law.household.unreadable</source><translation>This line cannot be read. It is not JSON.</translation></message>
    <message><source>law.household.whole_number</source><translation>This must be a whole number. Place: {where}</translation></message>
    <message><source>law.household.yes_no</source><translation>The answer must be yes or no (true, false). Place: {where}</translation></message>
    <message><source>law.no_rule_on_day</source><translation>There is no rule for this day: {name}, {day}</translation></message>
    <message><source>law.nothing_answers</source><translation>Nothing answers to the name a rule reads: {name}. Place: {folder}</translation></message>
    <message><source>law.rule.above_education_line</source><translation>Above the education line</translation></message>
    <message><source>law.rule.above_lower_line</source><translation>Income above the lower line</translation></message>
    <message><source>law.rule.actual_rent</source><translation>Rent really paid</translation></message>
    <message><source>law.rule.adult_allowance</source><translation>Disability allowance</translation></message>
    <message><source>law.rule.age_of_head</source><translation>The head's age</translation></message>
    <message><source>law.rule.all_vehicles</source><translation>Value of all cars</translation></message>
    <message><source>law.rule.allowance_with_dependants</source><translation>Allowance with what is added for dependants</translation></message>
    <message><source>law.rule.amount</source><translation>Amount</translation></message>
    <message><source>law.rule.amount_alone</source><translation>Amount of one recipient</translation></message>
    <message><source>law.rule.amount_beside_partner</source><translation>Own part when both receive</translation></message>
    <message><source>law.rule.amount_beyond_table</source><translation>Emergency livelihood support, 7 and more persons</translation></message>
    <message><source>law.rule.amount_by_pension</source><translation>Amount after a look at the national pension</translation></message>
    <message><source>law.rule.amount_by_redistribution</source><translation>Amount less the redistribution part of the national pension</translation></message>
    <message><source>law.rule.amount_by_table</source><translation>Emergency livelihood support</translation></message>
    <message><source>law.rule.amount_from_bracket_3</source><translation>State scholarship, brackets 3 to 9</translation></message>
    <message><source>law.rule.amount_from_bracket_5</source><translation>State scholarship, brackets 5 to 9</translation></message>
    <message><source>law.rule.amount_of_middle_span</source><translation>Amount for a national pension of 1.5 to 2 base amounts</translation></message>
    <message><source>law.rule.amount_of_upper_brackets</source><translation>State scholarship, brackets 7 to 9</translation></message>
    <message><source>law.rule.are_parents_left_out</source><translation>Parents are not looked at</translation></message>
    <message><source>law.rule.are_supplies_found</source><translation>School supplies found</translation></message>
    <message><source>law.rule.asset_ceiling</source><translation>Property ceiling of the region</translation></message>
    <message><source>law.rule.assets</source><translation>Assets, debts not deducted</translation></message>
    <message><source>law.rule.basic_at_least</source><translation>Basic benefit with all wages</translation></message>
    <message><source>law.rule.basic_at_most</source><translation>Basic benefit without wages</translation></message>
    <message><source>law.rule.before_birthday_month</source><translation>Before the month of the 18th birthday</translation></message>
    <message><source>law.rule.before_fifth_anniversary</source><translation>Less than five years since leaving care</translation></message>
    <message><source>law.rule.below_asset_limit</source><translation>Assets below the limit</translation></message>
    <message><source>law.rule.below_income_limit</source><translation>Income of the year below the limit</translation></message>
    <message><source>law.rule.below_own_income_limit</source><translation>Own income below 60 % of the median of one person</translation></message>
    <message><source>law.rule.birth_within_rent_age</source><translation>Order of birth within the age of the youth rent</translation></message>
    <message><source>law.rule.birth_within_seoul_rent_age</source><translation>Order of birth within the age of Seoul's youth rent</translation></message>
    <message><source>law.rule.business_income_of_year</source><translation>Business income of the year (receipts times the share of the line of business)</translation></message>
    <message><source>law.rule.car_as_general</source><translation>Car counted as general property</translation></message>
    <message><source>law.rule.car_counted</source><translation>Value of a car that counts</translation></message>
    <message><source>law.rule.care_leaver_allowance</source><translation>Care leaver allowance</translation></message>
    <message><source>law.rule.care_leaver_settlement</source><translation>Care leaver settlement</translation></message>
    <message><source>law.rule.carries_the_birth</source><translation>Once for each birth</translation></message>
    <message><source>law.rule.cars_as_general</source><translation>Cars counted as general property</translation></message>
    <message><source>law.rule.cars_beside_one_general</source><translation>Cars beside the one counted as general property</translation></message>
    <message><source>law.rule.cars_beside_one_left_out</source><translation>Cars beside the one left out</translation></message>
    <message><source>law.rule.cars_counted</source><translation>Value of the cars that count</translation></message>
    <message><source>law.rule.cars_for_general_use</source><translation>Cars for general use</translation></message>
    <message><source>law.rule.cars_in_full</source><translation>Cars that count in full</translation></message>
    <message><source>law.rule.child_allowance</source><translation>Child allowance</translation></message>
    <message><source>law.rule.child_allowance_in_facility</source><translation>Disabled child allowance in a facility</translation></message>
    <message><source>law.rule.child_allowance_with_livelihood</source><translation>Disabled child allowance with livelihood benefit or medical aid</translation></message>
    <message><source>law.rule.child_allowance_with_other_status</source><translation>Disabled child allowance with another status</translation></message>
    <message><source>law.rule.child_count</source><translation>Number of children</translation></message>
    <message><source>law.rule.child_tax_credit</source><translation>Child tax credit</translation></message>
    <message><source>law.rule.childbirth_grant</source><translation>Childbirth grant</translation></message>
    <message><source>law.rule.children</source><translation>Number of children under 18</translation></message>
    <message><source>law.rule.contributions</source><translation>National pension contributions paid</translation></message>
    <message><source>law.rule.contributions_of_members</source><translation>Pension contributions of the members together</translation></message>
    <message><source>law.rule.converted_financial</source><translation>Savings turned into monthly income</translation></message>
    <message><source>law.rule.converted_financial_beside_car</source><translation>Savings turned into income beside a car</translation></message>
    <message><source>law.rule.converted_general</source><translation>General property turned into monthly income</translation></message>
    <message><source>law.rule.converted_general_with_car</source><translation>General property with a car turned into income</translation></message>
    <message><source>law.rule.converted_leaving_one_car_out</source><translation>Converted amount when one car is left out</translation></message>
    <message><source>law.rule.converted_property</source><translation>Property turned into monthly income (converted property)</translation></message>
    <message><source>law.rule.converted_residence</source><translation>Residence turned into monthly income</translation></message>
    <message><source>law.rule.converted_with_one_car_general</source><translation>Converted amount when one car is general property</translation></message>
    <message><source>law.rule.counted_basic_pension</source><translation>Basic pension that counts</translation></message>
    <message><source>law.rule.counted_earnings</source><translation>Earnings that count</translation></message>
    <message><source>law.rule.counted_income</source><translation>Income that counts</translation></message>
    <message><source>law.rule.counted_interest</source><translation>Interest that counts</translation></message>
    <message><source>law.rule.counted_private_transfers</source><translation>Regular support that counts</translation></message>
    <message><source>law.rule.counted_public_work</source><translation>Public-work wages that count</translation></message>
    <message><source>law.rule.counted_transfers</source><translation>Pensions and public money that count</translation></message>
    <message><source>law.rule.counted_veterans_money</source><translation>Veterans' money that counts</translation></message>
    <message><source>law.rule.counted_wages</source><translation>Regular wages that count</translation></message>
    <message><source>law.rule.covered_rent</source><translation>Rent less the own part</translation></message>
    <message><source>law.rule.credit_after_assets</source><translation>Credit after a look at the assets</translation></message>
    <message><source>law.rule.credit_by_formula</source><translation>Credit by the earnings</translation></message>
    <message><source>law.rule.credit_for_one_child</source><translation>Credit for one child</translation></message>
    <message><source>law.rule.culture_card</source><translation>Culture card amount</translation></message>
    <message><source>law.rule.dearest_car</source><translation>Value of the dearest car</translation></message>
    <message><source>law.rule.deductions</source><translation>Basic property and debts taken off</translation></message>
    <message><source>law.rule.deductions_after_residence</source><translation>Deductions left after the residence</translation></message>
    <message><source>law.rule.dependant_count</source><translation>Number of dependants</translation></message>
    <message><source>law.rule.dependent_child_count</source><translation>Number of dependent children</translation></message>
    <message><source>law.rule.diagnosed_with_dementia</source><translation>Diagnosed with dementia</translation></message>
    <message><source>law.rule.do_both_receive</source><translation>Both of the couple receive</translation></message>
    <message><source>law.rule.earned_income_credit</source><translation>Earned income credit</translation></message>
    <message><source>law.rule.earned_otherwise</source><translation>Business, rent and private pension</translation></message>
    <message><source>law.rule.earner_count</source><translation>Number of earners of 3,000,000 won and more</translation></message>
    <message><source>law.rule.earner_kind</source><translation>One or two earners</translation></message>
    <message><source>law.rule.earnings</source><translation>Earnings from work and business</translation></message>
    <message><source>law.rule.earnings_of_year</source><translation>Wages and business income of the year</translation></message>
    <message><source>law.rule.earnings_that_count</source><translation>Earnings that count</translation></message>
    <message><source>law.rule.education_grant</source><translation>Education grant</translation></message>
    <message><source>law.rule.education_line</source><translation>Education benefit line</translation></message>
    <message><source>law.rule.eldest_birth_within_rent_age</source><translation>First born within the age of the youth rent</translation></message>
    <message><source>law.rule.eldest_birth_within_seoul_rent_age</source><translation>First born within the age of Seoul's youth rent</translation></message>
    <message><source>law.rule.eldest_of_the_age</source><translation>The eldest of the age (one member a household)</translation></message>
    <message><source>law.rule.electricity_at_least</source><translation>Electricity discount that is sure</translation></message>
    <message><source>law.rule.electricity_in_full</source><translation>Electricity limit with livelihood benefit, medical aid or severe disability</translation></message>
    <message><source>law.rule.electricity_of_family</source><translation>Electricity limit of large families and newborn children</translation></message>
    <message><source>law.rule.electricity_of_middle</source><translation>Electricity limit with housing or education benefit</translation></message>
    <message><source>law.rule.electricity_of_near_poor_in_summer</source><translation>Electricity limit of the near-poor, June to August</translation></message>
    <message><source>law.rule.electricity_of_near_poor_off_summer</source><translation>Electricity limit of the near-poor, September to May</translation></message>
    <message><source>law.rule.energy_voucher</source><translation>Energy voucher amount</translation></message>
    <message><source>law.rule.expenses</source><translation>Expenses left out of account</translation></message>
    <message><source>law.rule.extra_for_small_child</source><translation>Extra for a child of 5 or less</translation></message>
    <message><source>law.rule.extra_of_parent</source><translation>Extra child support</translation></message>
    <message><source>law.rule.extra_of_young_parent</source><translation>Extra of parents of 25 to 34</translation></message>
    <message><source>law.rule.family_earnings</source><translation>Earnings of the couple in the year</translation></message>
    <message><source>law.rule.family_income</source><translation>Income of the couple in the year</translation></message>
    <message><source>law.rule.family_kind</source><translation>Single, one earner or two earners</translation></message>
    <message><source>law.rule.fee_above_two</source><translation>Childcare fee, 3 to 5</translation></message>
    <message><source>law.rule.fee_at_two</source><translation>Childcare fee, 2</translation></message>
    <message><source>law.rule.fee_under_two</source><translation>Childcare fee, 0 or 1</translation></message>
    <message><source>law.rule.financial_property</source><translation>Savings after the reserve</translation></message>
    <message><source>law.rule.first_meeting_voucher</source><translation>First meeting voucher</translation></message>
    <message><source>law.rule.first_of_birth</source><translation>Once for each birth</translation></message>
    <message><source>law.rule.fixed_part</source><translation>What is left out first (fixed part)</translation></message>
    <message><source>law.rule.fixed_part_by_age</source><translation>Fixed part left out by age</translation></message>
    <message><source>law.rule.fixed_part_by_disability</source><translation>Fixed part left out for disabled people</translation></message>
    <message><source>law.rule.fixed_part_by_school</source><translation>Fixed part left out for students</translation></message>
    <message><source>law.rule.fixed_part_of_care_leaver</source><translation>Fixed part left out for care leavers</translation></message>
    <message><source>law.rule.fixed_part_of_young_parent</source><translation>Fixed part left out for young single parents</translation></message>
    <message><source>law.rule.food_voucher_of_four</source><translation>Food voucher, four persons</translation></message>
    <message><source>law.rule.food_voucher_of_many</source><translation>Food voucher, five persons and more</translation></message>
    <message><source>law.rule.food_voucher_of_one</source><translation>Food voucher, one person</translation></message>
    <message><source>law.rule.food_voucher_of_some</source><translation>Food voucher, two or three persons</translation></message>
    <message><source>law.rule.full_pair</source><translation>Basic benefit of both</translation></message>
    <message><source>law.rule.full_tuition_at_least</source><translation>Full tuition, at least the amount of bracket 1</translation></message>
    <message><source>law.rule.funeral_grant</source><translation>Funeral grant</translation></message>
    <message><source>law.rule.gap</source><translation>What is missing up to the standard income</translation></message>
    <message><source>law.rule.general_property</source><translation>Land, houses and the like (general property)</translation></message>
    <message><source>law.rule.general_property_with_car</source><translation>General property with a car</translation></message>
    <message><source>law.rule.general_use_value</source><translation>Value of a car for general use</translation></message>
    <message><source>law.rule.general_value</source><translation>Value counted as general property</translation></message>
    <message><source>law.rule.goes_nowhere</source><translation>Neither daycare nor kindergarten nor school</translation></message>
    <message><source>law.rule.gross_earnings</source><translation>Earnings before deductions</translation></message>
    <message><source>law.rule.gross_income</source><translation>The household's whole income before deductions</translation></message>
    <message><source>law.rule.gross_income_if_counted</source><translation>A counted member's whole income before deductions</translation></message>
    <message><source>law.rule.gross_property_income</source><translation>Income from property before deductions</translation></message>
    <message><source>law.rule.gross_public_transfers</source><translation>Pensions and public money before deductions</translation></message>
    <message><source>law.rule.has_basic_benefit</source><translation>A basic benefit is found</translation></message>
    <message><source>law.rule.has_basic_or_near_poor</source><translation>A basic benefit or near-poor is found</translation></message>
    <message><source>law.rule.has_bracket_amount</source><translation>The amount of the bracket</translation></message>
    <message><source>law.rule.has_child_of_one_parent</source><translation>A child of a one-parent family</translation></message>
    <message><source>law.rule.has_child_under_one</source><translation>A child under 1</translation></message>
    <message><source>law.rule.has_culture_supplement</source><translation>Of the age for the culture card supplement</translation></message>
    <message><source>law.rule.has_dependent_child</source><translation>There is a dependent child</translation></message>
    <message><source>law.rule.has_dependent_parent</source><translation>There is a dependent parent of 70 or more</translation></message>
    <message><source>law.rule.has_earnings</source><translation>There were earnings in the year</translation></message>
    <message><source>law.rule.has_education_recipient</source><translation>A pupil has the education benefit</translation></message>
    <message><source>law.rule.has_electricity_ground</source><translation>A ground for the electricity discount</translation></message>
    <message><source>law.rule.has_energy_trait</source><translation>A member or family the energy voucher is for</translation></message>
    <message><source>law.rule.has_family_earnings</source><translation>The couple has earnings</translation></message>
    <message><source>law.rule.has_family_ground</source><translation>Large family or newborn child</translation></message>
    <message><source>law.rule.has_full_ground</source><translation>Livelihood benefit, medical aid or severe disability</translation></message>
    <message><source>law.rule.has_full_tuition</source><translation>Full tuition</translation></message>
    <message><source>law.rule.has_grant_status</source><translation>Livelihood benefit, medical aid or housing benefit</translation></message>
    <message><source>law.rule.has_head_a_partner</source><translation>The head has a spouse</translation></message>
    <message><source>law.rule.has_left_by_now</source><translation>Has left care by now</translation></message>
    <message><source>law.rule.has_limit_of_bill</source><translation>Discount up to a limit</translation></message>
    <message><source>law.rule.has_listed_disability</source><translation>18 or older with a disability of the pension's list</translation></message>
    <message><source>law.rule.has_livelihood_at_home</source><translation>At home with livelihood benefit or medical aid</translation></message>
    <message><source>law.rule.has_livelihood_benefit</source><translation>Livelihood benefit is found</translation></message>
    <message><source>law.rule.has_livelihood_status</source><translation>Livelihood benefit or medical aid found</translation></message>
    <message><source>law.rule.has_low_status</source><translation>A basic benefit, near-poor or one-parent family</translation></message>
    <message><source>law.rule.has_member_supported_with_food</source><translation>A member who is pregnant, or 34 or younger</translation></message>
    <message><source>law.rule.has_member_weak_to_cold</source><translation>A member weak to heat and cold</translation></message>
    <message><source>law.rule.has_middle_ground</source><translation>Housing or education benefit</translation></message>
    <message><source>law.rule.has_no_basic_benefit</source><translation>No basic benefit</translation></message>
    <message><source>law.rule.has_no_car_in_full</source><translation>No car that counts in full</translation></message>
    <message><source>law.rule.has_no_care_grade</source><translation>No long-term care grade</translation></message>
    <message><source>law.rule.has_no_livelihood</source><translation>No livelihood benefit</translation></message>
    <message><source>law.rule.has_no_livelihood_or_medical</source><translation>No livelihood benefit and no medical aid</translation></message>
    <message><source>law.rule.has_no_national_benefit</source><translation>No national livelihood, medical or housing benefit</translation></message>
    <message><source>law.rule.has_no_obligor_above_limits</source><translation>No obligor above the limits</translation></message>
    <message><source>law.rule.has_no_occupational_pension</source><translation>Neither person nor spouse has an occupational pension</translation></message>
    <message><source>law.rule.has_no_pension</source><translation>No disability pension</translation></message>
    <message><source>law.rule.has_no_professional</source><translation>Nobody practises a licensed profession</translation></message>
    <message><source>law.rule.has_no_rich_obligor</source><translation>No obligor above the limits</translation></message>
    <message><source>law.rule.has_no_well_paid</source><translation>Nobody is a regular employee with 5,000,000 won a month and more</translation></message>
    <message><source>law.rule.has_obligor_above_limits</source><translation>An obligor is above the limits</translation></message>
    <message><source>law.rule.has_other_status</source><translation>Housing or education benefit or near-poor</translation></message>
    <message><source>law.rule.has_other_status_at_home</source><translation>At home with another status</translation></message>
    <message><source>law.rule.has_professional</source><translation>Head or spouse practises a licensed profession</translation></message>
    <message><source>law.rule.has_severely_disabled</source><translation>A member is severely disabled</translation></message>
    <message><source>law.rule.has_share_of_bill</source><translation>Registered as disabled, or a veteran</translation></message>
    <message><source>law.rule.has_sports_ground</source><translation>Child of a low-income household, or disabled</translation></message>
    <message><source>law.rule.has_status</source><translation>A basic benefit or near-poor</translation></message>
    <message><source>law.rule.has_status_or_pension</source><translation>A basic benefit, near-poor or the basic pension</translation></message>
    <message><source>law.rule.has_telecom_ground</source><translation>A ground for the telecom discount</translation></message>
    <message><source>law.rule.has_unmarried_head</source><translation>The head has never married</translation></message>
    <message><source>law.rule.has_well_paid</source><translation>Head or spouse is a regular employee with 5,000,000 won a month and more</translation></message>
    <message><source>law.rule.has_young_head</source><translation>The head is 24 or less</translation></message>
    <message><source>law.rule.heads_age</source><translation>The head's age</translation></message>
    <message><source>law.rule.home</source><translation>Value of the home, or the full deposit</translation></message>
    <message><source>law.rule.home_care_allowance</source><translation>Home care allowance</translation></message>
    <message><source>law.rule.home_counted</source><translation>Home or deposit less the residential deduction</translation></message>
    <message><source>law.rule.home_or_deposit</source><translation>Home or full deposit</translation></message>
    <message><source>law.rule.home_rented_or_owned</source><translation>The home is rented or owned</translation></message>
    <message><source>law.rule.household_size</source><translation>Number of household members (guarantee unit)</translation></message>
    <message><source>law.rule.housing_line</source><translation>Housing benefit line</translation></message>
    <message><source>law.rule.imputed_rent</source><translation>Rent saved in a child's home (imputed rent)</translation></message>
    <message><source>law.rule.in_crisis</source><translation>There is a crisis</translation></message>
    <message><source>law.rule.in_daycare</source><translation>In daycare</translation></message>
    <message><source>law.rule.in_voucher_years</source><translation>Within the time of use</translation></message>
    <message><source>law.rule.income_evaluation</source><translation>Income after deductions (income evaluation amount)</translation></message>
    <message><source>law.rule.income_line</source><translation>Income line</translation></message>
    <message><source>law.rule.income_of_members</source><translation>Income of the members together</translation></message>
    <message><source>law.rule.income_of_today</source><translation>Income of today</translation></message>
    <message><source>law.rule.income_of_year</source><translation>Income of the year of every kind</translation></message>
    <message><source>law.rule.income_that_counts</source><translation>Income that counts</translation></message>
    <message><source>law.rule.interest</source><translation>A member's interest</translation></message>
    <message><source>law.rule.interest_of_members</source><translation>Interest of the members together</translation></message>
    <message><source>law.rule.is_above_age_two</source><translation>Aged 3 or more</translation></message>
    <message><source>law.rule.is_above_education_line</source><translation>Above the education line</translation></message>
    <message><source>law.rule.is_above_limits</source><translation>Obligor above the limits</translation></message>
    <message><source>law.rule.is_above_lower_line</source><translation>Income above the lower line</translation></message>
    <message><source>law.rule.is_adult_off_list</source><translation>Adult off the pension's list</translation></message>
    <message><source>law.rule.is_allowance_found</source><translation>Allowance found</translation></message>
    <message><source>law.rule.is_before_birthday_month</source><translation>Before the month of the 18th birthday</translation></message>
    <message><source>law.rule.is_before_last_anniversary</source><translation>Before the fifth anniversary of leaving care</translation></message>
    <message><source>law.rule.is_below_allowance_age</source><translation>Of the age of the child allowance</translation></message>
    <message><source>law.rule.is_below_asset_limit</source><translation>Assets below the limit</translation></message>
    <message><source>law.rule.is_below_child_income_limit</source><translation>Income below the limit of the child tax credit</translation></message>
    <message><source>law.rule.is_below_income_limit</source><translation>Income below the limit of the earned income credit</translation></message>
    <message><source>law.rule.is_below_own_income_limit</source><translation>Own income below the limit</translation></message>
    <message><source>law.rule.is_benefit_found</source><translation>Parent benefit found</translation></message>
    <message><source>law.rule.is_by_family</source><translation>Discount for the family</translation></message>
    <message><source>law.rule.is_by_middle_ground</source><translation>Discount for housing or education benefit</translation></message>
    <message><source>law.rule.is_by_near_poor</source><translation>Discount for near-poor only</translation></message>
    <message><source>law.rule.is_by_near_poor_in_summer</source><translation>Discount for near-poor only, June to August</translation></message>
    <message><source>law.rule.is_by_near_poor_off_summer</source><translation>Discount for near-poor only, September to May</translation></message>
    <message><source>law.rule.is_care_found</source><translation>Tailored care found</translation></message>
    <message><source>law.rule.is_care_leaver</source><translation>Care leaver</translation></message>
    <message><source>law.rule.is_cared_for_at_home</source><translation>Cared for at home</translation></message>
    <message><source>law.rule.is_child</source><translation>A child</translation></message>
    <message><source>law.rule.is_child_allowance_found</source><translation>Disabled child allowance found</translation></message>
    <message><source>law.rule.is_child_at_head</source><translation>Head under 18</translation></message>
    <message><source>law.rule.is_child_credit_found</source><translation>Child tax credit found</translation></message>
    <message><source>law.rule.is_child_of_family</source><translation>Child of a one-parent family</translation></message>
    <message><source>law.rule.is_child_under_one</source><translation>Child under 1</translation></message>
    <message><source>law.rule.is_childbirth_grant_found</source><translation>Childbirth grant found</translation></message>
    <message><source>law.rule.is_citizen</source><translation>Korean national</translation></message>
    <message><source>law.rule.is_counted_in_full</source><translation>Car that counts in full</translation></message>
    <message><source>law.rule.is_credit_found</source><translation>Earned income credit found</translation></message>
    <message><source>law.rule.is_credit_paid_at_all</source><translation>Not below the least that is paid</translation></message>
    <message><source>law.rule.is_culture_found</source><translation>Culture card is found</translation></message>
    <message><source>law.rule.is_dependant</source><translation>A dependant</translation></message>
    <message><source>law.rule.is_dependent_child</source><translation>A dependent child</translation></message>
    <message><source>law.rule.is_dependent_parent</source><translation>A dependent parent</translation></message>
    <message><source>law.rule.is_diagnosed_with_dementia</source><translation>Diagnosed with dementia</translation></message>
    <message><source>law.rule.is_disabled_child</source><translation>Disabled child</translation></message>
    <message><source>law.rule.is_disabled_of_sports_age</source><translation>Disabled, 5 to 69</translation></message>
    <message><source>law.rule.is_earner</source><translation>An earner of 3,000,000 won and more</translation></message>
    <message><source>law.rule.is_education_found</source><translation>Education benefit found</translation></message>
    <message><source>law.rule.is_eldest_of_rent_age</source><translation>The eldest of the age of the youth rent</translation></message>
    <message><source>law.rule.is_eldest_of_seoul_rent_age</source><translation>The eldest of the age of Seoul's youth rent</translation></message>
    <message><source>law.rule.is_emergency_found</source><translation>Emergency livelihood support found</translation></message>
    <message><source>law.rule.is_energy_found</source><translation>Energy voucher is found</translation></message>
    <message><source>law.rule.is_entitled</source><translation>Every condition holds</translation></message>
    <message><source>law.rule.is_every_car_below_limit</source><translation>Every car below the limit</translation></message>
    <message><source>law.rule.is_expecting</source><translation>Pregnant</translation></message>
    <message><source>law.rule.is_expecting_or_newborn</source><translation>Pregnant or under 1</translation></message>
    <message><source>law.rule.is_family_car</source><translation>Car of a large family</translation></message>
    <message><source>law.rule.is_fee_found</source><translation>Childcare fee found</translation></message>
    <message><source>law.rule.is_food_for_four</source><translation>Four persons</translation></message>
    <message><source>law.rule.is_food_for_many</source><translation>Five persons and more</translation></message>
    <message><source>law.rule.is_food_for_one</source><translation>One person</translation></message>
    <message><source>law.rule.is_food_for_some</source><translation>Two or three persons</translation></message>
    <message><source>law.rule.is_food_found</source><translation>Food voucher is found</translation></message>
    <message><source>law.rule.is_funeral_grant_found</source><translation>Funeral grant found</translation></message>
    <message><source>law.rule.is_head_married</source><translation>The head's marriage lasts</translation></message>
    <message><source>law.rule.is_head_or_spouse</source><translation>Head or spouse</translation></message>
    <message><source>law.rule.is_headed_by_child</source><translation>Headed by somebody under 18</translation></message>
    <message><source>law.rule.is_home_care_found</source><translation>Home care allowance found</translation></message>
    <message><source>law.rule.is_home_rented_or_owned</source><translation>The home is rented or owned</translation></message>
    <message><source>law.rule.is_housing_found</source><translation>Housing benefit found</translation></message>
    <message><source>law.rule.is_in_couple</source><translation>Lives as a couple</translation></message>
    <message><source>law.rule.is_in_crisis</source><translation>There is a crisis</translation></message>
    <message><source>law.rule.is_in_daycare</source><translation>In daycare</translation></message>
    <message><source>law.rule.is_in_facility</source><translation>Lives in a facility</translation></message>
    <message><source>law.rule.is_in_seoul</source><translation>Lives in Seoul</translation></message>
    <message><source>law.rule.is_in_voucher_years</source><translation>Within the time of use</translation></message>
    <message><source>law.rule.is_known_to_have_left</source><translation>A day of leaving care is given</translation></message>
    <message><source>law.rule.is_large_family</source><translation>Large family</translation></message>
    <message><source>law.rule.is_listed_child</source><translation>Child or grandchild</translation></message>
    <message><source>law.rule.is_livelihood_found</source><translation>Livelihood benefit found</translation></message>
    <message><source>law.rule.is_living_apart</source><translation>Lives apart from the parents</translation></message>
    <message><source>law.rule.is_married_head</source><translation>The head is married</translation></message>
    <message><source>law.rule.is_medical_found</source><translation>Medical aid found</translation></message>
    <message><source>law.rule.is_minor</source><translation>Member under 19</translation></message>
    <message><source>law.rule.is_more_persons</source><translation>Household of two and more</translation></message>
    <message><source>law.rule.is_near_poor</source><translation>Near-poor</translation></message>
    <message><source>law.rule.is_newborn</source><translation>Under 1</translation></message>
    <message><source>law.rule.is_no_pupil</source><translation>No pupil of 18 to 20</translation></message>
    <message><source>law.rule.is_no_student</source><translation>In no middle school, high school or university</translation></message>
    <message><source>law.rule.is_nobody_able_to_work</source><translation>Nobody is able to work</translation></message>
    <message><source>law.rule.is_not_in_facility</source><translation>Lives at home</translation></message>
    <message><source>law.rule.is_not_old</source><translation>Under 65</translation></message>
    <message><source>law.rule.is_not_one_in_daycare</source><translation>Not aged 1 in daycare</translation></message>
    <message><source>law.rule.is_of_age_two</source><translation>Aged 2</translation></message>
    <message><source>law.rule.is_of_allowance_age</source><translation>Of the age of the child allowance</translation></message>
    <message><source>law.rule.is_of_care_age</source><translation>Of the age of tailored care</translation></message>
    <message><source>law.rule.is_of_culture_age</source><translation>6 or older</translation></message>
    <message><source>law.rule.is_of_home_care_months</source><translation>24 to 85 months old</translation></message>
    <message><source>law.rule.is_of_rent_age</source><translation>Counted member of 19 to 34</translation></message>
    <message><source>law.rule.is_of_seoul_rent_age</source><translation>Counted member of 19 to 39</translation></message>
    <message><source>law.rule.is_of_sports_child_age</source><translation>5 to 18</translation></message>
    <message><source>law.rule.is_of_sports_kind</source><translation>Of the age for a sports voucher</translation></message>
    <message><source>law.rule.is_of_treatment_age</source><translation>Of the age of dementia treatment</translation></message>
    <message><source>law.rule.is_of_working_age</source><translation>Counted member of 15 to 69</translation></message>
    <message><source>law.rule.is_of_youth_allowance_age</source><translation>Counted member of 19 to 34</translation></message>
    <message><source>law.rule.is_old</source><translation>65 or older</translation></message>
    <message><source>law.rule.is_old_enough</source><translation>Old enough</translation></message>
    <message><source>law.rule.is_old_with_livelihood</source><translation>65 or older with livelihood benefit or medical aid</translation></message>
    <message><source>law.rule.is_old_without_livelihood</source><translation>65 or older without livelihood benefit or medical aid</translation></message>
    <message><source>law.rule.is_older_pupil</source><translation>High school pupil under 22</translation></message>
    <message><source>law.rule.is_on_list</source><translation>Disability of the pension's list</translation></message>
    <message><source>law.rule.is_one_parent_family</source><translation>One-parent family within the line</translation></message>
    <message><source>law.rule.is_one_person</source><translation>Household of one</translation></message>
    <message><source>law.rule.is_out_of_school</source><translation>Goes to no school</translation></message>
    <message><source>law.rule.is_out_of_work</source><translation>Does no work</translation></message>
    <message><source>law.rule.is_own_child</source><translation>Listed as a child</translation></message>
    <message><source>law.rule.is_owner</source><translation>Owner</translation></message>
    <message><source>law.rule.is_parents_income_within</source><translation>Parents' income within the line</translation></message>
    <message><source>law.rule.is_parents_property_within</source><translation>Parents' property within the limit</translation></message>
    <message><source>law.rule.is_partner_entitled</source><translation>The spouse is entitled too</translation></message>
    <message><source>law.rule.is_partner_of_head</source><translation>The head's spouse</translation></message>
    <message><source>law.rule.is_paying_rent_privately</source><translation>Pays a rent, not to the public</translation></message>
    <message><source>law.rule.is_pension_found</source><translation>Disability pension found</translation></message>
    <message><source>law.rule.is_postpartum_care_found</source><translation>Postpartum care found</translation></message>
    <message><source>law.rule.is_professional</source><translation>Head or spouse in a licensed profession</translation></message>
    <message><source>law.rule.is_pupil</source><translation>School pupil</translation></message>
    <message><source>law.rule.is_pupil_of_18_to_20</source><translation>Pupil of 18 to 20</translation></message>
    <message><source>law.rule.is_pupil_of_family</source><translation>Pupil of a one-parent family</translation></message>
    <message><source>law.rule.is_registered</source><translation>Registered disabled</translation></message>
    <message><source>law.rule.is_registered_ill</source><translation>Registered with tuberculosis, a rare or severe illness</translation></message>
    <message><source>law.rule.is_renting_by_month</source><translation>Pays a monthly rent (also to the public)</translation></message>
    <message><source>law.rule.is_renting_privately</source><translation>Rents by the month, not from the public</translation></message>
    <message><source>law.rule.is_sanitary_found</source><translation>Sanitary products are found</translation></message>
    <message><source>law.rule.is_scholarship_found</source><translation>State scholarship is found</translation></message>
    <message><source>law.rule.is_school_supplied</source><translation>School with supplies</translation></message>
    <message><source>law.rule.is_seoul_basic_found</source><translation>Seoul basic security found</translation></message>
    <message><source>law.rule.is_seoul_emergency_found</source><translation>Seoul emergency support found</translation></message>
    <message><source>law.rule.is_seoul_rent_found</source><translation>Seoul's youth rent found</translation></message>
    <message><source>law.rule.is_settlement_found</source><translation>Settlement found</translation></message>
    <message><source>law.rule.is_severely_disabled</source><translation>Severely disabled</translation></message>
    <message><source>law.rule.is_size_beyond_table</source><translation>Size beyond the table of amounts</translation></message>
    <message><source>law.rule.is_size_in_national_table_only</source><translation>Size in the national table only</translation></message>
    <message><source>law.rule.is_size_in_seoul_table</source><translation>Size within Seoul's table of amounts</translation></message>
    <message><source>law.rule.is_size_in_table</source><translation>Size within the table of amounts</translation></message>
    <message><source>law.rule.is_small_child</source><translation>Child of 5 or less</translation></message>
    <message><source>law.rule.is_small_passenger_car</source><translation>Small passenger car</translation></message>
    <message><source>law.rule.is_small_van_or_truck</source><translation>Small van or truck</translation></message>
    <message><source>law.rule.is_somebody_registered_ill</source><translation>Somebody is registered ill</translation></message>
    <message><source>law.rule.is_sports_child</source><translation>Child of a low-income household</translation></message>
    <message><source>law.rule.is_sports_found</source><translation>Sports voucher is found</translation></message>
    <message><source>law.rule.is_student</source><translation>At a university</translation></message>
    <message><source>law.rule.is_summer</source><translation>June to August</translation></message>
    <message><source>law.rule.is_support_found</source><translation>Child support found</translation></message>
    <message><source>law.rule.is_supported_with_food</source><translation>Pregnant, or 34 or younger</translation></message>
    <message><source>law.rule.is_telecom_found</source><translation>Telecom discount is found</translation></message>
    <message><source>law.rule.is_tenant</source><translation>Tenant</translation></message>
    <message><source>law.rule.is_transport_found</source><translation>Maternity transport found</translation></message>
    <message><source>law.rule.is_treatment_found</source><translation>Dementia treatment found</translation></message>
    <message><source>law.rule.is_unable_to_work_or_uncounted</source><translation>Member unable to work</translation></message>
    <message><source>law.rule.is_under_age_two</source><translation>Aged 0 or 1</translation></message>
    <message><source>law.rule.is_under_eight</source><translation>Under 8</translation></message>
    <message><source>law.rule.is_under_six</source><translation>Under 6</translation></message>
    <message><source>law.rule.is_under_two</source><translation>Under 2</translation></message>
    <message><source>law.rule.is_unmarried_head</source><translation>The head has never married</translation></message>
    <message><source>law.rule.is_voucher_found</source><translation>First meeting voucher found</translation></message>
    <message><source>law.rule.is_weak_to_cold</source><translation>Member weak to heat and cold</translation></message>
    <message><source>law.rule.is_well_paid</source><translation>Regular employee with 5,000,000 won a month and more</translation></message>
    <message><source>law.rule.is_within_asset_limit</source><translation>Within the property ceiling</translation></message>
    <message><source>law.rule.is_within_days_of_birth</source><translation>Within the days after the birth</translation></message>
    <message><source>law.rule.is_within_deposit_limit</source><translation>Deposit within the limit</translation></message>
    <message><source>law.rule.is_within_education_line</source><translation>Within the education benefit line</translation></message>
    <message><source>law.rule.is_within_housing_line</source><translation>Within the housing benefit line</translation></message>
    <message><source>law.rule.is_within_income_line</source><translation>Income within the line</translation></message>
    <message><source>law.rule.is_within_last_bracket</source><translation>Within the last bracket</translation></message>
    <message><source>law.rule.is_within_line</source><translation>Within the line</translation></message>
    <message><source>law.rule.is_within_livelihood_line</source><translation>Within the livelihood line</translation></message>
    <message><source>law.rule.is_within_medical_line</source><translation>Within the medical aid line</translation></message>
    <message><source>law.rule.is_within_near_poor_line</source><translation>Within the near-poor line</translation></message>
    <message><source>law.rule.is_within_property_ceiling</source><translation>Within the property ceiling</translation></message>
    <message><source>law.rule.is_within_rent_asset_limit</source><translation>Assets within the limit of the youth rent</translation></message>
    <message><source>law.rule.is_within_rent_income_line</source><translation>Recognised income within the line of the youth rent</translation></message>
    <message><source>law.rule.is_within_rent_limit</source><translation>Rent within the limit</translation></message>
    <message><source>law.rule.is_within_savings_ceiling</source><translation>Savings within their ceiling</translation></message>
    <message><source>law.rule.is_within_seoul_asset_limit</source><translation>Property within the Seoul emergency ceiling</translation></message>
    <message><source>law.rule.is_within_seoul_income_line</source><translation>Income within the Seoul emergency line</translation></message>
    <message><source>law.rule.is_within_seoul_rent_property_limit</source><translation>Property within the limit of Seoul's youth rent</translation></message>
    <message><source>law.rule.is_within_seoul_savings_ceiling</source><translation>Savings within the Seoul emergency ceiling</translation></message>
    <message><source>law.rule.is_within_standard</source><translation>Within the standard income</translation></message>
    <message><source>law.rule.is_within_threshold</source><translation>Within the line</translation></message>
    <message><source>law.rule.is_within_treatment_line</source><translation>Within the dementia treatment line</translation></message>
    <message><source>law.rule.is_within_upper_line</source><translation>Income within the upper line</translation></message>
    <message><source>law.rule.is_within_voucher_deposit_limit</source><translation>Deposit within the limit of the housing voucher</translation></message>
    <message><source>law.rule.is_within_voucher_line</source><translation>Recognised income within the line of the housing voucher</translation></message>
    <message><source>law.rule.is_within_youth_allowance_line</source><translation>Income within the line of Seoul's youth allowance</translation></message>
    <message><source>law.rule.is_without_basic_benefit</source><translation>No basic benefit</translation></message>
    <message><source>law.rule.is_without_housing_benefit</source><translation>No housing benefit</translation></message>
    <message><source>law.rule.is_without_job_seeker_allowance</source><translation>No job seeker allowance</translation></message>
    <message><source>law.rule.is_without_seoul_rent</source><translation>No youth rent of Seoul</translation></message>
    <message><source>law.rule.is_without_unemployment_benefit</source><translation>No unemployment benefit</translation></message>
    <message><source>law.rule.is_without_youth_allowance</source><translation>No youth allowance today</translation></message>
    <message><source>law.rule.is_without_youth_rent</source><translation>No youth rent of the ministry</translation></message>
    <message><source>law.rule.is_young</source><translation>34 or less</translation></message>
    <message><source>law.rule.is_young_woman</source><translation>Girl or woman of 9 to 24</translation></message>
    <message><source>law.rule.is_youth_allowance_found</source><translation>Seoul's youth allowance found</translation></message>
    <message><source>law.rule.is_youth_rent_found</source><translation>Youth rent of the ministry found</translation></message>
    <message><source>law.rule.is_zero_in_daycare</source><translation>Aged 0 in daycare</translation></message>
    <message><source>law.rule.job_seeker_allowance</source><translation>Job seeker allowance</translation></message>
    <message><source>law.rule.kept_pensions</source><translation>Basic pensions of the household that go on</translation></message>
    <message><source>law.rule.least_income</source><translation>Recognised income without wages</translation></message>
    <message><source>law.rule.left_at_18_or_older</source><translation>Left care at 18 or older</translation></message>
    <message><source>law.rule.left_by_now</source><translation>Has left care by now</translation></message>
    <message><source>law.rule.line</source><translation>One-parent line</translation></message>
    <message><source>law.rule.line_of_bracket_3</source><translation>Line of bracket 3</translation></message>
    <message><source>law.rule.line_of_bracket_4</source><translation>Line of bracket 4</translation></message>
    <message><source>law.rule.line_of_bracket_5</source><translation>Line of bracket 5</translation></message>
    <message><source>law.rule.line_of_bracket_6</source><translation>Line of bracket 6</translation></message>
    <message><source>law.rule.line_of_bracket_7</source><translation>Line of bracket 7</translation></message>
    <message><source>law.rule.line_of_bracket_8</source><translation>Line of bracket 8</translation></message>
    <message><source>law.rule.line_of_bracket_9</source><translation>Line of bracket 9</translation></message>
    <message><source>law.rule.livelihood_amount</source><translation>Livelihood benefit</translation></message>
    <message><source>law.rule.livelihood_line</source><translation>Livelihood benefit line</translation></message>
    <message><source>law.rule.lives_apart</source><translation>Lives apart from the parents</translation></message>
    <message><source>law.rule.lives_in_seoul</source><translation>Lives in Seoul</translation></message>
    <message><source>law.rule.maternity_transport</source><translation>Maternity transport</translation></message>
    <message><source>law.rule.may_be_general</source><translation>Car that may count as general property</translation></message>
    <message><source>law.rule.may_be_left_out</source><translation>Car that may be left out</translation></message>
    <message><source>law.rule.may_have_all</source><translation>May have the full base amount</translation></message>
    <message><source>law.rule.may_have_basic_benefit</source><translation>May have the basic benefit</translation></message>
    <message><source>law.rule.may_obligors_be_passed</source><translation>No obligor, or none able to support</translation></message>
    <message><source>law.rule.may_partner_have_basic_benefit</source><translation>The spouse may have the basic benefit</translation></message>
    <message><source>law.rule.may_receive_pension</source><translation>Receives a basic pension today</translation></message>
    <message><source>law.rule.median</source><translation>Standard median income</translation></message>
    <message><source>law.rule.medical_line</source><translation>Medical aid line</translation></message>
    <message><source>law.rule.medical_type</source><translation>Type of medical aid</translation></message>
    <message><source>law.rule.minors_count</source><translation>Members under 19</translation></message>
    <message><source>law.rule.most_beyond_table</source><translation>The most for a household beyond the table</translation></message>
    <message><source>law.rule.most_income</source><translation>Recognised income with all wages</translation></message>
    <message><source>law.rule.most_of_treatment</source><translation>Dementia treatment, at most</translation></message>
    <message><source>law.rule.most_possible</source><translation>The most it may be</translation></message>
    <message><source>law.rule.most_with_income</source><translation>Most that allowance and income may reach</translation></message>
    <message><source>law.rule.near_poor_line</source><translation>Near-poor line</translation></message>
    <message><source>law.rule.net_assets</source><translation>Assets less debts</translation></message>
    <message><source>law.rule.net_property</source><translation>Property less debts</translation></message>
    <message><source>law.rule.no_basic_benefit</source><translation>No basic benefit</translation></message>
    <message><source>law.rule.no_car_in_full</source><translation>No car that counts in full</translation></message>
    <message><source>law.rule.no_care_grade</source><translation>No long-term care grade</translation></message>
    <message><source>law.rule.no_dear_car</source><translation>Every car below the limit</translation></message>
    <message><source>law.rule.no_disability_pension</source><translation>No disability pension</translation></message>
    <message><source>law.rule.no_high_wage</source><translation>Neither head nor spouse is a regular employee with 5,000,000 won a month</translation></message>
    <message><source>law.rule.no_housing_benefit</source><translation>No housing benefit</translation></message>
    <message><source>law.rule.no_job_seeker_allowance</source><translation>No job seeker allowance</translation></message>
    <message><source>law.rule.no_licensed_profession</source><translation>Neither head nor spouse practises a licensed profession</translation></message>
    <message><source>law.rule.no_livelihood</source><translation>No livelihood benefit</translation></message>
    <message><source>law.rule.no_livelihood_or_medical</source><translation>No livelihood benefit and no medical aid</translation></message>
    <message><source>law.rule.no_national_benefit</source><translation>No national livelihood, medical or housing benefit</translation></message>
    <message><source>law.rule.no_occupational_pension</source><translation>Neither person nor spouse has an occupational pension</translation></message>
    <message><source>law.rule.no_pupil</source><translation>No pupil of 18 to 20</translation></message>
    <message><source>law.rule.no_rich_obligor</source><translation>No obligor above the limits</translation></message>
    <message><source>law.rule.no_seoul_youth_rent</source><translation>No youth rent of Seoul</translation></message>
    <message><source>law.rule.no_unemployment_benefit</source><translation>No unemployment benefit</translation></message>
    <message><source>law.rule.no_youth_allowance</source><translation>No youth allowance today</translation></message>
    <message><source>law.rule.no_youth_rent</source><translation>No youth rent of the ministry</translation></message>
    <message><source>law.rule.not_one_in_daycare</source><translation>Not aged 1 in daycare</translation></message>
    <message><source>law.rule.nothing_sure</source><translation>No sure amount</translation></message>
    <message><source>law.rule.obligors_passed</source><translation>No obligor, or none able to support</translation></message>
    <message><source>law.rule.of_allowance_age</source><translation>Of the age of the child allowance</translation></message>
    <message><source>law.rule.of_home_care_months</source><translation>24 to 85 months old</translation></message>
    <message><source>law.rule.order_of_birth</source><translation>Order of birth</translation></message>
    <message><source>law.rule.other_dependant_count</source><translation>Number of dependants beside the job seeker</translation></message>
    <message><source>law.rule.out_of_school</source><translation>Goes to no school</translation></message>
    <message><source>law.rule.out_of_work</source><translation>Does no work</translation></message>
    <message><source>law.rule.own_gross_income</source><translation>One person's whole income before deductions</translation></message>
    <message><source>law.rule.own_income</source><translation>Own income that counts</translation></message>
    <message><source>law.rule.own_income_limit</source><translation>60 % of the median of one person</translation></message>
    <message><source>law.rule.parent_benefit_at_home</source><translation>Parent benefit</translation></message>
    <message><source>law.rule.parent_benefit_in_daycare</source><translation>Parent benefit in cash beside daycare</translation></message>
    <message><source>law.rule.parents_within_income</source><translation>Parents' income within the line, or not looked at</translation></message>
    <message><source>law.rule.parents_within_property</source><translation>Parents' property within the limit, or not looked at</translation></message>
    <message><source>law.rule.partners_income</source><translation>The spouse's income that counts</translation></message>
    <message><source>law.rule.partners_occupational_pension</source><translation>The spouse's occupational pension</translation></message>
    <message><source>law.rule.partners_reduced_amount</source><translation>The spouse's amount after the couple's reduction</translation></message>
    <message><source>law.rule.partners_wage</source><translation>The spouse's regular wages</translation></message>
    <message><source>law.rule.pays_monthly_rent</source><translation>Pays a monthly rent (also to the public)</translation></message>
    <message><source>law.rule.pays_private_rent</source><translation>Pays a rent, not to the public</translation></message>
    <message><source>law.rule.pension_at_least</source><translation>Disability pension with all wages counted</translation></message>
    <message><source>law.rule.pension_at_most</source><translation>Disability pension with no wages counted</translation></message>
    <message><source>law.rule.pension_kept</source><translation>Basic pension that goes on</translation></message>
    <message><source>law.rule.pension_of_today</source><translation>Basic pension received today</translation></message>
    <message><source>law.rule.pensions_of_today</source><translation>Basic pensions received today together</translation></message>
    <message><source>law.rule.postpartum_care</source><translation>Postpartum care</translation></message>
    <message><source>law.rule.printed_rent</source><translation>Standard rent as printed</translation></message>
    <message><source>law.rule.private_transfers</source><translation>Regular support from others</translation></message>
    <message><source>law.rule.property_ceiling</source><translation>Property ceiling</translation></message>
    <message><source>law.rule.property_left</source><translation>Property left after deductions</translation></message>
    <message><source>law.rule.property_tested</source><translation>Property less debts</translation></message>
    <message><source>law.rule.public_transfers</source><translation>Pensions and public money that count</translation></message>
    <message><source>law.rule.raised_to</source><translation>Amount to which a small credit is raised</translation></message>
    <message><source>law.rule.ratio_by_assets</source><translation>Share that is paid, by the assets</translation></message>
    <message><source>law.rule.reaches_least_credit</source><translation>The credit is 15,000 won or more</translation></message>
    <message><source>law.rule.received_pension</source><translation>Basic pension received today</translation></message>
    <message><source>law.rule.recognised_income</source><translation>Income and property together (recognised income)</translation></message>
    <message><source>law.rule.reduced_amount</source><translation>Amount after the couple's reduction</translation></message>
    <message><source>law.rule.rent_benefit</source><translation>Rent benefit</translation></message>
    <message><source>law.rule.rent_with_deposit</source><translation>Rent with the deposit as rent</translation></message>
    <message><source>law.rule.rents_privately</source><translation>Rents by the month, not from the public</translation></message>
    <message><source>law.rule.repair_light</source><translation>Light repair, at most</translation></message>
    <message><source>law.rule.repair_major</source><translation>Major repair, at most</translation></message>
    <message><source>law.rule.repair_share</source><translation>Share of the repair paid</translation></message>
    <message><source>law.rule.residence</source><translation>Value of the home or deposit</translation></message>
    <message><source>law.rule.residence_above_limit</source><translation>Residence above the limit</translation></message>
    <message><source>law.rule.residential_property</source><translation>Residential property</translation></message>
    <message><source>law.rule.room</source><translation>What is left up to the line</translation></message>
    <message><source>law.rule.room_above_least_credit</source><translation>Amount above the least that is paid</translation></message>
    <message><source>law.rule.room_above_lower_line</source><translation>Amount above the lower line</translation></message>
    <message><source>law.rule.room_at_least</source><translation>Up to the line with all wages</translation></message>
    <message><source>law.rule.room_at_most</source><translation>Up to the line without wages</translation></message>
    <message><source>law.rule.room_of_both</source><translation>What both may have together</translation></message>
    <message><source>law.rule.room_to_asset_limit</source><translation>Up to the property ceiling</translation></message>
    <message><source>law.rule.room_to_car_limit</source><translation>Room to the limit of cars</translation></message>
    <message><source>law.rule.room_to_child_income_limit</source><translation>Room to the income limit of the child tax credit</translation></message>
    <message><source>law.rule.room_to_deposit_limit</source><translation>Room to the deposit limit</translation></message>
    <message><source>law.rule.room_to_education_line</source><translation>Up to the education benefit line</translation></message>
    <message><source>law.rule.room_to_housing_line</source><translation>Up to the housing benefit line</translation></message>
    <message><source>law.rule.room_to_income_limit</source><translation>Room to the income limit of the earned income credit</translation></message>
    <message><source>law.rule.room_to_income_line</source><translation>Up to the income line</translation></message>
    <message><source>law.rule.room_to_last_bracket</source><translation>Room up to the last bracket</translation></message>
    <message><source>law.rule.room_to_line</source><translation>Up to the line</translation></message>
    <message><source>law.rule.room_to_livelihood_line</source><translation>Up to the livelihood line</translation></message>
    <message><source>law.rule.room_to_low_status</source><translation>Room up to the near-poor or one-parent line</translation></message>
    <message><source>law.rule.room_to_medical_line</source><translation>Up to the medical aid line</translation></message>
    <message><source>law.rule.room_to_near_poor_line</source><translation>Up to the near-poor line</translation></message>
    <message><source>law.rule.room_to_own_income_limit</source><translation>Room to the limit of the own income</translation></message>
    <message><source>law.rule.room_to_parents_property_limit</source><translation>Room to the limit of the parents' property</translation></message>
    <message><source>law.rule.room_to_property_ceiling</source><translation>Up to the property ceiling</translation></message>
    <message><source>law.rule.room_to_rent_asset_limit</source><translation>Room to the assets limit of the youth rent</translation></message>
    <message><source>law.rule.room_to_rent_income_line</source><translation>Room to the line of the youth rent</translation></message>
    <message><source>law.rule.room_to_rent_limit</source><translation>Room to the rent limit</translation></message>
    <message><source>law.rule.room_to_savings_ceiling</source><translation>Up to the savings ceiling</translation></message>
    <message><source>law.rule.room_to_seoul_asset_limit</source><translation>Up to the Seoul emergency property ceiling</translation></message>
    <message><source>law.rule.room_to_seoul_income_line</source><translation>Up to the Seoul emergency income line</translation></message>
    <message><source>law.rule.room_to_seoul_rent_property_limit</source><translation>Room to the property limit of Seoul's youth rent</translation></message>
    <message><source>law.rule.room_to_seoul_savings_ceiling</source><translation>Up to the Seoul emergency savings ceiling</translation></message>
    <message><source>law.rule.room_to_treatment_line</source><translation>Up to the dementia treatment line</translation></message>
    <message><source>law.rule.room_to_upper_line</source><translation>Room to the upper line</translation></message>
    <message><source>law.rule.room_to_voucher_deposit_limit</source><translation>Room to the deposit limit of the housing voucher</translation></message>
    <message><source>law.rule.room_to_voucher_line</source><translation>Room to the line of the housing voucher</translation></message>
    <message><source>law.rule.room_to_youth_allowance_line</source><translation>Room to the line of Seoul's youth allowance</translation></message>
    <message><source>law.rule.sanitary_products</source><translation>Sanitary products amount</translation></message>
    <message><source>law.rule.savings_ceiling</source><translation>Savings ceiling</translation></message>
    <message><source>law.rule.scholarship</source><translation>State scholarship of the bracket</translation></message>
    <message><source>law.rule.school_supplied</source><translation>School with supplies</translation></message>
    <message><source>law.rule.self_pay</source><translation>Tenant's own part</translation></message>
    <message><source>law.rule.seoul_amount_beyond_table</source><translation>Seoul emergency support, 7 and more persons</translation></message>
    <message><source>law.rule.seoul_amount_by_national_table</source><translation>Seoul emergency support, 5 and 6 persons</translation></message>
    <message><source>law.rule.seoul_amount_by_table</source><translation>Seoul emergency support</translation></message>
    <message><source>law.rule.seoul_income_line</source><translation>Seoul emergency income line</translation></message>
    <message><source>law.rule.seoul_youth_allowance</source><translation>Seoul youth allowance</translation></message>
    <message><source>law.rule.seoul_youth_rent</source><translation>Seoul youth rent</translation></message>
    <message><source>law.rule.sports_voucher</source><translation>Sports voucher amount</translation></message>
    <message><source>law.rule.standard_income</source><translation>Standard income (85 % of the median)</translation></message>
    <message><source>law.rule.standard_rent</source><translation>Standard rent of the household</translation></message>
    <message><source>law.rule.supplement_of_old_with_livelihood</source><translation>Supplement from 65 with livelihood benefit or medical aid</translation></message>
    <message><source>law.rule.supplement_of_other_old</source><translation>Supplement from 65, others</translation></message>
    <message><source>law.rule.supplement_to_64</source><translation>Supplement, under 65</translation></message>
    <message><source>law.rule.supplies</source><translation>School supplies</translation></message>
    <message><source>law.rule.support</source><translation>Child support</translation></message>
    <message><source>law.rule.support_as_printed</source><translation>Support for the household's size</translation></message>
    <message><source>law.rule.support_beyond_table</source><translation>Support for a household beyond the table</translation></message>
    <message><source>law.rule.support_of_parent</source><translation>Child support of a parent</translation></message>
    <message><source>law.rule.support_of_young_parent</source><translation>Child support of young parents</translation></message>
    <message><source>law.rule.telecom_at_least</source><translation>Telecom discount that is sure</translation></message>
    <message><source>law.rule.telecom_limit</source><translation>Telecom limit</translation></message>
    <message><source>law.rule.telecom_share_of_least_bill</source><translation>Telecom discount without a limit</translation></message>
    <message><source>law.rule.threshold</source><translation>The line</translation></message>
    <message><source>law.rule.transfers_of_members</source><translation>Regular support of the members together</translation></message>
    <message><source>law.rule.treatment_line</source><translation>Dementia treatment line</translation></message>
    <message><source>law.rule.two_years_in_care</source><translation>Two years in care or more</translation></message>
    <message><source>law.rule.unit_size</source><translation>Size of the guarantee unit</translation></message>
    <message><source>law.rule.value_as_general</source><translation>Value of a car counted as general property</translation></message>
    <message><source>law.rule.value_if_general</source><translation>What counts in full if this car is general property</translation></message>
    <message><source>law.rule.value_if_left_out</source><translation>What counts in full if this car is left out</translation></message>
    <message><source>law.rule.value_in_full</source><translation>Value of a car that counts in full</translation></message>
    <message><source>law.rule.vehicles</source><translation>Value of all cars</translation></message>
    <message><source>law.rule.voucher_of_more_at_least</source><translation>Least housing voucher of two and more persons</translation></message>
    <message><source>law.rule.voucher_of_more_at_most</source><translation>Largest housing voucher of two and more persons</translation></message>
    <message><source>law.rule.voucher_of_one_at_least</source><translation>Least housing voucher of one person</translation></message>
    <message><source>law.rule.voucher_of_one_at_most</source><translation>Largest housing voucher of one person</translation></message>
    <message><source>law.rule.waits_for_event</source><translation>Claimed when it happens</translation></message>
    <message><source>law.rule.was_long_enough_in_care</source><translation>Two years in care or more</translation></message>
    <message><source>law.rule.was_old_enough</source><translation>Left care at 18 or older</translation></message>
    <message><source>law.rule.within_asset_limit</source><translation>Property within the ceiling</translation></message>
    <message><source>law.rule.within_days_of_birth</source><translation>Within the days after the birth</translation></message>
    <message><source>law.rule.within_deposit_limit</source><translation>Deposit within the limit</translation></message>
    <message><source>law.rule.within_income_line</source><translation>Income within the line</translation></message>
    <message><source>law.rule.within_last_bracket</source><translation>Recognised income within the last bracket</translation></message>
    <message><source>law.rule.within_line</source><translation>Recognised income within the line</translation></message>
    <message><source>law.rule.within_rent_limit</source><translation>Rent within the limit</translation></message>
    <message><source>law.rule.within_savings_ceiling</source><translation>Savings within their ceiling</translation></message>
    <message><source>law.rule.within_standard</source><translation>Income within the standard income</translation></message>
    <message><source>law.rule.within_threshold</source><translation>Recognised income within the line</translation></message>
    <message><source>law.rule.youth_rent</source><translation>Youth rent</translation></message>
    <message><source>law.two_meanings</source><translation>One name means two things: {name}</translation></message>
    <message><source>law.two_rules</source><translation>Two rules are in force on one day: {name}, {day}</translation></message>
    <message><source>law.what_if.no_order</source><translation>{where}: this is neither an amount nor a date and cannot be moved along a range.</translation></message>
    <message><source>law.what_if.no_range</source><translation>{where}: there are no values to try, or they do not rise.</translation></message>
    <message><source>law.what_if.no_such_entry</source><translation>{where}: the list has no such place. Only its entries and the one after the last can be changed.</translation></message>
    <message><source>law.what_if.no_such_fact</source><translation>{where}: there is no such fact. Please check its name.</translation></message>
    <message><source>law.what_if.too_many</source><translation>No more than {most} values can be tried at once.</translation></message>
    <message><source>law.wrong_entity</source><translation>A rule reads another entity's value directly: {name}, {need}</translation></message>
    <message><source>member.age</source><translation>Age</translation></message>
    <message><source>member.birth</source><translation>Birth date</translation></message>
    <message><source>member.birth.spoken</source><translation>Show the whole birth date of {name} (this is logged)</translation></message>
    <message><source>member.born_in</source><translation>{year}-••-••</translation></message>
    <message><source>member.open</source><translation>Open {name}</translation></message>
    <message><source>money.axis</source><translation>₩{short}</translation></message>
    <message><source>money.axis_eok</source><translation>₩{short}</translation></message>
    <message><source>money.axis_eok_man</source><translation>₩{short}</translation></message>
    <message><source>money.eok</source><translation>₩{whole}</translation></message>
    <message><source>money.eok_man</source><translation>₩{whole}</translation></message>
    <message><source>money.eok_man_won</source><translation>₩{whole}</translation></message>
    <message><source>money.eok_won</source><translation>₩{whole}</translation></message>
    <message><source>money.falls</source><translation>The range falls from ₩{now_short} to ₩{then_short}.</translation></message>
    <message><source>money.from</source><translation>₩{low_short} or more</translation></message>
    <message><source>money.man</source><translation>₩{whole}</translation></message>
    <message><source>money.man_won</source><translation>₩{whole}</translation></message>
    <message><source>money.monthly</source><translation>{amount} / mo</translation></message>
    <message><source>money.range</source><translation>₩{low_short} – ₩{high_short}</translation></message>
    <message><source>money.up_to</source><translation>₩{high_short}</translation></message>
    <message><source>money.won</source><translation>₩{whole}</translation></message>
    <message><source>needs.as_table</source><translation>As a table (T)</translation></message>
    <message><source>needs.check</source><translation>{number} {title}</translation></message>
    <message><source>needs.check.alert</source><translation>Look at this at once: {items}</translation></message>
    <message numerus="yes"><source>needs.check.incomplete</source><translation><numerusform>{n} item is left: no result yet.</numerusform><numerusform>{n} items are left: no result yet.</numerusform></translation></message>
    <message><source>needs.check.left</source><translation>Left: {items}</translation></message>
    <message><source>needs.check.not_begun</source><translation>Not begun yet.</translation></message>
    <message><source>needs.check.often.1</source><translation>Seldom</translation></message>
    <message><source>needs.check.often.2</source><translation>A little</translation></message>
    <message><source>needs.check.often.3</source><translation>Often</translation></message>
    <message><source>needs.check.result</source><translation>Result</translation></message>
    <message><source>needs.check.services</source><translation>To look at next: {services}</translation></message>
    <message><source>needs.check.source</source><translation>Parts 1 and 2 in the words of Seoul's self-check page; part 3 gives the gist. Scored as published, not yet compared with the Center's original.</translation></message>
    <message><source>needs.check.star</source><translation>★ told at once</translation></message>
    <message><source>needs.check.there.0</source><translation>There is</translation></message>
    <message><source>needs.check.there.1</source><translation>There is none</translation></message>
    <message><source>needs.check.todo</source><translation>★ Look at once: {name}, {item}</translation></message>
    <message><source>needs.check.who</source><translation>Whose checklist</translation></message>
    <message><source>needs.check.whole</source><translation>Every item is answered.</translation></message>
    <message><source>needs.check.yes_no.0</source><translation>No</translation></message>
    <message><source>needs.check.yes_no.1</source><translation>Yes</translation></message>
    <message><source>needs.crisis</source><translation>Crisis level</translation></message>
    <message><source>needs.glance</source><translation>At a glance</translation></message>
    <message><source>needs.guide</source><translation>Emergency guide</translation></message>
    <message><source>needs.guide.alone</source><translation>Do not leave them alone. In danger call 112 or 119 at once.</translation></message>
    <message><source>needs.guide.before</source><translation>Before you leave</translation></message>
    <message><source>needs.guide.call</source><translation>Whom to call</translation></message>
    <message><source>needs.guide.contact</source><translation>Agree who stays with them and when you call again.</translation></message>
    <message><source>needs.guide.dangers</source><translation>Put away together what could hurt.</translation></message>
    <message><source>needs.guide.manager</source><translation>Tell the welfare manager by telephone.</translation></message>
    <message><source>needs.guide.sent</source><translation>This record goes to the Center as soon as there is a network. It is marked urgent for the welfare manager.</translation></message>
    <message><source>needs.guide.title</source><translation>Urgent: what to do now</translation></message>
    <message><source>needs.head.domain</source><translation>Domain</translation></message>
    <message><source>needs.head.last</source><translation>Compared</translation></message>
    <message><source>needs.head.most</source><translation>very much 4</translation></message>
    <message><source>needs.head.none</source><translation>0 no difficulty</translation></message>
    <message><source>needs.head.reason</source><translation>Reason</translation></message>
    <message><source>needs.hidden</source><translation>Not shown when looking together</translation></message>
    <message><source>needs.key.leaf</source><translation>next page</translation></message>
    <message><source>needs.key.next</source><translation>next domain</translation></message>
    <message><source>needs.key.note</source><translation>note</translation></message>
    <message><source>needs.key.score</source><translation>score</translation></message>
    <message><source>needs.key.states</source><translation>not known, later, refused</translation></message>
    <message><source>needs.last</source><translation>Last time {score}</translation></message>
    <message><source>needs.last_time</source><translation>Last time</translation></message>
    <message><source>needs.last_worse</source><translation>Last time {score} ▲</translation></message>
    <message><source>needs.leaf.isolation</source><translation>Loneliness check</translation></message>
    <message><source>needs.leaf.needs</source><translation>Ten needs</translation></message>
    <message><source>needs.leaf.standards</source><translation>Five Seoul standards</translation></message>
    <message><source>needs.leaves</source><translation>What to look at</translation></message>
    <message><source>needs.more_of</source><translation>{domain}: not known, later, refused</translation></message>
    <message><source>needs.no_such_member</source><translation>There is no such member in this household. Please open the screen again.</translation></message>
    <message><source>needs.no_such_place</source><translation>The form has no such need: {place}. Please choose another one.</translation></message>
    <message><source>needs.numbers</source><translation>In an emergency</translation></message>
    <message><source>needs.open</source><translation>Needs and crisis</translation></message>
    <message><source>needs.priority</source><translation>Order of help</translation></message>
    <message><source>needs.priority_wrong</source><translation>The order of help is between 1 and 5. Please choose among these.</translation></message>
    <message><source>needs.reaction_source</source><translation>When to act is this program's proposal. The Center's own rule goes first.</translation></message>
    <message><source>needs.reason</source><translation>Note</translation></message>
    <message><source>needs.reason_of</source><translation>Reason for {domain}</translation></message>
    <message><source>needs.reason_wanted</source><translation>Why, in a word</translation></message>
    <message><source>needs.score_wrong</source><translation>A score is between 0 and 4. Please choose among these.</translation></message>
    <message><source>needs.spoken</source><translation>{domain}, score {score} of {most}</translation></message>
    <message><source>needs.spoken_open</source><translation>{domain}, {state}</translation></message>
    <message><source>needs.standards.area</source><translation>Standard</translation></message>
    <message><source>needs.standards.home</source><translation>This home</translation></message>
    <message><source>needs.standards.intro</source><translation>This home held against Seoul's five standards. A changed answer is reckoned at once.</translation></message>
    <message><source>needs.standards.next</source><translation>Next</translation></message>
    <message><source>needs.standards.none</source><translation>Cannot be checked yet</translation></message>
    <message><source>needs.standards.nothing_known</source><translation>Nothing known yet</translation></message>
    <message><source>needs.standards.standard</source><translation>What the standard says</translation></message>
    <message><source>needs.standards.step.below_minimum</source><translation>Below</translation></message>
    <message><source>needs.standards.step.decent_met</source><translation>Decent</translation></message>
    <message><source>needs.standards.step.minimum_met</source><translation>Minimum</translation></message>
    <message><source>needs.standards.step.not_known</source><translation>To check</translation></message>
    <message><source>needs.standards.to_minimum</source><translation>{area} · to the minimum</translation></message>
    <message><source>needs.standards.where</source><translation>Where it stands</translation></message>
    <message><source>needs.state.later</source><translation>Ask later</translation></message>
    <message><source>needs.state.not_asked</source><translation>no score yet</translation></message>
    <message><source>needs.state.refused</source><translation>Refused</translation></message>
    <message><source>needs.state.unknown</source><translation>Not known</translation></message>
    <message><source>needs.take_back</source><translation>Take the score back</translation></message>
    <message><source>needs.this_time</source><translation>This time</translation></message>
    <message><source>needs.title</source><translation>Needs and crisis</translation></message>
    <message><source>needs.to_visit</source><translation>To the visit</translation></message>
    <message><source>needs.undecide</source><translation>Back to not decided</translation></message>
    <message><source>needs.view</source><translation>The app sees {level}: {why}.</translation></message>
    <message><source>needs.view.group</source><translation>checklist: {group}</translation></message>
    <message><source>needs.view.nothing</source><translation>The app has nothing to point out.</translation></message>
    <message><source>needs.view.of</source><translation>{name}, {what}</translation></message>
    <message><source>needs.view.score</source><translation>{domain} {score}</translation></message>
    <message numerus="yes"><source>needs.view.worse</source><translation><numerusform>{n} domain worse than last time</numerusform><numerusform>{n} domains worse than last time</numerusform></translation></message>
    <message><source>needs.view.yours</source><translation>The last judgement is yours.</translation></message>
    <message><source>needs.who</source><translation>Whose needs</translation></message>
    <message><source>needs.who_home</source><translation>The whole household</translation></message>
    <message><source>needs.who_member</source><translation>{name}</translation></message>
    <message><source>note.act.correct</source><translation>Correct</translation></message>
    <message><source>note.correct.text</source><translation>The earlier note is not erased; it stays in the history.</translation></message>
    <message><source>note.corrected_already</source><translation>This note was corrected already. Correct the newer one.</translation></message>
    <message><source>note.draft_found</source><translation>The note you were writing is back.</translation></message>
    <message><source>note.draft_stays</source><translation>What you typed stays when you close.</translation></message>
    <message><source>note.empty</source><translation>Nothing is written here. Please write at least a line.</translation></message>
    <message><source>note.field</source><translation>Text of the note</translation></message>
    <message><source>note.keep</source><translation>Keep</translation></message>
    <message><source>note.kept</source><translation>Note kept</translation></message>
    <message><source>note.no_such</source><translation>The note to correct was not found. Please open the screen again.</translation></message>
    <message><source>note.number</source><translation>There is a 13-digit number like a resident number. It is never kept.</translation></message>
    <message><source>note.number.hide</source><translation>Hide the number</translation></message>
    <message><source>note.title</source><translation>Note</translation></message>
    <message><source>note.title.correct</source><translation>Correct the note</translation></message>
    <message numerus="yes"><source>offers.card</source><translation><numerusform>{n} piece of work that came after the case was passed on</numerusform><numerusform>{n} pieces of work that came after the case was passed on</numerusform></translation></message>
    <message><source>offers.decline</source><translation>Do not take it</translation></message>
    <message><source>offers.declined</source><translation>Not taken. What was written stays at the Center.</translation></message>
    <message><source>offers.from</source><translation>Written by {who} about {name} — at the Center {when}</translation></message>
    <message numerus="yes"><source>offers.late</source><translation><numerusform>{n} record that {who} wrote about {name} before hearing that the case was passed on has entered it. ({when})</numerusform><numerusform>{n} records that {who} wrote about {name} before hearing that the case was passed on have entered it. ({when})</numerusform></translation></message>
    <message><source>offers.line</source><translation>{item}: {said}</translation></message>
    <message><source>offers.look</source><translation>See the case</translation></message>
    <message numerus="yes"><source>offers.more</source><translation><numerusform>{n} more item</numerusform><numerusform>{n} more items</numerusform></translation></message>
    <message><source>offers.take</source><translation>Take it in</translation></message>
    <message><source>offers.taken</source><translation>Taken in. It enters the case at the next sync.</translation></message>
    <message><source>office.no_such_case</source><translation>This case is not on this laptop. Please sync, then open it again.</translation></message>
    <message><source>office.no_such_offer</source><translation>This was decided already, or another consultant is asked. Please choose another record.</translation></message>
    <message><source>office.no_such_todo</source><translation>That thing to do cannot be found. Please open the screen again.</translation></message>
    <message><source>office.no_such_visit</source><translation>This visit is not on this laptop. Please sync, then open it again.</translation></message>
    <message><source>others.add</source><translation>Register another consultant</translation></message>
    <message><source>others.choose</source><translation>This name</translation></message>
    <message><source>others.text</source><translation>Every consultant has a file and a passphrase of their own. Nobody opens anybody else's records.</translation></message>
    <message><source>others.title</source><translation>Who uses it now?</translation></message>
    <message><source>pack.assumption_changed</source><translation>{name}: what is assumed without an answer was changed.</translation></message>
    <message numerus="yes"><source>pack.built</source><translation><numerusform>Edition {edition} (serial {serial}) was made, with {n} file.</numerusform><numerusform>Edition {edition} (serial {serial}) was made, with {n} files.</numerusform></translation></message>
    <message><source>pack.figure_changed</source><translation>{name}: the figure from {day} on was changed.</translation></message>
    <message><source>pack.figure_gone</source><translation>{name}: the figure from {day} on is gone.</translation></message>
    <message><source>pack.figure_new</source><translation>{name}: a new figure from {day} on.</translation></message>
    <message><source>pack.file_unlisted</source><translation>The files and the list in pack.json differ: {file}. Please make it again with pack build.</translation></message>
    <message numerus="yes"><source>pack.fits</source><translation><numerusform>Edition {edition} (serial {serial}, {n} file) can be used by this program.</numerusform><numerusform>Edition {edition} (serial {serial}, {n} files) can be used by this program.</numerusform></translation></message>
    <message><source>pack.heading_missing</source><translation>There is no pack.json yet. Please give --{name} too.</translation></message>
    <message><source>pack.not_signed</source><translation>It is not signed yet.</translation></message>
    <message><source>pack.one_file</source><translation>It was put into {name}, {size} bytes.</translation></message>
    <message><source>pack.runs_changed</source><translation>{name}: the days of opening or closing were changed.</translation></message>
    <message><source>pack.same</source><translation>Its figures are those that came with the program.</translation></message>
    <message><source>pack.signed</source><translation>It carries the Center's signature.</translation></message>
    <message><source>paper.about</source><translation>about {amount}</translation></message>
    <message><source>paper.access</source><translation>{what} — {act} · {why}</translation></message>
    <message><source>paper.act.copied</source><translation>copied as text</translation></message>
    <message><source>paper.act.kept</source><translation>kept in the case</translation></message>
    <message><source>paper.act.printed</source><translation>printed</translation></message>
    <message><source>paper.act.saved</source><translation>saved as a file</translation></message>
    <message><source>paper.an_estimate</source><translation>This is an estimate. The district office decides on the papers.</translation></message>
    <message><source>paper.any_time</source><translation>any time</translation></message>
    <message><source>paper.assumed</source><translation>Reckoned with {what}.</translation></message>
    <message><source>paper.assumed_none</source><translation>{what}: none</translation></message>
    <message><source>paper.assumed_rest</source><translation>all else not checked: none</translation></message>
    <message><source>paper.assumed_up_to</source><translation>{what}: at most {amount}</translation></message>
    <message><source>paper.back</source><translation>Back</translation></message>
    <message><source>paper.bring.as_of</source><translation>List of {day}: papers of the application form (사회보장급여 신청서).</translation></message>
    <message><source>paper.bring.ask</source><translation>ask at the counter whether it is needed</translation></message>
    <message><source>paper.bring.counter</source><translation>Written and signed at the counter</translation></message>
    <message><source>paper.bring.for</source><translation>{name}: for the community center</translation></message>
    <message><source>paper.bring.home</source><translation>From home</translation></message>
    <message><source>paper.bring.more</source><translation>A benefit may need more papers. Ask the community center or 129 before you go.</translation></message>
    <message><source>paper.bring.proxy</source><translation>Also needed when somebody else goes</translation></message>
    <message><source>paper.call</source><translation>Call us with any question</translation></message>
    <message><source>paper.center</source><translation>Seoul Welfare Net Center</translation></message>
    <message><source>paper.consultant</source><translation>Consultant {name}</translation></message>
    <message><source>paper.continued</source><translation>{what} (continued)</translation></message>
    <message><source>paper.copy</source><translation>Copy as text</translation></message>
    <message><source>paper.disputed</source><translation>two records differ, being checked</translation></message>
    <message><source>paper.done.copied</source><translation>Copied as text. Paste it into your system.</translation></message>
    <message><source>paper.done.kept</source><translation>Kept in this case, among its documents.</translation></message>
    <message><source>paper.done.printed</source><translation>Sent to the printer.</translation></message>
    <message><source>paper.done.saved</source><translation>Saved as a file. Please delete it after use.</translation></message>
    <message><source>paper.edition</source><translation>Figures {edition} · sheet {number}</translation></message>
    <message><source>paper.for</source><translation>For {name}</translation></message>
    <message><source>paper.form.address</source><translation>Address</translation></message>
    <message><source>paper.form.by_hand</source><translation>write it yourself at the counter</translation></message>
    <message><source>paper.form.debts</source><translation>Debts</translation></message>
    <message><source>paper.form.foot</source><translation>This does not replace the application form.</translation></message>
    <message><source>paper.form.head</source><translation>Data for the application forms</translation></message>
    <message><source>paper.form.health</source><translation>Expenses</translation></message>
    <message><source>paper.form.how</source><translation>Written once from the consultation, to be copied into the forms. An empty line is not known; it is not zero.</translation></message>
    <message><source>paper.form.income</source><translation>Income</translation></message>
    <message><source>paper.form.people</source><translation>Who applies</translation></message>
    <message><source>paper.form.period.month</source><translation>a month</translation></message>
    <message><source>paper.form.period.year</source><translation>a year</translation></message>
    <message><source>paper.form.property</source><translation>Property</translation></message>
    <message><source>paper.form.resident_number</source><translation>Resident number</translation></message>
    <message><source>paper.form.seen</source><translation>paper of {day}</translation></message>
    <message><source>paper.form.telephone</source><translation>Telephone</translation></message>
    <message><source>paper.from</source><translation>Seoul Welfare Net Center, consultation sheet</translation></message>
    <message><source>paper.from_today</source><translation>from today</translation></message>
    <message numerus="yes"><source>paper.further</source><translation><numerusform>{n} more</numerusform><numerusform>{n} more</numerusform></translation></message>
    <message><source>paper.in_it</source><translation>What is in it</translation></message>
    <message><source>paper.in_korean</source><translation>This paper is in Korean only</translation></message>
    <message><source>paper.keep</source><translation>Keep the PDF here</translation></message>
    <message><source>paper.kept_title</source><translation>{what} ({day})</translation></message>
    <message><source>paper.kind.application</source><translation>Form data</translation></message>
    <message><source>paper.kind.bring</source><translation>What to bring</translation></message>
    <message><source>paper.kind.household</source><translation>Household's sheet</translation></message>
    <message><source>paper.kind.note</source><translation>Consultation note</translation></message>
    <message><source>paper.language</source><translation>Language</translation></message>
    <message><source>paper.language.en</source><translation>English</translation></message>
    <message><source>paper.language.ko</source><translation>Plain Korean</translation></message>
    <message><source>paper.left_out</source><translation>Debts and health are not written on this sheet.</translation></message>
    <message><source>paper.logged</source><translation>Who made it, when and what for is kept in the history. The file name holds no name.</translation></message>
    <message><source>paper.making</source><translation>Making the sheet</translation></message>
    <message><source>paper.no_printer</source><translation>Without a printer, keep the PDF and print it at the Center.</translation></message>
    <message><source>paper.not_kept</source><translation>It cannot be kept there. Please choose another place.</translation></message>
    <message><source>paper.not_summed</source><translation>Not in the sum, because something is still open: {what}.</translation></message>
    <message><source>paper.not_summed_up_to</source><translation>Not in the sum, because something is still open: {what}. With all of it, at most {amount} a month.</translation></message>
    <message><source>paper.note.born</source><translation>{day} ({age})</translation></message>
    <message><source>paper.note.consent_on</source><translation>given on {day}</translation></message>
    <message><source>paper.note.consents</source><translation>Consents</translation></message>
    <message><source>paper.note.content</source><translation>What was said</translation></message>
    <message><source>paper.note.estimate</source><translation>Estimate</translation></message>
    <message><source>paper.note.field.actual</source><translation>Lives at</translation></message>
    <message><source>paper.note.field.assumed</source><translation>Assumed</translation></message>
    <message><source>paper.note.field.author</source><translation>Written by</translation></message>
    <message><source>paper.note.field.birth</source><translation>Born</translation></message>
    <message><source>paper.note.field.channel</source><translation>How it came to us</translation></message>
    <message><source>paper.note.field.consent</source><translation>Consents</translation></message>
    <message><source>paper.note.field.content</source><translation>What was said</translation></message>
    <message><source>paper.note.field.crisis</source><translation>Crisis level (first judgement)</translation></message>
    <message><source>paper.note.field.day</source><translation>Date</translation></message>
    <message><source>paper.note.field.direction</source><translation>Direction of support</translation></message>
    <message><source>paper.note.field.home</source><translation>Home</translation></message>
    <message><source>paper.note.field.household</source><translation>Household</translation></message>
    <message><source>paper.note.field.kind</source><translation>Kind</translation></message>
    <message><source>paper.note.field.mode</source><translation>Way</translation></message>
    <message><source>paper.note.field.month</source><translation>A month (estimate)</translation></message>
    <message><source>paper.note.field.name</source><translation>Name</translation></message>
    <message><source>paper.note.field.needs</source><translation>Needs</translation></message>
    <message><source>paper.note.field.next</source><translation>Next</translation></message>
    <message><source>paper.note.field.number</source><translation>Number</translation></message>
    <message><source>paper.note.field.opinion</source><translation>Opinion</translation></message>
    <message><source>paper.note.field.outcome</source><translation>Outcome</translation></message>
    <message><source>paper.note.field.reason</source><translation>Reason</translation></message>
    <message><source>paper.note.field.receiving</source><translation>Benefits today</translation></message>
    <message><source>paper.note.field.registered</source><translation>Registered at</translation></message>
    <message><source>paper.note.field.sex</source><translation>Sex</translation></message>
    <message><source>paper.note.field.telephone</source><translation>Telephone</translation></message>
    <message><source>paper.note.field.times</source><translation>Meeting</translation></message>
    <message><source>paper.note.field.to_ask</source><translation>Still to ask</translation></message>
    <message><source>paper.note.field.type</source><translation>Kind of household</translation></message>
    <message><source>paper.note.first</source><translation>first</translation></message>
    <message><source>paper.note.following</source><translation>following</translation></message>
    <message><source>paper.note.foot</source><translation>Not to leave the office.</translation></message>
    <message><source>paper.note.member</source><translation>{name} ({relation}, {age})</translation></message>
    <message><source>paper.note.member_only</source><translation>{name} ({age})</translation></message>
    <message><source>paper.note.mode.center</source><translation>at the office</translation></message>
    <message><source>paper.note.mode.home</source><translation>visit at the home</translation></message>
    <message><source>paper.note.mode.online</source><translation>online</translation></message>
    <message><source>paper.note.mode.other</source><translation>other</translation></message>
    <message><source>paper.note.mode.phone</source><translation>by telephone</translation></message>
    <message><source>paper.note.needs</source><translation>Needs</translation></message>
    <message><source>paper.note.nothing_next</source><translation>not set</translation></message>
    <message><source>paper.note.nothing_open</source><translation>nothing</translation></message>
    <message><source>paper.note.number_note</source><translation>temporary; the Center writes its own number</translation></message>
    <message><source>paper.note.other_benefit</source><translation>another benefit</translation></message>
    <message><source>paper.note.over</source><translation>Seoul Welfare Net Center · for the office</translation></message>
    <message><source>paper.note.people</source><translation>Person and household</translation></message>
    <message><source>paper.note.priority</source><translation>no. {number}</translation></message>
    <message><source>paper.note.score</source><translation>{score} of {most}</translation></message>
    <message><source>paper.note.signed_by</source><translation>signed by {who}</translation></message>
    <message><source>paper.note.times</source><translation>no. {times}</translation></message>
    <message><source>paper.note.type.alone</source><translation>alone</translation></message>
    <message><source>paper.note.type.couple</source><translation>couple</translation></message>
    <message><source>paper.note.type.grandparent</source><translation>grandparent and grandchild</translation></message>
    <message><source>paper.note.type.parent</source><translation>one parent</translation></message>
    <message><source>paper.note.visit</source><translation>Consultation</translation></message>
    <message><source>paper.nothing_sure</source><translation>Nothing is certain from the answers so far</translation></message>
    <message><source>paper.notice.bring</source><translation>There are no amounts or circumstances on this paper.</translation></message>
    <message><source>paper.notice.household</source><translation>Debts, health and crisis are left out from the start: others may see it.</translation></message>
    <message><source>paper.notice.note</source><translation>This is for the office. Do not leave it at the home.</translation></message>
    <message><source>paper.notice.sensitive</source><translation>Debts and medical costs only when chosen. What is not known stays empty.</translation></message>
    <message><source>paper.number</source><translation>no. {number}</translation></message>
    <message><source>paper.number_109</source><translation>In distress: 109</translation></message>
    <message><source>paper.number_120</source><translation>Nights, weekends: 120</translation></message>
    <message><source>paper.number_129</source><translation>Welfare advice: 129</translation></message>
    <message><source>paper.our_number</source><translation>Center</translation></message>
    <message><source>paper.ours.send</source><translation>We send the record to the Center tonight</translation></message>
    <message><source>paper.ours.visit</source><translation>We come again on {day}</translation></message>
    <message><source>paper.page</source><translation>page {number} of {of}</translation></message>
    <message><source>paper.pages</source><translation>Preview of the paper</translation></message>
    <message><source>paper.part.application.contact</source><translation>Telephone (in full)</translation></message>
    <message><source>paper.part.application.debts</source><translation>Debts</translation></message>
    <message><source>paper.part.application.health</source><translation>Medical costs</translation></message>
    <message><source>paper.part.application.income</source><translation>Income</translation></message>
    <message><source>paper.part.application.people</source><translation>Who applies</translation></message>
    <message><source>paper.part.application.property</source><translation>Property</translation></message>
    <message><source>paper.part.bring.counter</source><translation>Forms of the counter</translation></message>
    <message><source>paper.part.bring.home</source><translation>From home</translation></message>
    <message><source>paper.part.bring.proxy</source><translation>If somebody else goes</translation></message>
    <message><source>paper.part.household.amounts</source><translation>Amounts expected</translation></message>
    <message><source>paper.part.household.bring</source><translation>What to bring</translation></message>
    <message><source>paper.part.household.call</source><translation>Whom to call</translation></message>
    <message><source>paper.part.household.ours</source><translation>What we do</translation></message>
    <message><source>paper.part.household.steps</source><translation>What to do, by when</translation></message>
    <message><source>paper.part.note.consents</source><translation>Consents</translation></message>
    <message><source>paper.part.note.contact</source><translation>Telephone (in full)</translation></message>
    <message><source>paper.part.note.content</source><translation>What was said</translation></message>
    <message><source>paper.part.note.crisis</source><translation>Crisis level</translation></message>
    <message><source>paper.part.note.estimate</source><translation>Estimate</translation></message>
    <message><source>paper.part.note.needs</source><translation>Needs</translation></message>
    <message><source>paper.part.note.people</source><translation>Person and household</translation></message>
    <message><source>paper.part.note.visit</source><translation>Consultation</translation></message>
    <message><source>paper.place</source><translation>Papers</translation></message>
    <message><source>paper.plain.empty</source><translation>- {label}: (to be written)</translation></message>
    <message><source>paper.plain.field</source><translation>- {label}: {value}</translation></message>
    <message><source>paper.plain.head</source><translation>[{title}] {day}</translation></message>
    <message><source>paper.plain.part</source><translation>■ {title}</translation></message>
    <message><source>paper.print</source><translation>Print</translation></message>
    <message><source>paper.printer_absent</source><translation>No printer was found. Please keep the PDF and print it at the Center.</translation></message>
    <message><source>paper.printer_silent</source><translation>The printer does not answer. Please keep the PDF and print it at the Center.</translation></message>
    <message><source>paper.purpose.basic_pension</source><translation>Monthly money for seniors</translation></message>
    <message><source>paper.purpose.housing_benefit</source><translation>Help with the rent</translation></message>
    <message><source>paper.purpose.livelihood</source><translation>What is missing to live on</translation></message>
    <message><source>paper.purpose.one_parent_support</source><translation>For raising children alone</translation></message>
    <message><source>paper.purpose.other</source><translation>Monthly money</translation></message>
    <message><source>paper.purpose_missing</source><translation>Please choose what it is for.</translation></message>
    <message><source>paper.reader</source><translation>For whom</translation></message>
    <message><source>paper.save</source><translation>Save as a file</translation></message>
    <message><source>paper.show_it</source><translation>Show it on screen</translation></message>
    <message><source>paper.size</source><translation>Text size</translation></message>
    <message><source>paper.size.large</source><translation>Large</translation></message>
    <message><source>paper.size.larger</source><translation>Very large</translation></message>
    <message><source>paper.size.normal</source><translation>Normal</translation></message>
    <message><source>paper.soon</source><translation>as soon as possible</translation></message>
    <message><source>paper.sources</source><translation>Sources of the list: {what}</translation></message>
    <message><source>paper.step.apply</source><translation>Apply at the {dong} community center</translation></message>
    <message><source>paper.step.apply_somewhere</source><translation>Apply at your community center</translation></message>
    <message><source>paper.step.apply_text</source><translation>One application for {what}. It counts from the month of the application.</translation></message>
    <message><source>paper.step.ask</source><translation>Ask where to apply for {what}</translation></message>
    <message><source>paper.step.ask_text</source><translation>129 tells you by telephone.</translation></message>
    <message><source>paper.step.bills</source><translation>Keep your electricity and telephone bills</translation></message>
    <message><source>paper.step.bills_text</source><translation>They are needed to apply for the discounts.</translation></message>
    <message><source>paper.step.elsewhere</source><translation>Apply at {place}</translation></message>
    <message><source>paper.step.elsewhere_text</source><translation>For {what}. Call before you go.</translation></message>
    <message><source>paper.step.tell</source><translation>Tell us when something changes</translation></message>
    <message><source>paper.step.tell_text</source><translation>When work, family or home change, what you can receive changes too.</translation></message>
    <message><source>paper.step.wage</source><translation>Collect notes of the day's pay</translation></message>
    <message><source>paper.step.wage_text</source><translation>Messages, the bankbook or a calendar will do, for the last three months.</translation></message>
    <message><source>paper.title</source><translation>Sheet for the household</translation></message>
    <message><source>paper.to_check</source><translation>to be checked</translation></message>
    <message><source>paper.to_write</source><translation>to be written</translation></message>
    <message><source>paper.total</source><translation>All together, a month</translation></message>
    <message><source>paper.two_records</source><translation>Some records differ and are being checked.</translation></message>
    <message><source>paper.until</source><translation>by {day}</translation></message>
    <message><source>paper.what_for</source><translation>What is it for</translation></message>
    <message><source>paper.what_for.application</source><translation>For an application</translation></message>
    <message><source>paper.what_for.center</source><translation>For the Center</translation></message>
    <message><source>paper.what_for.household</source><translation>For the household</translation></message>
    <message><source>paper.what_to_bring</source><translation>3. What to bring</translation></message>
    <message><source>paper.what_to_do</source><translation>2. What to do</translation></message>
    <message><source>paper.what_we_do</source><translation>4. What we do</translation></message>
    <message><source>paper.what_you_may_get</source><translation>1. What you can probably receive</translation></message>
    <message><source>paper.when_applying</source><translation>when you apply</translation></message>
    <message><source>paper.where</source><translation>Where to keep the sheet</translation></message>
    <message><source>paper.which</source><translation>Which paper</translation></message>
    <message><source>paper.why_range</source><translation>There is a range because some things differ by month or are still open.</translation></message>
    <message><source>person.age</source><translation>{years}</translation></message>
    <message><source>person.alone</source><translation>lives alone</translation></message>
    <message><source>person.home</source><translation>{name}</translation></message>
    <message><source>person.household</source><translation>household of {size}</translation></message>
    <message><source>person.name</source><translation>{name}</translation></message>
    <message><source>person.nameless</source><translation>Name not known</translation></message>
    <message><source>person.nameless_home</source><translation>Name not known</translation></message>
    <message><source>person.no_age</source><translation>age not known</translation></message>
    <message><source>person.no_place</source><translation>address not known</translation></message>
    <message><source>person.nobody</source><translation>nobody written down yet</translation></message>
    <message><source>person.sex.f</source><translation>female</translation></message>
    <message><source>person.sex.m</source><translation>male</translation></message>
    <message numerus="yes"><source>pick.assumed</source><translation><numerusform>Worked out with {n} assumption.</numerusform><numerusform>Worked out with {n} assumptions.</numerusform></translation></message>
    <message><source>pick.best</source><translation>Most in the first year</translation></message>
    <message><source>pick.effects</source><translation>What changes what</translation></message>
    <message><source>pick.effects.none</source><translation>No benefit changes another one.</translation></message>
    <message><source>pick.first_year</source><translation>First year in all {amount}</translation></message>
    <message><source>pick.key</source><translation>scroll</translation></message>
    <message><source>pick.next</source><translation>Next</translation></message>
    <message><source>pick.nothing</source><translation>Nothing applied for</translation></message>
    <message><source>pick.only_here</source><translation>Only with this way: {what}</translation></message>
    <message><source>pick.other</source><translation>Another way</translation></message>
    <message><source>plan.at</source><translation>Time</translation></message>
    <message><source>plan.at.example</source><translation>14:00</translation></message>
    <message><source>plan.companions</source><translation>With whom</translation></message>
    <message><source>plan.day</source><translation>Day</translation></message>
    <message><source>plan.day.example</source><translation>2026-11-27</translation></message>
    <message><source>plan.day_far</source><translation>This is more than a year away. Please check it.</translation></message>
    <message><source>plan.day_past</source><translation>This day is past. Please write today or later.</translation></message>
    <message><source>plan.day_wrong</source><translation>This is not a date. Please write it like 2026-11-27.</translation></message>
    <message><source>plan.keep</source><translation>Keep the date</translation></message>
    <message><source>plan.kept</source><translation>The date is kept</translation></message>
    <message><source>plan.purpose</source><translation>What for</translation></message>
    <message><source>plan.time_wrong</source><translation>This is not a time. Please write it like 14:00.</translation></message>
    <message><source>plan.title</source><translation>Plan a visit</translation></message>
    <message><source>plan.title.again</source><translation>Change the date</translation></message>
    <message><source>programme.basic_pension</source><translation>Basic pension</translation></message>
    <message><source>programme.care_leaver_allowance</source><translation>Care leaver allowance</translation></message>
    <message><source>programme.care_leaver_settlement</source><translation>Care leaver settlement</translation></message>
    <message><source>programme.child_allowance</source><translation>Child allowance</translation></message>
    <message><source>programme.child_tax_credit</source><translation>Child tax credit</translation></message>
    <message><source>programme.childbirth_grant</source><translation>Childbirth grant</translation></message>
    <message><source>programme.childcare_fee</source><translation>Childcare fee</translation></message>
    <message><source>programme.culture_card</source><translation>Culture card</translation></message>
    <message><source>programme.dementia_treatment</source><translation>Dementia treatment costs</translation></message>
    <message><source>programme.disability_allowance</source><translation>Disability allowance</translation></message>
    <message><source>programme.disability_pension</source><translation>Disability pension</translation></message>
    <message><source>programme.disabled_child_allowance</source><translation>Disabled child allowance</translation></message>
    <message><source>programme.earned_income_credit</source><translation>Earned income credit</translation></message>
    <message><source>programme.education_benefit</source><translation>Education benefit</translation></message>
    <message><source>programme.electricity_discount</source><translation>Electricity discount</translation></message>
    <message><source>programme.emergency_livelihood</source><translation>Emergency livelihood</translation></message>
    <message><source>programme.energy_voucher</source><translation>Energy voucher</translation></message>
    <message><source>programme.first_meeting_voucher</source><translation>First meeting voucher</translation></message>
    <message><source>programme.food_voucher</source><translation>Food voucher</translation></message>
    <message><source>programme.funeral_grant</source><translation>Funeral grant</translation></message>
    <message><source>programme.home_care_allowance</source><translation>Home care allowance</translation></message>
    <message><source>programme.housing_benefit</source><translation>Housing benefit</translation></message>
    <message><source>programme.job_seeker_allowance</source><translation>Job seeker allowance</translation></message>
    <message><source>programme.livelihood</source><translation>Livelihood benefit</translation></message>
    <message><source>programme.medical_aid</source><translation>Medical aid</translation></message>
    <message><source>programme.near_poor</source><translation>Near-poor status</translation></message>
    <message><source>programme.one_parent_school_supplies</source><translation>School supplies</translation></message>
    <message><source>programme.one_parent_support</source><translation>One-parent support</translation></message>
    <message><source>programme.parent_benefit</source><translation>Parent benefit</translation></message>
    <message><source>programme.sanitary_products</source><translation>Sanitary products</translation></message>
    <message><source>programme.senior_care</source><translation>Tailored care for the elderly</translation></message>
    <message><source>programme.seoul_basic_security</source><translation>Seoul basic security</translation></message>
    <message><source>programme.seoul_emergency</source><translation>Seoul emergency support</translation></message>
    <message><source>programme.seoul_housing_voucher</source><translation>Seoul housing voucher</translation></message>
    <message><source>programme.seoul_maternity_transport</source><translation>Seoul maternity transport</translation></message>
    <message><source>programme.seoul_postpartum_care</source><translation>Seoul postpartum care</translation></message>
    <message><source>programme.seoul_youth_allowance</source><translation>Seoul youth allowance</translation></message>
    <message><source>programme.seoul_youth_rent</source><translation>Seoul youth rent</translation></message>
    <message><source>programme.sports_voucher</source><translation>Sports voucher</translation></message>
    <message><source>programme.state_scholarship</source><translation>State scholarship</translation></message>
    <message><source>programme.stepping_stone</source><translation>Stepping Stone Income</translation></message>
    <message><source>programme.telecom_discount</source><translation>Telecom discount</translation></message>
    <message><source>programme.youth_rent</source><translation>Youth rent</translation></message>
    <message><source>progress.earned.less</source><translation>Earned income fell by {amount} won a month.</translation></message>
    <message><source>progress.earned.less_between</source><translation>Earned income fell by {low} to {high} won a month.</translation></message>
    <message><source>progress.earned.less_from</source><translation>Earned income fell by {low} won a month or more.</translation></message>
    <message><source>progress.earned.more</source><translation>Earned income rose by {amount} won a month.</translation></message>
    <message><source>progress.earned.more_between</source><translation>Earned income rose by {low} to {high} won a month.</translation></message>
    <message><source>progress.earned.more_from</source><translation>Earned income rose by {low} won a month or more.</translation></message>
    <message><source>progress.earned.not_known</source><translation>Whether earned income rose or fell needs more answers.</translation></message>
    <message><source>progress.earned.same</source><translation>Earned income is the same.</translation></message>
    <message><source>progress.line.fell_below</source><translation>Began above 85 % of the median and is at or below it now.</translation></message>
    <message><source>progress.line.not_known</source><translation>Whether 85 % of the median was passed needs more answers.</translation></message>
    <message><source>progress.line.rose_above</source><translation>Began at or below 85 % of the median and is above it now.</translation></message>
    <message><source>progress.line.stayed_above</source><translation>Above 85 % of the median then and now.</translation></message>
    <message><source>progress.line.stayed_below</source><translation>At or below 85 % of the median then and now.</translation></message>
    <message><source>progress.now.above</source><translation>{amount} won a month above 85 % of the median.</translation></message>
    <message><source>progress.now.above_between</source><translation>{low} to {high} won a month above 85 % of the median.</translation></message>
    <message><source>progress.now.below</source><translation>{amount} won a month up to 85 % of the median.</translation></message>
    <message><source>progress.now.below_between</source><translation>{low} to {high} won a month up to 85 % of the median.</translation></message>
    <message><source>progress.now.not_known</source><translation>Whether it is above 85 % of the median is not known yet.</translation></message>
    <message><source>progress.work.began</source><translation>The head of the household has started work.</translation></message>
    <message><source>progress.work.does_not_work</source><translation>The head of the household worked neither then nor now.</translation></message>
    <message><source>progress.work.not_known</source><translation>Whether the head of the household works needs more answers.</translation></message>
    <message><source>progress.work.stopped</source><translation>The head of the household has stopped work.</translation></message>
    <message><source>progress.work.works</source><translation>The head of the household worked then and works now.</translation></message>
    <message><source>record.bad_change_id</source><translation>Not a change number: {text}</translation></message>
    <message><source>record.field_missing</source><translation>The change record has no field {field}.</translation></message>
    <message><source>record.field_wrong</source><translation>The field {field} of the change record has a wrong value.</translation></message>
    <message><source>record.float</source><translation>Amounts and shares cannot travel as decimal numbers.</translation></message>
    <message><source>record.no_sealed_work</source><translation>This is no rescue file, or it is damaged.</translation></message>
    <message><source>rescreen.again</source><translation>Reckon again</translation></message>
    <message><source>rescreen.against</source><translation>What to compare</translation></message>
    <message><source>rescreen.against.edition</source><translation>New figures, figures before</translation></message>
    <message><source>rescreen.against.january</source><translation>Today, next 1 January</translation></message>
    <message><source>rescreen.days</source><translation>{one} is compared with {other}.</translation></message>
    <message><source>rescreen.editions</source><translation>The figures of edition {one} and edition {other} are compared, both for today.</translation></message>
    <message><source>rescreen.head.after</source><translation>After</translation></message>
    <message><source>rescreen.head.before</source><translation>Before</translation></message>
    <message><source>rescreen.head.case</source><translation>Household</translation></message>
    <message><source>rescreen.head.what</source><translation>What changes</translation></message>
    <message><source>rescreen.kind.begins</source><translation>{what} begins</translation></message>
    <message><source>rescreen.kind.covered</source><translation>{what}: figures appear</translation></message>
    <message><source>rescreen.kind.differs</source><translation>{what} differs</translation></message>
    <message><source>rescreen.kind.ends</source><translation>{what} ends</translation></message>
    <message><source>rescreen.kind.less</source><translation>{what} falls</translation></message>
    <message><source>rescreen.kind.may_begin</source><translation>{what} may begin</translation></message>
    <message><source>rescreen.kind.may_end</source><translation>{what} may end</translation></message>
    <message><source>rescreen.kind.more</source><translation>{what} rises</translation></message>
    <message><source>rescreen.kind.not_covered</source><translation>{what}: no figures yet</translation></message>
    <message><source>rescreen.kind.opens</source><translation>{what} becomes unsure</translation></message>
    <message><source>rescreen.kind.settles</source><translation>{what} becomes sure</translation></message>
    <message><source>rescreen.less</source><translation>{amount} (less)</translation></message>
    <message numerus="yes"><source>rescreen.more</source><translation><numerusform>{n} more</numerusform><numerusform>{n} more</numerusform></translation></message>
    <message><source>rescreen.none</source><translation>No household's answer changes</translation></message>
    <message><source>rescreen.one_edition</source><translation>This laptop has one edition of the figures only. After a sync has brought a new one, this page compares them.</translation></message>
    <message><source>rescreen.partial</source><translation>{amount} (known figures only)</translation></message>
    <message numerus="yes"><source>rescreen.progress</source><translation><numerusform>{done} of {total} households reckoned; so far the answer of {n} changes.</numerusform><numerusform>{done} of {total} households reckoned; so far the answers of {n} change.</numerusform></translation></message>
    <message><source>rescreen.second</source><translation>Reckoned again on the answers written so far</translation></message>
    <message><source>rescreen.stop</source><translation>Stop</translation></message>
    <message><source>rescreen.title</source><translation>Households whose answer changes</translation></message>
    <message numerus="yes"><source>rescreen.unread</source><translation><numerusform>{n} household could not be reckoned from what is written; please open it and look at its answers.</numerusform><numerusform>{n} households could not be reckoned from what is written; please open them and look at their answers.</numerusform></translation></message>
    <message numerus="yes"><source>rescreen.whole</source><translation><numerusform>All {total} households were reckoned; the answer of {n} changes.</numerusform><numerusform>All {total} households were reckoned; the answers of {n} change.</numerusform></translation></message>
    <message numerus="yes"><source>rescue.done</source><translation><numerusform>{n} unsent change is in the file. Please take it to the Center. Everything stays on this laptop.</numerusform><numerusform>{n} unsent changes are in the file. Please take it to the Center. Everything stays on this laptop.</numerusform></translation></message>
    <message><source>rescue.no_place</source><translation>The file cannot be written there. Please choose another place.</translation></message>
    <message><source>rescue.nothing</source><translation>There is nothing to take out. Everything is at the Center; you need do nothing.</translation></message>
    <message><source>rescue.where</source><translation>Where to put the file</translation></message>
    <message><source>settings.as_is</source><translation>{text}</translation></message>
    <message><source>settings.back.after</source><translation>Afterwards, please tell your welfare manager that you hand the laptop back.</translation></message>
    <message><source>settings.back.begin</source><translation>Prepare to erase</translation></message>
    <message numerus="yes"><source>settings.back.documents</source><translation><numerusform>{n} photo or paper is not at the Center. It is erased too.</numerusform><numerusform>{n} photos and papers are not at the Center. They are erased too.</numerusform></translation></message>
    <message><source>settings.back.done</source><translation>All records on this laptop are erased.</translation></message>
    <message><source>settings.back.erase</source><translation>Erase everything</translation></message>
    <message><source>settings.back.half</source><translation>The keys are erased. Please restart the program; it erases what is left.</translation></message>
    <message><source>settings.back.passphrase</source><translation>Please confirm with your passphrase</translation></message>
    <message><source>settings.back.stay</source><translation>Keep everything</translation></message>
    <message><source>settings.back.text</source><translation>Erases all records on this laptop. What was sent stays at the Center.</translation></message>
    <message><source>settings.back.title</source><translation>When you hand the laptop back</translation></message>
    <message numerus="yes"><source>settings.back.typed</source><translation><numerusform>{n} half-written field was not sent. It is erased too.</numerusform><numerusform>{n} half-written fields were not sent. They are erased too.</numerusform></translation></message>
    <message numerus="yes"><source>settings.back.unsent</source><translation><numerusform>Erases all records. Please send {n} unsent record first.</numerusform><numerusform>Erases all records. Please send {n} unsent records first.</numerusform></translation></message>
    <message><source>settings.back.waiting</source><translation>Some answers are not saved yet. Please try again when they are.</translation></message>
    <message><source>settings.back.what</source><translation>Erases every case, visit, answer, backup, key and setting on this laptop. This cannot be undone.</translation></message>
    <message><source>settings.day</source><translation>{end} {day}</translation></message>
    <message><source>settings.edition</source><translation>edition {text}</translation></message>
    <message><source>settings.figures</source><translation>Figures</translation></message>
    <message><source>settings.figures.edition</source><translation>In use</translation></message>
    <message><source>settings.figures.over</source><translation>ended</translation></message>
    <message><source>settings.figures.shipped</source><translation>came with the program</translation></message>
    <message><source>settings.figures.signature</source><translation>Center's signature</translation></message>
    <message><source>settings.figures.signed</source><translation>correct</translation></message>
    <message><source>settings.figures.until</source><translation>until</translation></message>
    <message><source>settings.figures.valid</source><translation>Valid</translation></message>
    <message><source>settings.is_strong</source><translation>Stronger contrast</translation></message>
    <message><source>settings.is_strong.why</source><translation>Lines and letters stand out more</translation></message>
    <message><source>settings.keys.back</source><translation>back</translation></message>
    <message><source>settings.keys.more</source><translation>Press F1 on a screen to see its own keys.</translation></message>
    <message><source>settings.language</source><translation>Language</translation></message>
    <message><source>settings.language.en</source><translation>English</translation></message>
    <message><source>settings.language.ko</source><translation>한국어</translation></message>
    <message><source>settings.language.why</source><translation>Changes without a restart</translation></message>
    <message><source>settings.laptop</source><translation>This laptop</translation></message>
    <message><source>settings.laptop.cases</source><translation>Cases held</translation></message>
    <message><source>settings.laptop.contact</source><translation>Last contact</translation></message>
    <message numerus="yes"><source>settings.laptop.held</source><translation><numerusform>{n} case · {size} MB</numerusform><numerusform>{n} cases · {size} MB</numerusform></translation></message>
    <message numerus="yes"><source>settings.laptop.left</source><translation><numerusform>{n} day left</numerusform><numerusform>{n} days left</numerusform></translation></message>
    <message><source>settings.laptop.name</source><translation>Name</translation></message>
    <message><source>settings.laptop.never</source><translation>not yet</translation></message>
    <message><source>settings.laptop.owner</source><translation>Used by</translation></message>
    <message><source>settings.laptop.reached</source><translation>{day} {at}</translation></message>
    <message><source>settings.laptop.sealed</source><translation>Encrypted</translation></message>
    <message><source>settings.laptop.without</source><translation>Opens without contact</translation></message>
    <message><source>settings.laptop.without_end</source><translation>no time limit</translation></message>
    <message><source>settings.lock_after</source><translation>Lock by itself</translation></message>
    <message><source>settings.lock_after.why</source><translation>It locks when you are away. You are told 30 seconds before.</translation></message>
    <message numerus="yes"><source>settings.minutes</source><translation><numerusform>after {n} minute</numerusform><numerusform>after {n} minutes</numerusform></translation></message>
    <message><source>settings.money_unit</source><translation>Unit for amounts</translation></message>
    <message><source>settings.money_unit.man</source><translation>₩10k</translation></message>
    <message><source>settings.money_unit.why</source><translation>The field shows the unit you write in</translation></message>
    <message><source>settings.money_unit.won</source><translation>₩</translation></message>
    <message><source>settings.moves</source><translation>Less motion</translation></message>
    <message><source>settings.moves.why</source><translation>Nothing moves when the screen changes</translation></message>
    <message><source>settings.no_pin</source><translation>This computer has no safe place for secrets, so there is no PIN. Please open with your passphrase.</translation></message>
    <message><source>settings.off</source><translation>Off</translation></message>
    <message><source>settings.on</source><translation>On</translation></message>
    <message><source>settings.part.display</source><translation>Screen and text</translation></message>
    <message><source>settings.part.help</source><translation>Help</translation></message>
    <message><source>settings.part.keys</source><translation>Keys</translation></message>
    <message><source>settings.part.lock</source><translation>Lock</translation></message>
    <message><source>settings.part.privacy</source><translation>Privacy</translation></message>
    <message><source>settings.part.program</source><translation>This program</translation></message>
    <message><source>settings.part.sync</source><translation>Sync</translation></message>
    <message><source>settings.passphrase</source><translation>Change the passphrase</translation></message>
    <message><source>settings.passphrase.change</source><translation>Change passphrase</translation></message>
    <message><source>settings.passphrase.done</source><translation>The passphrase is changed. From now on the new one opens this laptop.</translation></message>
    <message><source>settings.passphrase.new</source><translation>New passphrase</translation></message>
    <message><source>settings.passphrase.present</source><translation>Present passphrase</translation></message>
    <message><source>settings.passphrase.present_missing</source><translation>Please type your present passphrase first.</translation></message>
    <message><source>settings.passphrase.why</source><translation>If you forget it, the Center restores it by telephone. Tell it to nobody.</translation></message>
    <message><source>settings.privacy.contact.why</source><translation>Written anew with every sync</translation></message>
    <message><source>settings.privacy.left.no_center</source><translation>There is no limit because this laptop is registered at no Center</translation></message>
    <message numerus="yes"><source>settings.privacy.left.why</source><translation><numerusform>After {n} day without contact records are closed. Unsent records stay.</numerusform><numerusform>After {n} days without contact records are closed. Unsent records stay.</numerusform></translation></message>
    <message><source>settings.privacy.outside</source><translation>What lies outside the encrypted file</translation></message>
    <message><source>settings.privacy.outside.keys</source><translation>**keys.json** – the locked key; of no use without the passphrase.</translation></message>
    <message><source>settings.privacy.outside.lock</source><translation>**lock.json** – your name and the laptop's, screen settings, numbers of today's visits and of unsent records</translation></message>
    <message><source>settings.privacy.outside.log</source><translation>**program.log** – where the program failed; nothing about households.</translation></message>
    <message><source>settings.privacy.outside.sealed</source><translation>**outbox.sealed** – a copy of unsent records that only the Center can open.</translation></message>
    <message><source>settings.privacy.outside.why</source><translation>Everything about households is inside the encrypted file and its copies (backups). Besides there is only this.</translation></message>
    <message><source>settings.privacy.rescue</source><translation>Take out</translation></message>
    <message><source>settings.privacy.rescue.none</source><translation>There are no unsent records to take out.</translation></message>
    <message><source>settings.privacy.rescue.title</source><translation>Take out unsent records</translation></message>
    <message numerus="yes"><source>settings.privacy.rescue.why</source><translation><numerusform>Puts {n} unsent change into one file that only the Center can open. For when there is no internet: take it to the Center.</numerusform><numerusform>Puts {n} unsent changes into one file that only the Center can open. For when there is no internet: take it to the Center.</numerusform></translation></message>
    <message><source>settings.program.advice</source><translation>This program gives estimates. The consultant judges, the district office decides.</translation></message>
    <message><source>settings.program.font</source><translation>The typeface is Pretendard GOV (SIL Open Font License 1.1).</translation></message>
    <message><source>settings.program.icons</source><translation>Icons are Lucide (ISC License, some MIT). Screens are made with Qt (LGPL 3.0).</translation></message>
    <message><source>settings.program.licence</source><translation>Anybody may use and change this program (Apache License 2.0).</translation></message>
    <message><source>settings.program.outside</source><translation>On the locked screen only your name, the laptop's name, these settings, the number of today's visits and of unsent records can be read.</translation></message>
    <message><source>settings.program.version</source><translation>Version {version}</translation></message>
    <message><source>settings.sample</source><translation>Abc</translation></message>
    <message><source>settings.size</source><translation>Text size</translation></message>
    <message><source>settings.size.why</source><translation>You see it at once</translation></message>
    <message><source>settings.sync_by_itself</source><translation>Send and receive by itself</translation></message>
    <message><source>settings.sync_by_itself.why</source><translation>Quietly every 15 minutes when there is internet. A case judged urgent is told to the Center at once even when this is off.</translation></message>
    <message><source>settings.theme</source><translation>Screen colour</translation></message>
    <message><source>settings.theme.dark</source><translation>Dark</translation></message>
    <message><source>settings.theme.light</source><translation>Light</translation></message>
    <message><source>settings.theme.system</source><translation>As the computer</translation></message>
    <message><source>settings.theme.why</source><translation>A dark screen is easier on the eyes in a dim room</translation></message>
    <message><source>settings.title</source><translation>Settings</translation></message>
    <message><source>standards.act.ask</source><translation>Go and ask</translation></message>
    <message><source>standards.act.estimate</source><translation>See the estimate</translation></message>
    <message><source>standards.area.care</source><translation>Care</translation></message>
    <message><source>standards.area.education</source><translation>Education</translation></message>
    <message><source>standards.area.health</source><translation>Health</translation></message>
    <message><source>standards.area.housing</source><translation>Housing</translation></message>
    <message><source>standards.area.income</source><translation>Income</translation></message>
    <message><source>standards.assumed</source><translation>By the assumptions: {level}</translation></message>
    <message><source>standards.city.care</source><translation>Whether care is of OECD average quality is about the whole city and cannot be seen in one home.</translation></message>
    <message><source>standards.city.education</source><translation>Whether schooling is of OECD average quality is about the whole city and cannot be seen in one home.</translation></message>
    <message><source>standards.city.health</source><translation>The decent level of health is about the whole city and cannot be seen in one home.</translation></message>
    <message><source>standards.distance.open</source><translation>Whether it is met is not known yet.</translation></message>
    <message><source>standards.distance.short</source><translation>{much} short of the standard.</translation></message>
    <message><source>standards.distance.spare</source><translation>{much} better than the standard.</translation></message>
    <message><source>standards.gap.assumed</source><translation>By the assumptions: {gap}</translation></message>
    <message><source>standards.gap.below</source><translation>Below the minimum.</translation></message>
    <message><source>standards.gap.not_met</source><translation>Not met: {standard}</translation></message>
    <message numerus="yes"><source>standards.gap.not_told</source><translation><numerusform>{n} answer decides it.</numerusform><numerusform>{n} answers decide it.</numerusform></translation></message>
    <message><source>standards.level.below_minimum</source><translation>Below the minimum</translation></message>
    <message><source>standards.level.decent_met</source><translation>Decent level met</translation></message>
    <message><source>standards.level.minimum_met</source><translation>Minimum met</translation></message>
    <message><source>standards.level.not_known</source><translation>To be checked</translation></message>
    <message><source>standards.measure.area</source><translation>home of {much}</translation></message>
    <message><source>standards.measure.care_cost</source><translation>care costs {much} a month</translation></message>
    <message><source>standards.measure.care_share</source><translation>care costs are {much} of income</translation></message>
    <message><source>standards.measure.income</source><translation>income {much} a month</translation></message>
    <message><source>standards.measure.minutes</source><translation>{much} to the nearest care</translation></message>
    <message><source>standards.measure.rent</source><translation>rent {much} a month (deposit included)</translation></message>
    <message><source>standards.measure.rent_share</source><translation>rent is {much} of income</translation></message>
    <message><source>standards.met.care_reached</source><translation>Nobody went without a doctor</translation></message>
    <message><source>standards.met.in_school</source><translation>No child is out of school</translation></message>
    <message><source>standards.met.may_learn</source><translation>No adult is kept from learning</translation></message>
    <message><source>standards.met.schooling_paid</source><translation>Nobody cut schooling for money</translation></message>
    <message><source>standards.next</source><translation>Next question: {question}</translation></message>
    <message><source>standards.not_met.care_reached</source><translation>Went without a doctor for money or distance</translation></message>
    <message><source>standards.not_met.in_school</source><translation>A child is out of school</translation></message>
    <message><source>standards.not_met.may_learn</source><translation>An adult wants to learn and cannot</translation></message>
    <message><source>standards.not_met.schooling_paid</source><translation>Schooling was cut for money</translation></message>
    <message numerus="yes"><source>standards.not_told</source><translation><numerusform>{n} answer not known</numerusform><numerusform>{n} answers not known</numerusform></translation></message>
    <message><source>standards.note.no_benefit</source><translation>No benefit is decided by these standards.</translation></message>
    <message><source>standards.note.reckoned</source><translation>Rent includes 4 % a year of the deposit; the area for four is shared out per person and compared for 3 to 5 persons only.</translation></message>
    <message><source>standards.range.between</source><translation>{low} to {high}</translation></message>
    <message><source>standards.range.from</source><translation>{low} or more</translation></message>
    <message><source>standards.summary</source><translation>Below the minimum: {below}. To be checked: {unknown}.</translation></message>
    <message><source>standards.unit.m2</source><translation>{amount} m²</translation></message>
    <message><source>standards.unit.minutes</source><translation>{amount} minutes</translation></message>
    <message><source>standards.unit.percent</source><translation>{amount} %</translation></message>
    <message><source>standards.unit.won</source><translation>{amount} won</translation></message>
    <message><source>standards.wording.area_decent</source><translation>Decent: home larger than {limit} m²</translation></message>
    <message><source>standards.wording.area_minimum</source><translation>Minimum: home larger than {limit} m²</translation></message>
    <message><source>standards.wording.care_cost</source><translation>Minimum: care costs at most {limit} % of income</translation></message>
    <message><source>standards.wording.care_near</source><translation>Decent: care within {limit} minutes of home</translation></message>
    <message><source>standards.wording.care_reached</source><translation>Minimum: nobody goes without medical care for money or distance</translation></message>
    <message><source>standards.wording.in_school</source><translation>Minimum: every child of school age is in school</translation></message>
    <message><source>standards.wording.income_decent</source><translation>Decent: above {limit} won a month (half of the median income)</translation></message>
    <message><source>standards.wording.income_minimum</source><translation>Minimum: {limit} won a month or more (the livelihood line stands in)</translation></message>
    <message><source>standards.wording.may_learn</source><translation>Decent: adults who want to learn can do so</translation></message>
    <message><source>standards.wording.rent_decent</source><translation>Decent: rent below {limit} % of income</translation></message>
    <message><source>standards.wording.rent_minimum</source><translation>Minimum: rent below {limit} % of income</translation></message>
    <message><source>standards.wording.schooling_paid</source><translation>Minimum: nobody's schooling is cut for money</translation></message>
    <message><source>store.already_open</source><translation>This program is already open in another window. Please close that window, then open it again.</translation></message>
    <message><source>store.damaged</source><translation>The record file cannot be read. It was left as it is. Please call a welfare manager.</translation></message>
    <message><source>store.disk_full</source><translation>There is no room left on this laptop. What was written is safe. Remove some files and saving goes on.</translation></message>
    <message><source>store.engine_unsound</source><translation>The storage engine is too old to be safe ({version}). Please install the new program.</translation></message>
    <message><source>store.file_already_there</source><translation>There is already a record file here; it was left as it is. Please call your welfare manager.</translation></message>
    <message><source>store.file_missing</source><translation>The record file is not there. If it was moved, please put it back and open again.</translation></message>
    <message><source>store.keys_already_there</source><translation>This folder already has a key file. Please restart the program and type your passphrase.</translation></message>
    <message><source>store.keys_missing</source><translation>The key file is missing. Please tell your welfare manager.</translation></message>
    <message><source>store.keys_unreadable</source><translation>The key file cannot be read. Please tell your welfare manager.</translation></message>
    <message><source>store.newer_than_program</source><translation>These records were made by a newer program. Please update the program, then open them. Nothing was altered.</translation></message>
    <message><source>store.no_cipher</source><translation>The file was not opened because encryption is missing. Please install the program again.</translation></message>
    <message><source>store.not_encrypted</source><translation>The record file is not encrypted, so it was not opened. Please call a welfare manager.</translation></message>
    <message><source>store.pack_altered</source><translation>The new reference figures differ from what was signed. The present ones stay in use.</translation></message>
    <message><source>store.pack_needs_newer_program</source><translation>The new reference figures need program {version} or newer. The present ones stay in use.</translation></message>
    <message><source>store.pack_not_signed</source><translation>The new reference figures are not signed by the Center. The present ones stay in use.</translation></message>
    <message><source>store.pack_older</source><translation>The reference figures sent ({edition}) are not newer than the present ones, which stay in use.</translation></message>
    <message><source>store.pack_unfit</source><translation>The new reference figures cannot be used; the present ones stay in use. {what}</translation></message>
    <message><source>store.passphrase_too_weak</source><translation>The passphrase is too weak. Add more words.</translation></message>
    <message><source>store.pin_gone</source><translation>There is no PIN for today. Please use the passphrase.</translation></message>
    <message><source>store.pin_needs_keyring</source><translation>A PIN cannot be used on this laptop. Please use the passphrase.</translation></message>
    <message><source>store.pin_wrong_form</source><translation>Please make a PIN of at least {least} digits.</translation></message>
    <message><source>store.strength.fair</source><translation>Fair. One more word makes it better.</translation></message>
    <message><source>store.strength.few_signs</source><translation>Many characters repeat. Add other words.</translation></message>
    <message><source>store.strength.good</source><translation>A good passphrase.</translation></message>
    <message><source>store.strength.only_digits</source><translation>Digits alone are weak. Add some words.</translation></message>
    <message><source>store.strength.too_common</source><translation>These are common words. Add others of your own.</translation></message>
    <message><source>store.strength.too_short</source><translation>Too short. Use at least {least} characters.</translation></message>
    <message><source>store.wait_before_trying</source><translation>Wrong several times. Try again in {seconds} seconds. Nothing is erased.</translation></message>
    <message numerus="yes"><source>store.wrong_passphrase</source><translation><numerusform>The passphrase is not right. {n} try left.</numerusform><numerusform>The passphrase is not right. {n} tries left.</numerusform></translation></message>
    <message numerus="yes"><source>store.wrong_pin</source><translation><numerusform>The PIN is not right. {n} try left.</numerusform><numerusform>The PIN is not right. {n} tries left.</numerusform></translation></message>
    <message><source>support.gaps</source><translation>Not asked yet: {what}</translation></message>
    <message><source>support.none</source><translation>No support is known yet</translation></message>
    <message><source>support.none.text</source><translation>It appears here once asked on a visit.</translation></message>
    <message numerus="yes"><source>support.spoken</source><translation><numerusform>{n} support: {all}</numerusform><numerusform>{n} supports: {all}</numerusform></translation></message>
    <message><source>support.told_us</source><translation>Told us {day}</translation></message>
    <message><source>support.us</source><translation>Our visits</translation></message>
    <message><source>support.visited</source><translation>Last visit {day}</translation></message>
    <message><source>sync.act.case</source><translation>See case</translation></message>
    <message><source>sync.act.compare</source><translation>Compare</translation></message>
    <message><source>sync.act.give_up</source><translation>Stop</translation></message>
    <message><source>sync.act.go_on</source><translation>Go on sending</translation></message>
    <message><source>sync.act.leave</source><translation>Close and go on sending</translation></message>
    <message><source>sync.act.pause</source><translation>Pause</translation></message>
    <message><source>sync.act.start</source><translation>Send and receive</translation></message>
    <message><source>sync.as_it_stands</source><translation>As it stands on this laptop</translation></message>
    <message><source>sync.bad_address</source><translation>This is not an address of a Center. Please write it like center.example:8443.</translation></message>
    <message><source>sync.bad_authority</source><translation>The Center's certificate cannot be read. Please call your welfare manager.</translation></message>
    <message><source>sync.bad_enrol_code</source><translation>This is not an enrolment code. It has six groups of four characters; please write it again.</translation></message>
    <message numerus="yes"><source>sync.card.conflicts</source><translation><numerusform>{n} record differs</numerusform><numerusform>{n} records differ</numerusform></translation></message>
    <message numerus="yes"><source>sync.card.held</source><translation><numerusform>{n} record held by the Center</numerusform><numerusform>{n} records held by the Center</numerusform></translation></message>
    <message numerus="yes"><source>sync.card.new_cases</source><translation><numerusform>{n} new case</numerusform><numerusform>{n} new cases</numerusform></translation></message>
    <message><source>sync.card.urgent</source><translation>Urgent</translation></message>
    <message><source>sync.card.visits</source><translation>Visits of today</translation></message>
    <message><source>sync.card.written</source><translation>Written today</translation></message>
    <message><source>sync.case_gone</source><translation>A case no longer here</translation></message>
    <message><source>sync.center_busy</source><translation>The Center is busy. Please try again in a while.</translation></message>
    <message><source>sync.center_restored</source><translation>The Center asks for old records again, and not all of them are on this laptop any more. Please tell the Center.</translation></message>
    <message><source>sync.center_too_old</source><translation>The Center's program is older than the one on this laptop. Your records stay on this laptop and are sent once the Center has the new program. Please tell the Center.</translation></message>
    <message numerus="yes"><source>sync.clock_fast</source><translation><numerusform>This laptop's clock is {n} minute ahead of the Center's. Your records are fine. Please set the clock.</numerusform><numerusform>This laptop's clock is {n} minutes ahead of the Center's. Your records are fine. Please set the clock.</numerusform></translation></message>
    <message numerus="yes"><source>sync.clock_slow</source><translation><numerusform>This laptop's clock is {n} minute behind the Center's. Your records are fine. Please set the clock.</numerusform><numerusform>This laptop's clock is {n} minutes behind the Center's. Your records are fine. Please set the clock.</numerusform></translation></message>
    <message><source>sync.code_of_another_center</source><translation>The enrolment code does not belong to the Center at this address. Nothing was sent. Please check code and address.</translation></message>
    <message><source>sync.code_used</source><translation>The enrolment code was used already or has expired. Please ask the Center for a new one.</translation></message>
    <message><source>sync.connection_lost</source><translation>The connection broke off. Nothing is lost. Please try again.</translation></message>
    <message><source>sync.copied_laptop</source><translation>Copies of this laptop have synced several times. Nothing is lost. Please tell the Center.</translation></message>
    <message><source>sync.count</source><translation>{done} / {total}</translation></message>
    <message numerus="yes"><source>sync.differ</source><translation><numerusform>{n} place differs</numerusform><numerusform>{n} places differ</numerusform></translation></message>
    <message><source>sync.ended</source><translation>The sync has ended</translation></message>
    <message numerus="yes"><source>sync.files_left</source><translation><numerusform>Sending photos and files, {n} left</numerusform><numerusform>Sending photos and files, {n} left</numerusform></translation></message>
    <message><source>sync.given_up</source><translation>Sending was stopped. The rest goes out next time.</translation></message>
    <message><source>sync.group.access</source><translation>Access log</translation></message>
    <message><source>sync.group.answers</source><translation>Answers</translation></message>
    <message><source>sync.group.consent</source><translation>Consents</translation></message>
    <message><source>sync.group.estimate</source><translation>Estimates</translation></message>
    <message><source>sync.group.household</source><translation>Household</translation></message>
    <message><source>sync.group.note</source><translation>Notes and to-dos</translation></message>
    <message><source>sync.group.visit</source><translation>Visit records</translation></message>
    <message><source>sync.head.held</source><translation>Held</translation></message>
    <message><source>sync.head.sent</source><translation>Sent</translation></message>
    <message><source>sync.head.waiting</source><translation>Waiting</translation></message>
    <message><source>sync.head.written</source><translation>Written</translation></message>
    <message><source>sync.held.declined</source><translation>A welfare manager decided not to apply it. It stays at the Center.</translation></message>
    <message><source>sync.held.invalid</source><translation>The Center could not read it, so a welfare manager looks at it.</translation></message>
    <message><source>sync.held.no_access</source><translation>The case is not yours now, so a welfare manager decides.</translation></message>
    <message><source>sync.held.other</source><translation>The Center keeps it. Please ask the Center why.</translation></message>
    <message><source>sync.held.schema</source><translation>The Center does not know this form of record yet and keeps it.</translation></message>
    <message><source>sync.held.unknown_stream</source><translation>The Center has no such case, so a welfare manager decides.</translation></message>
    <message><source>sync.laptop_locked</source><translation>The Center has locked this laptop. Unsent records are not erased. Please call your welfare manager.</translation></message>
    <message><source>sync.laptop_revoked</source><translation>The Center has switched this laptop off. Unsent records are kept. Please call the Center.</translation></message>
    <message><source>sync.laptop_wiped</source><translation>All records on this laptop were erased as the Center ordered. Please ask your welfare manager.</translation></message>
    <message><source>sync.last</source><translation>last contact {day} {at}</translation></message>
    <message numerus="yes"><source>sync.left</source><translation><numerusform>{n} case that is no longer yours was removed from this laptop.</numerusform><numerusform>{n} cases that are no longer yours were removed from this laptop.</numerusform></translation></message>
    <message><source>sync.line.contact</source><translation>Connection</translation></message>
    <message><source>sync.line.pull</source><translation>Receive</translation></message>
    <message><source>sync.line.push</source><translation>Send</translation></message>
    <message><source>sync.line.settle</source><translation>Tidy up</translation></message>
    <message><source>sync.mark.connecting</source><translation>Connecting</translation></message>
    <message><source>sync.mark.offline</source><translation>No connection</translation></message>
    <message><source>sync.mark.receiving</source><translation>Receiving</translation></message>
    <message><source>sync.mark.sending</source><translation>Sending {done} / {total}</translation></message>
    <message><source>sync.mark.trouble</source><translation>Please look at the sync</translation></message>
    <message><source>sync.may_break</source><translation>**It may break off.** The sync goes on from where it stopped. Records stay on this laptop after the Center has them.</translation></message>
    <message><source>sync.new</source><translation>All news from the Center is here. Everything is up to date.</translation></message>
    <message><source>sync.no_center_there</source><translation>Something other than the Center answers at this address. Nothing was taken in. Please check the address and the internet connection.</translation></message>
    <message><source>sync.no_connection</source><translation>The Center cannot be reached. Please check the internet and the Center's address. What you wrote is safe on this laptop.</translation></message>
    <message><source>sync.no_hurry</source><translation>No hurry. Until it is settled, estimates reckon between both values.</translation></message>
    <message><source>sync.none.text</source><translation>What you write on a visit is kept here at once. When the Center has it, its time stands here.</translation></message>
    <message><source>sync.none.title</source><translation>Nothing written today yet</translation></message>
    <message><source>sync.not_enrolled</source><translation>This laptop is not enrolled at a Center yet. Please enrol it first.</translation></message>
    <message><source>sync.not_new</source><translation>News from the Center is not all here yet.</translation></message>
    <message><source>sync.not_safe</source><translation>Some records are not sent yet.</translation></message>
    <message><source>sync.not_understood</source><translation>The message between laptop and Center cannot be read ({message}). Nothing was taken in. Please try later, and call your welfare manager if it happens again.</translation></message>
    <message><source>sync.not_yet_asked</source><translation>News from the Center comes after sending.</translation></message>
    <message><source>sync.not_yet_new</source><translation>Receiving news from the Center.</translation></message>
    <message><source>sync.not_yet_safe</source><translation>Sending. If you close now, the rest goes out next time.</translation></message>
    <message numerus="yes"><source>sync.now.received</source><translation><numerusform>{n} new record · {done} of {total} cases</numerusform><numerusform>{n} new records · {done} of {total} cases</numerusform></translation></message>
    <message><source>sync.now.sending</source><translation>Now: {what}</translation></message>
    <message><source>sync.now.stopping</source><translation>Stopping after what is being sent now</translation></message>
    <message><source>sync.order_not_believed</source><translation>An order came that is not from this Center. Nothing was done. Please tell your welfare manager.</translation></message>
    <message numerus="yes"><source>sync.paused</source><translation><numerusform>Paused after {done} of {n} record</numerusform><numerusform>Paused after {done} of {n} records</numerusform></translation></message>
    <message><source>sync.paused_before</source><translation>Paused before sending</translation></message>
    <message numerus="yes"><source>sync.photos_left</source><translation><numerusform>{n} photo or file left to send</numerusform><numerusform>{n} photos and files left to send</numerusform></translation></message>
    <message><source>sync.program_too_old</source><translation>This program is too old to receive. What you wrote can still be sent. Please install the new version.</translation></message>
    <message numerus="yes"><source>sync.receipt</source><translation><numerusform>Written today {n} record = sent {sent} + waiting {waiting} + held {held}</numerusform><numerusform>Written today {n} records = sent {sent} + waiting {waiting} + held {held}</numerusform></translation></message>
    <message><source>sync.receipt_differs</source><translation>The Center and this laptop count differently. Everything is still on this laptop. Please tell the Center.</translation></message>
    <message numerus="yes"><source>sync.received</source><translation><numerusform>{n} received</numerusform><numerusform>{n} received</numerusform></translation></message>
    <message><source>sync.refused</source><translation>The Center did not take the request ({code} {status}). Nothing is lost.</translation></message>
    <message><source>sync.safe</source><translation>All you wrote has arrived. You may close the laptop.</translation></message>
    <message><source>sync.sealed</source><translation>Sent encrypted</translation></message>
    <message><source>sync.share</source><translation>{percent}% sent</translation></message>
    <message numerus="yes"><source>sync.share.counts</source><translation><numerusform>{done} of {n} record</numerusform><numerusform>{done} of {n} records</numerusform></translation></message>
    <message><source>sync.share.nothing</source><translation>Nothing to send</translation></message>
    <message numerus="yes"><source>sync.share.waiting</source><translation><numerusform>{n} record to send</numerusform><numerusform>{n} records to send</numerusform></translation></message>
    <message><source>sync.sign_in_needed</source><translation>The Center does not accept this laptop's signature. What you wrote is safe. Please call the Center.</translation></message>
    <message><source>sync.silent</source><translation>The Center does not answer. Nothing is lost. Please try again in a while.</translation></message>
    <message><source>sync.size.kb</source><translation>{size} KB</translation></message>
    <message><source>sync.size.mb</source><translation>{size} MB</translation></message>
    <message><source>sync.size.of_kb</source><translation>{done} / {size} KB</translation></message>
    <message><source>sync.size.of_mb</source><translation>{done} / {size} MB</translation></message>
    <message><source>sync.state.sending</source><translation>Sending</translation></message>
    <message><source>sync.state.sent</source><translation>Sent</translation></message>
    <message><source>sync.state.waiting</source><translation>Waiting</translation></message>
    <message><source>sync.step.contact</source><translation>Connecting to the Center</translation></message>
    <message><source>sync.step.done</source><translation>Finished</translation></message>
    <message><source>sync.step.leave</source><translation>Putting away cases that are no longer yours</translation></message>
    <message><source>sync.step.manifest</source><translation>Looking for news</translation></message>
    <message><source>sync.step.packs</source><translation>Receiving new reference figures</translation></message>
    <message><source>sync.step.pull</source><translation>Receiving new records</translation></message>
    <message><source>sync.step.push</source><translation>Sending what you wrote</translation></message>
    <message><source>sync.tile.conflicts</source><translation>records that differ</translation></message>
    <message numerus="yes"><source>sync.tile.figures</source><translation><numerusform>new figures · {done} of {n} case reckoned again</numerusform><numerusform>new figures · {done} of {n} cases reckoned again</numerusform></translation></message>
    <message><source>sync.tile.held</source><translation>held by the Center</translation></message>
    <message><source>sync.tile.new_cases</source><translation>new cases</translation></message>
    <message><source>sync.tile.sent</source><translation>records sent today</translation></message>
    <message><source>sync.title</source><translation>Sending today's records to the Center</translation></message>
    <message><source>sync.too_many_tries</source><translation>There were too many tries. Please try again in a while.</translation></message>
    <message><source>sync.took</source><translation>took {time}</translation></message>
    <message numerus="yes"><source>sync.took_seconds</source><translation><numerusform>took {n} second</numerusform><numerusform>took {n} seconds</numerusform></translation></message>
    <message numerus="yes"><source>sync.trouble.cut</source><translation><numerusform>{done} of {n} record has arrived</numerusform><numerusform>{done} of {n} records have arrived</numerusform></translation></message>
    <message><source>sync.trouble.cut_receiving</source><translation>All you wrote has arrived; receiving was cut</translation></message>
    <message><source>sync.trouble.offline</source><translation>The Center was not reached</translation></message>
    <message><source>sync.trouble.revoked</source><translation>The Center has switched this laptop off</translation></message>
    <message><source>sync.trouble.stopped</source><translation>The sync stopped</translation></message>
    <message><source>sync.trouble.store</source><translation>This laptop cannot keep what comes</translation></message>
    <message><source>sync.urgent_waits</source><translation>The Center does not know yet</translation></message>
    <message><source>sync.visit_at</source><translation>The Center had it {day} {at}</translation></message>
    <message numerus="yes"><source>sync.visit_counts</source><translation><numerusform>{sent} of {n} record sent, {waiting} waiting</numerusform><numerusform>{sent} of {n} records sent, {waiting} waiting</numerusform></translation></message>
    <message numerus="yes"><source>sync.visit_held</source><translation><numerusform>{n} record held</numerusform><numerusform>{n} records held</numerusform></translation></message>
    <message><source>sync.visit_open</source><translation>not finished yet</translation></message>
    <message><source>sync.visit_waits</source><translation>Waits on this laptop</translation></message>
    <message numerus="yes"><source>sync.waiting_others</source><translation><numerusform>{n} record of another day waits too</numerusform><numerusform>{n} records of other days wait too</numerusform></translation></message>
    <message><source>sync.wrong_certificate</source><translation>The certificate at this address is not our Center's. Nothing was sent. Please tell the Center.</translation></message>
    <message numerus="yes"><source>time.days</source><translation><numerusform>{n} day</numerusform><numerusform>{n} days</numerusform></translation></message>
    <message><source>time.hours</source><translation>{hours} h</translation></message>
    <message><source>time.hours_minutes</source><translation>{hours} h {minutes} min</translation></message>
    <message><source>time.minutes</source><translation>{minutes} min</translation></message>
    <message><source>timeline.kind.all</source><translation>All</translation></message>
    <message><source>timeline.kind.consent</source><translation>Consents</translation></message>
    <message><source>timeline.kind.note</source><translation>Notes</translation></message>
    <message><source>timeline.kind.visit</source><translation>Visits</translation></message>
    <message><source>today.act.go_on</source><translation>Continue</translation></message>
    <message><source>today.act.look</source><translation>View</translation></message>
    <message><source>today.act.missed</source><translation>Not met</translation></message>
    <message><source>today.act.plan</source><translation>Schedule</translation></message>
    <message><source>today.act.preview</source><translation>Preview</translation></message>
    <message><source>today.act.receive</source><translation>Receive now</translation></message>
    <message><source>today.act.send</source><translation>Send</translation></message>
    <message><source>today.act.start</source><translation>Start visit</translation></message>
    <message><source>today.alert.apply_by</source><translation>{programme}: apply by {day}</translation></message>
    <message><source>today.alert.apply_from</source><translation>{programme} can be applied for</translation></message>
    <message><source>today.alert.begins</source><translation>{programme} from {day}</translation></message>
    <message><source>today.alert.consent_ends</source><translation>consent ends {when}</translation></message>
    <message><source>today.alert.consent_over</source><translation>consent has ended</translation></message>
    <message><source>today.alert.differs</source><translation>records differ</translation></message>
    <message><source>today.alert.done</source><translation>Done</translation></message>
    <message><source>today.alert.done_for</source><translation>Done, {what}</translation></message>
    <message><source>today.alert.due</source><translation>by {day} · {when}</translation></message>
    <message><source>today.alert.ended</source><translation>Written down as done.</translation></message>
    <message><source>today.alert.ends</source><translation>{programme} until {day}</translation></message>
    <message numerus="yes"><source>today.alert.many</source><translation><numerusform>{what} — {n} household</numerusform><numerusform>{what} — {n} households</numerusform></translation></message>
    <message><source>today.alert.meeting</source><translation>case meeting</translation></message>
    <message><source>today.alert.missed</source><translation>visit did not take place</translation></message>
    <message><source>today.alert.newborn</source><translation>{name} was born</translation></message>
    <message><source>today.alert.plan</source><translation>service plan</translation></message>
    <message><source>today.alert.second.benefit</source><translation>{when} · An estimate; the district office decides.</translation></message>
    <message><source>today.alert.second.consent_ends</source><translation>Until {day}. Ask again at the next visit.</translation></message>
    <message><source>today.alert.second.consent_over</source><translation>Ended {day}. Ask again before writing.</translation></message>
    <message><source>today.alert.second.differs</source><translation>No hurry. Until it is settled, estimates reckon between both.</translation></message>
    <message><source>today.alert.second.missed</source><translation>planned for {day} · {when}</translation></message>
    <message><source>today.alert.second.newborn</source><translation>Everybody is visited once by {day}.</translation></message>
    <message><source>today.alert.second.turned</source><translation>On {day}. Everybody is visited once then.</translation></message>
    <message><source>today.alert.survey</source><translation>survey of needs and crisis</translation></message>
    <message><source>today.alert.title</source><translation>{name} — {what}</translation></message>
    <message><source>today.alert.turned</source><translation>{name} turned {years}</translation></message>
    <message><source>today.alerts</source><translation>Needs attention</translation></message>
    <message><source>today.alerts.all</source><translation>See all</translation></message>
    <message numerus="yes"><source>today.alerts.count</source><translation><numerusform>{n}</numerusform><numerusform>{n}</numerusform></translation></message>
    <message><source>today.alerts.none</source><translation>Nothing needs attention now.</translation></message>
    <message><source>today.alerts.reading</source><translation>Reading.</translation></message>
    <message><source>today.bring</source><translation>Bring: {what}</translation></message>
    <message><source>today.consent</source><translation>Consent valid</translation></message>
    <message><source>today.consent_needed</source><translation>Consent needed</translation></message>
    <message><source>today.consent_until</source><translation>Consent valid to {until}</translation></message>
    <message numerus="yes"><source>today.done_of</source><translation><numerusform>{done} of {n} visit done</numerusform><numerusform>{done} of {n} visits done</numerusform></translation></message>
    <message numerus="yes"><source>today.drafts</source><translation><numerusform>{n} field being typed</numerusform><numerusform>{n} fields being typed</numerusform></translation></message>
    <message><source>today.due</source><translation>Due for a visit</translation></message>
    <message><source>today.due.head.last</source><translation>Last visit</translation></message>
    <message><source>today.due.head.name</source><translation>Name</translation></message>
    <message><source>today.due.head.next</source><translation>Next visit</translation></message>
    <message><source>today.due.head.place</source><translation>Home</translation></message>
    <message><source>today.due.head.what</source><translation>Needs attention</translation></message>
    <message numerus="yes"><source>today.due.mine</source><translation><numerusform>My cases {n}</numerusform><numerusform>My cases {n}</numerusform></translation></message>
    <message><source>today.due.none</source><translation>Nobody is due this week.</translation></message>
    <message numerus="yes"><source>today.due.week</source><translation><numerusform>This week {n}</numerusform><numerusform>This week {n}</numerusform></translation></message>
    <message><source>today.empty.act</source><translation>See cases</translation></message>
    <message><source>today.empty.no_cases</source><translation>No cases here yet. Please receive your cases from the Center.</translation></message>
    <message><source>today.empty.text</source><translation>You can plan a visit from a case or finish a record.</translation></message>
    <message><source>today.empty.title</source><translation>No visits today</translation></message>
    <message><source>today.finished</source><translation>Visit done</translation></message>
    <message><source>today.first</source><translation>First visit</translation></message>
    <message><source>today.form.apply</source><translation>{name} form</translation></message>
    <message><source>today.form.consent</source><translation>consent form</translation></message>
    <message numerus="yes"><source>today.form.more</source><translation><numerusform>{forms} and {n} more</numerusform><numerusform>{forms} and {n} more</numerusform></translation></message>
    <message><source>today.keys.act</source><translation>start or open</translation></message>
    <message><source>today.keys.choose</source><translation>choose</translation></message>
    <message><source>today.keys.move</source><translation>reorder</translation></message>
    <message><source>today.keys.plan</source><translation>schedule</translation></message>
    <message><source>today.keys.send</source><translation>send</translation></message>
    <message><source>today.last_reached</source><translation>Last contact: {day} {at}</translation></message>
    <message numerus="yes"><source>today.later</source><translation><numerusform>{n} question to ask later</numerusform><numerusform>{n} questions to ask later</numerusform></translation></message>
    <message><source>today.never_reached</source><translation>The Center has not been reached yet.</translation></message>
    <message numerus="yes"><source>today.new</source><translation><numerusform>{n} new case</numerusform><numerusform>{n} new cases</numerusform></translation></message>
    <message><source>today.new.arrived</source><translation>arrived {day}</translation></message>
    <message><source>today.no_time</source><translation>No time</translation></message>
    <message><source>today.not_sent</source><translation>Not sent yet</translation></message>
    <message><source>today.not_written</source><translation>Could not be written down</translation></message>
    <message numerus="yes"><source>today.notice.away</source><translation><numerusform>No contact with the Center for {n} day. Please connect soon. What you wrote is safe.</numerusform><numerusform>No contact with the Center for {n} days. Please connect soon. What you wrote is safe.</numerusform></translation></message>
    <message><source>today.notice.fast</source><translation>The laptop's clock is {by} fast. Visit times may be wrong, so please set it. You can start visits.</translation></message>
    <message><source>today.notice.never</source><translation>No data from the Center yet. You can work with what is here.</translation></message>
    <message><source>today.notice.old</source><translation>Nothing received today. Working with the data of {day} {at}.</translation></message>
    <message><source>today.notice.slow</source><translation>The laptop's clock is {by} slow. Visit times may be wrong, so please set it. You can start visits.</translation></message>
    <message><source>today.order.by_time</source><translation>By time</translation></message>
    <message><source>today.order.hint</source><translation>In the order you set.</translation></message>
    <message numerus="yes"><source>today.order.moved</source><translation><numerusform>{name}: moved to place {n}.</numerusform><numerusform>{name}: moved to place {n}.</numerusform></translation></message>
    <message><source>today.received</source><translation>The Center has it</translation></message>
    <message><source>today.some_day</source><translation>another day</translation></message>
    <message><source>today.step.receive</source><translation>Data received</translation></message>
    <message><source>today.step.send</source><translation>Send</translation></message>
    <message numerus="yes"><source>today.todos</source><translation><numerusform>{n} thing to do</numerusform><numerusform>{n} things to do</numerusform></translation></message>
    <message><source>today.together</source><translation>Visit together</translation></message>
    <message><source>today.unfinished</source><translation>Unfinished record</translation></message>
    <message><source>today.unfinished_visit</source><translation>{name}, visit of {day}</translation></message>
    <message numerus="yes"><source>today.unsent</source><translation><numerusform>{n} record not sent</numerusform><numerusform>{n} records not sent</numerusform></translation></message>
    <message><source>today.visit_record</source><translation>Visit record, {name}</translation></message>
    <message><source>today.with</source><translation>with {names}</translation></message>
    <message><source>together.a_month</source><translation>A month, you can probably receive</translation></message>
    <message><source>together.back</source><translation>Back</translation></message>
    <message><source>together.esc</source><translation>back to the consultation; after 2 minutes the passphrase is asked.</translation></message>
    <message><source>together.esc_asks</source><translation>back to the consultation; the passphrase is asked.</translation></message>
    <message numerus="yes"><source>together.further</source><translation><numerusform>{n} more: {what}</numerusform><numerusform>{n} more: {what}</numerusform></translation></message>
    <message><source>together.hand</source><translation>Hand over the laptop</translation></message>
    <message><source>together.handed</source><translation>Handed over · the passphrase is asked</translation></message>
    <message><source>together.hidden</source><translation>Notes, crisis and debts are hidden</translation></message>
    <message><source>together.less</source><translation>at least about {amount}</translation></message>
    <message><source>together.more</source><translation>at most about {amount}</translation></message>
    <message><source>together.next</source><translation>You apply at your community center. We give you a sheet.</translation></message>
    <message><source>together.next_at</source><translation>You apply at the {dong} community center. We give you a sheet.</translation></message>
    <message><source>together.no_case</source><translation>Please open a household first.</translation></message>
    <message><source>together.nothing_kept</source><translation>You can view it together once the consent is given and answers are kept.</translation></message>
    <message><source>together.paper</source><translation>Give the sheet</translation></message>
    <message><source>together.then</source><translation>What comes next</translation></message>
    <message><source>together.title</source><translation>A view together with {name}</translation></message>
    <message><source>together.who</source><translation>Who decides?</translation></message>
    <message><source>together.who_text</source><translation>This is an estimate. After you apply, the district office decides, usually within 30 days.</translation></message>
    <message><source>together.why</source><translation>Why is there a range?</translation></message>
    <message><source>together.why_text</source><translation>Some things differ from month to month or are not yet checked. With the answers the range narrows.</translation></message>
    <message><source>together.window</source><translation>View together</translation></message>
    <message><source>training.console</source><translation>Console of the welfare managers (browser): {address} · user {name} · password {password} · the browser asks once about the training certificate of this computer.</translation></message>
    <message><source>training.left</source><translation>Left: {path}</translation></message>
    <message><source>training.look</source><translation>Look here: {folder}</translation></message>
    <message><source>training.no_display</source><translation>There is no display, so the same program plays the day offscreen.</translation></message>
    <message><source>training.passphrase</source><translation>Passphrase of the training laptop: {passphrase}</translation></message>
    <message><source>unlock.all_sent</source><translation>**All sent** to the Center on {day} at {at}.</translation></message>
    <message><source>unlock.call</source><translation>If you need help, call your welfare manager at the Center.</translation></message>
    <message><source>unlock.conceal</source><translation>Hide</translation></message>
    <message><source>unlock.encrypted</source><translation>All records are encrypted; a lost laptop cannot be read.</translation></message>
    <message><source>unlock.first</source><translation>The first is at {at}. Names and addresses show after unlocking.</translation></message>
    <message><source>unlock.forgotten</source><translation>I forgot my passphrase</translation></message>
    <message><source>unlock.hangul</source><translation>**Hangul was typed.** If your passphrase is in Latin letters, press the Han/Eng key.</translation></message>
    <message><source>unlock.hello</source><translation>Hello, {name}</translation></message>
    <message><source>unlock.hello_nobody</source><translation>Hello</translation></message>
    <message><source>unlock.kept_here</source><translation>What you wrote is safe on this laptop.</translation></message>
    <message><source>unlock.keys.open</source><translation>unlock</translation></message>
    <message><source>unlock.names_later</source><translation>Names and addresses show after unlocking.</translation></message>
    <message><source>unlock.next_waits</source><translation>Another wrong try means another wait. Nothing is erased.</translation></message>
    <message><source>unlock.no_visits</source><translation>No visits planned today.</translation></message>
    <message><source>unlock.offline</source><translation>You can unlock and work without internet.</translation></message>
    <message><source>unlock.open</source><translation>Unlock</translation></message>
    <message><source>unlock.opening</source><translation>Unlocking</translation></message>
    <message><source>unlock.others</source><translation>Other consultant</translation></message>
    <message><source>unlock.passphrase</source><translation>Passphrase</translation></message>
    <message><source>unlock.pin</source><translation>PIN</translation></message>
    <message><source>unlock.pin_later</source><translation>A PIN can be made after today's first unlock</translation></message>
    <message><source>unlock.pin_open</source><translation>Unlock by PIN</translation></message>
    <message><source>unlock.recover.again</source><translation>New passphrase again</translation></message>
    <message><source>unlock.recover.code</source><translation>Recovery code, 26 characters</translation></message>
    <message><source>unlock.recover.differ</source><translation>The two passphrases differ. Please type it again.</translation></message>
    <message><source>unlock.recover.new</source><translation>New passphrase</translation></message>
    <message><source>unlock.recover.set</source><translation>Unlock with the new passphrase</translation></message>
    <message><source>unlock.recover.text</source><translation>Call your welfare manager at the Center. After checking that it is you, they read out a recovery code. It works once. Unsent records are kept.</translation></message>
    <message><source>unlock.recover.title</source><translation>Set a new passphrase</translation></message>
    <message><source>unlock.rescue</source><translation>Take out unsent records</translation></message>
    <message><source>unlock.show</source><translation>Show</translation></message>
    <message><source>unlock.size</source><translation>Text size **{size}**</translation></message>
    <message><source>unlock.this_laptop</source><translation>Registered on this laptop</translation></message>
    <message><source>unlock.to_dark</source><translation>Dark screen</translation></message>
    <message><source>unlock.to_english</source><translation>English</translation></message>
    <message><source>unlock.to_korean</source><translation>한국어</translation></message>
    <message><source>unlock.to_light</source><translation>Light screen</translation></message>
    <message><source>unlock.tries_left</source><translation>After five wrong tries there is a one-minute wait. **{left}** left now.</translation></message>
    <message><source>unlock.unsaved</source><translation>Your last answers are saved as soon as the disk has room, so please keep the program open.</translation></message>
    <message numerus="yes"><source>unlock.unsent</source><translation><numerusform>{n} unsent record is safe on this laptop.</numerusform><numerusform>{n} unsent records are safe on this laptop.</numerusform></translation></message>
    <message numerus="yes"><source>unlock.visits</source><translation><numerusform>{n} visit today.</numerusform><numerusform>{n} visits today.</numerusform></translation></message>
    <message><source>unlock.visits_unknown</source><translation>Today's visits show after unlocking.</translation></message>
    <message><source>unlock.waiting</source><translation>Try again in **{time}**. Nothing is erased.</translation></message>
    <message><source>unlock.whose</source><translation>Registered on this laptop · {laptop}</translation></message>
    <message><source>unsaved.lose</source><translation>Close without saving</translation></message>
    <message><source>unsaved.stay</source><translation>Keep it open and wait</translation></message>
    <message><source>unsaved.text</source><translation>There is no room left on this laptop, so your last answers are only inside this program. If you close now, they are lost. Remove some files and they are saved at once.</translation></message>
    <message><source>unsaved.title</source><translation>Some answers are not saved yet</translation></message>
    <message><source>visit.add_member</source><translation>Add a person</translation></message>
    <message><source>visit.add_row.debt</source><translation>Add a debt</translation></message>
    <message><source>visit.add_row.obligor</source><translation>Add a relative elsewhere</translation></message>
    <message><source>visit.add_row.vehicle</source><translation>Add a vehicle</translation></message>
    <message><source>visit.all</source><translation>All</translation></message>
    <message><source>visit.ask_like_this</source><translation>Ask like this</translation></message>
    <message><source>visit.assumed_none</source><translation>taken as none</translation></message>
    <message><source>visit.assumed_up_to</source><translation>taken as up to {amount}</translation></message>
    <message><source>visit.assumptions_title</source><translation>What was assumed</translation></message>
    <message><source>visit.before</source><translation>Last time {value}</translation></message>
    <message><source>visit.blank_is_fine</source><translation>You can move on with blanks</translation></message>
    <message><source>visit.calc_result</source><translation>= {amount} a month</translation></message>
    <message><source>visit.calc_use</source><translation>Use</translation></message>
    <message><source>visit.cannot_become_finished</source><translation>A visit that was not started cannot be finished.</translation></message>
    <message><source>visit.cannot_become_open</source><translation>This visit was already started or finished.</translation></message>
    <message><source>visit.cannot_become_received</source><translation>A visit that is not finished cannot be shown as received.</translation></message>
    <message><source>visit.card_spoken</source><translation>{name}, {relation}, {left} left</translation></message>
    <message><source>visit.close</source><translation>Close</translation></message>
    <message><source>visit.day_ahead</source><translation>That date lies ahead. Please look again.</translation></message>
    <message><source>visit.day_unit</source><translation>/month</translation></message>
    <message><source>visit.day_unreadable</source><translation>Please write the date as 1952-03-01.</translation></message>
    <message><source>visit.days</source><translation>days</translation></message>
    <message><source>visit.doubt</source><translation>Is {amount} right?</translation></message>
    <message><source>visit.doubt_mend</source><translation>Make it {amount}</translation></message>
    <message><source>visit.doubt_right</source><translation>It is right</translation></message>
    <message><source>visit.draft_older</source><translation>This was begun with an older form ({version}). Read the question again and check that it still fits.</translation></message>
    <message><source>visit.draft_unasked</source><translation>The form has changed and no longer asks for what you were writing: {text}. Put it into a note if it is needed.</translation></message>
    <message><source>visit.edit_member</source><translation>Change name or tie</translation></message>
    <message><source>visit.finish</source><translation>Finish</translation></message>
    <message><source>visit.fold_panel</source><translation>Fold the estimate</translation></message>
    <message><source>visit.full</source><translation>It could not be saved. What you type stays here and saving is tried again soon. Please keep the program open until there is room.</translation></message>
    <message><source>visit.heading</source><translation>Visit</translation></message>
    <message><source>visit.hide</source><translation>Hide</translation></message>
    <message><source>visit.in_man</source><translation>₩10k</translation></message>
    <message><source>visit.in_won</source><translation>₩</translation></message>
    <message numerus="yes"><source>visit.keep_all</source><translation><numerusform>As before: {n} answer</numerusform><numerusform>As before: {n} answers</numerusform></translation></message>
    <message><source>visit.keys.hide</source><translation>hide</translation></message>
    <message><source>visit.keys.next_field</source><translation>next field</translation></message>
    <message><source>visit.keys.next_question</source><translation>next question</translation></message>
    <message><source>visit.keys.states</source><translation>yes · no · unknown · later · refused</translation></message>
    <message><source>visit.keys.undo</source><translation>take back</translation></message>
    <message numerus="yes"><source>visit.later</source><translation><numerusform>Ask later: {n}</numerusform><numerusform>Ask later: {n}</numerusform></translation></message>
    <message><source>visit.later_none</source><translation>Nothing is to be asked later.</translation></message>
    <message><source>visit.later_title</source><translation>Ask later</translation></message>
    <message numerus="yes"><source>visit.left</source><translation><numerusform>{n} left</numerusform><numerusform>{n} left</numerusform></translation></message>
    <message><source>visit.list.is</source><translation>Yes</translation></message>
    <message><source>visit.live</source><translation>Visiting {minutes} min</translation></message>
    <message><source>visit.member.add_title</source><translation>Add a person</translation></message>
    <message><source>visit.member.cancel</source><translation>Leave it</translation></message>
    <message><source>visit.member.edit_title</source><translation>Name and tie</translation></message>
    <message><source>visit.member.name</source><translation>Name</translation></message>
    <message><source>visit.member.name_needed</source><translation>Please write the name.</translation></message>
    <message><source>visit.member.remove_no</source><translation>Keep</translation></message>
    <message><source>visit.member.remove_text</source><translation>The answers go too. It can be taken back at once.</translation></message>
    <message><source>visit.member.remove_title</source><translation>Remove {name} from this household?</translation></message>
    <message><source>visit.member.remove_yes</source><translation>Remove</translation></message>
    <message><source>visit.member.save</source><translation>Write it down</translation></message>
    <message><source>visit.met_needs_visit</source><translation>If somebody was met, please start the visit and write there.</translation></message>
    <message><source>visit.nameless</source><translation>No name</translation></message>
    <message><source>visit.next.none</source><translation>No question narrows it further</translation></message>
    <message><source>visit.next.of</source><translation>{question} · {name}</translation></message>
    <message><source>visit.next.skip</source><translation>Skip</translation></message>
    <message><source>visit.next.title</source><translation>Next question — narrows the most</translation></message>
    <message><source>visit.next.write</source><translation>Go to the field</translation></message>
    <message><source>visit.next_member</source><translation>Next person · {name}</translation></message>
    <message><source>visit.no_such_outcome</source><translation>This outcome is not on the list. Please choose one from the list.</translation></message>
    <message><source>visit.not_kept_yet</source><translation>Nothing kept yet</translation></message>
    <message><source>visit.not_open</source><translation>A finished visit takes no more answers. Please write corrections in a new visit.</translation></message>
    <message><source>visit.nothing_kept_foot</source><translation>Nothing is saved before the consent</translation></message>
    <message><source>visit.nothing_to_undo</source><translation>Nothing to take back</translation></message>
    <message><source>visit.only_reckoning</source><translation>Reckoning only · nothing kept</translation></message>
    <message><source>visit.open_panel</source><translation>Open the estimate</translation></message>
    <message><source>visit.outcome.10</source><translation>Met and talked</translation></message>
    <message><source>visit.outcome.11</source><translation>Stopped part of the way</translation></message>
    <message><source>visit.outcome.12</source><translation>Met only family or a proxy</translation></message>
    <message><source>visit.outcome.20</source><translation>Nobody at home</translation></message>
    <message><source>visit.outcome.21</source><translation>Somebody there, no answer</translation></message>
    <message><source>visit.outcome.30</source><translation>Declined: worry about privacy</translation></message>
    <message><source>visit.outcome.31</source><translation>Declined: no trust in offices</translation></message>
    <message><source>visit.outcome.32</source><translation>Declined: no need</translation></message>
    <message><source>visit.outcome.33</source><translation>No consent to keeping anything</translation></message>
    <message><source>visit.outcome.40</source><translation>Moved away</translation></message>
    <message><source>visit.outcome.41</source><translation>Address not found</translation></message>
    <message><source>visit.outcome.42</source><translation>Wrong telephone</translation></message>
    <message><source>visit.outcome.50</source><translation>In hospital or a facility</translation></message>
    <message><source>visit.outcome.51</source><translation>Too ill to talk</translation></message>
    <message><source>visit.outcome.60</source><translation>Has died</translation></message>
    <message><source>visit.outcome.70</source><translation>Stopped for safety</translation></message>
    <message><source>visit.outcome.71</source><translation>Reported at once (112, 119)</translation></message>
    <message><source>visit.outcome.80</source><translation>Date changed</translation></message>
    <message><source>visit.outcome.90</source><translation>Other</translation></message>
    <message><source>visit.outcome_forbids_answers</source><translation>A visit with answers cannot end as “nobody was met”. Please choose an outcome with a meeting.</translation></message>
    <message><source>visit.outcome_needs_note</source><translation>With “other”, please write in one line what happened.</translation></message>
    <message><source>visit.over</source><translation>This visit is finished</translation></message>
    <message><source>visit.over_text</source><translation>The record stands in the case. What is to be added goes into a new visit.</translation></message>
    <message numerus="yes"><source>visit.panel.assumptions</source><translation><numerusform>{n} assumption · view</numerusform><numerusform>{n} assumptions · view</numerusform></translation></message>
    <message numerus="yes"><source>visit.panel.counted</source><translation><numerusform>{n} benefit is counted so far</numerusform><numerusform>{n} benefits are counted so far</numerusform></translation></message>
    <message><source>visit.panel.empty</source><translation>Nothing to reckon yet</translation></message>
    <message><source>visit.panel.empty_text</source><translation>With the family and the income a rough range appears. It is the same when only reckoning.</translation></message>
    <message><source>visit.panel.expected</source><translation>An estimate. The district office decides.</translation></message>
    <message numerus="yes"><source>visit.panel.further</source><translation><numerusform>{n} more</numerusform><numerusform>{n} more</numerusform></translation></message>
    <message><source>visit.panel.no_assumptions</source><translation>No assumption</translation></message>
    <message><source>visit.panel.of_member</source><translation>{title} · {name}</translation></message>
    <message><source>visit.panel.range</source><translation>Range</translation></message>
    <message><source>visit.panel.sound</source><translation>without them {amount}</translation></message>
    <message><source>visit.panel.spoken</source><translation>Estimate, {amount}, {count} assumptions</translation></message>
    <message><source>visit.panel.title</source><translation>Estimate so far</translation></message>
    <message><source>visit.panel.unreadable</source><translation>These answers cannot be reckoned</translation></message>
    <message><source>visit.panel.why</source><translation>Why this amount?</translation></message>
    <message><source>visit.per_day</source><translation>Per day</translation></message>
    <message><source>visit.plan_is_over</source><translation>The visit has begun, so its appointment cannot change. Please plan another one.</translation></message>
    <message><source>visit.records_differ</source><translation>Two records differ</translation></message>
    <message><source>visit.redone</source><translation>Done again</translation></message>
    <message><source>visit.remove_member</source><translation>Remove</translation></message>
    <message><source>visit.remove_row</source><translation>Remove</translation></message>
    <message><source>visit.removed</source><translation>Removed. Ctrl+Z brings it back</translation></message>
    <message numerus="yes"><source>visit.rest_none</source><translation><numerusform>The other {n}: none</numerusform><numerusform>The other {n}: none</numerusform></translation></message>
    <message><source>visit.restored</source><translation>What was being typed is back</translation></message>
    <message><source>visit.row.debt</source><translation>Debt {number}</translation></message>
    <message><source>visit.row.obligor</source><translation>Relative elsewhere {number}</translation></message>
    <message><source>visit.row.vehicle</source><translation>Vehicle {number}</translation></message>
    <message><source>visit.row_disputed</source><translation>Removed in another record</translation></message>
    <message><source>visit.saved</source><translation>Saved {at}</translation></message>
    <message><source>visit.saved_here</source><translation>Saved on this laptop</translation></message>
    <message><source>visit.section.consent</source><translation>Consent</translation></message>
    <message><source>visit.section.debts</source><translation>Debts</translation></message>
    <message><source>visit.section.expenses</source><translation>Expenses</translation></message>
    <message><source>visit.section.family</source><translation>People</translation></message>
    <message><source>visit.section.health</source><translation>Health, care</translation></message>
    <message><source>visit.section.home</source><translation>Housing</translation></message>
    <message><source>visit.section.income</source><translation>Income</translation></message>
    <message><source>visit.section.needs</source><translation>Crisis</translation></message>
    <message><source>visit.section.property</source><translation>Assets</translation></message>
    <message><source>visit.section_hint.consent</source><translation>They can be withdrawn at any time</translation></message>
    <message><source>visit.section_hint.debts</source><translation>Say first that debts take no benefit away</translation></message>
    <message><source>visit.section_hint.expenses</source><translation>What it costs every month</translation></message>
    <message><source>visit.section_hint.family</source><translation>Who lives here</translation></message>
    <message><source>visit.section_hint.health</source><translation>Care, and veterans' status</translation></message>
    <message><source>visit.section_hint.home</source><translation>The home now</translation></message>
    <message><source>visit.section_hint.income</source><translation>Before tax, monthly average of the last 3 months</translation></message>
    <message><source>visit.section_hint.needs</source><translation>Reasons of emergency support</translation></message>
    <message><source>visit.section_hint.property</source><translation>Of everybody together</translation></message>
    <message><source>visit.section_spoken</source><translation>{name}, {answered} of {total} answered</translation></message>
    <message><source>visit.sensitive_ask</source><translation>Ask for consent</translation></message>
    <message><source>visit.sensitive_waits</source><translation>Questions on health and disability follow after the consent to sensitive data.</translation></message>
    <message><source>visit.show_client</source><translation>View together</translation></message>
    <message><source>visit.to_case</source><translation>Leave</translation></message>
    <message><source>visit.try_again</source><translation>Save again now</translation></message>
    <message><source>visit.undone</source><translation>Taken back</translation></message>
    <message><source>visit.unit</source><translation>Unit</translation></message>
    <message><source>visit.unit.MAN</source><translation>₩10k units</translation></message>
    <message><source>visit.unit.WON</source><translation>₩1 units</translation></message>
    <message><source>visit.waiting_to_save</source><translation>Waiting for room to save</translation></message>
    <message><source>visit.why.later</source><translation>later</translation></message>
    <message><source>visit.why.not_asked</source><translation>not asked yet</translation></message>
    <message><source>visit.why.refused</source><translation>refused</translation></message>
    <message><source>visit.why.unknown</source><translation>not known</translation></message>
    <message><source>visits.close</source><translation>Fold</translation></message>
    <message><source>visits.no_answers</source><translation>This visit's answers are not on the laptop.</translation></message>
    <message><source>visits.none</source><translation>No finished visit</translation></message>
    <message><source>visits.none.text</source><translation>After a visit, its answers appear here.</translation></message>
    <message><source>visits.only_added</source><translation>A finished visit never changes. A correction is added with its reason.</translation></message>
    <message><source>visits.open</source><translation>See answers</translation></message>
    <message><source>what_if.a_month</source><translation>{value} a month</translation></message>
    <message><source>what_if.also_comes</source><translation>What comes: {what}</translation></message>
    <message><source>what_if.also_goes</source><translation>What goes with it: {what}</translation></message>
    <message numerus="yes"><source>what_if.and_more</source><translation><numerusform>{what} and {n} more</numerusform><numerusform>{what} and {n} more</numerusform></translation></message>
    <message><source>what_if.bar</source><translation>{label}: {value}</translation></message>
    <message><source>what_if.case.live</source><translation>B · as tried</translation></message>
    <message><source>what_if.case.now</source><translation>A · now</translation></message>
    <message><source>what_if.closed</source><translation>Compare policies</translation></message>
    <message><source>what_if.compare</source><translation>Two cases side by side</translation></message>
    <message><source>what_if.drop</source><translation>at {at}: −{change}</translation></message>
    <message><source>what_if.first</source><translation>The first case</translation></message>
    <message><source>what_if.foot</source><translation>An estimate with assumptions. All other answers stay as they are. The district office decides.</translation></message>
    <message><source>what_if.forget</source><translation>Delete this case</translation></message>
    <message><source>what_if.forgotten</source><translation>The case “{name}” is deleted.</translation></message>
    <message><source>what_if.go_on</source><translation>Go on</translation></message>
    <message><source>what_if.gone</source><translation>A member or item of this case is no longer there. Please delete it and make it anew.</translation></message>
    <message><source>what_if.gone_short</source><translation>an answer no longer there</translation></message>
    <message><source>what_if.head.benefits</source><translation>Benefits a month</translation></message>
    <message><source>what_if.head.gross</source><translation>Without support</translation></message>
    <message><source>what_if.head.left</source><translation>Lost again</translation></message>
    <message><source>what_if.head.total</source><translation>Household total</translation></message>
    <message><source>what_if.head.value</source><translation>Value</translation></message>
    <message><source>what_if.home</source><translation>This home</translation></message>
    <message><source>what_if.jump</source><translation>{what} {how}</translation></message>
    <message><source>what_if.jump.begins</source><translation>begins</translation></message>
    <message><source>what_if.jump.covered</source><translation>has figures from here</translation></message>
    <message><source>what_if.jump.ends</source><translation>ends</translation></message>
    <message><source>what_if.jump.less</source><translation>falls</translation></message>
    <message><source>what_if.jump.may_begin</source><translation>may begin</translation></message>
    <message><source>what_if.jump.may_end</source><translation>may end</translation></message>
    <message><source>what_if.jump.more</source><translation>rises</translation></message>
    <message><source>what_if.jump.not_covered</source><translation>has no figures</translation></message>
    <message><source>what_if.jump.opens</source><translation>is no longer sure</translation></message>
    <message><source>what_if.jump.settles</source><translation>becomes sure</translation></message>
    <message><source>what_if.keep.act</source><translation>Save this case</translation></message>
    <message><source>what_if.keep.back</source><translation>Not now</translation></message>
    <message><source>what_if.keep.name</source><translation>Name</translation></message>
    <message><source>what_if.keep.text</source><translation>It stays on this laptop and is not sent. No answer of the visit is changed.</translation></message>
    <message><source>what_if.keep.title</source><translation>Give this case a name</translation></message>
    <message><source>what_if.kept</source><translation>Saved as “{name}”. No answer was changed.</translation></message>
    <message><source>what_if.key.coarse</source><translation>five steps</translation></message>
    <message><source>what_if.key.save</source><translation>save this case</translation></message>
    <message><source>what_if.key.step</source><translation>one step</translation></message>
    <message><source>what_if.key.table</source><translation>table or chart</translation></message>
    <message><source>what_if.legend.closed</source><translation>Stepping Stone Income (closed)</translation></message>
    <message><source>what_if.legend.drop</source><translation>Falls at once</translation></message>
    <message><source>what_if.legend.gross</source><translation>Without support</translation></message>
    <message><source>what_if.legend.range</source><translation>What is not known yet</translation></message>
    <message><source>what_if.legend.total</source><translation>With what can be received</translation></message>
    <message><source>what_if.less</source><translation>{value} less</translation></message>
    <message><source>what_if.may_go</source><translation>What may go: {what}</translation></message>
    <message><source>what_if.medical.ahead</source><translation>**Above {value}** medical aid may end. What the doctor costs is not in the chart.</translation></message>
    <message><source>what_if.medical.goes</source><translation>**Medical aid ends.** What the doctor costs is not in these sums.</translation></message>
    <message><source>what_if.medical.may_go</source><translation>**Medical aid may end.** What the doctor costs is not in these sums.</translation></message>
    <message><source>what_if.minus</source><translation>−{amount}</translation></message>
    <message><source>what_if.money.earned</source><translation>Earning {more} more leaves **{much} more a month**, though benefits fall.</translation></message>
    <message><source>what_if.money.less</source><translation>The household has **{much} less** a month.</translation></message>
    <message><source>what_if.money.less_least</source><translation>The household has **at least {much} less** a month.</translation></message>
    <message><source>what_if.money.more</source><translation>The household has **{much} more** a month.</translation></message>
    <message><source>what_if.money.more_least</source><translation>The household has **at least {much} more** a month.</translation></message>
    <message><source>what_if.money.not_less</source><translation>The month's money does not fall, and **may rise by up to {much}.**</translation></message>
    <message><source>what_if.money.not_more</source><translation>The month's money does not rise, and **may fall by up to {much}.**</translation></message>
    <message><source>what_if.money.open</source><translation>Answers are missing: it is not known yet whether the month's money rises or falls.</translation></message>
    <message><source>what_if.money.same</source><translation>The month's money stays the same.</translation></message>
    <message><source>what_if.money.same_span</source><translation>Benefits and ranges are the same in both cases.</translation></message>
    <message><source>what_if.more</source><translation>{value} more</translation></message>
    <message><source>what_if.name.empty</source><translation>The name is still empty. Please give it a short name.</translation></message>
    <message><source>what_if.name.long</source><translation>A name may have up to {most} characters. Please shorten it.</translation></message>
    <message><source>what_if.no</source><translation>No</translation></message>
    <message><source>what_if.nobody</source><translation>First tell who lives here and what they earn. Then answers can be tried.</translation></message>
    <message><source>what_if.not_known</source><translation>not known yet</translation></message>
    <message><source>what_if.nothing</source><translation>no benefit changes</translation></message>
    <message><source>what_if.now_span</source><translation>now {value}</translation></message>
    <message><source>what_if.one_value</source><translation>Please give one value, such as 120.</translation></message>
    <message><source>what_if.owner</source><translation>Whose answer</translation></message>
    <message><source>what_if.pause</source><translation>Stop</translation></message>
    <message><source>what_if.paused</source><translation>Worked out so far: {share}</translation></message>
    <message><source>what_if.pin</source><translation>Change another answer too</translation></message>
    <message><source>what_if.pinned</source><translation>Also changed</translation></message>
    <message><source>what_if.plus</source><translation>+{amount}</translation></message>
    <message><source>what_if.question</source><translation>Which answer</translation></message>
    <message><source>what_if.rate</source><translation>Of {amount} more earned here, {much} is left. {share} is lost in benefits.</translation></message>
    <message><source>what_if.rate.ends</source><translation>Of {amount} more earned here, {first} is left at the low end and {second} at the high end.</translation></message>
    <message><source>what_if.rate.less</source><translation>Earning {amount} more here leaves {much} less. {share} is lost in benefits.</translation></message>
    <message><source>what_if.row.closed</source><translation>With Stepping Stone Income (closed)</translation></message>
    <message><source>what_if.row.gross</source><translation>Own income</translation></message>
    <message><source>what_if.row.more</source><translation>Second case more by</translation></message>
    <message><source>what_if.row.more.between</source><translation>{low} to {high}</translation></message>
    <message><source>what_if.row.more.open</source><translation>not known yet</translation></message>
    <message><source>what_if.row.spoken</source><translation>{title}, first {first}, second {second}</translation></message>
    <message><source>what_if.row.total</source><translation>Household total</translation></message>
    <message><source>what_if.save</source><translation>Save</translation></message>
    <message><source>what_if.second</source><translation>The second case</translation></message>
    <message><source>what_if.spoken</source><translation>Chart of the household's whole income. It falls at once: {drops}. Press T for the table.</translation></message>
    <message><source>what_if.spoken.none</source><translation>Chart of the household's whole income. Nowhere does it fall at once. Press T for the table.</translation></message>
    <message><source>what_if.table</source><translation>Table of the household's whole income</translation></message>
    <message><source>what_if.table.drop</source><translation>Falls at once: {what} · household total {total}</translation></message>
    <message><source>what_if.table.hide</source><translation>Show as a chart</translation></message>
    <message><source>what_if.table.open</source><translation>not known yet</translation></message>
    <message><source>what_if.table.show</source><translation>Show as a table</translation></message>
    <message><source>what_if.table.turn</source><translation>{what} · household total {total}</translation></message>
    <message><source>what_if.title</source><translation>{who}: if this answer is another one, what has the household?</translation></message>
    <message><source>what_if.title.income</source><translation>If what {who} has each month changes, what has the household?</translation></message>
    <message><source>what_if.too_high</source><translation>Values up to {most} can be looked at.</translation></message>
    <message><source>what_if.unpin</source><translation>{what}, take back to what was told</translation></message>
    <message><source>what_if.value</source><translation>The value tried</translation></message>
    <message><source>what_if.value.entitled</source><translation>received</translation></message>
    <message><source>what_if.value.no_figures</source><translation>no figures this year</translation></message>
    <message><source>what_if.value.none</source><translation>none</translation></message>
    <message><source>what_if.value.undecided</source><translation>to be asked</translation></message>
    <message><source>what_if.working</source><translation>Working out, {share}</translation></message>
    <message><source>what_if.yes</source><translation>Yes</translation></message>
    <message><source>why.by.between</source><translation>It may be missed by {missed} won, or met with {met} won to spare.</translation></message>
    <message><source>why.by.either</source><translation>How much to spare is not known yet.</translation></message>
    <message><source>why.by.met</source><translation>{amount} won to spare.</translation></message>
    <message><source>why.by.met.at_least</source><translation>More than {low} won to spare.</translation></message>
    <message><source>why.by.met.from_to</source><translation>{low} to {high} won to spare.</translation></message>
    <message><source>why.by.missed</source><translation>Missed by {amount} won.</translation></message>
    <message><source>why.by.missed.at_least</source><translation>Missed by more than {low} won.</translation></message>
    <message><source>why.by.missed.from_to</source><translation>Missed by {low} to {high} won.</translation></message>
    <message><source>why.by.on_it</source><translation>It is exactly on the limit.</translation></message>
    <message><source>why.condition.fails</source><translation>{what}: no.</translation></message>
    <message><source>why.condition.holds</source><translation>{what}: yes.</translation></message>
    <message><source>why.condition.open</source><translation>{what}: not known yet.</translation></message>
    <message><source>why.joined</source><translation>{one} {other}</translation></message>
    <message><source>why.verdict.entitled</source><translation>{programme}: can be received.</translation></message>
    <message><source>why.verdict.not_covered</source><translation>{programme}: the figures for this date are not known yet.</translation></message>
    <message><source>why.verdict.not_entitled</source><translation>{programme}: cannot be received.</translation></message>
    <message><source>why.verdict.office</source><translation>{programme}: the office examines and decides.</translation></message>
    <message><source>why.verdict.undecided</source><translation>{programme}: more answers are needed.</translation></message>
    <message><source>why.verdict.unverified</source><translation>{programme}: can be received. The amount is being verified.</translation></message>
    <message><source>wishes.language</source><translation>Language</translation></message>
    <message><source>wishes.language.en</source><translation>English</translation></message>
    <message><source>wishes.language.ko</source><translation>한국어</translation></message>
    <message><source>wishes.pin</source><translation>PIN for today</translation></message>
    <message><source>wishes.pin.made</source><translation>The PIN is set. Use it to reopen today.</translation></message>
    <message><source>wishes.pin.make</source><translation>Make PIN</translation></message>
    <message><source>wishes.pin.why</source><translation>Digits for reopening today only. Gone at midnight.</translation></message>
    <message><source>wishes.sample.hint</source><translation>monthly average</translation></message>
    <message><source>wishes.sample.line</source><translation>Last visit 5 Nov · rent 3 months behind</translation></message>
    <message><source>wishes.sample.name</source><translation>Ms. Gaondeul · 74</translation></message>
    <message><source>wishes.sample.unit</source><translation>₩10k</translation></message>
    <message><source>wishes.size</source><translation>Text size</translation></message>
    <message><source>wishes.size.comfortable</source><translation>Comfortable</translation></message>
    <message><source>wishes.size.comfortable.why</source><translation>recommended</translation></message>
    <message><source>wishes.size.large</source><translation>Large</translation></message>
    <message><source>wishes.size.large.why</source><translation>seen from afar</translation></message>
    <message><source>wishes.size.standard</source><translation>Standard</translation></message>
    <message><source>wishes.size.standard.why</source><translation>more on one screen</translation></message>
    <message><source>wishes.theme</source><translation>Screen</translation></message>
    <message><source>wishes.theme.dark</source><translation>Dark screen</translation></message>
    <message><source>wishes.theme.dark.why</source><translation>dimly lit rooms</translation></message>
    <message><source>wishes.theme.light</source><translation>Light screen</translation></message>
    <message><source>wishes.theme.light.why</source><translation>daylight and bright rooms</translation></message>
    <message><source>withdraw.act</source><translation>Withdraw</translation></message>
    <message><source>withdraw.done</source><translation>The consent is withdrawn</translation></message>
    <message><source>withdraw.leave</source><translation>Leave as it is</translation></message>
    <message><source>withdraw.text</source><translation>Press this when the household wishes it. From now on, what depended on it stops. Earlier records stay.</translation></message>
    <message><source>withdraw.title</source><translation>Withdraw this consent?</translation></message>
    <message><source>words.beside</source><translation>{a}, {b}</translation></message>
    <message><source>words.comma</source><translation>{a}, {b}</translation></message>
    <message><source>words.dash</source><translation>{a} — {b}</translation></message>
    <message><source>words.dot</source><translation>{a} · {b}</translation></message>
    <message><source>words.or</source><translation>{a} / {b}</translation></message>
    <message><source>words.plain</source><translation>{a}</translation></message>
    <message><source>words.plainly_beside</source><translation>{a} {b}</translation></message>
    <message><source>words.range</source><translation>{low} to {high}</translation></message>
</context>
</TS>
