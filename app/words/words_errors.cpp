// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/errorsentences.h"
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

Sentences intakeSentences(ErrorCode code)
{
    switch (code) {
    case ErrorCode::SourceEmpty:
        return {QT_TRANSLATE_NOOP("Error", "“%1” holds no text. Choose another document."),
                QT_TRANSLATE_NOOP("Error", "There is no text here. "
                                           "Copy the proposals first, or choose a document.")};
    case ErrorCode::SourceTooLarge:
        return {QT_TRANSLATE_NOOP("Error", "“%1” is too large to be a letter. "
                                           "Save only the proposals in a file of their own."),
                QT_TRANSLATE_NOOP("Error", "This is too large to be a letter. "
                                           "Copy only the proposals.")};
    case ErrorCode::SourceBinary:
        return {QT_TRANSLATE_NOOP("Error", "“%1” is not a text. Open it in the program it was "
                                           "written with, and save it as text or copy it."),
                QT_TRANSLATE_NOOP("Error", "This is not a text. Open it in the program it was "
                                           "written with, and save it as text or copy it.")};
    case ErrorCode::SourceEncoding:
        return {QT_TRANSLATE_NOOP("Error", "The letters of “%1” could not be made out. "
                                           "Save it as UTF-8 text and try again."),
                QT_TRANSLATE_NOOP("Error", "The letters of this text could not be made out. "
                                           "Save it as UTF-8 text and try again.")};
    case ErrorCode::SourcePicture:
        return {QT_TRANSLATE_NOOP("Error", "“%1” is a picture, and no text can be taken from it. "
                                           "Ask for the document itself, or type the proposals."),
                QT_TRANSLATE_NOOP("Error", "This is a picture, and no text can be taken from it. "
                                           "Ask for the document itself, or type the proposals.")};
    case ErrorCode::SourceScanned:
        return {
            QT_TRANSLATE_NOOP("Error", "“%1” holds only pictures of its pages, no text. Ask for "
                                       "the document itself, or type the proposals."),
            QT_TRANSLATE_NOOP("Error", "There are only pictures of pages here, no text. Ask for "
                                       "the document itself, or type the proposals.")};
    case ErrorCode::SourceEncrypted:
        return {QT_TRANSLATE_NOOP("Error", "“%1” is protected by a password. Open it with the "
                                           "password and save it without one."),
                QT_TRANSLATE_NOOP("Error", "The document is protected by a password. Open it with "
                                           "the password and save it without one.")};
    case ErrorCode::SourceDamaged:
        return {QT_TRANSLATE_NOOP("Error", "“%1” is damaged and could not be read. Open it in the "
                                           "program it was written with and save it again, or ask "
                                           "for it to be sent again."),
                QT_TRANSLATE_NOOP("Error", "The document is damaged and could not be read. Open it "
                                           "in the program it was written with and save it again, "
                                           "or ask for it to be sent again.")};
    case ErrorCode::SourceNewer:
        return {QT_TRANSLATE_NOOP("Error",
                                  "“%1” was written by a newer version of Nghị Sự. Install "
                                  "that version to take it in."),
                QT_TRANSLATE_NOOP("Error", "The document was written by a newer version of Nghị "
                                           "Sự. Install that version to take it in.")};
    case ErrorCode::SourceOldOffice:
        return {QT_TRANSLATE_NOOP("Error", "“%1” was saved in an old format of Microsoft Office. "
                                           "Open it in Word or Excel and save it as DOCX or XLSX."),
                QT_TRANSLATE_NOOP("Error", "The document was saved in an old format of Microsoft "
                                           "Office. Open it in Word or Excel and save it as DOCX "
                                           "or XLSX.")};
    case ErrorCode::SourceArchive:
        return {QT_TRANSLATE_NOOP("Error", "“%1” is packed in a way that is not unpacked here. "
                                           "Unpack it, then take in the folder."),
                QT_TRANSLATE_NOOP("Error", "The file is packed in a way that is not unpacked here. "
                                           "Unpack it, then take in the folder.")};
    case ErrorCode::SourceUnpacksTooLarge:
        return {QT_TRANSLATE_NOOP("Error", "“%1” would grow far too large when unpacked, and was "
                                           "not opened. Take in the letters in it one by one."),
                QT_TRANSLATE_NOOP("Error", "The file would grow far too large when unpacked, and "
                                           "was not opened. Take in the letters in it one by "
                                           "one.")};
    case ErrorCode::SourceTooManyParts:
        return {QT_TRANSLATE_NOOP("Error", "“%1” has too many files or pages to be read at once. "
                                           "Take in a part of it."),
                QT_TRANSLATE_NOOP("Error", "There are too many files or pages to be read at once. "
                                           "Take in a part of them.")};
    case ErrorCode::SourceWithoutProposals:
        return {QT_TRANSLATE_NOOP("Error", "No proposal was found in “%1”. Check that it is the "
                                           "right document, or add the proposals by hand."),
                QT_TRANSLATE_NOOP("Error", "No proposal was found in this text. Check that it is "
                                           "the right one, or add the proposals by hand.")};
    default:
        return {};
    }
}

