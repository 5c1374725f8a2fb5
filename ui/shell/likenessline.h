// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QList>
#include <QWidget>

namespace nghisu {

class Desk;
class Label;
class LikenessWork;
class ShortcutButton;
struct LikenessFound;

/// A quiet line below the pages, after letters were taken in: that some of what came asks nearly
/// what others ask, with a way there. It searches by itself and says nothing where nothing is found.
class LikenessLine final : public QWidget {
    Q_OBJECT

public:
    explicit LikenessLine(Desk& desk, QWidget* parent = nullptr);

    /// Looks whether these, which came to the meeting just now, ask what others ask.
    void lookAt(const QList<ProposalId>& proposals);

signals:
    void compareRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void onFound(const LikenessFound& found);
    void retranslate();
    void dismiss();

    Desk& m_desk;
    LikenessWork* m_work = nullptr;
    QList<ProposalId> m_proposals;
    int m_count = 0;
    Label* m_text = nullptr;
    ShortcutButton* m_compare = nullptr;
    ShortcutButton* m_close = nullptr;
};

}  // namespace nghisu
