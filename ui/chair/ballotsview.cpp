// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/ballotsview.h"

#include "chair/roomstate.h"
#include "domain/ballottyping.h"
#include "panels/ballotline.h"
#include "panels/paperfigures.h"
#include "panels/verdictline.h"
#include "session/councilfile.h"
#include "session/polling.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/shortcutbutton.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int OptionsAcross = 2;

}  // namespace

BallotsView::BallotsView(Desk& desk, RoomState& state, PaperFigures& paper, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_state(state), m_paper(paper)
{
    const Theme& theme = desk.theme();
    m_keys = new Label(theme, FontRole::Body, Token::Ink2, this);
    m_keys->setObjectName(u"ballotKeys"_s);
    m_keys->setWordWrap(true);
    m_otherKeys = new Label(theme, FontRole::Caption, Token::Ink3, this);
    m_otherKeys->setWordWrap(true);
    m_line = new BallotLine(desk, u"ballotLine"_s, this);
    m_line->field()->installEventFilter(this);
    m_alone = new Label(theme, FontRole::Caption, Token::Warn, this);
    m_alone->setObjectName(u"paperAlone"_s);
    m_alone->setWordWrap(true);
    m_bundleShown = new Label(theme, FontRole::Body, Token::Ink2, this);
    m_bundleShown->setObjectName(u"ballotBundle"_s);
    m_bundleShown->setWordWrap(true);
    m_keep = new ShortcutButton(theme, ButtonKind::Plain, {}, this);
    m_keep->setObjectName(u"ballotKeep"_s);
    m_keep->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Enter), true);
    m_back = new ShortcutButton(theme, ButtonKind::Quiet, {}, this);
    m_back->setObjectName(u"ballotBack"_s);
    m_sums = new ShortcutButton(theme, ButtonKind::Link, {}, this);
    m_sums->setObjectName(u"enterSums"_s);
    m_sum = new VerdictLine(theme, FontRole::Body, this);
    m_sum->setObjectName(u"ballotSum"_s);

    auto* bundle = new FlowLayout(nullptr, 12, 4);
    bundle->addWidget(m_keep);
    bundle->addWidget(m_back);
    bundle->addWidget(m_sums);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_keys);
    column->addWidget(m_line);
    column->addWidget(m_otherKeys);
    column->addWidget(m_alone);
    column->addWidget(m_bundleShown);
    column->addLayout(bundle);
    column->addWidget(m_sum);
    column->addStretch(1);

    connect(m_line, &BallotLine::entered, this, &BallotsView::add);
    connect(m_keep, &QAbstractButton::clicked, this, [this] {
        keepBundle();
        focusNext();
    });
    connect(m_sums, &QAbstractButton::clicked, this, &BallotsView::sumsRequested);
    connect(m_back, &QAbstractButton::clicked, this, [this] {
        takeBack();
        m_line->setFocus();
    });
    connect(&m_paper, &PaperFigures::edited, this, &BallotsView::showTyped);
    retranslate();
}

void BallotsView::begin(const Poll& poll)
{
    m_poll = poll;
    m_bundle.clear();
    QStringList options;
    for (const PollOption& option : poll.options)
        options.append(option.text);
    m_line->begin(poll.ballot, options);
    retranslate();
}

void BallotsView::refresh()
{
    m_keptCount = 0;
    m_kept.clear();
    if (m_poll.id.isValid() && m_state.file()) {
        const Repositories& read = m_state.file()->read();
        const auto count = read.ballots.cast(m_poll.id);
        const auto kept = read.ballots.counting(m_poll.id);
        const auto sheets = read.sealed.count(m_poll.id);
        if (!count || !kept || !sheets) {
            m_desk.report(!count ? count.error() : !kept ? kept.error() : sheets.error());
            return;
        }
        m_keptCount = *count;
        m_kept = *kept;
        m_papersTaken = sheets->papers;
        m_papersTyped = sheets->typed();
    }
    showOptions();
    showTyped();
}

PollFigures BallotsView::figures() const
{
    PollFigures figures;
    // With phones it is known who took a paper: nobody counts sheets.
    if (isByPhone())
        figures.invalid = m_paper.invalid();
    else
        m_paper.putInto(figures);
    figures.votes = votesOf(m_poll.ballot, m_poll.options.size(), m_kept);
    return figures;
}

QString BallotsView::refusal() const
{
    if (!m_bundle.isEmpty())
        return tr("%n ballot(s) of the bundle are not kept yet. Check and keep them first.",
                  nullptr, int(m_bundle.size()));
    if (isByPhone()) {
        const qint64 missing = m_papersTaken - m_papersTyped - m_paper.invalid().value_or(0);
        return missing <= 0
                 ? QString()
                 : tr("%n paper(s) that were taken are not typed yet. Type what came back, "
                      "and − for one that did not or is invalid.",
                      nullptr, int(missing));
    }
    if (const QString missing = m_paper.missingWords(); !missing.isEmpty())
        return missing;
    const std::optional<qint64> valid = figures().valid();
    if (m_keptCount > 0 && valid && *valid != m_keptCount) {
        return tr("%1 valid ballots came back, but %2 were typed. Type those that are missing, or "
                  "correct the figures.")
            .arg(*valid)
            .arg(m_keptCount);
    }
    return {};
}

bool BallotsView::areSumsOffered() const
{
    return !m_poll.ballot.needsBallots() && !isByPhone() && m_keptCount == 0 && m_bundle.isEmpty();
}

