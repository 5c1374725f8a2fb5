// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/roomside.h"

#include "chair/phonesconductor.h"
#include "chair/phonessection.h"
#include "chair/roomstate.h"
#include "chair/speakersview.h"
#include "projector/slideview.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/presencedots.h"
#include "widgets/shortcutbutton.h"
#include "widgets/statemark.h"
#include "words/words.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Edge = 24;
constexpr qsizetype NamesSaid = 4;

QFrame* hairline(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setProperty("rule", true);
    return line;
}

}  // namespace

RoomSide::RoomSide(Desk& desk, RoomState& state, RoomConductor& conductor, PhonesConductor& phones,
                   QWidget* parent)
    : QWidget(parent), m_desk(desk), m_state(state), m_phones(phones),
      m_phonesPart(new PhonesSection(desk, phones, this)),
      m_speakers(new SpeakersView(desk, state, conductor, this))
{
    layOut();
    connect(&state, &RoomState::changed, this, &RoomSide::refresh);
    connect(&phones, &PhonesConductor::changed, this, &RoomSide::showPhones);
    connect(m_views, &QButtonGroup::idClicked, this,
            [this](int id) { emit viewChosen(static_cast<RoomView>(id)); });
    connect(m_project, &QAbstractButton::clicked, this, &RoomSide::projectorToggled);
    connect(m_light, &QAbstractButton::clicked, this, [this] {
        emit projectorLightChosen(m_desk.theme().projectorScheme() != Scheme::Light);
    });
    connect(&m_desk.theme(), &Theme::changed, this, &RoomSide::showLight);
    connect(m_earlier, &QAbstractButton::clicked, this, [this] { emit pageTurned(-1); });
    connect(m_later, &QAbstractButton::clicked, this, [this] { emit pageTurned(1); });
    connect(m_preview, &SlideView::pageChanged, this, &RoomSide::showPages);
    connect(m_attendance, &QAbstractButton::clicked, this, &RoomSide::attendanceRequested);
    connect(m_next, &QAbstractButton::clicked, this, &RoomSide::nextRequested);
    retranslate();
}

