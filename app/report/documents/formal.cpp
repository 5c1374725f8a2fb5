// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/formal.h"

#include "report/printable.h"
#include "words/words.h"

#include <algorithm>
#include <array>
#include <functional>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Sizes in points, of the ranges that the decree gives.
constexpr double smallCapitals = 12;
constexpr double headText = 13;
constexpr double bodyPoints = 14;
constexpr double tablePoints = 13;
constexpr double paragraphSpace = 6;
constexpr double firstIndent = 12.7;
// The decree asks for rules of a third to a half of the text's width.
constexpr double shortRule = 0.4;

Paragraph centred(TextStyle style, const QString& text, double points, bool bold, double rule = 0)
{
    Paragraph paragraph;
    paragraph.style = style;
    paragraph.runs = {Run{text, bold}};
    paragraph.align = Align::Centre;
    paragraph.points = points;
    paragraph.rule = rule;
    return paragraph;
}

/// "HỘI ĐỒNG" of "Hội đồng Giám đốc CNTT …": what the signer acts for, as typists shorten it.
QString actsFor(const QString& council)
{
    const auto kinds = std::to_array<QString>({u"HỘI ĐỒNG NHÂN DÂN"_s, u"ỦY BAN NHÂN DÂN"_s,
                                               u"HỘI ĐỒNG"_s, u"ỦY BAN"_s, u"BAN CHỈ ĐẠO"_s});
    const QString line = printableLine(council);
    const QString capitals = line.toUpper();
    for (const QString& kind : kinds) {
        if (capitals == kind || capitals.startsWith(kind + u' '))
            return line.left(kind.size());
    }
    return line.isEmpty() ? u"…"_s : line;
}

}  // namespace

QString say(const Words& words, const char* source)
{
    return words.text("Document", source);
}

Document formalDocument(const QString& key, const QString& title, const MeetingRecord& record,
                        const Words& words)
{
    Document document;
    document.key = key;
    document.title = printableLine(title);
    document.author = printableLine(record.council.name);
    document.language = words.language();
    return document;
}

QString inCapitals(const QString& name, const Council& council)
{
    return council.paperStyle == PaperStyle::Official ? name.toUpper() : name;
}

QString inCapitals(const Words& words, const char* source, const Council& council)
{
    const QString text = say(words, source);
    return council.paperStyle == PaperStyle::Official ? text : sentenceCase(text);
}

HeaderBlock letterhead(const MeetingRecord& record, const Words& words, const QString& symbol)
{
    const Council& council = record.council;
    HeaderBlock block;
    if (const QString superior = printableLine(council.superiorBody); !superior.isEmpty())
        block.left.append(
            centred(TextStyle::SuperiorBody, inCapitals(superior, council), smallCapitals, false));
    block.left.append(centred(TextStyle::IssuingBody, inCapitals(orDots(council.name), council),
                              smallCapitals, true, shortRule));
    block.right = {
        centred(
            TextStyle::StateName,
            words.text("Document", QT_TRANSLATE_NOOP("Document", "SOCIALIST REPUBLIC OF VIET NAM")),
            smallCapitals, true),
        centred(TextStyle::Motto,
                words.text("Document",
                           QT_TRANSLATE_NOOP("Document", "Independence - Freedom - Happiness")),
                headText, true, 1),
    };
    if (!symbol.isEmpty()) {
        block.leftFoot = {
            centred(TextStyle::DocumentNumber,
                    words.text("Document", QT_TRANSLATE_NOOP("Document", "No. %1/%2-%3"))
                        .arg(paperNumber(record), symbol, orDots(council.symbol)),
                    headText, false)};
    }
    // %1 is the day, %2 the place.
    Paragraph placeAndDate =
        centred(TextStyle::PlaceAndDate,
                words.text("Document", QT_TRANSLATE_NOOP("Document", "%2, %1"))
                    .arg(words.documentDate(paperDay(record)), orDots(council.place)),
                headText, false);
    placeAndDate.runs.first().italic = true;
    block.rightFoot = {placeAndDate};
    return block;
}

