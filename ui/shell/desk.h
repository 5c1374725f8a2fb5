// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "domain/course.h"
#include "session/changeevent.h"

#include <QObject>

#include <memory>

namespace nghisu {

class CouncilFile;
class Spelling;
class Theme;
class Unstored;
class Words;

/// What every page works with: the open council, the meeting that is looked at, the theme and the
/// words of the window's language. The window owns it; pages ask it and tell it, never each other.
class Desk final : public QObject {
    Q_OBJECT

public:
    Desk(Theme& theme, const QString& language, QObject* parent = nullptr);
    ~Desk() override;

    Theme& theme() const { return m_theme; }
    const Words& words() const { return *m_words; }
    /// Installs the language for the window and its words; pages then get LanguageChange events.
    void setLanguage(const QString& language);

    /// None while the start page shows.
    CouncilFile* file() const { return m_file.get(); }
    /// Takes a file (or none) and emits fileChanged, then meetingChanged.
    void setFile(std::unique_ptr<CouncilFile> file);

    /// What was typed into the file's proposals and could not be stored. It goes with the file.
    Unstored& unstored() const { return *m_unstored; }

    /// Of what is typed into proposals; off until the window switches it on.
    Spelling& spelling() const { return *m_spelling; }

    MeetingId meeting() const { return m_meeting; }
    void setMeeting(MeetingId meeting);

    /// Tells the user that something could not be done; nothing is lost by it.
    void report(const Error& error) { emit failed(error); }
    /// A short line above the status bar; with "Undo" where the last step can be taken back.
    void notify(const QString& text, bool withUndo = false) { emit notified(text, withUndo); }
    /// The same of a file or folder that was written, with a way to open it.
    void tellWritten(const QString& text, const QString& path) { emit written(text, path); }
    /// Asks the window to show an entry of the list, a poll, a place.
    void showProposal(ProposalId id) { emit proposalRequested(id); }
    void showPoll(PollId id) { emit pollRequested(id); }
    void showBody(BodyId id) { emit bodyRequested(id); }
    /// Proposals of the list that hold these words.
    void find(const QString& words) { emit findRequested(words); }
    /// The history of a proposal, or of all.
    void showHistory(ProposalId id) { emit historyRequested(id); }
    /// What a body is to answer, in all meetings.
    void showAnswers(BodyId body, bool openOnly) { emit answersRequested(body, openOnly); }
    /// The papers of the meeting; new ones are with this entry, or with the whole meeting.
    void showHandouts(const CourseEntry& entry) { emit handoutsRequested(entry); }
    /// Proposals of all meetings that hold these words.
    void searchAll(const QString& words) { emit searchRequested(words); }

signals:
    void fileChanged();
    void meetingChanged();
    void languageChanged();
    /// The open file's changed().
    void changed(const nghisu::ChangeEvent& event);
    void failed(const nghisu::Error& error);
    void notified(const QString& text, bool withUndo);
    void written(const QString& text, const QString& path);
    void proposalRequested(nghisu::ProposalId id);
    void pollRequested(nghisu::PollId id);
    void bodyRequested(nghisu::BodyId id);
    void findRequested(const QString& words);
    void historyRequested(nghisu::ProposalId id);
    void answersRequested(nghisu::BodyId body, bool openOnly);
    void searchRequested(const QString& words);
    void handoutsRequested(const nghisu::CourseEntry& entry);

private:
    Theme& m_theme;
    std::unique_ptr<Words> m_words;
    std::unique_ptr<CouncilFile> m_file;
    Unstored* m_unstored = nullptr;
    Spelling* m_spelling = nullptr;
    MeetingId m_meeting;
};

}  // namespace nghisu
