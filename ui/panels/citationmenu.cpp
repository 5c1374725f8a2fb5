// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/citationmenu.h"

#include "domain/proposal.h"
#include "session/assigning.h"
#include "session/councilfile.h"
#include "shell/desk.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace nghisu {

namespace {

/// Names both menus for the translators.
struct CitationMenu {
    Q_DECLARE_TR_FUNCTIONS(nghisu::CitationMenu)
};

template <typename Act>
QAction* add(QMenu& menu, Desk& desk, const char* name, const QString& text, Act act)
{
    QAction* action = menu.addAction(text);
    action->setObjectName(QLatin1String(name));
    QObject::connect(action, &QAction::triggered, &desk, act);
    return action;
}

}  // namespace

void addCitationActions(QMenu& menu, Desk& desk, const QString& citation)
{
    add(menu, desk, "findCitation", CitationMenu::tr("Find in this list"),
        [&desk, citation] { desk.find(citation); });
    add(menu, desk, "findCitationEverywhere", CitationMenu::tr("Find in all meetings"),
        [&desk, citation] { desk.searchAll(citation); });
    add(menu, desk, "copyCitation", CitationMenu::tr("Copy the name"),
        [citation] { QGuiApplication::clipboard()->setText(citation); });
}

void addBodyActions(QMenu& menu, Desk& desk, BodyId body, const Proposal& proposal)
{
    add(menu, desk, "showBody", CitationMenu::tr("Show in the directory"),
        [&desk, body] { desk.showBody(body); });
    if (!desk.file() || desk.file()->isReadOnly() || proposal.kind == ProposalKind::Heading)
        return;
    const auto has = [&](Role role) {
        return std::any_of(
            proposal.assignments.cbegin(), proposal.assignments.cend(),
            [&](const Assignment& one) { return one.body == body && one.role == role; });
    };
    const auto assign = [&desk, id = proposal.id, body](Role role) {
        return [&desk, id, body, role] {
            if (const auto done = assignBody(*desk.file(), {id}, body, role); !done)
                desk.report(done.error());
        };
    };
    if (!has(Role::Lead))
        add(menu, desk, "assignLead", CitationMenu::tr("Make it the lead"), assign(Role::Lead));
    if (!has(Role::Coordinating))
        add(menu, desk, "assignCoordinating", CitationMenu::tr("Make it co-ordinating"),
            assign(Role::Coordinating));
}

}  // namespace nghisu
