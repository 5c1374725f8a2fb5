// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/followupdelegate.h"

#include "models/followupmodel.h"
#include "theme/elide.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/dayfield.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>

namespace nghisu {

namespace {

constexpr int padding = 11;
constexpr int detailGap = 12;

bool isDay(const QModelIndex& index)
{
    return index.column() == FollowUpModel::Deadline || index.column() == FollowUpModel::AnsweredOn;
}

}  // namespace

void FollowUpDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    if (!index.data(FollowUpGroupRole).toBool()) {
        TableRowDelegate::paint(painter, option, index);
        return;
    }
    painter->save();
    const QRectF area = QRectF(option.rect).adjusted(padding, 0, -padding, 0);
    if (index.row() > 0)
        paintHairline(*painter, area, theme().color(Token::Line));
    const QFont strong = theme().font(FontRole::BodyStrong);
    const QFont small = theme().font(FontRole::Caption);
    const QString detail = index.data(FollowUpDetailRole).toString();
    const qreal detailWidth = QFontMetricsF(small).horizontalAdvance(detail) + detailGap;
    const QString name =
        elideAtWord(index.data().toString(), QFontMetricsF(strong), area.width() - detailWidth);
    painter->setFont(strong);
    painter->setPen(theme().color(Token::Ink));
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter->setFont(small);
    painter->setPen(theme().color(Token::Ink3));
    painter->drawText(
        area.adjusted(QFontMetricsF(strong).horizontalAdvance(name) + detailGap, 1, 0, 1),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, detail);
    painter->restore();
}

QWidget* FollowUpDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                        const QModelIndex& index) const
{
    if (isDay(index)) {
        auto* day = new DayField(theme(), parent);
        day->setObjectName(QStringLiteral("followUpDayEditor"));
        return day;
    }
    if (index.column() == FollowUpModel::State) {
        auto* state = new QComboBox(parent);
        state->setObjectName(QStringLiteral("followUpStateEditor"));
        for (const AnswerState each :
             {AnswerState::Open, AnswerState::Partly, AnswerState::Answered})
            state->addItem(answerStateName(each), static_cast<int>(each));
        // What is chosen is taken at once.
        connect(state, &QComboBox::activated, this, [this, state] {
            auto* delegate = const_cast<FollowUpDelegate*>(this);
            emit delegate->commitData(state);
            emit delegate->closeEditor(state);
        });
        return state;
    }
    auto* line = new QLineEdit(parent);
    line->setObjectName(QStringLiteral("followUpTextEditor"));
    return line;
}

void FollowUpDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* day = qobject_cast<DayField*>(editor)) {
        if (const auto* model = qobject_cast<const FollowUpModel*>(index.model()))
            day->setToday(model->today());
        day->setDay(index.data(Qt::EditRole).toDate());
        day->selectAll();
    } else if (auto* state = qobject_cast<QComboBox*>(editor)) {
        state->setCurrentIndex(state->findData(index.data(Qt::EditRole)));
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(index.data(Qt::EditRole).toString());
    }
}

void FollowUpDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                    const QModelIndex& index) const
{
    if (auto* day = qobject_cast<DayField*>(editor)) {
        if (day->commit())
            model->setData(index, day->day());
    } else if (auto* state = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, state->currentData());
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        model->setData(index, line->text().simplified());
    }
}

void FollowUpDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex&) const
{
    editor->setGeometry(option.rect.adjusted(1, 1, -1, -1));
}

}  // namespace nghisu
