// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/importdirectorydialog.h"

#include "dialogs/bodydialog.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/dayfield.h"
#include "widgets/shortcutbutton.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostHeight = 320;
// A directory of thousands is not read line by line.
constexpr qsizetype MostLines = 300;

QString successorsText(const Body& body)
{
    QStringList parts;
    for (const Successor& successor : body.successors)
        parts.append(successor.field.isEmpty() ? successor.code
                                               : u"%1: %2"_s.arg(successor.code, successor.field));
    return parts.join(u", "_s);
}

/// "Short name: A → B", for each field that changes.
QStringList differences(const Body& before, const Body& after)
{
    QStringList parts;
    const auto compare = [&](const QString& field, const QString& one, const QString& other) {
        if (one != other)
            parts.append(ImportDirectoryDialog::tr("%1: %2 → %3", "a field, before, after")
                             .arg(field, one.isEmpty() ? u"–"_s : one, other));
    };
    compare(ImportDirectoryDialog::tr("Name"), before.name, after.name);
    compare(ImportDirectoryDialog::tr("Short name"), before.shortName, after.shortName);
    compare(ImportDirectoryDialog::tr("Kind"), bodyKindName(before.kind), bodyKindName(after.kind));
    compare(ImportDirectoryDialog::tr("Also written"), before.aliases.join(u", "_s),
            after.aliases.join(u", "_s));
    compare(ImportDirectoryDialog::tr("Stands from"), dayText(before.validFrom),
            dayText(after.validFrom));
    compare(ImportDirectoryDialog::tr("Stood until"), dayText(before.validTo),
            dayText(after.validTo));
    compare(ImportDirectoryDialog::tr("Answers today"), successorsText(before),
            successorsText(after));
    return parts;
}

}  // namespace

QString directoryErrorText(const DirectoryError& error)
{
    const auto line = [&](const QString& what) {
        return ImportDirectoryDialog::tr("Line %1: %2").arg(error.line).arg(what);
    };
    switch (error.fault) {
    case DirectoryFault::NoName:
        return line(ImportDirectoryDialog::tr("there is no name"));
    case DirectoryFault::NoCode:
        return line(ImportDirectoryDialog::tr("“%1” has no code").arg(error.detail));
    case DirectoryFault::CodeTwice:
        return line(ImportDirectoryDialog::tr("the code %1 stands there twice").arg(error.detail));
    case DirectoryFault::UnknownKind:
        return line(ImportDirectoryDialog::tr("“%1” is no kind of body").arg(error.detail));
    case DirectoryFault::NoDay:
        return line(ImportDirectoryDialog::tr("“%1” is no day").arg(error.detail));
    case DirectoryFault::EndsBefore:
        return line(ImportDirectoryDialog::tr("it ends before it begins"));
    }
    Q_UNREACHABLE();
}

ImportDirectoryDialog::ImportDirectoryDialog(const Theme& theme, const QString& fileName,
                                             const DirectoryChanges& changes,
                                             const QList<DirectoryError>& errors, QWidget* parent)
    : Dialog(theme, tr("Import %1 into the directory").arg(fileName), parent)
{
    setObjectName(u"importDirectoryDialog"_s);
    setFixedWidth(theme.scaled(620));
    addSentence(changes.isEmpty()
                    ? tr("There is nothing new in it.")
                    : tr("Nothing is removed, and what the file leaves empty stays as it is."));

    auto* list = new QWidget;
    list->setObjectName(u"importDirectoryList"_s);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(2);
    QStringList lines;
    for (const DirectoryError& error : errors)
        lines.append(directoryErrorText(error));
    if (!errors.isEmpty())
        addSection(list,
                   tr("%n line(s) cannot be taken in", nullptr, static_cast<int>(errors.size())),
                   lines);
    lines.clear();
    for (const Body& body : changes.added)
        lines.append(tr("%1 – %2", "a code, a name").arg(body.code, body.name));
    if (!lines.isEmpty())
        addSection(list, tr("%n new", nullptr, static_cast<int>(lines.size())), lines);
    lines.clear();
    for (const DirectoryChanges::Change& change : changes.changed)
        lines.append(
            tr("%1 – %2", "a code, a name")
                .arg(change.before.code, differences(change.before, change.after).join(u"; "_s)));
    if (!lines.isEmpty())
        addSection(list, tr("%n changed", nullptr, static_cast<int>(lines.size())), lines);
    const qsizetype left = changes.same.size() + changes.absent.size();
    addSection(list, tr("%n left as they are", nullptr, static_cast<int>(left)), {});
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    scroll->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);  // setWidget() fills it
    scroll->setFixedHeight(std::min(theme.scaled(MostHeight), list->sizeHint().height() + 8));
    content()->addWidget(scroll);

    addButton(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected);
    const auto count = static_cast<int>(changes.added.size() + changes.changed.size());
    auto* take = addButton(count > 0 ? tr("Import %n", nullptr, count) : tr("Import"),
                           ButtonKind::Primary, QDialog::Accepted);
    take->setObjectName(u"importDirectory"_s);
    take->setEnabled(count > 0);
}

void ImportDirectoryDialog::addSection(QWidget* list, const QString& title,
                                       const QStringList& lines)
{
    auto* column = static_cast<QVBoxLayout*>(list->layout());
    auto* head = new Label(theme(), FontRole::BodyStrong, Token::Ink, list);
    head->setText(title);
    head->setContentsMargins(0, 8, 0, 0);
    column->addWidget(head);
    for (const QString& line : lines.mid(0, MostLines)) {
        auto* label = new Label(theme(), FontRole::Body, Token::Ink2, list);
        label->setText(line);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    if (lines.size() > MostLines) {
        auto* more = new Label(theme(), FontRole::Body, Token::Ink3, list);
        more->setText(tr("and %n more", nullptr, static_cast<int>(lines.size() - MostLines)));
        column->addWidget(more);
    }
}

}  // namespace nghisu
