// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "report/merge/mergetemplate.h"

#include <QList>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

class QAction;
class QMenu;

namespace nghisu {

class Desk;
class ShortcutButton;

/// An office's own Word templates, from the documents page: filling one with the meeting that is
/// looked at, the templates to start from, and the list of fields. A template is read and filled
/// beside the window; what is wrong in it is said before anything is written.
class DocumentTemplates final : public QObject {
    Q_OBJECT

public:
    /// Asks for a file: title of the dialog, folder or proposed path, filter; empty when cancelled.
    using PathChooser =
        std::function<QString(const QString& title, const QString& path, const QString& filter)>;
    /// The document whose number, day and signer the result bears, by its key.
    using DocumentKey = std::function<QString()>;

    DocumentTemplates(Desk& desk, DocumentKey document, QWidget* page);
    ~DocumentTemplates() override;

    /// A button with the menu of all that can be done.
    ShortcutButton* makeButton(QWidget* parent);
    /// The file dialogs by default.
    void setTemplateChooser(PathChooser chooser) { m_chooseTemplate = std::move(chooser); }
    void setPathChooser(PathChooser chooser) { m_choosePath = std::move(chooser); }

    /// Asks for a template and for where to write the document.
    void fill();
    void saveSample(const QString& key);
    void showFields();
    /// Whether a template is being filled.
    bool isBusy() const { return m_job != nullptr; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What came of reading and filling a template.
    struct Outcome {
        QList<MergeProblem> problems;
        bool hasFields = false;
        FilledTemplate filled;
    };
    static Result<Outcome> fillFile(const QString& path, const MeetingRecord& record, QDate today);
    static MergeItem valuesOf(const MeetingRecord& record, QDate today);

    Result<MeetingRecord> record() const;
    QDate today() const;
    void take(const QString& templatePath, const QString& label, const Result<Outcome>& outcome);
    void write(const QString& templatePath, const QString& label, const Outcome& outcome);
    void showProblems(const QString& templatePath, const QList<MergeProblem>& problems);
    QWidget* window() const;
    void update();
    void retranslate();

    Desk& m_desk;
    DocumentKey m_document;
    QWidget* m_page;
    PathChooser m_chooseTemplate;
    PathChooser m_choosePath;
    QString m_folder;  ///< in which the last template was found
    QMenu* m_menu = nullptr;
    ShortcutButton* m_button = nullptr;
    QAction* m_fill = nullptr;
    QAction* m_fields = nullptr;
    QList<QAction*> m_samples;
    std::shared_ptr<bool>
        m_job;           ///< of the one that runs; another, or none, where it was let go of
    QThreadPool m_pool;  ///< last: waits for its threads before anything else goes
};

}  // namespace nghisu
