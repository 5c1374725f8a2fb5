// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/verdictline.h"

#include "domain/pollresult.h"
#include "report/documents/votes.h"
#include "theme/theme.h"
#include "words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int SignSize = 18;
constexpr int SignGap = 10;

}  // namespace

VerdictLine::VerdictLine(const Theme& theme, FontRole role, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_role(role), m_label(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label, 1);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::RichText);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setFocusPolicy(Qt::NoFocus);
    restyle();
    connect(&theme, &Theme::changed, this, &VerdictLine::restyle);
}

void VerdictLine::setVerdict(const Verdict& verdict, const Words& words)
{
    Tone tone = Tone::Plain;
    switch (verdict.outcome) {
    case Outcome::None:
        break;
    case Outcome::Passed:
        tone = Tone::Good;
        break;
    case Outcome::Failed:
        tone = Tone::Bad;
        break;
    case Outcome::Tied:
    case Outcome::NoQuorum:
        tone = Tone::Attention;
        break;
    }
    setSentence(tone, words.verdict(verdict), words.outcome(verdict.outcome));
}

void VerdictLine::setResult(const Poll& poll, const PollResult& result, const Words& words)
{
    if (result.verdict.outcome != Outcome::None) {
        setVerdict(result.verdict, words);
        return;
    }
    const QString said = verdictText(poll, result, words);
    if (said.isEmpty()) {
        setSentence(Tone::Plain, tr("An opinion, without a decision."));
        return;
    }
    const bool open =
        result.isTied()
        || (result.election && (!result.election->held || result.election->seatsLeft > 0));
    setSentence(open ? Tone::Attention : Tone::Good, said);
}

void VerdictLine::setSentence(Tone tone, const QString& sentence, const QString& strong)
{
    m_tone = tone;
    m_sentence = sentence;
    m_strong = sentence.startsWith(strong) ? strong : QString();
    setAccessibleName(sentence);
    restyle();
}

Token VerdictLine::token() const
{
    switch (m_tone) {
    case Tone::Good:
        return Token::Ok;
    case Tone::Bad:
        return Token::Bad;
    case Tone::Attention:
        return Token::Warn;
    case Tone::Plain:
        break;
    }
    return Token::Ink2;
}

IconName VerdictLine::sign() const
{
    switch (m_tone) {
    case Tone::Good:
        return IconName::Passed;
    case Tone::Bad:
        return IconName::Failed;
    case Tone::Attention:
        return IconName::Warning;
    case Tone::Plain:
        break;
    }
    return IconName::Info;
}

void VerdictLine::restyle()
{
    m_label->setFont(m_theme.font(m_role));
    // Names and options come from outside: only our own span is mark-up.
    QString html = m_sentence.mid(m_strong.size()).toHtmlEscaped();
    if (!m_strong.isEmpty()) {
        html.prepend(u"<span style=\"color:%1; font-weight:600\">%2</span>"_s.arg(
            m_theme.color(token()).name(), m_strong.toHtmlEscaped()));
    }
    // Rich text for the line pitch as well: stacked Vietnamese marks need it.
    m_label->setText(u"<div style=\"line-height:%1px\">%2</div>"_s.arg(
        QString::number(m_theme.lineHeight(m_role)), html));
    layout()->setContentsMargins(wordsLeft(), 0, 0, 0);
    setVisible(!m_sentence.isEmpty());
    fit();
    update();
}

int VerdictLine::wordsLeft() const
{
    return m_theme.scaled(SignSize) + SignGap;
}

void VerdictLine::fit()
{
    const int words = std::max(1, width() - wordsLeft());
    setFixedHeight(std::max(m_theme.lineHeight(m_role), m_label->heightForWidth(words)));
}

void VerdictLine::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void VerdictLine::paintEvent(QPaintEvent*)
{
    if (m_sentence.isEmpty())
        return;
    QPainter painter(this);
    const qreal side = m_theme.scaled(qreal(SignSize));
    // In a document words stand at the lower edge of their line.
    const qreal words = QFontMetricsF(m_theme.font(m_role)).height();
    const qreal top = std::round(m_theme.lineHeight(m_role) - (words + side) / 2);
    paintIcon(painter, QRectF(0, std::max(0.0, top), side, side), m_theme, sign(),
              m_theme.color(token()));
}

}  // namespace nghisu
