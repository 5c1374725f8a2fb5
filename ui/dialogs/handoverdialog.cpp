// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/handoverdialog.h"

#include "dialogs/formrows.h"
#include "shell/label.h"
#include "text/fold.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/shortcutbutton.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Several = -1;
constexpr int RowHeight = 38;
constexpr int MostRowsShown = 7;

/// Whether a field of work ("báo chí, xuất bản") is what a proposal is about.
bool isAbout(const FollowUp& followUp, const QString& field)
{
    const QString text =
        u' ' + wordsForSearch(QString(followUp.topic + u' ' + followUp.title)) + u' ';
    const QStringList parts = field.split(u',', Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(), [&](const QString& part) {
        const QString words = wordsForSearch(part);
        return !words.isEmpty() && text.contains(u' ' + words + u' ');
    });
}

QString fieldOf(const Body& from, const Body& successor)
{
    for (const Successor& each : from.successors) {
        if (each.code == successor.code)
            return each.field;
    }
    return {};
}

}  // namespace

HandOverDialog::HandOverDialog(const Theme& theme, const Body& from, const QList<FollowUp>& open,
                               const QList<Body>& successors, const QList<Body>& directory,
                               QWidget* parent)
    : Dialog(theme, tr("Hand over what %1 has still to answer").arg(from.label()), parent),
      m_from(from), m_open(open)
{
    setObjectName(u"handOverDialog"_s);
    setFixedWidth(theme.scaled(640));
    addSentence(tr("%n proposal(s) are not answered yet. They keep the name of their day and say "
                   "who answers now.",
                   nullptr, static_cast<int>(open.size())));
    auto* rows = new FormRows(theme, 110, this);
    m_all = new QComboBox(rows);
    m_all->setObjectName(u"handOverTo"_s);
    fillChoice(*m_all, successors, directory);
    if (successors.size() > 1)
        m_all->addItem(tr("Each as below"), Several);
    rows->addRow(tr("Hand all to"), m_all);
    content()->addWidget(rows);

    if (successors.size() > 1) {
        auto* list = new QWidget;
        auto* grid = new QGridLayout(list);
        grid->setContentsMargins(0, 0, 8, 0);
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(6);
        grid->setColumnStretch(1, 1);
        for (int row = 0; row < m_open.size(); ++row) {
            const FollowUp& followUp = m_open[row];
            auto* number = new Label(theme, FontRole::Body, Token::Ink3, list);
            number->setText(followUp.issuedNumber);
            auto* title = new ElidedLabel(theme, FontRole::Body, Token::Ink, list);
            title->setText(followUp.title.simplified());
            auto* choice = new QComboBox(list);
            choice->setObjectName(u"handOverTo%1"_s.arg(row));
            choice->setAccessibleName(tr("Who answers %1").arg(followUp.title.simplified()));
            choice->setFixedWidth(theme.scaled(220));
            fillChoice(*choice, successors, directory);
            // Who took over a field answers for it; who took over the rest, for the rest.
            qsizetype wanted = -1;
            for (qsizetype i = 0; i < successors.size(); ++i) {
                const QString field = fieldOf(from, successors[i]);
                if (!field.isEmpty() && isAbout(followUp, field))
                    wanted = i;
                else if (field.isEmpty() && wanted < 0)
                    wanted = i;
            }
            choice->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, wanted)));
            connect(choice, &QComboBox::activated, this, [this] {
                const QSignalBlocker quiet(m_all);
                m_all->setCurrentIndex(m_all->findData(Several));
                refresh();
            });
            grid->addWidget(number, row, 0);
            grid->addWidget(title, row, 1);
            grid->addWidget(choice, row, 2);
            m_each.append(choice);
        }
        grid->setRowStretch(static_cast<int>(m_open.size()), 1);
        auto* scroll = new QScrollArea(this);
        scroll->setObjectName(u"handOverList"_s);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setWidget(list);
        scroll->viewport()->setAutoFillBackground(false);
        list->setAutoFillBackground(false);  // setWidget() fills it
        scroll->setFixedHeight(
            theme.scaled(RowHeight)
            * static_cast<int>(std::min<qsizetype>(MostRowsShown, m_open.size())));
        content()->addWidget(scroll);
        m_all->setCurrentIndex(m_all->findData(Several));
    }
    connect(m_all, &QComboBox::currentIndexChanged, this, [this] {
        if (m_all->currentData().toLongLong() != Several) {
            for (QComboBox* choice : std::as_const(m_each))
                choice->setCurrentIndex(choice->findData(m_all->currentData()));
        }
        refresh();
    });

    addButton(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected);
    m_handOver = addButton(QString(), ButtonKind::Primary, QDialog::Accepted);
    m_handOver->setObjectName(u"handOver"_s);
    refresh();
}

void HandOverDialog::fillChoice(QComboBox& choice, const QList<Body>& successors,
                                const QList<Body>& directory) const
{
    for (const Body& body : successors) {
        const QString field = fieldOf(m_from, body);
        choice.addItem(field.isEmpty()
                           ? body.label()
                           : tr("%1 (%2)", "a body, its field").arg(body.label(), field),
                       body.id.value());
    }
    if (!successors.isEmpty())
        choice.insertSeparator(choice.count());
    else
        choice.addItem(tr("Choose a body"), qint64(0));
    for (const Body& body : directory) {
        if (body.id != m_from.id && !successors.contains(body) && !body.validTo.isValid())
            choice.addItem(body.label(), body.id.value());
    }
}

void HandOverDialog::refresh()
{
    const QList<HandOn> all = parts();
    const bool known =
        std::all_of(all.begin(), all.end(), [](const HandOn& part) { return part.to.isValid(); });
    m_handOver->setText(tr("Hand over %n", nullptr, static_cast<int>(all.size())));
    m_handOver->setEnabled(known && !all.isEmpty());
}

QList<HandOn> HandOverDialog::parts() const
{
    QList<HandOn> all;
    for (qsizetype i = 0; i < m_open.size(); ++i) {
        const QComboBox* choice = m_each.isEmpty() ? m_all : m_each[i];
        all.append({m_open[i].assignment.id, BodyId(choice->currentData().toLongLong())});
    }
    return all;
}

BodyId HandOverDialog::only() const
{
    BodyId body;
    const QList<HandOn> all = parts();
    for (const HandOn& part : all) {
        if (body.isValid() && part.to != body)
            return {};
        body = part.to;
    }
    return body;
}

}  // namespace nghisu
