// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"
#include "domain/followup.h"
#include "session/followingup.h"
#include "widgets/dialog.h"

#include <QList>

class QComboBox;

namespace nghisu {

/// Hands what a body has still to answer on to those that took over: says how many and to whom, and
/// where several did, asks by assignment. What a successor took over is guessed by its field.
class HandOverDialog final : public Dialog {
    Q_OBJECT

public:
    /// \param successors those that stand, the likeliest first; the rest of the directory can be
    ///                   chosen as well
    /// \param fields what each successor took over, by code
    HandOverDialog(const Theme& theme, const Body& from, const QList<FollowUp>& open,
                   const QList<Body>& successors, const QList<Body>& directory, QWidget* parent);

    QList<HandOn> parts() const;
    /// The one that gets all, or none.
    BodyId only() const;

private:
    void fillChoice(QComboBox& choice, const QList<Body>& successors,
                    const QList<Body>& directory) const;
    void refresh();

    Body m_from;
    QList<FollowUp> m_open;
    QComboBox* m_all = nullptr;
    QList<QComboBox*> m_each;
    ShortcutButton* m_handOver = nullptr;
};

}  // namespace nghisu
