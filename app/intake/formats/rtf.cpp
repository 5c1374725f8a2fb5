// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/formats/rtf.h"

#include "intake/formats/furniture.h"
#include "intake/formats/rtfreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nghisu {
namespace {

constexpr int tokensBetweenLooks = 0xFFF;

RtfTarget targetNamed(QByteArrayView word, RtfTarget current)
{
    static const QHash<QByteArray, RtfTarget> targets{{"fonttbl", RtfTarget::Fonts},
                                                      {"listtext", RtfTarget::ListMark},
                                                      {"pntext", RtfTarget::ListMark},
                                                      {"header", RtfTarget::Head},
                                                      {"headerr", RtfTarget::Head},
                                                      {"headerl", RtfTarget::Foot},
                                                      {"headerf", RtfTarget::FirstHead},
                                                      {"footer", RtfTarget::Foot},
                                                      {"footerl", RtfTarget::Foot},
                                                      {"footerr", RtfTarget::Foot},
                                                      {"footerf", RtfTarget::Foot},
                                                      {"footnote", RtfTarget::Note},
                                                      {"shptxt", RtfTarget::Box},
                                                      {"shpinst", RtfTarget::Text},
                                                      {"shp", RtfTarget::Text},
                                                      {"nesttableprops", RtfTarget::Text},
                                                      {"colortbl", RtfTarget::Skipped},
                                                      {"stylesheet", RtfTarget::Skipped},
                                                      {"info", RtfTarget::Skipped},
                                                      {"pict", RtfTarget::Skipped},
                                                      {"objdata", RtfTarget::Skipped},
                                                      {"objclass", RtfTarget::Skipped},
                                                      {"fldinst", RtfTarget::Skipped},
                                                      {"shprslt", RtfTarget::Skipped},
                                                      {"sp", RtfTarget::Skipped},
                                                      {"nonshppict", RtfTarget::Skipped},
                                                      {"nonesttables", RtfTarget::Skipped},
                                                      {"falt", RtfTarget::Skipped},
                                                      {"panose", RtfTarget::Skipped},
                                                      {"xe", RtfTarget::Skipped},
                                                      {"tc", RtfTarget::Skipped},
                                                      {"ftnsep", RtfTarget::Skipped},
                                                      {"ftnsepc", RtfTarget::Skipped},
                                                      {"ftncn", RtfTarget::Skipped},
                                                      {"aftnsep", RtfTarget::Skipped},
                                                      {"aftnsepc", RtfTarget::Skipped},
                                                      {"aftncn", RtfTarget::Skipped},
                                                      {"filetbl", RtfTarget::Skipped},
                                                      {"revtbl", RtfTarget::Skipped},
                                                      {"rxe", RtfTarget::Skipped},
                                                      {"bkmkstart", RtfTarget::Skipped},
                                                      {"bkmkend", RtfTarget::Skipped}};
    return targets.value(QByteArray::fromRawData(word.data(), word.size()), current);
}

}  // namespace

Result<FormatText> RtfReader::read()
{
    int tokens = 0;
    for (RtfToken token = m_lexer.next(); token.kind != RtfToken::Kind::End;
         token = m_lexer.next()) {
        if ((++tokens & tokensBetweenLooks) == 0 && m_limits.isCancelled())
            return Error{ErrorCode::Cancelled, {}};
        if (story().isFull())
            return Error{ErrorCode::SourceTooLarge, {}};
        if (token.kind == RtfToken::Kind::GroupStart) {
            if (!openGroup())
                return Error{ErrorCode::SourceDamaged, {}, u"nested too deep"_s};
            continue;
        }
        if (token.kind == RtfToken::Kind::GroupEnd) {
            closeGroup();
            continue;
        }
        begin(token);
        if (group().target == RtfTarget::Fonts) {
            m_fonts.readEntry(token);
        } else if (m_toSkip > 0 && token.kind != RtfToken::Kind::Text) {
            --m_toSkip;
        } else if (token.kind == RtfToken::Kind::Word) {
            readWord(token);
        } else if (token.kind == RtfToken::Kind::Symbol) {
            readSymbol(token.byte);
        } else if (token.kind == RtfToken::Kind::Byte) {
            readBytes(QByteArrayView(&token.byte, 1));
        } else {
            const auto skipped = std::min<qsizetype>(m_toSkip, token.text.size());
            m_toSkip -= static_cast<int>(skipped);
            readBytes(token.text.sliced(skipped));
        }
    }
    while (m_groups.size() > 1)
        closeGroup();
    flush();
    const QString body = story().take();
    for (const QString& encoding : story().encodings())
        m_result.encodings.append(encoding);
    QString head = m_firstPageDiffers ? m_firstHead : m_head;
    addFurniture(m_result.furniture, m_firstPageDiffers ? m_head : QString());
    if (isPageCount(head)) {
        addFurniture(m_result.furniture, head);
        head.clear();
    }
    m_result.text = head.isEmpty() ? body : QString(head + u"\n\n" + body);
    if (m_result.text.isEmpty() && m_pictures)
        return Error{ErrorCode::SourceScanned, {}};
    return m_result;
}

