// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace nghisu {

/// Slows down whoever guesses codes. A device that has failed too often waits longer each time, and
/// all that have failed and where nobody has signed in share a common measure; one that has not failed
/// yet is never kept from trying by what others do. Moments are ticks of a clock, milliseconds.
///
/// There are 23^7 codes, three and a half milliards, and a try that may be a code at all finds one of 500
/// members' once in seven million times. A device that goes on and on has a thousand tries in a day of
/// eight hours, and succeeds on one day in seven thousand; however many devices there are, they have
/// thirty thousand together, besides the first of each, and succeed on one day in two hundred and thirty.
/// Who mistypes a code is found out by its check character 22 times in 23, and that is no try. Behind one
/// router the guard cannot tell who guesses from who does not: there, others who have not signed in yet
/// may have to wait half a minute, again and again while somebody guesses.
class CodeGuard {
public:
    /// 0 where the device may try now, and counts the try; else after how many seconds it may.
    int secondsUntilTry(const QString& device, qint64 now);
    /// How the try ended.
    void failed(const QString& device, qint64 now);
    /// Many phones may share one address: each member that signs in at it makes room for more slips
    /// of the hand.
    void succeeded(const QString& device, PersonId person);
    /// It was neither right nor wrong: the disk failed, or the code is in use.
    void ended(const QString& device);

    /// Of how many devices something is kept.
    qsizetype devices() const { return m_devices.size(); }

private:
    struct Device {
        double failures = 0;  // those that are not forgiven yet
        bool hasFailed =
            false;  // ever: forgiven by the device alone, many devices would be many tries
        qint64 asOf = 0;
        qint64 blockedUntil = 0;
        int trying = 0;
        QSet<PersonId> members;
    };
    Device& of(const QString& device, qint64 now);
    void forgetSome(qint64 now);

    QHash<QString, Device> m_devices;
    double m_common = commonMost;
    qint64 m_commonAsOf = 0;

    static constexpr double commonMost = 100;
};

}  // namespace nghisu
