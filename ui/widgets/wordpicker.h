// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStringList>

#include <functional>

namespace nghisu {

class OfferList;
class Theme;

/// A field that offers words that are in use already ("ha tang" finds "Hạ tầng"), and takes any
/// other as it is typed.
class WordPicker : public QLineEdit {
    Q_OBJECT

public:
    using Words = std::function<QStringList()>;

    /// \param words those in use; asked anew whenever the field is entered
    WordPicker(const Theme& theme, Words words, QWidget* parent = nullptr);

    /// Words that are not offered: they stand there already.
    void setExcluded(const QStringList& words) { m_excluded = words; }
    /// Offers all words as soon as the field is entered.
    void setOfferingAtOnce(bool atOnce) { m_atOnce = atOnce; }
    bool isOpen() const;
    /// What stands below the field, first to last; for tests.
    QStringList offered() const;
    /// What stands in the list for a word that is not in use yet: "new topic".
    void setNewWordDetail(const QString& detail) { m_newDetail = detail; }

    /// As high as chips and words beside it.
    QSize sizeHint() const override;

signals:
    /// Enter or a click; without space around it. May be empty.
    void chosen(const QString& word);
    /// Escape.
    void abandoned();
    /// The focus went elsewhere.
    void left();
    /// Backspace in the empty field.
    void backedOut();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

protected:
    const Theme& theme() const { return m_theme; }

private:
    void offer();

    const Theme& m_theme;
    Words m_words;
    QStringList m_inUse;
    QStringList m_excluded;
    QString m_newDetail;
    bool m_atOnce = false;
    OfferList* m_offers = nullptr;
};

/// The same for a single value that stays in the field: it is told when Enter was pressed, an offer
/// taken or the field left, and only where it is another than before. Escape brings it back. Quiet
/// until it is pointed at.
class ValuePicker final : public WordPicker {
    Q_OBJECT

public:
    ValuePicker(const Theme& theme, Words words, QWidget* parent = nullptr);

    const QString& value() const { return m_value; }
    /// Emits nothing; what is being typed stays.
    void setValue(const QString& value);
    /// Tells what is typed and was not told yet.
    void commit();

    /// As high as the other quiet fields.
    QSize sizeHint() const override;

signals:
    void valueChosen(const QString& value);

private:
    QString m_value;
};

}  // namespace nghisu