Sentences editSentences(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NoSuchMeeting:
        return {QT_TRANSLATE_NOOP("Error", "There is no meeting “%1” in this file. "
                                           "Choose another meeting."),
                QT_TRANSLATE_NOOP("Error", "There is no meeting in this file yet. "
                                           "Create a meeting first.")};
    case ErrorCode::NoSuchProposal:
        return {QT_TRANSLATE_NOOP("Error", "There is no proposal “%1” in this meeting. "
                                           "Check its number in the list."),
                QT_TRANSLATE_NOOP("Error", "The proposal is no longer in the list. "
                                           "Look in the history for what happened to it.")};
    case ErrorCode::NoSuchBody:
        return {QT_TRANSLATE_NOOP("Error", "“%1” is not in the directory. Add it there first."),
                QT_TRANSLATE_NOOP("Error", "This body is not in the directory. "
                                           "Add it there first.")};
    case ErrorCode::NoSuchPoll:
        return {QT_TRANSLATE_NOOP("Error", "There is no vote “%1” in this meeting. "
                                           "Choose another one."),
                QT_TRANSLATE_NOOP("Error", "The vote is not in this meeting. Choose another one.")};
    case ErrorCode::EmptyName:
        return {QT_TRANSLATE_NOOP("Error", "A name is missing: %1. Type it and try again."),
                QT_TRANSLATE_NOOP("Error", "The name is missing. Type it and try again.")};
    case ErrorCode::EmptyText:
        return {QT_TRANSLATE_NOOP("Error", "A text is missing: %1. Type it and try again."),
                QT_TRANSLATE_NOOP("Error", "The text is missing. Type it and try again.")};
    case ErrorCode::InvalidMove:
        return {QT_TRANSLATE_NOOP("Error", "“%1” cannot be moved into itself. "
                                           "Choose another place."),
                QT_TRANSLATE_NOOP("Error", "An entry cannot be moved into itself. "
                                           "Choose another place.")};
    case ErrorCode::NothingToUndo:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "There is nothing left to undo.")};
    case ErrorCode::NothingToRedo:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "There is nothing to redo.")};
    case ErrorCode::BehindVote:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "What was done before a vote cannot be undone. "
                                                    "Correct it by hand.")};
    case ErrorCode::HeldByBallots:
        return {
            QT_TRANSLATE_NOOP(
                "Error",
                "Proposal %1 was voted on, or a vote on it is prepared, so it stays. Move or edit it, or take the prepared vote back."),
            QT_TRANSLATE_NOOP(
                "Error",
                "This was voted on, or a vote on it is prepared, so it stays. Move or edit it, or take the prepared vote back.")};
    case ErrorCode::MeetingVotedIn:
        return {QT_TRANSLATE_NOOP("Error",
                                  "Votes were held or prepared in “%1”, so it stays in the record. "
                                  "Its proposals can still be edited."),
                QT_TRANSLATE_NOOP("Error",
                                  "Votes were held or prepared in this meeting, so it stays in the "
                                  "record. Its proposals can still be edited.")};
    case ErrorCode::PersonInRecord:
        return {QT_TRANSLATE_NOOP("Error", "%1 attended a meeting or voted and stays in the "
                                           "record. Edit the details instead."),
                QT_TRANSLATE_NOOP("Error", "Who attended a meeting or voted stays in the record. "
                                           "Edit the details instead.")};
    case ErrorCode::BodyAssigned:
        return {QT_TRANSLATE_NOOP("Error", "%1 is to answer proposals and stays in the directory. "
                                           "Give these to another body first."),
                QT_TRANSLATE_NOOP("Error", "This body is to answer proposals and stays in the "
                                           "directory. Give these to another body first.")};
    case ErrorCode::StillInUse:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "This is still used elsewhere in the record "
                                                    "and was left as it is.")};
    default:
        return {};
    }
}

