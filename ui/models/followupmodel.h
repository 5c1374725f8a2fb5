// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"
#include "domain/council.h"
#include "domain/followup.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace nghisu {

class Desk;
struct ChangeEvent;

/// Whom an answer is waited for from: a body of the directory, or a group as written.
struct Answerer {
    BodyId body;
    QString group;  ///< where it is no body

    bool operator==(const Answerer&) const = default;
    friend size_t qHash(const Answerer& answerer, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, answerer.body, answerer.group);
    }
};

/// Which answers are shown.
struct FollowUpFilter {
    enum class Show { All, Open, Overdue, Remind, Answered };

    MeetingId meeting;  ///< none: of the whole council
    Show show = Show::All;
    std::optional<Answerer> answerer;
    QString words;
    bool drafts = false;  ///< also of proposals that were not issued

    bool operator==(const FollowUpFilter&) const = default;
};

/// What FollowUpModel says beside Qt's roles.
enum FollowUpRole : int {
    FollowUpGroupRole = Qt::UserRole + 501,  ///< bool: heads those of one body
    FollowUpDetailRole,                      ///< QString, of a group: how many, how many late
    FollowUpLateRole,                        ///< bool
};

/// The answers that are waited for, or have come, as a table grouped by who answers today. Rows that
/// are edited stay where they are until another filter is chosen.
class FollowUpModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Title, MeetingName, RoleName, Deadline, State, Reference, AnsweredOn };
    static constexpr int columns = 8;

    struct Counts {
        int all = 0;
        int open = 0;
        int overdue = 0;
        int remind = 0;
        int answered = 0;

        bool operator==(const Counts&) const = default;
    };
    /// One that answers, and how much it has still to.
    struct Group {
        Answerer answerer;
        QString name;
        bool stands = true;
        int all = 0;
        int open = 0;
        int overdue = 0;
    };

    explicit FollowUpModel(Desk& desk, QObject* parent = nullptr);

    const FollowUpFilter& filter() const { return m_filter; }
    void setFilter(const FollowUpFilter& filter);
    /// Within the meeting and the body that are chosen.
    Counts counts() const { return m_counts; }
    /// All that answer in the meeting that is chosen, in order.
    const QList<Group>& groups() const { return m_groups; }
    const QList<Body>& directory() const { return m_directory; }

    bool isGroup(int row) const { return m_rows[row].group; }
    /// Of the row's group, or the row.
    Answerer answererAt(int row) const { return m_rows[row].answerer; }
    /// \pre the row is no group
    const FollowUp& followUpAt(int row) const { return m_all[m_rows[row].at]; }
    int rowOf(AssignmentId id) const;
    QString numberOf(const FollowUp& followUp) const;
    QString meetingName(MeetingId meeting) const;
    QDate today() const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    /// Counts or groups are others than before.
    void countsChanged();

private:
    struct Row {
        bool group = false;
        Answerer answerer;
        qsizetype at = -1;  ///< in m_all

        bool operator==(const Row&) const = default;
    };

    void onChanged(const ChangeEvent& event);
    void reload(bool keepShown);
    void rearrange(bool keepShown);
    bool isInScope(const FollowUp& followUp) const;
    bool isWanted(const FollowUp& followUp) const;
    QString nameOf(const Answerer& answerer) const;
    QString groupDetail(const Answerer& answerer) const;
    QVariant cell(const FollowUp& followUp, int column) const;
    bool isReadOnly() const;

    Desk& m_desk;
    FollowUpFilter m_filter;
    QList<FollowUp> m_all;
    QList<Row> m_rows;
    QList<Group> m_groups;
    Counts m_counts;
    QSet<AssignmentId> m_shown;
    QList<Body> m_directory;
    QHash<BodyId, qsizetype> m_bodyPlaces;
    QHash<MeetingId, Meeting> m_meetings;
    mutable QHash<MeetingId, QHash<ProposalId, QString>> m_numbers;
};

/// "Not answered", "Answered in part", "Answered".
QString answerStateName(AnswerState state);
Answerer answererOf(const FollowUp& followUp);

}  // namespace nghisu
