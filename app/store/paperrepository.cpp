// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/paperrepository.h"

#include "base/try.h"
#include "store/connection.h"
#include "store/jsonlist.h"
#include "store/statement.h"

namespace nghisu {

using namespace Qt::StringLiterals;

Result<QHash<QString, PaperOptions>> PaperRepository::ofMeeting(MeetingId meeting) const
{
    // The latest of each kind, over which the meeting's own are laid.
    Statement rows(m_connection,
                   u"SELECT document, number, day, signer_title, signer_name, recipients, "
                   "meeting_id = ? "
                   "FROM paper ORDER BY meeting_id = ?, id"_s);
    NGHISU_TRY(rows.run(meeting, meeting));
    QHash<QString, PaperOptions> papers;
    while (rows.next()) {
        PaperOptions options{rows.text(1), rows.day(2), rows.text(3), rows.text(4),
                             textsOfJson(rows.text(5))};
        if (rows.small(6) == 0) {
            options.number.clear();
            options.day = {};
        }
        papers.insert(rows.text(0), options);
    }
    NGHISU_TRY(rows.done());
    return papers;
}

Result<void> PaperRepository::set(MeetingId meeting, const QString& document,
                                  const PaperOptions& options)
{
    Statement write(m_connection,
                    u"INSERT INTO paper (meeting_id, document, number, day, signer_title, "
                    "signer_name, recipients) VALUES (?, ?, ?, ?, ?, ?, ?) "
                    "ON CONFLICT (meeting_id, document) DO UPDATE SET number = excluded.number, "
                    "day = excluded.day, signer_title = excluded.signer_title, "
                    "signer_name = excluded.signer_name, recipients = excluded.recipients"_s);
    return write.run(meeting, document, options.number, options.day, options.signerTitle,
                     options.signerName, asJson(options.recipients));
}

Result<QHash<QString, PaperOutput>> PaperRepository::outputsOf(MeetingId meeting) const
{
    Statement rows(m_connection, u"SELECT document, way, made_at, digest FROM paper_output "
                                 "WHERE meeting_id = ?"_s);
    NGHISU_TRY(rows.run(meeting));
    QHash<QString, PaperOutput> outputs;
    while (rows.next())
        outputs.insert(rows.text(0), {rows.text(1), rows.time(2), rows.text(3)});
    NGHISU_TRY(rows.done());
    return outputs;
}

Result<void> PaperRepository::setOutput(MeetingId meeting, const QString& document,
                                        const PaperOutput& output)
{
    Statement write(m_connection,
                    u"INSERT INTO paper_output (meeting_id, document, way, made_at, digest) "
                    "VALUES (?, ?, ?, ?, ?) "
                    "ON CONFLICT (meeting_id, document) DO UPDATE SET way = excluded.way, "
                    "made_at = excluded.made_at, digest = excluded.digest"_s);
    return write.run(meeting, document, output.way, output.madeAt, output.digest);
}

}  // namespace nghisu
