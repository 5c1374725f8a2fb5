// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bulletin.h"
#include "support/samplerecord.h"
#include "words/words.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

QStringList titlesOf(const QList<BulletinPaper>& papers)
{
    QStringList titles;
    for (const BulletinPaper& paper : papers)
        titles.append(paper.title);
    return titles;
}

}  // namespace

/// Which papers phones are shown.
class TestBulletinPapers : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_record = sampleRecord(2);
        for (int i = 0; i < 2; ++i)
            m_record.entries[i].proposal.id = ProposalId(10 + i);
        m_record.handouts.clear();
    }

    void membersReadAllAndGuestsWhatIsTheirs()
    {
        add(u"Nội bộ"_s, false);
        add(u"Cho mọi người"_s, true);
        PhoneRules rules;
        QCOMPARE(titlesOf(shown(rules).membersPapers),
                 (QStringList{u"Nội bộ"_s, u"Cho mọi người"_s}));
        QCOMPARE(titlesOf(shown(rules).guestsPapers), QStringList());
        rules.documents = true;
        QCOMPARE(titlesOf(shown(rules).guestsPapers), QStringList{u"Cho mọi người"_s});
    }

    void namesAreThoseOfThePapers()
    {
        add(u"Báo cáo 6 tháng: kết quả/tồn tại"_s, false);
        m_record.handouts.first().fileName = u"BC (3) final.DOCX"_s;
        const BulletinPaper paper = shown().membersPapers.first();
        QCOMPARE(paper.fileName, u"Báo cáo 6 tháng kết quả tồn tại.docx"_s);
        QCOMPARE(paper.size, 1234);
        QVERIFY(m_record.handouts.first().file.sha256.startsWith(QString::fromLatin1(paper.key)));
    }

    void papersOfWhatIsNotShownAreNotEither()
    {
        add(u"Của kiến nghị"_s, true);
        m_record.handouts.first().entry.proposal = ProposalId(10);
        QCOMPARE(shown().membersPapers.size(), 1);
        m_record.entries[0].proposal.state = ProposalState::Withdrawn;
        QCOMPARE(shown().membersPapers.size(), 0);
    }

    void documentsAreThereOnceTheyAreMade()
    {
        Handout list;
        list.title = u"Danh mục kiến nghị"_s;
        list.document = u"agenda"_s;
        list.guests = true;
        m_record.handouts = {list};
        PhoneRules rules;
        rules.documents = true;
        QCOMPARE(shown(rules).membersPapers.size(), 0);
        m_made.insert(u"agenda"_s, {"agenabc", 99});
        const Bulletin bulletin = shown(rules);
        QCOMPARE(bulletin.membersPapers.first().key, QByteArray("agenabc"));
        QCOMPARE(bulletin.membersPapers.first().fileName, u"Danh mục kiến nghị.pdf"_s);
        QCOMPARE(bulletin.guestsPapers.size(), 1);
        // It says what guests are kept from.
        rules.bodies = false;
        QCOMPARE(shown(rules).guestsPapers.size(), 0);
        QCOMPARE(shown(rules).membersPapers.size(), 1);
    }

private:
    void add(const QString& title, bool guests)
    {
        Handout handout;
        handout.title = title;
        handout.fileName = u"a.pdf"_s;
        handout.file = {KeptFileId(m_record.handouts.size() + 1), QString(64, u'a'), 1234};
        handout.guests = guests;
        m_record.handouts.append(handout);
    }
    Bulletin shown(const PhoneRules& rules = {}) const
    {
        return bulletinOf(m_record, {}, rules, Words(u"vi"_s), m_made);
    }

    MeetingRecord m_record;
    QHash<QString, MadePaper> m_made;
};

QTEST_MAIN(TestBulletinPapers)
#include "tst_bulletinpapers.moc"
