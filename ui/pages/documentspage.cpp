// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/documentspage.h"

#include "base/try.h"
#include "delegates/entrydelegate.h"
#include "dialogs/paperdialog.h"
#include "models/proposalroles.h"
#include "pages/documententries.h"
#include "pages/outdatedpapers.h"
#include "print/previewwidget.h"
#include "print/printer.h"
#include "report/catalogue.h"
#include "report/export.h"
#include "session/councilfile.h"
#include "session/issuing.h"
#include "session/paperwork.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptyplace.h"
#include "widgets/shortcutbutton.h"
#include "widgets/yieldingrow.h"
#include "words/words.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QHash>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTimer>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int KeyRole = Qt::UserRole + 301;

}  // namespace

DocumentsPage::DocumentsPage(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_delay(new QTimer(this)),
      m_entries(new QStandardItemModel(this)), m_writing(new WritingWork(this)),
      m_outdated(new OutdatedPapers(this))
{
    setProperty("surface", u"paper"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_choosePath = [this](const QString& title, const QString& path, const QString& filter) {
        return QFileDialog::getSaveFileName(window(), title, path, filter);
    };
    m_chooseFolder = [this](const QString& title, const QString& path) {
        return QFileDialog::getExistingDirectory(window(), title, path);
    };
    m_askForPrinter = [this](const Document& document, int pages) {
        return askForPrinter(window(), document, pages);
    };
    layOut();
    fillList();
    connect(m_writing, &WritingWork::runningChanged, this, &DocumentsPage::updateBar);
    connect(m_outdated, &OutdatedPapers::found, this, [this](const QSet<QString>& outdated) {
        m_outdatedKeys = outdated;
        markEntries();
    });
    m_delay->setSingleShot(true);
    connect(m_delay, &QTimer::timeout, this, &DocumentsPage::refresh);
    connect(&desk, &Desk::meetingChanged, this, [this] {
        m_sinceIssue = 0;
        m_outdatedKeys.clear();
        refreshLater();
    });
    connect(&desk, &Desk::changed, this, &DocumentsPage::refreshLater);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    connect(m_preview, &PreviewWidget::laidOut, this, &DocumentsPage::updateBar);
    connect(m_preview, &PreviewWidget::currentPageChanged, this, &DocumentsPage::updateBar);
    connect(m_preview, &PreviewWidget::zoomChanged, this, &DocumentsPage::updateBar);
    retranslate();
    select(u"agenda"_s);
}

DocumentsPage::~DocumentsPage() = default;

// As offices call it.
QString DocumentsPage::formatName(const QString& format)
{
    static const QHash<QString, QString> names{
        {u"docx"_s, u"Word"_s}, {u"xlsx"_s, u"Excel"_s}, {u"md"_s, u"Markdown"_s}};
    return names.value(format, format.toUpper());
}

void DocumentsPage::fillList()
{
    const QStringList keys = documentEntryKeys();
    for (const QString& key : keys) {
        auto* item = new QStandardItem;
        item->setEditable(false);
        item->setData(key, KeyRole);
        if (key.isEmpty()) {
            item->setData(true, EntryCaptionRole);
            item->setFlags(Qt::NoItemFlags);
        }
        m_entries->appendRow(item);
    }
}

void DocumentsPage::select(const QString& key)
{
    const auto found = m_entries->match(m_entries->index(0, 0), KeyRole, key, 1, Qt::MatchExactly);
    if (!key.isEmpty() && !found.isEmpty())
        m_list->setCurrentIndex(found.first());
}

QString DocumentsPage::currentKey() const
{
    return m_list->currentIndex().data(KeyRole).toString();
}

void DocumentsPage::describeEntries()
{
    bool after = false;
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        QStandardItem* item = m_entries->item(row);
        const QString key = item->data(KeyRole).toString();
        if (key.isEmpty()) {
            item->setText(after ? tr("After the meeting") : tr("Before the meeting"));
            after = true;
            continue;
        }
        const DocumentEntry entry =
            describeDocument(key, m_record ? &*m_record : nullptr, m_sinceIssue);
        item->setText(entry.title);
        item->setData(entry.detail, EntryDetailRole);
        item->setData(entry.pale, EntryPaleRole);
    }
    markEntries();
}

void DocumentsPage::refreshLater()
{
    m_stale = true;
    // Each further change starts the rest anew: nobody waits for a preview while typing.
    if (isVisible())
        m_delay->start(previewDelay);
}

void DocumentsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        m_delay->start(0);
}