QList<Block> titleBlocks(const QString& kind, const QString& subject)
{
    Paragraph first = centred(TextStyle::DocumentKind, kind, bodyPoints, true);
    first.spaceBefore = 18;
    first.keepWithNext = true;
    Paragraph second = centred(TextStyle::Subject, orDots(subject), bodyPoints, true, shortRule);
    second.keepWithNext = true;
    return {first, second};
}

QString paperNumber(const MeetingRecord& record, int offset)
{
    const QString number = orDots(record.paper.number);
    bool counts = false;
    const int first = number.toInt(&counts);
    // Below 10 with a zero before it (Phụ lục I, mục II.3).
    return counts ? u"%1"_s.arg(first + offset, 2, 10, QLatin1Char('0')) : number;
}

QDate paperDay(const MeetingRecord& record)
{
    if (record.paper.day.isValid() || record.meeting.revision == 0)
        return record.paper.day;
    return record.meeting.issuedAt.toLocalTime().date();
}

Signer chairSigner(const MeetingRecord& record, const Words& words)
{
    const Council& council = record.council;
    Signer signer;
    const bool official = council.paperStyle == PaperStyle::Official;
    const QString whom = inCapitals(
        words.language() == "vi"_L1 ? actsFor(council.name) : orDots(council.name), council);
    signer.office.append(say(words, official
                                        ? QT_TRANSLATE_NOOP("Document", "FOR %1")
                                        : QT_TRANSLATE_NOOP("Document", "For and on behalf of %1"))
                             .arg(whom));
    const QString chair = inCapitals(orDots(council.signerTitle), council);
    if (!record.paper.isForChair()) {
        signer.office.append(chair);
        signer.name = orDots(council.signerName);
        return signer;
    }
    signer.office.append(say(words, official ? QT_TRANSLATE_NOOP("Document", "FOR THE %1")
                                             : QT_TRANSLATE_NOOP("Document", "For the %1"))
                             .arg(chair));
    signer.office.append(inCapitals(orDots(record.paper.signerTitle), council));
    signer.name = orDots(record.paper.signerName);
    return signer;
}

Signer secretarySigner(const Council& council, const Words& words)
{
    return Signer{{inCapitals(words, QT_TRANSLATE_NOOP("Document", "SECRETARY"), council)},
                  orDots(council.secretaryName)};
}

SignatureBlock chairSignature(const MeetingRecord& record, const Words& words)
{
    SignatureBlock signature;
    signature.recipientsTitle = say(words, QT_TRANSLATE_NOOP("Document", "Distribution:"));
    signature.recipients = recipientLines(record, words);
    signature.right = chairSigner(record, words);
    return signature;
}

SignatureBlock minutesSignatures(const Council& council, const Words& words)
{
    SignatureBlock signature;
    signature.left = {secretarySigner(council, words)};
    signature.right =
        Signer{{inCapitals(words, QT_TRANSLATE_NOOP("Document", "CHAIR OF THE MEETING"), council)},
               orDots(council.signerName)};
    return signature;
}

QStringList recipientLines(const MeetingRecord& record, const Words& words)
{
    const QStringList& own = record.paper.recipients;
    QStringList lines;
    for (const QString& recipient : own.isEmpty() ? record.council.recipients : own) {
        QString line = printableLine(recipient);
        while (line.startsWith(u'-') || line.startsWith(u'–') || line.startsWith(u' '))
            line.remove(0, 1);
        while (line.endsWith(u';') || line.endsWith(u'.') || line.endsWith(u' '))
            line.chop(1);
        if (!line.isEmpty())
            lines.append(line);
    }
    if (lines.isEmpty())
        lines.append(u"…"_s);
    const QString archives = words.text("Document", QT_TRANSLATE_NOOP("Document", "Archives"));
    const auto isFiled = [&archives](const QString& line) {
        return line.startsWith(u"Lưu"_s, Qt::CaseInsensitive)
            || line.startsWith(archives, Qt::CaseInsensitive);
    };
    // Where a copy is kept comes last.
    const auto filed = std::stable_partition(lines.begin(), lines.end(), std::not_fn(isFiled));
    if (filed == lines.end())
        lines.append(archives);
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i] += i + 1 < lines.size() ? u';' : u'.';
    return lines;
}

