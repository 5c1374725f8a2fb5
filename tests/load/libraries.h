// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace nghisu::load {

/// What both servers answer: the same page, the same words pushed to who waits.
QByteArray page(qsizetype size = 1000);
QByteArray pushed();

/// Serve until they are killed; say their port on the first line.
/// \param size of the page, bytes
int serveWithMicrohttpd(qsizetype size = 1000);
int serveWithQt();

}  // namespace nghisu::load
