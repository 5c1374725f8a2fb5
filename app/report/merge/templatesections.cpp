// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/merge/templatesections.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

// Headings, proposals, votes, options: that is four.
constexpr std::size_t mostNested = 16;

/// An end as it stands between the braces.
QString written(const TemplateNode& marker)
{
    switch (marker.marker) {
    case MarkerKind::Repeat:
        return u'#' + marker.typed;
    case MarkerKind::IfThere:
        return u'?' + marker.typed;
    case MarkerKind::IfNot:
        return u'!' + marker.typed;
    case MarkerKind::Close:
        return u'/' + marker.typed;
    }
    return marker.typed;
}

bool isProperties(const TemplateNode& node)
{
    return node.isElement(u"pPr") || node.isElement(u"tcPr");
}

/// Where among the siblings there is something to see: the first such, and behind the last.
std::pair<std::size_t, std::size_t> contentOf(const std::vector<TemplateNode>& nodes)
{
    std::size_t first = nodes.size();
    std::size_t last = 0;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (isProperties(nodes[i]) || !hasContent(nodes[i]))
            continue;
        first = std::min(first, i);
        last = i + 1;
    }
    return {first, last};
}

/// Cells of a row; those in content controls count as one.
bool isOneCell(const TemplateNode& row)
{
    return std::count_if(row.children.begin(), row.children.end(),
                         [](const TemplateNode& child) {
                             return child.isElement(u"tc") || child.isElement(u"sdt");
                         })
        == 1;
}

/// Whether ends of sections in different children are no matter of this node: a row, or a content
/// control, which must stay whole.
bool passesOn(const TemplateNode& node)
{
    const auto isCell = [](const TemplateNode& child) { return child.isElement(u"tc"); };
    return node.isElement(u"tr") || node.isElement(u"sdt")
        || (node.isElement(u"sdtContent")
            && std::any_of(node.children.begin(), node.children.end(), isCell));
}

/// Whether a cell would be left without anything to type in.
bool isSoleBlock(const TemplateNode& parent)
{
    return parent.isElement(u"tc")
        && std::count_if(parent.children.begin(), parent.children.end(),
                         [](const TemplateNode& child) {
                             return child.isElement(u"p") || child.isElement(u"tbl")
                                 || child.kind == TemplateNode::Kind::Section;
                         })
               <= 1;
}

/// The section that is all there is to see among the siblings; none where there is more.
std::vector<TemplateNode>::iterator soleSection(std::vector<TemplateNode>& nodes)
{
    auto found = nodes.end();
    for (auto node = nodes.begin(); node != nodes.end(); ++node) {
        if (isProperties(*node) || !hasContent(*node))
            continue;
        if (node->kind != TemplateNode::Kind::Section || found != nodes.end())
            return nodes.end();
        found = node;
    }
    return found;
}

}  // namespace

void TemplateSections::join(std::vector<TemplateNode>& nodes)
{
    QList<MergeScope> scopes{MergeScope::Meeting};
    for (TemplateNode& node : nodes) {
        for (const End& end : fold(node, false)) {
            const bool closes = end.marker.marker == MarkerKind::Close;
            reportEnd(closes ? MergeProblem::Kind::SectionNotOpened
                             : MergeProblem::Kind::SectionNotClosed,
                      end.marker, closes ? QString() : end.marker.typed);
        }
        name(node, scopes);
    }
}

TemplateSections::Ends TemplateSections::fold(TemplateNode& node, bool oneCell)
{
    if (node.kind != TemplateNode::Kind::Element)
        return {};
    if (passesOn(node)) {
        // What begins in one cell and ends in another is the whole row.
        const bool row = node.isElement(u"tr");
        Ends ends;
        for (TemplateNode& child : node.children) {
            for (End& end : fold(child, row ? isOneCell(node) : oneCell)) {
                end.amid = end.amid && !row;
                ends.push_back(std::move(end));
            }
        }
        return ends;
    }
    Ends ends = joinChildren(node, oneCell);
    if (node.isElement(u"tbl") || node.isElement(u"txbxContent") || node.isElement(u"footnote")
        || node.isElement(u"endnote")) {
        for (End& end : ends)
            end.crossed = true;
    }
    return ends;
}

TemplateSections::Ends TemplateSections::joinChildren(TemplateNode& parent, bool oneCell)
{
    const bool cell = parent.isElement(u"tc");
    const bool soleBlock = isSoleBlock(parent);
    Joined joined;
    for (TemplateNode& child : parent.children) {
        Ends ends;
        bool kept = true;
        if (child.kind == TemplateNode::Kind::Marker) {
            ends.push_back({std::move(child)});
            kept = false;
        } else {
            ends = fold(child, oneCell && !parent.isElement(u"tbl"));
            const bool block = (child.isElement(u"p") && !soleBlock) || child.isElement(u"tr");
            kept = ends.empty() || !block || hasContent(child);
        }
        const std::size_t place = joined.nodes.size();
        if (kept)
            joined.nodes.push_back(std::move(child));
        for (End& end : ends)
            take(joined, std::move(end), place, kept);
    }
    parent.children = std::move(joined.nodes);
    if (!joined.closes.empty() || !joined.open.empty()) {
        const auto [first, last] = contentOf(parent.children);
        for (End& end : joined.closes)
            end.amid = end.amid || end.at < last;
        for (End& end : joined.open)
            end.amid = end.amid || first < end.at;
    }

    // A section that fills its paragraph is of whole paragraphs, one that fills the only cell of a
    // row is of rows.
    Ends behind;
    const bool lifts = parent.isElement(u"p") || (cell && oneCell);
    while (lifts && joined.closes.empty() && joined.open.size() == behind.size()) {
        const auto sole = soleSection(parent.children);
        if (sole == parent.children.end())
            break;
        TemplateNode section = std::move(*sole);
        const auto at = parent.children.erase(sole);
        parent.children.insert(at, std::make_move_iterator(section.children.begin()),
                               std::make_move_iterator(section.children.end()));
        section.children.clear();
        section.kind = TemplateNode::Kind::Marker;
        joined.open.push_back({section});
        section.marker = MarkerKind::Close;
        behind.insert(behind.begin(), End{std::move(section)});
    }
    Ends ends = std::move(joined.closes);
    std::move(joined.open.begin(), joined.open.end(), std::back_inserter(ends));
    std::move(behind.begin(), behind.end(), std::back_inserter(ends));
    return ends;
}

