// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/handoutsdialog.h"

#include "dialogs/formrows.h"
#include "report/catalogue.h"
#include "report/export.h"
#include "session/councilfile.h"
#include "session/filekeeper.h"
#include "session/handingout.h"
#include "session/phoning.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "shell/localfiles.h"
#include "theme/theme.h"
#include "widgets/dropveil.h"
#include "widgets/emptyplace.h"
#include "widgets/shortcutbutton.h"
#include "widgets/writingwork.h"
#include "words/words.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QRandomGenerator>
#include <QStackedLayout>
#include <QTableView>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// What is taken in beside the window's thread, and what came of it.
struct TakingIn {
    FileKeeper keeper;
    QStringList paths;
    CourseEntry place;
    QList<Handout> taken;
    QString failed;  // the name of the one that could not be
};

Result<int> takeIn(TakingIn& work, const ExportProgress& progress)
{
    for (const QString& path : std::as_const(work.paths)) {
        const QString name = QFileInfo(path).fileName();
        progress.say(int(work.taken.size()), int(work.paths.size()), name);
        const auto kept = work.keeper.keep(path, [&](qint64) { return !progress.isCancelled(); });
        if (!kept) {
            work.failed = name;
            return kept.error();
        }
        Handout handout;
        handout.entry = work.place;
        handout.title = titleOfFile(path);
        handout.fileName = name;
        handout.file = *kept;
        work.taken.append(handout);
    }
    return int(work.taken.size());
}

Result<int> asOne(const Result<void>& result)
{
    if (!result)
        return result.error();
    return 1;
}

}  // namespace

HandoutDoors HandoutDoors::system()
{
    HandoutDoors doors;
    doors.choose = [](QWidget* parent) {
        QStringList patterns;
        const QStringList suffixes = handoutSuffixes();
        for (const QString& suffix : suffixes)
            patterns.append("*."_L1 + suffix);
        return QFileDialog::getOpenFileNames(
            parent, HandoutsDialog::tr("Papers for the room"), documentsFolder(),
            HandoutsDialog::tr("Papers (%1)").arg(patterns.join(u' ')));
    };
    doors.open = [](const QString& path) {
        return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    };
    return doors;
}

HandoutsDialog::HandoutsDialog(Desk& desk, const CourseEntry& place, QTemporaryDir& copies,
                               QWidget* parent)
    : Dialog(desk.theme(), tr("Papers for the room"), parent), m_desk(desk), m_place(place),
      m_copies(copies), m_doors(HandoutDoors::system()), m_model(desk),
      m_work(new WritingWork(this))
{
    setObjectName(u"handoutsDialog"_s);
    setAcceptDrops(true);
    layOut();
    for (const CourseEntry& one : m_model.places())
        m_places->addItem(m_model.nameOf(one));
    const auto choose = [this] { add(m_doors.choose(this)); };
    connect(m_add, &QAbstractButton::clicked, this, choose);
    connect(m_empty, &EmptyPlace::primaryTriggered, this, choose);
    connect(m_places, &QComboBox::activated, this, &HandoutsDialog::setPlace);
    connect(m_guests, &QCheckBox::clicked, this, &HandoutsDialog::setGuests);
    connect(m_rule, &QCheckBox::clicked, this, &HandoutsDialog::keepRule);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HandoutsDialog::refresh);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_selected.clear();
        for (const Handout& handout : chosen())
            m_selected.append(handout.id);
    });
    connect(&m_model, &HandoutModel::reloaded, this, &HandoutsDialog::onReloaded);
    connect(m_work, &WritingWork::runningChanged, this, &HandoutsDialog::refresh);
    onReloaded();
    if (m_model.rowCount() > 0)
        select({m_model.handouts().first().id});
    m_table->setFocus();
}

bool HandoutsDialog::isWritable() const
{
    return m_desk.file() && !m_desk.file()->isReadOnly();
}

QList<Handout> HandoutsDialog::chosen() const
{
    QList<Handout> handouts;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_table->selectionModel()->isRowSelected(row, {}))
            handouts.append(m_model.handouts()[row]);
    }
    return handouts;
}

void HandoutsDialog::select(const QList<HandoutId>& ids)
{
    QItemSelection selected;
    for (const HandoutId id : ids) {
        const int row = m_model.rowOf(id);
        if (row < 0)
            continue;
        const QModelIndex index = m_model.index(row, HandoutModel::Title);
        if (selected.isEmpty())
            m_table->setCurrentIndex(index);
        selected.select(index, index);
    }
    m_table->selectionModel()->select(selected, QItemSelectionModel::ClearAndSelect
                                                    | QItemSelectionModel::Rows);
}

