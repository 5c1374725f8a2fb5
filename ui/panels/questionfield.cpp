// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/questionfield.h"

#include "session/councilfile.h"
#include "shell/desk.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHash>
#include <QStandardItemModel>

#include <algorithm>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostOffered = 8;
constexpr qsizetype WordsShown = 80;
constexpr int IdRole = Qt::UserRole + 1;

}  // namespace

QuestionField::QuestionField(Desk& desk, QWidget* parent)
    : QLineEdit(parent), m_desk(desk), m_found(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_found, this))
{
    // The model holds only what was found: nothing is filtered again, and the typed text stays.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setProperty("popup", true);
    connect(this, &QLineEdit::textEdited, this, &QuestionField::offer);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) {
                emit proposalChosen(ProposalId(index.data(IdRole).toLongLong()));
            });
}

QStringList QuestionField::offered() const
{
    QStringList texts;
    for (int row = 0; row < m_found->rowCount(); ++row)
        texts.append(m_found->item(row)->text());
    return texts;
}

void QuestionField::offer(const QString& typed)
{
    m_found->clear();
    const QString wanted = typed.trimmed();
    if (wanted.isEmpty() || !m_desk.file()) {
        m_completer->popup()->hide();
        return;
    }
    const Repositories& read = m_desk.file()->read();
    const auto stubs = read.proposals.stubs(m_desk.meeting());
    if (!stubs)
        return;
    QHash<ProposalId, QString> numbers;
    QList<ProposalId> ids;
    for (const ProposalStub& stub : *stubs) {
        if (stub.kind != ProposalKind::Proposal)
            continue;
        numbers.insert(stub.id, stub.number);
        if (stub.number == wanted)
            ids.prepend(stub.id);
        else if (stub.number.startsWith(wanted) && ids.size() < MostOffered)
            ids.append(stub.id);
    }
    if (const auto found = read.proposals.search(m_desk.meeting(), wanted)) {
        for (const ProposalId id : *found) {
            if (ids.size() >= MostOffered)
                break;
            if (numbers.contains(id) && !ids.contains(id))
                ids.append(id);
        }
    }
    ids.resize(std::min(ids.size(), MostOffered));
    const auto proposals = read.proposals.load(ids);
    if (!proposals)
        return;
    for (const Proposal& proposal : *proposals) {
        const QString name = proposal.shortName.isEmpty()
                               ? proposal.text.left(WordsShown).simplified()
                               : proposal.shortName;
        auto* item = new QStandardItem(
            tr("%1. %2", "number and name of a proposal").arg(numbers.value(proposal.id), name));
        item->setData(proposal.id.value(), IdRole);
        m_found->appendRow(item);
    }
    if (m_found->rowCount() > 0 && hasFocus())
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

}  // namespace nghisu
