// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proposal.h"
#include "domain/proposaltitle.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

class TestProposalTitle : public QObject {
    Q_OBJECT

private slots:
    void prefersTheShortName()
    {
        Proposal proposal;
        proposal.shortName = u"Ký số thay giấy"_s;
        proposal.text = u"Tăng cường gửi và nhận văn bản điện tử."_s;
        QCOMPARE(titleOf(proposal), u"Ký số thay giấy"_s);
    }

    void elseTakesTheBeginningOfTheText()
    {
        Proposal proposal;
        proposal.text = u"Đoạn một.\nĐoạn hai."_s;
        QCOMPARE(titleOf(proposal), u"Đoạn một."_s);
        proposal.text = u"kiến nghị "_s.repeated(100);
        const QString title = titleOf(proposal);
        QVERIFY(title.size() <= 121);
        QVERIFY2(title.endsWith(u"nghị…"_s) || title.endsWith(u"kiến…"_s), qPrintable(title));
        // What has no space is not cut to nothing.
        proposal.text = u"x"_s.repeated(300);
        QCOMPARE(titleOf(proposal).left(300), proposal.text);
    }
};

QTEST_APPLESS_MAIN(TestProposalTitle)
#include "tst_proposaltitle.moc"