void HandoutsDialog::onReloaded()
{
    if (!m_selected.isEmpty())
        select(std::exchange(m_selected, {}));
    refresh();
}

void HandoutsDialog::refresh()
{
    const QList<Handout> handouts = chosen();
    const bool writable = isWritable();
    const bool idle = !m_work->isRunning();
    const bool none = m_model.rowCount() == 0;
    m_stack->setCurrentWidget(none ? static_cast<QWidget*>(m_empty) : m_table);
    m_add->setVisible(!none);
    m_ways->setVisible(!none);
    m_fields->setRowVisible(m_places, !none);
    m_guests->setVisible(!none);
    m_add->setEnabled(writable && idle);
    m_empty->setEnabled(writable && idle);
    m_documents->setEnabled(writable);
    m_open->setEnabled(handouts.size() == 1 && idle);
    m_rename->setEnabled(handouts.size() == 1 && writable);
    for (QAction* action : {m_up, m_down, m_remove})
        action->setEnabled(!handouts.isEmpty() && writable);
    for (QWidget* field : {static_cast<QWidget*>(m_places), static_cast<QWidget*>(m_guests)})
        field->setEnabled(!handouts.isEmpty() && writable);
    const auto same = [&](const Handout& one) { return one.entry == handouts.first().entry; };
    const bool together =
        !handouts.isEmpty() && std::all_of(handouts.begin(), handouts.end(), same);
    m_places->setCurrentIndex(together ? int(m_model.places().indexOf(handouts.first().entry))
                                       : -1);
    m_guests->setChecked(!handouts.isEmpty()
                         && std::all_of(handouts.begin(), handouts.end(),
                                        [](const Handout& one) { return one.guests; }));
    if (m_desk.file()) {
        if (const auto rules = phoneRules(*m_desk.file(), m_desk.meeting()))
            m_rule->setChecked(rules->documents);
    }
    m_rule->setEnabled(writable);
}

void HandoutsDialog::add(const QStringList& paths)
{
    if (paths.isEmpty() || !isWritable() || m_work->isRunning())
        return;
    say({});
    const auto work =
        std::make_shared<TakingIn>(TakingIn{FileKeeper(*m_desk.file()), paths, m_place, {}, {}});
    m_work->start([work](const ExportProgress& progress) { return takeIn(*work, progress); },
                  [this, work](const Result<int>& result) {
                      // What came before one that cannot be taken is handed out all the same.
                      const bool cancelled = !result && result.error().code == ErrorCode::Cancelled;
                      if (!cancelled && !work->taken.isEmpty()) {
                          const auto handed =
                              handOut(*m_desk.file(), m_desk.meeting(), work->taken);
                          if (!handed)
                              return m_desk.report(handed.error());
                          const QList<Handout>& all = m_model.handouts();
                          QList<HandoutId> fresh;
                          for (qsizetype i = all.size() - work->taken.size(); i < all.size(); ++i)
                              fresh.append(all[i].id);
                          select(fresh);
                          m_table->setFocus();
                      }
                      if (!result && !cancelled)
                          report(result.error(), work->failed);
                  });
}

void HandoutsDialog::report(const Error& error, const QString& name)
{
    if (error.code == ErrorCode::SourceTooLarge)
        say(tr("“%1” is too large: files of up to %2 are handed out.")
                .arg(name, QLocale().formattedDataSize(largestHandout, 0,
                                                       QLocale::DataSizeTraditionalFormat)));
    else if (error.code == ErrorCode::UnknownFormat)
        say(tr("“%1” is nothing that every phone can read. PDF, Word, Excel, PowerPoint, "
               "OpenDocument and pictures are handed out.")
                .arg(name));
    else if (error.code == ErrorCode::SourceDamaged)
        say(tr("“%1” is not what its name says, or is damaged.").arg(name));
    else
        m_desk.report(error);
}

void HandoutsDialog::addDocument(const QString& key)
{
    // It is called as it is printed, in the council's language.
    const auto record = m_desk.file()->record(m_desk.meeting());
    if (!record)
        return m_desk.report(record.error());
    const auto document = buildDocument(*record, Words(record->council.language), key);
    if (!document)
        return m_desk.report(document.error());
    const auto present =
        std::find_if(m_model.handouts().begin(), m_model.handouts().end(),
                     [&](const Handout& handout) { return handout.document == key; });
    if (present != m_model.handouts().end()) {
        select({present->id});
        return say(tr("“%1” is handed out already.").arg(present->title));
    }
    Handout handout;
    handout.title = document->name;
    handout.document = key;
    if (const auto handed = handOut(*m_desk.file(), m_desk.meeting(), {handout}); !handed)
        return m_desk.report(handed.error());
    select({m_model.handouts().last().id});
    m_table->setFocus();
}

