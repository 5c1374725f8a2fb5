// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/pastepeopledialog.h"

#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/linesedit.h"
#include "widgets/shortcutbutton.h"

#include <QRegularExpression>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

QList<Person> peopleFromLines(const QString& text)
{
    static const QRegularExpression lineEnd(u"[\\r\\n\\x{2028}\\x{2029}]+"_s);
    static const QRegularExpression marker(u"^\\s*(?:\\d+\\s*[.):\\t/-]|[-*•–])\\s*"_s);
    QList<Person> people;
    const QStringList lines =
        text.normalized(QString::NormalizationForm_C).split(lineEnd, Qt::SkipEmptyParts);
    for (QString line : lines) {
        line.remove(marker);
        const QChar separator = line.contains(u'\t') ? u'\t' : line.contains(u';') ? u';' : u',';
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
    addSentence(tr("One person a line. Title and organisation may follow the name, separated by a "
                   "tab, a semicolon or a comma."));
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