Paragraph bodyText(const QString& text, bool italic)
{
    Paragraph paragraph;
    paragraph.runs = {Run{text, false, italic}};
    paragraph.points = bodyPoints;
    paragraph.firstIndent = firstIndent;
    paragraph.spaceBefore = paragraphSpace;
    return paragraph;
}

Paragraph formText(const QString& text, bool italic)
{
    QString sentence = text;
    if (sentence.endsWith(u"…."_s))
        sentence.chop(1);
    else if (sentence.endsWith(u"…./."_s))
        sentence.remove(sentence.size() - 3, 1);
    return bodyText(sentence, italic);
}

Paragraph basisText(const QString& text)
{
    Paragraph basis = formText(text, true);
    basis.style = TextStyle::LegalBasis;
    return basis;
}

void endText(Document& document, const Words& words)
{
    auto* last =
        document.blocks.isEmpty() ? nullptr : std::get_if<Paragraph>(&document.blocks.last());
    if (words.language() != "vi"_L1 || !last || last->runs.isEmpty())
        return;
    QString& text = last->runs.last().text;
    if (text.endsWith(u'.') && !text.endsWith("./."_L1))
        text += "/."_L1;
}

Paragraph noteText(const QString& text, bool italic)
{
    Paragraph note = bodyText(text, italic);
    note.style = TextStyle::Note;
    return note;
}

Paragraph centredText(const QString& text, bool bold, bool italic)
{
    Paragraph paragraph = centred(TextStyle::Centred, text, bodyPoints, bold);
    paragraph.runs.first().italic = italic;
    paragraph.spaceBefore = paragraphSpace;
    return paragraph;
}

QList<Paragraph> cellText(const QString& text, Align align, bool bold)
{
    QList<Paragraph> paragraphs;
    for (const QString& line : printableParagraphs(text)) {
        Paragraph paragraph;
        paragraph.style = TextStyle::Cell;
        paragraph.runs = {Run{line, bold}};
        paragraph.align = align;
        paragraph.points = tablePoints;
        paragraphs.append(paragraph);
    }
    return paragraphs;
}

QList<Paragraph> emptyOr(const QString& text)
{
    if (!text.trimmed().isEmpty())
        return cellText(text);
    Paragraph empty;
    empty.style = TextStyle::Cell;
    empty.align = Align::Left;
    empty.points = tablePoints;
    return {empty};
}

Heading agendaHeading(const AgendaEntry& entry)
{
    const QString number = printableLine(entry.number);
    return {entry.depth + 1, orDots(entry.proposal.text),
            number.isEmpty() ? QString() : numberLabel(number)};
}

QDate earlierOf(QDate one, QDate other)
{
    if (!one.isValid() || !other.isValid())
        return one.isValid() ? one : other;
    return std::min(one, other);
}

QString bodyNames(const Proposal& proposal, Role role)
{
    QStringList names;
    for (const Assignment& assignment : proposal.assignments) {
        if (assignment.role == role)
            names.append(orDots(assignment.name));
    }
    return names.join(", "_L1);
}

QString withoutStop(const QString& text)
{
    QString line = printableLine(text);
    while (line.endsWith(u'.') || line.endsWith(u';') || line.endsWith(u' '))
        line.chop(1);
    return line.isEmpty() ? u"…"_s : line;
}

QString hourText(const QDateTime& at, const Words& words)
{
    const QTime time = at.toLocalTime().time();
    const auto figures = [&](const QString& format) {
        return time.isValid() ? time.toString(format) : u"…"_s;
    };
    return say(words, QT_TRANSLATE_NOOP("Document", "%1:%2"))
        .arg(figures(u"HH"_s), figures(u"mm"_s));
}

QString calledBriefly(const Proposal& proposal)
{
    return withoutStop(proposal.shortName.isEmpty() ? proposal.text : proposal.shortName);
}

}  // namespace nghisu
