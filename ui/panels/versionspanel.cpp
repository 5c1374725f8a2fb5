// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/versionspanel.h"

#include "dialogs/formrows.h"
#include "session/councilfile.h"
#include "session/listediting.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/difftext.h"
#include "widgets/filtertabs.h"
#include "widgets/shortcutbutton.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

enum Layout { Inline, SideBySide };
constexpr int CaptionWidth = 60;

}  // namespace

VersionsPanel::VersionsPanel(Desk& desk, QWidget* parent)
    : SidePanel(desk.theme(), parent), m_desk(desk)
{
    setObjectName(u"versionsPanel"_s);
    build();
    for (QComboBox* moment : {m_before, m_after})
        connect(moment, &QComboBox::activated, this, &VersionsPanel::refresh);
    connect(m_layout, &FilterTabs::currentChanged, this, &VersionsPanel::refresh);
    connect(m_restore, &QAbstractButton::clicked, this, &VersionsPanel::restore);
    connect(m_show, &QAbstractButton::clicked, this, [this] { m_desk.showProposal(m_proposal); });
    connect(&desk, &Desk::fileChanged, this, &VersionsPanel::clear);
    retranslate();
    clear();
}

void VersionsPanel::build()
{
    const Theme& theme = m_desk.theme();
    m_show = new ShortcutButton(theme, ButtonKind::Link, {}, this);
    m_show->setObjectName(u"versionsShow"_s);
    m_show->setSmall(true);
    buttons()->addWidget(m_show);

    auto* rows = new FormRows(theme, CaptionWidth, this);
    m_choices = rows;
    m_before = new QComboBox(rows);
    m_before->setObjectName(u"versionBefore"_s);
    m_after = new QComboBox(rows);
    m_after->setObjectName(u"versionAfter"_s);
    for (QComboBox* moment : {m_before, m_after}) {
        moment->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        moment->setMinimumContentsLength(12);
        m_captions.append(rows->addRow(QString(), moment));
    }
    column()->addWidget(rows);
    m_layout = new FilterTabs(theme, this);
    m_layout->setObjectName(u"versionLayout"_s);
    m_layout->addTab(QString());
    m_layout->addTab(QString());
    column()->addWidget(m_layout);
    column()->addSpacing(4);
    m_same = new Label(theme, FontRole::Body, Token::Ink3, this);
    m_same->setWordWrap(true);
    column()->addWidget(m_same);
    m_both = new DiffText(theme, DiffText::Side::Both, this);
    m_both->setObjectName(u"versionBoth"_s);
    column()->addWidget(m_both);
    m_sides = new QWidget(this);
    auto* sides = new QHBoxLayout(m_sides);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(16);
    m_left = new DiffText(theme, DiffText::Side::Before, m_sides);
    m_left->setObjectName(u"versionLeft"_s);
    m_right = new DiffText(theme, DiffText::Side::After, m_sides);
    m_right->setObjectName(u"versionRight"_s);
    sides->addWidget(m_left, 1, Qt::AlignTop);
    sides->addWidget(m_right, 1, Qt::AlignTop);
    column()->addWidget(m_sides);
    column()->addStretch(1);

    m_restore = new ShortcutButton(theme, ButtonKind::Plain, {}, this);
    m_restore->setObjectName(u"versionRestore"_s);
    m_restore->setIconName(IconName::History);
    foot()->addWidget(m_restore);
    foot()->addStretch(1);
}

void VersionsPanel::showProposal(ProposalId proposal, StepId step)
{
    m_proposal = proposal;
    m_versions.clear();
    if (m_desk.file() && proposal.isValid()) {
        if (auto versions = textVersions(*m_desk.file(), proposal))
            m_versions = *std::move(versions);
    }
    if (m_versions.isEmpty()) {
        // What was deleted is in no list; undo brings it back.
        setHint(proposal.isValid() ? tr("This proposal is no longer in the file.")
                                   : tr("Choose a step to see what it did to a text."));
        m_show->hide();
        return;
    }
    setHint({});
    m_show->show();
    title()->setText(tr("The text, then and now"));
    fillMoments(step);
    refresh();
}

