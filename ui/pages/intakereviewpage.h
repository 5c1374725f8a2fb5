// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/draft.h"

#include <QByteArray>
#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QListView;
class QMenu;
class QVBoxLayout;

namespace nghisu {

class Desk;
class DraftDelegate;
class DraftEditor;
class DraftModel;
class ElidedLabel;
class EmptyPlace;
class Label;
class LeftOutPane;
class ShortcutButton;
class SourceLegend;
class SourcePane;

/// A source beside the list that was read from it. The reviewer corrects the list, with undo, and
/// takes it in as a whole; nothing is in the file before, and nothing of the source is lost.
class IntakeReviewPage : public QWidget {
    Q_OBJECT

public:
    explicit IntakeReviewPage(Desk& desk, QWidget* parent = nullptr);
    ~IntakeReviewPage() override;

    /// Begins a review. \param content the file byte for byte, empty when pasted
    void review(const DraftDocument& draft, const QByteArray& content);
    DraftModel* model() const { return m_model; }

    /// Takes in what is checked, in one step.
    void accept();
    /// Asks where something was corrected that would be lost; whether it may be.
    bool mayLeave();
    /// Leaves the document, after asking where something was corrected.
    void discard();

signals:
    void accepted();
    void dismissed();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void arrange();
    void keepHeight(QWidget* part, int designed);
    QWidget* makeHead();
    QWidget* makeFields();
    QWidget* makeList();
    QWidget* makeFoot();
    void makeActions();
    QAction* makeAction(const QString& name, const QList<QKeySequence>& keys,
                        void (IntakeReviewPage::*slot)());
    void connectParts();
    void retranslate();
    void fillMeetings();
    void showMeeting();
    void refresh();
    void updateActions();
    void setCurrentRow(int row);
    int currentRow() const;
    void afterCorrection();

    void openEditor();
    void closeEditor();
    void splitHere();
    void joinWithNext();
    void leaveOut();
    void makeProposal();
    void undo();
    void redo();
    QString takeInText() const;

    Desk& m_desk;
    DraftModel* m_model = nullptr;
    QByteArray m_content;
    bool m_following = false;  ///< one side follows the other

    Label* m_title = nullptr;
    ElidedLabel* m_file = nullptr;
    ShortcutButton* m_back = nullptr;
    SourceLegend* m_legend = nullptr;
    SourcePane* m_source = nullptr;
    ShortcutButton* m_mark = nullptr;
    LeftOutPane* m_leftOut = nullptr;
    Label* m_bodyCaption = nullptr;
    QLineEdit* m_body = nullptr;
    Label* m_meetingCaption = nullptr;
    QComboBox* m_meeting = nullptr;
    QLineEdit* m_meetingTitle = nullptr;
    QListView* m_list = nullptr;
    DraftDelegate* m_delegate = nullptr;
    EmptyPlace* m_empty = nullptr;
    DraftEditor* m_editor = nullptr;
    QWidget* m_fields = nullptr;
    QWidget* m_listHolder = nullptr;
    QWidget* m_editorRule = nullptr;
    ShortcutButton* m_accept = nullptr;
    ShortcutButton* m_discard = nullptr;
    Label* m_note = nullptr;
    QList<ShortcutButton*> m_tools;
    QMenu* m_menu = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_split = nullptr;
    QAction* m_join = nullptr;
    QAction* m_leave = nullptr;
    QAction* m_make = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_takeIn = nullptr;
};

}  // namespace nghisu
