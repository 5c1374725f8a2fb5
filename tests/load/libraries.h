// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace nghisu::load {

/// What is answered to whoever asks for a page.
struct Answer {
    QByteArrayList fields = {
        "Content-Type: text/html"};  ///< besides those that a library writes itself
    QByteArray page = QByteArray(1000, 'a');

    /// The same as another server sent, head and page.
    static Answer like(const QByteArray& sent);
};

/// The words that both servers push to who waits.
QByteArray pushed();

/// Serve until they are killed; say their port on the first line.
int serveWithMicrohttpd(const Answer& answer);
int serveWithQt(const Answer& answer);

}  // namespace nghisu::load
