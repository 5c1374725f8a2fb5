// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/directoryfile.h"

#include "base/try.h"
#include "intake/formats/plaintext.h"
#include "text/fold.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LargestFile = 8 * 1024 * 1024;  // bytes: far more than any directory

enum Column { Code, Name, ShortName, Kind, Aliases, From, To, Successors };
constexpr std::array ColumnNames{u"code",    u"name",       u"short_name", u"kind",
                                 u"aliases", u"valid_from", u"valid_to",   u"successors"};

struct KindWord {
    BodyKind kind;
    const char16_t* word;        ///< as it is written
    const char16_t* vietnamese;  ///< folded: as somebody may write it
};
constexpr std::array KindWords{
    KindWord{BodyKind::State, u"state", u"co quan nha nuoc"},
    KindWord{BodyKind::Ministry, u"ministry", u"bo"},
    KindWord{BodyKind::Agency, u"agency", u"co quan ngang bo"},
    KindWord{BodyKind::Other, u"other", u"co quan khac"},
    KindWord{BodyKind::Province, u"province", u"tinh"},
    KindWord{BodyKind::Province, u"city", u"thanh pho"},
    KindWord{BodyKind::Department, u"department", u"so"},
};

QString wordOf(BodyKind kind)
{
    const auto found = std::find_if(KindWords.begin(), KindWords.end(),
                                    [kind](const KindWord& each) { return each.kind == kind; });
    return QString::fromUtf16(found->word);
}

std::optional<BodyKind> kindOf(const QString& word)
{
    const QString plain = foldForSearch(word).simplified();
    for (const KindWord& each : KindWords) {
        if (plain == foldForSearch(each.word) || plain == QStringView(each.vietnamese))
            return each.kind;
    }
    return std::nullopt;
}

// The column that a heading names, by what is left of it without marks and signs.
int columnOf(const QString& heading)
{
    static const QHash<QString, Column> names{
        {u"code"_s, Code},
        {u"ma"_s, Code},
        {u"ma co quan"_s, Code},
        {u"name"_s, Name},
        {u"ten"_s, Name},
        {u"ten co quan"_s, Name},
        {u"short name"_s, ShortName},
        {u"short"_s, ShortName},
        {u"ten ngan"_s, ShortName},
        {u"ten viet tat"_s, ShortName},
        {u"kind"_s, Kind},
        {u"loai"_s, Kind},
        {u"aliases"_s, Aliases},
        {u"ten khac"_s, Aliases},
        {u"cach viet khac"_s, Aliases},
        {u"valid from"_s, From},
        {u"tu ngay"_s, From},
        {u"valid to"_s, To},
        {u"den ngay"_s, To},
        {u"successors"_s, Successors},
        {u"ke thua"_s, Successors},
        {u"co quan ke thua"_s, Successors},
    };
    const auto found = names.constFind(wordsForSearch(heading));
    return found == names.constEnd() ? -1 : *found;
}

QStringList pieces(const QString& cell, QChar separator)
{
    QStringList found;
    const QStringList parts = cell.split(separator, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (const QString plain = part.simplified(); !plain.isEmpty() && !found.contains(plain))
            found.append(plain);
    }
    return found;
}

// A body as it stands in a file, before anything of it is believed.
struct Entry {
    qsizetype line = 0;
    std::array<QString, ColumnNames.size()> cells;
    QList<Successor> successors;
};

class Reader {
public:
    void take(const Entry& entry)
    {
        Body body;
        body.code = entry.cells[Code].simplified();
        body.name = entry.cells[Name].simplified();
        body.shortName = entry.cells[ShortName].simplified();
        body.aliases = pieces(entry.cells[Aliases], u';');
        body.successors = entry.successors;
        if (body.name.isEmpty())
            return refuse(entry, DirectoryFault::NoName);
        if (body.code.isEmpty())
            return refuse(entry, DirectoryFault::NoCode, body.name);
        if (m_codes.contains(body.code))
            return refuse(entry, DirectoryFault::CodeTwice, body.code);
        const QString kind = entry.cells[Kind].simplified();
        const auto known = kind.isEmpty() ? std::optional(BodyKind::Other) : kindOf(kind);
        if (!known)
            return refuse(entry, DirectoryFault::UnknownKind, kind);
        body.kind = *known;
        if (!readDay(entry, From, body.validFrom) || !readDay(entry, To, body.validTo))
            return;
        if (body.validFrom.isValid() && body.validTo.isValid() && body.validTo < body.validFrom)
            return refuse(entry, DirectoryFault::EndsBefore);
        m_codes.insert(body.code);
        m_file.bodies.append(body);
    }

