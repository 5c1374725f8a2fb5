// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/replacedialog.h"

#include "delegates/hitdelegate.h"
#include "dialogs/formrows.h"
#include "models/hitmodel.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/shortcutbutton.h"
#include "words/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QSignalBlocker>
#include <QTimer>
#include <QVBoxLayout>

namespace nghisu {

namespace {

constexpr int dialogWidth = 720;
constexpr int listHeight = 300;
constexpr int leastHeight = 120;
constexpr int restHeight = 400;  // of what stands above and below the list
constexpr int captionWidth = 96;
constexpr int pause = 120;  // ms after a key until the list is looked through

}  // namespace

ReplaceDialog::ReplaceDialog(Desk& desk, const QString& phrase, QWidget* parent)
    : Dialog(desk.theme(), tr("Find and replace in the list"), parent), m_desk(desk),
      m_hits(new HitModel(this)), m_delay(new QTimer(this))
{
    setObjectName(QStringLiteral("replaceDialog"));
    setMinimumWidth(theme().scaled(dialogWidth));
    m_delay->setSingleShot(true);
    m_delay->setInterval(pause);

    auto* rows = new FormRows(theme(), captionWidth, this);
    m_phrase = new QLineEdit(phrase, this);
    m_phrase->setObjectName(QStringLiteral("replacePhrase"));
    m_replacement = new QLineEdit(this);
    m_replacement->setObjectName(QStringLiteral("replaceWith"));
    rows->addRow(tr("Find"), m_phrase);
    rows->addRow(tr("Replace with"), m_replacement);
    rows->addField(makeOptions());
    content()->addWidget(rows);

    m_all = new QCheckBox(this);
    m_all->setObjectName(QStringLiteral("replaceAll"));
    m_standing = new Label(theme(), FontRole::Body, Token::Ink2, this);
    m_standing->setObjectName(QStringLiteral("replaceStanding"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 8, 0, 0);
    head->setSpacing(10);
    head->addWidget(m_all);
    head->addWidget(m_standing, 1);
    content()->addLayout(head);

    m_list = new QListView(this);
    m_list->setObjectName(QStringLiteral("replaceHits"));
    m_list->setAccessibleName(tr("Places that were found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_hits);
    m_list->setItemDelegate(new HitDelegate(theme(), this));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    // As high as asked where the screen allows: two scroll bars beside each other help nobody.
    m_list->setMinimumHeight(qBound(theme().scaled(leastHeight),
                                    screen()->availableSize().height() - theme().scaled(restHeight),
                                    theme().scaled(listHeight)));
    content()->addWidget(m_list, 1);

    addButton(tr("Close"), ButtonKind::Plain, QDialog::Rejected);
    m_replace = addButton({}, ButtonKind::Primary);
    m_replace->setObjectName(QStringLiteral("replaceAccept"));

    connect(m_phrase, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_delay, &QTimer::timeout, this, &ReplaceDialog::find);
    connect(m_replacement, &QLineEdit::textChanged, m_hits, &HitModel::setReplacement);
    connect(m_replacement, &QLineEdit::textChanged, this, &ReplaceDialog::refresh);
    connect(m_hits, &HitModel::checkedChanged, this, &ReplaceDialog::refresh);
    connect(m_all, &QCheckBox::clicked, this,
            [this] { m_hits->checkAll(m_all->checkState() != Qt::Unchecked); });
    connect(m_replace, &QAbstractButton::clicked, this, &ReplaceDialog::replace);
    m_phrase->selectAll();
    m_phrase->setFocus();
    find();
}

QWidget* ReplaceDialog::makeOptions()
{
    auto* options = new QWidget(this);
    auto* flow = new FlowLayout(options, 20, 6);
    const auto add = [&](const QString& words, const char* name, bool on) {
        auto* box = new QCheckBox(words, options);
        box->setObjectName(QLatin1String(name));
        box->setChecked(on);
        connect(box, &QCheckBox::toggled, this, &ReplaceDialog::find);
        flow->addWidget(box);
        return box;
    };
    // Without marks "bo" is many words: what is replaced is meant as it is typed.
    m_matchMarks = add(tr("Match diacritics"), "replaceMarks", true);
    m_matchCase = add(tr("Match case"), "replaceCase", false);
    m_wholeWords = add(tr("Whole words"), "replaceWords", true);
    m_inTexts = add(tr("In the texts"), "replaceInTexts", true);
    m_inShortNames = add(tr("In the short names"), "replaceInShortNames", true);
    m_inNotes = add(tr("In the notes"), "replaceInNotes", false);
    return options;
}

void ReplaceDialog::find()
{
    m_delay->stop();
    SearchOptions options;
    options.matchMarks = m_matchMarks->isChecked();
    options.matchCase = m_matchCase->isChecked();
    options.wholeWords = m_wholeWords->isChecked();
    QList<SearchedField> fields;
    if (m_inTexts->isChecked())
        fields.append(SearchedField::Text);
    if (m_inShortNames->isChecked())
        fields.append(SearchedField::ShortName);
    if (m_inNotes->isChecked())
        fields.append(SearchedField::Note);

    QList<PhraseHit> hits;
    QHash<ProposalId, QString> numbers;
    if (m_desk.file() && !m_phrase->text().trimmed().isEmpty()) {
        const auto found =
            findInList(*m_desk.file(), m_desk.meeting(), m_phrase->text(), options, fields);
        const auto stubs = m_desk.file()->read().proposals.stubs(m_desk.meeting());
        if (!found || !stubs)
            return m_desk.report(found ? stubs.error() : found.error());
        hits = *found;
        for (const ProposalStub& stub : *stubs)
            numbers.insert(stub.id, stub.number);
    }
    m_hits->setHits(hits, numbers);
}

void ReplaceDialog::refresh()
{
    const int count = m_hits->checkedCount();
    const int all = m_hits->rowCount();
    if (m_phrase->text().trimmed().isEmpty())
        m_standing->setText(tr("Write what is to be found."));
    else if (all == 0)
        m_standing->setText(tr("Nothing found in this list."));
    else
        m_standing->setText(
            tr("%1 of %n place(s) chosen", nullptr, all).arg(QString::number(count)));
    const QSignalBlocker quiet(m_all);
    m_all->setVisible(all > 0);
    m_all->setAccessibleName(tr("All places"));
    m_all->setToolTip(tr("All places"));
    m_all->setCheckState(count == 0     ? Qt::Unchecked
                         : count == all ? Qt::Checked
                                        : Qt::PartiallyChecked);
    m_replace->setText(count > 0 ? tr("Replace %n place(s)", nullptr, count) : tr("Replace"));
    m_replace->setEnabled(count > 0);
}

void ReplaceDialog::replace()
{
    const QList<PhraseHit> hits = m_hits->checked();
    if (hits.isEmpty())
        return;
    const auto replaced = replaceInList(*m_desk.file(), hits, m_replacement->text());
    if (!replaced) {
        m_standing->setText(m_desk.words().error(replaced.error()));
        return;
    }
    m_desk.notify(tr("Replaced %n place(s)", nullptr, *replaced), true);
    accept();
}

}  // namespace nghisu
