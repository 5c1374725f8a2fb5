// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <optional>

namespace nghisu {

class Theme;

/// A count as a bar on its track, with a tick where enough is reached.
class Bar : public QWidget {
    Q_OBJECT

public:
    enum class Tone {
        Live,    ///< what the vote is about
        Passed,  ///< enough, and the vote is closed
        Other,   ///< the other options
    };

    explicit Bar(const Theme& theme, QWidget* parent = nullptr);

    qint64 value() const { return m_value; }
    qint64 total() const { return m_total; }
    /// \param total the full length of the track; nothing is drawn on it for 0.
    void setValue(qint64 value, qint64 total);
    void setTone(Tone tone);
    /// A tick at `need` of the total with `label` above it ("từ 17"); none for nullopt.
    void setNeed(std::optional<qint64> need, const QString& label = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void updateName();

    const Theme& m_theme;
    qint64 m_value = 0;
    qint64 m_total = 0;
    std::optional<qint64> m_need;
    QString m_label;
    Tone m_tone = Tone::Other;
};

}  // namespace nghisu
