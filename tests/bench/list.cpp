// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of proposals in a file of 100,000 in 50 meetings:
//   nghisu_bench_list make FOLDER      writes the file
//   nghisu_bench_list measure FOLDER   prints name and figure of each, in ms and MB
#include "base/clock.h"
#include "intake/directory.h"
#include "models/bodydirectory.h"
#include "models/proposalmodel.h"
#include "session/counciledit.h"
#include "session/councilfile.h"
#include "session/listediting.h"
#include "shell/desk.h"
#include "support/memory.h"
#include "theme/theme.h"
#include "widgets/proposalview.h"
#include "words/words.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

const SystemClock systemClock;
constexpr int meetings = 50;
constexpr int proposalsOfEach = 2'000;

[[noreturn]] void stop(const QString& why)
{
    std::fprintf(stderr, "list: %s\n", qPrintable(why));
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

double most(const QList<double>& values)
{
    return *std::max_element(values.begin(), values.end());
}

/// What 95 of 100 don't exceed.
double p95(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[(values.size() * 95 + 99) / 100 - 1];
}

// The file

QString textOf(int number, QRandomGenerator& random, const QList<Body>& bodies)
{
    static const QStringList matters{u"hạ tầng viễn thông ở vùng sâu, vùng xa"_s,
                                     u"chính quyền điện tử cấp huyện"_s,
                                     u"đào tạo cán bộ chuyên trách công nghệ"_s,
                                     u"an toàn thông tin của hệ thống dùng chung"_s,
                                     u"số hóa hồ sơ đất đai"_s,
                                     u"định mức chi cho phần mềm nội bộ"_s,
                                     u"kết nối cơ sở dữ liệu dân cư"_s,
                                     u"thuê dịch vụ công nghệ thông tin"_s,
                                     u"chữ ký số trong văn bản hành chính"_s,
                                     u"trạm thu phát sóng tại các xã đảo"_s};
    const auto one = [&random](const auto& list) {
        return list[random.bounded(static_cast<int>(list.size()))];
    };
    return u"Đề nghị %1 chủ trì, phối hợp với %2 sớm ban hành văn bản hướng dẫn địa phương về %3 theo "
           "Nghị định số %4/2009/NĐ-CP của Chính phủ, trong đó quy định rõ trình tự thẩm định và "
           "trách nhiệm của từng cơ quan đối với %5 (kiến nghị thứ %6)."_s.arg(
               one(bodies).name, one(bodies).name, one(matters),
               QString::number(random.bounded(1, 190)), one(matters), QString::number(number));
}

Proposal proposalOf(int number, QRandomGenerator& random, const QList<Body>& bodies)
{
    static const QStringList topics{u"Hạ tầng"_s, u"Nhân lực"_s,   u"Thể chế"_s, u"Tài chính"_s,
                                    u"Dữ liệu"_s, u"An toàn số"_s, u"Đất đai"_s, QString()};
    static const QStringList senders{u"Sở TT&TT Hải Phòng"_s, u"Sở TT&TT Quảng Ninh"_s,
                                     u"Sở TT&TT Lạng Sơn"_s,  u"Sở TT&TT Hà Nam"_s,
                                     u"Sở TT&TT Nam Định"_s,  u"Sở TT&TT Thái Bình"_s};
    Proposal proposal;
    proposal.text = textOf(number, random, bodies);
    proposal.topic = topics[random.bounded(8)];
    proposal.proposingBody = senders[random.bounded(6)];
    proposal.urgent = random.bounded(20) == 0;
    proposal.state = static_cast<ProposalState>(random.bounded(3));
    const Body& lead = bodies[random.bounded(static_cast<int>(bodies.size()))];
    const Body& other = bodies[random.bounded(static_cast<int>(bodies.size()))];
    if (random.bounded(10) > 0)
        proposal.assignments.append({{}, lead.id, lead.name, lead.shortName, Role::Lead});
    if (other.name != lead.name) {
        proposal.assignments.append(
            {{}, other.id, other.name, other.shortName, Role::Coordinating});
    }
    return proposal;
}

void make(const QString& path)
{
    QDir().remove(path);
    Council council;
    council.name = u"Hội đồng Giám đốc CNTT khu vực miền Bắc"_s;
    const auto file = must(CouncilFile::create(path, council, standardDirectory(), systemClock));
    const QList<Body> bodies = must(file->read().bodies.all());
    QRandomGenerator random(1);
    int number = 0;
    for (int i = 0; i < meetings; ++i) {
        Meeting meeting;
        meeting.title = u"Họp lần thứ %1"_s.arg(i + 1);
        meeting.day = QDate(2000, 1, 15).addMonths(i * 4);
        const MeetingId id = must(addMeeting(*file, meeting));
        must(file->perform(u"proposal.add"_s, {}, [&](Repositories& repositories) -> Result<void> {
            for (int j = 0; j < proposalsOfEach; ++j) {
                Proposal proposal = proposalOf(++number, random, bodies);
                proposal.meeting = id;
                proposal.orderKey = u"%1V"_s.arg(j, 6, 10, QLatin1Char('0'));
                if (auto added = repositories.proposals.insert(proposal); !added)
                    return added.error();
            }
            return {};
        }));
    }
}

// The measures

/// What somebody types, key by key.
QStringList typed()
{
    QStringList queries;
    for (const QString& phrase :
         {u"bo thong tin"_s, u"ha tang vien"_s, u"kien nghi thu 77"_s, u"nghi dinh 102"_s,
          u"dao tao can bo"_s, u"so hoa"_s, u"quang ninh"_s, u"tram thu phat"_s}) {
        for (qsizetype length = 1; length <= phrase.size(); ++length) {
            if (phrase[length - 1] != u' ')
                queries.append(phrase.left(length));
        }
    }
    return queries;
}

void measureFinding(ProposalModel& model, const QString& path)
{
    QSqlDatabase bare = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare"_s);
    bare.setDatabaseName(path);
    bare.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!bare.open())
        stop(bare.lastError().text());
    QSqlQuery query(bare);
    query.setForwardOnly(true);
    if (!query.prepare(u"SELECT rowid FROM search_index WHERE search_index MATCH ?"_s))
        stop(query.lastError().text());
    QList<double> ours;
    QList<double> theirs;
    const QStringList queries = typed();
    for (int round = 0; round < 2; ++round) {
        for (const QString& one : queries) {
            const double time = milliseconds([&] { model.setSearch(one); });
            QStringList terms;
            const QStringList words = one.split(u' ');
            for (const QString& word : words)
                terms.append(u'"' + word + u"\"*"_s);
            const double peer = milliseconds([&] {
                query.bindValue(0, terms.join(u' '));
                if (!query.exec())
                    stop(query.lastError().text());
                while (query.next())
                    query.value(0).toLongLong();
            });
            // The first round warms the caches of both.
            if (round > 0) {
                ours << time;
                theirs << peer;
            }
        }
        model.setSearch({});
    }
    print("find", p95(ours));
    print("findBare", p95(theirs));
    print("findMost", most(ours));
}

