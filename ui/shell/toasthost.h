// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QAction;
class QWidget;

namespace nghisu {

class Desk;
class Toast;
struct Error;

/// Where the desk's news come up: one toast over the page, or a dialog for what the user must know
/// before going on (nothing more can be stored).
class ToastHost final : public QObject {
    Q_OBJECT

public:
    /// \param undo taken by a toast's "Undo"
    ToastHost(Desk& desk, QAction* undo, QWidget* window, QWidget* host);

private:
    void notify(const QString& text, bool withUndo);
    void tellWritten(const QString& text, const QString& path);
    void openWritten();
    void fail(const Error& error);

    Desk& m_desk;
    QWidget* m_window;
    Toast* m_toast = nullptr;
    bool m_undoes = false;
    QString m_path;  ///< what the toast offers to open; empty for none
};

}  // namespace nghisu
