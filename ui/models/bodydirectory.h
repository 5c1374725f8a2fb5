// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"
#include "domain/draft.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace nghisu {

class BodyFinder;
class BodySearch;
class Desk;

/// A body that answers to what was typed.
struct BodyMatch {
    Body body;
    bool stands = true;  ///< on the day of the meeting
};

/// The open file's directory of bodies, held for looking names up quickly: the ones typed into a
/// field and the ones named in a text. Reads again when the directory has changed.
class BodyDirectory : public QObject {
    Q_OBJECT

public:
    explicit BodyDirectory(Desk& desk, QObject* parent = nullptr);
    ~BodyDirectory() override;

    const QList<Body>& bodies() const { return m_bodies; }

    /// Bodies that answer to `typed`, best first: by abbreviation ("btttt", "bo tttt") or the
    /// beginnings of words ("thong tin"), diacritics optional. All of them for an empty
    /// text.
    QList<BodyMatch> matches(const QString& typed, qsizetype limit) const;
    /// The body of that very name, short name, code or alias, diacritics and case aside; invalid
    /// where there is none.
    BodyId exact(const QString& typed) const;

    /// The bodies that a proposal's text asks, where it names them and in that order.
    QList<DraftBody> addressed(const QString& text) const;
    /// The same, only where.
    QList<Span> addressees(const QString& text) const;
    /// Where it cites legal texts.
    QList<Span> citations(const QString& text) const;

signals:
    void reloaded();

private:
    void reload();

    Desk& m_desk;
    QList<Body> m_bodies;
    QHash<QString, BodyId> m_exact;
    QDate m_day;
    std::unique_ptr<BodySearch> m_search;
    std::unique_ptr<BodyFinder> m_finder;
};

}  // namespace nghisu
