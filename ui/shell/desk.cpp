// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/desk.h"

#include "session/councilfile.h"
#include "shell/unstored.h"
#include "text/spelling.h"
#include "theme/theme.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

MeetingId newestMeeting(const CouncilFile* file)
{
    if (!file)
        return {};
    const auto meetings = file->read().council.meetings();
    return meetings && !meetings->isEmpty() ? meetings->first().id : MeetingId();
}

bool hasMeeting(const CouncilFile& file, MeetingId id)
{
    const auto meetings = file.read().council.meetings();
    return meetings
        && std::any_of(meetings->begin(), meetings->end(),
                       [id](const Meeting& meeting) { return meeting.id == id; });
}

}  // namespace

Desk::Desk(Theme& theme, const QString& language, QObject* parent)
    : QObject(parent), m_theme(theme), m_unstored(new Unstored(this)),
      m_spelling(new Spelling(this))
{
    setLanguage(language);
}

Desk::~Desk()
{
    const auto installed = findChildren<QTranslator*>(Qt::FindDirectChildrenOnly);
    for (QTranslator* translator : installed)
        QCoreApplication::removeTranslator(translator);
}

void Desk::setLanguage(const QString& language)
{
    if (m_words && m_words->language() == language)
        return;
    // Windows retranslate themselves when a translator comes or goes; words and locale are there
    // before.
    m_words = std::make_unique<Words>(language);
    QLocale::setDefault(QLocale(language == u"vi" ? QLocale::Vietnamese : QLocale::English));

    const auto before = findChildren<QTranslator*>(Qt::FindDirectChildrenOnly);
    auto* qtOwn = new QTranslator(this);
    if (qtOwn->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtOwn);
    auto* ours = new QTranslator(this);
    if (ours->load(u":/i18n/nghisu_"_s + language))
        QCoreApplication::installTranslator(ours);
    for (QTranslator* translator : before) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    emit languageChanged();
}

void Desk::setFile(std::unique_ptr<CouncilFile> file)
{
    // The old file stays until everybody has let go of it.
    const std::unique_ptr<CouncilFile> before = std::exchange(m_file, std::move(file));
    if (before)
        before->disconnect(this);
    m_meeting = newestMeeting(m_file.get());
    if (m_file) {
        connect(m_file.get(), &CouncilFile::changed, this, [this](const ChangeEvent& event) {
            // The meeting that is looked at may be gone, by removal or by undo.
            if (event.meetings && (!m_meeting.isValid() || !hasMeeting(*m_file, m_meeting)))
                setMeeting(newestMeeting(m_file.get()));
            emit changed(event);
        });
    }
    emit fileChanged();
    m_unstored->clear();
    emit meetingChanged();
}

void Desk::setMeeting(MeetingId meeting)
{
    if (m_meeting == meeting)
        return;
    m_meeting = meeting;
    emit meetingChanged();
}

}  // namespace nghisu
