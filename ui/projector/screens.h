// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QRect>
#include <QString>

#include <optional>

class QScreen;

namespace nghisu {

/// A screen that something can be shown on.
struct ScreenPlace {
    QString name;               ///< "HDMI-1"
    QRect geometry;             ///< in logical pixels of the whole desktop
    QScreen* screen = nullptr;  ///< none where a test made it up
};

/// Which screens there are; tests add and remove their own.
class Screens : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QList<ScreenPlace> places() const = 0;

    /// The one to project on: the first that is not the one called `desk`. Nothing if there is
    /// no other.
    std::optional<ScreenPlace> other(const QString& desk) const;
    std::optional<ScreenPlace> called(const QString& name) const;

signals:
    /// A screen is there that was not.
    void added(const QString& name);
    /// A screen is gone; what stood on it has no place.
    void removed(const QString& name);
    /// A screen has another size or stands elsewhere.
    void moved(const QString& name);
};

/// The computer's screens.
class SystemScreens final : public Screens {
    Q_OBJECT

public:
    explicit SystemScreens(QObject* parent = nullptr);

    QList<ScreenPlace> places() const override;

private:
    void watch(QScreen* screen);
};

}  // namespace nghisu
