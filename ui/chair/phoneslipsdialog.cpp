// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/phoneslipsdialog.h"

#include "chair/personrowdelegate.h"
#include "chair/phonesconductor.h"
#include "print/printing.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/searchfield.h"
#include "widgets/shortcutbutton.h"
#include "widgets/writingline.h"
#include "widgets/writingwork.h"

#include <QHBoxLayout>
#include <QListView>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 600;
constexpr int ListHeight = 340;

}  // namespace

PhoneSlipsDialog::PhoneSlipsDialog(Desk& desk, PhonesConductor& phones, QWidget* parent)
    : Dialog(desk.theme(), tr("Slips with which members sign in"), parent), m_desk(desk),
      m_phones(phones), m_printing(new WritingWork(this))
{
    setObjectName(u"phoneSlipsDialog"_s);
    const Theme& theme = desk.theme();
    setMinimumWidth(theme.scaled(Width));
    m_standing = new Label(theme, FontRole::BodyStrong, Token::Ink, this);
    m_standing->setObjectName(u"slipsStanding"_s);
    m_search = new SearchField(theme, tr("Name or organisation"), {}, this);
    m_search->setObjectName(u"slipsSearch"_s);
    m_search->setAccessibleName(tr("Find a member"));
    m_list = new QListView(this);
    m_list->setObjectName(u"slipsList"_s);
    m_list->setAccessibleName(tr("Members"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PersonRowDelegate(theme, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(theme.scaled(ListHeight));
    const auto button = [&](const QString& name, const QString& words) {
        auto* made = new ShortcutButton(theme, ButtonKind::Plain, words, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    m_one = button(u"slipAnew"_s, tr("New slip for this member…"));
    m_revoke = button(u"slipRevoke"_s, tr("Take the code back"));
    m_revoke->setKind(ButtonKind::Destructive);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(m_one);
    ways->addWidget(m_revoke);
    ways->addStretch(1);
    addSentence(tr("Each member signs in with the code on their own slip, on one phone at a time. "
                   "Who lost theirs gets another code; the one before is not valid any more."));
    content()->addWidget(m_standing);
    content()->addWidget(m_search);
    content()->addWidget(m_list, 1);
    content()->addLayout(ways);
    content()->addWidget(new WritingLine(theme, *m_printing, this));
    addButton(tr("Close"), ButtonKind::Plain, QDialog::Rejected)->setObjectName(u"slipsClose"_s);
    m_all = addButton(tr("Print the slips of all…"), ButtonKind::Primary);
    m_all->setObjectName(u"slipsPrint"_s);

    connect(m_all, &QAbstractButton::clicked, this, &PhoneSlipsDialog::printAll);
    connect(m_one, &QAbstractButton::clicked, this, &PhoneSlipsDialog::printAnew);
    connect(m_revoke, &QAbstractButton::clicked, this, &PhoneSlipsDialog::revoke);
    connect(m_printing, &WritingWork::runningChanged, this, &PhoneSlipsDialog::refresh);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_model.setFilter(words);
        m_list->setCurrentIndex(m_model.index(0));
    });
    connect(m_search, &SearchField::accepted, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PhoneSlipsDialog::refresh);
    connect(&phones, &PhonesConductor::changed, this, &PhoneSlipsDialog::refresh);
    refresh();
    m_list->setCurrentIndex(m_model.index(0));
}

void PhoneSlipsDialog::refresh()
{
    const auto members = m_phones.room().members();
    if (!members)
        return m_desk.report(members.error());
    m_model.setMembers(*members);
    m_standing->setText(tr("%1 of %2 members have a slip, %3 are signed in.")
                            .arg(m_model.withCode())
                            .arg(m_model.count())
                            .arg(m_model.signedIn()));
    const PhoneMember member = chosen();
    const bool printing = m_printing->isRunning();
    m_all->setEnabled(m_model.count() > 0 && !printing);
    m_one->setEnabled(member.person.id.isValid() && !printing);
    m_revoke->setEnabled(member.hasCode);
}

PhoneMember PhoneSlipsDialog::chosen() const
{
    return m_model.memberAt(m_list->currentIndex().row());
}

void PhoneSlipsDialog::printAll()
{
    QList<PersonId> all;
    if (const auto members = m_phones.room().members()) {
        for (const PhoneMember& member : *members)
            all.append(member.person.id);
    }
    print(all, false);
}

void PhoneSlipsDialog::printAnew()
{
    const PhoneMember member = chosen();
    Question question;
    question.title = tr("A new slip for %1?").arg(member.person.name);
    question.sentence =
        member.signedIn ? tr("The code before is not valid any more, and the phone that is signed "
                             "in with it is signed out. Ballots that were sent stay.")
                        : tr("The code before is not valid any more.");
    question.safe = tr("Leave it as it is");
    question.action = tr("Make a new slip");
    question.destructive = false;
    if (!member.hasCode || ask(theme(), this, question))
        print({member.person.id}, true);
}

void PhoneSlipsDialog::revoke()
{
    const PhoneMember member = chosen();
    Question question;
    question.title = tr("Take back the code of %1?").arg(member.person.name);
    question.sentence =
        tr("Nobody can sign in with it any more, and a phone that is signed in with "
           "it is signed out. Ballots that were sent stay.");
    question.safe = tr("Leave it as it is");
    question.action = tr("Take it back");
    if (!ask(theme(), this, question))
        return;
    if (const auto revoked = m_phones.room().revoke(member.person.id); !revoked)
        m_desk.report(revoked.error());
    refresh();
}

void PhoneSlipsDialog::print(const QList<PersonId>& members, bool anew)
{
    const auto slips = m_phones.room().slips(members, anew);
    refresh();
    if (slips)
        askAndPrint(m_desk, *m_printing, this, *slips);
    else
        m_desk.report(slips.error());
}

}  // namespace nghisu
