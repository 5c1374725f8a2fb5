// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/pastepeopledialog.h"

#include "shell/label.h"
#include "text/fold.h"
#include "theme/theme.h"
#include "widgets/linesedit.h"
#include "widgets/shortcutbutton.h"

#include <QHash>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

using Field = QString Person::*;

QChar separatorOf(const QString& line)
{
    return line.contains(u'\t') ? u'\t' : line.contains(u';') ? u';' : u',';
}

QString withoutMarker(QString line)
{
    static const QRegularExpression marker(u"^\\s*(?:\\d+\\s*[.):\\t/-]|[-*•–])\\s*"_s);
    return line.remove(marker);
}

/// What a column is of, by its name; none where it is of nothing that is kept.
Field fieldNamed(const QString& name)
{
    static const QHash<QString, Field> fields{
        {u"ho va ten"_s, &Person::name},
        {u"ho ten"_s, &Person::name},
        {u"name"_s, &Person::name},
        {u"full name"_s, &Person::name},
        {u"chuc vu"_s, &Person::title},
        {u"chuc danh"_s, &Person::title},
        {u"title"_s, &Person::title},
        {u"position"_s, &Person::title},
        {u"don vi"_s, &Person::organisation},
        {u"don vi cong tac"_s, &Person::organisation},
        {u"co quan"_s, &Person::organisation},
        {u"organisation"_s, &Person::organisation},
        {u"organization"_s, &Person::organisation},
        {u"cho ngoi"_s, &Person::seat},
        {u"vi tri ngoi"_s, &Person::seat},
        {u"ghe"_s, &Person::seat},
        {u"ban"_s, &Person::seat},
        {u"seat"_s, &Person::seat},
        {u"table"_s, &Person::seat},
    };
    return fields.value(wordsForSearch(name), nullptr);
}

/// What the columns of a table are of, where its first line says so: one of them is the name.
QList<Field> fieldsOf(const QString& head)
{
    QList<Field> fields;
    const QStringList names = head.split(separatorOf(head));
    for (const QString& name : names)
        fields.append(fieldNamed(name));
    const bool isHead = fields.size() > 1 && fields.contains(&Person::name);
    return isHead ? fields : QList<Field>();
}

Person personOf(const QString& row, QChar separator, const QList<Field>& fields)
{
    Person person;
    const QStringList cells = row.split(separator);
    for (qsizetype i = 0; i < std::min(cells.size(), fields.size()); ++i) {
        if (fields[i])
            person.*fields[i] = cells[i].simplified();
    }
    person.name = withoutMarker(person.name);
    return person;
}

}  // namespace

QList<Person> peopleFromLines(const QString& text)
{
    static const QRegularExpression lineEnd(u"[\\r\\n\\x{2028}\\x{2029}]+"_s);
    QList<Person> people;
    QStringList lines =
        text.normalized(QString::NormalizationForm_C).split(lineEnd, Qt::SkipEmptyParts);
    const QList<Field> fields = lines.isEmpty() ? QList<Field>() : fieldsOf(lines.first());
    if (!fields.isEmpty()) {
        const QChar separator = separatorOf(lines.takeFirst());
        for (const QString& line : std::as_const(lines)) {
            if (const Person person = personOf(line, separator, fields); !person.name.isEmpty())
                people.append(person);
        }
        return people;
    }
    for (const QString& marked : std::as_const(lines)) {
        const QString line = withoutMarker(marked);
        const QChar separator = separatorOf(line);
        QStringList parts;
        const QStringList pieces = line.split(separator);
        for (const QString& piece : pieces) {
            if (const QString plain = piece.simplified(); !plain.isEmpty())
                parts.append(plain);
        }
        if (parts.isEmpty())
            continue;
        Person person;
        person.name = parts.takeFirst();
        if (!parts.isEmpty())
            person.title = parts.takeFirst();
        // An organisation's own name may hold commas.
        person.organisation = parts.join(u", "_s);
        people.append(person);
    }
    return people;
}

PastePeopleDialog::PastePeopleDialog(const Theme& theme, const QString& text, QWidget* parent)
    : Dialog(theme, tr("Paste a list of members"), parent)
{
    setObjectName(u"pastePeopleDialog"_s);
    setFixedWidth(theme.scaled(560));
    addSentence(
        tr("One person a line. Title and organisation may follow the name, separated by a "
           "tab, a semicolon or a comma. With a first line that names the columns, a seat is "
           "taken in, too."));
    m_text = new LinesEdit(theme, 10, this);
    m_text->setLines(text);
    m_text->setObjectName(u"peopleText"_s);
    m_text->setAccessibleName(tr("Names"));
    content()->addWidget(m_text);
    m_found = new Label(theme, FontRole::Caption, Token::Ink3, this);
    m_found->setObjectName(u"peopleFound"_s);
    content()->addWidget(m_found);

    addButton(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected);
    m_add = addButton(tr("Add"), ButtonKind::Primary, QDialog::Accepted);
    m_add->setObjectName(u"addPeople"_s);
    connect(m_text, &QTextEdit::textChanged, this, &PastePeopleDialog::update);
    update();
    m_text->setFocus();
}

QList<Person> PastePeopleDialog::people() const
{
    return peopleFromLines(m_text->toPlainText());
}

void PastePeopleDialog::update()
{
    const auto count = static_cast<int>(people().size());
    m_found->setText(tr("%n person(s) found", nullptr, count));
    m_add->setEnabled(count > 0);
}

}  // namespace nghisu
