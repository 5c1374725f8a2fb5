// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace nghisu::load {

/// What phones send.
QByteArray getRequest(quint16 port, const QByteArray& path, int member = 0);
QByteArray liveRequest(quint16 port, int member);
QByteArray voteRequest(quint16 port, int member, qint64 poll, int choice);
/// What a page's forms say beside a seat; of a phone that has none.
QByteArray formTokenOf(int member);
QByteArray guestToken();

}  // namespace nghisu::load
