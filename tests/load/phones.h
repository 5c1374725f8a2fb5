// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phonedesk.h"

#include <QByteArray>

namespace nghisu::load {

// What phones send. A phone that has not signed in has an empty token.

QByteArray getRequest(quint16 port, const QByteArray& path, const PhoneToken& token = {});
QByteArray liveRequest(quint16 port, const PhoneToken& token);
/// \param elsewhere the page that sent it is of another server
QByteArray voteRequest(quint16 port, const PhoneToken& token, PollId poll, int choice,
                       bool elsewhere = false);
/// \param move takes the seat over from another phone
QByteArray signInRequest(quint16 port, const QString& code, bool move = false);

/// The token that an answer has a phone keep from now on; empty where it has not.
PhoneToken tokenIn(const QByteArray& answer);

}  // namespace nghisu::load
