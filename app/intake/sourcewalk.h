// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/reader.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <atomic>
#include <deque>
#include <memory>
#include <optional>

namespace nghisu {

/// Goes through files and folders, and through what is in them (archives, mails with attachments,
/// workbooks with several sheets), text by text. Each is read when its turn comes. What cannot be
/// read is an error in its turn, and the walk goes on: one damaged attachment leaves the others.
class SourceWalk {
public:
    explicit SourceWalk(const QStringList& paths, const ReadOptions& options = {});
    SourceWalk(const QByteArray& content, const QString& name, const ReadOptions& options = {});

    /// The next text, or why one could not be read (the error's detail names it); nothing at the
    /// end. After Cancelled there is nothing more.
    std::optional<Result<SourceText>> next();

    /// Whether anything is left to be looked at.
    bool isAtEnd() const { return m_items.empty(); }
    /// How much is left as far as is known, and the name of what comes next.
    qsizetype left() const { return static_cast<qsizetype>(m_items.size()); }
    QString nextName() const { return m_items.empty() ? QString() : m_items.front().name; }

    /// Looked at while reading; may be changed between two texts.
    void setCancelled(const std::atomic_bool* cancelled) { m_options.limits.cancelled = cancelled; }

private:
    struct Item {
        QString name;  ///< as SourceText has it
        QString path;  ///< of a file or folder; empty for what is in memory
        QByteArray content{};
        int archives = 0;  ///< that it is in
        int mails = 0;
        std::shared_ptr<qint64> room{};     ///< bytes that its archive may still unpack to
        std::optional<Error> failed{};      ///< why it could not be unpacked
        std::optional<SourceText> ready{};  ///< read with the others of its workbook
    };

    QString detailOf(const Item& item) const { return item.path.isEmpty() ? item.name : item.path; }
    Result<void> load(Item& item) const;
    Result<void> openFolder(const Item& item);
    Result<std::optional<SourceText>> open(const Item& item);
    Result<std::optional<SourceText>> openMail(const Item& item);
    Result<void> openZip(const Item& item);
    Result<std::optional<SourceText>> openSheets(const Item& item, bool excel);
    void putFirst(std::deque<Item> items);

    ReadOptions m_options;
    std::deque<Item> m_items;
};

}  // namespace nghisu
