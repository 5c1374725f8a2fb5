// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/followuppanel.h"

#include "dialogs/formrows.h"
#include "models/followupmodel.h"
#include "panels/clampedtext.h"
#include "session/councilfile.h"
#include "session/followingup.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "shell/unstored.h"
#include "theme/theme.h"
#include "widgets/dayfield.h"
#include "widgets/elidedlabel.h"
#include "widgets/linesedit.h"
#include "widgets/shortcutbutton.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSaveFile>
#include <QScopedValueRollback>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Pause = 400;  // milliseconds that the fingers rest
constexpr int CaptionWidth = 92;
constexpr int TextLines = 5;

/// A file of somebody else's is opened where it is a document; a program is not.
bool isDocument(const QString& name)
{
    static const QStringList known{u"pdf"_s, u"doc"_s,  u"docx"_s, u"odt"_s, u"rtf"_s, u"txt"_s,
                                   u"xls"_s, u"xlsx"_s, u"ods"_s,  u"csv"_s, u"ppt"_s, u"pptx"_s,
                                   u"jpg"_s, u"jpeg"_s, u"png"_s,  u"tif"_s, u"tiff"_s};
    return known.contains(QFileInfo(name).suffix().toLower());
}

}  // namespace

DocumentDoors DocumentDoors::system()
{
    DocumentDoors doors;
    doors.choose = [](QWidget* parent) {
        return QFileDialog::getOpenFileName(parent, FollowUpPanel::tr("Document of the answer"));
    };
    doors.saveAs = [](QWidget* parent, const QString& suggested) {
        return QFileDialog::getSaveFileName(parent, FollowUpPanel::tr("Save the document as"),
                                            suggested);
    };
    doors.open = [](const QString& path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); };
    return doors;
}

FollowUpPanel::FollowUpPanel(Desk& desk, QWidget* parent)
    : SidePanel(desk.theme(), parent), m_desk(desk), m_doors(DocumentDoors::system()),
      m_pause(new QTimer(this))
{
    setObjectName(u"followUpPanel"_s);
    build();
    m_pause->setSingleShot(true);
    m_pause->setInterval(Pause);
    connect(m_pause, &QTimer::timeout, this, &FollowUpPanel::flush);
    connect(m_state, &QComboBox::activated, this, [this] {
        // The day comes with the state, and can be corrected.
        const Answer answer =
            withState(m_followUp.assignment.answer,
                      static_cast<AnswerState>(m_state->currentData().toInt()), today());
        m_answered->setDay(answer.answeredOn);
        m_pending = true;
        flush();
    });
    for (DayField* day : {m_due, m_remind, m_answered}) {
        connect(day, &DayField::dayChosen, this, [this, day] {
            // Who enters the day of an answer has one.
            if (day == m_answered && day->day().isValid()
                && m_state->currentData().toInt() == static_cast<int>(AnswerState::Open))
                m_state->setCurrentIndex(
                    m_state->findData(static_cast<int>(AnswerState::Answered)));
            m_pending = true;
            flush();
        });
    }
    connect(m_reference, &QLineEdit::textEdited, this, &FollowUpPanel::store);
    connect(m_answer, &QTextEdit::textChanged, this, &FollowUpPanel::store);
    m_reference->installEventFilter(this);
    m_answer->installEventFilter(this);
    connect(m_add, &QAbstractButton::clicked, this, &FollowUpPanel::addDocument);
    connect(m_open, &QAbstractButton::clicked, this, &FollowUpPanel::openDocument);
    connect(m_save, &QAbstractButton::clicked, this, &FollowUpPanel::saveDocument);
    connect(m_remove, &QAbstractButton::clicked, this, &FollowUpPanel::removeDocument);
    connect(m_show, &QAbstractButton::clicked, this, [this] {
        flush();
        m_desk.showProposal(m_followUp.proposal);
    });
    // The file that is being left is still there while this is heard.
    connect(&desk, &Desk::fileChanged, this, [this] {
        m_pending = false;
        m_refused.clear();
        clear();
    });
    connect(&desk.unstored(), &Unstored::stored, this, &FollowUpPanel::onStored);
    retranslate();
    clear();
}

