// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <cstdio>

namespace nghisu::load {

/// Prints figures beside their limits, and keeps whether all hold. Times are shown, and judged only by
/// limits far beyond what a good machine needs.
class Figures {
public:
    void atMost(const QString& what, double figure, double limit)
    {
        line(what, figure, limit, figure <= limit, "at most");
    }
    void atLeast(const QString& what, double figure, double limit)
    {
        line(what, figure, limit, figure >= limit, "at least");
    }
    void equal(const QString& what, double figure, double wanted)
    {
        line(what, figure, wanted, qAbs(figure - wanted) < 0.5, "exactly");
    }
    void same(const QString& what, const QList<qint64>& figures, const QList<qint64>& wanted)
    {
        if (figures == wanted)
            return note(what + QStringLiteral(": the same"));
        QString sentence = what + QStringLiteral(" differ:");
        for (const qint64 figure : figures + wanted)
            sentence += QStringLiteral(" %1").arg(figure);
        failed(sentence);
    }
    void say(const QString& what, double figure)
    {
        std::printf("       %-58s %12.2f\n", qPrintable(what), figure);
        std::fflush(stdout);
    }
    void note(const QString& sentence)
    {
        std::printf("       %s\n", qPrintable(sentence));
        std::fflush(stdout);
    }
    void failed(const QString& sentence)
    {
        m_status = 1;
        std::printf("FAILED %s\n", qPrintable(sentence));
        std::fflush(stdout);
    }
    /// 0 where all hold.
    int status() const { return m_status; }

private:
    void line(const QString& what, double figure, double limit, bool holds, const char* kind)
    {
        if (!holds)
            m_status = 1;
        std::printf("%s %-58s %12.2f   %s %.2f (%.2f)\n", holds ? "ok    " : "FAILED",
                    qPrintable(what), figure, kind, limit, limit == 0 ? 0 : figure / limit);
        std::fflush(stdout);
    }

    int m_status = 0;
};

}  // namespace nghisu::load
