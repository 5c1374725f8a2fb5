// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figurefield.h"

#include <QIntValidator>

namespace nghisu {

namespace {

constexpr int Largest = 999'999;

}  // namespace

FigureField::FigureField(const QString& name, QWidget* parent) : QLineEdit(parent)
{
    setObjectName(name);
    setValidator(new QIntValidator(0, Largest, this));
    setAlignment(Qt::AlignRight);
}

std::optional<qint64> FigureField::value() const
{
    bool ok = false;
    const qint64 value = text().toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

void FigureField::setValue(std::optional<qint64> value)
{
    setText(value ? QString::number(*value) : QString());
}

}  // namespace nghisu
