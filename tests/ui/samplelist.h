// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/proposalroles.h"

#include <QAbstractListModel>
#include <QMimeData>
#include <QSet>

namespace nghisu::test {

/// A list of proposals in memory that notes which rows were read and what was asked of it.
class SampleList : public QAbstractListModel {
public:
    struct Entry {
        QString text;
        QList<Assignment> assignments;
        QList<Span> addressees;
        QList<Citation> citations;
        RowMark mark = {};
        QList<Span> found = {};
        ProposalKind kind = ProposalKind::Proposal;
        int depth = 0;
    };

    using QAbstractListModel::QAbstractListModel;

    /// The six proposals of a province, as they stand in a list.
    static QList<Entry> six();
    static Entry filler(int number);

    void fill(const QList<Entry>& entries)
    {
        beginResetModel();
        m_entries = entries;
        m_rows = static_cast<int>(entries.size());
        endResetModel();
    }
    /// Rows that are made up when they are read.
    void fill(int rows)
    {
        beginResetModel();
        m_entries.clear();
        m_rows = rows;
        endResetModel();
    }
    void insertAt(int row, const Entry& entry)
    {
        beginInsertRows({}, row, row);
        m_entries.insert(row, entry);
        ++m_rows;
        endInsertRows();
    }
    void removeAt(int row)
    {
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        --m_rows;
        endRemoveRows();
    }
    void setText(int row, const QString& text)
    {
        m_entries[row].text = text;
        emit dataChanged(index(row), index(row));
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        read.insert(index.row());
        const Entry entry =
            m_entries.isEmpty() ? filler(index.row() + 1) : m_entries.at(index.row());
        switch (role) {
        case NumberRole:
            return QString::number(index.row() + 1);
        case TextRole:
        case Qt::EditRole:
            return entry.text;
        case KindRole:
            return static_cast<int>(entry.kind);
        case DepthRole:
            return entry.depth;
        case AssignmentsRole:
            return QVariant::fromValue(entry.assignments);
        case AddresseesRole:
            return QVariant::fromValue(entry.addressees);
        case CitationsRole:
            return QVariant::fromValue(entry.citations);
        case MarkRole:
            return QVariant::fromValue(entry.mark);
        case HighlightRole:
            return QVariant::fromValue(entry.found);
        default:
            return {};
        }
    }
    bool setData(const QModelIndex& index, const QVariant& value, int role) override
    {
        if (role != Qt::EditRole)
            return false;
        setText(index.row(), value.toString());
        return true;
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        const Qt::ItemFlags flags = QAbstractListModel::flags(index);
        return index.isValid() ? flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled
                               : flags | Qt::ItemIsDropEnabled;
    }
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override { return {QStringLiteral("application/x-rows")}; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override
    {
        auto* data = new QMimeData;
        QByteArray rows;
        for (const QModelIndex& index : indexes)
            rows += QByteArray::number(index.row()) + ' ';
        data->setData(mimeTypes().first(), rows.trimmed());
        return data;
    }
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                      const QModelIndex&) override
    {
        if (action != Qt::MoveAction)
            return false;
        drops.append({data->data(mimeTypes().first()), row});
        return true;
    }

