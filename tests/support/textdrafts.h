// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace nghisu {

/// A draft as JSON with the keys of the command line, and `reason` as the enumerator's name.
QJsonObject draftToJson(const DraftDocument& draft);

/// A letter that came as plain text, read with the directory that ships with the program.
DraftDocument readLetter(const QString& text);

/// The numbers of proposals with those of their children: "1(a,b),2"; a bullet is "-".
QString shapeOf(const QList<DraftProposal>& proposals);

/// Where the draft breaks its promises: characters of the source that lie in nothing, spans outside
/// the text, citations and bodies that are not where they say. Empty when all is well.
QStringList brokenPromises(const DraftDocument& draft);

/// Words of the source that are in no string of the draft as often as they were written: in no
/// proposal, head field or passage that was left out. A poll holds its lines as numbers, and the
/// marker of a proposal is its number.
QStringList lostWords(const DraftDocument& draft);

}  // namespace nghisu
