// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poll.h"

#include <QWidget>

#include <optional>

class QGridLayout;

namespace nghisu {

class BallotLine;
class Desk;
class Label;
class PaperFigures;
class RoomState;
class ShortcutButton;
class VerdictLine;

/// Ballots on paper that are typed one by one, with a few keys each. They gather in a bundle, as
/// they do on the table of those who count: what is in it can be taken back, ballot by ballot from
/// the last. A bundle that was checked is kept in the file for good, in an order that says nothing.
class BallotsView final : public QWidget {
    Q_OBJECT

public:
    /// \param paper what is known of the ballots as sheets; it stands elsewhere
    BallotsView(Desk& desk, RoomState& state, PaperFigures& paper, QWidget* parent = nullptr);

    /// So many ballots are typed before they must be checked and kept.
    static constexpr qsizetype largestBundle = 25;

    void begin(const Poll& poll);
    /// Ballots were kept, or attendance changed.
    void refresh();
    PollFigures figures() const;
    /// Why it cannot be closed as it stands, in words; empty where it can.
    QString refusal() const;
    void focusNext();
    /// Keeps the bundle in the file. False where that could not be; it was said.
    bool keepBundle();
    void retranslate();

signals:
    void sumsRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool onKey(int key, Qt::KeyboardModifiers modifiers);
    void add(const std::optional<BallotChoice>& ballot);
    /// Why no other ballot can be typed now; empty where one can.
    QString whyNoMore() const;
    void takeBack();
    /// Papers of those who have no phone, among ballots from phones.
    bool isByPhone() const { return m_poll.method == PollMethod::Phone; }
    /// Nothing was typed yet, and sums may be entered instead.
    bool areSumsOffered() const;
    bool areCountsShown() const { return !m_poll.hidden && !m_poll.secret; }
    void showTyped();
    void showOptions();

    Desk& m_desk;
    RoomState& m_state;
    PaperFigures& m_paper;
    Poll m_poll;
    QList<Ballot> m_kept;
    qint64 m_keptCount = 0;
    qint64 m_papersTaken = 0;  ///< among phones
    qint64 m_papersTyped = 0;
    QList<std::optional<BallotChoice>> m_bundle;  ///< nothing: an invalid one
    Label* m_keys = nullptr;
    Label* m_otherKeys = nullptr;
    QWidget* m_options = nullptr;
    BallotLine* m_line = nullptr;
    Label* m_alone = nullptr;  ///< what a single paper among phones says of who took it
    Label* m_bundleShown = nullptr;
    ShortcutButton* m_keep = nullptr;
    ShortcutButton* m_back = nullptr;
    ShortcutButton* m_sums = nullptr;
    VerdictLine* m_sum = nullptr;
};

}  // namespace nghisu
