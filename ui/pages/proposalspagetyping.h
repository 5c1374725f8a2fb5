// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QTimer;
class QWidget;

namespace nghisu {

class ProposalView;
class RowEditor;

/// Stores what is typed into a row of the list while it is being typed, on the same clock as the
/// inspector does, and before the window undoes.
class ProposalsPageTyping : public QObject {
    Q_OBJECT

public:
    explicit ProposalsPageTyping(ProposalView* view);
    ~ProposalsPageTyping() override;

    bool isEditing() const;
    /// The cursor's place in the text of the row that is edited; -1 where none is.
    qsizetype cursorPosition() const;
    void flush();
    /// Stores, and ends the editing.
    void finish();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void adopt(RowEditor* editor);

    ProposalView* m_view;
    QWidget* m_viewport;
    QPointer<RowEditor> m_editor;
    QTimer* m_pause = nullptr;
    QTimer* m_longest = nullptr;
    bool m_composing = false;
};

}  // namespace nghisu
