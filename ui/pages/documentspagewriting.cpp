// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/try.h"
#include "pages/documentspage.h"
#include "print/previewwidget.h"
#include "print/printer.h"
#include "report/catalogue.h"
#include "report/export.h"
#include "report/mailmessage.h"
#include "report/paperdigest.h"
#include "report/qtrenderer.h"
#include "session/councilfile.h"
#include "session/issuing.h"
#include "session/paperwork.h"
#include "shell/desk.h"
#include "shell/localfiles.h"
#include "words/words.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Whether it says what is never printed.
bool holdsNotes(const MeetingRecord& record)
{
    return std::any_of(record.entries.begin(), record.entries.end(),
                       [](const AgendaEntry& entry) { return !entry.proposal.note.isEmpty(); });
}

/// A name that is still free: nothing that is there is written into.
QString newFolder(const QString& parent, const QString& name)
{
    QString path = QDir(parent).filePath(name);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QDir(parent).filePath(u"%1 (%2)"_s.arg(name).arg(i));
    return path;
}

}  // namespace

QString DocumentsPage::suggestedPath(const QString& format) const
{
    QString name = fileNameOf(m_document->title);
    if (name.isEmpty())
        name = m_document->key;
    return QDir(documentsFolder()).filePath(name + u'.' + format);
}

QStringList DocumentsPage::shownKeys() const
{
    const bool earlier = m_sinceIssue > 0 && m_sinceIssue < m_record->meeting.revision;
    if (earlier && m_document->key == "changes"_L1)
        return {};
    return {m_document->key};
}

void DocumentsPage::exportAs(const QString& format)
{
    if (m_stale)
        refresh();
    if (!m_document || m_writing->isRunning())
        return;
    const QString filter = tr("%1 files (*.%2)").arg(formatName(format), format);
    QString path =
        m_choosePath(tr("Save as %1").arg(formatName(format)), suggestedPath(format), filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + format;
    const QString name = QFileInfo(path).fileName();
    const bool notes = format == u"json" && holdsNotes(*m_record);
    startWriting(
        format, shownKeys(),
        [document = *m_document, record = *m_record, path, format,
         name](const ExportProgress& progress) -> Result<int> {
            progress.say(0, 1, name);
            NGHISU_TRY(writeDocument(document, path, format, &record, progress.cancelled));
            return 1;
        },
        [this, path, name, notes](int) {
            m_desk.tellWritten(
                notes ? tr("Saved as “%1”. It holds your internal notes, too.").arg(name)
                      : tr("Saved as “%1”").arg(name),
                path);
            return true;
        });
}

void DocumentsPage::exportEach(const QString& format)
{
    if (m_stale)
        refresh();
    if (!m_document || m_writing->isRunning())
        return;
    const QString folder = m_chooseFolder(tr("Folder for the letters"), documentsFolder());
    if (folder.isEmpty())
        return;
    startWriting(
        format, {u"extracts"_s},
        [record = *m_record, folder, format](const ExportProgress& progress) {
            return exportExtracts(record, Words(record.council.language), folder, format, progress);
        },
        [this, folder](int written) {
            m_desk.tellWritten(
                tr("%n file(s) saved in “%1”", nullptr, written).arg(QDir(folder).dirName()),
                folder);
            return true;
        });
}

std::optional<RevisionChanges> DocumentsPage::changesFor(const QStringList& keys) const
{
    if (m_record->meeting.revision == 0 || !keys.contains(u"changes"_s))
        return std::nullopt;
    auto changes = changesSinceIssue(*m_desk.file(), m_desk.meeting());
    return changes ? std::optional(*std::move(changes)) : std::nullopt;
}

void DocumentsPage::exportAll(const QString& format)
{
    if (m_stale)
        refresh();
    if (!m_record || m_writing->isRunning())
        return;
    const QString parent = m_chooseFolder(tr("Where to put the documents"), documentsFolder());
    if (parent.isEmpty())
        return;
    const QString name = fileNameOf(m_record->meeting.title);
    const QString folder = newFolder(parent, name.isEmpty() ? tr("Documents") : name);
    const QStringList keys = paperKeys(*m_record, format);
    startWriting(
        format, keys,
        [record = *m_record, changes = changesFor(keys), folder,
         format](const ExportProgress& progress) {
            return exportPapers(record, Words(record.council.language), folder, format, changes,
                                progress);
        },
        [this, folder](int written) {
            m_desk.tellWritten(
                tr("%n document(s) saved in “%1”", nullptr, written).arg(QDir(folder).dirName()),
                folder);
            return true;
        });
}

void DocumentsPage::sendByMail()
{
    if (m_stale)
        refresh();
    if (!m_document || m_writing->isRunning())
        return;
    if (!m_mails)
        m_mails = std::make_unique<QTemporaryDir>();
    const QString name = QFileInfo(suggestedPath(u"pdf"_s)).fileName();
    const QDir mails(m_mails->path());
    const QString path = mails.filePath(u"%1.eml"_s.arg(mails.entryList(QDir::Files).size() + 1));
    startWriting(
        u"mail"_s, shownKeys(),
        [document = *m_document, path, name](const ExportProgress& progress) -> Result<int> {
            progress.say(0, 1, name);
            const QByteArray pdf = toPdf(document, progress.cancelled);
            if (progress.isCancelled())
                return Error{ErrorCode::Cancelled, {}};
            QFile file(path);
            const QByteArray mail = unsentMail(document.title, name, pdf);
            if (!file.open(QIODevice::WriteOnly) || file.write(mail) != mail.size())
                return Error{ErrorCode::FileNotWritable, QDir::toNativeSeparators(path)};
            return 1;
        },
        [this, path](int) {
            const bool opened = QDesktopServices::openUrl(QUrl::fromLocalFile(path));
            if (!opened)
                m_desk.notify(tr("No mail program is set up on this computer"));
            return opened;
        });
}

void DocumentsPage::print()
{
    if (m_stale)
        refresh();
    if (!m_document || m_writing->isRunning())
        return;
    const Document document = *m_document;
    const auto printer =
        m_askForPrinter(document, m_preview->isWhole() ? m_preview->pageCount() : 0);
    if (!printer || !m_record || m_writing->isRunning())
        return;
    startWriting(
        u"print"_s, shownKeys(),
        [document, printer](const ExportProgress& progress) {
            return printDocument(*printer, document, progress);
        },
        [this, printer](int pages) {
            if (pages == 0)
                m_desk.notify(refusalOf(*printer));
            return pages > 0;
        });
}

void DocumentsPage::startWriting(const QString& way, const QStringList& keys,
                                 WritingWork::Work work, std::function<bool(int)> tell)
{
    auto digests = std::make_shared<QHash<QString, QString>>();
    const bool prints = way == u"print";
    m_writing->start(
        [work = std::move(work), record = *m_record, keys, changes = changesFor(keys),
         digests](const ExportProgress& progress) {
            const auto written = work(progress);
            if (written)
                *digests = paperDigests(record, Words(record.council.language), keys, changes);
            return written;
        },
        [this, file = QPointer(m_desk.file()), meeting = m_desk.meeting(), way, digests,
         tell = std::move(tell), prints](const Result<int>& written) {
            if (!written && prints)
                return m_desk.notify(stoppedPrinting());
            if (!written)
                return m_desk.report(written.error());
            // It went out whatever becomes of the note about it.
            if (tell(*written) && file && file == m_desk.file()
                && rememberOutputs(*file, meeting, way, *digests))
                lookAtOutputs();
        },
        prints ? WritingWork::Kind::Printing : WritingWork::Kind::Writing);
}

}  // namespace nghisu
