// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"
#include "report/papertype.h"

#include <functional>

namespace nghisu {

/// What a paragraph says, without its looks.
QString textOf(const Paragraph& paragraph);

// The paragraphs that blocks stand for in a type, the same for every renderer.

Paragraph headingParagraph(const Heading& heading, const PaperType& type);
Paragraph columnTitle(const TableColumn& column, double points, const PaperType& type);
Paragraph recipientsTitle(const SignatureBlock& block, const PaperType& type);
/// \param line without its dash
Paragraph recipient(const QString& line, const PaperType& type);
Paragraph signerOffice(const QString& line, const PaperType& type);
Paragraph signerName(const Signer& signer, const PaperType& type);

/// What is too much for its room, set smaller step by step until it fits, as far as it can be read.
QList<Paragraph> setSmaller(QList<Paragraph> paragraphs,
                            const std::function<bool(const QList<Paragraph>&)>& fits);

/// The paragraphs of an item, its number before the text of the first.
QList<Paragraph> numberedParagraphs(const NumberedItem& item);
/// The paragraphs of a list, each behind its dash.
QList<Paragraph> dashedParagraphs(const DashList& list);

}  // namespace nghisu