void HandoutsDialog::openChosen()
{
    const QList<Handout> handouts = chosen();
    if (handouts.size() != 1 || m_work->isRunning())
        return;
    const Handout handout = handouts.first();
    // A folder each: two papers may bear one name, and what was opened before may still be read.
    const QString folder =
        m_copies.filePath(QString::number(QRandomGenerator::global()->generate()));
    const QString name = fileNameOf(handout.title);
    const QString path =
        folder + u'/' + (name.isEmpty() ? u"_"_s : name) + u'.' + typeOf(handout).suffix;
    if (!QDir().mkpath(folder))
        return m_desk.report({ErrorCode::FileNotWritable, path});
    WritingWork::Work write;
    if (handout.document.isEmpty()) {
        write = [keeper = FileKeeper(*m_desk.file()), handout, path](const ExportProgress&) {
            return asOne(keeper.writeOut(handout.file, path));
        };
    } else {
        const auto record = m_desk.file()->record(m_desk.meeting());
        if (!record)
            return m_desk.report(record.error());
        write = [record = *record, handout, path](const ExportProgress&) {
            return asOne(
                exportDocument(record, Words(record.council.language), handout.document, path));
        };
    }
    m_work->start(write, [this, path, handout](const Result<int>& result) {
        if (!result)
            return m_desk.report(result.error());
        // Nobody is to think that what is typed into the copy is kept here.
        QFile::setPermissions(path, QFileDevice::ReadOwner);
        if (!m_doors.open(path))
            say(tr("No program was found that opens “%1”.").arg(handout.title));
    });
}

void HandoutsDialog::takeBack()
{
    const QList<Handout> handouts = chosen();
    if (handouts.isEmpty())
        return;
    const int row = m_model.rowOf(handouts.first().id);
    QList<HandoutId> ids;
    for (const Handout& handout : handouts)
        ids.append(handout.id);
    if (const auto taken = takeBackHandouts(*m_desk.file(), m_desk.meeting(), ids); !taken)
        return m_desk.report(taken.error());
    if (m_model.rowCount() > 0)
        select({m_model.handouts()[std::min(row, m_model.rowCount() - 1)].id});
    say(handouts.size() == 1
            ? tr("Taken back: “%1”. Ctrl+Z brings it back.").arg(handouts.first().title)
            : tr("Taken back: %n paper(s). Ctrl+Z brings them back.", nullptr,
                 int(handouts.size())));
}

void HandoutsDialog::move(int steps)
{
    QList<HandoutId> ids;
    for (const Handout& handout : chosen())
        ids.append(handout.id);
    if (const auto moved = moveHandouts(*m_desk.file(), m_desk.meeting(), ids, steps); !moved)
        m_desk.report(moved.error());
}

void HandoutsDialog::change(const std::function<void(Handout&)>& edit)
{
    QList<Handout> handouts = chosen();
    for (Handout& handout : handouts)
        edit(handout);
    if (const auto kept = editHandouts(*m_desk.file(), handouts); !kept)
        m_desk.report(kept.error());
}

void HandoutsDialog::undo()
{
    // Only what was done here: what came before is not in sight.
    const auto step = m_desk.file()->undoStep();
    if (!step || !step->op.startsWith("handout."_L1))
        return;
    if (const auto undone = m_desk.file()->undo(); undone)
        say(tr("Undone: %1").arg(m_desk.words().step(undone->op, undone->args)));
    else
        m_desk.report(undone.error());
}

void HandoutsDialog::say(const QString& text)
{
    m_news->setText(text);
    m_news->setVisible(!text.isEmpty());
}

void HandoutsDialog::setPlace(int index)
{
    const CourseEntry place = m_model.places().value(index);
    change([&](Handout& handout) { handout.entry = place; });
}

void HandoutsDialog::setGuests(bool guests)
{
    change([&](Handout& handout) { handout.guests = guests; });
}

void HandoutsDialog::keepRule(bool guests)
{
    auto rules = phoneRules(*m_desk.file(), m_desk.meeting());
    if (!rules)
        return m_desk.report(rules.error());
    rules->documents = guests;
    if (const auto kept = setPhoneRules(*m_desk.file(), m_desk.meeting(), *rules); !kept)
        m_desk.report(kept.error());
}

void HandoutsDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!isWritable() || m_work->isRunning() || localFiles(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_veil->cover(tr("Hand out to the room"));
}

void HandoutsDialog::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_veil->hide();
    Dialog::dragLeaveEvent(event);
}

void HandoutsDialog::dropEvent(QDropEvent* event)
{
    m_veil->hide();
    event->acceptProposedAction();
    add(localFiles(*event->mimeData()));
}

}  // namespace nghisu
