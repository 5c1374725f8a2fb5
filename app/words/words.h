// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/decision.h"
#include "domain/draft.h"
#include "domain/mergeproblem.h"
#include "domain/poll.h"
#include "domain/programme.h"
#include "domain/readnote.h"

#include <QString>
#include <QTranslator>
#include <QVariantMap>

namespace nghisu {

/// Sentences in one language: the only place below the window where codes become words. The window
/// has one in its own language, the command line one in the locale's, and a printed document one in
/// the council's, so that the same verdict can be said in each.
class Words {
public:
    /// \param language "vi" or "en"; anything else is English.
    explicit Words(const QString& language);
    Words(const Words&) = delete;
    Words& operator=(const Words&) = delete;

    const QString& language() const { return m_language; }

    /// What happened, to what, and what to do about it.
    QString error(const Error& error) const;

    /// "Passed: 18 of 25 members for, more than 2/3 needed (17)." Empty for Outcome::None.
    QString verdict(const Verdict& verdict) const;
    /// The same without the outcome, for where that stands beside it: "18 of 25 members for, more than
    /// 2/3 needed (17)". Empty where there is none or no quorum.
    QString grounds(const Verdict& verdict) const;
    /// "more than 2/3"
    QString threshold(const DecisionRule& rule) const;
    /// One or two words: "Passed", "Not passed".
    QString outcome(Outcome outcome) const;
    /// "more than 2/3 of all members; quorum 2/3 of all members"
    QString rule(const DecisionRule& rule) const;
    QString base(Base base) const;
    QString method(PollMethod method) const;
    /// "For", "Against", "Abstain"; empty for Other.
    QString optionMeaning(OptionMeaning meaning) const;

    QString leftOutReason(LeftOutReason reason) const;
    /// What the reader of a source should know of how it was read; `source` is its name.
    QString readNote(const ReadNote& note, const QString& source) const;

    /// What is wrong in a template, and what to do about it.
    QString mergeProblem(const MergeProblem& problem) const;
    /// Where it is: "Paragraph 12", "Table 1, row 2", "Header".
    QString mergePlace(const MergePlace& place) const;

    /// A step of the journal in words, from its key and arguments: "Add Bộ KH&ĐT as co-ordinating".
    QString step(const QString& op, const QVariantMap& args) const;

    /// "05 tháng 01 năm 2020" or "5 January 2020", by the document rules of the language.
    QString documentDate(QDate day) const;

    /// A time of day: "08h30" or "08:30"; empty for an invalid one.
    QString clock(QTime time) const;
    /// "08h30 - 09h00"; what is not known of it is not there.
    QString timeSpan(const ItemTime& time) const;
    /// "1 giờ 30 phút" or "1 h 30 min".
    QString duration(qint64 minutes) const;
    /// What a programme that is made from a meeting says.
    ProgrammeWords programme() const;

    /// A string marked with QT_TRANSLATE_NOOP(context, …); `n` chooses the plural form and fills %n.
    QString text(const char* context, const char* source, int n = -1) const;

private:
    QString m_language;
    QTranslator m_translator;
};

}  // namespace nghisu