void DocumentsPage::refresh()
{
    m_delay->stop();
    m_stale = false;
    m_document.reset();
    m_record.reset();
    QString missing = tr("No meeting yet");
    QString advice = tr("Create a meeting or take in a document first.");
    if (m_desk.file() && m_desk.meeting().isValid()) {
        auto document = makeDocument();
        if (document) {
            m_document = *std::move(document);
        } else {
            missing = tr("Nothing to print yet");
            // What it waits for is said beside its name.
            const bool early = m_record && document.error().code == ErrorCode::NothingToPrint;
            advice = early ? describeDocument(currentKey(), &*m_record, m_sinceIssue).detail
                           : m_desk.words().error(document.error());
        }
    }
    m_outdated->stop();
    describeEntries();
    if (m_record && !m_record->outputs.isEmpty())
        m_outdated->look(*m_record, changesFor(m_record->outputs.keys()));
    if (m_document) {
        m_preview->setDocument(*m_document);
    } else {
        m_preview->clear();
        m_empty->setText(missing, advice);
    }
    m_open->setText(m_document ? openPlacesLine(*m_document) : QString());
    m_open->setVisible(!m_open->text().isEmpty());
    m_stack->setCurrentWidget(m_document ? static_cast<QWidget*>(m_preview) : m_empty);
    updateBar();
}

Result<Document> DocumentsPage::makeDocument()
{
    CouncilFile& file = *m_desk.file();
    NGHISU_TRY_VALUE(m_record, file.record(m_desk.meeting()));
    std::optional<RevisionChanges> changes;
    if (currentKey() == u"changes" && m_record->meeting.revision > 0) {
        NGHISU_TRY_VALUE(changes, changesSinceIssue(file, m_desk.meeting(), m_sinceIssue));
    }
    return buildDocument(*m_record, Words(m_record->council.language), currentKey(), changes);
}

