// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"
#include "theme/tokens.h"

#include <QString>
#include <QStyledItemDelegate>

namespace nghisu {

class Theme;

/// How somebody stands, at the end of their row; nothing without words.
struct PersonMark {
    IconName icon = IconName::Check;
    Token color = Token::Ink2;
    QString words;
};

/// What a row of a person is made of beside the name.
enum PersonRowRole {
    PersonDetailRole = Qt::UserRole + 100,  ///< where they come from
    PersonMarkRole,                         ///< PersonMark
};

/// A person in a list of the room: who, from where, and how they stand.
class PersonRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PersonRowDelegate(const Theme& theme, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

}  // namespace nghisu
