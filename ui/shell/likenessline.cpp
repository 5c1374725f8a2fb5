// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/likenessline.h"

#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "shell/likenesswork.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QSet>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Margin = 16;

/// These and what stands below them; the list has parents before children.
QSet<ProposalId> withChildren(const CouncilFile& file, MeetingId meeting,
                              const QList<ProposalId>& proposals)
{
    QSet<ProposalId> all(proposals.begin(), proposals.end());
    if (const auto stubs = file.read().proposals.stubs(meeting)) {
        for (const ProposalStub& stub : *stubs) {
            if (all.contains(stub.parent))
                all.insert(stub.id);
        }
    }
    return all;
}

}  // namespace

LikenessLine::LikenessLine(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_work(new LikenessWork(desk, this)),
      m_text(new Label(desk.theme(), FontRole::Body, Token::Ink2, this)),
      m_compare(new ShortcutButton(desk.theme(), ButtonKind::Link, {}, this)),
      m_close(new ShortcutButton(desk.theme(), IconName::Close, {}, this))
{
    setObjectName(u"likenessLine"_s);
    setProperty("surface", u"paper"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_text->setObjectName(u"likenessText"_s);
    m_compare->setObjectName(u"likenessCompare"_s);
    m_close->setObjectName(u"likenessClose"_s);
    auto* rule = new QFrame(this);
    rule->setProperty("rule", true);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Margin, 4, Margin / 2, 4);
    row->setSpacing(Margin / 2);
    row->addWidget(m_text);
    row->addWidget(m_compare);
    row->addStretch(1);
    row->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(rule);
    column->addLayout(row);

    connect(m_work, &LikenessWork::found, this, &LikenessLine::onFound);
    connect(m_compare, &QAbstractButton::clicked, this, [this] {
        dismiss();
        emit compareRequested();
    });
    connect(m_close, &QAbstractButton::clicked, this, &LikenessLine::dismiss);
    connect(&desk, &Desk::fileChanged, this, &LikenessLine::dismiss);
    connect(&desk, &Desk::meetingChanged, this, &LikenessLine::dismiss);
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent& event) {
        // The intake was undone, or another one follows.
        if (event.submissions)
            dismiss();
    });
    hide();
    retranslate();
}

void LikenessLine::lookAt(const QList<ProposalId>& proposals)
{
    dismiss();
    m_proposals = proposals;
    if (!proposals.isEmpty())
        m_work->start(LikenessScope::Meeting);
}

void LikenessLine::onFound(const LikenessFound& found)
{
    if (!m_desk.file())
        return;
    const QSet<ProposalId> came = withChildren(*m_desk.file(), m_desk.meeting(), m_proposals);
    QSet<ProposalId> alike;
    const QList<Alike> pairs = found.standing();
    for (const Alike& pair : pairs) {
        for (const ProposalId id : {pair.proposal, pair.other}) {
            if (came.contains(id))
                alike.insert(id);
        }
    }
    m_count = static_cast<int>(alike.size());
    retranslate();
    setVisible(m_count > 0);
}

void LikenessLine::dismiss()
{
    m_work->cancel();
    m_proposals.clear();
    hide();
}

void LikenessLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LikenessLine::retranslate()
{
    m_text->setText(
        tr("%n proposal(s) that came in ask nearly what others ask.", nullptr, m_count));
    m_compare->setText(tr("Compare"));
    m_close->setAccessibleName(tr("Close"));
    m_close->setToolTip(tr("Close"));
}

}  // namespace nghisu