void FollowUpPanel::build()
{
    const Theme& theme = m_desk.theme();
    m_show = new ShortcutButton(theme, ButtonKind::Link, {}, this);
    m_show->setObjectName(u"followUpShow"_s);
    m_show->setSmall(true);
    buttons()->addWidget(m_show);

    m_text = new ClampedText(theme, FontRole::Body, Token::Ink, TextLines, this);
    m_text->setObjectName(u"followUpText"_s);
    m_where = new Label(theme, FontRole::Caption, Token::Ink3, this);
    m_who = new Label(theme, FontRole::Body, Token::Ink2, this);
    m_who->setObjectName(u"followUpWho"_s);
    for (Label* label : {m_where, m_who})
        label->setWordWrap(true);
    column()->addWidget(m_text);
    column()->addWidget(m_where);
    column()->addWidget(m_who);
    column()->addSpacing(12);

    m_rows = new FormRows(theme, CaptionWidth, this);
    m_state = new QComboBox(m_rows);
    m_state->setObjectName(u"followUpState"_s);
    m_due = new DayField(theme, m_rows);
    m_due->setObjectName(u"followUpDue"_s);
    m_remind = new DayField(theme, m_rows);
    m_remind->setObjectName(u"followUpRemind"_s);
    m_reference = new QLineEdit(m_rows);
    m_reference->setObjectName(u"followUpReference"_s);
    m_answered = new DayField(theme, m_rows);
    m_answered->setObjectName(u"followUpAnswered"_s);
    m_answer = new LinesEdit(theme, 6, m_rows);
    m_answer->setObjectName(u"followUpAnswer"_s);
    auto* document = new QWidget(m_rows);
    auto* documentColumn = new QVBoxLayout(document);
    documentColumn->setContentsMargins(0, 0, 0, 0);
    documentColumn->setSpacing(4);
    m_document = new ElidedLabel(theme, FontRole::Body, Token::Ink, document);
    m_document->setObjectName(u"followUpDocument"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    const auto button = [&](const QString& name) {
        auto* made = new ShortcutButton(theme, ButtonKind::Link, {}, document);
        made->setObjectName(name);
        made->setSmall(true);
        row->addWidget(made);
        return made;
    };
    m_add = button(u"followUpAddDocument"_s);
    m_open = button(u"followUpOpenDocument"_s);
    m_save = button(u"followUpSaveDocument"_s);
    m_remove = button(u"followUpRemoveDocument"_s);
    row->addStretch(1);
    documentColumn->addWidget(m_document);
    documentColumn->addLayout(row);
    for (QWidget* field :
         {static_cast<QWidget*>(m_state), static_cast<QWidget*>(m_due),
          static_cast<QWidget*>(m_remind), static_cast<QWidget*>(m_reference),
          static_cast<QWidget*>(m_answered), static_cast<QWidget*>(m_answer), document})
        m_captions.append(m_rows->addRow(QString(), field));
    column()->addWidget(m_rows);
    column()->addStretch(1);
}

QDate FollowUpPanel::today() const
{
    return m_desk.file() ? m_desk.file()->clock().now().toLocalTime().date() : QDate();
}

bool FollowUpPanel::isReadOnly() const
{
    return !m_desk.file() || m_desk.file()->isReadOnly();
}

void FollowUpPanel::showFollowUp(const FollowUp& followUp, const QString& number,
                                 const QString& meeting)
{
    if (followUp.assignment.id != m_followUp.assignment.id)
        flush();
    const bool typing =
        followUp.assignment.id == m_followUp.assignment.id && (m_pending || m_storing);
    m_followUp = followUp;
    const auto refused = m_refused.constFind(followUp.assignment.id);
    if (refused != m_refused.constEnd())
        m_followUp.assignment.answer = refused->answer;
    m_number = number;
    m_meeting = meeting;
    setHint({});
    // What is being typed is newer.
    if (!typing)
        fill();
    showWho();
    showDocument();
}

void FollowUpPanel::clear()
{
    flush();
    m_followUp = {};
    setHint(tr("Choose an answer to see it here."));
    m_show->hide();
}

void FollowUpPanel::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    const Answer& answer = m_followUp.assignment.answer;
    m_pending = false;
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(answer.state)));
    for (DayField* day : {m_due, m_remind, m_answered})
        day->setToday(today());
    m_due->setDay(answer.dueOn);
    m_remind->setDay(answer.remindOn);
    m_answered->setDay(answer.answeredOn);
    if (m_reference->text() != answer.reference)
        m_reference->setText(answer.reference);
    if (m_answer->toPlainText() != answer.text)
        m_answer->setLines(answer.text);
    const bool readOnly = isReadOnly();
    m_state->setEnabled(!readOnly);
    for (QLineEdit* line : {static_cast<QLineEdit*>(m_due), static_cast<QLineEdit*>(m_remind),
                            static_cast<QLineEdit*>(m_answered), m_reference})
        line->setReadOnly(readOnly);
    m_answer->setReadOnly(readOnly);
}

