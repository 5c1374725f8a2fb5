// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/htmlrenderer.h"

#include "report/cardcode.h"
#include "report/papertype.h"
#include "report/setpieces.h"

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// %1 to %6: paper and margins in mm, %7 and %8: sizes of page numbers and tables in points, %9: fonts.
constexpr auto style = R"(
@page {
    size: %1mm %2mm;
    margin: %3mm %4mm %5mm %6mm;
    @top-center {
        content: counter(page);
        font: %7pt %9;
    }
}
@page :first { @top-center { content: none; } }
html { background: #eaeae6; }
body {
    box-sizing: border-box; max-width: %1mm; margin: 8mm auto; padding: %3mm %4mm %5mm %6mm;
    background: #fff; color: #000; overflow-wrap: anywhere;
    font: 14pt/1.25 %9;
}
p { margin: 0; }
h2 { margin: 12pt 0 0; text-indent: 12.7mm; font-size: 14pt; break-after: avoid; }
.keep { break-after: avoid; }
.fit { display: inline-block; }
.rule::after {
    content: ""; display: block; width: var(--rule); margin: 2pt auto 0; border-top: 0.6pt solid;
}
.head, .foot { display: grid; width: 100%; break-inside: avoid; }
.head { grid-template-columns: 43fr 57fr; gap: 8pt 2mm; text-align: center; }
.foot { grid-template-columns: 1fr 1fr; margin-top: 18pt; break-before: avoid; }
.signer { display: flex; flex-direction: column; text-align: center; font-weight: bold; }
.signer .name { margin-top: auto; padding-top: 62pt; }
.recipients { font-size: 11pt; list-style: none; margin: 0; padding: 0; }
.recipients-title { font-size: 12pt; font-weight: bold; font-style: italic; }
.item { orphans: 2; widows: 2; }
table {
    width: 100%; margin-top: 12pt; border-collapse: collapse; table-layout: fixed;
    font-size: %8pt;
}
th, td { border: 0.6pt solid; padding: 3pt 1.6mm 4pt; vertical-align: top; }
th { text-align: center; }
tr { break-inside: avoid; }
.cards { display: grid; }
.card { border: 0.6pt dashed #8a8a86; padding: 5mm; break-inside: avoid; }
.part { margin: 24pt 0; border: 0; border-top: 0.6pt dashed #8a8a86; }
@media print {
    html { background: none; }
    body { max-width: none; margin: 0; padding: 0; }
    .part { margin: 0; border: 0; break-after: page; }
}
)";

// What the plain style does otherwise. %1 and %2: sizes of headings, %3: of page numbers, %4: of
// recipients, in points; %5: fonts.
constexpr auto modernStyle = R"(
@page {
    @top-center { content: none; }
    @bottom-center { content: counter(page); font: %3pt %5; }
}
@page :first { @bottom-center { content: none; } }
body { font-size: 11pt; }
h2, h3 { margin: 12pt 0 0; text-indent: 0; font-size: %1pt; break-after: avoid; }
h3 { font-size: %2pt; }
.head {
    grid-template-columns: 1fr 1fr; gap: 8pt 0; padding-bottom: 6pt; border-bottom: 0.6pt solid;
    text-align: left;
}
.head > :first-child { grid-column: 1 / -1; }
.signer { text-align: left; }
.recipients, .recipients-title { font-size: %4pt; font-style: normal; }
th { text-align: left; }
)";

constexpr auto codeStyle = R"(
.coded { display: flex; justify-content: space-between; gap: 2mm; }
.code { flex: none; }
.code svg { display: block; }
)";

/// "Liberation Sans", Arial, sans-serif: as CSS names fonts.
QString fontsCss(const PaperType& type)
{
    QString css;
    for (const QString& family : type.families)
        css += (family.contains(u' ') ? u"\"%1\", "_s : u"%1, "_s).arg(family);
    return css + (type.serif ? "serif"_L1 : "sans-serif"_L1);
}

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

QString escaped(const QString& text)
{
    QString html = text.toHtmlEscaped();
    html.replace(u'\n', "<br>"_L1);
    return html;
}

QString runsHtml(const QList<Run>& runs)
{
    QString html;
    for (const Run& run : runs) {
        QString text = escaped(run.text);
        if (run.struck)
            text = "<s>"_L1 + text + "</s>"_L1;
        if (run.underlined)
            text = "<u>"_L1 + text + "</u>"_L1;
        if (run.italic)
            text = "<i>"_L1 + text + "</i>"_L1;
        if (run.bold)
            text = "<b>"_L1 + text + "</b>"_L1;
        html += text;
    }
    return html;
}

