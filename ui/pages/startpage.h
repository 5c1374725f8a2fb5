// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace nghisu {

class Actions;
class DropZone;
class Label;
class ShortcutButton;
class Theme;

/// What shows while no council is open: the ways to one, and the files that were open before.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    StartPage(const Theme& theme, const Actions& actions, QWidget* parent = nullptr);

    /// Paths, the latest first; files that are gone are left out.
    void setRecentFiles(const QStringList& paths);

signals:
    void fileRequested(const QString& path);
    void dropZoneClicked();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Way {
        Label* gutter = nullptr;
        Label* title = nullptr;
        Label* hint = nullptr;
        ShortcutButton* button = nullptr;
    };

    Way addWay(QVBoxLayout* column, int number, bool primary);
    void retranslate();

    const Theme& m_theme;
    Label* m_subtitle = nullptr;
    QList<QLayout*> m_indented;  ///< rows that begin beside the gutter
    QWidget* m_recent = nullptr;
    Label* m_recentTitle = nullptr;
    QVBoxLayout* m_recentList = nullptr;
    QList<Way> m_ways;
    DropZone* m_drop = nullptr;
};

}  // namespace nghisu