void FollowUpPanel::showWho()
{
    title()->setText(m_number.isEmpty() ? tr("Proposal") : tr("Proposal %1").arg(m_number));
    m_show->show();
    const auto texts = m_desk.file()
                         ? m_desk.file()->read().proposals.texts({m_followUp.proposal}).value_or({})
                         : QHash<ProposalId, QString>();
    m_text->setText(texts.value(m_followUp.proposal, m_followUp.title));
    m_text->setToolTip(m_text->text());
    m_where->setText(m_meeting);
    const Assignment& assignment = m_followUp.assignment;
    QString who = assignment.role == Role::Lead ? tr("%1 leads.").arg(assignment.name)
                                                : tr("%1 co-ordinates.").arg(assignment.name);
    if (assignment.answering.isValid() && assignment.answering != assignment.body
        && m_desk.file()) {
        if (const auto now = m_desk.file()->read().bodies.find(assignment.answering))
            who = assignment.role == Role::Lead
                    ? tr("%1 leads; %2 answers today.").arg(assignment.name, now->name)
                    : tr("%1 co-ordinates; %2 answers today.").arg(assignment.name, now->name);
    }
    m_who->setText(who);
}

void FollowUpPanel::showDocument()
{
    const QString& name = m_followUp.assignment.answer.fileName;
    const bool there = !name.isEmpty();
    m_document->setText(there ? name : tr("none"));
    m_document->setColor(there ? Token::Ink : Token::Ink3);
    m_add->setText(there ? tr("Replace…") : tr("Add…"));
    m_add->setVisible(!isReadOnly());
    m_remove->setVisible(there && !isReadOnly());
    m_open->setVisible(there);
    m_save->setVisible(there);
}

void FollowUpPanel::store()
{
    if (m_filling || !m_followUp.assignment.id.isValid())
        return;
    m_pending = true;
    m_pause->start();
}

bool FollowUpPanel::flush()
{
    m_pause->stop();
    const AssignmentId id = m_followUp.assignment.id;
    if (!m_pending || m_storing || !m_desk.file() || !id.isValid())
        return true;
    Answer answer = m_followUp.assignment.answer;
    answer.state = static_cast<AnswerState>(m_state->currentData().toInt());
    answer.dueOn = m_due->day();
    answer.remindOn = m_remind->day();
    answer.answeredOn = m_answered->day();
    answer.reference = m_reference->text();
    answer.text = m_answer->toPlainText();
    // What becomes of it comes back by the list meanwhile, and finds the fields as they are.
    const QScopedValueRollback storing(m_storing, true);
    const auto set = setAnswer(*m_desk.file(), m_followUp.proposal, id, answer);
    if (!set) {
        refused(answer, set.error());
        return false;
    }
    if (m_refused.remove(id) > 0)
        keepUnstored(m_desk.unstored().error());
    if (m_followUp.assignment.id == id)
        m_followUp.assignment.answer = answer;
    m_pending = false;
    return true;
}

void FollowUpPanel::refused(const Answer& answer, const Error& error)
{
    if (!Unstored::isOfDisk(error)) {
        m_desk.report(error);
        return;
    }
    m_refused.insert(m_followUp.assignment.id, {m_followUp.proposal, answer});
    keepUnstored(error);
}

