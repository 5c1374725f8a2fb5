// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ballottyping.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

BallotForm form(PollKind kind, int most, bool striking = false)
{
    BallotForm form;
    form.kind = kind;
    form.most = most;
    form.striking = striking;
    return form;
}

ErrorCode refusalOf(const BallotForm& form, qsizetype options, const QString& typed)
{
    const auto choice = choiceTyped(form, options, typed);
    return choice ? ErrorCode::Internal : choice.error().code;
}

}  // namespace

/// A ballot from a few keys.
class TestBallotTyping : public QObject {
    Q_OBJECT

private slots:
    void readsADigitAnOption()
    {
        const BallotForm ranking = form(PollKind::Ranking, 1);
        QCOMPARE(*choiceTyped(ranking, 3, u"213"_s), (BallotChoice{1, 0, 2}));
        QCOMPARE(*choiceTyped(ranking, 3, u" 2, 1 "_s), (BallotChoice{1, 0}));
        QCOMPARE(*choiceTyped(ranking, 3, u"0"_s), BallotChoice());
        QCOMPARE(refusalOf(ranking, 3, u"24"_s), ErrorCode::NoSuchOption);
        QCOMPARE(refusalOf(ranking, 3, u"20"_s), ErrorCode::NoSuchOption);
        QCOMPARE(refusalOf(ranking, 3, u"22"_s), ErrorCode::SameOptionTwice);
        QCOMPARE(refusalOf(form(PollKind::Choice, 2), 4, u"123"_s), ErrorCode::TooManyChosen);
        QCOMPARE(refusalOf(form(PollKind::Choice, 1), 4, u"0"_s), ErrorCode::NothingChosen);
    }

    void readsNumbersWhereDigitsAreTooFew()
    {
        const BallotForm election = form(PollKind::Election, 3);
        QCOMPARE(*choiceTyped(election, 12, u"12 1"_s), (BallotChoice{11, 0}));
        QCOMPARE(*choiceTyped(election, 12, u"1,2,11"_s), (BallotChoice{0, 1, 10}));
        QCOMPARE(refusalOf(election, 12, u"13"_s), ErrorCode::NoSuchOption);
    }

    void leavesThoseThatAreNotStruckOut()
    {
        const BallotForm striking = form(PollKind::Election, 2, true);
        QCOMPARE(*choiceTyped(striking, 4, u"13"_s), (BallotChoice{1, 3}));
        QCOMPARE(*choiceTyped(striking, 4, u"1234"_s), BallotChoice());
        // Nothing struck out leaves more names than seats.
        QCOMPARE(refusalOf(striking, 4, u"0"_s), ErrorCode::TooManyChosen);
        QCOMPARE(*choiceTyped(striking, 2, u"0"_s), (BallotChoice{0, 1}));
    }

    // What was typed can be shown again to be put right.
    void isTypedAsItWasRead()
    {
        for (const bool striking : {false, true}) {
            for (const qsizetype options : {4, 11}) {
                const BallotForm election = form(PollKind::Election, 2, striking);
                for (const BallotChoice& choice :
                     {BallotChoice{}, BallotChoice{1}, BallotChoice{0, 3}}) {
                    const QString typed = typingOf(election, options, choice);
                    QCOMPARE(*choiceTyped(election, options, typed), choice);
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestBallotTyping)
#include "tst_ballottyping.moc"
