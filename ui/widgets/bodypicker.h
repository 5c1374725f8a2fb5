// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QLineEdit>

namespace nghisu {

class BodyDirectory;
class OfferList;
class Theme;
struct Offer;

/// A field that finds a body while one types ("btttt", "bo tttt", "thong tin"): the best answers
/// stand below it, Up and Down choose, Enter takes the chosen one. What is no body can be taken as
/// it is written, for groups ("các Bộ ngành liên quan").
class BodyPicker : public QLineEdit {
    Q_OBJECT

public:
    BodyPicker(const Theme& theme, const BodyDirectory& directory, QWidget* parent = nullptr);

    /// Bodies that are not offered: they stand there already.
    void setExcluded(const QList<BodyId>& bodies);
    QSize sizeHint() const override;
    bool isOpen() const;
    /// What stands below the field, first to last; for tests and screen readers.
    QStringList offered() const;

signals:
    void bodyChosen(nghisu::BodyId body);
    /// Text that is no body of the directory.
    void groupChosen(const QString& name);
    /// Escape, or the focus went elsewhere.
    void abandoned();
    /// Backspace in the empty field.
    void backedOut();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void offer();
    void take(const Offer& offer);

    const Theme& m_theme;
    const BodyDirectory& m_directory;
    QList<BodyId> m_excluded;
    OfferList* m_offers = nullptr;
};

}  // namespace nghisu
