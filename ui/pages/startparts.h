// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace nghisu {

class Theme;

/// A file that was open before: its name, and the folder at the right.
class RecentFileButton final : public QAbstractButton {
    Q_OBJECT

public:
    RecentFileButton(const Theme& theme, const QString& path, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_folder;
};

/// A dashed field that says that documents can be dropped here; a click asks for them instead. The
/// window takes what is dropped, wherever that is.
class DropZone final : public QAbstractButton {
    Q_OBJECT

public:
    explicit DropZone(const Theme& theme, QWidget* parent = nullptr);

    void setHint(const QString& hint);

    QSize sizeHint() const override { return {680, 76}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_hint;
};

}  // namespace nghisu