    mutable QSet<int> read;
    QList<std::pair<QByteArray, int>> drops;

private:
    QList<Entry> m_entries;
    int m_rows = 0;
};

inline SampleList::Entry SampleList::filler(int number)
{
    Entry entry;
    entry.text = QStringLiteral("Bộ Nội vụ xem xét điều thứ %1").arg(number);
    // Rows of one, two and more lines, with chips or without.
    for (int i = 0; i < number % 5 * 12; ++i)
        entry.text += QStringLiteral(" nghiên cứu");
    if (number % 3 != 0) {
        Assignment lead;
        lead.name = QStringLiteral("Bộ Nội vụ");
        lead.shortName = lead.name;
        entry.assignments.append(lead);
    }
    return entry;
}

inline QList<SampleList::Entry> SampleList::six()
{
    const auto body = [](const QString& name, const QString& shortName, Role role, bool group) {
        Assignment assignment;
        assignment.name = name;
        assignment.shortName = shortName;
        assignment.role = role;
        assignment.group = group;
        return assignment;
    };
    const Assignment lead = body(QStringLiteral("Bộ Thông tin và Truyền thông"),
                                 QStringLiteral("Bộ TT&TT"), Role::Lead, false);
    const Assignment home =
        body(QStringLiteral("Bộ Nội vụ"), QStringLiteral("Bộ Nội vụ"), Role::Coordinating, false);
    const Assignment plan = body(QStringLiteral("Bộ Kế hoạch và Đầu tư"),
                                 QStringLiteral("Bộ KH&ĐT"), Role::Coordinating, false);
    const Assignment group =
        body(QStringLiteral("các Bộ ngành liên quan"), QStringLiteral("các Bộ ngành liên quan"),
             Role::Coordinating, true);
    const QStringList texts{
        QStringLiteral("Bộ Thông tin và Truyền thông sớm tham mưu Chính phủ ban hành Nghị định "
                       "thay thế Nghị định 102/2009/NĐ-CP đảm bảo phù hợp với Luật Đầu tư công. "
                       "Đồng thời, sớm dự thảo các Thông tư hướng dẫn đồng bộ với Nghị định mới "
                       "để hướng dẫn cho các địa phương triển khai đầu tư ứng dụng CNTT được "
                       "thuận lợi."),
        QStringLiteral("Bộ Thông tin và Truyền thông và các Bộ ngành liên quan tiếp tục nghiên "
                       "cứu, đánh giá, công nhận và phổ biến mô hình Chính quyền điện tử hiệu quả "
                       "để các địa phương tham khảo, học tập khi triển khai xây dựng chính quyền "
                       "điện tử tại địa phương mình."),
        QStringLiteral("Bộ Thông tin và Truyền thông và Bộ Nội vụ xem xét ban hành Thông tư quy "
                       "định chức danh chuyên trách công nghệ thông tin trong các cơ quan nhà "
                       "nước: Giám đốc Công nghệ thông tin, cán bộ chuyên trách công nghệ thông "
                       "tin, chế độ thu nhập cụ thể cho các chức danh chuyên trách CNTT."),
        QStringLiteral("Bộ Thông tin và Truyền thông sớm báo cáo, tham mưu Chính phủ chỉ đạo các "
                       "Bộ ngành liên quan hoàn thiện và đưa vào sử dụng các dự án đầu tư công "
                       "nghệ thông tin trọng điểm theo Quyết định 1819/QĐ-TTg về Chương trình "
                       "quốc gia về ứng dụng công nghệ thông tin."),
        QStringLiteral("Bộ Thông tin và Truyền thông, Bộ Nội vụ và các Bộ ngành liên quan xem xét "
                       "hợp nhất mô hình Ủy ban chỉ đạo ứng dụng công nghệ thông tin với chỉ đạo "
                       "Cải cách hành chính để đảm bảo sự thống nhất trong chỉ đạo."),
        QStringLiteral("Bộ Thông tin và Truyền thông cần tăng cường sử dụng văn bản điện tử có ký "
                       "số khi trao đổi với các cơ quan nhà nước và địa phương thay thế hẳn cho "
                       "văn bản giấy (trừ các văn bản mật theo quy định của pháp luật).")};
    const QList<QList<Assignment>> assigned{{lead, plan}, {lead, group},       {lead, home},
                                            {lead},       {lead, home, group}, {lead}};
    QList<Entry> entries;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        Entry entry;
        entry.text = texts[i];
        entry.assignments = assigned[i];
        for (const Assignment& assignment : entry.assignments) {
            // The fourth names the group without addressing it.
            const qsizetype at = entry.text.indexOf(assignment.name);
            if (at >= 0)
                entry.addressees.append({at, assignment.name.size()});
        }
        for (const QString& cited :
             {QStringLiteral("Nghị định 102/2009/NĐ-CP"), QStringLiteral("Luật Đầu tư công")}) {
            const qsizetype at = entry.text.indexOf(cited);
            if (at >= 0)
                entry.citations.append({cited, at, cited.size()});
        }
        entries.append(entry);
    }
    entries[2].mark = {RowMark::Kind::Passed, QStringLiteral("Thông qua 18/25")};
    return entries;
}

}  // namespace nghisu::test