void DocumentsPage::fillIssues()
{
    const auto issues = m_desk.file()->read().revisions.ofMeeting(m_desk.meeting());
    if (!issues || issues->isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"documentSinceMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int shown = m_sinceIssue > 0 ? m_sinceIssue : issues->last().number;
    for (const Revision& issue : *issues) {
        QAction* action = menu->addAction(tr("Since issue %1").arg(issue.number));
        action->setCheckable(true);
        action->setChecked(issue.number == shown);
        connect(action, &QAction::triggered, this, [this, number = issue.number] {
            m_sinceIssue = number;
            refresh();
        });
    }
    menu->popup(m_since->mapToGlobal(QPoint(0, m_since->height())));
}

void DocumentsPage::updateBar()
{
    const bool there = m_document.has_value();
    m_heading->setText(m_list->currentIndex().data().toString());
    const int page = m_preview->currentPage() + 1;
    if (!there || page == 0)
        m_pages->clear();
    else
        m_pages->setText(m_preview->isWhole()
                             ? tr("page %1/%2").arg(page).arg(m_preview->pageCount())
                             : tr("page %1/…").arg(page));
    switch (m_preview->zoomMode()) {
    case PreviewWidget::Zoom::FitPage:
        m_zoom->setText(tr("Fit page"));
        break;
    case PreviewWidget::Zoom::FitWidth:
        m_zoom->setText(tr("Fit width"));
        break;
    case PreviewWidget::Zoom::Percent:
        m_zoom->setText(tr("%1 %").arg(m_preview->zoomPercent()));
        break;
    }
    const bool since = there && currentKey() == u"changes";
    m_since->setVisible(since);
    if (since)
        m_since->setText(m_list->currentIndex().data(EntryDetailRole).toString());
    m_print->setEnabled(there && !m_writing->isRunning());
    m_options->setEnabled(m_desk.file() && !m_desk.file()->isReadOnly());
    const QStringList possible = documentFormats(currentKey());
    for (ShortcutButton* button : m_formats) {
        const QString format = button->objectName().section(u'-', 1);
        button->setEnabled(there && !m_writing->isRunning()
                           && (button == m_moreFormats || possible.contains(format)));
    }
    m_yielding->fit();
}

void DocumentsPage::askOptions()
{
    if (!m_document || !m_record || m_desk.file()->isReadOnly())
        return;
    const QString key = currentKey();
    const MeetingId meeting = m_desk.meeting();
    PaperDialog dialog(m_desk.theme(), m_heading->text(), m_record->council,
                       m_record->papers.value(key),
                       m_desk.file()->clock().now().toLocalTime().date(), window());
    if (dialog.exec() != QDialog::Accepted || !m_desk.file())
        return;
    const auto set = setPaperOptions(*m_desk.file(), meeting, key, dialog.options());
    if (!set)
        m_desk.report(set.error());
}

void DocumentsPage::lookAtOutputs()
{
    if (!m_record || !m_desk.file())
        return;
    const auto outputs = m_desk.file()->read().papers.outputsOf(m_record->meeting.id);
    if (!outputs)
        return;
    m_record->outputs = *outputs;
    m_outdated->look(*m_record, changesFor(m_record->outputs.keys()));
}

QString DocumentsPage::outputDetail(const QString& key) const
{
    const PaperOutput output = m_record->outputs.value(key);
    const QString when = QLocale(m_desk.words().language())
                             .toString(output.madeAt.toLocalTime(), QLocale::ShortFormat);
    const bool outdated = m_outdatedKeys.contains(key);
    if (output.way == u"print")
        return outdated ? tr("Printed %1; changed since").arg(when) : tr("Printed %1").arg(when);
    if (output.way == u"mail")
        return outdated ? tr("Handed to the mail program %1; changed since").arg(when)
                        : tr("Handed to the mail program %1").arg(when);
    const QString format = formatName(output.way);
    return outdated ? tr("Saved as %1 %2; changed since").arg(format, when)
                    : tr("Saved as %1 %2").arg(format, when);
}

QString DocumentsPage::outputMark(const QString& way)
{
    if (way == u"print")
        return tr("Printed");
    return way == u"mail" ? tr("Mailed") : tr("Saved");
}

void DocumentsPage::markEntries()
{
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        QStandardItem* item = m_entries->item(row);
        const QString key = item->data(KeyRole).toString();
        const bool there = m_record && m_record->outputs.contains(key);
        const bool outdated = there && m_outdatedKeys.contains(key);
        RowMark mark;
        if (outdated)
            mark = {RowMark::Kind::MissingLead, tr("Out of date")};
        else if (there)
            mark = {RowMark::Kind::Passed, outputMark(m_record->outputs.value(key).way)};
        item->setData(QVariant::fromValue(mark), MarkRole);
        const QString detail = there ? outputDetail(key) : QString();
        item->setToolTip(detail);
        item->setData(detail, Qt::AccessibleDescriptionRole);
    }
}

void DocumentsPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DocumentsPage::retranslate()
{
    m_title->setText(tr("Documents"));
    m_list->setAccessibleName(tr("Documents of the meeting"));
    m_preview->setAccessibleName(tr("Preview"));
    m_print->setText(tr("Print…"));
    m_options->setAccessibleName(tr("Number and signer…"));
    m_options->setToolTip(tr("Number and signer…"));
    m_printKey->setText(tr("Print…"));
    m_moreFormats->setAccessibleName(tr("Other formats"));
    m_moreFormats->setToolTip(tr("Other formats"));
    m_each.first()->setText(tr("Word, a file for each body…"));
    m_each.last()->setText(tr("PDF, a file for each body…"));
    m_all.first()->setText(tr("Word, all documents of the meeting…"));
    m_all.last()->setText(tr("PDF, all documents of the meeting…"));
    m_mail->setText(tr("Send by mail as PDF…"));
    m_open->setToolTip(
        tr("Number, day, signer and recipients are set with “Number and signer…”; place, symbol "
           "and what holds for all documents, in the settings."));
    m_zoom->setAccessibleName(tr("Size of the preview"));
    m_zoomMenu->setTitle(tr("Size of the preview"));
    for (ShortcutButton* button : m_formats)
        button->setToolTip(tr("Save as %1").arg(button->text()));
    m_zoomMenu->clear();
    m_zoomMenu->addAction(tr("Fit page"), m_preview, &PreviewWidget::fitPage);
    m_zoomMenu->addAction(tr("Fit width"), m_preview, &PreviewWidget::fitWidth);
    m_zoomMenu->addSeparator();
    for (const int percent : {50, 75, 100, 150, 200}) {
        m_zoomMenu->addAction(tr("%1 %").arg(percent), m_preview,
                              [this, percent] { m_preview->setZoomPercent(percent); });
    }
    describeEntries();
    updateBar();
}

}  // namespace nghisu
