// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/proposal.h"

#include <QWidget>

class QScrollArea;

namespace nghisu {

class BodyDirectory;
class BodyField;
class Desk;
class DraftModel;
class GrowingText;
class Label;
class ShortcutButton;

/// The proposal that is being corrected in a review: its text, and the bodies that lead and
/// co-ordinate. What is typed is in the draft at once.
class DraftEditor : public QWidget {
    Q_OBJECT

public:
    DraftEditor(Desk& desk, DraftModel& model, QWidget* parent = nullptr);

    void showRow(int row);
    int row() const { return m_row; }
    void focusText();
    /// Where the cursor stands in the text.
    qsizetype position() const;
    bool textHasFocus() const;
    void setTextCursorTo(qsizetype position);
    GrowingText* text() const { return m_text; }
    void retranslate();

signals:
    void closed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitText();
    void refresh();
    void connectField(BodyField* field);

    Desk& m_desk;
    DraftModel& m_model;
    BodyDirectory* m_directory = nullptr;
    int m_row = -1;
    bool m_typing = false;  ///< the change comes from the text itself
    Label* m_heading = nullptr;
    ShortcutButton* m_close = nullptr;
    QScrollArea* m_area = nullptr;
    GrowingText* m_text = nullptr;
    Label* m_leadCaption = nullptr;
    BodyField* m_lead = nullptr;
    Label* m_othersCaption = nullptr;
    BodyField* m_others = nullptr;
};

}  // namespace nghisu
