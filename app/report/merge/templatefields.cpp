// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/merge/templatefields.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestExcerpt = 40;

/// What of a run no field goes across: a tab, a line break, a picture.
bool isBarrier(const TemplateNode& node)
{
    static const QSet<QString> silent{u"rPr"_s, u"lastRenderedPageBreak"_s, u"instrText"_s,
                                      u"delText"_s, u"annotationRef"_s};
    return node.kind == TemplateNode::Kind::Element && !silent.contains(node.name);
}

/// Of what was taken out or moved away in Word while changes were tracked, nothing is read.
bool isGone(const TemplateNode& node)
{
    return node.isElement(u"del") || node.isElement(u"moveFrom");
}

/// The text of a paragraph, without that of the paragraphs in its text boxes.
void joinText(const TemplateNode& node, QString& text)
{
    if (node.isElement(u"r")) {
        for (const TemplateNode& child : node.children) {
            if (child.isElement(u"t"))
                text += plainText(child);
            else if (isBarrier(child))
                text += QChar(QChar::ObjectReplacementCharacter);
        }
        return;
    }
    for (const TemplateNode& child : node.children) {
        if (child.kind == TemplateNode::Kind::Element && !isGone(child))
            joinText(child, text);
    }
}

TemplateNode textNode(const TemplateNode& like, const QString& text)
{
    TemplateNode node{TemplateNode::Kind::Element, u"t"_s};
    node.start = u"<%1t xml:space=\"preserve\">"_s.arg(like.prefix());
    node.end = u"</%1t>"_s.arg(like.prefix());
    node.children.push_back({TemplateNode::Kind::Text, {}, escapedText(text)});
    return node;
}

/// A run without anything in it, of the same look.
TemplateNode emptyRun(const TemplateNode& run)
{
    TemplateNode empty{TemplateNode::Kind::Element, u"r"_s, run.start, run.end};
    for (const TemplateNode& child : run.children) {
        if (child.isElement(u"rPr"))
            empty.children.push_back(child);
    }
    return empty;
}

/// A run that holds a field.
TemplateNode fieldRun(const TemplateNode& run, const TemplateNode& text, TemplateNode field)
{
    TemplateNode like = textNode(text, {});
    field.start = std::move(like.start);
    field.end = std::move(like.end);
    TemplateNode made = emptyRun(run);
    made.children.push_back(std::move(field));
    return made;
}

bool holdsNothing(const TemplateNode& run)
{
    return std::all_of(run.children.begin(), run.children.end(), [](const TemplateNode& child) {
        return child.isElement(u"rPr") || child.kind == TemplateNode::Kind::Text;
    });
}

}  // namespace

void TemplateFields::find(std::vector<TemplateNode>& nodes)
{
    for (TemplateNode& node : nodes)
        visit(node);
}

void TemplateFields::visit(TemplateNode& node)
{
    if (node.kind != TemplateNode::Kind::Element || isGone(node))
        return;
    if (node.isElement(u"p")) {
        visitParagraph(node);
        return;
    }
    const MergePlace before = m_place;
    const int tables = m_tables;
    if (node.isElement(u"tbl")) {
        m_place.table = ++m_tables;
        m_place.row = 0;
    } else if (node.isElement(u"txbxContent")) {
        m_place.textBox = true;
    }
    for (TemplateNode& child : node.children) {
        if (child.isElement(u"tr") && node.isElement(u"tbl"))
            ++m_place.row;
        if (!child.isElement(u"Fallback")) {
            visit(child);
            continue;
        }
        // What old versions of Word show instead is the same text once more.
        const int paragraph = std::exchange(m_place.paragraph, before.paragraph);
        const int counted = std::exchange(m_tables, tables);
        visit(child);
        m_place.paragraph = paragraph;
        m_tables = counted;
    }
    const int paragraph = m_place.paragraph;
    m_place = before;
    m_place.paragraph = paragraph;
}

void TemplateFields::visitParagraph(TemplateNode& paragraph)
{
    ++m_place.paragraph;
    const MergePlace place = m_place;
    // Text boxes first: their paragraphs are no part of this one's text.
    for (TemplateNode& child : paragraph.children)
        visit(child);
    const int last = m_place.paragraph;
    m_place = place;
    QString text;
    joinText(paragraph, text);
    const std::vector<Token> tokens = tokensOf(text);
    m_place.paragraph = last;
    if (tokens.empty())
        return;
    Cursor cursor{tokens};
    replaceIn(paragraph, cursor);
    m_count += int(tokens.size());
}