void RoomSide::layOut()
{
    const Theme& theme = m_desk.theme();
    m_title = new Label(theme, FontRole::BodyStrong, Token::Ink, this);
    m_where = new Label(theme, FontRole::Caption, Token::Ink3, this);
    m_where->setObjectName(u"projectorWhere"_s);
    m_preview = new SlideView(theme, this);
    m_preview->setObjectName(u"projectorPreview"_s);
    m_views = new QButtonGroup(this);
    auto* segments = new QWidget(this);
    segments->setProperty("kind", u"segments"_s);
    auto* row = new QHBoxLayout(segments);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    for (const RoomView view :
         {RoomView::Current, RoomView::Agenda, RoomView::Phones, RoomView::Black}) {
        auto* button = new QToolButton(segments);
        button->setObjectName(u"roomView%1"_s.arg(int(view)));
        button->setCheckable(true);
        button->setProperty("kind", u"segment"_s);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumWidth(1);  // all give way alike where there is little room
        m_views->addButton(button, int(view));
        row->addWidget(button);
    }
    const auto small = [&](ShortcutButton* button) {
        button->setSmall(true);
        return button;
    };
    m_project = small(new ShortcutButton(theme, ButtonKind::Quiet, {}, this));
    m_project->setObjectName(u"projectorToggle"_s);
    m_project->setIconName(IconName::Projector);
    m_light = small(new ShortcutButton(theme, IconName::Sun, {}, this));
    m_light->setObjectName(u"projectorLight"_s);
    m_earlier = small(new ShortcutButton(theme, IconName::ChevronLeft, {}, this));
    m_earlier->setObjectName(u"slideEarlier"_s);
    m_later = small(new ShortcutButton(theme, IconName::ChevronRight, {}, this));
    m_later->setObjectName(u"slideLater"_s);
    m_page = new Label(theme, FontRole::Caption, Token::Ink3, this);

    m_present = new Label(theme, FontRole::BodyStrong, Token::Ink, this);
    m_present->setObjectName(u"roomPresent"_s);
    m_quorum = new StateMark(theme, this);
    m_quorum->setObjectName(u"roomQuorum"_s);
    m_dots = new PresenceDots(theme, this);
    m_absent = new Label(theme, FontRole::Caption, Token::Ink2, this);
    m_absent->setObjectName(u"roomAbsent"_s);
    m_absent->setWordWrap(true);
    m_attendance = new ShortcutButton(theme, ButtonKind::Link, {}, this);
    m_attendance->setObjectName(u"roomAttendance"_s);
    m_attendance->setKeys(Qt::Key_F7, true);

    m_nextPart = new QWidget(this);
    m_nextCaption = new Label(theme, FontRole::Caption, Token::Ink3, m_nextPart);
    m_nextTitle = new Label(theme, FontRole::Body, Token::Ink, m_nextPart);
    m_nextTitle->setObjectName(u"roomNext"_s);
    m_nextTitle->setWordWrap(true);
    m_next = new ShortcutButton(theme, ButtonKind::Plain, {}, m_nextPart);
    m_next->setObjectName(u"roomGoOn"_s);
    m_next->setKeys(Qt::Key_PageDown, true);
    auto* next = new QVBoxLayout(m_nextPart);
    next->setContentsMargins(0, 0, 0, 0);
    next->setSpacing(6);
    next->addWidget(hairline(m_nextPart));
    next->addSpacing(8);
    next->addWidget(m_nextCaption);
    next->addWidget(m_nextTitle);
    next->addWidget(m_next, 0, Qt::AlignLeft);

    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_where);
    auto* under = new QHBoxLayout;
    under->setSpacing(0);
    under->addWidget(m_project);
    under->addWidget(m_light);
    under->addStretch(1);
    under->addWidget(m_earlier);
    under->addWidget(m_page);
    under->addWidget(m_later);
    auto* presence = new QHBoxLayout;
    presence->addWidget(m_present);
    presence->addStretch(1);
    presence->addWidget(m_quorum);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Edge, 18, Edge, 18);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_preview);
    column->addWidget(segments);
    column->addLayout(under);
    column->addWidget(hairline(this));
    column->addSpacing(4);
    column->addLayout(presence);
    column->addWidget(m_dots);
    column->addWidget(m_absent);
    column->addWidget(m_attendance, 0, Qt::AlignLeft);
    column->addSpacing(4);
    column->addWidget(m_phonesPart);
    column->addSpacing(4);
    column->addWidget(m_speakers);
    column->addStretch(1);
    column->addWidget(m_nextPart);
}

void RoomSide::setSlide(const Slide& slide)
{
    m_preview->setSlide(slide);
    showPages();
}

void RoomSide::setView(RoomView view)
{
    m_views->button(int(view))->setChecked(true);
}

void RoomSide::setProjecting(bool on, const QSize& screen)
{
    m_projecting = on;
    m_screen = screen;
    m_preview->setScreenSize(screen.isEmpty() ? QSize(1920, 1080) : screen);
    m_where->setText(on ? tr("%1×%2").arg(screen.width()).arg(screen.height())
                        : tr("not projected"));
    m_project->setText(on ? tr("Stop projecting") : tr("Project"));
}

void RoomSide::showLight()
{
    const bool light = m_desk.theme().projectorScheme() == Scheme::Light;
    m_light->setIconName(light ? IconName::Moon : IconName::Sun);
    m_light->setAccessibleName(light ? tr("Dark colours on the projector")
                                     : tr("Light colours on the projector, for a bright room"));
    m_light->setToolTip(m_light->accessibleName());
}

void RoomSide::showPages()
{
    const int pages = m_preview->pageCount();
    for (QWidget* part : {static_cast<QWidget*>(m_earlier), static_cast<QWidget*>(m_page),
                          static_cast<QWidget*>(m_later)})
        part->setVisible(pages > 1);
    m_page->setText(tr("%1/%2").arg(m_preview->page() + 1).arg(pages));
    m_earlier->setEnabled(m_preview->page() > 0);
    m_later->setEnabled(m_preview->page() + 1 < pages);
}

