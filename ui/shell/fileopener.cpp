// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/fileopener.h"

#include "base/settings.h"
#include "dialogs/newcouncildialog.h"
#include "domain/decision.h"
#include "intake/directory.h"
#include "intake/intake.h"
#include "session/counciledit.h"
#include "session/councilfile.h"
#include "session/samplecouncil.h"
#include "shell/desk.h"
#include "shell/localfiles.h"
#include "shell/messagedialog.h"
#include "shell/unstored.h"
#include "widgets/dialog.h"
#include "words/words.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Files that SQLite keeps beside a database while it is open.
constexpr std::array Companions{u"-wal", u"-shm", u"-journal"};

QString samePath(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

}  // namespace

FilePickers FilePickers::system()
{
    FilePickers pickers;
    pickers.openCouncil = [](QWidget* parent, const QString& folder) {
        return QFileDialog::getOpenFileName(parent, FileOpener::tr("Open a council"), folder,
                                            FileOpener::tr("Councils (*.nghisu);;All files (*)"));
    };
    pickers.saveCouncil = [](QWidget* parent, const QString& suggested) {
        return QFileDialog::getSaveFileName(parent, FileOpener::tr("Where to keep the council"),
                                            suggested, FileOpener::tr("Councils (*.nghisu)"));
    };
    pickers.openSources = [](QWidget* parent, const QString& folder) {
        return QFileDialog::getOpenFileNames(
            parent, FileOpener::tr("Documents to take in"), folder,
            FileOpener::tr("Letters (%1);;All files (*)")
                .arg(u"*.docx *.docm *.odt *.rtf *.pdf *.txt *.html *.htm *.mht *.mhtml *.xlsx "
                     "*.xlsm *.ods *.csv *.tsv *.eml *.json *.zip"_s));
    };
    return pickers;
}

FileOpener::FileOpener(Desk& desk, Settings& settings, const Clock& clock, QWidget* window)
    : QObject(window), m_desk(desk), m_settings(settings), m_clock(clock), m_window(window),
      m_pickers(FilePickers::system())
{
}

QString FileOpener::samplePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
        .absoluteFilePath(u"sample.nghisu"_s);
}

bool FileOpener::isCouncilFile(const QString& path)
{
    return path.endsWith(u".nghisu"_s, Qt::CaseInsensitive);
}

QString FileOpener::folder() const
{
    const QString last = m_settings.get(Settings::Key::LastFolder).toString();
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    return documentsFolder();
}

void FileOpener::rememberFolder(const QString& path)
{
    m_settings.set(Settings::Key::LastFolder, QFileInfo(path).absolutePath());
}

void FileOpener::show(std::unique_ptr<CouncilFile> file)
{
    file->setAuthor(m_settings.author());
    if (samePath(file->path()) != samePath(samplePath())) {
        m_settings.addRecentFile(file->path());
        rememberFolder(file->path());
    }
    m_desk.setFile(std::move(file));
}

