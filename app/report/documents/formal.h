// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;

// The parts that administrative documents have in common, in the form of Nghị định 30/2020/NĐ-CP,
// Phụ lục I. What the council has not said yet is printed as "…".

/// A string marked with QT_TRANSLATE_NOOP("Document", …), in the document's language.
QString say(const Words& words, const char* source);

/// An empty document of this council: paper, author, language.
Document formalDocument(const QString& key, const QString& title, const MeetingRecord& record,
                        const Words& words);

/// A name as the documents of a council print it where the decree asks for capitals: in the plain
/// style as it was typed.
QString inCapitals(const QString& name, const Council& council);
/// The same for words of ours, which are written in capitals and have no names in them.
QString inCapitals(const Words& words, const char* source, const Council& council);

/// \param symbol of the kind of document, "CTr"; empty for a document without a number.
HeaderBlock letterhead(const MeetingRecord& record, const Words& words, const QString& symbol);

/// The kind of document in capitals and its subject with the rule below.
QList<Block> titleBlocks(const QString& kind, const QString& subject);

/// The number of the document, with a zero before it below 10, or dots. \param offset added to it: of the next letters of a row
QString paperNumber(const MeetingRecord& record, int offset = 0);

/// The day of the document: its own, or that of the issue. While it is a draft, the day on which it will go
/// out is left open: invalid.
QDate paperDay(const MeetingRecord& record);

/// The chair signs on behalf of the council, or somebody in the chair's place.
Signer chairSigner(const MeetingRecord& record, const Words& words);
Signer secretarySigner(const Council& council, const Words& words);

/// Recipients on the left, the chair on the right.
SignatureBlock chairSignature(const MeetingRecord& record, const Words& words);
/// As under minutes: the secretary on the left, the chair on the right (Phụ lục III, mẫu 1.9).
SignatureBlock minutesSignatures(const Council& council, const Words& words);

/// The lines of "Nơi nhận", the document's own or the council's: each ends with ";", the last, for the archives, with ".".
QStringList recipientLines(const MeetingRecord& record, const Words& words);

/// A paragraph of running text.
Paragraph bodyText(const QString& text, bool italic = false);

/// A sentence of a form. Where it ends with dots to be written over, it has no full stop.
Paragraph formText(const QString& text, bool italic = false);

/// A line of the grounds that a document is issued on.
Paragraph basisText(const QString& text);

/// Ends the text of a document, whose last block is a sentence, as the decree has it: "./.".
void endText(Document& document, const Words& words);

/// A line about a numbered item, set off from its text.
Paragraph noteText(const QString& text, bool italic = false);

/// A line in the middle of the page, as wide as the text asks.
Paragraph centredText(const QString& text, bool bold = false, bool italic = false);

/// A cell of a table, a paragraph for each line.
QList<Paragraph> cellText(const QString& text, Align align = Align::Left, bool bold = false);

/// The same, but nothing where there is nothing: a cell that is written in by hand.
QList<Paragraph> emptyOr(const QString& text);

/// A heading of the list as documents print it.
Heading agendaHeading(const AgendaEntry& entry);

/// The earlier of two days; one that is not fixed counts for nothing.
QDate earlierOf(QDate one, QDate other);

/// Names of the assigned bodies in one role, in order, with commas; empty where there is none.
QString bodyNames(const Proposal& proposal, Role role);

/// A text as it was typed, to stand before the full stop or the semicolon of a sentence.
QString withoutStop(const QString& text);

/// A time of day in a sentence, by the clock on the wall: "08 giờ 30 phút" or "08:30".
QString hourText(const QDateTime& at, const Words& words);

/// What a proposal is called where its text would be too much: its short name, or its text in one
/// line where it has none.
QString calledBriefly(const Proposal& proposal);

}  // namespace nghisu
