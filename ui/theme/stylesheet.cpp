// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include <QHash>

namespace nghisu {

namespace {

// A name after @ stands for a token or a size. Properties that widgets may set:
//   kind     on a plain QPushButton: primary, plain, quiet, link, destructive (ShortcutButton paints itself)
//   surface  on QWidget, QFrame: paper, desk, sunk
//   kind     segments on the QWidget that holds QToolButtons of the kind segment, of which one is on
//   narrow   on a segment: small type, for many of them
//   quiet    on fields: no frame until pointed at or focused (the inspector)
// QLineEdit has no colour here: with one, Qt 6.4 would show placeholders in half of it.
// Windows of their own (menus, popups) have square corners: without a compositor round ones are black.
constexpr char16_t sheet[] = uR"(
QMainWindow, QDialog { background: @paper; }
QWidget[surface="paper"] { background: @paper; }
QWidget[surface="desk"] { background: @desk; }
QWidget[surface="sunk"] { background: @sunk; }

QLabel { background: transparent; color: @ink; }
QLabel:disabled { color: @ink3; }

.QPushButton { min-height: @words; padding: 6px 12px; border: 1px solid @line2;
  border-radius: @rcontrol; background: @paper; color: @ink; font-weight: 500; }
.QPushButton:hover { background: @sunk; }
.QPushButton:pressed { background: @line; }
.QPushButton:focus { border: 2px solid @accent; padding: 5px 11px; }
.QPushButton:disabled { color: @ink3; background: @desk; border: 1px solid @line; }
.QPushButton:default, .QPushButton[kind="primary"] { background: @accentFill; color: @onAccent;
  border: 1px solid @accentFill; }
.QPushButton:default:hover, .QPushButton[kind="primary"]:hover { background: @accentHover;
  border-color: @accentHover; }
.QPushButton:default:focus, .QPushButton[kind="primary"]:focus { border: 2px solid @focusOnFill; }
.QPushButton:default:disabled, .QPushButton[kind="primary"]:disabled { color: @ink3;
  background: @desk; border: 1px solid @line; }
.QPushButton[kind="quiet"] { border: 1px solid transparent; background: transparent; color: @ink2; }
.QPushButton[kind="quiet"]:hover { background: @sunk; }
.QPushButton[kind="link"] { border: 1px solid transparent; background: transparent;
  color: @accent; padding: 6px 4px; }
.QPushButton[kind="link"]:hover { background: @sunk; }
.QPushButton[kind="quiet"]:focus, .QPushButton[kind="link"]:focus { border: 2px solid @accent; }
.QPushButton[kind="destructive"] { color: @bad; }

QToolButton { border: 1px solid transparent; border-radius: @rcontrol; background: transparent;
  color: @ink2; padding: 6px; }
QToolButton:hover { background: @sunk; }
QToolButton:checked { background: @tint2; color: @ink; }
QToolButton:focus { border: 2px solid @accent; padding: 5px; }
QToolButton:disabled { color: @ink3; }
QWidget[kind="segments"] { background: @sunk; border-radius: @rcontrol; }
QToolButton[kind="segment"] { padding: 4px 6px; }
QToolButton[kind="segment"]:focus { padding: 3px 5px; }
QToolButton[kind="segment"][narrow="true"] { padding: 4px 2px; font-size: @captionpt; }
QToolButton[kind="segment"]:checked { background: @paper; color: @ink; font-weight: 600; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QPlainTextEdit, QTextEdit { border: 1px solid @line2; border-radius: @rcontrol;
  background: @paper; padding: 0 8px; selection-background-color: @accentFill;
  selection-color: @onAccent; }
QLineEdit { min-height: @field; }
QPlainTextEdit, QTextEdit { padding: 4px 10px 6px 10px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent;
  padding: 0 7px; }
QLineEdit:focus { min-height: @fieldFocus; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 3px 9px 5px 9px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled {
  background: @desk; border-color: @line; }
QLineEdit[state="wrong"] { border: 1px solid @bad; }
QLineEdit[quiet="true"], QPlainTextEdit[quiet="true"], QTextEdit[quiet="true"] { border: 1px solid transparent; background: transparent; padding: 0 4px; }
QLineEdit[quiet="true"]:hover, QPlainTextEdit[quiet="true"]:hover,
QTextEdit[quiet="true"]:hover { background: @sunk; }
QLineEdit[quiet="true"]:focus, QPlainTextEdit[quiet="true"]:focus,
QTextEdit[quiet="true"]:focus { border: 2px solid @accent; background: @paper; padding: 0 3px; }
QPlainTextEdit[quiet="true"], QTextEdit[quiet="true"] { padding: 4px; }
QPlainTextEdit[quiet="true"]:focus, QTextEdit[quiet="true"]:focus { padding: 3px; }
QLineEdit[inRow="true"] { min-height: 0; }

QAbstractSpinBox { min-height: @spin; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit, QComboBox QLineEdit:focus,
QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:disabled,
QAbstractSpinBox QLineEdit:disabled { border: none; background: transparent; padding: 0;
  min-height: 0; }
QComboBox QAbstractItemView { border: 1px solid @edge;
  background: @paper; padding: 4px; outline: none; }
QAbstractItemView { background: @paper; color: @ink; border: none; outline: none;
  selection-background-color: @tint2; selection-color: @ink; }
QListView::item, QTreeView::item { padding: 0 8px; border: none;
  background: transparent; }
QListView::item { border-radius: @rcontrol; }
QListView::item:hover { background: @sunk; }
QListView::item:selected, QTreeView::item:selected {
  background: @tint2; color: @ink; }
QTreeView[places="true"], QListView[places="true"] { background: transparent; }
QFrame[popup="true"] { background: @paper; border: 1px solid @edge; }
QListView[popup="true"] { border: 1px solid @edge; padding: 4px; }
QHeaderView { background: @paper; border: none; }
QHeaderView::section { background: @paper; color: @ink3; font-size: @captionpt; border: none;
  border-bottom: 1px solid @line; padding: 6px 11px; }
QTableView { gridline-color: @line; }
QTableCornerButton::section { background: @paper; border: none; }

QMenuBar { background: @desk; color: @ink; border-bottom: 1px solid @line; padding: 2px 8px; }
QMenuBar::item { padding: 5px 10px; border-radius: @rcontrol; background: transparent; }
QMenuBar::item:selected { background: @sunk; }
QToolTip { background: @paper; color: @ink; border: 1px solid @edge; padding: 4px 8px;
  font-size: @captionpt; }

QStatusBar { background: @desk; color: @ink2; font-size: @captionpt;
  border-top: 1px solid @line; min-height: @status; }
QStatusBar::item { border: none; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 8px; margin: 0; }
QScrollBar:horizontal { height: 8px; margin: 0; }
QScrollBar::handle { background: @line2; border-radius: 4px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @edge; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QAbstractScrollArea::corner { background: transparent; }
QScrollArea { background: transparent; border: none; }

QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QFrame[rule="true"] { background: @line; border: none; min-height: 1px; max-height: 1px; }
QFrame[rule="upright"] { background: @line; border: none; min-width: 1px; max-width: 1px; }
QFrame[panel="true"] { background: @paper; border: 1px solid @edge; border-radius: @rpanel; }

QCalendarWidget QWidget { background: @paper; alternate-background-color: @paper; }
QCalendarWidget QToolButton { color: @ink; font-weight: 500; }
QProgressBar { border: none; border-radius: 3px; background: @sunk; min-height: 6px;
  max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar::tab { padding: 6px 10px; color: @ink2; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @ink; font-weight: 600; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; }
QGroupBox { border: none; margin-top: 24px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
)";

}  // namespace

QString Theme::styleSheet() const
{
    QHash<QString, QString> values;
    const auto add = [&](const char* name, Token token) {
        values.insert(QLatin1String(name), color(token).name());
    };
    add("paper", Token::Paper);
    add("desk", Token::Desk);
    add("sunk", Token::Sunk);
    add("line", Token::Line);
    add("line2", Token::Line2);
    add("edge", Token::Edge);
    add("ink", Token::Ink);
    add("ink2", Token::Ink2);
    add("ink3", Token::Ink3);
    add("accent", Token::Accent);
    add("accentFill", Token::AccentFill);
    add("accentHover", Token::AccentHover);
    add("onAccent", Token::OnAccent);
    add("tint", Token::Tint);
    add("tint2", Token::Tint2);
    add("ok", Token::Ok);
    add("bad", Token::Bad);
    add("warn", Token::Warn);
    // The ring of a filled button must be seen on its fill.
    add("focusOnFill", Token::Ink);
    const auto points = [&](const char* name, FontRole role) {
        values.insert(QLatin1String(name),
                      QString::number(font(role).pointSizeF()) + QLatin1String("pt"));
    };
    points("captionpt", FontRole::Caption);
    const auto pixels = [&](const char* name, int value) {
        values.insert(QLatin1String(name), QString::number(value) + QLatin1String("px"));
    };
    pixels("rcontrol", sizes().controlRadius);
    pixels("rpanel", sizes().panelRadius);
    // Heights without the borders and paddings that come on top.
    pixels("words", sizes().control - 14);
    pixels("field", sizes().control - 2);
    pixels("fieldFocus", sizes().control - 4);
    pixels("spin", sizes().control - 6);
    pixels("status", sizes().status - 1);

    const QString source = QString::fromUtf16(sheet);
    QString result;
    result.reserve(source.size() * 5 / 4);
    for (qsizetype at = 0; at < source.size(); ++at) {
        if (source[at] != u'@') {
            result += source[at];
            continue;
        }
        qsizetype end = at + 1;
        while (end < source.size() && source[end].isLetterOrNumber())
            ++end;
        const QString name = source.mid(at + 1, end - at - 1);
        Q_ASSERT_X(values.contains(name), "styleSheet", qPrintable(name));
        result += values.value(name);
        at = end - 1;
    }
    return result;
}

}  // namespace nghisu
