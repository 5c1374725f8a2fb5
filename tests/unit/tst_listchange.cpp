// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/revision.h"

#include <QTest>

using namespace nghisu;
using namespace Qt::StringLiterals;

namespace {

RevisionEntry entry(int id, const QString& number, const QString& text)
{
    return {ProposalId(id), ProposalKind::Proposal, 0, number, text, {u"Bộ Nội vụ"_s}, {}};
}

// "+8a -2 ~3 >1": added, removed, changed, moved.
QString shown(const QList<ListChange>& changes)
{
    QStringList parts;
    for (const ListChange& change : changes) {
        switch (change.kind) {
        case ListChange::Kind::Added:
            parts.append(u'+' + change.now.number);
            break;
        case ListChange::Kind::Removed:
            parts.append(u'-' + change.before.number);
            break;
        case ListChange::Kind::Changed:
            parts.append(u'~' + change.now.number);
            break;
        case ListChange::Kind::Moved:
            parts.append(u'>' + change.now.number);
            break;
        }
    }
    return parts.join(u' ');
}

}  // namespace

class TestListChange : public QObject {
    Q_OBJECT

private slots:
    void tellsWhatIsDifferent()
    {
        const QList<RevisionEntry> issued{entry(1, u"1"_s, u"Một"_s), entry(2, u"2"_s, u"Hai"_s),
                                          entry(3, u"3"_s, u"Ba"_s), entry(4, u"4"_s, u"Bốn"_s)};
        QCOMPARE(shown(compareLists(issued, issued)), QString());
        QCOMPARE(shown(compareLists(issued, {})), u"-1 -2 -3 -4"_s);
        QCOMPARE(shown(compareLists({}, issued)), u"+1 +2 +3 +4"_s);

        QList<RevisionEntry> now = issued;
        now[2].text = u"Ba, sửa"_s;
        now.removeAt(1);
        now.insert(1, entry(9, u"1a"_s, u"Mới"_s));
        QCOMPARE(shown(compareLists(issued, now)), u"+1a -2 ~3"_s);
    }

    // One that is carried to another place moves; those it passes do not.
    void tellsWhatMoved()
    {
        const QList<RevisionEntry> issued{entry(1, u"1"_s, u"Một"_s), entry(2, u"2"_s, u"Hai"_s),
                                          entry(3, u"3"_s, u"Ba"_s), entry(4, u"4"_s, u"Bốn"_s)};
        QList<RevisionEntry> now = issued;
        now.move(0, 3);
        QCOMPARE(shown(compareLists(issued, now)), u">1"_s);
        now.last().text = u"Một, sửa"_s;
        QCOMPARE(shown(compareLists(issued, now)), u"~1"_s);
    }

    void tellsWhoAnswersNow()
    {
        const QList<RevisionEntry> issued{entry(1, u"1"_s, u"Một"_s)};
        QList<RevisionEntry> now = issued;
        now.first().leads = {u"Bộ Tài chính"_s};
        const QList<ListChange> changes = compareLists(issued, now);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().before.leads, QStringList{u"Bộ Nội vụ"_s});
        QCOMPARE(changes.first().now.leads, QStringList{u"Bộ Tài chính"_s});
    }
};

QTEST_APPLESS_MAIN(TestListChange)
#include "tst_listchange.moc"
