// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialog.h"

#include <QString>

#include <functional>

class QLineEdit;

namespace nghisu {

class Label;

/// Asks for a new council: its name, its first meeting, and where its file goes. The file's name
/// follows the council's until the user chooses another place.
class NewCouncilDialog final : public Dialog {
    Q_OBJECT

public:
    /// \param folder where the file goes unless another place is chosen
    /// \param choosePath asks for another place, given the one suggested; empty when given up
    NewCouncilDialog(const Theme& theme, const QString& folder,
                     std::function<QString(const QString& suggested)> choosePath, QWidget* parent);

    QString councilName() const;
    QString meetingTitle() const;
    QString path() const { return m_path; }

private:
    void suggest();
    void update();
    void choose();

    QString m_folder;
    std::function<QString(const QString&)> m_choosePath;
    QString m_path;
    bool m_chosen = false;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_meeting = nullptr;
    QLineEdit* m_place = nullptr;
    ShortcutButton* m_create = nullptr;
};

/// A file name that any system takes, made from a council's: without diacritics, words joined by
/// hyphens: "hoi-dong.nghisu", or "council.nghisu" where nothing is left.
QString fileNameFor(const QString& councilName);

}  // namespace nghisu
