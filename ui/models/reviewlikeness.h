// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/draft.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <utility>

namespace nghisu {

class Desk;
class ReviewBatch;

/// What a draft proposal is most like.
struct AlikeDraft {
    int percent = 0;
    QString who;   ///< asks it: a proposing body, or the name of the letter
    QString text;  ///< as asked there
};

/// Finds which proposals of a review ask nearly what stands in the meeting that they go to, or in
/// another letter of the review. It works beside the window's thread.
class ReviewLikeness final : public QObject {
    Q_OBJECT

public:
    explicit ReviewLikeness(Desk& desk, QObject* parent = nullptr);
    ~ReviewLikeness() override;

    /// Begins anew; what was found before is forgotten.
    void search(const ReviewBatch& batch, MeetingId meeting);
    void cancel();
    /// By the place of each proposal in its source.
    QHash<qsizetype, AlikeDraft> of(int source) const { return m_found.value(source); }

signals:
    void found();

private:
    using Found = QHash<int, QHash<qsizetype, AlikeDraft>>;

    Desk& m_desk;
    Found m_found;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QThreadPool m_pool;  ///< last: waits for its threads before anything else goes
};

}  // namespace nghisu
