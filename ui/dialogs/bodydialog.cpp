// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/bodydialog.h"

#include "dialogs/formrows.h"
#include "session/directoryediting.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/linesedit.h"
#include "widgets/shortcutbutton.h"
#include "widgets/successorsedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStyle>
#include <QVBoxLayout>

#include <array>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Kinds{BodyKind::State, BodyKind::Ministry, BodyKind::Agency,
                           BodyKind::Other, BodyKind::Province, BodyKind::Department};

/// A check box and a day that counts while it is checked.
QWidget* dayRow(const Theme& theme, QWidget* parent, const QString& name, QDate day,
                QCheckBox*& box, QDateEdit*& edit)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    box = new QCheckBox(row);
    box->setAccessibleName(name);
    box->setChecked(day.isValid());
    edit = new QDateEdit(day.isValid() ? day : QDate::currentDate(), row);
    edit->setDisplayFormat(u"dd/MM/yyyy"_s);
    edit->setCalendarPopup(true);
    edit->setMinimumWidth(theme.scaled(140));
    edit->setAccessibleName(name);
    edit->setEnabled(day.isValid());
    QObject::connect(box, &QCheckBox::toggled, edit, &QWidget::setEnabled);
    layout->addWidget(box);
    layout->addWidget(edit);
    layout->addStretch(1);
    return row;
}

/// "Bộ Bưu chính, Viễn thông; Bộ Văn hóa - Thông tin (báo chí)"
QString predecessors(const QList<Body>& directory, const QString& code)
{
    QStringList parts;
    const QList<Predecessor> found = predecessorsOf(directory, code);
    for (const Predecessor& each : found)
        parts.append(
            each.field.isEmpty()
                ? each.body.name
                : BodyDialog::tr("%1 (%2)", "a body, its field").arg(each.body.name, each.field));
    return parts.join(u"; "_s);
}

QStringList pieces(const QString& text)
{
    static const QRegularExpression separators(u"[\\n;,]+"_s);
    QStringList found;
    const QStringList parts =
        text.normalized(QString::NormalizationForm_C).split(separators, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString plain = part.simplified();
        if (!plain.isEmpty() && !found.contains(plain))
            found.append(plain);
    }
    return found;
}

}  // namespace

QString bodyKindName(BodyKind kind)
{
    switch (kind) {
    case BodyKind::State:
        return BodyDialog::tr("State organ");
    case BodyKind::Ministry:
        return BodyDialog::tr("Ministry");
    case BodyKind::Agency:
        return BodyDialog::tr("Ministerial agency");
    case BodyKind::Other:
        return BodyDialog::tr("Other body");
    case BodyKind::Province:
        return BodyDialog::tr("Province");
    case BodyKind::Department:
        return BodyDialog::tr("Department");
    }
    Q_UNREACHABLE();
}

BodyDialog::BodyDialog(const Theme& theme, const Body& body, const QList<Body>& others,
                       QWidget* parent)
    : Dialog(theme, body.id.isValid() ? tr("Edit body") : tr("Add body"), parent), m_body(body)
{
    setObjectName(u"bodyDialog"_s);
    setFixedWidth(theme.scaled(640));
    for (const Body& other : others) {
        if (other.id != body.id)
            m_codes.append(other.code);
    }
    auto* rows = new FormRows(theme, 120, this);
    m_name = new QLineEdit(body.name, rows);
    m_name->setObjectName(u"bodyName"_s);
    rows->addRow(tr("Name"), m_name);
    m_shortName = new QLineEdit(body.shortName, rows);
    m_shortName->setObjectName(u"bodyShortName"_s);
    rows->addRow(tr("Short name"), m_shortName);
    m_code = new QLineEdit(body.code, rows);
    m_code->setObjectName(u"bodyCode"_s);
    rows->addRow(tr("Code"), m_code);
    m_kind = new QComboBox(rows);
    m_kind->setObjectName(u"bodyKind"_s);
    for (const BodyKind kind : Kinds)
        m_kind->addItem(bodyKindName(kind), static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(body.kind)));
    rows->addRow(tr("Kind"), m_kind);
    m_aliases = new LinesEdit(theme, 3, rows);
    m_aliases->setLines(body.aliases.join(u'\n'));
    m_aliases->setObjectName(u"bodyAliases"_s);
    rows->addRow(tr("Also written"), m_aliases);
    rows->addHint(tr("One spelling a line. Letters that use one of them are understood."));
    QWidget* start = dayRow(theme, rows, tr("Stands from"), body.validFrom, m_hasStart, m_start);
    rows->addRow(tr("Stands from"), start);
    QWidget* end = dayRow(theme, rows, tr("Stood until"), body.validTo, m_hasEnd, m_end);
    rows->addRow(tr("Stood until"), end);
    QList<Body> choices = others;
    choices.removeIf([&](const Body& other) { return other.id == body.id; });
    m_successors = new SuccessorsEdit(theme, choices, rows);
    m_successors->setObjectName(u"bodySuccessors"_s);
    m_successors->setSuccessors(body.successors);
    rows->addRow(tr("Answers today"), m_successors);
    if (const QString before = predecessors(others, body.code); !before.isEmpty()) {
        auto* label = new Label(theme, FontRole::Body, Token::Ink2, rows);
        label->setObjectName(u"bodyPredecessors"_s);
        label->setText(before);
        label->setWordWrap(true);
        rows->addRow(tr("Took over from"), label);
    }
    content()->addWidget(rows);

    addButton(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected);
    m_store = addButton(body.id.isValid() ? tr("Save") : tr("Add"), ButtonKind::Primary,
                        QDialog::Accepted);
    m_store->setObjectName(u"storeBody"_s);
    connect(m_name, &QLineEdit::textChanged, this, &BodyDialog::check);
    connect(m_code, &QLineEdit::textChanged, this, &BodyDialog::check);
    check();
    m_name->setFocus();
}

void BodyDialog::check()
{
    const QString code = m_code->text().simplified();
    const bool taken = m_codes.contains(code);
    m_code->setProperty("state", taken ? u"wrong"_s : QString());
    m_code->setToolTip(taken ? tr("Another body has this code.") : QString());
    style()->unpolish(m_code);  // so that the property is read again
    style()->polish(m_code);
    m_store->setEnabled(!m_name->text().trimmed().isEmpty() && !taken);
}

Body BodyDialog::body() const
{
    Body body = m_body;
    body.name = m_name->text().simplified();
    body.shortName = m_shortName->text().simplified();
    body.code = m_code->text().simplified();
    if (body.code.isEmpty()) {
        // First letters, as codes of ministries are made: Bộ Thông tin và Truyền thông, BTTTT.
        const QStringList words = body.name.split(u' ', Qt::SkipEmptyParts);
        for (const QString& word : words) {
            if (word.front().isLetterOrNumber() && word != u"và")
                body.code += word.front().toUpper();
        }
        const QString stem = body.code.isEmpty() ? u"CQ"_s : body.code;
        for (int number = 2; body.code.isEmpty() || m_codes.contains(body.code); ++number)
            body.code = stem + QString::number(number);
    }
    body.kind = static_cast<BodyKind>(m_kind->currentData().toInt());
    body.aliases = pieces(m_aliases->toPlainText());
    body.validFrom = m_hasStart->isChecked() ? m_start->date() : QDate();
    body.validTo = m_hasEnd->isChecked() ? m_end->date() : QDate();
    body.successors = m_successors->successors();
    return body;
}

}  // namespace nghisu