    DirectoryFile file() && { return std::move(m_file); }

private:
    void refuse(const Entry& entry, DirectoryFault fault, const QString& detail = {})
    {
        m_file.errors.append({entry.line, fault, detail});
    }

    bool readDay(const Entry& entry, Column column, QDate& day)
    {
        const QString cell = entry.cells[column].simplified();
        if (cell.isEmpty())
            return true;
        for (const QString& format : {u"yyyy-MM-dd"_s, u"d/M/yyyy"_s, u"d-M-yyyy"_s, u"d.M.yyyy"_s})
            if (day = QDate::fromString(cell, format); day.isValid())
                return true;
        refuse(entry, DirectoryFault::NoDay, cell);
        return false;
    }

    DirectoryFile m_file;
    QSet<QString> m_codes;
};

QList<Successor> successorsOf(const QString& cell)
{
    QList<Successor> successors;
    const QStringList parts = pieces(cell, u';');
    for (const QString& part : parts)
        successors.append({part.section(u':', 0, 0).trimmed(), part.section(u':', 1).trimmed()});
    return successors;
}

struct Row {
    qsizetype line = 1;
    QStringList cells;
};

// The rows of a table (RFC 4180) with the lines that they begin on.
QList<Row> rowsOf(const QString& text, QChar separator)
{
    QList<Row> rows;
    Row row;
    QString cell;
    qsizetype line = 1;
    bool quoted = false;
    const auto endRow = [&] {
        row.cells.append(std::exchange(cell, {}));
        const bool filled =
            std::any_of(row.cells.cbegin(), row.cells.cend(),
                        [](const QString& each) { return !each.trimmed().isEmpty(); });
        if (filled)
            rows.append(row);
        row = {line + 1, {}};
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        if (quoted && unit == u'"' && at + 1 < text.size() && text[at + 1] == u'"') {
            cell += unit;
            ++at;
        } else if (unit == u'"' && (quoted || cell.isEmpty())) {
            quoted = !quoted;
        } else if (!quoted && unit == separator) {
            row.cells.append(std::exchange(cell, {}));
        } else if (!quoted && unit == u'\n') {
            endRow();
            ++line;
        } else {
            cell += unit;
            line += unit == u'\n' ? 1 : 0;
        }
    }
    endRow();
    return rows;
}

Result<DirectoryFile> readTable(const QString& text)
{
    const QString heading = text.section(u'\n', 0, 0);
    QChar separator = u',';
    for (const QChar candidate : {u';', u'\t'}) {
        if (heading.count(candidate) > heading.count(separator))
            separator = candidate;
    }
    const QList<Row> rows = rowsOf(text, separator);
    QList<int> columns;
    const QStringList headings = rows.isEmpty() ? QStringList() : rows.first().cells;
    for (const QString& each : headings)
        columns.append(columnOf(each));
    if (!columns.contains(int(Name)) || !columns.contains(int(Code)))
        return Error{ErrorCode::SourceDamaged, {}};
    Reader reader;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        Entry entry;
        entry.line = rows[i].line;
        for (qsizetype at = 0; at < std::min(columns.size(), rows[i].cells.size()); ++at) {
            if (columns[at] >= 0)
                entry.cells[std::size_t(columns[at])] = rows[i].cells[at];
        }
        entry.successors = successorsOf(entry.cells[Successors]);
        reader.take(entry);
    }
    return std::move(reader).file();
}

