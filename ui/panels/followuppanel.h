// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/followup.h"
#include "panels/sidepanel.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QTemporaryDir>

#include <functional>
#include <optional>

class QComboBox;
class QLineEdit;
class QTimer;

namespace nghisu {

class ClampedText;
class DayField;
class Desk;
class ElidedLabel;
class FormRows;
class Label;
class LinesEdit;

/// How files are chosen and opened: the system's dialogs; tests put their own in.
struct DocumentDoors {
    std::function<QString(QWidget* parent)> choose;
    std::function<QString(QWidget* parent, const QString& suggested)> saveAs;
    std::function<void(const QString& path)> open;

    static DocumentDoors system();
};

/// One answer that is waited for, or has come: by when, how far, in which words, and the document
/// that holds it. What is typed is in the file soon after the fingers rest; what the disk refuses comes
/// back with its answer until it is stored.
class FollowUpPanel final : public SidePanel {
    Q_OBJECT

public:
    explicit FollowUpPanel(Desk& desk, QWidget* parent = nullptr);

    /// Another answer, or what became of the same. \param number of its proposal
    void showFollowUp(const FollowUp& followUp, const QString& number, const QString& meeting);
    /// Nothing is selected.
    void clear();
    /// Stores what was typed; false where that failed.
    bool flush();
    void setDoors(DocumentDoors doors) { m_doors = std::move(doors); }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fill();
    void showDocument();
    void showWho();
    void store();
    void refused(const Answer& answer, const Error& error);
    void keepUnstored(const Error& error);
    void onStored(const QObject* field);
    void addDocument();
    void removeDocument();
    void openDocument();
    void saveDocument();
    std::optional<QByteArray> documentBytes();
    void report(const Result<void>& result);
    QDate today() const;
    bool isReadOnly() const;
    void retranslate();

    Desk& m_desk;
    DocumentDoors m_doors;
    FollowUp m_followUp;
    QString m_number;
    QString m_meeting;
    /// What the disk refused, of this answer and of others.
    struct Refused {
        ProposalId proposal;
        Answer answer;
    };
    QHash<AssignmentId, Refused> m_refused;
    bool m_pending = false;
    bool m_filling = false;
    bool m_storing = false;
    QTimer* m_pause = nullptr;
    std::optional<QTemporaryDir> m_copies;
    ClampedText* m_text = nullptr;
    Label* m_where = nullptr;
    Label* m_who = nullptr;
    FormRows* m_rows = nullptr;
    QList<Label*> m_captions;
    QComboBox* m_state = nullptr;
    DayField* m_due = nullptr;
    DayField* m_remind = nullptr;
    QLineEdit* m_reference = nullptr;
    DayField* m_answered = nullptr;
    LinesEdit* m_answer = nullptr;
    ElidedLabel* m_document = nullptr;
    ShortcutButton* m_add = nullptr;
    ShortcutButton* m_open = nullptr;
    ShortcutButton* m_save = nullptr;
    ShortcutButton* m_remove = nullptr;
    ShortcutButton* m_show = nullptr;
};

}  // namespace nghisu
