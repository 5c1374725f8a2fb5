// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

// Files of every format that letters come in, made for tests.
namespace nghisu::support {

using NamedBytes = std::pair<QString, QByteArray>;

/// A ZIP of these files.
QByteArray zipOf(const QList<NamedBytes>& files);
/// A file of a ZIP; empty where it is not there.
QByteArray partOfZip(const QByteArray& zip, const QString& name);

/// All files of a ZIP, in their order.
QList<NamedBytes> filesOfZip(const QByteArray& zip);

/// A Word document: `body` is what stands in w:body; further parts (word/numbering.xml, …) are put
/// beside it and referred to by their name.
QByteArray docxOf(const QString& body, const QList<NamedBytes>& parts = {});
/// The same of parts as they are: word/document.xml and those that it refers to.
QByteArray docxOfParts(const QList<NamedBytes>& parts);
/// A paragraph with one run. `look` is put into w:rPr, `place` into w:pPr.
QString docxParagraph(const QString& text, const QString& place = {}, const QString& look = {});
/// The part word/NAME.xml with a root element of that name.
NamedBytes docxPart(const QString& name, const QString& root, const QString& content);

/// An OpenDocument text: `body` stands in office:text, `styles` in office:automatic-styles.
QByteArray odtOf(const QString& body, const QString& styles = {},
                 const QList<NamedBytes>& parts = {});
/// An OpenDocument spreadsheet: `tables` stands in office:spreadsheet.
QByteArray odsOf(const QString& tables, const QString& styles = {});

/// A sheet of a workbook: its name, attributes of its entry, and what stands in its worksheet.
struct TestSheet {
    QString name;
    QString content;
    QString attributes{};
};
/// An Excel workbook; `strings` are its shared strings, `styles` stands in its styleSheet.
QByteArray xlsxOf(const QList<TestSheet>& sheets, const QStringList& strings = {},
                  const QString& styles = {});
/// The same of parts as they are: xl/workbook.xml and those that it refers to.
QByteArray xlsxOfParts(const QList<NamedBytes>& parts);

/// A PDF of pages, each of lines that are drawn from the top.
QByteArray pdfOf(const QList<QStringList>& pages);
/// A PDF made from HTML, as an office program prints it.
QByteArray pdfOfHtml(const QString& html);

/// A PDF without text.
QByteArray pdfOfPicture();

}  // namespace nghisu::support
