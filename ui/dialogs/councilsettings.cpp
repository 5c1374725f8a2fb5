// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/councilsettings.h"

#include "dialogs/formrows.h"
#include "domain/names.h"
#include "session/counciledit.h"
#include "session/councilfile.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "shell/unstored.h"
#include "widgets/linesedit.h"
#include "words/words.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

/// Typing rests for this long before it is stored.
constexpr int PauseMs = 700;
constexpr int CaptionWidth = 190;
constexpr int MostSpeakingMinutes = 240;

}  // namespace

CouncilSettings::CouncilSettings(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(u"councilSettings"_s);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CouncilSettings::store);
    connect(&desk, &Desk::fileChanged, this, [this] {
        m_pause.stop();
        load();
    });
    connect(&desk, &Desk::changed, this, [this](const ChangeEvent& event) {
        if (event.council)
            load();
    });
    retranslate();
    load();
}

void CouncilSettings::build()
{
    m_rows = new FormRows(m_desk.theme(), CaptionWidth, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_rows);
    const auto line = [this](QLineEdit*& edit, const QString& name) {
        edit = new QLineEdit(m_rows);
        edit->setObjectName(name);
        m_captions.append(m_rows->addRow(QString(), edit));
        connect(edit, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
        connect(edit, &QLineEdit::editingFinished, this, &CouncilSettings::store);
    };
    const auto combo = [this](QComboBox*& box, const QString& name) {
        box = new QComboBox(m_rows);
        box->setObjectName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_captions.append(m_rows->addRow(QString(), box));
        connect(box, &QComboBox::activated, this, &CouncilSettings::store);
    };
    line(m_name, u"councilNameField"_s);
    line(m_superior, u"superiorBody"_s);
    line(m_place, u"councilPlace"_s);
    line(m_symbol, u"councilSymbol"_s);
    m_symbolHint = m_rows->addHint({});
    line(m_signerTitle, u"signerTitle"_s);
    line(m_signerName, u"signerName"_s);
    line(m_secretary, u"secretaryName"_s);
    m_recipients = new LinesEdit(m_desk.theme(), 4, m_rows);
    m_recipients->setObjectName(u"recipients"_s);
    m_captions.append(m_rows->addRow(QString(), m_recipients));
    connect(m_recipients, &QTextEdit::textChanged, this, [this] {
        if (!m_loading)
            m_pause.start();
    });
    m_recipientsHint = m_rows->addHint({});
    combo(m_language, u"documentLanguage"_s);
    m_language->addItem(u"Tiếng Việt"_s, u"vi"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    combo(m_style, u"paperStyle"_s);
    for (const auto& style : names::PaperStyles)
        m_style->addItem(QString(), int(style.value));
    combo(m_rule, u"defaultRule"_s);
    m_ruleHint = m_rows->addHint({});
    m_ruleHint->setObjectName(u"ruleHint"_s);
    m_speaking = new QSpinBox(m_rows);
    m_speaking->setObjectName(u"speakingMinutes"_s);
    m_speaking->setRange(0, MostSpeakingMinutes);
    m_captions.append(m_rows->addRow(QString(), m_speaking));
    connect(m_speaking, &QSpinBox::valueChanged, this, [this] {
        if (!m_loading)
            m_pause.start();
    });
    m_speakingHint = m_rows->addHint({});
}

void CouncilSettings::load()
{
    const CouncilFile* file = m_desk.file();
    setEnabled(file && !file->isReadOnly());
    const auto council = file ? file->read().council.council() : Result<Council>(Council());
    if (!council) {
        m_desk.report(council.error());
        return;
    }
    m_loading = true;
    m_council = *council;
    // A field that already says it keeps its cursor.
    const auto show = [](QLineEdit* edit, const QString& text) {
        if (edit->text().simplified() != text)
            edit->setText(text);
    };
    show(m_name, m_council.name);
    show(m_superior, m_council.superiorBody);
    show(m_place, m_council.place);
    show(m_symbol, m_council.symbol);
    show(m_signerTitle, m_council.signerTitle);
    show(m_signerName, m_council.signerName);
    show(m_secretary, m_council.secretaryName);
    if (m_recipients->lines() != m_council.recipients)
        m_recipients->setLines(m_council.recipients.join(u'\n'));
    m_language->setCurrentIndex(m_language->findData(m_council.language));
    m_style->setCurrentIndex(m_style->findData(int(m_council.paperStyle)));
    m_speaking->setValue(m_council.speakingMinutes);
    fillRules();
    m_loading = false;
}

Council CouncilSettings::shown() const
{
    Council council = m_council;
    council.name = m_name->text().simplified();
    council.superiorBody = m_superior->text().simplified();
    council.place = m_place->text().simplified();
    council.symbol = m_symbol->text().simplified();
    council.signerTitle = m_signerTitle->text().simplified();
    council.signerName = m_signerName->text().simplified();
    council.secretaryName = m_secretary->text().simplified();
    council.recipients = m_recipients->lines();
    council.language = m_language->currentData().toString();
    council.paperStyle = PaperStyle(m_style->currentData().toInt());
    if (const auto rule = decisionRulePreset(m_rule->currentData().toString()))
        council.rule = *rule;
    council.speakingMinutes = m_speaking->value();
    return council;
}

void CouncilSettings::store()
{
    m_pause.stop();
    CouncilFile* file = m_desk.file();
    if (m_loading || !file || file->isReadOnly())
        return;
    const Council council = shown();
    if (council == m_council) {
        m_desk.unstored().drop(this, {});
        return;
    }
    // A name that is just being typed anew: the old one stays until there is another.
    if (council.name.isEmpty())
        return;
    const auto write = [council](CouncilFile& into) { return editCouncil(into, council); };
    if (const auto edited = write(*file); edited)
        m_desk.unstored().drop(this, {});
    else if (Unstored::isOfDisk(edited.error()))
        m_desk.unstored().keep(this, {}, {}, write, edited.error());
    else
        m_desk.report(edited.error());
}

void CouncilSettings::fillRules()
{
    const bool before = std::exchange(m_loading, true);
    m_rule->clear();
    const QList<DecisionRule> presets = decisionRulePresets();
    bool known = false;
    for (const DecisionRule& rule : presets) {
        const QString words = m_desk.words().rule(rule);
        m_rule->addItem(rule.source.isEmpty() ? words : tr("%1 (%2)").arg(words, rule.source),
                        rule.key);
        known = known || rule.key == m_council.rule.key;
    }
    if (!known)
        m_rule->addItem(m_desk.words().rule(m_council.rule), QString());
    m_rule->setCurrentIndex(known ? m_rule->findData(m_council.rule.key) : m_rule->count() - 1);
    explainRule();
    m_loading = before;
}

void CouncilSettings::explainRule()
{
    m_ruleHint->setText(tr("A new vote starts with this rule: %1. Each vote keeps its own.")
                            .arg(m_desk.words().rule(m_council.rule)));
}

void CouncilSettings::retranslate()
{
    const QStringList captions{tr("Name"),
                               tr("Superior body"),
                               tr("Place"),
                               tr("Document symbol"),
                               tr("Signed as"),
                               tr("Signed by"),
                               tr("Secretary"),
                               tr("Recipients"),
                               tr("Language of documents"),
                               tr("Style of documents"),
                               tr("Rule for decisions"),
                               tr("Speaking time, minutes")};
    Q_ASSERT(captions.size() == m_captions.size());
    for (qsizetype i = 0; i < captions.size(); ++i) {
        m_captions[i]->setText(captions[i]);
        m_captions[i]->buddy()->setAccessibleName(captions[i]);
    }
    m_style->setItemText(m_style->findData(int(PaperStyle::Official)),
                         tr("Official (Decree 30/2020/NĐ-CP)"));
    m_style->setItemText(m_style->findData(int(PaperStyle::Modern)), tr("Plain modern"));
    m_superior->setPlaceholderText(tr("Printed above the council's name; may stay empty"));
    m_place->setPlaceholderText(tr("For place and date"));
    m_signerTitle->setPlaceholderText(tr("Chair"));
    m_symbolHint->setText(tr("The part of a document's number that names the council."));
    m_recipientsHint->setText(tr("One a line, printed under the signature."));
    m_speaking->setSpecialValueText(tr("No limit"));
    m_speakingHint->setText(tr("The clock of a speaker warns when little of it is left."));
    fillRules();
}

void CouncilSettings::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CouncilSettings::hideEvent(QHideEvent* event)
{
    store();
    QWidget::hideEvent(event);
}

}  // namespace nghisu
