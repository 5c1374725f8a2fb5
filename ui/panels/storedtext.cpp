// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/storedtext.h"

#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/unstored.h"
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
    connect(&desk.unstored(), &Unstored::stored, this, &StoredText::onStored);
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
    auto kept = m_desk.unstored().text(this, m_id);
    if (!kept && m_homeless.contains(m_id))
        kept = m_homeless.take(m_id);
    m_widget->setText(kept.value_or(value));
    m_pending = kept.has_value();
}

void StoredText::clear()
{
    if (m_id.isValid()) {
        m_widget->finishComposing();
        flush();
    }
    if (m_file != m_desk.file())
        m_homeless.clear();
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
    const QString text = m_widget->text();
    if (const auto written = m_write(*m_file, m_id, text); !written) {
        refused(m_id, text, written.error());
        return false;
    }
    m_desk.unstored().drop(this, m_id);
    m_pending = false;
    if (const auto now = m_file->read().proposals.find(m_id))
        m_known = (*now).*m_field;
    emit stored();
    return true;
}

void StoredText::keep(ProposalId id, const QString& text, const Error& error)
{
    refused(id, text, error);
    if (id != m_id)
        return;
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

void StoredText::refused(ProposalId id, const QString& text, const Error& error)
{
    if (Unstored::isOfDisk(error)) {
        const auto write = [write = m_write, id, text](CouncilFile& file) {
            return write(file, id, text);
        };
        m_desk.unstored().keep(this, id, text, write, error);
        return;
    }
    m_homeless.insert(id, text);
    m_desk.report(error);
}

void StoredText::onStored(const QObject* field, ProposalId id)
{
    if (field == this && id == m_id)
        m_pending = false;
}

void StoredText::leave()
{
    if (m_widget->isComposing())
        return;  // ends by itself, and is stored then
    if (flush() && m_id.isValid() && !m_pending)
        m_widget->mergeText(m_known);
}

}  // namespace nghisu
