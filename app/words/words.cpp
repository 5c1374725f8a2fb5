// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include <QLocale>

namespace nghisu {

using namespace Qt::StringLiterals;

Words::Words(const QString& language) : m_language(language == "vi"_L1 ? u"vi"_s : u"en"_s)
{
    // Where a catalogue is missing the English source stands in: a sentence is never empty.
    if (!m_translator.load(u":/i18n/nghisu_%1.qm"_s.arg(m_language)))
        qWarning("No catalogue for %s", qPrintable(m_language));
}

QString Words::text(const char* context, const char* source, int n) const
{
    QString words = m_translator.translate(context, source, nullptr, n);
    if (words.isEmpty())
        words = QString::fromUtf8(source);
    if (n >= 0)
        words.replace("%n"_L1, QString::number(n));
    return words;
}

QString Words::documentDate(QDate day) const
{
    if (m_language == "vi"_L1) {
        // Nghị định 30/2020/NĐ-CP, Phụ lục I: a leading zero for days below 10 and for the months
        // 1 and 2, and for no other month.
        if (!day.isValid())
            return u"… tháng … năm …"_s;
        const auto two = [](int figure) { return u"%1"_s.arg(figure, 2, 10, QLatin1Char('0')); };
        return u"%1 tháng %2 năm %3"_s.arg(
            two(day.day()), day.month() < 3 ? two(day.month()) : QString::number(day.month()),
            QString::number(day.year()));
    }
    if (!day.isValid())
        return u"…"_s;
    return QLocale(QLocale::English).toString(day, u"d MMMM yyyy"_s);
}

}  // namespace nghisu
