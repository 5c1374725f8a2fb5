// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/readlimits.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace nghisu {

/// How a workbook shows the numbers of its cells.
class XlsxFormats {
public:
    static Result<XlsxFormats> read(const QByteArray& styles, const ReadLimits& limits);

    /// Days are counted from 1904, as old Macs did.
    void setFrom1904(bool from1904) { m_from1904 = from1904; }

    /// A number as the cell style of that place shows it, in the Vietnamese way: 1.000,5 and
    /// 05/01/2020. A number without a format is written as it is.
    QString shown(double number, int cellStyle) const;

private:
    QHash<int, QString> m_codes;  ///< formats of the workbook, by id
    QList<int> m_cellStyles;      ///< ids of formats
    bool m_from1904 = false;
};

/// The number as a format code shows it: "0.0%", "#,##0", "dd/mm/yyyy". For codes that are not
/// understood, as it is. `days` counts from 30 December 1899.
QString shownAs(double number, const QString& code);

}  // namespace nghisu
