// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/pagewords.h"

using namespace Qt::StringLiterals;

namespace nghisu {

namespace {

struct Entry {
    const char* name;
    const char* source;
};

constexpr Entry entries[] = {
    {"skip", QT_TRANSLATE_NOOP("Phone", "Skip to the contents")},
    {"top", QT_TRANSLATE_NOOP("Phone", "To the top")},
    {"back", QT_TRANSLATE_NOOP("Phone", "Back to the agenda")},
    {"offline", QT_TRANSLATE_NOOP("Phone", "No connection. Trying again…")},
    {"error", QT_TRANSLATE_NOOP("Phone", "This was not done")},
    // The agenda
    {"agenda", QT_TRANSLATE_NOOP("Phone", "Agenda")},
    {"noAgenda", QT_TRANSLATE_NOOP("Phone", "The agenda has no items yet.")},
    {"now", QT_TRANSLATE_NOOP("Phone", "in progress")},
    {"done", QT_TRANSLATE_NOOP("Phone", "done")},
    {"passed", QT_TRANSLATE_NOOP("Phone", "Passed")},
    {"pausing", QT_TRANSLATE_NOOP("Phone", "The meeting is paused.")},
    {"notOpen", QT_TRANSLATE_NOOP("Phone", "The meeting is not in progress.")},
    {"answeredBy", QT_TRANSLATE_NOOP("Phone", "To be answered by")},
    {"papers", QT_TRANSLATE_NOOP("Phone", "Papers")},
    {"membersPaper", QT_TRANSLATE_NOOP("Phone", "This paper is not there for guests. Members sign "
                                                "in with their code to read it.")},
    // Signing in
    {"signIn", QT_TRANSLATE_NOOP("Phone", "Sign in")},
    {"signOut", QT_TRANSLATE_NOOP("Phone", "Sign out")},
    {"code", QT_TRANSLATE_NOOP("Phone", "Code on your slip")},
    {"codeHint", QT_TRANSLATE_NOOP("Phone", "Eight letters and figures. Capital or small makes no "
                                            "difference.")},
    {"move", QT_TRANSLATE_NOOP("Phone", "Use this phone")},
    {"moveHint", QT_TRANSLATE_NOOP("Phone", "If you go on here, the other phone is signed out.")},
    {"otherCode", QT_TRANSLATE_NOOP("Phone", "Another code")},
    // Voting
    {"voteOpen", QT_TRANSLATE_NOOP("Phone", "A vote is open")},
    {"voteOn", QT_TRANSLATE_NOOP("Phone", "Voting on proposal %1")},
    {"tapToVote", QT_TRANSLATE_NOOP("Phone", "Tap to vote")},
    {"kept", QT_TRANSLATE_NOOP("Phone", "You have voted: your ballot is kept")},
    {"keptForNow", QT_TRANSLATE_NOOP("Phone", "You have voted: your ballot is kept. Tap to change "
                                              "it")},
    {"ownBallot", QT_TRANSLATE_NOOP("Phone", "Look at the receipt")},
    {"openVote", QT_TRANSLATE_NOOP("Phone", "Voting now, open ballot")},
    {"secretVote", QT_TRANSLATE_NOOP("Phone", "Voting now, secret ballot")},
    {"fullText", QT_TRANSLATE_NOOP("Phone", "Read the full text")},
    {"lessText", QT_TRANSLATE_NOOP("Phone", "Show less")},
    {"canChange",
     QT_TRANSLATE_NOOP("Phone", "You can change your ballot until the vote is closed.")},
    {"cannotChange", QT_TRANSLATE_NOOP("Phone", "A ballot that was sent cannot be changed.")},
    {"sendBallot", QT_TRANSLATE_NOOP("Phone", "Send the ballot")},
    {"sendChoice", QT_TRANSLATE_NOOP("Phone", "Send: %1")},
    {"sending", QT_TRANSLATE_NOOP("Phone", "Sending…")},
    {"notSent",
     QT_TRANSLATE_NOOP("Phone", "Your ballot has not arrived. Send it again; if that "
                                "fails, look whether the phone is on the room's Wi-Fi.")},
    {"noRank", QT_TRANSLATE_NOOP("Phone", "no rank")},
    {"sameRank", QT_TRANSLATE_NOOP("Phone", "Two options have the same rank. Give each its own.")},
    {"signInToVote", QT_TRANSLATE_NOOP("Phone", "Members sign in with their code to vote.")},
    {"mayNotVote",
     QT_TRANSLATE_NOOP("Phone", "You have no vote in this meeting, and can follow what "
                                "is voted on.")},
    {"noVote", QT_TRANSLATE_NOOP("Phone", "No vote is open")},
    // Afterwards
    {"received", QT_TRANSLATE_NOOP("Phone", "Your ballot is recorded")},
    {"changed", QT_TRANSLATE_NOOP("Phone", "Your new ballot stands in place of the one before")},
    {"voted", QT_TRANSLATE_NOOP("Phone", "You have voted")},
    {"youChose", QT_TRANSLATE_NOOP("Phone", "Your choice")},
    {"nothingChosen", QT_TRANSLATE_NOOP("Phone", "You chose none of the options.")},
    {"secretKept", QT_TRANSLATE_NOOP("Phone", "The ballot is secret: nobody can look up what you "
                                              "chose, on this phone neither.")},
    {"receiptCode", QT_TRANSLATE_NOOP("Phone", "Your receipt")},
    {"receiptHow",
     QT_TRANSLATE_NOOP("Phone", "Write it down. When the result is announced, the list "
                                "of receipts shows what this ballot says.")},
    {"changeBallot", QT_TRANSLATE_NOOP("Phone", "Change the ballot")},
    {"notRecorded", QT_TRANSLATE_NOOP("Phone", "Your ballot is not recorded")},
    // Results
    {"result", QT_TRANSLATE_NOOP("Phone", "Result")},
    {"option", QT_TRANSLATE_NOOP("Phone", "Option")},
    {"votes", QT_TRANSLATE_NOOP("Phone", "Votes")},
    {"share", QT_TRANSLATE_NOOP("Phone", "Share")},
    {"receipts", QT_TRANSLATE_NOOP("Phone", "Receipts and their ballots")},
    // What the server refuses by itself
    {"missing", QT_TRANSLATE_NOOP("Phone", "There is no such page.")},
    {"malformed",
     QT_TRANSLATE_NOOP("Phone", "What the phone sent could not be understood. Open the "
                                "page again.")},
    {"tooLarge", QT_TRANSLATE_NOOP("Phone", "What the phone sent is too large.")},
    {"foreign",
     QT_TRANSLATE_NOOP("Phone", "This was not sent from a page of this meeting. Open the "
                                "address that the room shows, and try again.")},
    {"busy", QT_TRANSLATE_NOOP("Phone", "Too many phones ask at this moment. Try again in a few "
                                        "seconds.")},
};

}  // namespace

PageWords::PageWords(const QString& language) : m_words(language)
{
    for (const Entry& entry : entries)
        m_all.insert(u"w."_s + QLatin1String(entry.name), m_words.text("Phone", entry.source));
}

const QString& PageWords::operator[](const QString& name) const
{
    const auto it = m_all.constFind(name);
    Q_ASSERT(it != m_all.constEnd());
    return *it;
}

QString PageWords::presence(int members, int guests) const
{
    return m_words.text("Phone", QT_TRANSLATE_NOOP("Phone", "Online: %1 (members %2, guests %3)"))
        .arg(members + guests)
        .arg(members)
        .arg(guests);
}

QString PageWords::howToVote(const BallotForm& form) const
{
    if (form.kind == PollKind::Ranking)
        return m_words.text("Phone",
                            QT_TRANSLATE_NOOP("Phone", "Give 1 to what you want most, 2 to "
                                                       "the next, and so on."));
    if (form.votesOnOne() == 1 && !form.striking)
        return m_words.text("Phone", QT_TRANSLATE_NOOP("Phone", "Choose one."));
    if (form.striking)
        return m_words.text("Phone",
                            QT_TRANSLATE_N_NOOP("Phone",
                                                "Strike out whom you do not choose. No more "
                                                "than %n may remain."),
                            form.most);
    return m_words.text("Phone", QT_TRANSLATE_N_NOOP("Phone", "Choose up to %n."), form.most);
}

QString PageWords::waiting(int seconds) const
{
    return m_words.text("Phone",
                        QT_TRANSLATE_N_NOOP("Phone",
                                            "Too many codes were wrong. Wait %n seconds, or "
                                            "ask the secretary."),
                        seconds);
}

}  // namespace nghisu