bool RtfReader::openGroup()
{
    flush();
    m_toSkip = 0;
    if (m_groups.size() > static_cast<std::size_t>(m_limits.nesting))
        return false;
    RtfGroup inner = group();
    inner.begins = true;
    inner.optional = false;
    inner.ownStory = false;
    m_groups.push_back(inner);
    return true;
}

void RtfReader::closeGroup()
{
    flush();
    m_toSkip = 0;
    if (m_groups.size() == 1)
        return;
    const bool ended = group().ownStory;
    m_groups.pop_back();
    if (ended)
        closeStory();
}

// The first token of a group says what the group is for.
void RtfReader::begin(const RtfToken& token)
{
    RtfGroup& now = group();
    if (!now.begins)
        return;
    if (token.kind == RtfToken::Kind::Symbol && token.byte == '*') {
        now.optional = true;
        return;
    }
    now.begins = false;
    if (token.kind != RtfToken::Kind::Word)
        return;
    if (token.is("pict"))
        m_pictures = true;
    if (now.target == RtfTarget::Skipped)
        return;
    now.target = targetNamed(token.text, now.optional ? RtfTarget::Skipped : now.target);
    if (now.target == RtfTarget::Skipped || now.target < RtfTarget::Head || now.ownStory)
        return;
    // A story inside a story inherits nothing of where it stands.
    const RtfTarget target = now.target;
    if (target == RtfTarget::Note)
        write(u"[%1]"_s.arg(++m_notes));
    now.target = RtfTarget::Text;
    now.inTable = false;
    now.ownStory = true;
    m_stories.push_back({target, std::make_unique<RtfStory>(m_limits)});
}

void RtfReader::closeStory()
{
    const OpenStory ended = std::move(m_stories.back());
    m_stories.pop_back();
    const QString text = ended.story->take();
    for (const QString& encoding : ended.story->encodings()) {
        if (!m_result.encodings.contains(encoding))
            m_result.encodings.append(encoding);
    }
    if (text.isEmpty())
        return;
    switch (ended.target) {
    case RtfTarget::Head:
        if (m_head.isEmpty())
            m_head = text;
        else
            addFurniture(m_result.furniture, text);
        break;
    case RtfTarget::FirstHead:
        if (m_firstHead.isEmpty())
            m_firstHead = text;
        else
            addFurniture(m_result.furniture, text);
        break;
    case RtfTarget::Foot:
        addFurniture(m_result.furniture, text);
        break;
    case RtfTarget::Note:
        story().addAfter(QString(u"[%1] "_s.arg(m_notes) + text).split(u'\n'));
        break;
    default:
        story().addAfter(text.split(u'\n'));
        break;
    }
}

Result<FormatText> readRtf(const QByteArray& content, const ReadLimits& limits)
{
    if (!content.startsWith("{\\rtf"))
        return Error{ErrorCode::SourceDamaged, {}, u"no RTF"_s};
    return RtfReader(content, limits).read();
}

}  // namespace nghisu
