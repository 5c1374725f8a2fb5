// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later

// nghisu_bench_measure WHAT FOLDER [N]: measures one thing in the folder and prints "NAME NUMBER"
// lines, which tests/bench/run makes a table of.

#include "intake/directory.h"
#include "intake/intake.h"
#include "report/documents/agenda.h"
#include "report/export.h"
#include "session/counciledit.h"
#include "session/councilfile.h"
#include "session/listediting.h"
#include "session/takingin.h"
#include "words/words.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTextDocument>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

const SystemClock systemClock;

[[noreturn]] void stop(const QString& why)
{
    std::fprintf(stderr, "measure: %s\n", qPrintable(why));
    std::exit(1);
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        stop(Words(u"en"_s).error(result.error()) + u' ' + result.error().technical);
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

void print(const char* name, double value)
{
    std::printf("%s %.4f\n", name, value);
    std::fflush(stdout);
}

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// A letter such as a province sends, of about half a kilobyte a proposal.
QString letter(int proposals)
{
    static const QStringList ministries{u"Bộ Thông tin và Truyền thông"_s, u"Bộ Tài chính"_s,
                                        u"Bộ Kế hoạch và Đầu tư"_s, u"Bộ Nội vụ"_s,
                                        u"Bộ Khoa học và Công nghệ"_s};
    QString text = u"SỞ THÔNG TIN VÀ TRUYỀN THÔNG THÀNH PHỐ HẢI PHÒNG\n\n"
                   "ĐỀ XUẤT, KIẾN NGHỊ\nHọp Hội đồng Giám đốc CNTT khu vực miền Bắc\n\n"_s;
    for (int i = 1; i <= proposals; ++i) {
        text +=
            u"%1. Đề nghị %2 chủ trì, phối hợp với %3 sớm ban hành văn bản hướng dẫn địa phương "
            "triển khai nội dung thứ %1 theo Nghị định số 102/2009/NĐ-CP của Chính phủ và Quyết "
            "định số 1819/QĐ-TTg của Thủ tướng Chính phủ, trong đó quy định rõ định mức chi, "
            "trình tự thẩm định và trách nhiệm của từng cơ quan đối với các hệ thống dùng chung "
            "đã được đầu tư trong giai đoạn trước.\n\n"_s.arg(QString::number(i), ministries[i % 5],
                                                              ministries[(i + 2) % 5]);
    }
    return text;
}

QString makeCouncil(const QString& path, int proposals)
{
    QDir().remove(path);
    Council council;
    council.name = u"Hội đồng Giám đốc CNTT khu vực miền Bắc"_s;
    const auto file = must(CouncilFile::create(path, council, standardDirectory(), systemClock));
    const QList<Body> directory = must(file->read().bodies.all());
    const DraftDocument draft =
        must(Intake(directory).readText(letter(proposals), u"thu.txt"_s, u"UTF-8"_s));
    if (draft.proposals.size() != proposals)
        stop(u"%1 proposals were read of %2"_s.arg(draft.proposals.size()).arg(proposals));
    must(takeIn(*file, {}, draft, {}));
    return path;
}

std::unique_ptr<CouncilFile> openCouncil(const QString& path)
{
    return must(CouncilFile::open(path, Access::ReadWrite, systemClock));
}

QList<ProposalId> proposalsOf(const CouncilFile& file)
{
    QList<ProposalId> ids;
    const MeetingId meeting = must(file.read().council.meetings()).first().id;
    for (const ProposalStub& stub : must(file.read().proposals.stubs(meeting)))
        ids << stub.id;
    return ids;
}

void must(QSqlQuery& query, const QString& sql)
{
    if (!query.exec(sql))
        stop(query.lastError().text());
}

// Typing at the end of one of 10,000 proposals, beside one row of SQLite's own, turn about so that both
// meet the same disk.
void measureEdit(const QDir& folder)
{
    const auto file = openCouncil(makeCouncil(folder.filePath(u"edit.nghisu"_s), 10'000));
    const QList<ProposalId> ids = proposalsOf(*file);

    QSqlDatabase bare = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
    bare.setDatabaseName(folder.filePath(u"bare.db"_s));
    QFile::remove(bare.databaseName());
    if (!bare.open())
        stop(bare.lastError().text());
    QSqlQuery query(bare);
    must(query, u"PRAGMA journal_mode = WAL"_s);
    query.finish();
    must(query, u"PRAGMA synchronous = FULL"_s);
    must(query, u"CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT"_s);
    must(query, u"BEGIN"_s);
    query.prepare(u"INSERT INTO row (id, text) VALUES (?, ?)"_s);
    for (const ProposalId id : ids) {
        query.bindValue(0, id.value());
        query.bindValue(1, must(file->read().proposals.find(id)).text);
        if (!query.exec())
            stop(query.lastError().text());
    }
    must(query, u"COMMIT"_s);
    query.prepare(u"UPDATE row SET text = ? WHERE id = ?"_s);

    QList<double> ours;
    QList<double> theirs;
    QRandomGenerator random(1);
    for (int i = 0; i < 300; ++i) {
        const ProposalId id = ids[random.bounded(int(ids.size()))];
        const QString edited =
            must(file->read().proposals.find(id)).text + u' ' + QString::number(i);
        ours << milliseconds([&] { must(editText(*file, id, edited)); });
        theirs << milliseconds([&] {
            bare.transaction();
            query.bindValue(0, edited);
            query.bindValue(1, id.value());
            if (!query.exec() || !bare.commit())
                stop(bare.lastError().text());
        });
    }
    print("edit", median(ours));
    print("bare", median(theirs));
}

// Moving one of 10,000: time, and all rows that were written for it, the journal's own among them.
void measureMove(const QDir& folder)
{
    const QStringList before = QSqlDatabase::connectionNames();
    const auto file = openCouncil(makeCouncil(folder.filePath(u"move.nghisu"_s), 10'000));
    const QList<ProposalId> ids = proposalsOf(*file);
    QString name;
    for (const QString& connection : QSqlDatabase::connectionNames()) {
        if (!before.contains(connection))
            name = connection;
    }
    const auto rowsWritten = [&name] {
        QSqlQuery query(QSqlDatabase::database(name, false));
        must(query, u"SELECT total_changes()"_s);
        query.next();
        return query.value(0).toLongLong();
    };
    QList<double> times;
    qint64 mostRows = 0;
    QRandomGenerator random(2);
    for (int i = 0; i < 100; ++i) {
        const ProposalId moved = ids[random.bounded(int(ids.size()))];
        const ProposalId after = ids[random.bounded(int(ids.size()))];
        const qint64 rows = rowsWritten();
        times << milliseconds([&] { must(moveProposals(*file, {moved}, {{}, after})); });
        mostRows = std::max(mostRows, rowsWritten() - rows);
    }
    print("move", median(times));
    print("slowest", *std::max_element(times.begin(), times.end()));
    print("rows", double(mostRows));
}

QString plainText(const Document& document)
{
    QString text;
    const auto add = [&text](const QList<Paragraph>& paragraphs, const QString& number = {}) {
        text += number;
        for (const Paragraph& paragraph : paragraphs) {
            for (const Run& run : paragraph.runs)
                text += run.text;
            text += u'\n';
        }
    };
    for (const Block& block : document.blocks) {
        if (const auto* item = std::get_if<NumberedItem>(&block)) {
            add(item->paragraphs, item->number + u". "_s);
            add(item->notes);
        } else if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            add({*paragraph});
        }
    }
    return text;
}

// The agenda of 1,000 proposals, from the open file to the PDF on disk, beside Qt's own text
// document with the same words in the same font.
void measurePdf(const QDir& folder)
{
    const auto file = openCouncil(makeCouncil(folder.filePath(u"agenda.nghisu"_s), 1'000));
    const MeetingId meeting = must(file->read().council.meetings()).first().id;
    const Words words(u"vi"_s);
    const QString text = plainText(buildAgenda(must(file->record(meeting)), words));
    QList<double> ours;
    QList<double> theirs;
    for (int i = 0; i < 5; ++i) {
        ours << milliseconds([&] {
            must(exportDocument(must(file->record(meeting)), words, u"agenda"_s,
                                folder.filePath(u"agenda.pdf"_s)));
        });
        theirs << milliseconds([&] {
            QPdfWriter writer(folder.filePath(u"peer.pdf"_s));
            writer.setPageSize(QPageSize(QPageSize::A4));
            QTextDocument document;
            document.setDefaultFont(QFont(u"Liberation Serif"_s, 14));
            document.setPlainText(text);
            document.print(&writer);
        });
    }
    print("agenda", median(ours));
    print("document", median(theirs));
    // For the peer that converts it.
    must(exportDocument(must(file->record(meeting)), words, u"agenda"_s,
                        folder.filePath(u"agenda.html"_s)));
}

// The same agenda in the formats of office programs and of others, each from the open file to the
// one on disk.
void measureFormats(const QDir& folder)
{
    const auto file = openCouncil(makeCouncil(folder.filePath(u"formats.nghisu"_s), 1'000));
    const MeetingId meeting = must(file->read().council.meetings()).first().id;
    const Words words(u"vi"_s);
    for (const char* format : {"docx", "odt", "xlsx", "html", "md", "csv", "json"}) {
        const QString path = folder.filePath(u"agenda."_s + QString::fromLatin1(format));
        QList<double> times;
        for (int i = 0; i < 5; ++i) {
            times << milliseconds([&] {
                must(exportDocument(must(file->record(meeting)), words, u"agenda"_s, path));
            });
        }
        print(format, median(times));
    }
}

// From the letter on disk to the list in the file.
void measureImport(const QDir& folder)
{
    double rateBefore = 0;
    for (const int proposals : {1'000, 10'000}) {
        const QString source = folder.filePath(u"letter.txt"_s);
        QFile out(source);
        if (!out.open(QIODevice::WriteOnly) || out.write(letter(proposals).toUtf8()) < 0)
            stop(out.errorString());
        out.close();
        const double megabytes = double(out.size()) / 1e6;
        const QString path = folder.filePath(u"import.nghisu"_s);
        QDir().remove(path);
        Council council;
        council.name = u"Hội đồng"_s;
        const auto file =
            must(CouncilFile::create(path, council, standardDirectory(), systemClock));
        const Intake intake(must(file->read().bodies.all()));
        DraftDocument draft;
        const double reading = milliseconds([&] { draft = must(intake.readFile(source)); }) / 1000;
        if (draft.proposals.size() != proposals)
            stop(u"%1 proposals were read of %2"_s.arg(draft.proposals.size()).arg(proposals));
        const double storing =
            milliseconds([&] { must(takeIn(*file, {}, draft, draft.text.toUtf8())); }) / 1000;
        const double rate = megabytes / (reading + storing);
        if (rateBefore > 0) {
            print("megabytes", megabytes);
            print("import", rate);
            print("reading", megabytes / reading);
            print("storing", megabytes / storing);
            print("growth", rateBefore / rate);
        }
        rateBefore = rate;
    }
}

}  // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    const QDir folder(arguments.value(2));
    if (what == u"make"_s)
        makeCouncil(folder.filePath(arguments.value(3) + u".nghisu"_s), arguments.value(3).toInt());
    else if (what == u"edit"_s)
        measureEdit(folder);
    else if (what == u"move"_s)
        measureMove(folder);
    else if (what == u"pdf"_s)
        measurePdf(folder);
    else if (what == u"formats"_s)
        measureFormats(folder);
    else if (what == u"import"_s)
        measureImport(folder);
    else
        stop(u"make, edit, move, pdf, formats or import FOLDER [N]"_s);
    return 0;
}
