// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/council.h"
#include "models/placeroles.h"

#include <QAbstractItemModel>
#include <QList>

namespace nghisu {

class Desk;
struct ChangeEvent;

/// Where one can go in the sidebar, below a meeting.
enum class MeetingPlace { Proposals, Programme, Members, Polls, Documents, FollowUp };

/// The sidebar's tree: years as captions, the meetings of each, and under every meeting its places. At
/// the end what is out of the way: archived meetings and templates, each folded until asked for.
/// Counts are read for the meeting that is looked at only.
class PlacesModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit PlacesModel(Desk& desk, QObject* parent = nullptr);

    QModelIndex meetingIndex(MeetingId meeting) const;
    QModelIndex placeIndex(MeetingId meeting, MeetingPlace place) const;
    /// The meeting of a meeting's or a place's row; none for a year.
    MeetingId meetingAt(const QModelIndex& index) const;
    /// \pre the row is a place
    MeetingPlace placeAt(const QModelIndex& index) const;

    /// Whether the row is a fold; toggle() opens and closes it.
    bool isFold(const QModelIndex& index) const;
    void toggle(const QModelIndex& index);

    void retranslate();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Proposals are put into the meeting that they are dropped on: moved, or copied as asked.
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

private:
    enum class RowType { Year, Meeting, Archive, Templates };
    struct Row {
        RowType type = RowType::Year;
        int number = 0;  ///< the year, 0 for meetings without a day; of a fold how many it holds
        Meeting meeting;

        bool isMeeting() const { return type == RowType::Meeting; }
    };

    void reload();
    void readMeetings();
    void recount();
    void onMeetingChanged();
    void fold(RowType type, const QList<Meeting>& meetings, bool open);
    void update(const ChangeEvent& event);
    QString placeName(MeetingPlace place) const;

    Desk& m_desk;
    QList<Row> m_rows;
    int m_proposals = 0;
    int m_items = 0;  ///< of the programme
    int m_members = 0;
    int m_polls = 0;
    int m_open = 0;  ///< answers that have not come
    bool m_archiveOpen = false;
    bool m_templatesOpen = false;
};

}  // namespace nghisu
