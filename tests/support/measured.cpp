// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/measured.h"

#include "report/qtrenderer.h"
#include "report/setpieces.h"

#include <algorithm>
#include <cmath>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr double closeBelow = 8;  // points, at most, from a line box to its rule

QString withoutSpaces(const QString& text)
{
    QString whole;
    std::copy_if(text.begin(), text.end(), std::back_inserter(whole),
                 [](QChar c) { return !c.isSpace(); });
    return whole;
}

bool standBeside(const MeasuredLine& one, const MeasuredLine& other)
{
    return one.page == other.page && std::abs(one.text.box.top() - other.text.box.top()) < 1.5
        && other.text.box.left() > one.text.box.left();
}

void append(QList<MeasuredLine>& lines, const MeasuredLine& line)
{
    if (lines.isEmpty() || !standBeside(lines.last(), line)) {
        lines.append(line);
        return;
    }
    PdfLine& whole = lines.last().text;
    whole.text += u' ' + line.text.text;
    whole.boldText += line.text.boldText.isEmpty() ? QString() : u' ' + line.text.boldText;
    whole.italicText += line.text.italicText.isEmpty() ? QString() : u' ' + line.text.italicText;
    whole.box |= line.text.box;
}

}  // namespace

MeasuredDocument::MeasuredDocument(const Document& document)
    : m_document(document), m_pdf(toPdf(document)), m_sheets(pdfSheets(m_pdf))
{
    const double top = pointsOf(document.page.top);
    for (qsizetype page = 0; page < m_sheets.size(); ++page) {
        for (const PdfLine& line : std::as_const(m_sheets[page].lines))
            (line.box.bottom() < top ? m_pageNumbers : m_lines).append({int(page), line});
    }
}

const QList<QLineF>& MeasuredDocument::rules(int page) const
{
    auto found = m_rules.find(page);
    if (found == m_rules.end())
        found = m_rules.insert(page, pdfRules(m_pdf, page));
    return *found;
}

double MeasuredDocument::right(int page) const
{
    return m_sheets[page].size.width() - pointsOf(m_document.page.right);
}

QList<MeasuredLine> MeasuredDocument::linesOf(const QString& text) const
{
    qsizetype from = 0;
    return linesBehind(from, text);
}

QList<MeasuredLine> MeasuredDocument::linesBehind(qsizetype& from, const QString& text) const
{
    const QString wanted = withoutSpaces(text);
    for (qsizetype first = from; first < m_lines.size(); ++first) {
        QList<MeasuredLine> found;
        qsizetype length = 0;
        qsizetype i = first;
        for (; i < m_lines.size() && length < wanted.size(); ++i) {
            const QString piece = withoutSpaces(m_lines[i].text.text);
            if (!QStringView(wanted).sliced(length).startsWith(piece))
                break;
            length += piece.size();
            append(found, m_lines[i]);
        }
        if (length > 0 && length == wanted.size()) {
            from = i;
            return found;
        }
    }
    return {};
}

std::optional<MeasuredLine> MeasuredDocument::lineThatBegins(const QString& start) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [&start](const MeasuredLine& line) {
            return line.text.text.startsWith(start);
        });
    return found == m_lines.end() ? std::nullopt : std::optional<MeasuredLine>(*found);
}

std::optional<QLineF> MeasuredDocument::ruleBelow(const MeasuredLine& line) const
{
    for (const QLineF& rule : rules(line.page)) {
        const double below = rule.y1() - line.text.box.bottom();
        if (rule.y1() == rule.y2() && below > -3 && below < closeBelow
            && rule.x1() < line.text.box.right() && rule.x2() > line.text.box.left())
            return rule;
    }
    return std::nullopt;
}

QList<Paragraph> MeasuredDocument::runningText() const
{
    QList<Paragraph> text;
    for (const Block& block : m_document.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            if (paragraph->align == Align::Justify)
                text.append(*paragraph);
        } else if (const auto* item = std::get_if<NumberedItem>(&block)) {
            text += numberedParagraphs(*item) + item->notes;
        } else if (const auto* list = std::get_if<DashList>(&block)) {
            text += dashedParagraphs(*list);
        }
    }
    return text;
}

}  // namespace nghisu
