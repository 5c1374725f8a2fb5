// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listchoices.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace nghisu {

/// What a filter asks about.
enum class FilterField {
    Urgent,
    WithoutLead,
    Unanswered,
    Overdue,
    State,
    AsLead,
    AsCoordinating,
    Body,
    Topic,
    Tag,
    ProposingBody,
};

/// One condition of a filter, in the words of the window.
struct FilterCondition {
    FilterField field = FilterField::State;
    QString value;  ///< the state's number, the topic, body or tag; empty for those without
    QString words;

    bool operator==(const FilterCondition&) const = default;
};

/// The conditions that a filter is made of, in the order of the choices.
QList<FilterCondition> conditionsOf(const ListFilter& filter);
bool holds(const ListFilter& filter, FilterField field, const QString& value);
/// The filter with a condition more, or without it.
ListFilter with(ListFilter filter, FilterField field, const QString& value, bool on);

/// What a list can be filtered by, as one list: captions, and below each its choices with their counts
/// and a check (Qt::CheckStateRole). Checking changes the filter.
class FilterChoiceModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role : int {
        CaptionRole = Qt::UserRole + 1,  ///< bool
        ChoiceCountRole,                 ///< int; below 0 for what is not counted
    };

    explicit FilterChoiceModel(QObject* parent = nullptr);

    void setChoices(const FilterChoices& choices, const ListFilter& filter);
    /// Narrows the choices to those whose words hold what was typed, diacritics optional.
    void setQuery(const QString& query);
    const ListFilter& filter() const { return m_filter; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void filterChanged(const nghisu::ListFilter& filter);

private:
    struct Row {
        bool caption = false;
        FilterField field = FilterField::State;
        QString value = {};
        QString words = {};
        int count = -1;

        bool isSame(const Row& other) const
        {
            return caption == other.caption && field == other.field && value == other.value
                && words == other.words;
        }
    };

    QList<Row> wantedRows() const;
    void show(const QList<Row>& rows);

    FilterChoices m_choices;
    ListFilter m_filter;
    QString m_query;
    QList<Row> m_rows;
};

}  // namespace nghisu
