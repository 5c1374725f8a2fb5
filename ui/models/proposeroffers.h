// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace nghisu {

class Desk;

/// What the field of who proposes offers while one types: the provinces, cities and departments of
/// the directory, what stands in that field of other proposals already, and the committees and
/// departments of every province and city.
class ProposerOffers final : public QObject {
    Q_OBJECT

public:
    explicit ProposerOffers(Desk& desk, QObject* parent = nullptr);

    /// Reads what there is; when the field takes the focus.
    void prepare();
    /// Names that hold the beginnings of the words typed, diacritics optional: those that begin so
    /// before the others, the directory's before what was only written, that before the rest. At most
    /// `limit`.
    QStringList matches(const QString& typed, qsizetype limit) const;

private:
    struct Offer {
        QString name;
        QString words;  ///< of its name and other spellings, folded
    };

    Desk& m_desk;
    QList<Offer> m_offers;
};

}  // namespace nghisu