void FileOpener::explain(const QString& path, const Error& error)
{
    if (error.code == ErrorCode::FileNotFound)
        m_settings.removeRecentFile(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    showMessage(m_desk.theme(), m_window, tr("%1 cannot be opened").arg(QFileInfo(path).fileName()),
                m_desk.words().error(error));
}

bool FileOpener::open(const QString& path)
{
    if (m_desk.file() && samePath(m_desk.file()->path()) == samePath(path))
        return true;
    auto opened = CouncilFile::open(path, Access::ReadWrite, m_clock);
    if (!opened
        && (opened.error().code == ErrorCode::FileInUse
            || opened.error().code == ErrorCode::FileInUseElsewhere))
        return openInUse(path, opened.error());
    if (!opened) {
        explain(path, opened.error());
        return false;
    }
    show(*std::move(opened));
    return true;
}

bool FileOpener::openInUse(const QString& path, const Error& error)
{
    Question question;
    question.title = tr("%1 is open elsewhere").arg(QFileInfo(path).fileName());
    question.safe = tr("Cancel");
    Access access = Access::ReadOnly;
    if (error.code == ErrorCode::FileInUse) {
        question.sentence = m_desk.words().error(error);
        question.action = tr("Open to read");
        question.destructive = false;
        if (!ask(m_desk.theme(), m_window, question))
            return false;
    } else {
        question.sentence =
            error.who.isEmpty()
                ? tr("It is open on another computer. Where two write in one file, the work of one "
                     "is lost: take it over only if that computer is off or its drive was pulled "
                     "out.")
                : tr("It is open on the computer %1. Where two write in one file, the work of one "
                     "is lost: take it over only if that computer is off or its drive was pulled "
                     "out.")
                      .arg(error.who);
        question.action = tr("Take it over");
        question.other = tr("Open to read");
        const Choice choice = choose(m_desk.theme(), m_window, question);
        if (choice == Choice::Safe)
            return false;
        if (choice == Choice::Action)
            access = Access::TakeOver;
    }
    auto opened = CouncilFile::open(path, access, m_clock);
    if (!opened) {
        explain(path, opened.error());
        return false;
    }
    show(*std::move(opened));
    return true;
}

bool FileOpener::openQuietly(const QString& path)
{
    auto opened = CouncilFile::open(path, Access::ReadWrite, m_clock);
    if (opened)
        show(*std::move(opened));
    return opened.has_value();
}

bool FileOpener::openWithDialog()
{
    const QString path = m_pickers.openCouncil(m_window, folder());
    return !path.isEmpty() && open(path);
}

bool FileOpener::newCouncil()
{
    const auto choose = [this](const QString& suggested) {
        return m_pickers.saveCouncil(m_window, suggested);
    };
    NewCouncilDialog dialog(m_desk.theme(), folder(), choose, m_window);
    // What is wrong with the place can be put right without typing all of it again.
    while (dialog.exec() == QDialog::Accepted) {
        Council council;
        council.name = dialog.councilName();
        council.language = m_desk.words().language();
        council.rule = decisionRulePresets().constFirst();
        auto created = CouncilFile::create(dialog.path(), council, standardDirectory(), m_clock);
        if (!created) {
            explain(dialog.path(), created.error());
            continue;
        }
        (*created)->setAuthor(m_settings.author());
        if (!dialog.meetingTitle().isEmpty()) {
            Meeting meeting;
            meeting.title = dialog.meetingTitle();
            if (const auto added = addMeeting(**created, meeting); !added)
                m_desk.report(added.error());
        }
        show(*std::move(created));
        return true;
    }
    return false;
}

bool FileOpener::openSample()
{
    const QString path = samplePath();
    // The copy that is open now has to be let go of first.
    if (m_desk.file() && samePath(m_desk.file()->path()) == samePath(path))
        closeFile();
    // Another window may be trying things in it.
    if (QFileInfo::exists(path)) {
        const auto held = CouncilFile::open(path, Access::ReadWrite, m_clock);
        if (!held
            && (held.error().code == ErrorCode::FileInUse
                || held.error().code == ErrorCode::FileInUseElsewhere)) {
            explain(path, held.error());
            return false;
        }
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile::remove(path);
    for (const char16_t* companion : Companions)
        QFile::remove(path + QString::fromUtf16(companion));
    QFile letter(u":/samples/thu-hai-phong.txt"_s);
    if (!letter.open(QIODevice::ReadOnly)) {
        explain(path, {ErrorCode::FileNotFound, letter.fileName()});
        return false;
    }
    const QByteArray content = letter.readAll();
    const QList<Body> directory = standardDirectory();
    const DraftDocument draft =
        draftFromText(QString::fromUtf8(content), u"thu-hai-phong.txt"_s, u"UTF-8"_s, directory);
    auto created = createSampleCouncil(path, directory, draft, content, m_clock);
    if (!created) {
        explain(path, created.error());
        return false;
    }
    show(*std::move(created));
    return true;
}

void FileOpener::closeFile()
{
    // A field that is being typed in stores what it holds when it loses the focus.
    if (QWidget* typing = QApplication::focusWidget())
        typing->clearFocus();
    m_desk.setFile(nullptr);
}

void FileOpener::saveCopy()
{
    const CouncilFile* file = m_desk.file();
    if (!file)
        return;
    const QFileInfo own(file->path());
    // Away from the drive that makes trouble.
    const bool trouble = !file->isReadOnly() && (!file->mayWrite() || !m_desk.unstored().isEmpty());
    const QDir where(trouble ? documentsFolder() : folder());
    const QString day = m_clock.now().toLocalTime().date().toString(u"yyyy-MM-dd"_s);
    QString path = m_pickers.saveCouncil(
        m_window, where.absoluteFilePath(u"%1-%2.nghisu"_s.arg(own.completeBaseName(), day)));
    if (path.isEmpty())
        return;
    if (!isCouncilFile(path))
        path += u".nghisu"_s;
    if (samePath(path) == samePath(file->path())) {
        m_desk.report({ErrorCode::FileExists, path});
        return;
    }
    if (const auto saved = file->backUp(path); !saved)
        m_desk.report(saved.error());
    else if (trouble)
        goOnIn(path);
    else
        m_desk.notify(tr("A copy is in %1").arg(QFileInfo(path).fileName()));
}

void FileOpener::goOnIn(const QString& copy)
{
    auto opened = CouncilFile::open(copy, Access::ReadWrite, m_clock);
    if (!opened) {
        explain(copy, opened.error());
        return;
    }
    (*opened)->setAuthor(m_settings.author());
    if (!m_desk.unstored().store(**opened))
        return;
    const MeetingId meeting = m_desk.meeting();
    show(*std::move(opened));
    m_desk.setMeeting(meeting);
    m_desk.notify(tr("You go on in %1").arg(QFileInfo(copy).fileName()));
}

QStringList FileOpener::chooseSources()
{
    const QStringList paths = m_pickers.openSources(m_window, folder());
    if (!paths.isEmpty())
        rememberFolder(paths.first());
    return paths;
}

}  // namespace nghisu
