// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poll.h"

#include <QList>
#include <QWidget>

#include <optional>

class QGridLayout;
class QLineEdit;

namespace nghisu {

class Bar;
class CountField;
class Label;
class ShortcutButton;
class Theme;

/// An option while it is counted: what stands in its field, if anything does.
struct CountedOption {
    QString text;
    OptionMeaning meaning = OptionMeaning::Other;
    std::optional<qint64> votes;
    bool automatic = false;
};

/// The options of a vote with a field for the count of each and a bar beside it. When all but one
/// are counted and the number present is known, the last fills itself in. Options can be added,
/// renamed and removed while they are not those of a vote that was held.
class VoteOptions : public QWidget {
    Q_OBJECT

public:
    explicit VoteOptions(const Theme& theme, QWidget* parent = nullptr);

    /// \param fixed the options stand: only their counts can be entered
    void setOptions(const QList<PollOption>& options, bool counted, bool fixed);
    QList<CountedOption> options() const;
    /// True while they are for, against and abstain.
    bool isStandard() const;
    /// The sum of what stands in the fields.
    qint64 sum() const;
    /// The first option that has no count yet; -1 where all have.
    int firstUncounted() const;

    /// Why the figures do not stand yet: one is missing, or of hands that were raised for, against or
    /// in abstention some are left over. Empty where they stand.
    QString missingWords() const;
    QString leftOverWords(PollMethod method, std::optional<qint64> present) const;
    /// "18 + 3 + 2 = 23 present", "18 + 3 = 21 of 23 present", "18 + 3 = 21" where it is not known, or
    /// does not matter, how many are there.
    QString sumWords(std::optional<qint64> present) const;
    /// Puts votes into the fields, one for each option.
    void setVotes(const QList<std::optional<qint64>>& votes);
    /// Whether bars show what the figures come to.
    void setBarsShown(bool shown);

    void setPresent(std::optional<qint64> present);
    /// Draws the bars: `needed` votes for pass, of `base`.
    void setNeed(const Verdict& verdict);
    /// The field that is to be typed in next has the focus.
    void focusFirst();
    /// From the left edge to the words of an option.
    static constexpr int nameFrame = 7;

    void focusOption(int row);
    void addOption();
    void retranslate();

signals:
    void edited();
    /// Enter in the last field.
    void finished();

private:
    QString addition() const;

    struct Row {
        QLineEdit* name = nullptr;
        CountField* count = nullptr;
        Bar* bar = nullptr;
        Label* note = nullptr;
        ShortcutButton* remove = nullptr;
        OptionMeaning meaning = OptionMeaning::Other;
    };

    Qt::FocusPolicy namePolicy(OptionMeaning meaning) const;
    void appendRow(const QString& text, OptionMeaning meaning, std::optional<qint64> votes);
    void removeRow(CountField* count);
    void restyle();
    void clear();
    void fill();
    void refresh();
    void onEntered(CountField* count);
    int rowOf(const CountField* count) const;

    const Theme& m_theme;
    QGridLayout* m_grid = nullptr;
    ShortcutButton* m_add = nullptr;
    QList<Row> m_rows;
    std::optional<qint64> m_present;
    Verdict m_verdict;
    bool m_fixed = false;
    bool m_barsShown = true;
    int m_nextLine = 0;  ///< of the grid; lines of removed rows stay empty
};

}  // namespace nghisu
