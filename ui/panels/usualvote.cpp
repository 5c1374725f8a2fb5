// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/usualvote.h"

#include "session/councilfile.h"
#include "session/voting.h"
#include "shell/desk.h"
#include "words/words.h"

namespace nghisu {

namespace {

Council councilOf(const Desk& desk)
{
    Council council;
    council.language = desk.words().language();
    if (desk.file()) {
        if (const auto read = desk.file()->read().council.council())
            council = *read;
    }
    return council;
}

}  // namespace

QList<PollOption> usualOptions(const Desk& desk)
{
    const Words words(councilOf(desk).language);
    return standardOptions(words.optionMeaning(OptionMeaning::For),
                           words.optionMeaning(OptionMeaning::Against),
                           words.optionMeaning(OptionMeaning::Abstain));
}

Poll usualPoll(const Desk& desk)
{
    Poll poll;
    poll.meeting = desk.meeting();
    poll.rule = councilOf(desk).rule;
    poll.options = usualOptions(desk);
    return poll;
}

QString titleOf(const Desk& desk, ProposalId id)
{
    if (!desk.file() || !id.isValid())
        return {};
    const auto proposal = desk.file()->read().proposals.find(id);
    return proposal ? titleOf(*proposal) : QString();
}

}  // namespace nghisu
