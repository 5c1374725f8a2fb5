// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/paperfigures.h"

#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/figurefield.h"
#include "widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int FigureWidth = 64;

}  // namespace

PaperFigures::PaperFigures(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    auto* sheets = new QVBoxLayout(this);
    sheets->setContentsMargins(0, 0, 0, 12);
    auto* row = new FlowLayout(nullptr, 20, 8);
    sheets->addLayout(row);
    m_issued = addFigure(u"ballotsIssued"_s);
    m_collected = addFigure(u"ballotsCollected"_s);
    m_invalid = addFigure(u"ballotsInvalid"_s);
    const QList<FigureField*> fields{m_issued, m_collected, m_invalid};
    for (qsizetype i = 0; i < fields.size(); ++i) {
        auto* figure = new QWidget(this);
        auto* captioned = new QHBoxLayout(figure);
        captioned->setContentsMargins(0, 0, 0, 0);
        captioned->setSpacing(8);
        captioned->addWidget(m_captions[i]);
        captioned->addWidget(fields[i]);
        row->addWidget(figure);
    }
    m_committee = new QLineEdit(this);
    m_committee->setObjectName(u"ballotCommittee"_s);
    sheets->addWidget(m_committee);
    connect(m_issued, &QLineEdit::returnPressed, m_collected, qOverload<>(&QWidget::setFocus));
    connect(m_collected, &QLineEdit::returnPressed, m_invalid, qOverload<>(&QWidget::setFocus));
    connect(m_invalid, &QLineEdit::returnPressed, this, &PaperFigures::finished);
    retranslate();
}

FigureField* PaperFigures::addFigure(const QString& name)
{
    auto* caption = new Label(m_theme, FontRole::Body, Token::Ink2, this);
    auto* field = new FigureField(name, this);
    field->setFixedWidth(FigureWidth);
    caption->setBuddy(field);
    m_captions.append(caption);
    connect(field, &QLineEdit::textEdited, this, &PaperFigures::edited);
    return field;
}

void PaperFigures::begin(std::optional<qint64> issued)
{
    m_issued->setValue(issued);
    m_collected->clear();
    m_invalid->clear();
}

void PaperFigures::setFigures(const Turnout& turnout, const QStringList& committee)
{
    m_issued->setValue(turnout.issued);
    m_collected->setValue(turnout.collected);
    m_invalid->setValue(turnout.invalid);
    m_committee->setText(committee.join(u", "_s));
}

void PaperFigures::setInvalid(qint64 invalid)
{
    m_invalid->setValue(invalid);
}

std::optional<qint64> PaperFigures::collected() const
{
    return m_collected->value();
}

std::optional<qint64> PaperFigures::invalid() const
{
    return m_invalid->value();
}

void PaperFigures::putInto(PollFigures& figures) const
{
    figures.issued = m_issued->value();
    figures.collected = m_collected->value();
    figures.invalid = m_invalid->value();
    figures.committee.clear();
    const QStringList names = m_committee->text().split(u',', Qt::SkipEmptyParts);
    for (const QString& name : names) {
        if (const QString counter = name.simplified(); !counter.isEmpty())
            figures.committee.append(counter);
    }
}

QString PaperFigures::missingWords() const
{
    return m_collected->value() ? QString() : tr("Enter how many ballots came back.");
}

void PaperFigures::focusFirst()
{
    m_collected->setFocus();
}

void PaperFigures::retranslate()
{
    m_captions[0]->setText(tr("Given out"));
    m_captions[1]->setText(tr("Came back"));
    m_captions[2]->setText(tr("Invalid"));
    m_issued->setAccessibleName(tr("Ballots given out"));
    m_collected->setAccessibleName(tr("Ballots that came back"));
    m_invalid->setAccessibleName(tr("Invalid ballots"));
    m_committee->setAccessibleName(tr("Counting committee"));
    m_committee->setPlaceholderText(tr("Counting committee: names with commas between them"));
}

}  // namespace nghisu
