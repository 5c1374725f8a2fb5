// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include <algorithm>
#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// The sentences of an op: with the one thing it names (%1), and without. The plain one may count;
/// then it is for several.
struct StepWords {
    const char* op;
    const char* argument;  ///< the argument that fills %1; none where the sentence needs none
    const char* named;
    const char* plain;
    bool counts = false;  ///< `plain` holds %n
};

constexpr auto steps = std::to_array<StepWords>({
    {"proposal.add", "number", QT_TRANSLATE_NOOP("Step", "Add proposal %1"),
     QT_TRANSLATE_NOOP("Step", "Add a proposal")},
    {"proposal.remove", nullptr, nullptr, QT_TRANSLATE_N_NOOP("Step", "Delete %n proposal(s)"),
     true},
    {"proposal.move", nullptr, nullptr, QT_TRANSLATE_N_NOOP("Step", "Move %n proposal(s)"), true},
    {"proposal.split", "number", QT_TRANSLATE_NOOP("Step", "Split proposal %1"),
     QT_TRANSLATE_NOOP("Step", "Split a proposal")},
    {"proposal.join", nullptr, nullptr, QT_TRANSLATE_NOOP("Step", "Join proposals")},
    {"proposal.duplicate", "number", QT_TRANSLATE_NOOP("Step", "Duplicate proposal %1"),
     QT_TRANSLATE_NOOP("Step", "Duplicate a proposal")},
    {"proposal.promote", nullptr, nullptr, QT_TRANSLATE_N_NOOP("Step", "Raise %n proposal(s)"),
     true},
    {"proposal.demote", nullptr, nullptr, QT_TRANSLATE_N_NOOP("Step", "Lower %n proposal(s)"),
     true},
    {"proposal.move-to-meeting", nullptr, nullptr,
     QT_TRANSLATE_N_NOOP("Step", "Move %n proposal(s) to another meeting"), true},
    {"proposal.copy", nullptr, nullptr, QT_TRANSLATE_N_NOOP("Step", "Copy %n proposal(s)"), true},
    {"proposal.paste", nullptr, nullptr, QT_TRANSLATE_N_NOOP("Step", "Paste %n proposal(s)"), true},
    {"proposal.carry-over", nullptr, nullptr,
     QT_TRANSLATE_N_NOOP("Step", "Carry %n proposal(s) over"), true},
    {"proposal.merge", nullptr, nullptr, QT_TRANSLATE_N_NOOP("Step", "Merge %n proposal(s)"), true},
    {"proposal.not-alike", nullptr, nullptr,
     QT_TRANSLATE_NOOP("Step", "Say that two proposals are not alike")},
    {"citation.add", "name", QT_TRANSLATE_NOOP("Step", "Cite %1"),
     QT_TRANSLATE_NOOP("Step", "Cite a legal text")},
    {"citation.remove", "name", QT_TRANSLATE_NOOP("Step", "Cite %1 no more"),
     QT_TRANSLATE_NOOP("Step", "Remove a citation")},
    {"attachment.add", "name", QT_TRANSLATE_NOOP("Step", "Attach %1"),
     QT_TRANSLATE_NOOP("Step", "Attach a file")},
    {"attachment.remove", "name", QT_TRANSLATE_NOOP("Step", "Remove the file %1"),
     QT_TRANSLATE_NOOP("Step", "Remove a file")},
    {"handout.add", "title", QT_TRANSLATE_NOOP("Step", "Hand out “%1”"),
     QT_TRANSLATE_N_NOOP("Step", "Hand out %n paper(s)"), true},
    {"handout.edit", "title", QT_TRANSLATE_NOOP("Step", "Change the paper “%1”"),
     QT_TRANSLATE_N_NOOP("Step", "Change %n paper(s)"), true},
    {"handout.move", "title", QT_TRANSLATE_NOOP("Step", "Move the paper “%1”"),
     QT_TRANSLATE_N_NOOP("Step", "Move %n paper(s)"), true},
    {"handout.remove", "title", QT_TRANSLATE_NOOP("Step", "Take back the paper “%1”"),
     QT_TRANSLATE_N_NOOP("Step", "Take back %n paper(s)"), true},
    {"answer.edit", nullptr, nullptr, QT_TRANSLATE_NOOP("Step", "Edit an answer")},
    {"answer.document", "name", QT_TRANSLATE_NOOP("Step", "Keep %1 as the answer"),
     QT_TRANSLATE_NOOP("Step", "Remove the document of an answer")},
    {"answer.deadline", nullptr, nullptr,
     QT_TRANSLATE_N_NOOP("Step", "Set the deadline of %n answer(s)"), true},
    {"answer.state", nullptr, nullptr,
     QT_TRANSLATE_N_NOOP("Step", "Change the state of %n answer(s)"), true},
    {"answer.hand-over", "to", QT_TRANSLATE_NOOP("Step", "Hand open assignments over to %1"),
     QT_TRANSLATE_NOOP("Step", "Hand open assignments over")},
    {"answer.hand-on", "to", QT_TRANSLATE_NOOP("Step", "Hand assignments on to %1"),
     QT_TRANSLATE_NOOP("Step", "Hand assignments on")},
    {"meeting.archive", "title", QT_TRANSLATE_NOOP("Step", "Archive the meeting “%1”"),
     QT_TRANSLATE_NOOP("Step", "Archive a meeting")},
    {"meeting.unarchive", "title",
     QT_TRANSLATE_NOOP("Step", "Take the meeting “%1” out of the archive"),
     QT_TRANSLATE_NOOP("Step", "Take a meeting out of the archive")},
    {"view.add", "name", QT_TRANSLATE_NOOP("Step", "Keep the view “%1”"),
     QT_TRANSLATE_NOOP("Step", "Keep a view")},
    {"view.edit", "name", QT_TRANSLATE_NOOP("Step", "Change the view “%1”"),
     QT_TRANSLATE_NOOP("Step", "Change a view")},
    {"view.remove", "name", QT_TRANSLATE_NOOP("Step", "Delete the view “%1”"),
     QT_TRANSLATE_NOOP("Step", "Delete a view")},
    {"heading.add", nullptr, nullptr, QT_TRANSLATE_NOOP("Step", "Add a heading")},
    {"assignment.remove", "body", QT_TRANSLATE_NOOP("Step", "Remove %1"),
     QT_TRANSLATE_NOOP("Step", "Remove a body from a proposal")},
    {"meeting.add", "title", QT_TRANSLATE_NOOP("Step", "Add the meeting “%1”"),
     QT_TRANSLATE_NOOP("Step", "Add a meeting")},
    {"meeting.edit", "title", QT_TRANSLATE_NOOP("Step", "Edit the meeting “%1”"),
     QT_TRANSLATE_NOOP("Step", "Edit a meeting")},
    {"meeting.phones", "title",
     QT_TRANSLATE_NOOP("Step", "Choose what phones show in the meeting “%1”"),
     QT_TRANSLATE_NOOP("Step", "Choose what phones show")},
    {"meeting.remove", "title", QT_TRANSLATE_NOOP("Step", "Delete the meeting “%1”"),
     QT_TRANSLATE_NOOP("Step", "Delete a meeting")},
    {"paper.edit", nullptr, nullptr,
     QT_TRANSLATE_NOOP("Step", "Change the number or signer of a document")},
    {"council.edit", nullptr, nullptr, QT_TRANSLATE_NOOP("Step", "Edit the council's details")},
    {"person.add", "name", QT_TRANSLATE_NOOP("Step", "Add %1 to the members and guests"),
     QT_TRANSLATE_N_NOOP("Step", "Add %n person(s)"), true},
    {"person.edit", "name", QT_TRANSLATE_NOOP("Step", "Edit the details of %1"),
     QT_TRANSLATE_NOOP("Step", "Edit a person")},
    {"person.move", "name", QT_TRANSLATE_NOOP("Step", "Move %1 among the members"),
     QT_TRANSLATE_N_NOOP("Step", "Move %n person(s) among the members"), true},
    {"person.remove", "name", QT_TRANSLATE_NOOP("Step", "Remove %1 from the members and guests"),
     QT_TRANSLATE_N_NOOP("Step", "Remove %n person(s)"), true},
    {"programme.add", "title", QT_TRANSLATE_NOOP("Step", "Add “%1” to the programme"),
     QT_TRANSLATE_NOOP("Step", "Add to the programme")},
    {"programme.edit", "title", QT_TRANSLATE_NOOP("Step", "Edit “%1” in the programme"),
     QT_TRANSLATE_NOOP("Step", "Edit the programme")},
    {"programme.move", "title", QT_TRANSLATE_NOOP("Step", "Move “%1” in the programme"),
     QT_TRANSLATE_N_NOOP("Step", "Move %n item(s) of the programme"), true},
    {"programme.remove", "title", QT_TRANSLATE_NOOP("Step", "Remove “%1” from the programme"),
     QT_TRANSLATE_N_NOOP("Step", "Remove %n item(s) from the programme"), true},
    {"programme.draft", nullptr, nullptr, QT_TRANSLATE_NOOP("Step", "Draft the programme")},
    {"body.add", "name", QT_TRANSLATE_NOOP("Step", "Add %1 to the directory"),
     QT_TRANSLATE_NOOP("Step", "Add a body to the directory")},
    {"body.edit", "name", QT_TRANSLATE_NOOP("Step", "Edit %1 in the directory"),
     QT_TRANSLATE_NOOP("Step", "Edit a body in the directory")},
    {"body.remove", "name", QT_TRANSLATE_NOOP("Step", "Remove %1 from the directory"),
     QT_TRANSLATE_NOOP("Step", "Remove a body from the directory")},
    {"body.import", nullptr, nullptr,
     QT_TRANSLATE_N_NOOP("Step", "Import %n body(s) into the directory"), true},
    {"poll.record", "question", QT_TRANSLATE_NOOP("Step", "Record the vote “%1”"),
     QT_TRANSLATE_NOOP("Step", "Record a vote")},
    {"poll.correct", "question", QT_TRANSLATE_NOOP("Step", "Correct the vote “%1”"),
     QT_TRANSLATE_NOOP("Step", "Correct a vote")},
    {"poll.annul", "question", QT_TRANSLATE_NOOP("Step", "Annul the vote “%1”"),
     QT_TRANSLATE_NOOP("Step", "Annul a vote")},
    {"poll.prepare", "question", QT_TRANSLATE_NOOP("Step", "Prepare the vote “%1”"),
     QT_TRANSLATE_NOOP("Step", "Prepare a vote")},
    {"poll.change", "question", QT_TRANSLATE_NOOP("Step", "Change the prepared vote “%1”"),
     QT_TRANSLATE_NOOP("Step", "Change a prepared vote")},
    {"poll.remove", "question", QT_TRANSLATE_NOOP("Step", "Take back the prepared vote “%1”"),
     QT_TRANSLATE_NOOP("Step", "Take back a prepared vote")},
    {"poll.open", "question", QT_TRANSLATE_NOOP("Step", "Open the vote “%1”"),
     QT_TRANSLATE_NOOP("Step", "Open a vote")},
    {"poll.cast", "question", QT_TRANSLATE_NOOP("Step", "Take ballots in the vote “%1”"),
     QT_TRANSLATE_NOOP("Step", "Take ballots")},
    {"poll.close", "question", QT_TRANSLATE_NOOP("Step", "Close the vote “%1”"),
     QT_TRANSLATE_NOOP("Step", "Close a vote")},
    {"poll.recount", "question", QT_TRANSLATE_NOOP("Step", "Count the vote “%1” again"),
     QT_TRANSLATE_NOOP("Step", "Count a vote again")},
    {"attendance.arrived", "name", QT_TRANSLATE_NOOP("Step", "%1 is present"),
     QT_TRANSLATE_N_NOOP("Step", "%n person(s) present"), true},
    {"attendance.away", "name", QT_TRANSLATE_NOOP("Step", "%1 is out of the room"),
     QT_TRANSLATE_N_NOOP("Step", "%n person(s) out of the room"), true},
    {"attendance.left", "name", QT_TRANSLATE_NOOP("Step", "%1 has left"),
     QT_TRANSLATE_N_NOOP("Step", "%n person(s) have left"), true},
    {"attendance.excused", "name", QT_TRANSLATE_NOOP("Step", "%1 is excused"),
     QT_TRANSLATE_N_NOOP("Step", "%n person(s) excused"), true},
    {"attendance.take-back", "name", QT_TRANSLATE_NOOP("Step", "Take back the attendance of %1"),
     QT_TRANSLATE_NOOP("Step", "Take back an attendance")},
    {"course.opened", nullptr, nullptr, QT_TRANSLATE_NOOP("Step", "Open the meeting")},
    {"course.paused", nullptr, nullptr, QT_TRANSLATE_NOOP("Step", "Break off the meeting")},
    {"course.resumed", nullptr, nullptr, QT_TRANSLATE_NOOP("Step", "Resume the meeting")},
    {"course.closed", nullptr, nullptr, QT_TRANSLATE_NOOP("Step", "Close the meeting")},
    {"course.begun", "title", QT_TRANSLATE_NOOP("Step", "Go on to “%1”"),
     QT_TRANSLATE_NOOP("Step", "Go on in the programme")},
    {"course.joined", "title", QT_TRANSLATE_NOOP("Step", "Debate “%1” together with it"),
     QT_TRANSLATE_NOOP("Step", "Debate another one together")},
    {"course.done", "title", QT_TRANSLATE_NOOP("Step", "Finish “%1”"),
     QT_TRANSLATE_NOOP("Step", "Finish what is on")},
    {"course.skipped", "title", QT_TRANSLATE_NOOP("Step", "Leave out “%1”"),
     QT_TRANSLATE_NOOP("Step", "Leave out an item")},
    {"course.postponed", "title", QT_TRANSLATE_NOOP("Step", "Put off “%1”"),
     QT_TRANSLATE_NOOP("Step", "Put off an item")},
    {"course.note", "title", QT_TRANSLATE_NOOP("Step", "Write notes on “%1”"),
     QT_TRANSLATE_NOOP("Step", "Write notes")},
    {"speech.ask", "name", QT_TRANSLATE_NOOP("Step", "%1 asks to speak"),
     QT_TRANSLATE_NOOP("Step", "Somebody asks to speak")},
    {"speech.begin", "name", QT_TRANSLATE_NOOP("Step", "%1 has the word"),
     QT_TRANSLATE_NOOP("Step", "Give the word")},
    {"speech.end", "name", QT_TRANSLATE_NOOP("Step", "%1 has spoken"),
     QT_TRANSLATE_NOOP("Step", "End a speech")},
    {"speech.withdraw", "name", QT_TRANSLATE_NOOP("Step", "%1 no longer asks to speak"),
     QT_TRANSLATE_NOOP("Step", "Take a speaker off the list")},
    {"speech.move", "name", QT_TRANSLATE_NOOP("Step", "Move %1 among the speakers"),
     QT_TRANSLATE_NOOP("Step", "Move a speaker")},
    {"motion.move", "name", QT_TRANSLATE_NOOP("Step", "Keep a motion by %1"),
     QT_TRANSLATE_NOOP("Step", "Keep a motion")},
    {"motion.adopted", nullptr, nullptr, QT_TRANSLATE_NOOP("Step", "Adopt a motion")},
    {"motion.rejected", nullptr, nullptr, QT_TRANSLATE_NOOP("Step", "Reject a motion")},
    {"motion.withdrawn", nullptr, nullptr, QT_TRANSLATE_NOOP("Step", "Withdraw a motion")},
    {"motion.moved", nullptr, nullptr, QT_TRANSLATE_NOOP("Step", "Take up a motion again")},
    {"list.issue", "revision", QT_TRANSLATE_NOOP("Step", "Issue revision %1 of the list"),
     QT_TRANSLATE_NOOP("Step", "Issue the list")},
    {"list.replace", nullptr, nullptr, QT_TRANSLATE_NOOP("Step", "Replace in the list")},
});