/// \param place of the sibling that the end comes from, or would have if it were kept
void TemplateSections::take(Joined& joined, End end, std::size_t place, bool kept)
{
    if (end.marker.marker == MarkerKind::Close) {
        close(joined, std::move(end));
        return;
    }
    if (joined.open.size() >= mostNested) {
        m_tooDeep = true;
        return;
    }
    // What ended in this sibling has swallowed it; nothing more can begin there.
    if (kept && joined.nodes.size() <= place)
        reportEnd(MergeProblem::Kind::SectionAmidText, end.marker);
    end.at = std::min(place, joined.nodes.size());
    joined.open.push_back(std::move(end));
}

void TemplateSections::close(Joined& joined, End end)
{
    if (joined.open.empty()) {
        end.at = joined.nodes.size();
        joined.closes.push_back(std::move(end));
        return;
    }
    if (!end.marker.typed.isEmpty()
        && !isSameName(joined.open.back().marker.typed, end.marker.typed)) {
        reportEnd(MergeProblem::Kind::SectionNotOpened, end.marker,
                  written(joined.open.back().marker));
        return;
    }
    End begun = std::move(joined.open.back());
    joined.open.pop_back();
    if (begun.crossed || end.crossed)
        reportEnd(MergeProblem::Kind::SectionCrossesCells, begun.marker);
    else if (begun.amid || end.amid)
        reportEnd(MergeProblem::Kind::SectionAmidText, begun.amid ? begun.marker : end.marker);
    TemplateNode section = std::move(begun.marker);
    section.kind = TemplateNode::Kind::Section;
    const auto from =
        joined.nodes.begin() + std::ptrdiff_t(std::min(begun.at, joined.nodes.size()));
    section.children.assign(std::make_move_iterator(from),
                            std::make_move_iterator(joined.nodes.end()));
    joined.nodes.erase(from, joined.nodes.end());
    joined.nodes.push_back(std::move(section));
}

void TemplateSections::report(MergeProblem::Kind kind, const TemplateNode& marker,
                              const QString& nearest)
{
    m_problems.append({kind, marker.typed, nearest, marker.place});
}

void TemplateSections::reportEnd(MergeProblem::Kind kind, const TemplateNode& marker,
                                 const QString& nearest)
{
    m_problems.append({kind, written(marker), nearest, marker.place});
}

void TemplateSections::name(TemplateNode& node, QList<MergeScope>& scopes)
{
    if (m_problems.size() >= mostMergeProblems)
        return;
    if (node.kind == TemplateNode::Kind::Field) {
        nameField(node, scopes);
        return;
    }
    if (node.kind == TemplateNode::Kind::Section) {
        nameSection(node, scopes);
        return;
    }
    for (TemplateNode& child : node.children)
        name(child, scopes);
}

void TemplateSections::nameSection(TemplateNode& section, QList<MergeScope>& scopes)
{
    const bool repeats = section.marker == MarkerKind::Repeat;
    std::optional<MergeName> meant = repeats ? std::nullopt : findField(section.typed, scopes);
    if (!meant)
        meant = findList(section.typed, scopes);
    if (!meant && repeats && findField(section.typed, scopes)) {
        report(MergeProblem::Kind::FieldAsList, section);
        return;
    }
    if (!meant) {
        const QString nearest = nearestName(section.typed, scopes, repeats);
        report(MergeProblem::Kind::UnknownList, section, nearest);
        // So that what stands inside is looked at as if it were spelt right.
        meant = repeats ? findList(nearest, scopes) : std::nullopt;
        if (repeats && !meant)
            return;
    }
    section.meant = meant.value_or(MergeName());
    const bool deeper = repeats && section.meant.of;
    if (deeper)
        scopes.append(*section.meant.of);
    for (TemplateNode& child : section.children)
        name(child, scopes);
    if (deeper)
        scopes.removeLast();
}

void TemplateSections::nameField(TemplateNode& field, const QList<MergeScope>& scopes)
{
    if (const std::optional<MergeName> meant = findField(field.typed, scopes)) {
        field.meant = *meant;
        return;
    }
    if (findList(field.typed, scopes))
        report(MergeProblem::Kind::ListAsField, field);
    else if (const QString list = listThatKnows(field.typed); !list.isEmpty())
        report(MergeProblem::Kind::FieldOfList, field, list);
    else
        report(MergeProblem::Kind::UnknownField, field, nearestName(field.typed, scopes, false));
}

}  // namespace nghisu
