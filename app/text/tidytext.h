// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nghisu {

/// What is kept of a text from elsewhere: paragraphs, single spaces, no marks that do not show. NFC.
QString singleSpaced(const QString& text);

/// The paragraphs of a text whose lines may have been broken at a width, as in what is copied from a
/// PDF or a plain mail: lines that go on with a sentence are put together, hyphens that only divide a
/// word go, and so do page numbers between. Items keep their lines. Spaces as in singleSpaced().
/// \param joined set to whether lines were put together
QString joinedParagraphs(const QString& text, bool* joined = nullptr);

}  // namespace nghisu
