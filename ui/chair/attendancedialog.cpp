// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/attendancedialog.h"

#include "chair/personrowdelegate.h"
#include "chair/roomconductor.h"
#include "chair/roomstate.h"
#include "chair/substitutedialog.h"
#include "domain/attendancecode.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/searchfield.h"
#include "widgets/shortcutbutton.h"
#include "widgets/statemark.h"
#include "words/words.h"

#include <QAccessible>
#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 640;
constexpr int ListHeight = 380;
constexpr qsizetype FiguresShown = 20;

bool isEnter(const QKeyEvent* event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

}  // namespace

AttendanceDialog::AttendanceDialog(Desk& desk, RoomState& state, RoomConductor& conductor,
                                   QWidget* parent)
    : Dialog(desk.theme(), tr("Attendance"), parent), m_desk(desk), m_state(state),
      m_conductor(conductor), m_model(desk, state)
{
    setObjectName(u"attendanceDialog"_s);
    const Theme& theme = desk.theme();
    setMinimumWidth(theme.scaled(Width));
    m_search = new SearchField(theme, tr("Name, organisation or seat"), {}, this);
    m_search->setObjectName(u"attendanceSearch"_s);
    m_search->setAccessibleName(tr("Find a person"));
    m_search->installEventFilter(this);
    m_list = new QListView(this);
    m_list->setObjectName(u"attendanceList"_s);
    m_list->setAccessibleName(tr("Members and guests"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PersonRowDelegate(theme, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(theme.scaled(ListHeight));
    m_list->installEventFilter(this);
    m_said = new Label(theme, FontRole::Body, Token::Ink3, this);
    m_said->setObjectName(u"attendanceSaid"_s);
    m_said->setWordWrap(true);
    m_count = new Label(theme, FontRole::BodyStrong, Token::Ink, this);
    m_count->setObjectName(u"attendanceCount"_s);
    m_quorum = new StateMark(theme, this);

    auto* standing = new QHBoxLayout;
    standing->addWidget(m_count);
    standing->addStretch(1);
    standing->addWidget(m_quorum);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(4);
    const auto way = [&](const QString& name, const QString& words, const QKeySequence& keys,
                         auto act) {
        auto* action = new QAction(words, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        auto* button = new ShortcutButton(theme, ButtonKind::Quiet, words, this);
        button->setSmall(true);
        button->setAutoDefault(false);
        button->follow(action);
        action->setEnabled(state.isWritable());
        ways->addWidget(button);
    };
    way(u"attendAway"_s, tr("Out"), Qt::ALT | Qt::Key_1, [this] { mark(Coming::Away); });
    way(u"attendLeft"_s, tr("Left"), Qt::ALT | Qt::Key_2, [this] { mark(Coming::Left); });
    way(u"attendExcused"_s, tr("Excused"), Qt::ALT | Qt::Key_3, [this] { mark(Coming::Excused); });
    way(u"attendSubstitute"_s, tr("Substitute…"), Qt::ALT | Qt::Key_4,
        [this] { takeSubstitute(); });
    ways->addStretch(1);
    way(u"attendAll"_s, tr("All present"), Qt::ALT | Qt::Key_0, [this] { markAll(); });

    content()->addWidget(m_search);
    content()->addWidget(m_said);
    content()->addWidget(m_list, 1);
    content()->addLayout(ways);
    content()->addLayout(standing);
    addSentence(tr("Enter or Space: present, or not yet. Everything is kept at once."));
    addButton(tr("Done"), ButtonKind::Primary, QDialog::Accepted)
        ->setObjectName(u"attendanceDone"_s);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_model.setFilter(words);
        m_list->setCurrentIndex(m_model.index(0));
    });
    connect(m_list, &QListView::doubleClicked, this, &AttendanceDialog::togglePresence);
    connect(&state, &RoomState::changed, this, &AttendanceDialog::refresh);
    m_list->setCurrentIndex(m_model.index(0));
    m_search->setFocus();
    sayHint();
    refresh();
}

bool AttendanceDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return Dialog::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_list && takeFigure(key))
        return true;
    if (watched == m_search && isEnter(key) && looksLikeCode(m_search->text())) {
        takeCode(m_search->text());
        return true;
    }
    if (isEnter(key) || (watched == m_list && key->key() == Qt::Key_Space)) {
        togglePresence();
        return true;
    }
    // The list is gone through while one types.
    const bool vertical = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up;
    if (watched == m_search && vertical) {
        const int row = m_list->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : -1);
        if (row >= 0 && row < m_model.rowCount())
            m_list->setCurrentIndex(m_model.index(row));
        return true;
    }
    return Dialog::eventFilter(watched, event);
}

// What none of the buttons took comes here.
void AttendanceDialog::keyPressEvent(QKeyEvent* event)
{
    if (!takeFigure(event))
        Dialog::keyPressEvent(event);
}

