// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/markdownrenderer.h"

#include "report/cardcode.h"
#include "report/setpieces.h"

#include <algorithm>
#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestHeading = 6;
constexpr auto hardBreak = "\\\n"_L1;
constexpr auto cellBreak = "<br>"_L1;

/// What makes mark-up of what follows wherever it stands: emphasis, code, links, tags, strokes,
/// cells, formulas, addresses.
bool isAlwaysEscaped(QChar c)
{
    return u"\\`*_#[]<>~|$@"_s.contains(c);
}

/// Whether "&" begins a name or number of a letter: "&amp;", "&#65;".
bool beginsEntity(QStringView text, qsizetype at)
{
    if (text[at] != u'&')
        return false;
    const QStringView rest = text.sliced(at + 1);
    const auto end = std::find_if_not(rest.begin(), rest.end(), [](QChar c) {
        return c == u'#' || (c.unicode() < 0x80 && c.isLetterOrNumber());
    });
    return end != rest.begin() && end != rest.end() && *end == u';';
}

/// Whether a sign would make a link of bare words: "http:", "www.".
bool linksWords(QStringView text, qsizetype at)
{
    if (text[at] == u':')
        return text.sliced(at + 1).startsWith(u"//");
    return text[at] == u'.' && text.first(at).endsWith(u"www", Qt::CaseInsensitive);
}

/// The sign that makes a list, a rule or a heading of a line that begins like this; -1 for none.
qsizetype lineMark(QStringView line)
{
    if (!line.isEmpty() && u"+-=:"_s.contains(line.front()))
        return 0;
    qsizetype end = 0;
    while (end < line.size() && line[end] >= u'0' && line[end] <= u'9')
        ++end;
    const bool mark = end > 0 && end < line.size() && (line[end] == u'.' || line[end] == u')');
    return mark ? end : -1;
}

/// \param begins a line of its own
QString escaped(QStringView line, bool begins)
{
    const qsizetype mark = begins ? lineMark(line) : -1;
    QString text;
    text.reserve(line.size() + line.size() / 16);
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (i == mark || isAlwaysEscaped(line[i]) || beginsEntity(line, i) || linksWords(line, i))
            text += u'\\';
        text += line[i];
    }
    return text;
}

bool isStyled(const Run& run)
{
    return run.bold || run.italic || run.underlined || run.struck;
}

/// Whether signs of emphasis hold at an end of a run. Beside a sign they open and close only where a
/// space or another sign stands outside (CommonMark, "left-flanking"); beside those of another run
/// they would run together.
/// \param outside a letter of `beside`, the run that follows or goes before; none at an end
bool signsHold(const Run& run, QChar inside, QChar outside, const Run* beside)
{
    if (!beside || outside.isSpace())
        return true;
    // The tag stands between.
    if (run.underlined)
        return true;
    const bool isSign = inside.isPunct() || inside.isSymbol() || inside.isSurrogate()
                     || (run.struck && (run.bold || run.italic));
    return !isStyled(*beside) && (!isSign || outside.isPunct());
}

/// Puts text between marks: signs where they hold, tags elsewhere and for what has no signs.
QString marked(const QString& text, const Run& run, bool withSigns)
{
    struct Mark {
        bool set;
        QString sign;
        QString tag;
    };
    const auto marks = std::to_array<Mark>({{run.italic, u"*"_s, u"i"_s},
                                            {run.bold, u"**"_s, u"b"_s},
                                            {run.struck, u"~~"_s, u"del"_s},
                                            {run.underlined, {}, u"ins"_s}});
    QString all = text;
    for (const Mark& mark : marks) {
        if (!mark.set)
            continue;
        const bool sign = withSigns && !mark.sign.isEmpty();
        all = sign ? mark.sign + all + mark.sign
                   : u"<%1>"_s.arg(mark.tag) + all + u"</%1>"_s.arg(mark.tag);
    }
    return all;
}