void measureViews(ProposalModel& model)
{
    QList<double> changes;
    const auto look = [&](const ListView& view) {
        changes << milliseconds([&] { model.setView(view); });
    };
    ListView view;
    look(view);
    for (const ListGrouping grouping :
         {ListGrouping::Topic, ListGrouping::Lead, ListGrouping::ProposingBody, ListGrouping::State,
          ListGrouping::None}) {
        view.grouping = grouping;
        look(view);
        view.filter.urgentOnly = true;
        look(view);
        view.filter = {};
        view.filter.topics = {u"Hạ tầng"_s, u"Dữ liệu"_s};
        view.filter.states = {ProposalState::Draft};
        look(view);
        view.filter = {};
        view.filter.withoutLead = true;
        look(view);
        view.filter = {};
        look(view);
    }
    for (const ListSorting sorting :
         {ListSorting::Topic, ListSorting::Lead, ListSorting::DueOn, ListSorting::Agenda}) {
        view.sorting = sorting;
        look(view);
    }
    print("view", most(changes));
    print("choices", milliseconds([&] { model.choices(); }));
}

void measureScrolling(ProposalView& list)
{
    QList<double> frames;
    QPixmap screen(list.size());
    for (int i = 0; i < 300; ++i) {
        frames << milliseconds([&] {
            list.verticalScrollBar()->setValue(list.verticalScrollBar()->value() + 400);
            list.render(&screen);
        });
    }
    print("scroll", p95(frames));
    print("scrollMost", most(frames));
}

// What a key costs besides the disk: from the moment that the file has it until the rows are right.
void measureTyping(Desk& desk, ProposalModel& model, ProposalView& list,
                   const std::function<double()>& lastChange)
{
    QList<double> keys;
    QPixmap screen(list.size());
    for (int i = 0; i < 40; ++i) {
        const int row = i * 7;
        const QString text = model.index(row, 0).data(TextRole).toString();
        must(editText(*desk.file(), model.idAt(row), text + u" x"_s));
        keys << lastChange() + milliseconds([&] { list.render(&screen); });
    }
    print("type", p95(keys));
}

void measure(const QString& path)
{
    Theme theme;
    theme.apply(*qApp);
    Desk desk(theme, u"vi"_s);
    // Who listens first begins the clock, who listens last reads it.
    QElapsedTimer timer;
    double change = 0;
    QObject::connect(&desk, &Desk::changed, &desk, [&] { timer.start(); });
    BodyDirectory directory(desk);
    ProposalModel model(desk, directory);
    ProposalView list(theme);
    list.setModel(&model);
    list.resize(734, 600);
    list.show();
    QObject::connect(&desk, &Desk::changed, &desk,
                     [&] { change = double(timer.nsecsElapsed()) / 1e6; });
    auto file = must(CouncilFile::open(path, Access::ReadWrite, systemClock));
    const QList<Meeting> all = must(file->read().council.meetings());
    desk.setFile(std::move(file));
    print("open", milliseconds([&] { desk.setMeeting(all[all.size() / 2].id); }));
    if (model.rowCount() != proposalsOfEach)
        stop(u"%1 rows"_s.arg(model.rowCount()));
    measureScrolling(list);
    measureFinding(model, path);
    measureViews(model);
    measureTyping(desk, model, list, [&] { return change; });
    print("memory", support::megabytesAtMost());
}

}  // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString path = QDir(arguments.value(2)).filePath(u"list.nghisu"_s);
    if (arguments.value(1) == u"make"_s)
        make(path);
    else if (arguments.value(1) == u"measure"_s)
        measure(path);
    else
        stop(u"make or measure FOLDER"_s);
    return 0;
}
