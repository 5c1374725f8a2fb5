// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

class QFrame;
class QKeyEvent;
class QListView;
class QStandardItemModel;
class QWidget;

namespace nghisu {

class Theme;

/// Something that a field offers while one types.
struct Offer {
    QString text;
    QString detail = {};  ///< small, at the right
    qint64 id = 0;        ///< the field's own
};

/// The answers below a field, best first: Up and Down choose, Enter or a click takes. It lies in the
/// field's window and not in one of its own, so that it never takes the focus from the field, nor
/// from an input method that is composing in it.
class OfferList final : public QObject {
    Q_OBJECT

public:
    /// \param field below which it stands, and whose child it is
    OfferList(const Theme& theme, QWidget* field);
    ~OfferList() override;

    void setNames(const QString& objectName, const QString& accessibleName);
    /// Shows these with the first one chosen, or with none where `chooseFirst` is false; hides where
    /// there are none.
    void offer(const QList<Offer>& offers, bool chooseFirst = true);
    void hide();
    bool isOpen() const;
    const QList<Offer>& offers() const { return m_offers; }
    /// What Enter would take; -1 where nothing is chosen.
    int current() const;

    /// Whether the key is its while it is open: a field accepts its ShortcutOverride then.
    bool wantsKey(int key) const;
    /// Up, Down and Enter; true where it has done something with the key.
    bool handleKey(int key);

signals:
    /// It is hidden before this is emitted.
    void taken(const nghisu::Offer& offer);

private:
    void place();
    void step(int by);
    void take(int row);

    const Theme& m_theme;
    QWidget* m_field;
    QString m_objectName;
    QString m_accessibleName;
    QList<Offer> m_offers;
    QPointer<QFrame> m_popup;
    QPointer<QListView> m_list;
    QStandardItemModel* m_model = nullptr;
};

}  // namespace nghisu
