// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agenda.h"
#include "report/document.h"

namespace nghisu {

class Words;

// What documents have in common that are cut up: name cards, attendance cards, ballots.

/// An empty document on whose sheets cards reach as far as a printer does; its pages bear no number.
Document cardDocument(const QString& key, const MeetingRecord& record, const Words& words);

/// A line of a card. \param points its size, \param space above it
Paragraph cardLine(const QString& text, double points, double space, Align align,
                   bool bold = false);

/// Title and organisation of a person, as far as they are known.
QStringList positionLines(const Person& person);

}  // namespace nghisu
