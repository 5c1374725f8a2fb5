// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/packages.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

// Word documents with fields in them, as offices type them.
namespace nghisu::support {

/// A Word document whose parts are what their names say: word/header1.xml, word/footnotes.xml.
/// \param body what stands in w:body
/// \param parts beside word/document.xml; a text alone becomes its root element's content
QByteArray wordTemplate(const QString& body, const QList<NamedBytes>& parts = {});
/// A part of such a document, with `content` in its root element: "header1", "footnotes".
NamedBytes wordPart(const QString& name, const QString& content);
/// The same with the types of its parts said otherwise.
QByteArray wordTemplateOfTypes(const QByteArray& types, const QList<NamedBytes>& parts);
/// The types that wordTemplate() says.
QByteArray wordTypes(const QList<NamedBytes>& parts);

/// A paragraph; each piece is a run of its own.
QString wordParagraph(const QStringList& runs, const QString& place = {});
/// A table of rows of cells, each cell a paragraph.
QString wordTable(const QList<QStringList>& rows);

/// The texts of a document's paragraphs, in order, those of cells among them.
QStringList wordTexts(const QByteArray& docx,
                      const QString& part = QStringLiteral("word/document.xml"));

}  // namespace nghisu::support