Result<DirectoryFile> readJson(const QByteArray& bytes)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (!document.isArray() && !document.isObject())
        return Error{ErrorCode::SourceDamaged, {}, fault.errorString()};
    const QJsonArray all =
        document.isArray() ? document.array() : document.object()[u"bodies"_s].toArray();
    Reader reader;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QJsonObject object = all[i].toObject();
        Entry entry;
        entry.line = i + 1;
        for (const Column column : {Code, Name, ShortName, Kind, From, To})
            entry.cells[column] = object[QStringView(ColumnNames[std::size_t(column)])].toString();
        QStringList aliases;
        const QJsonArray spellings = object[u"aliases"_s].toArray();
        for (const QJsonValue alias : spellings)
            aliases.append(alias.toString());
        entry.cells[Aliases] = aliases.join(u';');
        const QJsonArray successors = object[u"successors"_s].toArray();
        for (const QJsonValue value : successors) {
            const QString code =
                value.isString() ? value.toString() : value.toObject()[u"code"_s].toString();
            if (!code.simplified().isEmpty())
                entry.successors.append(
                    {code.simplified(), value.toObject()[u"field"_s].toString().simplified()});
        }
        reader.take(entry);
    }
    return std::move(reader).file();
}

QString asCell(const QString& text)
{
    QString cell = text;
    // A spreadsheet would take it for a formula.
    if (!cell.isEmpty() && u"=+-@"_s.contains(cell.front()))
        cell.prepend(u'\'');
    static const QList<QChar> special{u',', u';', u'"', u'\n', u'\t'};
    const bool quoted = std::any_of(special.begin(), special.end(),
                                    [&](QChar each) { return cell.contains(each); });
    return quoted ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

}  // namespace

Result<DirectoryFile> readDirectory(const QByteArray& bytes)
{
    if (bytes.trimmed().isEmpty())
        return Error{ErrorCode::SourceEmpty, {}};
    if (bytes.size() > LargestFile)
        return Error{ErrorCode::SourceTooLarge, {}};
    NGHISU_TRY_VALUE(const PlainText plain, decodePlain(bytes));
    QString text = normalisedText(plain.text);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    const QString begin = text.left(200).trimmed();
    if (begin.startsWith(u'[') || begin.startsWith(u'{'))
        return readJson(text.toUtf8());
    return readTable(text);
}

QByteArray directoryAsCsv(const QList<Body>& bodies)
{
    QString text{QChar(QChar::ByteOrderMark)};
    QStringList line;
    for (const char16_t* name : ColumnNames)
        line.append(QString::fromUtf16(name));
    text += line.join(u',') + u"\r\n"_s;
    for (const Body& body : bodies) {
        QStringList successors;
        for (const Successor& successor : body.successors)
            successors.append(successor.field.isEmpty()
                                  ? successor.code
                                  : u"%1: %2"_s.arg(successor.code, successor.field));
        line = {body.code,
                body.name,
                body.shortName,
                wordOf(body.kind),
                body.aliases.join(u"; "_s),
                body.validFrom.toString(Qt::ISODate),
                body.validTo.toString(Qt::ISODate),
                successors.join(u"; "_s)};
        for (QString& cell : line)
            cell = asCell(cell);
        text += line.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

QByteArray directoryAsJson(const QList<Body>& bodies)
{
    QJsonArray all;
    for (const Body& body : bodies) {
        QJsonArray successors;
        for (const Successor& successor : body.successors) {
            QJsonObject object{{u"code"_s, successor.code}};
            if (!successor.field.isEmpty())
                object[u"field"_s] = successor.field;
            successors.append(object);
        }
        QJsonObject object{
            {u"code"_s, body.code}, {u"name"_s, body.name}, {u"kind"_s, wordOf(body.kind)}};
        if (!body.shortName.isEmpty())
            object[u"short_name"_s] = body.shortName;
        if (!body.aliases.isEmpty())
            object[u"aliases"_s] = QJsonArray::fromStringList(body.aliases);
        if (body.validFrom.isValid())
            object[u"valid_from"_s] = body.validFrom.toString(Qt::ISODate);
        if (body.validTo.isValid())
            object[u"valid_to"_s] = body.validTo.toString(Qt::ISODate);
        if (!successors.isEmpty())
            object[u"successors"_s] = successors;
        all.append(object);
    }
    return QJsonDocument(QJsonObject{{u"bodies"_s, all}}).toJson();
}

}  // namespace nghisu
