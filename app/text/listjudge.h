// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/bodyfinder.h"
#include "text/letterwalk.h"
#include "text/sourcelines.h"

#include <QString>

#include <vector>

namespace nghisu {

/// Judges whether the lists that a LetterWalk found ask for anything: proposals do, by what they say
/// themselves or by the words above them; menus, programmes, reports and answers do not.
class ListJudge {
public:
    ListJudge(const SourceLines& lines, const LetterWalk& walk, const BodyFinder& finder)
        : m_lines(lines), m_walk(walk), m_finder(finder)
    {
    }

    /// What an item says as a title of those below it.
    enum class Section { None, Asking, Issues, Report };

    /// The item's lines as paragraphs, without its marker.
    QString textOf(const LetterItem& item) const;
    /// The item behind the last one below this.
    std::size_t subtreeEnd(std::size_t item) const;
    /// Short, and no sentence.
    bool isTitle(const QString& text, const LetterItem& item) const;
    Section sectionOf(std::size_t item) const;
    /// Says what to do, and not only "đề nghị" or "kiến nghị" as titles do.
    bool asksForAct(const QString& text) const;
    /// Whether the list of items [first, end) is one of proposals; Doubtful is yes, for want of
    /// anything that speaks against it.
    enum class Verdict { No, Doubtful, Yes };
    Verdict judge(std::size_t first, std::size_t end) const;
    /// Something in [first, end) asks by itself.
    bool asksInside(std::size_t first, std::size_t end) const;

private:
    /// What the words above a list say of it.
    enum class Lead {
        None,
        Mentioned,      ///< the letter speaks of proposals somewhere above
        Titled,         ///< a title above does
        LeadsIn,        ///< the paragraph right above ends by saying that proposals follow
        Answers,        ///< a title above speaks of answers
        AnswersFollow,  ///< the paragraph right above says that answers follow
    };

    struct Count {
        std::size_t all = 0;
        std::size_t asking = 0;      ///< a request, or somebody addressed
        std::size_t imperative = 0;  ///< begins with what is to be done
        std::size_t brief = 0;       ///< entries of a menu or a programme, counts
    };

    Lead leadOf(std::size_t first) const;
    Count countOf(std::size_t first, std::size_t end) const;
    bool asks(const QString& text) const;
    bool isBrief(const QString& text) const;

    const SourceLines& m_lines;
    const LetterWalk& m_walk;
    const BodyFinder& m_finder;
};

}  // namespace nghisu