QString RoomSide::absentWords() const
{
    QStringList said;
    QStringList silent;
    for (const Person& person : m_state.voters()) {
        const Attendee attendee = m_state.attendance().value(person.id);
        switch (attendee.presence) {
        case Presence::Present:
            break;
        case Presence::Excused:
            said.append(tr("%1, excused").arg(person.name));
            break;
        case Presence::Away:
            said.append(tr("%1, out of the room").arg(person.name));
            break;
        case Presence::Left:
            said.append(tr("%1, has left").arg(person.name));
            break;
        case Presence::Absent:
            silent.append(tr("%1, not here yet").arg(person.name));
            break;
        }
    }
    const QStringList all = said + silent;
    if (all.isEmpty())
        return {};
    if (all.size() <= NamesSaid)
        return tr("Absent: %1.").arg(all.join("; "_L1));
    return tr("Absent: %1 and %n more.", nullptr, int(all.size() - NamesSaid))
        .arg(all.first(NamesSaid).join("; "_L1));
}

void RoomSide::showPresence()
{
    const Headcount& heads = m_state.heads();
    const QuorumStanding quorum = m_state.quorum();
    const bool taken = m_state.isAttendanceTaken();
    const bool nobody = m_state.voters().isEmpty();
    m_present->setText(nobody  ? tr("No members yet")
                       : taken ? tr("Present %1/%2").arg(heads.present).arg(heads.entitled)
                               : tr("Attendance not taken"));
    m_quorum->setVisible(taken && quorum.asked && !nobody);
    if (quorum.isMet())
        m_quorum->setSign(IconName::Passed, Token::Ok, tr("quorum reached"));
    else
        m_quorum->setSign(IconName::Warning, Token::Bad, tr("no quorum"));
    m_dots->setVisible(taken && !nobody);
    m_dots->setPresence(int(heads.present), int(heads.entitled),
                        quorum.asked ? int(quorum.needed) : 0);
    QStringList sentences;
    if (nobody) {
        sentences.append(
            tr("Add the members of the council under “Members”: attendance, quorum and "
               "votes are reckoned from them."));
    } else if (quorum.asked) {
        sentences.append(tr("Quorum %1 (%2/%3).")
                             .arg(quorum.needed)
                             .arg(quorum.fraction.num)
                             .arg(quorum.fraction.den));
    }
    if (taken)
        sentences.append(absentWords());
    sentences.removeAll(QString());
    m_absent->setText(sentences.join(u' '));
    m_absent->setVisible(!sentences.isEmpty());
    m_attendance->setVisible(!m_state.people().isEmpty());
    m_attendance->setText(taken ? tr("Attendance") : tr("Take the attendance"));
}

void RoomSide::showNext()
{
    const CourseEntry next = m_state.next();
    const bool shown = m_state.isOpen() && next.isValid();
    m_nextPart->setVisible(shown);
    if (!shown)
        return;
    const PlanLine* line = m_state.lineOf(next);
    const bool numbered = next.proposal.isValid() && line;
    m_nextTitle->setText(
        numbered ? tr("%1  %2", "a number and a title").arg(line->number, m_state.titleOf(next))
                 : m_state.titleOf(next));
    m_next->setText(numbered ? tr("Go to proposal %1").arg(line->number) : tr("Go on"));
    m_next->setEnabled(m_state.isWritable() && !m_state.openPoll());
}

void RoomSide::showPhones()
{
    const bool on = m_phones.isOn();
    m_views->button(int(RoomView::Phones))->setVisible(on);
    // Three views have room enough.
    const QList<QAbstractButton*> buttons = m_views->buttons();
    for (QAbstractButton* button : buttons) {
        if (button->property("narrow").toBool() == on)
            continue;
        button->setProperty("narrow", on);
        button->style()->unpolish(button);  // so that the property is read again
        button->style()->polish(button);
    }
}

void RoomSide::tick()
{
    m_speakers->tick();
    m_phonesPart->tick();
}

void RoomSide::refresh()
{
    showPresence();
    showNext();
    m_phonesPart->refresh();
    showPhones();
}

void RoomSide::retranslate()
{
    m_title->setText(tr("Projector"));
    m_views->button(int(RoomView::Current))->setText(tr("What is on"));
    m_views->button(int(RoomView::Agenda))->setText(tr("Programme"));
    m_views->button(int(RoomView::Phones))->setText(tr("QR code"));
    m_views->button(int(RoomView::Black))->setText(tr("Black"));
    showLight();
    m_earlier->setAccessibleName(tr("Earlier page of the slide"));
    m_later->setAccessibleName(tr("Next page of the slide"));
    m_nextCaption->setText(tr("Next"));
    setProjecting(m_projecting, m_screen);
    m_phonesPart->retranslate();
    m_speakers->retranslate();
    refresh();
}

}  // namespace nghisu