/// Runs of the same style that follow each other are one.
QList<Run> joined(const QList<Run>& runs)
{
    QList<Run> all;
    for (const Run& run : runs) {
        Run alike = run;
        if (!all.isEmpty())
            alike.text = all.last().text;
        if (!all.isEmpty() && all.last() == alike)
            all.last().text += run.text;
        else if (!run.text.isEmpty())
            all.append(run);
    }
    return all;
}

/// The text of a paragraph. In a block lines end with a break of their own and might begin like
/// mark-up; elsewhere (a cell, a heading) a tag breaks them.
class Line {
public:
    explicit Line(bool inBlock) : m_inBlock(inBlock) {}

    QString of(const QList<Run>& runs)
    {
        const QList<Run> all = joined(runs);
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QList<QStringView> parts = QStringView(all[i].text).split(u'\n');
            for (qsizetype p = 0; p < parts.size(); ++p) {
                if (p > 0)
                    end();
                const bool first = p == 0 && i > 0;
                const bool last = p + 1 == parts.size() && i + 1 < all.size();
                add(all[i], parts[p], first ? &all[i - 1] : nullptr, last ? &all[i + 1] : nullptr);
            }
        }
        end();
        return m_lines.join(m_inBlock ? hardBreak : cellBreak);
    }

private:
    void end()
    {
        // A line without anything would end the paragraph.
        if (const QString line = m_line.trimmed(); !line.isEmpty())
            m_lines.append(line);
        m_line.clear();
    }

    void add(const Run& run, QStringView part, const Run* before, const Run* after)
    {
        const QStringView text = part.trimmed();
        if (text.isEmpty()) {
            m_line += part.isEmpty() ? QString() : u" "_s;
            return;
        }
        const bool begins = m_line.trimmed().isEmpty();
        const QChar left = text.begin() != part.begin() ? QChar(u' ')
                         : before                       ? before->text.back()
                                                        : QChar();
        const QChar right = text.end() != part.end() ? QChar(u' ')
                          : after                    ? after->text.front()
                                                     : QChar();
        const bool withSigns = signsHold(run, text.front(), left, begins ? nullptr : before)
                            && signsHold(run, text.back(), right, after);
        m_line += text.begin() != part.begin() ? u" "_s : QString();
        m_line += marked(escaped(text, begins && m_inBlock && !isStyled(run)), run, withSigns);
        m_line += text.end() != part.end() ? u" "_s : QString();
    }

    bool m_inBlock;
    QStringList m_lines;
    QString m_line;
};

QString cellText(const QList<Paragraph>& paragraphs)
{
    QStringList lines;
    for (const Paragraph& paragraph : paragraphs) {
        if (const QString line = Line(false).of(paragraph.runs); !line.isEmpty())
            lines.append(line);
    }
    return lines.join(cellBreak);
}

QString markdown(const Paragraph& paragraph)
{
    if (paragraph.style == TextStyle::DocumentKind && !paragraph.runs.isEmpty()) {
        Run run = paragraph.runs.first();
        run.bold = false;
        return u"# "_s + Line(false).of({run}) + u"\n\n"_s;
    }
    const QString text = Line(true).of(paragraph.runs);
    return text.isEmpty() ? QString() : text + u"\n\n"_s;
}

QString markdown(const QList<Paragraph>& paragraphs)
{
    QString text;
    for (const Paragraph& paragraph : paragraphs)
        text += markdown(paragraph);
    return text;
}

QString markdown(const Heading& heading, const PaperType& type)
{
    Run run = headingParagraph(heading, type).runs.first();
    run.bold = false;  // it is by itself
    // The first level is that of the document's name.
    return QString(std::clamp(heading.level + 1, 2, deepestHeading), u'#') + u' '
         + Line(false).of({run}) + u"\n\n"_s;
}

QString markdown(const NumberedItem& item)
{
    return markdown(numberedParagraphs(item)) + markdown(item.notes);
}

QString markdown(const CardSheet& sheet)
{
    QString text;
    for (const Card& card : sheet.cards) {
        text += markdown(card.paragraphs);
        if (card.code)
            text += markdown(codeCaption(*card.code));
        text += u"---\n\n"_s;
    }
    return text;
}

