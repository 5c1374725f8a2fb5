// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/proposal.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

class QTimer;

namespace nghisu {

class CouncilFile;
class Desk;
class GrowingText;

/// Keeps a field of a proposal and the widget it is typed into in step. Typing is in the file soon
/// after the fingers rest and within a second at the latest; also when the focus leaves, another
/// proposal is shown or undo is asked for. What cannot be stored stays in the widget and among the
/// desk's unstored texts, and comes back with its proposal. What the file takes otherwise (undo) is
/// shown with the cursor in place.
class StoredText : public QObject {
    Q_OBJECT

public:
    using Field = QString Proposal::*;
    using Write = std::function<Result<void>(CouncilFile&, ProposalId, const QString&)>;

    StoredText(Desk& desk, GrowingText* widget, Field field, Write write);

    /// Shows the field of a proposal: of another one than before, or what became of the same.
    void show(const Proposal& proposal);
    /// Shows nothing.
    void clear();
    /// Stores what was typed. False where that failed; the text is still there then.
    bool flush();
    /// Keeps text that was typed elsewhere and could not be stored, as if it had been typed here.
    void keep(ProposalId id, const QString& text, const Error& error);
    bool isPending() const { return m_pending; }
    GrowingText* widget() const { return m_widget; }

    /// The fingers rest for so long before the text is stored, and it waits no longer than that.
    static constexpr int pause = 400;    // milliseconds
    static constexpr int longest = 800;  // milliseconds

signals:
    /// After typing that is not yet in the file.
    void typed();
    /// After typed text has reached the file.
    void stored();

private:
    void refused(ProposalId id, const QString& text, const Error& error);
    void onEdited();
    void onStored(const QObject* field, ProposalId id);
    void leave();

    Desk& m_desk;
    GrowingText* m_widget;
    Field m_field;
    Write m_write;
    QPointer<CouncilFile> m_file;
    ProposalId m_id;
    QString m_known;                        ///< as it stands in the file
    QHash<ProposalId, QString> m_homeless;  ///< whose proposals are gone, until they come back
    bool m_pending = false;
    bool m_writing = false;
    QTimer* m_pause = nullptr;
    QTimer* m_longest = nullptr;
};

}  // namespace nghisu
