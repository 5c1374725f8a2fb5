// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/clockfield.h"

#include "theme/theme.h"

#include <QRegularExpression>
#include <QStyle>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 150;

/// An invalid time where the text is none.
QTime clockOf(const QString& text)
{
    // With a sign between, or the four figures of a clock; the hour alone is enough.
    static const QRegularExpression spoken(
        u"^(\\d{1,2})\\s*(?:(?:[:.h]|g|giờ)\\s*(?:(\\d{1,2})\\s*(?:p|phút)?)?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression figures(u"^(\\d{1,2})(\\d{2})$"_s);
    auto match = spoken.match(text);
    if (!match.hasMatch())
        match = figures.match(text);
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

}  // namespace

std::optional<ClockField::Typed> ClockField::parsed(const QString& text)
{
    const QString typed = text.normalized(QString::NormalizationForm_C).simplified();
    if (typed.isEmpty())
        return Typed();
    static const QRegularExpression until(u"\\s*(?:[-–—]|\\bđến\\b|\\bto\\b)\\s*"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    const QStringList ends = typed.split(until);
    const QTime start = clockOf(ends.first());
    if (!start.isValid() || ends.size() > 2)
        return std::nullopt;
    if (ends.size() == 1)
        return Typed{start};
    const QTime end = clockOf(ends.last());
    if (!end.isValid() || end < start)
        return std::nullopt;
    return Typed{start, start.secsTo(end) / 60};
}

ClockField::ClockField(const Theme& theme, QWidget* parent) : QLineEdit(parent), m_theme(theme)
{
    connect(this, &QLineEdit::editingFinished, this, &ClockField::check);
    connect(this, &QLineEdit::textEdited, this, [this] { markWrong(false); });
}

QSize ClockField::sizeHint() const
{
    return {m_theme.scaled(fieldWidth), m_theme.sizes().control};
}

bool ClockField::check()
{
    const bool fine = typed().has_value();
    markWrong(!fine);
    return fine;
}

void ClockField::markWrong(bool wrong)
{
    const QVariant state = wrong ? u"wrong"_s : QString();
    if (property("state") == state)
        return;
    setProperty("state", state);
    setToolTip(wrong ? tr("Write a time as 8:30, or 8:30 - 9:00.") : QString());
    style()->unpolish(this);  // so that the property is read again
    style()->polish(this);
}

}  // namespace nghisu
