// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"
#include "session/likenesssearch.h"

#include <QWidget>

class QAction;
class QListView;
class QProgressBar;
class QScrollArea;
class QStackedLayout;

namespace nghisu {

class AlikeModel;
class ComparedTexts;
class Desk;
class EmptyPlace;
class FilterTabs;
class GrowingText;
class Label;
class LikenessWork;
class ShortcutButton;

/// The proposals that ask nearly the same, pair by pair, side by side: merge them, keeping the text
/// of one or one of one's own, or say that they are not alike.
class LikenessPage : public QWidget {
    Q_OBJECT

public:
    explicit LikenessPage(Desk& desk, QWidget* parent = nullptr);
    ~LikenessPage() override;

    AlikeModel* model() const { return m_model; }
    void search();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    QWidget* makeColumn();
    QWidget* makePair();
    QWidget* makeWait();
    void connectParts();
    void retranslate();
    void showWhatIsThere();
    void showPair();
    void choose(int side);
    void updateActions();
    QString summary() const;
    int currentRow() const;
    void merge();
    void declareDifferent();
    void goOn(int row);

    Desk& m_desk;
    AlikeModel* m_model = nullptr;
    LikenessWork* m_work = nullptr;
    LikenessScope m_scope = LikenessScope::Meeting;
    int m_kept = 0;      ///< the side whose place and text are kept
    QString m_keptText;  ///< as it was put into the field
    ProposalPair m_shown{{}, {}};

    Label* m_title = nullptr;
    FilterTabs* m_tabs = nullptr;
    QListView* m_list = nullptr;
    QStackedLayout* m_stack = nullptr;
    QWidget* m_pair = nullptr;
    ComparedTexts* m_texts = nullptr;
    QWidget* m_keep = nullptr;
    Label* m_keepCaption = nullptr;
    GrowingText* m_text = nullptr;
    Label* m_summary = nullptr;
    ShortcutButton* m_mergeButton = nullptr;
    ShortcutButton* m_differentButton = nullptr;
    ShortcutButton* m_showButton = nullptr;
    QAction* m_merge = nullptr;
    QAction* m_different = nullptr;
    QAction* m_show = nullptr;
    QWidget* m_wait = nullptr;
    Label* m_waitText = nullptr;
    QProgressBar* m_progress = nullptr;
    ShortcutButton* m_cancel = nullptr;
    EmptyPlace* m_empty = nullptr;
    bool m_stopped = false;  ///< the search was, by the user
};

}  // namespace nghisu
