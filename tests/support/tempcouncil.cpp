// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tempcouncil.h"

#include "session/counciledit.h"
#include "session/listediting.h"
#include "store/connection.h"
#include "store/schema.h"
#include "store/statement.h"

#include <QSqlRecord>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

QList<Body> smallDirectory()
{
    Body information;
    information.code = u"BTTTT"_s;
    information.name = u"Bộ Thông tin và Truyền thông"_s;
    information.shortName = u"Bộ TT&TT"_s;
    information.aliases = {u"Bộ TTTT"_s, u"BTTTT"_s};
    information.validTo = QDate(2025, 2, 28);
    information.successors = {{u"BKHCN"_s, {}}};
    Body interior;
    interior.code = u"BNV"_s;
    interior.name = u"Bộ Nội vụ"_s;
    Body finance;
    finance.code = u"BTC"_s;
    finance.name = u"Bộ Tài chính"_s;
    finance.shortName = u"Bộ TC"_s;
    return {information, interior, finance};
}

template <typename T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%d %s", int(result.error().code), qPrintable(result.error().technical));
    return *std::move(result);
}

}  // namespace

TempCouncil::TempCouncil()
{
    Council council;
    council.name = u"Hội đồng thử"_s;
    council.rule = *decisionRulePreset(u"members-2/3-more"_s);
    m_file = orDie(CouncilFile::create(path(), council, smallDirectory(), m_clock));
    Meeting meeting;
    meeting.title = u"Họp toàn thể năm 2017"_s;
    meeting.day = QDate(2017, 11, 24);
    m_meeting = orDie(addMeeting(*m_file, meeting));
}

void TempCouncil::reopen()
{
    m_file.reset();
    m_file = orDie(CouncilFile::open(path(), Access::ReadWrite, m_clock));
}

ProposalId TempCouncil::add(const QString& text)
{
    return orDie(addProposal(*m_file, m_meeting, orDie(endOfList(*m_file, m_meeting)), text));
}

QStringList TempCouncil::texts()
{
    QStringList texts;
    const MeetingRecord record = orDie(m_file->record(m_meeting));
    for (const AgendaEntry& entry : record.entries)
        texts.append(QString(qsizetype{2} * entry.depth, u' ') + entry.proposal.text);
    return texts;
}

BodyId TempCouncil::body(const QString& code)
{
    for (const Body& body : orDie(m_file->read().bodies.all())) {
        if (body.code == code)
            return body.id;
    }
    return {};
}

QStringList dump(const QString& path)
{
    QStringList rows;
    const auto connection = orDie(Connection::open(path, Connection::Mode::ReadOnly));
    for (const QString& table : schema::journaledTables()) {
        QStringList columns;
        {
            Statement info(*connection, u"SELECT name FROM pragma_table_info(?)"_s);
            if (auto run = info.run(table); !run)
                qFatal("%s", qPrintable(run.error().technical));
            while (info.next())
                columns.append(info.text(0));
        }
        Statement row(*connection, u"SELECT json_array(%1) FROM %2 ORDER BY id"_s.arg(
                                       columns.join(u", "_s), table));
        if (auto run = row.run(); !run)
            qFatal("%s", qPrintable(run.error().technical));
        while (row.next())
            rows.append(table + u' ' + row.text(0));
    }
    return rows;
}

QString runSql(const QString& path, const QString& sql)
{
    const auto connection = orDie(Connection::open(path, Connection::Mode::Create));
    const auto run = connection->execute(sql);
    return run ? QString() : run.error().technical;
}

}  // namespace nghisu
