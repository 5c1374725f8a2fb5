// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/phonedesk.h"

#include <QCryptographicHash>

namespace nghisu {

/// What the file keeps of a token. A token is as random as a key, and needs no salt.
inline QByteArray keptOf(const PhoneToken& token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

}  // namespace nghisu