QString markdown(const PartBreak&)
{
    return u"---\n\n"_s;
}

QString markdown(const DashList& list)
{
    QString text;
    for (const Paragraph& item : list.items) {
        QString lines = Line(true).of(item.runs);
        text += u"- "_s + lines.replace(u'\n', u"\n  "_s) + u'\n';
    }
    return text + u'\n';
}

QString tableRow(const QStringList& cells)
{
    return u"| "_s + cells.join(" | "_L1) + u" |\n"_s;
}

QString rulerOf(const QList<Align>& aligns)
{
    QStringList rulers;
    for (const Align align : aligns) {
        rulers.append(align == Align::Centre  ? u":---:"_s
                      : align == Align::Right ? u"---:"_s
                                              : u"---"_s);
    }
    return tableRow(rulers);
}

QString markdown(const Table& table)
{
    QStringList titles;
    QList<Align> aligns;
    qsizetype widest = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const TableColumn& column = table.columns[i];
        titles.append(Line(false).of({Run{column.title}}));
        aligns.append(column.align);
        if (column.weight > table.columns[widest].weight)
            widest = i;
    }
    QString text = tableRow(titles) + rulerOf(aligns);
    for (const QList<TableCell>& row : table.rows) {
        QStringList cells(table.columns.size());
        const bool across = row.size() == 1 && cells.size() > 1;
        for (qsizetype i = 0; i < std::min(row.size(), cells.size()); ++i)
            cells[across ? widest : i] = cellText(row[i]);
        text += tableRow(cells);
    }
    return text + u'\n';
}

/// Two columns; those of the first row stand in the table's head, which is bold by itself.
QString besideEachOther(QList<Paragraph> left, QList<Paragraph> right, const QString& leftBelow,
                        const QString& rightBelow)
{
    for (QList<Paragraph>* side : {&left, &right}) {
        for (Paragraph& paragraph : *side) {
            for (Run& run : paragraph.runs)
                run.bold = false;
        }
    }
    QString text =
        tableRow({cellText(left), cellText(right)}) + rulerOf({Align::Centre, Align::Centre});
    if (!leftBelow.isEmpty() || !rightBelow.isEmpty())
        text += tableRow({leftBelow, rightBelow});
    return text + u'\n';
}

QString markdown(const HeaderBlock& block)
{
    // What stands alone is no table.
    if (block.right.isEmpty())
        return markdown(block.left) + markdown(block.leftFoot) + markdown(block.rightFoot);
    return besideEachOther(block.left, block.right, cellText({block.leftFoot}),
                           cellText({block.rightFoot}));
}

QList<Paragraph> officesOf(const Signer& signer, const PaperType& type)
{
    QList<Paragraph> lines;
    for (const QString& line : signer.office)
        lines.append(signerOffice(line, type));
    return lines;
}

QString markdown(const SignatureBlock& block, const PaperType& type)
{
    QList<Paragraph> left;
    QString below;
    if (!block.recipientsTitle.isEmpty()) {
        left.append(recipientsTitle(block, type));
        for (const QString& line : block.recipients)
            left.append(recipient(line, type));
    } else if (!block.left.isEmpty()) {
        left = officesOf(block.left.first(), type);
        below = cellText({signerName(block.left.first(), type)});
    }
    return besideEachOther(left, officesOf(block.right, type), below,
                           cellText({signerName(block.right, type)}));
}

}  // namespace

QByteArray toMarkdown(const Document& document)
{
    const PaperType& type = paperType(document.style);
    QString text;
    for (const Block& block : document.blocks) {
        text += std::visit(
            [&type](const auto& one) {
                if constexpr (requires { markdown(one, type); })
                    return markdown(one, type);
                else
                    return markdown(one);
            },
            block);
    }
    while (text.endsWith("\n\n"_L1))
        text.chop(1);
    return text.toUtf8();
}

}  // namespace nghisu
