// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/body.h"
#include "domain/council.h"
#include "domain/proposal.h"
#include "shell/paletteitem.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace nghisu {

class BodySearch;
class Desk;

/// Finds what a few typed letters may mean: actions, bodies, proposals, people and meetings, in
/// groups, the likeliest first.
class PaletteSearch final : public QObject {
    Q_OBJECT

public:
    explicit PaletteSearch(Desk& desk, QObject* parent = nullptr);
    ~PaletteSearch() override;

    /// What can be done now: the window's actions and those of the page.
    void setActions(const QList<QAction*>& actions) { m_actions = actions; }
    /// What an assignment would be for.
    void setSelection(const QList<ProposalId>& selection) { m_selection = selection; }
    /// Reads bodies, people, meetings and numbers; before each opening of the palette.
    void prepare();

    /// Captions and lines, ready to show. All actions for an empty query.
    QList<PaletteItem> find(const QString& query) const;

private:
    struct Group {
        QString caption;
        QList<PaletteItem> items;
        int rank = 0;  ///< higher comes earlier
    };

    Group actions(const QString& query) const;
    Group bodies(const QString& query, QList<qsizetype>& found) const;
    Group assignments(const QString& query, const QList<qsizetype>& found) const;
    Group proposals(const QString& query, const QSet<ProposalId>& hits,
                    const QList<qsizetype>& found) const;
    Group elsewhere(const QString& query, const QSet<ProposalId>& hits) const;
    PaletteItem proposalItem(const Proposal& proposal, const QString& query) const;
    Group people(const QString& query) const;
    Group meetings(const QString& query) const;
    QString selectionCaption() const;

    Desk& m_desk;
    QList<QAction*> m_actions;
    QList<ProposalId> m_selection;
    QList<Body> m_bodies;
    std::unique_ptr<BodySearch> m_bodySearch;
    QHash<BodyId, int> m_bodyCounts;
    QList<Person> m_people;
    QList<Meeting> m_meetings;
    QHash<ProposalId, QString> m_numbers;
    QList<ProposalId> m_order;  ///< of the meeting that is looked at
};

}  // namespace nghisu
