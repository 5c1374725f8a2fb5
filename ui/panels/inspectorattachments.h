// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"

#include <QList>
#include <QWidget>

#include <functional>
#include <memory>

class QTemporaryDir;
class QVBoxLayout;

namespace nghisu {

class Desk;
class InspectorLink;
class ShortcutButton;

/// How files are chosen and opened: the system's dialogs and programs; tests put their own in.
struct AttachmentDoors {
    std::function<QStringList(QWidget* parent)> choose;
    std::function<QString(QWidget* parent, const QString& suggested)> chooseTarget;
    /// False where no program could be started.
    std::function<bool(const QString& path)> open;

    static AttachmentDoors system();
};

/// The files that are kept with a proposal, a line each with its size, and "+ Add" behind them. They
/// are opened as copies that cannot be written: what is kept stays as it came.
class InspectorAttachments : public QWidget {
    Q_OBJECT

public:
    explicit InspectorAttachments(Desk& desk, QWidget* parent = nullptr);
    ~InspectorAttachments() override;

    void setDoors(AttachmentDoors doors) { m_doors = std::move(doors); }
    void showProposal(const Proposal& proposal);
    void setReadOnly(bool readOnly);
    /// Keeps these files with the proposal that is shown; says what cannot be kept.
    void attach(const QStringList& paths);
    void startAdding();

    // For one of those that are shown.
    void open(const Attachment& attachment);
    void saveAs(const Attachment& attachment);
    void remove(const Attachment& attachment);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void openMenu(QWidget* below, const Attachment& attachment);
    void retranslate();

    Desk& m_desk;
    AttachmentDoors m_doors;
    ProposalId m_id;
    QList<Attachment> m_shown;
    bool m_readOnly = false;
    QList<QWidget*> m_lines;
    QVBoxLayout* m_column = nullptr;
    ShortcutButton* m_add = nullptr;
    std::unique_ptr<QTemporaryDir> m_copies;  ///< of what was opened, until the window closes
    int m_opened = 0;
};

}  // namespace nghisu
