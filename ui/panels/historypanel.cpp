// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/historypanel.h"

#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/shortcutbutton.h"
#include "words/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>

namespace nghisu {

namespace {

constexpr int mostSteps = 6;

}  // namespace

HistoryPanel::HistoryPanel(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("history"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    for (int row = 0; row < mostSteps; ++row) {
        auto* step = new ElidedLabel(desk.theme(), FontRole::Caption, Token::Ink, this);
        auto* time = new Label(desk.theme(), FontRole::Caption, Token::Ink3, this);
        time->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(step, row, 0);
        m_grid->addWidget(time, row, 1);
        step->hide();
        time->hide();
        m_steps.append(step);
        m_times.append(time);
    }
    m_all = new ShortcutButton(desk.theme(), ButtonKind::Link, tr("All…"), this);
    m_all->setObjectName(QStringLiteral("historyAllSteps"));
    m_all->setSmall(true);
    m_all->hide();
    m_grid->addWidget(m_all, mostSteps, 0, 1, 2, Qt::AlignLeft);
    connect(m_all, &QAbstractButton::clicked, this, [this] { m_desk.showHistory(m_proposal); });
}

void HistoryPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_all->setText(tr("All…"));
    QWidget::changeEvent(event);
}

void HistoryPanel::showProposal(ProposalId proposal)
{
    const QList<Step> steps = m_desk.file() && proposal.isValid()
                                ? m_desk.file()->history(proposal, mostSteps)
                                : QList<Step>{};
    m_shown = static_cast<int>(steps.size());
    m_proposal = proposal;
    m_all->setVisible(m_shown > 0);
    for (int row = 0; row < mostSteps; ++row) {
        const bool used = row < m_shown;
        m_steps[row]->setVisible(used);
        m_times[row]->setVisible(used);
        if (!used)
            continue;
        m_steps[row]->setText(m_desk.words().step(steps[row].op, steps[row].args));
        m_times[row]->setText(when(steps[row].at));
        m_times[row]->setToolTip(
            QLocale().toString(steps[row].at.toLocalTime(), QLocale::LongFormat));
    }
}

QStringList HistoryPanel::steps() const
{
    QStringList texts;
    for (int row = 0; row < m_shown; ++row)
        texts.append(m_steps[row]->text());
    return texts;
}

QString HistoryPanel::when(const QDateTime& at) const
{
    const QDateTime local = at.toLocalTime();
    const QDate today = m_desk.file()->clock().now().toLocalTime().date();
    if (local.date() == today)
        return QLocale::c().toString(local.time(), QStringLiteral("HH:mm"));
    if (local.date().year() == today.year())
        return QLocale::c().toString(local.date(), QStringLiteral("d/M"));
    return QLocale::c().toString(local.date(), QStringLiteral("d/M/yyyy"));
}

}  // namespace nghisu
