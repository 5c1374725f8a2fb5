// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetricsF>
#include <QScreen>
#include <QSettings>

#include <cmath>

namespace nghisu {

namespace {

/// What Windows keeps in the registry; an absent value is invalid elsewhere.
QVariant windowsSetting(const char* key, const char* name)
{
#ifdef Q_OS_WIN
    return QSettings(QLatin1String(key), QSettings::NativeFormat).value(QLatin1String(name));
#else
    Q_UNUSED(key)
    Q_UNUSED(name)
    return {};
#endif
}

bool systemIsHighContrast(const QPalette& system)
{
    const QVariant flags =
        windowsSetting("HKEY_CURRENT_USER\\Control Panel\\Accessibility\\HighContrast", "Flags");
    if (flags.isValid())
        return (flags.toInt() & 1) != 0;
    if (qEnvironmentVariable("GTK_THEME")
            .contains(QLatin1String("HighContrast"), Qt::CaseInsensitive))
        return true;
    // Only high contrast themes put pure white on pure black.
    return system.color(QPalette::Window) == QColor(Qt::black)
        && system.color(QPalette::WindowText) == QColor(Qt::white);
}

bool systemIsDark(const QPalette& system)
{
    const QVariant light = windowsSetting("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows"
                                          "\\CurrentVersion\\Themes\\Personalize",
                                          "AppsUseLightTheme");
    if (light.isValid())
        return light.toInt() == 0;
    return system.color(QPalette::WindowText).lightness()
         > system.color(QPalette::Window).lightness();
}

/// What a token is in the system's own palette. Only text and ground: no second greys.
QColor systemColor(const QPalette& system, Token token)
{
    switch (token) {
    case Token::Paper:
    case Token::Tint:
    case Token::OkTint:
    case Token::BadTint:
    case Token::WarnTint:
        return system.color(QPalette::Base);
    case Token::Desk:
    case Token::Sunk:
    case Token::Tint2:
        return system.color(QPalette::Window);
    case Token::AccentFill:
    case Token::AccentHover:
        return system.color(QPalette::Highlight);
    case Token::OnAccent:
        return system.color(QPalette::HighlightedText);
    case Token::Accent:
        return system.color(QPalette::Link);
    default:
        return system.color(QPalette::WindowText);
    }
}

}  // namespace

Theme::Theme(QObject* parent) : Theme(Tokens::builtIn(), parent) {}

Theme::Theme(Tokens tokens, QObject* parent)
    : QObject(parent), m_tokens(std::move(tokens)), m_sizes(m_tokens.sizes)
{
}

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    refresh();
}

void Theme::setProjectorLight(bool light)
{
    const Scheme scheme = light ? Scheme::Light : Scheme::Projector;
    if (scheme == m_projectorScheme)
        return;
    m_projectorScheme = scheme;
    emit changed();
}

void Theme::setTextSize(int percent)
{
    if (m_textSize == percent)
        return;
    m_textSize = percent;
    m_sizes = m_tokens.sizes;
    // Lines, radii and the smallest window stay: they hold no text. The widths at which the window
    // gives something up follow, or larger text would be squeezed where smaller text is not.
    for (int* size :
         {&m_sizes.sidebar, &m_sizes.inspector, &m_sizes.gutter, &m_sizes.control,
          &m_sizes.controlLarge, &m_sizes.placeRow, &m_sizes.chip, &m_sizes.status, &m_sizes.topBar,
          &m_sizes.chipRadius, &m_sizes.inspectorAsPageBelow, &m_sizes.sidebarIconsBelow})
        *size = scaled(*size);
    refresh();
}

int Theme::scaled(int length) const
{
    return static_cast<int>(std::lround(scaled(qreal(length))));
}

QColor Theme::color(Token token) const
{
    return m_highContrast ? systemColor(m_systemPalette, token) : m_tokens.color(m_scheme, token);
}

