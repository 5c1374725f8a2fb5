// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/numberingfields.h"

#include "shell/label.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int PreviewWidth = 170;
constexpr int LargestFirst = 9999;

/// A list in small: two headings, two proposals under the first, points under one of them.
QList<ProposalStub> sample()
{
    const auto entry = [](qint64 id, qint64 parent, ProposalKind kind, int depth) {
        ProposalStub stub;
        stub.id = ProposalId(id);
        stub.parent = ProposalId(parent);
        stub.kind = kind;
        stub.depth = depth;
        return stub;
    };
    return {entry(1, 0, ProposalKind::Heading, 0),  entry(2, 1, ProposalKind::Proposal, 1),
            entry(3, 1, ProposalKind::Proposal, 1), entry(4, 3, ProposalKind::Proposal, 2),
            entry(5, 3, ProposalKind::Proposal, 2), entry(6, 0, ProposalKind::Heading, 0),
            entry(7, 6, ProposalKind::Proposal, 1)};
}

}  // namespace

NumberingFields::NumberingFields(const Theme& theme, QWidget* parent) : QWidget(parent)
{
    setObjectName(u"numberingFields"_s);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    auto* caption = new Label(theme, FontRole::Body, Token::Ink2, this);
    caption->setText(tr("First number"));
    m_first = new QSpinBox(this);
    m_first->setObjectName(u"numberingFirst"_s);
    m_first->setRange(1, LargestFirst);
    m_first->setAccessibleName(caption->text());
    caption->setBuddy(m_first);
    first->addWidget(caption);
    first->addWidget(m_first);
    first->addStretch(1);
    m_headings = new QCheckBox(tr("Number the headings: I, II, III"), this);
    m_headings->setObjectName(u"numberingHeadings"_s);
    m_restart = new QCheckBox(tr("Begin anew under every heading"), this);
    m_restart->setObjectName(u"numberingRestart"_s);
    m_letters = new QCheckBox(tr("Points as a, b, c, d, đ"), this);
    m_letters->setObjectName(u"numberingLetters"_s);

    auto* fields = new QVBoxLayout;
    fields->setSpacing(6);
    fields->addLayout(first);
    fields->addWidget(m_headings);
    fields->addWidget(m_restart);
    fields->addWidget(m_letters);
    fields->addStretch(1);
    m_preview = new Label(theme, FontRole::Caption, Token::Ink2, this);
    m_preview->setObjectName(u"numberingPreview"_s);
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* upright = new QFrame(this);
    upright->setProperty("rule", u"upright"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(fields, 1);
    row->addWidget(upright);
    row->addWidget(m_preview);
    theme.follow(this, [this, &theme] { m_preview->setFixedWidth(theme.scaled(PreviewWidth)); });

    connect(m_first, &QSpinBox::valueChanged, this, &NumberingFields::refresh);
    for (QCheckBox* box : {m_headings, m_restart, m_letters})
        connect(box, &QCheckBox::toggled, this, &NumberingFields::refresh);
    refresh();
}

NumberingScheme NumberingFields::scheme() const
{
    return {m_first->value(), m_headings->isChecked(), m_restart->isChecked(),
            m_letters->isChecked()};
}

void NumberingFields::setScheme(const NumberingScheme& scheme)
{
    m_first->setValue(scheme.first);
    m_headings->setChecked(scheme.numberHeadings);
    m_restart->setChecked(scheme.restart);
    m_letters->setChecked(scheme.pointLetters);
}

QStringList NumberingFields::preview() const
{
    QList<ProposalStub> entries = sample();
    numberList(entries, scheme());
    QStringList lines;
    for (const ProposalStub& entry : std::as_const(entries)) {
        const QString name = entry.kind == ProposalKind::Heading ? tr("Heading")
                           : entry.depth > 1                     ? tr("Point")
                                                                 : tr("Proposal");
        const QString line = entry.number.isEmpty()
                               ? name
                               : tr("%1. %2", "a number, what it numbers").arg(entry.number, name);
        // Spaces at the beginning of a line are kept where they do not break.
        lines.append(QString(qsizetype{4} * entry.depth, QChar(QChar::Nbsp)) + line);
    }
    return lines;
}

void NumberingFields::refresh()
{
    m_preview->setText(preview().join(u'\n'));
}

}  // namespace nghisu
