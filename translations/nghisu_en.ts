<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>The template has %n mistake(s); nothing was written.</source>
        <translation>
            <numerusform>The template has %n mistake; nothing was written.</numerusform>
            <numerusform>The template has %n mistakes; nothing was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message numerus="yes">
        <source>At the meeting “%1” on %2, %n proposal(s) within the remit of %3 were received (list enclosed).</source>
        <translation>
            <numerusform>At the meeting “%1” on %2, %n proposal within the remit of %3 was received (list enclosed).</numerusform>
            <numerusform>At the meeting “%1” on %2, %n proposals within the remit of %3 were received (list enclosed).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n candidate(s) can be elected. Strike out the names of those you do not vote for. A ballot with more names left is invalid.</source>
        <translation>
            <numerusform>At most %n candidate can be elected. Strike out the names of those you do not vote for. A ballot with more names left is invalid.</numerusform>
            <numerusform>At most %n candidates can be elected. Strike out the names of those you do not vote for. A ballot with more names left is invalid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n candidate(s) can be elected. Mark the boxes of those you vote for with an X. A ballot with more marks is invalid.</source>
        <translation>
            <numerusform>At most %n candidate can be elected. Mark the boxes of those you vote for with an X. A ballot with more marks is invalid.</numerusform>
            <numerusform>At most %n candidates can be elected. Mark the boxes of those you vote for with an X. A ballot with more marks is invalid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark at most %n box(es) with an X. A ballot with more marks is invalid.</source>
        <translation>
            <numerusform>Mark at most %n box with an X. A ballot with more marks is invalid.</numerusform>
            <numerusform>Mark at most %n boxes with an X. A ballot with more marks is invalid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n time(s))</source>
        <translation>
            <numerusform>%1 (%n time)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n vote(s))</source>
        <translation>
            <numerusform>%1 (%n vote)</numerusform>
            <numerusform>%1 (%n votes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needed: %1 of %2, at least %n vote(s).</source>
        <translation>
            <numerusform>Needed: %1 of %2, at least %n vote.</numerusform>
            <numerusform>Needed: %1 of %2, at least %n votes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Equal votes for the last %n seat(s): %1. A second round is to be held among them.</source>
        <translation>
            <numerusform>Equal votes for the last seat: %1. A second round is to be held among them.</numerusform>
            <numerusform>Equal votes for the last %n seats: %1. A second round is to be held among them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are still open.</source>
        <translation>
            <numerusform>%n seat is still open.</numerusform>
            <numerusform>%n seats are still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chosen after %n round(s) of counting: %1.</source>
        <translation>
            <numerusform>Chosen after %n round of counting: %1.</numerusform>
            <numerusform>Chosen after %n rounds of counting: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undecided after %n round(s) of counting: %1 stand equal. A lot or another vote decides.</source>
        <translation>
            <numerusform>Undecided after %n round of counting: %1 stand equal. A lot or another vote decides.</numerusform>
            <numerusform>Undecided after %n rounds of counting: %1 stand equal. A lot or another vote decides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentEntries</name>
    <message numerus="yes">
        <source>To the members and %n guest(s)</source>
        <translation>
            <numerusform>To the members and %n guest</numerusform>
            <numerusform>To the members and %n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s), who answers each</source>
        <translation>
            <numerusform>%n proposal, who answers each</numerusform>
            <numerusform>%n proposals, who answers each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) as a table</source>
        <translation>
            <numerusform>%n proposal as a table</numerusform>
            <numerusform>%n proposals as a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) with room to sign</source>
        <translation>
            <numerusform>%n name with room to sign</numerusform>
            <numerusform>%n names with room to sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) passed</source>
        <translation>
            <numerusform>%n proposal passed</numerusform>
            <numerusform>%n proposals passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s): %1</source>
        <translation>
            <numerusform>%n letter: %1</numerusform>
            <numerusform>%n letters: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) in one file, with contents and bookmarks</source>
        <translation>
            <numerusform>%n paper in one file, with contents and bookmarks</numerusform>
            <numerusform>%n papers in one file, with contents and bookmarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s), to be folded</source>
        <translation>
            <numerusform>%n card, to be folded</numerusform>
            <numerusform>%n cards, to be folded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s), a page each</source>
        <translation>
            <numerusform>%n question, a page each</numerusform>
            <numerusform>%n questions, a page each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) with their times</source>
        <translation>
            <numerusform>%n item with their times</numerusform>
            <numerusform>%n items with their times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without a seat</source>
        <translation>
            <numerusform>%n person without a seat</numerusform>
            <numerusform>%n people without a seat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), in the order of the seats</source>
        <translation>
            <numerusform>%n person, in the order of the seats</numerusform>
            <numerusform>%n people, in the order of the seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s), to be scanned at the door</source>
        <translation>
            <numerusform>%n card, to be scanned at the door</numerusform>
            <numerusform>%n cards, to be scanned at the door</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message numerus="yes">
        <source>Strike out whom you do not choose. No more than %n may remain.</source>
        <translation>
            <numerusform>Strike out whom you do not choose. No more than %n may remain.</numerusform>
            <numerusform>Strike out whom you do not choose. No more than %n may remain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose up to %n.</source>
        <translation>
            <numerusform>Choose up to %n.</numerusform>
            <numerusform>Choose up to %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many codes were wrong. Wait %n seconds, or ask the secretary.</source>
        <translation>
            <numerusform>Too many codes were wrong. Wait %n second, or ask the secretary.</numerusform>
            <numerusform>Too many codes were wrong. Wait %n seconds, or ask the secretary.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadNote</name>
    <message numerus="yes">
        <source>%n hidden row(s) of “%1” were left out. Show them and take the file in again if they are needed.</source>
        <translation>
            <numerusform>%n hidden row of “%1” was left out. Show it and take the file in again if it is needed.</numerusform>
            <numerusform>%n hidden rows of “%1” were left out. Show them and take the file in again if they are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of “%1” hold only pictures; what stands there has to be typed.</source>
        <translation>
            <numerusform>%n page of “%1” holds only pictures; what stands there has to be typed.</numerusform>
            <numerusform>%n pages of “%1” hold only pictures; what stands there has to be typed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>%n or more vote(s)</source>
        <translation>
            <numerusform>%n or more vote</numerusform>
            <numerusform>%n or more votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message numerus="yes">
        <source>Delete %n proposal(s)</source>
        <translation>
            <numerusform>Delete %n proposal</numerusform>
            <numerusform>Delete %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n proposal(s)</source>
        <translation>
            <numerusform>Move %n proposal</numerusform>
            <numerusform>Move %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n person(s)</source>
        <translation>
            <numerusform>Remove %n person</numerusform>
            <numerusform>Remove %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %1 as lead of %n proposal(s)</source>
        <translation>
            <numerusform>Add %1 as lead of %n proposal</numerusform>
            <numerusform>Add %1 as lead of %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %1 as co-ordinating to %n proposal(s)</source>
        <translation>
            <numerusform>Add %1 as co-ordinating to %n proposal</numerusform>
            <numerusform>Add %1 as co-ordinating to %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n vote(s) from %1</source>
        <translation>
            <numerusform>Take in %n vote from %1</numerusform>
            <numerusform>Take in %n votes from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n proposal(s) from %1</source>
        <translation>
            <numerusform>Take in %n proposal from %1</numerusform>
            <numerusform>Take in %n proposals from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Raise %n proposal(s)</source>
        <translation>
            <numerusform>Raise %n proposal</numerusform>
            <numerusform>Raise %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lower %n proposal(s)</source>
        <translation>
            <numerusform>Lower %n proposal</numerusform>
            <numerusform>Lower %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n proposal(s) to another meeting</source>
        <translation>
            <numerusform>Move %n proposal to another meeting</numerusform>
            <numerusform>Move %n proposals to another meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n proposal(s)</source>
        <translation>
            <numerusform>Copy %n proposal</numerusform>
            <numerusform>Copy %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carry %n proposal(s) over</source>
        <translation>
            <numerusform>Carry %n proposal over</numerusform>
            <numerusform>Carry %n proposals over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n proposal(s)</source>
        <translation>
            <numerusform>Merge %n proposal</numerusform>
            <numerusform>Merge %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the topic of %n proposal(s)</source>
        <translation>
            <numerusform>Change the topic of %n proposal</numerusform>
            <numerusform>Change the topic of %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the urgency of %n proposal(s)</source>
        <translation>
            <numerusform>Change the urgency of %n proposal</numerusform>
            <numerusform>Change the urgency of %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the state of %n proposal(s)</source>
        <translation>
            <numerusform>Change the state of %n proposal</numerusform>
            <numerusform>Change the state of %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change who sent %n proposal(s)</source>
        <translation>
            <numerusform>Change who sent %n proposal</numerusform>
            <numerusform>Change who sent %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tags of %n proposal(s)</source>
        <translation>
            <numerusform>Change the tags of %n proposal</numerusform>
            <numerusform>Change the tags of %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the deadline of %n proposal(s)</source>
        <translation>
            <numerusform>Change the deadline of %n proposal</numerusform>
            <numerusform>Change the deadline of %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Add %n person</numerusform>
            <numerusform>Add %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n person(s) among the members</source>
        <translation>
            <numerusform>Move %n person among the members</numerusform>
            <numerusform>Move %n people among the members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n proposal(s) from %1 into the new meeting “%2”</source>
        <translation>
            <numerusform>Take in %n proposal from %1 into the new meeting “%2”</numerusform>
            <numerusform>Take in %n proposals from %1 into the new meeting “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n proposal(s) from %1 and others</source>
        <translation>
            <numerusform>Take in %n proposal from %1 and others</numerusform>
            <numerusform>Take in %n proposals from %1 and others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the deadline of %n answer(s)</source>
        <translation>
            <numerusform>Set the deadline of %n answer</numerusform>
            <numerusform>Set the deadline of %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the state of %n answer(s)</source>
        <translation>
            <numerusform>Change the state of %n answer</numerusform>
            <numerusform>Change the state of %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n body(s) into the directory</source>
        <translation>
            <numerusform>Import %n body into the directory</numerusform>
            <numerusform>Import %n bodies into the directory</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n proposal(s)</source>
        <translation>
            <numerusform>Paste %n proposal</numerusform>
            <numerusform>Paste %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n item(s) of the programme</source>
        <translation>
            <numerusform>Move %n item of the programme</numerusform>
            <numerusform>Move %n items of the programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n item(s) from the programme</source>
        <translation>
            <numerusform>Remove %n item from the programme</numerusform>
            <numerusform>Remove %n items from the programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present</source>
        <translation>
            <numerusform>%n person present</numerusform>
            <numerusform>%n persons present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) out of the room</source>
        <translation>
            <numerusform>%n person out of the room</numerusform>
            <numerusform>%n persons out of the room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have left</source>
        <translation>
            <numerusform>%n person have left</numerusform>
            <numerusform>%n persons have left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) excused</source>
        <translation>
            <numerusform>%n person excused</numerusform>
            <numerusform>%n persons excused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand out %n paper(s)</source>
        <translation>
            <numerusform>Hand out %n paper</numerusform>
            <numerusform>Hand out %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n paper(s)</source>
        <translation>
            <numerusform>Change %n paper</numerusform>
            <numerusform>Change %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n paper(s)</source>
        <translation>
            <numerusform>Move %n paper</numerusform>
            <numerusform>Move %n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n paper(s)</source>
        <translation>
            <numerusform>Take back %n paper</numerusform>
            <numerusform>Take back %n papers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::AttendanceDialog</name>
    <message numerus="yes">
        <source>%1 of %2 members present, %n other(s)</source>
        <translation>
            <numerusform>%1 of %2 members present, %n other</numerusform>
            <numerusform>%1 of %2 members present, %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::BallotsView</name>
    <message numerus="yes">
        <source>%n ballot(s) of the bundle are not kept yet. Check and keep them first.</source>
        <translation>
            <numerusform>%n ballot of the bundle is not kept yet. Check and keep it first.</numerusform>
            <numerusform>%n ballots of the bundle are not kept yet. Check and keep them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bundle of %n: %1</source>
        <translation>
            <numerusform>Bundle of %n: %1</numerusform>
            <numerusform>Bundle of %n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n paper(s) that were taken are all typed. First enter who took this one.</source>
        <translation>
            <numerusform>The %n paper that was taken is typed. First enter who took this one.</numerusform>
            <numerusform>The %n papers that were taken are all typed. First enter who took this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) that were taken are not typed yet. Type what came back, and − for one that did not or is invalid.</source>
        <translation>
            <numerusform>%n paper that was taken is not typed yet. Type what came back, and − for one that did not or is invalid.</numerusform>
            <numerusform>%n papers that were taken are not typed yet. Type what came back, and − for one that did not or is invalid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::BodiesPage</name>
    <message numerus="yes">
        <source>%n body(s)</source>
        <translation>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n body(s) imported</source>
        <translation>
            <numerusform>%n body imported</numerusform>
            <numerusform>%n bodies imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::DeadlineDialog</name>
    <message numerus="yes">
        <source>Deadline of %n answer(s)</source>
        <translation>
            <numerusform>Deadline of %n answer</numerusform>
            <numerusform>Deadline of %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::DocumentsPage</name>
    <message numerus="yes">
        <source>%n file(s) saved in “%1”</source>
        <translation>
            <numerusform>%n file saved in “%1”</numerusform>
            <numerusform>%n files saved in “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) saved in “%1”</source>
        <translation>
            <numerusform>%n document saved in “%1”</numerusform>
            <numerusform>%n documents saved in “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::DoubtBar</name>
    <message numerus="yes">
        <source>%n place(s) to look at</source>
        <translation>
            <numerusform>%n place to look at</numerusform>
            <numerusform>%n places to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Yes, for all %n in this document</source>
        <translation>
            <numerusform>Yes, for the one in this document</numerusform>
            <numerusform>Yes, for all %n in this document</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::DraftModel</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::FilterPanel</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::FollowUpList</name>
    <message numerus="yes">
        <source>%1 (%n not answered)</source>
        <translation>
            <numerusform>%1 (%n not answered)</numerusform>
            <numerusform>%1 (%n not answered)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deadline of %n answer(s) set</source>
        <translation>
            <numerusform>Deadline of %n answer set</numerusform>
            <numerusform>Deadline of %n answers set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::FollowUpModel</name>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>%n not answered</numerusform>
            <numerusform>%n not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n answered</source>
        <translation>
            <numerusform>answered</numerusform>
            <numerusform>all %n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::HandOverDialog</name>
    <message numerus="yes">
        <source>%n proposal(s) are not answered yet. They keep the name of their day and say who answers now.</source>
        <translation>
            <numerusform>%n proposal is not answered yet. It keeps the name of its day and says who answers now.</numerusform>
            <numerusform>%n proposals are not answered yet. They keep the name of their day and say who answers now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n</source>
        <translation>
            <numerusform>Hand over %n</numerusform>
            <numerusform>Hand over %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::HandingOver</name>
    <message numerus="yes">
        <source>%n assignment(s) handed over</source>
        <translation>
            <numerusform>%n assignment handed over</numerusform>
            <numerusform>%n assignments handed over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::HandoutsDialog</name>
    <message numerus="yes">
        <source>Taken back: %n paper(s). Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Taken back: %n paper. Ctrl+Z brings it back.</numerusform>
            <numerusform>Taken back: %n papers. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::HistoryModel</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::ImportDirectoryDialog</name>
    <message numerus="yes">
        <source>%n line(s) cannot be taken in</source>
        <translation>
            <numerusform>%n line cannot be taken in</numerusform>
            <numerusform>%n lines cannot be taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are</source>
        <translation>
            <numerusform>%n left as it is</numerusform>
            <numerusform>%n left as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n</source>
        <translation>
            <numerusform>Import %n</numerusform>
            <numerusform>Import %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::Inspector</name>
    <message numerus="yes">
        <source>%n proposal(s) selected</source>
        <translation>
            <numerusform>%n proposal selected</numerusform>
            <numerusform>%n proposals selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::IntakeReviewPage</name>
    <message numerus="yes">
        <source>Take in %n proposal(s)</source>
        <translation>
            <numerusform>Take in %n proposal</numerusform>
            <numerusform>Take in %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n poll(s)</source>
        <translation>
            <numerusform>Take in %n poll</numerusform>
            <numerusform>Take in %n polls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s)</source>
        <translation>
            <numerusform>%n poll</numerusform>
            <numerusform>%n polls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took in %n proposal(s)</source>
        <translation>
            <numerusform>Took in %n proposal</numerusform>
            <numerusform>Took in %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took in %n poll(s)</source>
        <translation>
            <numerusform>Took in %n poll</numerusform>
            <numerusform>Took in %n polls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::LeftOutPane</name>
    <message numerus="yes">
        <source>Left out %n passage(s)</source>
        <translation>
            <numerusform>Left out %n passage</numerusform>
            <numerusform>Left out %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::LikenessLine</name>
    <message numerus="yes">
        <source>%n proposal(s) that came in ask nearly what others ask.</source>
        <translation>
            <numerusform>%n proposal that came in asks nearly what others ask.</numerusform>
            <numerusform>%n proposals that came in ask nearly what others ask.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::MainWindow</name>
    <message numerus="yes">
        <source>To remind today: %n answer(s). They stand under Follow-up.</source>
        <translation>
            <numerusform>To remind today: %n answer. It stands under Follow-up.</numerusform>
            <numerusform>To remind today: %n answers. They stand under Follow-up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::MeetingDialog</name>
    <message numerus="yes">
        <source>Programme: %n item(s)</source>
        <translation>
            <numerusform>Programme: %n item</numerusform>
            <numerusform>Programme: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Headings of the list: %n</source>
        <translation>
            <numerusform>Headings of the list: %n</numerusform>
            <numerusform>Headings of the list: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposals that are not answered yet, with their history: %n</source>
        <translation>
            <numerusform>Proposals that are not answered yet, with their history: %n</numerusform>
            <numerusform>Proposals that are not answered yet, with their history: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::MembersPage</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n person(s)</source>
        <translation>
            <numerusform>Added %n person</numerusform>
            <numerusform>Added %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n person(s)</source>
        <translation>
            <numerusform>Removed %n person</numerusform>
            <numerusform>Removed %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::MergeProblemsDialog</name>
    <message numerus="yes">
        <source>“%1” has %n mistake(s), and nothing was written. Correct them in Word, save it there, and fill it again.</source>
        <translation>
            <numerusform>“%1” has %n mistake, and nothing was written. Correct them in Word, save it there, and fill it again.</numerusform>
            <numerusform>“%1” has %n mistakes, and nothing was written. Correct them in Word, save it there, and fill it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::PaletteSearch</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n selected proposal(s)</source>
        <translation>
            <numerusform>With %n selected proposal</numerusform>
            <numerusform>With %n selected proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::PastePeopleDialog</name>
    <message numerus="yes">
        <source>%n person(s) found</source>
        <translation>
            <numerusform>%n person found</numerusform>
            <numerusform>%n people found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::PhoneIntake</name>
    <message numerus="yes">
        <source>%n member(s) have not voted.</source>
        <translation>
            <numerusform>%n member has not voted.</numerusform>
            <numerusform>%n members have not voted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::PhonesDialog</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::PhonesSection</name>
    <message numerus="yes">
        <source>%n member(s) signed in</source>
        <translation>
            <numerusform>%n member signed in</numerusform>
            <numerusform>%n members signed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone(s) in all</source>
        <translation>
            <numerusform>%n phone in all</numerusform>
            <numerusform>%n phones in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agenda opened %n time(s)</source>
        <translation>
            <numerusform>agenda opened once</numerusform>
            <numerusform>agenda opened %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::PlacesModel</name>
    <message numerus="yes">
        <source>Moved %n proposal(s) to “%1”</source>
        <translation>
            <numerusform>Moved %n proposal to “%1”</numerusform>
            <numerusform>Moved %n proposals to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n proposal(s) to “%1”</source>
        <translation>
            <numerusform>Copied %n proposal to “%1”</numerusform>
            <numerusform>Copied %n proposals to “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::PollPanel</name>
    <message numerus="yes">
        <source>%n vote(s) in all</source>
        <translation>
            <numerusform>%n vote in all</numerusform>
            <numerusform>%n votes in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::ProgrammePage</name>
    <message numerus="yes">
        <source>%1 (and %n more item(s))</source>
        <translation>
            <numerusform>%1 (and %n more item)</numerusform>
            <numerusform>%1 (and %n more items)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n item(s)</source>
        <translation>
            <numerusform>Removed %n item</numerusform>
            <numerusform>Removed %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drafted %n item(s)</source>
        <translation>
            <numerusform>Drafted %n item</numerusform>
            <numerusform>Drafted %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::ProposalView</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::ProposalsPage</name>
    <message numerus="yes">
        <source>Removed %n proposal(s)</source>
        <translation>
            <numerusform>Removed %n proposal</numerusform>
            <numerusform>Removed %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined %n proposal(s)</source>
        <translation>
            <numerusform>Joined %n proposal</numerusform>
            <numerusform>Joined %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n proposal(s)</source>
        <translation>
            <numerusform>Moved %n proposal</numerusform>
            <numerusform>Moved %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted %n proposal(s)</source>
        <translation>
            <numerusform>Pasted %n proposal</numerusform>
            <numerusform>Pasted %n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::RecountBallotsDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::ReplaceDialog</name>
    <message numerus="yes">
        <source>%1 of %n place(s) chosen</source>
        <translation>
            <numerusform>%1 of %n place chosen</numerusform>
            <numerusform>%1 of %n places chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Replace %n place</numerusform>
            <numerusform>Replace %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n place(s)</source>
        <translation>
            <numerusform>Replaced %n place</numerusform>
            <numerusform>Replaced %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::ReviewBatch</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n poll(s)</source>
        <translation>
            <numerusform>%n poll</numerusform>
            <numerusform>%n polls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at</source>
        <translation>
            <numerusform>%n place to look at</numerusform>
            <numerusform>%n places to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::RollCallModel</name>
    <message numerus="yes">
        <source>Not called yet: %1 and %n more.</source>
        <translation>
            <numerusform>Not called yet: %1 and %n more.</numerusform>
            <numerusform>Not called yet: %1 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have not voted: %1.</source>
        <translation>
            <numerusform>%n member has not voted: %1.</numerusform>
            <numerusform>%n members have not voted: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have not voted: %1 and others.</source>
        <translation>
            <numerusform>%n member has not voted: %1 and others.</numerusform>
            <numerusform>%n members have not voted: %1 and others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::RoomDesk</name>
    <message numerus="yes">
        <source>%n minute(s) behind the programme</source>
        <translation>
            <numerusform>%n minute behind the programme</numerusform>
            <numerusform>%n minutes behind the programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ahead of the programme</source>
        <translation>
            <numerusform>%n minute ahead of the programme</numerusform>
            <numerusform>%n minutes ahead of the programme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::RoomSide</name>
    <message numerus="yes">
        <source>Absent: %1 and %n more.</source>
        <translation>
            <numerusform>Absent: %1 and %n more.</numerusform>
            <numerusform>Absent: %1 and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::RoomStage</name>
    <message numerus="yes">
        <source>%n member(s) present.</source>
        <translation>
            <numerusform>%n member present.</numerusform>
            <numerusform>%n members present.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::SearchPage</name>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%n proposal</numerusform>
            <numerusform>%n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::SourceColumn</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) to look at</source>
        <translation>
            <numerusform>%n place to look at</numerusform>
            <numerusform>%n places to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::SpeakersDialog</name>
    <message numerus="yes">
        <source>%n member(s) present have not spoken yet.</source>
        <translation>
            <numerusform>%n member present has not spoken yet.</numerusform>
            <numerusform>%n members present have not spoken yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::SpeakersView</name>
    <message numerus="yes">
        <source>%1 (spoke %n time(s))</source>
        <translation>
            <numerusform>%1 (spoke %n time)</numerusform>
            <numerusform>%1 (spoke %n times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nghisu::SpokenModel</name>
    <message numerus="yes">
        <source>%n time(s), %1</source>
        <translation>
            <numerusform>once, %1</numerusform>
            <numerusform>%n times, %1</numerusform>
        </translation>
    </message>
</context>
</TS>
