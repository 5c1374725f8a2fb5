// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/draft.h"
#include "intake/letters.h"

#include <QByteArray>
#include <QList>
#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QListView;
class QMenu;
class QVBoxLayout;

namespace nghisu {

class Desk;
class DoubtBar;
class DraftDelegate;
class DraftEditor;
class DraftModel;
class ElidedLabel;
class EmptyPlace;
class EncodingBar;
class Label;
class LeftOutPane;
class ReviewBatch;
class ReviewLikeness;
class ShortcutButton;
class SourceColumn;
class SourceLegend;
class SourcePane;

/// A source beside the list that was read from it, or several, with a column to go from one to the
/// other. The reviewer corrects each list, with an undo of its own, and takes in all at once; nothing
/// is in the file before, and nothing of a source is lost.
class IntakeReviewPage : public QWidget {
    Q_OBJECT

public:
    explicit IntakeReviewPage(Desk& desk, QWidget* parent = nullptr);
    ~IntakeReviewPage() override;

    /// Begins a review of what came in together.
    void review(const QList<Letter>& letters);
    /// The same with one. \param content the file byte for byte, empty when pasted
    void review(const DraftDocument& draft, const QByteArray& content);
    /// Adds what came in while others are reviewed.
    void add(const QList<Letter>& letters);
    bool isReviewing() const;
    /// A letter that was asked for in another encoding; the correction can be undone.
    void replace(int source, const Letter& letter);
    /// The letter that is looked at.
    DraftModel* model() const { return m_model; }
    ReviewBatch* batch() const { return m_batch; }
    int currentSource() const { return m_current; }
    void openSource(int source);

    /// Takes in what is checked, in one step.
    void accept();
    /// Asks where something was corrected that would be lost; whether it may be.
    bool mayLeave();
    /// Leaves the document, after asking where something was corrected.
    void discard();

signals:
    /// \param proposals of the top level, in their order
    void accepted(const QList<nghisu::ProposalId>& proposals);
    void dismissed();
    void encodingRequested(int source, const nghisu::Letter& letter, const QString& encoding);

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
    QWidget* makeSourceSide();
    QWidget* makeDraftSide();
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

    void begin();
    void end();
    void showSource();
    void showEmptyPlace();
    void keepReview();
    void stepSource(int by);
    void stepDoubt(int by);
    bool goToDoubt(int firstRow, int by);
    bool goToDoubtElsewhere(int by);
    void chooseEncoding();
    void compare();
    void searchAlike();
    void openEditor();
    void closeEditor();
    void splitHere();
    void joinWithNext();
    void leaveOut();
    void makeProposal();
    void undo();
    void redo();
    QString takeInText() const;
    QString takenText() const;

    Desk& m_desk;
    DraftModel* m_model = nullptr;
    ReviewBatch* m_batch = nullptr;
    ReviewLikeness* m_likeness = nullptr;
    int m_current = -1;        ///< the letter that is looked at
    bool m_switching = false;  ///< to another letter
    bool m_following = false;  ///< one side follows the other

    Label* m_title = nullptr;
    ElidedLabel* m_file = nullptr;
    ShortcutButton* m_back = nullptr;
    SourceColumn* m_sources = nullptr;
    QWidget* m_sourcesRule = nullptr;
    Label* m_place = nullptr;
    QList<ShortcutButton*> m_steps;
    Label* m_notes = nullptr;
    EncodingBar* m_encoding = nullptr;
    DoubtBar* m_doubts = nullptr;
    QWidget* m_doubtsRule = nullptr;
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
    QAction* m_nextDoubt = nullptr;
    QAction* m_previousDoubt = nullptr;
    QAction* m_nextSource = nullptr;
    QAction* m_previousSource = nullptr;
    QAction* m_otherEncoding = nullptr;
    QAction* m_compare = nullptr;
};

}  // namespace nghisu
