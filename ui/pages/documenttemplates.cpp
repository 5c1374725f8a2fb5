// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/documenttemplates.h"

#include "base/try.h"
#include "dialogs/mergefieldsdialog.h"
#include "dialogs/mergeproblemsdialog.h"
#include "report/export.h"
#include "report/merge/mergefile.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/localfiles.h"
#include "widgets/shortcutbutton.h"
#include "words/words.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace nghisu {

using namespace Qt::StringLiterals;

DocumentTemplates::DocumentTemplates(Desk& desk, DocumentKey document, QWidget* page)
    : QObject(page), m_desk(desk), m_document(std::move(document)), m_page(page),
      m_menu(new QMenu(page))
{
    m_pool.setMaxThreadCount(1);
    m_chooseTemplate = [this](const QString& title, const QString& path, const QString& filter) {
        return QFileDialog::getOpenFileName(window(), title, path, filter);
    };
    m_choosePath = [this](const QString& title, const QString& path, const QString& filter) {
        return QFileDialog::getSaveFileName(window(), title, path, filter);
    };
    m_menu->setObjectName(u"templatesMenu"_s);
    const auto add = [this](const QString& name) {
        QAction* action = m_menu->addAction(QString());
        action->setObjectName(name);
        return action;
    };
    m_fill = add(u"templateFill"_s);
    connect(m_fill, &QAction::triggered, this, &DocumentTemplates::fill);
    m_menu->addSeparator();
    const QStringList keys = sampleTemplateKeys();
    for (const QString& key : keys) {
        QAction* action = add(u"templateSample-"_s + key);
        connect(action, &QAction::triggered, this, [this, key] { saveSample(key); });
        m_samples.append(action);
        // In the palette, too; the others are the window's.
        page->addAction(action);
    }
    m_menu->addSeparator();
    m_fields = add(u"templateFields"_s);
    connect(m_fields, &QAction::triggered, this, &DocumentTemplates::showFields);
    const auto letGo = [this] {
        m_job.reset();
        update();
    };
    connect(&desk, &Desk::meetingChanged, this, letGo);
    connect(&desk, &Desk::fileChanged, this, letGo);
    page->installEventFilter(this);
    retranslate();
    update();
}

DocumentTemplates::~DocumentTemplates()
{
    m_job.reset();
    m_pool.waitForDone();
}

QWidget* DocumentTemplates::window() const
{
    return m_page->window();
}

ShortcutButton* DocumentTemplates::makeButton(QWidget* parent)
{
    m_button = new ShortcutButton(m_desk.theme(), ButtonKind::Quiet, {}, parent);
    m_button->setObjectName(u"documentTemplates"_s);
    m_button->setMenuMark(true);
    connect(m_button, &QAbstractButton::clicked, this, [this] {
        // Upwards where there is no room below.
        m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
    });
    retranslate();
    update();
    return m_button;
}

bool DocumentTemplates::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_page && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void DocumentTemplates::retranslate()
{
    m_fill->setText(tr("Fill a Word template…"));
    m_samples.first()->setText(tr("Save a sample: invitation…"));
    m_samples.last()->setText(tr("Save a sample: collected proposals…"));
    m_fields->setText(tr("Fields for templates…"));
    if (m_button)
        m_button->setText(tr("Word templates"));
}

void DocumentTemplates::update()
{
    const bool meeting = m_desk.file() && m_desk.meeting().isValid();
    m_fill->setEnabled(meeting && !isBusy());
    m_fields->setEnabled(meeting);
    if (m_button)
        m_button->setEnabled(meeting);
}

Result<MeetingRecord> DocumentTemplates::record() const
{
    NGHISU_TRY_VALUE(MeetingRecord record, m_desk.file()->record(m_desk.meeting()));
    record.paper = record.papers.value(m_document());
    return record;
}

MergeItem DocumentTemplates::valuesOf(const MeetingRecord& record, QDate today)
{
    return mergeValues(record, Words(record.council.language), today);
}

QDate DocumentTemplates::today() const
{
    return m_desk.file()->clock().now().toLocalTime().date();
}

