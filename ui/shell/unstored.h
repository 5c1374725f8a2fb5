// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/proposal.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace nghisu {

class CouncilFile;

/// What was typed and could not be stored because of the disk: full, gone, pulled out. Each text
/// stands here with the way to store it until that is done; as long as there is any, the window
/// says so and does not let the file go without asking.
class Unstored final : public QObject {
    Q_OBJECT

public:
    using Write = std::function<Result<void>(CouncilFile&)>;

    explicit Unstored(QObject* parent = nullptr) : QObject(parent) {}

    /// Whether the error is of the kind that passes, so that to try again makes sense.
    static bool isOfDisk(const Error& error);

    /// Keeps the text of a field of a proposal (or of the council: no id), in place of what was
    /// kept of it before.
    /// \param field tells the fields apart; never looked into
    /// \param write stores the text
    void keep(const QObject* field, ProposalId id, const QString& text, Write write,
              const Error& error);
    /// It is stored by now.
    void drop(const QObject* field, ProposalId id);
    /// What is kept of a field; none where it is stored.
    std::optional<QString> text(const QObject* field, ProposalId id) const;

    bool isEmpty() const { return m_texts.isEmpty(); }
    /// Why the last try failed.
    const Error& error() const { return m_error; }

    /// Stores all of it, into the file it belongs to or a copy of that. False where something is
    /// left.
    bool store(CouncilFile& file);
    /// Forgets everything.
    void clear();

signals:
    void changed();
    /// The text of that field has reached a file.
    void stored(const QObject* field, nghisu::ProposalId id);

private:
    struct Text {
        const QObject* field = nullptr;
        ProposalId id;
        QString text;
        Write write;
    };

    QList<Text> m_texts;
    Error m_error;
};

}  // namespace nghisu
