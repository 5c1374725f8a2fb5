// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/officeflow.h"

#include <QByteArray>

namespace nghisu {
class Words;
}

namespace nghisu::docx {

// The parts of a package for Word, each an XML file (ECMA-376-1, 11.3).

QByteArray documentPart(const Document& document, const Flow& flow);
QByteArray stylesPart(const Document& document, const Flow& flow, const Words& words);
QByteArray numberingPart(const Document& document, const Flow& flow);
/// The number of the page, centred, for the head of a page or for its foot.
QByteArray pageNumberPart(const Document& document);
QByteArray settingsPart();
/// Title and author.
QByteArray propertiesPart(const Document& document);

}  // namespace nghisu::docx