QString alignName(Align align)
{
    switch (align) {
    case Align::Left:
        return u"left"_s;
    case Align::Centre:
        return u"center"_s;
    case Align::Right:
        return u"right"_s;
    case Align::Justify:
        return u"justify"_s;
    }
    return {};
}

QString paragraphHtml(const Paragraph& paragraph)
{
    QString css = u"text-align:"_s + alignName(paragraph.align) + ";font-size:"_L1
                + number(paragraph.points) + "pt"_L1;
    if (paragraph.firstIndent > 0)
        css += ";text-indent:"_L1 + number(paragraph.firstIndent) + "mm"_L1;
    if (paragraph.spaceBefore > 0)
        css += ";margin-top:"_L1 + number(paragraph.spaceBefore) + "pt"_L1;
    QString content = runsHtml(paragraph.runs);
    if (paragraph.rule > 0) {
        content =
            u"<span class=\"fit rule\" style=\"--rule:%1%\">"_s.arg(number(paragraph.rule * 100))
            + content + "</span>"_L1;
    }
    return u"<p dir=\"ltr\"%1 style=\"%2\">"_s.arg(
               paragraph.keepWithNext ? u" class=\"keep\""_s : QString(), css)
         + content + "</p>\n"_L1;
}

QString cellHtml(const QList<Paragraph>& paragraphs)
{
    QString html;
    for (const Paragraph& paragraph : paragraphs)
        html += paragraphHtml(paragraph);
    return html;
}

QString html(const Paragraph& paragraph)
{
    return paragraphHtml(paragraph);
}

QString html(const Heading& heading, const PaperType& type)
{
    // Its letters are bold already.
    const bool first = type.headingOf(heading.level) == type.headingOf(1);
    const QString text = escaped(headingParagraph(heading, type).runs.first().text);
    return (first ? u"<h2>%1</h2>\n"_s : u"<h3>%1</h3>\n"_s).arg(text);
}

QString html(const NumberedItem& item)
{
    return "<div class=\"item\">\n"_L1 + cellHtml(numberedParagraphs(item) + item.notes)
         + "</div>\n"_L1;
}

QString html(const DashList& list)
{
    return cellHtml(dashedParagraphs(list));
}

QString html(const Table& table)
{
    double weights = 0;
    for (const TableColumn& column : table.columns)
        weights += column.weight;
    QString html = u"<table>\n<colgroup>"_s;
    for (const TableColumn& column : table.columns)
        html += u"<col style=\"width:%1%\">"_s.arg(number(column.weight * 100 / weights));
    html += "</colgroup>\n<thead><tr>"_L1;
    for (const TableColumn& column : table.columns)
        html += "<th scope=\"col\">"_L1 + escaped(column.title) + "</th>"_L1;
    html += "</tr></thead>\n<tbody>\n"_L1;
    for (const QList<TableCell>& row : table.rows) {
        html += "<tr>\n"_L1;
        for (const TableCell& cell : row) {
            html += row.size() == 1 && table.columns.size() > 1
                      ? u"<td colspan=\"%1\">"_s.arg(table.columns.size())
                      : u"<td>"_s;
            html += cellHtml(cell) + "</td>\n"_L1;
        }
        html += "</tr>\n"_L1;
    }
    return html + "</tbody>\n</table>\n"_L1;
}

QString codeHtml(const CardCode& code)
{
    const std::optional<CardSymbol> symbol = CardSymbol::of(code);
    return "<div class=\"code\">\n"_L1 + (symbol ? symbol->svg(code.description) : QString())
         + paragraphHtml(codeCaption(code)) + "</div>\n"_L1;
}

QString cardHtml(const Card& card)
{
    const QString text = cellHtml(card.paragraphs);
    if (!card.code)
        return "<div class=\"card\">\n"_L1 + text + "</div>\n"_L1;
    return "<div class=\"card coded\">\n<div>\n"_L1 + text + "</div>\n"_L1 + codeHtml(*card.code)
         + "</div>\n"_L1;
}

bool hasCodes(const Document& document)
{
    return std::any_of(document.blocks.begin(), document.blocks.end(), [](const Block& block) {
        const auto* sheet = std::get_if<CardSheet>(&block);
        return sheet && std::any_of(sheet->cards.begin(), sheet->cards.end(), [](const Card& card) {
                   return card.code.has_value();
               });
    });
}