Result<DocumentTemplates::Outcome>
DocumentTemplates::fillFile(const QString& path, const MeetingRecord& record, QDate today)
{
    NGHISU_TRY_VALUE(const MergeTemplate read, readTemplateFile(path));
    Outcome outcome{read.problems(), read.hasFields(), {}};
    if (outcome.problems.isEmpty()) {
        NGHISU_TRY_VALUE(outcome.filled, read.fill(valuesOf(record, today)));
    }
    return outcome;
}

void DocumentTemplates::fill()
{
    if (isBusy() || !m_desk.file() || !m_desk.meeting().isValid())
        return;
    const QString path = m_chooseTemplate(tr("Word template to fill"),
                                          m_folder.isEmpty() ? documentsFolder() : m_folder,
                                          tr("Word documents and templates (*.docx *.dotx)"));
    if (path.isEmpty() || !m_desk.file())
        return;
    m_folder = QFileInfo(path).absolutePath();
    const auto meeting = record();
    if (!meeting) {
        m_desk.report(meeting.error());
        return;
    }
    const auto job = std::make_shared<bool>(true);
    m_job = job;
    update();
    m_pool.start([this, job, path, meeting = *meeting, day = today()] {
        const auto outcome = fillFile(path, meeting, day);
        QMetaObject::invokeMethod(
            this,
            [this, job, path, label = meeting.meeting.label(), outcome] {
                // Another meeting is looked at by now.
                if (job != m_job)
                    return;
                m_job.reset();
                update();
                take(path, label, outcome);
            },
            Qt::QueuedConnection);
    });
}

void DocumentTemplates::take(const QString& templatePath, const QString& label,
                             const Result<Outcome>& outcome)
{
    if (!outcome)
        m_desk.report(outcome.error());
    else if (!outcome->problems.isEmpty())
        showProblems(templatePath, outcome->problems);
    else
        write(templatePath, label, *outcome);
}

void DocumentTemplates::showProblems(const QString& templatePath,
                                     const QList<MergeProblem>& problems)
{
    MergeProblemsDialog dialog(m_desk.theme(), m_desk.words(), QFileInfo(templatePath).fileName(),
                               problems, window());
    if (dialog.exec() == QDialog::Accepted)
        showFields();
}

void DocumentTemplates::write(const QString& templatePath, const QString& label,
                              const Outcome& outcome)
{
    const QString name =
        fileNameOf(u"%1 - %2"_s.arg(QFileInfo(templatePath).completeBaseName(), label));
    QString path = m_choosePath(tr("Save the filled document"),
                                QDir(documentsFolder()).filePath(name + u".docx"_s),
                                tr("Word documents (*.docx)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".docx"_s;
    if (const auto written = writeFilled(outcome.filled, templatePath, path); !written) {
        m_desk.report(written.error());
        return;
    }
    const QString shown = QFileInfo(path).fileName();
    QString said = tr("Saved as “%1”").arg(shown);
    if (!outcome.hasFields)
        said = tr("Saved as “%1”. The template has no fields.").arg(shown);
    else if (!outcome.filled.missing.isEmpty())
        said = tr("Saved as “%1”. Written as dots, because not known yet: %2")
                   .arg(shown, outcome.filled.missing.join(u", "_s));
    m_desk.tellWritten(said, path);
}

void DocumentTemplates::saveSample(const QString& key)
{
    const auto docx = sampleTemplate(key);
    if (!docx) {
        m_desk.report(docx.error());
        return;
    }
    QString path = m_choosePath(tr("Save the sample template"),
                                QDir(documentsFolder()).filePath(key + u".docx"_s),
                                tr("Word documents (*.docx)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".docx"_s;
    if (const auto written = writeWhole(path, *docx); !written) {
        m_desk.report(written.error());
        return;
    }
    m_folder = QFileInfo(path).absolutePath();
    m_desk.notify(
        tr("Saved as “%1”. Open it in Word to make it your own.").arg(QFileInfo(path).fileName()));
}

void DocumentTemplates::showFields()
{
    if (!m_desk.file() || !m_desk.meeting().isValid())
        return;
    const auto meeting = record();
    if (!meeting) {
        m_desk.report(meeting.error());
        return;
    }
    const MergeItem values = valuesOf(*meeting, today());
    MergeFieldsDialog dialog(m_desk.theme(), mergeFieldLines(m_desk.words(), &values), window());
    dialog.exec();
}

}  // namespace nghisu