// What is edited is the argument `field`, so these are not in the table.
struct FieldWords {
    const char* field;
    const char* numbered;
    const char* plain;
};

constexpr auto fields = std::to_array<FieldWords>({
    {"text", QT_TRANSLATE_NOOP("Step", "Edit the text of proposal %1"),
     QT_TRANSLATE_NOOP("Step", "Edit the text")},
    {"shortName", QT_TRANSLATE_NOOP("Step", "Edit the short name of proposal %1"),
     QT_TRANSLATE_NOOP("Step", "Edit the short name")},
    {"note", QT_TRANSLATE_NOOP("Step", "Edit the note on proposal %1"),
     QT_TRANSLATE_NOOP("Step", "Edit the note")},
    {"proposingBody", QT_TRANSLATE_NOOP("Step", "Edit who sent proposal %1"),
     QT_TRANSLATE_NOOP("Step", "Edit who sent it")},
});

// What is said of one or several proposals beside their words.
struct ManyWords {
    const char* field;
    const char* words;  ///< holds %n
};

constexpr auto manyFields = std::to_array<ManyWords>({
    {"topic", QT_TRANSLATE_N_NOOP("Step", "Change the topic of %n proposal(s)")},
    {"urgent", QT_TRANSLATE_N_NOOP("Step", "Change the urgency of %n proposal(s)")},
    {"state", QT_TRANSLATE_N_NOOP("Step", "Change the state of %n proposal(s)")},
    {"proposingBody", QT_TRANSLATE_N_NOOP("Step", "Change who sent %n proposal(s)")},
    {"tags", QT_TRANSLATE_N_NOOP("Step", "Change the tags of %n proposal(s)")},
    {"due", QT_TRANSLATE_N_NOOP("Step", "Change the deadline of %n proposal(s)")},
});

