// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/setpieces.h"

#include "report/metrics.h"

#include <algorithm>
#include <cmath>

namespace nghisu {

using namespace Qt::StringLiterals;
using namespace metrics;

namespace {

constexpr auto dash = "- "_L1;
constexpr double leastPoints = 7;

Paragraph plain(TextStyle style, const Run& run, double points, Align align)
{
    Paragraph paragraph;
    paragraph.style = style;
    paragraph.runs = {run};
    paragraph.points = points;
    paragraph.align = align;
    return paragraph;
}

}  // namespace

QString textOf(const Paragraph& paragraph)
{
    QString text;
    for (const Run& run : paragraph.runs)
        text += run.text;
    return text;
}

Paragraph headingParagraph(const Heading& heading, const PaperType& type)
{
    const bool first = heading.level <= 1;
    QString text = first && type.headingCapitals ? heading.text.toUpper() : heading.text;
    if (!heading.number.isEmpty())
        text.prepend(heading.number + u' ');
    Paragraph paragraph = plain(first ? TextStyle::Heading1 : TextStyle::Heading2, Run{text, true},
                                type.headingOf(heading.level), Align::Left);
    paragraph.firstIndent = type.firstIndent;
    paragraph.spaceBefore = headingSpace;
    paragraph.keepWithNext = true;
    return paragraph;
}

Paragraph columnTitle(const TableColumn& column, double points, const PaperType& type)
{
    const Align align = column.align == Align::Centre ? Align::Centre : type.edge;
    return plain(TextStyle::CellHead, Run{column.title, true}, points, align);
}

Paragraph recipientsTitle(const SignatureBlock& block, const PaperType& type)
{
    return plain(TextStyle::RecipientsTitle,
                 Run{block.recipientsTitle, true, type.recipientsItalic},
                 type.recipientsTitlePoints, Align::Left);
}

Paragraph recipient(const QString& line, const PaperType& type)
{
    return plain(TextStyle::Recipient, Run{type.recipientDash + line}, type.recipientPoints,
                 Align::Left);
}

Paragraph signerOffice(const QString& line, const PaperType& type)
{
    return plain(TextStyle::SignerOffice, Run{line, true}, type.signerPoints, type.edge);
}

Paragraph signerName(const Signer& signer, const PaperType& type)
{
    return plain(TextStyle::SignerName, Run{signer.name, true}, type.signerPoints, type.edge);
}

QList<Paragraph> setSmaller(QList<Paragraph> paragraphs,
                            const std::function<bool(const QList<Paragraph>&)>& fits)
{
    const auto smallest = [&paragraphs] {
        return std::min_element(paragraphs.begin(), paragraphs.end(),
                                [](const auto& a, const auto& b) { return a.points < b.points; })
            ->points;
    };
    while (!paragraphs.isEmpty() && smallest() > leastPoints && !fits(paragraphs)) {
        for (Paragraph& paragraph : paragraphs) {
            paragraph.points = std::floor(paragraph.points * 9) / 10;
            paragraph.spaceBefore *= 0.9;
        }
    }
    return paragraphs;
}

QList<Paragraph> numberedParagraphs(const NumberedItem& item)
{
    QList<Paragraph> paragraphs = item.paragraphs;
    if (!paragraphs.isEmpty() && !item.number.isEmpty()) {
        Paragraph& first = paragraphs.first();
        Run number = first.runs.isEmpty() ? Run{} : first.runs.first();
        number.text = item.number + u' ';
        first.runs.prepend(number);
    }
    return paragraphs;
}

QList<Paragraph> dashedParagraphs(const DashList& list)
{
    QList<Paragraph> paragraphs = list.items;
    for (Paragraph& paragraph : paragraphs)
        paragraph.runs.prepend(Run{dash});
    return paragraphs;
}

}  // namespace nghisu
