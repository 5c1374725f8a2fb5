// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"
#include "widgets/dialog.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace nghisu {

class LinesEdit;
class SuccessorsEdit;

/// "Ministry", "Agency" and so on.
QString bodyKindName(BodyKind kind);

/// A body of the directory: its names, what kind it is, how long it stands, whose work it took over
/// and who answers for it afterwards.
class BodyDialog final : public Dialog {
    Q_OBJECT

public:
    /// \param body the one to edit, or a new one (its id is invalid)
    /// \param others the directory, to check codes and successors against
    BodyDialog(const Theme& theme, const Body& body, const QList<Body>& others, QWidget* parent);

    Body body() const;

private:
    void check();

    Body m_body;
    QStringList m_codes;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_shortName = nullptr;
    QLineEdit* m_code = nullptr;
    QComboBox* m_kind = nullptr;
    LinesEdit* m_aliases = nullptr;
    QCheckBox* m_hasStart = nullptr;
    QDateEdit* m_start = nullptr;
    QCheckBox* m_hasEnd = nullptr;
    QDateEdit* m_end = nullptr;
    SuccessorsEdit* m_successors = nullptr;
    ShortcutButton* m_store = nullptr;
};

}  // namespace nghisu
