// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QWidget>

class QListView;

namespace nghisu {

class Desk;
class DraftModel;
class Label;
class LeftOutDelegate;
class LeftOutModel;

/// What a review leaves out of the source, each passage with its reason and a way back.
class LeftOutPane : public QWidget {
    Q_OBJECT

public:
    LeftOutPane(Desk& desk, DraftModel& draft, QWidget* parent = nullptr);

    void retranslate();

signals:
    void takeInRequested(int passage);
    /// A passage was chosen, for the source to show.
    void passageChosen(nghisu::Span passage);

private:
    void refresh();

    DraftModel& m_draft;
    LeftOutModel* m_model = nullptr;
    LeftOutDelegate* m_delegate = nullptr;
    Label* m_heading = nullptr;
    Label* m_note = nullptr;
    QListView* m_list = nullptr;
};

}  // namespace nghisu
