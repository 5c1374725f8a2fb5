// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/formats/formattext.h"
#include "intake/formats/rtffonts.h"
#include "intake/formats/rtflexer.h"
#include "intake/formats/rtfstory.h"

#include "base/result.h"

#include <memory>
#include <vector>

namespace nghisu {

// What a group is for.
enum class RtfTarget {
    Text,
    Fonts,
    ListMark,  ///< the number before a paragraph, written out for programs without lists
    Skipped,
    // Stories of their own.
    Head,
    FirstHead,
    Foot,
    Note,
    Box,
};

struct RtfGroup {
    RtfTarget target = RtfTarget::Text;
    int font = 0;
    int unicodeSkip = 1;
    bool hidden = false;
    bool deleted = false;
    bool inTable = false;
    int tableDepth = 1;
    bool begins = true;     ///< no token has followed the brace yet
    bool optional = false;  ///< \* stood first: to be skipped where it is not known
    bool ownStory = false;  ///< its end ends a story
};

/// Reads an RTF file: see readRtf. Made for one file, and read once.
class RtfReader {
public:
    RtfReader(const QByteArray& rtf, const ReadLimits& limits) : m_lexer(rtf), m_limits(limits)
    {
        m_stories.push_back({RtfTarget::Text, std::make_unique<RtfStory>(limits)});
        m_groups.emplace_back();
    }

    Result<FormatText> read();

private:
    struct OpenStory {
        RtfTarget target = RtfTarget::Text;
        std::unique_ptr<RtfStory> story;
    };

    RtfGroup& group() { return m_groups.back(); }
    RtfStory& story() { return *m_stories.back().story; }
    bool isShown()
    {
        const RtfGroup& now = group();
        return now.target != RtfTarget::Skipped && now.target != RtfTarget::Fonts && !now.hidden
            && !now.deleted;
    }

    bool openGroup();
    void closeGroup();
    void closeStory();
    void readWord(const RtfToken& token);
    bool setLook(const RtfToken& token);
    bool setTable(const RtfToken& token);
    bool writeSign(const RtfToken& token);
    void readSymbol(char sign);
    void readBytes(QByteArrayView bytes);
    void readUnicode(int code);
    void write(QStringView text);
    void flush();
    void begin(const RtfToken& token);

    RtfLexer m_lexer;
    const ReadLimits& m_limits;
    RtfFonts m_fonts;
    std::vector<RtfGroup> m_groups;
    std::vector<OpenStory> m_stories;
    QByteArray m_bytes;  ///< of the run that is read
    int m_toSkip = 0;    ///< what stands for a Unicode letter in older programs
    int m_defaultFont = 0;
    int m_notes = 0;
    bool m_firstPageDiffers = false;
    bool m_pictures = false;
    QString m_head;
    QString m_firstHead;
    FormatText m_result;
};

}  // namespace nghisu
