// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace nghisu {

class Label;
class Theme;

/// What belongs to a proposal, a row a field: its name small at the left, on the line of what stands
/// beside it, and no frames.
class InspectorRows : public QWidget {
    Q_OBJECT

public:
    explicit InspectorRows(const Theme& theme, QWidget* parent = nullptr);

    /// What a row holds, which tells where its name stands.
    enum class Kind {
        Words,  ///< a quiet field, with the room for its frame in itself
        Field,  ///< a quiet field of one line, as high as chips
        Chips,
        Lines,  ///< links
    };
    /// The number of the row: 0, 1, 2 …
    int add(QWidget* value, Kind kind);
    void setCaption(int row, const QString& caption);
    void setShown(int row, bool shown);
    bool isShown(int row) const;
    /// Whether the keyboard is in it.
    bool holdsFocus(int row) const;

    /// Between the edge of a quiet field and its words.
    static constexpr int frame = 5;
    /// Of the names, in logical pixels at 100 %.
    static constexpr int captionWidth = 76;

private:
    void align();

    struct Row {
        Label* caption = nullptr;
        QWidget* place = nullptr;
        Kind kind = Kind::Words;
        bool shown = true;
    };

    const Theme& m_theme;
    QGridLayout* m_grid = nullptr;
    QList<Row> m_rows;
};

}  // namespace nghisu