void VersionsPanel::clear()
{
    showProposal({});
}

QString VersionsPanel::momentName(const TextVersion& version, bool present) const
{
    if (present && m_versions.size() == 1)
        return tr("now");
    const QString when = version.since.isValid()
                           ? QLocale().toString(version.since.toLocalTime(), u"HH:mm, dd/MM/yyyy"_s)
                           : tr("at the beginning");
    const QString text = version.author.isEmpty()
                           ? when
                           : tr("%1, %2", "a moment, a person").arg(when, version.author);
    return present ? tr("now (since %1)").arg(text) : text;
}

void VersionsPanel::fillMoments(StepId step)
{
    for (QComboBox* moment : {m_before, m_after}) {
        moment->clear();
        for (qsizetype i = 0; i < m_versions.size(); ++i)
            moment->addItem(momentName(m_versions[i], i == 0));
    }
    // What the step made, against what was there before it; without one, the last change.
    const auto made =
        std::find_if(m_versions.begin(), m_versions.end(), [step](const TextVersion& version) {
            return step.isValid() && version.step == step;
        });
    const auto after = made == m_versions.end() ? 0 : static_cast<int>(made - m_versions.begin());
    m_after->setCurrentIndex(after);
    m_before->setCurrentIndex(std::min(after + 1, static_cast<int>(m_versions.size()) - 1));
}

void VersionsPanel::refresh()
{
    if (m_versions.isEmpty())
        return;
    const TextVersion& before = m_versions[m_before->currentIndex()];
    const TextVersion& after = m_versions[m_after->currentIndex()];
    const QList<TextPiece> pieces = compareTexts(before.text, after.text);
    const bool several = m_versions.size() > 1;
    const bool sides = m_layout->currentIndex() == SideBySide && several;
    m_choices->setVisible(several);
    m_layout->setVisible(several);
    m_same->setVisible(before.text == after.text);
    m_same->setText(several ? tr("The text was the same at both moments.")
                            : tr("The text has not been changed since it was entered."));
    m_both->setVisible(!sides);
    m_sides->setVisible(sides);
    m_both->setPieces(pieces);
    m_left->setPieces(pieces);
    m_right->setPieces(pieces);
    const bool writable = m_desk.file() && !m_desk.file()->isReadOnly();
    m_restore->setVisible(several);
    m_restore->setEnabled(writable && before.text != m_versions.first().text);
}

void VersionsPanel::restore()
{
    const TextVersion chosen = m_versions[m_before->currentIndex()];
    const ProposalId proposal = m_proposal;
    const auto restored = editText(*m_desk.file(), proposal, chosen.text);
    if (!restored) {
        m_desk.report(restored.error());
        return;
    }
    m_desk.notify(tr("Restored the earlier text"), true);
    showProposal(proposal);
}

void VersionsPanel::retranslate()
{
    const QStringList captions{tr("Earlier"), tr("Later")};
    const QList<QComboBox*> moments{m_before, m_after};
    for (qsizetype i = 0; i < m_captions.size(); ++i) {
        m_captions[i]->setText(captions[i]);
        moments[i]->setAccessibleName(captions[i]);
        for (qsizetype at = 0; at < m_versions.size(); ++at)
            moments[i]->setItemText(static_cast<int>(at), momentName(m_versions[at], at == 0));
    }
    m_layout->setTabText(Inline, tr("In one text"));
    m_layout->setTabText(SideBySide, tr("Side by side"));
    m_both->setAccessibleName(tr("Differences"));
    m_left->setAccessibleName(captions[0]);
    m_right->setAccessibleName(captions[1]);
    m_restore->setText(tr("Restore the earlier text"));
    m_show->setText(tr("Show in the list"));
    if (m_versions.isEmpty())
        showProposal(m_proposal);
    else
        refresh();
}

void VersionsPanel::changeEvent(QEvent* event)
{
    SidePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace nghisu
