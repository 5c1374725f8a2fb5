// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QString>

namespace nghisu {

/// The order of a Vietnamese dictionary: a before ă before â, d before đ, tones last; figures by
/// their value, so that "Nhóm 9" stands before "Nhóm 10".
class Collation {
public:
    Collation() : m_collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam))
    {
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }

    bool isBefore(const QString& a, const QString& b) const { return m_collator.compare(a, b) < 0; }

private:
    QCollator m_collator;
};

}  // namespace nghisu