QFont Theme::font(FontRole role) const
{
    const TypeStyle& type = m_tokens.type(role);
    QFont font;
    font.setFamilies(m_tokens.families);
    font.setPointSizeF(scaled(type.points));
    font.setWeight(static_cast<QFont::Weight>(type.weight));
    // Stems on the pixel grid would change widths, and with them where lines break, from one scale
    // to the next.
    font.setHintingPreference(QFont::PreferNoHinting);
    if (type.tracking != 0)
        font.setLetterSpacing(QFont::PercentageSpacing, 100 + 100 * type.tracking);
    return font;
}

int Theme::lineHeight(FontRole role) const
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    const qreal dpi = screen ? screen->logicalDotsPerInchY() : 96;
    return static_cast<int>(std::lround(scaled(qreal(m_tokens.type(role).line)) * dpi / 96));
}

int Theme::baseline(FontRole role) const
{
    const QFontMetricsF metrics(font(role));
    return static_cast<int>(std::lround(
        (lineHeight(role) - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()));
}

QFont Theme::pixelFont(qreal pixels, int weight) const
{
    QFont font;
    font.setFamilies(m_tokens.families);
    // Pixels, not points: the picture of a slide is the same whatever the screen says of its dots.
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QPalette Theme::palette() const
{
    if (m_highContrast)
        return m_systemPalette;
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) {
        palette.setColor(role, color(token));
    };
    set(QPalette::Window, Token::Desk);
    set(QPalette::WindowText, Token::Ink);
    set(QPalette::Base, Token::Paper);
    set(QPalette::AlternateBase, Token::Paper);
    set(QPalette::Text, Token::Ink);
    set(QPalette::Button, Token::Paper);
    set(QPalette::ButtonText, Token::Ink);
    set(QPalette::BrightText, Token::OnAccent);
    set(QPalette::PlaceholderText, Token::Ink3);
    set(QPalette::Highlight, Token::AccentFill);
    set(QPalette::HighlightedText, Token::OnAccent);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::ToolTipBase, Token::Paper);
    set(QPalette::ToolTipText, Token::Ink);
    set(QPalette::Light, Token::Paper);
    set(QPalette::Midlight, Token::Line);
    set(QPalette::Mid, Token::Line2);
    set(QPalette::Dark, Token::Edge);
    set(QPalette::Shadow, Token::Edge);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Token::Ink3));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Token::Line2));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, color(Token::Ink));
    // A list that has lost the focus keeps its selection as strong as before.
    return palette;
}

void Theme::apply(QApplication& application)
{
    if (m_application)
        m_application->removeEventFilter(this);
    m_application = &application;
    // A style sheet set before would wrap Fusion in itself once more.
    m_application->setStyleSheet({});
    m_application->setStyle(new Style(*this));
    refresh();
    m_application->installEventFilter(this);
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    // The system changed its colours. Our own setPalette() ends up here as well.
    if (event->type() == QEvent::ThemeChange && !m_refreshing && watched->isWindowType())
        refresh();
    return QObject::eventFilter(watched, event);
}

void Theme::readSystem()
{
    // Without a palette of ours the application shows the system's.
    QApplication::setPalette(QPalette());
    m_systemPalette = QApplication::palette();
    m_highContrast = systemIsHighContrast(m_systemPalette);
    const QVariant animate =
        windowsSetting("HKEY_CURRENT_USER\\Control Panel\\Desktop\\WindowMetrics", "MinAnimate");
    m_reducedMotion = animate.isValid() && animate.toString() == QLatin1String("0");
}

void Theme::refresh()
{
    if (m_application) {
        m_refreshing = true;
        readSystem();
    }
    const bool dark = m_mode == Mode::Dark
                   || (m_mode == Mode::System && m_application && systemIsDark(m_systemPalette));
    m_scheme = dark ? Scheme::Dark : Scheme::Light;
    if (m_application) {
        QApplication::setPalette(palette());
        QApplication::setFont(font(FontRole::Body));
        // Setting it polishes every widget anew, which a change of nothing is not worth.
        const QString sheet = styleSheet();
        if (m_application->styleSheet() != sheet)
            m_application->setStyleSheet(sheet);
        m_refreshing = false;
    }
    emit changed();
}

}  // namespace nghisu
