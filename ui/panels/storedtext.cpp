// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/storedtext.h"

#include "session/councilfile.h"
#include "shell/desk.h"
#include "widgets/growingtext.h"

#include <QScopedValueRollback>
#include <QTimer>

#include <utility>

namespace nghisu {

StoredText::StoredText(Desk& desk, GrowingText* widget, Field field, Write write)
    : QObject(widget), m_desk(desk), m_widget(widget), m_field(field), m_write(std::move(write)),
      m_pause(new QTimer(this)), m_longest(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(pause);
    m_longest->setSingleShot(true);
    m_longest->setInterval(longest);
    connect(m_pause, &QTimer::timeout, this, &StoredText::flush);
    connect(m_longest, &QTimer::timeout, this, &StoredText::flush);
    connect(widget, &GrowingText::edited, this, &StoredText::onEdited);
    connect(widget, &GrowingText::storeRequested, this, &StoredText::flush);
    connect(widget, &GrowingText::left, this, &StoredText::leave);
    // The file that is being left is still there while this is heard.
    connect(&desk, &Desk::fileChanged, this, &StoredText::clear);
}

void StoredText::show(const Proposal& proposal)
{
    const QString& value = proposal.*m_field;
    if (proposal.id == m_id && m_file == m_desk.file()) {
        const QString before = std::exchange(m_known, value);
        // The file may have tidied what was typed; that is no reason to change it under the hand.
        if (!m_writing && !m_pending && value != before)
            m_widget->mergeText(value);
        return;
    }

    clear();
    m_file = m_desk.file();
    m_id = proposal.id;
    m_known = value;
    if (const auto kept = m_unstored.constFind(m_id); kept != m_unstored.cend()) {
        m_widget->setText(*kept);
        m_unstored.erase(kept);
        m_pending = true;
    } else {
        m_widget->setText(value);
    }
}

void StoredText::clear()
{
    if (m_id.isValid()) {
        m_widget->finishComposing();
        if (!flush())
            m_unstored.insert(m_id, m_widget->text());
    }
    if (m_file != m_desk.file())
        m_unstored.clear();
    m_pause->stop();
    m_longest->stop();
    m_pending = false;
    m_id = {};
    m_known.clear();
    m_widget->setText({});
}

bool StoredText::flush()
{
    m_pause->stop();
    m_longest->stop();
    if (!m_pending || m_writing)
        return true;
    if (!m_file)
        return false;
    const QScopedValueRollback writing(m_writing, true);
    const auto written = m_write(*m_file, m_id, m_widget->text());
    if (!written) {
        m_desk.report(written.error());
        return false;
    }
    m_pending = false;
    if (const auto now = m_file->read().proposals.find(m_id))
        m_known = (*now).*m_field;
    emit stored();
    return true;
}

void StoredText::keep(ProposalId id, const QString& text)
{
    if (id != m_id) {
        m_unstored.insert(id, text);
        return;
    }
    m_widget->mergeText(text);
    m_pending = true;
}

void StoredText::onEdited()
{
    if (!m_id.isValid())
        return;
    m_pause->start();
    if (!m_pending || !m_longest->isActive())
        m_longest->start();
    m_pending = true;
    emit typed();
}

void StoredText::leave()
{
    if (m_widget->isComposing())
        return;  // ends by itself, and is stored then
    if (flush() && m_id.isValid() && !m_pending)
        m_widget->mergeText(m_known);
}

}  // namespace nghisu
