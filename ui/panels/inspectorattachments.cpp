// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inspectorattachments.h"

#include "panels/inspectorlink.h"
#include "session/councilfile.h"
#include "session/proposalfields.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "shell/localfiles.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"

#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;  // bytes

/// What the system would run instead of showing it.
bool isProgram(const QString& fileName)
{
    static const QStringList suffixes{
        u"exe"_s, u"com"_s, u"bat"_s,     u"cmd"_s, u"scr"_s, u"msi"_s, u"msp"_s, u"ps1"_s,
        u"js"_s,  u"jse"_s, u"vbs"_s,     u"vbe"_s, u"wsf"_s, u"hta"_s, u"lnk"_s, u"pif"_s,
        u"jar"_s, u"sh"_s,  u"desktop"_s, u"run"_s, u"reg"_s, u"cpl"_s, u"url"_s, u"appimage"_s};
    return suffixes.contains(QFileInfo(fileName).suffix().toLower());
}

/// A name from elsewhere, as the name of a file here.
QString safeName(const QString& fileName)
{
    QString name = fileName.section(u'/', -1).section(u'\\', -1);
    for (QChar& c : name) {
        if (c.category() == QChar::Other_Control || u":*?\"<>|"_s.contains(c))
            c = u'_';
    }
    return name.isEmpty() || name.startsWith(u'.') ? u"_"_s + name : name;
}

bool write(QFileDevice& file, const QByteArray& bytes)
{
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

}  // namespace

AttachmentDoors AttachmentDoors::system()
{
    AttachmentDoors doors;
    doors.choose = [](QWidget* parent) {
        return QFileDialog::getOpenFileNames(
            parent, InspectorAttachments::tr("Files to keep with the proposal"), documentsFolder());
    };
    doors.chooseTarget = [](QWidget* parent, const QString& suggested) {
        return QFileDialog::getSaveFileName(parent, InspectorAttachments::tr("Save the file as"),
                                            suggested);
    };
    doors.open = [](const QString& path) {
        return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
    };
    return doors;
}

InspectorAttachments::InspectorAttachments(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_doors(AttachmentDoors::system()),
      m_column(new QVBoxLayout(this)),
      m_add(new ShortcutButton(desk.theme(), ButtonKind::Link, {}, this))
{
    setObjectName(u"attachments"_s);
    m_add->setObjectName(u"attachmentAdd"_s);
    m_add->setSmall(true);
    m_add->setIconName(IconName::Plus);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &InspectorAttachments::startAdding);
    retranslate();
}

InspectorAttachments::~InspectorAttachments() = default;

void InspectorAttachments::showProposal(const Proposal& proposal)
{
    m_id = proposal.id;
    if (proposal.attachments == m_shown)
        return;
    m_shown = proposal.attachments;
    rebuild();
}

void InspectorAttachments::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
}

void InspectorAttachments::startAdding()
{
    if (!m_readOnly)
        attach(m_doors.choose(window()));
}

void InspectorAttachments::attach(const QStringList& paths)
{
    if (m_readOnly || !m_desk.file() || !m_id.isValid())
        return;
    for (const QString& path : paths) {
        const auto kept = attachFile(*m_desk.file(), m_id, path);
        if (kept)
            continue;
        if (kept.error().code == ErrorCode::SourceTooLarge)
            m_desk.notify(tr("“%1” is too large: files of up to %2 are kept.")
                              .arg(QFileInfo(path).fileName(),
                                   QLocale().formattedDataSize(
                                       largestAttachment, 0, QLocale::DataSizeTraditionalFormat)));
        else
            m_desk.report(kept.error());
    }
}

void InspectorAttachments::open(const Attachment& attachment)
{
    if (isProgram(attachment.fileName)) {
        m_desk.notify(tr("Programs are not started from here. Save the file where you need it."));
        return;
    }
    const auto bytes = m_desk.file()->read().proposals.attachmentBytes(attachment.id);
    if (!bytes)
        return m_desk.report(bytes.error());
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    // A folder each: two files may bear one name, and what was opened before may still be read.
    const QString folder = m_copies->filePath(QString::number(++m_opened));
    const QString path = folder + u'/' + safeName(attachment.fileName);
    QFile copy(path);
    if (!QDir().mkpath(folder) || !write(copy, *bytes))
        return m_desk.report({ErrorCode::FileNotWritable, path, copy.errorString()});
    copy.close();
    // Nobody is to think that what is typed into the copy is kept here.
    copy.setPermissions(QFileDevice::ReadOwner);
    if (!m_doors.open(path))
        m_desk.notify(
            tr("No program was found that opens “%1”. Save it instead.").arg(attachment.fileName));
}

void InspectorAttachments::saveAs(const Attachment& attachment)
{
    const QString target = m_doors.chooseTarget(
        window(), QDir(documentsFolder()).filePath(safeName(attachment.fileName)));
    if (target.isEmpty())
        return;
    const auto bytes = m_desk.file()->read().proposals.attachmentBytes(attachment.id);
    if (!bytes)
        return m_desk.report(bytes.error());
    QSaveFile file(target);
    if (!write(file, *bytes) || !file.commit())
        return m_desk.report({ErrorCode::FileNotWritable, target, file.errorString()});
    m_desk.notify(tr("Saved as “%1”").arg(QFileInfo(target).fileName()));
}

void InspectorAttachments::remove(const Attachment& attachment)
{
    if (const auto removed = removeAttachment(*m_desk.file(), attachment); !removed)
        return m_desk.report(removed.error());
    m_desk.notify(tr("Removed the file “%1”").arg(attachment.fileName), true);
}

void InspectorAttachments::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rebuild();
    }
    QWidget::changeEvent(event);
}

void InspectorAttachments::rebuild()
{
    const QList<QWidget*> old = std::exchange(m_lines, {});
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        const Attachment attachment = m_shown[i];
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto* name = new InspectorLink(m_desk.theme(), line);
        name->setObjectName(u"attachmentName"_s);
        name->setWords(attachment.fileName);
        name->setToolTip(attachment.fileName);
        name->setMenuMark(true);
        auto* size = new Label(m_desk.theme(), FontRole::Caption, Token::Ink3, line);
        size->setText(QLocale().formattedDataSize(attachment.size,
                                                  attachment.size < mebibyte ? 0 : 1,
                                                  QLocale::DataSizeTraditionalFormat));
        row->addWidget(name);
        row->addWidget(size);
        row->addStretch(1);
        connect(name, &InspectorLink::clicked, this,
                [this, name, attachment] { openMenu(name, attachment); });
        m_column->insertWidget(static_cast<int>(i), line);
        m_lines.append(line);
        line->show();
    }
    for (QWidget* line : old) {
        m_column->removeWidget(line);
        line->hide();
        line->deleteLater();
    }
}

void InspectorAttachments::openMenu(QWidget* below, const Attachment& attachment)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"attachmentMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char* name, const QString& text, auto act) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this,
                [this, attachment, act] { (this->*act)(attachment); });
    };
    add("openAttachment", tr("Open a copy"), &InspectorAttachments::open);
    add("saveAttachment", tr("Save as…"), &InspectorAttachments::saveAs);
    if (!m_readOnly) {
        menu->addSeparator();
        add("removeAttachment", tr("Remove"), &InspectorAttachments::remove);
    }
    menu->popup(below->mapToGlobal(QPoint(0, below->height() + 2)));
}

void InspectorAttachments::retranslate()
{
    m_add->setText(tr("Add a file"));
}

}  // namespace nghisu
