// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/style.h"

#include "theme/elide.h"
#include "theme/icons.h"
#include "theme/menuitem.h"
#include "theme/theme.h"

#include <QFontMetricsF>
#include <QMenuBar>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QWidget>

#include <cmath>

namespace nghisu {

namespace {

constexpr int arrowWidth = 28;  // of a combo box
constexpr int stepWidth = 24;   // of a spin box

bool isQuiet(const QWidget* widget)
{
    return widget && widget->property("quiet").toBool();
}

QRectF squareIn(const QRect& rect, qreal side)
{
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    return square;
}

}  // namespace

QRectF onPixels(const QPainter& painter, const QRectF& rect)
{
    const qreal scale = painter.deviceTransform().m11();
    if (scale <= 0)
        return rect;
    const QTransform& t = painter.deviceTransform();
    const auto x = [&](qreal v) { return (std::round(v * scale + t.dx()) - t.dx()) / scale; };
    const auto y = [&](qreal v) { return (std::round(v * scale + t.dy()) - t.dy()) / scale; };
    return QRectF(QPointF(x(rect.left()), y(rect.top())),
                  QPointF(x(rect.right()), y(rect.bottom())));
}

void paintHairline(QPainter& painter, const QRectF& rect, const QColor& color)
{
    const qreal scale = painter.deviceTransform().m11();
    const QRectF snapped = onPixels(painter, rect);
    painter.fillRect(QRectF(snapped.left(), snapped.top(), snapped.width(),
                            std::floor(qMax(qreal(1), scale)) / qMax(qreal(1), scale)),
                     color);
}

void paintFrame(QPainter& painter, const QRectF& rect, qreal radius, const QColor& border,
                qreal width, const QBrush& fill, bool dashed)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = qMax(qreal(1), painter.deviceTransform().m11());
    const QRectF outer = onPixels(painter, rect);
    // Whole device pixels, so that a line is as sharp at 125 % as at 100 %.
    const qreal line = width > 0 && border.isValid()
                         ? qMax(qreal(1), std::floor(width * scale + 0.01)) / scale
                         : 0;
    const qreal half = line / 2;
    QPen pen(Qt::NoPen);
    if (line > 0) {
        pen = QPen(border, line);
        if (dashed)
            pen.setDashPattern({3, 2});
    }
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRoundedRect(outer.adjusted(half, half, -half, -half), qMax(0.0, radius - half),
                            qMax(0.0, radius - half));
    painter.restore();
}

void paintCheckBox(QPainter& painter, const QRectF& rect, const Theme& theme, Qt::CheckState state,
                   bool enabled, bool focused)
{
    const qreal radius = theme.sizes().checkboxRadius;
    if (state == Qt::Unchecked) {
        paintFrame(painter, rect, radius, theme.color(enabled ? Token::Edge : Token::Line2), 1,
                   theme.color(enabled ? Token::Paper : Token::Desk));
    } else {
        paintFrame(painter, rect, radius, {}, 0,
                   theme.color(enabled ? Token::AccentFill : Token::Line2));
        const QColor sign = theme.color(enabled ? Token::OnAccent : Token::Ink3);
        if (state == Qt::Checked) {
            const qreal side = rect.width() * 14 / 18;
            QRectF mark(0, 0, side, side);
            mark.moveCenter(rect.center());
            paintIcon(painter, mark, theme, IconName::Check, sign, 2.75);
        } else {
            QRectF bar(0, 0, rect.width() / 2, 2);
            bar.moveCenter(rect.center());
            painter.fillRect(onPixels(painter, bar), sign);
        }
    }
    if (focused)
        paintFrame(painter, rect.adjusted(-3, -3, 3, 3), radius + 3, theme.color(Token::Accent), 2,
                   Qt::NoBrush);
}