bool AttendanceDialog::takeFigure(QKeyEvent* event)
{
    const QString text = event->text();
    const bool figure = text.size() == 1 && text[0] >= u'0' && text[0] <= u'9';
    if (!figure || (event->modifiers() & ~Qt::KeypadModifier))
        return false;
    m_search->setFocus();
    QCoreApplication::sendEvent(m_search, event);
    return true;
}

void AttendanceDialog::takeCode(const QString& code)
{
    if (!m_state.isWritable())
        return;
    const auto holder = holderOfCode(code, m_state.council().name);
    const QString shown = code.size() > FiguresShown ? code.left(FiguresShown) + u'…' : code;
    const bool known = holder && !holder->ofAnother && m_state.person(holder->person);
    if (!holder) {
        say(Token::Bad,
            tr("%1 is not the code of a card. Scan it again, or type the name.").arg(shown));
    } else if (holder->ofAnother) {
        say(Token::Bad,
            tr("The card %1 is of another council, or of before this one was renamed. Type "
               "the name instead.")
                .arg(shown));
    } else if (!known) {
        say(Token::Bad,
            tr("Nobody of this council has the code %1. Type the name instead.").arg(shown));
    } else {
        welcome(holder->person);
    }
    m_search->clear();
    // Scanners that send two line ends must not touch whoever is first in the list.
    m_list->setCurrentIndex({});
    if (known)
        m_list->scrollTo(m_model.index(m_model.rowOf(holder->person)));
}

void AttendanceDialog::welcome(PersonId id)
{
    const QString name = m_state.person(id)->name;
    const Attendee before = m_state.attendance().value(id);
    if (!before.isPresent())
        m_conductor.attend({id}, {});
    const Attendee now = m_state.attendance().value(id);
    const QString since = m_desk.words().clock(now.since.toLocalTime().time());
    if (!now.isPresent())
        sayHint();  // the desk has said why it could not be written
    else if (!before.isPresent())
        say(Token::Ok, tr("%1: present, %2").arg(name, since));
    else if (now.substitute.isEmpty())
        say(Token::Ink, tr("%1: present already, since %2").arg(name, since));
    else
        say(Token::Ink,
            tr("%1: %2 is here in their place, since %3").arg(name, now.substitute, since));
}

void AttendanceDialog::say(Token color, const QString& words)
{
    m_said->setColor(color);
    m_said->setWeight(QFont::DemiBold);
    m_said->setText(words);
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void AttendanceDialog::sayHint()
{
    m_said->setColor(Token::Ink3);
    m_said->setWeight(QFont::Normal);
    m_said->setText(tr("Scan a card, or type a few letters of the name."));
}

QList<PersonId> AttendanceDialog::selection() const
{
    QList<PersonId> people;
    const QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : rows)
        people.append(m_model.personAt(index.row()).id);
    return people;
}

void AttendanceDialog::mark(Coming kind)
{
    sayHint();
    Arrival arrival;
    arrival.kind = kind;
    if (const QList<PersonId> people = selection(); !people.isEmpty())
        m_conductor.attend(people, arrival);
}

void AttendanceDialog::togglePresence()
{
    const QModelIndex current = m_list->currentIndex();
    if (!m_state.isWritable() || !current.isValid())
        return;
    sayHint();
    if (m_model.attendeeAt(current.row()).isPresent())
        m_conductor.takeBackAttendance(m_model.personAt(current.row()).id);
    else
        mark(Coming::Arrived);
    if (!m_search->text().isEmpty()) {
        m_search->clear();
        return;
    }
    if (current.row() + 1 < m_model.rowCount())
        m_list->setCurrentIndex(m_model.index(current.row() + 1));
}

void AttendanceDialog::markAll()
{
    QList<PersonId> absent;
    for (const Person& person : m_state.people()) {
        const Presence presence = m_state.attendance().value(person.id).presence;
        if (presence == Presence::Absent)
            absent.append(person.id);
    }
    m_conductor.attend(absent, {});
}

void AttendanceDialog::takeSubstitute()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const Person person = m_model.personAt(current.row());
    const Attendee attendee = m_model.attendeeAt(current.row());
    SubstituteDialog dialog(m_desk.theme(), person.name, attendee.substitute, attendee.authority,
                            this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Arrival arrival;
    arrival.substitute = dialog.substitute();
    arrival.authority = dialog.authority();
    m_conductor.attend({person.id}, arrival);
}

void AttendanceDialog::refresh()
{
    const Headcount& heads = m_state.heads();
    const QuorumStanding quorum = m_state.quorum();
    m_count->setText(heads.guests > 0
                         ? tr("%1 of %2 members present, %n other(s)", nullptr, int(heads.guests))
                               .arg(heads.present)
                               .arg(heads.entitled)
                         : tr("%1 of %2 members present").arg(heads.present).arg(heads.entitled));
    m_quorum->setVisible(quorum.asked && heads.members > 0);
    if (quorum.isMet())
        m_quorum->setSign(IconName::Passed, Token::Ok, tr("quorum reached"));
    else
        m_quorum->setSign(IconName::Warning, Token::Bad, tr("quorum: %1").arg(quorum.needed));
}

}  // namespace nghisu
