// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/wordpicker.h"

#include <QList>
#include <QStringList>
#include <QWidget>

namespace nghisu {

class Chip;
class FlowLayout;
class ShortcutButton;
class Theme;

/// Tags as chips with "+ Add" behind them. Only asks: whoever owns it stores the change and shows
/// what came of it.
class TagField : public QWidget {
    Q_OBJECT

public:
    /// \param words the tags that are in use
    TagField(const Theme& theme, WordPicker::Words words, QWidget* parent = nullptr);

    /// \param labels what stands on the chips, where that is more than the tag
    void setTags(const QStringList& tags, const QStringList& labels = {});
    const QStringList& tags() const { return m_tags; }
    void setReadOnly(bool readOnly);
    /// Opens the field for typing.
    void startAdding();
    WordPicker* picker() const { return m_picker; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

signals:
    void added(const QString& tag);
    void removed(const QString& tag);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void stopAdding();
    void moveAlong(qsizetype from, int by);
    void retranslate();

    const Theme& m_theme;
    bool m_readOnly = false;
    QStringList m_tags;
    QStringList m_labels;
    QList<Chip*> m_chips;
    FlowLayout* m_flow = nullptr;
    ShortcutButton* m_add = nullptr;
    WordPicker* m_picker = nullptr;
};

}  // namespace nghisu
