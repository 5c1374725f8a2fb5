// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bodydirectory.h"

#include "session/councilfile.h"
#include "shell/desk.h"
#include "text/bodyfinder.h"
#include "text/bodysearch.h"
#include "text/citations.h"
#include "text/fold.h"

#include <algorithm>

namespace nghisu {

BodyDirectory::BodyDirectory(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &Desk::meetingChanged, this, &BodyDirectory::reload);
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent& event) {
        if (event.bodies || event.meetings)
            reload();
    });
    reload();
}

BodyDirectory::~BodyDirectory() = default;

QList<BodyMatch> BodyDirectory::matches(const QString& typed, qsizetype limit) const
{
    QList<BodyMatch> matches;
    const QList<qsizetype> found = m_search->find(typed, limit);
    for (const qsizetype at : found)
        matches.append({m_bodies[at], m_bodies[at].standsOn(m_day)});
    return matches;
}

BodyId BodyDirectory::exact(const QString& typed) const
{
    return m_exact.value(foldForSearch(typed.simplified()));
}

QList<DraftBody> BodyDirectory::addressed(const QString& text) const
{
    QList<DraftBody> bodies = m_finder->addressees(text, findCitations(text));
    bodies.removeIf([](const DraftBody& body) { return body.span.length == 0; });
    std::sort(bodies.begin(), bodies.end(),
              [](const DraftBody& a, const DraftBody& b) { return a.span.start < b.span.start; });
    return bodies;
}

QList<Span> BodyDirectory::addressees(const QString& text) const
{
    QList<Span> spans;
    for (const DraftBody& body : addressed(text))
        spans.append(body.span);
    return spans;
}

QList<Span> BodyDirectory::citations(const QString& text) const
{
    QList<Span> spans;
    for (const Citation& citation : findCitations(text))
        spans.append({citation.start, citation.length});
    return spans;
}

void BodyDirectory::reload()
{
    m_bodies.clear();
    m_day = QDate::currentDate();
    if (const CouncilFile* file = m_desk.file()) {
        m_day = file->clock().now().toLocalTime().date();
        if (auto bodies = file->read().bodies.all())
            m_bodies = *std::move(bodies);
        else
            m_desk.report(bodies.error());
        const auto meeting = file->read().council.meeting(m_desk.meeting());
        if (meeting && meeting->day.isValid())
            m_day = meeting->day;
    }
    m_exact.clear();
    for (const Body& body : std::as_const(m_bodies)) {
        const QStringList spellings =
            QStringList{body.name, body.shortName, body.code} + body.aliases;
        for (const QString& spelling : spellings) {
            if (!spelling.isEmpty() && !m_exact.contains(foldForSearch(spelling)))
                m_exact.insert(foldForSearch(spelling), body.id);
        }
    }
    m_search = std::make_unique<BodySearch>(m_bodies);
    m_finder = std::make_unique<BodyFinder>(m_bodies);
    emit reloaded();
}

}  // namespace nghisu
