// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/agenda.h"
#include "domain/revisionchanges.h"
#include "report/document.h"
#include "widgets/writingwork.h"

#include <QSet>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QHBoxLayout;
class QAction;
class QListView;
class QMenu;
class QPrinter;
class QStackedWidget;
class QStandardItem;
class QStandardItemModel;
class QTemporaryDir;
class QTimer;

namespace nghisu {

class Desk;
class ElidedLabel;
class EmptyPlace;
class Label;
class OutdatedPapers;
class PreviewWidget;
class ShortcutButton;
class YieldingRow;

/// What is handed out: on the left the documents of a meeting, on the right the pages of the
/// selected one as they will be printed. They follow the record a moment after it has changed, and
/// only while they are looked at.
class DocumentsPage : public QWidget {
    Q_OBJECT

public:
    /// Asks where to write to: title of the dialog, proposed path, filter; empty when cancelled.
    using PathChooser =
        std::function<QString(const QString& title, const QString& path, const QString& filter)>;

    /// Asks for a folder; empty when cancelled.
    using FolderChooser = std::function<QString(const QString& title, const QString& path)>;

    /// Asks for the printer; none when cancelled. \param pages of the document, 0 while nobody knows
    using PrinterChooser =
        std::function<std::shared_ptr<QPrinter>(const Document& document, int pages)>;

    explicit DocumentsPage(Desk& desk, QWidget* parent = nullptr);
    ~DocumentsPage() override;

    /// Shows a document by its key ("agenda").
    void select(const QString& key);
    QString currentKey() const;
    /// The file dialog by default.
    void setPathChooser(PathChooser chooser) { m_choosePath = std::move(chooser); }
    void setFolderChooser(FolderChooser chooser) { m_chooseFolder = std::move(chooser); }
    /// The print dialog by default.
    void setPrinterChooser(PrinterChooser chooser) { m_askForPrinter = std::move(chooser); }
    /// Writes the shown document, beside the window's thread; `format` is one of documentFormats().
    void exportAs(const QString& format);
    /// Writes the letters to the bodies, a file each.
    void exportEach(const QString& format);
    /// Writes all documents of the meeting into a new folder, a file each.
    void exportAll(const QString& format);
    /// Opens a mail with the shown document as PDF in the mail program.
    void sendByMail();
    /// Prints the shown document, laid out and sent beside the window's thread.
    void print();
    /// Asks for number, day and signer of the shown document, and keeps them.
    void askOptions();

    /// How long a change rests before the preview follows, in milliseconds.
    static constexpr int previewDelay = 300;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    QWidget* makeBar(QWidget* parent);
    void addFormats(QWidget* bar, QHBoxLayout* row);
    /// What gives way where the bar is narrow, so that the document's name stands there whole.
    void letYield(QWidget* bar);
    void setFormatsInMenu(bool inMenu);
    /// As offices call it: "Word".
    static QString formatName(const QString& format);
    void fillList();
    void addEntry(const QString& key, QStandardItem* item);
    void describeEntries();
    void retranslate();
    void refreshLater();
    void refresh();
    void updateBar();
    /// Since which issue the changes are told.
    void fillIssues();
    Result<Document> makeDocument();
    /// Writes documents (by their keys) in this way and tells how many were written. What they said is
    /// remembered where `tell` says that they went out.
    void startWriting(const QString& way, const QStringList& keys, WritingWork::Work work,
                      std::function<bool(int)> tell);
    /// The shown document, to be remembered; none where it tells changes since an issue that is not the
    /// last one, which the list of documents does not speak of.
    QStringList shownKeys() const;
    /// Which documents were printed or saved, and no longer say what the file holds.
    void lookAtOutputs();
    void markEntries();
    /// In a word, how a document went out.
    static QString outputMark(const QString& way);
    QString outputDetail(const QString& key) const;
    QString suggestedPath(const QString& format) const;
    /// Since the last issue, where there is one and the changes are among the documents.
    std::optional<RevisionChanges> changesFor(const QStringList& keys) const;

    Desk& m_desk;
    PathChooser m_choosePath;
    FolderChooser m_chooseFolder;
    PrinterChooser m_askForPrinter;
    std::optional<MeetingRecord> m_record;
    std::optional<Document> m_document;
    bool m_stale = true;
    QTimer* m_delay = nullptr;
    QStandardItemModel* m_entries = nullptr;
    Label* m_title = nullptr;
    ShortcutButton* m_options = nullptr;
    QListView* m_list = nullptr;
    ElidedLabel* m_heading = nullptr;
    Label* m_pages = nullptr;
    ShortcutButton* m_zoom = nullptr;
    QMenu* m_zoomMenu = nullptr;
    ShortcutButton* m_since = nullptr;
    int m_sinceIssue = 0;              ///< its number; 0 for the last
    QList<ShortcutButton*> m_formats;  ///< the menu of the rest among them
    ShortcutButton* m_moreFormats = nullptr;
    QList<QAction*> m_each;  ///< of the menu: a file for each body
    QList<QAction*> m_all;   ///< a file for each document
    QAction* m_mail = nullptr;
    QAction* m_sizes = nullptr;    ///< of the preview, where its button has no room
    bool m_formatsInMenu = false;  ///< all of them, where their buttons have none
    YieldingRow* m_yielding = nullptr;
    WritingWork* m_writing = nullptr;
    OutdatedPapers* m_outdated = nullptr;
    QSet<QString> m_outdatedKeys;
    std::unique_ptr<QTemporaryDir> m_mails;  ///< what mail programs were given
    ShortcutButton* m_print = nullptr;
    QAction* m_printKey = nullptr;
    Label* m_open = nullptr;  ///< what the document leaves open
    QStackedWidget* m_stack = nullptr;
    PreviewWidget* m_preview = nullptr;
    EmptyPlace* m_empty = nullptr;
};

}  // namespace nghisu