void BallotsView::focusNext()
{
    m_line->setFocus();
}

bool BallotsView::keepBundle()
{
    QList<BallotChoice> valid;
    for (const std::optional<BallotChoice>& ballot : std::as_const(m_bundle)) {
        if (ballot)
            valid.append(*ballot);
    }
    if (!valid.isEmpty()) {
        const auto kept = castBallots(*m_state.file(), m_poll.id, valid);
        if (!kept) {
            m_desk.report(kept.error());
            return false;
        }
    }
    m_bundle.clear();
    refresh();
    return true;
}

bool BallotsView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (onKey(key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool BallotsView::onKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && modifiers == Qt::ControlModifier) {
        keepBundle();
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    if (key == Qt::Key_Minus)
        add(std::nullopt);
    else if (key == Qt::Key_Backspace && m_line->field()->text().isEmpty())
        takeBack();
    else
        return false;
    return true;
}

void BallotsView::add(const std::optional<BallotChoice>& ballot)
{
    if (const QString why = whyNoMore(); !why.isEmpty()) {
        m_desk.notify(why);
        return;
    }
    m_bundle.append(ballot);
    if (!ballot)
        m_paper.setInvalid(m_paper.invalid().value_or(0) + 1);
    m_line->clear();
    showTyped();
}

QString BallotsView::whyNoMore() const
{
    if (m_bundle.size() >= largestBundle)
        return tr("The bundle is full. Check it, and keep it with Ctrl+Enter.");
    const auto valid = std::count_if(m_bundle.begin(), m_bundle.end(),
                                     [](const auto& ballot) { return ballot.has_value(); });
    const qint64 typed = m_papersTyped + valid + m_paper.invalid().value_or(0);
    if (!isByPhone() || typed < m_papersTaken)
        return {};
    return m_papersTaken == 0
             ? tr("Nobody has taken a paper yet. First enter who takes one.")
             : tr("The %n paper(s) that were taken are all typed. First enter who took this one.",
                  nullptr, int(m_papersTaken));
}

void BallotsView::takeBack()
{
    if (m_bundle.isEmpty())
        return;
    if (const std::optional<BallotChoice> last = m_bundle.takeLast(); last)
        m_line->setChoice(*last);
    else
        m_paper.setInvalid(m_paper.invalid().value_or(1) - 1);
    showTyped();
}

void BallotsView::showOptions()
{
    delete m_options;
    m_options = new QWidget(this);
    auto* grid = new QGridLayout(m_options);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    const QList<qint64> votes = figures().votes;
    const qsizetype lines = (m_poll.options.size() + OptionsAcross - 1) / OptionsAcross;
    for (qsizetype i = 0; i < m_poll.options.size(); ++i) {
        const int line = int(i % lines);
        const int first = int(i / lines) * 3;
        const auto label = [&](FontRole role, Token color, const QString& text, int column) {
            auto* made = new Label(m_desk.theme(), role, color, m_options);
            made->setText(text);
            made->setWordWrap(column % 3 == 1);
            grid->addWidget(made, line, column);
            return made;
        };
        label(FontRole::BodyStrong, Token::Accent, QString::number(i + 1), first);
        label(FontRole::Body, Token::Ink, m_poll.options[i].text, first + 1);
        label(FontRole::Body, Token::Ink2,
              areCountsShown() ? QString::number(votes.value(i)) : QString(), first + 2)
            ->setObjectName(u"ballotCount%1"_s.arg(i));
        grid->setColumnStretch(first + 1, 1);
    }
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, m_options);
    m_options->show();
}

void BallotsView::showTyped()
{
    QStringList bundle;
    for (const std::optional<BallotChoice>& ballot : std::as_const(m_bundle)) {
        bundle.append(ballot ? typingOf(m_poll.ballot, m_poll.options.size(), *ballot)
                             : tr("invalid", "a ballot"));
    }
    m_bundleShown->setText(
        bundle.isEmpty()
            ? tr("The bundle is empty.")
            : tr("Bundle of %n: %1", nullptr, int(m_bundle.size())).arg(bundle.join(u" · "_s)));
    m_keep->setEnabled(!m_bundle.isEmpty());
    m_back->setEnabled(!m_bundle.isEmpty());
    m_sums->setVisible(areSumsOffered());
    m_alone->setVisible(isByPhone() && m_papersTaken == 1);

    const qint64 invalid = m_paper.invalid().value_or(0);
    const QString why = refusal();
    const bool done = m_keptCount > 0 && why.isEmpty();
    m_sum->setSentence(done ? VerdictLine::Tone::Good : VerdictLine::Tone::Plain,
                       done || !m_paper.collected() || !m_bundle.isEmpty() || m_keptCount == 0
                           ? tr("Ballots kept: %1; invalid: %2.").arg(m_keptCount).arg(invalid)
                           : why);
}

void BallotsView::retranslate()
{
    m_keys->setText(BallotLine::instruction(m_poll.ballot));
    m_otherKeys->setText(tr("0: nothing is written on it. −: it is invalid. Backspace: takes back "
                            "the last."));
    m_line->retranslate();
    m_line->field()->setPlaceholderText(tr("Next ballot"));
    m_alone->setText(tr("A single paper is known to whoever opens it. Let two or more members vote "
                        "on paper, or lend a phone."));
    m_keep->setText(tr("Keep the bundle"));
    m_back->setText(tr("Take back the last"));
    m_sums->setText(tr("Enter sums instead"));
    refresh();
}

}  // namespace nghisu