void paintRadioButton(QPainter& painter, const QRectF& rect, const Theme& theme, bool on,
                      bool enabled, bool focused)
{
    const qreal radius = rect.width() / 2;
    if (!on) {
        paintFrame(painter, rect, radius, theme.color(enabled ? Token::Edge : Token::Line2), 1,
                   theme.color(enabled ? Token::Paper : Token::Desk));
    } else {
        paintFrame(painter, rect, radius, {}, 0,
                   theme.color(enabled ? Token::AccentFill : Token::Line2));
        const qreal hole = rect.width() * 5 / 18;
        paintFrame(painter, rect.adjusted(hole, hole, -hole, -hole), radius - hole, {}, 0,
                   theme.color(Token::Paper));
    }
    if (focused)
        paintFrame(painter, rect.adjusted(-3, -3, 3, 3), radius + 3, theme.color(Token::Accent), 2,
                   Qt::NoBrush);
}

Style::Style(const Theme& theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme)
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool focused =
        option->state.testFlag(State_HasFocus) && option->state.testFlag(State_KeyboardFocusChange);
    const QColor sign = m_theme.color(enabled ? Token::Ink2 : Token::Ink3);
    const auto chevron = [&](IconName name) {
        paintIcon(*painter, squareIn(option->rect, m_theme.scaled(16)), m_theme, name, sign);
    };
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(*painter, squareIn(option->rect, m_theme.scaled(18)), m_theme,
                      option->state.testFlag(State_On)         ? Qt::Checked
                      : option->state.testFlag(State_NoChange) ? Qt::PartiallyChecked
                                                               : Qt::Unchecked,
                      enabled, focused && element == PE_IndicatorCheckBox);
        return;
    case PE_IndicatorRadioButton:
        paintRadioButton(*painter, squareIn(option->rect, m_theme.scaled(18)), m_theme,
                         option->state.testFlag(State_On), enabled, focused);
        return;
    case PE_IndicatorMenuCheckMark:
        if (option->state.testFlag(State_On))
            paintIcon(*painter, squareIn(option->rect, m_theme.scaled(16)), m_theme,
                      IconName::Check, sign);
        return;
    case PE_IndicatorArrowDown:
        return chevron(IconName::ChevronDown);
    case PE_IndicatorArrowUp:
        return chevron(IconName::ChevronUp);
    case PE_IndicatorArrowLeft:
        return chevron(IconName::ChevronLeft);
    case PE_IndicatorArrowRight:
        return chevron(IconName::ChevronRight);
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            chevron(option->state.testFlag(State_Open) ? IconName::ChevronDown
                                                       : IconName::ChevronRight);
        return;
    case PE_PanelMenu:
        // Square: a window of its own has no round corners without a compositor.
        paintFrame(*painter, option->rect, 0, m_theme.color(Token::Edge), 1,
                   m_theme.color(Token::Paper));
        return;
    case PE_FrameMenu:
        return;
    case PE_FrameFocusRect:
        // Rings are drawn by whoever has the focus.
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawFieldFrame(const QStyleOption* option, QPainter* painter,
                           const QWidget* widget) const
{
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool focused = option->state.testFlag(State_HasFocus);
    const bool hovered = option->state.testFlag(State_MouseOver) && enabled;
    QColor border = m_theme.color(enabled ? Token::Line2 : Token::Line);
    QBrush fill = m_theme.color(enabled ? Token::Paper : Token::Desk);
    if (isQuiet(widget) && !focused) {
        border = QColor();
        fill = hovered ? QBrush(m_theme.color(Token::Sunk)) : QBrush(Qt::NoBrush);
    }
    if (focused)
        border = m_theme.color(Token::Accent);
    paintFrame(*painter, option->rect, m_theme.sizes().controlRadius, border, focused ? 2 : 1,
               fill);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        element == CE_MenuItem && item)
        return paintMenuItem(*painter, *item, m_theme);
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (element != CE_ComboBoxLabel || !combo)
        return QProxyStyle::drawControl(element, option, painter, widget);
    // Qt cuts a long entry in the middle of a letter.
    QStyleOptionComboBox shown(*combo);
    const QRect place = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
    shown.currentText =
        elideAtWord(combo->currentText, QFontMetricsF(combo->fontMetrics), place.width() - 2);
    QProxyStyle::drawControl(element, &shown, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const
{
    const QColor sign =
        m_theme.color(option->state.testFlag(State_Enabled) ? Token::Ink2 : Token::Ink3);
    if (control == CC_ComboBox) {
        drawFieldFrame(option, painter, widget);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        paintIcon(*painter, squareIn(arrow, m_theme.scaled(16)), m_theme, IconName::ChevronDown,
                  sign);
        return;
    }
    if (control == CC_SpinBox) {
        drawFieldFrame(option, painter, widget);
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        for (const SubControl part : {SC_SpinBoxUp, SC_SpinBoxDown}) {
            const bool up = part == SC_SpinBoxUp;
            const bool possible = spin->stepEnabled.testFlag(
                up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
            paintIcon(*painter,
                      squareIn(subControlRect(control, option, part, widget), m_theme.scaled(14)),
                      m_theme, up ? IconName::ChevronUp : IconName::ChevronDown,
                      possible ? sign : m_theme.color(Token::Line2));
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl part, const QWidget* widget) const
{
    const QRect all = option->rect;
    const int arrow = m_theme.scaled(arrowWidth);
    QRect rect;
    if (control == CC_ComboBox) {
        switch (part) {
        case SC_ComboBoxArrow:
            rect = QRect(all.right() + 1 - arrow, all.top(), arrow, all.height());
            break;
        case SC_ComboBoxEditField:
            rect = all.adjusted(isQuiet(widget) ? 6 : 10, 2, -arrow, -2);
            break;
        case SC_ComboBoxListBoxPopup:
            return all.translated(0, 4);
        default:
            return all;
        }
        return visualRect(option->direction, all, rect);
    }
    if (control == CC_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const int buttons = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons
                              ? 0
                              : m_theme.scaled(stepWidth);
        const int half = all.height() / 2;
        const int left = all.right() + 1 - buttons;
        switch (part) {
        case SC_SpinBoxUp:
            rect = QRect(left, all.top() + 2, buttons, half - 2);
            break;
        case SC_SpinBoxDown:
            rect = QRect(left, all.top() + half, buttons, half - 2);
            break;
        case SC_SpinBoxEditField:
            rect = all.adjusted(10, 2, -qMax(buttons, 8), -2);
            break;
        default:
            return all;
        }
        return visualRect(option->direction, all, rect);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    const int height = qMax(m_theme.sizes().control, size.height() + 8);
    switch (type) {
    case CT_ComboBox:
        return {size.width() + 10 + m_theme.scaled(arrowWidth) + 4, height};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return menuItemSize(*item, size, m_theme);
        break;
    case CT_SpinBox:
        return {size.width() + 10 + m_theme.scaled(stepWidth), height};
    case CT_ItemViewItem:
        // Not in the style sheet: views ask before it has been applied to them, and remember.
        return QProxyStyle::sizeFromContents(type, option, size, widget)
            .expandedTo({0, m_theme.sizes().placeRow});
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_theme.scaled(18);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return m_theme.scaled(18);
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ComboBoxFrameWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 4;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                          const QWidget* widget) const
{
    switch (pixmap) {
    case SP_ArrowLeft:
        return icon(m_theme, IconName::ChevronLeft);
    case SP_ArrowRight:
        return icon(m_theme, IconName::ChevronRight);
    case SP_ArrowBack:
        return icon(m_theme, IconName::Back);
    case SP_ArrowForward:
        return icon(m_theme, IconName::Forward);
    case SP_LineEditClearButton:
        return icon(m_theme, IconName::Close, Token::Ink3);
    case SP_MessageBoxInformation:
        return icon(m_theme, IconName::Info, Token::Accent);
    case SP_MessageBoxQuestion:
        return icon(m_theme, IconName::Help, Token::Accent);
    case SP_MessageBoxWarning:
        return icon(m_theme, IconName::Warning, Token::Warn);
    case SP_MessageBoxCritical:
        return icon(m_theme, IconName::Failed, Token::Bad);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_UnderlineShortcut:
        // The menu bar is there for the keyboard alone: it says its letters.
        return qobject_cast<const QMenuBar*>(widget) ? 1 : 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

}  // namespace nghisu
