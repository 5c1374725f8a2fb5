// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/countsdialog.h"

#include "intake/reader.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/linesedit.h"
#include "widgets/shortcutbutton.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 560;
constexpr int Lines = 8;
constexpr qsizetype MostLetters = 100'000;  // more than a hundred options ever need

}  // namespace

CountsDialog::CountsDialog(Desk& desk, const QStringList& options, QWidget* parent)
    : Dialog(desk.theme(), tr("Figures from a table"), parent), m_desk(desk), m_names(options)
{
    setObjectName(u"countsDialog"_s);
    setFixedWidth(theme().scaled(Width));
    addSentence(tr("An option and its votes on each line, as copied from a spreadsheet or read "
                   "from a file."));
    m_text = new LinesEdit(theme(), Lines, this);
    m_text->setObjectName(u"countsText"_s);
    m_text->setAccessibleName(tr("Table of votes"));
    content()->addWidget(m_text);
    m_found = new Label(theme(), FontRole::Body, Token::Ink2, this);
    m_found->setObjectName(u"countsFound"_s);
    m_found->setWordWrap(true);
    content()->addWidget(m_found);
    ShortcutButton* file = addButton(tr("From a file…"), ButtonKind::Plain);
    file->setObjectName(u"countsFile"_s);
    addButton(tr("Cancel"), ButtonKind::Plain, QDialog::Rejected);
    m_take = addButton(tr("Take these figures"), ButtonKind::Primary, QDialog::Accepted);
    m_take->setObjectName(u"countsTake"_s);
    connect(m_text, &QTextEdit::textChanged, this, &CountsDialog::refresh);
    connect(file, &QAbstractButton::clicked, this,
            [this] { takeFile(QFileDialog::getOpenFileName(this, tr("Table of votes"))); });
    // What was copied is what is meant where it names options of this vote.
    const QString copied = QGuiApplication::clipboard()->text();
    const CountsTable table = readCounts(copied, m_names);
    if (std::any_of(table.votes.begin(), table.votes.end(),
                    [](const std::optional<qint64>& one) { return one.has_value(); }))
        m_text->setLines(copied);
    refresh();
    m_text->setFocus();
}

void CountsDialog::takeFile(const QString& path)
{
    if (path.isEmpty())
        return;
    const auto source = readSource(path);
    if (!source)
        m_desk.report(source.error());
    else if (source->text.size() > MostLetters)
        m_desk.report({ErrorCode::SourceTooLarge, source->name});
    else
        m_text->setLines(source->text);
}

QString CountsDialog::problem() const
{
    if (!m_table.strange.isEmpty())
        return tr("“%1” is no option of this vote.").arg(m_table.strange.first());
    if (!m_table.twice.isEmpty())
        return tr("“%1” stands there more than once.").arg(m_table.twice.first());
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (!m_table.votes[i])
            return tr("The votes of “%1” are missing.").arg(m_names[i]);
    }
    return {};
}

void CountsDialog::refresh()
{
    const QString text = m_text->toPlainText();
    m_table = readCounts(text, m_names);
    if (text.trimmed().isEmpty()) {
        m_found->setText(tr("Paste the table here."));
    } else if (const QString why = problem(); !why.isEmpty()) {
        m_found->setText(why);
    } else {
        QStringList figures;
        for (qsizetype i = 0; i < m_names.size(); ++i)
            figures.append(u"%1 %2"_s.arg(m_names[i]).arg(*m_table.votes[i]));
        m_found->setText(figures.join(u"; "_s));
    }
    m_found->setColor(m_table.fits() || text.trimmed().isEmpty() ? Token::Ink2 : Token::Bad);
    m_take->setEnabled(m_table.fits());
}

}  // namespace nghisu
