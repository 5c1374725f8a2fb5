// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/encodingbar.h"

#include "delegates/entrydelegate.h"
#include "intake/letters.h"
#include "models/draftmodel.h"
#include "models/encodingmodel.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "text/legacyencoding.h"
#include "theme/theme.h"
#include "widgets/shortcutbutton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QSignalBlocker>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int ComboWidth = 150;
constexpr int PopupWidth = 420;

}  // namespace

EncodingBar::EncodingBar(Desk& desk, DraftModel& model, QWidget* parent)
    : QWidget(parent), m_model(model), m_encodings(new EncodingModel(this)),
      m_caption(new Label(desk.theme(), FontRole::Caption, Token::Ink3, this)),
      m_combo(new QComboBox(this)),
      m_note(new Label(desk.theme(), FontRole::Body, Token::Ink2, this)),
      m_confirm(new ShortcutButton(desk.theme(), ButtonKind::Plain, {}, this))
{
    setObjectName(u"encodingBar"_s);
    m_combo->setObjectName(u"reviewEncoding"_s);
    m_confirm->setObjectName(u"confirmEncoding"_s);
    m_combo->setModel(m_encodings);
    m_combo->setItemDelegate(new EntryDelegate(desk.theme(), m_combo));
    m_note->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(m_caption);
    row->addWidget(m_combo);
    row->addWidget(m_note, 1);
    row->addWidget(m_confirm);
    const Theme& theme = desk.theme();
    theme.follow(this, [this, &theme] {
        m_combo->setFixedWidth(theme.scaled(ComboWidth));
        m_combo->view()->setMinimumWidth(theme.scaled(PopupWidth));
    });
    connect(m_combo, &QComboBox::activated, this, [this](int chosen) {
        const QString encoding = m_encodings->encoding(chosen);
        if (encoding == m_model.draft().encoding)
            m_model.confirmEncoding();
        else
            emit encodingChosen(encoding);
    });
    connect(m_confirm, &QAbstractButton::clicked, &model, &DraftModel::confirmEncoding);
    connect(&model, &DraftModel::corrected, this, &EncodingBar::refresh);
    hide();
}

bool EncodingBar::isWorthALook() const
{
    return m_askedFor || !m_model.isEncodingSure()
        || legacyEncodingNamed(m_model.draft().encoding).has_value();
}

void EncodingBar::setLetter(const Letter& letter)
{
    m_askedFor = false;
    const bool readable = !letter.failed && !m_model.draft().encoding.isEmpty();
    if (!readable) {
        hide();
        return;
    }
    if (isWorthALook())
        m_encodings->setLetter(letter, m_model.draft().encoding);
    refresh();
}

void EncodingBar::openFor(const Letter& letter)
{
    if (!isWorthALook())
        m_encodings->setLetter(letter, m_model.draft().encoding);
    m_askedFor = true;
    refresh();
    m_combo->setFocus();
}

void EncodingBar::focusAnswer()
{
    m_confirm->setFocus();
}

void EncodingBar::refresh()
{
    setVisible(isWorthALook() && !m_model.draft().encoding.isEmpty());
    const QSignalBlocker quiet(m_combo);
    m_combo->setCurrentIndex(m_encodings->rowOf(m_model.draft().encoding));
    const bool sure = m_model.isEncodingSure();
    m_confirm->setVisible(!sure);
    m_note->setText(sure ? QString() : tr("Are the letters right?"));
}

void EncodingBar::retranslate()
{
    m_caption->setText(tr("Read as"));
    m_combo->setAccessibleName(tr("Encoding of the document"));
    m_confirm->setText(tr("They are right"));
    refresh();
}

}  // namespace nghisu