Sentences templateSentences(ErrorCode code)
{
    switch (code) {
    case ErrorCode::TemplateNotWord:
        return {QT_TRANSLATE_NOOP("Error", "“%1” is not a Word document. Open it in Word and save "
                                           "it as DOCX."),
                QT_TRANSLATE_NOOP("Error", "The template is not a Word document. Open it in Word "
                                           "and save it as DOCX.")};
    case ErrorCode::TemplateMacros:
        return {QT_TRANSLATE_NOOP("Error", "“%1” holds macros and was not used. Save it in Word as "
                                           "a document without macros (DOCX)."),
                QT_TRANSLATE_NOOP("Error", "The template holds macros and was not used. Save it in "
                                           "Word as a document without macros (DOCX).")};
    case ErrorCode::TemplateTooLarge:
        return {QT_TRANSLATE_NOOP("Error", "“%1” is too large to be a template. Take large "
                                           "pictures out of it and save it again."),
                QT_TRANSLATE_NOOP("Error", "The template is too large. Take large pictures out of "
                                           "it and save it again.")};
    case ErrorCode::UnknownSample:
        return {QT_TRANSLATE_NOOP("Error", "There is no sample template “%1”. "
                                           "“nghisu merge --help” names them all."),
                QT_TRANSLATE_NOOP("Error", "The sample template is not known. "
                                           "“nghisu merge --help” names them all.")};
    default:
        return {};
    }
}

Sentences otherSentences(ErrorCode code)
{
    switch (code) {
    case ErrorCode::UnknownDocument:
        return {QT_TRANSLATE_NOOP("Error", "There is no document “%1”. "
                                           "“nghisu export --help” names them all."),
                QT_TRANSLATE_NOOP("Error", "The document is not known. "
                                           "“nghisu export --help” names them all.")};
    case ErrorCode::UnknownFormat:
        return {QT_TRANSLATE_NOOP(
                    "Error", "“%1” is not a format that can be written. "
                             "Use docx, pdf, odt, html, md, xlsx or csv; "
                             "for the list of proposals and the collected proposals also json."),
                QT_TRANSLATE_NOOP(
                    "Error", "The format is not known. "
                             "Use docx, pdf, odt, html, md, xlsx or csv; "
                             "for the list of proposals and the collected proposals also json.")};
    case ErrorCode::NothingToPrint:
        return {
            QT_TRANSLATE_NOOP(
                "Error",
                "There is nothing to print or issue in “%1” yet. Add proposals, a programme, members or votes first; for the changes, issue the list."),
            QT_TRANSLATE_NOOP(
                "Error",
                "There is nothing to print or issue yet. Add proposals, a programme, members or votes first; for the changes, issue the list.")};
    case ErrorCode::Cancelled:
        return {nullptr, QT_TRANSLATE_NOOP("Error", "Cancelled. Nothing was changed.")};
    default:
        return {QT_TRANSLATE_NOOP("Error", "The program made a mistake (%1). What you typed is "
                                           "kept; please report it to its makers."),
                QT_TRANSLATE_NOOP("Error", "The program made a mistake. What you typed is kept; "
                                           "please report it to its makers.")};
    }
}

}  // namespace

QString Words::error(const Error& error) const
{
    if (const auto pair = figuresOf(error.detail)) {
        if (const char* sentence = sentenceOfFigures(error.code))
            return text("Error", sentence).arg(pair->first, pair->second);
    }
    if (!error.who.isEmpty() && error.code == ErrorCode::FileInUseElsewhere) {
        return text("Error", QT_TRANSLATE_NOOP("Error", "“%1” is open on the computer %2. Close it "
                                                        "there and try again, or take it over in "
                                                        "the window."))
            .arg(error.detail, error.who);
    }
    if (!error.who.isEmpty() && error.code == ErrorCode::FileTakenOver) {
        return text("Error", QT_TRANSLATE_NOOP("Error", "“%1” was taken over by the computer %2 "
                                                        "and can no longer be written from here. "
                                                        "Save a copy of your own."))
            .arg(error.detail, error.who);
    }
    if (error.code == ErrorCode::UnknownRule) {
        QStringList keys;
        for (const DecisionRule& rule : decisionRulePresets())
            keys.append(rule.key);
        return text("Error", QT_TRANSLATE_NOOP("Error", "There is no decision rule “%1”. "
                                                        "Use one of: %2."))
            .arg(error.detail, keys.join(", "_L1));
    }
    Sentences sentences;
    for (const auto& family : {fileSentences, intakeSentences, editSentences, voteSentences,
                               roomSentences, phoneSentences, templateSentences}) {
        if (sentences = family(error.code); sentences.plain)
            break;
    }
    if (!sentences.plain)
        sentences = otherSentences(error.code);
    if (error.detail.isEmpty() || !sentences.of)
        return text("Error", sentences.plain);
    return text("Error", sentences.of).arg(error.detail);
}

}  // namespace nghisu
