// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/submissionrepository.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/content.h"
#include "store/names.h"
#include "store/statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

const QString Head = u"id, meeting_id, file_name, encoding, proposing_body, meeting_title, "
                     "received_at"_s;

Submission submissionOf(const Statement& row)
{
    Submission submission;
    submission.id = row.id<SubmissionId>(0);
    submission.meeting = row.id<MeetingId>(1);
    submission.fileName = row.text(2);
    submission.encoding = row.text(3);
    submission.proposingBody = row.text(4);
    submission.meetingTitle = row.text(5);
    submission.receivedAt = row.time(6);
    return submission;
}

Error noSuchSubmission(SubmissionId id)
{
    return {ErrorCode::Internal, QString::number(id.value()), u"no such submission"_s};
}

}  // namespace

Result<Submission> SubmissionRepository::find(SubmissionId id) const
{
    Statement row(m_connection, u"SELECT %1, text FROM submission WHERE id = ?"_s.arg(Head));
    NGHISU_TRY(row.run(id));
    if (!row.next())
        return noSuchSubmission(id);
    Submission submission = submissionOf(row);
    submission.text = row.text(7);
    return submission;
}

Result<QString> SubmissionRepository::fileName(SubmissionId id) const
{
    Statement row(m_connection, u"SELECT file_name FROM submission WHERE id = ?"_s);
    NGHISU_TRY(row.run(id));
    if (!row.next())
        return noSuchSubmission(id);
    return row.text(0);
}

Result<QList<Submission>> SubmissionRepository::ofMeeting(MeetingId meeting) const
{
    Statement rows(m_connection,
                   u"SELECT %1 FROM submission WHERE meeting_id = ? ORDER BY id"_s.arg(Head));
    NGHISU_TRY(rows.run(meeting));
    QList<Submission> submissions;
    while (rows.next())
        submissions.append(submissionOf(rows));
    NGHISU_TRY(rows.done());
    return submissions;
}

Result<QList<LeftOut>> SubmissionRepository::leftOut(SubmissionId id) const
{
    Statement rows(m_connection, u"SELECT text, reason, start, length FROM left_out "
                                 "WHERE submission_id = ? ORDER BY start, id"_s);
    NGHISU_TRY(rows.run(id));
    QList<LeftOut> passages;
    while (rows.next()) {
        passages.append({rows.text(0),
                         names::valueOf(names::LeftOutReasons, rows.text(1)),
                         {rows.integer(2), rows.integer(3)}});
    }
    NGHISU_TRY(rows.done());
    return passages;
}

Result<QByteArray> SubmissionRepository::content(SubmissionId id) const
{
    Statement row(m_connection, u"SELECT bytes FROM submission JOIN content "
                                "ON content.id = content_id WHERE submission.id = ?"_s);
    NGHISU_TRY(row.run(id));
    QByteArray bytes;
    if (row.next())
        bytes = row.bytes(0);
    NGHISU_TRY(row.done());
    return bytes;
}

Result<SubmissionId> SubmissionRepository::insert(const Submission& submission,
                                                  const QByteArray& content,
                                                  const QList<LeftOut>& leftOut)
{
    NGHISU_TRY_VALUE(const auto stored, content::keep(m_connection, content));
    Statement insert(m_connection,
                     u"INSERT INTO submission (meeting_id, content_id, file_name, encoding, "
                     "proposing_body, meeting_title, text, received_at) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    NGHISU_TRY(insert.run(submission.meeting, stored, submission.fileName, submission.encoding,
                          submission.proposingBody, submission.meetingTitle, submission.text,
                          submission.receivedAt));
    const SubmissionId id(insert.insertedId());
    for (const LeftOut& passage : leftOut) {
        Statement row(m_connection, u"INSERT INTO left_out (submission_id, reason, text, start, "
                                    "length) VALUES (?, ?, ?, ?, ?)"_s);
        NGHISU_TRY(row.run(id, names::of(names::LeftOutReasons, passage.reason), passage.text,
                           qint64(passage.source.start), qint64(passage.source.length)));
    }
    return id;
}

}  // namespace nghisu
