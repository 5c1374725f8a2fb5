// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/growingtext.h"

#include <QStringList>

namespace nghisu {

class Desk;
class OfferList;
class ProposerOffers;

/// Who proposes it, on one line: any words, and while one types the provinces, cities and departments
/// that begin so ("lang son" finds "Sở TT&TT tỉnh Lạng Sơn"). Down chooses among them, Enter or a
/// click takes; nothing is taken unasked.
class ProposerField final : public GrowingText {
    Q_OBJECT

public:
    explicit ProposerField(Desk& desk, QWidget* parent = nullptr);

    bool isOpen() const;
    /// What stands below the field, first to last; for tests.
    QStringList offered() const;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void offer();
    void take(const QString& name);

    ProposerOffers* m_known;
    OfferList* m_offers;
};

}  // namespace nghisu