QString html(const CardSheet& sheet)
{
    QString html = u"<div class=\"cards\" style=\"grid-template-columns:repeat(%1,1fr)\">\n"_s.arg(
        sheet.across);
    for (const Card& card : sheet.cards)
        html += cardHtml(card);
    return html + "</div>\n"_L1;
}

QString html(const PartBreak&)
{
    return u"<hr class=\"part\">\n"_s;
}

QString html(const HeaderBlock& block)
{
    if (block.right.isEmpty()) {
        QString html = "<div class=\"head\">\n<div>\n"_L1 + cellHtml(block.left) + "</div>\n"_L1;
        if (!block.leftFoot.isEmpty())
            html += "<div>\n"_L1 + cellHtml(block.leftFoot) + "</div>\n"_L1;
        if (!block.rightFoot.isEmpty())
            html += "<div>\n"_L1 + cellHtml(block.rightFoot) + "</div>\n"_L1;
        return html + "</div>\n"_L1;
    }
    return "<div class=\"head\">\n<div>\n"_L1 + cellHtml(block.left) + "</div>\n<div>\n"_L1
         + cellHtml(block.right) + "</div>\n<div>\n"_L1 + cellHtml(block.leftFoot)
         + "</div>\n<div>\n"_L1 + cellHtml(block.rightFoot) + "</div>\n</div>\n"_L1;
}

QString signerHtml(const Signer& signer)
{
    QString html = u"<div class=\"signer\">\n"_s;
    for (const QString& line : signer.office)
        html += "<p>"_L1 + escaped(line) + "</p>\n"_L1;
    return html + "<p class=\"name\">"_L1 + escaped(signer.name) + "</p>\n</div>\n"_L1;
}

QString html(const SignatureBlock& block, const PaperType& type)
{
    QString html =
        block.left.isEmpty() ? u"<div class=\"foot\">\n<div>\n"_s : u"<div class=\"foot\">\n"_s;
    if (!block.recipientsTitle.isEmpty()) {
        html += "<p class=\"recipients-title\">"_L1 + escaped(block.recipientsTitle)
              + "</p>\n<ul class=\"recipients\">\n"_L1;
        for (const QString& line : block.recipients)
            html += "<li>"_L1 + type.recipientDash + escaped(line) + "</li>\n"_L1;
        html += "</ul>\n"_L1;
    }
    // The names stand on one line: each signer fills the height of the block.
    for (const Signer& signer : block.left)
        html += signerHtml(signer);
    if (block.left.isEmpty())
        html += "</div>\n"_L1;
    return html + signerHtml(block.right) + "</div>\n"_L1;
}

}  // namespace

QByteArray toHtml(const Document& document)
{
    const PageSetup& page = document.page;
    const PaperType& type = paperType(document.style);
    QString css = QString::fromLatin1(style).arg(
        number(page.paperWidth()), number(page.paperHeight()), number(page.top), number(page.right),
        number(page.bottom), number(page.left), number(page.numbered ? page.pageNumberPoints : 0),
        u"13"_s, fontsCss(type));
    if (document.style == PaperStyle::Modern) {
        css +=
            QString::fromLatin1(modernStyle)
                .arg(number(type.headingOf(1)), number(type.headingOf(2)),
                     number(page.pageNumberPoints), number(type.recipientPoints), fontsCss(type));
    }
    if (hasCodes(document))
        css += QString::fromLatin1(codeStyle);
    QString text =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"_s.arg(
            document.language.toHtmlEscaped())
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_L1
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "_L1
        + "style-src 'unsafe-inline'\">\n"_L1
        + "<meta name=\"generator\" content=\"nghisu\">\n<meta name=\"author\" content=\""_L1
        + document.author.toHtmlEscaped() + "\">\n<title>"_L1 + document.title.toHtmlEscaped()
        + "</title>\n<style>"_L1 + css + "</style>\n</head>\n<body>\n"_L1;
    for (const Block& block : document.blocks) {
        text += std::visit(
            [&type](const auto& one) {
                if constexpr (requires { html(one, type); })
                    return html(one, type);
                else
                    return html(one);
            },
            block);
    }
    return (text + "</body>\n</html>\n"_L1).toUtf8();
}

}  // namespace nghisu
