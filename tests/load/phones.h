// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace nghisu::load {

/// What phones send.
QByteArray getRequest(quint16 port, const QByteArray& path, int member = 0);
QByteArray liveRequest(quint16 port, int member);
QByteArray voteRequest(quint16 port, int member, qint64 poll, int choice);
QByteArray formTokenOf(int member);

}  // namespace nghisu::load
