// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents/answers.h"

#include "report/documents/formal.h"
#include "report/printable.h"
#include "words/words.h"

namespace nghisu {

using namespace Qt::StringLiterals;

QString answeringBodies(const Proposal& proposal, const Words& words)
{
    const QString lead = bodyNames(proposal, Role::Lead);
    const QString others = bodyNames(proposal, Role::Coordinating);
    if (others.isEmpty())
        return orDots(lead);
    return words.text("Document", QT_TRANSLATE_NOOP("Document", "Lead: %1")).arg(orDots(lead))
         + u'\n'
         + words.text("Document", QT_TRANSLATE_NOOP("Document", "Co-ordinating: %1")).arg(others);
}

QString standing(const Assignment& assignment, const Words& words)
{
    switch (assignment.answer.state) {
    case AnswerState::Answered:
        return say(words, QT_TRANSLATE_NOOP("Document", "Answered"));
    case AnswerState::Partly:
        return say(words, QT_TRANSLATE_NOOP("Document", "Answered in part"));
    case AnswerState::Open:
        break;
    }
    return say(words, QT_TRANSLATE_NOOP("Document", "Not answered yet"));
}

QString answerText(const Answer& answer)
{
    QStringList source;
    if (const QString reference = printableLine(answer.reference); !reference.isEmpty())
        source.append(reference);
    if (answer.answeredOn.isValid())
        source.append(answer.answeredOn.toString(u"dd/MM/yyyy"_s));
    QStringList lines;
    if (!source.isEmpty())
        lines.append(source.join(u", "_s));
    if (const QString text = printable(answer.text).trimmed(); !text.isEmpty())
        lines.append(text);
    return lines.join(u'\n');
}

}  // namespace nghisu