std::vector<TemplateFields::Token> TemplateFields::tokensOf(const QString& text)
{
    static const QRegularExpression braces(u"\\{\\{|\\}\\}"_s);
    std::vector<Token> tokens;
    qsizetype last = 0;   // behind the braces before
    qsizetype open = -1;  // behind the braces that are open
    for (auto found = braces.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const qsizetype at = match.capturedStart();
        const bool opens = text[at] == u'{';
        const QStringView between = QStringView(text).sliced(last, at - last);
        if (opens && open >= 0)
            report(MergeProblem::Kind::BracesNotClosed, between);
        else if (!opens && open < 0)
            report(MergeProblem::Kind::BracesNotOpened, between);
        else if (!opens && between.contains(QChar(QChar::ObjectReplacementCharacter)))
            report(MergeProblem::Kind::BracesNotClosed, between);
        else if (!opens && between.trimmed().isEmpty())
            report(MergeProblem::Kind::EmptyBraces, {});
        else if (!opens)
            tokens.push_back(token(between.toString().simplified(), open - 2, at + 2));
        last = match.capturedEnd();
        open = opens ? last : -1;
    }
    if (open >= 0)
        report(MergeProblem::Kind::BracesNotClosed, QStringView(text).sliced(open));
    return tokens;
}

TemplateFields::Token TemplateFields::token(const QString& text, qsizetype start, qsizetype end)
{
    Token token{start, end, {TemplateNode::Kind::Marker}};
    token.node.place = m_place;
    token.node.typed = text.sliced(1).trimmed();
    switch (text[0].unicode()) {
    case u'#':
        token.node.marker = MarkerKind::Repeat;
        break;
    case u'?':
        token.node.marker = MarkerKind::IfThere;
        break;
    case u'!':
        token.node.marker = MarkerKind::IfNot;
        break;
    case u'/':
        token.node.marker = MarkerKind::Close;
        break;
    default:
        token.node.kind = TemplateNode::Kind::Field;
        token.node.typed = text;
    }
    return token;
}

void TemplateFields::report(MergeProblem::Kind kind, QStringView text)
{
    if (m_problems.size() >= mostMergeProblems)
        return;
    const bool before = kind == MergeProblem::Kind::BracesNotOpened;
    const bool cut = text.size() > longestExcerpt;
    QString excerpt = (!cut     ? text
                       : before ? text.last(longestExcerpt)
                                : text.first(longestExcerpt))
                          .toString();
    excerpt.replace(QChar(QChar::ObjectReplacementCharacter), u' ');
    excerpt = excerpt.simplified();
    if (cut)
        excerpt.insert(before ? 0 : excerpt.size(), u'…');
    m_problems.append({kind, excerpt, {}, m_place});
}

void TemplateFields::replaceIn(TemplateNode& node, Cursor& cursor)
{
    std::vector<TemplateNode> children;
    for (TemplateNode& child : node.children) {
        if (child.isElement(u"r")) {
            std::vector<TemplateNode> pieces = splitRun(std::move(child), cursor);
            std::move(pieces.begin(), pieces.end(), std::back_inserter(children));
            continue;
        }
        // What Word's spelling found amiss is about words that will not be there.
        if (child.isElement(u"proofErr"))
            continue;
        if (child.kind == TemplateNode::Kind::Element && !isGone(child))
            replaceIn(child, cursor);
        children.push_back(std::move(child));
    }
    node.children = std::move(children);
}

std::vector<TemplateNode> TemplateFields::splitRun(TemplateNode run, Cursor& cursor)
{
    std::vector<TemplateNode> pieces;
    TemplateNode current = emptyRun(run);
    const auto flush = [&] {
        if (!holdsNothing(current))
            pieces.push_back(std::move(current));
        current = emptyRun(run);
    };
    bool touched = false;
    for (const TemplateNode& child : run.children) {
        if (child.isElement(u"rPr"))
            continue;
        if (!child.isElement(u"t")) {
            cursor.at += isBarrier(child) ? 1 : 0;
            current.children.push_back(child);
            continue;
        }
        const QString text = plainText(child);
        const qsizetype start = cursor.at;
        cursor.at += text.size();
        qsizetype from = start;  // what comes before has its place
        for (; cursor.next < cursor.tokens.size(); ++cursor.next) {
            const Token& token = cursor.tokens[cursor.next];
            if (token.start >= cursor.at)
                break;
            touched = true;
            if (token.start > from)
                current.children.push_back(
                    textNode(child, text.sliced(from - start, token.start - from)));
            if (token.start >= start) {
                flush();
                pieces.push_back(token.node.kind == TemplateNode::Kind::Field
                                     ? fieldRun(run, child, token.node)
                                     : token.node);
            }
            from = std::min(token.end, cursor.at);
            // It may go on in the next run.
            if (token.end > cursor.at)
                break;
        }
        if (from == start)
            current.children.push_back(child);
        else if (from < cursor.at)
            current.children.push_back(textNode(child, text.sliced(from - start)));
    }
    if (!touched) {
        pieces.clear();
        pieces.push_back(std::move(run));
        return pieces;
    }
    flush();
    return pieces;
}

}  // namespace nghisu
