// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/proposal.h"

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QStackedWidget;

namespace nghisu {

class BodyDirectory;
class Desk;
class InspectorBulk;
class InspectorSheet;
class Label;
class LetterPane;
class ProposalEditor;
class ProposalModel;
class ShortcutButton;
class StateMark;
struct ChangeEvent;

/// What is selected in the list: a proposal with all that belongs to it, or several at once. In a
/// narrow window it is a page of its own with a way back. The letter that a proposal came in can stand
/// beside it, in the place of the list.
class Inspector : public QWidget {
    Q_OBJECT

public:
    Inspector(Desk& desk, const ProposalModel& model, const BodyDirectory& directory,
              QWidget* parent = nullptr);

    /// Shows these; what was typed for the one before is stored first.
    void showProposals(const QList<ProposalId>& ids);
    const QList<ProposalId>& shown() const { return m_ids; }
    /// Stores what was typed and is not in the file yet; false where that failed.
    bool flush();
    /// Keeps text that was typed elsewhere and could not be stored.
    void keepUnstored(ProposalId id, const QString& text, const Error& error);

    void setPageMode(bool page);
    /// How wide the proposal is beside its letter.
    void setSheetWidth(int width);
    bool showsLetter() const;
    /// Shows the letter beside the proposal, at the passage that it came from, or puts it away.
    void setLetterShown(bool shown);
    ProposalEditor* editor() const;
    void focusEditor();
    /// Opens the field of a role for typing.
    void startAssigning(Role role);

    /// The actions behind its buttons.
    void setStepActions(QAction* previous, QAction* next);
    void setFootActions(const QList<QAction*>& actions);
    void setBulkActions(const QList<QAction*>& actions, QAction* destructive);
    /// What it does by itself, for menus and the palette.
    const QList<QAction*>& ownActions() const { return m_ownActions; }
    InspectorSheet* sheet() const { return m_sheet; }

signals:
    void backRequested();
    /// The menu of what can be done with the selection, under this point of the screen.
    void menuRequested(const QPoint& at);
    /// The letter needs the place of the list, or gives it back.
    void letterShownChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void onChanged(const ChangeEvent& event);
    void refresh();
    void showHeader();
    void showHint();
    void addOwnActions();
    void showLetter(const Origin& origin);
    void retranslate();

    Desk& m_desk;
    const ProposalModel& m_model;
    QList<ProposalId> m_ids;
    LetterPane* m_letter = nullptr;
    QWidget* m_column = nullptr;
    QList<QAction*> m_ownActions;
    ShortcutButton* m_back = nullptr;
    Label* m_title = nullptr;
    Label* m_state = nullptr;
    StateMark* m_mark = nullptr;
    ShortcutButton* m_previous = nullptr;
    ShortcutButton* m_next = nullptr;
    ShortcutButton* m_more = nullptr;
    QStackedWidget* m_stack = nullptr;
    InspectorSheet* m_sheet = nullptr;
    InspectorBulk* m_bulk = nullptr;
    Label* m_hint = nullptr;
    QWidget* m_foot = nullptr;
    QHBoxLayout* m_footRow = nullptr;
    bool m_pageMode = false;
};

}  // namespace nghisu
