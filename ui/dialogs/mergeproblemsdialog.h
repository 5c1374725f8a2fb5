// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mergeproblem.h"
#include "widgets/dialog.h"

#include <QList>

class QListView;

namespace nghisu {

class MergeProblemModel;
class Words;

/// Says what is wrong in a template, to be corrected in Word one after the other. Accepted, where the
/// list of fields is asked for.
class MergeProblemsDialog final : public Dialog {
    Q_OBJECT

public:
    MergeProblemsDialog(const Theme& theme, const Words& words, const QString& fileName,
                        const QList<MergeProblem>& problems, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void copy();
    void copySelected();

    MergeProblemModel* m_problems = nullptr;
    QListView* m_list = nullptr;
};

}  // namespace nghisu
