<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name></name>
    <message><source>accounts.active</source><translation>In use</translation></message>
    <message><source>accounts.add</source><translation>New account</translation></message>
    <message><source>accounts.add_do</source><translation>Make the account</translation></message>
    <message><source>accounts.first_password</source><translation>First password</translation></message>
    <message><source>accounts.off</source><translation>Off</translation></message>
    <message><source>accounts.off_do</source><translation>Switch the account off</translation></message>
    <message><source>accounts.off_hint</source><translation>They are signed out at once and cannot come back. What is on record stays.</translation></message>
    <message><source>accounts.password</source><translation>Set a new password</translation></message>
    <message><source>accounts.password_do</source><translation>Set the password</translation></message>
    <message><source>accounts.password_hint</source><translation>Tell the person yourself and ask them to change it once they are in. An account that was off is on again.</translation></message>
    <message><source>accounts.rule</source><translation>At least {least} characters, without the user name. Several words in a row are good.</translation></message>
    <message><source>accounts.switch_off</source><translation>Switch an account off</translation></message>
    <message><source>arrivals.add</source><translation>Add the case</translation></message>
    <message><source>arrivals.assign</source><translation>Assign</translation></message>
    <message><source>arrivals.new</source><translation>Write down a new referral</translation></message>
    <message><source>arrivals.new_hint</source><translation>Write only what you were told on the telephone or on paper. Never write a resident number.</translation></message>
    <message><source>arrivals.none</source><translation>There is no case to assign.</translation></message>
    <message><source>arrivals.to_whom</source><translation>Consultant</translation></message>
    <message numerus="yes"><source>arrivals.waiting</source><translation><numerusform>{n} case that nobody has yet</numerusform><numerusform>{n} cases that nobody has yet</numerusform></translation></message>
    <message><source>arrivals.words</source><translation>What was said</translation></message>
    <message><source>arrivals.words_hint</source><translation>Briefly, in the words you heard.</translation></message>
    <message><source>audit.at</source><translation>When</translation></message>
    <message><source>audit.broken</source><translation>Entry {at} does not follow from the one before it. Something was altered or taken out: please tell the head of the Center at once.</translation></message>
    <message><source>audit.check</source><translation>Check whether the record is whole</translation></message>
    <message><source>audit.command_line</source><translation>command line</translation></message>
    <message><source>audit.did</source><translation>What</translation></message>
    <message numerus="yes"><source>audit.entries</source><translation><numerusform>{n} entry</numerusform><numerusform>{n} entries</numerusform></translation></message>
    <message><source>audit.many</source><translation>{n}</translation></message>
    <message><source>audit.n</source><translation>No.</translation></message>
    <message><source>audit.place</source><translation>From where</translation></message>
    <message><source>audit.refused</source><translation>Refused: {what}</translation></message>
    <message><source>audit.saw</source><translation>Looked at: {what}</translation></message>
    <message><source>audit.what</source><translation>Who saw or did what, when, from where and about whom, line by line. Each line is tied to the one before it, so that nothing can be altered unseen.</translation></message>
    <message><source>audit.who</source><translation>Who</translation></message>
    <message><source>audit.whole</source><translation>Whole up to entry {n}. Write down the number below to compare it later.</translation></message>
    <message><source>audit.whose</source><translation>About</translation></message>
    <message><source>care.appoint</source><translation>Plan a visit</translation></message>
    <message><source>care.appoint_do</source><translation>Plan the visit</translation></message>
    <message><source>care.assign</source><translation>Add a consultant</translation></message>
    <message><source>care.assign_do</source><translation>Assign</translation></message>
    <message><source>care.change_role</source><translation>Change a role</translation></message>
    <message><source>care.change_role_do</source><translation>Change the role</translation></message>
    <message><source>care.day</source><translation>Day</translation></message>
    <message><source>care.end</source><translation>End an assignment</translation></message>
    <message><source>care.end_do</source><translation>End it</translation></message>
    <message><source>care.end_hint</source><translation>At the next sync the case leaves this consultant's laptop. What was not sent is sent first.</translation></message>
    <message><source>care.giver</source><translation>From</translation></message>
    <message><source>care.home</source><translation>Home</translation></message>
    <message><source>care.hour</source><translation>Hour</translation></message>
    <message><source>care.lasts</source><translation>until now</translation></message>
    <message><source>care.members</source><translation>Members</translation></message>
    <message><source>care.no_name</source><translation>Name not known</translation></message>
    <message><source>care.no_referrals</source><translation>No referral.</translation></message>
    <message><source>care.no_visits</source><translation>No visit is planned.</translation></message>
    <message><source>care.past</source><translation>Everybody who had it</translation></message>
    <message><source>care.purpose</source><translation>Purpose</translation></message>
    <message><source>care.reason</source><translation>Reason</translation></message>
    <message><source>care.reassign</source><translation>Pass to another consultant</translation></message>
    <message><source>care.reassign_do</source><translation>Pass on</translation></message>
    <message><source>care.role</source><translation>Role</translation></message>
    <message><source>care.since</source><translation>since {day}</translation></message>
    <message><source>care.taker</source><translation>To</translation></message>
    <message><source>care.visits</source><translation>Visits</translation></message>
    <message><source>care.who</source><translation>In whose care</translation></message>
    <message><source>choose.channel</source><translation>Choose the way</translation></message>
    <message><source>choose.consultant</source><translation>Choose a consultant</translation></message>
    <message><source>choose.district</source><translation>Choose the district</translation></message>
    <message><source>choose.later</source><translation>Assign later</translation></message>
    <message><source>choose.role</source><translation>As fits</translation></message>
    <message><source>choose.state</source><translation>Choose a state</translation></message>
    <message><source>code.back</source><translation>Back</translation></message>
    <message><source>code.enrol</source><translation>Enrolment code</translation></message>
    <message><source>code.enrol.hint</source><translation>Good for 15 minutes and one laptop. The consultant types it into the laptop.</translation></message>
    <message><source>code.once</source><translation>This code is shown now only. Do not write it down.</translation></message>
    <message><source>code.recovery</source><translation>Recovery code</translation></message>
    <message><source>code.recovery.hint</source><translation>Read it slowly over the telephone after checking the person. Once used it is replaced.</translation></message>
    <message><source>code.telephone</source><translation>Opening code</translation></message>
    <message><source>code.telephone.hint</source><translation>Read it slowly over the telephone after checking the person. Good once, today.</translation></message>
    <message><source>col.address</source><translation>Address</translation></message>
    <message><source>col.arrived</source><translation>Arrived</translation></message>
    <message><source>col.by</source><translation>By</translation></message>
    <message><source>col.by_kind</source><translation>Records by kind</translation></message>
    <message><source>col.case</source><translation>Case</translation></message>
    <message><source>col.cases</source><translation>Cases on it</translation></message>
    <message><source>col.channel</source><translation>By which way</translation></message>
    <message><source>col.consultant</source><translation>Consultant</translation></message>
    <message><source>col.days</source><translation>Days</translation></message>
    <message><source>col.district</source><translation>District</translation></message>
    <message><source>col.dong</source><translation>Dong</translation></message>
    <message><source>col.from</source><translation>From</translation></message>
    <message><source>col.held</source><translation>Held</translation></message>
    <message><source>col.laptop</source><translation>Laptop</translation></message>
    <message><source>col.last</source><translation>Last contact</translation></message>
    <message><source>col.name</source><translation>Name</translation></message>
    <message><source>col.outcome</source><translation>Outcome</translation></message>
    <message><source>col.program</source><translation>Program</translation></message>
    <message><source>col.sent</source><translation>Sent</translation></message>
    <message><source>col.stage</source><translation>Stage</translation></message>
    <message><source>col.state</source><translation>State</translation></message>
    <message><source>col.telephone</source><translation>Telephone</translation></message>
    <message><source>col.time</source><translation>Time</translation></message>
    <message><source>col.until</source><translation>Until</translation></message>
    <message><source>col.where</source><translation>Where</translation></message>
    <message><source>conflict.came</source><translation>arrived {at}</translation></message>
    <message numerus="yes"><source>conflict.open</source><translation><numerusform>{n} conflict</numerusform><numerusform>{n} conflicts</numerusform></translation></message>
    <message><source>conflict.removed</source><translation>Removed.</translation></message>
    <message><source>conflict.since</source><translation>Since {at}</translation></message>
    <message><source>conflict.what</source><translation>Two people wrote different things in one place. The consultants who know the home choose on their laptops; until then both are kept.</translation></message>
    <message><source>day.count.arrivals</source><translation>cases to assign</translation></message>
    <message><source>day.count.conflicts</source><translation>conflicts</translation></message>
    <message><source>day.count.held</source><translation>held records</translation></message>
    <message><source>day.count.referrals</source><translation>referrals without an answer</translation></message>
    <message><source>day.count.unsynced</source><translation>laptops without contact for two days or more</translation></message>
    <message><source>day.no_laptop</source><translation>No laptop is enrolled.</translation></message>
    <message><source>day.nothing</source><translation>Nothing written on this day.</translation></message>
    <message><source>day.report</source><translation>Report of the day</translation></message>
    <message><source>day.waits</source><translation>What waits</translation></message>
    <message><source>did.add-case</source><translation>Case added</translation></message>
    <message><source>did.add-consultant</source><translation>Consultant added</translation></message>
    <message><source>did.answer</source><translation>Answer to a referral</translation></message>
    <message><source>did.appoint</source><translation>Visit planned</translation></message>
    <message><source>did.assign</source><translation>Case assigned</translation></message>
    <message><source>did.audit-check</source><translation>Record checked</translation></message>
    <message><source>did.change-role</source><translation>Role changed</translation></message>
    <message><source>did.end-assignment</source><translation>Assignment ended</translation></message>
    <message><source>did.enrol-code</source><translation>Enrolment code made</translation></message>
    <message><source>did.find</source><translation>Case sought</translation></message>
    <message><source>did.held-applied</source><translation>Held record applied</translation></message>
    <message><source>did.held-declined</source><translation>Held record declined</translation></message>
    <message><source>did.holding</source><translation>Cases on a laptop listed</translation></message>
    <message><source>did.lock-laptop</source><translation>Laptop locked</translation></message>
    <message><source>did.lost-laptop</source><translation>Laptop reported lost</translation></message>
    <message><source>did.own-password</source><translation>Own password changed</translation></message>
    <message><source>did.publish-pack</source><translation>Pack published</translation></message>
    <message><source>did.reassign</source><translation>Case passed on</translation></message>
    <message><source>did.recovery-code</source><translation>Recovery code read</translation></message>
    <message><source>did.retire-laptop</source><translation>Laptop retired</translation></message>
    <message><source>did.revoke</source><translation>Laptop switched off</translation></message>
    <message><source>did.sign-in</source><translation>Signed in</translation></message>
    <message><source>did.sign-in-refused</source><translation>Sign-in refused</translation></message>
    <message><source>did.sign-out</source><translation>Signed out</translation></message>
    <message><source>did.staff-add</source><translation>Account made</translation></message>
    <message><source>did.staff-off</source><translation>Account switched off</translation></message>
    <message><source>did.staff-password</source><translation>Password set</translation></message>
    <message><source>did.telephone-code</source><translation>Opening code read</translation></message>
    <message><source>did.unlock-laptop</source><translation>Laptop unlocked</translation></message>
    <message><source>done.account_added</source><translation>The account was made.</translation></message>
    <message><source>done.account_off</source><translation>The account was switched off.</translation></message>
    <message><source>done.answered</source><translation>The state of the referral was written down.</translation></message>
    <message><source>done.appointed</source><translation>The visit was planned. It reaches the laptop at the next sync.</translation></message>
    <message><source>done.assigned</source><translation>The case was assigned. It reaches the laptop at the next sync.</translation></message>
    <message><source>done.assignment_ended</source><translation>The assignment was ended.</translation></message>
    <message><source>done.case_added</source><translation>The case was added.</translation></message>
    <message><source>done.consultant_added</source><translation>The consultant was added.</translation></message>
    <message><source>done.held_applied</source><translation>The held record was applied and the consultant was told.</translation></message>
    <message><source>done.held_declined</source><translation>The held record was declined and the consultant was told.</translation></message>
    <message><source>done.locked</source><translation>The laptop will lock at its next contact.</translation></message>
    <message><source>done.lost</source><translation>The laptop is reported lost. Everything on it is erased at its next contact.</translation></message>
    <message><source>done.own_password</source><translation>Your password was changed. Please sign in with the new one.</translation></message>
    <message><source>done.password_set</source><translation>The password was set.</translation></message>
    <message><source>done.reassigned</source><translation>The case was passed on. Both laptops learn of it at their next sync.</translation></message>
    <message><source>done.retired</source><translation>The laptop will be retired: unsent work is handed over at its next contact, then everything is erased.</translation></message>
    <message><source>done.revoked</source><translation>The laptop was switched off. It locks at its next contact and keeps what was not sent.</translation></message>
    <message><source>done.role_changed</source><translation>The role was changed.</translation></message>
    <message><source>done.session_over</source><translation>You were signed out because nothing was done for a while. Please sign in again.</translation></message>
    <message><source>done.signed_out</source><translation>You are signed out.</translation></message>
    <message><source>done.unlocked</source><translation>The laptop was unlocked. It can be read again from its next contact on.</translation></message>
    <message><source>field.about</source><translation>about</translation></message>
    <message><source>field.actual</source><translation>address</translation></message>
    <message><source>field.answer</source><translation>answer</translation></message>
    <message><source>field.arrived</source><translation>arrived</translation></message>
    <message><source>field.at</source><translation>at</translation></message>
    <message><source>field.balance</source><translation>balance</translation></message>
    <message><source>field.began</source><translation>began</translation></message>
    <message><source>field.birth_date</source><translation>birth date</translation></message>
    <message><source>field.caution</source><translation>caution</translation></message>
    <message><source>field.channel</source><translation>channel</translation></message>
    <message><source>field.counted</source><translation>counted</translation></message>
    <message><source>field.counted_why</source><translation>why counted</translation></message>
    <message><source>field.date</source><translation>date</translation></message>
    <message><source>field.detail</source><translation>detail</translation></message>
    <message><source>field.district</source><translation>district</translation></message>
    <message><source>field.domain</source><translation>domain</translation></message>
    <message><source>field.done</source><translation>done</translation></message>
    <message><source>field.dong</source><translation>dong</translation></message>
    <message><source>field.due</source><translation>due</translation></message>
    <message><source>field.ended</source><translation>ended</translation></message>
    <message><source>field.given</source><translation>given</translation></message>
    <message><source>field.how</source><translation>how it is known</translation></message>
    <message><source>field.how.paper</source><translation>on paper</translation></message>
    <message><source>field.how.system</source><translation>by the system</translation></message>
    <message><source>field.how.telephone</source><translation>by telephone</translation></message>
    <message><source>field.how.told_by_household</source><translation>told by the household</translation></message>
    <message><source>field.item</source><translation>item</translation></message>
    <message><source>field.kind</source><translation>kind</translation></message>
    <message><source>field.level</source><translation>crisis level</translation></message>
    <message><source>field.marital</source><translation>marital</translation></message>
    <message><source>field.name</source><translation>name</translation></message>
    <message><source>field.next</source><translation>next</translation></message>
    <message><source>field.no</source><translation>no</translation></message>
    <message><source>field.nothing</source><translation>nothing written</translation></message>
    <message><source>field.organisation</source><translation>organisation</translation></message>
    <message><source>field.outcome</source><translation>outcome</translation></message>
    <message><source>field.preferred</source><translation>preferred time</translation></message>
    <message><source>field.priority</source><translation>priority</translation></message>
    <message><source>field.purpose</source><translation>purpose</translation></message>
    <message><source>field.reason</source><translation>reason</translation></message>
    <message><source>field.registered</source><translation>registered address</translation></message>
    <message><source>field.relation</source><translation>relation</translation></message>
    <message><source>field.relation.child</source><translation>child</translation></message>
    <message><source>field.relation.grandchild</source><translation>grandchild</translation></message>
    <message><source>field.relation.head</source><translation>head</translation></message>
    <message><source>field.relation.other</source><translation>other</translation></message>
    <message><source>field.relation.parent</source><translation>parent</translation></message>
    <message><source>field.relation.sibling</source><translation>sibling</translation></message>
    <message><source>field.relation.spouse</source><translation>spouse</translation></message>
    <message><source>field.score</source><translation>score</translation></message>
    <message><source>field.service</source><translation>service</translation></message>
    <message><source>field.sex</source><translation>sex</translation></message>
    <message><source>field.stage</source><translation>stage</translation></message>
    <message><source>field.state</source><translation>state</translation></message>
    <message><source>field.summary</source><translation>summary</translation></message>
    <message><source>field.telephone</source><translation>telephone</translation></message>
    <message><source>field.text</source><translation>text</translation></message>
    <message><source>field.time</source><translation>time</translation></message>
    <message><source>field.to</source><translation>to</translation></message>
    <message><source>field.until</source><translation>until</translation></message>
    <message><source>field.value</source><translation>value</translation></message>
    <message><source>field.who</source><translation>who</translation></message>
    <message><source>field.words</source><translation>what was said</translation></message>
    <message><source>field.yes</source><translation>yes</translation></message>
    <message><source>frame.menu</source><translation>Menu</translation></message>
    <message><source>frame.product</source><translation>Welfare Net Center</translation></message>
    <message><source>frame.sign_out</source><translation>Sign out</translation></message>
    <message><source>frame.skip</source><translation>Skip to the page</translation></message>
    <message><source>frame.to_first</source><translation>To the first page</translation></message>
    <message><source>frame.wrong</source><translation>Please check</translation></message>
    <message><source>group.case.contact</source><translation>telephone</translation></message>
    <message><source>group.case.crisis_level</source><translation>crisis level</translation></message>
    <message><source>group.case.place</source><translation>where they live</translation></message>
    <message><source>group.case.stage</source><translation>stage</translation></message>
    <message><source>group.member.tie</source><translation>ties</translation></message>
    <message><source>group.member.who</source><translation>name and birth date</translation></message>
    <message><source>group.visit.plan</source><translation>plan</translation></message>
    <message><source>group.visit.stage</source><translation>stage</translation></message>
    <message><source>held.apply</source><translation>Apply the record</translation></message>
    <message><source>held.back</source><translation>To the hold tray</translation></message>
    <message><source>held.came</source><translation>Arrived</translation></message>
    <message><source>held.decide</source><translation>Decide</translation></message>
    <message><source>held.decide_hint</source><translation>Either way the consultant who wrote it is told. The original is kept.</translation></message>
    <message><source>held.decline</source><translation>Decline</translation></message>
    <message><source>held.facts</source><translation>What is held, and why</translation></message>
    <message><source>held.look</source><translation>Look at it</translation></message>
    <message><source>held.no_case</source><translation>A record of no known case</translation></message>
    <message><source>held.note</source><translation>Note to the consultant (not needed)</translation></message>
    <message><source>held.note_needed</source><translation>Why it is declined (the consultant reads this)</translation></message>
    <message numerus="yes"><source>held.parts</source><translation><numerusform>{n} record</numerusform><numerusform>{n} records</numerusform></translation></message>
    <message><source>held.reason.invalid</source><translation>It cannot be read or is not of the right form.</translation></message>
    <message><source>held.reason.no-access</source><translation>Whoever wrote it does not have this case now.</translation></message>
    <message><source>held.reason.schema</source><translation>It is of a form this Center does not know yet. A newer program of the Center can apply it.</translation></message>
    <message><source>held.reason.unknown-stream</source><translation>It is of a case the Center does not know. Applying it makes a new case.</translation></message>
    <message><source>held.unreadable</source><translation>unreadable record</translation></message>
    <message numerus="yes"><source>held.waiting</source><translation><numerusform>{n} to decide</numerusform><numerusform>{n} to decide</numerusform></translation></message>
    <message><source>held.what</source><translation>Records that the Center has received and not applied. A person decides.</translation></message>
    <message><source>held.when</source><translation>Written</translation></message>
    <message><source>held.who</source><translation>By</translation></message>
    <message><source>held.why</source><translation>Why it is held</translation></message>
    <message><source>held.written</source><translation>written {at}</translation></message>
    <message><source>kind.access</source><translation>access</translation></message>
    <message><source>kind.case</source><translation>case</translation></message>
    <message><source>kind.consent</source><translation>consent</translation></message>
    <message><source>kind.debt</source><translation>debt</translation></message>
    <message><source>kind.estimate</source><translation>estimate</translation></message>
    <message><source>kind.fact</source><translation>answer</translation></message>
    <message><source>kind.member</source><translation>member</translation></message>
    <message><source>kind.need</source><translation>need</translation></message>
    <message><source>kind.note</source><translation>note</translation></message>
    <message><source>kind.obligor</source><translation>obligor</translation></message>
    <message><source>kind.referral</source><translation>referral</translation></message>
    <message><source>kind.todo</source><translation>to do</translation></message>
    <message><source>kind.vehicle</source><translation>vehicle</translation></message>
    <message><source>kind.visit</source><translation>visit</translation></message>
    <message><source>kind.visit_attempt</source><translation>attempt</translation></message>
    <message><source>kind.visit_report</source><translation>report</translation></message>
    <message><source>laptop.back</source><translation>To the laptops</translation></message>
    <message><source>laptop.checked</source><translation>I asked for name, birth date and a case of theirs, and it is the person.</translation></message>
    <message><source>laptop.done</source><translation>done {at}</translation></message>
    <message><source>laptop.enrolled</source><translation>Enrolled</translation></message>
    <message><source>laptop.facts</source><translation>Laptop</translation></message>
    <message><source>laptop.first_sent</source><translation>First sent</translation></message>
    <message><source>laptop.holding</source><translation>What it holds</translation></message>
    <message><source>laptop.holding_do</source><translation>List what it holds</translation></message>
    <message><source>laptop.holding_hint</source><translation>On the day of a loss this says who has to be told. Looking is written down.</translation></message>
    <message><source>laptop.last_sent</source><translation>Last sent</translation></message>
    <message><source>laptop.lock</source><translation>Lock</translation></message>
    <message><source>laptop.lock_hint</source><translation>For the time of a leave. From its next contact on nothing can be read; unsent work comes to the Center.</translation></message>
    <message><source>laptop.lost-laptop</source><translation>It is lost</translation></message>
    <message><source>laptop.lost-laptop.do</source><translation>Report it lost</translation></message>
    <message><source>laptop.lost-laptop.hint</source><translation>At its next contact everything on it is erased, unsent work too.</translation></message>
    <message><source>laptop.not_done</source><translation>no contact yet</translation></message>
    <message><source>laptop.number</source><translation>Number on the laptop</translation></message>
    <message><source>laptop.order</source><translation>Last order</translation></message>
    <message><source>laptop.order.lock</source><translation>lock</translation></message>
    <message><source>laptop.order.unlock</source><translation>unlock</translation></message>
    <message><source>laptop.order.wipe</source><translation>erase</translation></message>
    <message><source>laptop.phone</source><translation>Help by telephone</translation></message>
    <message><source>laptop.phone_hint</source><translation>Check the person first. If anything is odd, do not read anything out.</translation></message>
    <message><source>laptop.recovery</source><translation>The passphrase is forgotten</translation></message>
    <message><source>laptop.recovery_do</source><translation>Show the recovery code</translation></message>
    <message><source>laptop.recovery_hint</source><translation>With the recovery code a new passphrase can be set.</translation></message>
    <message><source>laptop.removed</source><translation>Removed</translation></message>
    <message><source>laptop.retire-laptop</source><translation>Retire it (somebody has left)</translation></message>
    <message><source>laptop.retire-laptop.do</source><translation>Retire it</translation></message>
    <message><source>laptop.retire-laptop.hint</source><translation>At its next contact unsent work is handed over, then everything is erased.</translation></message>
    <message><source>laptop.revoke</source><translation>Switch it off</translation></message>
    <message><source>laptop.revoke.do</source><translation>Switch the laptop off</translation></message>
    <message><source>laptop.revoke.hint</source><translation>It can never speak to the Center again. What was not sent stays on it. This cannot be undone.</translation></message>
    <message><source>laptop.state.active</source><translation>in use</translation></message>
    <message><source>laptop.state.locked</source><translation>locked</translation></message>
    <message><source>laptop.state.lost</source><translation>lost</translation></message>
    <message><source>laptop.state.retired</source><translation>retired</translation></message>
    <message><source>laptop.state.revoked</source><translation>switched off</translation></message>
    <message><source>laptop.state.wiped</source><translation>erased</translation></message>
    <message><source>laptop.states</source><translation>Locking and erasing</translation></message>
    <message><source>laptop.still_there</source><translation>still there</translation></message>
    <message><source>laptop.sure</source><translation>To be sure, type {laptop}</translation></message>
    <message><source>laptop.telephone</source><translation>Locked because it was away too long</translation></message>
    <message><source>laptop.telephone_do</source><translation>Show the opening code</translation></message>
    <message><source>laptop.telephone_hint</source><translation>Ask for the number on the laptop's screen; it gives the opening code.</translation></message>
    <message><source>laptop.unlock</source><translation>Unlock</translation></message>
    <message><source>laptop.unlock_hint</source><translation>It can be read again from its next contact on. An erasure not yet carried out is taken back.</translation></message>
    <message><source>laptops.add</source><translation>Add a consultant</translation></message>
    <message><source>laptops.add_do</source><translation>Add</translation></message>
    <message><source>laptops.enrol</source><translation>Enrol a laptop</translation></message>
    <message><source>laptops.enrol_do</source><translation>Make an enrolment code</translation></message>
    <message><source>laptops.enrol_hint</source><translation>Make it while the consultant is with you.</translation></message>
    <message><source>laptops.none</source><translation>No laptop is enrolled.</translation></message>
    <message><source>laptops.user</source><translation>Consultant's id</translation></message>
    <message><source>laptops.user_hint</source><translation>No spaces. It cannot be changed later.</translation></message>
    <message><source>list.after</source><translation>Next</translation></message>
    <message><source>list.before</source><translation>Previous</translation></message>
    <message><source>list.day_after</source><translation>Next day</translation></message>
    <message><source>list.day_before</source><translation>Day before</translation></message>
    <message><source>list.days</source><translation>Days</translation></message>
    <message><source>list.page</source><translation>Page {page} of {last}</translation></message>
    <message><source>list.pages</source><translation>Pages</translation></message>
    <message><source>list.today</source><translation>Today</translation></message>
    <message><source>menu.accounts</source><translation>Staff accounts</translation></message>
    <message><source>menu.arrivals</source><translation>Referrals in</translation></message>
    <message><source>menu.audit</source><translation>Audit</translation></message>
    <message><source>menu.case</source><translation>One case</translation></message>
    <message><source>menu.cases</source><translation>Cases</translation></message>
    <message><source>menu.conflicts</source><translation>Conflicts</translation></message>
    <message><source>menu.day</source><translation>Day</translation></message>
    <message><source>menu.held</source><translation>Hold tray</translation></message>
    <message><source>menu.held-one</source><translation>A held record</translation></message>
    <message><source>menu.laptop</source><translation>One laptop</translation></message>
    <message><source>menu.laptops</source><translation>Laptops</translation></message>
    <message><source>menu.own</source><translation>My account</translation></message>
    <message><source>menu.packs</source><translation>Packs</translation></message>
    <message><source>menu.referrals</source><translation>Linked services</translation></message>
    <message><source>menu.unsynced</source><translation>Not synced</translation></message>
    <message><source>menu.visits</source><translation>Visits received</translation></message>
    <message><source>own.again</source><translation>New password once more</translation></message>
    <message><source>own.do</source><translation>Change the password</translation></message>
    <message><source>own.new</source><translation>New password</translation></message>
    <message><source>own.password</source><translation>Change your password</translation></message>
    <message><source>own.present</source><translation>Present password</translation></message>
    <message><source>packs.edition</source><translation>Edition</translation></message>
    <message><source>packs.newest</source><translation>In use</translation></message>
    <message><source>packs.none</source><translation>No pack has been published yet.</translation></message>
    <message><source>packs.published</source><translation>Published</translation></message>
    <message><source>packs.serial</source><translation>Serial</translation></message>
    <message><source>packs.size</source><translation>Bytes</translation></message>
    <message><source>packs.what</source><translation>Figures, services and forms that laptops receive when they sync. Only signed ones are given out.</translation></message>
    <message><source>referral.answer</source><translation>The agency's answer</translation></message>
    <message><source>referral.answer_do</source><translation>Write it down</translation></message>
    <message><source>referral.none</source><translation>There is no referral.</translation></message>
    <message><source>referral.state.accepted</source><translation>accepted</translation></message>
    <message><source>referral.state.declined</source><translation>declined</translation></message>
    <message><source>referral.state.delivering</source><translation>delivering</translation></message>
    <message><source>referral.state.done</source><translation>done</translation></message>
    <message><source>referral.state.prepared</source><translation>prepared</translation></message>
    <message><source>referral.state.requested</source><translation>requested</translation></message>
    <message><source>referral.state.withdrawn</source><translation>withdrawn</translation></message>
    <message><source>referral.what</source><translation>Agencies do not use this page. Answers that come by telephone or on paper are written down here.</translation></message>
    <message><source>role.lead</source><translation>head</translation></message>
    <message><source>role.owner</source><translation>owner</translation></message>
    <message><source>role.reader</source><translation>reader</translation></message>
    <message><source>role.second</source><translation>second</translation></message>
    <message><source>role.viewer</source><translation>viewer</translation></message>
    <message><source>role.welfare-manager</source><translation>welfare manager</translation></message>
    <message numerus="yes"><source>search.all</source><translation><numerusform>{n} case</numerusform><numerusform>{n} cases</numerusform></translation></message>
    <message><source>search.beside</source><translation>Beside</translation></message>
    <message><source>search.do</source><translation>Find</translation></message>
    <message><source>search.find</source><translation>Find by name, telephone or address</translation></message>
    <message numerus="yes"><source>search.found</source><translation><numerusform>{n} case found</numerusform><numerusform>{n} cases found</numerusform></translation></message>
    <message><source>search.more</source><translation>{n} more. Please type more.</translation></message>
    <message><source>search.nobody</source><translation>nobody</translation></message>
    <message><source>search.none</source><translation>No case.</translation></message>
    <message><source>sign_in.do</source><translation>Sign in</translation></message>
    <message><source>sign_in.logged</source><translation>When you sign in and what you look at is written down. After 15 idle minutes you are signed out.</translation></message>
    <message><source>sign_in.name</source><translation>User name</translation></message>
    <message><source>sign_in.password</source><translation>Password</translation></message>
    <message><source>title.case</source><translation>Case</translation></message>
    <message><source>title.laptop</source><translation>Laptop</translation></message>
    <message><source>title.own</source><translation>My account</translation></message>
    <message><source>title.sign_in</source><translation>Sign in to the Center</translation></message>
    <message numerus="yes"><source>unsynced.days</source><translation><numerusform>{n} day</numerusform><numerusform>{n} days</numerusform></translation></message>
    <message><source>unsynced.none</source><translation>No laptop has been away for {days} days.</translation></message>
    <message><source>unsynced.what</source><translation>Laptops without contact for {days} days or more. From {warn} days on the laptop itself warns.</translation></message>
    <message><source>unsynced.without</source><translation>Consultants without a laptop</translation></message>
    <message><source>visits.attempt_only</source><translation>no meeting</translation></message>
    <message numerus="yes"><source>visits.missing</source><translation><numerusform>{n} fact open</numerusform><numerusform>{n} facts open</numerusform></translation></message>
    <message><source>visits.nothing</source><translation>No visit of this day was received.</translation></message>
    <message><source>visits.received</source><translation>Received</translation></message>
    <message><source>visits.report</source><translation>Report</translation></message>
    <message><source>visits.whole</source><translation>received</translation></message>
</context>
</TS>