constexpr FieldWords anyField = {"", QT_TRANSLATE_NOOP("Step", "Edit proposal %1"),
                                 QT_TRANSLATE_NOOP("Step", "Edit a proposal")};

int count(const QVariantMap& args, const QString& key)
{
    return std::max(0, args.value(key).toInt());
}

QString stringArgument(const QVariantMap& args, const char* key)
{
    // A question or a title may be long and have several lines; the name of a step has one.
    return args.value(QString::fromLatin1(key)).toString().simplified();
}

QString editStep(const Words& words, const QVariantMap& args)
{
    const QString field = stringArgument(args, "field");
    const auto* found = std::find_if(fields.begin(), fields.end(), [&](const FieldWords& one) {
        return field == QLatin1String(one.field);
    });
    const FieldWords& one = found == fields.end() ? anyField : *found;
    const QString number = stringArgument(args, "number");
    return number.isEmpty() ? words.text("Step", one.plain)
                            : words.text("Step", one.numbered).arg(number);
}

QString fieldStep(const Words& words, const QVariantMap& args)
{
    const QString field = stringArgument(args, "field");
    const auto* found =
        std::find_if(manyFields.begin(), manyFields.end(),
                     [&](const ManyWords& one) { return field == QLatin1String(one.field); });
    if (found == manyFields.end())
        return words.text("Step", anyField.plain);
    return words.text("Step", found->words, std::max(1, count(args, u"n"_s)));
}

