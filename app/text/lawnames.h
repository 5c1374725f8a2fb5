// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"
#include "text/tokens.h"

#include <QList>
#include <QString>

namespace nghisu {

/// Legal texts cited by name: Luật, Bộ luật, Pháp lệnh with a name, Hiến pháp, with a year or a
/// number behind it. `numbered` are the citations by number found before; one that stands right
/// behind a name is joined with it and taken out of the list.
QList<Citation> findLaws(const TokenText& tokens, QList<Citation>& numbered);

}  // namespace nghisu
