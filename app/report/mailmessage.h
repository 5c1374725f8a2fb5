// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace nghisu {

/// A mail that is still to be addressed and sent, with one file in it: what a mail program opens to
/// be finished (RFC 5322, RFC 2045; "X-Unsent", which says that it is no mail received, is the custom of
/// mail programs). \param fileName with its suffix
QByteArray unsentMail(const QString& subject, const QString& fileName, const QByteArray& content);

}  // namespace nghisu
