// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/voteoptions.h"

#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/bar.h"
#include "widgets/countfield.h"
#include "widgets/shortcutbutton.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameColumn = 0;
constexpr int CountColumn = 1;
constexpr int GapColumn = 2;
constexpr int BarColumn = 3;
constexpr int NoteColumn = 4;
constexpr int RemoveColumn = 5;
constexpr int NameWidth = 156;
constexpr int RowPitch = 62;  // a count, with room for what stands above a bar
constexpr int FieldGap = 24;  // between a count and its bar
constexpr int NoteGap = 12;
constexpr int FewestOptions = 2;

}  // namespace

VoteOptions::VoteOptions(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_grid(new QGridLayout),
      m_add(new ShortcutButton(theme, ButtonKind::Link, {}, this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(GapColumn, FieldGap);
    m_grid->setColumnStretch(BarColumn, 1);

    m_add->setObjectName(u"addOption"_s);
    m_add->setIconName(IconName::Plus);
    connect(m_add, &QAbstractButton::clicked, this, &VoteOptions::addOption);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(m_grid);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    theme.follow(this, [this] { restyle(); });
    retranslate();
}

void VoteOptions::setOptions(const QList<PollOption>& options, bool counted, bool fixed)
{
    m_fixed = fixed;
    clear();
    for (const PollOption& option : options) {
        appendRow(option.text, option.meaning,
                  counted ? std::optional(option.votes) : std::nullopt);
    }
    refresh();
}

QList<CountedOption> VoteOptions::options() const
{
    QList<CountedOption> options;
    for (const Row& row : m_rows) {
        options.append({row.name->text().simplified(), row.meaning, row.count->value(),
                        row.count->isAutomatic()});
    }
    return options;
}

bool VoteOptions::isStandard() const
{
    QList<OptionMeaning> meanings;
    for (const Row& row : m_rows)
        meanings.append(row.meaning);
    return meanings == QList{OptionMeaning::For, OptionMeaning::Against, OptionMeaning::Abstain};
}

qint64 VoteOptions::sum() const
{
    qint64 sum = 0;
    for (const Row& row : m_rows)
        sum += row.count->value().value_or(0);
    return sum;
}

int VoteOptions::firstUncounted() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [](const Row& row) { return !row.count->value(); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString VoteOptions::missingWords() const
{
    const int open = firstUncounted();
    return open < 0 ? QString() : tr("Enter how many votes “%1” has.").arg(options().at(open).text);
}

QString VoteOptions::leftOverWords(PollMethod method, std::optional<qint64> present) const
{
    // Who neither agrees nor disagrees abstains: where hands are counted nobody is left over.
    const bool hands = method == PollMethod::ShowOfHands || method == PollMethod::RollCall;
    if (!hands || !present || !isStandard() || sum() == *present)
        return {};
    return tr("%1 = %2, but %3 are present. Count again or correct the number present.")
        .arg(addition())
        .arg(sum())
        .arg(*present);
}

QString VoteOptions::sumWords(std::optional<qint64> present) const
{
    if (!present)
        return tr("%1 = %2").arg(addition()).arg(sum());
    if (*present == sum())
        return tr("%1 = %2 present").arg(addition()).arg(*present);
    return tr("%1 = %2 of %3 present").arg(addition()).arg(sum()).arg(*present);
}

// "18 + 3 + 2"
QString VoteOptions::addition() const
{
    QStringList figures;
    for (const Row& row : m_rows)
        figures.append(QString::number(row.count->value().value_or(0)));
    return figures.join(u" + "_s);
}

void VoteOptions::setVotes(const QList<std::optional<qint64>>& votes)
{
    for (qsizetype i = 0; i < std::min(votes.size(), m_rows.size()); ++i) {
        m_rows[i].count->setAutomatic(false);
        m_rows[i].count->setValue(votes[i]);
    }
    refresh();
    emit edited();
}

void VoteOptions::setBarsShown(bool shown)
{
    m_barsShown = shown;
    refresh();
}

void VoteOptions::setPresent(std::optional<qint64> present)
{
    if (m_present == present)
        return;
    m_present = present;
    fill();
    refresh();
}

void VoteOptions::setNeed(const Verdict& verdict)
{
    m_verdict = verdict;
    refresh();
}

void VoteOptions::focusFirst()
{
    focusOption(std::max(0, firstUncounted()));
}

void VoteOptions::focusOption(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    const Row& asked = m_rows[row];
    QLineEdit* field =
        asked.name->text().trimmed().isEmpty() && !m_fixed ? asked.name : asked.count;
    field->setFocus(Qt::TabFocusReason);
    field->selectAll();
}

void VoteOptions::addOption()
{
    appendRow({}, OptionMeaning::Other, std::nullopt);
    refresh();
    m_rows.last().name->show();
    m_rows.last().name->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void VoteOptions::retranslate()
{
    m_add->setText(tr("Add an option"));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        row.name->setPlaceholderText(tr("Option %1").arg(i + 1));
        row.name->setAccessibleName(tr("Option %1").arg(i + 1));
        row.remove->setAccessibleName(tr("Remove the option"));
        row.remove->setToolTip(tr("Remove the option"));
    }
    refresh();
}

void VoteOptions::restyle()
{
    m_grid->setColumnMinimumWidth(NameColumn, m_theme.scaled(NameWidth) + nameFrame);
    m_grid->setColumnMinimumWidth(NoteColumn, m_theme.scaled(76));
    for (const Row& row : std::as_const(m_rows)) {
        const bool leads = row.meaning == OptionMeaning::For;
        row.name->setFont(m_theme.font(leads ? FontRole::BodyStrong : FontRole::Body));
        row.name->setMinimumWidth(m_theme.scaled(NameWidth));
        row.name->setMaximumWidth(m_theme.scaled(NameWidth + 60));
        row.bar->setFixedHeight(m_theme.scaled(RowPitch));
    }
}

void VoteOptions::clear()
{
    for (const Row& row : m_rows) {
        delete row.name;
        delete row.count;
        delete row.bar;
        delete row.note;
        delete row.remove;
    }
    m_rows.clear();
    m_nextLine = 0;
}

// While the room's hands are counted, Tab goes from figure to figure: the words of for, against and
// abstain stand, and are changed by clicking on them.
Qt::FocusPolicy VoteOptions::namePolicy(OptionMeaning meaning) const
{
    if (m_fixed)
        return Qt::NoFocus;
    return meaning == OptionMeaning::Other ? Qt::StrongFocus : Qt::ClickFocus;
}

void VoteOptions::appendRow(const QString& text, OptionMeaning meaning, std::optional<qint64> votes)
{
    Row row;
    row.meaning = meaning;
    row.name = new QLineEdit(text, this);
    row.name->setObjectName(u"optionName%1"_s.arg(m_nextLine));
    row.name->setProperty("quiet", true);
    row.name->setReadOnly(m_fixed);
    row.name->setFocusPolicy(namePolicy(meaning));
    row.count = new CountField(m_theme, this);
    row.count->setObjectName(u"optionCount%1"_s.arg(m_nextLine));
    row.count->setValue(votes);
    row.bar = new Bar(m_theme, this);
    row.note = new Label(m_theme, FontRole::Caption, Token::Ink3, this);
    row.remove = new ShortcutButton(m_theme, IconName::Close, tr("Remove the option"), this);
    row.remove->setObjectName(u"optionRemove%1"_s.arg(m_nextLine));

    m_grid->addWidget(row.name, m_nextLine, NameColumn, Qt::AlignVCenter);
    row.note->setContentsMargins(NoteGap, 0, 0, 0);
    m_grid->addWidget(row.count, m_nextLine, CountColumn, Qt::AlignVCenter);
    m_grid->addWidget(row.bar, m_nextLine, BarColumn, Qt::AlignVCenter);
    m_grid->addWidget(row.note, m_nextLine, NoteColumn, Qt::AlignVCenter);
    m_grid->addWidget(row.remove, m_nextLine, RemoveColumn, Qt::AlignVCenter);
    ++m_nextLine;

    connect(row.name, &QLineEdit::textEdited, this, [this] {
        refresh();
        emit edited();
    });
    connect(row.name, &QLineEdit::returnPressed, row.count, [count = row.count] {
        count->setFocus(Qt::TabFocusReason);
        count->selectAll();
    });
    connect(row.count, &CountField::valueEdited, this, [this] {
        fill();
        refresh();
        emit edited();
    });
    connect(row.count, &QLineEdit::returnPressed, this,
            [this, count = row.count] { onEntered(count); });
    connect(row.remove, &QAbstractButton::clicked, this,
            [this, count = row.count] { removeRow(count); });
    m_rows.append(row);
    QWidget* before = nullptr;
    for (const Row& each : m_rows) {
        if (before)
            setTabOrder(before, each.name);
        setTabOrder(each.name, each.count);
        setTabOrder(each.count, each.remove);
        before = each.remove;
    }
    setTabOrder(before, m_add);
    restyle();
}

void VoteOptions::removeRow(CountField* count)
{
    const int row = rowOf(count);
    if (row < 0 || m_rows.size() <= FewestOptions)
        return;
    const Row gone = m_rows.takeAt(row);
    // The button that was clicked is among them.
    for (QWidget* widget : {static_cast<QWidget*>(gone.name), static_cast<QWidget*>(gone.count),
                            static_cast<QWidget*>(gone.bar), static_cast<QWidget*>(gone.note),
                            static_cast<QWidget*>(gone.remove)}) {
        m_grid->removeWidget(widget);
        widget->hide();
        widget->deleteLater();
    }
    fill();
    refresh();
    focusOption(std::min(row, static_cast<int>(m_rows.size()) - 1));
    emit edited();
}

void VoteOptions::fill()
{
    // What was filled in stands only as long as it follows from the rest.
    Row* open = nullptr;
    qint64 counted = 0;
    int uncounted = 0;
    for (Row& row : m_rows) {
        if (row.count->isAutomatic())
            row.count->setValue(std::nullopt);
        row.count->setAutomatic(false);
        const auto votes = row.count->value();
        if (votes) {
            counted += *votes;
        } else {
            ++uncounted;
            open = &row;
        }
    }
    // A field that has the focus is being typed in: it is not filled over.
    if (uncounted != 1 || m_rows.size() < FewestOptions || !m_present || counted > *m_present
        || (open->count->hasFocus() && open->count->isModified()))
        return;
    open->count->setAutomatic(true);
    open->count->setValue(*m_present - counted);
}

void VoteOptions::refresh()
{
    const bool decides = m_verdict.outcome != Outcome::None && m_verdict.base > 0;
    qint64 track = decides ? m_verdict.base : std::max(sum(), m_present.value_or(0));
    for (const Row& row : m_rows)
        track = std::max(track, row.count->value().value_or(0));
    // For, against and abstain stand as they are; it is the others that are made up.
    const bool own = !m_fixed && !isStandard();
    const bool removable = own && m_rows.size() > FewestOptions;
    for (const Row& row : std::as_const(m_rows)) {
        const bool leads = row.meaning == OptionMeaning::For;
        const bool needed = leads && decides && m_verdict.needed <= track;
        row.bar->setVisible(m_barsShown);
        row.bar->setValue(row.count->value().value_or(0), track);
        row.bar->setTone(leads ? Bar::Tone::Live : Bar::Tone::Other);
        row.bar->setNeed(needed ? std::optional(m_verdict.needed) : std::nullopt,
                         needed ? tr("from %1", "so many votes pass").arg(m_verdict.needed)
                                : QString());
        row.note->setText(row.count->isAutomatic() ? tr("filled in") : QString());
        row.count->setAccessibleName(tr("Votes: %1").arg(row.name->text()));
        row.remove->setVisible(removable);
    }
    m_add->setVisible(own);
}

void VoteOptions::onEntered(CountField* count)
{
    const int row = rowOf(count);
    // On to the next that still has to be typed; where none has, the vote can be closed.
    for (int next = row + 1; next < m_rows.size(); ++next) {
        if (!m_rows[next].count->isAutomatic()) {
            focusOption(next);
            return;
        }
    }
    emit finished();
}

int VoteOptions::rowOf(const CountField* count) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [count](const Row& row) { return row.count == count; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

}  // namespace nghisu