// All refused answers stand among the desk's unstored texts as one.
void FollowUpPanel::keepUnstored(const Error& error)
{
    if (m_refused.isEmpty()) {
        m_desk.unstored().drop(this, {});
        return;
    }
    const auto write = [answers = m_refused](CouncilFile& file) -> Result<void> {
        for (auto one = answers.begin(); one != answers.end(); ++one) {
            const auto set = setAnswer(file, one->proposal, one.key(), one->answer);
            // One whose body is not asked any more must not hold up the others.
            if (!set && Unstored::isOfDisk(set.error()))
                return set.error();
        }
        return {};
    };
    m_desk.unstored().keep(this, {}, {}, write, error);
}

void FollowUpPanel::onStored(const QObject* field)
{
    if (field != this)
        return;
    m_refused.clear();
    m_pending = false;
}

void FollowUpPanel::addDocument()
{
    flush();
    const QString path = m_doors.choose(window());
    if (path.isEmpty())
        return;
    report(setAnswerDocument(*m_desk.file(), m_followUp.assignment.id, path));
}

void FollowUpPanel::removeDocument()
{
    const QString name = m_followUp.assignment.answer.fileName;
    const auto removed = setAnswerDocument(*m_desk.file(), m_followUp.assignment.id, {});
    report(removed);
    if (removed)
        m_desk.notify(tr("Removed %1").arg(name), true);
}

std::optional<QByteArray> FollowUpPanel::documentBytes()
{
    const auto bytes = m_desk.file()->read().proposals.answerDocument(m_followUp.assignment.id);
    if (bytes)
        return *bytes;
    m_desk.report(bytes.error());
    return std::nullopt;
}

void FollowUpPanel::openDocument()
{
    const QString name = QFileInfo(m_followUp.assignment.answer.fileName).fileName();
    if (!isDocument(name)) {
        m_desk.notify(
            tr("%1 is not a kind of document that is opened from here. Save it first.").arg(name));
        return;
    }
    const auto bytes = documentBytes();
    if (!bytes)
        return;
    // A copy: what is changed in it changes nothing here.
    if (!m_copies)
        m_copies.emplace();
    const QString path = m_copies->filePath(name);
    QFile::remove(path);
    QFile copy(path);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(*bytes) != bytes->size()) {
        m_desk.report({ErrorCode::FileNotWritable, path, copy.errorString()});
        return;
    }
    copy.setPermissions(QFileDevice::ReadOwner);
    copy.close();
    m_doors.open(path);
}

void FollowUpPanel::saveDocument()
{
    const QString path = m_doors.saveAs(window(), m_followUp.assignment.answer.fileName);
    if (path.isEmpty())
        return;
    const auto bytes = documentBytes();
    if (!bytes)
        return;
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(*bytes) != bytes->size()
        || !target.commit()) {
        m_desk.report({ErrorCode::FileNotWritable, path, target.errorString()});
        return;
    }
    m_desk.notify(tr("Saved as “%1”").arg(QFileInfo(path).fileName()));
}

void FollowUpPanel::report(const Result<void>& result)
{
    if (!result)
        m_desk.report(result.error());
}

bool FollowUpPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        flush();
    return SidePanel::eventFilter(watched, event);
}

void FollowUpPanel::changeEvent(QEvent* event)
{
    SidePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FollowUpPanel::retranslate()
{
    const QStringList captions{tr("State"),       tr("Deadline"), tr("Reminder"), tr("Reference"),
                               tr("Answered on"), tr("Answer"),   tr("Document")};
    const QList<QWidget*> fields{m_state,    m_due,    m_remind,  m_reference,
                                 m_answered, m_answer, m_document};
    for (qsizetype i = 0; i < m_captions.size(); ++i) {
        m_captions[i]->setText(captions[i]);
        fields[i]->setAccessibleName(captions[i]);
    }
    m_reference->setPlaceholderText(tr("3115/BTTTT-CVT", "number of an official letter"));
    const int state = m_state->currentIndex();
    m_state->clear();
    for (const AnswerState each : {AnswerState::Open, AnswerState::Partly, AnswerState::Answered})
        m_state->addItem(answerStateName(each), static_cast<int>(each));
    m_state->setCurrentIndex(std::max(0, state));
    m_open->setText(tr("Open a copy"));
    m_save->setText(tr("Save as…"));
    m_remove->setText(tr("Remove"));
    m_show->setText(tr("Show in the list"));
    if (m_followUp.assignment.id.isValid()) {
        showWho();
        showDocument();
    } else {
        clear();
    }
}

}  // namespace nghisu