QString assignStep(const Words& words, const QVariantMap& args, bool change)
{
    const QString body = stringArgument(args, "body");
    const bool lead = stringArgument(args, "role") == "lead"_L1;
    const int n = count(args, u"n"_s);
    const char* source = nullptr;
    if (change) {
        source = lead ? QT_TRANSLATE_NOOP("Step", "Make %1 the lead")
                      : QT_TRANSLATE_NOOP("Step", "Make %1 co-ordinating");
    } else if (n > 1) {
        source = lead ? QT_TRANSLATE_N_NOOP("Step", "Add %1 as lead of %n proposal(s)")
                      : QT_TRANSLATE_N_NOOP("Step", "Add %1 as co-ordinating to %n proposal(s)");
        return words.text("Step", source, n).arg(body);
    } else {
        source = lead ? QT_TRANSLATE_NOOP("Step", "Add %1 as lead")
                      : QT_TRANSLATE_NOOP("Step", "Add %1 as co-ordinating");
    }
    return words.text("Step", source).arg(body.isEmpty() ? u"…"_s : body);
}

QString acceptStep(const Words& words, const QVariantMap& args)
{
    const QString source = stringArgument(args, "source");
    const int proposals = count(args, u"proposals"_s);
    const int polls = count(args, u"polls"_s);
    if (source.isEmpty() || (proposals == 0 && polls == 0))
        return words.text("Step", QT_TRANSLATE_NOOP("Step", "Take in from a submission"));
    if (proposals == 0) {
        return words.text("Step", QT_TRANSLATE_N_NOOP("Step", "Take in %n vote(s) from %1"), polls)
            .arg(source);
    }
    if (const QString meeting = stringArgument(args, "meeting"); !meeting.isEmpty()) {
        return words
            .text("Step",
                  QT_TRANSLATE_N_NOOP("Step",
                                      "Take in %n proposal(s) from %1 into the new meeting “%2”"),
                  proposals)
            .arg(source, meeting);
    }
    if (count(args, u"more"_s) > 0) {
        return words
            .text("Step", QT_TRANSLATE_N_NOOP("Step", "Take in %n proposal(s) from %1 and others"),
                  proposals)
            .arg(source);
    }
    return words
        .text("Step", QT_TRANSLATE_N_NOOP("Step", "Take in %n proposal(s) from %1"), proposals)
        .arg(source);
}

}  // namespace

QString Words::step(const QString& op, const QVariantMap& args) const
{
    if (op == "proposal.edit"_L1)
        return editStep(*this, args);
    if (op == "proposal.field"_L1)
        return fieldStep(*this, args);
    if (op == "assignment.add"_L1 || op == "assignment.role"_L1)
        return assignStep(*this, args, op == "assignment.role"_L1);
    if (op == "submission.accept"_L1)
        return acceptStep(*this, args);

    const auto* found = std::find_if(steps.begin(), steps.end(), [&](const StepWords& one) {
        return op == QLatin1String(one.op);
    });
    if (found == steps.end())
        return text("Step", QT_TRANSLATE_NOOP("Step", "Change the file"));
    const QString name = found->argument ? stringArgument(args, found->argument) : QString();
    if (found->counts && name.isEmpty())
        return text("Step", found->plain, std::max(1, count(args, u"n"_s)));
    return name.isEmpty() ? text("Step", found->plain) : text("Step", found->named).arg(name);
}

}  // namespace nghisu
